//! *På papper.* Which of a party's steps can be printed, filled in by hand and typed in for them.

use crate::journal::steps;
use crate::step::{Audience, StepInfo};

/// What only makes sense while one looks at it: times that are free now, a thread that others read, a look or a note that is
/// answered where it stands; and what one's own e-identification is the point of. For these staff have steps of their own.
fn is_of_the_screen(step: &str) -> bool {
    use steps::requests::{LOOK, WITHDRAW};
    steps::meetings::is_about_meetings(step)
        || steps::representation::is_here(step)
        || steps::individual_plan::is_here(step)
        || [
            steps::ask_block::NAME,
            steps::check_note::NAME,
            steps::send_papers::NAME,
            steps::write_together::NAME,
            LOOK,
            WITHDRAW,
        ]
        .contains(&step)
}

/// A party's step that is also a paper form.
pub fn is_on_paper(info: &StepInfo) -> bool {
    info.audience == Audience::Party && !is_of_the_screen(info.name)
}
