//! The provider has received the order.

use super::{decided, plain, staff};
use crate::decided::Measure;
use crate::events::Event;
use crate::state::State;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("record_receipt", "child-investigation-receipt-title", Act::Write),
    open: |file| super::is_decided(file) && waiting(file).next().is_some(),
    page,
    submit,
};

fn waiting(file: &File<State>) -> impl Iterator<Item = &Measure> {
    let measures = file
        .state
        .decided()
        .into_iter()
        .flat_map(|decided| &decided.measures);
    measures.filter(|measure| !measure.received && !measure.ended)
}

/// A measure as a choice: what it is, with whom as help.
pub fn choice(measure: &Measure) -> Choice {
    Choice {
        value: measure.seq.to_string(),
        label: plain(&measure.order.what),
        help: Some(plain(&measure.order.provider)),
    }
}

fn page(file: &File<State>, given: &Given) -> Page {
    Page::new(
        "child-investigation-receipt-title",
        "child-investigation-receipt-submit",
    )
    .ask(Question::new(
        "measure",
        Kind::Choice(waiting(file).map(choice).collect()),
        "child-investigation-measure-which",
    ))
    .ask(Question::date("on", "child-investigation-receipt-on").prefill(given.today.to_string()))
    .ask(Question::text("from", 160, "child-investigation-receipt-from"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let measure = read.choice("measure", |word| {
        waiting(file)
            .map(|measure| measure.seq)
            .find(|seq| seq.to_string() == word)
    });
    let on = read.past_date("on").unwrap_or(given.today);
    let from = read.text("from", 160);
    read.check()?;
    let measure = measure.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::ReceiptRecorded { measure, on, from }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, order};
    use casework::Answers;

    #[test]
    fn an_order_nobody_has_received_is_what_to_look_at_next() {
        let mut tale = Tale::supported();
        tale.act("order_measure", &order()).expect("it is ordered");
        let ordered = tale.measure().to_string();
        assert_eq!(tale.next_after_delivery(), Some("record_receipt"));
        let answers = Answers::default()
            .with("measure", &ordered)
            .with("on", &tale.today.to_string())
            .with("from", "Lena Holm");
        tale.act("record_receipt", &answers).expect("it is received");
        assert!(!tale.opens("record_receipt"));
        assert_eq!(tale.next_after_delivery(), Some("write_support_plan"));
    }
}
