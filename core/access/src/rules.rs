//! How a case's facts narrow what a role may do. Pure: facts and the day come in.

use crate::facts::{AccessFacts, ChildCodeFact, RepresentativeFact, Sealed};
use crate::key::{
    AskerKey, CheckKey, Denial, DestructionKey, EmergencyKey, Filter, FollowUpKey, Helps, Key, ListKey,
    NamelessKey, Purpose, Represents, StartKey, Subject,
};
use crate::matrix::{ACTS, Reach, reach};
use crate::viewer::{ChildIn, Held, Resident, Staff, Viewer};
use casework::nameless::Code;
use casework::{Act, CaseNumber, PersonalNumber, Phase, UnitId};
use jiff::civil::Date;

/// A key to one case for one act, or why not.
pub fn open(viewer: &Viewer, act: Act, facts: &Sealed<AccessFacts>, today: Date) -> Result<Key, Denial> {
    let facts = facts.content();
    may(viewer, act, facts, today)?;
    let mut represents = None;
    let (subject, purpose) = match viewer {
        Viewer::Public | Viewer::Sender(_) => return Err(Denial::RoleMayNot),
        Viewer::Holder(_) => (Subject::Holder, Purpose::Code),
        Viewer::Child(child) => (Subject::Child(child.person), Purpose::Code),
        Viewer::House => (Subject::House, Purpose::CarryOut),
        Viewer::Resident(resident) => {
            represents = stands_for(resident, facts, today).map(|one| Represents {
                number: one.of.clone(),
                name: one.of_name.clone(),
                kind: one.kind,
                scopes: one.scopes.clone(),
                to: one.to,
                waits: one.waits,
            });
            match &represents {
                Some(of) => (Subject::Party(of.number.clone()), Purpose::Represents),
                None => (Subject::Party(resident.number.clone()), Purpose::OwnCase),
            }
        }
        Viewer::Staff(staff) => {
            let purpose = match by_work(staff, act, facts, today) {
                Ok(ground) => ground,
                Err(_) => Purpose::Emergency,
            };
            (Subject::Staff(staff.id), purpose)
        }
    };
    let allowed = |act: &Act| may(viewer, *act, facts, today).is_ok();
    Ok(Key {
        viewer: viewer.clone(),
        case: facts.case,
        act,
        acts: ACTS.into_iter().filter(allowed).collect(),
        purpose,
        subject,
        represents,
        helps: None,
        protected: facts.protected,
    })
}

/// A key to fill in with a party what is theirs to do: for a colleague who may write in the case, with somebody who
/// follows it and is not shut out.
pub fn together(
    viewer: &Viewer,
    of: Resident,
    facts: &Sealed<AccessFacts>,
    today: Date,
) -> Result<Key, Denial> {
    let key = open(viewer, Act::Write, facts, today)?;
    let is_staff = matches!(viewer, Viewer::Staff(_));
    match is_staff && number_follows(&of.number, facts.content(), today) {
        true => Ok(Key {
            helps: Some(Helps { of, confirmed: None }),
            ..key
        }),
        false => Err(Denial::NotAParty),
    }
}

/// For whom somebody with no place of their own in the case may see and do something in it.
fn stands_for<'a>(
    resident: &Resident,
    facts: &'a AccessFacts,
    today: Date,
) -> Option<&'a RepresentativeFact> {
    let has_own_place = (facts.parties.iter()).any(|party| party.number.as_ref() == Some(&resident.number));
    if has_own_place {
        return None;
    }
    let sees = |of: &PersonalNumber| number_follows(of, facts, today);
    let of_this = || {
        let all = facts.representatives.iter();
        all.filter(|one| one.number == resident.number && one.on(today) && sees(&one.of))
    };
    of_this()
        .find(|one| one.follows())
        .or_else(|| of_this().find(|one| one.waits))
}

fn may(viewer: &Viewer, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    match viewer {
        Viewer::Public | Viewer::Sender(_) => Err(Denial::RoleMayNot),
        Viewer::Holder(code) => holder_may(code, act, facts),
        Viewer::Child(child) => child_may(child, act, facts, today),
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
        Viewer::Public => act == Act::Tell,
        Viewer::Resident(_) => matches!(act, Act::Tell | Act::Apply),
        // A file that staff would have read in by hand.
        Viewer::Sender(_) => act == Act::Receive,
        Viewer::Holder(_) | Viewer::Child(_) => false,
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
        Viewer::Public | Viewer::Sender(_) | Viewer::Holder(_) | Viewer::Child(_) => {
            return Err(Denial::RoleMayNot);
        }
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
            stands_in_for: staff.stands_in_for(today).collect(),
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

/// A key to numbers: of one's own units, or of all to whoever leads the services and reaches no case.
pub fn follow_up(viewer: &Viewer, today: Date) -> Result<FollowUpKey, Denial> {
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    let all = widest(staff, Act::FollowUp, today) == Reach::Committee;
    Ok(FollowUpKey {
        list: list(viewer, Act::FollowUp, today)?,
        units: (!all).then(|| units(staff, Act::FollowUp, Reach::WholeUnit, today)),
    })
}

/// A key to what people ask without saying who they are, in the units that one answers for.
pub fn nameless(viewer: &Viewer, today: Date) -> Result<NamelessKey, Denial> {
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    Ok(NamelessKey {
        list: list(viewer, Act::AnswerNameless, today)?,
        units: units(staff, Act::AnswerNameless, Reach::WholeUnit, today),
    })
}

/// Whoever holds the code of a thread, whoever they are.
pub fn asker(code: &Code) -> AskerKey {
    AskerKey { code: code.clone() }
}

/// To tell, and nothing else; as long as the case answers to the code.
fn holder_may(code: &CaseNumber, act: Act, facts: &AccessFacts) -> Result<(), Denial> {
    if act == Act::Tell && facts.codes.contains(code) {
        Ok(())
    } else {
        Err(Denial::RoleMayNot)
    }
}

/// To be heard, and nothing else, by the code that was given last, until its last day.
fn child_may(child: &ChildIn, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    let opens = |code: &ChildCodeFact| {
        code.sha256 == child.code && code.person == child.person && today <= code.until
    };
    if act == Act::Speak && facts.child_codes.iter().any(opens) {
        Ok(())
    } else {
        Err(Denial::RoleMayNot)
    }
}

fn party_may(resident: &Resident, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    if act != Act::Follow {
        return Err(Denial::RoleMayNot);
    }
    if number_follows(&resident.number, facts, today) || stands_for(resident, facts, today).is_some() {
        Ok(())
    } else {
        Err(Denial::NotAParty)
    }
}

fn number_follows(number: &PersonalNumber, facts: &AccessFacts, today: Date) -> bool {
    let own = || {
        let parties = facts.parties.iter();
        parties.filter(|party| party.number.as_ref() == Some(number))
    };
    let follows = own().any(|party| party.follows_from.is_some_and(|from| from <= today));
    // One block shuts every door: a person who is both parent and something else stays out.
    let blocked = own().any(|party| party.blocked);
    follows && !blocked
}

/// What somebody has opened in an emergency they may read. It stands in no list: there each case is one that they
/// reach by their work.
fn staff_may(staff: &Staff, act: Act, facts: &AccessFacts, today: Date) -> Result<(), Denial> {
    match by_work(staff, act, facts, today) {
        Err(Denial::OutsideReach)
            if act == Act::Read && receives(staff, today) && facts.emergencies.contains(&staff.id) =>
        {
            Ok(())
        }
        other => other.map(|_| ()),
    }
}

/// On duty for the whole committee.
fn receives(staff: &Staff, today: Date) -> bool {
    widest(staff, Act::Receive, today) == Reach::Committee
}

/// A key to open a case in an emergency: for those on duty, when it is only outside their reach. What is shielded stays
/// so, and nobody opens their own.
pub fn emergency(viewer: &Viewer, facts: &Sealed<AccessFacts>, today: Date) -> Result<EmergencyKey, Denial> {
    let facts = facts.content();
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    if !receives(staff, today) {
        return Err(Denial::RoleMayNot);
    }
    match by_work(staff, Act::Read, facts, today) {
        Ok(_) | Err(Denial::OutsideReach) => Ok(EmergencyKey {
            viewer: viewer.clone(),
            staff: staff.id,
            case: facts.case,
            unit: facts.unit.clone(),
        }),
        Err(denial) => Err(denial),
    }
}

/// A key to check emergencies afterwards: a manager those of their units, who reviews logs and reaches no case all.
pub fn check_emergencies(viewer: &Viewer, today: Date) -> Result<CheckKey, Denial> {
    let Viewer::Staff(staff) = viewer else {
        return Err(Denial::RoleMayNot);
    };
    let reviews = |held: &&Held| held.on(today) && reach(held.role, Act::ReviewLog) != Reach::No;
    let held: Vec<&Held> = staff.held.iter().filter(reviews).collect();
    if held.is_empty() {
        return Err(Denial::RoleMayNot);
    }
    let all = held.iter().any(|held| reach(held.role, Act::Read) == Reach::No);
    Ok(CheckKey {
        viewer: viewer.clone(),
        staff: staff.id,
        own_number: staff.number.clone(),
        units: (!all).then(|| held.iter().map(|held| held.unit.clone()).collect()),
    })
}

/// On which ground: the work of their own, or that they stand in for the one who has the case. With the case of a
/// colleague comes nothing but the case: what they may do with it is what their own role lets them do.
fn by_work(staff: &Staff, act: Act, facts: &AccessFacts, today: Date) -> Result<Purpose, Denial> {
    let widest = widest(staff, act, today);
    if matches!(widest, Reach::No | Reach::Committee) {
        return Err(Denial::RoleMayNot);
    }
    if is_own_matter(staff, facts) {
        return Err(Denial::OwnMatter);
    }
    if facts.protected && !facts.named_staff.is_empty() {
        let named = facts.named_staff.contains(&staff.id);
        return if named {
            Ok(Purpose::Work)
        } else {
            Err(Denial::NotNamed)
        };
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
        return Ok(Purpose::Work);
    }
    // Whom a protected identity is shown to is decided by name, never by a calendar.
    let stands_in =
        !facts.protected && (staff.stands_in_for(today)).any(|absent| facts.owner == Some(absent));
    stands_in.then_some(Purpose::StandIn).ok_or(Denial::OutsideReach)
}

/// About themselves, or about somebody for whom they act or have acted.
fn is_own_matter(staff: &Staff, facts: &AccessFacts) -> bool {
    let mut parties = facts.parties.iter();
    parties.any(|party| party.number.as_ref() == Some(&staff.number))
        || (facts.representatives.iter()).any(|one| one.number == staff.number && !one.waits)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::PartyFact;
    use crate::viewer::Role;
    use casework::{CaseId, PartyRole, StaffId};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn staff_id(id: u128) -> StaffId {
        format!("{id:032x}").parse().expect("an id")
    }

    fn staff(id: u128, role: Role, unit: &str) -> Staff {
        Staff {
            id: staff_id(id),
            name: "Vera Hall".to_owned(),
            title: "socialsekreterare".to_owned(),
            number: PersonalNumber::parse("195506302388", TODAY).expect("a number"),
            held: vec![Held {
                role,
                unit: UnitId::new(unit),
                from: TODAY,
                to: None,
            }],
            stands_in: Vec::new(),
        }
    }

    /// An investigation at the children's unit.
    fn facts(emergencies: &[&Staff]) -> AccessFacts {
        AccessFacts {
            case: format!("{:032x}", 9).parse::<CaseId>().expect("an id"),
            unit: UnitId::new("barn"),
            phase: Phase::Allotted,
            owner: None,
            protected: false,
            named_staff: Vec::new(),
            grants: Vec::new(),
            parties: Vec::new(),
            representatives: Vec::new(),
            codes: Vec::new(),
            child_codes: Vec::new(),
            emergencies: emergencies.iter().map(|staff| staff.id).collect(),
        }
    }

    fn reads(staff: &Staff, facts: &AccessFacts) -> Result<Key, Denial> {
        open(
            &Viewer::Staff(staff.clone()),
            Act::Read,
            &Sealed::new(facts.clone()),
            TODAY,
        )
    }

    #[test]
    fn an_emergency_opens_one_case_to_read_and_says_so() {
        let vera = staff(1, Role::Intake, "vuxen");
        assert_eq!(reads(&vera, &facts(&[])).err(), Some(Denial::OutsideReach));
        let key = reads(&vera, &facts(&[&vera])).expect("a key");
        assert_eq!(key.purpose(), &Purpose::Emergency);
        assert_eq!(key.acts(), [Act::Read]);
        let at_work = staff(2, Role::TeamLead, "barn");
        let key = reads(&at_work, &facts(&[&at_work])).expect("a key");
        assert_eq!(key.purpose(), &Purpose::Work);
    }

    #[test]
    fn no_emergency_opens_ones_own_case_or_a_shielded_one_or_serves_those_who_are_not_on_duty() {
        let vera = staff(1, Role::Intake, "vuxen");
        let viewer = Viewer::Staff(vera.clone());
        let may = |facts: &AccessFacts| emergency(&viewer, &Sealed::new(facts.clone()), TODAY).err();
        assert_eq!(may(&facts(&[])), None);
        let mut own = facts(&[&vera]);
        own.parties.push(PartyFact {
            number: Some(vera.number.clone()),
            role: PartyRole::Guardian,
            follows_from: None,
            blocked: false,
        });
        let mut shielded = facts(&[&vera]);
        shielded.protected = true;
        shielded.named_staff.push(staff_id(7));
        for (facts, denial) in [(own, Denial::OwnMatter), (shielded, Denial::NotNamed)] {
            assert_eq!(may(&facts), Some(denial));
            assert_eq!(reads(&vera, &facts).err(), Some(denial));
        }
        for role in [Role::Caseworker, Role::UnitManager, Role::SystemAdministrator] {
            let other = staff(3, role, "vuxen");
            let viewer = Viewer::Staff(other.clone());
            let may = emergency(&viewer, &Sealed::new(facts(&[])), TODAY);
            assert_eq!(may.err(), Some(Denial::RoleMayNot), "{role:?}");
            assert!(reads(&other, &facts(&[&other])).is_err(), "{role:?}");
        }
    }

    #[test]
    fn a_childs_code_lets_it_be_heard_until_its_last_day_and_opens_nothing_else() {
        let elin = ChildIn {
            person: format!("{:032x}", 5).parse().expect("an id"),
            name: "Elin".to_owned(),
            code: "ab".repeat(32),
        };
        let given = |until| {
            let mut case = facts(&[]);
            case.child_codes.push(ChildCodeFact {
                sha256: elin.code.clone(),
                person: elin.person,
                until,
            });
            Sealed::new(case)
        };
        let viewer = Viewer::Child(elin.clone());
        let key = open(&viewer, Act::Speak, &given(TODAY), TODAY).expect("her door");
        assert_eq!(key.acts(), [Act::Speak]);
        for act in ACTS.into_iter().filter(|act| *act != Act::Speak) {
            assert!(open(&viewer, act, &given(TODAY), TODAY).is_err(), "{act:?}");
            assert!(
                list(&viewer, act, TODAY).is_err() && start(&viewer, act, TODAY).is_err(),
                "{act:?}"
            );
        }
        let ended = given(TODAY.yesterday().expect("a day"));
        assert!(open(&viewer, Act::Speak, &ended, TODAY).is_err());
        let guessed = Viewer::Child(ChildIn {
            code: "cd".repeat(32),
            ..elin.clone()
        });
        assert!(open(&guessed, Act::Speak, &given(TODAY), TODAY).is_err());
        for role in Role::ALL {
            let somebody = Viewer::Staff(staff(1, role, "barn"));
            assert!(
                open(&somebody, Act::Speak, &given(TODAY), TODAY).is_err(),
                "{role:?}"
            );
        }
    }

    #[test]
    fn a_manager_checks_those_of_their_units_and_nobody_their_own() {
        let key = |staff: &Staff| check_emergencies(&Viewer::Staff(staff.clone()), TODAY);
        let (ulf, vera) = (
            staff(4, Role::UnitManager, "barn"),
            staff(1, Role::Intake, "vuxen"),
        );
        let [barn, adults] = ["barn", "vuxen"].map(UnitId::new);
        let ulfs = key(&ulf).expect("a manager");
        assert!(ulfs.covers(&barn, vera.id) && !ulfs.covers(&adults, vera.id) && !ulfs.covers(&barn, ulf.id));
        let doras = key(&staff(5, Role::DataProtectionOfficer, "barn")).expect("who reviews logs");
        assert!(doras.covers(&barn, vera.id) && doras.covers(&adults, vera.id));
        assert!(key(&vera).is_err());
    }
}
