//! Self-help: what somebody answers is theirs. It is answered at once, kept nowhere, and goes along only by a press of their own.

use axum::http::StatusCode;
use stories::both;

const AUDIT: &str = "/sv/guide/sjalvhjalp/alkohol";
const BUDGET: &str = "/sv/guide/sjalvhjalp/budget";

/// The part of the page with the outcome, if it is shown.
fn shows(body: &str, outcome: &str) -> bool {
    let at = body
        .find(&format!("data-outcome=\"{outcome}\""))
        .expect("such an outcome");
    let tag = &body[at..at + body[at..].find('>').expect("the tag's end")];
    !tag.contains("hidden")
}

#[tokio::test]
async fn a_man_who_wonders_about_his_drinking_gets_a_number_and_advice_and_is_not_judged() {
    both(async |world| {
        let mut olle = world.browser();
        let asked = olle.get(AUDIT).await;
        assert_eq!(asked.header("cache-control"), "no-store");
        assert!(asked.body.contains("Vi sparar dem inte") && asked.body.contains("tel:020844448"));
        assert!(asked.body.contains("WHO/MSD/MSB/01.6a"), "what it leans on");
        let answers = [
            ("q1", "many-a-week"),
            ("q2", "five-six"),
            ("q3", "weekly"),
            ("q4", "weekly"),
            ("q10", "this-year"),
        ];
        let answered = olle.post(AUDIT, &answers).await;
        assert_eq!(answered.status, StatusCode::OK);
        assert_eq!(answered.header("cache-control"), "no-store");
        assert!(answered.header("set-cookie").is_empty(), "no cookie");
        assert!(answered.body.contains("Poäng: 16"), "{}", answered.body);
        assert!(
            shows(&answered.body, "zone-3")
                && !shows(&answered.body, "zone-4")
                && !shows(&answered.body, "zone-1")
        );
        assert!(answered.body.contains("De som saknas räknas inte med"));
        let again = olle.get(AUDIT).await;
        assert!(!again.body.contains("checked"), "and nobody remembers it");
    })
    .await;
}

#[tokio::test]
async fn what_does_not_reach_is_seen_and_taken_along_only_by_a_press_of_her_own() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let mut amina = world.browser();
        let month = [
            ("wages", "9 000"),
            ("rent", "7000"),
            ("food", "3 000"),
            ("debts-all", "٤٠٠٠٠"),
        ];
        let seen = amina.post(BUDGET, &month).await;
        assert!(shows(&seen.body, "short") && shows(&seen.body, "has-debts") && !shows(&seen.body, "enough"));
        assert!(seen.body.contains("\u{2212}1\u{a0}000"), "a thousand is lacking");
        assert!(seen.body.contains("action=\"/sv/fraga\"") && seen.body.contains("name=\"_taken\""));
        let asked = world.count("command").await;
        let carried = amina
            .post(
                "/sv/fraga",
                &[
                    ("_taken", "1"),
                    ("topic", "nameless-topic-money"),
                    ("text", "Hyra: 7 000 kr"),
                ],
            )
            .await;
        assert!(
            carried.body.contains("Hyra: 7 000 kr"),
            "shown in the form, to change or to throw away"
        );
        assert!(
            !carried.body.contains("sos-error-summary"),
            "and nothing is said to be wrong"
        );
        assert_eq!(world.count("command").await, asked, "nothing is sent yet");
    })
    .await;
}

#[tokio::test]
async fn nothing_answered_and_nonsense_are_met_calmly_and_nothing_typed_is_run() {
    both(async |world| {
        let mut browser = world.browser();
        let nothing = browser.post(AUDIT, &[]).await;
        assert!(nothing.body.contains("Svara på något först"));
        let strange = browser
            .post(AUDIT, &[("q1", "always"), ("q99", "never"), ("text", "x")])
            .await;
        assert_eq!(strange.status, StatusCode::OK);
        assert!(strange.body.contains("Poäng: 0"));
        let attack = "<script>alert(1)</script>";
        let list = browser
            .post("/sv/guide/sjalvhjalp/forsta-motet", &[("why", attack)])
            .await;
        assert!(!list.body.contains(attack) && list.body.contains("&lt;script&gt;"));
        let none = browser.get("/sv/guide/sjalvhjalp/finns-inte").await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_girl_practises_what_to_say_and_is_told_first_whom_to_call() {
    both(async |world| {
        let mut noor = world.browser();
        let page = noor
            .post(
                "/ar/guide/sjalvhjalp/prata-med-nagon",
                &[
                    ("whom", "whom-school"),
                    ("about", "about-violence"),
                    ("first", "first-hard"),
                ],
            )
            .await;
        assert!(shows(&page.body, "danger") && page.body.contains("tel:112"));
        assert!(page.body.contains("من الصعب أن أقوله"));
        let calm = noor
            .post(
                "/ar/guide/sjalvhjalp/prata-med-nagon",
                &[("about", "about-money")],
            )
            .await;
        assert!(!shows(&calm.body, "danger"));
    })
    .await;
}

#[tokio::test]
async fn whoever_does_not_know_what_to_apply_for_finds_articles_and_is_promised_nothing() {
    both(async |world| {
        let mut eva = world.browser();
        let ways = [("what", "money"), ("what", "children"), ("hurry", "no-hurry")];
        let found = eva.post("/en/guide/sjalvhjalp/vad-kan-jag-soka", &ways).await;
        assert!(shows(&found.body, "help-money") && shows(&found.body, "help-children"));
        assert!(!shows(&found.body, "help-violence") && !shows(&found.body, "help-today"));
        assert!(
            found
                .body
                .contains("/en/tjanst/orosanmalan/report_as_private_person")
        );
        assert!(found.body.contains("We promise nothing"));
        let article = eva.get("/sv/guide/pengarna-racker-inte").await;
        assert!(article.body.contains(BUDGET), "the article leads to the tool");
        let quiet = eva.get("/sv/info/22").await;
        assert!(
            !quiet.body.contains("/guide/sjalvhjalp"),
            "but not where one reads without a trace"
        );
    })
    .await;
}
