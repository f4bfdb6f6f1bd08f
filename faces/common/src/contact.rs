//! How residents reach the municipality: as the configuration says, until somebody changes it in
//! administration.

use crate::site::Site;
use casework::Actor;
use house_store::Fault;
use std::sync::{Arc, PoisonError, RwLock};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    pub department: String,
    pub phone: String,
    pub phone_hours: String,
    /// *Socialjour.*
    pub on_call_phone: String,
}

/// Keys of the settings, and of their words.
pub const SETTINGS: [&str; 4] = [
    "setting-department",
    "setting-phone",
    "setting-phone-hours",
    "setting-on-call-phone",
];

/// Where what is written on paper is sent or left; lines of an address. Nothing: one asks.
pub const PAPER_ADDRESS: &str = "setting-paper-address";

impl Contact {
    /// In the order of [`SETTINGS`].
    pub fn parts(&self) -> [&str; 4] {
        [
            &self.department,
            &self.phone,
            &self.phone_hours,
            &self.on_call_phone,
        ]
    }
    fn of([department, phone, phone_hours, on_call_phone]: [String; 4]) -> Self {
        Self {
            department,
            phone,
            phone_hours,
            on_call_phone,
        }
    }
}

/// What was last read from the house store.
#[derive(Default)]
pub struct ContactNow(RwLock<Option<Arc<Contact>>>);

impl Site {
    pub fn contact(&self) -> Arc<Contact> {
        let read = self.contact_now.0.read().unwrap_or_else(PoisonError::into_inner);
        read.clone()
            .unwrap_or_else(|| Arc::new(self.facts.contact.clone()))
    }

    /// Reads it anew: another node may have changed it.
    pub async fn read_contact(&self) -> Result<(), Fault> {
        let mut parts = self.facts.contact.parts().map(str::to_owned);
        for (part, key) in parts.iter_mut().zip(SETTINGS) {
            if let Some(own) = self.house.setting(key).await? {
                *part = own;
            }
        }
        let now = Some(Arc::new(Contact::of(parts)));
        *self.contact_now.0.write().unwrap_or_else(PoisonError::into_inner) = now;
        self.read_guide().await
    }

    /// Each part that is another than before becomes a change with who made it.
    pub async fn change_contact(&self, parts: &[String; 4], by: &Actor) -> Result<(), Fault> {
        let before = self.contact();
        for ((key, old), new) in SETTINGS.into_iter().zip(before.parts()).zip(parts) {
            if old != new {
                let change = self.committee.outside().draw();
                self.house.set(key, new, change, self.now(), by).await?;
            }
        }
        self.read_contact().await
    }
}
