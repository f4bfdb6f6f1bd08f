//! What a party says of a line of the history, and what was answered: beside the line for every later reader, in both
//! halves.

use crate::words::Words;
use casework::journal::record::Contest;
use design::{Html, MessageBubble};

pub fn beside(contest: &Contest, words: &Words<'_>) -> Html {
    let of = contest
        .words
        .iter()
        .map(|of| words.with("contest-of-words", "words", of.clone()));
    let says: Vec<String> = of
        .chain([contest.text.clone()])
        .filter(|text| !text.is_empty())
        .collect();
    let said = MessageBubble {
        from: format!("{}: {}", contest.name, words.get(contest.says.key())).into(),
        when: words.moment(contest.at),
        text: says.join("\n"),
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
