//! The board of clocks: every running statutory clock that one may see, the one that rings first
//! on top; and load as bars, never a ranking of what people achieve.

use crate::{frame, rows};
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Board, DueRow, Load, Total};

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
    let running = total(words, ["clocks-lead-all", "clocks-lead-all-more"], board.running);
    let late = total(words, ["clocks-lead-late", "clocks-lead-late-more"], board.late);
    let shown = board.lines.len() as i64;
    let some = shown < board.running.counted || board.running.more;
    let some = some.then(|| words.with("clocks-some", "shown", shown));
    let lead = [running, late].into_iter().chain(some);
    lead.collect::<Vec<_>>().join(" ")
}

/// Where all were counted, and where counting ended.
fn total(words: &Words<'_>, [all, more]: [&'static str; 2], total: Total) -> String {
    words.with(if total.more { more } else { all }, "count", total.counted)
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
            value: of.running.counted as f64,
            value_text: total(words, ["clocks-count", "clocks-count-more"], of.running).into(),
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
    fn a_board_without_room_for_every_clock_says_how_many_it_shows_and_where_counting_ended() {
        let texts = Texts::new([language::COMMON, crate::TEXTS].concat()).expect("our own texts");
        let words = Words {
            texts: &texts,
            lang: Lang::Sv,
        };
        let of = |counted, more| Total { counted, more };
        let mut board = Board {
            running: of(352, false),
            late: of(3, false),
            ..Board::default()
        };
        let told = lead(&words, &board);
        assert_eq!(
            told,
            "352 frister löper. 3 är försenade. Här visas de 0 som ligger närmast."
        );
        board.running = of(views::COUNTED, true);
        assert!(lead(&words, &board).starts_with("Fler än 1000 frister löper. 3 är försenade."));
        board.late = of(views::COUNTED, true);
        assert!(lead(&words, &board).contains("Fler än 1000 är försenade."));
        assert!(!lead(&words, &Board::default()).contains("som ligger närmast"));
    }
}
