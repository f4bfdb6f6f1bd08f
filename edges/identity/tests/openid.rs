//! What is believed of a provider's tokens, where no provider of the world would send such ones.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use identity::oidc::{Config, Distrust, Fault, OpenId, Secret, jose, judge};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};

const NOW: i64 = 1_795_000_000;
const LOA3: &str = "http://id.elegnamnden.se/loa/1.0/loa3";

fn now() -> Timestamp {
    Timestamp::from_second(NOW).expect("a moment")
}

fn config() -> Config {
    Config {
        key: "kommunen".to_owned(),
        name: "Kommunen".to_owned(),
        issuer: "https://idp.example.se".to_owned(),
        client_id: "handslag".to_owned(),
        secret: Secret::Shared("agreed".to_owned()),
        roots_pem: Vec::new(),
        redirect_uri: "https://soc.example.se/inloggning/kommunen".to_owned(),
        logged_out_uri: "https://soc.example.se/".to_owned(),
        scopes: Vec::new(),
        levels: vec![LOA3.to_owned()],
        number_claim: None,
        staff_claim: None,
        groups_claim: None,
    }
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// A provider's keys: one that it signs with, and what it publishes of it.
struct Signer {
    pair: EcdsaKeyPair,
    chance: SystemRandom,
}

impl Signer {
    fn new() -> Self {
        let chance = SystemRandom::new();
        let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &chance).expect("a key");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der.as_ref(), &chance);
        let pair = pair.expect("a key");
        Self { pair, chance }
    }

    fn published(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let [x, y] = [&point[1..33], &point[33..]].map(|half| URL_SAFE_NO_PAD.encode(half));
        json!({ "kty": "EC", "crv": "P-256", "kid": "1", "x": x, "y": y })
    }

    fn signs(&self, header: &Value, claims: &Value) -> String {
        let covered = format!("{}.{}", part(header), part(claims));
        let signature = self.pair.sign(&self.chance, covered.as_bytes()).expect("signed");
        format!("{covered}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn set(keys: &[Value]) -> Vec<jose::Key> {
    jose::keys(json!({ "keys": keys }).to_string().as_bytes()).expect("a set")
}

fn good() -> Value {
    json!({
        "iss": "https://idp.example.se", "aud": "handslag", "sub": "maria", "nonce": "ours", "acr": LOA3,
        "iat": NOW - 5, "exp": NOW + 55
    })
}

fn with(key: &str, value: Value) -> Value {
    let mut claims = good();
    claims[key] = value;
    claims
}

#[test]
fn a_good_answer_is_believed_within_a_minute_of_differing_clocks() {
    let signer = Signer::new();
    let keys = set(&[signer.published()]);
    let header = json!({ "alg": "ES256", "kid": "1" });
    for claims in [
        good(),
        with("iat", json!(NOW + 50)),
        with("exp", json!(NOW - 50)),
        with("aud", json!(["handslag"])),
        {
            let mut two = with("aud", json!(["handslag", "another"]));
            two["azp"] = json!("handslag");
            two
        },
    ] {
        let token = signer.signs(&header, &claims);
        let judged = judge::id_token(&config(), &keys, &token, "ours", now());
        assert!(judged.is_ok(), "{claims} {judged:?}");
    }
}

#[test]
fn an_answer_for_another_by_another_or_of_another_time_is_not() {
    let signer = Signer::new();
    let keys = set(&[signer.published()]);
    let header = json!({ "alg": "ES256", "kid": "1" });
    for (claims, why) in [
        (with("iss", json!("https://idp.example.se/")), Distrust::Issuer),
        (with("aud", json!("another")), Distrust::Audience),
        (with("aud", json!([])), Distrust::Audience),
        (with("aud", json!(["handslag", "another"])), Distrust::Audience),
        (with("azp", json!("another")), Distrust::Audience),
        (with("exp", json!(NOW - 61)), Distrust::Time),
        (with("exp", Value::Null), Distrust::Time),
        (with("iat", json!(NOW + 61)), Distrust::Time),
        (with("nbf", json!(NOW + 61)), Distrust::Time),
        // Good for a year, says it.
        (with("iat", json!(NOW - 3_600)), Distrust::Time),
        (with("iat", json!("1795000000")), Distrust::Time),
        (with("nonce", json!("theirs")), Distrust::Nonce),
        (with("nonce", Value::Null), Distrust::Nonce),
        (with("sub", Value::Null), Distrust::Subject),
    ] {
        let token = signer.signs(&header, &claims);
        let judged = judge::id_token(&config(), &keys, &token, "ours", now());
        assert_eq!(judged, Err(Fault::Distrust(why)), "{claims}");
    }
    for level in [json!("http://id.elegnamnden.se/loa/1.0/loa2"), Value::Null] {
        let token = signer.signs(&header, &with("acr", level));
        assert_eq!(
            judge::id_token(&config(), &keys, &token, "ours", now()),
            Err(Fault::Level)
        );
    }
}

#[test]
fn the_sender_does_not_choose_how_it_is_checked() {
    let (signer, stranger) = (Signer::new(), Signer::new());
    let published = signer.published();
    let keys = set(std::slice::from_ref(&published));
    let judged = |keys: &[jose::Key], token: &str| judge::id_token(&config(), keys, token, "ours", now());
    let refused = |token: String, why: Distrust| assert_eq!(judged(&keys, &token), Err(Fault::Distrust(why)));
    for alg in ["none", "HS256", "ES384", "RS1"] {
        refused(
            signer.signs(&json!({ "alg": alg, "kid": "1" }), &good()),
            Distrust::Algorithm,
        );
    }
    for alg in ["RS256", "PS256", "EdDSA"] {
        refused(
            signer.signs(&json!({ "alg": alg, "kid": "1" }), &good()),
            Distrust::Signature,
        );
    }
    let header = json!({ "alg": "ES256", "kid": "1" });
    refused(stranger.signs(&header, &good()), Distrust::Signature);
    refused(
        signer.signs(&json!({ "alg": "ES256", "kid": "2" }), &good()),
        Distrust::UnknownKey,
    );
    let understood = json!({ "alg": "ES256", "kid": "1", "crit": ["exp"], "exp": 1 });
    refused(signer.signs(&understood, &good()), Distrust::Unreadable);
    refused(format!("{}.", part(&header)), Distrust::Unreadable);
    refused("a".repeat(40_000), Distrust::Unreadable);
    // Its own key in the header is nobody's key.
    let own = json!({ "alg": "ES256", "jwk": stranger.published() });
    refused(stranger.signs(&own, &good()), Distrust::Signature);
    let token = signer.signs(&header, &good());
    for (key, value) in [("use", "enc"), ("alg", "ES384"), ("crv", "P-384")] {
        let mut other = published.clone();
        other[key] = json!(value);
        assert!(judged(&set(&[other]), &token).is_err(), "{key}");
    }
    assert!(judged(&keys, &token).is_ok());
}

#[test]
fn a_door_without_a_lock_is_not_hung() {
    rustls::crypto::ring::default_provider().install_default().ok();
    let chance = SystemRandom::new();
    let der = Ed25519KeyPair::generate_pkcs8(&chance).expect("a key");
    let body = base64::engine::general_purpose::STANDARD.encode(der.as_ref());
    let key = |pem: String| Secret::Key {
        pem: pem.into_bytes(),
        id: None,
    };
    let setup = |config: Config| match OpenId::new(config) {
        Err(Fault::Setup(what)) => what,
        _ => "a door",
    };
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n");
    for (change, told) in [
        (
            Config {
                levels: Vec::new(),
                ..config()
            },
            "no level of assurance is accepted",
        ),
        (
            Config {
                issuer: "http://idp.example.se".to_owned(),
                ..config()
            },
            "issuer is not https",
        ),
        (
            Config {
                secret: Secret::Shared(String::new()),
                ..config()
            },
            "secret is empty",
        ),
        (
            Config {
                secret: key("no key".to_owned()),
                ..config()
            },
            "client key is no PKCS#8 key in PEM (P-256, Ed25519 or RSA)",
        ),
        // A key that is good, and then roots that are none.
        (
            Config {
                secret: key(pem),
                ..config()
            },
            "roots",
        ),
    ] {
        assert_eq!(setup(change), told);
    }
}
