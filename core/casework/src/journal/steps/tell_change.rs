//! *Ändrade uppgifter.* A party tells that something is not any more as it was.

use super::write_message::{attached, files_question, sent};
use crate::journal::messages::{About, Changed};
use crate::page::Tone;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const NAME: &str = "tell_change";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "tell-change-title",
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
    Page::new("tell-change-title", "tell-change-submit")
        .lead("tell-change-lead")
        .notice(Tone::Warning, "tell-change-protected")
        .ask(Question::choice("what", Changed::KEYS, "tell-change-what"))
        .ask(
            Question::date("from", "tell-change-from")
                .help("tell-change-from-help")
                .optional(),
        )
        .ask(Question::long("text", 5_000, "tell-change-text").help("tell-change-text-help"))
        .ask(files_question("write-message-files").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let what = read.choice("what", Changed::parse);
    let from = read.optional_date("from");
    let text = read.text("text", 5_000);
    let files = attached(&mut read, given);
    read.check()?;
    let what = what.ok_or_else(super::super::unread)?;
    sent(file, given, (text, files, Some(About::Changed { what, from })))
}
