//! *Yttrande.* A party answers what we have written, in their own words, on my pages.

use crate::events::Event;
use crate::state::{Sent, State};
use casework::step::{Act, Audience, StepInfo};
use casework::{Actor, Answers, File, Given, Outcome, Page, Party, Question, Refusal, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "comment",
        title: "child-investigation-comment-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    },
    open: super::record_comment::is_communicated,
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-comment-title",
        "child-investigation-comment-submit",
    )
    .lead("child-investigation-comment-lead");
    if let Some(Sent::To { what, .. }) = file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref())
    {
        page = page.fact(
            "child-investigation-answer-by",
            Say::key("child-investigation-day").with("day", what.last_day),
        );
    }
    page.ask(
        Question::long("text", 20_000, "child-investigation-comment-text")
            .help("child-investigation-comment-text-help"),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.text("text", 20_000);
    read.check()?;
    let party = party_of(file, &given.by)?;
    let asked = match file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref())
    {
        Some(Sent::To { what, .. }) => what
            .to
            .iter()
            .find(|addressee| addressee.person == party.person.id),
        _ => None,
    };
    let from = asked
        .ok_or(Refusal::because("child-investigation-refusal-not-asked"))?
        .clone();
    Ok(Outcome::of(&Event::CommentReceived {
        from,
        on: given.today,
        oral: false,
        text,
    })
    .receipt(Say::key("child-investigation-comment-receipt")))
}

/// The party behind the signed-in person. Who is shut off is none here.
fn party_of<'a>(file: &'a File<State>, by: &Actor) -> Result<&'a Party, Refusal> {
    let Actor::Resident { number, .. } = by else {
        return Err(Refusal::because("refusal-not-a-party"));
    };
    file.journal
        .parties
        .iter()
        .find(|party| party.person.number.as_ref() == Some(number) && !party.blocked)
        .ok_or(Refusal::because("refusal-not-a-party"))
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, communication_to};
    use casework::Answers;

    fn her_answer() -> Answers {
        Answers::default().with("text", "Det stämmer inte att Elin är ute efter nio.")
    }

    #[test]
    fn the_mother_answers_on_her_pages_and_the_father_does_not_read_it() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        tale.act_as_mother("comment", &her_answer()).expect("she answers");
        let entry = tale.file.entries().last().expect("a line in the history");
        let view = entry.for_parties.as_ref().expect("she reads it again");
        let [mother, father] = BOTH.map(|who| tale.party(who));
        assert!(view.is_for(&mother) && view.text.is_some());
        assert!(!view.is_for(&father));
    }

    #[test]
    fn nobody_answers_before_something_was_sent() {
        let tale = Tale::documented();
        assert!(!tale.opens("comment"));
    }

    #[test]
    fn only_those_it_was_sent_to_answer() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[1..], &tale))
            .expect("it is sent to the father");
        assert!(tale.act_as_mother("comment", &her_answer()).is_err());
    }

    #[test]
    fn when_all_have_answered_the_time_has_run_its_course() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[..1], &tale))
            .expect("it is sent");
        tale.act_as_mother("comment", &her_answer()).expect("she answers");
        let clocks = tale.file.summary().clocks;
        assert!(
            clocks
                .iter()
                .any(|clock| clock.rule == "party-communication" && !clock.runs())
        );
    }
}
