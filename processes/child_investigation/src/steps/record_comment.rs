//! *Muntligt yttrande.* What a party says by mouth about what we have written is noted at once (FL 27 §).

use super::{party_choice, staff};
use crate::events::{Addressee, Event};
use crate::state::{Sent, State};
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("record_comment", "child-investigation-oral-title", Act::Write),
    open: is_communicated,
    page,
    submit,
};

/// What we have written was sent, and nothing is decided yet.
pub fn is_communicated(file: &File<State>) -> bool {
    file.state
        .investigating()
        .is_some_and(|now| matches!(now.communication, Some(Sent::To { .. })))
}

fn asked(file: &File<State>) -> &[Addressee] {
    match file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref())
    {
        Some(Sent::To { what, .. }) => &what.to,
        _ => &[],
    }
}

fn page(file: &File<State>, given: &Given) -> Page {
    let parties = asked(file)
        .iter()
        .filter_map(|addressee| file.journal.party(addressee.person));
    Page::new(
        "child-investigation-oral-title",
        "child-investigation-oral-submit",
    )
    .lead("child-investigation-oral-lead")
    .ask(Question::new(
        "who",
        Kind::Choice(parties.map(party_choice).collect()),
        "child-investigation-oral-who",
    ))
    .ask(Question::date("on", "child-investigation-oral-on").prefill(given.today.to_string()))
    .ask(Question::long("text", 20_000, "child-investigation-oral-text"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let from = read.choice("who", |word| {
        asked(file)
            .iter()
            .find(|addressee| addressee.person.to_string() == word)
            .cloned()
    });
    let on = read.past_date("on").unwrap_or(given.today);
    let text = read.text("text", 20_000);
    read.check()?;
    let from = from.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::CommentReceived {
        from,
        on,
        oral: true,
        text,
        files: Vec::new(),
        voice: None,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, communication_to, id};
    use casework::Answers;

    #[test]
    fn a_father_who_answers_by_phone_has_answered() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        let answers = Answers::default()
            .with("who", &id(BOTH[1]).to_string())
            .with("on", &tale.today.to_string())
            .with("text", "Han håller med.");
        tale.act("record_comment", &answers).expect("it is noted");
        let entry = tale.file.entries().last().expect("a line in the history");
        assert_eq!(entry.heading.key, "child-investigation-entry-comment-oral");
    }
}
