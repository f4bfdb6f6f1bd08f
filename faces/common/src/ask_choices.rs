//! Questions answered by choosing: several of a few, or one of a few faces.

use crate::ask::Asking;
use casework::page::Choice;
use design::{Checkboxes, Faces, Field, Html};

impl Asking<'_> {
    pub(crate) fn several(&self, field: Field, name: &str, choices: &[Choice]) -> Html {
        let chosen: Vec<&str> = self.answers.all(name).collect();
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
