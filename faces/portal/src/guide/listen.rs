//! *Lyssna* and *Film*: where there is a sound or a film of a page, its player; the page is the transcript.

use super::Reading;
use common::{Site, Words};
use design::Html;
use hypertext::prelude::*;
use language::Lang;

/// The player of a page's sound in the language that the page is shown in.
pub fn listen(site: &Site, page: &str, shown: Lang, reading: Reading, words: &Words<'_>) -> Html {
    // Under a name that says nothing, no file's name may say it.
    let sound = site
        .facts
        .media
        .sound(page, shown.tag())
        .filter(|_| reading.trace);
    let Some(sound) = sound else {
        return Html::default();
    };
    let seconds = sound.clip.seconds.unwrap_or_default();
    let length = format!("{}:{:02}", seconds / 60, seconds % 60);
    let told = match &sound.clip.reader {
        Some(who) => words.say(
            &casework::Say::key("guide-listen-read")
                .with("who", who.clone())
                .with("length", length),
        ),
        None => words.with("guide-listen-synthetic", "length", length),
    };
    let (source, label) = (at(reading, &sound.file), words.get("guide-listen"));
    design::html(hypertext::maud_borrow! {
        figure class="sos-listen" {
            figcaption { strong { (label) } " " (told) }
            audio controls preload="none" src=(source) aria-label=(label) {}
        }
    })
}

/// The film of a page, with its captions and its text.
pub fn film(site: &Site, page: &str, shown: Lang, reading: Reading, words: &Words<'_>) -> Html {
    let film = site.facts.media.film(page, shown.tag()).filter(|_| reading.trace);
    let Some(film) = film else {
        return Html::default();
    };
    let source = at(reading, &film.file);
    let captions: Vec<_> = film
        .captions
        .iter()
        .filter_map(|(tag, file)| {
            let lang = Lang::parse_guide(tag)?;
            Some((at(reading, file), lang, lang == shown))
        })
        .collect();
    let text = film.told.map(|told| {
        design::details(&design::Details {
            summary: words.get("guide-film-transcript").into(),
            content: crate::service::paragraphs(&told),
            open: false,
        })
    });
    let content = design::html(hypertext::maud_borrow! {
        figure class="sos-film" {
            video controls preload="none" src=(source) {
                @for (file, lang, own) in &captions {
                    track kind="captions" src=(file) srclang=(lang.html()) label=(lang.own_name()) default[*own];
                }
            }
            @if let Some(text) = &text { (text) }
        }
    });
    design::section("film", &words.get("guide-film"), &content)
}

fn at(reading: Reading, file: &str) -> String {
    format!("/{}/guide/media/{file}", reading.lang.tag())
}
