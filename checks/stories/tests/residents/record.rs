//! The record holds: whatever is altered beneath it is found and named, nobody reads without a
//! trace, and what is sealed is sealed.

use case_store::chain::{self, Link};
use case_store::checkpoint::Finding;
use casework::{Answers, CaseId, Upload};
use db::args;
use handslag::kept_checkpoint;
use sha2::{Digest, Sha256};
use stories::{DECLINES, NotDone, OPENS, Somebody, World, both, words};
use views::Which;

/// Three cases, with a signed checkpoint over them.
async fn checkpointed(world: &World) -> [CaseId; 3] {
    world.on("2026-11-20 15:30");
    let mut cases = Vec::new();
    for _ in 0..3 {
        let told = world.a_neighbour_reports().await;
        world.intake().assesses_protection(told.case).await;
        cases.push(told.case);
    }
    let written = world
        .committee
        .store()
        .checkpoint(&world.key, world.site.now())
        .await;
    assert_eq!(written.expect("a checkpoint"), Some(1));
    assert_eq!(found(world).await, []);
    cases.try_into().expect("three")
}

async fn found(world: &World) -> Vec<Finding> {
    let store = world.committee.store();
    store
        .verify(&world.key.verifying_key(), |_| {})
        .await
        .expect("the record is gone through")
}

#[tokio::test]
async fn an_event_that_was_altered_is_found_and_named() {
    both(async |world| {
        let [case, ..] = checkpointed(&world).await;
        world
            .tampers(
                "UPDATE event SET data = replace(data, 'jacka', 'mössa') WHERE case_id = $1 AND seq = 3",
                args![case.to_string()],
            )
            .await;
        assert!(
            found(&world)
                .await
                .contains(&Finding::BrokenChain { case, seq: 3 })
        );
    })
    .await;
}

#[tokio::test]
async fn an_actor_or_an_hour_that_was_altered_is_found_as_well() {
    both(async |world| {
        let [one, other, _] = checkpointed(&world).await;
        world
            .tampers(
                "UPDATE event SET actor = '\"House\"' WHERE case_id = $1 AND seq = 4",
                args![one.to_string()],
            )
            .await;
        world
            .tampers(
                "UPDATE event SET at = at + 1 WHERE case_id = $1 AND seq = 1",
                args![other.to_string()],
            )
            .await;
        let found = found(&world).await;
        assert!(found.contains(&Finding::BrokenChain { case: one, seq: 4 }));
        assert!(found.contains(&Finding::BrokenChain { case: other, seq: 1 }));
    })
    .await;
}

#[tokio::test]
async fn a_tail_that_was_cut_off_with_care_is_found() {
    both(async |world| {
        let [case, ..] = checkpointed(&world).await;
        // Whoever cuts with care makes the head fit what is left.
        world.tampers("DELETE FROM event WHERE case_id = $1 AND seq = 4", args![case.to_string()]).await;
        world
            .tampers(
                "UPDATE stream SET version = 3, head = (SELECT hash FROM event e WHERE e.case_id = $1 AND e.seq = 3) \
                 WHERE case_id = $1",
                args![case.to_string()],
            )
            .await;
        assert_eq!(found(&world).await, [Finding::CutTail { case, seen: 4, now: 3 }]);
    })
    .await;
}

#[tokio::test]
async fn a_case_that_was_taken_away_is_found() {
    both(async |world| {
        let [_, case, _] = checkpointed(&world).await;
        for sql in [
            "DELETE FROM event WHERE case_id = $1",
            "DELETE FROM stream WHERE case_id = $1",
        ] {
            world.tampers(sql, args![case.to_string()]).await;
        }
        let found = found(&world).await;
        assert!(found.contains(&Finding::MissingStream { case }));
        assert!(found.contains(&Finding::FewerStreams { counted: 3, now: 2 }));
    })
    .await;
}

#[tokio::test]
async fn a_chain_that_was_forged_from_end_to_end_does_not_fit_the_signed_checkpoint() {
    both(async |world| {
        let [case, ..] = checkpointed(&world).await;
        let rows = world
            .rows(
                "SELECT seq, at, actor, kind, data FROM event WHERE case_id = $1 ORDER BY seq",
                args![case.to_string()],
            )
            .await;
        let mut head = chain::START;
        for row in &rows {
            let data = row.text(4).expect("data").replace("jacka", "mössa");
            let seq = row.i64(0).expect("a number");
            let link = Link {
                case,
                seq: seq as u64,
                at_micros: row.i64(1).expect("a time"),
                actor: row.text(2).expect("an actor"),
                kind: row.text(3).expect("a kind"),
                data: &data,
            };
            head = chain::hash(&head, &link);
            let sql = "UPDATE event SET data = $1, hash = $2 WHERE case_id = $3 AND seq = $4";
            world.tampers(sql, args![data, head, case.to_string(), seq]).await;
        }
        world
            .tampers(
                "UPDATE stream SET head = $1 WHERE case_id = $2",
                args![head, case.to_string()],
            )
            .await;
        assert_eq!(found(&world).await, [Finding::OtherHead { case, seq: 4 }]);
    })
    .await;
}

#[tokio::test]
async fn a_checkpoint_that_was_altered_or_signed_by_another_is_found() {
    both(async |world| {
        let [case, ..] = checkpointed(&world).await;
        world.on("2026-11-21 09:00");
        world.intake().assesses_protection(case).await;
        world
            .committee
            .store()
            .checkpoint(&world.key, world.site.now())
            .await
            .expect("a second");
        world
            .tampers("UPDATE checkpoint SET streams = 2 WHERE no = 1", args![])
            .await;
        assert_eq!(found(&world).await, [Finding::BadCheckpoint { no: 1 }]);
        let other = ed25519_dalek::SigningKey::from_bytes(&[3; 32]);
        let store = world.committee.store();
        let found = store
            .verify(&other.verifying_key(), |_| {})
            .await
            .expect("gone through");
        assert!(
            found.contains(&Finding::BadCheckpoint { no: 2 }),
            "not our signature"
        );
    })
    .await;
}

#[tokio::test]
async fn a_kept_checkpoint_outlives_the_tables_and_is_not_written_over_by_the_next() {
    both(async |world| {
        let [case, ..] = checkpointed(&world).await;
        let folder = tempfile::tempdir().expect("a node's own folder");
        let store = world.committee.store();
        let take = async || {
            kept_checkpoint::take(store, &world.key, folder.path(), world.site.now())
                .await
                .expect("a checkpoint");
            kept_checkpoint::read(folder.path())
                .expect("it can be read")
                .map(|kept| kept.no)
        };
        let missing = async || {
            let missing = kept_checkpoint::missing(store, folder.path()).await;
            missing.expect("it is compared").map(|kept| kept.no)
        };
        assert_eq!(take().await, Some(1), "one from before, that another node wrote");
        world.intake().assesses_protection(case).await;
        assert_eq!((take().await, missing().await), (Some(2), None));

        for emptied in [
            "DELETE FROM checkpoint_head",
            "DELETE FROM checkpoint",
            "DELETE FROM unchecked",
            "DELETE FROM event",
            "DELETE FROM stream",
        ] {
            world.tampers(emptied, args![]).await;
        }
        assert_eq!(found(&world).await, [], "the store agrees with itself");
        assert_eq!(missing().await, Some(2));
        world.a_neighbour_reports().await;
        assert_eq!(take().await, Some(2), "the proof stays");
        assert_eq!(missing().await, Some(2));
    })
    .await;
}

#[tokio::test]
async fn of_two_who_decide_at_once_one_decides_and_the_other_is_told() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let told = world.a_report_ready_to_decide().await;
        let (ines, lena) = (world.intake(), world.staff(Somebody::Lena));
        let (opens, declines) = (words(OPENS), words(DECLINES));
        let (one, other) = tokio::join!(
            ines.tries(told.case, "decide_investigation", &opens),
            lena.tries(told.case, "decide_investigation", &declines)
        );
        assert!(one.is_ok() != other.is_ok(), "one of them");
        let decided = world
            .rows(
                "SELECT COUNT(*) FROM event WHERE kind IN ('child_concern:InvestigationOpened', 'child_concern:InvestigationDeclined')",
                args![],
            )
            .await;
        assert_eq!(decided[0].i64(0).expect("a count"), 1);
        assert_eq!(found(&world).await, []);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn two_who_write_at_once_both_get_their_note_into_the_case() {
    both(async |world| {
        let told = world.a_neighbour_reports().await;
        let note = |text| {
            let note = [
                ("heading", "Samtal"),
                ("kind", "entry-we-saw"),
                ("happened_on", "2026-11-01"),
                ("text", text),
                ("shown", "no"),
            ];
            words(&note)
        };
        let (one, other) = (note("Den ena."), note("Den andra."));
        let (ines, lena) = (world.intake(), world.staff(Somebody::Lena));
        tokio::join!(
            ines.does(told.case, "write_note", &one),
            lena.does(told.case, "write_note", &other)
        );
        let open = ines.reads(told.case).await.expect("the case");
        assert_eq!(open.file.journal().notes.len(), 2);
        assert_eq!(found(&world).await, []);
    })
    .await;
}

#[tokio::test]
async fn every_look_and_every_list_leaves_a_line_that_says_who_and_never_what_was_searched() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let told = world.a_neighbour_reports().await;
        let ines = world.intake();
        let lines = world.count("read_log").await;
        ines.reads(told.case).await.expect("the case");
        assert_eq!(world.count("read_log").await, lines + 1);
        for which in [
            Which::Mine,
            Which::Intake,
            Which::Unallotted,
            Which::Open,
            Which::Closed,
        ] {
            ines.lists(which).await.expect("a list");
        }
        ines.finds("jacka").await;
        ines.clocks_of(told.case).await;
        assert_eq!(world.count("read_log").await, lines + 8);
        // A look that was refused has shown nothing; it is no look.
        assert!(world.staff(Somebody::Maria).reads(told.case).await.is_none());
        assert_eq!(world.count("read_log").await, lines + 8);

        let key = world
            .committee
            .key(&ines.viewer, casework::Act::Read, told.case)
            .await
            .expect("a key");
        let looked = world.committee.who_looked(&key, 10).await.expect("the log");
        assert!(
            looked
                .iter()
                .all(|line| line.by == Somebody::Ines.viewer().actor() && line.case == Some(told.case))
        );
        let rows = world.rows("SELECT what, purpose FROM read_log", args![]).await;
        assert!(
            rows.iter()
                .all(|row| !row.text(0).expect("what").contains("jacka"))
        );
    })
    .await;
}

#[tokio::test]
async fn when_the_log_cannot_be_written_nothing_is_shown() {
    both(async |world| {
        let told = world.a_neighbour_reports().await;
        let ines = world.intake();
        world.tampers("DROP TABLE read_log", args![]).await;
        assert!(matches!(ines.looks(told.case).await, Err(NotDone::Fault(_))));
        let key = access::list(&ines.viewer, casework::Act::List, world.site.today()).expect("a key");
        assert!(
            world
                .committee
                .worklist(&key, Which::Intake, 0, 10)
                .await
                .is_err()
        );
        assert!(world.committee.search(&key, "Elin", 10).await.is_err());
        assert!(world.committee.clocks(&key, 10).await.is_err());
        let sara = world.resident(stories::Folk::SARA, "Sara Ek");
        let key = access::list(&sara.viewer, casework::Act::Follow, world.site.today()).expect("a key");
        assert!(world.committee.my_cases(&key).await.is_err());
        let tried = ines
            .tries(
                told.case,
                "assess_protection",
                &words(stories::NO_PROTECTION_NEEDED),
            )
            .await;
        assert!(
            matches!(tried, Err(NotDone::Fault(_))),
            "nobody decides on what they may not see"
        );
    })
    .await;
}

#[tokio::test]
async fn a_draft_in_the_table_tells_nothing_to_whoever_reads_the_table() {
    both(async |world| {
        let text = "Barnet gråter varje natt";
        common::drafts::save(&world.site, "a secret of the browser", "service", &text)
            .await
            .expect("it is kept");
        let rows = world.rows("SELECT id, sealed FROM draft", args![]).await;
        assert_eq!(rows.len(), 1);
        let sealed = rows[0].bytes(1).expect("bytes");
        assert!(!sealed.windows(6).any(|part| part == "Barnet".as_bytes()));
        assert!(!rows[0].text(0).expect("an id").contains("secret"));
        let load = async |secret| {
            common::drafts::load::<String>(&world.site, secret, "service")
                .await
                .expect("a look")
        };
        assert_eq!(
            load("a secret of the browser").await.expect("it is there").0,
            text
        );
        assert!(load("another browser").await.is_none());
        world.on("2026-11-03 08:01");
        assert!(
            load("a secret of the browser").await.is_none(),
            "forgotten after a day and a night"
        );
    })
    .await;
}

#[tokio::test]
async fn a_paper_is_sealed_and_opens_in_its_own_case_alone() {
    both(async |world| {
        let (one, other) = (
            world.a_neighbour_reports().await,
            world.a_neighbour_reports().await,
        );
        let content = b"%PDF-1.7 Elin har bl\xc3\xa5m\xc3\xa4rken p\xc3\xa5 armen";
        let sha256: [u8; 32] = Sha256::digest(content).into();
        let paper = Upload {
            name: "intyg.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            sha256,
            bytes: content.as_slice().into(),
        };
        let mut answers = Answers::default().with("shown", "no");
        answers.uploads.insert("files".to_owned(), vec![paper]);
        let ines = world.intake();
        ines.does(one.case, "add_document", &answers).await;
        let rows = world.rows("SELECT sealed FROM blob", args![]).await;
        assert!(
            !rows[0]
                .bytes(0)
                .expect("bytes")
                .windows(4)
                .any(|part| part == b"Elin")
        );
        let name: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        let store = world.committee.store();
        let key = async |case| {
            world
                .committee
                .key(&ines.viewer, casework::Act::Read, case)
                .await
                .expect("a key")
        };
        assert_eq!(
            store
                .blob(&key(one.case).await, &name)
                .await
                .expect("a look")
                .as_deref(),
            Some(&content[..])
        );
        assert_eq!(
            store.blob(&key(other.case).await, &name).await.expect("a look"),
            None
        );
    })
    .await;
}
