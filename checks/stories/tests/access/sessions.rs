//! Where one is signed in: seen and ended by oneself alone.

use axum::http::StatusCode;
use stories::{Answer, Browser, Folk, Somebody, World, both};

const AT_WORK: &str = "/arbete/inloggningar";
const AT_HOME: &str = "/sv/mina-sidor/inloggningar";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 \
    (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";

/// By the whole way in, so that what is kept of the device is what the browser said.
async fn signs_in(world: &World, half: &str, user_agent: &'static str) -> Browser {
    let mut browser = world.browser();
    browser.user_agent = user_agent;
    let fields = [("till", ""), ("device", "other")];
    browser.post(&format!("/sv/logga-in/{half}"), &fields).await;
    browser.get("/sv/bankid").await;
    browser
}

/// What the buttons of the page would end.
fn can_end(page: &Answer) -> Vec<String> {
    let buttons = page.body.split("name=\"end\" value=\"").skip(1);
    buttons
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

async fn is_in(browser: &mut Browser, address: &str) -> bool {
    let answer = browser.get(address).await;
    let out = answer.status == StatusCode::SEE_OTHER && answer.leads_to().contains("/logga-in/");
    assert!(out || answer.status == StatusCode::OK, "{}", answer.status);
    !out
}

#[tokio::test]
async fn a_caseworker_who_forgot_to_log_out_of_a_phone_ends_it_from_the_desk() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.provider.sees(&Somebody::Maria.number(), "Maria Lund");
        let mut phone = signs_in(&world, "arbete", IPHONE).await;
        world.on("2026-11-24 08:20");
        let mut desk = signs_in(&world, "arbete", FIREFOX).await;
        assert!(
            desk.get("/arbete").await.body.contains(AT_WORK),
            "one finds the way"
        );
        let page = desk.get(AT_WORK).await;
        for seen in ["Firefox på en dator", "Safari på en telefon", "08:00", "08:20"] {
            assert!(page.body.contains(seen), "{seen}: {}", page.body);
        }
        let [forgotten, others] = &can_end(&page)[..] else {
            panic!("one other session, and all others")
        };
        assert_eq!(others, "others");
        assert_ne!(
            Some(forgotten),
            phone.cookies.get("staff"),
            "the id itself is not shown"
        );
        // Who has seen the page cannot sign in with it.
        let mut thief = world.browser();
        thief.cookies.insert("staff".to_owned(), forgotten.clone());
        assert!(!is_in(&mut thief, "/arbete").await);

        let ended = desk.post(AT_WORK, &[("end", forgotten)]).await;
        assert_eq!(ended.leads_to(), AT_WORK);
        assert!(
            !is_in(&mut phone, "/arbete").await,
            "the next click meets the sign-in"
        );
        let page = desk.get(AT_WORK).await;
        assert!(page.body.contains("Du är inte inloggad någon annanstans"));
        assert!(can_end(&page).is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_mother_ends_all_her_others_at_once_and_nobody_elses() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut library = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let mut tablet = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let mut mine = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let mut johans = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        assert!(
            mine.get("/sv/mina-sidor").await.body.contains(AT_HOME),
            "she finds the way"
        );
        assert_eq!(
            can_end(&mine.get(AT_HOME).await).len(),
            3,
            "two, and both at once"
        );
        assert!(can_end(&johans.get(AT_HOME).await).is_empty());
        mine.post(AT_HOME, &[("end", "others")]).await;
        assert!(!is_in(&mut library, "/sv/mina-sidor").await);
        assert!(!is_in(&mut tablet, "/sv/mina-sidor").await);
        assert!(is_in(&mut johans, "/sv/mina-sidor").await);
        assert!(
            mine.get(AT_HOME)
                .await
                .body
                .contains("Du är inte inloggad någon annanstans")
        );
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_session_is_not_there_and_neither_is_ones_own_in_the_other_half() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let maria = Somebody::Maria.number();
        let mut at_home = world.browser_of_resident(maria.digits(), "Maria Lund").await;
        let mut at_home_too = world.browser_of_resident(maria.digits(), "Maria Lund").await;
        let mut at_work = world.browser_of(Somebody::Maria).await;
        let hers = can_end(&at_home.get(AT_HOME).await).remove(0);
        let mut omar = world.browser_of(Somebody::Omar).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        for (browser, address) in [
            (&mut omar, AT_WORK),
            (&mut sara, AT_HOME),
            (&mut at_work, AT_WORK),
        ] {
            assert!(can_end(&browser.get(address).await).is_empty());
            let foreign = browser.post(address, &[("end", &hers)]).await;
            let made_up = browser.post(address, &[("end", "0123456789abcdef")]).await;
            assert_eq!(foreign.status, StatusCode::NOT_FOUND);
            assert_eq!(foreign.body, made_up.body);
            browser.post(address, &[("end", "others")]).await;
        }
        assert!(is_in(&mut at_home, "/sv/mina-sidor").await);
        assert!(is_in(&mut at_home_too, "/sv/mina-sidor").await);
        assert!(is_in(&mut at_work, "/arbete").await);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_was_left_alone_too_long_is_no_longer_listed() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        world.on("2026-11-24 08:29");
        let mut mine = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert_eq!(can_end(&mine.get(AT_HOME).await).len(), 2);
        world.on("2026-11-24 08:31");
        assert!(can_end(&mine.get(AT_HOME).await).is_empty());
    })
    .await;
}

/// Seconds left, as the page itself asks.
async fn left(browser: &mut Browser, address: &str) -> u32 {
    browser.get(address).await.body.parse().expect("seconds")
}

#[tokio::test]
async fn a_mother_who_reads_for_long_is_told_how_long_is_left_and_one_press_keeps_her_in() {
    both(async |world| {
        const ALIVE: &str = "/ar/mina-sidor/inloggad";
        world.on("2026-11-24 08:00");
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let page = sara.get("/ar/mina-sidor").await;
        assert!(page.body.contains(&format!("data-alive=\"{ALIVE}\"")));
        for (at, seconds) in [("2026-11-24 08:26", 240), ("2026-11-24 08:29", 60)] {
            world.on(at);
            assert_eq!(left(&mut sara, ALIVE).await, seconds, "asking is no sign of life");
        }
        assert_eq!(sara.post(ALIVE, &[]).await.body, "1800");
        world.on("2026-11-24 08:58");
        assert!(is_in(&mut sara, "/sv/mina-sidor").await);
        world.on("2026-11-24 09:40");
        assert_eq!(left(&mut sara, ALIVE).await, 0);
        assert!(sara.post(ALIVE, &[]).await.leads_to().contains("/logga-in/"));
        assert_eq!(
            left(&mut sara, "/arbete/inloggad").await,
            0,
            "and nothing in the other half"
        );
    })
    .await;
}

#[tokio::test]
async fn ten_hours_at_the_desk_are_the_longest_however_often_one_presses() {
    both(async |world| {
        const ALIVE: &str = "/arbete/inloggad";
        world.on("2026-11-24 07:00");
        let mut maria = world.browser_of(Somebody::Maria).await;
        for half in 1..20 {
            world.on(&format!("2026-11-24 {:02}:{:02}", 7 + half / 2, half % 2 * 30));
            assert_eq!(maria.post(ALIVE, &[]).await.status, StatusCode::OK);
        }
        world.on("2026-11-24 16:57");
        assert_eq!(maria.post(ALIVE, &[]).await.body, "180");
    })
    .await;
}
