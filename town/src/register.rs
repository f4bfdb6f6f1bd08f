//! What the population register knows of the town, in the shape of the made-up register's list of
//! people, and as an answer to a step.

use crate::data;
use crate::people::{Family, Kind, Townsman};
use casework::given::{RegisterAnswer, RegisterPerson, RegisterRelative};
use casework::{PersonalNumber, Protection};
use serde::Serialize;

/// One person in the list that the made-up register is started with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RegisterPost {
    pub number: String,
    pub first_names: String,
    pub surname: String,
    #[serde(skip_serializing_if = "ProtectionMark::is_none")]
    pub protection: ProtectionMark,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    pub municipality: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guardians: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ProtectionMark {
    None,
    Confidentiality,
    ProtectedRegistration,
}

impl ProtectionMark {
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    pub street: String,
    pub postcode: String,
    pub town: String,
}

fn post(person: &Townsman) -> RegisterPost {
    let town = data::town();
    RegisterPost {
        number: person.number.digits().to_owned(),
        first_names: person.given_name.clone(),
        surname: person.surname.clone(),
        protection: match person.protection {
            Protection::Ordinary | Protection::Unchecked => ProtectionMark::None,
            Protection::ConfidentialityMarked => ProtectionMark::Confidentiality,
            Protection::ProtectedRegistration => ProtectionMark::ProtectedRegistration,
        },
        address: person.address.clone().map(|street| Address {
            street,
            postcode: town.postcode.clone(),
            town: town.name.clone(),
        }),
        municipality: town.code.clone(),
        guardians: Vec::new(),
        children: Vec::new(),
    }
}

fn digits<'a>(people: impl Iterator<Item = &'a Townsman>) -> Vec<String> {
    people.map(|one| one.number.digits().to_owned()).collect()
}

/// Adults first.
pub fn posts(family: &Family) -> Vec<RegisterPost> {
    let children: Vec<String> = digits(family.children.iter().map(|child| &child.person));
    let adults = family.adults.iter().map(|adult| {
        let mut post = post(&adult.person);
        if adult.is_guardian {
            post.children.clone_from(&children);
        }
        post
    });
    let minors = family.children.iter().map(|child| {
        let mut post = post(&child.person);
        post.guardians = digits(family.guardians());
        post
    });
    adults.chain(minors).collect()
}

/// A member of staff who lives in the town.
pub fn post_of(name: (&str, &str), number: &PersonalNumber) -> RegisterPost {
    post(&Townsman {
        given_name: name.0.to_owned(),
        surname: name.1.to_owned(),
        number: number.clone(),
        sex: crate::numbers::Sex::Woman,
        protection: Protection::Ordinary,
        address: None,
    })
}

/// The register's word on somebody in this family.
pub fn answer(family: &Family, number: &PersonalNumber) -> RegisterAnswer {
    let Some(person) = family.everybody().find(|one| one.number == *number) else {
        return RegisterAnswer::Unknown;
    };
    let is_child = family.children.iter().any(|child| child.person.number == *number);
    let relative = |one: &Townsman| RegisterRelative {
        number: one.number.clone(),
        name: one.name(),
        protection: one.protection,
    };
    let of_child = |people: Vec<&Townsman>| {
        if is_child {
            people.into_iter().map(relative).collect()
        } else {
            Vec::new()
        }
    };
    let siblings = family
        .children
        .iter()
        .map(|child| &child.person)
        .filter(|one| one.number != *number);
    RegisterAnswer::Found(Box::new(RegisterPerson {
        number: number.clone(),
        name: person.name(),
        born: number.born(),
        protection: person.protection,
        address: person.address.clone(),
        municipality: Some(data::town().code.clone()),
        deceased_on: None,
        guardians: of_child(family.guardians().collect()),
        siblings: if family.kind == Kind::Expecting {
            Vec::new()
        } else {
            of_child(siblings.collect())
        },
    }))
}
