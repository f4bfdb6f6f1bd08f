//! The sign-in log as a table.

use crate::words::Words;
use casework::StaffId;
use design::{Column, Html, Row, Table};
use house_store::{LineOf, Proof, SignIn, What};
use std::collections::BTreeMap;

/// What happened, and why where there is a why.
fn told(words: &Words<'_>, line: &SignIn) -> String {
    let what = words.get(&format!("sign-in-log-{}", line.what.word()));
    match line.what {
        What::Ended => words.get(&format!("sign-in-ended-{}", line.why)),
        What::Refused => format!("{what}: {}", words.get(&line.why)),
        _ => what,
    }
}

fn by(line: &SignIn) -> Html {
    let method = if line.method == Proof::BANK_ID {
        "BankID"
    } else {
        &line.method
    };
    design::ltr(&if line.level.is_empty() {
        method.to_owned()
    } else {
        format!("{method} ({})", line.level)
    })
}

/// One's own lines; with `names`, everybody's.
pub fn table(words: &Words<'_>, lines: &[SignIn], names: Option<&BTreeMap<StaffId, String>>) -> Html {
    let who = |line: &SignIn, names: &BTreeMap<StaffId, String>| match (line.staff, line.of) {
        (Some(id), _) => names.get(&id).cloned().unwrap_or_default(),
        (None, LineOf::Resident) => words.get("sign-in-log-resident"),
        (None, LineOf::Program) => words.get("sign-in-log-program"),
        (None, LineOf::Staff) => words.get("sign-in-log-nobody"),
    };
    let rows = lines.iter().map(|line| {
        let mut cells = vec![words.moment(line.at)];
        cells.extend(names.map(|names| who(line, names).into()));
        cells.push(told(words, line).into());
        cells.push(by(line));
        Row { cells, marked: false }
    });
    let mut columns = vec!["sign-in-log-when", "sign-in-log-what", "sign-in-log-by"];
    if names.is_some() {
        columns.insert(1, "sign-in-log-who");
    }
    design::table(&Table {
        id: "signins".to_owned(),
        caption: words.get("sign-in-log-title").into(),
        hide_caption: true,
        columns: columns
            .into_iter()
            .map(|key| Column::new(words.get(key)))
            .collect(),
        rows: rows.collect(),
        compact: names.is_some(),
    })
}
