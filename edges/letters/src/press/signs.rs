//! What people write holds signs no font has (and signs that would turn the text around in secret). An archive
//! format refuses such a page; a letter must get out all the same.

use serde_json::Value;

use super::PdfError;
use super::fonts;
use crate::sheet::{Sheet, UNPRINTABLE};

/// The sheet as JSON with every sign printable, and whether any had to be replaced.
pub fn printable(sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    let unreadable = |_| PdfError::Refused("the sheet is not data".to_owned());
    let mut data = serde_json::to_value(sheet).map_err(unreadable)?;
    let replaced = clean(&mut data);
    data["replaced"] = Value::Bool(replaced);
    serde_json::to_vec(&data).map_err(unreadable)
}

fn clean(value: &mut Value) -> bool {
    match value {
        Value::String(text) => clean_text(text),
        Value::Array(items) => items.iter_mut().fold(false, |any, item| clean(item) | any),
        Value::Object(fields) => fields.values_mut().fold(false, |any, field| clean(field) | any),
        _ => false,
    }
}

fn clean_text(text: &mut String) -> bool {
    let mut replaced = false;
    *text = text
        .chars()
        .filter(|sign| !is_dropped(*sign))
        .map(|sign| match sign {
            '\t' | '\n' => ' ',
            _ if steers(sign) || fonts::have(sign) => sign,
            _ => {
                replaced = true;
                UNPRINTABLE
            }
        })
        .collect();
    replaced
}

/// Isolation of a name inside other text, and where a word may be broken: the setter knows these itself.
fn steers(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Control signs, marks that turn text around beyond their word, and what only dresses up the sign before.
fn is_dropped(sign: char) -> bool {
    (sign.is_control() && !matches!(sign, '\t' | '\n'))
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0000}'..='\u{e0fff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, bool) {
        let mut text = text.to_owned();
        let replaced = clean_text(&mut text);
        (text, replaced)
    }

    #[test]
    fn names_of_most_of_europe_and_the_arabic_world_are_printed_as_they_are() {
        for name in [
            "Åsa Öberg",
            "Łukasz Żółty",
            "Đỗ Thị Hạnh",
            "Олена",
            "Ελένη",
            "ليلى الحسن",
        ] {
            assert_eq!(cleaned(name), (name.to_owned(), false));
        }
    }

    #[test]
    fn a_heart_in_a_childs_message_is_replaced_and_told() {
        assert_eq!(cleaned("Hej \u{1f496}!"), ("Hej \u{fffd}!".to_owned(), true));
    }

    #[test]
    fn signs_that_turn_text_around_in_secret_are_taken_out() {
        assert_eq!(
            cleaned("Belopp \u{202e}0001 kr\u{0}"),
            ("Belopp 0001 kr".to_owned(), false)
        );
    }

    #[test]
    fn the_sign_for_a_missing_sign_can_itself_be_printed() {
        assert!(fonts::have(UNPRINTABLE));
    }
}
