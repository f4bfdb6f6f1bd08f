//! The investigation as a document: passages under the headings, with what was corrected beside them.

use crate::events::Passage;
use crate::terms::Area;
use jiff::Timestamp;

/// A passage in its place.
#[derive(Clone, Debug)]
pub struct Written {
    pub seq: u64,
    pub passage: Passage,
    pub at: Timestamp,
    pub corrections: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct Document {
    pub passages: Vec<Written>,
    /// The last signed version: which passages, and when.
    pub signed: Option<(Vec<u64>, Timestamp)>,
    /// Something new came after the signing: the text may go on.
    pub reopened: bool,
}

impl Document {
    /// Headings that hold something, in order; empty ones are not shown.
    pub fn by_area(&self) -> impl Iterator<Item = (Area, Vec<&Written>)> {
        Area::ALL.iter().filter_map(|area| {
            let under: Vec<&Written> = self
                .passages
                .iter()
                .filter(|written| written.passage.area == *area)
                .collect();
            (!under.is_empty()).then_some((*area, under))
        })
    }
    pub fn is_locked(&self) -> bool {
        self.signed.is_some() && !self.reopened
    }
    /// All words of one heading, corrections beside what they correct.
    pub fn text_under(under: &[&Written]) -> String {
        let lines = under.iter().flat_map(|written| {
            std::iter::once(written.passage.text.as_str())
                .chain(written.corrections.iter().map(String::as_str))
        });
        lines.collect::<Vec<_>>().join("\n\n")
    }
}
