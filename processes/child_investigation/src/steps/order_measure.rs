//! *Uppdrag till utförare.* What was decided is ordered from somebody who does it, with the goals.

use super::{decided, staff};
use crate::events::{Event, Order};
use crate::letters;
use crate::state::State;
use casework::letter::LetterOrder;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("order_measure", "child-investigation-order-title", Act::Write),
    open: |file| {
        super::is_decided(file)
            && file
                .state
                .decided()
                .is_some_and(|decided| decided.gives_support())
    },
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let mut what = Question::text("what", 300, "child-investigation-measure-what");
    let mut from = Question::date("from", "child-investigation-measure-from");
    let mut goals = Question::long("goals", 5_000, "child-investigation-measure-goals");
    let support = file
        .state
        .decided()
        .and_then(|decided| decided.decision.support.as_ref());
    if let Some(support) = support {
        what = what.prefill(&support.what);
        from = from.prefill(support.from.to_string());
        goals = goals.prefill(&support.goals);
    }
    Page::new(
        "child-investigation-order-title",
        "child-investigation-order-submit",
    )
    .lead("child-investigation-order-lead")
    .ask(what)
    .ask(Question::text(
        "provider",
        160,
        "child-investigation-measure-provider",
    ))
    .ask(from)
    .ask(goals)
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let what = read.text("what", 300);
    let provider = read.text("provider", 160);
    let from = read.date("from");
    let goals = read.text("goals", 5_000);
    read.check()?;
    let from = from.ok_or_else(super::unread)?;
    let code = given.ids.code();
    let order = Order {
        what,
        provider,
        from,
        goals,
        code: Some(code.clone()),
    };
    let letter = LetterOrder {
        // Nobody whom the case knows: it is printed and posted.
        to: given.ids.person(),
        letter: letters::order(file, &order, &code),
        once: format!("order:{code}"),
    };
    Ok(Outcome::of(&Event::MeasureOrdered(order)).sends(letter))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, decision_of_none, order};

    #[test]
    fn what_was_decided_is_filled_in_already() {
        let tale = Tale::supported();
        let page = tale.page("order_measure");
        assert!(
            page.questions
                .iter()
                .filter(|question| !question.prefill.is_empty())
                .count()
                >= 3
        );
    }

    #[test]
    fn nothing_is_ordered_where_nothing_was_decided() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        assert!(!tale.opens("order_measure"));
        assert!(tale.act("order_measure", &order()).is_err());
    }

    #[test]
    fn the_case_cannot_be_closed_while_the_family_has_its_support() {
        let mut tale = Tale::supported();
        tale.act("order_measure", &order()).expect("it is ordered");
        assert!(!tale.opens("close_case"));
    }
}
