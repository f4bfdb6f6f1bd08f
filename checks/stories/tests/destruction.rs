//! *Gallring.* Elin's file is destroyed five years after the last word in it: one proposes, another approves, the
//! worker carries it out, and what is left is a line that says so and names nobody whom it was about.

use access::DestructionKey;
use case_store::checkpoint::Finding;
use casework::given::RegisterPerson;
use casework::{Act, CaseId, Protection, Upload};
use db::testing::{each_location, open};
use db::{Location, args};
use sha2::{Digest, Sha256};
use stories::{DECLINES, Folk, NEIGHBOUR, Somebody, World, both, but, words};
use views::{NotDestroyed, RetentionLists};

/// A word that stands in Elin's case alone.
const WORD: &str = "Skridskobanan";
const HERE: &str = "0000";

fn key(world: &World, who: Somebody) -> DestructionKey {
    access::destruction(&who.viewer(), world.site.today()).expect("may see the lists")
}

/// Reported, looked at, and nothing opened; with a photograph that the neighbour sent afterwards.
async fn an_unopened_report(world: &World, number: &str, word: &str) -> CaseId {
    let answers = but(NEIGHBOUR, &[("when", word)]);
    let told = world.anybody().begins("report_as_private_person", &answers).await;
    let ines = world.intake();
    ines.assesses_protection(told.case).await;
    ines.identifies(told.case, number).await;
    ines.hears_the_child(told.case).await;
    let photograph = format!("%PDF-1.7 {word}").into_bytes();
    let mut paper = words(&[("shown", "no")]);
    let upload = Upload {
        name: format!("{word}.pdf"),
        media_type: "application/pdf".to_owned(),
        sha256: Sha256::digest(&photograph).into(),
        bytes: photograph.into(),
    };
    paper.uploads.insert("files".to_owned(), vec![upload]);
    ines.does(told.case, "add_document", &paper).await;
    ines.does(told.case, "decide_investigation", &words(DECLINES))
        .await;
    world.worker_comes_round().await;
    told.case
}

async fn lists(world: &World, who: Somebody) -> RetentionLists {
    let lists = world.committee.retention_lists(&key(world, who), HERE, 100).await;
    lists.expect("the lists")
}

async fn due(world: &World) -> Vec<CaseId> {
    let files = lists(world, Somebody::Asta).await.due;
    files
        .iter()
        .flat_map(|file| &file.cases)
        .map(|listed| listed.case)
        .collect()
}

/// Asta proposes and Ulf approves.
async fn approved(world: &World, cases: &[CaseId]) {
    let (asta, ulf) = (key(world, Somebody::Asta), key(world, Somebody::Ulf));
    world
        .committee
        .propose_destruction(&asta, cases, HERE)
        .await
        .expect("proposed");
    let proposal = world
        .committee
        .destruction_proposals(&asta, 10)
        .await
        .expect("proposals");
    let proposal = &proposal
        .iter()
        .find(|one| one.state == "proposed")
        .expect("Asta's")
        .id;
    world
        .committee
        .approve_destruction(&ulf, proposal, 0)
        .await
        .expect("approved");
}

async fn carried_out(world: &World) {
    world
        .committee
        .destroy_approved(&world.key, HERE, 100)
        .await
        .expect("carried out");
}

async fn checkpoint(world: &World) {
    let store = world.committee.store();
    store
        .checkpoint(&world.key, world.site.now())
        .await
        .expect("a checkpoint");
}

async fn found(world: &World) -> Vec<Finding> {
    let store = world.committee.store();
    store
        .verify(&world.key.verifying_key(), |_| {})
        .await
        .expect("the record is gone through")
}

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
async fn whoever_proposes_does_not_approve() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let ulf = key(&world, Somebody::Ulf);
        let committee = &world.committee;
        committee
            .propose_destruction(&ulf, &[case], HERE)
            .await
            .expect("proposed");
        assert_eq!(due(&world).await, [], "it is proposed once");
        let again = committee
            .propose_destruction(&key(&world, Somebody::Asta), &[case], HERE)
            .await;
        assert!(matches!(again, Err(NotDestroyed::TooLate)), "{again:?}");
        let proposal = committee
            .destruction_proposals(&ulf, 10)
            .await
            .expect("proposals")[0]
            .id
            .clone();
        let own = committee.approve_destruction(&ulf, &proposal, 0).await;
        assert!(matches!(own, Err(NotDestroyed::SamePerson)), "{own:?}");
        carried_out(&world).await;
        assert_eq!(
            world.count("stream").await,
            1,
            "nothing happens before somebody else approves"
        );

        // Taken back, it can be proposed anew.
        committee
            .withdraw_destruction(&key(&world, Somebody::Asta), &proposal)
            .await
            .expect("taken back");
        let late = committee
            .approve_destruction(&key(&world, Somebody::Asta), &proposal, 0)
            .await;
        assert!(matches!(late, Err(NotDestroyed::TooLate)), "{late:?}");
        assert_eq!(due(&world).await, [case]);

        // The municipality lets a fortnight pass between approval and the deed.
        committee
            .propose_destruction(&ulf, &[case], HERE)
            .await
            .expect("proposed");
        let proposals = committee
            .destruction_proposals(&ulf, 10)
            .await
            .expect("proposals");
        let proposal = proposals
            .iter()
            .find(|one| one.state == "proposed")
            .expect("Ulf's")
            .id
            .clone();
        let asta = key(&world, Somebody::Asta);
        committee
            .approve_destruction(&asta, &proposal, 14)
            .await
            .expect("approved");
        world.on("2026-03-15 09:00");
        carried_out(&world).await;
        assert_eq!(world.count("stream").await, 1);
        world.on("2026-03-16 10:00");
        carried_out(&world).await;
        assert_eq!(world.count("stream").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_new_report_between_approval_and_the_deed_spares_the_file() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        approved(&world, &[case]).await;
        world.a_neighbour_reports().await;
        let told = world.a_neighbour_reports().await;
        world.intake().identifies(told.case, Folk::ELIN).await;
        carried_out(&world).await;
        assert!(
            world.intake().looks(case).await.is_ok(),
            "her file is not closed any more"
        );
        let proposals = world
            .committee
            .destruction_proposals(&key(&world, Somebody::Asta), 10)
            .await;
        let proposals = proposals.expect("proposals");
        assert_eq!((proposals[0].spared, proposals[0].destroyed), (1, 0));
        assert_eq!(proposals[0].state, "done");
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

#[tokio::test]
async fn everybody_on_gotland_is_kept() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let asta = key(&world, Somebody::Asta);
        let gotland = world
            .committee
            .retention_lists(&asta, "0980", 100)
            .await
            .expect("lists");
        assert_eq!(gotland.due, []);
        assert_eq!(gotland.kept[0].ground.as_deref(), Some("keep-sample"));
        assert!(gotland.kept[0].provision.contains("16:4"));
        let refused = world.committee.propose_destruction(&asta, &[case], "0980").await;
        assert!(matches!(refused, Err(NotDestroyed::NotDue)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn the_archivist_proposes_and_the_manager_approves_on_their_pages() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let mut asta = world.browser_of(Somebody::Asta).await;
        let page = asta.get("/arbete/gallring").await;
        assert!(
            page.body.contains("SoL 16:2 a") && page.body.contains("Orosanmälan"),
            "{}",
            page.body
        );
        assert!(
            !page.body.contains("Elin") && !page.body.contains("20150917"),
            "never who it is about"
        );
        assert!(page.body.contains("Inget väntar på att lämnas till arkivet."));
        for address in [
            format!("/arbete/arende/{case}"),
            "/arbete/lista/closed".to_owned(),
            "/arbete/klockor".to_owned(),
        ] {
            assert_eq!(asta.get(&address).await.status, 404, "{address}");
        }
        let empty = asta.post("/arbete/gallring", &[("_what", "propose")]).await;
        assert!(empty.body.contains("Välj minst en akt."), "{}", empty.body);
        let id = case.to_string();
        let proposed = asta
            .post("/arbete/gallring", &[("_what", "propose"), ("case", &id)])
            .await;
        assert_eq!(proposed.leads_to(), "/arbete/gallring");
        let page = asta.get("/arbete/gallring").await;
        assert!(page.body.contains("Inget ska gallras i dag."));
        let address = page
            .body
            .split("href=\"")
            .find(|rest| rest.starts_with("/arbete/gallring/forslag/"));
        let address = address
            .and_then(|rest| rest.split('"').next())
            .expect("the proposal")
            .to_owned();
        let own = asta.get(&address).await;
        assert!(
            !own.body.contains("value=\"approve\"") && own.body.contains("En annan person måste godkänna.")
        );
        let proposal = own.hidden("_proposal").to_owned();
        let fields = [("_what", "approve"), ("_proposal", proposal.as_str())];
        let refused = asta.post("/arbete/gallring", &fields).await;
        assert!(
            refused.body.contains("En annan person måste godkänna."),
            "{}",
            refused.body
        );

        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert!(ulf.get(&address).await.body.contains("value=\"approve\""));
        assert_eq!(
            ulf.post("/arbete/gallring", &fields).await.leads_to(),
            "/arbete/gallring"
        );
        carried_out(&world).await;
        let done = asta.get(&address).await;
        assert!(
            done.body.contains("Genomfört") && done.body.contains("1 av 1"),
            "{}",
            done.body
        );
        let register = asta.get("/arbete/gallring/forteckning").await;
        assert!(
            register.body.contains("Asta Berg")
                && register.body.contains("Ulf Dahl")
                && register.body.contains(&id)
        );
    })
    .await;
}

/// Saga was born on the fifteenth: her file is kept for research, by the archive.
const SAGA: &str = "20150915-2383";

#[tokio::test]
async fn sagas_file_is_destroyed_here_when_the_archive_has_it() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        world.register.knows(RegisterPerson {
            number: stories::number(SAGA),
            name: "Saga Ek".to_owned(),
            born: stories::number(SAGA).born(),
            protection: Protection::Ordinary,
            address: None,
            municipality: Some("0000".to_owned()),
            deceased_on: None,
            guardians: Vec::new(),
            siblings: Vec::new(),
        });
        let case = an_unopened_report(&world, SAGA, WORD).await;
        world.on("2026-03-02 09:00");
        let listed = lists(&world, Somebody::Asta).await;
        assert_eq!((listed.due.len(), listed.kept.len()), (0, 1), "{listed:?}");
        let refused = world
            .committee
            .propose_destruction(&key(&world, Somebody::Asta), &[case], HERE)
            .await;
        assert!(matches!(refused, Err(NotDestroyed::NotDue)), "{refused:?}");

        // The archivist reaches no case; the unit's manager takes it out.
        let page = format!("/arbete/arende/{case}/arkiv");
        for who in [Somebody::Asta, Somebody::Ines, Somebody::Lena] {
            let mut browser = world.browser_of(who).await;
            assert_eq!(browser.get(&page).await.status, 404, "{who:?}");
            assert_eq!(browser.get(&format!("{page}/paket")).await.status, 404, "{who:?}");
        }
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert!(
            ulf.get(&format!("/arbete/arende/{case}"))
                .await
                .body
                .contains(&page)
        );
        let asked = ulf.get(&page).await;
        let version = asked.hidden("version").to_owned();
        let receipt = [("archive_id", "RA-17"), ("version", version.as_str())];
        let early = ulf.post(&page, &receipt).await;
        assert!(
            early.body.contains("hämta det igen"),
            "nothing was handed over yet"
        );
        let taken = ulf.get(&format!("{page}/paket")).await;
        assert_eq!(taken.header("content-type"), "application/x-tar");
        assert!(taken.body.contains("METS.xml") && taken.body.contains("Saga Ek"));
        let archivist = world
            .committee
            .key(&Somebody::Ulf.viewer(), Act::HandToArchive, case)
            .await;
        let (name, package) = common::archive::package(&world.site, &archivist.expect("Ulf's key"))
            .await
            .expect("a package");
        // Other people's validators read it, when checks/archive is run after this.
        let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/archive");
        let _ = std::fs::remove_dir_all(folder);
        std::fs::create_dir_all(folder).expect("a folder");
        std::fs::write(format!("{folder}/{name}.tar"), package).expect("the package is kept");
        let looked = world
            .rows("SELECT COUNT(*) FROM read_log WHERE what = 'archive'", args![])
            .await;
        assert_eq!(
            looked[0].i64(0).expect("a count"),
            2,
            "that it was taken out is in the log"
        );

        let lacking = ulf
            .post(&page, &[("archive_id", " "), ("version", &version)])
            .await;
        assert!(lacking.body.contains("Skriv arkivets märkning."));
        let stale = ulf
            .post(&page, &[("archive_id", "RA-17"), ("version", "1")])
            .await;
        assert!(
            stale.body.contains("hämta det igen"),
            "something was written since"
        );
        assert_eq!(lists(&world, Somebody::Asta).await.kept.len(), 1);
        assert_eq!(ulf.post(&page, &receipt).await.leads_to(), page);
        assert!(ulf.get(&page).await.body.contains("RA-17"));
        assert_eq!(due(&world).await, [case]);
        approved(&world, &[case]).await;
        carried_out(&world).await;
        let register = world
            .committee
            .store()
            .register(None, 10)
            .await
            .expect("the register");
        let line = &register[0].line;
        assert_eq!(line.archive_id.as_deref(), Some("RA-17"));
        assert_eq!(line.ground.as_deref(), Some("keep-sample"));
        assert_eq!(found(&world).await, []);
    })
    .await;
}

/// Told, talked with, written to and assessed; then the committee applies for care.
async fn an_application_for_care(world: &World) -> CaseId {
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let guardians = maria.guardians(case).await;
    let to_both = |answers: &[(&str, &str)]| {
        guardians
            .iter()
            .fold(words(answers), |answers, who| answers.with("who", who))
    };
    let notice = to_both(&[
        ("told", "child-investigation-notice-tell"),
        ("on", "2025-03-24"),
        ("how", "På kontoret"),
    ]);
    maria.does(case, "give_notice", &notice).await;
    let talk = words(&[
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-not-held"),
        ("why", "Elin vill inte prata med oss än."),
    ]);
    maria.does(case, "note_talk", &talk).await;
    world.on("2025-05-02 09:00");
    let sent = to_both(&[
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under våren."),
        ("last_day", "2025-05-16"),
    ]);
    maria.does(case, "communicate", &sent).await;
    world.on("2025-05-20 09:00");
    let assessed = words(&[
        ("risks", "Våld hemma."),
        ("protective", "Nära mormor."),
        ("childs_view", "Elin vill bo hos mormor."),
        ("weight", "Hennes vilja väger tungt."),
        ("best_interests", "Att inte bo hemma."),
        ("overall", "Hemmet är inte tryggt."),
    ]);
    maria.does(case, "assess", &assessed).await;
    let care = words(&[
        ("outcome", "child-investigation-outcome-care"),
        ("law", "child-investigation-law-lvu-2"),
        (
            "reasons",
            "Elin kan inte bo hemma, och föräldrarna samtycker inte till vård.",
        ),
        ("decided_by", "child-investigation-decider-section"),
        ("minute", "2025-05-19 § 41"),
    ]);
    maria.does(case, "decide", &care).await;
    case
}

#[tokio::test]
async fn the_file_of_a_child_who_may_have_been_placed_is_never_destroyed_here_without_the_archive() {
    both(async |world| {
        world.begins_on("2025-03-24 09:00");
        let hugos = an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        let elins = an_application_for_care(&world).await;
        let why = words(&[("why", "Nämnden har ansökt om vård.")]);
        world.staff(Somebody::Maria).does(elins, "close_case", &why).await;
        // The teacher is answered, and nothing is left to do.
        let report = world
            .rows(
                "SELECT case_id FROM case_view WHERE phase = 'phase-intake'",
                args![],
            )
            .await;
        let report: CaseId = report[0].text(0).expect("an id").parse().expect("an id");
        let answer = words(&[
            ("way", "child-concern-feedback-phone"),
            ("text", "En utredning är inledd."),
        ]);
        world.intake().does(report, "give_feedback", &answer).await;
        // Elin is thirty, and more.
        world.on("2055-01-10 09:00");
        let listed = lists(&world, Somebody::Asta).await;
        assert_eq!(
            listed
                .due
                .iter()
                .flat_map(|file| &file.cases)
                .map(|one| one.case)
                .collect::<Vec<_>>(),
            [hugos]
        );
        let kept = listed
            .kept
            .iter()
            .find(|file| file.cases.iter().any(|one| one.case == elins));
        let kept = kept.expect("Elin's");
        assert_eq!(kept.ground.as_deref(), Some("keep-placement"), "{kept:?}");
        assert_eq!(
            kept.cases.len(),
            2,
            "the report that led to it is of the same file"
        );
    })
    .await;
}
