//! Where one is signed in: one's own living sessions of one half, and how to end the others.
//!
//! A session is named by the hash that the store keeps; with it nobody can sign in.

use crate::cookies;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
use axum_extra::extract::cookie::CookieJar;
use casework::Say;
use design::{Button, ButtonKind, Card, CardList, Heading, Html, Tone};
pub use house_store::SessionOf;
use house_store::{Session, Sought};
use serde::Deserialize;

/// So many of one's latest sign-ins are told.
const LATELY: i64 = 20;

/// Every other session at once.
const OTHERS: &str = "others";

/// Marks that browsers put into what they say of themselves; many name others too, so the order counts.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

fn kind_of_device(said: &str) -> &'static str {
    let says = |word: &str| said.contains(word);
    if says("iPhone") || (says("Android") && says("Mobile")) {
        "session-on-phone"
    } else if says("iPad") || says("Android") {
        "session-on-tablet"
    } else if ["Windows", "Macintosh", "X11", "CrOS"].into_iter().any(says) {
        "session-on-computer"
    } else {
        "session-on-device"
    }
}

/// Browser and kind of device, as one would say it.
fn device(words: &Words<'_>, said: &str) -> String {
    let known = BROWSERS.iter().find(|(mark, _)| said.contains(mark));
    let browser = known.map_or_else(
        || words.get("session-some-browser"),
        |(_, name)| (*name).to_owned(),
    );
    words.with(kind_of_device(said), "browser", browser)
}

/// The page's content; its forms are posted to `action`.
pub async fn list(site: &Site, words: &Words<'_>, mine: &Session, action: &str) -> Result<Html, Trouble> {
    let living = site.house.sessions(mine.of, &mine.number, site.now()).await?;
    let (this, others): (Vec<_>, Vec<_>) = living.iter().partition(|session| session.hash == mine.hash);
    let end = |label: String, kind: ButtonKind, which: &str| {
        design::form(&design::Form {
            action: action.to_owned(),
            content: design::button(&Button::new(label).kind(kind).posts("end", which)),
            ..design::Form::default()
        })
    };
    let card = |session: &&Session| {
        let title = device(words, &session.device);
        let meta = if session.hash == mine.hash {
            design::tag(words.get("session-this"), Tone::Info)
        } else {
            let label = words.with("session-end", "device", title.clone());
            end(label, ButtonKind::Secondary, &session.hash)
        };
        let times = Say::key("session-times")
            .with("from", session.created_at)
            .with("seen", session.seen_at);
        Card {
            title,
            href: None,
            text: Some(words.say(&times).into()),
            meta: Some(meta),
        }
    };
    let heading = design::heading(&Heading {
        caption: None,
        title: words.get("sessions-title"),
        lead: Some(words.get("sessions-lead").into()),
    });
    let cards = design::card_list(&CardList {
        cards: this.iter().chain(&others).map(card).collect(),
        grid: false,
        level: 2,
    });
    let below = if others.is_empty() {
        design::empty_state(&design::EmptyState {
            title: words.get("sessions-only-this").into(),
            text: None,
            action: None,
        })
    } else {
        end(words.get("sessions-end-others"), ButtonKind::Primary, OTHERS)
    };
    let marks = match mine.staff {
        Some(_) => vec![String::new()],
        None => site.marks(&mine.number),
    };
    let mut lately = Vec::new();
    for mark in marks {
        let sought = Sought {
            of: Some(mine.of.into()),
            staff: mine.staff,
            mark,
            ..Sought::default()
        };
        lately.extend(site.house.sign_ins(&sought, LATELY).await?);
    }
    lately.sort_by_key(|line| std::cmp::Reverse(line.at));
    lately.truncate(LATELY as usize);
    let log = design::section(
        "lately",
        &words.get("sign-in-log-lately"),
        &crate::sign_ins::table(words, &lately, None),
    );
    Ok(Html::all([heading, cards, below, log]))
}

/// Seconds until it ends, as text; none left where nobody is signed in. Asking is no sign of life: a page
/// left open asks by itself, so that it can warn.
pub async fn left(site: &Site, of: SessionOf, jar: &CookieJar) -> Result<String, Trouble> {
    let now = site.now();
    let session = match cookies::read(jar, cookies::session_name(of), site.facts.secure) {
        Some(id) => site.house.session_unseen(&id, of, now).await?,
        None => None,
    };
    let left = session.map_or(0, |session| session.ends_at().duration_since(now).as_secs());
    Ok(left.max(0).to_string())
}

/// Which one is to end.
#[derive(Deserialize)]
pub struct Ended {
    #[serde(default)]
    end: String,
}

/// One that is not there and one of somebody else are told alike.
pub async fn end(site: &Site, mine: &Session, ended: &Ended) -> Result<(), Trouble> {
    if ended.end == OTHERS {
        return Ok(site.house.end_all_but(mine, site.now()).await?);
    }
    let found = site.house.end_one_of(mine, &ended.end, site.now()).await?;
    found.then_some(()).ok_or(Trouble::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::{Lang, Texts};

    #[test]
    fn devices_are_told_apart_in_words() {
        let texts = Texts::new(crate::TEXTS.iter().copied()).expect("texts are well formed");
        let words = Words {
            texts: &texts,
            lang: Lang::En,
        };
        for (said, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge on a computer",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "Chrome on a phone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-X910) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Safari/537.36",
                "Samsung Internet on a tablet",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                "Safari on a phone",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
                "Firefox on a computer",
            ),
            ("", "An unknown browser on an unknown device"),
        ] {
            assert_eq!(device(&words, said), expected, "{said}");
        }
    }
}
