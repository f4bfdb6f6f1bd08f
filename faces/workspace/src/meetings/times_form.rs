//! The form of a week's times, and the times that it means.

use casework::journal::meetings::{Form, Slot};
use casework::page::{Choice, Kind, choices};
use casework::{Answers, CaseId, Page, Problems, Question, Rejection, Say, SlotId, UnitId};
use common::{Site, StaffIn};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

const DAYS: [&str; 7] = [
    "times-monday",
    "times-tuesday",
    "times-wednesday",
    "times-thursday",
    "times-friday",
    "times-saturday",
    "times-sunday",
];
const MINUTES: [i64; 6] = [15, 30, 45, 60, 90, 120];
const WEEKS: i64 = 12;
/// More than these nobody means to open at once.
const MOST: usize = 300;
const QUARTER: i64 = 15;

/// To whom times are opened: the cases of one of my units, or this case.
pub struct To {
    pub units: Vec<UnitId>,
    pub case: Option<CaseId>,
    pub action: String,
}

fn plain(text: impl Into<String>) -> Choice {
    let value = text.into();
    let label = Say::key("plain").with("text", value.clone());
    Choice {
        value,
        label,
        help: None,
    }
}

fn quarters() -> impl Iterator<Item = Time> {
    (7..22).flat_map(|hour| [0, 15, 30, 45].map(|minute| Time::constant(hour, minute, 0, 0)))
}

fn word(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

pub fn page(site: &Site, to: &To, names: &[house_store::Unit]) -> Page {
    let clock = || Kind::Select(quarters().map(|time| plain(word(time))).collect());
    let number = |numbers: &mut dyn Iterator<Item = i64>, key: &'static str, name: &'static str| {
        let choice = |number: i64| Choice {
            value: number.to_string(),
            label: Say::key(key).with(name, number),
            help: None,
        };
        Kind::Select(numbers.map(choice).collect())
    };
    let monday = super::monday(site.today().saturating_add(7.days()));
    let mut page = Page::new("times-title", "times-open");
    if to.case.is_none() {
        let units = to.units.iter().map(|unit| Choice {
            value: unit.as_str().to_owned(),
            label: Say::key("plain").with(
                "text",
                names
                    .iter()
                    .find(|one| one.id == *unit)
                    .map_or_else(String::new, |one| one.name.clone()),
            ),
            help: None,
        });
        let question = Question::new("unit", Kind::Choice(units.collect()), "times-unit");
        page = page.ask(question.prefill(to.units.first().map_or("", |unit| unit.as_str())));
    }
    page.ask(
        Question::date("from", "times-week")
            .help("times-week-help")
            .prefill(monday.to_string()),
    )
    .ask(Question::new("days", Kind::Choices(choices(&DAYS)), "times-days"))
    .ask(Question::new("first", clock(), "times-first").prefill("09:00"))
    .ask(Question::new("last", clock(), "times-last").prefill("12:00"))
    .ask(
        Question::new(
            "minutes",
            number(&mut MINUTES.into_iter(), "meet-minutes", "minutes"),
            "meet-length",
        )
        .prefill("60"),
    )
    .ask(Question::new("form", Kind::Choice(choices(Form::KEYS)), "meet-form").prefill(Form::Office.key()))
    .ask(
        Question::text("place", 200, "meet-place")
            .help("meet-place-help")
            .optional(),
    )
    .ask(
        Question::new(
            "weeks",
            number(&mut (1..=WEEKS), "times-weeks", "count"),
            "times-repeat",
        )
        .prefill("1"),
    )
}

/// The times that were meant, in order.
pub fn read(site: &Site, me: &StaffIn, to: &To, answers: &Answers) -> Result<(UnitId, Vec<Slot>), Problems> {
    let mut read = answers.reader(site.today());
    let unit = match (&to.case, &to.units[..]) {
        (Some(_), [unit]) => Some(unit.clone()),
        _ => read.choice("unit", |word| {
            to.units.iter().find(|unit| unit.as_str() == word).cloned()
        }),
    };
    let from = read.date("from").map(super::monday);
    let days = read.choices("days", |word| DAYS.iter().position(|day| *day == word));
    if days.is_empty() {
        read.problems.add("days", "problem-choose");
    }
    let clock = |word_: &str| quarters().find(|time| word(*time) == word_);
    let (first, last) = (read.choice("first", clock), read.choice("last", clock));
    let number = |most: &[i64]| {
        let most = most.to_vec();
        move |word: &str| most.iter().copied().find(|number| number.to_string() == word)
    };
    let minutes = read.choice("minutes", number(&MINUTES));
    let weeks = read.choice("weeks", number(&(1..=WEEKS).collect::<Vec<_>>()));
    let form = read.choice("form", Form::parse);
    let place = read.optional_text("place", 200).unwrap_or_default();
    let mut slots = Vec::new();
    if let (Some(from), Some(first), Some(last), Some(minutes), Some(weeks), Some(form)) =
        (from, first, last, minutes, weeks, form)
    {
        let place = if form == Form::Home { String::new() } else { place };
        for starts_at in starts(from, &days, (first, last, minutes), weeks, site.now()) {
            slots.push(Slot {
                id: SlotId(site.committee.outside().draw()),
                staff: me.staff.id,
                staff_name: me.staff.name.clone(),
                starts_at,
                minutes,
                form,
                place: place.clone(),
            });
        }
        if slots.is_empty() {
            read.problems.add("last", "times-problem-none");
        } else if slots.len() > MOST {
            read.problems
                .add("weeks", Say::key("times-problem-many").with("most", MOST as i64));
        }
    }
    match (read.check(), unit) {
        (Ok(()), Some(unit)) => Ok((unit, slots)),
        (Err(Rejection::Problems(found)), _) => Err(found),
        _ => Err(Problems::default()),
    }
}

/// Back to back from the first to the last, each chosen day of each week; what has been is left out.
fn starts(
    from: Date,
    days: &[usize],
    (first, last, minutes): (Time, Time, i64),
    weeks: i64,
    now: Timestamp,
) -> Vec<Timestamp> {
    let mut starts = Vec::new();
    for week in 0..weeks {
        for day in days {
            let day = from.saturating_add((week * 7 + *day as i64).days());
            let (Ok(mut at), Ok(end)) = (
                day.to_datetime(first).to_zoned(law::stockholm()),
                day.to_datetime(last).to_zoned(law::stockholm()),
            ) else {
                continue;
            };
            // No shorter than a quarter, so it comes to an end.
            while let Ok(next) = at.checked_add(minutes.max(QUARTER).minutes()) {
                if next > end {
                    break;
                }
                if at.timestamp() > now {
                    starts.push(at.timestamp());
                }
                at = next;
            }
        }
    }
    starts
}
