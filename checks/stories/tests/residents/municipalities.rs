//! How one reaches the social services where one lives, or where one's mother does.

use axum::http::StatusCode;
use stories::{Somebody, both};

const LIST: &str = "/arbete/administration/kommuner";

#[tokio::test]
async fn a_daughter_finds_how_to_reach_the_social_services_where_her_mother_lives() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let mut nora = world.browser();
        let empty = nora.get("/sv/guide/municipalities/2584").await;
        assert!(empty.body.contains("Kiruna") && empty.body.contains("Inte ifyllt än"));
        let mut adam = world.browser_of(Somebody::Adam).await;
        let form = format!("{LIST}/2584");
        let seen = adam.get(&form).await.hidden("_seen").to_owned();
        let filled = [
            ("_seen", &*seen),
            ("phone", "0980-700 00"),
            ("phone_hours", "vardagar 9–15"),
            ("street", "Stadshustorget 1"),
            ("postal_code", "981 85"),
            ("city", "Kiruna"),
            ("web", "https://kiruna.example/stod"),
        ];
        assert_eq!(adam.post(&form, &filled).await.leads_to(), LIST);
        assert!(
            adam.get("/arbete/administration")
                .await
                .body
                .contains("kommunernas kontaktuppgifter")
        );
        // Without the dots, and by the county.
        let found = nora.post("/ar/guide/municipalities", &[("sok", "kiruna")]).await;
        assert!(found.body.contains("/ar/guide/municipalities/2584") && !found.body.contains("/1480"));
        let page = nora.get("/ar/guide/municipalities/2584").await;
        for there in [
            "tel:0980",
            "Stadshustorget 1",
            "<span lang=\"sv\" dir=\"ltr\">vardagar 9–15",
            "24",
        ] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        assert!(
            page.body.contains("لم تُملأ بعد"),
            "the on-call service is not known"
        );
        assert!(page.header("set-cookie").is_empty(), "nobody is followed");
    })
    .await;
}

#[tokio::test]
async fn all_290_are_there_by_county_in_every_language_and_our_own_as_residents_know_it() {
    both(async |world| {
        let mut browser = world.browser();
        for tag in ["sv", "sv-enkel", "ti", "fa", "uk"] {
            let page = browser.get(&format!("/{tag}/guide/municipalities")).await;
            assert_eq!(page.status, StatusCode::OK, "{tag}");
            let links = page
                .body
                .matches(&format!("\"/{tag}/guide/municipalities/"))
                .count();
            assert!(links >= 290, "{tag}: {links}");
        }
        let own = browser.get("/sv/guide/municipalities/0000").await;
        assert!(own.body.contains("tel:"), "{}", own.body);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_municipality_and_what_is_no_word_is_answered_calmly() {
    both(async |world| {
        let mut browser = world.browser();
        for strange in ["9999", "x", "0180%00", "guide"] {
            let page = browser.get(&format!("/sv/guide/municipalities/{strange}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{strange}");
        }
        let none = browser
            .post("/sv/guide/municipalities", &[("sok", "<b>Xyz")])
            .await;
        assert!(
            none.body.contains("Inget svar på &lt;b&gt;Xyz")
                && none.body.contains("/sv/guide/municipalities/0180")
        );
        let mut ines = world.browser_of(Somebody::Ines).await;
        for hidden in [LIST.to_owned(), format!("{LIST}/0180"), format!("{LIST}/fil")] {
            assert_eq!(ines.get(&hidden).await.status, StatusCode::NOT_FOUND, "{hidden}");
        }
        let tried = ines
            .post(&format!("{LIST}/0180"), &[("phone", "08-1 23 45")])
            .await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND);
        assert!(
            !browser
                .get("/sv/guide/municipalities/0180")
                .await
                .body
                .contains("08-1 23")
        );
    })
    .await;
}

#[tokio::test]
async fn an_administrator_reads_in_what_the_municipalities_keep_themselves_and_is_told_what_is_wrong() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let mut adam = world.browser_of(Somebody::Adam).await;
        let form = format!("{LIST}/fil");
        let wrong =
            "code;phone;web\n0180;ring oss;https://a.example\n9999;08-123;\n1480;031-123;javascript:x";
        let told = adam.post(&form, &[("file", wrong)]).await;
        for line in [
            "Rad 2: ring oss är inget telefonnummer.",
            "Rad 3: ingen kommun har koden 9999.",
            "Rad 4: javascript:x är ingen webbadress.",
        ] {
            assert!(told.body.contains(line), "{line}: {}", told.body);
        }
        assert!(
            told.body.contains("javascript:x&#10;") || told.body.contains("1480;031-123"),
            "what was pasted is kept"
        );
        let before = world.browser().get("/open/hsds.json").await.body;
        assert!(!before.contains("031-123"), "nothing is taken by halves");
        let right = "code;phone;web\n0180;08-508 00 000;https://a.example\n1480;031-365 00 00;";
        assert_eq!(adam.post(&form, &[("file", right)]).await.leads_to(), LIST);
        let open = world.browser().get("/open/hsds.json").await;
        assert_eq!(open.header("content-type"), "application/json");
        assert!(open.body.contains("031-365 00 00") && open.body.contains("https://a.example"));
        // What we give others we can read ourselves.
        assert_eq!(adam.post(&form, &[("file", &open.body)]).await.leads_to(), LIST);
        assert_eq!(world.browser().get("/open/hsds.json").await.body, open.body);
        let bare = adam.post(&form, &[("file", "")]).await;
        assert_eq!(bare.status, StatusCode::OK);
        let torn = adam.post(&form, &[("file", "[{")]).await;
        assert!(torn.body.contains("filen går inte att läsa"), "{}", torn.body);
    })
    .await;
}

#[tokio::test]
async fn the_open_data_is_described_for_those_who_gather_such() {
    both(async |world| {
        let answer = world.browser().get("/open/catalog.jsonld").await;
        assert_eq!(answer.header("content-type"), "application/ld+json");
        let data: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
        let graph = data["@graph"].as_array().expect("a graph");
        for kind in ["dcat:Catalog", "dcat:Dataset", "dcat:Distribution", "foaf:Agent"] {
            assert!(graph.iter().any(|node| node["@type"] == kind), "{kind}");
        }
        assert!(answer.body.contains("/open/hsds.json"));
    })
    .await;
}
