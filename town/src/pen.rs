//! Writes a family's story: keeps the time within office hours, fills in names, numbers the cases.

use crate::chance::Chance;
use crate::data;
use crate::happening::{By, Fill, HandsOver, Happening};
use crate::numbers::Sex;
use crate::people::{Family, Townsman};
use casework::PersonalNumber;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// Who works with a story, by their places in the list of staff.
#[derive(Clone, Copy, Debug)]
pub struct Crew {
    pub intake: usize,
    pub lead: usize,
    pub investigator: usize,
    pub colleague: usize,
}

pub struct Pen<'a> {
    pub family: &'a Family,
    pub place: usize,
    pub crew: Crew,
    pub chance: Chance,
    /// Local time; only ever later.
    pub at: DateTime,
    pub case: usize,
    pub next_case: usize,
    pub child: Option<usize>,
    pub written: Vec<Happening>,
}

/// Local time as a moment; an hour that a change of clocks skips is the one after.
pub fn moment(at: DateTime) -> Timestamp {
    at.to_zoned(law::stockholm())
        .map_or(Timestamp::MIN, |zoned| zoned.timestamp())
}

fn opens(day: Date) -> DateTime {
    let day = law::next_weekday(day).unwrap_or(day);
    day.at(8, 5, 0, 0)
}

impl Pen<'_> {
    /// Some minutes later, within office hours.
    pub fn minutes(&mut self, least: i64, most: i64) {
        let later = self.at.saturating_add(self.chance.between(least, most).minutes());
        let today = later.date();
        let closed = law::is_day_off(today) || later.hour() >= 17;
        self.at = if closed {
            opens(today.saturating_add(1.day()).max(self.at.date()))
                .saturating_add(self.chance.between(0, 50).minutes())
        } else if later.hour() < 8 {
            opens(today).saturating_add(self.chance.between(0, 50).minutes())
        } else {
            later
        };
    }
    /// Some days later, at an hour when people are at work.
    pub fn days(&mut self, least: i64, most: i64) {
        let day = self
            .at
            .date()
            .saturating_add(self.chance.between(least, most).days());
        self.on(day);
    }
    /// A day, or the next one on which people work; never earlier than now.
    pub fn on(&mut self, day: Date) {
        if day <= self.at.date() {
            return self.minutes(10, 90);
        }
        let minutes = self.chance.between(0, 480);
        self.at = opens(day).saturating_add(minutes.minutes());
    }
    /// Any hour that a person is awake, for those who write from home.
    pub fn evening(&mut self) {
        let evening = self
            .at
            .date()
            .at(17, 15, 0, 0)
            .saturating_add(self.chance.between(0, 300).minutes());
        self.at = self.at.max(evening);
    }
    pub fn today(&self) -> Date {
        self.at.date()
    }

    /// A text for this purpose with the family's names in it.
    pub fn words(&mut self, key: &str) -> String {
        let text = data::words().pick(key, &mut self.chance);
        self.filled(text)
    }

    pub fn filled(&self, text: &str) -> String {
        let child = self.child.and_then(|child| self.family.children.get(child));
        let name = child.map_or("barnet", |child| child.person.given_name.as_str());
        let (they, them, their) = match child.map(|child| child.person.sex) {
            Some(Sex::Woman) => ("hon", "henne", "hennes"),
            Some(Sex::Man) => ("han", "honom", "hans"),
            None => ("barnet", "barnet", "barnets"),
        };
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        let mut guardians = self.family.guardians();
        let first = guardians.next().map_or_else(String::new, Townsman::name);
        let second = guardians.next().map_or_else(|| first.clone(), Townsman::name);
        let goes_to = child.map_or(data::town().clinics[2].as_str(), |child| child.goes_to.as_str());
        text.replace("{barnet}", name)
            .replace("{hon}", they)
            .replace("{Hon}", &capital(they))
            .replace("{henne}", them)
            .replace("{hennes}", their)
            .replace("{Hennes}", &capital(their))
            .replace("{vh}", &first)
            .replace("{vh2}", &second)
            .replace("{skola}", goes_to)
            .replace(
                "{gata}",
                self.family
                    .street
                    .trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '),
            )
            .replace("{kommun}", &data::town().name)
    }

    pub fn child(&self) -> Option<&Townsman> {
        self.child
            .and_then(|child| self.family.children.get(child))
            .map(|child| &child.person)
    }
    /// Guardians, and a child who has come of the age at which it acts itself.
    pub fn parties(&self) -> Vec<PersonalNumber> {
        let child = self.child().filter(|child| child.age_on(self.today()) >= 15);
        self.family
            .guardians()
            .chain(child)
            .map(|one| one.number.clone())
            .collect()
    }

    pub fn happens(&mut self, by: By, step: &'static str, answers: Vec<(&str, Fill)>) -> &mut Happening {
        let happening = Happening {
            at: moment(self.at),
            family: self.place,
            case: self.case,
            begins: Vec::new(),
            by,
            step,
            answers: answers
                .into_iter()
                .map(|(question, fill)| (question.to_owned(), fill))
                .collect(),
            asks_register: Vec::new(),
            is_signed: false,
            hands_over: None,
        };
        let place = self.written.len();
        self.written.push(happening);
        &mut self.written[place]
    }
    pub fn signed(
        &mut self,
        by: usize,
        step: &'static str,
        answers: Vec<(&str, Fill)>,
        to: Option<HandsOver>,
    ) {
        let happening = self.happens(By::Staff(by), step, answers);
        happening.is_signed = true;
        happening.hands_over = to;
    }
}

pub fn text(text: impl Into<String>) -> Fill {
    Fill::Text(text.into())
}

pub fn parties(question: &'static str, numbers: &[PersonalNumber]) -> Vec<(&'static str, Fill)> {
    numbers
        .iter()
        .map(|number| (question, Fill::Party(number.clone())))
        .collect()
}
