//! *Enkät efter kontakt.* What is asked, as data; after which contacts; and how much may be told of the answers.

use crate::journal::Journal;
use crate::journal::meetings::State;
use crate::nameless::{Thread, What};
use crate::person::Party;
use crate::summary::Summary;
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::Deserialize;
use std::sync::OnceLock;

/// The offer stands so long after the contact.
pub const OFFERED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Of fewer nothing is told.
pub const FEWEST: i64 = 5;

#[derive(Debug, Deserialize)]
pub struct Survey {
    pub version: String,
    pub source: String,
    /// The same to each question, best first.
    pub answers: Vec<String>,
    #[serde(rename = "question")]
    pub questions: Vec<Asked>,
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    pub key: String,
}

impl Survey {
    /// The one that is asked now.
    pub fn now() -> &'static Self {
        static NOW: OnceLock<Survey> = OnceLock::new();
        NOW.get_or_init(|| toml::from_str(include_str!("survey.toml")).expect("survey.toml is tested"))
    }
}

/// The newest contact that this party may say something about: told apart from their others, and nothing more.
pub fn contact(journal: &Journal, summary: &Summary, me: &Party, now: Timestamp) -> Option<String> {
    let person = me.person.id;
    let meetings = journal.meetings.all.iter().filter(|meeting| {
        meeting.is_for(person)
            && matches!(meeting.state, State::Booked | State::Held)
            && meeting.slot.ends_at() <= now
    });
    let meetings = meetings.map(|meeting| (meeting.slot.ends_at(), format!("meeting {}", meeting.id)));
    let threads = journal.messages.asked(person);
    let threads = threads.filter_map(|asked| {
        let (at, _) = asked.answered?;
        Some((at, format!("message {}", asked.seq)))
    });
    let closed = summary.closed_at.map(|at| (at, "closed".to_owned()));
    let newest = meetings.chain(threads).chain(closed).max_by_key(|(at, _)| *at);
    newest
        .filter(|(at, _)| now.duration_since(*at) <= OFFERED)
        .map(|(_, contact)| contact)
}

/// Was a question without a name answered so lately that whoever asked may say something about it? A wish is none.
pub fn answered(thread: &Thread, now: Timestamp) -> bool {
    let is_answer = |line: &&crate::nameless::Line| matches!(line.what, What::Answered { .. });
    let newest = thread.lines.iter().rev().find(is_answer);
    !thread.is_wish() && newest.is_some_and(|line| now.duration_since(line.at) <= OFFERED)
}

/// The first day of the quarter in which a day is.
pub fn quarter(day: Date) -> Date {
    let first = (day.month() - 1) / 3 * 3 + 1;
    jiff::civil::date(day.year(), first, 1)
}

/// What is told of how many gave each answer to one question. Of fewer than five nobody learns anything. An answer of
/// one to four is hidden with the next smallest, until the hidden are two and together at least five, so that none can
/// be counted out from the rest.
pub fn told(counts: &[i64]) -> Vec<Option<i64>> {
    let all: i64 = counts.iter().sum();
    if all < FEWEST {
        return vec![None; counts.len()];
    }
    let mut told: Vec<Option<i64>> = counts
        .iter()
        .map(|many| (!(1..FEWEST).contains(many)).then_some(*many))
        .collect();
    loop {
        let hidden: Vec<i64> = counts
            .iter()
            .zip(&told)
            .filter(|(_, told)| told.is_none())
            .map(|(many, _)| *many)
            .collect();
        let enough = hidden.is_empty() || (hidden.len() > 1 && hidden.iter().sum::<i64>() >= FEWEST);
        let next = (0..counts.len())
            .filter(|at| told[*at].is_some_and(|many| many > 0))
            .min_by_key(|at| counts[*at]);
        match next {
            Some(at) if !enough => told[at] = None,
            // Nothing is left to hide beside: then nothing is told.
            None if !enough => return vec![None; counts.len()],
            _ => return told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_survey_is_well_formed_and_says_where_its_areas_come_from() {
        let survey = Survey::now();
        assert!(survey.questions.len() >= 5 && survey.answers.len() >= 3);
        assert!(!survey.source.is_empty() && !survey.version.is_empty());
    }

    #[test]
    fn of_four_who_answered_nothing_is_told_and_of_more_nobody_can_be_counted_out() {
        assert_eq!(told(&[1, 2, 1, 0]), [None; 4]);
        assert_eq!(told(&[12, 7, 0, 5]), [Some(12), Some(7), Some(0), Some(5)]);
        assert_eq!(told(&[12, 1, 0, 7]), [Some(12), None, Some(0), None]);
        assert_eq!(
            told(&[9, 1, 1, 0]),
            [None, None, None, Some(0)],
            "two of two are one each"
        );
        assert_eq!(told(&[4, 2, 0, 0]), [None, None, Some(0), Some(0)]);
        assert_eq!(told(&[20, 3, 4, 0]), [Some(20), None, None, Some(0)]);
    }

    #[test]
    fn whatever_was_answered_the_hidden_are_never_one_and_never_few() {
        for all in 0..2_401_i64 {
            let counts = [all % 7, all / 7 % 7, all / 49 % 7, all / 343 % 7];
            let told = told(&counts);
            let hidden: Vec<i64> = counts
                .iter()
                .zip(&told)
                .filter(|(_, told)| told.is_none())
                .map(|(many, _)| *many)
                .collect();
            assert!(
                told.iter().flatten().all(|many| *many == 0 || *many >= FEWEST),
                "{counts:?}"
            );
            let nothing_told = told.iter().all(Option::is_none);
            let enough = hidden.len() > 1 && hidden.iter().sum::<i64>() >= FEWEST;
            assert!(hidden.is_empty() || enough || nothing_told, "{counts:?}");
        }
    }

    #[test]
    fn a_question_is_followed_by_the_survey_when_it_has_been_answered_lately_and_a_wish_is_not() {
        use crate::nameless::Topic;
        let at = |day: i64| Timestamp::from_second(1_795_000_000 + day * 86_400).expect("a moment");
        let asked = |topic| {
            let unit = crate::UnitId::new("intake");
            Thread::asked(topic, "sv", unit, "Får man låsa in barn?".to_owned(), at(0))
        };
        let answer = || What::Answered {
            by: crate::Actor::Public,
            text: "Nej.".to_owned(),
        };
        assert!(!answered(&asked(Topic::Home), at(1)));
        let question = asked(Topic::Home).after(answer(), at(1)).expect("open");
        assert!(answered(&question, at(31)) && !answered(&question, at(32)));
        let wish = asked(Topic::Wish).after(answer(), at(1)).expect("open");
        assert!(!answered(&wish, at(2)));
    }

    #[test]
    fn november_is_in_the_fourth_quarter() {
        assert_eq!(quarter(date(2026, 11, 24)), date(2026, 10, 1));
        assert_eq!(quarter(date(2026, 3, 31)), date(2026, 1, 1));
    }
}
