//! A sentence not yet said: a text key and what goes into it.
//!
//! Cores and processes never hold sentences; the faces say them in the reader's language.

use crate::ids::CaseNumber;
use jiff::{Timestamp, civil::Date};
use language::{FluentArgs, FluentValue, Lang, Texts};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What goes into a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// Something a person wrote or is called: said as it is, isolated against the text's direction.
    Text(String),
    Number(i64),
    Date(Date),
    /// The month that a day is in.
    Month(Date),
    /// Shown as date and time of day in Sweden.
    Time(Timestamp),
    /// A text of its own (a choice, a role), said in the same language.
    Key(Cow<'static, str>),
    Case(CaseNumber),
    /// A sentence within the sentence.
    Said(Box<Say>),
}

/// A sentence by key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Say {
    pub key: Cow<'static, str>,
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Say {
    pub const fn key(key: &'static str) -> Self {
        Self {
            key: Cow::Borrowed(key),
            args: Vec::new(),
        }
    }
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

impl From<&'static str> for Say {
    fn from(key: &'static str) -> Self {
        Self::key(key)
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
impl From<Timestamp> for Arg {
    fn from(at: Timestamp) -> Self {
        Self::Time(at)
    }
}
impl From<CaseNumber> for Arg {
    fn from(number: CaseNumber) -> Self {
        Self::Case(number)
    }
}

impl Say {
    /// The sentence in a reader's language.
    pub fn spoken(&self, texts: &Texts, lang: Lang) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &self.args {
            args.set(name.as_ref(), arg.spoken(texts, lang));
        }
        texts.say(lang, &self.key, &args)
    }
}

impl Arg {
    fn spoken<'a>(&self, texts: &Texts, lang: Lang) -> FluentValue<'a> {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::Number(number) => (*number).into(),
            Self::Date(day) => language::date_long(lang, *day).into(),
            Self::Month(day) => language::month_long(lang, *day).into(),
            Self::Time(at) => {
                let mut args = FluentArgs::new();
                args.set("date", language::date_long(lang, language::stockholm(*at).date()));
                args.set("time", language::time_of_day(*at));
                texts.say(lang, "date-and-time", &args).into()
            }
            Self::Key(key) => texts.get(lang, key).into(),
            Self::Case(number) => number.to_string().into(),
            Self::Said(say) => say.spoken(texts, lang).into(),
        }
    }
}
