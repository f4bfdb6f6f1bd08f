//! An identity provider inside this process: a test double that believes it is told who stands at
//! the door. The real client is tested beside it, in `edges/identity`.

use casework::PersonalNumber;
use identity::bankid::Order;
use identity::bankid::wire::Started;
use identity::provider::{Answer, Attempt, IdentityProvider, Progress, Wish};
use identity::{Evidence, Identified, Level, Risk};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Mutex;

/// Believes whoever it is told stands there; a signature is given by the one it is asked of.
#[derive(Default)]
pub struct Believing {
    at_the_door: Mutex<Option<(PersonalNumber, String)>>,
    way_back: Mutex<Option<String>>,
    risk: Mutex<Option<Risk>>,
}

impl Believing {
    pub fn sees(&self, number: &PersonalNumber, name: &str) {
        *self.at_the_door.lock().expect("one tale") = Some((number.clone(), name.to_owned()));
    }

    /// What it thinks of the risk from now on.
    pub fn judges(&self, risk: Risk) {
        *self.risk.lock().expect("one tale") = Some(risk);
    }

    /// Where the app sends whoever confirms what was begun last, inside the house.
    pub fn way_back(&self) -> Option<String> {
        let address = self.way_back.lock().expect("one tale").clone()?;
        Some(
            address
                .split_once("/sv/")
                .map(|(_, rest)| format!("/sv/{rest}"))
                .expect("a page"),
        )
    }

    fn identified(&self, wish: &Wish, now: Timestamp) -> Option<Identified> {
        let (number, name) = self.at_the_door.lock().expect("one tale").clone()?;
        let personal_number = identity::PersonalNumber::from_digits(number.digits()).expect("a right number");
        if wish
            .person
            .as_ref()
            .is_some_and(|wanted| *wanted != personal_number)
        {
            return None;
        }
        let text = wish.visible_text.clone().unwrap_or_default();
        let evidence = Evidence {
            purpose: wish.purpose,
            personal_number: personal_number.clone(),
            name: name.clone(),
            visible_text: wish.visible_text.clone(),
            non_visible: wish.non_visible.clone(),
            hash: Sha256::digest(text.as_bytes())
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            signature_xml: b"<made-up/>".to_vec(),
            ocsp_der: b"made up".to_vec(),
            certificate_chain: Vec::new(),
            signed_at: now,
            risk: Some(self.risk.lock().expect("one tale").unwrap_or(Risk::Low)),
        };
        Some(Identified {
            personal_number,
            name,
            level: Level::Three,
            evidence,
            issued_on: None,
            same_address: Some(true),
        })
    }
}

impl IdentityProvider for Believing {
    fn key(&self) -> &'static str {
        "believing"
    }

    fn start(&self, wish: Wish, now: Timestamp) -> Answer<'_, Attempt> {
        let started = Started {
            order_ref: "00000000-0000-4000-8000-000000000000".to_owned(),
            auto_start_token: "00000000-0000-4000-8000-000000000001".to_owned(),
            qr_start_token: "00000000-0000-4000-8000-000000000002".to_owned(),
            qr_start_secret: "00000000-0000-4000-8000-000000000003".to_owned(),
        };
        self.way_back
            .lock()
            .expect("one tale")
            .clone_from(&wish.return_url);
        let attempt = Attempt::BankId(Box::new(Order::begin(wish, started, now)));
        Box::pin(std::future::ready(Ok(attempt)))
    }

    fn collect<'a>(&'a self, attempt: &'a mut Attempt, now: Timestamp) -> Answer<'a, Progress> {
        let Attempt::BankId(order) = attempt;
        let answer = match self.identified(order.wish(), now) {
            Some(identified) => Progress::Done(Box::new(identified)),
            None => Progress::Failed {
                message_key: "bankid-rfa22",
            },
        };
        Box::pin(std::future::ready(Ok(answer)))
    }

    fn cancel<'a>(&'a self, _: &'a mut Attempt) -> Answer<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }
}
