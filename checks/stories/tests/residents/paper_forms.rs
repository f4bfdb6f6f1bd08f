//! Without an e-identification in a case of one's own: Sara prints a form of what she may do, or Maria prints it for her in Arabic,
//! and what comes back is typed in as Sara's own words, with the day it came, the paper, and the name of who typed it.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use stories::{Answer, Browser, Folk, Somebody, Work, World, both, paper, words};

const MOVED: &str = "Vi har flyttat till mormor.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

fn with_press(world: &mut World) {
    let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
    site.printer = Some(Arc::new(paper::Press));
}

async fn sara_in(world: &World, case: CaseId) -> String {
    maria(world).party(case, "Sara Ek", PartyRole::Guardian).await
}

#[tokio::test]
async fn sara_prints_what_she_may_do_with_her_case_number_and_a_place_to_sign() {
    both(async |mut world| {
        with_press(&mut world);
        let case = world.an_investigation_that_both_follow().await;
        let number = maria(&world).reads(case).await.expect("hers").number.to_string();
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let step = format!("/sv/mina-sidor/{case}/gor/tell_change");
        let screen = sara.get(&step).await.body;
        assert!(screen.contains(&format!("{step}/blankett\"")), "{screen}");
        let form = sara.get(&format!("{step}/blankett")).await;
        assert_eq!(form.status, StatusCode::OK);
        for told in ["Vad har ändrats", "Underskrift", "blankett.pdf", number.as_str()] {
            assert!(form.body.contains(told), "{told}: {}", form.body);
        }
        assert!(!form.body.contains("<textarea"));
        if paper::can_be_read() {
            for (lang, signature) in [("sv", "Underskrift"), ("en", "Signature"), ("so", "Saxiixa")] {
                let pdf = sara
                    .get(&format!("/{lang}/mina-sidor/{case}/gor/tell_change/blankett.pdf"))
                    .await;
                assert_eq!(pdf.header("content-type"), "application/pdf");
                assert!(
                    pdf.body.contains(&number) && pdf.body.contains(signature),
                    "{lang}: {}",
                    pdf.body
                );
            }
            for lang in ["ar", "sv-enkel"] {
                let pdf = sara
                    .get(&format!("/{lang}/mina-sidor/{case}/gor/appeal/blankett.pdf"))
                    .await;
                assert!(pdf.body.contains(&number), "{lang}: {}", pdf.body);
            }
            let service = "/ar/tjanst/orosanmalan/report_as_private_person/blankett.pdf";
            let pdf = world.browser().get(service).await;
            assert_eq!(pdf.header("content-type"), "application/pdf");
        }
        // What is a matter of the moment is no form; and what is not hers is not there.
        for none in ["book_meeting", "give_access", "write_note", "tell_as_child"] {
            let at = format!("/sv/mina-sidor/{case}/gor/{none}/blankett");
            assert_eq!(sara.get(&at).await.status, StatusCode::NOT_FOUND, "{none}");
        }
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        for form in ["blankett", "blankett.pdf"] {
            let none = hana.get(&format!("{step}/{form}")).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn where_the_press_is_missing_the_page_says_so_and_can_be_printed() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let form = format!("/sv/mina-sidor/{case}/gor/tell_change/blankett");
        let page = sara.get(&form).await;
        assert!(page.body.contains("PDF går inte att göra här"), "{}", page.body);
        assert!(!page.body.contains("blankett.pdf"));
        assert_eq!(
            sara.get(&format!("{form}.pdf")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

async fn typed(desk: &mut Browser, at: &str, day: &str, fields: &[(&str, &str)]) -> Answer {
    let page = desk.get(at).await;
    assert_eq!(page.status, StatusCode::OK, "{at}");
    assert!(page.body.contains("Vilken dag kom papperet in?"), "{}", page.body);
    let command = page.hidden("_command").to_owned();
    let mut all = vec![
        ("_command", command.as_str()),
        ("paper-came-day", day),
        ("paper-came-month", "11"),
        ("paper-came-year", "2026"),
        ("right_person", "yes"),
    ];
    all.extend(fields);
    let scan: (&str, &str, &[u8]) = ("paper-scan", "svar.pdf", b"%PDF-1.7 svar\n%%EOF\n");
    desk.post_files(at, &all, &[scan]).await
}

#[tokio::test]
async fn maria_types_in_what_sara_wrote_and_it_is_saras_from_the_day_it_came() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let sara = sara_in(&world, case).await;
        let mut desk = world.browser_of(Somebody::Maria).await;
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        let list = format!("/arbete/arende/{case}/papper");
        assert!(page.contains(&format!("href=\"{list}\"")), "{page}");
        let page = desk.get(&list).await.body;
        assert!(page.contains("Sara Ek") && page.contains("العربية"), "{page}");
        let at = format!("{list}/{sara}/tell_change");
        let arabic = desk.get(&format!("{at}/blankett?sprak=ar")).await.body;
        assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("التوقيع"));
        let strange = desk.get(&format!("{at}/blankett?sprak=xx")).await;
        assert_eq!(strange.status, StatusCode::NOT_FOUND);

        let told = [("what", "changed-address"), ("text", MOVED)];
        let early = typed(&mut desk, &at, "31", &told).await;
        assert_eq!(early.status, StatusCode::OK, "it has not come yet");
        assert!(early.body.contains(MOVED), "nothing typed is lost");
        let empty = typed(
            &mut desk,
            &at,
            "26",
            &[("what", "changed-address"), ("text", " ")],
        )
        .await;
        assert_eq!(empty.status, StatusCode::OK, "the same is asked as on the screen");
        let done = typed(&mut desk, &at, "26", &told).await;
        assert_eq!(done.leads_to(), format!("/arbete/arende/{case}"), "{}", done.body);

        let open = maria(&world).reads(case).await.expect("hers");
        let journal = open.file.journal();
        let person = sara.parse().expect("an id");
        let message = journal.messages.thread(person).last().expect("her message");
        assert_eq!((message.name.as_str(), message.text.as_str()), ("Sara Ek", MOVED));
        let clocks = open.file.summary().clocks;
        let clock = clocks
            .iter()
            .rev()
            .find(|clock| clock.rule.contains("message"))
            .expect("an answer is owed");
        let day = clock.started_at.to_zoned(law::stockholm()).date();
        assert_eq!(day.to_string(), "2026-11-26");
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(page.contains("Inskrivet av Maria Lund"), "{page}");

        let mut hers = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let thread = format!("/sv/mina-sidor/{case}/gor/write_message");
        assert!(hers.get(&thread).await.body.contains(MOVED));
        let scan = open.file.journal().documents.last().expect("the paper").id;
        let scan = format!("/sv/mina-sidor/{case}/handling/{scan}");
        assert_eq!(hers.get(&scan).await.status, StatusCode::OK, "it is her paper");
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        assert!(!johan.get(&thread).await.body.contains(MOVED));
        assert_eq!(johan.get(&scan).await.status, StatusCode::NOT_FOUND);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn an_appeal_on_paper_came_on_its_day_and_only_those_who_write_in_the_case_type_it_in() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let sara = sara_in(&world, case).await;
        let at = format!("/arbete/arende/{case}/papper/{sara}/appeal");
        for who in [Somebody::Omar, Somebody::Adam, Somebody::Ines] {
            let mut other = world.browser_of(who).await;
            assert_eq!(other.get(&at).await.status, StatusCode::NOT_FOUND, "{who:?}");
            let list = other.get(&format!("/arbete/arende/{case}/papper")).await;
            assert_eq!(list.status, StatusCode::NOT_FOUND, "{who:?}");
        }
        let mut desk = world.browser_of(Somebody::Maria).await;
        let asked = [
            ("text", "Jag vill att beslutet ändras."),
            ("decision", "request-other-decision"),
        ];
        let done = typed(&mut desk, &at, "27", &asked).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let open = maria(&world).reads(case).await.expect("hers");
        let request = open.file.journal().requests.all.last().expect("her appeal");
        let day = request.at.to_zoned(law::stockholm()).date();
        assert_eq!(
            (request.name.as_str(), day.to_string()),
            ("Sara Ek", "2026-11-27".to_owned())
        );
        // Whoever is shut out writes nothing here, on paper either; nor does somebody who is no party.
        let shut = [
            ("person", sara.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Hot."),
        ];
        let shut = words(&shut);
        maria(&world).does(case, "block_party", &shut).await;
        assert_eq!(desk.get(&at).await.status, StatusCode::NOT_FOUND);
        let page = desk.get(&format!("/arbete/arende/{case}/papper")).await.body;
        assert!(!page.contains("Sara Ek</h2>"), "{page}");
        let nobody = format!("/arbete/arende/{case}/papper/{}/appeal", world.no_case());
        assert_eq!(desk.get(&nobody).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
