//! How a person said that they can be reached without risk: sealed, theirs alone to read, and a warning to whoever is
//! about to call.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use db::Val;
use stories::{Browser, Folk, Somebody, World, both, number, words};

const SAFE: &str = "/sv/mina-sidor/trygghet";
const PHONE: &str = "070-123 45 67";

/// An investigation that Maria has and that Sara, the mother, follows.
async fn sara_follows(world: &World) -> CaseId {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let notice = [
        ("told", "child-investigation-notice-tell"),
        ("who", sara.as_str()),
        ("on", "2026-11-24"),
        ("how", "På telefon"),
    ];
    maria.does(case, "give_notice", &words(&notice)).await;
    case
}

const MORNINGS: &[(&str, &str)] = &[
    ("way", "safety-sms"),
    ("phone", PHONE),
    ("from", "9"),
    ("to", "12"),
    ("language", "ar"),
    ("word", "blåbär"),
];

async fn says(browser: &mut Browser, answers: &[(&str, &str)]) {
    let answer = browser.post(SAFE, answers).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(answer.leads_to(), SAFE);
}

#[tokio::test]
async fn a_mother_who_has_said_nothing_is_sent_nothing_and_what_she_says_is_there_when_she_comes_back() {
    both(async |world| {
        sara_follows(&world).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert!(
            sara.get("/sv/mina-sidor").await.body.contains(SAFE),
            "she finds the way"
        );
        let page = sara.get(SAFE).await;
        assert!(
            page.body.contains("Nu skickar vi inget till dig."),
            "{}",
            page.body
        );
        says(&mut sara, MORNINGS).await;
        let page = sara.get(SAFE).await;
        for kept in ["Du ändrade det här", "+46701234567", "blåbär"] {
            assert!(page.body.contains(kept), "{kept}: {}", page.body);
        }
        let keys = async || {
            let place = format!("contact {}", number(Folk::SARA).digits());
            let sql = "SELECT 1 FROM case_key WHERE case_id = $1";
            world.rows(sql, vec![Val::from(place)]).await.len()
        };
        assert_eq!(keys().await, 1);
        says(&mut sara, &[("_do", "delete")]).await;
        let page = sara.get(SAFE).await;
        assert!(page.body.contains("Nu skickar vi inget till dig."));
        for gone in ["+46701234567", "blåbär"] {
            assert!(!page.body.contains(gone), "{gone}");
        }
        assert_eq!(keys().await, 0, "the key went with it");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_reach_her_is_told_beside_it_and_what_she_typed_is_still_there() {
    both(async |world| {
        sara_follows(&world).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let typed = [
            ("way", "safety-sms"),
            ("phone", "112"),
            ("from", "16"),
            ("to", "9"),
            ("language", "sv"),
            ("word", "blåbär"),
        ];
        let page = sara.post(SAFE, &typed).await;
        for told in [
            "Skriv ett telefonnummer",
            "Den första tiden ska vara före",
            "blåbär",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert!(
            sara.get(SAFE)
                .await
                .body
                .contains("Nu skickar vi inget till dig.")
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_is_about_to_call_her_reads_when_it_is_safe_and_the_log_says_that_they_read_it() {
    both(async |world| {
        let case = sara_follows(&world).await;
        let address = format!("/arbete/arende/{case}");
        let mut maria = world.browser_of(Somebody::Maria).await;
        const LOOKS: &str = "SELECT 1 FROM read_log WHERE what = 'contact'";
        assert!(!maria.get(&address).await.body.contains("Innan du hör av dig"));
        assert!(
            world.rows(LOOKS, Vec::new()).await.is_empty(),
            "nothing was there to read"
        );
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        says(&mut sara, MORNINGS).await;
        let page = maria.get(&address).await;
        for told in [
            "Innan du hör av dig",
            "mellan 09:00 och 12:00",
            "العربية",
            "Kodord: blåbär",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert!(!page.body.contains("701234567"), "her number stays sealed");
        assert_eq!(world.rows(LOOKS, Vec::new()).await.len(), 1);
        let mut omar = world.browser_of(Somebody::Omar).await;
        assert_eq!(omar.get(&address).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.rows(LOOKS, Vec::new()).await.len(), 1);
        says(
            &mut sara,
            &[
                ("way", "safety-nothing"),
                ("from", "0"),
                ("to", "24"),
                ("language", "sv"),
            ],
        )
        .await;
        assert!(
            maria
                .get(&address)
                .await
                .body
                .contains("Vill inte ha sms eller e-post.")
        );
    })
    .await;
}

#[tokio::test]
async fn the_other_guardian_meets_nothing_of_hers_on_his_own_page() {
    both(async |world| {
        sara_follows(&world).await;
        says(
            &mut world.browser_of_resident(Folk::SARA, "Sara Ek").await,
            MORNINGS,
        )
        .await;
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let page = johan.get(SAFE).await;
        for hers in ["701234567", "blåbär", "Du ändrade det här"] {
            assert!(!page.body.contains(hers), "{hers}");
        }
        says(&mut johan, &[("_do", "delete")]).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert!(
            sara.get(SAFE).await.body.contains("blåbär"),
            "hers is still there"
        );
    })
    .await;
}

#[tokio::test]
async fn a_mother_whom_the_register_protects_is_warned_and_may_still_choose() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        let page = hana.post(SAFE, MORNINGS).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Folkbokföringen skyddar dig"), "{}", page.body);
        assert!(
            hana.get(SAFE)
                .await
                .body
                .contains("Nu skickar vi inget till dig.")
        );
        // A register that is silent protects nobody from being asked.
        world.register.falls_silent(true);
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert!(
            sara.post(SAFE, MORNINGS)
                .await
                .body
                .contains("Folkbokföringen skyddar dig")
        );
        let knowing: Vec<_> = MORNINGS
            .iter()
            .copied()
            .chain([("though", "safety-though")])
            .collect();
        says(&mut hana, &knowing).await;
        assert!(hana.get(SAFE).await.body.contains("+46701234567"));
    })
    .await;
}

#[tokio::test]
async fn neither_the_store_nor_who_changed_it_when_tells_how_she_is_reached() {
    both(async |world| {
        sara_follows(&world).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        says(&mut sara, MORNINGS).await;
        world.on("2026-11-24 08:10");
        says(&mut sara, MORNINGS).await;
        says(&mut sara, &[("_do", "delete")]).await;
        let changes = world
            .rows(
                "SELECT what, actor FROM contact_profile_change ORDER BY at, what DESC",
                Vec::new(),
            )
            .await;
        let what: Vec<_> = changes.iter().map(|row| row.text(0).expect("what")).collect();
        assert_eq!(what, ["set", "set", "deleted"]);
        assert!(
            changes
                .iter()
                .all(|row| row.text(1).is_ok_and(|by| by.contains("Sara Ek")))
        );
        says(&mut sara, MORNINGS).await;
        for row in world.rows("SELECT sealed FROM contact_profile", Vec::new()).await {
            let sealed = String::from_utf8_lossy(row.bytes(0).expect("sealed")).into_owned();
            assert!(!sealed.contains("701234567") && !sealed.contains("sms"));
        }
    })
    .await;
}
