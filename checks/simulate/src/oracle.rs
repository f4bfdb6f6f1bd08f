//! Who may read a case, told from its stream alone and written a second time: what the tables of access, the rule and
//! the filters say must agree with it.

use access::{Role, Staff};
use casework::journal::Scope;
use casework::{PersonalNumber, Phase};
use jiff::civil::Date;
use views::OpenCase;

fn works_with_cases(role: Role) -> bool {
    matches!(
        role,
        Role::Intake | Role::Caseworker | Role::TeamLead | Role::UnitManager
    )
}

/// May this member of staff read the case today?
pub fn staff_may_read(staff: &Staff, open: &OpenCase, today: Date) -> bool {
    let journal = open.file.journal();
    let roles: Vec<_> = staff.held.iter().filter(|held| held.on(today)).collect();
    if !roles.iter().any(|held| works_with_cases(held.role)) {
        return false;
    }
    let number = |party: &casework::Party| party.person.number.as_ref() == Some(&staff.number);
    if journal.parties.iter().any(number) {
        return false;
    }
    if journal.is_protected() && !journal.named_staff.is_empty() {
        return journal.named_staff.iter().any(|(id, _)| *id == staff.id);
    }
    let has_it = journal.owner.as_ref().is_some_and(|owner| owner.id == staff.id);
    let stands_in = !journal.is_protected()
        && (journal.owner.as_ref())
            .is_some_and(|owner| staff.stands_in_for(today).any(|absent| absent == owner.id));
    let was_let_in = journal.colleagues.iter().any(|one| {
        one.id == staff.id && today <= one.until && matches!(one.scope, Scope::Whole | Scope::Read)
    });
    let phase = open.file.summary().phase;
    let of_unit = roles.iter().any(|held| {
        journal.unit.as_ref() == Some(&held.unit)
            && match held.role {
                Role::TeamLead | Role::UnitManager => true,
                Role::Intake => matches!(phase, Phase::Intake | Phase::Closed),
                _ => false,
            }
    });
    has_it || stands_in || was_let_in || of_unit
}

/// May this resident follow the case today?
pub fn resident_may_follow(number: &PersonalNumber, open: &OpenCase, today: Date) -> bool {
    let parties = open.file.journal().parties.iter();
    let own: Vec<_> = parties
        .filter(|party| party.person.number.as_ref() == Some(number))
        .collect();
    let told = own
        .iter()
        .any(|party| party.follows_from.is_some_and(|from| from <= today));
    told && !own.iter().any(|party| party.blocked)
}
