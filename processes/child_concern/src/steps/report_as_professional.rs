//! *Orosanmälan från anmälningsskyldig.* School, health care, police: named, with their work, and
//! may ask to be told whether an investigation is opened (SoL 19 kap. 1 och 6 §§).

use super::children;
use crate::events::Report;
use crate::state::State;
use crate::terms::{Channel, Reason, Reporter, Work};
use casework::page::{Kind, Tone, choices};
use casework::step::{Act, Audience, StepInfo};
use casework::{Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "report_as_professional",
        title: "child-concern-professional-title",
        act: Act::Tell,
        audience: Audience::Public,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

fn page(_: &File<State>, given: &Given) -> Page {
    let [lives, municipality] = children::lives_questions(given);
    let page = Page::new("child-concern-professional-title", "child-concern-report-submit")
        .lead("child-concern-professional-lead")
        .notice(Tone::Danger, "child-concern-acute-notice")
        .ask(children::question())
        .ask(
            Question::new(
                "reason",
                Kind::Choices(choices(Reason::KEYS)),
                "child-concern-reasons",
            )
            .help("child-concern-reasons-help"),
        )
        .ask(
            Question::long("what", 10_000, "child-concern-professional-what")
                .help("child-concern-professional-what-help"),
        )
        .ask(
            Question::text("when", 300, "child-concern-report-when")
                .help("child-concern-report-when-help")
                .optional(),
        );
    let page = page
        .ask(Question::yes_no("acute", "child-concern-report-acute").help("child-concern-report-acute-help"))
        .ask(
            Question::yes_no("family_knows", "child-concern-family-knows")
                .help("child-concern-family-knows-help"),
        )
        .ask(lives)
        .ask(municipality);
    let about_you = |question: Question| question.group("child-concern-about-you");
    page.ask(about_you(
        Question::text("name", 120, "child-concern-your-name").autocomplete("name"),
    ))
    .ask(about_you(
        Question::text("contact", 120, "child-concern-your-contact").autocomplete("tel"),
    ))
    .ask(about_you(Question::choice(
        "work",
        Work::KEYS,
        "child-concern-your-work",
    )))
    .ask(about_you(
        Question::text("workplace", 160, "child-concern-your-workplace").autocomplete("organization"),
    ))
    .ask(
        Question::yes_no("wants_feedback", "child-concern-wants-feedback")
            .help("child-concern-wants-feedback-help"),
    )
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let children = children::read(&mut read, given);
    let reasons = read.choices("reason", Reason::parse);
    if reasons.is_empty() {
        read.problems.add("reason", "problem-choose");
    }
    let what = read.text("what", 10_000);
    let when = read.optional_text("when", 300);
    let acute = read.yes_no("acute");
    let family_knows = children::read_maybe(&read, "family_knows");
    if family_knows.is_none() {
        read.problems.add("family_knows", "problem-choose");
    }
    let other_municipality = children::read_lives_elsewhere(&mut read, given);
    let (name, contact) = (read.text("name", 120), read.text("contact", 120));
    let work = read.choice("work", Work::parse).unwrap_or(Work::Other);
    let workplace = read.text("workplace", 160);
    let wants_feedback = read.yes_no("wants_feedback");
    read.check()?;
    let report = Report {
        received_at: given.received_at(),
        channel: Channel::of_own_report(given),
        reporter: Reporter::Mandated {
            name,
            contact,
            work,
            workplace,
            wants_feedback,
        },
        reasons,
        what,
        when,
        whereabouts: None,
        acute,
        unborn: false,
        other_municipality,
        family_knows,
        same_report_as: None,
        sent_on_by: None,
    };
    children::open_cases(children, report, given)
}
