//! *Ta tillbaka.* The person ends at once what rests on their own word, and asks us to end the rest.

use super::{myself, party, read_where, where_it_holds, which};
use crate::journal::representation::{Fact, Representation};
use crate::journal::{Happened, Journal};
use crate::person::Party;
use crate::{Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Say, Step};

pub const NAME: &str = "take_back_access";

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "take-back-title"),
        open: |file| {
            let parties = file.journal.parties.iter();
            let mut reading = parties.filter(|party| Party::reads_along(party));
            reading.any(|party| own(&file.journal, party.person.id).next().is_some())
        },
        page,
        submit,
    }
}

fn own(journal: &Journal, person: PersonId) -> impl Iterator<Item = &Representation> {
    let all = journal.representations.all.iter();
    all.filter(move |one| one.stands() && one.is.person == person)
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let page = Page::new("take-back-title", "take-back-submit").lead("take-back-lead");
    let Ok(me) = myself(&file.journal, given) else {
        return page;
    };
    page.ask(which(own(&file.journal, me.person.id)))
        .ask(where_it_holds("take-back-where"))
        .ask(Question::long("reason", 2_000, "take-back-reason").optional())
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let me = myself(&file.journal, given)?.person.id;
    let mut read = answers.reader(given.today);
    let one = read.choice("representation", |word| {
        own(&file.journal, me).find(|one| one.seq.to_string() == word)
    });
    read_where(&mut read);
    let reason = read.optional_text("reason", 2_000).unwrap_or_default();
    read.check()?;
    let one = one.ok_or_else(crate::journal::unread)?;
    let representation = one.seq;
    let (fact, receipt) = if one.is.basis.is_taken_back_by_the_person() {
        (
            Fact::Ended {
                representation,
                reason,
            },
            "take-back-receipt",
        )
    } else {
        (
            Fact::EndAsked {
                representation,
                reason,
            },
            "take-back-receipt-asked",
        )
    };
    Ok(Outcome::of(&Happened::Representation(fact)).receipt(Say::key(receipt)))
}
