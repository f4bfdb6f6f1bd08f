//! *Min journal.* What we have written about me, line by line, newest first: who said it, what is withheld and why, and
//! beside each line what I say of it. Page, search, count and files are made of the same lines.

use crate::my_case::open;
use crate::my_pages::of_case;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::disclosure::{Line, Piece, Reader};
use casework::{EntryKind, Say};
use common::answers::Form;
use common::{ResidentIn, Site, Trouble, Words};
use design::{
    Alert, ButtonKind, EmptyState, EventMark, Heading, Html, LinkButton, Pagination, SearchBox, Timeline,
    TimelineDay, TimelineEntry, TimelineEvent,
};
use hypertext::prelude::*;
use jiff::Timestamp;
use serde::Deserialize;
use std::sync::Arc;
use views::OpenCase;

#[derive(Deserialize, Default)]
pub struct Sought {
    #[serde(default)]
    words: String,
}

/// The lines that the one who is signed in reads, oldest first.
pub fn lines(site: &Site, open: &OpenCase) -> Vec<Line> {
    let journal = open.file.journal();
    let Some(number) = open.read_as.party() else {
        return Vec::new();
    };
    let reader = Reader::of(journal, number, site.committee.live_record()).on(site.today());
    open.file.lines(&reader)
}

/// Which page, the newest lines first.
#[derive(Deserialize)]
pub struct Turned {
    #[serde(default)]
    sida: usize,
}

/// So many lines are read at a time.
const A_PAGE: usize = 50;

pub async fn page(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
    Query(turned): Query<Turned>,
) -> Result<Response, Trouble> {
    draw(&site, &me, &case, (&Sought::default(), turned.sida)).await
}

/// Sent, so that what somebody looks for stands in no address.
pub async fn search(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
    Form(sought): Form<Sought>,
) -> Result<Response, Trouble> {
    draw(&site, &me, &case, (&sought, 1)).await
}

async fn draw(
    site: &Site,
    me: &ResidentIn,
    case: &str,
    (sought, turned): (&Sought, usize),
) -> Result<Response, Trouble> {
    let (key, open) = open(site, me, case, "my-record").await?;
    let words = me.visit.words(site);
    let all = lines(site, &open);
    let found: Vec<&Line> = all
        .iter()
        .filter(|line| has(line, &sought.words, &words))
        .collect();
    let base = format!("/{}/mina-sidor/{}/journal", me.visit.lang.tag(), open.case);
    let title = words.get("record-title");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("record-lead").into()),
    });
    let more = design::alert(&Alert {
        tone: design::Tone::Info,
        title: None,
        body: words.get("record-more-may-be").into(),
        announce: false,
    });
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let nth = turned.clamp(1, pages);
    let until = found.len() - (nth - 1) * A_PAGE;
    let shown = &found[until.saturating_sub(A_PAGE)..until];
    let since = site
        .committee
        .looked_before(&key, "my-record", me.session.created_at)
        .await?;
    let content = Html::all([
        heading,
        more,
        tools(site, &base, &sought.words, found.len(), &words),
        listed(&all, shown, &words, (&base, since)),
        if sought.words.trim().is_empty() {
            leaves(&base, nth, pages, &words)
        } else {
            only_newest(pages, &words)
        },
    ]);
    let shell = of_case(me, &open, title, &words);
    Ok(shell.page(site, &me.visit, content))
}

/// To newer and older lines.
fn leaves(base: &str, nth: usize, pages: usize, words: &Words<'_>) -> Html {
    if pages == 1 {
        return Html::default();
    }
    let to = |key, nth: usize| (words.get(key), format!("{base}?sida={nth}"));
    let at = Say::key("record-page-of")
        .with("page", nth as i64)
        .with("pages", pages as i64);
    design::pagination(&Pagination {
        label: words.get("record-pages"),
        summary: words.say(&at).into(),
        previous: (nth > 1).then(|| to("record-newer", nth - 1)),
        next: (nth < pages).then(|| to("record-older", nth + 1)),
    })
}

/// What is looked for stands in no address, so its older pages have none.
fn only_newest(pages: usize, words: &Words<'_>) -> Html {
    if pages == 1 {
        return Html::default();
    }
    design::paragraph(&words.with("record-only-newest", "count", A_PAGE as i64))
}

fn listed(
    all: &[Line],
    shown: &[&Line],
    words: &Words<'_>,
    (base, since): (&str, Option<Timestamp>),
) -> Html {
    if !shown.is_empty() {
        return timeline(shown, words, Some((base, since)));
    }
    let key = if all.is_empty() {
        "record-empty"
    } else {
        "record-none-found"
    };
    design::empty_state(&EmptyState {
        title: words.get(key).into(),
        text: None,
        action: None,
    })
}

/// Search, how many, and the whole of it as a file to keep.
fn tools(site: &Site, base: &str, typed: &str, count: usize, words: &Words<'_>) -> Html {
    let search = design::search_box(&SearchBox {
        action: base.to_owned(),
        name: "words".to_owned(),
        label: words.get("record-search"),
        value: typed.to_owned(),
        button: words.get("record-search-button"),
        post: true,
        ..SearchBox::default()
    });
    let file = |key, ending: &str| {
        design::link_button(&LinkButton {
            label: words.get(key),
            href: format!("{base}.{ending}"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })
    };
    let pdf = site.printer.as_ref().map(|_| file("record-pdf", "pdf"));
    let files = design::button_row(pdf.into_iter().chain([file("record-json", "json")]));
    let count = words.with("record-count", "count", count as i64);
    Html::all([
        search,
        files,
        design::html(hypertext::maud_borrow! { p role="status" { (count) } }),
    ])
}

/// Is the word in what this reader may read of the line?
fn has(line: &Line, word: &str, words: &Words<'_>) -> bool {
    let word = word.trim().to_lowercase();
    let heading = line
        .heading
        .as_ref()
        .map(|heading| words.say(heading))
        .unwrap_or_default();
    word.is_empty()
        || format!("{heading}\n{}", line.shown_text())
            .to_lowercase()
            .contains(&word)
}

/// Where each line can be answered, and when the reader was there before; what came since is told as new.
type Answered<'a> = (&'a str, Option<Timestamp>);

/// Lines by day, newest first. Without `answered` they are only told.
pub fn timeline(lines: &[&Line], words: &Words<'_>, answered: Option<Answered<'_>>) -> Html {
    let mut days: Vec<TimelineDay> = Vec::new();
    let mut last = None;
    for line in lines.iter().rev() {
        let day = language::stockholm(line.at).date();
        if last != Some(day) {
            days.push(TimelineDay {
                day: words.day(day),
                entries: Vec::new(),
            });
            last = Some(day);
        }
        if let Some(day) = days.last_mut() {
            day.entries
                .push(TimelineEntry::Event(event(line, words, answered)));
        }
    }
    design::timeline(&Timeline {
        label: words.get("my-history"),
        days,
        // Within a section of another page, or the page itself.
        level: if answered.is_some() { 2 } else { 3 },
    })
}

fn event(line: &Line, words: &Words<'_>, answered: Option<Answered<'_>>) -> TimelineEvent {
    let title = match &line.heading {
        Some(heading) => words.say(heading),
        None => words.get("record-withheld-title"),
    };
    TimelineEvent {
        id: Some(format!("rad-{}", line.seq)),
        mark: mark(line.kind),
        kind: kind(line, words, answered.and_then(|(_, since)| since)),
        time: Some(words.time(line.at)),
        title: title.into(),
        href: None,
        body: Some(body(line, words, answered.map(|(base, _)| base))),
    }
}

/// Whose words it is, and whether it came since the reader was here last.
fn kind(line: &Line, words: &Words<'_>, since: Option<Timestamp>) -> String {
    let kind = words.get(&format!("{}-resident", line.kind.key()));
    if since.is_some_and(|since| line.since > since) {
        format!("{} · {kind}", words.get("record-new"))
    } else {
        kind
    }
}

fn body(line: &Line, words: &Words<'_>, base: Option<&str>) -> Html {
    let pieces = line.text.iter().map(|piece| match piece {
        Piece::Text(text) => crate::service::written(text),
        Piece::Withheld(ground) => withheld("record-words-withheld", ground, words),
    });
    let whole = line
        .withheld
        .iter()
        .map(|ground| withheld("record-line-withheld", ground, words));
    let said = line
        .contests
        .iter()
        .map(|contest| common::contest::beside(contest, words));
    let links = base.into_iter().flat_map(|base| {
        let link = |key, href: String| {
            let label = words.get(key);
            design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(href) { (label) } } })
        };
        let answer = (line.withheld.is_none() && !line.shown_text().is_empty())
            .then(|| link("record-answer", format!("{base}/{}", line.seq)));
        let ask = line.is_withheld().then(|| {
            let case = base.trim_end_matches("/journal");
            link("record-ask", format!("{case}/gor/ask_disclosure"))
        });
        answer.into_iter().chain(ask)
    });
    let helped = line.helped.iter().map(|helped| {
        let said = words.say(helped);
        design::html(hypertext::maud_borrow! { p class="sos-by" { (said) } })
    });
    Html::all(
        pieces
            .chain(whole)
            .chain(helped)
            .chain(said)
            .chain(links)
            .collect::<Vec<_>>(),
    )
}

/// That something is not shown, and why.
fn withheld(key: &'static str, ground: &str, words: &Words<'_>) -> Html {
    let text = words.get(key);
    let ground = words.get(ground);
    design::html(hypertext::maud_borrow! { p class="sos-by" { (text) " " (ground) } })
}

fn mark(kind: EntryKind) -> EventMark {
    match kind {
        EntryKind::YouSaid => EventMark::Person,
        EntryKind::Decision => EventMark::Decision,
        EntryKind::Handling => EventMark::Document,
        _ => EventMark::Note,
    }
}
