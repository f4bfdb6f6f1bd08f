//! What parties have asked for by right and wait for: on my day of everybody who may see their cases, what must be
//! answered first on top.

use crate::{frame, rows};
use casework::Act;
use common::{Site, StaffIn, Trouble};
use design::{Html, Row};
use hypertext::prelude::*;

/// More than these are not for one day; the board of clocks has them all.
const MOST: usize = 100;

pub async fn on_my_day(site: &Site, me: &StaffIn) -> Result<Html, Trouble> {
    if !frame::may(site, &me.viewer, Act::List) {
        return Ok(Html::default());
    }
    let words = me.visit.words(site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let waiting = site.committee.requests_waiting(&key, MOST).await?;
    if waiting.is_empty() {
        return Ok(Html::default());
    }
    let line = |due: &views::DueRow| {
        let address = format!("/arbete/arende/{}", due.row.case);
        let who = rows::name(&due.row, &words);
        Row {
            cells: vec![
                rows::deadline(&words, due.alarm_day, site.today()),
                words.get(&format!("rule-{}", due.rule)).into(),
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                design::ltr(&due.row.number),
                due.row
                    .owner_name
                    .clone()
                    .unwrap_or_else(|| words.get("list-nobody"))
                    .into(),
            ],
            marked: due.alarm_day < site.today(),
        }
    };
    let columns = [
        "list-deadline",
        "clocks-rule",
        "list-person",
        "case-number",
        "list-owner",
    ];
    let lines = waiting.iter().map(line).collect();
    let table = rows::plain(&words, "requests-table", "my-day-requests", &columns, lines);
    Ok(design::section("requests", &words.get("my-day-requests"), &table))
}
