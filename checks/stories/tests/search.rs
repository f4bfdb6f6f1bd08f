//! Searching as people do: with slips of the finger, other forms of a word, a number.

use stories::{Folk, NEIGHBOUR, Somebody, both, but};

#[tokio::test]
async fn a_name_typed_in_a_hurry_is_found_and_only_by_those_who_may_see_it() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let told = world
            .anybody()
            .begins(
                "report_as_private_person",
                &but(NEIGHBOUR, &[("child.0.name", "Katarina Sjöström")]),
            )
            .await;
        for typed in [
            "Katarina",
            "katarina sjöström",
            "sjöst",
            "Katarnia",
            "Sjötsröm",
            "katarina sjöstrom",
        ] {
            assert_eq!(world.intake().finds(typed).await, [told.case], "{typed}");
        }
        for typed in ["Kat Berg", "Karl", "K"] {
            let found = world.intake().finds(typed).await;
            assert!(found.is_empty() || typed == "K", "{typed}");
        }
        let other = world.staff(Somebody::Maria).finds("Katarina").await;
        assert!(other.is_empty(), "a caseworker without the case finds nothing");
    })
    .await;
}

#[tokio::test]
async fn words_are_found_in_their_forms_and_a_child_by_its_number() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let answers = but(NEIGHBOUR, &[("what", "Vi hörde rop från hembesöken i fredags.")]);
        let told = world.anybody().begins("report_as_private_person", &answers).await;
        assert_eq!(world.intake().finds("hembesök").await, [told.case]);
        assert!(world.intake().finds("rymdskepp").await.is_empty());
        world.intake().assesses_protection(told.case).await;
        world.intake().identifies(told.case, Folk::ELIN).await;
        assert_eq!(world.intake().finds(Folk::ELIN).await, [told.case]);
    })
    .await;
}
