//! "Det stämmer inte." A party says of a line, or of one sentence in it, that it is right, that it is not, or what they
//! want to add. Their words stand beside the line for every later reader; the line itself is never changed.

use crate::disclosure::{Line, Reader};
use crate::event::Actor;
use crate::journal::Happened;
use crate::journal::record::{Fact, Says};
use crate::page::{Choice, Kind};
use crate::person::Party;
use crate::process::Definition;
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};

pub const NAME: &str = "contest";

pub fn step<D: Definition>() -> Step<D::State> {
    let info = StepInfo {
        name: NAME,
        title: "contest-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    };
    Step {
        info,
        open: super::exists,
        page: page::<D>,
        submit: submit::<D>,
    }
}

/// The party who acts, and the lines that they read.
pub(super) fn read_by<'a, D: Definition>(
    file: &'a File<D::State>,
    given: &Given,
) -> Option<(&'a Party, Vec<Line>)> {
    let Actor::Resident { number, .. } = &given.by else {
        return None;
    };
    let reader = Reader::of(&file.journal, number, given.live_record).on(given.today);
    let party = *reader.parties.first()?;
    Some((
        party,
        crate::disclosure::lines(&file.entries, &file.journal, D::disclosure(), &reader),
    ))
}

pub(super) fn choice(line: &Line) -> Choice {
    let heading = line.heading.clone().unwrap_or(Say::key("record-withheld-title"));
    Choice {
        value: line.seq.to_string(),
        label: line_label(line.at, heading),
        help: None,
    }
}

/// A line among others: its day and what it is.
pub(super) fn line_label(at: jiff::Timestamp, heading: Say) -> Say {
    Say::key("record-line")
        .with("day", language::stockholm(at).date())
        .with("heading", crate::Arg::Said(Box::new(heading)))
}

fn page<D: Definition>(file: &File<D::State>, given: &Given) -> Page {
    let lines = read_by::<D>(file, given)
        .map(|(_, lines)| lines)
        .unwrap_or_default();
    let lines = lines
        .iter()
        .rev()
        .filter(|line| line.withheld.is_none())
        .map(choice);
    Page::new("contest-title", "contest-submit")
        .lead("contest-lead")
        .ask(Question::new(
            "entry",
            Kind::Select(lines.collect()),
            "contest-which",
        ))
        .ask(says())
        .ask(words())
}

/// Asked here, and beside a line that is already chosen.
pub fn says() -> Question {
    Question::choice("says", Says::KEYS, "contest-says")
}
pub fn words() -> Question {
    Question::long("text", 5_000, "contest-text").when("says", &[Says::NotCorrect.key(), Says::Adds.key()])
}

fn submit<D: Definition>(
    file: &File<D::State>,
    answers: &Answers,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let (party, lines) = read_by::<D>(file, given).ok_or(Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let line = read.choice("entry", |word| {
        let named = |line: &&Line| line.seq.to_string() == word && line.withheld.is_none();
        lines.iter().find(named)
    });
    let says = read.choice("says", Says::parse);
    let text = match says {
        Some(Says::Correct) | None => String::new(),
        _ => read.text("text", 5_000),
    };
    read.check()?;
    let (line, says) = line.zip(says).ok_or_else(super::super::unread)?;
    // Which sentence, as they read it: of what is withheld nothing can be pointed at.
    let words = match answers.first("sentence").parse::<usize>() {
        Ok(nth) => line.sentences().into_iter().nth(nth),
        Err(_) => None,
    };
    Ok(Outcome::of(&Happened::Record(Fact::Contested {
        entry: line.seq,
        words,
        by: party.person.id,
        says,
        text,
    })))
}
