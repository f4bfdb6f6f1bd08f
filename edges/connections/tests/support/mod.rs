//! A made-up family, a running register and a client for it.
#![allow(dead_code, reason = "each test file uses a part")]

use casework::PersonalNumber;
use casework::given::{RegisterAnswer, RegisterPerson};
use connections::navet::{Config, Fault, Order};
use connections::{Navet, PopulationRegister};
use jiff::civil::date;
use register_simulator::{Address, RegisterPersonRecord, Running};
use std::sync::Once;
use std::time::Duration;

/// The child of the tales, born in 2015.
pub const ALVA: &str = "201509172381";
/// Her little brother.
pub const NILS: &str = "201803052388";
pub const ÅSA: &str = "198802202385";
pub const BO: &str = "198506012395";
/// A secret place: must never come out of protected people's answers.
pub const STREET: &str = "KUNGSGATAN 1";

pub struct World {
    pub simulator: Running,
    pub register: Navet,
    _folder: tempfile::TempDir,
}

pub async fn world(people: Vec<RegisterPersonRecord>) -> World {
    let folder = tempfile::tempdir().unwrap();
    let simulator = register_simulator::start(register_simulator::Config::new(folder.path(), people))
        .await
        .unwrap();
    World {
        register: Navet::new(&config(&simulator)).unwrap(),
        simulator,
        _folder: folder,
    }
}

pub fn config(simulator: &Running) -> Config {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    Config {
        base_url: simulator.url.clone(),
        order: order(&simulator.order_id).unwrap(),
        client_identity_pem: simulator.client_pem.clone(),
        server_ca_pem: simulator.ca_pem.clone(),
        deadline: Duration::from_secs(5),
    }
}

pub fn order(id: &str) -> Result<Order, Fault> {
    Order::new("162021004748", id)
}

pub fn number(digits: &str) -> PersonalNumber {
    PersonalNumber::parse(digits, date(2026, 11, 22)).unwrap()
}

impl World {
    pub async fn ask(&self, digits: &str) -> RegisterAnswer {
        self.register.look_up(&number(digits)).await
    }

    pub async fn found(&self, digits: &str) -> RegisterPerson {
        match self.ask(digits).await {
            RegisterAnswer::Found(person) => *person,
            other => panic!("not found but {other:?}"),
        }
    }
}

pub fn person(digits: &str, first_names: &str) -> RegisterPersonRecord {
    RegisterPersonRecord {
        number: digits.to_owned(),
        first_names: first_names.to_owned(),
        name_mark: Some("10".to_owned()),
        surname: "Lind".to_owned(),
        address: Some(Address {
            care_of: None,
            street: STREET.to_owned(),
            postcode: "64136".to_owned(),
            town: "KATRINEHOLM".to_owned(),
        }),
        municipality: Some("0483".to_owned()),
        ..RegisterPersonRecord::default()
    }
}

pub fn child(digits: &str, first_names: &str, guardians: &[&str]) -> RegisterPersonRecord {
    RegisterPersonRecord {
        guardians: owned(guardians),
        ..person(digits, first_names)
    }
}

pub fn parent(digits: &str, first_names: &str, children: &[&str]) -> RegisterPersonRecord {
    RegisterPersonRecord {
        children: owned(children),
        ..person(digits, first_names)
    }
}

fn owned(digits: &[&str]) -> Vec<String> {
    digits.iter().map(|digits| (*digits).to_owned()).collect()
}

/// Alva and Nils with both guardians.
pub fn family() -> Vec<RegisterPersonRecord> {
    vec![
        child(ALVA, "Alva Maria", &[ÅSA, BO]),
        child(NILS, "Nils", &[ÅSA, BO]),
        parent(ÅSA, "Åsa Karin", &[ALVA, NILS]),
        parent(BO, "Bo", &[ALVA, NILS]),
    ]
}

/// The family with one of them changed.
pub fn family_with(
    digits: &str,
    change: impl FnOnce(&mut RegisterPersonRecord),
) -> Vec<RegisterPersonRecord> {
    let mut family = family();
    change(family.iter_mut().find(|person| person.number == digits).unwrap());
    family
}
