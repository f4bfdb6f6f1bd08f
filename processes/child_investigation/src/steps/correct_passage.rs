//! *Rättelse.* A passage is never changed: what is right stands beside it, for every reader.

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::page::{Choice, Kind};
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("correct_passage", "child-investigation-correct-title", Act::Write),
    // Also after the decision: what is wrong must always be possible to tell.
    open: |file| {
        file.state
            .investigation()
            .is_some_and(|now| !now.document.passages.is_empty())
    },
    page,
    submit,
};

const EXCERPT: usize = 80;

fn page(file: &File<State>, _: &Given) -> Page {
    let written = file
        .state
        .investigation()
        .into_iter()
        .flat_map(|now| &now.document.passages);
    let choices = written.map(|written| {
        let start: String = written.passage.text.chars().take(EXCERPT).collect();
        Choice {
            value: written.seq.to_string(),
            label: Say::key("child-investigation-correct-choice")
                .with("area", casework::Arg::Key(written.passage.area.key().into()))
                .with("text", start),
            help: None,
        }
    });
    Page::new(
        "child-investigation-correct-title",
        "child-investigation-correct-submit",
    )
    .lead("child-investigation-correct-lead")
    .ask(Question::new(
        "passage",
        Kind::Choice(choices.collect()),
        "child-investigation-correct-which",
    ))
    .ask(Question::long("text", 10_000, "child-investigation-correct-text"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let written = file
        .state
        .investigation()
        .map(|now| now.document.passages.as_slice());
    let passage = read.choice("passage", |word| {
        let mut known = written.unwrap_or_default().iter().map(|written| written.seq);
        known.find(|seq| seq.to_string() == word)
    });
    let text = read.text("text", 10_000);
    read.check()?;
    let passage = passage.ok_or_else(super::unread)?;
    Ok(Outcome::of(&Event::PassageCorrected { passage, text }))
}

#[cfg(test)]
mod tests {
    use crate::samples::Tale;
    use casework::Answers;

    #[test]
    fn a_correction_stands_beside_the_passage_and_both_are_read() {
        let mut tale = Tale::documented();
        let passage = tale.file.version().to_string();
        let answers = Answers::default()
            .with("passage", &passage)
            .with("text", "Hunden heter Bosse, inte Bo.");
        tale.act("correct_passage", &answers).expect("it is corrected");
        let shown = format!("{:?}", tale.page("write_passage").facts);
        assert!(shown.contains("Bosse") && shown.contains("hunden"));
    }
}
