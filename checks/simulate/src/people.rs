//! The town moves in: units, staff, what the register knows. And who is there today.

use access::{Held, Resident, Role, Staff, Viewer};
use casework::given::{RegisterPerson, RegisterRelative};
use casework::{Actor, Protection, StaffId};
use house_store::StaffRecord;
use jiff::civil::Date;
use std::collections::BTreeSet;
use stories::World;
use town::people::{Family, Townsman};
use town::{Chance, Plan};

/// Staff who live in the town and whose own family is reported: nobody opens a case about themselves.
const FROM_THE_TOWN: usize = 3;
/// So many families are there for each whose identity is protected: more than in life, so that it is met.
const HIDDEN_ONE_IN: usize = 12;

pub async fn move_in(world: &World, plan: &Plan) {
    let (house, now) = (&world.site.house, world.site.now());
    let change = || world.committee.outside().draw();
    for unit in &plan.units {
        house.put_unit(unit, change(), now, &Actor::House).await.unwrap();
    }
    for one in &plan.staff {
        hired(world, &one.staff, &one.staff.held).await;
    }
    let parents = plan
        .families
        .iter()
        .filter_map(|family| family.guardians().next());
    for (nth, parent) in parents.take(FROM_THE_TOWN).enumerate() {
        let staff = Staff {
            id: StaffId(change()),
            name: parent.name(),
            title: "socialsekreterare".to_owned(),
            number: parent.number.clone(),
            held: Vec::new(),
            stands_in: Vec::new(),
        };
        let (role, unit) = [
            (Role::Intake, "mottagning"),
            (Role::TeamLead, "utredning-1"),
            (Role::UnitManager, "utredning-2"),
        ][nth % 3];
        hired(world, &staff, &[held(role, unit, plan.since)]).await;
    }
    for (nth, family) in plan.families.iter().enumerate() {
        for mut person in known(family) {
            if nth % HIDDEN_ONE_IN == 0 {
                person.protection = Protection::ConfidentialityMarked;
                let relatives = person.guardians.iter_mut().chain(&mut person.siblings);
                relatives.for_each(|one| one.protection = Protection::ConfidentialityMarked);
            }
            world.register.knows(person);
        }
    }
}

pub fn held(role: Role, unit: &str, from: Date) -> Held {
    Held {
        role,
        unit: casework::UnitId::new(unit),
        from,
        to: None,
    }
}

async fn hired(world: &World, staff: &Staff, roles: &[Held]) {
    let (house, now) = (&world.site.house, world.site.now());
    let change = || world.committee.outside().draw();
    let record = StaffRecord {
        id: staff.id,
        number: staff.number.clone(),
        name: staff.name.clone(),
        title: staff.title.clone(),
    };
    house
        .put_staff(&record, change(), now, &Actor::House)
        .await
        .unwrap();
    for held in roles {
        house
            .give_role(staff.id, held, change(), now, &Actor::House)
            .await
            .unwrap();
    }
}

/// A family as the register has it.
fn known(family: &Family) -> Vec<RegisterPerson> {
    let relative = |one: &Townsman| RegisterRelative {
        number: one.number.clone(),
        name: one.name(),
        protection: one.protection,
    };
    let person = |one: &Townsman| RegisterPerson {
        number: one.number.clone(),
        name: one.name(),
        born: one.number.born(),
        protection: one.protection,
        address: one.address.clone(),
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    };
    let children = family.children.iter().map(|child| RegisterPerson {
        guardians: family.guardians().map(relative).collect(),
        siblings: family
            .children
            .iter()
            .filter(|other| other.person.number != child.person.number)
            .map(|other| relative(&other.person))
            .collect(),
        ..person(&child.person)
    });
    let adults = family.adults.iter().map(|adult| person(&adult.person));
    children.chain(adults).collect()
}

/// Every name and number that no log may hold.
pub fn secrets(plan: &Plan) -> BTreeSet<String> {
    let everybody = plan.families.iter().flat_map(Family::everybody);
    let residents =
        everybody.flat_map(|one| [one.name(), one.number.digits().to_owned(), one.number.written()]);
    let staff = plan
        .staff
        .iter()
        .flat_map(|one| [one.staff.name.clone(), one.staff.number.digits().to_owned()]);
    residents.chain(staff).collect()
}

pub fn resident(one: &Townsman) -> Viewer {
    Viewer::Resident(Resident {
        name: one.name(),
        number: one.number.clone(),
    })
}

/// Somebody in the town who can sign in.
pub fn grown_up<'p>(plan: &'p Plan, today: Date, chance: &mut Chance) -> &'p Townsman {
    loop {
        let everybody: Vec<_> = chance.pick(&plan.families).everybody().collect();
        let one = *chance.pick(&everybody);
        if one.age_on(today) >= 13 {
            return one;
        }
    }
}
