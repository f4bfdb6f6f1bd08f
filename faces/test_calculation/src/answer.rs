//! What it comes to: each row with its sentence, its sum and where the rule stands. A test says what it shows, never that
//! somebody has no right.

use crate::Setting;
use crate::read::Counted;
use crate::words::Words;
use assistance::{Flag, Ore, Row};
use design::{Column, Html, Table, Tone};
use hypertext::prelude::*;

/// Whatever is deeper is drawn as deep as this.
const DEEPEST: u8 = 3;

pub fn answer(setting: &Setting<'_>, counted: &Counted, words: &Words<'_>) -> Html {
    let calculation = &counted.calculation;
    let to_pay = calculation.to_pay();
    let shown = match to_pay > Ore::ZERO {
        true => words.with("test-calculation-shows", "amount", to_pay.to_string()),
        false => words.get("test-calculation-shows-none"),
    };
    let open = i64::from(calculation.open);
    let open = (open > 0).then(|| words.with("assistance-result-open", "number", open));
    let by = match counted.by_guideline {
        true => words.get("test-calculation-by-guideline"),
        false => words.get("test-calculation-by-norm"),
    };
    let title = words.with("test-calculation-result", "month", setting.month_said.to_owned());
    let test = words.get("test-calculation-is-a-test");
    let table = table(counted, &title, words);
    design::html(hypertext::maud_borrow! {
        section class="sos-section sos-aid__answer" aria-labelledby="answer" data-calculation-answer {
            h2 class="sos-section__title" id="answer" tabindex="-1" { (design::hyphenate(&title)) }
            p class="sos-aid__points" { (shown) }
            @if let Some(open) = &open { p { (open) } }
            p { strong { (test) } }
            p { (by) }
            (table)
        }
    })
}

fn table(counted: &Counted, title: &str, words: &Words<'_>) -> Html {
    let calculation = &counted.calculation;
    let mut rows = Vec::new();
    for section in calculation.sections() {
        if !(section.children.is_empty() && section.amount.is_zero()) {
            walk(section, 0, words, &mut rows);
        }
    }
    if calculation.surplus > Ore::ZERO {
        rows.push(sum("test-calculation-surplus", calculation.surplus, words));
    }
    rows.push(sum("test-calculation-sum", calculation.to_pay(), words));
    design::table(&Table {
        id: "calculation".to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: vec![
            Column::new(words.get("test-calculation-what")).prose(),
            Column::new(words.get("test-calculation-amount")).number(),
        ],
        rows,
        compact: false,
    })
}

fn walk(row: &Row, level: u8, words: &Words<'_>, rows: &mut Vec<design::Row>) {
    rows.push(design::Row {
        cells: vec![what(row, level, words), words.kronor(row.amount).into()],
        marked: row.is_open(),
    });
    for child in &row.children {
        walk(child, level + 1, words, rows);
    }
}

fn sum(key: &str, amount: Ore, words: &Words<'_>) -> design::Row {
    let said = words.get(key);
    let what = design::html(hypertext::maud_borrow! {
        div class="sos-amount sos-amount--0" { span { (said) } }
    });
    design::Row {
        cells: vec![what, words.kronor(amount).into()],
        marked: false,
    }
}

/// As `common::amounts` draws the rows of a decision.
fn what(row: &Row, level: u8, words: &Words<'_>) -> Html {
    let marks = row.flags.iter().filter_map(mark);
    let marks = Html::all(marks.map(|(key, tone)| design::tag(words.get(key), tone)));
    let (said, why) = (words.sentence(&row.sentence()), words.why(row));
    let by = row.provision.as_str();
    let class = format!("sos-amount sos-amount--{}", level.min(DEEPEST));
    design::html(hypertext::maud_borrow! {
        div class=(class) {
            span { (said) } " " (marks)
            @if let Some(why) = &why { p class="sos-by" { (why) } }
            @if !by.is_empty() { p class="sos-by" lang="sv" dir="ltr" { (by) } }
        }
    })
}

/// What somebody who tries needs to know of a row; what only whoever decides must know is not said.
fn mark(flag: &Flag) -> Option<(&'static str, Tone)> {
    Some(match flag {
        Flag::Open => ("test-calculation-mark-open", Tone::Warning),
        Flag::Look => ("test-calculation-mark-look", Tone::Info),
        Flag::Local => ("test-calculation-mark-local", Tone::Info),
        Flag::Doubt(_) | Flag::Cut | Flag::Entered | Flag::Unverified => return None,
    })
}
