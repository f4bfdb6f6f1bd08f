//! The document is signed: from then on it is locked, until something new comes into the case.

use super::{investigating, staff, write_passage};
use crate::events::Event;
use crate::quality;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("sign_document", "child-investigation-sign-title", Act::Assess),
    open: |file| {
        file.state
            .investigating()
            .is_some_and(|now| !now.document.passages.is_empty() && !now.document.is_locked())
    },
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-sign-title",
        "child-investigation-sign-submit",
    )
    .lead("child-investigation-sign-lead");
    if let Some(now) = file.state.investigating() {
        page = quality::told(write_passage::told(page, now), now, given);
    }
    page.signed(Say::key("child-investigation-sign-visible"))
}

fn submit(file: &File<State>, _: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = investigating(file)?;
    let signature = given.signed()?;
    Ok(Outcome::of(&Event::DocumentSigned {
        passages: now.document.passages.iter().map(|written| written.seq).collect(),
        signature,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, talk_with_elin};
    use casework::Answers;

    #[test]
    fn nothing_is_signed_without_a_signature() {
        let mut tale = Tale::documented();
        assert!(tale.act_unsigned("sign_document", &Answers::default()).is_err());
    }

    #[test]
    fn a_signed_document_is_locked_until_elin_tells_more() {
        let mut tale = Tale::documented();
        tale.act("sign_document", &Answers::default())
            .expect("it is signed");
        assert!(!tale.opens("write_passage"));
        assert!(tale.opens("correct_passage"));
        tale.act("note_talk", &talk_with_elin()).expect("she tells more");
        assert!(tale.opens("write_passage"));
    }
}
