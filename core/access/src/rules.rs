//! How a case's facts narrow what a role may do. Pure: facts and the day come in.

use crate::facts::{AccessFacts, Sealed};
use crate::key::{Denial, DestructionKey, Filter, Key, ListKey, Purpose, StartKey, Subject};
use crate::matrix::{ACTS, Reach, reach};
use crate::viewer::{Resident, Staff, Viewer};
use casework::{Act, CaseNumber, Phase, UnitId};
use jiff::civil::Date;

/// A key to one case for one act, or why not.
pub fn open(viewer: &Viewer, act: Act, facts: &Sealed<AccessFacts>, today: Date) -> Result<Key, Denial> {
    let facts = facts.content();
    may(viewer, act, facts, today)?;
    let (subject, purpose) = match viewer {
        Viewer::Public | Viewer::Sender(_) => return Err(Denial::RoleMayNot),
        Viewer::Holder(_) => (Subject::Holder, Purpose::Code),
        Viewer::House => (Subject::House, Purpose::CarryOut),
        Viewer::Resident(resident) => (Subject::Party(resident.number.clone()), Purpose::OwnCase),
        Viewer::Staff(staff) => (Subject::Staff(staff.id), Purpose::Work),
    };
    let allowed = |act: &Act| may(viewer, *act, facts, today).is_ok();
    Ok(Key {
        viewer: viewer.clone(),
        case: facts.case,
        act,
        acts: ACTS.into_iter().filter(allowed).collect(),
        purpose,
        subject,
    })
}

fn may(viewer: &Viewer, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    match viewer {
        Viewer::Public | Viewer::Sender(_) => Err(Denial::RoleMayNot),
        Viewer::Holder(code) => holder_may(code, act, facts),
        Viewer::House => Ok(()),
        Viewer::Resident(resident) => party_may(resident, act, facts, today),
        Viewer::Staff(staff) => staff_may(staff, act, facts, today),
    }
}

/// A key to open a new case.
pub fn start(viewer: &Viewer, act: Act, today: Date) -> Result<StartKey, Denial> {
    let may = match viewer {
        Viewer::Staff(staff) => widest(staff, act, today) != Reach::No,
        Viewer::House => true,
        Viewer::Public | Viewer::Resident(_) => act == Act::Tell,
        // A file that staff would have read in by hand.
        Viewer::Sender(_) => act == Act::Receive,
        Viewer::Holder(_) => false,
    };
    if may {
        Ok(StartKey {
            viewer: viewer.clone(),
        })
    } else {
        Err(Denial::RoleMayNot)
    }
}

/// A key to a list, search, count or export.
pub fn list(viewer: &Viewer, act: Act, today: Date) -> Result<ListKey, Denial> {
    let filter = match viewer {
        Viewer::Public | Viewer::Sender(_) | Viewer::Holder(_) => return Err(Denial::RoleMayNot),
        Viewer::House => Filter::House,
        Viewer::Resident(resident) if act == Act::Follow => Filter::Party(resident.number.clone()),
        Viewer::Resident(_) => return Err(Denial::RoleMayNot),
        Viewer::Staff(staff) if widest(staff, act, today) == Reach::No => return Err(Denial::RoleMayNot),
        Viewer::Staff(staff) => Filter::Staff {
            staff: staff.id,
            own_number: staff.number.clone(),
            // What a list shows can be opened: both ask how far reading reaches.
            whole_units: units(staff, Act::Read, Reach::WholeUnit, today),
            intake_units: units(staff, Act::Read, Reach::IntakeOfUnit, today),
        },
    };
    Ok(ListKey {
        actor: viewer.actor(),
        act,
        filter,
        today,
    })
}

/// What the house copies of a unit, for the day when nobody reaches it: what whoever leads the unit may list.
pub fn copy_of_unit(unit: UnitId, today: Date) -> ListKey {
    ListKey {
        actor: Viewer::House.actor(),
        act: Act::List,
        filter: Filter::Unit(unit),
        today,
    }
}

/// A key to what is due to be destroyed.
pub fn destruction(viewer: &Viewer, today: Date) -> Result<DestructionKey, Denial> {
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    Ok(DestructionKey {
        list: list(viewer, Act::Destroy, today)?,
        staff: staff.id,
        own_number: staff.number.clone(),
    })
}

/// To tell, and nothing else; as long as the case answers to the code.
fn holder_may(code: &CaseNumber, act: Act, facts: &AccessFacts) -> Result<(), Denial> {
    if act == Act::Tell && facts.codes.contains(code) {
        Ok(())
    } else {
        Err(Denial::RoleMayNot)
    }
}

fn party_may(resident: &Resident, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    if act != Act::Follow {
        return Err(Denial::RoleMayNot);
    }
    let own = || {
        facts
            .parties
            .iter()
            .filter(|party| party.number.as_ref() == Some(&resident.number))
    };
    let follows = own().any(|party| party.follows_from.is_some_and(|from| from <= today));
    // One block shuts every door: a person who is both parent and something else stays out.
    let blocked = own().any(|party| party.blocked);
    if follows && !blocked {
        Ok(())
    } else {
        Err(Denial::NotAParty)
    }
}

fn staff_may(staff: &Staff, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    let widest = widest(staff, act, today);
    if matches!(widest, Reach::No | Reach::Committee) {
        return Err(Denial::RoleMayNot);
    }
    if facts
        .parties
        .iter()
        .any(|party| party.number.as_ref() == Some(&staff.number))
    {
        return Err(Denial::OwnMatter);
    }
    if facts.protected && !facts.named_staff.is_empty() {
        let named = facts.named_staff.contains(&staff.id);
        return if named { Ok(()) } else { Err(Denial::NotNamed) };
    }
    let writes = !matches!(act, Act::Read | Act::List);
    let granted = facts.grants.iter().any(|grant| {
        grant.staff == staff.id
            && grant.until.is_none_or(|last| today <= last)
            && (grant.may_write || !writes)
    });
    let by_role = staff
        .held
        .iter()
        .filter(|held| held.on(today) && held.unit == facts.unit)
        .any(|held| match reach(held.role, act) {
            Reach::WholeUnit => true,
            Reach::IntakeOfUnit => facts.phase == Phase::Intake || (facts.phase == Phase::Closed && !writes),
            _ => false,
        });
    if granted || by_role {
        Ok(())
    } else {
        Err(Denial::OutsideReach)
    }
}

fn widest(staff: &Staff, act: Act, today: Date) -> Reach {
    staff
        .held
        .iter()
        .filter(|held| held.on(today))
        .map(|held| reach(held.role, act))
        .max()
        .unwrap_or(Reach::No)
}

fn units(staff: &Staff, act: Act, wanted: Reach, today: Date) -> Vec<UnitId> {
    let mut units: Vec<UnitId> = staff
        .held
        .iter()
        .filter(|held| held.on(today) && reach(held.role, act) == wanted)
        .map(|held| held.unit.clone())
        .collect();
    units.sort();
    units.dedup();
    units
}
