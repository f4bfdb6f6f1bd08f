//! A device that makes and uses a passkey, as a browser would hand it on; and what a page asks it.

use crate::browser::Answer;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING as P256, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Somebody's computer with a reader of fingers: one passkey.
pub struct Device {
    key: EcdsaKeyPair,
    pub id: [u8; 32],
    pub whose: String,
    pub signed: u32,
    /// Where its browser stands.
    pub origin: &'static str,
    /// A finger was on it.
    pub verified: bool,
}

impl Default for Device {
    fn default() -> Self {
        Self::new()
    }
}

impl Device {
    pub fn new() -> Self {
        let chance = SystemRandom::new();
        let key = EcdsaKeyPair::generate_pkcs8(&P256, &chance).expect("a key");
        let key = EcdsaKeyPair::from_pkcs8(&P256, key.as_ref(), &chance).expect("a key");
        let id = Sha256::digest(key.public_key().as_ref()).into();
        Self {
            key,
            id,
            whose: String::new(),
            signed: 0,
            origin: "http://localhost:8080",
            verified: true,
        }
    }

    fn said(&self, kind: &str, asked: &Value) -> String {
        let challenge = asked["challenge"].as_str().expect("a challenge");
        let origin = self.origin;
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#)
    }

    fn about(&mut self, place: &str, more: u8) -> Vec<u8> {
        self.signed += 1;
        let mut data = Sha256::digest(place.as_bytes()).to_vec();
        data.push(1 | if self.verified { 4 } else { 0 } | more);
        data.extend(self.signed.to_be_bytes());
        data
    }

    pub fn makes(&mut self, asked: &Value) -> String {
        self.whose = asked["user"]["id"].as_str().expect("whose").to_owned();
        let mut data = self.about(asked["rp"]["id"].as_str().expect("a place"), 0x40);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(self.id);
        let (x, y) = self.key.public_key().as_ref()[1..].split_at(32);
        data.extend([0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]);
        data.extend(x);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(y);
        let mut object = b"\xA3\x63fmt\x64none\x67attStmt\xA0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        let response = json!({
            "clientDataJSON": BASE64.encode(self.said("webauthn.create", asked)),
            "attestationObject": BASE64.encode(object),
            "transports": ["internal"],
        });
        self.answers(response)
    }

    pub fn signs(&mut self, asked: &Value) -> String {
        let said = self.said("webauthn.get", asked);
        let data = self.about(asked["rpId"].as_str().expect("a place"), 0);
        let over = [data.as_slice(), &Sha256::digest(said.as_bytes())].concat();
        let signature = self.key.sign(&SystemRandom::new(), &over).expect("a signature");
        let response = json!({
            "clientDataJSON": BASE64.encode(said),
            "authenticatorData": BASE64.encode(data),
            "signature": BASE64.encode(signature),
            "userHandle": self.whose,
        });
        self.answers(response)
    }

    fn answers(&self, response: Value) -> String {
        let id = BASE64.encode(self.id);
        let answer = json!({
            "id": id, "rawId": id, "type": "public-key", "authenticatorAttachment": "platform",
            "clientExtensionResults": {}, "response": response,
        });
        answer.to_string()
    }
}

/// What the page has the browser ask its device.
pub fn asked(page: &Answer) -> Value {
    let question = page.body.split("data-question=\"").nth(1).expect("a question");
    let question = question
        .split('"')
        .next()
        .expect("its end")
        .replace("&quot;", "\"");
    serde_json::from_str(&question).expect("JSON")
}
