//! *Komplettera.* A party sends papers to their case, and says what they are.

use super::write_message::{attached, files_question, sent};
use crate::journal::messages::About;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const NAME: &str = "send_papers";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "send-papers-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: super::exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("send-papers-title", "send-papers-submit")
        .lead("send-papers-lead")
        .ask(Question::text("what", 200, "send-papers-what").help("send-papers-what-help"))
        .ask(files_question("send-papers-files"))
        .ask(Question::long("text", 5_000, "send-papers-text").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let what = read.text("what", 200);
    let files = attached(&mut read, given);
    if files.is_empty() {
        read.problems.add("files", "problem-file-missing");
    }
    let text = read.optional_text("text", 5_000).unwrap_or_default();
    read.check()?;
    sent(file, given, (text, files, Some(About::Papers { what })))
}
