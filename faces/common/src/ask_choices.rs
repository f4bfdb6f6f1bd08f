//! Questions answered by choosing: several of a few, or one of a few faces.

use crate::ask::Asking;
use casework::Question;
use casework::page::Choice;
use design::{Checkboxes, Faces, Field, Html};

impl Asking<'_> {
    /// `usual`: ticked as long as nothing on the page was answered.
    pub(crate) fn several(&self, field: Field, name: &str, choices: &[Choice], usual: &[String]) -> Html {
        let chosen: Vec<&str> = match self.answers.fields.is_empty() {
            true => usual.iter().map(String::as_str).collect(),
            false => self.answers.all(name).collect(),
        };
        let drawn = choices
            .iter()
            .map(|choice| self.choice(choice, chosen.contains(&choice.value.as_str()), Html::default()));
        design::checkboxes(&Checkboxes {
            field,
            choices: drawn.collect(),
        })
    }

    pub(crate) fn faces(&self, field: Field, choices: &[Choice], typed: &str) -> Html {
        let drawn = choices
            .iter()
            .map(|choice| self.choice(choice, choice.value == typed, Html::default()));
        design::faces(&Faces {
            field,
            choices: drawn.collect(),
        })
    }
}

/// A conditional question with one answer to hang on is drawn inside that answer.
pub(crate) fn is_nested(question: &Question, all: &[Question]) -> bool {
    question
        .when
        .as_ref()
        .is_some_and(|when| when.is.len() == 1 && all.iter().any(|other| other.name == when.question))
}
