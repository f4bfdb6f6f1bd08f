//! *Så vet vi det här.* What the claims of an article lean on, numbered as they come.

use crate::Words;
use ::guide::{Guide, Mark, SourceOf};
use design::Html;
use hypertext::prelude::*;
use law::Catalogue;

/// What has been leaned on so far, in order.
#[derive(Default)]
pub struct Leaning(Vec<Mark>);

impl Leaning {
    /// The mark after a claim: its kind and its number in the list.
    pub fn mark(&mut self, mark: &Mark, words: &Words<'_>) -> Html {
        let nth = match self.0.iter().position(|known| known == mark) {
            Some(nth) => nth,
            None => {
                self.0.push(mark.clone());
                self.0.len() - 1
            }
        } + 1;
        let kind = words.get(&format!("guide-mark-{}", mark.key()));
        let (id, nth) = (format!("#s{nth}"), nth.to_string());
        design::html(hypertext::maud_borrow! { a class="sos-claim" href=(id) { (kind) " " (nth) } })
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// When the law it leans on was read: the oldest reading.
    pub fn law_as_of(&self) -> Option<&'static str> {
        let catalogue = Catalogue::national();
        let statutes = self.0.iter().filter_map(|mark| match mark {
            Mark::Law { statute, .. } => catalogue.statute(statute),
            _ => None,
        });
        let read = statutes.filter_map(|statute| catalogue.source(&statute.source));
        read.map(|source| source.text_as_of.as_str()).min()
    }

    pub fn list(&self, words: &Words<'_>) -> Html {
        let rows: Vec<(String, String, Html)> = self
            .0
            .iter()
            .enumerate()
            .map(|(nth, mark)| {
                let kind = words.get(&format!("guide-mark-{}", mark.key()));
                (format!("s{}", nth + 1), kind, what(mark, words))
            })
            .collect();
        design::html(hypertext::maud_borrow! {
            ol class="sos-sources" { @for (id, kind, what) in &rows { li id=(id) { strong { (kind) } ": " (what) } } }
        })
    }
}

fn what(mark: &Mark, words: &Words<'_>) -> Html {
    match mark {
        Mark::Law { statute, provision } => {
            let (name, number) = match Guide::national().registry.statute(statute) {
                Some(SourceOf::Law(statute)) => (statute.name.sv.clone(), statute.number.clone()),
                Some(SourceOf::Other(source)) => {
                    (source.title.clone(), source.number.clone().unwrap_or_default())
                }
                None => (statute.clone(), String::new()),
            };
            let said = format!("{} {name} ({number})", section(provision));
            swedish(&said)
        }
        Mark::Experience => words.get("guide-experience").into(),
        Mark::Local => words.get("guide-local").into(),
        Mark::Open => words.get("guide-open").into(),
        Mark::Practice(key) | Mark::Research(_, key) => match Guide::national().registry.source(key) {
            Some(source) => Html::all([
                swedish(&format!("{}: {}", source.publisher, source.title)),
                source.address.as_deref().map(address).unwrap_or_default(),
            ]),
            None => key.clone().into(),
        },
    }
}

fn address(address: &str) -> Html {
    design::html(hypertext::maud_borrow! {
        br; a class="ds-link" href=(address) rel="noreferrer" dir="ltr" { (address) }
    })
}

fn swedish(text: &str) -> Html {
    design::html(hypertext::maud_borrow! { span lang="sv" dir="ltr" { (text) } })
}

/// `20:2` as the law is quoted.
fn section(provision: &str) -> String {
    match provision.split_once(':') {
        Some((chapter, section)) => format!("{chapter}\u{a0}kap. {section}\u{a0}§"),
        None => format!("{provision}\u{a0}§"),
    }
}
