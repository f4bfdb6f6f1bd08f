//! The whole town, made up from one seed: who is there, and what happens until today. Pure.

use crate::chance::Chance;
use crate::data::{self, TownData, Worried};
use crate::happening::Happening;
use crate::life::{Life, Report};
use crate::numbers::Numbers;
use crate::pen::{Crew, moment};
use crate::people::{Family, Registry, Wanted};
use crate::register::{self, RegisterPost};
use crate::staff::{self, Employee};
use crate::tale::{concern, given_on_purpose, investigation};
use access::Role;
use casework::UnitId;
use house_store::Unit;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span, Timestamp};

/// A quick town, the usual one, and the size that the numbers of needs are counted for.
pub const QUICK: u32 = 1_500;
pub const USUAL: u32 = 15_000;

/// Somebody who has a made-up BankID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankIdPerson {
    pub given_name: String,
    pub surname: String,
    /// Twelve digits.
    pub personal_number: String,
    /// Who they are in the town.
    pub note: String,
}

/// Somebody whom the start screen names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    /// `intake_worker`, `caseworker`, `team_lead`, `unit_manager`, `system_administrator`, `guardian`,
    /// `other_guardian`, `fifteen_year_old`.
    pub who: &'static str,
    pub name: String,
    pub personal_number: String,
    pub is_staff: bool,
    /// Title, or empty.
    pub title: String,
}

#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub inhabitants: u32,
    pub today: Date,
    /// The first day of the town's records.
    pub since: Date,
    pub municipality: String,
    pub municipality_code: String,
    pub units: Vec<Unit>,
    pub staff: Vec<Employee>,
    pub families: Vec<Family>,
    /// By time; those of one family in the order in which they must be done.
    pub happenings: Vec<Happening>,
    residents: Vec<Login>,
}

/// Places that chance of its own is drawn for.
const STAFF: u64 = 1;
const PURPOSE: u64 = 2;
const DAYS: u64 = 3;

struct Making {
    seed: u64,
    today: Date,
    staff: Vec<Employee>,
    registry: Registry,
    lives: Vec<Life>,
}

impl Plan {
    /// The same seed, size and day make the same town.
    pub fn new(seed: u64, inhabitants: u32, today: Date) -> Self {
        let town = data::town();
        let since = first_day(town, today);
        let mut numbers = Numbers::all();
        let mut chance = Chance::of(seed, &[STAFF]);
        let staff = staff::everybody(inhabitants, since, &mut numbers, &mut chance);
        let registry = Registry { numbers, today };
        let mut making = Making {
            seed,
            today,
            staff,
            registry,
            lives: Vec::new(),
        };
        let residents = making.purposes(since);
        making.days(inhabitants, since);
        let mut happenings: Vec<Happening> = Vec::new();
        let mut families = Vec::new();
        for life in making.lives {
            happenings.extend(life.written);
            families.push(life.family);
        }
        let end = moment(today.at(8, 0, 0, 0));
        happenings.retain(|happening| happening.at < end);
        happenings.sort_by_key(|happening| happening.at);
        Self {
            seed,
            inhabitants,
            today,
            since,
            municipality: town.name.clone(),
            municipality_code: town.code.clone(),
            units: units(town),
            staff: making.staff,
            families,
            happenings,
            residents,
        }
    }

    /// The town as it was at this hour: nothing that has not happened yet.
    pub fn before(mut self, now: Timestamp) -> Self {
        self.happenings.retain(|happening| happening.at < now);
        self
    }

    /// Everybody with a number, staff first.
    pub fn people_for_bankid(&self) -> Vec<BankIdPerson> {
        let staff = self.staff.iter().map(|one| BankIdPerson {
            given_name: one.given_name.clone(),
            surname: one.surname.clone(),
            personal_number: one.staff.number.digits().to_owned(),
            note: one.staff.title.clone(),
        });
        // A BankID can be had from the year in which one turns thirteen; here from thirteen years of age.
        let residents = self
            .families
            .iter()
            .flat_map(Family::everybody)
            .filter(|one| one.age_on(self.today) >= 13);
        let residents = residents.map(|one| BankIdPerson {
            given_name: one.given_name.clone(),
            surname: one.surname.clone(),
            personal_number: one.number.digits().to_owned(),
            note: String::new(),
        });
        staff.chain(residents).collect()
    }

    pub fn people_for_register(&self) -> Vec<RegisterPost> {
        let staff = self
            .staff
            .iter()
            .map(|one| register::post_of((&one.given_name, &one.surname), &one.staff.number));
        staff
            .chain(self.families.iter().flat_map(register::posts))
            .collect()
    }

    pub fn logins(&self) -> Vec<Login> {
        const STAFF: [&str; 5] = [
            "intake_worker",
            "caseworker",
            "team_lead",
            "unit_manager",
            "system_administrator",
        ];
        let staff = STAFF.into_iter().filter_map(|who| {
            let one = self.staff.iter().find(|one| one.login.as_deref() == Some(who))?;
            Some(Login {
                who,
                name: one.staff.name.clone(),
                personal_number: one.staff.number.digits().to_owned(),
                is_staff: true,
                title: one.staff.title.clone(),
            })
        });
        staff.chain(self.residents.iter().cloned()).collect()
    }
}

fn first_day(town: &TownData, today: Date) -> Date {
    today
        .saturating_sub(Span::new().years(town.years))
        .max(town.records_begin)
}

fn units(town: &TownData) -> Vec<Unit> {
    let unit = |unit: &data::UnitData| Unit {
        id: UnitId::new(&unit.id),
        name: unit.name.clone(),
        is_intake: unit.is_intake,
    };
    town.unit.iter().map(unit).collect()
}

impl Making {
    fn purposes(&mut self, since: Date) -> Vec<Login> {
        let mut logins = Vec::new();
        for (place, purpose) in given_on_purpose::families().into_iter().enumerate() {
            let mut chance = Chance::of(self.seed, &[PURPOSE, place as u64]);
            let Some(family) = self.registry.family(purpose.wanted, &mut chance) else {
                continue;
            };
            logins.extend(residents(&family, purpose.logins));
            let mut crew = self.crew(&mut chance);
            if purpose.is_first_workers {
                crew.investigator = self.first("caseworker").unwrap_or(crew.investigator);
                crew.intake = self.first("intake_worker").unwrap_or(crew.intake);
                crew.lead = self.first("team_lead").unwrap_or(crew.lead);
            }
            let mut life = Life::new(family, self.lives.len());
            for told in &purpose.told {
                let day = self.today.saturating_sub(Span::new().days(told.days_ago));
                if day < since {
                    continue;
                }
                let day = if told.days_ago == 0 {
                    day
                } else {
                    law::next_weekday(day).unwrap_or(day).min(self.today)
                };
                let at = day.at(told.hour, chance.between(4, 40) as i8, 0, 0);
                let age = told
                    .children
                    .first()
                    .and_then(|child| life.family.children.get(*child))
                    .map(|child| child.person.age_on(day));
                let worry = suited(told.who, age, &mut chance);
                let report = Report {
                    at,
                    worry,
                    elsewhere: false,
                    course: told.course,
                    after: told.after,
                };
                let own = Chance::of(chance.draw(), &[]);
                life.is_reported(report, told.children, crew, own);
            }
            self.lives.push(life);
        }
        logins
    }

    fn first(&self, login: &str) -> Option<usize> {
        self.staff
            .iter()
            .position(|one| one.login.as_deref() == Some(login))
    }

    fn among(&self, role: Role, unit: &str, chance: &mut Chance) -> usize {
        let all = self
            .staff
            .iter()
            .enumerate()
            .filter(|(_, one)| one.holds(role, unit));
        let all: Vec<usize> = all.map(|(place, _)| place).collect();
        if all.is_empty() { 0 } else { *chance.pick(&all) }
    }

    fn crew(&self, chance: &mut Chance) -> Crew {
        let unit = *chance.pick(&["utredning-1", "utredning-2"]);
        Crew {
            intake: self.among(Role::Intake, "mottagning", chance),
            lead: self.among(Role::TeamLead, unit, chance),
            investigator: self.among(Role::Caseworker, unit, chance),
            colleague: self.among(
                Role::Caseworker,
                if unit == "utredning-1" {
                    "utredning-2"
                } else {
                    "utredning-1"
                },
                chance,
            ),
        }
    }

    /// Every day of the town's records, with as many reports as come on such a day.
    fn days(&mut self, inhabitants: u32, since: Date) {
        let town = data::town();
        let a_year = f64::from(town.reports_a_year_per_thousand) * f64::from(inhabitants) / 1_000.0;
        let mut day = since;
        let mut owed = 0.0;
        let mut nth = 0;
        while day < self.today {
            owed += a_year / 365.0 * weight(day);
            while owed >= 1.0 {
                owed -= 1.0;
                nth += 1;
                let mut chance = Chance::of(self.seed, &[DAYS, nth]);
                self.report(day, &mut chance);
            }
            day = day.saturating_add(Span::new().days(1));
        }
    }

    fn report(&mut self, day: Date, chance: &mut Chance) {
        let Some(place) = self.reported_family(day, chance) else {
            return;
        };
        let who = reporter(chance);
        let life = &self.lives[place];
        let minors: Vec<usize> = (0..life.family.children.len())
            .filter(|child| life.family.children[*child].person.age_on(day) < 18)
            .collect();
        if minors.is_empty() {
            return;
        }
        let first = *chance.pick(&minors);
        let together = minors.len() > 1 && chance.percent(35);
        let children = if together { minors } else { vec![first] };
        let age = life.family.children[children[0]].person.age_on(day);
        let report = Report {
            at: hour(day, who, chance),
            worry: suited(who, Some(age), chance),
            elsewhere: false,
            course: course(who, chance),
            after: after(life.family.guardians().count(), chance),
        };
        let report = Report {
            elsewhere: report.course.ending == concern::Ending::SentOn,
            ..report
        };
        let crew = self.crew(chance);
        let own = Chance::of(chance.draw(), &[]);
        self.lives[place].is_reported(report, &children, crew, own);
    }

    /// One that is known, or one that nobody has reported before.
    fn reported_family(&mut self, day: Date, chance: &mut Chance) -> Option<usize> {
        let purposes = given_on_purpose::families().len();
        if chance.percent(42) && self.lives.len() > purposes {
            let place = purposes + chance.below(self.lives.len() - purposes);
            if self.lives[place].busy_until < day {
                return Some(place);
            }
        }
        match self.registry.family(Wanted::default(), chance) {
            Some(family) => {
                self.lives.push(Life::new(family, self.lives.len()));
                Some(self.lives.len() - 1)
            }
            // No numbers left: somebody who is free for a new report.
            None => (purposes..self.lives.len()).find(|place| self.lives[*place].busy_until < day),
        }
    }
}

fn residents(family: &Family, logins: &'static [&'static str]) -> Vec<Login> {
    let people = family
        .guardians()
        .chain(family.children.first().map(|child| &child.person));
    let named = people.zip(logins).map(|(one, who)| Login {
        who,
        name: one.name(),
        personal_number: one.number.digits().to_owned(),
        is_staff: false,
        title: String::new(),
    });
    named.collect()
}

/// More on Mondays, few at the weekend; few in July, more when a term begins or ends.
fn weight(day: Date) -> f64 {
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

fn reporter(chance: &mut Chance) -> Worried {
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

fn hour(day: Date, who: Worried, chance: &mut Chance) -> DateTime {
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

fn suited(who: Worried, age: Option<i16>, chance: &mut Chance) -> &'static data::Worry {
    let fits = |worry: &&'static data::Worry| match age {
        Some(age) => !worry.unborn && (worry.ages.0..=worry.ages.1).contains(&age),
        None => worry.unborn,
    };
    let any: Vec<_> = data::worries().iter().filter(fits).collect();
    let own: Vec<_> = any.iter().copied().filter(|worry| worry.who == who).collect();
    let among: &[&'static data::Worry] = if own.is_empty() { &any } else { &own };
    chance.pick::<&'static data::Worry>(among)
}

fn course(who: Worried, chance: &mut Chance) -> concern::Course {
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

fn after(guardians: usize, chance: &mut Chance) -> investigation::Course {
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
