//! *Nödkopia.* A unit's clocks, open cases and people on one page that is read without the house: what is needed on the
//! day when nobody reaches it. No links and no scripts; it prints as it stands. Protected identities are not in it.

use crate::{meetings, rows};
use casework::Say;
use common::{Site, Words};
use design::{Html, Row};
use house_store::Unit;
use hypertext::prelude::*;
use jiff::Timestamp;
use language::Lang;
use views::{DueRow, Which, WorkRow};

/// Lines of each table. A unit has some hundreds.
const MOST: usize = 5000;

/// A page, and what it says is its title.
pub struct Copy {
    pub title: String,
    pub body: Html,
}

/// Drawn with a key of the house's own, whose lists the read log tells of.
pub async fn copy(site: &Site, unit: &Unit, made_at: Timestamp) -> Result<Copy, case_store::Fault> {
    let key = access::copy_of_unit(unit.id.clone(), site.today());
    let mut board = site.committee.clocks(&key, MOST + 1).await?;
    let mut open = site.committee.worklist(&key, Which::Open, 0, MOST).await?;
    let lines = board.lines.len() > MOST || open.more;
    board.lines.truncate(MOST);
    // Also where nobody is named for them yet.
    board.lines.retain(|clock| !clock.row.protected);
    open.rows.retain(|row| !row.protected);
    let met = site.committee.meetings(&key, site.today(), site.today()).await?;
    let words = Words {
        texts: &site.texts,
        lang: Lang::Sv,
    };
    let title = words.with("copy-title", "unit", unit.name.clone());
    let contact = site.contact();
    let body = design::html(hypertext::maud_borrow! {
        main {
            h1 { (title) }
            p { (words.say(&Say::key("copy-made").with("at", made_at))) " " (words.get("copy-lead")) }
            @if lines { p { strong { (words.with("copy-more", "most", MOST as i64)) } } }
            p {
                (contact.department) ": " (design::ltr(&contact.phone)) " (" (contact.phone_hours) "). "
                (words.get("copy-on-call")) ": " (design::ltr(&contact.on_call_phone))
            }
            h2 { (words.get("clocks-title")) }
            @if board.lines.is_empty() { p { (words.get("clocks-none")) } } @else { (clocks(&words, &board.lines)) }
            h2 { (words.get("meetings-today")) }
            @if met.is_empty() { p { (words.get("copy-no-meetings")) } }
            @else { (meetings::table(&words, "meetings", "meetings-today", &met, false)) }
            h2 { (words.get("copy-cases")) }
            @if open.rows.is_empty() { p { (words.get("copy-no-cases")) } } @else { (cases(&words, &open.rows)) }
        }
    });
    Ok(Copy { title, body })
}

fn number(row: &WorkRow) -> Html {
    design::ltr(&row.number)
}

fn owner(words: &Words<'_>, row: &WorkRow) -> Html {
    let nobody = || words.get("list-nobody");
    row.owner_name.clone().unwrap_or_else(nobody).into()
}

fn clocks(words: &Words<'_>, lines: &[DueRow]) -> Html {
    let line = |clock: &DueRow| Row {
        cells: vec![
            words.day(clock.alarm_day),
            words.get(&format!("rule-{}", clock.rule)).into(),
            design::bdi(&rows::name(&clock.row, words)),
            number(&clock.row),
            owner(words, &clock.row),
            clock.provision.as_str().into(),
        ],
        marked: false,
    };
    let columns = [
        "clocks-day",
        "clocks-rule",
        "list-person",
        "copy-number",
        "list-owner",
        "clocks-provision",
    ];
    rows::plain(
        words,
        "clocks",
        "clocks-title",
        &columns,
        lines.iter().map(line).collect(),
    )
}

fn cases(words: &Words<'_>, open: &[WorkRow]) -> Html {
    let line = |row: &WorkRow| Row {
        cells: vec![
            design::bdi(&rows::name(row, words)),
            number(row),
            words.get(&row.kind).into(),
            words.say(&row.now).into(),
            owner(words, row),
        ],
        marked: false,
    };
    let columns = [
        "list-person",
        "copy-number",
        "list-kind",
        "list-now",
        "list-owner",
    ];
    rows::plain(
        words,
        "cases",
        "copy-cases",
        &columns,
        open.iter().map(line).collect(),
    )
}
