//! One of my cases: what happens now, how far it has come, promised and statutory dates, who has it,
//! what has happened, letters and papers, messages.

use crate::begun;
use crate::my_pages::of_case;
use crate::representation;
use crate::to_do::{self, ToDo};
use crate::{record, together, who, whom};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::steps::individual_plan::is_here as is_plan;
use casework::journal::steps::representation::is_here as is_representation;
use casework::journal::steps::requests::is_request;
use casework::journal::steps::{check_note, write_message};
use casework::step::Audience;
use casework::{Act, CaseFile, CaseId, Say, StageState, Summary};
use common::{ResidentIn, Site, Trouble, Words};
use design::{
    Alert, ButtonKind, DocumentCard, Heading, Html, LinkButton, ProgressLine, ProgressStep, StepState,
};
use std::sync::Arc;
use views::OpenCase;

/// A case that the one who is signed in follows, with a key for following it.
pub async fn open(
    site: &Site,
    me: &ResidentIn,
    case: &str,
    what: &str,
) -> Result<(access::Key, OpenCase), Trouble> {
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    let key = site.committee.key(&me.viewer, Act::Follow, case).await?;
    let open = site.committee.open(&key, what).await?;
    Ok((key, open))
}

pub async fn case(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "my-case").await?;
    let words = me.visit.words(&site);
    let summary = open.file.summary();
    let base = format!("/{}/mina-sidor/{}", me.visit.lang.tag(), open.case);
    let title = format!(
        "{} – {}",
        words.get(summary.kind),
        about(open.file.as_ref(), &words)
    );
    // Whoever represents somebody meets what they represent them in.
    let may = |what: &str, part: Html| match open.read_as.covers(what) {
        true => part,
        false => Html::default(),
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(Html::all([
                words.get("my-case-number").into(),
                " ".into(),
                design::ltr(open.number.as_str()),
            ])),
            title: title.clone(),
            lead: Some(words.say(&summary.resident_now).into()),
        }),
        progress(&summary, &words),
        asked(&site, (&open, &summary), &base, &words),
        begun::section(&site, &open, &me, &base, &words).await?,
        dates(&site, (&open, &summary), &base, &words),
        may(
            "check_note",
            crate::understood::section(&site, &open, &base, &words),
        ),
        who::section(&site, (&open, &summary), &words).await?,
        together::section(&site, &open, &me, &words).await?,
        actions(&open, &base, &words),
        may(
            "my-meetings",
            crate::meetings::section(&site, &open, &base, &words),
        ),
        crate::individual_plan::section(&open, &base, &words),
        crate::requests::section(&open, &base, &words),
        amounts(&open, &words),
        payments(&site, &key, &open, &words).await?,
        letters(&site, &open, &base, &words),
        may(
            write_message::NAME,
            crate::messages::section(&open, &base, &words),
        ),
        may("my-record", history(&site, &open, &base, &words)),
        representation::section(&site, &open, &base, &words),
        crate::survey::section(&site, &key, &open, &base, &words).await?,
    ]);
    let shell = of_case(&me, &open, title, &words);
    Ok(shell.page(&site, &me.visit, content))
}

fn about(file: &dyn CaseFile, words: &Words<'_>) -> String {
    let subject = file.journal().subject();
    whom::name(subject.map_or("", |party| &party.person.name), words)
}

/// The step by which it is done.
fn step_of(at: &str) -> &str {
    at.strip_prefix("gor/").unwrap_or(check_note::NAME)
}

/// What this party is asked to do.
fn asked(site: &Site, (open, summary): (&OpenCase, &Summary), base: &str, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let mine = |ask: &&casework::Ask| {
        let party = journal.party(ask.person);
        let is_mine = party.is_some_and(|party| open.read_as.is(&party.person) && !party.blocked);
        is_mine && open.read_as.covers(step_of(&ask.at))
    };
    let asks = summary.asks.iter().filter(mine).map(|ask| ToDo {
        title: ask.title,
        href: format!("{base}/{}", ask.at),
        of: None,
        by: ask.by,
    });
    to_do::section(site, asks.collect(), words)
}

fn progress(summary: &Summary, words: &Words<'_>) -> Html {
    let steps = summary.resident_stages.iter().map(|stage| {
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
        label: words.get("my-progress"),
        steps: steps.collect(),
    })
}

/// The day that is promised; if it has passed, that the delay is ours, why, and when we think we are done.
fn dates(site: &Site, (open, summary): (&OpenCase, &Summary), base: &str, words: &Words<'_>) -> Html {
    let mut clocks = summary.clocks.iter();
    let Some(clock) = clocks.find(|clock| Some(clock.rule.as_ref()) == summary.promised && clock.runs())
    else {
        return Html::default();
    };
    let Some(due) = site.committee.reckon(clock) else {
        return Html::default();
    };
    let Some(last) = clock.extended_to.or(due.last_day) else {
        return Html::default();
    };
    let late = last < site.today();
    let delay = open.file.journal().delay.as_ref();
    let delay = delay.filter(|delay| delay.by_day > last);
    let key = match (late, delay.is_some(), clock.extended_to.is_some()) {
        (true, true, _) => "my-late-told",
        (true, false, _) => "my-late",
        (false, _, true) => "my-promised-extended",
        (false, _, false) => "my-promised",
    };
    let say = Say::key(key)
        .with("day", last)
        .with("provision", due.provision.to_owned());
    let told = delay.map(|delay| {
        let day = words.say(&Say::key("my-late-new-day").with("day", delay.by_day));
        Html::all([
            design::paragraph(&day),
            design::paragraph(&words.get("my-late-why")),
            crate::service::written(&delay.reason),
        ])
    });
    let tone = if late {
        design::Tone::Warning
    } else {
        design::Tone::Info
    };
    let demand = (late && open.read_as.covers("my-requests")).then(|| {
        design::link_button(&LinkButton {
            label: words.get("requests-title"),
            href: format!("{base}/begaran"),
            kind: ButtonKind::Quiet,
            shortcut: None,
        })
    });
    design::alert(&Alert {
        tone,
        title: None,
        body: Html::all([
            design::paragraph(&words.say(&say)),
            told.unwrap_or_default(),
            demand.unwrap_or_default(),
        ]),
        announce: false,
    })
}

/// Steps that the record leads to, line by line.
const OF_RECORD: [&str; 3] = ["contest", "ask_disclosure", "check_note"];

/// Steps that this party may do now.
fn actions(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let steps = open
        .file
        .open_steps()
        .into_iter()
        .filter(|step| step.audience == Audience::Party && !OF_RECORD.contains(&step.name))
        .filter(|step| !crate::meetings::is_here(step) && !crate::messages::is_here(step))
        .filter(|step| !is_request(step.name) && !is_representation(step.name) && !is_plan(step.name))
        .filter(|step| open.read_as.covers(step.name));
    let links = steps.map(|step| {
        design::link_button(&LinkButton {
            label: words.get(step.title),
            href: format!("{base}/gor/{}", step.name),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })
    });
    let links: Vec<Html> = links.collect();
    if links.is_empty() {
        Html::default()
    } else {
        design::section("do", &words.get("my-do"), &design::button_row(links))
    }
}

/// What was counted for them, row by row.
fn amounts(open: &OpenCase, words: &Words<'_>) -> Html {
    if !open.read_as.covers("my-record") {
        return Html::default();
    }
    let parts = open.file.parts();
    let shown = parts.iter().filter_map(|part| match part {
        casework::part::Part::Amounts(counted) => Some(counted).filter(|counted| counted.for_parties),
        casework::part::Part::Document(_) | casework::part::Part::Changes(_) => None,
    });
    Html::all(shown.enumerate().map(|(nth, counted)| {
        let table = common::amounts::table(&format!("amounts-{nth}"), counted, false, words);
        design::section(&format!("counted-{nth}"), &words.say(&counted.title), &table)
    }))
}

/// What became of what is paid to this party.
async fn payments(
    site: &Site,
    key: &access::Key,
    open: &OpenCase,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    if !open.read_as.covers("my-record") {
        return Ok(Html::default());
    }
    let mut payments = site.committee.payments_of(key).await?;
    payments.retain(|one| {
        let party = open.file.journal().party(one.to);
        party.is_some_and(|party| open.read_as.is(&party.person))
    });
    Ok(common::payments::section(&payments, false, words))
}

fn letters(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let mine = |person: &casework::PersonId| {
        journal
            .party(*person)
            .is_some_and(|party| open.read_as.is(&party.person))
    };
    let letters = journal
        .letters
        .iter()
        .enumerate()
        .filter(|(_, (to, _, _))| mine(to))
        .map(|(nth, (_, at, letter))| {
            design::document_card(&DocumentCard {
                title: words.say(&letter.title),
                href: format!("{base}/brev/{}", nth + 1),
                kind: words.get("my-letter"),
                facts: vec![words.moment(*at)],
                ..DocumentCard::default()
            })
        });
    let papers = journal
        .documents
        .iter()
        .filter(|document| {
            let is_me = |party: &casework::Party| open.read_as.is(&party.person);
            let own = document.with_message.iter().any(mine);
            let of_child =
                open.read_as.covers("my-record") && journal.reads_childs_paper(document, is_me, site.today());
            document.shown_to_parties || own || of_child
        })
        .map(|document| {
            design::document_card(&DocumentCard {
                title: document.name.clone(),
                href: format!("{base}/handling/{}", document.id),
                kind: words.get("my-paper"),
                facts: vec![words.moment(document.at)],
                ..DocumentCard::default()
            })
        });
    let all: Vec<Html> = letters.chain(papers).collect();
    if all.is_empty() {
        Html::default()
    } else {
        design::section("papers", &words.get("my-papers"), &Html::all(all))
    }
}

/// So many lines of the record stand on the page of the case.
const LATEST: usize = 10;

/// The latest lines of the record, without what can be done with them.
fn history(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let lines = record::lines(site, open);
    let from = lines.len().saturating_sub(LATEST);
    let told: Vec<&casework::disclosure::Line> = lines[from..].iter().collect();
    let more = design::button_row([design::link_button(&LinkButton {
        label: words.get("record-open"),
        href: format!("{base}/journal"),
        kind: ButtonKind::Secondary,
        shortcut: None,
    })]);
    let content = Html::all([more, record::timeline(&told, words, None)]);
    design::section("history", &words.get("my-history"), &content)
}
