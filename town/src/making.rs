//! Makes families and lets things happen to them, day by day.

use crate::chance::Chance;
use crate::data;
use crate::life::{Life, Report};
use crate::numbers::Numbers;
use crate::odds;
use crate::pen::Crew;
use crate::people::{Family, Registry, Wanted};
use crate::plan::Login;
use crate::staff::{self, Employee};
use crate::tale::{concern, given_on_purpose};
use access::Role;
use jiff::Span;
use jiff::civil::Date;

/// Places that chance of its own is drawn for.
const STAFF: u64 = 1;
const PURPOSE: u64 = 2;
const DAYS: u64 = 3;

pub struct Making {
    seed: u64,
    today: Date,
    pub staff: Vec<Employee>,
    registry: Registry,
    pub lives: Vec<Life>,
}

impl Making {
    /// Staff first: their numbers are taken before anybody else's.
    pub fn new(seed: u64, inhabitants: u32, since: Date, today: Date) -> Self {
        let mut numbers = Numbers::all();
        let mut chance = Chance::of(seed, &[STAFF]);
        let staff = staff::everybody(inhabitants, since, &mut numbers, &mut chance);
        Self {
            seed,
            today,
            staff,
            registry: Registry { numbers, today },
            lives: Vec::new(),
        }
    }

    /// The families that every town has. Gives those of them whom the start screen names.
    pub fn purposes(&mut self, since: Date) -> Vec<Login> {
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
                let worry = odds::suited(told.who, age, &mut chance);
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
    pub fn days(&mut self, inhabitants: u32, since: Date) {
        let town = data::town();
        let a_year = f64::from(town.reports_a_year_per_thousand) * f64::from(inhabitants) / 1_000.0;
        let mut day = since;
        let mut owed = 0.0;
        let mut nth = 0;
        while day < self.today {
            owed += a_year / 365.0 * odds::weight(day);
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
        let who = odds::reporter(chance);
        let life = &self.lives[place];
        let minors: Vec<usize> = (0..life.family.children.len())
            .filter(|child| (0..18).contains(&life.family.children[*child].person.age_on(day)))
            .collect();
        if minors.is_empty() {
            return;
        }
        let first = *chance.pick(&minors);
        let together = minors.len() > 1 && chance.percent(35);
        let children = if together { minors } else { vec![first] };
        let age = life.family.children[children[0]].person.age_on(day);
        let report = Report {
            at: odds::hour(day, who, chance),
            worry: odds::suited(who, Some(age), chance),
            elsewhere: false,
            course: odds::course(who, chance),
            after: odds::after(life.family.guardians().count(), chance),
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
