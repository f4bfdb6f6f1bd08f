//! Whoever leads sees how many, how soon and how late; whom it is about nobody sees there.

use access::{Held, Role, Staff, Viewer};
use casework::{StaffId, UnitId};
use jiff::civil::date;

use stories::{Folk, Somebody, World, both};
use uuid::Uuid;
use views::{Counted, What};

const PAGE: &str = "/arbete/statistik";

/// Leads all services, and reaches no case.
fn director() -> Viewer {
    Viewer::Staff(Staff {
        id: StaffId(Uuid::from_u128(0x6001)),
        name: "Karin Holm".to_owned(),
        title: "socialchef".to_owned(),
        number: stories::number("19560722-2394"),
        held: vec![Held {
            role: Role::DirectorOfServices,
            unit: UnitId::new("mottagning"),
            from: date(2020, 1, 1),
            to: None,
        }],
        stands_in: Vec::new(),
    })
}

async fn november(world: &World, viewer: &Viewer) -> Vec<Counted> {
    let key = access::follow_up(viewer, world.site.today()).expect("they lead");
    let month = date(2026, 11, 1);
    let read = world.committee.statistics(&key, month, month).await;
    read.expect("the numbers")
}

fn many(counted: &[Counted], what: What, rule: &str) -> i64 {
    let of = counted
        .iter()
        .filter(|one| one.what == what && (rule.is_empty() || one.rule == rule));
    of.map(|one| one.many).sum()
}

#[tokio::test]
async fn the_numbers_of_a_month_are_those_counted_by_hand() {
    both(async |world| {
        // One report leads to an investigation; one lies until the next day, too long.
        world.an_investigation_of_marias().await;
        let forgotten = world.a_neighbour_reports().await;
        world.on("2026-11-04 08:00");
        world.intake().assesses_protection(forgotten.case).await;

        let of_ulf = november(&world, &Somebody::Ulf.viewer()).await;
        assert_eq!(
            many(&of_ulf, What::Opened, ""),
            3,
            "two reports, one investigation"
        );
        assert_eq!(
            many(&of_ulf, What::Closed, ""),
            0,
            "who reported still awaits an answer"
        );
        let assessed = "child-protection-assessment";
        assert_eq!(many(&of_ulf, What::InTime, assessed), 1);
        assert_eq!(many(&of_ulf, What::Late, assessed), 1);
        let of_vanja = november(&world, &Somebody::Vanja.viewer()).await;
        assert_eq!(of_vanja, [], "nothing has happened in her unit");
        world.rebuilt_views_equal_kept_views().await;

        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let page = ulf.get(PAGE).await.body;
        assert!(
            page.contains("2026-11") && page.contains("frister hölls för sent"),
            "{page}"
        );
        let page = ulf.get("/arbete/statistik/2026-11").await.body;
        assert!(
            page.contains("Skyddsbedömning") && page.contains("Barn och unga"),
            "{page}"
        );
        let file = ulf.get("/arbete/statistik/fil").await;
        assert!(file.header("content-type").starts_with("text/csv"));
        let line = format!("child-concern-kind,statistics-late,{assessed},1\r\n");
        assert!(file.body.contains(&line), "{}", file.body);
        for answer in [&page, &file.body] {
            assert!(!answer.contains("Elin") && !answer.contains("Maria Lund"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_protected_identity_is_counted_for_the_director_alone_who_is_not_told_of_so_few() {
    both(async |world| {
        let told = world.a_teacher_reports().await;
        let ines = world.intake();
        ines.assesses_protection(told.case).await;
        assert_eq!(
            many(&november(&world, &Somebody::Ulf.viewer()).await, What::Opened, ""),
            1
        );
        ines.identifies(told.case, Folk::NOOR).await;
        assert_eq!(november(&world, &Somebody::Ulf.viewer()).await, []);
        assert_eq!(many(&november(&world, &director()).await, What::Opened, ""), 1);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn whoever_leads_nobody_is_told_no_numbers() {
    both(async |world| {
        for who in [
            Somebody::Maria,
            Somebody::Ines,
            Somebody::Adam,
            Somebody::Dora,
            Somebody::Asta,
        ] {
            assert!(
                access::follow_up(&who.viewer(), world.site.today()).is_err(),
                "{who:?}"
            );
        }
        let page = world.browser_of(Somebody::Lena).await.get(PAGE).await.body;
        assert!(page.contains("Inget har hänt än"), "an empty house says so");
    })
    .await;
}

#[tokio::test]
async fn sums_that_were_lost_are_added_up_again_from_the_cases() {
    both(async |world| {
        world.an_investigation_of_marias().await;
        let before = november(&world, &Somebody::Ulf.viewer()).await;
        world.tampers("DELETE FROM monthly", Vec::new()).await;
        assert_eq!(november(&world, &Somebody::Ulf.viewer()).await, []);
        world.committee.rebuild_statistics().await.expect("added up");
        assert_eq!(november(&world, &Somebody::Ulf.viewer()).await, before);
    })
    .await;
}
