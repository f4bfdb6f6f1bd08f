//! *Plan för insatsen.* Goals in the words of those it is for, and how they will be reached.

use super::{decided, staff};
use crate::events::{Event, Goal};
use crate::state::State;
use casework::journal::Happened;
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "write_support_plan",
        "child-investigation-support-plan-title",
        Act::Write,
    ),
    open: |file| {
        super::is_decided(file) && file.state.decided().is_some_and(|decided| decided.measure_runs())
    },
    page,
    submit,
};

const GOALS_MAX: usize = 8;

fn page(_: &File<State>, _: &Given) -> Page {
    let item = vec![
        Question::long("words", 1_000, "child-investigation-goal-words")
            .help("child-investigation-goal-words-help"),
        Question::long("how", 2_000, "child-investigation-goal-how"),
    ];
    let goals = Kind::Repeat {
        item,
        max: GOALS_MAX,
        add: Say::key("child-investigation-goal-add"),
    };
    Page::new(
        "child-investigation-support-plan-title",
        "child-investigation-support-plan-submit",
    )
    .lead("child-investigation-support-plan-lead")
    .ask(Question::new("goal", goals, "child-investigation-goals"))
    .ask(Question::date("follow_up_on", "child-investigation-follow-up-on"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let count = answers.items("goal").max(1);
    if count > GOALS_MAX {
        let too_many = Say::key("problem-too-many").with("max", GOALS_MAX as i64);
        read.problems.add("goal.0.words", too_many);
    }
    let goals: Vec<Goal> = (0..count.min(GOALS_MAX))
        .map(|nth| Goal {
            words: read.text(&format!("goal.{nth}.words"), 1_000),
            how: read.text(&format!("goal.{nth}.how"), 2_000),
        })
        .collect();
    let follow_up_on = read.coming_date("follow_up_on");
    read.check()?;
    let follow_up_on = follow_up_on.ok_or_else(super::unread)?;
    let outcome = Outcome::of(&Event::SupportPlanWritten { goals, follow_up_on });
    Ok(outcome.and(&Happened::TaskSet {
        id: given.ids.task(),
        what: crate::words::said("child-investigation-task-follow-up"),
        due: follow_up_on,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, order};
    use casework::Answers;

    #[test]
    fn the_goals_stand_in_the_familys_words_and_the_day_is_kept() {
        let mut tale = Tale::supported();
        tale.act("order_measure", &order()).expect("it is ordered");
        let answers = Answers::default()
            .with("goal.0.words", "Jag vill att vi äter middag tillsammans.")
            .with(
                "goal.0.how",
                "Familjebehandlaren är med på två middagar i veckan.",
            )
            .with("follow_up_on", "2027-02-15");
        assert!(tale.act("write_support_plan", &Answers::default()).is_err());
        tale.act("write_support_plan", &answers).expect("it is written");
        let entry = tale
            .file
            .entries()
            .iter()
            .find(|entry| entry.heading.key == "child-investigation-entry-support-plan");
        let shown = entry
            .and_then(|entry| entry.for_parties.as_ref())
            .and_then(|view| view.text.as_deref());
        assert!(shown.is_some_and(|text| text.contains("middag")));
        assert_eq!(
            tale.file
                .journal()
                .tasks
                .last()
                .map(|task| task.due.to_string())
                .as_deref(),
            Some("2027-02-15")
        );
    }
}
