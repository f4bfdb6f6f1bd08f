//! *Blankett.* What one fills in by hand, as it is set: lines, boxes, room for digits, a place for name, day and signature.

use crate::frame::Frame;
use crate::sheet::{Piece, Sheet};
use language::{Lang, Texts};
use serde::{Deserialize, Serialize};

/// Where an answer is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Blank {
    Lines {
        many: usize,
    },
    /// Boxes to tick, each with its words and perhaps more to know.
    Boxes {
        boxes: Vec<(String, Option<String>)>,
    },
    /// So many digits for each word.
    Digits {
        groups: Vec<(String, usize)>,
    },
}

/// A form, said in the language of whoever fills it in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub title: String,
    pub pieces: Vec<Piece>,
}

impl Sheet {
    /// Of a form nothing holds but what is written on it: no text of another language goes before it.
    pub fn of_form(form: &Form, frame: &Frame, texts: &Texts) -> Self {
        Self {
            translation: None,
            ..Self::of_pieces(form.title.clone(), form.pieces.clone(), frame, texts)
        }
    }
}

impl Piece {
    /// Where whoever filled it in says who they are.
    pub fn sign_here(lang: Lang, texts: &Texts) -> Self {
        let words = ["paper-form-name", "paper-form-day", "paper-form-signature"];
        Self::SignHere {
            labels: words.map(|key| texts.get(lang, key)).into(),
        }
    }
}
