//! Everything that is printed, already said in the reader's language: plain data for the template, and what
//! is sent to the child process. Nothing after this point knows a text key.

use casework::letter::{Block, Letter};
use casework::say::Say;
use jiff::Timestamp;
use language::{Dir, FluentArgs, Lang, Texts};
use serde::{Deserialize, Serialize};

use crate::code_picture;
use crate::form::Blank;
use crate::frame::{Frame, NumberOnPaper, Verification};

/// Stands for a number that only the template knows, and for a sign no font has.
pub(crate) const PAGE: &str = "‹page›";
pub(crate) const PAGES: &str = "‹pages›";
pub(crate) const UNPRINTABLE: char = '\u{fffd}';

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub lang: String,
    pub rtl: bool,
    pub accent: String,
    /// Year, month, day.
    pub date: (i16, i8, i8),
    pub reference: String,
    pub title: String,
    pub municipality: String,
    pub committee: String,
    pub unit: String,
    pub recipient: Vec<String>,
    /// Day, case number and the like: word and value.
    pub references: Vec<(String, String)>,
    pub translation: Option<String>,
    pub pieces: Vec<Piece>,
    pub contact: Option<Contact>,
    pub page_line: String,
    /// Printed only where a sign had to be replaced.
    pub signs_left_out: String,
    pub check: Option<CheckPage>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub title: String,
    pub lines: Vec<String>,
}

/// A block of the letter, said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Piece {
    Heading {
        text: String,
    },
    Paragraphs {
        lines: Vec<String>,
    },
    /// As a person wrote it; each paragraph in the direction of its own script.
    Written {
        lines: Vec<WrittenLine>,
    },
    Facts {
        rows: Vec<(String, String)>,
    },
    Decision {
        lines: Vec<String>,
    },
    Steps {
        items: Vec<String>,
    },
    Signature {
        name: String,
        title: String,
        signed: String,
    },
    /// A question to answer by hand.
    Question {
        number: String,
        label: String,
        help: Vec<String>,
        answer: Blank,
    },
    /// A line for each of these words.
    SignHere {
        labels: Vec<String>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WrittenLine {
    pub text: String,
    pub rtl: bool,
}

/// The last page: how anybody can see that the document is genuine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckPage {
    pub title: String,
    pub lead: String,
    pub steps: Vec<String>,
    pub doubt: String,
    pub rows: Vec<(String, String)>,
    pub address_label: String,
    pub address: String,
    pub sum_label: String,
    pub sum: String,
    pub picture: String,
    pub picture_says: String,
}

/// Says keys in one language.
struct Voice<'a> {
    texts: &'a Texts,
    lang: Lang,
}

impl Sheet {
    pub fn new(letter: &Letter, frame: &Frame, texts: &Texts) -> Self {
        let voice = Voice {
            texts,
            lang: frame.lang,
        };
        let pieces = letter.blocks.iter().map(|block| voice.piece(block)).collect();
        Self::of_pieces(voice.spoken(&letter.title), pieces, frame, texts)
    }

    pub(crate) fn of_pieces(title: String, pieces: Vec<Piece>, frame: &Frame, texts: &Texts) -> Self {
        let voice = Voice {
            texts,
            lang: frame.lang,
        };
        Self {
            lang: frame.lang.html().to_owned(),
            rtl: frame.lang.dir() == Dir::Rtl,
            accent: frame.theme.readable(),
            date: (frame.date.year(), frame.date.month(), frame.date.day()),
            reference: frame.reference.clone(),
            title,
            municipality: frame.municipality.clone(),
            committee: frame.committee.clone(),
            unit: frame.unit.clone(),
            recipient: recipient(frame),
            references: voice.references(frame),
            translation: (frame.lang != Lang::Sv).then(|| voice.word("paper-translation")),
            pieces,
            contact: (!frame.contact.is_empty()).then(|| Contact {
                title: voice.word("paper-contact"),
                lines: frame.contact.clone(),
            }),
            page_line: voice.with("paper-page", &[("page", PAGE), ("pages", PAGES)]),
            signs_left_out: voice.with("paper-signs-left-out", &[("sign", &UNPRINTABLE.to_string())]),
            check: frame.verification.as_ref().map(|how| voice.check_page(how)),
        }
    }
}

fn recipient(frame: &Frame) -> Vec<String> {
    std::iter::once(&frame.recipient_name)
        .chain(&frame.recipient_address)
        .cloned()
        .collect()
}

impl Voice<'_> {
    fn word(&self, key: &str) -> String {
        self.texts.get(self.lang, key)
    }

    fn with(&self, key: &str, args: &[(&'static str, &str)]) -> String {
        let mut said = FluentArgs::new();
        for (name, value) in args {
            said.set(*name, (*value).to_owned());
        }
        self.texts.say(self.lang, key, &said)
    }

    fn spoken(&self, say: &Say) -> String {
        say.spoken(self.texts, self.lang)
    }

    fn when(&self, key: &str, at: Timestamp) -> String {
        let day = language::date_long(self.lang, language::stockholm(at).date());
        self.with(key, &[("date", &day), ("time", &language::time_of_day(at))])
    }

    fn references(&self, frame: &Frame) -> Vec<(String, String)> {
        let day = language::date_long(self.lang, frame.date);
        let mut rows = vec![
            (self.word("paper-date"), day),
            (self.word("paper-case"), frame.case_number.clone()),
        ];
        if let NumberOnPaper::Printed(number) = &frame.recipient_number {
            rows.push((self.word("paper-number"), number.written()));
        }
        rows
    }

    fn rows(&self, rows: &[(Say, Say)]) -> Vec<(String, String)> {
        rows.iter()
            .map(|(word, value)| (self.spoken(word), self.spoken(value)))
            .collect()
    }

    fn piece(&self, block: &Block) -> Piece {
        match block {
            Block::Heading(say) => Piece::Heading {
                text: self.spoken(say),
            },
            Block::Paragraph(say) => Piece::Paragraphs {
                lines: paragraphs(&self.spoken(say)),
            },
            Block::Written(text) => Piece::Written {
                lines: paragraphs(text)
                    .into_iter()
                    .map(|text| WrittenLine {
                        rtl: runs_right_to_left(&text).unwrap_or(self.lang.dir() == Dir::Rtl),
                        text,
                    })
                    .collect(),
            },
            Block::Facts(rows) => Piece::Facts {
                rows: self.rows(rows),
            },
            Block::Decision(say) => Piece::Decision {
                lines: paragraphs(&self.spoken(say)),
            },
            Block::Steps(items) => Piece::Steps {
                items: items.iter().map(|item| self.spoken(item)).collect(),
            },
            Block::Signature { name, title, at, .. } => Piece::Signature {
                name: name.clone(),
                title: title.clone(),
                signed: self.when("paper-signed", *at),
            },
        }
    }

    fn check_page(&self, how: &Verification) -> CheckPage {
        let address = how.page_address.as_str();
        CheckPage {
            title: self.word("paper-check-title"),
            lead: self.word("paper-check-lead"),
            steps: vec![
                self.word("paper-check-open"),
                self.word("paper-check-type"),
                self.word("paper-check-compare"),
            ],
            doubt: self.word("paper-check-doubt"),
            rows: vec![
                (self.word("paper-check-code"), how.code.clone()),
                (self.word("paper-check-signed-by"), how.signed_by.clone()),
                (
                    self.word("paper-check-signed-at"),
                    self.when("paper-check-when", how.signed_at),
                ),
            ],
            address_label: self.word("paper-check-address"),
            address: address.to_owned(),
            sum_label: self.word("paper-check-sum"),
            sum: how.document_sha256.clone(),
            picture: code_picture::svg(address),
            picture_says: self.with("paper-check-picture", &[("address", address)]),
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The direction of the first letter, as Unicode's rule P2 has it; none where there is no letter.
fn runs_right_to_left(text: &str) -> Option<bool> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    Some(matches!(first, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mother_wrote_in_arabic_keeps_its_direction_in_a_swedish_letter() {
        assert_eq!(runs_right_to_left("1. ابنتي خائفة"), Some(true));
        assert_eq!(runs_right_to_left("1. Åsa är rädd"), Some(false));
        assert_eq!(runs_right_to_left("112"), None);
    }

    #[test]
    fn each_line_somebody_wrote_is_a_paragraph() {
        assert_eq!(
            paragraphs("Hej\n\n  Vi kom hem. \r\nSlut"),
            ["Hej", "Vi kom hem.", "Slut"]
        );
    }
}
