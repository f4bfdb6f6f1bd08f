//! Beside a note that the person reads before it is signed: that it is not signed yet, and what they say of it.

use casework::journal::Journal;
use casework::journal::understood::{Answer, Checked};
use common::Words;
use design::{Html, MessageBubble};
use hypertext::prelude::*;

/// Nothing beside a line that nobody was asked about.
pub fn beside(journal: &Journal, line: u64, words: &Words<'_>) -> Html {
    let Some(one) = journal.understood.of_line(line) else {
        return Html::default();
    };
    Html::all([stands(one, words), said(one, words)])
}

fn stands(one: &Checked, words: &Words<'_>) -> Html {
    if let Some(at) = one.signed_at {
        let name = casework::Say::key("understood-checked-with").with("name", &one.name);
        let told = words.say(&name.with("at", at));
        return design::html(hypertext::maud_borrow! { p class="sos-by" { (told) } });
    }
    let waits = casework::Say::key("understood-pending")
        .with("name", &one.name)
        .with("day", one.sent.answer_by);
    let tag = design::tag(words.get("understood-not-signed"), design::Tone::Warning);
    design::html(hypertext::maud_borrow! { p { (tag) " " (words.say(&waits)) } })
}

fn said(one: &Checked, words: &Words<'_>) -> Html {
    let bubble = |answer: &Answer| MessageBubble {
        from: format!("{}: {}", one.name, words.get(answer.says.key())).into(),
        when: words.moment(answer.at),
        text: answer.text.clone(),
        own: true,
        ..MessageBubble::default()
    };
    if one.answers.is_empty() {
        return Html::default();
    }
    let bubbles: Vec<MessageBubble> = one.answers.iter().map(bubble).collect();
    design::conversation(&words.get("contest-beside"), &bubbles)
}
