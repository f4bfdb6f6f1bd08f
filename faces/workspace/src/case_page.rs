//! A case: where it stands, its clocks, what can be done now, its history; beside it people,
//! tasks, papers, colleagues and earlier cases.

use crate::{absence, case_side, contact_warning, emergency, frame, meetings, parts, rows, understood};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::Journal;
use casework::step::{Audience, StepInfo};
use casework::{Act, CaseId, Entry, EntryKind, StageState, Summary};
use common::{Sensitive, Site, StaffIn, Trouble, Words};
use design::{
    Alert, ButtonKind, EventMark, Html, LinkButton, NavLink, PersonHeader, ProgressLine, ProgressStep,
    StepState, ThreePane, Timeline, TimelineDay, TimelineEntry, TimelineEvent,
};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{OpenCase, Unshown};

/// The case, opened for reading.
pub async fn open(
    site: &Site,
    me: &StaffIn,
    case: &str,
    what: &str,
) -> Result<(access::Key, OpenCase), Trouble> {
    let key = key(site, me, case).await?;
    let open = site.committee.open(&key, what).await?;
    Ok((key, open))
}

/// The same for whoever is about to act in it, and is shown nothing of it yet.
pub async fn open_to_act(
    site: &Site,
    me: &StaffIn,
    case: &str,
    what: &str,
) -> Result<(access::Key, Unshown), Trouble> {
    let key = key(site, me, case).await?;
    let unshown = site.committee.open_to_act(&key, what).await?;
    Ok((key, unshown))
}

async fn key(site: &Site, me: &StaffIn, case: &str) -> Result<access::Key, Trouble> {
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    let key = site.committee.key(&me.viewer, Act::Read, case).await?;
    if key.protected() {
        me.fresh_for(site, Sensitive::ProtectedIdentity)?;
    }
    Ok(key)
}

pub async fn case(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "case").await?;
    let words = me.visit.words(&site);
    let summary = open.file.summary();
    let steps = steps(&open);
    let title = format!(
        "{} – {}",
        words.get(summary.kind),
        case_side::subject_name(&open, &words)
    );
    let main = Html::all([
        emergency::banner(&words, &key),
        absence::about_case(&site, &words, &key, &open).await?,
        contact_warning::about_case(&site, &words, &key, &open).await?,
        now(&summary, &words),
        next(&open, &summary, &steps, &words),
        meetings::on_case(&open, &steps, &words),
        parts::draw(&open, &words),
        common::payments::section(&site.committee.payments_of(&key).await?, true, &words),
        parts::family(&site, &open, &words),
        design::section("history", &words.get("case-history"), &history(&open, &words)),
    ]);
    let panes = ThreePane {
        top: top(&site, &open, &summary, &words, true),
        nav: navigation(&open, &steps, &words, ""),
        nav_label: words.get("case-steps"),
        top_label: words.get("case-top"),
        main,
        side: case_side::parts(&site, &me, &key, &open, &summary, &words).await?,
        side_label: words.get("case-side"),
    };
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, panes))
}

/// Steps that the state allows and this person may do.
pub fn steps(open: &OpenCase) -> Vec<StepInfo> {
    let open_steps = open.file.open_steps().into_iter();
    open_steps
        .filter(|step| step.audience == Audience::Staff && !step.starts && open.acts.contains(&step.act))
        .collect()
}

pub fn navigation(open: &OpenCase, steps: &[StepInfo], words: &Words<'_>, here: &str) -> Html {
    let base = format!("/arbete/arende/{}", open.case);
    let overview = NavLink::new(words.get("case-overview"), base.clone()).current(here.is_empty());
    let links = steps.iter().map(|step| {
        NavLink::new(words.get(step.title), format!("{base}/gor/{}", step.name)).current(step.name == here)
    });
    let links: Vec<NavLink> = std::iter::once(overview).chain(links).collect();
    design::side_links(Some(&words.get("case-steps")), &links)
}

/// Across the page: who it is about, where it stands, which clocks run. The name is the page's heading where the
/// page is about the person, not about one step.
pub fn top(site: &Site, open: &OpenCase, summary: &Summary, words: &Words<'_>, page_heading: bool) -> Html {
    let person = PersonHeader {
        page_heading,
        ..person(site, open, summary, words)
    };
    Html::all([design::person_header(&person), progress(summary, words)])
}

fn person(site: &Site, open: &OpenCase, summary: &Summary, words: &Words<'_>) -> PersonHeader {
    let journal = open.file.journal();
    let today = site.today();
    let mut facts: Vec<(Html, Html)> = vec![
        (words.get("case-kind").into(), words.get(summary.kind).into()),
        (words.get("case-number").into(), design::ltr(open.number.as_str())),
    ];
    let subject = journal.subject();
    if let Some(person) = subject.map(|party| &party.person) {
        if let Some(number) = &person.number {
            facts.push((
                words.get("case-personal-number").into(),
                design::ltr(&number.written()),
            ));
        }
        if let Some(age) = person.age_on(today) {
            facts.push((
                words.get("case-age").into(),
                words.with("case-years", "years", i64::from(age)).into(),
            ));
        }
    }
    let owner = journal
        .owner
        .as_ref()
        .map(|owner| owner.name.clone())
        .unwrap_or_else(|| words.get("list-nobody"));
    facts.push((words.get("list-owner").into(), owner.into()));
    let chips = summary
        .clocks
        .iter()
        .filter(|clock| clock.runs())
        .filter_map(|clock| {
            let due = site.committee.reckon(clock)?;
            let alarm = clock.extended_to.or(due.alarm_day)?;
            let label = words.get(&format!("rule-{}", clock.rule));
            let chip = rows::deadline(words, alarm, today);
            Some(design::html(
                hypertext::maud_borrow! { p class="sos-clock" { (label) ": " (chip) } },
            ))
        });
    PersonHeader {
        name: case_side::subject_name(open, words).into(),
        facts,
        warnings: Vec::new(),
        protected: journal.is_protected().then(|| design::Protected {
            title: words.get("case-protected"),
            advice: words.get("case-protected-advice").into(),
        }),
        status: Html::all(chips.collect::<Vec<_>>()),
        colour_key: subject
            .map(|party| party.person.id.to_string())
            .unwrap_or_default(),
        ..PersonHeader::default()
    }
}

fn progress(summary: &Summary, words: &Words<'_>) -> Html {
    let steps = summary.staff_stages.iter().map(|stage| {
        let (state, word) = match stage.state {
            StageState::Done => (StepState::Done, "stage-done"),
            StageState::Now => (StepState::Current, "stage-now"),
            StageState::Ahead => (StepState::ToCome, "stage-ahead"),
        };
        ProgressStep {
            label: words.get(stage.name),
            state,
            state_word: words.get(word).into(),
        }
    });
    design::progress_line(&ProgressLine {
        label: words.get("case-progress"),
        steps: steps.collect(),
    })
}

fn now(summary: &Summary, words: &Words<'_>) -> Html {
    design::alert(&Alert {
        tone: design::Tone::Info,
        title: None,
        body: words.say(&summary.staff_now).into(),
        announce: false,
    })
}

fn next(open: &OpenCase, summary: &Summary, steps: &[StepInfo], words: &Words<'_>) -> Html {
    let next = summary
        .next_step
        .and_then(|name| steps.iter().find(|step| step.name == name));
    let Some(step) = next else { return Html::default() };
    design::button_row([design::link_button(&LinkButton {
        label: words.get(step.title),
        href: format!("/arbete/arende/{}/gor/{}", open.case, step.name),
        kind: ButtonKind::Primary,
        shortcut: Some("Alt+G".to_owned()),
    })])
}

/// The history, each line marked as what it is.
pub fn history(open: &OpenCase, words: &Words<'_>) -> Html {
    lines(open.file.entries(), Some(open.file.journal()), words)
}

/// Lines of the history by day, newest first; with the journal also what parties say of them beside.
pub fn lines(entries: &[Entry], journal: Option<&Journal>, words: &Words<'_>) -> Html {
    let mut days: Vec<TimelineDay> = Vec::new();
    let mut last = None;
    for entry in entries.iter().rev() {
        let day = language::stockholm(entry.at).date();
        if last != Some(day) {
            days.push(TimelineDay {
                day: words.day(day),
                entries: Vec::new(),
            });
            last = Some(day);
        }
        if let Some(day) = days.last_mut() {
            day.entries
                .push(TimelineEntry::Event(event(entry, journal, words)));
        }
    }
    design::timeline(&Timeline {
        label: words.get("case-history"),
        days,
        level: 3,
    })
}

fn event(entry: &Entry, journal: Option<&Journal>, words: &Words<'_>) -> TimelineEvent {
    let by = match &entry.by {
        casework::Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        casework::Actor::Resident { .. } => common::archive::resident(&entry.by, words),
        casework::Actor::Sender { name, .. } | casework::Actor::Child { name, .. } => name.clone(),
        casework::Actor::Public => words.get("actor-public"),
        casework::Actor::House => words.get("actor-house"),
    };
    let text = entry.text.as_deref().unwrap_or_default();
    let said = journal.map(|journal| beside(journal, entry.seq, words));
    let said = said.unwrap_or_default();
    let body = design::html(hypertext::maud_borrow! {
        @if !entry.facts.is_empty() || entry.happened_on.is_some() {
            dl class="sos-facts" {
                @if let Some(day) = entry.happened_on {
                    div { dt { (words.get("case-happened-on")) } dd { (words.day(day)) } }
                }
                @for (label, value) in &entry.facts { div { dt { (words.say(label)) } dd { (words.say(value)) } } }
            }
        }
        @for line in text.lines().filter(|line| !line.trim().is_empty()) { p class="sos-written" dir="auto" { (line) } }
        p class="sos-by" { (by) }
        (said)
    });
    TimelineEvent {
        id: Some(format!("rad-{}", entry.seq)),
        mark: match entry.kind {
            EntryKind::YouSaid | EntryKind::SomeoneSaid => EventMark::Person,
            EntryKind::Decision => EventMark::Decision,
            EntryKind::Handling => EventMark::Document,
            EntryKind::WeSaw | EntryKind::Assessment => EventMark::Note,
        },
        kind: words.get(entry.kind.key()),
        time: Some(words.time(entry.at)),
        title: words.say(&entry.heading).into(),
        href: None,
        body: Some(body),
    }
}

/// What parties say of a line, and whether a note is signed.
fn beside(journal: &Journal, line: u64, words: &Words<'_>) -> Html {
    let contests = journal.record.contests.iter();
    let said = contests.filter(|contest| contest.entry == line);
    let said = said.map(|contest| common::contest::beside(contest, words));
    let signed = std::iter::once(understood::beside(journal, line, words));
    Html::all(signed.chain(said).collect::<Vec<_>>())
}
