//! *Handlingar.* Papers of a case, and which parties have them before them.

use super::messages::Attached;
use super::{Document, Happened, Journal};
use crate::event::{Actor, Meta};
use crate::ids::PersonId;
use crate::person::Party;
use jiff::Timestamp;

impl Journal {
    pub(super) fn document_added(&mut self, fact: &Happened, meta: &Meta) {
        let Happened::DocumentAdded {
            id,
            name,
            media_type,
            sha256,
            size,
            shown_to_parties,
        } = fact
        else {
            return;
        };
        let own = self.places_of(&meta.by);
        self.documents.push(Document {
            id: *id,
            name: name.clone(),
            media_type: media_type.clone(),
            sha256: sha256.clone(),
            size: *size,
            at: meta.at,
            shown_to_parties: *shown_to_parties,
            with_message: own,
            shared_with: Vec::new(),
        });
    }

    /// What a party sends is theirs to read again, whatever it came with.
    fn places_of(&self, by: &Actor) -> Vec<PersonId> {
        let Actor::Resident { number, .. } = by else {
            return Vec::new();
        };
        let own = |party: &&Party| party.person.number.as_ref() == Some(number);
        self.parties
            .iter()
            .filter(own)
            .map(|party| party.person.id)
            .collect()
    }

    /// Papers that these parties alone have before them.
    pub(super) fn attach(&mut self, files: &[Attached], to: &[PersonId], at: Timestamp) {
        self.documents.extend(files.iter().map(|file| Document {
            id: file.id,
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            sha256: file.sha256.clone(),
            size: file.size,
            at,
            shown_to_parties: false,
            with_message: to.to_vec(),
            shared_with: Vec::new(),
        }));
    }
}
