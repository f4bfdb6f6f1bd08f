//! The whole town, made up from one seed: who is there, and what happens until today. Pure.

use crate::data::{self, TownData};
use crate::happening::Happening;
use crate::making::Making;
use crate::pen::moment;
use crate::people::Family;
use crate::register::{self, RegisterPost};
use crate::staff::Employee;
use casework::UnitId;
use house_store::Unit;
use jiff::civil::Date;
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

impl Plan {
    /// The same seed, size and day make the same town.
    pub fn new(seed: u64, inhabitants: u32, today: Date) -> Self {
        let town = data::town();
        let since = first_day(town, today);
        let mut making = Making::new(seed, inhabitants, since, today);
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
        const STAFF: [&str; 7] = [
            "intake_worker",
            "caseworker",
            "team_lead",
            "unit_manager",
            "system_administrator",
            "economist",
            "second_economist",
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
