//! *Sekretessprövning.* A caseworker looks at one line of the history and decides whether the party reads it: whole,
//! without some of its words, or not. What was decided last holds.

use super::contest::line_label;
use super::staff;
use crate::disclosure::Span;
use crate::journal::Happened;
use crate::journal::record::{Fact, Ground, Mark, Review};
use crate::outcome::Problems;
use crate::page::{Choice, Kind};
use crate::process::Definition;
use crate::summary::Entry;
use crate::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Say, Step};

crate::words! {
    /// What the party reads.
    Shown {
        Whole = "review-whole",
        Part = "review-part",
        Nothing = "review-nothing",
    }
}

pub fn step<D: Definition>() -> Step<D::State> {
    Step {
        info: staff("review_disclosure", "review-title", Act::Decide),
        open: |file| {
            file.journal
                .parties
                .iter()
                .any(|party| party.follows_from.is_some())
        },
        page: page::<D>,
        submit: submit::<D>,
    }
}

/// Lines that can be looked at: those that a rule names and that hold words.
fn reviewable<D: Definition>(file: &File<D::State>) -> impl DoubleEndedIterator<Item = &Entry> {
    let rules = D::disclosure();
    // What is shown by name only is shown in a step of its own.
    let named = move |entry: &&Entry| {
        entry.text.is_some() && rules.of(&entry.of).is_some_and(|rule| !rule.by_name_only)
    };
    file.entries.iter().filter(named)
}

fn page<D: Definition>(file: &File<D::State>, _: &Given) -> Page {
    let lines = reviewable::<D>(file).rev().map(|entry| Choice {
        value: entry.seq.to_string(),
        label: line_label(entry.at, entry.heading.clone()),
        help: None,
    });
    let persons = file
        .journal
        .parties
        .iter()
        .filter(|party| party.follows_from.is_some());
    let persons = persons.map(|party| Choice {
        value: party.person.id.to_string(),
        label: Say::key("plain").with("text", &party.person.name),
        help: None,
    });
    let grounds = D::disclosure().grounds.iter().map(|key| Choice {
        value: key.clone(),
        label: Say {
            key: key.clone().into(),
            args: Vec::new(),
        },
        help: None,
    });
    let not_whole = [Shown::Part.key(), Shown::Nothing.key()];
    Page::new("review-title", "review-submit")
        .lead("review-lead")
        .ask(Question::new(
            "entry",
            Kind::Select(lines.collect()),
            "review-which",
        ))
        .ask(
            Question::new("persons", Kind::Choices(persons.collect()), "review-persons")
                .optional()
                .help("review-persons-help"),
        )
        .ask(Question::choice("shown", Shown::KEYS, "review-shown"))
        .ask(
            Question::long("words", 20_000, "review-words")
                .help("review-words-help")
                .when("shown", &[Shown::Part.key()]),
        )
        .ask(
            Question::new("ground", Kind::Select(grounds.collect()), "review-ground")
                .when("shown", &not_whole),
        )
        .ask(
            Question::yes_no("no_trace", "review-no-trace")
                .help("review-no-trace-help")
                .when("shown", &not_whole),
        )
}

/// Every place of the text where these words stand; each line of what was typed is a passage of its own.
fn places(text: &str, typed: &str) -> Result<Vec<Span>, Problems> {
    let mut found = Vec::new();
    let mut problems = Problems::default();
    for words in typed.lines().map(str::trim).filter(|words| !words.is_empty()) {
        let before = found.len();
        found.extend(text.match_indices(words).map(|(from, words)| Span {
            from,
            words: words.to_owned(),
        }));
        if found.len() == before {
            problems.add(
                "words",
                Say::key("problem-words-not-there").with("words", words.to_owned()),
            );
        }
    }
    if problems.0.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

fn submit<D: Definition>(
    file: &File<D::State>,
    answers: &Answers,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let grounds = &D::disclosure().grounds;
    let mut read = answers.reader(given.today);
    let entry = read.choice("entry", |word| {
        reviewable::<D>(file).find(|entry| entry.seq.to_string() == word)
    });
    let of_case = |word: &str| {
        let mut persons = file.journal.parties.iter().map(|party| party.person.id);
        persons.find(|id| id.to_string() == word)
    };
    let persons: Vec<PersonId> = answers.all("persons").filter_map(of_case).collect();
    let shown = read.choice("shown", Shown::parse);
    let (mut ground, mut no_trace, mut typed) = (String::new(), false, String::new());
    if shown.is_some_and(|shown| shown != Shown::Whole) {
        ground = read
            .choice("ground", |word| {
                grounds.iter().find(|ground| *ground == word).cloned()
            })
            .unwrap_or_default();
        no_trace = read.yes_no("no_trace");
    }
    if shown == Some(Shown::Part) {
        typed = read.text("words", 20_000);
    }
    read.check()?;
    let (entry, shown) = entry.zip(shown).ok_or_else(super::super::unread)?;
    let spans = places(entry.text.as_deref().unwrap_or_default(), &typed).map_err(Rejection::Problems)?;
    let review = Review {
        entry: entry.seq,
        persons: persons.clone(),
        withheld: (shown == Shown::Nothing).then(|| Ground {
            ground: ground.clone(),
            no_trace,
        }),
    };
    let mark = Mark {
        entry: entry.seq,
        spans,
        persons,
        ground,
        no_trace,
    };
    let outcome = Outcome::of(&Happened::Record(Fact::Marked(mark)));
    Ok(outcome.and(&Happened::Record(Fact::Reviewed(review))))
}
