//! The steps in the order of the work.

pub mod assess_protection;
mod children;
pub mod decide_investigation;
pub mod enter_report;
pub mod extend_assessment;
pub mod give_feedback;
pub mod hear_child;
pub mod identify_child;
pub mod join_running_investigation;
pub mod note_contact;
pub mod note_feedback_request;
pub mod receive_municipal_file;
pub mod receive_police_file;
pub mod report_as_private_person;
pub mod report_as_professional;
pub mod send_to_other_municipality;
pub mod tell_family;

use crate::state::{Assessing, State};
use casework::step::{Act, Audience, StepInfo};
use casework::{File, Refusal};

const fn staff(name: &'static str, title: &'static str, act: Act) -> StepInfo {
    StepInfo {
        name,
        title,
        act,
        audience: Audience::Staff,
        starts: false,
    }
}

/// A case that is not yet there.
fn not_started(file: &File<State>) -> bool {
    matches!(file.state, State::NotStarted) && file.version == 0
}

fn under_assessment(file: &File<State>) -> bool {
    file.state.assessing().is_some()
}

/// The state behind a step that is open only under assessment.
fn assessing(file: &File<State>) -> Result<&Assessing, Refusal> {
    file.state.assessing().ok_or(casework::process::STEP_NOT_OPEN)
}
