use super::*;
use crate::ids::CaseId;
use crate::journal::Journal;
use crate::{Actor, StaffId};
use uuid::Uuid;

const SARA: PersonId = PersonId(Uuid::from_u128(1));
const JOHAN: PersonId = PersonId(Uuid::from_u128(2));

fn at(hour: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + hour * 3600).expect("a moment")
}

/// Each thing that happens, an hour after the one before.
fn told(facts: &[Happened]) -> Journal {
    let mut journal = Journal::default();
    for (fact, seq) in facts.iter().zip(1..) {
        let meta = Meta {
            case: CaseId(Uuid::nil()),
            seq,
            at: at(seq as i64),
            by: Actor::Staff {
                id: StaffId(Uuid::nil()),
                name: "Maria Berg".to_owned(),
                title: "socialsekreterare".to_owned(),
            },
        };
        journal.apply(fact, &meta);
    }
    journal
}

fn writes(person: PersonId) -> Happened {
    Happened::MessageSent {
        from_party: Some(person),
        text: "När kan vi ses?".to_owned(),
        to: Vec::new(),
        files: Vec::new(),
        about: None,
        together: false,
    }
}

fn answered(to: &[PersonId]) -> Happened {
    Happened::MessageSent {
        from_party: None,
        text: "På torsdag.".to_owned(),
        to: to.to_vec(),
        files: Vec::new(),
        about: None,
        together: false,
    }
}

#[test]
fn an_answer_to_one_parent_stops_that_parents_clock_and_stands_in_no_other_thread() {
    let journal = told(&[writes(SARA), writes(JOHAN), writes(SARA), answered(&[SARA])]);
    let met: Vec<_> = journal.messages.clocks().map(|clock| clock.met_at).collect();
    assert_eq!(met, [Some(at(4)), None], "two who wait are two clocks");
    assert_eq!(journal.messages.thread(SARA).count(), 3);
    assert_eq!(journal.messages.thread(JOHAN).count(), 1);
    assert_eq!(journal.messages.unanswered(), 1);
}

#[test]
fn whoever_writes_again_after_the_answer_waits_anew_and_keeps_the_first_clock_as_it_was() {
    let journal = told(&[writes(SARA), answered(&[SARA]), writes(SARA), writes(SARA)]);
    let clocks: Vec<_> = journal.messages.clocks().collect();
    assert_eq!(clocks.len(), 2);
    assert_eq!((clocks[1].started_at, clocks[1].met_at), (at(3), None));
    assert_eq!(journal.messages.unanswered(), 2);
}

#[test]
fn a_call_answers_too_and_only_whom_it_was_made_to() {
    let called = Happened::Message(Fact::Settled {
        person: JOHAN,
        how: How::Phone,
    });
    let journal = told(&[writes(SARA), writes(JOHAN), called]);
    let waits: Vec<_> = journal.messages.waiting().map(|asked| asked.person).collect();
    assert_eq!(waits, [SARA]);
}

#[test]
fn a_message_is_read_when_the_other_side_has_had_it_before_them_and_not_before() {
    let read = |by_party, until| {
        Happened::Message(Fact::Seen {
            person: SARA,
            by_party,
            until,
            together: false,
        })
    };
    let journal = told(&[
        writes(SARA),
        read(false, 1),
        answered(&[SARA, JOHAN]),
        writes(SARA),
    ]);
    let messages = &journal.messages;
    let seen: Vec<_> = messages
        .thread(SARA)
        .map(|message| messages.seen_at(message, SARA))
        .collect();
    assert_eq!(seen, [Some(at(2)), None, None]);
    assert_eq!(
        messages.unseen(SARA, true).count(),
        1,
        "she has not read our answer"
    );
    assert_eq!(messages.unseen(SARA, false).count(), 1, "nor we her second");
    assert_eq!(
        messages.unseen(JOHAN, true).count(),
        1,
        "what she reads he has not read"
    );
}

#[test]
fn a_message_of_the_time_before_threads_is_in_everybodys() {
    let old = r#"{"kind":"MessageSent","data":{"from_party":null,"text":"Vi ses."}}"#;
    let journal = told(&[serde_json::from_str(old).expect("as it was stored")]);
    assert_eq!(journal.messages.thread(SARA).count(), 1);
    assert_eq!(journal.messages.thread(JOHAN).count(), 1);
}

mod shared {
    use super::super::together::{self, members};
    use super::*;
    use crate::{Party, PartyRole, Person, PersonalNumber, Protection};

    fn guardian(id: PersonId, name: &str, number: &str, protection: Protection) -> Happened {
        Happened::PartyAdded {
            person: Box::new(Person {
                id,
                name: name.to_owned(),
                number: PersonalNumber::parse(number, jiff::civil::date(2026, 11, 20)).ok(),
                born: None,
                protection,
                address: None,
            }),
            role: PartyRole::Guardian,
        }
    }

    fn sara() -> Happened {
        guardian(SARA, "Sara Ek", "19850116-9885", Protection::Ordinary)
    }

    fn johan() -> Happened {
        guardian(JOHAN, "Johan Ek", "19850208-9884", Protection::Ordinary)
    }

    fn follows(person: PersonId) -> Happened {
        let from = jiff::civil::date(2026, 11, 20);
        Happened::PartyFollows { person, from }
    }

    fn shut(person: PersonId, blocked: bool) -> Happened {
        Happened::PartyBlocked {
            person,
            blocked,
            reason: "Hot".to_owned(),
        }
    }

    fn both() -> Vec<Happened> {
        vec![sara(), johan(), follows(SARA), follows(JOHAN)]
    }

    fn says(from_party: Option<PersonId>) -> Happened {
        Happened::MessageSent {
            from_party,
            text: "Ska vi ses på torsdag?".to_owned(),
            to: vec![SARA, JOHAN],
            files: Vec::new(),
            about: None,
            together: true,
        }
    }

    fn after(more: Vec<Happened>) -> Journal {
        told(&[both(), more].concat())
    }

    fn refused(journal: &Journal) -> Option<crate::Refusal> {
        members(journal).err()
    }

    #[test]
    fn what_is_written_together_stands_in_no_thread_of_ones_own_and_each_has_read_it_when_they_have() {
        let read = |person, by_party| {
            Happened::Message(Fact::Seen {
                person,
                by_party,
                until: 6,
                together: true,
            })
        };
        let journal = after(vec![says(None), says(Some(SARA)), read(JOHAN, true)]);
        let messages = &journal.messages;
        assert!(messages.thread(SARA).next().is_none() && messages.thread(JOHAN).next().is_none());
        assert_eq!(messages.together(Some(JOHAN)).count(), 2);
        assert_eq!(messages.unseen_together(Some(JOHAN)).count(), 0);
        assert_eq!(
            messages.unseen_together(Some(SARA)).count(),
            1,
            "ours, and not her own"
        );
        assert_eq!(
            messages.unseen_together(None).count(),
            1,
            "what he reads we have not"
        );
        let journal = after(vec![says(None), says(Some(SARA)), read(SARA, false)]);
        assert_eq!(journal.messages.unseen_together(None).count(), 0);
        assert_eq!(journal.messages.unseen_together(Some(JOHAN)).count(), 2);
        assert!(journal.messages.unseen(SARA, false).next().is_none());
    }

    #[test]
    fn who_asks_together_is_answered_together_and_alone_only_when_the_thread_is_closed() {
        let journal = after(vec![
            says(None),
            says(Some(SARA)),
            writes(SARA),
            answered(&[SARA]),
        ]);
        let waits: Vec<_> = journal.messages.waiting().map(|asked| asked.together).collect();
        assert_eq!(waits, [true], "each thread has its clock");
        assert_eq!(journal.messages.unanswered(), 1);
        let journal = after(vec![says(None), says(Some(SARA)), says(None)]);
        assert!(journal.messages.waiting().next().is_none());
        let journal = after(vec![
            says(None),
            says(Some(SARA)),
            shut(JOHAN, true),
            answered(&[SARA]),
        ]);
        assert!(journal.messages.waiting().next().is_none());
    }

    #[test]
    fn it_is_allowed_only_where_nobody_is_shut_out_protected_unknown_or_not_following() {
        let fails = |protection| guardian(JOHAN, "Johan Ek", "19850208-9884", protection);
        assert_eq!(refused(&after(vec![])), None);
        assert_eq!(refused(&told(&[sara(), follows(SARA)])), Some(together::TOO_FEW));
        let twice = guardian(JOHAN, "Sara Ek", "19850116-9885", Protection::Ordinary);
        let twice = [sara(), twice, follows(SARA), follows(JOHAN)];
        assert_eq!(
            refused(&told(&twice)),
            Some(together::TOO_FEW),
            "one who stands twice"
        );
        assert_eq!(refused(&after(vec![shut(JOHAN, true)])), Some(together::SHUT_OUT));
        for protection in [
            Protection::Unchecked,
            Protection::ConfidentialityMarked,
            Protection::ProtectedRegistration,
        ] {
            assert_eq!(
                refused(&after(vec![fails(protection)])),
                Some(together::PROTECTED)
            );
        }
        let not_both = [sara(), johan(), follows(SARA)];
        assert_eq!(refused(&told(&not_both)), Some(together::NOT_FOLLOWING));
    }

    #[test]
    fn it_closes_for_both_when_it_is_allowed_no_more_and_stays_closed() {
        let third = PersonId(Uuid::from_u128(3));
        let marked = guardian(
            SARA,
            "Sara Ek",
            "19850116-9885",
            Protection::ConfidentialityMarked,
        );
        let new = guardian(third, "Hana Aziz", "19860118-9882", Protection::Ordinary);
        for happens in [shut(JOHAN, true), marked, new] {
            let journal = after(vec![says(None), happens.clone()]);
            assert!(journal.messages.open_group().is_none(), "{happens:?}");
            assert!(journal.messages.group_of(SARA).is_some_and(|group| group.closed));
        }
        let back = vec![says(None), shut(JOHAN, true), shut(JOHAN, false)];
        let journal = after(back.clone());
        assert!(members(&journal).is_ok() && journal.messages.open_group().is_none());
        let anew = after([back, vec![says(None)]].concat());
        assert!(
            anew.messages.open_group().is_some(),
            "whoever has the case begins anew"
        );
    }

    #[test]
    fn a_line_of_it_is_for_those_who_share_it_and_says_who_wrote() {
        let journal = after(vec![says(None)]);
        let meta = Meta {
            case: CaseId(Uuid::nil()),
            seq: 6,
            at: at(6),
            by: Actor::Public,
        };
        for from in [Some(SARA), None] {
            let line = crate::journal::entry(&journal, &says(from), &meta).expect("a line");
            let view = line.for_parties.expect("it is shown");
            assert!(view.persons == [SARA, JOHAN] && view.shared);
        }
        let parties: Vec<&Party> = members(&journal).expect("they may");
        assert_eq!(together::names(&parties), "Sara Ek, Johan Ek");
    }

    #[test]
    fn what_was_stored_before_there_were_shared_threads_is_read_as_it_was() {
        let old = r#"{"kind":"Seen","data":{"person":"00000000-0000-0000-0000-000000000001","by_party":true,"until":3}}"#;
        let seen: Fact = serde_json::from_str(old).expect("as it was stored");
        assert!(matches!(seen, Fact::Seen { together: false, .. }));
        assert_eq!(
            serde_json::to_string(&seen).expect("json"),
            old,
            "and written as it was"
        );
    }
}
