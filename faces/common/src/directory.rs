//! *Kommunerna.* How each municipality's social services are reached, from the house store; our own as residents know it.

use crate::site::Site;
use casework::Actor;
use guide::directory::{Contacts, Place};
use house_store::Fault;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody filled in, and on which day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FilledIn {
    pub contacts: Contacts,
    pub on: Option<Date>,
}

impl Site {
    /// In the order of their codes; our own among them, even where it is made up.
    pub fn places(&self) -> Vec<Place<'_>> {
        let all = connections::municipalities().iter().map(|one| Place {
            code: one.code,
            name: one.name,
            county: one.county,
        });
        let mut all: Vec<Place<'_>> = all.collect();
        let own = self.facts.municipality_code.as_str();
        if !own.is_empty() && !all.iter().any(|place| place.code == own) {
            all.push(Place {
                code: own,
                name: &self.facts.municipality,
                county: "",
            });
        }
        all
    }

    /// By code; none: nobody has filled anything in.
    pub async fn directory(&self) -> Result<BTreeMap<String, FilledIn>, Fault> {
        let kept = self.house.directory().await?;
        let mut all: BTreeMap<String, FilledIn> = BTreeMap::new();
        for (code, value) in kept {
            all.insert(code, serde_json::from_str(&value)?);
        }
        let own = &self.facts.municipality_code;
        if !own.is_empty() && !all.contains_key(own) {
            all.insert(own.clone(), self.as_residents_know_it());
        }
        Ok(all)
    }

    fn as_residents_know_it(&self) -> FilledIn {
        let contact = self.contact();
        let mut contacts = Contacts::default();
        contacts.set("phone", &contact.phone);
        contacts.set("phone_hours", &contact.phone_hours);
        contacts.set("on_call_phone", &contact.on_call_phone);
        FilledIn { contacts, on: None }
    }

    /// Those that are other than before become changes, all at once; how many they were.
    pub async fn fill_in_directory(
        &self,
        new: BTreeMap<String, Contacts>,
        by: &Actor,
    ) -> Result<usize, Fault> {
        let before = self.directory().await?;
        let mut entries = Vec::new();
        for (code, contacts) in new {
            if before.get(&code).map(|one| &one.contacts) == Some(&contacts) {
                continue;
            }
            let value = match contacts.is_empty() {
                true => String::new(),
                false => serde_json::to_string(&FilledIn {
                    contacts,
                    on: Some(self.today()),
                })?,
            };
            entries.push((self.committee.outside().draw(), code, value));
        }
        if !entries.is_empty() {
            self.house.put_directory(&entries, self.now(), by).await?;
        }
        Ok(entries.len())
    }
}
