//! What a decision of staff may use besides the case.

use crate::child_code;
use access::Key;
use casework::journal::steps::meetings::is_about_meetings;
use casework::{Answers, Page};
use common::lost::Draft;
use common::{Site, Trouble};
use views::Circumstances;

/// What a decision may use; which times there are, where the step is about meetings.
pub async fn circumstances(site: &Site, step: &str, answers: &Answers) -> Result<Circumstances, Trouble> {
    Ok(Circumstances {
        times: is_about_meetings(step),
        ..site.circumstances(answers).await?
    })
}

/// The same when it is done: a code for a child is drawn by the press of the button.
pub async fn to_act_in(
    site: &Site,
    step: &str,
    answers: &Answers,
    draft: &Draft,
) -> Result<Circumstances, Trouble> {
    Ok(Circumstances {
        code_sha256: child_code::kept(site, step, &draft.command)?,
        ..circumstances(site, step, answers).await?
    })
}

/// With what registers say, where the page asks them: only when the step is about to be done.
pub async fn registers_asked(
    site: &Site,
    key: &Key,
    page: &Page,
    circumstances: Circumstances,
) -> Result<Circumstances, Trouble> {
    Ok(Circumstances {
        benefits: common::registers::asked(site, key, page).await?,
        ..circumstances
    })
}
