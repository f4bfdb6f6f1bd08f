//! *Gallring.* Elin's file is destroyed five years after the last word in it: one proposes, another approves, the
//! worker carries it out, and what is left is a line that says so and names nobody whom it was about.

use case_store::checkpoint::Finding;
use db::testing::{each_location, open};
use db::{Location, args};
use stories::retention::{
    HERE, WORD, an_unopened_report, approved, carried_out, checkpoint, due, found, key, lists,
};
use stories::{DECLINES, Folk, NEIGHBOUR, Somebody, World, both, but, words};

/// Everything that any table holds, as texts.
async fn everything(at: &Location) -> Vec<(String, String)> {
    let mut pieces = db::dump(std::slice::from_ref(at));
    let (mut table, mut all) = (String::new(), Vec::new());
    while let Some(piece) = pieces.recv().await {
        match piece.expect("a row") {
            db::Piece::Table(now) => table = now.name,
            db::Piece::Row(row) => {
                for value in row.values() {
                    match value {
                        db::Val::Text(text) => all.push((table.clone(), text.clone())),
                        db::Val::Bytes(bytes) => {
                            all.push((table.clone(), String::from_utf8_lossy(bytes).into_owned()));
                        }
                        _ => {}
                    }
                }
            }
            db::Piece::Store { .. } => {}
        }
    }
    all
}

/// The bytes of SQLite's file and its log, whatever the tables say. PostgreSQL's lie with the server.
fn stands_in_the_files(at: &Location, word: &str) -> bool {
    let Location::Sqlite(path) = at else { return false };
    ["", "-wal"].iter().any(|part| {
        let mut name = path.clone().into_os_string();
        name.push(part);
        let bytes = std::fs::read(name).unwrap_or_default();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

/// Tells the tale where the store lies in a place that can be looked into.
async fn in_each_place(tale: impl AsyncFn(World, Location)) {
    each_location(async |at| {
        let house = tempfile::tempdir().expect("a folder");
        let house = open(
            &Location::Sqlite(house.path().join("house.sqlite")),
            house_store::MIGRATIONS,
        )
        .await;
        let world = World::of(open(&at, views::migrations()).await, house).await;
        tale(world, at).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_of_elins_case_is_left_but_a_line_that_names_her_not() {
    in_each_place(async |world, at| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let hugos = an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        checkpoint(&world).await;
        assert_eq!(due(&world).await, [], "five years have not passed");

        // Somebody writes of Hugo a year later: his file waits as much longer.
        world.on("2022-03-01 09:00");
        let later = an_unopened_report(&world, Folk::HUGO, "Biblioteket").await;
        world.on("2026-03-01 09:00");
        assert_eq!(due(&world).await, [], "until the day itself has passed");
        world.on("2026-03-02 09:00");
        let listed = lists(&world, Somebody::Asta).await;
        assert_eq!(listed.due.len(), 1, "{listed:?}");
        let file = &listed.due[0];
        assert_eq!(
            (file.from.to_string(), file.by.to_string()),
            ("2026-03-02".into(), "2027-12-31".into())
        );
        assert_eq!(file.cases[0].case, elins);

        let number = world
            .rows(
                "SELECT number FROM stream WHERE case_id = $1",
                args![elins.to_string()],
            )
            .await;
        let number = number[0].text(0).expect("a number").to_owned();
        let sqlite = matches!(at, Location::Sqlite(_));
        assert_eq!(stands_in_the_files(&at, WORD), sqlite);
        for accounted_for in [
            "INSERT INTO emergency (id, case_id, unit, staff, actor, reason, at, until) VALUES ('once', $1, 'barn', 's', '{}', $2, 0, 0)",
            "INSERT INTO log_review_line (month, nth, at, actor, case_id, purpose, flags) VALUES ('1970-01', 1, 0, '{}', $1, $2, '')",
            "INSERT INTO log_review_outcome (id, month, nth, at, actor, outcome, reason) VALUES ($1, '1970-01', 1, 0, '{}', 'o', $2)",
        ] {
            world.tampers(accounted_for, args![elins.to_string(), WORD]).await;
        }
        approved(&world, &[elins]).await;
        carried_out(&world).await;
        assert_eq!(
            found(&world).await,
            [],
            "a case that the register names is not missed"
        );
        checkpoint(&world).await;
        assert_eq!(found(&world).await, []);
        world.rebuilt_views_equal_kept_views().await;
        assert!(
            world.intake().looks(elins).await.is_err(),
            "there is no such case"
        );

        let left = everything(&at).await;
        let id = elins.to_string();
        for gone in [WORD, "skridskobanan", "skridskoban", &number] {
            let found: Vec<_> = left.iter().filter(|(_, text)| text.contains(gone)).collect();
            assert!(found.is_empty(), "{gone}: {found:?}");
        }
        let mut tables: Vec<&str> = left
            .iter()
            .filter(|(_, text)| text.contains(&id))
            .map(|(table, _)| table.as_str())
            .collect();
        tables.sort_unstable();
        tables.dedup();
        let allowed = ["checkpoint_head", "destruction", "destruction_case"];
        assert!(tables.iter().all(|table| allowed.contains(table)), "{tables:?}");
        let hugo = left.iter().any(|(_, text)| text.contains("Badhuset"));
        assert!(hugo, "Hugo's is here still");
        let there = world
            .rows("SELECT case_id FROM stream ORDER BY case_id", args![])
            .await;
        let mut hugos = [hugos.to_string(), later.to_string()];
        hugos.sort();
        assert_eq!(
            there
                .iter()
                .map(|row| row.text(0).expect("an id"))
                .collect::<Vec<_>>(),
            hugos
        );

        let register = world
            .committee
            .store()
            .register(None, 10)
            .await
            .expect("the register");
        let [entry] = register.as_slice() else {
            panic!("one line: {register:?}")
        };
        assert_eq!((entry.no, entry.line.case, entry.line.files), (1, elins, 1));
        assert_eq!(entry.line.rule, "unopened-report-destroy");
        let line = serde_json::to_string(&entry.line).expect("a line");
        assert!(line.contains("Asta Berg") && line.contains("Ulf Dahl") && !line.contains("Elin"));

        for gone in [WORD, "skridskoban", &number] {
            assert!(
                !stands_in_the_files(&at, gone),
                "{gone} still stands in the file's bytes"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_hand_over_that_somebody_must_see_to_keeps_the_file() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let dead = "INSERT INTO outbox (id, case_id, kind, payload, state, run_at, lease_until, attempts) \
                    VALUES ('aside', $1, 'hand-over', '{}', 'dead', 0, 0, 8)";
        world.tampers(dead, args![elins.to_string()]).await;
        let asta = key(&world, Somebody::Asta);
        let proposed = world.committee.propose_destruction(&asta, &[elins], HERE).await;
        assert!(
            proposed.is_err(),
            "what it opened has not been received by anybody"
        );
    })
    .await;
}

#[tokio::test]
async fn a_file_about_an_unborn_child_is_not_counted_from_the_mothers_birth() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let unborn = but(NEIGHBOUR, &[("child.0.unborn", "yes"), ("child.0.name", "Sara")]);
        let told = world.anybody().begins("report_as_private_person", &unborn).await;
        let ines = world.intake();
        ines.assesses_protection(told.case).await;
        ines.identifies(told.case, Folk::SARA).await;
        ines.hears_the_child(told.case).await;
        ines.does(told.case, "decide_investigation", &words(DECLINES))
            .await;
        world.worker_comes_round().await;
        world.on("2060-03-02 09:00");
        assert_eq!(due(&world).await, [], "nobody knows when the child was born");
        let kept = world.rows("SELECT state FROM retention", Vec::new()).await;
        assert_eq!(kept[0].text(0).expect("a state"), "unclear");
    })
    .await;
}

#[tokio::test]
async fn a_crash_in_the_middle_leaves_each_file_whole_or_gone() {
    in_each_place(async |world, at| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let hugos = an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        checkpoint(&world).await;
        world.on("2026-03-02 09:00");
        approved(&world, &[elins, hugos]).await;
        // The machine dies after the first of them.
        let done = world.committee.destroy_approved(&world.key, HERE, 1).await;
        assert_eq!(done.expect("one file"), 1);
        assert_eq!(world.count("stream").await, 1);
        assert_eq!(found(&world).await, []);
        world.rebuilt_views_equal_kept_views().await;
        // Another node goes on where it was.
        let house = tempfile::tempdir().expect("a folder");
        let house = open(
            &Location::Sqlite(house.path().join("house.sqlite")),
            house_store::MIGRATIONS,
        )
        .await;
        let node = world.another_node(open(&at, views::migrations()).await, house);
        let done = node.committee.destroy_approved(&world.key, HERE, 100).await;
        assert_eq!(done.expect("the rest"), 2, "a file, and the sweep");
        assert_eq!(found(&world).await, []);
        let left = everything(&at).await;
        assert!(
            !left
                .iter()
                .any(|(_, text)| text.contains(WORD) || text.contains("Badhuset"))
        );
        let register = world
            .committee
            .store()
            .register(None, 10)
            .await
            .expect("the register");
        assert_eq!(register.iter().map(|entry| entry.no).collect::<Vec<_>>(), [2, 1]);
    })
    .await;
}

#[tokio::test]
async fn a_removal_that_the_register_does_not_prove_is_an_alarm() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        checkpoint(&world).await;
        world.on("2026-03-02 09:00");
        approved(&world, &[elins]).await;
        carried_out(&world).await;
        checkpoint(&world).await;
        assert_eq!(found(&world).await, []);
        // A line that somebody changed with the database's own password.
        world
            .tampers(
                "UPDATE destruction SET line = replace(line, 'Ulf Dahl', 'Ines Aalto')",
                args![],
            )
            .await;
        let forged = found(&world).await;
        assert!(forged.contains(&Finding::BadDestruction { no: 1 }), "{forged:?}");
        assert!(
            forged.contains(&Finding::MissingStream { case: elins }),
            "{forged:?}"
        );
        world.tampers("DELETE FROM destruction", args![]).await;
        let cut = found(&world).await;
        assert!(cut.contains(&Finding::BadDestruction { no: 1 }), "{cut:?}");
        assert!(cut.contains(&Finding::MissingStream { case: elins }), "{cut:?}");
        assert!(
            cut.contains(&Finding::FewerStreams { counted: 2, now: 1 }),
            "{cut:?}"
        );
    })
    .await;
}
