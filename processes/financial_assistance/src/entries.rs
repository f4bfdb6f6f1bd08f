//! The events as lines of the history. What one of two said in private is shown to no party.

use crate::events::{Account, Application, Calculated, Decision, Event};
use crate::letters::sentence;
use crate::questions::{List, said, stated};
use crate::steps::kronor;
use crate::terms::PaperAnswer;
use assistance::Ore;
use casework::{Arg, Entry, EntryKind, Meta, Say};

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

pub fn entry(event: &Event, meta: &Meta) -> Entry {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    match event {
        Event::Applied(application) => applied(application, meta),
        Event::ToldInPrivate { together, text, .. } => {
            let entry = new(EntryKind::YouSaid, "financial-assistance-entry-private")
                .fact("financial-assistance-together", together.key());
            match text {
                Some(text) => entry.text(text),
                None => entry,
            }
        }
        Event::PartnerSigned { signature, .. } => {
            let heading = Say::key("financial-assistance-entry-signed").with("name", &signature.name);
            Entry::new(meta, EntryKind::YouSaid, heading.clone()).shown(heading, false)
        }
        Event::Withdrawn { why, .. } => {
            let entry = new(EntryKind::YouSaid, "financial-assistance-entry-withdrawn");
            let entry = match why {
                Some(why) => entry.text(why),
                None => entry,
            };
            entry.shown("financial-assistance-entry-withdrawn", true)
        }
        Event::PapersAsked {
            items, by, otherwise, ..
        } => {
            let entry = new(EntryKind::Handling, "financial-assistance-entry-papers").text(otherwise);
            let day = Say::key("financial-assistance-day").with("day", *by);
            let mut entry = entry.fact("financial-assistance-ask-by", day);
            for item in items {
                entry = entry.fact("financial-assistance-ask-what", plain(&item.what));
            }
            entry.shown("financial-assistance-entry-papers", true)
        }
        Event::PapersDelayed { by, .. } => {
            let heading = Say::key("financial-assistance-entry-delayed").with("day", *by);
            Entry::new(meta, EntryKind::YouSaid, heading.clone()).shown(heading, false)
        }
        Event::PapersAnswered { items, .. } => {
            let sent = items
                .iter()
                .filter(|item| item.answer == PaperAnswer::Sent)
                .count();
            let heading = Say::key("financial-assistance-entry-answered")
                .with("sent", sent as i64)
                .with("none", (items.len() - sent) as i64);
            Entry::new(meta, EntryKind::YouSaid, heading.clone()).shown(heading, false)
        }
        Event::Calculated(calculated) => counted(calculated, meta),
        Event::CalculationApproved { note, .. } => {
            let entry = new(EntryKind::Assessment, "financial-assistance-entry-approved");
            match note {
                Some(note) => entry.text(note),
                None => entry,
            }
        }
        Event::Decided(decision) => decided(decision, meta),
        Event::CaseClosed { why } => new(EntryKind::Decision, "financial-assistance-entry-closed")
            .text(why)
            .shown("financial-assistance-entry-closed", true),
    }
}

fn applied(application: &Application, meta: &Meta) -> Entry {
    let heading = Say::key("financial-assistance-entry-applied")
        .with("month", Arg::Said(Box::new(said(application.month))));
    let mut entry = Entry::new(meta, EntryKind::YouSaid, heading.clone())
        .fact("financial-assistance-living", application.living.key())
        .fact("financial-assistance-home", application.home.key())
        .fact("financial-assistance-papers", application.papers.key());
    let mut fact = |label: Say, value: Say| entry.facts.push((label, value));
    for child in &application.children {
        fact(Say::key("financial-assistance-child"), plain(&child.name));
    }
    if application.rent > Ore::ZERO {
        fact(Say::key("financial-assistance-rent"), kronor(application.rent));
    }
    for list in List::ALL {
        for (kind, amount) in stated(application, list) {
            fact(list.name(&kind), kronor(amount));
        }
    }
    if let Account::Bank { clearing, number } = &application.account {
        fact(
            Say::key("financial-assistance-account"),
            plain(&format!("{clearing} {number}")),
        );
    }
    let words: Vec<&str> = [&application.work, &application.more, &application.papers_missing]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    if !words.is_empty() {
        entry = entry.text(words.join("\n"));
    }
    entry.shown(heading, true)
}

/// With the code of each row that less is accepted of.
fn counted(calculated: &Calculated, meta: &Meta) -> Entry {
    let heading = Say::key("financial-assistance-entry-calculated")
        .with("amount", calculated.calculation.to_pay().to_string());
    let mut entry = Entry::new(meta, EntryKind::Assessment, heading);
    for row in &calculated.lowered {
        let because = Say::key(row.because.key());
        entry.facts.push((crate::lowered::named(&row.row), because));
    }
    match &calculated.note {
        Some(note) => entry.text(note),
        None => entry,
    }
}

fn decided(decision: &Decision, meta: &Meta) -> Entry {
    let heading = sentence(decision);
    let mut entry = Entry::new(meta, EntryKind::Decision, heading.clone())
        .text(&decision.reasons)
        .fact("financial-assistance-outcome", decision.outcome.key())
        .fact("decided-by", decision.decided_by.key())
        .fact("financial-assistance-signed-by", plain(&decision.signature.name));
    for key in &decision.law {
        let law = Say {
            key: key.clone().into(),
            args: Vec::new(),
        };
        entry = entry.fact("financial-assistance-law", law);
    }
    if let Some(conditions) = &decision.conditions {
        entry = entry.fact("financial-assistance-conditions", plain(conditions));
    }
    entry.shown(heading, true)
}
