//! The board of clocks: every running statutory clock that one may see, the one that rings first
//! on top; and load as bars, never a ranking of what people achieve.

use crate::{frame, rows};
use axum::extract::State;
use axum::response::Response;
use casework::{Act, Say};
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Board, DueRow, Load};

/// Lines of the table; what is counted is counted over all.
const MOST: usize = 300;

pub async fn board(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let board = site.committee.clocks(&key, MOST).await?;
    let clocks = &board.lines;
    let title = words.get("clocks-title");
    let mut parts = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(lead(&words, &board).into()),
    })];
    if clocks.is_empty() {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("clocks-none").into(),
            text: None,
            action: None,
        }));
    } else {
        parts.push(table(&site, &words, &title, clocks));
        if frame::may(&site, &me.viewer, Act::Allot) {
            parts.push(load(&words, &board.load));
        }
    }
    Ok(frame::shell(&site, &me, title, "/arbete/klockor").page(
        &site,
        &me.visit,
        Content::Wide(Html::all(parts)),
    ))
}

/// How many run and how many are late, of all; and whether there is room for their lines.
fn lead(words: &Words<'_>, board: &Board) -> String {
    let lead = Say::key("clocks-lead")
        .with("late", board.late())
        .with("all", board.running());
    let (lead, shown) = (words.say(&lead), board.lines.len() as i64);
    if shown < board.running() {
        format!("{lead} {}", words.with("clocks-some", "shown", shown))
    } else {
        lead
    }
}

fn table(site: &Site, words: &Words<'_>, title: &str, clocks: &[DueRow]) -> Html {
    let today = site.today();
    let line = |clock: &DueRow| {
        let address = format!("/arbete/arende/{}", clock.row.case);
        let who = rows::name(&clock.row, words);
        Row {
            cells: vec![
                rows::deadline(words, clock.alarm_day, today),
                design::ltr(&clock.alarm_day.to_string()),
                words.get(&format!("rule-{}", clock.rule)).into(),
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                clock
                    .row
                    .owner_name
                    .clone()
                    .unwrap_or_else(|| words.get("list-nobody"))
                    .into(),
                clock.provision.as_str().into(),
            ],
            marked: clock.alarm_day < today,
        }
    };
    let columns = [
        "list-deadline",
        "clocks-day",
        "clocks-rule",
        "list-person",
        "list-owner",
        "clocks-provision",
    ];
    design::table(&Table {
        id: "clocks".to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: clocks.iter().map(line).collect(),
        compact: true,
    })
}

/// Running clocks by who has the case.
fn load(words: &Words<'_>, load: &[Load]) -> Html {
    let bars = load.iter().map(|of| {
        let nobody = || words.get("list-nobody");
        design::Bar {
            label: of.owner_name.clone().unwrap_or_else(nobody).into(),
            value: of.running as f64,
            value_text: of.running.to_string().into(),
        }
    });
    design::bar_list(&design::BarList {
        id: "load".to_owned(),
        title: words.get("clocks-load"),
        finding: words
            .with("clocks-load-finding", "count", load.len() as i64)
            .into(),
        bars: bars.collect(),
        full: None,
        table_word: words.get("clocks-as-table"),
        columns: [words.get("list-owner"), words.get("clocks-running")],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::{Lang, Texts};

    #[test]
    fn a_board_without_room_for_every_clock_counts_them_all_and_says_how_many_it_shows() {
        let texts = Texts::new([language::COMMON, crate::TEXTS].concat()).expect("our own texts");
        let words = Words {
            texts: &texts,
            lang: Lang::Sv,
        };
        let of = |owner_name: Option<&str>, running, late| Load {
            owner_name: owner_name.map(str::to_owned),
            running,
            late,
        };
        let mut board = Board {
            lines: Vec::new(),
            load: vec![of(None, 312, 2), of(Some("Maria Ek"), 40, 1)],
        };
        let told = lead(&words, &board);
        for word in ["352 frister löper", "3 är försenade", "de 0 som"] {
            assert!(told.contains(word), "{told}");
        }
        board.load.clear();
        assert!(!lead(&words, &board).contains("som ligger närmast"));
    }
}
