//! A node remembers a case as it folded it a moment ago. What it shows is still what stands, to those who may see it.

use access::Viewer;
use casework::{Act, CaseId};
use common::Site;
use stories::{OPENS, Somebody, World, both, but, words};

const NOTE: &[(&str, &str)] = &[
    ("heading", "Samtal"),
    ("kind", "entry-we-saw"),
    ("happened_on", "2026-11-24"),
    ("text", "Elin ritade en hamster."),
    ("shown", "no"),
];

fn another_node(world: &World) -> std::sync::Arc<Site> {
    let (committee, house) = (&world.site.committee, &world.site.house);
    world.another_node(committee.store().db().clone(), house.db().clone())
}

/// How far the case has come, as a node tells it.
async fn told_by(site: &Site, viewer: &Viewer, case: CaseId) -> u64 {
    let key = site
        .committee
        .key(viewer, Act::Read, case)
        .await
        .expect("her case");
    let open = site.committee.open(&key, "case").await.expect("it opens");
    open.file.version()
}

#[tokio::test]
async fn what_maria_writes_at_one_node_is_read_at_the_other_that_had_the_case_in_memory() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let (other, maria) = (another_node(&world), world.staff(Somebody::Maria));
        let before = told_by(&other, &maria.viewer, case).await;
        maria.does(case, "write_note", &words(NOTE)).await;
        assert_eq!(told_by(&other, &maria.viewer, case).await, before + 1);
        assert_eq!(told_by(&world.site, &maria.viewer, case).await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn after_a_store_was_put_back_under_a_running_house_what_was_put_back_is_shown() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        let before = maria.reads(case).await.expect("her case").file.version();
        maria.does(case, "write_note", &words(NOTE)).await;
        let written = maria.reads(case).await.expect("her case");
        assert!(written.file.entries().iter().any(|entry| format!("{entry:?}").contains("hamster")));

        let id = || vec![case.to_string().into(), (before as i64).into()];
        world.tampers("DELETE FROM event WHERE case_id = $1 AND seq > $2", id()).await;
        world
            .tampers(
                "UPDATE stream SET version = $2, head = (SELECT hash FROM event WHERE case_id = $1 AND seq = $2) \
                 WHERE case_id = $1",
                id(),
            )
            .await;
        let put_back = maria.reads(case).await.expect("her case");
        assert_eq!(put_back.file.version(), before);
        assert!(!put_back.file.entries().iter().any(|entry| format!("{entry:?}").contains("hamster")));

        let other = but(NOTE, &[("text", "Elin ritade en häst.")]);
        maria.does(case, "write_note", &other).await;
        let now = maria.reads(case).await.expect("her case");
        assert!(now.file.entries().iter().any(|entry| format!("{entry:?}").contains("häst")));
    })
    .await;
}

#[tokio::test]
async fn whoever_may_no_longer_see_a_case_is_not_shown_what_is_in_memory_and_each_look_has_its_line() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        let looks = async || world.count("read_log").await;
        let before = looks().await;
        for nth in 1..=3 {
            ines.reads(told.case).await.expect("intake's");
            assert_eq!(looks().await, before + nth);
        }
        ines.does(told.case, "decide_investigation", &words(OPENS)).await;
        world.worker_comes_round().await;
        let case = world
            .staff(Somebody::Lena)
            .lists(views::Which::Unallotted)
            .await
            .expect("the queue")[0]
            .case;
        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        assert!(world.staff(Somebody::Maria).reads(case).await.is_some());
        assert!(
            world.staff(Somebody::Omar).reads(case).await.is_none(),
            "another's case"
        );
    })
    .await;
}
