//! Who gets which number: only numbers that Skatteverket publishes for tests, each given once.

use crate::chance::Chance;
use casework::PersonalNumber;
use jiff::{Span, civil::Date};
use std::collections::BTreeMap;

/// Skatteverket's open test personal numbers, thinned; see README.
const LIST: &str = include_str!("../data/test_numbers.txt");

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sex {
    Woman,
    Man,
}

/// Numbers not yet given to anybody, by year of birth and sex.
pub struct Numbers(BTreeMap<(i16, Sex), Vec<PersonalNumber>>);

impl Numbers {
    pub fn all() -> Self {
        let mut by_year: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for number in LIST
            .lines()
            .filter_map(|line| PersonalNumber::parse(line, Date::MAX).ok())
        {
            let Some(born) = number.born() else { continue };
            by_year
                .entry((born.year(), sex(&number)))
                .or_default()
                .push(number);
        }
        Self(by_year)
    }

    /// A child of this age today; where the list has none left, somewhat older, and never of age.
    /// Of this age since some months too, where there is such a one: stories reach back so far.
    pub fn aged(&mut self, age: i16, sex: Sex, today: Date, chance: &mut Chance) -> Option<PersonalNumber> {
        let then = today.saturating_sub(Span::new().days(125));
        self.aged_on(age, sex, [today, then], chance)
            .or_else(|| self.aged_on(age, sex, [today, today], chance))
    }

    fn aged_on(
        &mut self,
        age: i16,
        sex: Sex,
        days: [Date; 2],
        chance: &mut Chance,
    ) -> Option<PersonalNumber> {
        let today = days[0];
        (age..18).find_map(|age| {
            let years = [today.year() - age, today.year() - age - 1];
            let first = chance.below(2);
            years.iter().cycle().skip(first).take(2).find_map(|year| {
                let left = self.0.get_mut(&(*year, sex))?;
                let fits: Vec<usize> = (0..left.len())
                    .filter(|at| days.iter().all(|day| age_on(&left[*at], *day) == Some(age)))
                    .collect();
                (!fits.is_empty()).then(|| left.swap_remove(*chance.pick(&fits)))
            })
        })
    }

    /// Somebody born on a day of these years; the nearest year to the first where that is empty.
    pub fn born_in(&mut self, years: (i16, i16), sex: Sex, chance: &mut Chance) -> Option<PersonalNumber> {
        let year = chance.between(i64::from(years.0), i64::from(years.1));
        let nearest = self
            .0
            .iter()
            .filter(|((_, of), left)| *of == sex && !left.is_empty())
            .map(|((born, _), _)| *born)
            .filter(|born| (years.0..=years.1).contains(born))
            .min_by_key(|born| (i64::from(*born) - year).abs())?;
        let left = self.0.get_mut(&(nearest, sex))?;
        Some(left.swap_remove(chance.below(left.len())))
    }
}

fn sex(number: &PersonalNumber) -> Sex {
    if number.digits().as_bytes()[10].is_multiple_of(2) {
        Sex::Woman
    } else {
        Sex::Man
    }
}

/// Whole years on a day.
pub fn age_on(number: &PersonalNumber, day: Date) -> Option<i16> {
    let born = number.born()?;
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    Some(day.year() - born.year() - i16::from(!had_birthday))
}
