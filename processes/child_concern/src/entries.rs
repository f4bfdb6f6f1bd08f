//! The events as lines of the history. What parties see never tells who reported.

use crate::events::{Event, Report};
use crate::steps::extend_assessment;
use crate::terms::Reporter;
use casework::given::Signature;
use casework::{Entry, EntryKind, Meta, Say};

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

pub fn entry(event: &Event, meta: &Meta) -> Entry {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    match event {
        Event::ReportReceived(report) => received(report, meta),
        Event::ProtectionAssessed {
            needs_protection,
            basis,
            reasons,
            measures,
        } => {
            let key = if *needs_protection {
                "child-concern-entry-needs-protection"
            } else {
                "child-concern-entry-no-protection"
            };
            let entry = new(EntryKind::Assessment, key)
                .text(reasons)
                .fact("child-concern-basis", plain(basis));
            let entry = match measures {
                Some(measures) => entry.fact("child-concern-measures", plain(measures)),
                None => entry,
            };
            entry.shown("child-concern-entry-protection-parties", false)
        }
        Event::ContactNoted { with, on, text } => new(EntryKind::SomeoneSaid, "child-concern-entry-contact")
            .fact("child-concern-contact-with", with.key())
            .text(text)
            .on(*on),
        Event::ChildHeard { on, words } => new(EntryKind::YouSaid, "child-concern-entry-child-heard")
            .text(words)
            .on(*on),
        Event::ChildNotHeard { why } => {
            new(EntryKind::Handling, "child-concern-entry-child-not-heard").text(why)
        }
        Event::FamilyTold { on, how, .. } => {
            let entry = new(EntryKind::Handling, "child-concern-entry-family-told")
                .text(how)
                .on(*on);
            entry.shown("child-concern-entry-family-told-parties", false)
        }
        Event::FamilyNotToldYet { why } => {
            new(EntryKind::Handling, "child-concern-entry-family-not-told").text(why)
        }
        Event::AssessmentExtended {
            to,
            reason,
            ground,
            decided_by,
        } => {
            let heading = Say::key("child-concern-entry-extended").with("day", *to);
            let mut entry = Entry::new(meta, EntryKind::Decision, heading.clone()).text(reason);
            if ground.as_deref() == Some(extend_assessment::GROUND.0) {
                entry = entry.fact("child-concern-extend-ground", extend_assessment::GROUND.1);
            }
            if let Some(decider) = decided_by {
                entry = entry.fact("decided-by", decider.key());
            }
            entry.shown(heading, true)
        }
        other => ended(other, meta),
    }
}

/// How it ended, and what was said to the reporter.
fn ended(event: &Event, meta: &Meta) -> Entry {
    let new = |kind, key: &'static str| Entry::new(meta, kind, Say::key(key));
    match event {
        Event::InvestigationOpened {
            reasons,
            law,
            signature,
        } => decided(
            new(EntryKind::Decision, "child-concern-entry-opened").text(reasons),
            law,
            signature,
        ),
        Event::InvestigationDeclined {
            reasons,
            law,
            signature,
        } => decided(
            new(EntryKind::Decision, "child-concern-entry-declined").text(reasons),
            law,
            signature,
        ),
        Event::JoinedRunning { number, .. } => {
            new(EntryKind::Decision, "child-concern-entry-joined").fact("case-number", plain(number))
        }
        Event::ReportDispatched { municipality } => {
            new(EntryKind::Decision, "child-concern-entry-dispatched")
                .fact("child-concern-municipality", plain(municipality))
        }
        Event::SentToOtherMunicipality {
            municipality,
            receipt,
            on,
        } => new(EntryKind::Handling, "child-concern-entry-sent-on")
            .fact("child-concern-municipality", plain(municipality))
            .fact("child-concern-receipt-from", plain(receipt))
            .on(*on),
        Event::FeedbackRequested { on, how } => {
            new(EntryKind::SomeoneSaid, "child-concern-entry-feedback-requested")
                .text(how)
                .on(*on)
        }
        Event::FeedbackGiven { way, text } => new(EntryKind::Handling, "child-concern-entry-feedback")
            .fact("child-concern-feedback-way", way.key())
            .text(text),
        _ => new(EntryKind::Handling, "journal-case-opened"),
    }
}

/// Families read that it was decided and why.
fn decided(entry: Entry, law: &Option<String>, signature: &Signature) -> Entry {
    let heading = entry.heading.clone();
    let entry = match law {
        Some(provision) => entry.fact("child-concern-law", plain(provision)),
        None => entry,
    };
    entry
        .fact("signed-by", plain(&signature.name))
        .shown(heading, true)
}

fn received(report: &Report, meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::SomeoneSaid,
        Say::key("child-concern-entry-received"),
    )
    .text(&report.what)
    .fact("child-concern-channel", report.channel.key())
    .fact("child-concern-reporter", report.reporter.key());
    match &report.reporter {
        Reporter::Anonymous => {}
        Reporter::PrivatePerson { name, contact } => {
            entry = entry.fact("child-concern-reporter-name", plain(name));
            if let Some(contact) = contact {
                entry = entry.fact("child-concern-reporter-contact", plain(contact));
            }
        }
        Reporter::Mandated {
            name,
            contact,
            work,
            workplace,
            ..
        } => {
            entry = entry
                .fact("child-concern-reporter-name", plain(name))
                .fact("child-concern-reporter-contact", plain(contact))
                .fact("child-concern-reporter-work", work.key())
                .fact("child-concern-reporter-workplace", plain(workplace));
        }
    }
    for reason in &report.reasons {
        entry = entry.fact("child-concern-reason", reason.key());
    }
    if let Some(when) = &report.when {
        entry = entry.fact("child-concern-when", plain(when));
    }
    if let Some(place) = &report.whereabouts {
        entry = entry.fact("child-concern-whereabouts", plain(place));
    }
    if report.acute {
        entry = entry.fact("child-concern-acute", "yes");
    }
    if let Some(other) = &report.other_municipality {
        entry = entry.fact("child-concern-municipality", plain(other));
    }
    if let Some(by) = &report.sent_on_by {
        entry = entry
            .fact("child-concern-sent-on-by", plain(&by.municipality))
            .fact("child-concern-sent-on-number", plain(&by.reference))
            .fact(
                "child-concern-sent-on-day",
                Say::key("child-concern-day").with("day", by.received_on),
            )
            .fact(
                "child-concern-sent-on-contact",
                plain(&format!("{}, {}", by.name, by.contact)),
            );
    }
    entry.shown("child-concern-entry-received-parties", false)
}
