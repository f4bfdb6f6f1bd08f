//! *Koden följer med.* A case that another one began goes on with the child that told something there: what it told, and the
//! code that opens its door. Whichever processes they are of; the house carries it out with the hand-over.

use super::{Child, Fact, SaidBefore, Statement};
use crate::event::EventData;
use crate::ids::PersonId;
use crate::journal::{Happened, Journal};
use crate::person::PartyRole;
use jiff::{Timestamp, civil::Date};

/// What is written on both sides, in one unit of work.
#[derive(Debug, PartialEq)]
pub struct Following {
    /// In the case that it comes from.
    pub left: EventData,
    /// In the case that goes on, after what that was begun with.
    pub came: Vec<EventData>,
    /// SHA-256 of the files that came with the child's words.
    pub files: Vec<String>,
}

/// What goes from one case into another on this day. `into`: the case that is there already; `begun`: the facts that go
/// into it now. None: the child has told nothing and has no code, or the other case is not about this child.
pub fn following(
    from: &Journal,
    into: Option<&Journal>,
    begun: &[EventData],
    today: Date,
) -> Option<Following> {
    let child = from.subject()?;
    let person = child.person.id;
    if about(into, begun) != Some(person) {
        return None;
    }
    // A code that the child has there already goes on working.
    let has_one = into
        .and_then(|journal| journal.child.code.as_ref())
        .is_some_and(|code| today <= code.of.until);
    let code = from.child.code.as_ref();
    let code = code.filter(|code| code.person == person && today <= code.of.until && !has_one);
    let said = from.child.here().filter(|one| one.person == person);
    let said: Vec<SaidBefore> = said.map(|one| one.before(&child.person.name)).collect();
    if code.is_none() && said.is_empty() {
        return None;
    }
    let of = |fact: Fact| EventData::of(&Happened::Child(fact));
    let files = said.iter().flat_map(|one| &one.files);
    let files = files.map(|file| file.sha256.clone()).collect();
    let left = of(Fact::WentOn {
        person,
        code: code.is_some(),
    });
    let code = code.map(|code| Fact::CodeCame {
        person,
        code: code.of.clone(),
    });
    let said = said.into_iter().map(|one| Fact::SaidBefore(Box::new(one)));
    Some(Following {
        left,
        came: code.into_iter().chain(said).map(of).collect(),
        files,
    })
}

/// Whom the case that goes on is about.
fn about(into: Option<&Journal>, begun: &[EventData]) -> Option<PersonId> {
    let mut added = begun
        .iter()
        .filter_map(|event| match event.read::<Happened>()?.ok()? {
            Happened::PartyAdded {
                person,
                role: PartyRole::Subject,
            } => Some(person.id),
            _ => None,
        });
    let known = || Some(into?.subject()?.person.id);
    added.next_back().or_else(known)
}

impl Statement {
    fn before(&self, name: &str) -> SaidBefore {
        SaidBefore {
            person: self.person,
            name: name.to_owned(),
            at: self.at,
            text: self.text.clone(),
            feeling: self.feeling,
            files: self.files.clone(),
            answers: self.answers.clone(),
            shared: self.shared.clone(),
        }
    }
}

impl SaidBefore {
    pub(super) fn statement(&self, seq: u64) -> Statement {
        Statement {
            seq,
            at: self.at,
            person: self.person,
            text: self.text.clone(),
            feeling: self.feeling,
            files: self.files.clone(),
            answers: self.answers.clone(),
            shared: self.shared.clone(),
            went_on: None,
        }
    }
}

impl Child {
    pub(super) fn went_on(&mut self, with_code: bool, at: Timestamp) {
        if with_code {
            self.code = None;
        }
        let here = self.statements.iter_mut().filter(|one| one.went_on.is_none());
        here.for_each(|one| one.went_on = Some(at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Actor, Meta};
    use crate::ids::CaseId;
    use crate::person::{Person, Protection};
    use jiff::civil::date;
    use uuid::Uuid;

    const TODAY: Date = date(2026, 11, 20);

    fn elin() -> PersonId {
        PersonId(Uuid::from_u128(10))
    }

    fn begun(person: PersonId) -> Vec<EventData> {
        vec![EventData::of(&added(person))]
    }

    fn added(id: PersonId) -> Happened {
        let person = Box::new(Person {
            id,
            name: "Elin Ek".to_owned(),
            number: None,
            born: None,
            protection: Protection::Ordinary,
            address: None,
        });
        Happened::PartyAdded {
            person,
            role: PartyRole::Subject,
        }
    }

    fn after(facts: Vec<Fact>) -> Journal {
        let mut journal = Journal::default();
        let facts = std::iter::once(added(elin())).chain(facts.into_iter().map(Happened::Child));
        for (nth, fact) in facts.enumerate() {
            let meta = Meta {
                case: CaseId(Uuid::from_u128(7)),
                seq: nth as u64 + 1,
                at: Timestamp::UNIX_EPOCH,
                by: Actor::House,
            };
            journal.apply(&fact, &meta);
        }
        journal
    }

    fn given(until: Date) -> Fact {
        Fact::CodeGiven {
            person: elin(),
            sha256: "ab".to_owned(),
            until,
        }
    }

    fn said() -> Fact {
        Fact::Said {
            person: elin(),
            text: Some("Jag gömmer mig.".to_owned()),
            feeling: None,
            files: Vec::new(),
        }
    }

    fn follows(from: &Journal, into: Option<&Journal>, begun: &[EventData]) -> Option<Following> {
        following(from, into, begun, TODAY)
    }

    #[test]
    fn the_code_and_what_was_told_go_on_and_neither_waits_where_it_was() {
        let mut from = after(vec![given(date(2026, 12, 1)), said()]);
        let following = follows(&from, None, &begun(elin())).expect("it follows");
        assert_eq!(following.came.len(), 2);
        let left = following.left.read::<Happened>().expect("ours").expect("a fact");
        let meta = Meta {
            case: CaseId(Uuid::from_u128(7)),
            seq: 4,
            at: Timestamp::UNIX_EPOCH,
            by: Actor::House,
        };
        from.apply(&left, &meta);
        assert!(from.child.code.is_none() && from.child.waiting().next().is_none());
        assert!(follows(&from, None, &begun(elin())).is_none(), "once");
        let mut into = Journal::default();
        for event in begun(elin()).iter().chain(&following.came) {
            into.apply(&event.read::<Happened>().expect("ours").expect("a fact"), &meta);
        }
        assert!(into.child.code.is_some());
        assert_eq!(into.child.waiting().count(), 1);
    }

    #[test]
    fn a_code_that_is_over_or_was_taken_back_does_not_follow_and_what_was_told_does() {
        let over = after(vec![given(date(2026, 11, 19)), said()]);
        let ended = after(vec![
            given(date(2026, 12, 1)),
            said(),
            Fact::CodeEnded { person: elin() },
        ]);
        for from in [over, ended] {
            let following = follows(&from, None, &begun(elin())).expect("the words follow");
            assert_eq!(following.came.len(), 1);
            assert!(following.came[0].data.as_str().contains("gömmer"));
        }
    }

    #[test]
    fn nothing_follows_into_a_case_about_somebody_else_and_a_code_that_is_there_stays() {
        let from = after(vec![given(date(2026, 12, 1)), said()]);
        let sibling = PersonId(Uuid::from_u128(11));
        assert!(follows(&from, None, &begun(sibling)).is_none());
        assert!(follows(&after(Vec::new()), None, &begun(elin())).is_none());
        let running = after(vec![given(date(2026, 12, 24))]);
        let following = follows(&from, Some(&running), &[]).expect("the words follow");
        assert_eq!(following.came.len(), 1);
        let without = after(Vec::new());
        let following = follows(&from, Some(&without), &[]).expect("both follow");
        assert_eq!(following.came.len(), 2);
    }
}
