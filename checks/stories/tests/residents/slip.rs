//! A slip with the number: a neighbour who reported keeps the number on paper, whoever asked without a name keeps the code, and
//! Ines prints one for somebody who told it on paper. Nothing on it says what it was about.

use axum::http::StatusCode;
use std::sync::Arc;
use stories::{NEIGHBOUR, Somebody, World, both, paper};

/// What nobody reads on a slip that lies on a kitchen table.
const TELLING: [&str; 5] = ["oro", "Elin", "Social", "barn", "anmäl"];

fn says_nothing(body: &str) {
    let main = body
        .split("<main")
        .nth(1)
        .and_then(|rest| rest.split("</main>").next());
    let main = main.unwrap_or(body);
    for word in TELLING {
        assert!(!main.contains(word), "{word}: {main}");
    }
}

fn with_press(world: &mut World) {
    let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
    site.printer = Some(Arc::new(paper::Press));
}

#[tokio::test]
async fn whoever_reported_without_a_name_keeps_the_number_on_paper() {
    both(async |mut world| {
        with_press(&mut world);
        let mut neighbour = world.browser();
        let service = "/sv/tjanst/orosanmalan/report_as_private_person";
        let slip = neighbour.get("/sv/kvitto/lapp").await;
        assert_eq!(slip.leads_to(), "/sv", "nothing was sent yet");
        assert_eq!(neighbour.get("/sv/kvitto/lapp.pdf").await.leads_to(), "/sv");
        let mut at = neighbour.post(service, &[]).await.leads_to().to_owned();
        while !at.ends_with("/granska") {
            let next = neighbour.post(&at, NEIGHBOUR).await;
            assert_eq!(next.status, StatusCode::SEE_OTHER, "{at}: {}", next.body);
            at = next.leads_to().to_owned();
        }
        let sent = neighbour.post(&format!("{service}/skicka"), &[]).await;
        assert_eq!(sent.leads_to(), "/sv/kvitto", "{}", sent.body);
        let receipt = neighbour.get("/sv/kvitto").await.body;
        assert!(receipt.contains("/sv/kvitto/lapp"), "{receipt}");
        let number = world.rows("SELECT number FROM stream", Vec::new()).await;
        let number = number[0].text(0).expect("a number").to_owned();
        let slip = neighbour.get("/sv/kvitto/lapp").await.body;
        assert!(
            slip.contains(&number) && slip.contains("http://localhost:8080/sv/nummer"),
            "{slip}"
        );
        assert!(slip.contains("010-000"), "whom to call: {slip}");
        says_nothing(&slip);
        for lang in ["sv", "en", "ar", "so", "sv-enkel"] {
            let pdf = neighbour.get(&format!("/{lang}/kvitto/lapp.pdf")).await;
            assert_eq!(pdf.header("content-type"), "application/pdf");
            if paper::can_be_read() {
                assert!(pdf.body.contains(&number), "{lang}: {}", pdf.body);
                says_nothing(&pdf.body);
            }
        }
        let other = world.browser().get("/sv/kvitto/lapp.pdf").await;
        assert_eq!(other.leads_to(), "/sv", "nobody else's browser has it");
    })
    .await;
}

#[tokio::test]
async fn the_code_of_a_question_is_kept_on_paper_and_stands_in_no_address() {
    both(async |world| {
        let mut somebody = world.browser();
        let form = somebody.get("/sv/fraga").await;
        let command = form.hidden("_command").to_owned();
        let asked = [
            ("_command", command.as_str()),
            ("topic", "nameless-topic-other"),
            ("text", "Kan man få hjälp hemma?"),
            ("language", "sv"),
        ];
        let receipt = somebody.post("/sv/fraga", &asked).await;
        assert!(
            receipt.body.contains("action=\"/sv/fraga/lapp\""),
            "{}",
            receipt.body
        );
        let code = receipt.hidden("code").to_owned();
        let slip = somebody.post("/sv/fraga/lapp", &[("code", &code)]).await;
        assert_eq!(slip.status, StatusCode::OK);
        assert!(
            slip.body.contains(&code) && slip.body.contains("/sv/fraga/svar"),
            "{}",
            slip.body
        );
        assert!(slip.body.contains("PDF går inte att göra här"), "{}", slip.body);
        says_nothing(&slip.body);
        assert_eq!(slip.header("cache-control"), "no-store");
        // Whether a code opens something is not asked here: one that nobody has is printed as well.
        for wrong in ["", "kaka", "<script>"] {
            let none = somebody.post("/sv/fraga/lapp", &[("code", wrong)]).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    })
    .await;
}

#[tokio::test]
async fn ines_prints_the_slip_for_whoever_told_it_in_their_language() {
    both(async |mut world| {
        with_press(&mut world);
        let told = world.a_neighbour_reports().await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let at = format!("/arbete/arende/{}/lapp", told.case);
        let case = ines.get(&format!("/arbete/arende/{}", told.case)).await.body;
        assert!(case.contains(&format!("href=\"{at}\"")), "{case}");
        let arabic = ines.get(&format!("{at}?sprak=ar")).await.body;
        assert!(
            arabic.contains(told.number.as_str()) && arabic.contains("رقمك"),
            "{arabic}"
        );
        let pdf = ines.get(&format!("{at}.pdf?sprak=ar")).await;
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(
            ines.get(&format!("{at}?sprak=xx")).await.status,
            StatusCode::NOT_FOUND
        );
        let mut maria = world.browser_of(Somebody::Maria).await;
        assert_eq!(maria.get(&at).await.status, StatusCode::NOT_FOUND, "not hers");
        // What nobody can ask for by its number has no slip.
        let case = world.an_investigation_of_marias().await;
        let none = format!("/arbete/arende/{case}/lapp");
        assert_eq!(maria.get(&none).await.status, StatusCode::NOT_FOUND);
        let page = maria.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(!page.contains(&none), "{page}");
    })
    .await;
}
