//! *Barnets åsikt.* The child's own words, or why the child has not been heard (SoL 3 kap. 2–3 §§).

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("hear_child", "child-concern-hear-title", Act::Write),
    open: super::under_assessment,
    page,
    submit,
};

const HEARD: [&str; 2] = ["child-concern-heard", "child-concern-not-heard"];

fn page(_: &File<State>, given: &Given) -> Page {
    Page::new("child-concern-hear-title", "child-concern-hear-submit")
        .lead("child-concern-hear-lead")
        .ask(Question::choice("heard", &HEARD, "child-concern-hear-question"))
        .ask(
            Question::date("on", "child-concern-hear-on")
                .prefill(given.today.to_string())
                .when("heard", &HEARD[..1]),
        )
        .ask(Question::long("words", 10_000, "child-concern-hear-words").when("heard", &HEARD[..1]))
        .ask(Question::long("why", 5_000, "child-concern-hear-why").when("heard", &HEARD[1..]))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let heard = read.choice("heard", |word| HEARD.iter().position(|known| *known == word));
    let event = if heard == Some(0) {
        let on = read.past_date("on").unwrap_or(given.today);
        Event::ChildHeard {
            on,
            words: read.text("words", 10_000),
        }
    } else {
        Event::ChildNotHeard {
            why: if heard.is_some() {
                read.text("why", 5_000)
            } else {
                String::new()
            },
        }
    };
    read.check()?;
    Ok(Outcome::of(&event))
}
