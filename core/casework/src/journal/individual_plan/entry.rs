//! Facts of plans as lines of the history. Those whose consent it takes read them, and no other party does; their own
//! word is each one's own.

use super::{Answered, Consented, Fact, Participant, Plans, Proposed, Row, Written};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};

/// After the fact was applied.
pub fn entry(plans: &Plans, fact: &Fact, name: impl Fn(PersonId) -> String, meta: &Meta) -> Option<Entry> {
    let plan = plans.by_number(fact.plan(meta))?;
    let handled = |heading: Say, text: &str| Entry::new(meta, EntryKind::Handling, heading).text(text);
    let entry = match fact {
        Fact::Proposed(is) => proposed(is, handled(Say::key("journal-plan-proposed"), &is.needs)),
        Fact::Consented(one) => return Some(consented(one, name(one.by), meta)),
        Fact::Invited(one) => {
            let heading = Say::key("journal-plan-invited").with("at", one.meeting_at);
            handled(heading, &one.place)
        }
        Fact::Answered(one) => {
            let participant = plan.is.participants.get(one.participant)?;
            return Some(answered(one, participant, meta).only_to(&plan.is.asked));
        }
        Fact::Written(one) => written(one, meta),
        Fact::FollowedUp(one) => handled(Say::key("journal-plan-followed"), &one.text),
        Fact::Ended { reason, .. } => handled(Say::key("journal-plan-ended"), reason),
    };
    let heading = entry.heading.clone();
    Some(entry.shown(heading, true).only_to(&plan.is.asked))
}

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn proposed(is: &Proposed, entry: Entry) -> Entry {
    let organisations = is.participants.iter().map(|one| plain(&one.organisation));
    organisations.fold(entry, |entry, name| {
        entry.fact("individual-plan-organisation", name)
    })
}

/// Read by whoever said it, and by us.
fn consented(one: &Consented, name: String, meta: &Meta) -> Entry {
    let heading = match (meta.by.through(), one.yes) {
        (Some(through), yes) => Say::key(if yes {
            "journal-plan-consented-for"
        } else {
            "journal-plan-refused-for"
        })
        .with("name", &through.name)
        .with("whom", name),
        (None, true) => Say::key("journal-plan-consented").with("name", name),
        (None, false) => Say::key("journal-plan-refused").with("name", name),
    };
    let mut entry = Entry::new(meta, EntryKind::YouSaid, heading.clone());
    if let Some(how) = &one.taken {
        entry = entry.fact("individual-plan-consent-how", plain(how));
    }
    if let Some(words) = &one.words {
        entry = entry.text(words);
    }
    entry.shown(heading, true).only_to(&[one.by])
}

/// That they come is for all; what they wrote to us is for us.
fn answered(one: &Answered, participant: &Participant, meta: &Meta) -> Entry {
    let key = if one.comes {
        "journal-plan-comes"
    } else {
        "journal-plan-comes-not"
    };
    let heading = Say::key(key).with("name", &participant.organisation);
    let mut entry = Entry::new(meta, EntryKind::SomeoneSaid, heading.clone())
        .fact("individual-plan-answer-name", plain(&one.name))
        .fact("individual-plan-answer-contact", plain(&one.contact));
    if let Some(can) = &one.can_do {
        entry = entry.text(can);
    }
    entry.shown(heading, false)
}

fn written(one: &Written, meta: &Meta) -> Entry {
    let heading = Say::key("journal-plan-written").with("name", &one.main_responsible);
    let rows: Vec<String> = one.rows.iter().map(row).collect();
    let follow_up = Say::key("individual-plan-day").with("day", one.follow_up_on);
    Entry::new(meta, EntryKind::Decision, heading)
        .text(rows.join("\n"))
        .fact("individual-plan-wants", plain(&one.wants))
        .fact("individual-plan-follow-up-on", follow_up)
}

/// One row in one line, as it was written.
fn row(row: &Row) -> String {
    let by = row.by.map(|day| format!(", {day}")).unwrap_or_default();
    format!("{}: {} – {}{by}", row.need, row.what, row.who)
}
