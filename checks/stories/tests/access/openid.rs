//! Signing in through another: a public OpenID provider (`checks/oidc`), unchanged, over TLS. Staff come by the
//! municipality's own, residents too; what is forged, too weak or not asked for lets nobody in.

use axum::http::StatusCode;
use common::Door;
use common::sign_in::RoleRule;
use identity::oidc::{Config, OpenId, Secret};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Once};
use stories::{Answer, Browser, Folk, Somebody, World, both};

const LOA2: &str = "http://id.elegnamnden.se/loa/1.0/loa2";
const LOA3: &str = "http://id.elegnamnden.se/loa/1.0/loa3";
const NUMBER: &str = "https://id.oidc.se/claim/personalIdentityNumber";
const COORDINATION: &str = "https://id.oidc.se/claim/coordinationNumber";
const LOG: &str = "/arbete/administration/inloggningar";

#[derive(Deserialize)]
struct Stands {
    issuer: String,
    roots: String,
    secret: String,
    key: String,
    key_id: String,
}

/// The other program, as long as a tale needs it.
struct Provider {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../oidc")
}

/// Its packages, by the lock file, once.
fn packages() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if !folder().join("node_modules").exists() {
            let words = [
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ];
            let done = Command::new("npm").args(words).current_dir(folder()).status();
            assert!(done.expect("npm is there").success(), "npm ci in checks/oidc");
        }
        rustls::crypto::ring::default_provider().install_default().ok();
    });
}

impl Provider {
    fn begins(house: &str) -> (Self, Stands) {
        packages();
        let mut child = Command::new("node")
            .arg(folder().join("provider.mjs"))
            .arg(house)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node is there");
        let to = child.stdin.take().expect("its ear");
        let from = BufReader::new(child.stdout.take().expect("its mouth"));
        let mut provider = Self { child, to, from };
        let stands = provider.says();
        (provider, serde_json::from_value(stands).expect("where it stands"))
    }

    fn says(&mut self) -> Value {
        loop {
            let mut line = String::new();
            let read = self.from.read_line(&mut line).expect("a line");
            assert!(read > 0, "the provider ended");
            // It also talks to whoever runs it.
            if let Ok(value) = serde_json::from_str(&line) {
                return value;
            }
        }
    }

    fn does(&mut self, command: Value) -> String {
        writeln!(self.to, "{command}").expect("it listens");
        let said = self.says().as_str().expect("a text").to_owned();
        assert!(!said.starts_with("FAILED"), "{command}: {said}");
        said
    }

    /// Who sits there now.
    fn sees(&mut self, person: Value) {
        self.does(json!({ "does": "person", "is": person }));
    }

    fn forges(&mut self, how: &str) {
        self.does(json!({ "does": "forges", "how": how }));
    }

    /// Begins in this browser, goes to the provider and comes back; what the house then says.
    async fn signs_in(&mut self, browser: &mut Browser, half: &str, door: &str) -> Answer {
        let way_back = self.goes(browser, half, door).await;
        browser.get(&way_back).await
    }

    async fn goes(&mut self, browser: &mut Browser, half: &str, door: &str) -> String {
        let begun = browser.get(&format!("/sv/logga-in/{half}/{door}?till=")).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        self.does(json!({ "does": "visits", "url": begun.leads_to() }))
    }
}

fn door(stands: &Stands, key: &str, secret: Secret, house: &str) -> Door {
    let config = Config {
        key: key.to_owned(),
        name: "Kommunens inloggning".to_owned(),
        issuer: stands.issuer.clone(),
        client_id: key.to_owned(),
        secret,
        roots_pem: stands.roots.clone().into_bytes(),
        redirect_uri: format!("{house}/inloggning/{key}"),
        logged_out_uri: format!("{house}/"),
        scopes: vec![
            "profile".to_owned(),
            "https://id.oidc.se/scope/naturalPersonNumber".to_owned(),
        ],
        levels: vec![LOA3.to_owned()],
        number_claim: None,
        staff_claim: Some("employeeHsaId".to_owned()),
        groups_claim: Some("groups".to_owned()),
    };
    Door {
        provider: OpenId::new(config).expect("a door"),
        staff: key == "kommunen",
        residents: true,
        roles: Vec::new(),
        joins: false,
        role_hours: 12,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the other program dates its tokens by the machine's clock"
)]
fn now() -> Timestamp {
    Timestamp::now()
}

/// The house with a municipality's provider and another one, told on this very day.
async fn told(rules: Vec<RoleRule>, tale: impl AsyncFn(&World, &mut Provider)) {
    both(async |mut world: World| {
        world.clock.move_to(now());
        let house = world.site.facts.public_url.clone();
        let (mut provider, stands) = Provider::begins(&house);
        let shared = Secret::Shared(stands.secret.clone());
        let key = Secret::Key {
            pem: stands.key.clone().into_bytes(),
            id: Some(stands.key_id.clone()),
        };
        let mut doors = vec![
            door(&stands, "kommunen", shared, &house),
            door(&stands, "frejan", key, &house),
        ];
        doors[0].joins = !rules.is_empty();
        doors[0].roles = rules.clone();
        Arc::get_mut(&mut world.site).expect("nobody is in yet").doors = doors;
        tale(&world, &mut provider).await;
    })
    .await;
}

fn maria() -> Value {
    json!({ "sub": "maria", "claims": { "name": "Maria L", NUMBER: Somebody::Maria.number().digits() } })
}

async fn is_in(browser: &mut Browser, address: &str) -> bool {
    browser.get(address).await.status == StatusCode::OK
}

#[tokio::test]
async fn a_caseworker_signs_in_through_the_municipality_and_is_out_when_she_logs_out_there() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        let mut browser = world.browser();
        let page = browser.get("/sv/logga-in/arbete").await;
        assert!(
            page.body.contains("/sv/logga-in/arbete/kommunen"),
            "{}",
            page.body
        );
        assert!(!page.body.contains("/sv/logga-in/arbete/frejan"), "{}", page.body);
        let in_work = provider.signs_in(&mut browser, "arbete", "kommunen").await;
        assert_eq!(in_work.leads_to(), "/arbete", "{}", in_work.body);
        assert!(is_in(&mut browser, "/arbete").await);
        let mut elsewhere = world.browser_of(Somebody::Maria).await;

        let token = provider.does(json!({ "does": "leaves", "id": "kommunen" }));
        let told = [("logout_token", token.as_str())];
        let mut from_there = world.browser();
        let answer = from_there.post("/inloggning/kommunen/utloggning", &told).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(!is_in(&mut browser, "/arbete").await);
        assert!(
            is_in(&mut elsewhere, "/arbete").await,
            "what BankID began goes on"
        );
        let mut adam = world.browser_of(Somebody::Adam).await;
        let log = adam.get(LOG).await.body;
        assert!(log.contains("Utloggad där inloggningen gjordes"), "{log}");
        assert!(
            log.contains(&format!("kommunen\u{a0}({LOA3})")) || log.contains(LOA3),
            "{log}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_token_that_is_no_logout_token_ends_nothing() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        let mut browser = world.browser();
        provider.signs_in(&mut browser, "arbete", "kommunen").await;
        let issuer = world.site.doors[0].provider.config().issuer.clone();
        let seconds = now().as_second();
        let event = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
        let good = json!({
            "iss": issuer, "aud": "kommunen", "sub": "maria", "iat": seconds, "exp": seconds + 60,
            "jti": "1", "events": event
        });
        let with = |key: &str, value: Value| {
            let mut changed = good.clone();
            changed[key] = value;
            changed
        };
        let mut bad = vec![
            with("aud", json!("frejan")),
            with("iss", json!("https://idp.example.se")),
            with("nonce", json!("as in an ID token")),
            with("events", json!({})),
            with("iat", json!(seconds - 3_600)),
            with("exp", json!(seconds - 3_600)),
            with("sub", json!("")),
        ];
        let mut as_access = good.clone();
        as_access["iat"] = json!("now");
        bad.push(as_access);
        for claims in bad {
            let token = provider.does(json!({ "does": "signs", "claims": claims, "typ": "logout+jwt" }));
            let told = [("logout_token", token.as_str())];
            let answer = world
                .browser()
                .post("/inloggning/kommunen/utloggning", &told)
                .await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{claims}");
            assert!(is_in(&mut browser, "/arbete").await, "{claims}");
        }
        let token = provider.does(json!({ "does": "signs", "claims": good, "typ": "logout+jwt" }));
        let told = [("logout_token", token.as_str())];
        let other = world.browser().post("/inloggning/frejan/utloggning", &told).await;
        assert_eq!(other.status, StatusCode::BAD_REQUEST);
        let answer = world
            .browser()
            .post("/inloggning/kommunen/utloggning", &told)
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!is_in(&mut browser, "/arbete").await);
    })
    .await;
}

#[tokio::test]
async fn a_resident_with_a_coordination_number_is_let_in_unless_it_is_uncertain_whose_it_is() {
    told(Vec::new(), async |world, provider| {
        for (level, lets_in) in [("confirmed", true), ("uncertain", false)] {
            provider.sees(json!({
                "sub": "ada",
                "claims": { "name": "Ada Okoro", COORDINATION: "199001612382", format!("{COORDINATION}Level"): level }
            }));
            let mut browser = world.browser();
            let answer = provider.signs_in(&mut browser, "mina-sidor", "frejan").await;
            assert_eq!(answer.leads_to() == "/sv/mina-sidor", lets_in, "{}", answer.body);
            assert_eq!(is_in(&mut browser, "/sv/mina-sidor").await, lets_in);
            assert_eq!(answer.body.contains("samordningsnummer som går att lita på"), !lets_in);
        }
        // A door for residents is none for staff.
        let closed = world.browser().get("/sv/logga-in/arbete/frejan?till=").await;
        assert_eq!(closed.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_let_in_by_an_answer_that_is_forged_too_weak_too_old_or_for_somebody_else() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        for how in [
            "audience",
            "issuer",
            "nonce",
            "expired",
            "future",
            "level",
            "nobody",
            "unsigned",
            "altered",
            "stranger",
            "unknown key",
        ] {
            provider.forges(how);
            let mut browser = world.browser();
            let answer = provider.signs_in(&mut browser, "arbete", "kommunen").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{how}");
            let told = match how {
                "level" => "högre tillitsnivå",
                _ => "har därför inte släppt in någon",
            };
            assert!(answer.body.contains(told), "{how}: {}", answer.body);
            assert!(!browser.cookies.contains_key("staff"), "{how}");
        }
        let mut browser = world.browser();
        provider.signs_in(&mut browser, "arbete", "kommunen").await;
        assert!(
            is_in(&mut browser, "/arbete").await,
            "and what is not forged is believed"
        );
        // Too low at the provider itself: the house asked for more than it got.
        let mut weak = maria();
        weak["acr"] = json!(LOA2);
        provider.sees(weak);
        let mut browser = world.browser();
        let answer = provider.signs_in(&mut browser, "arbete", "kommunen").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(!browser.cookies.contains_key("staff"));
    })
    .await;
}

#[tokio::test]
async fn what_was_begun_in_one_browser_lets_nobody_into_another_and_once_only() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        let (mut thief, mut victim) = (world.browser(), world.browser());
        let way_back = provider.goes(&mut thief, "arbete", "kommunen").await;
        let refused = victim.get(&way_back).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(
            refused.body.contains("Har någon skickat en länk till dig?"),
            "{}",
            refused.body
        );
        // Also where she has begun something of her own, which goes on.
        let hers = provider.goes(&mut victim, "arbete", "kommunen").await;
        assert_eq!(victim.get(&way_back).await.status, StatusCode::FORBIDDEN);
        assert!(!victim.cookies.contains_key("staff"));
        assert_eq!(victim.get(&hers).await.leads_to(), "/arbete");
        let mut again = world.browser();
        again.cookies = victim.cookies.clone();
        again.cookies.remove("staff");
        assert_eq!(again.get(&hers).await.status, StatusCode::FORBIDDEN);
        // And not a quarter of an hour later.
        let late = provider.goes(&mut thief, "arbete", "kommunen").await;
        world.clock.move_to(now() + SignedDuration::from_mins(16));
        assert_eq!(thief.get(&late).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_provider_that_changes_its_keys_or_is_gone_is_met_with_a_page_that_says_what_to_do() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        let mut browser = world.browser();
        provider.signs_in(&mut browser, "arbete", "kommunen").await;
        assert!(is_in(&mut browser, "/arbete").await);
        for alg in ["ES256", "PS256", "EdDSA"] {
            provider.does(json!({ "does": "rotates", "alg": alg }));
            // Within half a minute of the last look nobody asks again: anybody may send a made-up token.
            world
                .clock
                .move_to(world.site.now() + SignedDuration::from_secs(31));
            let mut browser = world.browser();
            let answer = provider.signs_in(&mut browser, "arbete", "kommunen").await;
            assert_eq!(answer.leads_to(), "/arbete", "{alg}: {}", answer.body);
        }
        provider.sees(json!({ "sub": "maria", "stops": true }));
        let stopped = provider
            .signs_in(&mut world.browser(), "arbete", "kommunen")
            .await;
        assert!(
            stopped.body.contains("Du avbröt inloggningen"),
            "{}",
            stopped.body
        );
        provider.child.kill().expect("it ends");
        provider.child.wait().expect("it has ended");
        world
            .clock
            .move_to(world.site.now() + SignedDuration::from_hours(2));
        let gone = world
            .browser()
            .get("/ar/logga-in/mina-sidor/kommunen?till=")
            .await;
        assert_eq!(gone.status, StatusCode::FORBIDDEN);
        assert!(gone.body.contains("dir=\"rtl\""), "{}", gone.body);
        assert!(gone.body.contains("/ar/logga-in/mina-sidor"), "{}", gone.body);
    })
    .await;
}

fn rule(group: &str, role: access::Role, unit: &str) -> RoleRule {
    RoleRule {
        group: group.to_owned(),
        role,
        unit: casework::UnitId::new(unit),
        from: None,
        to: None,
        manages: true,
    }
}

#[tokio::test]
async fn groups_at_the_provider_put_a_new_colleague_on_the_register_and_move_an_old_one() {
    let rules = vec![
        rule("soc-barn", access::Role::Caseworker, "barn"),
        rule("soc-led", access::Role::TeamLead, "barn"),
        rule("soc-gone", access::Role::Intake, "no-such-unit"),
    ];
    told(rules, async |world, provider| {
        let number = stories::number(Folk::JOHAN);
        let new = json!({
            "sub": "new",
            "claims": { "name": "Johan Ek", NUMBER: number.digits(), "groups": ["soc-barn", "soc-gone"] }
        });
        provider.sees(new);
        let mut johan = world.browser();
        let answer = provider.signs_in(&mut johan, "arbete", "kommunen").await;
        assert_eq!(answer.leads_to(), "/arbete", "{}", answer.body);
        let today = world.site.today();
        let held = async |number| {
            let found = world.site.house.staff_by_number(number, today).await.expect("a look");
            let held = found.map(|staff| staff.held).unwrap_or_default();
            let on = held.into_iter().filter(|held| held.on(today));
            on.map(|held| held.role).collect::<Vec<_>>()
        };
        assert_eq!(held(&number).await, [access::Role::Caseworker]);
        // Nobody without a group that counts.
        let stranger = json!({
            "sub": "stranger",
            "claims": { "name": "Sara Ek", NUMBER: stories::number(Folk::SARA).digits(), "groups": ["school"] }
        });
        provider.sees(stranger);
        let answer = provider.signs_in(&mut world.browser(), "arbete", "kommunen").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        // Maria's role was given by hand, and the rule says that it manages it.
        let mut moved = maria();
        moved["claims"]["groups"] = json!(["soc-led"]);
        provider.sees(moved);
        provider.signs_in(&mut world.browser(), "arbete", "kommunen").await;
        assert_eq!(held(&Somebody::Maria.number()).await, [access::Role::TeamLead]);
        let mut adam = world.browser_of(Somebody::Adam).await;
        let page = adam.get("/arbete/administration").await.body;
        assert!(page.contains("Johan Ek fick rollen"), "{page}");
        assert!(page.contains("Avslutad roll för Maria Lund"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_colleague_whose_provider_tells_no_number_is_known_by_what_administration_wrote_down() {
    told(Vec::new(), async |world, provider| {
        provider.sees(json!({ "sub": "omar", "claims": { "employeeHsaId": "SE0000000000-1A2B" } }));
        let unknown = provider
            .signs_in(&mut world.browser(), "arbete", "kommunen")
            .await;
        assert_eq!(unknown.status, StatusCode::FORBIDDEN);
        let mut adam = world.browser_of(Somebody::Adam).await;
        let id = Somebody::Omar.id().to_string();
        let known = [
            ("staff", id.as_str()),
            ("provider", "kommunen"),
            ("value", "SE0000000000-1A2B"),
        ];
        let saved = adam.post("/arbete/administration/known-as", &known).await;
        assert_eq!(saved.leads_to(), "/arbete/administration", "{}", saved.body);
        let mut omar = world.browser();
        let answer = provider.signs_in(&mut omar, "arbete", "kommunen").await;
        assert_eq!(answer.leads_to(), "/arbete", "{}", answer.body);
        assert!(omar.get("/arbete").await.body.contains("Omar Said"));
    })
    .await;
}

#[tokio::test]
async fn a_role_by_group_is_worth_nothing_after_its_hours_whichever_way_one_comes() {
    let rules = vec![rule("soc-barn", access::Role::Caseworker, "barn")];
    told(rules, async |world, provider| {
        let number = stories::number(Folk::JOHAN);
        provider.sees(json!({
            "sub": "johan",
            "claims": { "name": "Johan Ek", NUMBER: number.digits(), "groups": ["soc-barn"] }
        }));
        let list = "/arbete/lista/open";
        provider
            .signs_in(&mut world.browser(), "arbete", "kommunen")
            .await;
        let by_bank_id = async || {
            world.provider.sees(&number, "Johan Ek");
            let mut browser = world.browser();
            let fields = [("till", ""), ("device", "other")];
            browser.post("/sv/logga-in/arbete", &fields).await;
            browser.get("/sv/bankid").await;
            is_in(&mut browser, list).await
        };
        assert!(by_bank_id().await);
        let later = world.site.now() + SignedDuration::from_hours(11);
        world.clock.move_to(later);
        assert!(by_bank_id().await);
        world.clock.move_to(later + SignedDuration::from_hours(2));
        assert!(
            !by_bank_id().await,
            "nobody has said since that he is in the group"
        );
        // Others still find him among those who may have a case: tomorrow he comes by the door again.
        let today = world.site.today();
        let colleagues = world.site.house.colleagues(today).await.expect("a list");
        assert!(colleagues.iter().any(|one| one.name == "Johan Ek"));
        // What an administrator gives by hand lasts.
        let adam = Somebody::Adam.viewer().actor();
        let staff = world
            .site
            .house
            .staff_by_number(&number, world.site.today())
            .await;
        let staff = staff.expect("a register").expect("Johan");
        let change = world.committee.outside().draw();
        let house = &world.site.house;
        let given = house.give_role(staff.id, &staff.held[0], change, world.site.now(), &adam);
        given.await.expect("given");
        assert!(by_bank_id().await);
    })
    .await;
}

#[tokio::test]
async fn whoever_logs_out_here_is_shown_the_way_out_there_and_a_fresh_proof_is_one_that_was_given_now() {
    told(Vec::new(), async |world, provider| {
        provider.sees(maria());
        let mut browser = world.browser();
        let begun = browser.get("/sv/logga-in/arbete/kommunen?till=&nu=true").await;
        for asked in ["prompt=login", "max_age=0"] {
            assert!(begun.leads_to().contains(asked), "{}", begun.leads_to());
        }
        let way_back = provider.does(json!({ "does": "visits", "url": begun.leads_to() }));
        assert_eq!(browser.get(&way_back).await.leads_to(), "/arbete");
        let page = browser.post("/arbete/passnycklar", &[("name", "Min")]).await;
        assert_eq!(
            page.status,
            StatusCode::OK,
            "fresh enough for a passkey: {}",
            page.leads_to()
        );
        let out = browser.post("/sv/logga-ut/arbete", &[]).await;
        assert_eq!(out.leads_to(), "/sv/utloggad/kommunen");
        assert!(!is_in(&mut browser, "/arbete").await);
        let page = browser.get(out.leads_to()).await.body;
        let issuer = &world.site.doors[0].provider.config().issuer;
        let link = format!("{issuer}/session/end?client_id=kommunen&amp;post_logout_redirect_uri=");
        assert!(page.contains(&link), "{page}");
        // Whoever came by BankID has nowhere else to log out.
        let mut omar = world.browser_of(Somebody::Omar).await;
        assert_eq!(omar.post("/sv/logga-ut/arbete", &[]).await.leads_to(), "/sv");
    })
    .await;
}
