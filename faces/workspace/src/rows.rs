//! Lines of a list of cases: who, what happens now, the next thing to do, how long is left.

use casework::{CaseId, Phase, Say};
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, DeadlineChip, DeadlineState, Html, Row, Table};
use house_store::Away;
use hypertext::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeMap;
use views::WorkRow;

/// Days left to an alarm, as a chip that says it in words.
pub fn deadline(words: &Words<'_>, alarm: Date, today: Date) -> Html {
    let days = i64::from((alarm - today).get_days());
    let (key, state) = match days {
        ..=-1 => ("deadline-late", DeadlineState::Late),
        0 => ("deadline-today", DeadlineState::Today),
        1..=3 => ("deadline-left", DeadlineState::Soon),
        _ => ("deadline-left", DeadlineState::Calm),
    };
    let text = words.say(&Say::key(key).with("days", days.abs()));
    design::deadline_chip(&DeadlineChip {
        text: text.into(),
        state,
    })
}

/// A name as it may stand in a list: a protected person is named only inside the case.
pub fn name(row: &WorkRow, words: &Words<'_>) -> String {
    if row.protected {
        words.get("list-protected")
    } else if row.subject_name.is_empty() {
        words.get("list-unnamed")
    } else {
        row.subject_name.clone()
    }
}

/// A table of plain lines under the names of their columns.
pub fn plain(words: &Words<'_>, id: &str, caption: &str, columns: &[&str], rows: Vec<Row>) -> Html {
    design::table(&Table {
        id: id.to_owned(),
        caption: words.get(caption).into(),
        hide_caption: true,
        columns: columns.iter().map(|key| Column::new(words.get(key))).collect(),
        rows,
        compact: true,
    })
}

/// The table of a list.
pub async fn table(
    site: &Site,
    me: &StaffIn,
    id: &str,
    caption: &str,
    rows: &[WorkRow],
) -> Result<Html, Trouble> {
    let words = me.visit.words(site);
    let away = away(site, me, rows.iter()).await?;
    let same = alike(&words, rows);
    let columns = [
        "list-person",
        "list-kind",
        "list-now",
        "list-next",
        "list-deadline",
        "list-owner",
    ];
    Ok(design::table(&Table {
        id: id.to_owned(),
        caption: caption.into(),
        hide_caption: true,
        columns: columns
            .map(|key| Column {
                prose: key == "list-now",
                ..Column::new(words.get(key))
            })
            .into(),
        rows: rows
            .iter()
            .map(|row| line(site, me, row, same.get(&row.case), &away))
            .collect(),
        compact: true,
    }))
}

/// Which handlers of these cases are away, other than whoever looks.
pub async fn away<'a>(
    site: &Site,
    me: &StaffIn,
    rows: impl Iterator<Item = &'a WorkRow>,
) -> Result<Vec<Away>, Trouble> {
    let mut owners: Vec<_> = rows.filter_map(|row| row.owner).collect();
    owners.retain(|owner| *owner != me.staff.id);
    owners.sort();
    owners.dedup();
    if owners.is_empty() {
        return Ok(Vec::new());
    }
    Ok(site.house.away(&owners, site.today()).await?)
}

/// Who has it; and if they are away, who has it meanwhile.
pub fn owner(words: &Words<'_>, me: &StaffIn, row: &WorkRow, away: &[Away]) -> Html {
    let name = row.owner_name.clone();
    let name = name.unwrap_or_else(|| words.get("list-nobody"));
    let Some(one) = away.iter().find(|one| Some(one.staff) == row.owner) else {
        return name.into();
    };
    let meanwhile = match &one.stand_in {
        Some(stand_in) if stand_in.id == me.staff.id && !row.protected => {
            design::tag(words.get("absence-row-mine"), design::Tone::Info)
        }
        Some(stand_in) if !row.protected => words.with("absence-row-stand-in", "name", &stand_in.name).into(),
        _ => Html::default(),
    };
    let until = words.with("away-until", "until", one.to);
    design::html(hypertext::maud_borrow! { (name) br; small { (until) " " (meanwhile) } })
}

/// Which lines may be the same matter as others of the list, while intake has them.
fn alike(words: &Words<'_>, rows: &[WorkRow]) -> BTreeMap<CaseId, String> {
    let new: Vec<_> = rows
        .iter()
        .filter(|row| row.phase == Phase::Intake.key())
        .collect();
    let told = views::alike_among(&new).into_iter().zip(&new);
    told.filter_map(|(others, row)| {
        let first = new[*others.first()?];
        let same = Say::key("list-alike")
            .with("number", first.number.clone())
            .with("more", others.len() as i64 - 1);
        Some((row.case, words.say(&same)))
    })
    .collect()
}

fn line(site: &Site, me: &StaffIn, row: &WorkRow, same: Option<&String>, away: &[Away]) -> Row {
    let (words, today) = (&me.visit.words(site), site.today());
    let address = format!("/arbete/arende/{}", row.case);
    let who = design::html(hypertext::maud_borrow! {
        a class="ds-link" href=(address) { bdi { (name(row, words)) } }
        @if let Some(same) = same { " " small { (same) } }
        @if row.unread { " " (design::tag(words.get("list-unread"), design::Tone::Info)) }
    });
    let late = row.next_alarm.is_some_and(|alarm| alarm < today);
    Row {
        cells: vec![
            who,
            words.get(&row.kind).into(),
            words.say(&row.now).into(),
            next(site, words, row, &address),
            row.next_alarm
                .map(|alarm| deadline(words, alarm, today))
                .unwrap_or_default(),
            owner(words, me, row, away),
        ],
        marked: late,
    }
}

pub fn next(site: &Site, words: &Words<'_>, row: &WorkRow, address: &str) -> Html {
    let Some(step) = &row.next_step else {
        return Html::default();
    };
    let mut processes = site.committee.processes().iter();
    let Some(info) = processes.find_map(|process| process.step(step)) else {
        return Html::default();
    };
    let address = format!("{address}/gor/{step}");
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { (words.get(info.title)) } })
}
