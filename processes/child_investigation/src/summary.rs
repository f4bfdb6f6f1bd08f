//! What the house shows of a child investigation.

use crate::chain::RULE;
use crate::decided::{Decided, Measure};
use crate::state::{Investigation, Sent, State};
use crate::steps::{comment, must_be_told};
use crate::terms::Ending;
use casework::summary::stages;
use casework::{AnsweredBy, Ask, Clock, File, Phase, Say, Summary};
use jiff::{Timestamp, civil::Date};

const STAFF_STAGES: [&str; 6] = [
    "child-investigation-stage-allotted",
    "child-investigation-stage-planned",
    "child-investigation-stage-investigated",
    "child-investigation-stage-communicated",
    "child-investigation-stage-assessed",
    "child-investigation-stage-decided",
];
const RESIDENT_STAGES: [&str; 5] = [
    "child-investigation-stage-told",
    "child-investigation-stage-talks",
    "child-investigation-stage-written",
    "child-investigation-stage-your-comments",
    "child-investigation-stage-we-decided",
];

pub fn summary(file: &File<State>) -> Summary {
    let decided = file.state.decided();
    let closed_at = file.closed(decided.and_then(|decided| decided.closed_at));
    let phase = if closed_at.is_some() {
        Phase::Closed
    } else if file.journal.owner.is_some() {
        Phase::Allotted
    } else {
        Phase::Unallotted
    };
    Summary {
        kind: "child-investigation-kind",
        phase,
        staff_now: staff_now(file),
        resident_now: resident_now(file),
        staff_stages: stages(&STAFF_STAGES, staff_at(file)),
        resident_stages: stages(&RESIDENT_STAGES, resident_at(file)),
        clocks: clocks(file),
        promised: Some(RULE),
        next_step: next_step(file),
        search: search(&file.state),
        closed_at,
        sender_status: None,
        answered_by: answered_by(decided),
        about_unborn: file.state.investigation().is_some_and(|now| now.opening.unborn),
        news: news(file),
        tasks: file.journal.tasks.clone(),
        asks: asks(file),
    }
}

/// The codes of all orders.
fn answered_by(decided: Option<&Decided>) -> Vec<AnsweredBy> {
    let held = |measure: &Measure| {
        Some(AnsweredBy {
            code: measure.order.code.clone()?,
            step: "answer_order",
            is_open: !measure.ended && decided?.closed_at.is_none(),
        })
    };
    let measures = decided.into_iter().flat_map(|decided| &decided.measures);
    measures.filter_map(held).collect()
}

/// Providers' answers that nobody has seen to.
fn news(file: &File<State>) -> usize {
    let Some(decided) = file.state.decided() else {
        return 0;
    };
    let tasks = file.journal.tasks.iter().filter(|task| !task.done);
    tasks.filter(|task| decided.answers.contains(&task.id)).count()
}

/// Whoever was sent what we have written and has not answered.
fn asks(file: &File<State>) -> Vec<Ask> {
    let communication = file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref());
    let Some(Sent::To {
        what,
        answered,
        over_at: None,
        ..
    }) = communication
    else {
        return Vec::new();
    };
    let waiting = what.to.iter().filter(|to| !answered.contains(&to.person));
    let ask = |person| Ask {
        person,
        at: format!("gor/{}", comment::STEP.info.name),
        title: comment::STEP.info.title,
        by: Some(what.last_day),
    };
    waiting.map(|to| ask(to.person)).collect()
}

fn search(state: &State) -> Vec<String> {
    let Some(now) = state.investigation() else {
        return Vec::new();
    };
    let written = now
        .document
        .passages
        .iter()
        .map(|written| written.passage.text.clone());
    std::iter::once(now.opening.report.clone())
        .chain(written)
        .collect()
}

/// Noon of a day in Sweden: a day as a moment, for clocks that count whole days.
fn moment(day: Date) -> Option<Timestamp> {
    let noon = day.at(12, 0, 0, 0).to_zoned(law::stockholm()).ok()?;
    Some(noon.timestamp())
}

fn clocks(file: &File<State>) -> Vec<Clock> {
    let Some(now) = file.state.investigation() else {
        return Vec::new();
    };
    let decided = file.state.decided();
    let decided_at = decided.map(|decided| decided.at);
    let opened_at = now.opening.opened_at;
    let mut clocks = vec![
        Clock::started(RULE, opened_at)
            .extended(now.extended_to())
            .met(decided_at),
        // Somebody who is added when the case is closed is not told that it was opened.
        Clock::started("child-investigation-notice", opened_at)
            .met(notice_met(file, now).or(decided.and_then(|decided| decided.closed_at))),
        file.journal.taken_over(opened_at),
    ];
    if let Some(Sent::To {
        what, at, over_at, ..
    }) = &now.communication
    {
        let clock = Clock::started("party-communication", *at).extended(Some(what.last_day));
        clocks.push(clock.met(over_at.or(decided_at)));
    }
    if let Some(decided) = decided {
        clocks.extend(appeal_clock(decided));
        if let Some(follow_up) = decided.follow_up {
            let clock = Clock::started("child-follow-up-limit", decided.at);
            clocks.push(clock.met(follow_up.ended_at));
        }
    }
    clocks
}

/// The party's own time, for information: it is never the office that is late.
fn appeal_clock(decided: &Decided) -> Option<Clock> {
    let last = decided.delivered.iter().map(|(_, on)| *on).max()?;
    let at = moment(last)?;
    let appealable = decided.decision.appealable;
    appealable.then(|| Clock::started("appeal-individual", at).met(Some(at)))
}

/// Met when everybody concerned was told, or when it was decided to wait.
fn notice_met(file: &File<State>, now: &Investigation) -> Option<Timestamp> {
    let on = law::Start::at(now.opening.opened_at).day();
    let mut concerned = must_be_told(file, on).peekable();
    let all_told =
        concerned.peek().is_some() && concerned.all(|party| now.notice.told.contains(&party.person.id));
    let told_at = now.notice.last_at.filter(|_| all_told);
    match (told_at, now.notice.delayed_at) {
        (Some(told), Some(delayed)) => Some(told.min(delayed)),
        (told, delayed) => told.or(delayed),
    }
}

fn staff_at(file: &File<State>) -> usize {
    let Some(now) = file.state.investigating() else {
        return STAFF_STAGES.len() * usize::from(file.state.decided().is_some());
    };
    if file.journal.owner.is_none() {
        0
    } else if now.plan.is_none() {
        1
    } else if now.communication.is_none() {
        2
    } else if waiting_for_comments(now).is_some() {
        3
    } else if now.assessment.is_none() {
        4
    } else {
        5
    }
}

fn resident_at(file: &File<State>) -> usize {
    let Some(now) = file.state.investigating() else {
        return RESIDENT_STAGES.len() * usize::from(file.state.decided().is_some());
    };
    if waiting_for_comments(now).is_some() {
        3
    } else if now.communication.is_some() {
        4
    } else if !now.document.passages.is_empty() {
        2
    } else {
        usize::from(now.notice.last_at.is_some())
    }
}

/// The last day to answer, where somebody has not answered yet.
fn waiting_for_comments(now: &Investigation) -> Option<Date> {
    match &now.communication {
        Some(Sent::To {
            what, over_at: None, ..
        }) => Some(what.last_day),
        _ => None,
    }
}

fn staff_now(file: &File<State>) -> Say {
    match &file.state {
        State::NotStarted => Say::key("child-investigation-now-nothing"),
        State::Investigating(now) => {
            if file.journal.owner.is_none() {
                return Say::key("child-investigation-now-unallotted");
            }
            match (waiting_for_comments(now), next_while(file, now)) {
                (Some(day), _) if now.assessment.is_some() => {
                    Say::key("child-investigation-now-comments").with("day", day)
                }
                (_, step) => Say::key(staff_word(step)),
            }
        }
        State::Decided { decided, .. } => Say::key(match (decided.closed_at, next_after(file, decided)) {
            (Some(_), _) => "child-investigation-now-closed",
            (None, _) if decided.report_after => "child-investigation-now-report-after",
            (None, Some("note_delivery")) => "child-investigation-now-deliver",
            (None, Some("order_measure")) if !decided.measures.is_empty() => {
                "child-investigation-now-provider-cannot"
            }
            (None, _) if decided.follow_up_runs() => "child-investigation-now-follow-up",
            (None, Some("close_case")) => "child-investigation-now-close",
            (None, _) => "child-investigation-now-support",
        }),
    }
}

fn staff_word(step: &str) -> &'static str {
    match step {
        "give_notice" => "child-investigation-now-notice",
        "make_plan" => "child-investigation-now-plan",
        "note_talk" => "child-investigation-now-child",
        "write_passage" => "child-investigation-now-write",
        "communicate" => "child-investigation-now-communicate",
        "assess" => "child-investigation-now-assess",
        _ => "child-investigation-now-decide",
    }
}

fn next_step(file: &File<State>) -> Option<&'static str> {
    match &file.state {
        State::NotStarted => None,
        State::Investigating(_) if file.journal.owner.is_none() => Some("allot"),
        State::Investigating(now) => Some(next_while(file, now)),
        State::Decided { decided, .. } => next_after(file, decided),
    }
}

fn next_while(file: &File<State>, now: &Investigation) -> &'static str {
    if notice_met(file, now).is_none() {
        "give_notice"
    } else if now.plan.is_none() {
        "make_plan"
    } else if now.child.is_none() {
        "note_talk"
    } else if now.document.passages.is_empty() {
        "write_passage"
    } else if now.communication.is_none() {
        "communicate"
    } else if now.assessment.is_none() {
        "assess"
    } else {
        "decide"
    }
}

fn next_after(file: &File<State>, decided: &Decided) -> Option<&'static str> {
    if decided.closed_at.is_some() {
        None
    } else if decided.report_after {
        Some("write_note")
    } else if decided.delivered.is_empty() && file.journal.guardians().next().is_some() {
        Some("note_delivery")
    } else if decided.nothing_is_ordered() {
        Some("order_measure")
    } else if decided
        .measures
        .iter()
        .any(|measure| !measure.ended && !measure.received)
    {
        Some("record_receipt")
    } else if decided.measure_runs() && !decided.support_plan {
        Some("write_support_plan")
    } else if decided.measure_runs() {
        Some("follow_up_measure")
    } else if decided.follow_up_runs() {
        Some("end_follow_up")
    } else {
        Some("close_case")
    }
}

fn resident_now(file: &File<State>) -> Say {
    match &file.state {
        State::NotStarted => Say::key("child-investigation-you-opened"),
        State::Investigating(now) => match waiting_for_comments(now) {
            Some(day) => Say::key("child-investigation-you-comment").with("day", day),
            None => Say::key(match resident_at(file) {
                _ if file.journal.owner.is_none() => "child-investigation-you-opened",
                0 | 1 => "child-investigation-you-talks",
                2 => "child-investigation-you-writing",
                _ => "child-investigation-you-deciding",
            }),
        },
        State::Decided { decided, .. } => Say::key(if decided.closed_at.is_some() {
            "child-investigation-you-closed"
        } else if decided.follow_up_runs() {
            "child-investigation-you-follow-up"
        } else {
            match decided.decision.kind {
                Ending::NoMeasures => "child-investigation-you-none",
                Ending::Support => "child-investigation-you-support",
                Ending::Declined => "child-investigation-you-declined",
                Ending::ApplyForCare => "child-investigation-you-care",
            }
        }),
    }
}
