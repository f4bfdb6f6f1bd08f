//! Where new cases land: the municipality chooses a unit for each kind, and that unit's intake sees them first.

use access::{Held, Role};
use axum::http::StatusCode;
use casework::{Actor, UnitId};
use jiff::civil::date;
use stories::{Folk, Somebody, World, both, words};

const LANDING: &str = "/arbete/administration/landing";

async fn applied(world: &World) -> casework::CaseId {
    let answers = words(&[
        ("month", "2026-11"),
        ("living", "financial-assistance-living-alone"),
        ("home", "financial-assistance-home-none"),
        ("account", "financial-assistance-account-none"),
        ("papers", "financial-assistance-paper-not-needed"),
    ]);
    let johan = world.resident(Folk::JOHAN, "Johan Ek");
    johan.begins("apply", &answers).await.case
}

#[tokio::test]
async fn an_application_lands_with_the_unit_that_was_chosen_and_its_intake_alone_sees_it() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let with_adults = Held {
            role: Role::Intake,
            unit: UnitId::new("vuxen"),
            from: date(2026, 1, 1),
            to: None,
        };
        let (change, now) = (world.committee.outside().draw(), world.site.now());
        let house = &world.site.house;
        let given = house.give_role(Somebody::Ulf.id(), &with_adults, change, now, &Actor::House);
        given.await.expect("a role");

        let mut adam = world.browser_of(Somebody::Adam).await;
        let page = adam.get(LANDING).await;
        assert!(page.body.contains("Ekonomiskt bistånd"), "{}", page.body);
        let chosen = [
            ("child_concern", "mottagning"),
            ("child_investigation", "mottagning"),
            ("financial_assistance", "vuxen"),
        ];
        assert_eq!(
            adam.post(LANDING, &chosen).await.leads_to(),
            "/arbete/administration"
        );
        let changes = adam.get("/arbete/administration").await.body;
        let (_, changes) = changes.split_once("changes-table").expect("the changes");
        assert!(changes.contains("Var nya ärenden hamnar"), "{changes}");

        let case = applied(&world).await;
        let page = format!("/arbete/arende/{case}");
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert_eq!(ulf.get(&page).await.status, StatusCode::OK, "it is his");
        let mut ines = world.browser_of(Somebody::Ines).await;
        assert_eq!(
            ines.get(&page).await.status,
            StatusCode::NOT_FOUND,
            "it is not hers"
        );
    })
    .await;
}
