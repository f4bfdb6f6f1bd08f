//! What happened: the only truth. Facts are never edited; a correction is a new fact.

use crate::ids::{CaseId, PersonId, StaffId};
use crate::journal::representation;
use crate::personal_number::PersonalNumber;
use crate::say::{Arg, Say};
use jiff::{Timestamp, civil::Date};
use serde::de::DeserializeOwned;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
        /// Who did it for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        through: Option<Box<Through>>,
        /// Sent on paper, and typed in for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_paper: Option<Box<OnPaper>>,
        /// Who filled it in with them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        helped: Option<Box<Helped>>,
    },
    /// Another authority's system that is registered here and sent a file.
    Sender { id: String, name: String },
    /// The child of the case, let in by a code that it was given in person.
    Child { person: PersonId, name: String },
    /// Someone who did not say who they are, or a sender whose words are in the event itself.
    Public,
    /// The house itself, carrying out what a rule says.
    House,
}

/// *Ställföreträdare, ombud.* Who does something for somebody, as they were called then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Through {
    pub name: String,
    pub number: PersonalNumber,
    pub kind: representation::Kind,
}

/// *Inskrivet från papper.* Who typed in what somebody sent on paper, as they were called then, and the day it came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnPaper {
    pub by: StaffId,
    pub name: String,
    pub title: String,
    pub came: Date,
}

/// *Ifyllt tillsammans.* A colleague filled it in with the person, who confirmed it themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Helped {
    pub id: StaffId,
    pub name: String,
    pub title: String,
    pub confirmed: Confirmed,
}

/// How somebody stood for what was filled in with them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Confirmed {
    /// In the app on their own device: both are files of the case.
    BankId {
        document_sha256: String,
        evidence_sha256: String,
    },
    /// By a paper that lies in the case: the day it came.
    Paper { came: Date },
}

impl Helped {
    /// To the person: who helped, and how they themselves stood for it.
    pub fn said(&self) -> Say {
        Say::key("helped-told")
            .with("name", &self.name)
            .with("how", Arg::Key(self.confirmed.key().into()))
    }
}

impl Confirmed {
    pub fn key(&self) -> &'static str {
        match self {
            Self::BankId { .. } => "helped-bankid",
            Self::Paper { .. } => "helped-paper",
        }
    }
    /// The day it came, where that was on paper.
    pub fn came(&self) -> Option<Date> {
        match self {
            Self::BankId { .. } => None,
            Self::Paper { came } => Some(*came),
        }
    }
}

impl Actor {
    /// The one who really did it, where it was done for another.
    pub fn through(&self) -> Option<&Through> {
        match self {
            Self::Resident { through, .. } => through.as_deref(),
            _ => None,
        }
    }
    /// Who typed it in, where it came on paper.
    pub fn on_paper(&self) -> Option<&OnPaper> {
        match self {
            Self::Resident { on_paper, .. } => on_paper.as_deref(),
            _ => None,
        }
    }
    /// The colleague who filled it in with them.
    pub fn helped(&self) -> Option<&Helped> {
        match self {
            Self::Resident { helped, .. } => helped.as_deref(),
            _ => None,
        }
    }
    /// Nobody's where nobody said.
    pub fn name(&self) -> &str {
        match self {
            Self::Staff { name, .. }
            | Self::Resident { name, .. }
            | Self::Sender { name, .. }
            | Self::Child { name, .. } => name,
            Self::Public | Self::House => "",
        }
    }
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
    pub data: Data,
}

/// What an event tells, as the text that is stored: most of it is read straight into its fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Data(String);

impl Data {
    /// Text that [`Data::as_str`] once gave.
    pub fn stored(text: String) -> Self {
        Self(text)
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    pub fn value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Value::deserialize(deserializer)?.to_string()))
    }
}

/// An enum of facts that one namespace owns: a process, or the journal that all share.
pub trait Fact: Serialize + DeserializeOwned {
    const NAMESPACE: &'static str;
    /// An old shape in the words of today's; None: it is today's. Facts themselves are never rewritten.
    fn translate(_kind: &str, _data: &Data) -> Option<(String, Value)> {
        None
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
            data: Data(data.to_string()),
        }
    }

    /// None: the event belongs to another namespace.
    pub fn read<F: Fact>(&self) -> Option<Result<F, serde_json::Error>> {
        let (namespace, kind) = self.kind.split_once(':')?;
        if namespace != F::NAMESPACE {
            return None;
        }
        let translated = F::translate(kind, &self.data).map(|(kind, data)| (kind, data.to_string()));
        let (kind, data) = match &translated {
            Some((kind, data)) => (kind.as_str(), data.as_str()),
            None => (kind, self.data.as_str()),
        };
        // The tag first: what follows is then read straight into its fact.
        let kind = Value::from(kind);
        let whole = match data {
            "null" => format!("{{\"kind\":{kind}}}"),
            data => format!("{{\"kind\":{kind},\"data\":{data}}}"),
        };
        Some(serde_json::from_str(&whole))
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

impl Meta {
    /// The earlier day on which it came on paper.
    pub fn came_earlier(&self) -> Option<Date> {
        let typed = self.by.on_paper().map(|paper| paper.came);
        let came = typed.or_else(|| self.by.helped().and_then(|helped| helped.confirmed.came()));
        came.filter(|day| *day < language::stockholm(self.at).date())
    }
    /// When it came to us: what came on paper came on the day that is written down with it.
    pub fn came_at(&self) -> Timestamp {
        let start = self
            .came_earlier()
            .and_then(|day| day.to_zoned(law::stockholm()).ok());
        start.map_or(self.at, |start| start.timestamp())
    }
    /// As what follows of it counts, where that is otherwise: what came on paper counts from the day it came, not from
    /// when it was typed in.
    pub fn counted(&self) -> Option<Self> {
        self.came_earlier()?;
        Some(Self {
            at: self.came_at(),
            ..self.clone()
        })
    }
}

/// An event in its stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    pub meta: Meta,
    pub event: EventData,
}
