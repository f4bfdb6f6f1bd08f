//! How those who follow a case can be reached without risk, as they said it: before anybody calls or writes.

use casework::{ContactProfile, ContactWay, Say};
use common::{Site, Trouble, Words};
use design::{Alert, Html, Tone};
use hypertext::prelude::*;
use language::Lang;
use views::OpenCase;

/// A line for each who has said something. Their numbers and addresses stay sealed.
pub async fn about_case(
    site: &Site,
    words: &Words<'_>,
    key: &access::Key,
    open: &OpenCase,
) -> Result<Html, Trouble> {
    let said = site.committee.contacts_in(key).await?;
    let lines: Vec<(&str, String)> = said
        .iter()
        .filter_map(|(person, profile)| {
            let party = open.file.journal().party(*person)?;
            Some((party.person.name.as_str(), line(words, profile)))
        })
        .collect();
    if lines.is_empty() {
        return Ok(Html::default());
    }
    Ok(design::alert(&Alert {
        tone: Tone::Warning,
        title: Some(words.get("contact-title")),
        body: design::html(hypertext::maud_borrow! {
            ul class="sos-plain-list" {
                @for (name, line) in &lines { li { b { bdi { (name) } } " " span dir="auto" { (line) } } }
            }
        }),
        announce: false,
    }))
}

fn line(words: &Words<'_>, profile: &ContactProfile) -> String {
    let hour = |hour: i8| format!("{hour:02}:00");
    let key = match profile.way {
        ContactWay::Nothing => "contact-nothing",
        ContactWay::Sms(_) => "contact-sms",
        ContactWay::Email(_) => "contact-email",
    };
    let hours = Say::key("contact-hours")
        .with("from", hour(profile.hours.from))
        .with("to", hour(profile.hours.to));
    let mut line = vec![words.get(key), words.say(&hours)];
    if let Some(lang) = Lang::parse(&profile.lang) {
        line.push(words.with("contact-language", "language", lang.own_name().to_owned()));
    }
    if let Some(word) = &profile.code_word {
        line.push(words.with("contact-code-word", "word", word.clone()));
    }
    line.join(" ")
}
