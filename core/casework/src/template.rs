//! *Mall.* What a municipality may word in its own way: usual texts, usual tasks with their days,
//! phrases. A process says which there are and how they are worded as long as nobody has changed them.

use crate::in_the_record::InTheRecord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

static WORDS: InTheRecord = InTheRecord::of(|| language::COMMON);

/// Where something is to be filled in.
pub const GAP: char = '…';

/// *Skäl för avslag på begäran om att få läsa.*
pub const REFUSAL: Template = Template {
    key: "template-disclosure-refusal",
    usual: || Wording::Text(WORDS.said("template-disclosure-refusal-text")),
};

/// Those of every case, whatever its process.
pub const SHARED: &[Template] = &[REFUSAL];

/// One place in a process that may be worded otherwise.
pub struct Template {
    /// Also the text key of its name.
    pub key: &'static str,
    /// As it comes with the process.
    pub usual: fn() -> Wording,
}

/// What stands in a template, in the language of the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    Text(String),
    Tasks(Vec<UsualTask>),
    Phrases(Vec<Phrase>),
    /// Words better not written, each with what to write instead.
    Words(Vec<Phrase>),
    /// Rows that are edited on a page of their own, as that page writes them.
    Table(String),
}

/// A task that is usually needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UsualTask {
    pub what: String,
    /// Days from the opening of the case.
    pub days: i64,
}

/// *Fras.* Words that are written again and again, put into a text by one press.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    pub name: String,
    pub text: String,
}

/// Which of these words stand in a text, as words of their own and however they are written.
pub fn found_in<'a>(words: &'a [Phrase], text: &str) -> Vec<&'a Phrase> {
    let text = text.to_lowercase();
    let whole = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            !word.is_empty() && ![before, after].into_iter().flatten().any(char::is_alphanumeric)
        })
    };
    words
        .iter()
        .filter(|word| whole(&word.name.to_lowercase()))
        .collect()
}

/// The municipality's own wordings, by key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Templates(pub BTreeMap<String, Wording>);

impl Templates {
    /// The municipality's own wording, otherwise the usual one.
    pub fn wording(&self, template: &Template) -> Wording {
        let usual = (template.usual)();
        match self.0.get(template.key) {
            // Words were once kept as phrases.
            Some(Wording::Phrases(own)) if matches!(usual, Wording::Words(_)) => Wording::Words(own.clone()),
            // A table was once kept as one text.
            Some(Wording::Text(own)) if matches!(usual, Wording::Table(_)) => Wording::Table(own.clone()),
            Some(own) if std::mem::discriminant(own) == std::mem::discriminant(&usual) => own.clone(),
            _ => usual,
        }
    }
    pub fn text(&self, template: &Template) -> String {
        match self.wording(template) {
            Wording::Text(text) | Wording::Table(text) => text,
            _ => String::new(),
        }
    }
    pub fn tasks(&self, template: &Template) -> Vec<UsualTask> {
        match self.wording(template) {
            Wording::Tasks(tasks) => tasks,
            _ => Vec::new(),
        }
    }
    pub fn phrases(&self, template: &Template) -> Vec<Phrase> {
        match self.wording(template) {
            Wording::Phrases(phrases) | Wording::Words(phrases) => phrases,
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AIM: Template = Template {
        key: "aim",
        usual: || Wording::Text("Hur har barnet det?".to_owned()),
    };

    #[test]
    fn the_municipalitys_own_words_go_before_the_usual_ones() {
        let mut templates = Templates::default();
        assert_eq!(templates.text(&AIM), "Hur har barnet det?");
        let own = Wording::Text("Vad behöver barnet?".to_owned());
        templates.0.insert("aim".to_owned(), own);
        assert_eq!(templates.text(&AIM), "Vad behöver barnet?");
    }

    #[test]
    fn a_word_is_found_however_it_is_written_but_not_inside_another() {
        let word = |name: &str| Phrase {
            name: name.to_owned(),
            text: String::new(),
        };
        let words = [word("vägrar"), word("klient")];
        let found = found_in(&words, "Hon VÄGRAR. Klientens hund.");
        assert_eq!(found, [&words[0]]);
    }

    #[test]
    fn a_wording_kept_in_another_shape_by_an_earlier_version_is_passed_over() {
        let kept = [("aim".to_owned(), Wording::Tasks(Vec::new()))];
        assert_eq!(Templates(kept.into()).text(&AIM), "Hur har barnet det?");
    }

    #[test]
    fn a_municipalitys_own_words_that_were_kept_as_phrases_are_kept() {
        const WORDS: Template = Template {
            key: "words",
            usual: || Wording::Words(Vec::new()),
        };
        let own = vec![Phrase {
            name: "klient".to_owned(),
            text: "Skriv namnet.".to_owned(),
        }];
        let kept = [("words".to_owned(), Wording::Phrases(own.clone()))];
        assert_eq!(Templates(kept.into()).phrases(&WORDS), own);
    }
}
