//! Sara is expecting a child. Two neighbours worry, some weeks apart: the second report goes to the investigation that the
//! first one opened, since it is Sara in both, and to no other, though the child has no number that could tell.

use casework::{CaseId, PartyRole};
use stories::{Folk, NEIGHBOUR, OPENS, Somebody, Told, World, both, but, words};
use views::Which;

const JOIN: &str = "join_running_investigation";

/// A report on a child who is not born; intake has assessed it and looked up who is expecting it.
async fn reported(world: &World, expects: &str) -> Told {
    let unborn = [
        ("child.0.name", ""),
        ("child.0.unborn", "yes"),
        ("child.0.whereabouts", "Hon bor på Storgatan 4"),
    ];
    let told = world
        .anybody()
        .begins("report_as_private_person", &but(NEIGHBOUR, &unborn))
        .await;
    let ines = world.intake();
    ines.assesses_protection(told.case).await;
    let mother = [("role", "party-guardian"), ("number", expects)];
    ines.does(told.case, "add_party", &words(&mother)).await;
    told
}

/// Opened after the first report, and Maria's.
async fn investigated(world: &World, expects: &str) -> (CaseId, String) {
    let told = reported(world, expects).await;
    let ines = world.intake();
    let silent = [
        ("heard", "child-concern-not-heard"),
        ("why", "Barnet är inte fött."),
    ];
    ines.does(told.case, "hear_child", &words(&silent)).await;
    ines.does(told.case, "decide_investigation", &words(OPENS)).await;
    world.worker_comes_round().await;
    let lena = world.staff(Somebody::Lena);
    let case = lena.lists(Which::Unallotted).await.expect("the queue")[0].case;
    lena.allots(case, Somebody::Maria).await;
    let open = world.staff(Somebody::Maria).reads(case).await;
    (case, open.expect("her case").number.to_string())
}

#[tokio::test]
async fn a_second_report_on_saras_unborn_child_goes_to_whoever_investigates_and_one_on_hanas_does_not() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let (case, number) = investigated(&world, Folk::SARA).await;
        let ines = world.intake();
        world.on("2026-12-01 09:00");

        // Another woman's child: the number is answered as one that is none.
        let hanas = reported(&world, Folk::HANA).await;
        let hana = ines.party(hanas.case, "Hana Aziz", PartyRole::Guardian).await;
        let joins = words(&[("number", &number), ("expects", &hana)]);
        let refused = ines.tries(hanas.case, JOIN, &joins).await;
        assert_eq!(refused.expect_err("not hers").questions(), ["number"]);

        // A report on Elin, who is born, is not a report on the child whom her mother expects.
        let elins = world.a_neighbour_reports().await;
        ines.assesses_protection(elins.case).await;
        ines.identifies(elins.case, Folk::ELIN).await;
        let refused = ines.tries(elins.case, JOIN, &words(&[("number", &number)])).await;
        assert_eq!(refused.expect_err("another child").questions(), ["number"]);

        let saras = reported(&world, Folk::SARA).await;
        let refused = ines.tries(saras.case, JOIN, &words(&[("number", &number)])).await;
        assert_eq!(refused.expect_err("who expects it?").questions(), ["expects"]);
        let sara = ines.party(saras.case, "Sara Ek", PartyRole::Guardian).await;
        let joins = words(&[("number", &number), ("expects", &sara)]);
        ines.does(saras.case, JOIN, &joins).await;
        world.worker_comes_round().await;
        let open = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        let mut entries = open.file.entries().iter();
        assert!(
            entries.any(|entry| entry.heading.key == "child-investigation-entry-further-report"),
            "Maria has the report"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}
