//! *Ekonomiskt bistånd.* A household applies for a month's support, alone or two together; what is missing is asked for;
//! each row is judged and counted; somebody decides and signs; next month builds on this one (SoL 12 kap.).
//!
//! Must never know another process, a store, the web or a clock. What is counted and how stands in `assistance`. The
//! steps below are the table of contents; each is a file under `steps/`.

mod accounts;
mod amounts;
mod board;
mod changes;
mod delegation;
mod differences;
mod entries;
mod events;
mod guideline;
mod judged;
mod letters;
mod lowered;
mod pay;
mod questions;
mod questions_last;
mod reading;
mod registers;
mod registers_shown;
mod state;
pub mod steps;
mod summary;
mod templates;
mod terms;

pub use events::Event;
pub use registers::Reply;
pub use state::State;
pub use terms::{Home, Living, Outcome, Paper, Together};

use casework::disclosure::Rules;
use casework::guide_links::GuideLinks;
use casework::part::Part;
use casework::{Definition, Entry, File, Meta, Payment, Retention, Step, Summary, Template};
use language::Source;
use std::sync::OnceLock;

pub struct FinancialAssistance;

const TEXTS: &[Source] = language::texts!(residents "processes/financial_assistance", "core/assistance");

impl Definition for FinancialAssistance {
    const ID: &'static str = "financial_assistance";
    const SLUG: &'static str = "ekonomiskt-bistand";
    type State = State;
    type Event = Event;

    fn steps() -> &'static [&'static Step<State>] {
        &[
            &steps::apply::STEP,
            &steps::enter_application::STEP,
            &steps::sign_as_partner::STEP,
            &steps::answer_papers::STEP,
            &steps::delay_papers::STEP,
            &steps::apply_again::STEP,
            &steps::withdraw::STEP,
            &steps::change_account::STEP,
            &steps::say_in_private::STEP,
            &steps::ask_for_papers::STEP,
            &steps::ask_registers::STEP,
            &steps::explain_difference::STEP,
            &steps::calculate::STEP,
            &steps::approve_calculation::STEP,
            &steps::decide::STEP,
            &steps::close_case::STEP,
            &steps::enter_account::STEP,
            &steps::approve_account::STEP,
        ]
    }
    fn apply(state: &mut State, event: &Event, meta: &Meta) {
        state.apply(event, meta);
    }
    fn entry(_: &State, event: &Event, meta: &Meta) -> Option<Entry> {
        Some(entries::entry(event, meta))
    }
    fn summary(file: &File<State>) -> Summary {
        summary::summary(file)
    }
    fn parts(file: &File<State>) -> Vec<Part> {
        summary::parts(file)
    }
    fn board() -> Option<&'static casework::Board> {
        Some(&board::BOARD)
    }
    fn placed(file: &File<State>) -> Option<casework::Placed> {
        board::placed(&file.state)
    }
    fn payments(file: &File<State>) -> Vec<Payment> {
        pay::payments(file)
    }
    fn retention(_: &File<State>) -> Retention {
        Retention::after_last_note("person-file-destroy")
    }
    fn texts() -> &'static [Source] {
        TEXTS
    }
    fn templates() -> &'static [Template] {
        &[templates::REASONS, guideline::GUIDELINE]
    }
    fn disclosure() -> &'static Rules {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| {
            Rules::read(Self::ID, include_str!("../disclosure.toml")).expect("disclosure.toml is tested")
        })
    }
    fn guide() -> &'static GuideLinks {
        static LINKS: OnceLock<GuideLinks> = OnceLock::new();
        LINKS.get_or_init(|| {
            GuideLinks::read(include_str!("../guide.toml")).expect("app's tests read guide.toml")
        })
    }
    fn law() -> &'static str {
        include_str!("../law.toml")
    }
}
