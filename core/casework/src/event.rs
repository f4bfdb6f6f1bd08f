//! What happened: the only truth. Facts are never edited; a correction is a new fact.

use crate::ids::{CaseId, StaffId};
use crate::personal_number::PersonalNumber;
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Who did it, as they were called then (FL 27 §, HSLF-FS: the note tells author and position).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Actor {
    Staff {
        id: StaffId,
        name: String,
        title: String,
    },
    Resident {
        name: String,
        number: PersonalNumber,
    },
    /// Another authority's system that is registered here and sent a file.
    Sender {
        id: String,
        name: String,
    },
    /// Someone who did not say who they are, or a sender whose words are in the event itself.
    Public,
    /// The house itself, carrying out what a rule says.
    House,
}

impl Actor {
    pub fn staff(&self) -> Option<StaffId> {
        match self {
            Self::Staff { id, .. } => Some(*id),
            _ => None,
        }
    }
}

/// An event on its way into a stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventData {
    /// `namespace:Kind`, e.g. `journal:NoteWritten`.
    pub kind: String,
    pub data: Value,
}

/// An enum of facts that one namespace owns: a process, or the journal that all share.
pub trait Fact: Serialize + DeserializeOwned {
    const NAMESPACE: &'static str;
    /// Old shapes are translated when read; facts themselves are never rewritten.
    fn translate(kind: &str, data: Value) -> (String, Value) {
        (kind.to_owned(), data)
    }
}

impl EventData {
    /// Event enums are `#[serde(tag = "kind", content = "data")]`.
    pub fn of<F: Fact>(fact: &F) -> Self {
        let mut value = serde_json::to_value(fact).expect("facts are plain data");
        let kind = value
            .get("kind")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let data = value.get_mut("data").map(Value::take).unwrap_or(Value::Null);
        Self {
            kind: format!("{}:{kind}", F::NAMESPACE),
            data,
        }
    }

    /// None: the event belongs to another namespace.
    pub fn read<F: Fact>(&self) -> Option<Result<F, serde_json::Error>> {
        let (namespace, kind) = self.kind.split_once(':')?;
        if namespace != F::NAMESPACE {
            return None;
        }
        let (kind, data) = F::translate(kind, self.data.clone());
        let mut whole = serde_json::Map::new();
        whole.insert("kind".into(), Value::String(kind));
        if !data.is_null() {
            whole.insert("data".into(), data);
        }
        Some(serde_json::from_value(Value::Object(whole)))
    }
}

/// Where and when an event stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    pub case: CaseId,
    pub seq: u64,
    pub at: Timestamp,
    pub by: Actor,
}

/// An event in its stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    pub meta: Meta,
    pub event: EventData,
}
