//! *Omedelbar skyddsbedömning.* At once: does the child need protection right now (SoL 20 kap. 1 §)?
//! Always written down, and done again when a new report comes.

use super::staff;
use crate::events::Event;
use crate::state::State;
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("assess_protection", "child-concern-protection-title", Act::Assess),
    open: super::under_assessment,
    page,
    submit,
};

const NEEDS: [&str; 2] = [
    "child-concern-protection-needed",
    "child-concern-protection-not-needed",
];

fn page(file: &File<State>, _: &Given) -> Page {
    let mut page = Page::new(
        "child-concern-protection-title",
        "child-concern-protection-submit",
    );
    if let Some(report) = file.state.report() {
        let tone = if report.acute { Tone::Danger } else { Tone::Info };
        let key = if report.acute {
            "child-concern-protection-acute"
        } else {
            "child-concern-protection-lead"
        };
        page = page.notice(tone, key).fact(
            "child-concern-report-what",
            Say::key("plain").with("text", &report.what),
        );
    }
    page.ask(Question::choice(
        "needs",
        &NEEDS,
        "child-concern-protection-question",
    ))
    .ask(Question::text("basis", 500, "child-concern-basis").help("child-concern-basis-help"))
    .ask(Question::long(
        "reasons",
        10_000,
        "child-concern-protection-reasons",
    ))
    .ask(Question::long("measures", 5_000, "child-concern-measures").when("needs", &NEEDS[..1]))
}

fn submit(_: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let needed = read.choice("needs", |word| NEEDS.iter().position(|known| *known == word)) == Some(0);
    let basis = read.text("basis", 500);
    let reasons = read.text("reasons", 10_000);
    let measures = needed.then(|| read.text("measures", 5_000));
    read.check()?;
    Ok(Outcome::of(&Event::ProtectionAssessed {
        needs_protection: needed,
        basis,
        reasons,
        measures,
    }))
}
