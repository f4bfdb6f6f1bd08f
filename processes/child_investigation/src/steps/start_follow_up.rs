//! *Uppföljning av barnets situation* (SoL 23 kap.). After an investigation that ended without help; the
//! guardians and a child who acts itself are told. How long it may last stands in the law's data.

use super::{decided, must_be_told, party_choice, read_parties, staff};
use crate::events::Event;
use crate::state::State;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step};
use jiff::civil::Date;

pub const STEP: Step<State> = Step {
    info: staff(
        "start_follow_up",
        "child-investigation-follow-up-title",
        Act::Decide,
    ),
    open: |file| {
        super::is_decided(file)
            && file
                .state
                .decided()
                .is_some_and(|decided| decided.ended_without_help() && decided.follow_up.is_none())
    },
    page,
    submit,
};

/// The last day of following up, counted from the decision that ended the investigation.
fn last_day(file: &File<State>, given: &Given) -> Option<Date> {
    let ended = law::Start::at(file.state.decided()?.at).day();
    let rule = given.law.in_force("child-follow-up-limit", ended).ok()?;
    law::due(rule, ended).last_day
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-follow-up-title",
        "child-investigation-follow-up-submit",
    )
    .lead("child-investigation-follow-up-lead");
    if let Some(day) = last_day(file, given) {
        page = page.fact(
            "child-investigation-follow-up-last",
            Say::key("child-investigation-day").with("day", day),
        );
    }
    let who = must_be_told(file, given.today).map(party_choice).collect();
    page.ask(
        Question::yes_no("consented", "child-investigation-follow-up-consented")
            .help("child-investigation-follow-up-consented-help"),
    )
    .ask(Question::long("why", 5_000, "child-investigation-follow-up-why"))
    .ask(Question::new(
        "who",
        Kind::Choices(who),
        "child-investigation-follow-up-who",
    ))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let consented = read.yes_no("consented");
    let why = read.text("why", 5_000);
    let informed = read_parties(&mut read, "who", must_be_told(file, given.today));
    read.check()?;
    if last_day(file, given).is_none_or(|last| given.today > last) {
        return Err(Refusal::because("child-investigation-refusal-follow-up-late").into());
    }
    Ok(Outcome::of(&Event::FollowUpStarted {
        why,
        consented,
        informed,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, decision_of_none, follow_up_start};
    use jiff::civil::date;

    #[test]
    fn after_an_investigation_without_help_the_child_is_followed_and_the_clock_runs() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        tale.act("start_follow_up", &follow_up_start())
            .expect("it starts");
        let clocks = tale.file.summary().clocks;
        assert!(
            clocks
                .iter()
                .any(|clock| clock.rule == "child-follow-up-limit" && clock.runs())
        );
        assert!(!tale.opens("close_case") && !tale.opens("start_follow_up"));
    }

    #[test]
    fn where_the_family_got_support_nothing_more_is_followed() {
        assert!(!Tale::supported().opens("start_follow_up"));
    }

    #[test]
    fn after_the_laws_time_it_is_too_late_to_begin() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        tale.wait_until(date(2027, 9, 1));
        assert!(tale.act("start_follow_up", &follow_up_start()).is_err());
    }
}
