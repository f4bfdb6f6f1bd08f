//! Three generations in a picture, beside the same in sentences.
//!
//! The sentences are the truth, the picture is derived from the same data.
//! A protected person is never drawn in a copy that is shared.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

mod layout;
mod picture;
pub(crate) mod samples;

/// The symbol of a person; the words say the rest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Symbol {
    Square,
    Circle,
    #[default]
    Diamond,
}

#[derive(Debug, Clone, Default)]
pub struct FamilyMember {
    /// Unique in the map.
    pub key: String,
    /// 0 the oldest generation, then 1, 2.
    pub generation: usize,
    pub name: String,
    /// "mamma, 38 år".
    pub words: String,
    pub symbol: Symbol,
    /// The child or person the case is about.
    pub focus: bool,
    pub dead: bool,
    /// Protected identity: left out of shared copies.
    pub protected: bool,
}

/// One or two people who are parents, or a couple without children here.
#[derive(Debug, Clone, Default)]
pub struct Union {
    pub partners: Vec<String>,
    pub children: Vec<String>,
    pub parted: bool,
}

#[derive(Debug, Clone, Default)]
pub struct FamilyMap {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    pub members: Vec<FamilyMember>,
    pub unions: Vec<Union>,
    /// The whole map in sentences.
    pub sentences_heading: String,
    pub sentences: Vec<Html>,
    /// The copy leaves the house or is drawn with the family.
    pub shared: bool,
}

pub fn family_map(map: &FamilyMap) -> Html {
    let drawn = layout::place(map);
    html(maud_borrow! {
        figure class="sos-family" aria-labelledby={ (map.id) "-title" } {
            figcaption class="sos-family__title" id={ (map.id) "-title" } { (map.title) }
            div class="sos-family__columns" {
                section class="sos-scroll sos-family__picture" tabindex="0" aria-labelledby={ (map.id) "-title" } {
                    (picture::picture(map, &drawn))
                }
                div class="sos-family__text" {
                    p class="sos-family__heading" id={ (map.id) "-words" } { (map.sentences_heading) }
                    ul aria-labelledby={ (map.id) "-words" } { @for sentence in &map.sentences { li { (sentence) } } }
                }
            }
        }
    })
}
