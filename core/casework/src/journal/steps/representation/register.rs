//! *Registrera företrädare.* A colleague has seen the paper, or heard the person's own word, and writes down who may what.

use super::{is_subject, scopes, too_wide};
use crate::journal::representation::{Basis, Fact, Kind, Registered, Scope, rules};
use crate::journal::steps::{add_document, exists, staff};
use crate::journal::{Happened, Journal};
use crate::page::{Choice, Kind as Asked};
use crate::person::Party;
use crate::{
    Act, Answers, File, Given, Outcome, Page, PersonId, PersonalNumber, Problems, Question, Rejection, Say,
    Step,
};

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(
            "register_representation",
            "register-representation-title",
            Act::Write,
        ),
        open: exists,
        page,
        submit,
    }
}

/// Whom somebody can represent here: who follows the case, each once.
fn represented(journal: &Journal) -> impl Iterator<Item = &Party> {
    let parties = journal.parties.iter();
    parties.filter(|party| party.follows_from.is_some() && party.person.number.is_some())
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let whom = represented(&file.journal).map(|party| Choice {
        value: party.person.id.to_string(),
        label: Say::key("plain").with("text", &party.person.name),
        help: Some(Say::key(party.role.key())),
    });
    let page = Page::new("register-representation-title", "register-representation-submit")
        .lead("register-representation-lead")
        .ask(Question::new(
            "person",
            Asked::Choice(whom.collect()),
            "register-representation-whom",
        ))
        .ask(Question::new(
            "number",
            Asked::PersonalNumber,
            "register-representation-number",
        ))
        .ask(Question::choice(
            "kind",
            &Kind::ALL.map(Kind::key),
            "register-representation-kind",
        ))
        .ask(Question::choice(
            "basis",
            &Basis::ALL.map(Basis::key),
            "representation-basis",
        ));
    page.ask(
        Question::text("language", 60, "register-representation-language")
            .when("kind", &[Kind::Interpreter.key()]),
    )
    .ask(
        Question::new("files", Asked::Files { max: 3 }, "register-representation-paper")
            .help("register-representation-paper-help")
            .optional(),
    )
    .ask(scopes(Scope::ALL.into_iter()).help("register-representation-scopes-help"))
    .ask(Question::date("from", "representation-from").prefill(given.today.to_string()))
    .ask(
        Question::date("to", "representation-to")
            .help("register-representation-to-help")
            .optional(),
    )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let person = read.choice("person", |word| {
        represented(&file.journal).find(|party| party.person.id.to_string() == word)
    });
    let number = read.personal_number("number");
    let kind = read.choice("kind", Kind::parse);
    let basis = read.choice("basis", Basis::parse);
    let scopes = read.choices("scopes", Scope::parse);
    let from = read.date("from");
    let to = read.optional_date("to");
    let files = answers
        .uploads
        .get("files")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let language = match kind {
        Some(Kind::Interpreter) => read.text("language", 60),
        _ => String::new(),
    };
    match &number {
        None => {
            if answers.first("number").is_empty() {
                read.problems.add("number", "problem-required");
            }
        }
        Some(number) => {
            let of = (kind, person.map(|party| party.person.id));
            may_be(&file.journal, number, of, given, &mut read.problems);
        }
    }
    if let (Some(kind), Some(basis)) = (kind, basis) {
        if !rules::may_rest(kind, basis) {
            read.problems.add("basis", "problem-representation-basis");
        }
        if basis.is_on_paper() && files.is_empty() {
            read.problems.add("files", "problem-file-missing");
        }
    }
    if let (Some(kind), Some(party)) = (kind, person)
        && too_wide(kind, &scopes, is_subject(party))
    {
        read.problems.add("scopes", "problem-representation-scope");
    }
    if to.is_some_and(|last| from.is_some_and(|from| last < from) || last < given.today) {
        read.problems.add("to", "problem-date-in-past");
    }
    if scopes.is_empty() {
        read.problems.add("scopes", "problem-choose");
    }
    read.check()?;
    let (Some(party), Some(kind), Some(basis), Some(from)) = (person, kind, basis, from) else {
        return Err(crate::journal::unread());
    };
    let registered = Registered {
        person: party.person.id,
        by: given.person("", number, None),
        kind,
        scopes: super::with_what_they_need(scopes),
        from,
        to,
        basis,
        language,
    };
    let papers = add_document::documents(files, false, given);
    let outcome = papers.iter().fold(Outcome::default(), Outcome::and);
    Ok(outcome.and(&Happened::Representation(Fact::Registered(registered))))
}

/// Somebody whom the register knows, who has no place of their own in the case and represents nobody in it yet; but one
/// interpreter may be at the meetings of several.
fn may_be(
    journal: &Journal,
    number: &PersonalNumber,
    (kind, person): (Option<Kind>, Option<PersonId>),
    given: &Given,
    problems: &mut Problems,
) {
    add_party_answer(given, number, problems);
    let is_party = journal
        .parties
        .iter()
        .any(|party| party.person.number.as_ref() == Some(number));
    if is_party {
        problems.add("number", "problem-representative-is-party");
    }
    let mut standing = journal.representations.standing(given.today);
    let of_another = |is: &Registered| {
        let interpreter = Kind::Interpreter;
        is.kind == interpreter && kind == Some(interpreter) && Some(is.person) != person
    };
    if standing.any(|one| one.is_by(number) && !of_another(&one.is)) {
        problems.add("number", "problem-represents-already");
    }
}

fn add_party_answer(given: &Given, number: &PersonalNumber, problems: &mut Problems) {
    crate::journal::steps::add_party::unreadable_register(given.register_answer(number), "number", problems);
}
