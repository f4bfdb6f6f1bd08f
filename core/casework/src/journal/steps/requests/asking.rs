//! A party asks: another caseworker, a complaint, an appeal, their data, the log, a correction, a restriction; or who it
//! was that looked.

use super::party;
use crate::file::File;
use crate::ids::PersonId;
use crate::journal::requests::{Asked, Fact, Kind};
use crate::journal::steps::write_message::{attached, files_question};
use crate::journal::steps::{exists, meetings};
use crate::journal::{Happened, Journal};
use crate::letter::Block;
use crate::page::{self, Choice};
use crate::{Answers, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

/// Asked about where the looks are told: elsewhere there is nothing to choose.
pub const LOOK: &str = "ask_look_review";
/// A decision that is in none of the letters.
const OTHER: &str = "request-other-decision";
const MAX: usize = 10_000;

/// The `K`th of what can be asked for.
pub fn step<S, const K: usize>() -> Step<S> {
    let what = Kind::ASKED_FOR[K];
    Step {
        info: party(what.asked_by(), what.key()),
        open: exists,
        page: page::<S, K>,
        submit: submit::<S, K>,
    }
}

/// Letters to them that hold a decision, each with its place among the letters of the case, the newest first.
fn decisions(journal: &Journal, person: PersonId) -> Vec<Choice> {
    let letters = journal.letters.iter().enumerate().rev();
    let decided = letters.filter(|(_, (to, _, letter))| {
        *to == person
            && letter
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Decision(_)))
    });
    let choices = decided.map(|(nth, (_, at, letter))| Choice {
        value: (nth + 1).to_string(),
        label: Say::key("record-line")
            .with("day", language::stockholm(*at).date())
            .with("heading", crate::Arg::Said(Box::new(letter.title.clone()))),
        help: None,
    });
    choices.chain([Choice::key(OTHER)]).collect()
}

fn page<S, const K: usize>(file: &File<S>, given: &Given) -> Page {
    let what = Kind::ASKED_FOR[K];
    let page = Page::new(what.key(), "request-submit").lead(what.lead());
    if what == Kind::Appeal {
        let person = meetings::acting(&file.journal, given);
        let decisions = person.map(|person| decisions(&file.journal, person));
        return page
            .ask(Question::long("text", MAX, "request-appeal-text"))
            .ask(Question::long("why", MAX, "request-appeal-why").optional())
            .ask(Question::new(
                "decision",
                page::Kind::Choice(decisions.unwrap_or_default()),
                "request-decision",
            ))
            .ask(files_question("request-files").optional());
    }
    let text = Question::long("text", MAX, "request-text");
    page.ask(if what.needs_words() { text } else { text.optional() })
}

fn submit<S, const K: usize>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let what = Kind::ASKED_FOR[K];
    let by = meetings::acting(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let mut text = if what.needs_words() {
        read.text("text", MAX)
    } else {
        read.optional_text("text", MAX).unwrap_or_default()
    };
    let (mut letter, mut files) = (None, Vec::new());
    if what == Kind::Appeal {
        if let Some(why) = read.optional_text("why", MAX) {
            text = format!("{text}\n{why}");
        }
        let offered = decisions(&file.journal, by);
        let chosen = read.choice("decision", |word| offered.iter().find(|one| one.value == word));
        letter = chosen.and_then(|one| one.value.parse().ok());
        files = attached(&mut read, given);
    }
    read.check()?;
    Ok(asked(Asked {
        what,
        by,
        text,
        letter,
        look: None,
        files,
    }))
}

fn asked(asked: Asked) -> Outcome {
    Outcome::of(&Happened::Request(Fact::Asked(asked)))
}

/// "I don't recognise this."
pub fn about_look<S>() -> Step<S> {
    Step {
        info: party(LOOK, Kind::LookReview.key()),
        open: exists,
        page: |_, given| {
            let looks = given.looks.iter().map(|one| Choice {
                value: one.key.clone(),
                label: one.told.clone(),
                help: None,
            });
            let page = Page::new(Kind::LookReview.key(), "request-submit").lead(Kind::LookReview.lead());
            let page = meetings::choose(page, "look", looks.collect(), "request-look", "request-look-none");
            if given.looks.is_empty() {
                return page;
            }
            page.ask(Question::long("text", MAX, "request-text").optional())
        },
        submit: |file, answers, given| {
            let by = meetings::acting(&file.journal, given)?;
            if given.looks.is_empty() {
                return Err(Refusal::because("request-look-none").into());
            }
            let mut read = answers.reader(given.today);
            let look = read.choice("look", |word| given.looks.iter().find(|one| one.key == word));
            let text = read.optional_text("text", MAX).unwrap_or_default();
            read.check()?;
            let look = look.ok_or_else(crate::journal::unread)?.look.clone();
            Ok(asked(Asked {
                what: Kind::LookReview,
                by,
                text,
                letter: None,
                look: Some(look),
                files: Vec::new(),
            }))
        },
    }
}
