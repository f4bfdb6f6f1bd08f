//! *Orosanmälan från en annan kommun som fil.* Sent on to us by their house, or read in by hand.

use super::children;
use super::receive_police_file::{child_of, file_question, one_file, problems};
use crate::municipal_file;
use crate::state::State;
use casework::journal::steps::documents;
use casework::step::{Act, Audience, StepInfo};
use casework::{Answers, EventData, File, Given, Outcome, Page, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "receive_municipal_file",
        title: "child-concern-municipal-title",
        act: Act::Receive,
        audience: Audience::Staff,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new("child-concern-municipal-title", "child-concern-enter-submit")
        .lead("child-concern-police-lead")
        .ask(file_question("child-concern-municipal-file").help("child-concern-municipal-file-help"))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let upload = one_file(answers)?;
    let file = municipal_file::read(&upload.bytes, given.today).map_err(problems)?;
    let (report, children) = file.report(given);
    let children = children.iter().map(|child| child_of(child, given)).collect();
    let mut outcome = children::open_cases(children, report, given)?;
    // The file itself is a paper of the first case.
    if let Some((_, events)) = outcome.streams.first_mut() {
        let kept = documents(std::slice::from_ref(upload), false, given);
        events.extend(kept.iter().map(EventData::of));
    }
    Ok(outcome)
}
