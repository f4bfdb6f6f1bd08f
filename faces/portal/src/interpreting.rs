//! *Möten där jag tolkar.* When, how, where and in which language; nothing of whom they are about or why people meet.

use casework::Say;
use common::{Site, Words};
use design::{Answer, CheckAnswers, Html};
use hypertext::prelude::*;
use views::Coming;

/// At the top of my pages, for whoever interprets.
pub fn section(site: &Site, meetings: &[Coming], words: &Words<'_>) -> Html {
    let ahead = meetings.iter().filter(|meeting| meeting.ends_at > site.now());
    let answers: Vec<Answer> = ahead.filter_map(|meeting| told(meeting, words)).collect();
    if answers.is_empty() {
        return Html::default();
    }
    let list = design::check_answers(&CheckAnswers {
        heading: None,
        answers,
        change_word: String::new(),
    });
    let calendar = design::html(hypertext::maud_borrow! {
        p { a class="ds-link" href={ "/" (words.lang.tag()) "/mina-sidor/kalender" } { (words.get("calendar-title")) } }
    });
    design::section(
        "interpreting",
        &words.get("my-interpreting"),
        &Html::all([list, calendar]),
    )
}

fn told(meeting: &Coming, words: &Words<'_>) -> Option<Answer> {
    let language = meeting.interprets.as_ref()?;
    let long = meeting.ends_at.duration_since(meeting.starts_at).as_mins();
    let lines = [
        words.with("meet-minutes", "minutes", long),
        words.get(meeting.form.key()),
        words.get("representation-language"),
    ];
    let [long, form, label] = &lines;
    let about = design::html(hypertext::maud_borrow! {
        ul {
            li { (long) }
            li { (form) @if !meeting.place.is_empty() { ", " bdi { (meeting.place) } } }
            li { (label) ": " bdi { (language) } }
        }
    });
    let when = words.say(&Say::key("meet-at").with("at", meeting.starts_at));
    Some(Answer::new(when, about))
}
