//! Maria's bag is stolen, with the phone and the key in it: two administrators let her in again, each with a half of a
//! code handed over in person, once and within the hour; and every way in which that could be misused.

use access::Role;
use axum::http::StatusCode;
use casework::{Actor, UnitId};
use house_store::{Sought, What};
use jiff::civil::date;
use std::sync::Arc;
use stories::{Answer, Browser, Device, Somebody, World, asked, both};

const LETS_IN: &str = "/arbete/administration/aterkomst";
const COMES_IN: &str = "/sv/logga-in/arbete/aterkomst";
const ALONE: &str = "/sv/logga-in/arbete/passnyckel";
const MINE: &str = "/arbete/passnycklar";

/// Where a passkey is enough; Ulf and Lena administer besides Adam.
async fn told(tale: impl AsyncFn(&World)) {
    both(async |mut world: World| {
        world.on("2026-11-24 08:00");
        Arc::get_mut(&mut world.site)
            .expect("nobody is in yet")
            .facts
            .passkey_alone = true;
        for who in [Somebody::Ulf, Somebody::Lena] {
            let administers = access::Held {
                role: Role::SystemAdministrator,
                unit: UnitId::new("mottagning"),
                from: date(2026, 1, 1),
                to: None,
            };
            let (change, now) = (world.committee.outside().draw(), world.site.now());
            let house = &world.site.house;
            let given = house.give_role(who.id(), &administers, change, now, &Actor::House);
            given.await.expect("a role");
        }
        tale(&world).await;
    })
    .await;
}

/// The half that stands on the page, in letters and digits with a line between.
fn half(page: &Answer) -> String {
    let (before, _) = page
        .body
        .split_once(" – skriv upp den nu")
        .expect("a half of a code");
    let half = before.rsplit('>').next().expect("its beginning").trim();
    half.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()
}

async fn asks(browser: &mut Browser, of: Somebody) -> Answer {
    let of = of.id().to_string();
    browser.post(LETS_IN, &[("staff", &of)]).await
}

async fn approves(browser: &mut Browser) -> Answer {
    let page = browser.get(LETS_IN).await;
    let id = page.hidden("_id").to_owned();
    browser.post(LETS_IN, &[("_id", &id), ("_what", "approve")]).await
}

/// Adam asks and Ulf approves.
async fn both_halves(world: &World) -> [String; 2] {
    let mut adam = world.browser_of(Somebody::Adam).await;
    let mut ulf = world.browser_of(Somebody::Ulf).await;
    let first = half(&asks(&mut adam, Somebody::Maria).await);
    [first, half(&approves(&mut ulf).await)]
}

async fn types(browser: &mut Browser, [first, second]: [&str; 2]) -> Answer {
    let fields = [("first", first), ("second", second)];
    browser.post(COMES_IN, &fields).await
}

fn refused(answer: &Answer) -> bool {
    answer.status == StatusCode::FORBIDDEN && answer.body.contains("Koden gäller inte")
}

async fn makes(browser: &mut Browser, page: &Answer) -> (Device, Answer) {
    let mut device = Device::new();
    let answer = device.makes(&asked(page));
    let till = page.hidden("till").to_owned();
    let fields = [("till", till.as_str()), ("answer", answer.as_str())];
    let made = browser.post(COMES_IN, &fields).await;
    (device, made)
}

#[tokio::test]
async fn two_administrators_let_her_in_again_and_what_was_before_ends() {
    told(async |world| {
        // What is in the bag: a key that she made, and a session on the phone.
        let mut phone = world.browser_of(Somebody::Maria).await;
        let page = phone.post(MINE, &[("name", "Min telefon")]).await;
        let mut stolen = Device::new();
        let answer = stolen.makes(&asked(&page));
        assert_eq!(phone.post(MINE, &[("answer", &answer)]).await.leads_to(), MINE);

        let [first, second] = both_halves(world).await;
        let mut maria = world.browser();
        let page = types(&mut maria, [&first.to_lowercase(), &second]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let (mut new, made) = makes(&mut maria, &page).await;
        assert_eq!(made.leads_to(), "/arbete", "{}", made.body);
        let day = maria.get("/arbete").await.body;
        assert!(
            day.contains("Begärd av Adam Nord och godkänd av Ulf Dahl"),
            "{day}"
        );
        for who in [Somebody::Adam, Somebody::Ulf] {
            let day = world.browser_of(who).await.get("/arbete").await.body;
            assert!(day.contains("Återkomst för Maria Lund"), "{who:?}");
        }
        // The thief has nothing.
        assert!(phone.get("/arbete").await.leads_to().contains("/logga-in/"));
        let mut thief = world.browser();
        let page = thief.get(ALONE).await;
        let (till, signed) = (page.hidden("till").to_owned(), stolen.signs(&asked(&page)));
        let tried = thief.post(ALONE, &[("till", &till), ("answer", &signed)]).await;
        assert_eq!(tried.status, StatusCode::FORBIDDEN);
        // She comes in with the new one, tomorrow too.
        let mut again = world.browser();
        let page = again.get(ALONE).await;
        let (till, signed) = (page.hidden("till").to_owned(), new.signs(&asked(&page)));
        let tried = again.post(ALONE, &[("till", &till), ("answer", &signed)]).await;
        assert_eq!(tried.leads_to(), "/arbete");
        // The same code a second time.
        assert!(refused(&types(&mut world.browser(), [&first, &second]).await));

        let sought = Sought {
            staff: Some(Somebody::Maria.id()),
            ..Sought::default()
        };
        let lines = world.site.house.sign_ins(&sought, 100).await.expect("a log");
        for what in [
            What::RecoveryAsked,
            What::RecoveryApproved,
            What::RecoveryUsed,
            What::PasskeyMade,
            What::SignedIn,
        ] {
            assert!(lines.iter().any(|line| line.what == what), "{what:?}");
        }
        assert!(
            lines.iter().any(|line| line.why == "recovery"),
            "her phone was signed out"
        );
        let changes = world.site.house.changes(50).await.expect("changes");
        let by = |kind: &str| {
            let found = changes.iter().find(|change| change.kind == kind);
            found.and_then(|change| change.by.staff())
        };
        assert_eq!(by("RecoveryAsked"), Some(Somebody::Adam.id()));
        assert_eq!(by("RecoveryApproved"), Some(Somebody::Ulf.id()));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_both_of_the_two_and_nobody_lets_themselves_in() {
    told(async |world| {
        let mut adam = world.browser_of(Somebody::Adam).await;
        let own = asks(&mut adam, Somebody::Adam).await;
        assert!(own.body.contains("id=\"staff-error\""), "not for oneself");
        half(&asks(&mut adam, Somebody::Ulf).await);
        assert!(
            asks(&mut adam, Somebody::Ulf).await.body.contains("väntar redan"),
            "one at a time"
        );
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        for (browser, who) in [(&mut adam, "the one who asked"), (&mut ulf, "whom it is about")] {
            let page = browser.get(LETS_IN).await;
            assert!(!page.body.contains("value=\"approve\""), "{who}");
            assert_eq!(approves(browser).await.status, StatusCode::NOT_FOUND, "{who}");
        }
        for who in [Somebody::Maria, Somebody::Dora] {
            let mut other = world.browser_of(who).await;
            assert_eq!(other.get(LETS_IN).await.status, StatusCode::NOT_FOUND, "{who:?}");
            assert_eq!(
                asks(&mut other, Somebody::Omar).await.status,
                StatusCode::NOT_FOUND
            );
        }
        // Lena may; but whoever asked has lost the role meanwhile.
        let (change, now) = (world.committee.outside().draw(), world.site.now());
        let held = Somebody::Adam.held().remove(0);
        let yesterday = world.site.today().yesterday().expect("a day");
        let (house, id) = (&world.site.house, Somebody::Adam.id());
        let ended = house.end_role(id, &held, yesterday, change, now, &Actor::House);
        ended.await.expect("a role ends");
        let mut lena = world.browser_of(Somebody::Lena).await;
        assert_eq!(approves(&mut lena).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_half_is_not_enough_nor_another_nor_one_that_is_late_or_withdrawn() {
    told(async |world| {
        let mut adam = world.browser_of(Somebody::Adam).await;
        let first = half(&asks(&mut adam, Somebody::Maria).await);
        let mut maria = world.browser();
        for tried in [
            [first.as_str(), first.as_str()],
            [first.as_str(), "00000-00000"],
            ["'; DROP", "\u{202e}"],
        ] {
            let answer = types(&mut maria, tried).await;
            assert!(refused(&answer) || answer.body.contains("-error\""), "{tried:?}");
        }
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let second = half(&approves(&mut ulf).await);
        assert!(
            refused(&types(&mut maria, [&second, &first]).await),
            "the wrong way round"
        );
        assert!(
            approves(&mut ulf).await.status == StatusCode::NOT_FOUND,
            "approved already"
        );
        let page = types(&mut maria, [&first, &second]).await;
        assert_eq!(page.status, StatusCode::OK);
        // Withdrawn while she stands before the page.
        let id = adam.get(LETS_IN).await.hidden("_id").to_owned();
        let fields = [("_id", id.as_str()), ("_what", "withdraw")];
        assert_eq!(adam.post(LETS_IN, &fields).await.leads_to(), LETS_IN);
        assert!(refused(&makes(&mut maria, &page).await.1));
        let had = world.site.house.passkeys(Somebody::Maria.id()).await;
        assert!(had.expect("a list").is_empty());
        // Another, and the hour goes by.
        let [first, second] = both_halves(world).await;
        world.on("2026-11-24 09:01");
        assert!(refused(&types(&mut maria, [&first, &second]).await));
    })
    .await;
}

#[tokio::test]
async fn both_have_just_shown_who_they_are_and_whoever_comes_in_so_has_not() {
    told(async |world| {
        let mut adam = world.browser_of(Somebody::Adam).await;
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        world.on("2026-11-24 08:20");
        let sent = asks(&mut adam, Somebody::Maria).await;
        assert!(
            sent.leads_to().starts_with("/arbete/styrk"),
            "{}",
            sent.leads_to()
        );
        world.signs_in(&mut adam, Somebody::Adam).await;
        let first = half(&asks(&mut adam, Somebody::Maria).await);
        assert!(ulf.get(LETS_IN).await.leads_to().starts_with("/arbete/styrk"));
        world.signs_in(&mut ulf, Somebody::Ulf).await;
        let second = half(&approves(&mut ulf).await);
        let mut maria = world.browser();
        let page = types(&mut maria, [&first, &second]).await;
        assert_eq!(makes(&mut maria, &page).await.1.leads_to(), "/arbete");
        let another = maria.post(MINE, &[("name", "En till")]).await;
        assert!(another.leads_to().starts_with("/arbete/styrk"), "no fresh proof");
    })
    .await;
}

#[tokio::test]
async fn where_a_passkey_is_no_way_in_there_is_no_such_page() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut adam = world.browser_of(Somebody::Adam).await;
        assert_eq!(adam.get(LETS_IN).await.status, StatusCode::NOT_FOUND);
        assert_eq!(adam.get(COMES_IN).await.status, StatusCode::NOT_FOUND);
        assert!(!adam.get("/arbete/administration").await.body.contains(LETS_IN));
    })
    .await;
}
