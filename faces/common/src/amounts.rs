//! A calculation as a table: what, how much, and why, sums above what they are made of.

use crate::words::Words;
use casework::part::{AmountLine, Amounts};
use design::{Column, Html, Row, Table, Tone};
use hypertext::prelude::*;

/// `staff`: with what somebody must look at, and by which rule each line is.
pub fn table(id: &str, amounts: &Amounts, staff: bool, words: &Words<'_>) -> Html {
    let rows = amounts.lines.iter().map(|line| Row {
        cells: vec![what(line, staff, words), words.say(&line.amount).into()],
        marked: staff && !line.marks.is_empty(),
    });
    design::table(&Table {
        id: id.to_owned(),
        caption: words.say(&amounts.title).into(),
        hide_caption: true,
        columns: vec![
            Column::new(words.get("amounts-what")).prose(),
            Column::new(words.get("amounts-amount")).number(),
        ],
        rows: rows.collect(),
        compact: staff,
    })
}

fn what(line: &AmountLine, staff: bool, words: &Words<'_>) -> Html {
    let marks = line.marks.iter().filter(|_| staff);
    let marks = marks.map(|mark| design::tag(words.get(mark), Tone::Warning));
    let marks = Html::all(marks);
    let asked = line.asked.as_ref();
    let asked = asked.map(|asked| words.with("amounts-asked", "asked", words.say(asked)));
    let class = format!("sos-amount sos-amount--{}", line.level.min(3));
    design::html(hypertext::maud_borrow! {
        div class=(class) {
            span { (words.say(&line.what)) } " " (marks)
            @if let Some(asked) = &asked { p class="sos-by" { (asked) } }
            @if let Some(why) = &line.why { p class="sos-by" { (words.say(why)) } }
            @if let Some(by) = line.by.as_ref().filter(|_| staff) { p class="sos-by" lang="sv" { (by) } }
        }
    })
}
