//! Wishes about the service: to a unit, without a name, and told to everybody only in words that a person has looked
//! through.

use axum::http::StatusCode;
use stories::{Answer, Browser, Somebody, World, both};

const WISH: &str = "/sv/onskemal";
const TOLD: &str = "/sv/onskemal/svar";
const WISHED: &str = "Jag heter Sara Ek. Jag vill träffas på kvällen.";

async fn wishes(world: &World) -> Answer {
    let command = world.command();
    let fields = [("_command", &*command), ("unit", "mottagning"), ("text", WISHED)];
    world.browser().post(WISH, &fields).await
}

async fn first_on_desk(browser: &mut Browser) -> String {
    let list = browser.get("/arbete/fragor").await;
    let at = list.body.find("/arbete/fragor/").expect("a wish");
    list.body[at..].split('"').next().expect("an address").to_owned()
}

async fn publishes(browser: &mut Browser, address: &str, checked: &str) -> Answer {
    let seen = browser.get(address).await.hidden("_seen").to_owned();
    let fields = [
        ("_do", "publish"),
        ("_seen", &*seen),
        ("asked", "Möten på kvällen"),
        ("done", "Vi har öppet till 19 på torsdagar."),
        ("checked", checked),
    ];
    browser.post(address, &fields).await
}

#[tokio::test]
async fn a_wish_is_told_to_everybody_only_when_somebody_has_seen_that_nobody_can_be_recognised() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let sent = wishes(&world).await;
        assert!(sent.body.contains("Vi har fått ditt önskemål"), "{}", sent.body);
        assert!(world.browser().get(TOLD).await.body.contains("Här står inget än"));
        let mut ines = world.browser_of(Somebody::Ines).await;
        let day = ines.get("/arbete").await.body;
        assert!(day.contains("Ett önskemål väntar på svar.") && !day.contains("En person väntar"));
        let address = first_on_desk(&mut ines).await;
        let page = publishes(&mut ines, &address, "").await;
        assert_eq!(page.status, StatusCode::OK, "nobody has looked it through");
        assert!(page.body.contains("Läs igenom texten") && page.body.contains("till 19 på torsdagar"));
        assert!(world.browser().get(TOLD).await.body.contains("Här står inget än"));
        let done = publishes(&mut ines, &address, "wish-checked").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let told = world.browser().get(TOLD).await.body;
        for said in ["Mottagningen", "Möten på kvällen", "till 19 på torsdagar"] {
            assert!(told.contains(said), "{said}: {told}");
        }
        assert!(!told.contains("Sara Ek"), "her own words are not told");
    })
    .await;
}

#[tokio::test]
async fn what_should_not_stand_there_is_taken_back_by_the_unit_and_by_no_other() {
    both(async |world| {
        wishes(&world).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        publishes(&mut ines, &address, "wish-checked").await;
        let id = address.rsplit('/').next().expect("an id");
        let taken = [("wish", id)];
        const PUBLISHED: &str = "/arbete/onskemal";
        let mut vera = world.browser_of(Somebody::Vera).await;
        assert!(!vera.get(PUBLISHED).await.body.contains("Möten på kvällen"));
        assert_eq!(vera.post(PUBLISHED, &taken).await.status, StatusCode::NOT_FOUND);
        assert!(ines.get(PUBLISHED).await.body.contains("Möten på kvällen"));
        assert_eq!(ines.post(PUBLISHED, &taken).await.status, StatusCode::SEE_OTHER);
        assert!(world.browser().get(TOLD).await.body.contains("Här står inget än"));
    })
    .await;
}

#[tokio::test]
async fn a_question_is_never_told_to_everybody() {
    both(async |world| {
        let command = world.command();
        let fields = [
            ("_command", &*command),
            ("topic", "nameless-topic-home"),
            ("text", "Pappa slår."),
            ("language", "sv"),
        ];
        world.browser().post("/sv/fraga", &fields).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        assert!(!ines.get(&address).await.body.contains("Publicera"));
        let page = publishes(&mut ines, &address, "wish-checked").await;
        assert!(page.body.contains("Bara önskemål"), "{}", page.body);
        assert!(world.browser().get(TOLD).await.body.contains("Här står inget än"));
    })
    .await;
}
