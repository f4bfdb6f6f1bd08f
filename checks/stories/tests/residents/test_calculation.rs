//! Whoever wonders what financial assistance would come to tries first, by the same rows as in a decision, and nobody keeps it.

use axum::http::StatusCode;
use stories::both;

const TRY: &str = "/sv/guide/sjalvhjalp/provrakna";

/// What the page says, in one line, with plain spaces.
fn plain(body: &str) -> String {
    body.replace('\u{a0}', " ").replace('\u{ad}', "")
}

/// What was answered, without the questions and without what stands there for the page's script.
fn answered(body: &str) -> &str {
    let at = body.find("data-calculation-answer").expect("an answer");
    &body[at..at + body[at..].find("</section>").expect("its end")]
}

#[tokio::test]
async fn a_mother_of_two_sees_each_row_before_she_applies_and_nothing_is_kept() {
    both(async |world| {
        world.on("2026-11-23 09:00");
        let mut amina = world.browser();
        let asked = amina.get(TRY).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert_eq!(asked.header("cache-control"), "no-store");
        assert!(
            asked.body.contains("Vi sparar dem inte"),
            "told before the button"
        );
        assert!(
            !asked.body.contains("id=\"answer\""),
            "and nothing is answered yet"
        );
        let month = [
            ("adults", "one"),
            ("child1-age", "5"),
            ("child1-more", "lunch"),
            ("child2-age", "12"),
            ("child2-days", "15"),
            ("rent", "7 200,50 kr"),
            ("cost-electricity", "450"),
            ("cost-glasses", "1500"),
            ("adult1-wage", "8 000"),
            ("income-child_allowance", "2 650:-"),
        ];
        let commands = world.count("command").await;
        let seen = amina.post(TRY, &month).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert_eq!(seen.header("cache-control"), "no-store");
        assert!(seen.header("set-cookie").is_empty(), "no cookie");
        let said = plain(&seen.body);
        assert!(said.contains("Provräkning för november 2026"), "{said}");
        assert!(said.contains("För dig som är ensam vuxen räknar vi 3 940 kr."));
        assert!(said.contains("äter lunch borta räknar vi 2 720 kr."));
        assert!(said.contains("Vi räknar 15 av månadens 30 dagar."));
        assert!(said.contains("Boendet kostar 7 200,50 kr."));
        assert!(said.contains("SoF 12 kap. 2 §"), "where the rule stands");
        assert!(
            said.contains("En människa avgör") && said.contains("Glasögon: du har sökt 1 500 kr"),
            "what no table can judge is left to a person"
        );
        assert!(said.contains("Ansök ändå om du är osäker"));
        assert!(
            said.contains("/sv/tjanst/ekonomiskt-bistand/apply")
                && said.contains("/sv/guide/avslag-eller-aterkrav")
        );
        assert!(
            seen.body.contains("value=\"7 200,50 kr\""),
            "what she typed stands there still"
        );
        assert_eq!(
            world.count("command").await,
            commands,
            "and nothing was asked of the house"
        );
        let again = amina.get(TRY).await;
        assert!(!again.body.contains("7 200,50"), "nobody remembers it");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_told_that_they_have_no_right_however_much_they_have() {
    both(async |world| {
        world.on("2026-11-23 09:00");
        for lang in ["sv", "sv-enkel", "en", "ar", "so"] {
            let at = format!("/{lang}/guide/sjalvhjalp/provrakna");
            let page = world.browser().post(&at, &[("adult1-wage", "60000")]).await;
            assert_eq!(page.status, StatusCode::OK);
            let told = answered(&page.body);
            let verdicts = [
                "Då får ni inget stöd",
                "inte rätt till",
                "no right to",
                "avslag blir",
            ];
            assert!(!verdicts.iter().any(|verdict| told.contains(verdict)), "{lang}");
            assert!(page.body.contains("tjanst/ekonomiskt-bistand/apply"), "{lang}");
            assert!(
                !page.body.contains(">test-calculation-"),
                "a key for a word in {lang}"
            );
            assert!(!page.body.contains(">assistance-"), "a key for a word in {lang}");
        }
        let swedish = world.browser().post(TRY, &[("adult1-wage", "60000")]).await;
        assert!(
            swedish
                .body
                .contains("Provet visar inget belopp. Du kan ändå ha rätt till hjälp")
        );
        let fallen = world.browser().get("/ti/guide/sjalvhjalp/provrakna").await;
        assert!(
            fallen.body.contains("Räkna</button>"),
            "where it is not translated it is Swedish"
        );
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_is_said_beside_its_field_and_nothing_typed_is_lost() {
    both(async |world| {
        world.on("2026-11-23 09:00");
        let mut olle = world.browser();
        let wrong = [
            ("adults", "one"),
            ("rent", "1.234"),
            ("lodgers", "-500"),
            ("cost-electricity", "40 €"),
            ("cost-medicine", "<script>alert(1)</script>"),
            ("adult1-wage", "999999999999"),
            ("adult2-wage", "100"),
            ("child1-age", "27 och ett halvt"),
            ("child2-days", "10"),
            ("others", "många"),
        ];
        let page = olle.post(TRY, &wrong).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            !page.body.contains("data-calculation-answer"),
            "nothing is counted"
        );
        for (name, fault) in [
            ("rent", "Vi kan inte se om det är kronor eller tusental"),
            ("lodgers", "Beloppet kan inte vara mindre än noll"),
            ("cost-electricity", "Skriv beloppet i svenska kronor"),
            ("cost-medicine", "Skriv beloppet med siffror"),
            ("adult1-wage", "Beloppet är för stort"),
            ("child1-age", "Skriv barnets ålder i hela år"),
            ("child2-age", "Skriv hur gammalt barnet är"),
            ("others", "Skriv hur många med en siffra"),
        ] {
            let field = page.body.find(&format!("id=\"{name}-error\"")).expect(name);
            assert!(
                page.body[field..].starts_with(&format!("id=\"{name}-error\">{fault}")),
                "{name}"
            );
        }
        assert!(page.body.contains("Välj hur många vuxna ni är"));
        assert!(page.body.contains("value=\"1.234\"") && page.body.contains("value=\"40 €\""));
        assert!(page.body.contains("value=\"många\""));
        assert!(!page.body.contains("<script>alert") && page.body.contains("&lt;script&gt;"));
        let grown = [
            ("child1-age", "19"),
            ("child2-age", "30"),
            ("child3-age", "4"),
            ("child3-days", "31"),
        ];
        let people = olle.post(TRY, &grown).await.body;
        assert!(
            people.contains(
                "id=\"child1-more-error\">Den som har fyllt 18 räknas som barn bara under skoltiden"
            )
        );
        assert!(people.contains("id=\"child2-age-error\">Den som har fyllt 21 räknas inte som barn"));
        assert!(people.contains("id=\"child3-days-error\">Så många dagar finns inte"));
        let nothing = olle.post(TRY, &[("rent", "  ")]).await;
        assert!(nothing.body.contains("Fyll i något först"));
    })
    .await;
}

#[tokio::test]
async fn a_couple_types_in_arabic_digits_and_reads_arabic_rows() {
    both(async |world| {
        world.on("2026-11-23 09:00");
        let month = [
            ("adults", "two"),
            ("rent", "٦٠٠٠"),
            ("adult2-activity_support", "٤ ٠٠٠"),
        ];
        let page = world
            .browser()
            .post("/ar/guide/sjalvhjalp/provrakna", &month)
            .await;
        let said = plain(&page.body);
        assert!(said.contains("7 100") && said.contains("6 000"), "{said}");
        assert!(said.contains("تجربة حساب عن"));
        assert!(said.contains("riksnormen"), "the Swedish name stands beside");
    })
    .await;
}

#[tokio::test]
async fn the_tool_is_found_from_the_list_and_from_the_article_and_not_where_one_reads_without_a_trace() {
    both(async |world| {
        let mut eva = world.browser();
        for at in [
            "/sv/guide/sjalvhjalp",
            "/sv/guide/sa-raknas-forsorjningsstodet",
            "/sv/guide/pengarna-racker-inte",
        ] {
            assert!(eva.get(at).await.body.contains(TRY), "{at}");
        }
        assert!(!eva.get("/sv/info/2").await.body.contains(TRY));
    })
    .await;
}

#[tokio::test]
async fn only_this_page_may_run_a_module_and_only_our_own() {
    both(async |world| {
        let mut browser = world.browser();
        let page = browser.get(TRY).await;
        let policy = page.header("content-security-policy").to_owned();
        assert!(
            policy.starts_with("default-src 'self'")
                && policy.ends_with("script-src 'self' 'wasm-unsafe-eval'")
        );
        let other = browser.get("/sv/guide/sjalvhjalp").await;
        assert!(!other.header("content-security-policy").contains("wasm"));
        let at = page
            .body
            .find("data-calculation=\"")
            .expect("the module's address")
            + "data-calculation=\"".len();
        let address = &page.body[at..at + page.body[at..].find('"').expect("its end")];
        let module = browser.get(address).await;
        assert_eq!(module.status, StatusCode::OK);
        assert_eq!(module.header("content-type"), "application/wasm");
        assert!(
            !page.body.contains(&format!("href=\"{address}\"")),
            "not fetched before somebody begins"
        );
    })
    .await;
}
