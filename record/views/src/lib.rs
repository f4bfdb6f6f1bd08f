//! What is shown of what happened: worklists, due dates, persons, my matters; and the one way in
//! which an act becomes events, view rows, due dates and outbox in a single unit of work.
//!
//! Must never know a page, nor a process by name: processes come in as `&dyn Process`.
//! Begin with [`Committee`] and its [`Committee::act`].

mod absence;
mod act;
mod alike;
mod board;
mod carry_out;
mod cases;
mod colleagues;
mod committee;
mod destroy;
mod emergencies;
mod export;
mod folded;
mod follow_child;
mod given;
mod holds;
mod kept;
mod let_in;
mod log_review;
mod looks;
mod meetings;
mod messages;
mod nameless;
mod notices;
mod outcome_stmts;
mod parts;
mod payments;
mod people;
mod placed;
mod proposals;
mod real_people;
mod rebuild;
mod reminders;
mod retention;
mod rows;
mod schema;
mod search;
mod seek;
mod sender_status;
mod shut_out;
mod spelling;
mod statistics;
mod survey;
mod take_in;
mod typed_in;
mod undelivered;
mod worklist;

pub use absence::Standing;
pub use act::{Acted, Command, SCAN};
pub use alike::{alike, alike_among};
pub use board::{Board, COUNTED, COUNTED_OF_ONE, DueRow, Load, Total};
pub use carry_out::{DISPATCH, HAND_OVER, NO_ADDRESS, NotCarried, REFUSED_THERE};
pub use case_store::emergency::Opening;
pub use case_store::nameless::{Kept as KeptQuestion, PublishedWish};
pub use case_store::outbox::Handling;
pub use cases::{For, Invited, MyCase, MyCases, OpenCase, ReadAs, Unshown};
pub use committee::{Committee, NotOpened, Outside};
pub use destroy::NotDestroyed;
pub use export::Export;
pub use folded::{FoldedCases, USUALLY};
pub use given::Circumstances;
pub use holds::{Hold, Lifted, NewHold};
pub use log_review::{Draw, Found, LogReview, Look, Sign, month_of};
pub use looks::DayLook;
pub use meetings::{Coming, Feed, OpenSlot};
pub use nameless::{Asking, NamelessDone};
pub use notices::{Carries, NOTICE, NOTICE_REFUSED, NoticeDue, ReadyNotice};
pub use payments::{
    BankWord, CasePayment, DueLine, DuePayments, FileLine, NewFile, NotPaid, PaymentFile, ReadIn, Word,
};
pub use people::EarlierCase;
pub use placed::{LATE, OnBoard, Order, PROTECTED, PlacedRow, SOON, Wanted};
pub use proposals::{Proposal, ProposedCase};
pub use rebuild::{Rebuilt, ViewsDiffer, differing};
pub use reminders::Reminder;
pub use retention::{Listed, PersonFile, RetentionLists};
pub use schema::migrations;
pub use search::{Found as SearchFound, Hit};
pub use seek::LOOKED_THROUGH;
pub use sender_status::{SenderStatus, SignedDocument};
pub use statistics::{Counted, What};
pub use survey::SurveyResult;
pub use take_in::Written;
pub use typed_in::on_paper;
pub use undelivered::Undelivered;
pub use worklist::{Row as WorkRow, Which, Worklist};
