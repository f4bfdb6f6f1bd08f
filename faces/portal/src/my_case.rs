//! One of my cases: what happens now, how far it has come, promised and statutory dates, who has it,
//! what has happened, letters and papers, messages.

use crate::my_pages::account;
use crate::record;
use crate::to_do::{self, ToDo};
use crate::whom;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::steps::requests::is_request;
use casework::step::Audience;
use casework::{Act, CaseFile, CaseId, Say, StageState, Summary};
use common::{ResidentIn, Shell, Site, Trouble, Words, away};
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
        whom(&open, &me, &words),
        progress(&summary, &words),
        asked(&site, (&open, &summary), &me, &base, &words),
        dates(&site, (&open, &summary), &base, &words),
        crate::understood::section(&site, &open, &me, &base, &words),
        who(&site, &open, &words).await?,
        actions(&open, &base, &words),
        crate::meetings::section(&site, &open, &me, &base, &words),
        crate::requests::section(&base, &words),
        letters(&open, &me, &base, &words),
        crate::messages::section(&open, &me, &base, &words),
        history(&site, &open, &me, &base, &words),
        crate::survey::section(&site, &key, &open, &base, &words).await?,
    ]);
    let shell = Shell {
        quick_exit: true,
        account: account(&me),
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &me.visit, content))
}

fn about(file: &dyn CaseFile, words: &Words<'_>) -> String {
    let subject = file.journal().subject();
    whom::name(subject.map_or("", |party| &party.person.name), words)
}

/// Whom the page is about.
fn whom(open: &OpenCase, me: &ResidentIn, words: &Words<'_>) -> Html {
    let subject = open.file.journal().subject().map(|party| &party.person);
    let is_me = subject.is_some_and(|person| person.number.as_ref() == Some(&me.session.number));
    whom::told(subject.map_or("", |person| &person.name), is_me, words)
}

/// What this party is asked to do.
fn asked(
    site: &Site,
    (open, summary): (&OpenCase, &Summary),
    me: &ResidentIn,
    base: &str,
    words: &Words<'_>,
) -> Html {
    let journal = open.file.journal();
    let mine = |ask: &&casework::Ask| {
        let party = journal.party(ask.person);
        party.is_some_and(|party| party.person.number.as_ref() == Some(&me.session.number) && !party.blocked)
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
    let demand = late.then(|| {
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

async fn who(site: &Site, open: &OpenCase, words: &Words<'_>) -> Result<Html, Trouble> {
    let journal = open.file.journal();
    let mut text = match &journal.owner {
        Some(owner) => words.say(
            &Say::key("my-who")
                .with("name", &owner.name)
                .with("title", &owner.title),
        ),
        None => words.get("my-who-nobody-yet"),
    };
    if let Some(away) = away::of_case(site, journal).await? {
        let say = match &away.stand_in {
            Some(one) => Say::key("my-who-stand-in")
                .with("name", &one.name)
                .with("title", &one.title),
            None => Say::key("my-who-away"),
        };
        text = format!("{text} {}", words.say(&say.with("until", away.to)));
    }
    Ok(design::section("who", &words.get("my-who-title"), &text.into()))
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
        .filter(|step| !is_request(step.name));
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

fn letters(open: &OpenCase, me: &ResidentIn, base: &str, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let mine = |person: &casework::PersonId| {
        journal
            .party(*person)
            .is_some_and(|party| party.person.number.as_ref() == Some(&me.session.number))
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
        .filter(|document| document.shown_to_parties)
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
fn history(site: &Site, open: &OpenCase, me: &ResidentIn, base: &str, words: &Words<'_>) -> Html {
    let lines = record::lines(site, open, me);
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
