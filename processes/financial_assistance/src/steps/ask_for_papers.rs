//! *Begäran om komplettering.* What is missing, why, by when, and what happens otherwise (FL 20 §).

use super::{handled, plain, staff, unread};
use crate::events::{Asked, Event};
use crate::letters;
use crate::state::State;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};
use jiff::ToSpan;

pub const STEP: Step<State> = Step {
    info: staff(
        "ask_for_papers",
        "financial-assistance-ask-papers-title",
        Act::Write,
    ),
    open: super::is_handled,
    page,
    submit,
};

const ITEMS_MAX: usize = 12;
/// What is proposed; a caseworker chooses.
const DAYS: i32 = 10;

fn page(file: &File<State>, given: &Given) -> Page {
    let item = vec![
        Question::text("what", 200, "financial-assistance-ask-what")
            .help("financial-assistance-ask-what-help"),
        Question::text("why", 500, "financial-assistance-ask-why"),
    ];
    let kind = Kind::Repeat {
        item,
        max: ITEMS_MAX,
        add: Say::key("financial-assistance-ask-add"),
    };
    let by = given.today.saturating_add(DAYS.days());
    let mut page = Page::new(
        "financial-assistance-ask-papers-title",
        "financial-assistance-ask-papers-submit",
    )
    .lead("financial-assistance-ask-papers-lead")
    .sends_letters();
    if let Some(missing) = file
        .state
        .open()
        .and_then(|applied| applied.asked.papers_missing.as_deref())
    {
        page = page.fact(Say::key("financial-assistance-papers-missing"), plain(missing));
    }
    page.ask(Question::new("item", kind, "financial-assistance-ask-items"))
        .ask(Question::date("by", "financial-assistance-ask-by").prefill(by.to_string()))
        .ask(
            Question::long("otherwise", 1_000, "financial-assistance-ask-otherwise")
                .help("financial-assistance-ask-otherwise-help"),
        )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let count = answers.items("item");
    if count == 0 {
        read.problems.add("item.0.what", "problem-required");
    }
    let mut items = Vec::new();
    for nth in 0..count.min(ITEMS_MAX) {
        items.push(Asked {
            what: read.text(&format!("item.{nth}.what"), 200),
            why: read.text(&format!("item.{nth}.why"), 500),
        });
    }
    let by = read.coming_date("by");
    let otherwise = read.text("otherwise", 1_000);
    read.check()?;
    let by = by.ok_or_else(unread)?;
    let letter = letters::papers(&items, by, &otherwise);
    let event = Event::PapersAsked {
        nth: applied.asked.nth,
        items,
        by,
        otherwise,
    };
    Ok(letters::send(
        Outcome::of(&event),
        file,
        "assistance-papers",
        &letter,
    ))
}
