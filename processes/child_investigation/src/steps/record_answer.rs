//! The answer to an enquiry, with who gave it and when it came (OSL 5 kap. 1–2 §§).

use super::{investigating, staff};
use crate::events::Event;
use crate::state::State;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("record_answer", "child-investigation-answer-title", Act::Write),
    open: |file| {
        file.state
            .investigating()
            .is_some_and(|now| now.enquiries.iter().any(|asked| !asked.answered))
    },
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let asked = file
        .state
        .investigating()
        .into_iter()
        .flat_map(|now| &now.enquiries);
    let open = asked.filter(|asked| !asked.answered).map(|asked| Choice {
        value: asked.seq.to_string(),
        label: super::plain(&asked.to),
        help: None,
    });
    Page::new(
        "child-investigation-answer-title",
        "child-investigation-answer-submit",
    )
    .ask(Question::new(
        "enquiry",
        Kind::Choice(open.collect()),
        "child-investigation-answer-which",
    ))
    .ask(Question::date("on", "child-investigation-answer-on").prefill(given.today.to_string()))
    .ask(Question::text("from", 160, "child-investigation-answer-from"))
    .ask(Question::long("text", 20_000, "child-investigation-answer-text"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = investigating(file)?;
    let mut read = answers.reader(given.today);
    let enquiry = read.choice("enquiry", |word| {
        let open = now.enquiries.iter().filter(|asked| !asked.answered);
        open.map(|asked| asked.seq).find(|seq| seq.to_string() == word)
    });
    let on = read.past_date("on").unwrap_or(given.today);
    let from = read.text("from", 160);
    let text = read.text("text", 20_000);
    read.check()?;
    let enquiry = enquiry.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::AnswerRecorded {
        enquiry,
        on,
        from,
        text,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, enquiry_to_school};
    use casework::Answers;

    #[test]
    fn an_answer_belongs_to_the_question_that_was_asked_and_is_given_once() {
        let mut tale = Tale::told();
        tale.act("enquire", &enquiry_to_school())
            .expect("the school is asked");
        let asked = tale.file.version().to_string();
        let answer = Answers::default()
            .with("on", &tale.today.to_string())
            .with("from", "Rektorn")
            .with("text", "Elin har varit borta elva dagar.");
        assert!(
            tale.act("record_answer", &answer.clone().with("enquiry", "1"))
                .is_err()
        );
        tale.act("record_answer", &answer.with("enquiry", &asked))
            .expect("the answer is kept");
        assert!(!tale.opens("record_answer"));
    }
}
