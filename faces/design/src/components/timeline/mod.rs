//! What has happened, by day, newest or oldest first as the face decides.

use hypertext::{maud_borrow, prelude::*};

use crate::components::heading::at_level;
use crate::html::{Html, href, html};

pub(crate) mod samples;

/// Only decides the shape of the mark; the type word says it too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EventMark {
    #[default]
    Note,
    Decision,
    Message,
    Meeting,
    Document,
    /// Something the person wrote or did.
    Person,
}

#[derive(Debug, Clone, Default)]
pub struct TimelineEvent {
    /// To link to this very line.
    pub id: Option<String>,
    pub mark: EventMark,
    /// The type in one word: "Beslut", "Möte".
    pub kind: String,
    pub time: Option<Html>,
    pub title: Html,
    pub href: Option<String>,
    pub body: Option<Html>,
}

#[derive(Debug, Clone)]
pub enum TimelineEntry {
    Event(TimelineEvent),
    /// Something is here that this reader may not see; says why.
    Hidden(Html),
}

#[derive(Debug, Clone, Default)]
pub struct TimelineDay {
    pub day: Html,
    pub entries: Vec<TimelineEntry>,
}

#[derive(Debug, Clone, Default)]
pub struct Timeline {
    pub label: String,
    pub days: Vec<TimelineDay>,
    /// 2, 3 or 4: the heading level of the days; 0 means 3.
    pub level: u8,
}

pub fn timeline(timeline: &Timeline) -> Html {
    html(maud_borrow! {
        ol class="sos-timeline" aria-label=(timeline.label) {
            @for day in &timeline.days {
                li class="sos-timeline__day" {
                    (at_level(timeline.level, "sos-timeline__date", &day.day))
                    ol class="sos-timeline__entries" {
                        @for entry in &day.entries {
                            @match entry {
                                TimelineEntry::Event(event) => { (event_item(event)) }
                                TimelineEntry::Hidden(why) => { li class="sos-timeline__hidden" { (why) } }
                            }
                        }
                    }
                }
            }
        }
    })
}

fn event_item(event: &TimelineEvent) -> Html {
    html(maud_borrow! {
        li id=[&event.id] class={ "sos-timeline__event sos-timeline__event--" (mark(event.mark)) } {
            p class="sos-timeline__kind" {
                (event.kind)
                @if let Some(time) = &event.time { " · " (time) }
            }
            p class="sos-timeline__title" {
                @if let Some(address) = &event.href {
                    a class="ds-link" href=(href(address)) { (event.title) }
                } @else { (event.title) }
            }
            @if let Some(body) = &event.body { div class="sos-timeline__body" { (body) } }
        }
    })
}

fn mark(mark: EventMark) -> &'static str {
    match mark {
        EventMark::Note => "note",
        EventMark::Decision => "decision",
        EventMark::Message => "message",
        EventMark::Meeting => "meeting",
        EventMark::Document => "document",
        EventMark::Person => "person",
    }
}
