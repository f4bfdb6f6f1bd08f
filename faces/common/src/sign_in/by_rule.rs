//! Roles that a provider's groups give by rule: given when somebody signs in with the group, taken back when they come
//! without it and the rule says that it manages the role. Each is a line in the house's changes.

use super::entered::Person;
use crate::site::{Door, Site};
use crate::trouble::Trouble;
use access::{Held, Role, Staff};
use casework::{Actor, StaffId, UnitId};
use house_store::StaffRecord;
use jiff::SignedDuration;
use jiff::civil::Date;

/// Who is in this group has this role in this unit.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleRule {
    pub group: String,
    pub role: Role,
    pub unit: UnitId,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The role is taken from whoever comes without the group, also where it was given by hand.
    pub manages: bool,
}

impl RoleRule {
    fn gives(&self, groups: &[String], today: Date) -> bool {
        let in_force = self.from.is_none_or(|from| from <= today) && self.to.is_none_or(|to| today <= to);
        in_force && groups.contains(&self.group)
    }
    fn is_about(&self, held: &Held) -> bool {
        held.role == self.role && held.unit == self.unit
    }
}

/// What is to be given and what is to end.
fn plan(rules: &[RoleRule], groups: &[String], held: &[Held], today: Date) -> (Vec<Held>, Vec<Held>) {
    let now: Vec<&Held> = held.iter().filter(|held| held.on(today)).collect();
    let mut given: Vec<Held> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.gives(groups, today)) {
        if !now.iter().copied().chain(&given).any(|held| rule.is_about(held)) {
            given.push(Held {
                role: rule.role,
                unit: rule.unit.clone(),
                from: today,
                to: rule.to,
            });
        }
    }
    let managed = |held: &&&Held| {
        let mut about = rules.iter().filter(|rule| rule.is_about(held)).peekable();
        about.peek().is_some()
            && rules.iter().any(|rule| rule.is_about(held) && rule.manages)
            && !about.any(|rule| rule.gives(groups, today))
    };
    (
        given,
        now.iter().filter(managed).map(|held| (*held).clone()).collect(),
    )
}

/// The person as they are after the rules; none: not on the register, and not put there.
pub(super) async fn apply(
    site: &Site,
    door: &Door,
    person: &Person<'_>,
    found: Option<Staff>,
) -> Result<Option<Staff>, Trouble> {
    let (house, today, now) = (&site.house, site.today(), site.now());
    let units = house.units().await?;
    let there = |held: &Held| units.iter().any(|unit| unit.id == held.unit);
    let held = found.as_ref().map(|staff| staff.held.clone()).unwrap_or_default();
    let (mut given, ended) = plan(&door.roles, person.groups, &held, today);
    given.retain(there);
    let change = || site.committee.outside().draw();
    let (id, number) = match (&found, &person.number) {
        (Some(staff), _) => (staff.id, staff.number.clone()),
        // Somebody who has left is put back by a person, not by a rule.
        (None, Some(number)) if door.joins && !given.is_empty() && !person.name.is_empty() => {
            if house.staff_id(number).await?.is_some() {
                return Ok(None);
            }
            let record = StaffRecord {
                id: StaffId(change()),
                number: number.clone(),
                name: person.name.to_owned(),
                title: String::new(),
            };
            house.put_staff(&record, change(), now, &Actor::House).await?;
            (record.id, record.number)
        }
        _ => return Ok(None),
    };
    for held in &ended {
        let last = today.yesterday().unwrap_or(today);
        house
            .end_role(id, held, last, change(), now, &Actor::House)
            .await?;
    }
    for held in &given {
        house.give_role(id, held, change(), now, &Actor::House).await?;
    }
    let until = now + SignedDuration::from_hours(door.role_hours.into());
    let people = house.staff_by_number(&number, today).await?;
    for held in people.iter().flat_map(|staff| &staff.held) {
        let mut rules = door.roles.iter();
        if let Some(rule) = rules.find(|rule| rule.is_about(held) && rule.gives(person.groups, today)) {
            let is_new = given.iter().any(|new| rule.is_about(new));
            house.role_lasts(id, held, until, rule.manages || is_new).await?;
        }
    }
    Ok(people)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn rule(group: &str, role: Role, manages: bool) -> RoleRule {
        RoleRule {
            group: group.to_owned(),
            role,
            unit: UnitId::new("barn"),
            from: Some(date(2026, 1, 1)),
            to: None,
            manages,
        }
    }

    fn held(role: Role) -> Held {
        Held {
            role,
            unit: UnitId::new("barn"),
            from: date(2026, 2, 1),
            to: None,
        }
    }

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn who_moves_from_one_group_to_another_gets_the_one_role_and_loses_the_other() {
        let rules = [
            rule("soc-barn", Role::Caseworker, true),
            rule("soc-led", Role::TeamLead, true),
        ];
        let groups = ["soc-led".to_owned()];
        let (given, ended) = plan(&rules, &groups, &[held(Role::Caseworker)], TODAY);
        assert_eq!(
            given,
            [Held {
                from: TODAY,
                ..held(Role::TeamLead)
            }]
        );
        assert_eq!(ended, [held(Role::Caseworker)]);
        let (again, none) = plan(&rules, &groups, &given, TODAY);
        assert_eq!((again, none), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_role_that_was_given_by_hand_stays_unless_a_rule_says_that_it_manages_it() {
        let by_hand = [held(Role::Intake), held(Role::Caseworker)];
        let rules = [rule("soc-barn", Role::Caseworker, false)];
        assert_eq!(plan(&rules, &[], &by_hand, TODAY), (Vec::new(), Vec::new()));
        let rules = [rule("soc-barn", Role::Caseworker, true)];
        assert_eq!(plan(&rules, &[], &by_hand, TODAY).1, [held(Role::Caseworker)]);
    }

    #[test]
    fn a_rule_that_is_not_yet_or_no_longer_in_force_gives_nothing() {
        let groups = ["soc-barn".to_owned()];
        let one = rule("soc-barn", Role::Caseworker, false);
        for (from, to) in [(Some(date(2026, 11, 25)), None), (None, Some(date(2026, 11, 23)))] {
            let rules = [RoleRule {
                from,
                to,
                ..one.clone()
            }];
            assert_eq!(plan(&rules, &groups, &[], TODAY).0, []);
        }
        assert_eq!(plan(&[one], &groups, &[], TODAY).0.len(), 1);
    }
}
