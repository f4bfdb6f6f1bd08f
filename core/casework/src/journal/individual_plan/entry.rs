//! Facts of plans as lines of the history. Those whose consent it takes read them, and no other party does; their own
//! word is each one's own.

use super::{Fact, Plans, Row};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};

/// After the fact was applied.
pub fn entry(plans: &Plans, fact: &Fact, name: impl Fn(PersonId) -> String, meta: &Meta) -> Option<Entry> {
    let seq = match fact {
        Fact::Proposed(_) => meta.seq,
        Fact::Consented(one) => one.plan,
        Fact::Invited(one) => one.plan,
        Fact::Answered(one) => one.plan,
        Fact::Written(one) => one.plan,
        Fact::FollowedUp(one) => one.plan,
        Fact::Ended { plan, .. } => *plan,
    };
    let plan = plans.by_number(seq)?;
    let line = |kind, heading: Say| Entry::new(meta, kind, heading);
    let plain = |text: &str| Say::key("plain").with("text", text.to_owned());
    let (entry, readers) = match fact {
        Fact::Proposed(is) => {
            let mut entry = line(EntryKind::Handling, Say::key("journal-plan-proposed")).text(&is.needs);
            for one in &is.participants {
                entry = entry.fact("individual-plan-organisation", plain(&one.organisation));
            }
            (entry, plan.is.asked.clone())
        }
        Fact::Consented(one) => {
            let key = if one.yes {
                "journal-plan-consented"
            } else {
                "journal-plan-refused"
            };
            let heading = Say::key(key).with("name", name(one.by));
            let mut entry = line(EntryKind::YouSaid, heading);
            if let Some(how) = &one.taken {
                entry = entry.fact("individual-plan-consent-how", plain(how));
            }
            if let Some(words) = &one.words {
                entry = entry.text(words);
            }
            (entry, vec![one.by])
        }
        Fact::Invited(one) => {
            let heading = Say::key("journal-plan-invited").with("at", one.meeting_at);
            (
                line(EntryKind::Handling, heading).text(&one.place),
                plan.is.asked.clone(),
            )
        }
        Fact::Answered(one) => {
            let participant = plan.is.participants.get(one.participant)?;
            let key = if one.comes {
                "journal-plan-comes"
            } else {
                "journal-plan-comes-not"
            };
            let heading = Say::key(key).with("name", &participant.organisation);
            let mut entry = line(EntryKind::SomeoneSaid, heading.clone())
                .fact("individual-plan-answer-name", plain(&one.name))
                .fact("individual-plan-answer-contact", plain(&one.contact));
            if let Some(can) = &one.can_do {
                entry = entry.text(can);
            }
            // What they wrote to us is for us; that they come is for all.
            return Some(entry.shown(heading, false).only_to(&plan.is.asked));
        }
        Fact::Written(one) => {
            let heading = Say::key("journal-plan-written").with("name", &one.main_responsible);
            let rows: Vec<String> = one.rows.iter().map(row).collect();
            let entry = line(EntryKind::Decision, heading).text(rows.join("\n"));
            let entry = entry.fact("individual-plan-wants", plain(&one.wants)).fact(
                "individual-plan-follow-up-on",
                plain(&one.follow_up_on.to_string()),
            );
            (entry, plan.is.asked.clone())
        }
        Fact::FollowedUp(one) => {
            let entry = line(EntryKind::Handling, Say::key("journal-plan-followed")).text(&one.text);
            (entry, plan.is.asked.clone())
        }
        Fact::Ended { reason, .. } => {
            let entry = line(EntryKind::Handling, Say::key("journal-plan-ended")).text(reason);
            (entry, plan.is.asked.clone())
        }
    };
    let heading = entry.heading.clone();
    Some(entry.shown(heading, true).only_to(&readers))
}

/// One row in one line, as it was written.
fn row(row: &Row) -> String {
    let by = row.by.map(|day| format!(", {day}")).unwrap_or_default();
    format!("{}: {} – {}{by}", row.need, row.what, row.who)
}
