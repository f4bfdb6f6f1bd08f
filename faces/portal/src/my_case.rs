//! One of my cases: what happens now, how far it has come, promised and statutory dates, who has it,
//! what has happened, letters and papers, messages.

use crate::my_pages::account;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::step::Audience;
use casework::{Act, CaseFile, CaseId, Entry, EntryKind, Party, Say, StageState, Summary};
use common::{ResidentIn, Shell, Site, Trouble, Words, away};
use design::{
    Alert, ButtonKind, DocumentCard, EventMark, Heading, Html, LinkButton, MessageBubble, ProgressLine,
    ProgressStep, StepState, Timeline, TimelineDay, TimelineEntry, TimelineEvent,
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

/// What this party is to the case.
fn parties<'a>(open: &'a OpenCase, me: &ResidentIn) -> Vec<&'a Party> {
    let own = |party: &&Party| party.person.number.as_ref() == Some(&me.session.number);
    open.file.journal().parties.iter().filter(own).collect()
}

pub async fn case(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-case").await?;
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
        progress(&summary, &words),
        dates(&site, &summary, &words),
        who(&site, &open, &words).await?,
        actions(&open, &base, &words),
        letters(&open, &me, &base, &words),
        messages(&open, &me, &words),
        history(&open, &me, &words),
    ]);
    let shell = Shell {
        quick_exit: true,
        account: account(&me),
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &me.visit, content))
}

fn about(file: &dyn CaseFile, words: &Words<'_>) -> String {
    let name = file
        .journal()
        .subject()
        .map(|party| party.person.name.clone())
        .unwrap_or_default();
    if name.is_empty() {
        words.get("my-unnamed")
    } else {
        name
    }
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

/// The day that is promised; if it has passed, that the delay is ours.
fn dates(site: &Site, summary: &Summary, words: &Words<'_>) -> Html {
    let Some(clock) = summary
        .clocks
        .iter()
        .find(|clock| Some(clock.rule.as_ref()) == summary.promised && clock.runs())
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
    let key = match (late, clock.extended_to.is_some()) {
        (true, _) => "my-late",
        (false, true) => "my-promised-extended",
        (false, false) => "my-promised",
    };
    let say = Say::key(key)
        .with("day", last)
        .with("provision", due.provision.to_owned());
    let tone = if late {
        design::Tone::Warning
    } else {
        design::Tone::Info
    };
    design::alert(&Alert {
        tone,
        title: None,
        body: words.say(&say).into(),
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

/// Steps that this party may do now.
fn actions(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let steps = open
        .file
        .open_steps()
        .into_iter()
        .filter(|step| step.audience == Audience::Party);
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

fn messages(open: &OpenCase, me: &ResidentIn, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let own = |person: casework::PersonId| {
        journal
            .party(person)
            .is_some_and(|party| party.person.number.as_ref() == Some(&me.session.number))
    };
    // One guardian's words to us are not the other's to read.
    let shown = journal
        .messages
        .iter()
        .filter(|message| message.from_party.is_none_or(own));
    let bubbles: Vec<MessageBubble> = shown
        .map(|message| MessageBubble {
            from: message.name.as_str().into(),
            when: words.moment(message.at),
            text: message.text.clone(),
            own: message.from_party.is_some(),
            ..MessageBubble::default()
        })
        .collect();
    if bubbles.is_empty() {
        return Html::default();
    }
    let title = words.get("my-messages");
    design::section("messages", &title, &design::conversation(&title, &bubbles))
}

fn history(open: &OpenCase, me: &ResidentIn, words: &Words<'_>) -> Html {
    let mine = parties(open, me);
    let mut days: Vec<TimelineDay> = Vec::new();
    let mut last = None;
    for entry in open.file.entries().iter().rev() {
        let Some(view) = entry
            .for_parties
            .as_ref()
            .filter(|view| mine.iter().any(|party| view.is_for(party)))
        else {
            continue;
        };
        if is_anothers_message(entry, me) {
            continue;
        }
        let day = language::stockholm(entry.at).date();
        if last != Some(day) {
            days.push(TimelineDay {
                day: words.day(day),
                entries: Vec::new(),
            });
            last = Some(day);
        }
        let event = TimelineEvent {
            id: None,
            mark: mark(entry.kind),
            kind: words.get(&format!("{}-resident", entry.kind.key())),
            time: Some(words.time(entry.at)),
            title: words.say(&view.heading).into(),
            href: None,
            body: view.text.as_ref().map(|text| crate::service::written(text)),
        };
        if let Some(day) = days.last_mut() {
            day.entries.push(TimelineEntry::Event(event));
        }
    }
    let title = words.get("my-history");
    design::section(
        "history",
        &title,
        &design::timeline(&Timeline {
            label: title.clone(),
            days,
            level: 3,
        }),
    )
}

fn is_anothers_message(entry: &Entry, me: &ResidentIn) -> bool {
    matches!(&entry.by, casework::Actor::Resident { number, .. } if *number != me.session.number)
}

fn mark(kind: EntryKind) -> EventMark {
    match kind {
        EntryKind::YouSaid => EventMark::Person,
        EntryKind::Decision => EventMark::Decision,
        EntryKind::Handling => EventMark::Document,
        _ => EventMark::Note,
    }
}
