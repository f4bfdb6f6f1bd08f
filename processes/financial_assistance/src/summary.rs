//! What the house shows of a household's case.

use crate::amounts::Names;
use crate::events::Application;
use crate::questions::{List, said, stated};
use crate::registers_shown;
use crate::state::{Applied, Partner, State};
use crate::steps::{answer_papers, calculate, decide, explain_difference, kronor, sign_as_partner};
use crate::terms::Outcome as Ending;
use casework::part::Part;
use casework::summary::stages;
use casework::{Ask, Clock, File, Page, Phase, Say, Summary};

const STAFF_STAGES: [&str; 4] = [
    "financial-assistance-stage-received",
    "financial-assistance-stage-whole",
    "financial-assistance-stage-calculated",
    "financial-assistance-stage-decided",
];
const RESIDENT_STAGES: [&str; 3] = [
    "financial-assistance-stage-you-applied",
    "financial-assistance-stage-we-look",
    "financial-assistance-stage-we-decided",
];

pub fn summary(file: &File<State>) -> Summary {
    let closed_at = file.closed(file.state.closed_at);
    let phase = match (closed_at, &file.journal.owner) {
        (Some(_), _) => Phase::Closed,
        (None, Some(_)) => Phase::Allotted,
        (None, None) => Phase::Intake,
    };
    let latest = file.state.latest();
    let (now, resident, at, resident_at) = latest.map_or(
        (
            "financial-assistance-now-none",
            "financial-assistance-you-none",
            0,
            0,
        ),
        |applied| stand(file, applied),
    );
    let month = |key: &'static str| match latest {
        Some(applied) => {
            Say::key(key).with("month", casework::Arg::Said(Box::new(said(applied.asked.month))))
        }
        None => Say::key(key),
    };
    Summary {
        kind: "financial-assistance-kind",
        phase,
        staff_now: month(now),
        resident_now: month(resident),
        staff_stages: stages(&STAFF_STAGES, at),
        resident_stages: stages(&RESIDENT_STAGES, resident_at),
        clocks: clocks(file),
        promised: latest.map(rule),
        next_step: latest.and_then(|applied| next_step(file, applied)),
        search: Vec::new(),
        closed_at,
        sender_status: None,
        answered_by: Vec::new(),
        about_unborn: false,
        news: usize::from(file.state.open().is_some() && file.state.asks_to_talk()),
        tasks: file.journal.tasks.clone(),
        asks: asks(file),
    }
}

/// To colleagues, to those who applied, and how far. What somebody said in private shows to colleagues alone.
fn stand(file: &File<State>, applied: &Applied) -> (&'static str, &'static str, usize, usize) {
    if file.state.closed_at.is_some() {
        return (
            "financial-assistance-now-closed",
            "financial-assistance-you-closed",
            4,
            3,
        );
    }
    if applied.is_withdrawn() {
        return (
            "financial-assistance-now-withdrawn",
            "financial-assistance-you-withdrew",
            4,
            3,
        );
    }
    if let Some(decision) = applied.decision() {
        return decided(decision.outcome);
    }
    if file.state.asks_to_talk() {
        let waits = match applied.asked.with_partner {
            true => "financial-assistance-you-wait-sign",
            false => "financial-assistance-you-wait",
        };
        return ("financial-assistance-now-talk", waits, 1, 1);
    }
    if applied.partner == Partner::Waits {
        return (
            "financial-assistance-now-sign",
            "financial-assistance-you-wait-sign",
            1,
            1,
        );
    }
    if applied.waits_for_papers().is_some() {
        return (
            "financial-assistance-now-papers",
            "financial-assistance-you-papers",
            1,
            1,
        );
    }
    match &applied.calculated {
        None => (
            "financial-assistance-now-calculate",
            "financial-assistance-you-wait",
            2,
            1,
        ),
        Some(_) => (
            "financial-assistance-now-decide",
            "financial-assistance-you-wait",
            3,
            1,
        ),
    }
}

/// What was decided.
fn decided(outcome: Ending) -> (&'static str, &'static str, usize, usize) {
    match outcome {
        Ending::Granted => (
            "financial-assistance-now-granted",
            "financial-assistance-you-granted",
            4,
            3,
        ),
        Ending::PartlyGranted => (
            "financial-assistance-now-partly",
            "financial-assistance-you-partly",
            4,
            3,
        ),
        Ending::Refused => (
            "financial-assistance-now-refused",
            "financial-assistance-you-refused",
            4,
            3,
        ),
    }
}

/// A first application and those that follow it have clocks of their own.
fn rule(applied: &Applied) -> &'static str {
    match applied.asked.nth {
        1 => "aid-new-application",
        _ => "aid-monthly-application",
    }
}

fn clocks(file: &File<State>) -> Vec<Clock> {
    let all = file.state.applications.iter();
    all.map(|applied| {
        let ended = applied.ended.as_ref().map(crate::state::Ended::at);
        Clock::started(rule(applied), applied.asked.received_at).met(ended.or(file.state.closed_at))
    })
    .collect()
}

fn next_step(file: &File<State>, applied: &Applied) -> Option<&'static str> {
    let waits = !applied.is_open() || !applied.is_whole() || file.state.asks_to_talk();
    if waits || applied.waits_for_papers().is_some() {
        return None;
    }
    Some(match &applied.calculated {
        Some(calculated) if calculated.calculation.may_be_decided() => decide::NAME,
        _ => calculate::NAME,
    })
}

/// Whoever is to sign, and those whom papers are asked of.
fn asks(file: &File<State>) -> Vec<Ask> {
    let Some(applied) = file.state.open() else {
        return Vec::new();
    };
    let mut asks = Vec::new();
    if applied.partner == Partner::Waits
        && let Some(second) = applied.asked.adults.get(1)
    {
        asks.push(Ask {
            person: second.person,
            at: format!("gor/{}", sign_as_partner::NAME),
            title: sign_as_partner::STEP.info.title,
            by: None,
        });
    }
    if let Some(papers) = applied.waits_for_papers() {
        asks.extend(applied.asked.adults.iter().map(|adult| Ask {
            person: adult.person,
            at: format!("gor/{}", answer_papers::NAME),
            title: answer_papers::STEP.info.title,
            by: Some(papers.by),
        }));
    }
    let left = applied.asked.adults.iter().filter(|adult| {
        let mut open = registers_shown::differing(applied, adult.person);
        open.any(|(_, one)| !registers_shown::is_answered(applied, adult.person, &one))
    });
    asks.extend(left.map(|adult| Ask {
        person: adult.person,
        at: format!("gor/{}", explain_difference::NAME),
        title: explain_difference::STEP.info.title,
        by: None,
    }));
    asks
}

/// What was asked for, in few lines: to whoever signs it or judges it.
pub fn facts(page: Page, application: &Application) -> Page {
    let plain = |text: String| Say::key("plain").with("text", text);
    let names = |all: Vec<&str>| all.join(", ");
    let mut page = page
        .fact(Say::key("financial-assistance-month"), said(application.month))
        .fact(
            Say::key("financial-assistance-adults"),
            plain(names(
                application
                    .adults
                    .iter()
                    .map(|adult| adult.name.as_str())
                    .collect(),
            )),
        );
    if !application.children.is_empty() {
        let children = application.children.iter().map(|child| child.name.as_str());
        page = page.fact(
            Say::key("financial-assistance-children"),
            plain(names(children.collect())),
        );
    }
    page = page
        .fact(Say::key("financial-assistance-home"), application.home.key())
        .fact(Say::key("financial-assistance-rent"), kronor(application.rent));
    for list in List::ALL {
        for (kind, amount) in stated(application, list) {
            page = page.fact(list.name(&kind), kronor(amount));
        }
    }
    page
}

/// The calculation, as it stands now or as it was decided, latest month first.
pub fn parts(file: &File<State>) -> Vec<Part> {
    let changes = file.state.open().and(crate::changes::part(&file.state));
    let all = file.state.applications.iter().rev().take(2);
    let registers = file.state.open().into_iter().flat_map(registers_shown::parts);
    let counted = all.filter_map(|applied| {
        let names = Names(&applied.asked);
        let decided = applied.decision().map(|decision| &decision.calculation);
        let judged = applied
            .calculated
            .as_ref()
            .map(|calculated| &calculated.calculation);
        let calculation = decided.or(judged)?;
        Some(Part::Amounts(names.amounts(calculation, decided.is_some())))
    });
    let changes = changes.map(Part::Changes).into_iter();
    changes.chain(registers).chain(counted).collect()
}
