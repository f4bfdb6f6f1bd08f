//! What is done for the family after the decision.

use super::{PARTIES, day, plain, shown};
use crate::events::Event;
use casework::{Entry, EntryKind, Meta, Say};

pub fn entry(event: &Event, meta: &Meta) -> Option<Entry> {
    let handling = |key: &'static str| Entry::new(meta, EntryKind::Handling, Say::key(key));
    Some(match event {
        Event::MeasureOrdered(order) => {
            let entry = handling("child-investigation-entry-ordered")
                .text(&order.goals)
                .fact("child-investigation-measure-what", plain(&order.what))
                .fact("child-investigation-measure-provider", plain(&order.provider))
                .fact("child-investigation-measure-from", day(order.from));
            shown(
                entry,
                "child-investigation-entry-ordered-parties",
                false,
                &PARTIES,
            )
        }
        Event::ReceiptRecorded { on, from, .. } => handling("child-investigation-entry-receipt")
            .on(*on)
            .fact("child-investigation-receipt-from", plain(from)),
        Event::ProviderAnswered {
            name,
            contact,
            answer,
            from,
            ..
        } => {
            let heading = Say::key("child-investigation-entry-provider");
            let entry = Entry::new(meta, EntryKind::SomeoneSaid, heading)
                .fact("child-investigation-provider-answer", answer.key())
                .fact("child-investigation-provider-name", plain(name))
                .fact("child-investigation-provider-contact", plain(contact));
            match from {
                Some(from) => entry.fact("child-investigation-provider-from", day(*from)),
                None => entry,
            }
        }
        Event::SupportPlanWritten { goals, follow_up_on } => {
            let words: Vec<&str> = goals.iter().map(|goal| goal.words.as_str()).collect();
            let mut entry = handling("child-investigation-entry-support-plan").text(words.join("\n"));
            for goal in goals {
                entry = entry.fact("child-investigation-goal-how", plain(&goal.how));
            }
            let entry = entry.fact("child-investigation-follow-up-on", day(*follow_up_on));
            shown(entry, "child-investigation-entry-support-plan", true, &PARTIES)
        }
        Event::MeasureFollowedUp {
            on,
            reached,
            text,
            ended,
            ..
        } => {
            let entry = Entry::new(
                meta,
                EntryKind::Assessment,
                Say::key("child-investigation-entry-followed-up"),
            )
            .text(text)
            .on(*on);
            let entry = entry.fact("child-investigation-reached", reached.key()).fact(
                "child-investigation-measure-ended",
                if *ended { "yes" } else { "no" },
            );
            shown(entry, "child-investigation-entry-followed-up", false, &PARTIES)
        }
        _ => return None,
    })
}
