//! A question answered by yes or no.

use crate::field::Field;
use crate::html::Html;
use crate::radios::{Choice, Radios, radios};

pub(crate) mod samples;

/// Posts `yes` or `no`.
#[derive(Debug, Clone, Default)]
pub struct YesNo {
    pub field: Field,
    /// The words for yes and no.
    pub yes: String,
    pub no: String,
    pub value: Option<bool>,
    /// Questions that follow a yes.
    pub if_yes: Option<Html>,
    /// Questions that follow a no.
    pub if_no: Option<Html>,
}

pub fn yes_no(question: &YesNo) -> Html {
    let choice = |value: &str, word: &str, on: bool, more: &Option<Html>| Choice {
        more: more.clone(),
        ..Choice::new(value, word).checked(on)
    };
    let yes = choice("yes", &question.yes, question.value == Some(true), &question.if_yes);
    let no = choice("no", &question.no, question.value == Some(false), &question.if_no);
    let inline = question.if_yes.is_none() && question.if_no.is_none();
    radios(&Radios { field: question.field.clone(), choices: vec![yes, no], inline })
}
