//! *Lapp med numret.* What one keeps to ask by later: a number or a code, where to ask, whom to call. Nothing on it says what it
//! was about or who has it: whoever finds it learns nothing.

use crate::print;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
use axum::response::Response;
use design::{Html, Receipt};
use hypertext::prelude::*;
use language::Lang;
use letters::{Form, Frame, Piece, Sheet};

/// Where the number of a case is asked for, and where the answer to a question is fetched.
pub const OF_NUMBER: &str = "nummer";
pub const OF_CODE: &str = "fraga/svar";

pub struct Slip<'a> {
    /// As it is read aloud.
    pub number: &'a str,
    /// The page that takes it, after the language: `nummer`.
    pub asked_at: &'a str,
}

impl Slip<'_> {
    fn address(&self, site: &Site, lang: Lang) -> String {
        format!("{}/{}/{}", site.facts.public_url, lang.tag(), self.asked_at)
    }

    /// To print or to look at; `as_file`: the way to the same as PDF, where it can be made.
    pub fn page(&self, site: &Site, as_file: Html, words: &Words<'_>) -> Html {
        let address = self.address(site, words.lang);
        let phone = site.contact().phone.clone();
        let ways = [
            design::html(hypertext::maud_borrow! { (words.get("slip-where")) " " (design::ltr(&address)) }),
            design::html(
                hypertext::maud_borrow! { (words.get("slip-phone")) " " (design::phone_link(&phone)) },
            ),
            words.get("slip-keep").into(),
        ];
        let slip = design::receipt(&Receipt {
            title: words.get("slip-title"),
            reference: Some((words.get("slip-number").into(), design::ltr(self.number))),
            lead: Some(words.get("slip-lead").into()),
            next_heading: words.get("slip-how"),
            next: ways.into(),
        });
        let file = match site.printer {
            Some(_) => as_file,
            None => design::html(hypertext::maud_borrow! { p { (words.get("paper-no-press")) } }),
        };
        Html::all([slip, file])
    }

    /// The same by the press, in a frame that names the municipality and no office of it.
    pub async fn pdf(&self, site: &Site, lang: Lang) -> Result<Response, Trouble> {
        let words = Words {
            texts: &site.texts,
            lang,
        };
        let frame = Frame {
            committee: String::new(),
            contact: Vec::new(),
            // A code is no number of a case.
            case_number: match self.asked_at {
                OF_NUMBER => self.number.to_owned(),
                _ => "–".to_owned(),
            },
            reference: self.number.to_owned(),
            ..print::head(site, String::new(), lang)
        };
        // Digits and addresses run from left to right, whatever is around them.
        let ltr = |said: String| format!("\u{2066}{said}\u{2069}");
        let rows = [
            ("slip-number", self.number.to_owned()),
            ("slip-where", self.address(site, lang)),
            ("slip-phone", site.contact().phone.clone()),
        ];
        let said = |key| Piece::Paragraphs {
            lines: vec![words.get(key)],
        };
        let form = Form {
            title: words.get("slip-title"),
            pieces: vec![
                said("slip-lead"),
                Piece::Facts {
                    rows: rows.map(|(key, value)| (words.get(key), ltr(value))).into(),
                },
                said("slip-keep"),
            ],
        };
        let sheet = Sheet::of_form(&form, &frame, &site.texts);
        print::downloaded(site, sheet, "inline; filename=\"nummer.pdf\"").await
    }
}
