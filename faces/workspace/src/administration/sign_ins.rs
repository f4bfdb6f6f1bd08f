//! The sign-in log of everybody, for those who run the system.

use super::allowed;
use crate::frame;
use axum::extract::{Query, State};
use axum::response::Response;
use common::{Site, StaffIn, Trouble, Words, sign_ins};
use design::{Button, ButtonKind, Content, Field, Heading, Html, Select, SelectOption};
use house_store::{LineOf, Sought, What};
use jiff::Timestamp;
use serde::Deserialize;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/administration/inloggningar";
const ON_A_PAGE: i64 = 100;

/// What is asked for; empty: all. A colleague is named by an id, never by a name or a number.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    half: String,
    #[serde(default)]
    what: String,
    #[serde(default)]
    who: String,
    /// Microseconds: nothing later than this.
    #[serde(default)]
    until: String,
}

const HALVES: [(&str, LineOf, &str); 3] = [
    ("staff", LineOf::Staff, "sign-in-log-of-staff"),
    ("resident", LineOf::Resident, "sign-in-log-of-residents"),
    ("program", LineOf::Program, "sign-in-log-of-programs"),
];

impl Asked {
    fn sought(&self) -> Sought {
        let half = HALVES.iter().find(|(word, ..)| *word == self.half);
        Sought {
            of: half.map(|(_, of, _)| *of),
            what: What::ALL.into_iter().find(|what| what.word() == self.what),
            staff: self.who.parse().ok(),
            until: self
                .until
                .parse()
                .ok()
                .and_then(|micros| Timestamp::from_microsecond(micros).ok()),
            ..Sought::default()
        }
    }
}

pub async fn list(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let names = site.house.staff_names().await?;
    let lines = site.house.sign_ins(&asked.sought(), ON_A_PAGE).await?;
    let mut people: Vec<(String, String)> = names
        .iter()
        .map(|(id, name)| (id.to_string(), name.clone()))
        .collect();
    people.sort_by(|one, other| one.1.cmp(&other.1));
    let halves = HALVES.map(|(word, _, label)| (word.to_owned(), words.get(label)));
    let whats = What::ALL.map(|what| {
        let label = words.get(&format!("sign-in-log-{}", what.word()));
        (what.word().to_owned(), label)
    });
    let fields = [
        select(&words, "half", "sign-in-log-of", &asked.half, &halves),
        select(&words, "what", "sign-in-log-what", &asked.what, &whats),
        select(&words, "who", "sign-in-log-who", &asked.who, &people),
        design::button(&Button::new(words.get("sign-in-log-show"))),
    ];
    let earlier = match lines.last() {
        Some(last) if lines.len() as i64 == ON_A_PAGE => earlier(&words, &asked, last.at),
        _ => Html::default(),
    };
    let title = words.get("sign-in-log-title");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(
                words
                    .with("sign-in-log-lead", "days", i64::from(site.facts.sign_in_log_days))
                    .into(),
            ),
        }),
        by_get(Html::all(fields)),
        sign_ins::table(&words, &lines, Some(&names)),
        earlier,
    ]);
    Ok(frame::shell(&site, &me, title, "/arbete/administration").page(
        &site,
        &me.visit,
        Content::Wide(content),
    ))
}

fn by_get(content: Html) -> Html {
    design::form(&design::Form {
        action: ADDRESS.to_owned(),
        method: design::Method::Get,
        content,
        ..design::Form::default()
    })
}

/// What comes before the last line that is shown.
fn earlier(words: &Words<'_>, asked: &Asked, last: Timestamp) -> Html {
    let until = (last.as_microsecond() - 1).to_string();
    let hidden = [
        ("half", asked.half.as_str()),
        ("what", asked.what.as_str()),
        ("who", asked.who.as_str()),
        ("until", until.as_str()),
    ];
    by_get(Html::all([
        design::hidden_fields(&hidden),
        design::button(&Button::new(words.get("sign-in-log-earlier")).kind(ButtonKind::Secondary)),
    ]))
}

fn select(words: &Words<'_>, name: &str, label: &str, chosen: &str, choices: &[(String, String)]) -> Html {
    let all = (String::new(), words.get("sign-in-log-all"));
    let options = std::iter::once(&all)
        .chain(choices)
        .map(|(value, label)| SelectOption {
            value: value.clone(),
            label: label.clone(),
            selected: value == chosen,
            lang: None,
        });
    design::select(&Select {
        field: Field {
            name: name.to_owned(),
            label: words.get(label).into(),
            ..Field::default()
        },
        options: options.collect(),
    })
}
