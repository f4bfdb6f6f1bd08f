//! Following up ends, and those concerned are told (SoL 23 kap.).

use super::{decided, must_be_told, party_choice, read_parties, staff};
use crate::events::Event;
use crate::state::State;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "end_follow_up",
        "child-investigation-follow-up-end-title",
        Act::Decide,
    ),
    open: |file| {
        super::is_decided(file)
            && file
                .state
                .decided()
                .is_some_and(|decided| decided.follow_up_runs())
    },
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let who = must_be_told(file, given.today).map(party_choice).collect();
    Page::new(
        "child-investigation-follow-up-end-title",
        "child-investigation-follow-up-end-submit",
    )
    .ask(Question::long(
        "what",
        10_000,
        "child-investigation-follow-up-end-what",
    ))
    .ask(Question::new(
        "who",
        Kind::Choices(who),
        "child-investigation-follow-up-who",
    ))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let what = read.text("what", 10_000);
    let informed = read_parties(&mut read, "who", must_be_told(file, given.today));
    read.check()?;
    Ok(Outcome::of(&Event::FollowUpEnded { what, informed }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, decision_of_none, follow_up_start, id};
    use casework::Answers;

    #[test]
    fn when_following_up_has_ended_and_the_parents_know_the_clock_stops() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        tale.act("start_follow_up", &follow_up_start())
            .expect("it starts");
        let answers = Answers::default().with("what", "Elin mår bättre.");
        assert!(
            tale.act("end_follow_up", &answers).is_err(),
            "somebody must be told"
        );
        tale.act("end_follow_up", &answers.with("who", &id(BOTH[0]).to_string()))
            .expect("it ends");
        let clocks = tale.file.summary().clocks;
        assert!(clocks.iter().all(|clock| !clock.runs()));
        assert!(tale.opens("close_case"));
    }
}
