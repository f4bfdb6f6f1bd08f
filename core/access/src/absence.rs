//! Who may write down that somebody is away, and who can stand in for them.

use crate::matrix::{Reach, reach};
use crate::viewer::{Held, Role, Staff};
use casework::Act;
use jiff::civil::Date;

/// Roles that can have a case.
pub const HAVE_CASES: [Role; 3] = [Role::Intake, Role::Caseworker, Role::TeamLead];

fn have_cases(held: &[Held], today: Date) -> impl Iterator<Item = &Held> {
    let works = move |held: &&Held| held.on(today) && HAVE_CASES.contains(&held.role);
    held.iter().filter(works)
}

/// Do they work with cases at all?
pub fn has_cases(held: &[Held], today: Date) -> bool {
    have_cases(held, today).next().is_some()
}

/// Do both work with cases in the same unit? Only then can one stand in for the other.
pub fn work_together(one: &[Held], other: &[Held], today: Date) -> bool {
    let beside = |mine: &Held| have_cases(other, today).any(|theirs| theirs.unit == mine.unit);
    have_cases(one, today).any(beside)
}

/// Is this person told, and may they change it, when the other is away: do they allot cases in a unit where the other
/// has some?
pub fn leads(lead: &Staff, other: &Staff, today: Date) -> bool {
    let leading = |held: &&Held| held.on(today) && reach(held.role, Act::Allot) == Reach::WholeUnit;
    let mut led = lead.held.iter().filter(leading);
    led.any(|led| have_cases(&other.held, today).any(|held| held.unit == led.unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AccessFacts, Denial, Grant, Key, PartyFact, Purpose, Sealed, StandIn, Viewer, open};
    use casework::{CaseId, PartyRole, PersonalNumber, Phase, StaffId, UnitId};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn staff_id(id: u128) -> StaffId {
        format!("{id:032x}").parse().expect("an id")
    }

    fn staff(id: u128, role: Role, unit: &str) -> Staff {
        Staff {
            id: staff_id(id),
            name: "Omar Said".to_owned(),
            title: "socialsekreterare".to_owned(),
            number: PersonalNumber::parse("195002192382", TODAY).expect("a number"),
            held: vec![Held {
                role,
                unit: UnitId::new(unit),
                from: TODAY,
                to: None,
            }],
            stands_in: Vec::new(),
        }
    }

    /// A case of this person's.
    fn case_of(owner: StaffId) -> AccessFacts {
        AccessFacts {
            case: format!("{:032x}", 9).parse::<CaseId>().expect("an id"),
            unit: UnitId::new("barn"),
            phase: Phase::Allotted,
            owner: Some(owner),
            protected: false,
            named_staff: Vec::new(),
            grants: Vec::new(),
            parties: Vec::new(),
            representatives: Vec::new(),
            codes: Vec::new(),
            child_codes: Vec::new(),
            emergencies: Vec::new(),
        }
    }

    fn today_for(absent: &Staff) -> StandIn {
        StandIn {
            absent: absent.id,
            from: TODAY,
            to: TODAY,
        }
    }

    fn reads(staff: &Staff, facts: &AccessFacts, day: Date) -> Result<Key, Denial> {
        let facts = Sealed::new(facts.clone());
        open(&Viewer::Staff(staff.clone()), Act::Read, &facts, day)
    }

    #[test]
    fn who_stands_in_has_the_cases_of_the_one_who_is_away_and_only_while_they_are() {
        let (maria, mut omar) = (
            staff(1, Role::Caseworker, "barn"),
            staff(2, Role::Caseworker, "barn"),
        );
        let (hers, mut where_she_helps) = (case_of(maria.id), case_of(staff_id(7)));
        where_she_helps.grants.push(Grant {
            staff: maria.id,
            may_write: true,
            until: None,
        });
        assert_eq!(reads(&omar, &hers, TODAY).err(), Some(Denial::OutsideReach));
        omar.stands_in.push(today_for(&maria));
        let key = reads(&omar, &hers, TODAY).expect("a key");
        assert_eq!(key.purpose(), &Purpose::StandIn);
        assert_eq!(
            key.acts(),
            [
                Act::List,
                Act::Read,
                Act::Write,
                Act::Assess,
                Act::Decide,
                Act::Share
            ]
        );
        let let_in = reads(&omar, &where_she_helps, TODAY);
        assert_eq!(let_in.err(), Some(Denial::OutsideReach));
        for day in [TODAY.yesterday(), TODAY.tomorrow()] {
            assert!(reads(&omar, &hers, day.expect("a day")).is_err());
        }
    }

    #[test]
    fn standing_in_opens_no_protected_case_and_none_of_ones_own_and_gives_no_role() {
        let maria = staff(1, Role::Caseworker, "barn");
        let standing_in = |role| Staff {
            stands_in: vec![today_for(&maria)],
            ..staff(2, role, "barn")
        };
        let omar = standing_in(Role::Caseworker);
        let hers = case_of(maria.id);
        let mut own = hers.clone();
        own.parties.push(PartyFact {
            number: Some(omar.number.clone()),
            role: PartyRole::Guardian,
            follows_from: None,
            blocked: false,
        });
        let mut protected = hers.clone();
        protected.protected = true;
        let mut shielded = protected.clone();
        shielded.named_staff.push(maria.id);
        for (facts, denial) in [
            (&own, Denial::OwnMatter),
            (&protected, Denial::OutsideReach),
            (&shielded, Denial::NotNamed),
        ] {
            assert_eq!(reads(&omar, facts, TODAY).err(), Some(denial));
        }
        shielded.named_staff.push(omar.id);
        let key = reads(&omar, &shielded, TODAY).expect("a key");
        assert_eq!(key.purpose(), &Purpose::Work);
        for role in [
            Role::SystemAdministrator,
            Role::DataProtectionOfficer,
            Role::Archivist,
            Role::Editor,
            Role::Economy,
        ] {
            let denial = reads(&standing_in(role), &hers, TODAY).err();
            assert_eq!(denial, Some(Denial::RoleMayNot), "{role:?}");
        }
    }

    #[test]
    fn a_colleague_of_the_unit_can_stand_in_and_whoever_allots_there_leads() {
        let maria = staff(1, Role::Caseworker, "barn");
        let lead = |role, unit| leads(&staff(3, role, unit), &maria, TODAY);
        assert!(lead(Role::TeamLead, "barn") && lead(Role::UnitManager, "barn"));
        assert!(!lead(Role::TeamLead, "vuxen") && !lead(Role::Caseworker, "barn"));
        let beside = |role, unit| work_together(&staff(3, role, unit).held, &maria.held, TODAY);
        assert!(beside(Role::Caseworker, "barn") && beside(Role::TeamLead, "barn"));
        assert!(!beside(Role::Caseworker, "vuxen") && !beside(Role::UnitManager, "barn"));
        let tomorrow = TODAY.tomorrow().expect("a day");
        let mut leaves = staff(3, Role::Caseworker, "barn");
        leaves.held[0].to = Some(TODAY);
        assert!(work_together(&leaves.held, &maria.held, TODAY));
        assert!(!work_together(&leaves.held, &maria.held, tomorrow));
    }
}
