//! *Återkoppling till anmälaren.* Whether an investigation was opened, not opened or runs already,
//! and nothing more (SoL 19 kap. 6 §, OSL 26 kap. 9 a §); or withheld where it is unsuitable.

use super::staff;
use crate::events::Event;
use crate::state::{Ending, State};
use crate::terms::FeedbackWay;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("give_feedback", "child-concern-feedback-title", Act::Write),
    open: |file| file.state.awaits_feedback(),
    page,
    submit,
};

fn may_say(state: &State) -> &'static str {
    match state {
        State::Ended {
            how: Ending::Opened, ..
        } => "child-concern-feedback-opened",
        State::Ended {
            how: Ending::Joined, ..
        } => "child-concern-feedback-running",
        _ => "child-concern-feedback-declined",
    }
}

fn page(file: &File<State>, _: &Given) -> Page {
    Page::new("child-concern-feedback-title", "child-concern-feedback-submit")
        .lead("child-concern-feedback-lead")
        .fact("child-concern-feedback-may-say", Say::key(may_say(&file.state)))
        .ask(Question::choice(
            "way",
            FeedbackWay::KEYS,
            "child-concern-feedback-way",
        ))
        .ask(Question::long("text", 2_000, "child-concern-feedback-text"))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let way = read.choice("way", FeedbackWay::parse);
    let text = read.text("text", 2_000);
    read.check()?;
    let way = way.ok_or(casework::process::STEP_NOT_OPEN)?;
    Ok(Outcome::of(&Event::FeedbackGiven { way, text }))
}
