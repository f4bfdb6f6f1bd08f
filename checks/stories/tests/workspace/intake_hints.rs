//! What intake is told so that nothing is done twice, and what a demonstration will not take.

use axum::http::StatusCode;
use stories::{Answer, NEIGHBOUR, Somebody, World, both, but};

async fn seen_by_ines(world: &World, address: &str) -> Answer {
    let page = world.browser_of(Somebody::Ines).await.get(address).await;
    assert_eq!(page.status, StatusCode::OK);
    page
}

#[tokio::test]
async fn two_neighbours_worry_about_the_same_child_and_intake_is_told_in_the_list_and_in_the_case() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let anybody = world.anybody();
        let child = |name| but(NEIGHBOUR, &[("child.0.name", name)]);
        let first = anybody
            .begins("report_as_private_person", &child("Elin Sandberg"))
            .await;
        let second = anybody
            .begins("report_as_private_person", &child("elin sandberg"))
            .await;
        let other = anybody
            .begins("report_as_private_person", &child("Vidar Holm"))
            .await;
        let list = seen_by_ines(&world, "/arbete/lista/intake").await.body;
        assert_eq!(list.matches("Kan vara samma som").count(), 2);
        let case = seen_by_ines(&world, &format!("/arbete/arende/{}", first.case)).await;
        assert!(case.body.contains("Kan vara samma anmälan (1)"));
        assert!(case.body.contains(&format!("/arbete/arende/{}", second.case)));
        let alone = seen_by_ines(&world, &format!("/arbete/arende/{}", other.case)).await;
        assert!(!alone.body.contains("Kan vara samma"));
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_writes_down_nobody_who_may_be_real() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let committee = world.committee.clone().of_made_up_people();
        let process = committee.process("child_concern").expect("the process");
        let key = access::start(
            &access::Viewer::Public,
            casework::Act::Tell,
            committee.outside().today(),
        )
        .expect("anybody may tell");
        let mut met = Vec::new();
        for number in ["198504121230", "198504129886"] {
            let answers = but(NEIGHBOUR, &[("child.0.number", number)]);
            let circumstances = world.site.circumstances(&answers).await.expect("circumstances");
            let command = views::Command {
                id: world.command(),
                step: "report_as_private_person",
                answers: &answers,
                draft: None,
                circumstances: &circumstances,
            };
            met.push(committee.begin(&key, process, &command).await.expect("an answer"));
        }
        let refused = format!("{:?}", met[0]);
        assert!(refused.contains("refusal-real-person"), "{refused}");
        assert!(matches!(met[1], views::Acted::Done { .. }), "{:?}", met[1]);
        assert_eq!(world.count("stream").await, 1, "of the first nothing is written");
    })
    .await;
}
