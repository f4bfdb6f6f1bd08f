//! What stands around a letter: who writes, to whom, when, in which case, and how it can be checked.

use casework::PersonalNumber;
use jiff::{Timestamp, civil::Date};
use language::Lang;

/// Everything on the paper that is not the letter itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub municipality: String,
    pub committee: String,
    pub unit: String,
    /// Telephone, address and the like, line by line; may be empty.
    pub contact: Vec<String>,
    pub case_number: String,
    pub lang: Lang,
    /// The day of the letter: printed, and the date of the document in its metadata.
    pub date: Date,
    pub recipient_name: String,
    /// Line by line; empty when it is protected or when nothing is sent by post.
    pub recipient_address: Vec<String>,
    pub recipient_number: NumberOnPaper,
    /// Names this document for ever: the same letter drawn again keeps it.
    pub reference: String,
    /// Adds the page on how the document is checked.
    pub verification: Option<Verification>,
    pub theme: Theme,
}

/// *Personnummer på brevet.* Left out unless whoever makes the frame asks for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum NumberOnPaper {
    #[default]
    LeftOut,
    Printed(PersonalNumber),
}

/// How anybody can see that a document is genuine.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// Typed on the page; says nothing about the person.
    pub code: String,
    /// Where to check, as a web address.
    pub page_address: String,
    /// Of [`crate::document_text`], in hexadecimal figures.
    pub document_sha256: String,
    pub signed_by: String,
    pub signed_at: Timestamp,
}

/// The municipality's colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Red, green, blue.
    pub accent: [u8; 3],
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            accent: [0x1c, 0x4a, 0x5c],
        }
    }
}

/// Readable as small text on white (WCAG 2, level AA).
const CONTRAST_MIN: f64 = 4.5;

impl Theme {
    /// The colour as `#rrggbb`, darkened until it can be read on white paper.
    pub(crate) fn readable(self) -> String {
        let mut colour = self.accent;
        while contrast_to_white(colour) < CONTRAST_MIN {
            colour = colour.map(|part| part - part.div_ceil(16));
        }
        let [red, green, blue] = colour;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

fn contrast_to_white(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_municipality_with_a_yellow_shield_still_gets_headings_one_can_read() {
        let yellow = Theme {
            accent: [0xff, 0xd5, 0x00],
        };
        let readable = yellow.readable();
        assert_ne!(readable, "#ffd500");
        let part = |at: usize| u8::from_str_radix(&readable[at..at + 2], 16).expect("two figures");
        assert!(contrast_to_white([part(1), part(3), part(5)]) >= CONTRAST_MIN);
    }

    #[test]
    fn a_dark_colour_stays_as_the_municipality_chose_it() {
        let chosen = Theme {
            accent: [0x14, 0x56, 0x5e],
        };
        assert_eq!(chosen.readable(), "#14565e");
    }
}
