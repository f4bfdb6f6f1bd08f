//! *Bevarande.* What the law keeps for ever is destroyed here only when the archive has it.

use casework::given::RegisterPerson;
use casework::{Act, CaseId, Protection};
use db::args;
use std::sync::Arc;
use stories::retention::{HERE, WORD, an_unopened_report, approved, at, carried_out, due, found, key, lists};
use stories::{Folk, Somebody, World, both, words};
use views::NotDestroyed;

#[tokio::test]
async fn everybody_on_gotland_is_kept() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let asta = key(&world, Somebody::Asta);
        let gotland = world
            .committee
            .retention_lists(&asta, at("0980"), 100)
            .await
            .expect("lists");
        assert_eq!(gotland.due, []);
        assert_eq!(gotland.kept[0].ground.as_deref(), Some("keep-sample"));
        assert!(gotland.kept[0].provision.contains("16:4"));
        let refused = world
            .committee
            .propose_destruction(&asta, &[case], at("0980"))
            .await;
        assert!(matches!(refused, Err(NotDestroyed::NotDue)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn those_born_on_the_seventeenth_are_kept_as_long_as_the_council_has_decided_so() {
    both(async |mut world: World| {
        world.begins_on("2021-03-01 09:00");
        let decided = law::OwnSample {
            birth_days: vec![17],
            from: jiff::civil::date(2026, 1, 1),
            to: Some(jiff::civil::date(2026, 12, 31)),
            ground: "Kommunfullmäktige 2025-11-20 § 112".to_owned(),
        };
        let site = Arc::get_mut(&mut world.site).expect("nobody is in yet");
        site.facts.own_samples = vec![decided];
        // Elin was born on 17 September.
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let keeper = world.site.facts.keeper();
        let asta = key(&world, Somebody::Asta);
        let mut browser = world.browser_of(Somebody::Asta).await;
        let page = browser.get("/arbete/gallring").await.body;
        assert!(
            page.contains("Kommunens eget beslut") && page.contains("§ 112"),
            "{page}"
        );
        let refused = world.committee.propose_destruction(&asta, &[case], keeper).await;
        assert!(matches!(refused, Err(NotDestroyed::NotDue)), "{refused:?}");
        world.on("2027-01-01 09:00");
        assert!(
            world
                .committee
                .propose_destruction(&asta, &[case], keeper)
                .await
                .is_ok(),
            "what was decided has ended"
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
        whoever_approves_sees_the_receipt(&world, case).await;
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

/// Asta proposes, looks, and takes it back.
async fn whoever_approves_sees_the_receipt(world: &World, case: CaseId) {
    let asta = key(world, Somebody::Asta);
    world
        .committee
        .propose_destruction(&asta, &[case], HERE)
        .await
        .expect("proposed");
    let proposals = world.committee.destruction_proposals(&asta, 10).await;
    let id = proposals.expect("proposals")[0].id.clone();
    let mut ulf = world.browser_of(Somebody::Ulf).await;
    let page = ulf.get(&format!("/arbete/gallring/forslag/{id}")).await.body;
    assert!(page.contains("RA-17") && page.contains("Infört av"), "{page}");
    let looked = "SELECT actor FROM read_log WHERE what = 'destruction-proposal'";
    let looked = world.rows(looked, args![]).await;
    assert!(looked[0].text(0).expect("who").contains("Ulf Dahl"));
    world
        .committee
        .withdraw_destruction(&asta, &id)
        .await
        .expect("taken back");
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
        ("decided_by", "decider-section"),
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
