//! What the house shows of a concern report.

use crate::state::{Assessing, Ending, State};
use casework::summary::stages;
use casework::{Clock, File, Phase, Say, Summary};

const STAFF_STAGES: [&str; 4] = [
    "child-concern-stage-received",
    "child-concern-stage-protection",
    "child-concern-stage-preliminary",
    "child-concern-stage-decided",
];
const RESIDENT_STAGES: [&str; 3] = [
    "child-concern-stage-told-us",
    "child-concern-stage-we-look",
    "child-concern-stage-we-decided",
];

pub fn summary(file: &File<State>) -> Summary {
    let (now, staff_at, resident_at) = match &file.state {
        State::NotStarted => ("child-concern-now-nothing", 0, 0),
        State::Assessing(now) if now.protection.is_none() => ("child-concern-now-protection", 1, 1),
        State::Assessing(_) => ("child-concern-now-preliminary", 2, 1),
        State::Ended {
            how: Ending::Opened, ..
        } => ("child-concern-now-opened", 4, 3),
        State::Ended {
            how: Ending::Declined,
            ..
        } => ("child-concern-now-declined", 4, 3),
        State::Ended {
            how: Ending::Joined, ..
        } => ("child-concern-now-joined", 4, 3),
        State::Ended { was, .. } if was.sent_to.is_some() => ("child-concern-now-dispatched", 4, 3),
        State::Ended {
            how: Ending::SentOn, ..
        } => ("child-concern-now-sent-on", 4, 3),
    };
    let ended_at = match &file.state {
        State::Ended { at, .. } => Some(*at),
        _ => None,
    };
    let awaits = file.state.awaits_feedback() || file.state.awaits_receipt().is_some();
    let closed_at = file.closed(ended_at.filter(|_| !awaits));
    let phase = if closed_at.is_some() {
        Phase::Closed
    } else {
        Phase::Intake
    };
    Summary {
        kind: "child-concern-kind",
        phase,
        staff_now: Say::key(now),
        resident_now: Say::key(resident_now(&file.state)),
        staff_stages: stages(&STAFF_STAGES, staff_at),
        resident_stages: stages(&RESIDENT_STAGES, resident_at),
        clocks: clocks(&file.state),
        promised: Some("child-pre-assessment"),
        next_step: next_step(&file.state),
        search: file
            .state
            .report()
            .map(|report| report.what.clone())
            .into_iter()
            .collect(),
        closed_at,
        sender_status: Some(Say::key(sender(&file.state))),
        answered_by: Vec::new(),
        about_unborn: file.state.report().is_some_and(|report| report.unborn),
        news: 0,
        tasks: file.journal.tasks.clone(),
        asks: Vec::new(),
    }
}

fn clocks(state: &State) -> Vec<Clock> {
    let Some(report) = state.report() else {
        return Vec::new();
    };
    let (was, ended) = match state {
        State::Assessing(was) => (was, None),
        State::Ended { was, at, .. } => (was, Some(*at)),
        State::NotStarted => return Vec::new(),
    };
    let protected = was.protection.as_ref().map(|protection| protection.at).or(ended);
    let mut clocks = vec![
        Clock::started("child-protection-assessment", report.received_at).met(protected),
        Clock::started("child-protection-assessment-target", report.received_at).met(protected),
        Clock::started("child-pre-assessment", report.received_at)
            .extended(was.extended_to)
            .met(ended),
    ];
    clocks.extend(feedback_clock(state));
    clocks
}

/// Where a mandated reporter asked: a week from the decision; at once from the day they asked after it, or
/// where an investigation ran already (SoL 19 kap. 6 §).
fn feedback_clock(state: &State) -> Option<Clock> {
    let State::Ended {
        was,
        how: how @ (Ending::Opened | Ending::Declined | Ending::Joined),
        at,
        asked_late_at,
        feedback_at,
    } = state
    else {
        return None;
    };
    let clock = match asked_late_at {
        Some(asked) => Clock::started("child-report-feedback-late-request", *asked),
        None if !was.wants_feedback => return None,
        None if *how == Ending::Joined => Clock::started("child-report-feedback-late-request", *at),
        None => Clock::started("child-report-feedback", *at),
    };
    Some(clock.met(*feedback_at))
}

fn next_step(state: &State) -> Option<&'static str> {
    match state {
        State::NotStarted => None,
        State::Assessing(Assessing { protection: None, .. }) => Some("assess_protection"),
        State::Assessing(Assessing { child: None, .. }) => Some("hear_child"),
        State::Assessing(_) => Some("decide_investigation"),
        State::Ended { was, .. } if was.sent_to.is_some() => Some("send_to_other_municipality"),
        State::Ended { .. } => state.awaits_feedback().then_some("give_feedback"),
    }
}

fn resident_now(state: &State) -> &'static str {
    match state {
        State::NotStarted | State::Assessing(_) => "child-concern-you-wait",
        State::Ended {
            how: Ending::Opened, ..
        } => "child-concern-you-opened",
        State::Ended {
            how: Ending::Declined,
            ..
        } => "child-concern-you-declined",
        State::Ended {
            how: Ending::Joined, ..
        } => "child-concern-you-joined",
        State::Ended {
            how: Ending::SentOn, ..
        } => "child-concern-you-sent-on",
    }
}

/// The sender learns that it was received and looked at, never what was decided: the outcome is
/// the child's secret (OSL 26 kap. 1 §); a mandated reporter is answered by a person.
fn sender(state: &State) -> &'static str {
    match state {
        State::NotStarted => "child-concern-sender-received",
        State::Assessing(now) if now.protection.is_none() => "child-concern-sender-received",
        State::Assessing(_) => "child-concern-sender-assessing",
        State::Ended {
            how: Ending::SentOn, ..
        } => "child-concern-sender-sent-on",
        State::Ended { .. } => "child-concern-sender-done",
    }
}
