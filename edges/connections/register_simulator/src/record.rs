//! One person in the list, as whoever makes up a town writes them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RegisterPersonRecord {
    /// Twelve digits of Skatteverket's test series, personal or coordination number.
    pub number: String,
    /// All first names. Empty for a newborn not yet named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub first_names: String,
    /// *Tilltalsnamnsmarkering.* Two digits; none where nothing is marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_mark: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    pub surname: String,
    #[serde(default, skip_serializing_if = "ProtectionMark::is_none")]
    pub protection: ProtectionMark,
    /// *Folkbokföringsadress.*
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// *Särskild postadress.*
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_address: Option<Address>,
    /// *Utlandsadress.*
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_address: Option<ForeignAddress>,
    /// Statistics Sweden's four digits. None where the person is not registered in Sweden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// *Vårdnadshavare.* Numbers of people in the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guardians: Vec<String>,
    /// Numbers of people in the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deceased_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emigrated_on: Option<Date>,
    /// The number that came instead, of somebody in the list. The new person's post points back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_on: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ProtectionMark {
    #[default]
    None,
    /// *Sekretessmarkering.*
    Confidentiality,
    /// *Skyddad folkbokföring.*
    ProtectedRegistration,
}

impl ProtectionMark {
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Address {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care_of: Option<String>,
    pub street: String,
    /// Five digits.
    pub postcode: String,
    pub town: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ForeignAddress {
    /// One to three.
    pub lines: Vec<String>,
    pub country: String,
}
