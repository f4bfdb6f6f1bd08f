//! A made-up population register inside this process: a test double, nothing more. The real
//! client and the protocol it speaks are tested beside it, in `edges/connections`.

use crate::people::number;
use casework::given::{RegisterAnswer, RegisterPerson, RegisterRelative};
use casework::{PersonalNumber, Protection};
use connections::{BoxFuture, PopulationRegister};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// The families that tales are about.
pub struct Folk;

impl Folk {
    /// Two children and their parents.
    pub const ELIN: &str = "20150917-2381";
    pub const HUGO: &str = "20130101-2397";
    pub const SARA: &str = "19850116-9885";
    pub const JOHAN: &str = "19850208-9884";
    /// A child whom the register protects, and her mother, protected too.
    pub const NOOR: &str = "20140101-2396";
    pub const HANA: &str = "19860118-9882";
}

#[derive(Default)]
pub struct MadeUpRegister {
    people: Mutex<BTreeMap<PersonalNumber, RegisterPerson>>,
    silent: Mutex<bool>,
}

fn person(digits: &str, name: &str, protection: Protection, address: &str) -> RegisterPerson {
    let number = number(digits);
    RegisterPerson {
        born: number.born(),
        number,
        name: name.to_owned(),
        protection,
        address: Some(address.to_owned()),
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    }
}

fn relative(of: &RegisterPerson) -> RegisterRelative {
    RegisterRelative {
        number: of.number.clone(),
        name: of.name.clone(),
        protection: of.protection,
    }
}

impl MadeUpRegister {
    /// The families, as the register knows them.
    pub fn settled() -> Self {
        let ordinary = |digits, name| person(digits, name, Protection::Ordinary, "Storgatan 4, Björkvik");
        let (mut elin, mut hugo) = (ordinary(Folk::ELIN, "Elin Ek"), ordinary(Folk::HUGO, "Hugo Ek"));
        let (sara, johan) = (ordinary(Folk::SARA, "Sara Ek"), ordinary(Folk::JOHAN, "Johan Ek"));
        for child in [&mut elin, &mut hugo] {
            child.guardians = vec![relative(&sara), relative(&johan)];
        }
        elin.siblings = vec![relative(&hugo)];
        hugo.siblings = vec![relative(&elin)];
        let marked =
            |digits, name| person(digits, name, Protection::ConfidentialityMarked, "Hemliga vägen 1");
        let (mut noor, hana) = (marked(Folk::NOOR, "Noor Aziz"), marked(Folk::HANA, "Hana Aziz"));
        noor.guardians = vec![relative(&hana)];
        let register = Self::default();
        for one in [elin, hugo, sara, johan, noor, hana] {
            register.knows(one);
        }
        register
    }

    pub fn knows(&self, person: RegisterPerson) {
        self.people
            .lock()
            .expect("one tale")
            .insert(person.number.clone(), person);
    }

    /// From now on it answers nobody, or everybody again.
    pub fn falls_silent(&self, silent: bool) {
        *self.silent.lock().expect("one tale") = silent;
    }
}

impl PopulationRegister for MadeUpRegister {
    fn look_up<'a>(&'a self, number: &'a PersonalNumber) -> BoxFuture<'a, RegisterAnswer> {
        let answer = if *self.silent.lock().expect("one tale") {
            RegisterAnswer::Unavailable
        } else {
            let known = self.people.lock().expect("one tale").get(number).cloned();
            known.map_or(RegisterAnswer::Unknown, |person| {
                RegisterAnswer::Found(Box::new(person))
            })
        };
        Box::pin(std::future::ready(answer))
    }
}
