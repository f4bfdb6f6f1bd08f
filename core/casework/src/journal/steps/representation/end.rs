//! A colleague ends a representation: at once, with the reason written down.

use super::which;
use crate::journal::Happened;
use crate::journal::representation::Fact;
use crate::journal::steps::staff;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("end_representation", "end-representation-title", Act::Write),
        open: |file| file.journal.representations.all.iter().any(|one| one.stands()),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let all = file.journal.representations.all.iter();
    Page::new("end-representation-title", "end-representation-submit")
        .lead("end-representation-lead")
        .ask(which(all.filter(|one| one.stands())))
        .ask(Question::long("reason", 2_000, "end-representation-reason"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let seq = read.choice("representation", |word| {
        let mut all = file.journal.representations.all.iter();
        all.find(|one| one.stands() && one.seq.to_string() == word)
            .map(|one| one.seq)
    });
    let reason = read.text("reason", 2_000);
    read.check()?;
    let representation = seq.ok_or_else(crate::journal::unread)?;
    Ok(Outcome::of(&Happened::Representation(Fact::Ended {
        representation,
        reason,
    })))
}
