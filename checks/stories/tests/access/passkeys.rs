//! Passkeys: made by whoever has shown who they are, used to show it anew before what is sensitive, and to sign in where
//! the municipality says that they are enough. The device is made up here; checks/browser has Chromium's own.

use axum::http::StatusCode;
use common::{Sensitive, StepUp};
use std::sync::Arc;
use stories::{Answer, Browser, Device, Folk, NEIGHBOUR, Somebody, World, asked, both, but};

const MINE: &str = "/arbete/passnycklar";
const PROVE: &str = "/arbete/styrk";
const ALONE: &str = "/sv/logga-in/arbete/passnyckel";
const LOG: &str = "/arbete/administration/inloggningar";

async fn makes(browser: &mut Browser, name: &str) -> Device {
    let mut device = Device::new();
    let page = browser.post(MINE, &[("name", name)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.leads_to());
    let answer = device.makes(&asked(&page));
    let made = browser.post(MINE, &[("answer", &answer)]).await;
    assert_eq!(made.leads_to(), MINE, "{}", made.body);
    device
}

async fn answers(browser: &mut Browser, at: &str, device: &mut Device) -> Answer {
    let page = browser.get(at).await;
    let answer = device.signs(&asked(&page));
    let (path, back) = (at.split('?').next().unwrap_or(at), page.hidden("till").to_owned());
    browser.post(path, &[("till", &back), ("answer", &answer)]).await
}

/// In a municipality that asks for a fresh proof before all that can ask, and where a passkey is enough.
async fn strict(tale: impl AsyncFn(&World)) {
    both(async |mut world: World| {
        world.on("2026-11-24 08:00");
        let site = Arc::get_mut(&mut world.site).expect("nobody is in yet");
        site.facts.passkey_alone = true;
        site.facts.step_up = Some(StepUp {
            minutes: 15,
            before: Sensitive::ALL.to_vec(),
        });
        tale(&world).await;
    })
    .await;
}

#[tokio::test]
async fn a_caseworker_shows_anew_who_she_is_before_a_protected_child_and_is_back_where_she_was_going() {
    strict(async |world| {
        let told = world
            .anybody()
            .begins(
                "report_as_private_person",
                &but(NEIGHBOUR, &[("child.0.name", "Noor")]),
            )
            .await;
        let open = world.an_investigation_of_marias().await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let device = &mut makes(&mut ines, "Datorn i <mottagningen>").await;
        let page = ines.get(MINE).await.body;
        assert!(
            page.contains("Datorn i &lt;mottagningen&gt;") && page.contains("Inte använd än"),
            "{page}"
        );
        world.intake().assesses_protection(told.case).await;
        world.intake().identifies(told.case, Folk::NOOR).await;
        let case = format!("/arbete/arende/{}", told.case);
        assert_eq!(
            ines.get(&case).await.status,
            StatusCode::OK,
            "she has just signed in"
        );

        world.on("2026-11-24 08:16");
        let sent = ines.get(&case).await;
        let to = format!("{PROVE}?till=%2Farbete%2Farende%2F{}", told.case);
        assert_eq!(sent.leads_to(), to);
        assert!(!sent.body.contains("Noor"));
        // What is not protected asks for nothing, and what is not hers is not there.
        assert_eq!(ines.get("/arbete/lista/intake").await.status, StatusCode::OK);
        assert_eq!(
            ines.get(&format!("/arbete/arende/{open}")).await.status,
            StatusCode::NOT_FOUND
        );

        let back = answers(&mut ines, &to, device).await;
        assert_eq!(back.leads_to(), case);
        assert_eq!(ines.get(&case).await.status, StatusCode::OK);
        let log = ines.get("/arbete/inloggningar").await.body;
        for line in ["Gjorde en passnyckel", "Visade på nytt vem de är", MINE] {
            assert!(log.contains(line), "{line}: {log}");
        }
        world.on("2026-11-24 08:32");
        assert_eq!(ines.get(&case).await.leads_to(), to);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_passkey_signs_in_anew_and_what_was_typed_is_still_there() {
    strict(async |world| {
        let mut adam = world.browser_of(Somebody::Adam).await;
        let before = adam.cookies["staff"].clone();
        let role = "/arbete/administration/role";
        assert_eq!(adam.get(role).await.status, StatusCode::OK);
        world.on("2026-11-24 08:20");
        let typed = [("_seen", ""), ("from", "den första april")];
        let sent = adam.post(role, &typed).await;
        assert_eq!(
            sent.leads_to(),
            format!("{PROVE}?till=%2Farbete%2Fadministration%2Frole")
        );
        let page = adam.get(sent.leads_to()).await;
        assert!(!page.body.contains("data-passkey"), "he has none");
        world.provider.sees(&Somebody::Adam.number(), "Adam Nord");
        let fields = [("till", page.hidden("till")), ("device", "other")];
        adam.post("/sv/logga-in/arbete", &fields).await;
        assert_eq!(adam.get("/sv/bankid").await.leads_to(), role);
        assert!(adam.get(role).await.body.contains("den första april"));
        // One browser has one session.
        let mut thief = world.browser();
        thief.cookies.insert("staff".to_owned(), before);
        assert_eq!(thief.get("/arbete").await.status, StatusCode::SEE_OTHER);
        let log = adam.get(LOG).await.body;
        assert!(log.contains("Ersatt av en ny inloggning"), "{log}");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_her_own_fresh_answer_from_here_by_a_finger_proves_nothing() {
    strict(async |world| {
        let mut maria = world.browser_of(Somebody::Maria).await;
        let mut device = makes(&mut maria, "Marias").await;
        let mut omar = world.browser_of(Somebody::Omar).await;
        let mut omars = makes(&mut omar, "Omars").await;
        let to = format!("{PROVE}?till=/arbete");
        let turned_away = async |maria: &mut Browser, device: &mut Device, why: &str| {
            let answer = answers(maria, &to, device).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{why}");
            assert!(answer.body.contains("Passnyckeln gick inte att använda"), "{why}");
        };
        turned_away(&mut maria, &mut omars, "a colleague's").await;
        device.origin = "http://localhost.evil.example:8080";
        turned_away(&mut maria, &mut device, "from another place").await;
        device.origin = "http://localhost:8080";
        device.verified = false;
        turned_away(&mut maria, &mut device, "no finger").await;
        device.verified = true;
        let mut forged = Device::new();
        (forged.id, forged.whose) = (device.id, device.whose.clone());
        turned_away(&mut maria, &mut forged, "not by the key").await;
        // The answer to another question, and the same answer twice.
        let earlier = asked(&maria.get(&to).await);
        maria.get(&to).await;
        let answer = device.signs(&earlier);
        let late = maria.post(PROVE, &[("answer", &answer)]).await;
        assert_eq!(late.status, StatusCode::FORBIDDEN);
        let now = asked(&maria.get(&to).await);
        let answer = device.signs(&now);
        let first = maria
            .post(PROVE, &[("answer", &answer), ("till", "//evil.example")])
            .await;
        assert_eq!(first.leads_to(), "/arbete", "nobody is sent elsewhere");
        let twice = maria.post(PROVE, &[("answer", &answer)]).await;
        assert_eq!(twice.status, StatusCode::FORBIDDEN);
        assert_eq!(
            maria.post(PROVE, &[("answer", "nonsense")]).await.status,
            StatusCode::FORBIDDEN
        );

        let mut adam = world.browser_of(Somebody::Adam).await;
        let log = adam.get(LOG).await.body;
        assert_eq!(log.matches("Nekad: Passnyckeln gick inte").count(), 7, "{log}");
    })
    .await;
}

#[tokio::test]
async fn two_devices_with_one_key_are_noticed_and_neither_opens_anything() {
    strict(async |world| {
        let mut maria = world.browser_of(Somebody::Maria).await;
        let device = &mut makes(&mut maria, "Marias").await;
        let to = format!("{PROVE}?till=/arbete");
        assert_eq!(answers(&mut maria, &to, device).await.leads_to(), "/arbete");
        device.signed = 0;
        let copy = answers(&mut maria, &to, device).await;
        assert_eq!(copy.status, StatusCode::FORBIDDEN);
        assert!(copy.body.contains("kan ha kopierats"), "{}", copy.body);
        assert!(!copy.body.contains("data-passkey"), "it is not asked for again");
        device.signed = 50;
        let alone = answers(&mut world.browser(), ALONE, device).await;
        assert_eq!(alone.status, StatusCode::FORBIDDEN);
        let mine = maria.get(MINE).await.body;
        assert!(mine.contains("kan ha kopierats"), "{mine}");
        let mut adam = world.browser_of(Somebody::Adam).await;
        let log = adam.get(LOG).await.body;
        assert!(
            log.contains("Nekad: Passnyckeln kan ha kopierats") && log.contains("Maria Lund"),
            "{log}"
        );
    })
    .await;
}

#[tokio::test]
async fn where_a_passkey_is_enough_she_signs_in_with_it_and_makes_no_other_by_it() {
    strict(async |world| {
        let mut desk = world.browser_of(Somebody::Maria).await;
        let device = &mut makes(&mut desk, "Marias").await;
        let mut morning = world.browser();
        assert!(morning.get("/sv/logga-in/arbete").await.body.contains(ALONE));
        let answer = answers(&mut morning, &format!("{ALONE}?till=/arbete/klockor"), device).await;
        assert_eq!(answer.leads_to(), "/arbete/klockor");
        assert!(morning.get("/arbete").await.body.contains("Maria Lund"));
        let refused = morning.post(MINE, &[("name", "En till")]).await.body;
        assert!(refused.contains("Du loggade in med en passnyckel"), "{refused}");
        // Taken away, it opens nothing; a colleague takes away only their own.
        let id = hex(&device.id);
        let mut omar = world.browser_of(Somebody::Omar).await;
        assert_eq!(
            omar.post(MINE, &[("remove", &id)]).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(morning.post(MINE, &[("remove", &id)]).await.leads_to(), MINE);
        let mut later = world.browser();
        assert_eq!(
            answers(&mut later, ALONE, device).await.status,
            StatusCode::FORBIDDEN
        );
        assert!(!later.cookies.contains_key("staff"));
    })
    .await;
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn whoever_has_left_has_no_passkey_when_they_come_back() {
    strict(async |world| {
        let mut maria = world.browser_of(Somebody::Maria).await;
        let device = &mut makes(&mut maria, "Marias").await;
        let (house, site) = (&world.site.house, &world.site);
        let by = casework::Actor::House;
        let change = || world.committee.outside().draw();
        house
            .end_staff(Somebody::Maria.id(), site.today(), change(), site.now(), &by)
            .await
            .expect("ended");
        let record = house_store::StaffRecord {
            id: Somebody::Maria.id(),
            number: Somebody::Maria.number(),
            name: "Maria Lund".to_owned(),
            title: "socialsekreterare".to_owned(),
        };
        house
            .put_staff(&record, change(), site.now(), &by)
            .await
            .expect("back");
        let answer = answers(&mut world.browser(), ALONE, device).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_was_left_open_makes_no_passkey() {
    both(async |world| {
        // Nothing asks for a fresh proof here, and a passkey is not enough to sign in.
        world.on("2026-11-24 08:00");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let device = &mut makes(&mut maria, "Marias").await;
        assert_eq!(world.browser().get(ALONE).await.status, StatusCode::NOT_FOUND);
        assert!(
            !world
                .browser()
                .get("/sv/logga-in/arbete")
                .await
                .body
                .contains("passnyckel")
        );
        world.on("2026-11-24 08:30");
        let later = maria.post(MINE, &[("name", "Tjuvens")]).await;
        assert_eq!(later.leads_to(), format!("{PROVE}?till=%2Farbete%2Fpassnycklar"));
        let proven = answers(&mut maria, later.leads_to(), device).await;
        assert_eq!(proven.leads_to(), MINE);
        assert_eq!(
            maria.post(MINE, &[("name", "Telefonen")]).await.status,
            StatusCode::OK
        );
    })
    .await;
}

#[tokio::test]
async fn approving_that_files_are_destroyed_and_opening_in_an_emergency_ask_too() {
    both(async |mut world: World| {
        world.on("2026-11-24 08:00");
        let site = Arc::get_mut(&mut world.site).expect("nobody is in yet");
        site.facts.emergency_hours = Some(4);
        site.facts.step_up = Some(StepUp {
            minutes: 15,
            before: vec![Sensitive::Emergency, Sensitive::Destruction],
        });
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let mut vera = world.browser_of(Somebody::Vera).await;
        let mut adam = world.browser_of(Somebody::Adam).await;
        world.on("2026-11-24 08:16");
        let approve = [("_what", "approve"), ("_proposal", "none")];
        assert!(
            ulf.post("/arbete/gallring", &approve)
                .await
                .leads_to()
                .starts_with(PROVE)
        );
        assert_eq!(ulf.get("/arbete/gallring").await.status, StatusCode::OK);
        assert!(vera.get("/arbete/nodlage").await.leads_to().starts_with(PROVE));
        let typed = [
            ("number", "1"),
            ("reason", "Polisen ringer om ett försvunnet barn."),
        ];
        let sent = vera.post("/arbete/nodlage", &typed).await;
        assert!(sent.leads_to().starts_with(PROVE));
        world.signs_in(&mut vera, Somebody::Vera).await;
        let page = vera.get("/arbete/nodlage").await.body;
        assert!(page.contains("Polisen ringer om ett försvunnet barn."), "{page}");
        // What was not chosen asks for nothing.
        assert_eq!(
            adam.get("/arbete/administration/role").await.status,
            StatusCode::OK
        );
    })
    .await;
}
