//! *Kvittens.* The provider answers an order by the code that stood in it: received, can begin on a day, or cannot.
//! Whoever opens the letter may answer, so nothing of the case or the child is shown here.

use super::decided;
use crate::decided::Measure;
use crate::events::Event;
use crate::state::State;
use crate::terms::ProviderAnswer;
use crate::words::said;
use casework::journal::Happened;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, CaseNumber, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "answer_order",
        title: "child-investigation-provider-title",
        act: Act::Tell,
        audience: Audience::Holder,
        starts: false,
    },
    open: |file| super::is_decided(file) && waiting(file).next().is_some(),
    page,
    submit,
};

/// Orders that their providers may answer, also once more: received today, a first day tomorrow.
pub fn waiting(file: &File<State>) -> impl Iterator<Item = &Measure> {
    let open = file.state.decided().filter(|decided| decided.closed_at.is_none());
    let measures = open.into_iter().flat_map(|decided| &decided.measures);
    measures.filter(|measure| !measure.ended && measure.order.code.is_some())
}

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new(
        "child-investigation-provider-title",
        "child-investigation-provider-submit",
    )
    .lead("child-investigation-provider-lead")
    .ask(Question::text("name", 120, "child-investigation-provider-name").autocomplete("name"))
    .ask(
        Question::text("contact", 160, "child-investigation-provider-contact")
            .help("child-investigation-provider-contact-help"),
    )
    .ask(Question::choice(
        "answer",
        ProviderAnswer::KEYS,
        "child-investigation-provider-answer",
    ))
    .ask(
        Question::date("from", "child-investigation-provider-from")
            .when("answer", &[ProviderAnswer::CanStart.key()]),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let code = CaseNumber::parse(answers.first("code"));
    let measure = waiting(file).find(|measure| code.is_some() && measure.order.code == code);
    let measure = measure.ok_or(casework::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let name = read.text("name", 120);
    let contact = read.text("contact", 160);
    let answer = read.choice("answer", ProviderAnswer::parse);
    let from = match answer {
        Some(ProviderAnswer::CanStart) => read.coming_date("from"),
        _ => None,
    };
    read.check()?;
    let answer = answer.ok_or_else(super::unread)?;
    let task = given.ids.task();
    let what = match answer {
        ProviderAnswer::Cannot => "child-investigation-task-provider-cannot",
        _ => "child-investigation-task-provider-answered",
    };
    Ok(Outcome::of(&Event::ProviderAnswered {
        measure: measure.seq,
        name,
        contact,
        answer,
        from,
        task,
    })
    .and(&Happened::TaskSet {
        id: task,
        what: said(what),
        due: given.today,
    })
    .receipt(Say::key("child-investigation-provider-thanks")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{Tale, delivery, order, provider_answers};

    fn ordered() -> Tale {
        let mut tale = Tale::supported();
        tale.act("order_measure", &order()).expect("it is ordered");
        tale
    }

    fn answered(answer: ProviderAnswer) -> Tale {
        let mut tale = ordered();
        let answers = provider_answers(&tale, answer);
        tale.act("answer_order", &answers).expect("it is answered");
        tale
    }

    #[test]
    fn the_code_stands_in_the_letter_and_opens_the_answer() {
        let tale = ordered();
        let summary = tale.file.summary();
        let [held] = &summary.answered_by[..] else {
            panic!("one code: {:?}", summary.answered_by)
        };
        let (_, _, letter) = tale.file.journal().letters.last().expect("a letter");
        assert_eq!(letter.addressee.as_deref(), Some("Familjehuset"));
        assert!(format!("{:?}", letter.blocks).contains(held.code.as_str()));
        let page = tale.page(held.step);
        assert!(page.facts.is_empty() && page.questions.iter().all(|one| one.prefill.is_empty()));
    }

    #[test]
    fn a_provider_who_can_begin_has_received_it_and_the_caseworker_has_news_until_the_task_is_done() {
        let mut tale = answered(ProviderAnswer::CanStart);
        assert!(!tale.opens("record_receipt"));
        assert_eq!(tale.next_after_delivery(), Some("write_support_plan"));
        assert_eq!(tale.file.summary().news, 1);
        let task = tale.file.journal().tasks.last().expect("a task").clone();
        tale.happened(&Happened::TaskDone { id: task.id });
        assert_eq!(tale.file.summary().news, 0);
    }

    #[test]
    fn an_order_that_was_received_can_be_given_its_first_day_later() {
        let mut tale = answered(ProviderAnswer::Received);
        let answers = provider_answers(&tale, ProviderAnswer::CanStart);
        tale.act("answer_order", &answers).expect("answered once more");
        assert_eq!(tale.file.summary().news, 2);
    }

    #[test]
    fn a_provider_who_cannot_leaves_the_family_without_help_so_somebody_else_is_to_be_asked() {
        let mut tale = answered(ProviderAnswer::Cannot);
        assert!(!tale.file.summary().answered_by[0].is_open, "the code is spent");
        let delivered = delivery(&tale.today.to_string());
        tale.act("note_delivery", &delivered)
            .expect("the mother has the decision");
        let now = tale.file.summary().staff_now;
        assert_eq!(now.key, "child-investigation-now-provider-cannot");
        assert_eq!(tale.file.summary().next_step, Some("order_measure"));
        tale.act("order_measure", &order()).expect("from somebody else");
        assert_eq!(tale.file.summary().next_step, Some("record_receipt"));
    }

    #[test]
    fn a_wrong_code_a_day_that_has_been_and_half_an_answer_are_refused() {
        let mut tale = ordered();
        let good = provider_answers(&tale, ProviderAnswer::CanStart);
        for code in ["", "AAAAA-AAAAA"] {
            let mut answers = good.clone();
            answers.set("code", code);
            assert!(tale.act("answer_order", &answers).is_err(), "{code}");
        }
        for (question, answer) in [
            ("from", "2020-01-01"),
            ("name", ""),
            ("contact", ""),
            ("answer", ""),
        ] {
            let mut answers = good.clone();
            answers.set(question, answer);
            let Err(Rejection::Problems(found)) = tale.act("answer_order", &answers) else {
                panic!("{question} is told")
            };
            assert_eq!(found.0[0].question, question);
        }
    }
}
