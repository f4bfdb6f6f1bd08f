//! What somebody asks for in a meeting, and the answer to each wish.

use crate::ids::{MeetingId, PersonId};
use crate::journal::meetings::Form;
use crate::say::{Arg, Say};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

crate::words! {
    /// One thing that is wished for, and answered by itself.
    Wish {
        Times = "meet-wish-times",
        Form = "meet-wish-form",
        Place = "meet-wish-place",
        /// *Tolk.* FL 13 §: where it is needed.
        Interpreter = "meet-wish-interpreter",
        SignLanguage = "meet-wish-sign-language",
        /// *Stödperson, ombud eller biträde.*
        Support = "meet-wish-support",
        Topics = "meet-wish-topics",
    }
}

crate::words! {
    /// Whom somebody would rather have as interpreter.
    Gender { Either = "meet-gender-either", Woman = "meet-gender-woman", Man = "meet-gender-man" }
}

crate::words! {
    /// The answer to a wish.
    Verdict { Yes = "meet-yes", No = "meet-no", Otherwise = "meet-otherwise" }
}

/// *Önskemål om möte.*
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wishes {
    /// At most three; none where a time is booked already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The language, and whom they would rather have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<(String, Gender)>,
    #[serde(default)]
    pub sign_language: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<String>,
}

impl Wishes {
    /// Each wish with its words.
    pub fn list(&self) -> Vec<(Wish, Say)> {
        let plain = |text: &String| Say::key("plain").with("text", text);
        let times = (!self.times.is_empty()).then(|| {
            let mut said = Say::key(
                ["meet-one-time", "meet-two-times", "meet-three-times"][self.times.len().min(3) - 1],
            );
            for (at, name) in self.times.iter().zip(["first", "second", "third"]) {
                said = said.with(name, *at);
            }
            (Wish::Times, said)
        });
        let interpreter = self.interpreter.as_ref().map(|(language, gender)| {
            let said = Say::key("meet-interpreter-in")
                .with("language", language)
                .with("gender", Arg::Key(gender.key().into()));
            (Wish::Interpreter, said)
        });
        let sign = self.sign_language.then(|| (Wish::SignLanguage, Say::key("yes")));
        times
            .into_iter()
            .chain(self.form.map(|form| (Wish::Form, Say::key(form.key()))))
            .chain(self.place.as_ref().map(|place| (Wish::Place, plain(place))))
            .chain(interpreter)
            .chain(sign)
            .chain(self.support.as_ref().map(|who| (Wish::Support, plain(who))))
            .chain(self.topics.as_ref().map(|topics| (Wish::Topics, plain(topics))))
            .collect()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub wish: Wish,
    pub verdict: Verdict,
    /// Why not, or what instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// What somebody asked for, and what they were answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// That of the meeting it is about, or becomes.
    pub id: MeetingId,
    pub person: PersonId,
    pub at: Timestamp,
    pub wishes: Wishes,
    pub answers: Vec<Answer>,
    pub withdrawn: bool,
}

impl Asked {
    pub fn waits(&self) -> bool {
        self.answers.is_empty() && !self.withdrawn
    }
    pub fn answer(&self, wish: Wish) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.wish == wish)
    }
}
