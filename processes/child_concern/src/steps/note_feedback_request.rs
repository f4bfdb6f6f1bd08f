//! *Begäran om återkoppling.* A mandated reporter who did not ask with the report asks later. Whoever
//! asks after the decision is answered at once (SoL 19 kap. 6 §); `give_feedback` is the answer.

use super::staff;
use crate::events::Event;
use crate::state::{Assessing, Ending, State};
use crate::terms::Reporter;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff(
        "note_feedback_request",
        "child-concern-feedback-request-title",
        Act::Write,
    ),
    open: |file| may_ask(&file.state).is_some(),
    page,
    submit,
};

/// Only who must report has a right to it; not one who has asked already, or whose report was sent on.
fn may_ask(state: &State) -> Option<&Assessing> {
    let was = match state {
        State::Assessing(was) => was,
        State::Ended {
            was,
            how,
            asked_late_at: None,
            feedback_at: None,
            ..
        } if *how != Ending::SentOn => was,
        _ => return None,
    };
    let is_mandated = matches!(was.report.reporter, Reporter::Mandated { .. });
    (is_mandated && !was.wants_feedback).then_some(was)
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-concern-feedback-request-title",
        "child-concern-feedback-request-submit",
    )
    .lead("child-concern-feedback-request-lead");
    if let Some(Reporter::Mandated { name, workplace, .. }) =
        file.state.report().map(|report| &report.reporter)
    {
        let said = |text: &String| Say::key("plain").with("text", text);
        page = page
            .fact("child-concern-reporter-name", said(name))
            .fact("child-concern-reporter-workplace", said(workplace));
    }
    page.ask(Question::date("on", "child-concern-feedback-request-on").prefill(given.today.to_string()))
        .ask(Question::text("how", 300, "child-concern-feedback-request-how"))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let on = read.past_date("on");
    let how = read.text("how", 300);
    read.check()?;
    let on = on.ok_or(casework::process::STEP_NOT_OPEN)?;
    Ok(Outcome::of(&Event::FeedbackRequested { on, how }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, a_neighbours_answers};
    use casework::{Answers, Clock, Phase, given::NamedCase, given::Signature};
    use jiff::civil::{Date, date};

    const WEEK: &str = "child-report-feedback";
    const AT_ONCE: &str = "child-report-feedback-late-request";

    /// Ali at the school reported on 20 November; whether he asked is for the tale to say.
    fn alis_report(wants_feedback: &str) -> Tale {
        let mut report = a_neighbours_answers();
        for (question, answer) in [
            ("reason", "child-concern-reason-neglect"),
            ("family_knows", "yes"),
            ("name", "Ali Berg"),
            ("contact", "010-000 00 00"),
            ("work", "child-concern-work-school"),
            ("workplace", "Ekskolan"),
            ("wants_feedback", wants_feedback),
        ] {
            report.set(question, answer);
        }
        Tale::assessed_after("report_as_professional", &report).identified()
    }

    /// Decided on 25 November.
    fn declined(mut tale: Tale) -> Tale {
        tale.wait_until(date(2026, 11, 25));
        let heard = [("heard", "child-concern-not-heard"), ("why", "Hon sover.")];
        let declines = [
            ("decision", "child-concern-decide-decline"),
            ("reasons", "Inget tyder på behov av stöd."),
        ];
        tale.given.signature = Some(Signature {
            name: "Maria Lund".to_owned(),
            title: "socialsekreterare".to_owned(),
            at: tale.given.now,
            document_sha256: String::new(),
            evidence_sha256: String::new(),
        });
        tale.act("hear_child", &answers(&heard)).expect("it is said why");
        tale.act("decide_investigation", &answers(&declines))
            .expect("it is decided");
        tale
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        let all = pairs.iter();
        all.fold(Answers::default(), |answers, (question, answer)| {
            answers.with(question, answer)
        })
    }

    fn asks(tale: &mut Tale, on: &str) {
        let asked = answers(&[("on", on), ("how", "Ringde mottagningen")]);
        tale.act("note_feedback_request", &asked).expect("he may ask");
    }

    fn is_open(tale: &Tale, step: &str) -> bool {
        tale.file.open_steps().iter().any(|info| info.name == step)
    }

    /// The clocks of feedback: rule, and the day each began.
    fn clocks(tale: &Tale) -> Vec<(String, Date)> {
        let clocks = tale.file.summary().clocks.into_iter();
        let feedback = clocks.filter(|clock: &Clock| clock.rule.starts_with(WEEK) && clock.runs());
        feedback
            .map(|clock| (clock.rule.to_string(), law::Start::at(clock.started_at).day()))
            .collect()
    }

    fn runs(rule: &str, since: Date) -> Vec<(String, Date)> {
        vec![(rule.to_owned(), since)]
    }

    #[test]
    fn whoever_asks_after_the_decision_is_answered_at_once_and_the_report_is_open_until_then() {
        let mut tale = declined(alis_report("no"));
        assert_eq!(tale.file.summary().phase, Phase::Closed);
        assert!(clocks(&tale).is_empty() && !is_open(&tale, "give_feedback"));
        tale.wait_until(date(2026, 12, 2));
        asks(&mut tale, "2026-12-01");
        assert_eq!(clocks(&tale), runs(AT_ONCE, date(2026, 12, 1)));
        assert_eq!(tale.file.summary().phase, Phase::Intake);
        assert!(!is_open(&tale, "note_feedback_request"), "he has asked");
        let said = [("way", "child-concern-feedback-phone"), ("text", "Ringde Ali.")];
        tale.act("give_feedback", &answers(&said))
            .expect("he is answered");
        assert!(clocks(&tale).is_empty());
        assert_eq!(tale.file.summary().phase, Phase::Closed);
        assert!(!is_open(&tale, "note_feedback_request"));
    }

    #[test]
    fn whoever_asks_before_the_decision_has_the_week_from_it_though_it_was_written_down_late() {
        let mut tale = alis_report("no");
        asks(&mut tale, "2026-11-20");
        assert!(clocks(&tale).is_empty(), "nothing is decided");
        assert_eq!(clocks(&declined(tale)), runs(WEEK, date(2026, 11, 25)));

        let mut written_late = declined(alis_report("no"));
        asks(&mut written_late, "2026-11-24");
        assert_eq!(clocks(&written_late), runs(WEEK, date(2026, 11, 25)));
    }

    #[test]
    fn where_an_investigation_runs_already_the_answer_is_given_at_once() {
        let running = NamedCase {
            number: casework::CaseNumber::from_chance(77),
            id: casework::CaseId(uuid::Uuid::from_u128(7)),
            process: "child_investigation".to_owned(),
            subject: Some(Tale::number(Tale::ELIN)),
            unborn_of: Vec::new(),
            is_open: true,
        };
        let joins = answers(&[("number", running.number.as_str())]);
        let mut tale = alis_report("yes");
        tale.given.cases = vec![running];
        tale.wait_until(date(2026, 11, 23));
        tale.act("join_running_investigation", &joins)
            .expect("it belongs there");
        assert_eq!(clocks(&tale), runs(AT_ONCE, date(2026, 11, 23)));
    }

    #[test]
    fn a_neighbour_has_no_right_to_feedback_and_a_teacher_who_asked_need_not_ask_again() {
        assert!(!is_open(&Tale::assessed(), "note_feedback_request"));
        assert!(!is_open(&alis_report("yes"), "note_feedback_request"));
        assert!(is_open(&alis_report("no"), "note_feedback_request"));
    }
}
