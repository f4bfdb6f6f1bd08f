//! *Orosanmälan från privatperson.* Anybody tells of a worry; nobody has to say who they are
//! (SoL 19 kap. 4 §).

use super::children;
use crate::events::Report;
use crate::state::State;
use crate::terms::{Channel, Reporter};
use casework::page::Tone;
use casework::step::{Act, Audience, StepInfo};
use casework::{Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "report_as_private_person",
        title: "child-concern-report-title",
        act: Act::Tell,
        audience: Audience::Public,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

const WHO: [&str; 2] = ["child-concern-who-anonymous", "child-concern-who-named"];

fn page(_: &File<State>, given: &Given) -> Page {
    let [lives, municipality] = children::lives_questions(given);
    let mut page = Page::new("child-concern-report-title", "child-concern-report-submit")
        .lead("child-concern-report-lead")
        .notice(Tone::Danger, "child-concern-acute-notice")
        .notice(Tone::Info, "child-concern-what-happens")
        .ask(children::question())
        .ask(
            Question::long("what", 10_000, "child-concern-report-what")
                .help("child-concern-report-what-help"),
        )
        .ask(
            Question::text("when", 300, "child-concern-report-when")
                .help("child-concern-report-when-help")
                .optional(),
        );
    page = page
        .ask(Question::yes_no("acute", "child-concern-report-acute").help("child-concern-report-acute-help"))
        .ask(lives)
        .ask(municipality);
    page.ask(Question::choice("who", &WHO, "child-concern-who").help("child-concern-who-help"))
        .ask(
            Question::text("name", 120, "child-concern-who-name")
                .autocomplete("name")
                .when("who", &[WHO[1]]),
        )
        .ask(
            Question::text("contact", 120, "child-concern-who-contact")
                .autocomplete("tel")
                .optional()
                .when("who", &[WHO[1]]),
        )
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let children = children::read(&mut read, given);
    let what = read.text("what", 10_000);
    let when = read.optional_text("when", 300);
    let acute = read.yes_no("acute");
    let other_municipality = children::read_lives_elsewhere(&mut read, given);
    let named = read.choice("who", |word| WHO.iter().position(|known| *known == word)) == Some(1);
    let reporter = if named {
        Reporter::PrivatePerson {
            name: read.text("name", 120),
            contact: read.optional_text("contact", 120),
        }
    } else {
        Reporter::Anonymous
    };
    read.check()?;
    let report = Report {
        received_at: given.received_at(),
        channel: Channel::of_own_report(given),
        reporter,
        reasons: Vec::new(),
        what,
        when,
        whereabouts: None,
        acute,
        unborn: false,
        other_municipality,
        family_knows: None,
        same_report_as: None,
        sent_on_by: None,
    };
    children::open_cases(children, report, given)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{a_neighbours_answers, given};
    use casework::{Target, process::CaseFile};

    fn blank() -> Box<dyn CaseFile> {
        casework::Process::blank(&casework::erased::<crate::ChildConcern>())
    }

    #[test]
    fn a_neighbour_reports_without_saying_who_they_are() {
        let outcome = blank()
            .submit(STEP.info.name, &a_neighbours_answers(), &given())
            .expect("it is received");
        assert_eq!(outcome.streams.len(), 1);
        assert!(outcome.receipt.is_some());
        let text = format!("{:?}", outcome.streams);
        assert!(text.contains("Anonymous"), "nobody is named");
    }

    #[test]
    fn two_children_in_one_report_become_two_cases_that_know_each_other() {
        let mut answers = a_neighbours_answers();
        answers.set("child.1.name", "Hugo");
        let outcome = blank()
            .submit(STEP.info.name, &answers, &given())
            .expect("it is received");
        assert_eq!(outcome.streams.len(), 2);
        for (target, events) in &outcome.streams {
            assert!(matches!(target, Target::New { .. }));
            let siblings = events
                .iter()
                .filter(|event| event.data.as_str().contains("Sibling"))
                .count();
            assert_eq!(siblings, 1);
        }
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let told = blank().submit(STEP.info.name, &Answers::default(), &given());
        let Err(Rejection::Problems(problems)) = told else {
            panic!("nothing was answered")
        };
        let named: Vec<&str> = problems
            .0
            .iter()
            .map(|problem| problem.question.as_str())
            .collect();
        assert_eq!(named, ["child.0.name", "what", "acute", "lives", "who"]);
    }

    #[test]
    fn another_municipality_is_one_of_swedens_and_not_ours() {
        let named = |municipality: &str| {
            let mut answers = a_neighbours_answers();
            answers.set("lives", "child-concern-lives-elsewhere");
            answers.set("municipality", municipality);
            blank().submit(STEP.info.name, &answers, &given())
        };
        for typed in ["Österåker", "österåker", "0117"] {
            let streams = named(typed).expect("a municipality").streams;
            let mut events = streams.iter().flat_map(|(_, events)| events);
            let told = events.any(|event| event.data.as_str().contains("\"Österåker\""));
            assert!(told, "{typed}: {streams:?}");
        }
        for (typed, why) in [
            ("Påhittadkommun", "child-concern-problem-municipality"),
            ("Björkvik", "child-concern-problem-municipality"),
            ("", "problem-required"),
        ] {
            let Err(Rejection::Problems(problems)) = named(typed) else {
                panic!("{typed} is no other municipality")
            };
            assert_eq!(problems.0.len(), 1);
            assert_eq!(problems.0[0].question, "municipality");
            assert_eq!(problems.0[0].say.key, why, "{typed}");
        }
        let mut unknown = a_neighbours_answers();
        unknown.set("lives", "child-concern-lives-unknown");
        assert!(blank().submit(STEP.info.name, &unknown, &given()).is_ok());
    }

    #[test]
    fn an_unborn_child_can_be_worried_about_by_the_mothers_name() {
        let mut answers = a_neighbours_answers();
        answers.set("child.0.name", "");
        answers.set("child.0.unborn", "yes");
        answers.set("child.0.whereabouts", "Sara på Storgatan 4 väntar barn");
        assert!(blank().submit(STEP.info.name, &answers, &given()).is_ok());
        answers.set("child.0.whereabouts", "");
        assert!(blank().submit(STEP.info.name, &answers, &given()).is_err());
    }
}
