//! Helps while writing: a line of the history quoted into the text, a phrase put into it, words that
//! may hurt, each a button of the form, and the text comes back with the words in it; what others wrote.

use casework::step::StepInfo;
use casework::{Act, Answers, Entry, Page, Question};
use common::answers::Posted;
use common::{StaffIn, Words};
use design::{Button, ButtonKind, Details, Html, SidePart};
use hypertext::prelude::*;
use views::OpenCase;

/// The form that buttons beside it belong to.
pub const FORM: &str = "writing";
const QUOTE: &str = "_quote";

/// What others wrote since the form was drawn. An assessment or a decision waits until it has been
/// read: both versions are on the page, and the next press goes on.
pub fn meanwhile(open: &OpenCase, me: &StaffIn, info: StepInfo, posted: &Posted) -> Vec<Entry> {
    let Ok(seen) = posted.own("_seen").parse::<u64>() else {
        return Vec::new();
    };
    if !matches!(info.act, Act::Assess | Act::Decide) {
        return Vec::new();
    }
    let others = |entry: &&Entry| entry.seq > seen && entry.by.staff() != Some(me.staff.id);
    open.file.entries().iter().filter(others).cloned().collect()
}

/// Enter in a field saves; without this it would press the first phrase.
pub fn enter_saves(page: &Page, words: &Words<'_>) -> Html {
    let plain = |question: &Question| question.phrases.is_empty() && question.avoid.is_empty();
    if page.questions.iter().all(plain) {
        return Html::default();
    }
    design::default_button(&words.say(&page.submit))
}

/// What was typed with the words put in, if such a button was pressed.
pub fn pressed(page: &Page, open: &OpenCase, posted: &Posted) -> Option<Answers> {
    let mut answers = posted.answers.clone();
    if !posted.own(common::ask::LOOK_THROUGH).is_empty() {
        return Some(answers);
    }
    if let Some((question, nth)) = posted.own(common::ask::PHRASE).rsplit_once(' ') {
        let asked = page.questions.iter().find(|asked| asked.name == question)?;
        let phrase = asked.phrases.get(nth.parse::<usize>().ok()?)?;
        add(&mut answers, question, &phrase.text);
        return Some(answers);
    }
    let seq = posted.own(QUOTE).parse::<u64>().ok()?;
    let quotes = page.quotes.as_ref().filter(|quotes| quotes.from.contains(&seq))?;
    let entry = open.file.entries().iter().find(|entry| entry.seq == seq)?;
    add(&mut answers, quotes.into, &quoted(entry));
    let ticks = answers.fields.entry(quotes.ticks.to_owned()).or_default();
    if !ticks.contains(&seq.to_string()) {
        ticks.push(seq.to_string());
    }
    Some(answers)
}

/// Below what stands there already.
fn add(answers: &mut Answers, question: &str, words: &str) {
    let typed = answers.first(question).to_owned();
    let text = if typed.is_empty() {
        words.to_owned()
    } else {
        format!("{typed}\n\n{words}")
    };
    answers.set(question, text);
}

fn quoted(entry: &Entry) -> String {
    let text = entry.text.as_deref().unwrap_or_default();
    format!("”{}”", text.trim())
}

/// *Kvalitet.* What a reader would miss in what is written so far, below the form.
pub fn quality(page: &Page, words: &Words<'_>) -> Html {
    if page.quality.is_empty() {
        return Html::default();
    }
    let list = design::html(hypertext::maud_borrow! {
        ul { @for say in &page.quality { li { (words.say(say)) } } }
    });
    design::section("quality", &words.get("step-quality"), &list)
}

/// What may be quoted, beside the form: newest first.
pub fn sources(page: &Page, open: &OpenCase, words: &Words<'_>) -> Option<SidePart> {
    let quotes = page.quotes.as_ref()?;
    let entries = open.file.entries().iter().rev();
    let drawn: Vec<Html> = entries
        .filter(|entry| quotes.from.contains(&entry.seq) && entry.text.is_some())
        .map(|entry| source(entry, open, words))
        .collect();
    (!drawn.is_empty()).then(|| SidePart {
        heading: words.with("step-sources", "count", drawn.len() as i64),
        content: Html::all(drawn),
        open: true,
        shortcut: Some("Alt+K".to_owned()),
    })
}

fn source(entry: &Entry, open: &OpenCase, words: &Words<'_>) -> Html {
    let day = entry
        .happened_on
        .unwrap_or_else(|| language::stockholm(entry.at).date());
    let button = design::button(&Button {
        skip_checks: true,
        form: Some(FORM.to_owned()),
        ..Button::new(words.get("step-quote"))
            .kind(ButtonKind::Secondary)
            .posts(QUOTE, entry.seq.to_string())
    });
    let text = entry.text.as_deref().unwrap_or_default();
    let content = design::html(hypertext::maud_borrow! {
        @for line in text.lines().filter(|line| !line.trim().is_empty()) { p class="sos-written" dir="auto" { (line) } }
        (crate::understood::beside(open.file.journal(), entry.seq, words))
        (button)
    });
    design::details(&Details {
        summary: Html::all([words.say(&entry.heading).into(), ", ".into(), words.day(day)]),
        content,
        open: false,
    })
}
