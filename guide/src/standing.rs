//! Whether a translation still says what the Swedish says: `translated.txt` keeps what both were when somebody last found so.

use crate::article::File;
use language::{Lang, print_of};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// By address and tag: the Swedish and the translation.
pub(crate) struct Marks(BTreeMap<(String, String), (String, String)>);

impl Marks {
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| {
            let parts: Vec<&str> = line.split(' ').collect();
            let [address, tag, swedish, own] = parts.as_slice() else {
                return None;
            };
            Some((
                ((*address).to_owned(), (*tag).to_owned()),
                ((*swedish).to_owned(), (*own).to_owned()),
            ))
        });
        Self(lines.collect())
    }

    pub fn stands(&self, address: &str, tag: &str, swedish: &str, own: &str) -> bool {
        let kept = self.0.get(&(address.to_owned(), tag.to_owned()));
        kept.is_some_and(|(was, mine)| *was == print_of(swedish) && *mine == print_of(own))
    }
}

/// What `translated.txt` is once the articles of a language have been found to say what the Swedish says; those not named
/// stay as they were.
pub fn marks_of(files: &[File], before: &str, lang: Lang, addresses: &[String]) -> String {
    let mut marks = Marks::read(before).0;
    let text_of = |address: &str, tag: &str| {
        let file = files
            .iter()
            .find(|file| file.address == address && file.tag == tag);
        file.map(|file| print_of(&file.text))
    };
    for file in files.iter().filter(|file| file.tag == lang.tag()) {
        if !addresses.is_empty() && !addresses.contains(&file.address) {
            continue;
        }
        if let Some(swedish) = text_of(&file.address, Lang::Sv.tag()) {
            marks.insert(
                (file.address.clone(), file.tag.clone()),
                (swedish, print_of(&file.text)),
            );
        }
    }
    marks.retain(|(address, tag), _| text_of(address, tag).is_some());
    let mut out = String::new();
    for ((address, tag), (swedish, own)) in marks {
        let _ = writeln!(out, "{address} {tag} {swedish} {own}");
    }
    out
}
