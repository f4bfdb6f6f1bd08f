//! A table as spreadsheets save it: columns named on the first line, parted by semicolons, commas or tabs.

use super::{Contacts, FIELDS, Refused, Why};

const CODE: &str = "code";

/// Line, code and what is filled in.
pub(super) fn rows(text: &str) -> Result<Vec<(usize, String, Contacts)>, Refused> {
    let refuse = |line, why, said: &str| Refused {
        line,
        why,
        said: said.chars().take(80).collect(),
    };
    let first = text.lines().next().unwrap_or_default();
    if first.trim().is_empty() {
        return Err(refuse(1, Why::Empty, ""));
    }
    let parted = [';', '\t', ',']
        .into_iter()
        .find(|sign| first.contains(*sign))
        .unwrap_or(';');
    let mut lines = records(text, parted)?.into_iter();
    let columns = lines.next().map(|(_, columns)| columns).unwrap_or_default();
    let columns: Vec<String> = columns.iter().map(|name| name.trim().to_lowercase()).collect();
    if !columns.iter().any(|name| name == CODE) {
        return Err(refuse(1, Why::NoCode, first));
    }
    if let Some(strange) = columns
        .iter()
        .find(|name| *name != CODE && !FIELDS.contains(&name.as_str()))
    {
        return Err(refuse(1, Why::Column, strange));
    }
    let mut rows = Vec::new();
    for (line, values) in lines {
        if values.iter().all(|value| value.trim().is_empty()) {
            continue;
        }
        if values.len() != columns.len() {
            return Err(refuse(line, Why::Width, &values.join(&parted.to_string())));
        }
        let (mut code, mut contacts) = (String::new(), Contacts::default());
        for (column, value) in columns.iter().zip(&values) {
            match column == CODE {
                true => code = as_code(value.trim()),
                false => contacts.set(column, value),
            }
        }
        rows.push((line, code, contacts));
    }
    match rows.is_empty() {
        true => Err(refuse(1, Why::Empty, "")),
        false => Ok(rows),
    }
}

/// A spreadsheet takes `0180` for a number and drops its first digit.
fn as_code(value: &str) -> String {
    match value.len() == 3 && value.bytes().all(|digit| digit.is_ascii_digit()) {
        true => format!("0{value}"),
        false => value.to_owned(),
    }
}

/// Lines with their values; within quotation marks a value may hold anything, and a mark is written twice.
fn records(text: &str, parted: char) -> Result<Vec<(usize, Vec<String>)>, Refused> {
    let (mut all, mut values, mut value) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut from, mut quoted) = (1, 1, None);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        line += usize::from(sign == '\n');
        match sign {
            '"' if quoted.is_some() && signs.peek() == Some(&'"') => value.extend(signs.next()),
            '"' if quoted.is_some() => quoted = None,
            '"' if value.trim().is_empty() => (quoted, value) = (Some(line), String::new()),
            '\r' if quoted.is_none() => {}
            '\n' if quoted.is_none() => {
                values.push(std::mem::take(&mut value));
                all.push((from, std::mem::take(&mut values)));
                from = line;
            }
            sign if sign == parted && quoted.is_none() => values.push(std::mem::take(&mut value)),
            sign => value.push(sign),
        }
    }
    if let Some(line) = quoted {
        return Err(Refused {
            line,
            why: Why::Quote,
            said: value.chars().take(80).collect(),
        });
    }
    if !value.is_empty() || !values.is_empty() {
        values.push(value);
        all.push((from, values));
    }
    Ok(all)
}
