//! Those who set up units, people, roles and wordings: what they chose is what happens, also when
//! somebody else was there meanwhile, and nothing that they typed is lost.

use access::{Held, Role};
use axum::http::StatusCode;
use casework::{Actor, UnitId};
use jiff::civil::{Date, date};
use stories::{Answer, Browser, Somebody, World, both};

const HOME: &str = "/arbete/administration";
const GIVE: &str = "/arbete/administration/role";
const END: &str = "/arbete/administration/end-role";
const LEAVES: &str = "/arbete/administration/end-staff";
const SETTINGS: &str = "/arbete/administration/settings";
const REASONS: &str = "/arbete/administration/mall/child-concern-template-reasons";

/// Adam, and Ulf who administers too.
async fn two_administrators(world: &World) -> (Browser, Browser) {
    world.on("2026-11-24 08:00");
    let administers = Held {
        role: Role::SystemAdministrator,
        unit: UnitId::new("mottagning"),
        from: date(2026, 1, 1),
        to: None,
    };
    gives(world, Somebody::Ulf, administers).await;
    (
        world.browser_of(Somebody::Adam).await,
        world.browser_of(Somebody::Ulf).await,
    )
}

async fn gives(world: &World, who: Somebody, held: Held) {
    let (change, now) = (world.committee.outside().draw(), world.site.now());
    let given = world
        .site
        .house
        .give_role(who.id(), &held, change, now, &Actor::House)
        .await;
    given.expect("a role");
}

async fn held(world: &World, who: Somebody) -> Vec<Held> {
    let today = world.site.today();
    let found = world.site.house.staff_by_number(&who.number(), today).await;
    found
        .expect("the register")
        .map_or(Vec::new(), |staff| staff.held)
}

fn caseworker(unit: &str, from: Date, to: Option<Date>) -> Held {
    Held {
        role: Role::Caseworker,
        unit: UnitId::new(unit),
        from,
        to,
    }
}

/// The value of the choice with these words beside it.
fn choice(page: &Answer, words: &str) -> String {
    let (before, _) = page
        .body
        .split_once(words)
        .unwrap_or_else(|| panic!("{words}: {}", page.body));
    let value = before.rsplit("value=\"").next();
    value
        .and_then(|rest| rest.split('"').next())
        .expect("a value")
        .to_owned()
}

#[tokio::test]
async fn the_role_that_was_chosen_ends_though_others_were_given_meanwhile() {
    both(async |world| {
        let (mut adam, _) = two_administrators(&world).await;
        let page = adam.get(END).await;
        let chosen = choice(
            &page,
            "Maria Lund: Handläggare i Barn och unga från och med 1 januari 2020",
        );
        // One that began earlier now stands before it.
        let earlier = caseworker("vuxen", date(2019, 5, 1), None);
        gives(&world, Somebody::Maria, earlier.clone()).await;
        let fields = [("held", chosen.as_str()), ("last", "2026-11-30")];
        assert_eq!(adam.post(END, &fields).await.leads_to(), HOME);
        let ended = caseworker("barn", date(2020, 1, 1), Some(date(2026, 11, 30)));
        assert_eq!(held(&world, Somebody::Maria).await, [earlier, ended]);
        let home = adam.get(HOME).await;
        assert!(
            home.body.contains(
                "Avslutad roll för Maria Lund: Handläggare i Barn och unga. Sista dagen är 30 november 2026"
            ),
            "{}",
            home.body
        );
        // It has ended: an old form with it is answered beside the field.
        world.on("2026-12-01 08:00");
        world.signs_in(&mut adam, Somebody::Adam).await;
        let late = adam.post(END, &fields).await;
        assert!(late.status == StatusCode::OK && late.body.contains("id=\"held-error\""));
    })
    .await;
}

#[tokio::test]
async fn a_role_for_a_time_can_end_earlier_and_never_before_it_began() {
    both(async |world| {
        let (mut adam, _) = two_administrators(&world).await;
        let omar = Somebody::Omar.id().to_string();
        let fields = |to| {
            [
                ("staff", omar.as_str()),
                ("role", "role-caseworker"),
                ("unit", "vuxen"),
                ("from", "2026-11-02"),
                ("to", to),
            ]
        };
        let backwards = adam.post(GIVE, &fields("2026-11-01")).await;
        assert!(
            backwards
                .body
                .contains("Den sista dagen kan inte vara före den första")
        );
        assert_eq!(adam.post(GIVE, &fields("2026-12-31")).await.leads_to(), HOME);
        let told = "Omar Said fick rollen Handläggare i Vuxna från och med 2 november 2026 till och med 31 december 2026";
        assert!(adam.get(HOME).await.body.contains(told));
        let page = adam.get(END).await;
        let chosen = choice(
            &page,
            "Omar Said: Handläggare i Vuxna från och med 2 november 2026 till och med 31 december 2026",
        );
        let early = [("held", chosen.as_str()), ("last", "2026-11-01")];
        let early = adam.post(END, &early).await;
        assert!(early.body.contains("Den sista dagen kan inte vara före den första"));
        adam.post(END, &[("held", &chosen), ("last", "2026-11-27")]).await;
        let left = held(&world, Somebody::Omar).await;
        let at = date(2026, 11, 27);
        assert!(left.contains(&caseworker("vuxen", date(2026, 11, 2), Some(at))));
    })
    .await;
}

#[tokio::test]
async fn whoever_leaves_is_off_the_register_and_comes_back_as_the_same_person() {
    both(async |world| {
        let (mut adam, _) = two_administrators(&world).await;
        let mut omar = world.browser_of(Somebody::Omar).await;
        let page = adam.get(LEAVES).await;
        let chosen = choice(&page, "Omar Said");
        let fields = [("staff", chosen.as_str()), ("last", "2026-11-30")];
        assert_eq!(adam.post(LEAVES, &fields).await.leads_to(), HOME);
        assert!(
            adam.get(HOME)
                .await
                .body
                .contains("Omar Said slutar. Den sista dagen är 30 november 2026")
        );
        let out = omar.get("/arbete").await;
        assert!(out.leads_to().contains("/logga-in/"), "his sessions have ended");
        let last = Some(date(2026, 11, 30));
        let roles = held(&world, Somebody::Omar).await;
        assert_eq!(
            roles,
            [caseworker("barn", date(2020, 1, 1), last)],
            "he works his last days"
        );

        world.on("2026-12-01 08:00");
        world.signs_in(&mut adam, Somebody::Adam).await;
        world.signs_in(&mut omar, Somebody::Omar).await;
        assert_eq!(omar.get("/arbete").await.status, StatusCode::FORBIDDEN);
        assert!(!adam.get(GIVE).await.body.contains("Omar Said"));
        let again = [
            ("number", Somebody::Omar.number().digits().to_owned()),
            ("name", "Omar Said".to_owned()),
            ("title", "socionom".to_owned()),
        ];
        let again = again.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(
            adam.post("/arbete/administration/staff", &again).await.leads_to(),
            HOME
        );
        let back = choice(&adam.get(GIVE).await, "Omar Said, socionom");
        assert_eq!(back, Somebody::Omar.id().to_string());
    })
    .await;
}

#[tokio::test]
async fn nobody_who_administers_gives_themselves_a_way_into_cases() {
    both(async |world| {
        let (mut adam, mut ulf) = two_administrators(&world).await;
        let id = Somebody::Adam.id().to_string();
        let fields = |role| {
            [
                ("staff", id.as_str()),
                ("role", role),
                ("unit", "barn"),
                ("from", "2026-11-24"),
            ]
        };
        for role in [
            "role-intake",
            "role-caseworker",
            "role-team-lead",
            "role-unit-manager",
        ] {
            let refused = adam.post(GIVE, &fields(role)).await;
            assert!(
                refused.body.contains("Be en annan systemförvaltare göra det"),
                "{role}"
            );
        }
        assert_eq!(
            held(&world, Somebody::Adam).await.len(),
            1,
            "only what he had before"
        );
        let no_case = fields("role-data-protection-officer");
        assert_eq!(adam.post(GIVE, &no_case).await.leads_to(), HOME);
        assert_eq!(ulf.post(GIVE, &fields("role-caseworker")).await.leads_to(), HOME);
        assert_eq!(held(&world, Somebody::Adam).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_same_details_see_each_others_before_one_goes_over_the_other() {
    both(async |world| {
        let (mut adam, mut ulf) = two_administrators(&world).await;
        let seen = adam.get(SETTINGS).await.hidden("_seen").to_owned();
        let fields = |department, seen| {
            [
                ("setting-department", department),
                ("setting-phone", "0912-100 00"),
                ("setting-phone-hours", "8–16"),
                ("setting-on-call-phone", "0912-200 00"),
                ("_seen", seen),
            ]
        };
        let ulfs = fields("Ulfs förvaltning", seen.as_str());
        assert_eq!(ulf.post(SETTINGS, &ulfs).await.leads_to(), HOME);
        assert_eq!(
            ulf.post(SETTINGS, &ulfs).await.leads_to(),
            HOME,
            "pressed twice: it is as he wants it"
        );
        let both = adam.post(SETTINGS, &fields("Adams förvaltning", &seen)).await;
        assert_eq!(both.status, StatusCode::OK);
        for there in [
            "Det här har ändrats medan du skrev",
            "Ulfs förvaltning",
            "Adams förvaltning",
        ] {
            assert!(both.body.contains(there), "{there}: {}", both.body);
        }
        assert_eq!(world.site.contact().department, "Ulfs förvaltning");
        let goes_on = fields("Adams förvaltning", both.hidden("_seen"));
        assert_eq!(adam.post(SETTINGS, &goes_on).await.leads_to(), HOME);
        assert_eq!(world.site.contact().department, "Adams förvaltning");
    })
    .await;
}

#[tokio::test]
async fn two_who_word_the_same_template_see_each_others_before_one_goes_over_the_other() {
    both(async |world| {
        let (mut adam, mut ulf) = two_administrators(&world).await;
        let seen = adam.get(REASONS).await.hidden("_seen").to_owned();
        let fields = |text, seen| {
            [
                ("phrase.0.name", "Inleda"),
                ("phrase.0.text", text),
                ("_seen", seen),
            ]
        };
        let to = "/arbete/administration#templates";
        assert_eq!(
            ulf.post(REASONS, &fields("Ulfs skäl …", &seen)).await.leads_to(),
            to
        );
        let both = adam.post(REASONS, &fields("Adams skäl …", &seen)).await;
        for there in [
            "Det här har ändrats medan du skrev",
            "Ulfs skäl …",
            "Adams skäl …",
        ] {
            assert!(both.body.contains(there), "{there}: {}", both.body);
        }
        // Taking the usual words back goes over Ulf's just the same.
        let usual = [("_usual", "yes"), ("_seen", seen.as_str())];
        assert!(adam.post(REASONS, &usual).await.body.contains("Ulfs skäl …"));
        let goes_on = fields("Adams skäl …", both.hidden("_seen"));
        assert_eq!(adam.post(REASONS, &goes_on).await.leads_to(), to);
        let page = adam.get(REASONS).await;
        assert!(page.body.contains("Adams skäl …") && !page.body.contains("Ulfs skäl …"));
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_when_the_session_had_ended_is_there_after_signing_in() {
    both(async |world| {
        let (mut adam, mut ulf) = two_administrators(&world).await;
        let seen = adam.get(REASONS).await.hidden("_seen").to_owned();
        world.on("2026-11-24 09:30");
        for (address, fields) in [
            (
                SETTINGS,
                [("setting-department", "Skrivet"), ("setting-phone", "0912")],
            ),
            (
                "/arbete/administration/unit",
                [("id", "skrivet"), ("name", "Skrivet")],
            ),
            (
                "/arbete/administration/staff",
                [("name", "Skrivet"), ("title", "s")],
            ),
            (REASONS, [("phrase.0.text", "Skrivet"), ("_seen", seen.as_str())]),
        ] {
            adam.cookies.remove("staff");
            let answer = adam.post(address, &fields).await;
            assert!(answer.leads_to().contains("/logga-in/arbete"), "{address}");
            if address == REASONS {
                world.signs_in(&mut ulf, Somebody::Ulf).await;
                let ulfs = [("phrase.0.name", "Inleda"), ("phrase.0.text", "Ulfs skäl …")];
                ulf.post(REASONS, &ulfs).await;
            }
            world.signs_in(&mut adam, Somebody::Adam).await;
            let page = adam.get(address).await;
            assert!(page.body.contains("Skrivet"), "{address}: what was typed is lost");
            assert_eq!(
                page.body.contains("Ulfs skäl …"),
                address == REASONS,
                "what Ulf made of it meanwhile stands beside it"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn words_that_may_hurt_are_asked_for_as_words_and_nothing_half_is_said_to_be_wished_for() {
    both(async |world| {
        let (mut adam, _) = two_administrators(&world).await;
        let words = adam
            .get("/arbete/administration/mall/child-investigation-template-words")
            .await;
        assert!(words.body.contains("Ord eller uttryck") && words.body.contains("Vad är bättre att skriva?"));
        assert!(!words.body.contains("Frasens namn"));
        for key in [
            "child-investigation-template-words",
            "child-concern-template-reasons",
        ] {
            let page = adam.get(&format!("/arbete/administration/mall/{key}")).await;
            assert!(!page.body.contains("(frivilligt)"), "{key}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_last_one_who_can_give_roles_cannot_leave_before_somebody_else_has_it() {
    both(async |world| {
        let (mut adam, _) = two_administrators(&world).await;
        let ulf = Somebody::Ulf.id().to_string();
        let left = adam
            .post(LEAVES, &[("staff", &ulf), ("last", "2026-11-30")])
            .await;
        assert_eq!(left.leads_to(), HOME, "one of two may leave");
        let me = Somebody::Adam.id().to_string();
        let refused = adam.post(LEAVES, &[("staff", &me), ("last", "2026-11-30")]).await;
        assert!(
            refused
                .body
                .contains("Då finns ingen kvar som kan ge behörigheter")
        );
        let page = adam.get(END).await;
        let own = choice(&page, &format!("{}: Systemförvaltare", Somebody::Adam.name()));
        let refused = adam.post(END, &[("held", &own), ("last", "2026-12-31")]).await;
        assert!(
            refused
                .body
                .contains("Då finns ingen kvar som kan ge behörigheter")
        );
    })
    .await;
}
