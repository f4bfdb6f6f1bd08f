//! *Utredningsplan.* The aim, the questions, what the child wants to know, and the usual tasks with
//! their days, which the caseworker may change.

use super::{investigating, staff};
use crate::events::Event;
use crate::state::{Investigation, State};
use crate::templates;
use casework::journal::Happened;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};
use jiff::{Span, civil::Date};

pub const STEP: Step<State> = Step {
    info: staff("make_plan", "child-investigation-plan-title", Act::Write),
    open: super::under_investigation,
    page,
    submit,
};

/// More than any template sets at once.
const MOST_TASKS: usize = 20;

/// A task's usual day: counted from the opening, on a weekday, and never before today.
fn usual_day(now: &Investigation, days: i64, today: Date) -> Date {
    let opened = law::Start::at(now.opening.opened_at).day();
    let day = opened.checked_add(Span::new().days(days)).unwrap_or(today);
    let day = law::next_weekday(day).unwrap_or(day);
    day.max(today)
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-plan-title",
        "child-investigation-plan-submit",
    )
    .lead("child-investigation-plan-lead");
    let Some(now) = file.state.investigating() else {
        return page;
    };
    page = crate::chain::told(page, now, given);
    let written = now.plan.as_ref();
    let usual =
        |plan: Option<&String>, template| plan.cloned().unwrap_or_else(|| given.templates.text(template));
    page = page
        .ask(
            Question::long("aim", 2_000, "child-investigation-plan-aim")
                .help("child-investigation-plan-aim-help")
                .prefill(usual(written.map(|plan| &plan.aim), &templates::AIM)),
        )
        .ask(
            Question::long("questions", 5_000, "child-investigation-plan-questions")
                .prefill(usual(written.map(|plan| &plan.questions), &templates::QUESTIONS)),
        );
    let mut own = Question::long("childs_questions", 5_000, "child-investigation-plan-child")
        .help("child-investigation-plan-child-help")
        .optional();
    if let Some(before) = written.and_then(|plan| plan.childs_questions.as_ref()) {
        own = own.prefill(before);
    }
    page = page.ask(own);
    if written.is_some() {
        // The tasks were set the first time; they are ticked off or added one by one.
        return page;
    }
    let tasks = given.templates.tasks(&templates::TASKS);
    tasks
        .into_iter()
        .take(MOST_TASKS)
        .enumerate()
        .fold(page, |page, (nth, task)| {
            let group = Say::key("child-investigation-plan-task").with("number", nth as i64 + 1);
            let what = Question::text(
                &format!("task.{nth}.what"),
                200,
                "child-investigation-plan-task-what",
            );
            let due = Question::date(&format!("task.{nth}.due"), "child-investigation-plan-task-due");
            let day = usual_day(now, task.days, given.today).to_string();
            page.ask(what.optional().prefill(task.what).group(group.clone()))
                .ask(due.optional().prefill(day).group(group))
        })
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = investigating(file)?;
    let mut read = answers.reader(given.today);
    let aim = read.text("aim", 2_000);
    let questions = read.text("questions", 5_000);
    let childs_questions = read.optional_text("childs_questions", 5_000);
    let mut tasks = Vec::new();
    for nth in 0..MOST_TASKS {
        if now.plan.is_some() {
            break;
        }
        if let Some(what) = read.optional_text(&format!("task.{nth}.what"), 200)
            && let Some(due) = read.coming_date(&format!("task.{nth}.due"))
        {
            tasks.push((what, due));
        }
    }
    read.check()?;
    let outcome = Outcome::of(&Event::PlanMade {
        aim,
        questions,
        childs_questions,
    });
    Ok(tasks.into_iter().fold(outcome, |outcome, (what, due)| {
        outcome.and(&Happened::TaskSet {
            id: given.ids.task(),
            what,
            due,
        })
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, given, plan_answers};
    use casework::{UsualTask, Wording};

    #[test]
    fn the_usual_tasks_get_their_days_from_the_opening_and_land_on_weekdays() {
        let mut tale = Tale::allotted();
        tale.act("make_plan", &plan_answers(&tale))
            .expect("the plan is made");
        let tasks = &tale.file.journal().tasks;
        assert_eq!(tasks.len(), crate::law_data::plan().len());
        assert!(
            tasks
                .iter()
                .all(|task| !law::is_day_off(task.due) && task.due >= tale.today)
        );
    }

    #[test]
    fn a_task_that_is_not_needed_is_left_out() {
        let mut tale = Tale::allotted();
        let mut answers = plan_answers(&tale);
        answers.set("task.2.what", "");
        tale.act("make_plan", &answers).expect("the plan is made");
        assert_eq!(tale.file.journal().tasks.len(), crate::law_data::plan().len() - 1);
    }

    #[test]
    fn the_municipalitys_own_tasks_stand_in_the_plan_instead_of_the_usual_ones() {
        let tale = Tale::allotted();
        let own = UsualTask {
            what: "Träffa barnet i skolan".to_owned(),
            days: 5,
        };
        let mut given = given(tale.today, tale.file.version());
        let key = crate::templates::TASKS.key.to_owned();
        given.templates.0.insert(key, Wording::Tasks(vec![own]));
        let page = tale.file.page("make_plan", &given).expect("the plan is open");
        let asked: Vec<_> = page
            .questions
            .iter()
            .filter(|question| question.name.ends_with(".what"))
            .flat_map(|question| &question.prefill)
            .collect();
        assert_eq!(asked, ["Träffa barnet i skolan"]);
    }

    #[test]
    fn a_plan_written_again_sets_no_task_twice() {
        let mut tale = Tale::allotted();
        let answers = plan_answers(&tale);
        tale.act("make_plan", &answers).expect("the plan is made");
        let set = tale.file.journal().tasks.len();
        tale.act("make_plan", &answers).expect("the plan is changed");
        assert_eq!(tale.file.journal().tasks.len(), set);
    }

    #[test]
    fn a_new_investigation_straight_after_another_is_told_at_the_plan() {
        let tale = Tale::following_directly();
        let page = tale.page("make_plan");
        let told = page
            .notices
            .iter()
            .any(|notice| notice.say.key == "child-investigation-chain-directly");
        assert!(told);
        assert!(Tale::allotted().page("make_plan").notices.is_empty());
    }
}
