//! What a party says of a line of the history, and what was answered: beside the line for every later reader, in both
//! halves.

use crate::words::Words;
use casework::journal::record::Contest;
use design::{Html, MessageBubble};

/// What was said, with the words of the line that it is about.
fn said(contest: &Contest, words: &Words<'_>) -> String {
    let of = contest
        .words
        .iter()
        .map(|of| words.with("contest-of-words", "words", of.clone()));
    let says: Vec<String> = of
        .chain([contest.text.clone()])
        .filter(|text| !text.is_empty())
        .collect();
    says.join("\n")
}

fn by(contest: &Contest, words: &Words<'_>) -> String {
    format!("{}: {}", contest.name, words.get(contest.says.key()))
}

/// For whoever keeps the case where no page is drawn: who said what when, and what was answered.
pub fn in_writing(contest: &Contest, words: &Words<'_>) -> String {
    let line = |at, who: String, text: &str| format!("{} {who}\n{text}", language::stockholm(at).date());
    let answer = contest.answer.as_ref();
    let answer = answer.map(|(at, outcome, text)| line(*at, words.get(outcome.key()), text));
    let said = line(contest.at, by(contest, words), &said(contest, words));
    [Some(said), answer]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}

pub fn beside(contest: &Contest, words: &Words<'_>) -> Html {
    let said = MessageBubble {
        from: by(contest, words).into(),
        when: words.moment(contest.at),
        text: said(contest, words),
        own: true,
        ..MessageBubble::default()
    };
    let answer = contest.answer.iter().map(|(at, outcome, text)| MessageBubble {
        from: words.get(outcome.key()).into(),
        when: words.moment(*at),
        text: text.clone(),
        ..MessageBubble::default()
    });
    let bubbles: Vec<MessageBubble> = std::iter::once(said).chain(answer).collect();
    design::conversation(&words.get("contest-beside"), &bubbles)
}
