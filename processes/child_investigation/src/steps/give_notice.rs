//! *Underrätta om inledd utredning* (SoL 20 kap. 4 §). At once, to the guardians and to a child who
//! acts itself; or it is decided why it must wait. Telling must not put a child at risk.

use super::{must_be_told, party_choice, read_parties, staff};
use crate::events::Event;
use crate::letters;
use crate::state::State;
use casework::journal::Happened;
use casework::page::{Kind, Tone};
use casework::{Act, Answers, Clock, File, Given, Outcome, Page, Question, Rejection, Step};
use jiff::civil::Date;

pub const STEP: Step<State> = Step {
    info: staff("give_notice", "child-investigation-notice-title", Act::Decide),
    open: super::under_investigation,
    page,
    submit,
};

const TOLD: [&str; 2] = [
    "child-investigation-notice-tell",
    "child-investigation-notice-wait",
];

fn page(file: &File<State>, given: &Given) -> Page {
    let who = must_be_told(file, given.today).map(party_choice).collect();
    Page::new(
        "child-investigation-notice-title",
        "child-investigation-notice-submit",
    )
    .lead("child-investigation-notice-lead")
    .sends_letters()
    .notice(Tone::Warning, "child-investigation-notice-risk")
    .ask(Question::choice(
        "told",
        &TOLD,
        "child-investigation-notice-question",
    ))
    .ask(Question::new("who", Kind::Choices(who), "child-investigation-notice-who").when("told", &TOLD[..1]))
    .ask(
        Question::date("on", "child-investigation-notice-on")
            .prefill(given.today.to_string())
            .when("told", &TOLD[..1]),
    )
    .ask(Question::text("how", 300, "child-investigation-notice-how").when("told", &TOLD[..1]))
    .ask(
        Question::long("why", 5_000, "child-investigation-notice-why")
            .help("child-investigation-notice-why-help")
            .when("told", &TOLD[1..]),
    )
    .ask(Question::date("look_again_on", "child-investigation-notice-look-again").when("told", &TOLD[1..]))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let told = read.choice("told", |word| TOLD.iter().position(|known| *known == word));
    if told == Some(1) {
        let why = read.text("why", 5_000);
        let look_again_on = read.coming_date("look_again_on");
        read.check()?;
        let look_again_on = look_again_on.ok_or_else(super::unread)?;
        let outcome = Outcome::of(&Event::NoticeDelayed { why, look_again_on });
        return Ok(outcome.and(&Happened::TaskSet {
            id: given.ids.task(),
            what: crate::words::said("child-investigation-task-notice-again"),
            due: look_again_on,
        }));
    }
    let who = read_parties(&mut read, "who", must_be_told(file, given.today));
    let on = read.past_date("on").unwrap_or(given.today);
    let how = read.text("how", 300);
    read.check()?;
    let outcome = Outcome::of(&Event::NoticeGiven {
        who: who.clone(),
        on,
        how,
    });
    let new = who.iter().filter(|id| {
        // Who followed before keeps the day it began.
        file.journal
            .party(**id)
            .is_some_and(|party| party.follows_from.is_none())
    });
    let outcome = new.fold(outcome, |outcome, person| {
        outcome.and(&Happened::PartyFollows {
            person: *person,
            from: given.today,
        })
    });
    // Who is shut off gets no letter, though the law's notice may have been given by mouth.
    let reachable: Vec<_> = who
        .into_iter()
        .filter(|id| {
            let party = file.journal.party(*id);
            party.is_some_and(|party| party.person.number.is_some() && !party.blocked)
        })
        .collect();
    let letter = letters::notice(file, last_day(file, given));
    Ok(letters::send(
        outcome,
        file,
        &reachable,
        "investigation-notice",
        &letter,
    ))
}

/// The day the investigation must be ready, as promised to the family.
fn last_day(file: &File<State>, given: &Given) -> Option<Date> {
    let opened = file.state.investigation()?.opening.opened_at;
    let clock = Clock::started(crate::chain::RULE, opened);
    let version = given
        .law
        .in_force(&clock.rule, law::Start::at(opened).day())
        .ok()?;
    law::due(version, opened).last_day
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, notice_answers};

    fn notice_runs(tale: &Tale) -> bool {
        let clocks = tale.file.summary().clocks;
        clocks
            .iter()
            .any(|clock| clock.rule == "child-investigation-notice" && clock.runs())
    }

    #[test]
    fn the_clock_stops_when_both_guardians_were_told_and_not_before() {
        let mut tale = Tale::allotted();
        tale.act("give_notice", &notice_answers(&BOTH[..1]))
            .expect("the mother is told");
        assert!(notice_runs(&tale), "the father waits");
        tale.act("give_notice", &notice_answers(&BOTH[1..]))
            .expect("the father is told");
        assert!(!notice_runs(&tale));
        assert!(
            tale.file
                .journal()
                .guardians()
                .all(|party| party.follows_from.is_some())
        );
    }

    #[test]
    fn each_guardian_gets_a_letter_of_their_own() {
        let mut tale = Tale::allotted();
        let outcome = tale
            .act("give_notice", &notice_answers(&BOTH))
            .expect("both are told");
        assert_eq!(outcome.letters.len(), 2);
        assert_ne!(outcome.letters[0].once, outcome.letters[1].once);
    }

    #[test]
    fn where_telling_would_harm_the_child_the_reason_is_written_and_nobody_is_let_in() {
        let mut tale = Tale::allotted();
        let answers = casework::Answers::default()
            .with("told", "child-investigation-notice-wait")
            .with("why", "Polisen ska först höra Elin.")
            .with("look_again_on", "2026-11-27");
        tale.act("give_notice", &answers).expect("it is decided to wait");
        assert!(!notice_runs(&tale));
        assert_eq!(
            tale.file.journal().tasks.len(),
            1,
            "the day to look again is kept"
        );
        assert!(
            tale.file
                .journal()
                .guardians()
                .all(|party| party.follows_from.is_none())
        );
    }

    #[test]
    fn a_girl_of_sixteen_is_told_herself() {
        let mut tale = Tale::about_a_girl_of_sixteen();
        tale.act("give_notice", &notice_answers(&BOTH))
            .expect("the guardians are told");
        assert!(notice_runs(&tale), "she is a party too");
    }
}
