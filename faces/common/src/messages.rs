//! A thread as both halves draw it: who wrote what when, what came with it, and whether it has been read.

use crate::words::Words;
use casework::journal::Journal;
use casework::journal::messages::Message;
use casework::{PersonId, Say};
use design::{Html, MessageBubble};
use hypertext::prelude::*;

/// Who reads the thread, and where its files are fetched.
pub struct Reading<'a> {
    pub person: PersonId,
    pub by_party: bool,
    pub files_at: &'a str,
    /// Where a message of theirs is translated by machine, by its number; None: nobody is connected who does.
    pub translated_at: Option<&'a str>,
}

/// Oldest first; nothing where nobody has written.
pub fn conversation(journal: &Journal, reading: &Reading<'_>, words: &Words<'_>) -> Html {
    let thread = journal.messages.thread(reading.person);
    let bubbles: Vec<MessageBubble> = thread
        .map(|message| bubble(journal, message, reading, words))
        .collect();
    if bubbles.is_empty() {
        return Html::default();
    }
    Html::all([
        design::conversation(&words.get("message-thread"), &bubbles),
        settled(journal, reading.person, words),
    ])
}

/// Who reads the thread that guardians have together. None: we do.
pub struct ReadingTogether<'a> {
    pub person: Option<PersonId>,
    pub files_at: &'a str,
    /// As in [`Reading`].
    pub translated_at: Option<&'a str>,
}

/// That thread, oldest first. A guardian reads when we have read what they wrote, and never when another guardian has.
pub fn together(journal: &Journal, reading: &ReadingTogether<'_>, words: &Words<'_>) -> Html {
    let all = journal.messages.together(reading.person);
    let bubbles: Vec<MessageBubble> = all
        .map(|message| shared(journal, message, reading, words))
        .collect();
    if bubbles.is_empty() {
        return Html::default();
    }
    design::conversation(&words.get("message-together"), &bubbles)
}

/// Who wrote it, and who of us filled it in with them.
fn from(message: &Message, words: &Words<'_>) -> Html {
    let helped = message.helped.as_ref().map(|helped| words.say(helped));
    design::html(hypertext::maud_borrow! {
        bdi { (message.name) }
        @if let Some(helped) = &helped { " " small { (helped) } }
    })
}

fn shared(
    journal: &Journal,
    message: &Message,
    reading: &ReadingTogether<'_>,
    words: &Words<'_>,
) -> MessageBubble {
    let messages = &journal.messages;
    let read = |at| match at {
        Some(at) => words.with("message-read", "at", at),
        None => words.get("message-unread"),
    };
    let own = message.from_party == reading.person;
    let is_new = |seen: Option<_>| {
        seen.is_none()
            .then(|| design::tag(words.get("message-new"), design::Tone::Info))
    };
    let said = match (own, reading.person) {
        (true, Some(_)) => Some(read(messages.seen_by_us(message)).into()),
        (true, None) => Some(Html::all(message.to.iter().map(|person| {
            let name = journal.party(*person).map(|party| party.person.name.as_str());
            let read = read(messages.seen_by(message, *person));
            design::html(
                hypertext::maud_borrow! { span { bdi { (name.unwrap_or_default()) } ": " (read) } " " },
            )
        }))),
        (false, Some(me)) => is_new(messages.seen_by(message, me)),
        (false, None) => is_new(messages.seen_by_us(message)),
    };
    MessageBubble {
        from: from(message, words),
        when: words.moment(message.at),
        text: message.text.clone(),
        own,
        read: said,
        more: more(
            journal,
            message,
            own,
            (reading.files_at, reading.translated_at),
            words,
        ),
        ..MessageBubble::default()
    }
}

/// What goes with a message: its files, and the way to read it in another language.
fn more(
    journal: &Journal,
    message: &Message,
    own: bool,
    (files_at, translated_at): (&str, Option<&str>),
    words: &Words<'_>,
) -> Option<Html> {
    let at = translated_at.filter(|_| !own && !message.text.trim().is_empty());
    let link = at.map(|at| {
        let href = format!("{at}/{}/oversatt", message.seq);
        design::html(hypertext::maud_borrow! {
            p { a class="ds-link" href=(href) { (words.get("translate-link")) } }
        })
    });
    match (files(journal, message, files_at), link) {
        (None, None) => None,
        (files, link) => Some(Html::all(files.into_iter().chain(link))),
    }
}

fn bubble(journal: &Journal, message: &Message, reading: &Reading<'_>, words: &Words<'_>) -> MessageBubble {
    let own = message.from_party.is_some() == reading.by_party;
    let seen = journal.messages.seen_at(message, reading.person);
    let said = match (own, seen) {
        (true, Some(at)) => Some(words.with("message-read", "at", at).into()),
        (true, None) => Some(words.get("message-unread").into()),
        (false, Some(_)) => None,
        (false, None) => Some(design::tag(words.get("message-new"), design::Tone::Info)),
    };
    MessageBubble {
        from: from(message, words),
        when: words.moment(message.at),
        about: message.about.as_ref().map(|about| words.say(&about.said())),
        text: message.text.clone(),
        own,
        read: said,
        more: more(
            journal,
            message,
            own,
            (reading.files_at, reading.translated_at),
            words,
        ),
        ..MessageBubble::default()
    }
}

/// Never drawn inside our pages: a file is downloaded, whatever it is.
fn files(journal: &Journal, message: &Message, at: &str) -> Option<Html> {
    let papers = journal
        .documents
        .iter()
        .filter(|paper| message.files.contains(&paper.id));
    let papers: Vec<_> = papers.collect();
    (!papers.is_empty()).then(|| {
        design::html(hypertext::maud_borrow! {
            ul class="sos-plain-list" {
                @for paper in &papers {
                    li { a class="ds-link" href={ (at) "/" (paper.id.to_string()) } { bdi lang="" { (paper.name) } } }
                }
            }
        })
    })
}

/// They were answered last by telephone or in a meeting, or there was nothing to answer.
fn settled(journal: &Journal, person: PersonId, words: &Words<'_>) -> Html {
    let mut own = journal.messages.asked(person).filter(|asked| !asked.together);
    let last = own.next_back();
    let Some((at, Some(how))) = last.and_then(|asked| asked.answered) else {
        return Html::default();
    };
    let said = Say::key("message-settled")
        .with("how", casework::Arg::Key(how.key().into()))
        .with("at", at);
    design::html(hypertext::maud_borrow! { p { small { (words.say(&said)) } } })
}
