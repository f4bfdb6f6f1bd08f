//! Where in the process the case is: four or five steps in words.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StepState {
    Done,
    /// We are here.
    Current,
    /// We are here, and wait for the reader.
    NeedsYou,
    #[default]
    ToCome,
}

#[derive(Debug, Clone, Default)]
pub struct ProgressStep {
    pub label: String,
    pub state: StepState,
    /// The state in words: "klart", "här är vi nu", "väntar på dig", "sen".
    pub state_word: Html,
}

#[derive(Debug, Clone, Default)]
pub struct ProgressLine {
    /// Name of the list.
    pub label: String,
    pub steps: Vec<ProgressStep>,
}

pub fn progress_line(line: &ProgressLine) -> Html {
    html(maud_borrow! {
        ol class="sos-progress" aria-label=(line.label) {
            @for step in &line.steps {
                @let here = matches!(step.state, StepState::Current | StepState::NeedsYou);
                li class={ "sos-progress__step sos-progress__step--" (modifier(step.state)) }
                    aria-current=[here.then_some("step")] {
                    span class="sos-progress__dot" aria-hidden="true" {}
                    span class="sos-progress__label" { (hyphenate(&step.label)) }
                    span class="sos-progress__word" { (step.state_word) }
                }
            }
        }
    })
}

fn modifier(state: StepState) -> &'static str {
    match state {
        StepState::Done => "done",
        StepState::Current => "current",
        StepState::NeedsYou => "needs-you",
        StepState::ToCome => "to-come",
    }
}
