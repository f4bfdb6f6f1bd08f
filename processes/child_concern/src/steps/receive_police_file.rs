//! *Orosanmälan från polisen som fil.* The file that came is read whole or not at all, and kept.

use super::children::{self, Child};
use crate::events::Report;
use crate::police_file::{self, FileChild, PoliceFile, reason_of};
use crate::state::State;
use crate::terms::{Channel, Reporter, Work};
use casework::journal::steps::documents;
use casework::page::Kind;
use casework::step::{Act, Audience, StepInfo};
use casework::{
    Answers, EventData, File, Given, Outcome, Page, PersonalNumber, Problems, Question, Rejection, Say, Step,
    Upload,
};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "receive_police_file",
        title: "child-concern-police-title",
        act: Act::Receive,
        audience: Audience::Staff,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new("child-concern-police-title", "child-concern-enter-submit")
        .lead("child-concern-police-lead")
        .ask(file_question("child-concern-police-file").help("child-concern-police-file-help"))
}

pub(super) fn file_question(label: &'static str) -> Question {
    Question::new("file", Kind::Files { max: 1 }, label)
}

/// What is wrong, beside the file.
pub(super) fn problems(says: Vec<Say>) -> Rejection {
    let mut problems = Problems::default();
    for say in says {
        problems.add("file", say);
    }
    Rejection::Problems(problems)
}

pub(super) fn one_file(answers: &Answers) -> Result<&Upload, Rejection> {
    let uploads = answers.uploads.get("file").map(Vec::as_slice).unwrap_or_default();
    match uploads {
        [upload] => Ok(upload),
        _ => Err(problems(vec![Say::key("problem-file-missing")])),
    }
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let upload = one_file(answers)?;
    let file = police_file::read(&upload.bytes, given.today).map_err(problems)?;
    let children = file.children.iter().map(|child| child_of(child, given)).collect();
    let mut outcome = children::open_cases(children, report(&file, given), given)?;
    // The file itself is a paper of the first case.
    if let Some((_, events)) = outcome.streams.first_mut() {
        let kept = documents(std::slice::from_ref(upload), false, given);
        events.extend(kept.iter().map(EventData::of));
    }
    Ok(outcome)
}

pub(super) fn child_of(child: &FileChild, given: &Given) -> Child {
    let number = child.personal_number.as_deref();
    let number = number.and_then(|digits| PersonalNumber::parse(digits, given.today).ok());
    Child {
        person: given.person(&child.name, number, None),
        whereabouts: child.whereabouts.clone(),
        unborn: child.unborn,
    }
}

fn report(file: &PoliceFile, given: &Given) -> Report {
    Report {
        received_at: super::enter_report::received_at(file.received_on, given),
        channel: Channel::PoliceFile,
        reporter: Reporter::Mandated {
            name: file.officer.name.clone(),
            contact: file.officer.contact.clone(),
            work: Work::Police,
            workplace: file.officer.unit.clone(),
            wants_feedback: file.wants_feedback,
        },
        reasons: file.reasons.iter().filter_map(|code| reason_of(code)).collect(),
        what: file.what.clone(),
        when: file.when.clone(),
        whereabouts: None,
        acute: file.acute,
        unborn: false,
        other_municipality: None,
        family_knows: None,
        same_report_as: None,
        sent_on_by: None,
    }
}
