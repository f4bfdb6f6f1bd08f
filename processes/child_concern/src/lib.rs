//! *Orosanmälan → skyddsbedömning → förhandsbedömning.* Somebody is worried about a child: the
//! report is received, the child's need of protection is assessed at once, and the committee
//! decides within the law's time whether to open an investigation (SoL 19 and 20 kap.).
//!
//! Must never know another process, a store, the web or a clock. The steps below are the table
//! of contents; each is a file under `steps/`.

mod entries;
mod events;
mod municipal_file;
mod police_file;
pub mod samples;
mod sent_file;
mod state;
pub mod steps;
mod summary;
mod templates;
mod terms;

pub use events::Event;
pub use state::State;
pub use terms::{Channel, Reason, Reporter, SentOnBy};

use casework::disclosure::Rules;
use casework::guide_links::GuideLinks;
use casework::{
    Definition, Entry, File, FromNameless, Given, HandOver, Inlet, Meta, Outcome, Rejection, Retention, Step,
    Summary, Template,
};
use language::Source;
use std::sync::OnceLock;

pub struct ChildConcern;

const TEXTS: &[Source] = language::texts!(residents "processes/child_concern");

impl Definition for ChildConcern {
    const ID: &'static str = "child_concern";
    const SLUG: &'static str = "orosanmalan";
    type State = State;
    type Event = Event;

    fn steps() -> &'static [&'static Step<State>] {
        &[
            &steps::report_as_private_person::STEP,
            &steps::report_as_professional::STEP,
            &steps::enter_report::STEP,
            &steps::receive_police_file::STEP,
            &steps::receive_municipal_file::STEP,
            &steps::assess_protection::STEP,
            &steps::identify_child::STEP,
            &steps::note_contact::STEP,
            &steps::hear_child::STEP,
            &steps::tell_family::STEP,
            &steps::extend_assessment::STEP,
            &steps::decide_investigation::STEP,
            &steps::join_running_investigation::STEP,
            &steps::send_to_other_municipality::STEP,
            &steps::note_feedback_request::STEP,
            &steps::give_feedback::STEP,
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
    /// What was opened or joined lives on in the child's investigation: the whole file is kept as long as that.
    fn retention(file: &File<State>) -> Retention {
        Retention::after_last_note(match file.state.ended_as() {
            Some(state::Ending::Declined) => "unopened-report-destroy",
            _ => "person-file-destroy",
        })
    }
    fn texts() -> &'static [Source] {
        TEXTS
    }
    fn templates() -> &'static [Template] {
        &[templates::REASONS]
    }
    fn inlets() -> &'static [Inlet] {
        &[
            Inlet {
                name: "polis.json",
                title: "child-concern-inlet-police",
                schema: police_file::SCHEMA,
                step: "receive_police_file",
            },
            Inlet {
                name: steps::send_to_other_municipality::INLET,
                title: "child-concern-inlet-municipality",
                schema: municipal_file::SCHEMA,
                step: "receive_municipal_file",
            },
        ]
    }
    fn begun_of_nameless() -> Option<FromNameless> {
        Some(steps::enter_report::FROM_NAMELESS)
    }
    fn receive(hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>> {
        steps::send_to_other_municipality::receive(hand_over, given)
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
