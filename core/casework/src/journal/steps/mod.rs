//! Acts that any case allows.

mod add_colleague;
pub(crate) mod add_document;
mod add_party;
mod allot;
mod answer_contest;
pub mod ask_block;
mod ask_disclosure;
mod block_party;
pub mod check_note;
pub mod child;
pub mod contest;
mod correct_note;
mod end_colleague;
mod explain_delay;
mod finish_task;
pub mod individual_plan;
pub mod meetings;
mod name_staff;
mod refuse_disclosure;
pub mod representation;
pub mod requests;
pub mod review_disclosure;
mod send_message;
pub mod send_papers;
pub mod send_together;
mod set_task;
mod settle_message;
pub mod sign_note;
pub mod tell_change;
pub mod write_message;
mod write_note;
pub mod write_together;

pub use add_document::documents;

use crate::file::File;
use crate::process::Definition;
use crate::step::{Act, Audience, Step, StepInfo};

/// In the order in which they are offered.
pub fn steps<D: Definition>() -> Vec<Step<D::State>> {
    let mut steps = vec![
        write_note::step(),
        correct_note::step(),
        check_note::step::<D>(),
        sign_note::step(),
        add_document::step(),
        set_task::step(),
        finish_task::step(),
        send_message::step(),
        send_together::step(),
        settle_message::step(),
        write_message::step(),
        write_together::step(),
        send_papers::step(),
        tell_change::step(),
        contest::step::<D>(),
        ask_disclosure::step::<D>(),
        ask_block::step(),
        answer_contest::step(),
        review_disclosure::step::<D>(),
        refuse_disclosure::step::<D>(),
        explain_delay::step::<D>(),
        add_party::step(),
        block_party::step(),
        allot::step(),
        add_colleague::step(),
        end_colleague::step(),
        name_staff::step(),
    ];
    steps.extend(child::steps());
    steps.extend(meetings::steps());
    steps.extend(requests::steps());
    steps.extend(representation::steps());
    steps.extend(individual_plan::steps());
    steps
}

const fn staff(name: &'static str, title: &'static str, act: Act) -> StepInfo {
    StepInfo {
        name,
        title,
        act,
        audience: Audience::Staff,
        starts: false,
    }
}

/// The case is there. Notes and messages stay open after closing: a life goes on.
fn exists<S>(file: &File<S>) -> bool {
    file.version > 0
}
