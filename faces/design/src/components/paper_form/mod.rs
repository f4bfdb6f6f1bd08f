//! A form to print and write on by hand: the same questions in the same order, with help and lines.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct PaperForm {
    pub parts: Vec<PaperPart>,
    /// A line at the end for each of these: "Name", "Day", "Signature".
    pub sign: Vec<String>,
}

/// Questions that belong together.
#[derive(Debug, Clone, Default)]
pub struct PaperPart {
    pub legend: Option<String>,
    pub questions: Vec<PaperQuestion>,
}

#[derive(Debug, Clone, Default)]
pub struct PaperQuestion {
    /// "3", "3b".
    pub number: String,
    pub label: String,
    pub help: Vec<String>,
    pub answer: PaperAnswer,
}

#[derive(Debug, Clone)]
pub enum PaperAnswer {
    /// Lines to write on.
    Lines(usize),
    /// Boxes to tick, each with its words and perhaps more to know.
    Boxes(Vec<(String, Option<String>)>),
    /// So many digits for each word: "Day", "Month", "Year".
    Digits(Vec<(String, usize)>),
}

impl Default for PaperAnswer {
    fn default() -> Self {
        Self::Lines(1)
    }
}

pub fn paper_form(form: &PaperForm) -> Html {
    html(maud_borrow! {
        div class="sos-paper" {
            @for part in &form.parts { (drawn(part)) }
            @if !form.sign.is_empty() {
                section class="sos-paper__part sos-paper__question" {
                    @for word in &form.sign {
                        div class="sos-paper__line" aria-hidden="true" {}
                        p class="sos-hint" { (word) }
                    }
                }
            }
        }
    })
}

fn drawn(part: &PaperPart) -> Html {
    html(maud_borrow! {
        section class="sos-paper__part" {
            @if let Some(legend) = &part.legend { h2 class="sos-section__title" { (legend) } }
            @for question in &part.questions {
                div class="sos-paper__question" {
                    p class="sos-paper__label" { bdi { (question.number) } ". " strong { (question.label) } }
                    @for help in &question.help { p class="sos-hint" { (help) } }
                    (answer(&question.answer))
                }
            }
        }
    })
}

fn answer(answer: &PaperAnswer) -> Html {
    match answer {
        PaperAnswer::Lines(many) => html(maud_borrow! {
            div aria-hidden="true" { @for _ in 0..*many { div class="sos-paper__line" {} } }
        }),
        PaperAnswer::Boxes(boxes) => html(maud_borrow! {
            ul class="sos-paper__boxes" {
                @for (words, help) in boxes {
                    li {
                        span class="sos-paper__box" aria-hidden="true" {}
                        span { (words) @if let Some(help) = help { " " small { (help) } } }
                    }
                }
            }
        }),
        PaperAnswer::Digits(groups) => html(maud_borrow! {
            div class="sos-paper__digits" dir="ltr" {
                @for (word, many) in groups {
                    span class="sos-paper__group" {
                        small { (word) }
                        span aria-hidden="true" { @for _ in 0..*many { span class="sos-paper__box sos-paper__digit" {} } }
                    }
                }
            }
        }),
    }
}
