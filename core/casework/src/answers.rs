//! What was typed, and how it becomes a command: read once, every problem told, nothing lost.

use crate::outcome::{Problems, Rejection};
use crate::personal_number::{NotANumber, PersonalNumber};
use crate::say::Say;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

pub const YES: &str = "yes";
pub const NO: &str = "no";

/// A file that came with the answers. Its type is what its bytes say, not what its name says.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload {
    pub name: String,
    pub media_type: String,
    pub sha256: [u8; 32],
    pub bytes: Arc<[u8]>,
}

impl Upload {
    pub fn sha256_hex(&self) -> String {
        self.sha256.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Answers by question name, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub fields: BTreeMap<String, Vec<String>>,
    pub uploads: BTreeMap<String, Vec<Upload>>,
}

impl Answers {
    pub fn set(&mut self, question: impl Into<String>, answer: impl Into<String>) {
        self.fields.insert(question.into(), vec![answer.into()]);
    }
    pub fn with(mut self, question: &str, answer: &str) -> Self {
        self.fields
            .entry(question.to_owned())
            .or_default()
            .push(answer.to_owned());
        self
    }
    /// The first answer, trimmed; empty when nothing was typed.
    pub fn first(&self, question: &str) -> &str {
        self.fields
            .get(question)
            .and_then(|answers| answers.first())
            .map_or("", |answer| answer.trim())
    }
    pub fn all(&self, question: &str) -> impl Iterator<Item = &str> {
        self.fields
            .get(question)
            .into_iter()
            .flatten()
            .map(|answer| answer.trim())
            .filter(|answer| !answer.is_empty())
    }
    /// How many items of a repeated question have an answer: `child.0.name`, `child.1.name` → 2.
    pub fn items(&self, repeat: &str) -> usize {
        let prefix = format!("{repeat}.");
        self.fields
            .iter()
            .filter(|(_, answers)| answers.iter().any(|answer| !answer.trim().is_empty()))
            .filter_map(|(name, _)| {
                name.strip_prefix(&prefix)?
                    .split('.')
                    .next()?
                    .parse::<usize>()
                    .ok()
            })
            .max()
            .map_or(0, |last| last + 1)
            .min(50)
    }
    pub fn reader(&self, today: Date) -> Reader<'_> {
        Reader {
            answers: self,
            problems: Problems::default(),
            today,
        }
    }
}

/// Reads answers into a command and collects every problem on the way.
pub struct Reader<'a> {
    pub answers: &'a Answers,
    pub problems: Problems,
    pub today: Date,
}

/// Signs that no keyboard makes: they hide or turn text around.
pub fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFD}')
}

impl Reader<'_> {
    fn clean(&mut self, question: &str, max: usize) -> String {
        let typed = self.answers.first(question).replace("\r\n", "\n");
        if typed.chars().any(is_hidden) {
            self.problems.add(question, "problem-hidden-characters");
        } else if typed.chars().count() > max {
            let max = i64::try_from(max).unwrap_or(i64::MAX);
            self.problems
                .add(question, Say::key("problem-too-long").with("max", max));
        }
        typed
    }
    /// Must be answered.
    pub fn text(&mut self, question: &str, max: usize) -> String {
        let text = self.clean(question, max);
        if text.is_empty() {
            self.problems.add(question, "problem-required");
        }
        text
    }
    pub fn optional_text(&mut self, question: &str, max: usize) -> Option<String> {
        Some(self.clean(question, max)).filter(|text| !text.is_empty())
    }
    /// One of the values that `parse` knows.
    pub fn choice<T>(&mut self, question: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = parse(self.answers.first(question));
        if chosen.is_none() {
            self.problems.add(question, "problem-choose");
        }
        chosen
    }
    pub fn choices<T>(&mut self, question: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let read: Vec<Option<T>> = self.answers.all(question).map(parse).collect();
        if read.iter().any(Option::is_none) {
            self.problems.add(question, "problem-choose");
        }
        read.into_iter().flatten().collect()
    }
    pub fn yes_no(&mut self, question: &str) -> bool {
        self.choice(question, |word| match word {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        })
        .unwrap_or(false)
    }
    /// A day as `2026-11-22`; three fields are joined by the face before they come here.
    pub fn date(&mut self, question: &str) -> Option<Date> {
        let date = self.optional_date(question);
        if date.is_none() && self.answers.first(question).is_empty() {
            self.problems.add(question, "problem-required");
        }
        date
    }
    pub fn optional_date(&mut self, question: &str) -> Option<Date> {
        let typed = self.answers.first(question);
        if typed.is_empty() {
            return None;
        }
        let date = typed
            .parse::<Date>()
            .ok()
            .filter(|date| (1900..=2200).contains(&date.year()));
        if date.is_none() {
            self.problems.add(question, "problem-date");
        }
        date
    }
    /// A day that has been: something that happened.
    pub fn past_date(&mut self, question: &str) -> Option<Date> {
        let date = self.date(question)?;
        if date > self.today {
            self.problems.add(question, "problem-date-in-future");
        }
        Some(date)
    }
    /// A day to come: something planned.
    pub fn coming_date(&mut self, question: &str) -> Option<Date> {
        let date = self.date(question)?;
        if date < self.today {
            self.problems.add(question, "problem-date-in-past");
        }
        Some(date)
    }
    pub fn personal_number(&mut self, question: &str) -> Option<PersonalNumber> {
        let typed = self.answers.first(question);
        if typed.is_empty() {
            return None;
        }
        match PersonalNumber::parse(typed, self.today) {
            Ok(number) => Some(number),
            Err(why) => {
                let key = match why {
                    NotANumber::Length => "problem-number-length",
                    NotANumber::Date => "problem-number-date",
                    NotANumber::CheckDigit => "problem-number-check-digit",
                };
                self.problems.add(question, key);
                None
            }
        }
    }
    /// `Ok` when every answer was good.
    pub fn check(self) -> Result<(), Rejection> {
        self.problems.check()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn problems_of(answer: &str) -> Vec<String> {
        let answers = Answers::default().with("q", answer);
        let mut reader = answers.reader(date(2026, 11, 22));
        reader.text("q", 20);
        reader
            .problems
            .0
            .into_iter()
            .map(|problem| problem.say.key.into_owned())
            .collect()
    }

    #[test]
    fn a_neighbour_may_write_with_emoji_and_any_script() {
        assert!(problems_of("Hon gråter 😢").is_empty());
        assert!(problems_of("<script>alert(1)</scr").is_empty() || problems_of("<script>").is_empty());
        assert!(problems_of("الطفلة تبكي").is_empty());
    }

    #[test]
    fn hidden_characters_are_told_and_not_swallowed() {
        assert_eq!(problems_of("a\u{0}b"), ["problem-hidden-characters"]);
        assert_eq!(problems_of("Elin\u{202E}nilE"), ["problem-hidden-characters"]);
        assert_eq!(problems_of("bad \u{FFFD} charset"), ["problem-hidden-characters"]);
    }

    #[test]
    fn too_long_and_missing_are_told() {
        assert_eq!(problems_of(&"a".repeat(21)), ["problem-too-long"]);
        assert_eq!(problems_of("   "), ["problem-required"]);
    }

    #[test]
    fn three_children_are_three_items_though_the_second_has_no_name() {
        let answers = Answers::default()
            .with("child.0.name", "Elin")
            .with("child.1.name", " ")
            .with("child.2.age", "4");
        assert_eq!(answers.items("child"), 3);
    }
}
