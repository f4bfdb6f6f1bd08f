//! A day and a time of day, as somebody chooses them without scripts.

use crate::answers::Reader;
use crate::given::Given;
use crate::page::{Choice, Kind, Question};
use crate::say::Say;
use jiff::{Timestamp, ToSpan, civil::Time};

/// Within a year.
const FURTHEST_DAYS: i64 = 366;

/// The quarters of a day in which people meet.
fn quarters() -> impl Iterator<Item = Time> {
    (7..22).flat_map(|hour| [0, 15, 30, 45].map(|minute| Time::constant(hour, minute, 0, 0)))
}

fn word(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

pub fn ask(date: &str, time: &str, labels: (&'static str, &'static str)) -> [Question; 2] {
    let choices = quarters().map(|time| Choice {
        value: word(time),
        label: Say::key("plain").with("text", word(time)),
        help: None,
    });
    [
        Question::date(date, labels.0),
        Question::new(time, Kind::Select(choices.collect()), labels.1),
    ]
}

/// None: neither was answered, or something is wrong and said beside it.
pub fn read(read: &mut Reader<'_>, given: &Given, date: &str, time: &str) -> Option<Timestamp> {
    if read.answers.first(date).is_empty() && read.answers.first(time).is_empty() {
        return None;
    }
    let day = read.coming_date(date)?;
    let time = read.choice(time, |typed| quarters().find(|time| word(*time) == typed))?;
    let at = day.to_datetime(time).to_zoned(law::stockholm()).ok()?.timestamp();
    if at <= given.now {
        read.problems.add(date, "problem-date-in-past");
        return None;
    }
    let furthest = given.today.saturating_add(FURTHEST_DAYS.days());
    if day > furthest {
        read.problems
            .add(date, Say::key("problem-too-far").with("day", furthest));
        return None;
    }
    Some(at)
}
