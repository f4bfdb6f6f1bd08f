//! Check the answers before sending: question, answer, a way to change it.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

/// One question and its answer.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    pub question: Html,
    pub answer: Html,
    /// Address of the question's page; none when it cannot be changed.
    pub change: Option<String>,
}

/// A list of answers, also good for the facts of a case.
#[derive(Debug, Clone, Default)]
pub struct CheckAnswers {
    pub heading: Option<String>,
    pub answers: Vec<Answer>,
    /// The word on the links: "Ändra". The question follows for screen readers.
    pub change_word: String,
}

impl Answer {
    pub fn new(question: impl Into<Html>, answer: impl Into<Html>) -> Answer {
        Answer { question: question.into(), answer: answer.into(), change: None }
    }

    pub fn change(mut self, address: impl Into<String>) -> Answer {
        self.change = Some(address.into());
        self
    }
}

pub fn check_answers(list: &CheckAnswers) -> Html {
    html(maud_borrow! {
        div class="sos-answers" {
            @if let Some(heading) = &list.heading { h2 class="sos-answers__heading" { (heading) } }
            dl class="sos-answers__list" {
                @for row in &list.answers {
                    div class="sos-answers__row" {
                        dt { (row.question) }
                        dd class="sos-answers__answer" { (row.answer) }
                        @if let Some(change) = &row.change {
                            dd class="sos-answers__change" {
                                a class="ds-link" href=(href(change)) {
                                    (list.change_word) span class="ds-sr-only" { ": " (row.question) }
                                }
                            }
                        }
                    }
                }
            }
        }
    })
}
