//! *Ge någon tillgång.* A party lets somebody help them, or speak for them: whom, in what, until when. Whether that somebody
//! has a place in the case is told to nobody here: it could name whoever reported.

use super::{
    is_subject, longest, myself, party, read_where, scopes, too_wide, where_it_holds, with_what_they_need,
};
use crate::journal::representation::{Basis, Fact, Kind, Registered, Scope, rules};
use crate::journal::{Happened, Journal};
use crate::page::Kind as Asked;
use crate::person::{Party, Person, Protection};
use crate::{Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "give_access";

/// What a person may give by their own word.
const KINDS: [Kind; 2] = [Kind::Helper, Kind::Authorised];

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "give-access-title"),
        open: |file| file.journal.parties.iter().any(Party::reads_along),
        page,
        submit,
    }
}

fn offered(own: bool) -> impl Iterator<Item = Scope> {
    let any = move |scope: &Scope| KINDS.into_iter().any(|kind| rules::may_cover(kind, *scope, own));
    Scope::ALL.into_iter().filter(any)
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let own = myself(&file.journal, given).is_ok_and(is_subject);
    Page::new("give-access-title", "give-access-submit")
        .lead("give-access-lead")
        .ask(Question::choice(
            "kind",
            &KINDS.map(Kind::key),
            "give-access-kind",
        ))
        .ask(Question::text("name", 120, "give-access-name"))
        .ask(Question::new(
            "number",
            Asked::PersonalNumber,
            "give-access-number",
        ))
        .ask(scopes(offered(own)))
        .ask(Question::date("to", "give-access-to").help("give-access-to-help"))
        .ask(where_it_holds("give-access-where").help("give-access-where-help"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let me = myself(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let kind = read.choice("kind", |word| KINDS.into_iter().find(|kind| kind.key() == word));
    let name = read.text("name", 120);
    let number = read.personal_number("number");
    let scopes = read.choices("scopes", Scope::parse);
    let to = read.coming_date("to");
    read_where(&mut read);
    if number.is_none() && answers.first("number").is_empty() {
        read.problems.add("number", "problem-required");
    }
    if number.is_some() && me.person.number == number {
        read.problems.add("number", "problem-represents-oneself");
    }
    if number
        .as_ref()
        .is_some_and(|number| given_already(&file.journal, me, number, given))
    {
        read.problems.add("number", "problem-represents-already");
    }
    if kind.is_some_and(|kind| too_wide(kind, &scopes, is_subject(me))) {
        read.problems.add("scopes", "problem-representation-scope");
    }
    if to.is_some_and(|last| last > longest(given.today)) {
        read.problems.add("to", "problem-representation-too-long");
    }
    if scopes.is_empty() {
        read.problems.add("scopes", "problem-choose");
    }
    read.check()?;
    let kind = kind.ok_or_else(crate::journal::unread)?;
    let registered = Registered {
        person: me.person.id,
        by: Person {
            id: given.person_id(number.as_ref()),
            name: name.clone(),
            number,
            born: None,
            protection: Protection::Ordinary,
            address: None,
        },
        kind,
        scopes: with_what_they_need(scopes),
        from: given.today,
        to,
        basis: Basis::OwnWord,
        language: String::new(),
    };
    let fact = Happened::Representation(Fact::Registered(registered));
    Ok(Outcome::of(&fact).receipt(Say::key("give-access-receipt").with("name", name)))
}

/// Their own to know of: whom they themselves have let in.
fn given_already(journal: &Journal, me: &Party, number: &crate::PersonalNumber, given: &Given) -> bool {
    let mut standing = journal.representations.standing(given.today);
    standing.any(|one| one.is.person == me.person.id && one.is_by(number))
}
