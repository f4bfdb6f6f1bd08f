//! "Har vi förstått dig rätt?" A note that I am asked about before it is signed: on the page of my case, and by itself
//! with what we wrote and what I have said of it. It is read from the same lines as the record.

use crate::contest::Asked;
use crate::record;
use casework::disclosure::Line;
use casework::journal::steps::check_note;
use casework::journal::understood::{Answer, Checked};
use casework::{Page, Say};
use common::{Site, Words};
use design::{ButtonKind, Html, LinkButton, MessageBubble};
use hypertext::prelude::*;
use views::OpenCase;

/// The note that this line asks about, if it is not signed yet.
fn pending<'a>(open: &'a OpenCase, line: &Line) -> Option<&'a Checked> {
    let mut pending = open.file.journal().understood.pending();
    pending.find(|one| one.seq == line.seq && line.withheld.is_none())
}

/// On the page of the case: what we want to know, until when.
pub fn section(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let lines = record::lines(site, open);
    let asked = lines.iter().filter_map(|line| pending(open, line));
    let notes = asked.map(|one| {
        let key = if one.answers.is_empty() {
            "check-read-by"
        } else {
            "check-is-answered"
        };
        let said = words.say(&Say::key(key).with("day", one.sent.answer_by));
        let link = design::link_button(&LinkButton {
            label: words.get("check-open"),
            href: format!("{base}/journal/{}", one.seq),
            kind: ButtonKind::Secondary,
            shortcut: None,
        });
        let said = design::html(hypertext::maud_borrow! { p { (said) } });
        Html::all([said, design::button_row([link])])
    });
    let notes: Vec<Html> = notes.collect();
    if notes.is_empty() {
        return Html::default();
    }
    design::section("check", &words.get("check-title"), &Html::all(notes))
}

/// The note with what can be said of it; none: the line asks nothing.
pub fn asked(open: &OpenCase, line: &Line, words: &Words<'_>) -> Option<Asked> {
    let one = pending(open, line)?;
    let heading = line.heading.as_ref().map(|heading| words.say(heading));
    let note = design::section(
        "note",
        &heading.unwrap_or_default(),
        &crate::service::written(&line.shown_text()),
    );
    Some(Asked {
        page: Page::new("check-title", "check-submit")
            .lead(check_note::lead(one.sent.answer_by))
            .ask(check_note::says())
            .ask(check_note::words()),
        step: check_note::NAME,
        named: "note",
        about: Html::all([note, mine(one, words)]),
    })
}

/// What I have said already.
fn mine(one: &Checked, words: &Words<'_>) -> Html {
    let bubble = |answer: &Answer| MessageBubble {
        from: words.get(answer.says.key()).into(),
        when: words.moment(answer.at),
        text: answer.text.clone(),
        own: true,
        ..MessageBubble::default()
    };
    let bubbles: Vec<MessageBubble> = one.answers.iter().map(bubble).collect();
    if bubbles.is_empty() {
        return Html::default();
    }
    design::conversation(&words.get("contest-beside"), &bubbles)
}
