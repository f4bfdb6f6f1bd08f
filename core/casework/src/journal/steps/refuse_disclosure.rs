//! *Avslå begäran om att få läsa.* Who asked to read what is withheld gets a written decision: on which ground, why, and how
//! to appeal it (OSL 6 kap. 3 och 7 §§, FL 33 §). What is withheld stays so.

use super::contest::line_label;
use super::staff;
use crate::journal::Happened;
use crate::journal::disclosure_letter::{self, Refused};
use crate::journal::record::Fact;
use crate::letter::LetterOrder;
use crate::page::{Choice, Kind};
use crate::process::Definition;
use crate::summary::Entry;
use crate::template::{GAP, REFUSAL};
use crate::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Say, Step};

const MAX: usize = 10_000;

pub fn step<D: Definition>() -> Step<D::State> {
    Step {
        info: staff(
            super::super::record::REFUSE,
            "refuse-disclosure-title",
            Act::Decide,
        ),
        open: |file| !file.journal.record.asked.is_empty(),
        page: page::<D>,
        submit: submit::<D>,
    }
}

/// Lines that somebody has asked to read, and who, as the form carries it.
fn asked<S>(file: &File<S>) -> impl Iterator<Item = (String, &Entry, PersonId)> {
    let asked = file.journal.record.asked.iter();
    asked.filter_map(|(seq, by, _)| {
        let entry = file.entries.iter().find(|entry| entry.seq == *seq)?;
        Some((format!("{seq}:{by}"), entry, *by))
    })
}

fn page<D: Definition>(file: &File<D::State>, given: &Given) -> Page {
    let choice = |(value, entry, by): (String, &Entry, PersonId)| {
        let name = file.journal.party(by).map(|party| party.person.name.clone());
        Choice {
            value,
            label: line_label(entry.at, entry.heading.clone()),
            help: Some(Say::key("refuse-disclosure-asked-by").with("name", name.unwrap_or_default())),
        }
    };
    let all: Vec<Choice> = asked(file).map(choice).collect();
    let which = all.first().map(|first| first.value.clone());
    let grounds = D::disclosure().grounds.iter().map(|key| Choice {
        value: key.clone(),
        label: said(key),
        help: None,
    });
    Page::new("refuse-disclosure-title", "refuse-disclosure-submit")
        .lead("refuse-disclosure-lead")
        .sends_letters()
        .ask(
            Question::new("request", Kind::Choice(all), "refuse-disclosure-which")
                .prefill(which.unwrap_or_default()),
        )
        .ask(Question::new(
            "ground",
            Kind::Select(grounds.collect()),
            "review-ground",
        ))
        .ask(
            Question::long("text", MAX, "refuse-disclosure-why")
                .help("refuse-disclosure-why-help")
                .prefill(given.templates.text(&REFUSAL)),
        )
}

fn said(key: &str) -> Say {
    Say {
        key: key.to_owned().into(),
        args: Vec::new(),
    }
}

fn submit<D: Definition>(
    file: &File<D::State>,
    answers: &Answers,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let request = read.choice("request", |word| {
        asked(file)
            .find(|(value, _, _)| value == word)
            .map(|(_, entry, by)| (entry, by))
    });
    let ground = read.choice("ground", |word| {
        let mut grounds = D::disclosure().grounds.iter();
        grounds.find(|ground| *ground == word).cloned()
    });
    let text = read.text("text", MAX);
    if text.contains(GAP) {
        read.problems.add("text", "problem-template-gaps");
    }
    read.check()?;
    let ((entry, to), ground) = request.zip(ground).ok_or_else(super::super::unread)?;
    let letter = disclosure_letter::refusal(
        &Refused {
            written: entry.at,
            ground: said(&ground),
            text: &text,
        },
        given,
    );
    let number = file.journal.number.as_ref().map_or("", |number| number.as_str());
    let once = format!("disclosure:{number}:{}:{}", entry.seq, file.version);
    let refused = Fact::DecisionRefused {
        entry: entry.seq,
        to,
        ground,
        text,
    };
    let outcome = Outcome::of(&Happened::Record(refused));
    Ok(outcome.sends(LetterOrder { to, letter, once }))
}
