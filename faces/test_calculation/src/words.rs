//! Sentences in the reader's language.

use crate::Setting;
use assistance::{Arg, Because, Ore, Row, Sentence};
use language::{FluentArgs, FluentValue, Lang, Texts};

pub struct Words<'a> {
    texts: &'a Texts,
    lang: Lang,
}

impl<'a> Words<'a> {
    pub fn of(setting: &Setting<'a>) -> Self {
        Self {
            texts: setting.texts,
            lang: setting.lang,
        }
    }
    pub fn get(&self, key: &str) -> String {
        self.texts.get(self.lang, key)
    }
    pub fn with<'v>(&self, key: &str, name: &'static str, value: impl Into<FluentValue<'v>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.texts.say(self.lang, key, &args)
    }
    pub fn kronor(&self, amount: Ore) -> String {
        self.with("test-calculation-kronor", "amount", amount.to_string())
    }
    pub fn sentence(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &sentence.values {
            let value: FluentValue<'_> = match arg {
                Arg::Ore(ore) => ore.to_string().into(),
                Arg::Number(number) => (*number).into(),
                Arg::Month(month) => month.to_string().into(),
                Arg::Who(who) => who.to_string().into(),
                Arg::Text(key) => self.get(key).into(),
            };
            args.set(name.to_string(), value);
        }
        self.texts.say(self.lang, &sentence.key, &args)
    }
    pub fn why(&self, row: &Row) -> Option<String> {
        Some(match row.because_of()? {
            Because::Sentence(sentence) => self.sentence(&sentence),
            Because::Words(words) => words.to_owned(),
        })
    }
}
