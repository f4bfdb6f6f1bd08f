//! A simulator, a client, and a clock that both follow.
#![allow(dead_code, reason = "each test file uses a part")]

use bankid_simulator::{Clock, Config, Person, Running};
use base64::{Engine, engine::general_purpose::STANDARD};
use identity::bankid::{Client, Fault};
use identity::verify::{Expected, Refused, verify};
use identity::{
    Attempt, BankId, Evidence, Identified, IdentityProvider, PersonalNumber, Progress, Trust, Visitor, Wish,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::sync::Once;

pub const ÅSA: &str = "199001012385";
pub const BO: &str = "198506152381";
pub const RISKY: &str = "197803022388";
const START: Timestamp = Timestamp::constant(1_795_320_000, 0);

pub struct World {
    pub simulator: Running,
    pub client: Client,
    pub trust: Trust,
    pub bankid: BankId,
    pub http: reqwest::Client,
    _folder: tempfile::TempDir,
}

pub async fn world() -> World {
    world_with(|_| {}).await
}

pub async fn world_with(change: impl FnOnce(&mut Config)) -> World {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        rustls::crypto::ring::default_provider()
            .install_default()
            .unwrap();
    });
    let folder = tempfile::tempdir().unwrap();
    let mut risky = Person::new("Rut", "Berg", RISKY, "hög risk");
    risky.risk = "high".to_owned();
    let people = vec![
        Person::new("Åsa", "Lind", ÅSA, "vårdnadshavare"),
        Person::new("Bo", "Ek", BO, "handläggare"),
        risky,
    ];
    let mut config = Config::new(folder.path(), people);
    // RSA keys take seconds to make: all tests share them
    config.key_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/bankid_keys").into();
    config.clock = Clock::standing_at(START);
    change(&mut config);
    let simulator = bankid_simulator::start(config).await.unwrap();
    let client = client(&simulator).unwrap();
    let trust = Trust::from_pem(&simulator.bankid_root_pem).unwrap();
    let bankid = BankId::new(client.clone(), trust.clone());
    World {
        simulator,
        client,
        trust,
        bankid,
        http: reqwest::Client::builder().no_proxy().build().unwrap(),
        _folder: folder,
    }
}

pub fn client(simulator: &Running) -> Result<Client, Fault> {
    Client::new(identity::bankid::Config {
        base_url: simulator.rp_url.clone(),
        client_identity_pem: simulator.client_pem.clone(),
        server_ca_pem: simulator.ca_pem.clone(),
    })
}

pub fn number(digits: &str) -> PersonalNumber {
    PersonalNumber::from_digits(digits).unwrap()
}

pub fn visitor() -> Visitor {
    Visitor {
        address: [192, 0, 2, 7].into(),
        user_agent: "Firefox".to_owned(),
        device_identifier: "a-random-cookie".to_owned(),
        referring_domain: "exempel.se".to_owned(),
    }
}

impl World {
    pub fn now(&self) -> Timestamp {
        self.simulator.clock.now()
    }

    pub fn wait(&self, seconds: i64) {
        self.simulator.clock.advance(SignedDuration::from_secs(seconds));
    }

    pub async fn start(&self, wish: Wish) -> Attempt {
        self.bankid.start(wish, self.now()).await.unwrap()
    }

    /// After the two seconds that the contract asks for.
    pub async fn collect(&self, attempt: &mut Attempt) -> Progress {
        self.wait(2);
        self.bankid.collect(attempt, self.now()).await.unwrap()
    }

    /// The person reads the code with a phone, as soon as it is shown.
    pub async fn scan(&self, attempt: &Attempt) {
        let Attempt::BankId(order) = attempt;
        let (status, _) = self
            .post("/phone/scan", json!({ "qr": order.qr_text(self.now()) }))
            .await;
        assert_eq!(status, 200);
    }

    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let url = format!("{}{path}", self.simulator.app_url);
        let answer = self.http.post(url).json(&body).send().await.unwrap();
        (
            answer.status().as_u16(),
            answer.json().await.unwrap_or(Value::Null),
        )
    }

    pub async fn complete(&self, attempt: &Attempt, person: &str) {
        let Attempt::BankId(order) = attempt;
        let body = json!({ "orderRef": order.order_ref(), "personalNumber": person });
        let (status, answer) = self.post("/control/complete", body).await;
        assert_eq!(status, 200, "{answer}");
    }

    pub async fn fail(&self, attempt: &Attempt, outcome: &str) {
        let Attempt::BankId(order) = attempt;
        let body = json!({ "orderRef": order.order_ref(), "outcome": outcome });
        assert_eq!(self.post("/control/fail", body).await.0, 200);
    }

    /// The whole way for one person.
    pub async fn done(&self, wish: Wish, person: &str) -> Identified {
        let mut attempt = self.start(wish).await;
        self.complete(&attempt, person).await;
        match self.collect(&mut attempt).await {
            Progress::Done(identified) => *identified,
            other => panic!("not done: {}", message(&other)),
        }
    }

    pub async fn signed_by_åsa(&self) -> Evidence {
        let mut wish = Wish::sign(
            visitor(),
            number(ÅSA),
            "Jag ansöker om ekonomiskt bistånd för november.\nÅÄÖ <&>",
        );
        wish.non_visible = Some(b"sha-256 of the application".to_vec());
        self.done(wish, ÅSA).await.evidence
    }
}

pub fn message(progress: &Progress) -> &'static str {
    match progress {
        Progress::Waiting { message_key }
        | Progress::Renewed { message_key }
        | Progress::Failed { message_key } => message_key,
        Progress::Done(_) => "done",
    }
}

pub fn expected(evidence: &Evidence) -> Expected {
    Expected {
        purpose: evidence.purpose,
        visible_text: evidence.visible_text.clone(),
        non_visible: evidence.non_visible.clone(),
        person: Some(evidence.personal_number.clone()),
    }
}

pub fn judge(world: &World, evidence: &Evidence, expected: &Expected) -> Result<(), Refused> {
    let (xml, ocsp) = (
        STANDARD.encode(&evidence.signature_xml),
        STANDARD.encode(&evidence.ocsp_der),
    );
    verify(&xml, &ocsp, expected, &world.trust, world.now()).map(|_| ())
}

pub fn with_xml(evidence: &Evidence, change: impl Fn(String) -> String) -> Evidence {
    let xml = change(String::from_utf8(evidence.signature_xml.clone()).unwrap());
    assert_ne!(xml.as_bytes(), evidence.signature_xml, "nothing was changed");
    Evidence {
        signature_xml: xml.into_bytes(),
        ..evidence.clone()
    }
}
