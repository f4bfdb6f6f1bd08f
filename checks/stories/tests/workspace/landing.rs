//! Where new cases land: the municipality chooses a unit for each kind, and that unit's intake sees them first.

use access::{Held, Role};
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
        assert!(
            adam.get("/arbete/administration")
                .await
                .body
                .contains("financial_assistance"),
            "it is told as a change"
        );

        let case = applied(&world).await;
        assert!(
            world.staff(Somebody::Ulf).reads(case).await.is_some(),
            "it is his"
        );
        assert!(
            world.staff(Somebody::Ines).reads(case).await.is_none(),
            "it is not hers any more"
        );
    })
    .await;
}
