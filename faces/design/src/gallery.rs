//! Samples of all components, for tests and for the gallery on paper and
//! screen (`cargo run -p design --example gallery -- DIR`). Made-up people.

use crate::Html;

/// In whose language the samples are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Swedish,
    Arabic,
}

impl Reader {
    /// The text for this reader.
    pub fn pick(self, swedish: &'static str, arabic: &'static str) -> &'static str {
        match self {
            Reader::Swedish => swedish,
            Reader::Arabic => arabic,
        }
    }

    pub fn lang(self) -> &'static str {
        self.pick("sv", "ar")
    }

    pub fn direction(self) -> crate::Direction {
        self.pick("ltr", "rtl").into()
    }
}

/// One component in one situation.
#[derive(Debug, Clone)]
pub struct Sample {
    /// What is shown, in a few English words.
    pub what: &'static str,
    pub html: Html,
}

impl Sample {
    pub fn new(what: &'static str, html: Html) -> Sample {
        Sample { what, html }
    }
}

/// All components in the order of their names.
pub fn all(reader: Reader) -> Vec<(&'static str, Vec<Sample>)> {
    crate::components::samples_of_all(reader)
}
