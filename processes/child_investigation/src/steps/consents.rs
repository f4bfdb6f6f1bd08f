//! *Samtycke per person* (SoL 21 kap. 1–2 §§). What each guardian and the child answered, and whether it
//! is enough for a child of that age: the ages stand in the law's data.

use super::plain;
use crate::events::{Consent, Support};
use crate::law_data::{Enough, law};
use crate::state::State;
use crate::terms::{ConsentAnswer, Ending};
use casework::answers::Reader;
use casework::{File, Given, Page, Party, Question, Say};

const WITH_TEST: [&str; 2] = [
    "child-investigation-support-tested",
    "child-investigation-support-untested",
];

/// The kinds of support that the law of the day knows.
fn kinds(given: &Given) -> Vec<&'static str> {
    let known = [true, false].map(|tested| law().knows_support(tested, given.today));
    let both = WITH_TEST.into_iter().zip(known);
    both.filter_map(|(kind, known)| known.then_some(kind)).collect()
}

/// Whose consent can matter: every guardian, and the child.
fn asked(file: &File<State>) -> impl Iterator<Item = &Party> {
    file.journal.guardians().chain(file.journal.subject())
}

pub fn questions(page: Page, file: &File<State>, given: &Given) -> Page {
    let support = |question: Question| {
        question
            .group("child-investigation-support-group")
            .when("outcome", &[Ending::Support.key()])
    };
    let page = page
        .ask(support(
            Question::choice("needs_test", &kinds(given), "child-investigation-support-which")
                .help("child-investigation-support-which-help"),
        ))
        .ask(support(Question::text(
            "what",
            300,
            "child-investigation-measure-what",
        )))
        .ask(support(Question::date(
            "from",
            "child-investigation-measure-from",
        )))
        .ask(support(
            Question::long("goals", 5_000, "child-investigation-measure-goals")
                .help("child-investigation-measure-goals-help"),
        ));
    let page = asked(file).enumerate().fold(page, |page, (nth, party)| {
        let label = Say::key("child-investigation-consent-of")
            .with("name", &party.person.name)
            .with("role", casework::Arg::Key(party.role.key().into()));
        page.ask(support(Question::choice(
            &format!("consent.{nth}"),
            ConsentAnswer::KEYS,
            label,
        )))
    });
    page.ask(support(
        Question::date("consented_on", "child-investigation-consented-on").prefill(given.today.to_string()),
    ))
    .ask(support(
        Question::long("suitable", 5_000, "child-investigation-suitable")
            .help("child-investigation-suitable-help")
            .optional(),
    ))
}

pub fn read(read: &mut Reader<'_>, file: &File<State>, given: &Given) -> Option<Support> {
    let kinds = kinds(given);
    let tested = read.choice("needs_test", |word| {
        kinds.contains(&word).then_some(word == WITH_TEST[0])
    });
    let what = read.text("what", 300);
    let from = read.date("from");
    let goals = read.text("goals", 5_000);
    let mut consents = Vec::new();
    for (nth, party) in asked(file).enumerate() {
        if let Some(answer) = read.choice(&format!("consent.{nth}"), ConsentAnswer::parse) {
            consents.push(Consent {
                person: party.person.id,
                answer,
            });
        }
    }
    let consented_on = read.past_date("consented_on").unwrap_or(given.today);
    let suitable_because = read.optional_text("suitable", 5_000);
    let support = Support {
        needs_test: tested?,
        what,
        from: from?,
        goals,
        consents,
        consented_on,
        suitable_because,
    };
    if let Some((question, problem)) = what_is_missing(&support, file, given) {
        read.problems.add(question, problem);
    }
    Some(support)
}

/// None: the consents are enough for a child of this age.
fn what_is_missing(support: &Support, file: &File<State>, given: &Given) -> Option<(&'static str, Say)> {
    let gave = |party: &Party| {
        let mut given = support
            .consents
            .iter()
            .filter(|consent| consent.answer.is_given());
        given.any(|consent| consent.person == party.person.id)
    };
    let mut guardians = file.journal.guardians().peekable();
    if guardians.peek().is_some() && guardians.all(gave) {
        return None;
    }
    let child = file.journal.subject();
    let age = child.and_then(|child| child.person.age_on(given.today));
    let enough = law().consent_enough(support.needs_test, age, given.today);
    if !enough.contains(&Enough::ChildWhereSuitable) || !child.is_some_and(gave) {
        return Some(("consent.0", Say::key("child-investigation-problem-consent")));
    }
    let why = support.suitable_because.as_deref();
    why.is_none()
        .then(|| ("suitable", Say::key("child-investigation-problem-suitable")))
}

/// The age that the rules on consent go by.
pub fn told(page: Page, file: &File<State>, given: &Given) -> Page {
    let Some(child) = file.journal.subject() else {
        return page;
    };
    match child.person.age_on(given.today) {
        Some(age) => page.fact(
            "child-investigation-childs-age",
            Say::key("child-investigation-age").with("age", i64::from(age)),
        ),
        None => page.fact("child-investigation-childs-age", plain("–")),
    }
}
