//! *Beslutet har nått parten* (FL 33 och 44 §§). From that day the party's own time to appeal runs.

use super::{decided, must_be_told, party_choice, staff};
use crate::events::Event;
use crate::state::State;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("note_delivery", "child-investigation-delivery-title", Act::Write),
    open: super::is_decided,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let who = must_be_told(file, given.today).map(party_choice).collect();
    Page::new(
        "child-investigation-delivery-title",
        "child-investigation-delivery-submit",
    )
    .lead("child-investigation-delivery-lead")
    .ask(Question::new(
        "to",
        Kind::Choice(who),
        "child-investigation-delivery-to",
    ))
    .ask(Question::date("on", "child-investigation-delivery-on").prefill(given.today.to_string()))
    .ask(Question::text("how", 300, "child-investigation-delivery-how"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let decided = decided(file)?;
    let mut read = answers.reader(given.today);
    let to = read.choice("to", |word| {
        must_be_told(file, given.today)
            .map(|party| party.person.id)
            .find(|id| id.to_string() == word)
    });
    let on = read.past_date("on");
    let how = read.text("how", 300);
    if let Some(on) = on
        && on < law::Start::at(decided.at).day()
    {
        read.problems
            .add("on", "child-investigation-problem-before-decision");
    }
    read.check()?;
    let (Some(to), Some(on)) = (to, on) else {
        return Err(super::unread().into());
    };
    let rule = given.law.in_force("appeal-individual", on).ok();
    let appeal_by = rule
        .filter(|_| decided.decision.appealable)
        .and_then(|rule| law::due(rule, on).alarm_day);
    Ok(Outcome::of(&Event::DecisionDelivered {
        to,
        on,
        how,
        appeal_by,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, delivery};
    use jiff::civil::date;

    #[test]
    fn the_mothers_three_weeks_run_from_the_day_she_got_the_decision() {
        let mut tale = Tale::supported();
        tale.wait_until(date(2026, 12, 23));
        tale.act("note_delivery", &delivery("2026-12-23"))
            .expect("it is noted");
        let entry = tale.file.entries().last().expect("a line in the history");
        let by = entry
            .facts
            .iter()
            .find(|(label, _)| label.key == "child-investigation-appeal-by");
        assert_eq!(
            by.map(|(_, value)| value.args[0].1.clone()),
            Some(casework::Arg::Date(date(2027, 1, 13)))
        );
        let clocks = tale.file.summary().clocks;
        assert!(
            clocks
                .iter()
                .any(|clock| clock.rule == "appeal-individual" && !clock.runs())
        );
    }

    #[test]
    fn nobody_gets_a_decision_before_it_was_made() {
        let mut tale = Tale::supported();
        assert!(tale.act("note_delivery", &delivery("2026-12-01")).is_err());
    }
}
