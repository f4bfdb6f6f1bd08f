//! A report that came by phone, on paper, at the desk or as a message, entered by staff. The clocks
//! run from the day it came, not from the day it was typed in (FL 22 §).

use super::children;
use crate::events::Report;
use crate::state::State;
use crate::terms::{Channel, Reason, Reporter, Work};
use casework::page::{Kind, choices};
use casework::step::{Act, Audience, StepInfo};
use casework::{Answers, File, FromNameless, Given, Outcome, Page, Question, Rejection, Step};
use jiff::Timestamp;
use jiff::civil::Date;

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "enter_report",
        title: "child-concern-enter-title",
        act: Act::Receive,
        audience: Audience::Staff,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

const CHANNELS: [Channel; 4] = [
    Channel::Phone,
    Channel::Paper,
    Channel::Visit,
    Channel::SecureMessage,
];
const WHO: [&str; 3] = [
    "child-concern-reporter-anonymous",
    "child-concern-reporter-private",
    "child-concern-reporter-mandated",
];

/// The clocks run from the day when it was told to us, whoever here read it when.
pub const FROM_NAMELESS: FromNameless = FromNameless {
    step: STEP.info.name,
    text: "what",
    day: "received_on",
    with: &[("who", WHO[0])],
};

fn page(_: &File<State>, given: &Given) -> Page {
    Page::new("child-concern-enter-title", "child-concern-enter-submit")
        .ask(Question::choice(
            "channel",
            &CHANNELS.map(Channel::key),
            "child-concern-channel",
        ))
        .ask(Question::date("received_on", "child-concern-received-on").prefill(given.today.to_string()))
        .ask(children::question())
        .ask(
            Question::new(
                "reason",
                Kind::Choices(choices(Reason::KEYS)),
                "child-concern-reasons",
            )
            .optional(),
        )
        .ask(Question::long("what", 10_000, "child-concern-enter-what"))
        .ask(Question::yes_no("acute", "child-concern-report-acute"))
        .ask(Question::choice("who", &WHO, "child-concern-reporter"))
        .ask(Question::text("name", 120, "child-concern-reporter-name").when("who", &WHO[1..]))
        .ask(
            Question::text("contact", 120, "child-concern-reporter-contact")
                .optional()
                .when("who", &WHO[1..]),
        )
        .ask(Question::choice("work", Work::KEYS, "child-concern-reporter-work").when("who", &WHO[2..]))
        .ask(Question::text("workplace", 160, "child-concern-reporter-workplace").when("who", &WHO[2..]))
        .ask(
            Question::yes_no("wants_feedback", "child-concern-reporter-wants-feedback")
                .when("who", &WHO[2..]),
        )
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let channel = read.choice("channel", |word| {
        CHANNELS.into_iter().find(|one| one.key() == word)
    });
    let received_on = read.past_date("received_on");
    let children = children::read(&mut read, given);
    let reasons = read.choices("reason", Reason::parse);
    let what = read.text("what", 10_000);
    let acute = read.yes_no("acute");
    let reporter = match read.choice("who", |word| WHO.iter().position(|known| *known == word)) {
        Some(1) => Reporter::PrivatePerson {
            name: read.text("name", 120),
            contact: read.optional_text("contact", 120),
        },
        Some(2) => Reporter::Mandated {
            name: read.text("name", 120),
            contact: read.optional_text("contact", 120).unwrap_or_default(),
            work: read.choice("work", Work::parse).unwrap_or(Work::Other),
            workplace: read.text("workplace", 160),
            wants_feedback: read.yes_no("wants_feedback"),
        },
        _ => Reporter::Anonymous,
    };
    read.check()?;
    let report = Report {
        received_at: received_at(received_on.unwrap_or(given.today), given),
        channel: channel.unwrap_or(Channel::Phone),
        reporter,
        reasons,
        what,
        when: None,
        whereabouts: None,
        acute,
        unborn: false,
        other_municipality: None,
        family_knows: None,
        same_report_as: None,
        sent_on_by: None,
    };
    children::open_cases(children, report, given)
}

/// Today: now. An earlier day: its first hour, so that no clock is given away.
pub fn received_at(day: Date, given: &Given) -> Timestamp {
    if day >= given.today {
        return given.now;
    }
    day.to_zoned(law::stockholm())
        .map_or(given.now, |start| start.timestamp())
}
