//! *Blankett.* A step's description as an empty form on paper: the same questions, help and order as on the screen.

use crate::words::Words;
use casework::page::{Choice, When};
use casework::{Kind, Page, Question, Say};
use design::{Html, PaperAnswer, PaperForm, PaperPart, PaperQuestion};

/// Of a question whose choices would fill a page the answer is written.
const MOST_BOXES: usize = 12;
/// Children in a report, goals of a plan: room for so many; more go on a sheet of their own.
const ITEMS: usize = 2;

pub fn form(page: &Page, words: &Words<'_>) -> Html {
    let mut parts: Vec<PaperPart> = Vec::new();
    let mut group = None;
    for (question, nth) in page.questions.iter().zip(1..) {
        if let Kind::Repeat { item, .. } = &question.kind {
            parts.extend((1..=ITEMS).map(|of| repeated(question, item, nth, of, words)));
            group = None;
            continue;
        }
        let drawn = one(question, nth.to_string(), page, words);
        match parts.last_mut() {
            Some(part) if group == question.group => part.questions.push(drawn),
            _ => parts.push(PaperPart {
                legend: question.group.as_ref().map(|group| words.say(group)),
                questions: vec![drawn],
            }),
        }
        group = question.group.clone();
    }
    design::paper_form(&PaperForm { parts })
}

fn repeated(question: &Question, item: &[Question], nth: usize, of: usize, words: &Words<'_>) -> PaperPart {
    let say = Say::key("paper-item")
        .with("title", words.say(&question.label))
        .with("nth", of as i64)
        .with("of", ITEMS as i64);
    let letters = ('a'..='z').map(|letter| format!("{nth}{letter}"));
    let questions = item
        .iter()
        .zip(letters)
        .map(|(question, number)| answered(question, number, None, words));
    PaperPart {
        legend: Some(words.say(&say)),
        questions: questions.collect(),
    }
}

fn one(question: &Question, number: String, page: &Page, words: &Words<'_>) -> PaperQuestion {
    let when = question
        .when
        .as_ref()
        .and_then(|when| hangs_on(when, page, words));
    answered(question, number, when, words)
}

/// "Only if you ticked Yes in question 3."
fn hangs_on(when: &When, page: &Page, words: &Words<'_>) -> Option<String> {
    let at = page.questions.iter().position(|one| one.name == when.question)?;
    let label = |value: &String| match &page.questions[at].kind {
        Kind::YesNo => words.get(value),
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Select(choices) => choices
            .iter()
            .find(|choice| choice.value == *value)
            .map(|choice| words.say(&choice.label))
            .unwrap_or_default(),
        _ => String::new(),
    };
    let labels: Vec<String> = when.is.iter().map(label).collect();
    let say = Say::key("paper-only-if")
        .with("answer", labels.join(" / "))
        .with("question", (at + 1).to_string());
    Some(words.say(&say))
}

fn answered(question: &Question, number: String, when: Option<String>, words: &Words<'_>) -> PaperQuestion {
    let say = |key: &str| words.get(key);
    let boxes = |choices: &[Choice]| {
        let one = |choice: &Choice| {
            let help = choice.help.as_ref().map(|help| words.say(help).into());
            (words.say(&choice.label).into(), help)
        };
        PaperAnswer::Boxes(choices.iter().map(one).collect())
    };
    let (answer, how) = match &question.kind {
        Kind::Choice(choices) | Kind::Faces(choices) => (boxes(choices), Some("paper-tick-one")),
        Kind::Choices(choices) => (boxes(choices), Some("paper-tick-all")),
        Kind::Select(choices) if choices.len() <= MOST_BOXES => (boxes(choices), Some("paper-tick-one")),
        Kind::YesNo => {
            let both = ["yes", "no"].map(|word| (say(word).into(), None));
            (PaperAnswer::Boxes(both.into()), None)
        }
        Kind::Date => {
            let parts = [("frame-day", 2), ("frame-month", 2), ("frame-year", 4)];
            (
                PaperAnswer::Digits(parts.map(|(word, many)| (say(word), many)).into()),
                None,
            )
        }
        Kind::PersonalNumber => (
            PaperAnswer::Digits(vec![(String::new(), 8), (String::new(), 4)]),
            None,
        ),
        Kind::LongText { max } => (PaperAnswer::Lines(if *max > 1_000 { 12 } else { 4 }), None),
        Kind::Files { .. } | Kind::Voice | Kind::Drawing => (PaperAnswer::Lines(0), Some("paper-enclose")),
        Kind::Text { .. } | Kind::Select(_) | Kind::Colleague | Kind::Repeat { .. } => {
            (PaperAnswer::Lines(1), None)
        }
    };
    let optional = (!question.required).then(|| say("paper-optional"));
    let help = question.help.as_ref().map(|help| words.say(help));
    PaperQuestion {
        number,
        label: words.say(&question.label),
        help: when
            .into_iter()
            .chain(help)
            .chain(how.map(say))
            .chain(optional)
            .map(Html::from)
            .collect(),
        answer,
    }
}
