//! Adam looks after the house. He sees what waits to leave it, what was set aside, which time limits have passed and how
//! old the checkpoint is, and of no case a number or a name.

use stories::{OPENS, Somebody, both, words};

const PAGE: &str = "/arbete/administration/drift";

#[tokio::test]
async fn he_sees_that_something_was_set_aside_and_nothing_of_whom_it_is_about() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut adam = world.browser_of(Somebody::Adam).await;
        let page = adam.get(PAGE).await;
        for there in ["Ingenting väntar.", "Ingen frist har gått ut.", "Ingen ännu"] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }

        let told = world.a_report_ready_to_decide().await;
        world
            .intake()
            .does(told.case, "decide_investigation", &words(OPENS))
            .await;
        let page = adam.get(PAGE).await;
        for there in [
            "Överlämningar",
            "Skickas av sig självt",
            "24 november 2026 klockan 08:00",
        ] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        let aside = "UPDATE outbox SET state = 'dead', last_error = 'nobody' WHERE kind = 'hand-over'";
        world.tampers(aside, Vec::new()).await;
        world
            .site
            .committee
            .store()
            .checkpoint(&world.key, world.site.now())
            .await
            .expect("a checkpoint");
        world.on("2027-05-24 08:00");
        let mut adam = world.browser_of(Somebody::Adam).await;
        let page = adam.get(PAGE).await;
        for there in [
            "Har lagts åt sidan",
            "Lag",
            "Nummer 1, 24 november 2026",
            world.committee.store().db().engine().name(),
        ] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        assert!(!page.body.contains("Elin") && !page.body.contains(&told.case.to_string()));
        assert!(!page.body.contains(told.number.as_str()));
    })
    .await;
}
