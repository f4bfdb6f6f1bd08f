//! *Ålder och mognad.* What is the child's own: from when it reads that itself, and until when a guardian does who was let.

use super::{Rule, Rules};
use crate::journal::{Document, Journal};
use crate::person::{Party, PartyRole};
use jiff::{Timestamp, civil::Date};

/// The one whom the case is about is old enough on this day to read such a line by itself, or was judged mature enough.
/// Others are.
pub(super) fn old_enough(journal: &Journal, rule: &Rule, party: &Party, day: Option<Date>) -> bool {
    let Some(from) = rule.own_from.filter(|_| party.role == PartyRole::Subject) else {
        return true;
    };
    let age = day.and_then(|day| party.person.age_on(day));
    age.is_some_and(|age| age >= from) || journal.child.mature.contains(&party.person.id)
}

/// Does a decision of that moment, that a guardian may read what is the child's own, still hold on this day? It ends when
/// the child has the age where it decides itself. Where nobody knows the day, no child is young enough.
pub(super) fn still_holds(journal: &Journal, rule: &Rule, decided: Timestamp, day: Option<Date>) -> bool {
    let Some((until, child)) = rule.guardian_until.zip(journal.subject()) else {
        return true;
    };
    let is_young = |day: Date| child.person.age_on(day).map(|age| age < until);
    let was_young = is_young(language::stockholm(decided).date());
    was_young != Some(true) || day.and_then(is_young) == Some(true)
}

impl Journal {
    /// What the child said was shown to one other party: is it still, on this day?
    pub fn child_share_holds(&self, decided: Timestamp, day: Date) -> bool {
        let rule = Rules::shared().of("journal:Child");
        rule.is_some_and(|rule| still_holds(self, rule, decided, Some(day)))
    }

    /// What came with the child's words is read by whoever reads those: the child where it is old enough, and to whom
    /// it was shown.
    pub fn reads_childs_paper(&self, paper: &Document, is_me: impl Fn(&Party) -> bool, day: Date) -> bool {
        let me = |person| self.party(person).filter(|party| is_me(party));
        let mut shared = paper.shared_with.iter();
        if shared.any(|(to, at)| me(*to).is_some() && self.child_share_holds(*at, day)) {
            return true;
        }
        let with =
            |files: &[crate::journal::messages::Attached]| files.iter().any(|file| file.id == paper.id);
        let said = self.child.statements.iter().find(|one| with(&one.files));
        let rule = Rules::shared().of("journal:Child");
        let own = said.and_then(|one| me(one.person)).zip(rule);
        own.is_some_and(|(child, rule)| old_enough(self, rule, child, Some(day)))
    }
}
