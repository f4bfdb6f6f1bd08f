//! *Bevis om underskrift.* What is kept so that a signature can be judged years later.

use crate::PersonalNumber;
use crate::provider::Purpose;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Everything here but the risk follows from `signature_xml` and `ocsp_der`; it is kept in the open as well so
/// that it can be read without programs, and compared by [`super::verify_offline`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub purpose: Purpose,
    pub personal_number: PersonalNumber,
    /// As the certificate has it.
    pub name: String,
    /// Exactly the text that the person saw in the app.
    pub visible_text: Option<String>,
    #[serde(with = "optional_bytes")]
    pub non_visible: Option<Vec<u8>>,
    /// SHA-256 of the visible text (of the empty text where none was shown), in hexadecimal.
    pub hash: String,
    #[serde(with = "bytes")]
    pub signature_xml: Vec<u8>,
    #[serde(with = "bytes")]
    pub ocsp_der: Vec<u8>,
    /// The person's certificate first, each as DER, without the root.
    #[serde(with = "chain")]
    pub certificate_chain: Vec<Vec<u8>>,
    /// When the responder said that the certificate was good.
    pub signed_at: Timestamp,
    /// What the provider thought of the risk when it was given: the one thing here that the
    /// signature does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Risk>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    Low,
    Moderate,
    High,
}

impl Risk {
    /// None for a word that is new to us.
    pub fn read(word: &str) -> Option<Self> {
        match word {
            "low" => Some(Self::Low),
            "moderate" => Some(Self::Moderate),
            "high" => Some(Self::High),
            _ => None,
        }
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evidence")
            .field("purpose", &self.purpose)
            .field("signed_at", &self.signed_at)
            .finish_non_exhaustive()
    }
}

mod bytes {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD
            .decode(String::deserialize(from)?)
            .map_err(|_| D::Error::custom("not base64"))
    }
}

mod optional_bytes {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
        bytes.as_ref().map(|bytes| STANDARD.encode(bytes)).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| STANDARD.decode(text))
            .transpose()
            .map_err(|_| D::Error::custom("not base64"))
    }
}

mod chain {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(chain: &[Vec<u8>], to: S) -> Result<S::Ok, S::Error> {
        chain
            .iter()
            .map(|der| STANDARD.encode(der))
            .collect::<Vec<_>>()
            .serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Vec<u8>>, D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        texts
            .iter()
            .map(|text| STANDARD.decode(text))
            .collect::<Result<_, _>>()
            .map_err(|_| D::Error::custom("not base64"))
    }
}
