//! A list of things to open: life situations, cases, next meetings.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Card {
    pub title: String,
    /// The whole card leads here.
    pub href: Option<String>,
    pub text: Option<Html>,
    /// Status, deadline, date.
    pub meta: Option<Html>,
}

#[derive(Debug, Clone, Default)]
pub struct CardList {
    pub cards: Vec<Card>,
    /// Side by side when there is room.
    pub grid: bool,
    /// 2 or 3: the heading level of the titles; 0 means 2.
    pub level: u8,
}

pub fn card_list(list: &CardList) -> Html {
    card_list_in(list, &[])
}

/// Some of the cards are in another language than the page: its tag and direction, in the cards' order.
pub fn card_list_in(list: &CardList, languages: &[Option<(&str, &str)>]) -> Html {
    let class = if list.grid { "sos-cards sos-cards--grid" } else { "sos-cards" };
    html(maud_borrow! {
        ul class=(class) {
            @for (nth, card) in list.cards.iter().enumerate() {
                @let (lang, dir) = languages.get(nth).copied().flatten().unzip();
                li class=(if card.href.is_some() { "sos-card sos-card--link" } else { "sos-card" }) lang=[lang] dir=[dir] {
                    @if list.level == 3 { h3 class="sos-card__title" { (title(card)) } }
                    @else { h2 class="sos-card__title" { (title(card)) } }
                    @if let Some(text) = &card.text { p class="sos-card__text" { (text) } }
                    @if let Some(meta) = &card.meta { div class="sos-card__meta" { (meta) } }
                }
            }
        }
    })
}

fn title(card: &Card) -> Html {
    html(maud_borrow! {
        @if let Some(address) = &card.href {
            a class="sos-card__link" href=(href(address)) { (hyphenate(&card.title)) }
        } @else { (hyphenate(&card.title)) }
    })
}
