//! Units and the people who work there.

use crate::chance::Chance;
use crate::data;
use crate::numbers::{Numbers, Sex};
use access::{Held, Role, Staff, Viewer};
use casework::given::Colleague;
use casework::{StaffId, UnitId};
use jiff::civil::Date;

#[derive(Clone, Debug)]
pub struct Employee {
    pub staff: Staff,
    pub given_name: String,
    pub surname: String,
    /// What the start screen calls them, for the few it names.
    pub login: Option<String>,
}

impl Employee {
    pub fn viewer(&self) -> Viewer {
        Viewer::Staff(self.staff.clone())
    }
    pub fn holds(&self, role: Role, unit: &str) -> bool {
        self.staff
            .held
            .iter()
            .any(|held| held.role == role && held.unit.as_str() == unit)
    }
    pub fn colleague(&self) -> Colleague {
        let unit = self
            .staff
            .held
            .first()
            .map_or_else(|| UnitId::new(""), |held| held.unit.clone());
        Colleague {
            id: self.staff.id,
            name: self.staff.name.clone(),
            title: self.staff.title.clone(),
            unit,
            open_cases: 0,
            away_until: None,
        }
    }
}

/// Everybody on the posts of a town of this size.
pub fn everybody(inhabitants: u32, since: Date, numbers: &mut Numbers, chance: &mut Chance) -> Vec<Employee> {
    let mut all: Vec<Employee> = Vec::new();
    for post in &data::town().post {
        let more = post.for_each.map_or(0, |each| inhabitants / each);
        for nth in 0..post.least.max(more) {
            let sex = if chance.percent(78) { Sex::Woman } else { Sex::Man };
            let Some(number) = numbers.born_in((1990, 2001), sex, chance) else {
                continue;
            };
            let tongue = &data::names().tongue[if chance.percent(75) { 0 } else { chance.below(5) }];
            let given = if sex == Sex::Woman {
                &tongue.women
            } else {
                &tongue.men
            };
            let mut drawn = || (chance.pick(given).clone(), chance.pick(&tongue.surnames).clone());
            let is_free = |pair: &(String, String)| {
                all.iter()
                    .all(|one| one.given_name != pair.0 || one.surname != pair.1)
            };
            // In a big town two colleagues may share a name.
            let first = drawn();
            let (given_name, surname) = if is_free(&first) {
                first
            } else {
                (0..20).map(|_| drawn()).find(is_free).unwrap_or(first)
            };
            let held = post.holds.iter().filter_map(|(role, unit)| {
                Some(Held {
                    role: Role::parse(role)?,
                    unit: UnitId::new(unit),
                    from: since,
                    to: None,
                })
            });
            let staff = Staff {
                id: StaffId(chance.uuid()),
                name: format!("{given_name} {surname}"),
                title: post.title.clone(),
                number,
                held: held.collect(),
                stands_in: Vec::new(),
            };
            let login = post.login.clone().filter(|_| nth == 0);
            all.push(Employee {
                staff,
                given_name,
                surname,
                login,
            });
        }
    }
    all
}
