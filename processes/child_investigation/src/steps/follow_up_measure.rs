//! *Uppföljning av insats.* Did it come closer to the family's own goals, and does it go on?

use super::record_receipt::choice;
use super::{decided, plain, staff};
use crate::decided::Measure;
use crate::events::Event;
use crate::state::State;
use crate::terms::Reached;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "follow_up_measure",
        "child-investigation-measure-follow-title",
        Act::Write,
    ),
    open: |file| super::is_decided(file) && running(file).next().is_some(),
    page,
    submit,
};

fn running(file: &File<State>) -> impl Iterator<Item = &Measure> {
    let measures = file
        .state
        .decided()
        .into_iter()
        .flat_map(|decided| &decided.measures);
    measures.filter(|measure| !measure.ended)
}

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "child-investigation-measure-follow-title",
        "child-investigation-measure-follow-submit",
    )
    .lead("child-investigation-measure-follow-lead");
    let page = running(file).fold(page, |page, measure| {
        page.fact("child-investigation-measure-goals", plain(&measure.order.goals))
    });
    page.ask(Question::new(
        "measure",
        Kind::Choice(running(file).map(choice).collect()),
        "child-investigation-measure-which",
    ))
    .ask(Question::date("on", "child-investigation-measure-follow-on").prefill(given.today.to_string()))
    .ask(Question::choice(
        "reached",
        Reached::KEYS,
        "child-investigation-reached",
    ))
    .ask(
        Question::long("text", 10_000, "child-investigation-measure-follow-text")
            .help("child-investigation-measure-follow-text-help"),
    )
    .ask(Question::yes_no("ended", "child-investigation-measure-ended"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let measure = read.choice("measure", |word| {
        running(file)
            .map(|measure| measure.seq)
            .find(|seq| seq.to_string() == word)
    });
    let on = read.past_date("on").unwrap_or(given.today);
    let reached = read.choice("reached", Reached::parse);
    let text = read.text("text", 10_000);
    let ended = read.yes_no("ended");
    read.check()?;
    let (Some(measure), Some(reached)) = (measure, reached) else {
        return Err(super::unread().into());
    };
    Ok(Outcome::of(&Event::MeasureFollowedUp {
        measure,
        on,
        reached,
        text,
        ended,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, follow_up_of, order};

    #[test]
    fn when_the_support_has_ended_the_case_may_be_closed() {
        let mut tale = Tale::supported();
        tale.act("order_measure", &order()).expect("it is ordered");
        let ordered = tale.measure();
        tale.act("follow_up_measure", &follow_up_of(ordered, "no"))
            .expect("it goes on");
        assert!(!tale.opens("close_case"));
        tale.act("follow_up_measure", &follow_up_of(ordered, "yes"))
            .expect("it ends");
        assert!(tale.opens("close_case") && !tale.opens("follow_up_measure"));
    }
}
