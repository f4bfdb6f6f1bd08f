//! Whoever was asked to help or to speak for somebody says yes or no.

use super::party;
use crate::journal::representation::{Fact, Representation};
use crate::journal::{Happened, Journal};
use crate::{Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "accept_access";
const YES: &str = "accept-access-yes";
const NO: &str = "accept-access-no";

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "accept-access-title"),
        open: |file| {
            let mut all = file.journal.representations.all.iter();
            all.any(|one| one.stands() && one.accepted_at.is_none())
        },
        page,
        submit,
    }
}

/// The one that waits for whoever acts.
fn mine<'a>(journal: &'a Journal, given: &Given) -> Option<&'a Representation> {
    let by = given.by.through()?;
    let mut all = journal.representations.all.iter();
    all.find(|one| one.waits(given.today) && one.is_by(&by.number))
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("accept-access-title", "accept-access-submit");
    let Some(one) = mine(&file.journal, given) else {
        return page;
    };
    let whom = file.journal.party(one.is.person);
    let whom = whom.map(|party| party.person.name.clone()).unwrap_or_default();
    let mut page = page
        .lead("accept-access-lead")
        .fact("accept-access-whom", Say::key("plain").with("text", whom))
        .fact("accept-access-as", one.is.kind.key());
    for scope in &one.is.scopes {
        page = page.fact("representation-scope", scope.key());
    }
    if let Some(last) = one.is.to {
        page = page.fact("representation-to", Say::key("plain").with("text", last));
    }
    page.ask(Question::choice("answer", &[YES, NO], "accept-access-answer"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let one = mine(&file.journal, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let yes = read.choice("answer", |word| match word {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    });
    read.check()?;
    let representation = one.seq;
    let fact = match yes.ok_or_else(crate::journal::unread)? {
        true => Fact::Accepted { representation },
        false => Fact::Ended {
            representation,
            reason: String::new(),
        },
    };
    Ok(Outcome::of(&Happened::Representation(fact)))
}
