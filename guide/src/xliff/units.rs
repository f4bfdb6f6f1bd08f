//! What is sent to a translator, taken from the files: a unit for each block, point and field.

use super::codes::Written;
use crate::front;

/// A text to translate, and what it is today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub id: String,
    pub written: Written,
    pub source: String,
    pub target: Option<String>,
}

/// Between what people type for one article.
const BETWEEN: &str = " | ";

/// A line of an article's body.
enum Line<'a> {
    /// An empty line or a section: the same in every language.
    Same(&'a str),
    /// What begins it (`- `, `1. `, `### `) and its text.
    Said(&'a str, &'a str),
}

fn line(text: &str) -> Line<'_> {
    if text.is_empty() || text.starts_with("## ") {
        return Line::Same(text);
    }
    let digits = text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let begins = match text {
        _ if text.starts_with("### ") => 4,
        _ if text.starts_with("- ") => 2,
        _ if digits > 0 && text[digits..].starts_with(". ") => digits + 2,
        _ => 0,
    };
    let (begins, said) = text.split_at(begins);
    Line::Said(begins, said)
}

/// Texts of a body, in order, with their ids.
fn said(body: &str) -> Vec<(String, &str)> {
    let (mut section, mut nth, mut all) = ("", 0, Vec::new());
    for text in body.lines() {
        match line(text) {
            Line::Same(same) => {
                if let Some(key) = same.strip_prefix("## ") {
                    (section, nth) = (key, 0);
                }
            }
            Line::Said(_, said) => {
                nth += 1;
                all.push((format!("{section}-{nth}"), said));
            }
        }
    }
    all
}

/// The units of an article; an empty list where a file cannot be read, which the build does not let through.
pub(super) fn of_article(swedish: &str, other: Option<&str>) -> Vec<Unit> {
    let Ok((matter, body)) = front::split(swedish) else {
        return Vec::new();
    };
    let Ok(heading) = front::swedish(matter) else {
        return Vec::new();
    };
    let other = other.and_then(|text| front::split(text).ok());
    let theirs = other.and_then(|(matter, body)| Some((front::translated(matter).ok()?, said(body))));
    let field = |id: &str, source: String, target: Option<String>| Unit {
        id: id.to_owned(),
        written: Written::Plain,
        source,
        target,
    };
    let (title, description, words, lines) = match theirs {
        Some((front, lines)) => (
            Some(front.title),
            Some(front.description),
            Some(front.words.join(BETWEEN)),
            lines,
        ),
        None => (None, None, None, Vec::new()),
    };
    let mut units = vec![
        field("title", heading.title, title),
        field("description", heading.description, description),
        field("words", heading.words.join(BETWEEN), words),
    ];
    for (id, source) in said(body) {
        let target = lines.iter().find(|(theirs, _)| *theirs == id);
        units.push(Unit {
            written: Written::Markdown,
            source: source.to_owned(),
            target: target.map(|(_, said)| (*said).to_owned()),
            id,
        });
    }
    units
}

/// Who translated what stands.
pub(super) fn translator(text: &str) -> Option<String> {
    let (matter, _) = front::split(text).ok()?;
    Some(front::translated(matter).ok()?.translator)
}

/// The file of an article in a language, in the shape of the Swedish.
pub(super) fn article(swedish: &str, texts: &dyn Fn(&str) -> String, translator: &str) -> String {
    let body = front::split(swedish).map_or("", |(_, body)| body);
    let words: Vec<String> = texts("words")
        .split(BETWEEN.trim())
        .map(|one| quoted(one.trim()))
        .collect();
    let mut out = format!(
        "+++\ntitle = {}\ndescription = {}\nwords = [{}]\ntranslator = {}\n+++\n",
        quoted(&texts("title")),
        quoted(&texts("description")),
        words.join(", "),
        quoted(translator),
    );
    let mut ids = said(body).into_iter();
    for text in body.lines() {
        match line(text) {
            Line::Same(same) => out.push_str(same),
            Line::Said(begins, _) => {
                let (id, _) = ids.next().unwrap_or_default();
                out.push_str(begins);
                out.push_str(&texts(&id));
            }
        }
        out.push('\n');
    }
    out
}

/// As TOML writes a string on one line.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Keys and values of a file of texts, with the lines they stand on.
pub(super) fn of_texts(ftl: &str) -> Vec<(&str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    let mut within = false;
    for line in ftl.lines() {
        if within && line.starts_with(' ') {
            if let Some((_, value)) = all.last_mut() {
                value.push('\n');
                value.push_str(line);
            }
            continue;
        }
        within = line.starts_with(|sign: char| sign.is_ascii_lowercase());
        if let Some((key, value)) = line.split_once(" =").filter(|_| within) {
            all.push((key, value.strip_prefix(' ').unwrap_or(value).to_owned()));
        }
    }
    all
}

/// The file of texts in a language: as it stands with new values, or in the shape of the Swedish.
pub(super) fn texts(
    shape: &str,
    value: &dyn Fn(&str) -> Option<String>,
    more: &[(String, String)],
) -> String {
    let mut out = String::new();
    let mut replaced = false;
    for line in shape.lines() {
        if replaced && line.starts_with(' ') {
            continue;
        }
        let key = line.split_once(" =").map_or("", |(key, _)| key);
        let new = line
            .starts_with(|sign: char| sign.is_ascii_lowercase())
            .then(|| value(key))
            .flatten();
        replaced = new.is_some();
        match new {
            Some(new) => out.push_str(&entry(key, &new)),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    for (key, value) in more {
        out.push_str(&entry(key, value));
        out.push('\n');
    }
    out
}

fn entry(key: &str, value: &str) -> String {
    let space = if value.starts_with('\n') { "" } else { " " };
    format!("{key} ={space}{value}")
}
