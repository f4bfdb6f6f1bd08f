//! The events as lines of the history. What parties see never holds another person's words, and
//! the child's words are never shown to the guardians.

use crate::events::{Decision, Event, Opening, Support, Talk};
use crate::terms::Tag;
use casework::{Entry, EntryKind, Meta, PartyRole, Say};
use jiff::civil::Date;

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn day(day: Date) -> Say {
    Say::key("child-investigation-day").with("day", day)
}

/// Those who are parties: the child, as far as it acts itself, and the guardians.
const PARTIES: [PartyRole; 2] = [PartyRole::Subject, PartyRole::Guardian];

fn shown(entry: Entry, heading: &'static str, with_text: bool, only: &[PartyRole]) -> Entry {
    let mut entry = entry.shown(heading, with_text);
    if let Some(view) = &mut entry.for_parties {
        view.only = only.to_vec();
    }
    entry
}

pub fn entry(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    Some(match event {
        Event::InvestigationOpened(opening) => opened(opening, meta),
        Event::FurtherReportReceived {
            report, from_number, ..
        } => {
            let entry = new(EntryKind::SomeoneSaid, "child-investigation-entry-further-report").text(report);
            match from_number {
                Some(number) => entry.fact("child-investigation-from-number", plain(number)),
                None => entry,
            }
        }
        Event::PlanMade {
            aim,
            questions,
            childs_questions,
        } => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-plan").text(aim);
            let entry = shown(entry, "child-investigation-entry-plan-parties", true, &PARTIES);
            let entry = entry.fact("child-investigation-plan-questions", plain(questions));
            match childs_questions {
                Some(own) => entry.fact("child-investigation-plan-child", plain(own)),
                None => entry,
            }
        }
        Event::NoticeGiven { on, how, .. } => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-notice")
                .text(how)
                .on(*on);
            shown(entry, "child-investigation-entry-notice-parties", false, &PARTIES)
        }
        Event::NoticeDelayed { why, look_again_on } => {
            new(EntryKind::Decision, "child-investigation-entry-notice-delayed")
                .text(why)
                .fact("child-investigation-notice-look-again", day(*look_again_on))
        }
        Event::TalkNoted(talk) => talked(talk, meta),
        Event::TalkNotHeld { with, why } => {
            new(EntryKind::Handling, "child-investigation-entry-talk-not-held")
                .fact("child-investigation-talk-with", with.key())
                .text(why)
        }
        Event::EnquirySent {
            to,
            ground,
            provision,
            asks,
            ..
        } => new(EntryKind::Handling, "child-investigation-entry-enquiry")
            .text(asks)
            .fact("child-investigation-enquiry-to", plain(to))
            .fact("child-investigation-enquiry-ground", ground.key())
            .fact("child-investigation-provision", plain(provision)),
        Event::AnswerRecorded { on, from, text, .. } => {
            new(EntryKind::SomeoneSaid, "child-investigation-entry-answer")
                .text(text)
                .on(*on)
                .fact("child-investigation-answer-from", plain(from))
        }
        other => return paper(other, meta),
    })
}

fn opened(opening: &Opening, meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::Decision,
        Say::key("child-investigation-entry-opened"),
    )
    .text(&opening.reasons)
    .fact("child-investigation-report", plain(&opening.report));
    if let Some(number) = &opening.from_number {
        entry = entry.fact("child-investigation-from-number", plain(number));
    }
    for earlier in &opening.earlier {
        let said = match earlier.closed {
            Some(closed) => Say::key("child-investigation-earlier")
                .with("opened", earlier.opened)
                .with("closed", closed),
            None => Say::key("child-investigation-earlier-running").with("opened", earlier.opened),
        };
        entry = entry.fact("child-investigation-earlier-label", said);
    }
    shown(entry, "child-investigation-entry-opened-parties", false, &PARTIES)
}

fn talked(talk: &Talk, meta: &Meta) -> Entry {
    let heading = Say::key("child-investigation-entry-talk").with("name", &talk.name);
    let mut entry = Entry::new(meta, EntryKind::SomeoneSaid, heading)
        .text(&talk.words)
        .on(talk.on)
        .fact("child-investigation-talk-with", talk.with.key())
        .fact("child-investigation-talk-place", plain(&talk.place));
    if let Some(alone) = talk.alone {
        entry = entry.fact("child-investigation-talk-alone", if alone { "yes" } else { "no" });
    }
    if let Some(seen) = &talk.seen {
        entry = entry.fact("child-investigation-talk-seen", plain(seen));
    }
    if let Some(why) = &talk.without_consent {
        entry = entry.fact("child-investigation-talk-without-consent", plain(why));
    }
    if talk.shown_to_child {
        return shown(
            entry,
            "child-investigation-entry-talk-child",
            true,
            &[PartyRole::Subject],
        );
    }
    entry
}

fn paper(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    Some(match event {
        Event::PassageWritten(passage) => {
            let kind = match passage.tag {
                Tag::Fact => EntryKind::WeSaw,
                Tag::Told => EntryKind::SomeoneSaid,
                Tag::Assessment => EntryKind::Assessment,
            };
            let entry = new(kind, "child-investigation-entry-passage")
                .text(&passage.text)
                .fact("child-investigation-area", passage.area.key())
                .fact("child-investigation-tag", passage.tag.key());
            match &passage.told_by {
                Some(name) => entry.fact("child-investigation-told-by", plain(name)),
                None => entry,
            }
        }
        Event::PassageCorrected { text, .. } => {
            new(EntryKind::Handling, "child-investigation-entry-passage-corrected").text(text)
        }
        Event::DocumentSigned { signature, .. } => {
            new(EntryKind::Handling, "child-investigation-entry-signed")
                .fact("child-investigation-signed-by", plain(&signature.name))
        }
        Event::Communicated(sent) => {
            let entry = new(EntryKind::Handling, "child-investigation-entry-communicated")
                .text(&sent.text)
                .fact("child-investigation-answer-by", day(sent.last_day));
            let roles: Vec<PartyRole> = sent.to.iter().map(|addressee| addressee.role).collect();
            shown(
                entry,
                "child-investigation-entry-communicated-parties",
                sent.shown,
                &roles,
            )
        }
        Event::CommunicationNeedless { why } => {
            new(EntryKind::Decision, "child-investigation-entry-needless").text(why)
        }
        Event::CommentReceived {
            from,
            on,
            oral,
            text,
            shown: alone,
        } => {
            let key = if *oral {
                "child-investigation-entry-comment-oral"
            } else {
                "child-investigation-entry-comment"
            };
            let entry = new(EntryKind::YouSaid, key).text(text).on(*on);
            shown(
                entry,
                "child-investigation-entry-comment-parties",
                *alone,
                &[from.role],
            )
        }
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
        Event::InvestigationExtended {
            to,
            decided_by,
            reason,
            ..
        } => {
            let entry = new(EntryKind::Decision, "child-investigation-entry-extended")
                .text(reason)
                .fact("child-investigation-new-last-day", day(*to))
                .fact("child-investigation-decided-by", decided_by.key());
            shown(entry, "child-investigation-entry-extended", true, &PARTIES)
        }
        other => return afterwards(other, meta),
    })
}

fn afterwards(event: &Event, meta: &Meta) -> Option<Entry> {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    let handling = |key: &'static str| new(EntryKind::Handling, key);
    Some(match event {
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
            let entry = new(EntryKind::Assessment, "child-investigation-entry-followed-up")
                .text(text)
                .on(*on);
            let entry = entry.fact("child-investigation-reached", reached.key()).fact(
                "child-investigation-measure-ended",
                if *ended { "yes" } else { "no" },
            );
            shown(entry, "child-investigation-entry-followed-up", false, &PARTIES)
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
        _ => return None,
    })
}

fn decided(decision: &Decision, meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::Decision,
        Say::key("child-investigation-entry-decided"),
    )
    .text(&decision.reasons)
    .fact("child-investigation-outcome", decision.kind.key())
    .fact("child-investigation-decided-by", decision.decided_by.key())
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

/// A text key that stands in the data.
pub fn spoken_later(key: &str) -> Say {
    Say {
        key: key.to_owned().into(),
        args: Vec::new(),
    }
}
