//! The guide as staff read it: the same text with the law, the evidence and how it is done here; and what editors do not reach.

use axum::http::StatusCode;
use house_store::{Happened, Release, Stage, TextKey, TextKind};
use std::collections::BTreeMap;
use stories::{Somebody, World, both};

const ROUTINE: &str = "Vi ringer skolan samma dag.";

/// Written by Elsa, looked through and published by Edvin.
async fn a_routine(world: &World) {
    let key = TextKey::new(TextKind::Routine, "barnutredning", "sv");
    let text = BTreeMap::from([("text".to_owned(), ROUTINE.to_owned())]);
    let checks = Stage::ALL.map(|stage| Happened::Checked {
        stage,
        note: String::new(),
    });
    let today = world.site.today();
    let release = Happened::Published(Release {
        from: today,
        review_by: today.saturating_add(jiff::Span::new().months(6)),
        source: "Enhetens rutin".to_owned(),
        told: "Ny rutin".to_owned(),
        named: false,
    });
    let rest = checks.into_iter().chain([release]);
    let all = std::iter::once((Somebody::Elsa, Happened::Written(text)));
    let all = all.chain(rest.map(|what| (Somebody::Edvin, what)));
    for (nth, (who, what)) in all.enumerate() {
        let (at, by) = (world.site.now(), who.viewer().actor());
        let nth = i64::try_from(nth).expect("a few");
        let added = world
            .site
            .house
            .add_to_guide_text(&key, nth, &what, at, &by)
            .await;
        assert!(added.expect("it is written"));
    }
    world.site.read_guide().await.expect("it is read");
}

#[tokio::test]
async fn maria_reads_the_law_and_the_routine_beside_the_article_and_no_resident_does() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        a_routine(&world).await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get("/arbete/guide/barnutredning").await;
        assert_eq!(page.status, StatusCode::OK);
        for said in [
            ROUTINE,
            "Socialtjänstlag (2025:400)",
            "2025-07-01",
            "BBIC",
            "Läst i lagtexten",
            "Så gör vi här",
            "/sv/guide/barnutredning",
        ] {
            assert!(page.body.contains(said), "{said}: {}", page.body);
        }
        assert!(!page.body.contains("/skriv"), "she does not write in the guide");
        let mut anybody = world.browser();
        assert!(
            !anybody
                .get("/sv/guide/barnutredning")
                .await
                .body
                .contains(ROUTINE)
        );
        assert!(!anybody.get("/sv/guide/andringar").await.body.contains("Ny rutin"));
        let closed = anybody.get("/arbete/guide/barnutredning").await;
        assert!(!closed.body.contains(ROUTINE) && closed.status != StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn each_step_leads_to_its_articles_and_each_article_to_its_steps() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let case = world.an_investigation_of_marias().await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let step = maria.get(&format!("/arbete/arende/{case}/gor/make_plan")).await;
        assert!(step.body.contains("/arbete/guide/barnutredning"), "{}", step.body);
        let page = maria.get("/arbete/guide/barnutredning").await.body;
        let steps = page.split("staff-steps").nth(2).expect("steps");
        let steps = steps.split("</section>").next().expect("their end");
        assert!(
            steps.contains("Planera utredningen") && steps.contains("Mall: "),
            "{steps}"
        );
        let aim = maria.get("/arbete/guide/orolig-for-ett-barn").await.body;
        assert!(
            aim.contains("/sv/tjanst/orosanmalan/report_as_private_person"),
            "an e-service can be opened"
        );
    })
    .await;
}

#[tokio::test]
async fn an_editor_reaches_the_guide_and_no_case_list_or_setting() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let case = world.an_investigation_of_marias().await;
        let mut elsa = world.browser_of(Somebody::Elsa).await;
        assert_eq!(elsa.get("/arbete").await.status, StatusCode::OK);
        assert_eq!(elsa.get("/arbete/guide").await.status, StatusCode::OK);
        for closed in [
            format!("/arbete/arende/{case}"),
            "/arbete/lista/open".to_owned(),
            "/arbete/klockor".to_owned(),
            "/arbete/administration".to_owned(),
            "/arbete/logg".to_owned(),
            "/arbete/statistik".to_owned(),
        ] {
            assert_eq!(elsa.get(&closed).await.status, StatusCode::NOT_FOUND, "{closed}");
        }
    })
    .await;
}

#[tokio::test]
async fn neither_a_caseworker_nor_an_administrator_writes_in_the_guide() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let form = "/arbete/guide/jag-har-skulder/addition/sv/skriv";
        for who in [Somebody::Ines, Somebody::Adam] {
            let mut browser = world.browser_of(who).await;
            let answer = browser.post(form, &[("_seen", "0"), ("text", "Kom hit.")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who:?}");
        }
        let page = world.browser().get("/sv/guide/jag-har-skulder").await.body;
        assert!(!page.contains("Kom hit."));
    })
    .await;
}

#[tokio::test]
async fn what_was_added_before_texts_were_reviewed_stands_until_somebody_takes_it_away() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (change, by) = (world.committee.outside().draw(), Somebody::Adam.viewer().actor());
        let house = &world.site.house;
        let set = house.set(
            "guide-here:jag-har-skulder",
            "Vi svarar.",
            change,
            world.site.now(),
            &by,
        );
        set.await.expect("as it was before");
        world.site.read_guide().await.expect("it is read");
        let read = async || world.browser().get("/sv/guide/jag-har-skulder").await.body;
        assert!(read().await.contains("Vi svarar."));
        let mut elsa = world.browser_of(Somebody::Elsa).await;
        let form = "/arbete/guide/jag-har-skulder/addition/sv";
        assert!(elsa.get(form).await.body.contains("innan texter granskades"));
        let seen = elsa.get(&format!("{form}/skriv")).await;
        assert!(seen.body.contains("Vi svarar."), "it is where one begins");
        let fields = [("_seen", "0"), ("text", "Vi svarar inte.")];
        elsa.post(&format!("{form}/skriv"), &fields).await;
        assert!(read().await.contains("Vi svarar."), "a draft changes nothing");
        let fields = [
            ("_seen", "1"),
            ("_deed", "withdraw"),
            ("withdraw-why", "Gammalt."),
        ];
        elsa.post(form, &fields).await;
        assert!(!read().await.contains("Vi svarar."));
        let changes = world.browser().get("/sv/guide/andringar").await.body;
        assert!(changes.contains("Gammalt."), "{changes}");
    })
    .await;
}
