//! The drawing: lines first, then symbols and words over them.

use super::layout::{Drawn, Placed, WORDS};
use super::{FamilyMap, Symbol, Union};
use crate::drawing::*;
use crate::html::{Html, html};

/// Half the side of a symbol.
const HALF: usize = 22;

pub(super) fn picture(map: &FamilyMap, drawn: &Drawn<'_>) -> Html {
    let view = format!("0 0 {} {}", drawn.width, drawn.height);
    let lines = Html::all(map.unions.iter().enumerate().map(|(at, union)| union_lines(union, at, drawn)));
    html(maud_borrow! {
        svg class="sos-family__svg" role="img" aria-labelledby={ (map.id) "-title" } "viewBox"=(view)
            width=(drawn.width) height=(drawn.height) {
            (lines)
            @for placed in &drawn.people { (person(placed)) }
        }
    })
}

/// Partners joined by a bracket under them, children hanging from its middle.
fn union_lines(union: &Union, at: usize, drawn: &Drawn<'_>) -> Html {
    let partners: Vec<(usize, usize)> = union.partners.iter().filter_map(|key| drawn.at(key)).collect();
    let Some(&(first_x, y)) = partners.first() else { return Html::default() };
    let last_x = partners.last().map_or(first_x, |p| p.0);
    let middle = (first_x + last_x) / 2;
    // Brackets and branches of neighbours keep off each other.
    let bracket = y + HALF + 12 + 7 * (at % 2);
    let branch = bracket + 14 + 7 * (at % 2);
    let mut path = format!("M{first_x} {} V{bracket} H{last_x} V{}", y + HALF, y + HALF);
    let children: Vec<(usize, usize)> = union.children.iter().filter_map(|key| drawn.at(key)).collect();
    if !children.is_empty() {
        path.push_str(&format!(" M{middle} {bracket} V{branch}"));
    }
    for (child_x, child_y) in &children {
        let top = child_y.saturating_sub(WORDS);
        path.push_str(&format!(" M{middle} {branch} H{child_x} V{top}"));
    }
    let slash = middle + if children.is_empty() { 0 } else { 16 };
    let parting = format!(
        "M{} {} l10 -16 M{} {} l10 -16",
        slash - 8,
        bracket + 8,
        slash,
        bracket + 8
    );
    html(maud_borrow! {
        path class="sos-family__line" d=(path) fill="none" {}
        @if union.parted { path class="sos-family__line" d=(parting) fill="none" {} }
    })
}

/// About so many letters stand over a symbol without reaching its neighbour's.
const LINE: usize = 22;

/// Words in lines; a long role takes two, and what would not fit in two stands in the list beside.
fn in_lines(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in words.split_whitespace() {
        let last = lines.len() - 1;
        let letters = lines[last].chars().count();
        if letters > 0 && letters + 1 + word.chars().count() > LINE && lines.len() < 2 {
            lines.push(word.to_owned());
        } else {
            if letters > 0 {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

fn person(placed: &Placed<'_>) -> Html {
    let Placed { member, x, y } = placed;
    let class = if member.focus { "sos-family__symbol sos-family__symbol--focus" } else { "sos-family__symbol" };
    let lines = in_lines(member.words.as_ref());
    let (left, top, side) = (x - HALF, y - HALF, HALF * 2);
    let diamond = format!("M{x} {top} l{HALF} {HALF} l-{HALF} {HALF} l-{HALF} -{HALF} z");
    let cross = format!("M{left} {top} l{side} {side} M{left} {} l{side} -{side}", top + side);
    html(maud_borrow! {
        g {
            @match member.symbol {
                Symbol::Square => { rect class=(class) x=(left) y=(top) width=(side) height=(side) rx="4" {} }
                Symbol::Circle => { circle class=(class) cx=(x) cy=(y) r=(HALF) {} }
                Symbol::Diamond => { path class=(class) d=(diamond) {} }
            }
            @if member.dead { path class="sos-family__line" d=(cross) fill="none" {} }
            text class="sos-family__name" x=(x) y=(top - 8 - 18 * lines.len()) "text-anchor"="middle" { (member.name) }
            @for (nth, line) in lines.iter().enumerate() {
                text class="sos-family__words" x=(x) y=(top + 10 - 18 * (lines.len() - nth)) "text-anchor"="middle" { (line) }
            }
        }
    })
}
