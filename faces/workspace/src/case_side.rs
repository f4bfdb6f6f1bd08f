//! What stands beside a case: clocks with their law, people, tasks, papers, colleagues, messages,
//! earlier cases.

use crate::{assisted, rows};
use casework::journal::steps::child::END_CODE as END;
use casework::{Act, Clock, Phase, Say, Summary};
use common::{Site, StaffIn, Trouble, Words};
use design::{DocumentCard, Html, SidePart};
use hypertext::prelude::*;
use views::{EarlierCase, OpenCase, Which, WorkRow};

pub fn subject_name(open: &OpenCase, words: &Words<'_>) -> String {
    let name = open
        .file
        .journal()
        .subject()
        .map(|party| party.person.name.clone())
        .unwrap_or_default();
    if name.is_empty() {
        words.get("list-unnamed")
    } else {
        name
    }
}

pub async fn parts(
    site: &Site,
    me: &StaffIn,
    key: &access::Key,
    open: &OpenCase,
    summary: &Summary,
    words: &Words<'_>,
) -> Result<Vec<SidePart>, Trouble> {
    let journal = open.file.journal();
    let subject = journal.subject().and_then(|party| party.person.number.as_ref());
    let earlier = site
        .committee
        .earlier_cases(key, subject, journal.is_protected())
        .await?;
    let part = |heading: &str, content: Html, open: bool| SidePart {
        heading: words.get(heading),
        content,
        open,
        shortcut: None,
    };
    let mut parts = Vec::new();
    if !earlier.is_empty() {
        let heading = words.with("case-earlier", "count", earlier.len() as i64);
        parts.push(SidePart {
            heading,
            content: earlier_cases(&earlier, words),
            open: true,
            shortcut: None,
        });
    }
    parts.extend(alike(site, me, open, summary, words).await?);
    parts.push(part("case-clocks", clocks(site, &summary.clocks, words), true));
    parts.push(part("case-people", people(open, words), true));
    let plan = crate::individual_plan::state(open, words);
    parts.extend(plan.map(|told| part("case-plan", told, true)));
    let code = childs_code(site, open, words);
    parts.extend(code.map(|content| part("case-childs-code", content, true)));
    if !summary.tasks.is_empty() {
        parts.push(part("case-tasks", tasks(site, summary, words), true));
    }
    if let Some((content, waits)) = crate::messages::side(site, open, words) {
        parts.push(part("case-messages", content, waits));
    }
    if !journal.letters.is_empty() {
        parts.push(part("case-letters", letters(open, words), false));
    }
    if !journal.documents.is_empty() {
        parts.push(part("case-papers", papers(open, words), false));
    }
    let slip = crate::slip::side(site, open, words).await?;
    parts.extend(slip.map(|content| part("slip-staff", content, false)));
    let forms = crate::on_paper::side(open, words);
    parts.extend(forms.map(|content| part("on-paper-title", content, false)));
    parts.push(part("case-colleagues", colleagues(open, words), false));
    let address = format!("/arbete/arende/{}/lasare", open.case);
    let readers = design::html(
        hypertext::maud_borrow! { a class="ds-link" href=(address) { (words.get("case-readers")) } },
    );
    parts.push(part("case-readers", readers, false));
    if open.acts.contains(&Act::HandToArchive) && summary.phase == Phase::Closed {
        let address = format!("/arbete/arende/{}/arkiv", open.case);
        let archive = design::html(
            hypertext::maud_borrow! { a class="ds-link" href=(address) { (words.get("archive-title")) } },
        );
        parts.push(part("archive-title", archive, false));
    }
    Ok(parts)
}

/// How many lines of intake a new case is compared with.
const COMPARED: usize = 300;

/// *Dubbletthint.* Other cases at intake that may be the same matter; a person judges.
async fn alike(
    site: &Site,
    me: &StaffIn,
    open: &OpenCase,
    summary: &Summary,
    words: &Words<'_>,
) -> Result<Option<SidePart>, Trouble> {
    let key = access::list(&me.viewer, Act::Receive, site.today());
    let (Phase::Intake, Ok(key)) = (summary.phase, key) else {
        return Ok(None);
    };
    let intake = site.committee.worklist(&key, Which::Intake, 0, COMPARED).await?;
    let Some(mine) = intake.rows.iter().find(|row| row.case == open.case) else {
        return Ok(None);
    };
    let others: Vec<&WorkRow> = intake.rows.iter().filter(|row| views::alike(mine, row)).collect();
    if others.is_empty() {
        return Ok(None);
    }
    let content = design::html(hypertext::maud_borrow! {
        p { (words.get("case-alike-lead")) }
        ul class="sos-plain-list" {
            @for row in &others {
                li {
                    a class="ds-link" href={ "/arbete/arende/" (row.case.to_string()) } { bdi { (rows::name(row, words)) } " " (design::ltr(&row.number)) }
                    br;
                    small { (words.moment(row.opened_at)) }
                }
            }
        }
    });
    Ok(Some(SidePart {
        heading: words.with("case-alike", "count", others.len() as i64),
        content,
        open: true,
        shortcut: None,
    }))
}

fn clocks(site: &Site, clocks: &[Clock], words: &Words<'_>) -> Html {
    let today = site.today();
    let line = |clock: &Clock| {
        let due = site.committee.reckon(clock)?;
        let alarm = clock.extended_to.or(due.alarm_day);
        let chip = match (clock.met_at, alarm) {
            (Some(at), _) => words.with("case-clock-met", "at", at).into(),
            (None, Some(alarm)) => rows::deadline(words, alarm, today),
            (None, None) => Html::default(),
        };
        let moved = due
            .last_day_moved
            .filter(|_| clock.runs())
            .map(|day| words.with("case-clock-moved", "day", day));
        Some(design::html(hypertext::maud_borrow! {
            li {
                strong { (words.get(&format!("rule-{}", clock.rule))) } " " (chip)
                br;
                small {
                    (due.provision)
                    @if let Some(alarm) = alarm { " · " (words.day(alarm)) }
                    @if let Some(moved) = &moved { " · " (moved) }
                }
            }
        }))
    };
    let lines: Vec<Html> = clocks.iter().filter_map(line).collect();
    design::html(hypertext::maud_borrow! { ul class="sos-plain-list" { @for line in &lines { (line) } } })
}

fn people(open: &OpenCase, words: &Words<'_>) -> Html {
    let parties = &open.file.journal().parties;
    design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for party in parties {
                li {
                    bdi { @if party.person.name.is_empty() { (words.get("list-unnamed")) } @else { (party.person.name) } }
                    ", " (words.get(party.role.key()))
                    @if party.person.protection.is_protected() { " " (design::tag(words.get(party.person.protection.key()), design::Tone::Danger)) }
                    @if let Some(number) = &party.person.number { br; small { (design::ltr(&number.written())) } }
                    @if party.blocked { br; small { (words.get("case-party-blocked")) } }
                    @else if let Some(from) = party.follows_from { br; small { (words.get("case-party-follows")) " " (words.day(from)) } }
                    @if let Some(link) = assisted::link(open, party, words) { br; (link) }
                }
            }
        }
    })
}

/// The code that the child of the case has, whoever gave it, with the way to end it.
fn childs_code(site: &Site, open: &OpenCase, words: &Words<'_>) -> Option<Html> {
    let code = open.file.journal().child.code.as_ref();
    let code = code.filter(|code| code.of.until >= site.today())?;
    let told = words.say(
        &Say::key("case-childs-code-given")
            .with("name", &code.of.by)
            .with("day", language::stockholm(code.of.at).date())
            .with("until", code.of.until),
    );
    let may_end = open.acts.contains(&Act::Write);
    let end = format!("/arbete/arende/{}/gor/{END}", open.case);
    Some(design::html(hypertext::maud_borrow! {
        p { (told) }
        @if may_end { a class="ds-link" href=(end) { (words.get("child-code-end-title")) } }
    }))
}

fn tasks(site: &Site, summary: &Summary, words: &Words<'_>) -> Html {
    let today = site.today();
    design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for task in &summary.tasks {
                li {
                    (task.what) " "
                    @if task.done { (words.get("case-task-done")) } @else { (rows::deadline(words, task.due, today)) }
                }
            }
        }
    })
}

fn letters(open: &OpenCase, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let cards = journal.letters.iter().enumerate().map(|(nth, (to, at, letter))| {
        let addressee = letter.addressee.clone();
        let name = addressee.or_else(|| journal.party(*to).map(|party| party.person.name.clone()));
        design::document_card(&DocumentCard {
            title: words.say(&letter.title),
            href: format!("/arbete/arende/{}/brev/{}", open.case, nth + 1),
            kind: name.unwrap_or_default(),
            facts: vec![words.moment(*at)],
            ..DocumentCard::default()
        })
    });
    Html::all(cards.collect::<Vec<_>>())
}

fn papers(open: &OpenCase, words: &Words<'_>) -> Html {
    let cards = open.file.journal().documents.iter().map(|document| {
        design::document_card(&DocumentCard {
            title: document.name.clone(),
            href: format!("/arbete/arende/{}/handling/{}", open.case, document.id),
            kind: document.media_type.clone(),
            facts: vec![words.moment(document.at)],
            ..DocumentCard::default()
        })
    });
    Html::all(cards.collect::<Vec<_>>())
}

fn colleagues(open: &OpenCase, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    if journal.colleagues.is_empty() && journal.named_staff.is_empty() {
        return words.get("case-no-colleagues").into();
    }
    design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for colleague in &journal.colleagues {
                li { (colleague.name) ", " (words.get(colleague.scope.key())) br; small { (words.get("case-until")) " " (words.day(colleague.until)) } }
            }
            @for (_, name) in &journal.named_staff { li { (name) ", " (words.get("case-named")) } }
        }
    })
}

fn earlier_cases(earlier: &[EarlierCase], words: &Words<'_>) -> Html {
    design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for case in earlier {
                li {
                    a class="ds-link" href={ "/arbete/arende/" (case.case.to_string()) } { (words.get(&case.kind)) " " (design::ltr(&case.number)) }
                    br;
                    @if !case.same_person { (words.get("case-earlier-sibling")) " " bdi { (case.about) } br; }
                    small { (words.day(language::stockholm(case.opened_at).date())) " · " (words.say(&case.now)) }
                }
            }
        }
    })
}
