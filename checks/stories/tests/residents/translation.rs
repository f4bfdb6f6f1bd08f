//! A message read with a machine's help, where the municipality has connected one: Sara reads Maria's in Arabic, Maria sees roughly
//! what Sara wrote. Each is told first to whom the text goes, and what comes back stands beside the words that were written.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use std::time::Duration;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};
use translation::{Translator, TranslatorConfig};
use translation_simulator::{Mode, Running, start};

const FROM_US: &str = "Vi ses på torsdag klockan tio.";
const FROM_SARA: &str = "Nimeankwambia mara nyingi.";

async fn connected(world: &mut World) -> Running {
    let _already = rustls::crypto::ring::default_provider().install_default();
    let service = start().await.expect("the simulator stands");
    let config = TranslatorConfig {
        deadline: Duration::from_millis(500),
        ..TranslatorConfig::new(&service.url, "Tolkcentralen", Some(&service.api_key), b"")
    };
    let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
    site.translator = Some(Translator::new(&config).expect("set up"));
    service
}

/// Maria writes to Sara, and Sara answers in a language that Maria does not read.
async fn they_write(world: &World) -> CaseId {
    let case = world.an_investigation_that_both_follow().await;
    let maria = world.staff(Somebody::Maria);
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let ours = [("to", sara.as_str()), ("text", FROM_US)];
    maria.does(case, "send_message", &words(&ours)).await;
    let hers = world.resident(Folk::SARA, "Sara Ek");
    hers.does(case, "write_message", &words(&[("text", FROM_SARA)]))
        .await;
    case
}

/// The way to the one message on a page that can be translated.
fn offered(page: &Answer) -> Option<String> {
    let mut links = page.body.split("href=\"").skip(1);
    let link = links.find_map(|rest| rest.split('"').next().filter(|at| at.ends_with("/oversatt")));
    link.map(str::to_owned)
}

async fn sara_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

#[tokio::test]
async fn sara_reads_in_arabic_beside_what_maria_wrote_after_she_was_told_who_reads_it() {
    both(async |mut world| {
        let service = connected(&mut world).await;
        let case = they_write(&world).await;
        let mut sara = sara_in(&world).await;
        let thread = sara
            .get(&format!("/ar/mina-sidor/{case}/gor/write_message"))
            .await;
        let at = offered(&thread).expect("a way to it");
        assert_eq!(
            thread.body.matches("/oversatt").count(),
            1,
            "her own words she knows"
        );
        let before = world.count("event").await;
        let asked = sara.get(&at).await;
        assert!(
            asked.body.contains("Tolkcentralen") && asked.body.contains(FROM_US),
            "{}",
            asked.body
        );
        assert!(service.asked().is_empty(), "nothing was sent yet");
        let came = sara.post(&at, &[]).await;
        assert_eq!(came.status, StatusCode::OK);
        for told in [FROM_US, &format!("[ar] {FROM_US}"), "ترجمته آلة"] {
            assert!(came.body.contains(told), "{told}: {}", came.body);
        }
        assert_eq!(service.asked().len(), 1);
        assert_eq!(service.asked()[0].text, FROM_US, "the text and nothing else");
        // Easy Swedish is Swedish to a machine.
        sara.post(&at.replace("/ar/", "/sv-enkel/"), &[]).await;
        assert_eq!(service.asked()[1].target, "sv");
        // An aid: no fact of the case, and in no log; that she looked is.
        assert_eq!(world.count("event").await, before);
        let log = world
            .rows("SELECT what FROM read_log WHERE what = 'translation'", Vec::new())
            .await;
        assert_eq!(log.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn maria_sees_roughly_what_sara_wrote_and_others_see_nothing_of_it() {
    both(async |mut world| {
        let service = connected(&mut world).await;
        let case = they_write(&world).await;
        let sara = world
            .staff(Somebody::Maria)
            .party(case, "Sara Ek", PartyRole::Guardian)
            .await;
        let mut desk = world.browser_of(Somebody::Maria).await;
        let thread = desk
            .get(&format!("/arbete/arende/{case}/meddelanden/{sara}"))
            .await;
        let at = offered(&thread).expect("a way to it");
        let came = desk.post(&at, &[]).await;
        assert!(came.body.contains(&format!("[sv] {FROM_SARA}")), "{}", came.body);
        assert!(came.body.contains("Översatt av en maskin"), "{}", came.body);
        let asked = service.asked().len();
        let number = at.rsplit('/').nth(1).expect("a number").to_owned();
        let theirs = format!("/sv/mina-sidor/{case}/meddelande/{number}/oversatt");
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        for other in [&mut johan, &mut hana] {
            assert_eq!(other.get(&theirs).await.status, StatusCode::NOT_FOUND);
            assert_eq!(other.post(&theirs, &[]).await.status, StatusCode::NOT_FOUND);
        }
        let mut own = sara_in(&world).await;
        assert_eq!(
            own.post(&theirs, &[]).await.status,
            StatusCode::NOT_FOUND,
            "her own"
        );
        for who in [Somebody::Omar, Somebody::Adam] {
            let mut other = world.browser_of(who).await;
            assert_eq!(
                other.post(&at, &[]).await.status,
                StatusCode::NOT_FOUND,
                "{who:?}"
            );
        }
        for none in ["0", "1", "9999", "x"] {
            let none = format!("/arbete/arende/{case}/meddelande/{none}/oversatt");
            assert_eq!(
                desk.post(&none, &[]).await.status,
                StatusCode::NOT_FOUND,
                "{none}"
            );
        }
        assert_eq!(service.asked().len(), asked, "of all that nothing was sent");
    })
    .await;
}

#[tokio::test]
async fn when_the_machine_does_not_answer_that_is_told_and_the_message_is_still_there() {
    both(async |mut world| {
        let service = connected(&mut world).await;
        let case = they_write(&world).await;
        let mut sara = sara_in(&world).await;
        let thread = sara
            .get(&format!("/sv/mina-sidor/{case}/gor/write_message"))
            .await;
        let at = offered(&thread).expect("a way to it");
        for mode in [Mode::Down, Mode::Late, Mode::Babbles] {
            service.set_mode(mode);
            let told = sara.post(&at, &[]).await;
            assert_eq!(told.status, StatusCode::OK);
            assert!(
                told.body.contains("svarar inte nu") && told.body.contains(FROM_US),
                "{}",
                told.body
            );
            assert!(told.body.contains("Försök igen"), "{}", told.body);
        }
        service.set_mode(Mode::Translates);
        let came = sara.post(&at, &[]).await;
        assert!(came.body.contains(&format!("[sv] {FROM_US}")), "{}", came.body);
    })
    .await;
}

#[tokio::test]
async fn where_nobody_is_connected_nothing_is_offered_or_there() {
    both(async |world| {
        let case = they_write(&world).await;
        let mut sara = sara_in(&world).await;
        let thread = sara
            .get(&format!("/sv/mina-sidor/{case}/gor/write_message"))
            .await;
        assert_eq!(offered(&thread), None);
        let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
        let last = open.file.version();
        for number in 1..=last {
            let at = format!("/sv/mina-sidor/{case}/meddelande/{number}/oversatt");
            assert_eq!(sara.get(&at).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}
