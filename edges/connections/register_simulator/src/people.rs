//! The list of people, checked once when it is loaded.

use crate::numbers::is_test_number;
use crate::record::{Address, RegisterPersonRecord};
use anyhow::{Result, bail, ensure};
use std::collections::HashMap;

/// Everybody in the made-up register, by number.
#[derive(Default)]
pub struct People(HashMap<String, RegisterPersonRecord>);

impl People {
    /// Refuses anybody whose number could belong to a real person, and relations that lead nowhere.
    pub fn new(records: Vec<RegisterPersonRecord>) -> Result<Self> {
        let mut people = HashMap::new();
        for (place, record) in records.into_iter().enumerate() {
            let place = place + 1;
            ensure!(
                is_test_number(&record.number),
                "person {place} in the list does not have a test number of Skatteverket's"
            );
            check(&record, place)?;
            if people.insert(record.number.clone(), record).is_some() {
                bail!("person {place} in the list has the same number as another");
            }
        }
        let people = Self(people);
        people.check_relations()?;
        Ok(people)
    }

    pub fn find(&self, number: &str) -> Option<&RegisterPersonRecord> {
        self.0.get(number)
    }

    /// *Vårdnadshavare för.* Whom this person is guardian of, in order of number.
    pub fn wards(&self, number: &str) -> Vec<&str> {
        self.who(|other| other.guardians.iter().any(|guardian| guardian == number))
    }

    pub fn parents(&self, number: &str) -> Vec<&str> {
        self.who(|other| other.children.iter().any(|child| child == number))
    }

    /// The number this person had before.
    pub fn former_number(&self, number: &str) -> Option<&str> {
        self.who(|other| other.moved_to.as_deref() == Some(number))
            .first()
            .copied()
    }

    fn who(&self, is: impl Fn(&RegisterPersonRecord) -> bool) -> Vec<&str> {
        let mut numbers: Vec<&str> = self
            .0
            .values()
            .filter(|person| is(person))
            .map(|person| person.number.as_str())
            .collect();
        numbers.sort_unstable();
        numbers
    }

    fn check_relations(&self) -> Result<()> {
        for person in self.0.values() {
            let named = person
                .guardians
                .iter()
                .chain(&person.children)
                .chain(&person.moved_to);
            for number in named {
                ensure!(
                    self.0.contains_key(number),
                    "a relation leads to nobody in the list"
                );
                ensure!(*number != person.number, "a relation leads to the person itself");
            }
        }
        Ok(())
    }
}

fn check(record: &RegisterPersonRecord, place: usize) -> Result<()> {
    let digits =
        |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(!record.surname.trim().is_empty(), "person {place} has no surname");
    ensure!(
        record
            .name_mark
            .as_ref()
            .is_none_or(|mark| digits(mark, 2) && !mark.starts_with('0')),
        "person {place}: nameMark is two digits"
    );
    ensure!(
        record.municipality.as_ref().is_none_or(|code| digits(code, 4)),
        "person {place}: municipality is four digits"
    );
    let swedish: Vec<&Address> = record.address.iter().chain(&record.postal_address).collect();
    ensure!(
        swedish.iter().all(|address| digits(&address.postcode, 5)),
        "person {place}: a postcode is five digits"
    );
    ensure!(
        record
            .foreign_address
            .as_ref()
            .is_none_or(|address| (1..=3).contains(&address.lines.len())),
        "person {place}: a foreign address has one to three lines"
    );
    let gone = [record.deceased_on, record.emigrated_on, record.moved_on];
    ensure!(
        gone.iter().flatten().count() <= 1,
        "person {place} left the register in more than one way"
    );
    ensure!(
        record.moved_to.is_some() == record.moved_on.is_some(),
        "person {place}: movedTo and movedOn go together"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: &str) -> RegisterPersonRecord {
        RegisterPersonRecord {
            number: number.to_owned(),
            first_names: "Alva".to_owned(),
            surname: "Lind".to_owned(),
            ..RegisterPersonRecord::default()
        }
    }

    #[test]
    fn somebody_with_a_number_that_could_be_real_is_refused() {
        assert!(People::new(vec![person("201509172381")]).is_ok());
        assert!(People::new(vec![person("199001010009")]).is_err());
        assert!(People::new(vec![person("201509172381"), person("201509172381")]).is_err());
    }

    #[test]
    fn a_guardian_who_is_not_in_the_list_is_refused() {
        let mut alva = person("201509172381");
        alva.guardians = vec!["199001012385".to_owned()];
        assert!(People::new(vec![alva.clone()]).is_err());
        let people = People::new(vec![alva, person("199001012385")]).unwrap();
        assert_eq!(people.wards("199001012385"), ["201509172381"]);
    }
}
