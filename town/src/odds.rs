//! How often what happens: shares that make the town like a real one of its size.

use crate::chance::Chance;
use crate::data::{self, Worried};
use crate::tale::{concern, investigation};
use jiff::civil::{Date, DateTime, Weekday};

/// More on Mondays, few at the weekend; few in July, more when a term begins or ends.
pub fn weight(day: Date) -> f64 {
    let of_week = match day.weekday() {
        Weekday::Monday => 1.6,
        Weekday::Saturday | Weekday::Sunday => 0.35,
        _ => 1.18,
    };
    let of_year = match day.month() {
        7 => 0.55,
        6 | 9 | 12 => 1.25,
        _ => 1.0,
    };
    of_week * of_year
}

pub fn reporter(chance: &mut Chance) -> Worried {
    let parts = [
        (Worried::School, 27),
        (Worried::Police, 18),
        (Worried::HealthCare, 17),
        (Worried::Private, 12),
        (Worried::Anonymous, 10),
        (Worried::Preschool, 8),
        (Worried::SocialServices, 5),
        (Worried::Dental, 3),
    ];
    let mut place = chance.below(100);
    for (who, part) in parts {
        if place < part {
            return who;
        }
        place -= part;
    }
    Worried::School
}

pub fn hour(day: Date, who: Worried, chance: &mut Chance) -> DateTime {
    let at_work =
        !matches!(who, Worried::Private | Worried::Anonymous | Worried::Police) && !law::is_day_off(day);
    let hour = if at_work {
        chance.between(8, 16)
    } else {
        chance.between(7, 23)
    };
    day.at(
        hour as i8,
        chance.between(0, 59) as i8,
        chance.between(0, 59) as i8,
        0,
    )
}

pub fn suited(who: Worried, age: Option<i16>, chance: &mut Chance) -> &'static data::Worry {
    let fits = |worry: &&'static data::Worry| match age {
        Some(age) => !worry.unborn && (worry.ages.0..=worry.ages.1).contains(&age),
        None => worry.unborn,
    };
    let any: Vec<_> = data::worries().iter().filter(fits).collect();
    let own: Vec<_> = any.iter().copied().filter(|worry| worry.who == who).collect();
    let among: &[&'static data::Worry] = if own.is_empty() { &any } else { &own };
    chance.pick::<&'static data::Worry>(among)
}

pub fn course(who: Worried, chance: &mut Chance) -> concern::Course {
    let from_the_street = matches!(who, Worried::Private | Worried::Anonymous);
    let is_identified = !(from_the_street && chance.percent(22));
    let is_extended = chance.percent(3);
    let decided_after = match chance.below(100) {
        _ if is_extended => chance.between(16, 21),
        0..5 => chance.between(15, 22),
        5..30 => chance.between(2, 6),
        _ => chance.between(7, 14),
    };
    let ending = if chance.percent(3) {
        concern::Ending::SentOn
    } else if is_identified && chance.percent(data::town().opened_of_hundred + 4) {
        concern::Ending::Opened
    } else {
        concern::Ending::Declined
    };
    concern::Course {
        ending,
        decided_after,
        is_extended,
        is_identified,
        told_later: chance.percent(6),
    }
}

pub fn after(guardians: usize, chance: &mut Chance) -> investigation::Course {
    let waits = chance.between(0, 8);
    let is_extended = chance.percent(11);
    let takes = match chance.below(100) {
        _ if is_extended => chance.between(130, 165),
        0..5 => chance.between(121, 132),
        _ => chance.between(86, 118),
    };
    let ending = match chance.below(100) {
        0..32 => investigation::Ending::NoMeasures,
        32..42 => investigation::Ending::FollowUpOnly,
        42..95 => investigation::Ending::Support,
        _ => investigation::Ending::Declined,
    };
    let shuts_off = (guardians > 1 && chance.percent(4)).then_some(1);
    investigation::Course {
        waits,
        takes: takes.max(92 + waits),
        is_extended,
        // Who is shut off is not asked for consent.
        ending: if shuts_off.is_some() && ending == investigation::Ending::Support {
            investigation::Ending::NoMeasures
        } else {
            ending
        },
        shuts_off,
        is_contested: chance.percent(10),
        has_colleague: chance.percent(25),
    }
}
