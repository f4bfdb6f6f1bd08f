//! *Barnavårdsutredning.* A child's situation is investigated: plan, talks, enquiries, a document
//! under BBIC's headings, the right to comment, assessment, decision, measures and follow-up
//! (SoL 20, 21 and 23 kap.).
//!
//! Must never know another process, a store, the web or a clock: it is opened by a hand-over, whose
//! time of decision starts its clocks. The steps below are the table of contents; each is a file
//! under `steps/`.

mod chain;
mod decided;
mod document;
mod entries;
mod events;
mod law_data;
mod letters;
mod parts;
mod quality;
pub mod samples;
mod state;
pub mod steps;
mod summary;
mod templates;
mod terms;
#[cfg(test)]
mod tests;
mod words;

pub use document::{Document, Written};
pub use events::Event;
pub use state::State;
pub use terms::{Area, Ending, ProviderAnswer, Tag};

use casework::disclosure::Rules;
use casework::guide_links::GuideLinks;
use casework::retention::KEEP_PLACEMENT;
use casework::{
    Definition, Entry, File, Given, HandOver, Meta, Outcome, Part, Rejection, Retention, Step, Summary,
    Template,
};
use language::Source;
use std::sync::OnceLock;

pub struct ChildInvestigation;

const TEXTS: &[Source] = language::texts!(residents "processes/child_investigation");

impl Definition for ChildInvestigation {
    const ID: &'static str = "child_investigation";
    const SLUG: &'static str = "barnutredning";
    type State = State;
    type Event = Event;

    fn steps() -> &'static [&'static Step<State>] {
        steps::IN_ORDER
    }
    fn apply(state: &mut State, event: &Event, meta: &Meta) {
        state.apply(event, meta);
    }
    fn entry(_: &State, event: &Event, meta: &Meta) -> Option<Entry> {
        entries::entry(event, meta)
    }
    fn summary(file: &File<State>) -> Summary {
        summary::summary(file)
    }
    fn parts(file: &File<State>) -> Vec<Part> {
        parts::parts(file)
    }
    /// Whether an application for care, or support by a decision, was a placement is not known here: it is kept as if
    /// it was.
    fn retention(file: &File<State>) -> Retention {
        let retention =
            Retention::after_last_note("person-file-destroy").and_birth("child-investigation-keep");
        let placed = file.state.decided().is_some_and(|decided| {
            let support = decided.decision.support.as_ref();
            decided.decision.kind == Ending::ApplyForCare || support.is_some_and(|support| support.needs_test)
        });
        match placed {
            true => retention.kept(KEEP_PLACEMENT),
            false => retention,
        }
    }
    fn texts() -> &'static [Source] {
        TEXTS
    }
    fn templates() -> &'static [Template] {
        templates::ALL
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
    fn receive(hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>> {
        steps::receive::receive(hand_over, given)
    }
}
