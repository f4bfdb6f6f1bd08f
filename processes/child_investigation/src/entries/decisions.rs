//! Assessment, decisions, following up, closing.

use super::{PARTIES, day, measures, plain, shown, spoken_later};
use crate::events::{Decision, Event, Proposal, Support};
use casework::{Entry, EntryKind, Meta, Say};

pub fn entry(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    let handling = |key: &'static str| new(EntryKind::Handling, key);
    Some(match event {
        Event::Assessed(assessed) => new(EntryKind::Assessment, "child-investigation-entry-assessed")
            .text(&assessed.overall)
            .fact("child-investigation-risks", plain(&assessed.risks))
            .fact("child-investigation-protective", plain(&assessed.protective))
            .fact("child-investigation-childs-view", plain(&assessed.childs_view))
            .fact("child-investigation-weight", plain(&assessed.weight))
            .fact(
                "child-investigation-best-interests",
                plain(&assessed.best_interests),
            ),
        Event::DecisionProposed(proposal) => proposed(proposal, meta),
        Event::InvestigationExtended {
            to,
            decided_by,
            reason,
            ..
        } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-extended")
                .text(reason)
                .fact("child-investigation-new-last-day", day(*to))
                .fact("decided-by", decided_by.key());
            shown(entry, "child-investigation-entry-extended", true, &PARTIES)
        }
        Event::InvestigationDecided(decision) => decided(decision, meta),
        Event::DecisionDelivered {
            on, how, appeal_by, ..
        } => {
            let entry = handling("child-investigation-entry-delivered").text(how).on(*on);
            match appeal_by {
                Some(last) => entry.fact("child-investigation-appeal-by", day(*last)),
                None => entry,
            }
        }
        Event::FollowUpStarted { why, consented, .. } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-follow-up-started").text(why);
            let entry = entry.fact(
                "child-investigation-follow-up-consented",
                if *consented { "yes" } else { "no" },
            );
            shown(
                entry,
                "child-investigation-entry-follow-up-started",
                true,
                &PARTIES,
            )
        }
        Event::FollowUpEnded { what, .. } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-follow-up-ended").text(what);
            shown(entry, "child-investigation-entry-follow-up-ended", true, &PARTIES)
        }
        Event::CaseClosed { why } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-closed").text(why);
            shown(entry, "child-investigation-entry-closed", true, &PARTIES)
        }
        other => return measures::entry(other, meta),
    })
}

/// Parties see that it was written and no word of it: what they are told is the decision.
fn proposed(proposal: &Proposal, meta: &Meta) -> Entry {
    let heading = Say::key("child-investigation-entry-proposed");
    let entry = Entry::new(meta, EntryKind::Assessment, heading)
        .text(&proposal.why)
        .fact("child-investigation-proposed-ending", proposal.kind.key())
        .fact("child-investigation-proposed-what", plain(&proposal.what));
    shown(
        entry,
        "child-investigation-entry-proposed-parties",
        false,
        &PARTIES,
    )
}

fn decided(decision: &Decision, meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::Decision,
        Say::key("child-investigation-entry-decided"),
    )
    .text(&decision.reasons)
    .fact("child-investigation-outcome", decision.kind.key())
    .fact("decided-by", decision.decided_by.key())
    .fact("child-investigation-signed-by", plain(&decision.signature.name));
    for key in &decision.law {
        entry
            .facts
            .push((Say::key("child-investigation-law"), spoken_later(key)));
    }
    if let Some(support) = &decision.support {
        entry = with_support(entry, support);
    }
    if let Some(asked) = &decision.applied_for {
        entry = entry.fact("child-investigation-applied-for", plain(asked));
    }
    if let Some(minute) = &decision.minute {
        entry = entry.fact("child-investigation-minute", plain(minute));
    }
    let heading = crate::letters::sentence(decision.kind);
    shown(entry, heading, true, &PARTIES)
}

fn with_support(entry: Entry, support: &Support) -> Entry {
    let mut entry = entry
        .fact("child-investigation-measure-what", plain(&support.what))
        .fact("child-investigation-measure-from", day(support.from))
        .fact("child-investigation-measure-goals", plain(&support.goals));
    for consent in &support.consents {
        entry = entry.fact("child-investigation-consent", consent.answer.key());
    }
    if let Some(why) = &support.suitable_because {
        entry = entry.fact("child-investigation-suitable", plain(why));
    }
    entry
}
