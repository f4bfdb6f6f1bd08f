//! *Förlängning av förhandsbedömningen.* Only on the ground that the law has, and before the time has
//! run out; the ground, who may decide and that it must be decided in time stand in the law's data.

use super::{assessing, staff};
use crate::events::Event;
use crate::state::{Assessing, State};
use casework::page::Kind;
use casework::{
    Act, Answers, Decider, File, Given, Outcome, Page, Question, Refusal, Rejection, Say, Step, extension,
};
use law::{Due, Extension, RuleVersion};

pub const STEP: Step<State> = Step {
    info: staff("extend_assessment", "child-concern-extend-title", Act::Decide),
    open: |file| file.state.assessing().is_some_and(|now| now.protection.is_some()),
    page,
    submit,
};

/// *Synnerliga skäl*, as the rule names it, and the word for it on the page.
pub(crate) const GROUND: (&str, &str) = ("exceptional_reasons", "child-concern-extend-ground-exceptional");

/// The version of the rule that governs this report's clock.
fn version<'a>(now: &Assessing, given: &'a Given) -> Result<&'a RuleVersion, Refusal> {
    let on = law::Start::at(now.report.received_at).day();
    given
        .law
        .in_force("child-pre-assessment", on)
        .map_err(|_| Refusal::because("child-concern-refusal-no-rule"))
}

/// The clock with the longer time that was decided before.
fn due_now<'a>(now: &Assessing, version: &'a RuleVersion) -> Due<'a> {
    let mut due = law::due(version, now.report.received_at);
    if now.extended_to.is_some() {
        (due.last_day, due.alarm_day) = (now.extended_to, now.extended_to);
    }
    due
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new("child-concern-extend-title", "child-concern-extend-submit")
        .lead("child-concern-extend-lead");
    let Some((now, version)) = file
        .state
        .assessing()
        .and_then(|now| Some((now, version(now, given).ok()?)))
    else {
        return page;
    };
    if let Some(last) = due_now(now, version).last_day {
        page = page.fact(
            "child-concern-last-day",
            Say::key("child-concern-day").with("day", last),
        );
    }
    page.ask(Question::choice(
        "ground",
        &[GROUND.1],
        "child-concern-extend-ground",
    ))
    .ask(Question::new(
        "decided_by",
        Kind::Choice(Decider::of_longer_time(version)),
        "decided-by",
    ))
    .ask(Question::date("to", "child-concern-extend-to"))
    .ask(Question::long("reason", 5_000, "child-concern-extend-reason"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = assessing(file)?;
    let version = version(now, given)?;
    let mut read = answers.reader(given.today);
    let ground = read.choice("ground", |word| (word == GROUND.1).then_some(GROUND.0));
    let decided_by = read.choice("decided_by", Decider::parse);
    let to = read.coming_date("to");
    let reason = read.text("reason", 5_000);
    let told = read.problems.0.iter().any(|problem| problem.question == "to");
    if let (Some(ground), Some(decided_by), Some(to), false) = (ground, decided_by, to, told) {
        let asked = Extension {
            new_last_day: to,
            ground,
            decided_by_role: decided_by.role(),
            decided_on: given.today,
        };
        if let Err(refused) = version.extended(&due_now(now, version), &asked) {
            let (question, say) = extension::refused(
                refused,
                "child-concern-refusal-too-late",
                "child-concern-refusal-no-rule",
            )?;
            read.problems.add(question, say);
        }
    }
    read.check()?;
    let (Some(ground), Some(decided_by), Some(to)) = (ground, decided_by, to) else {
        return Err(casework::process::STEP_NOT_OPEN.into());
    };
    Ok(Outcome::of(&Event::AssessmentExtended {
        to,
        reason,
        ground: Some(ground.to_owned()),
        decided_by: Some(decided_by),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::Tale;
    use jiff::civil::date;

    /// The report came on 20 November: the law gives until 4 December.
    fn longer_until(day: &str) -> Answers {
        Answers::default()
            .with("ground", GROUND.1)
            .with("decided_by", "decider-delegate")
            .with("to", day)
            .with("reason", "Elin ligger på sjukhus.")
    }

    #[test]
    fn it_is_decided_by_somebody_who_may_and_kept_with_ground_and_decider() {
        let mut tale = Tale::assessed();
        let mut nobody = longer_until("2026-12-18");
        nobody.set("decided_by", "court");
        assert_eq!(tale.problems(STEP.info.name, &nobody)[0].0, "decided_by");
        tale.wait_until(date(2026, 12, 4));
        let outcome = tale
            .act(STEP.info.name, &longer_until("2026-12-18"))
            .expect("the last day is in time");
        let kept = Event::AssessmentExtended {
            to: date(2026, 12, 18),
            reason: "Elin ligger på sjukhus.".to_owned(),
            ground: Some("exceptional_reasons".to_owned()),
            decided_by: Some(Decider::Delegate),
        };
        assert_eq!(outcome.streams[0].1, [casework::EventData::of(&kept)]);
    }

    #[test]
    fn a_longer_time_from_before_ground_and_decider_were_kept_still_counts() {
        let old = r#"{"kind":"AssessmentExtended","data":{"to":"2026-12-11","reason":"Sjukhus."}}"#;
        let event: Event = serde_json::from_str(old).expect("it can be read");
        let mut tale = Tale::assessed();
        tale.happened(&event);
        tale.wait_until(date(2026, 12, 10));
        tale.act(STEP.info.name, &longer_until("2026-12-18"))
            .expect("the longer time has not run out");
    }

    #[test]
    fn when_the_time_has_run_out_it_must_be_decided_and_cannot_be_made_longer() {
        let mut tale = Tale::assessed();
        tale.wait_until(date(2026, 12, 5));
        let Err(Rejection::Refused(why)) = tale.act(STEP.info.name, &longer_until("2026-12-18")) else {
            panic!("fifteen days have gone")
        };
        assert_eq!(why.0.key, "child-concern-refusal-too-late");
    }

    #[test]
    fn a_longer_time_can_be_made_longer_once_more_until_it_too_has_run_out() {
        let mut tale = Tale::assessed();
        for to in ["2026-11-25", "2026-12-04"] {
            assert_eq!(tale.problems(STEP.info.name, &longer_until(to))[0].0, "to");
        }
        tale.act(STEP.info.name, &longer_until("2026-12-11"))
            .expect("longer");
        tale.wait_until(date(2026, 12, 11));
        assert_eq!(
            tale.problems(STEP.info.name, &longer_until("2026-12-11"))[0].0,
            "to"
        );
        tale.act(STEP.info.name, &longer_until("2026-12-18"))
            .expect("longer still");
        tale.wait_until(date(2026, 12, 19));
        assert!(tale.act(STEP.info.name, &longer_until("2026-12-22")).is_err());
    }
}
