//! What `handslag law …` prints: arguments in, text out. The app prints it, and exits with 2 on `Err`.

use crate::catalogue::Catalogue;
use crate::count::due as count_due;
use crate::due::Due;
use crate::error::LawError;
use crate::page;
use crate::rule::{RuleVersion, Severity};
use crate::start::Start;
use crate::words;
use jiff::civil::Date;
use std::fmt::Write as _;

/// `handslag law list [PROCESS]`: a line for each rule in force, or to come, on the day.
pub fn list(catalogue: &Catalogue, process: Option<&str>, today: Date) -> Result<String, String> {
    let newest = catalogue
        .rules()
        .iter()
        .map(|rule| rule.governing(today).unwrap_or(rule.latest()));
    let shown: Vec<&RuleVersion> = newest
        .filter(|version| process.is_none_or(|process| version.process == process))
        .collect();
    if shown.is_empty() {
        let mut processes: Vec<&str> = catalogue
            .rules()
            .iter()
            .map(|rule| rule.latest().process.as_str())
            .collect();
        processes.sort_unstable();
        processes.dedup();
        return Err(format!(
            "no rule belongs to that process; there are: {}",
            processes.join(", ")
        ));
    }
    let mut text = String::new();
    for version in shown {
        let not_now = if version.was_in_force(today) {
            String::new()
        } else {
            format!("  [{}]", page::in_force(version))
        };
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(
            text,
            "{:<42} {:<26} {:<18} {:<2}  {}{not_now}",
            version.id,
            page::length(version).split(" / ").next().unwrap_or_default(),
            version.counting,
            version.severity.mark(),
            version.provision,
        );
    }
    Ok(text)
}

/// `handslag law show RULE`: all that stands on a rule, each version for itself.
pub fn show(catalogue: &Catalogue, rule: &str) -> Result<String, String> {
    let rule = find(catalogue, rule)?;
    let mut text = String::new();
    for version in &rule.versions {
        text.push_str(&shown(version));
        text.push('\n');
    }
    text.truncate(text.trim_end().len() + 1);
    Ok(text)
}

fn shown(version: &RuleVersion) -> String {
    let mut lines = Lines::default();
    lines.line("rule", &version.id);
    lines.line("name", &format!("{} / {}", version.name.sv, version.name.en));
    lines.line("process", &version.process);
    lines.line(
        "trigger",
        &format!("{} / {}", version.trigger.sv, version.trigger.en),
    );
    lines.line("length", &page::length(version));
    lines.line("counting", &version.counting);
    lines.line(
        "severity",
        &words::both("severity", severity_key(version.severity)),
    );
    lines.line(
        "provision",
        &format!("{}, {}", version.provision, version.statute_named),
    );
    lines.maybe("old_provision", version.old_provision.as_deref());
    lines.line("in_force", &page::in_force(version));
    let status = format!(
        "{} [{}]",
        words::both("status", page::status_key(version.status)),
        version.source
    );
    lines.line("status", &status);
    if version.extension.is_some() {
        lines.line("extension", &page::extension(version));
    }
    lines.maybe("local", version.local.as_ref().map(|local| local.reason.as_str()));
    lines.maybe("note", version.note.as_deref());
    lines.text
}

/// How the last day is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    pub json: bool,
    /// Counts also what began before the rule came into force, where a transition provision says so.
    pub transition: bool,
}

/// `handslag law due RULE START [--json] [--transition]`: the last day of a clock started then.
pub fn due(catalogue: &Catalogue, rule: &str, start: &str, asked: Asked) -> Result<String, String> {
    find(catalogue, rule)?;
    let bad_start = || {
        LawError::BadStart {
            text: start.to_owned(),
        }
        .to_string()
    };
    let start: Start = start.parse().map_err(|()| bad_start())?;
    let version = catalogue
        .in_force(rule, start.day())
        .map_err(|error| error.to_string())?;
    if !asked.transition && !version.was_in_force(start.day()) {
        let error = LawError::OnlyByTransition {
            rule: rule.to_owned(),
            on: start.day(),
            from: version.in_force_from,
        };
        return Err(error.to_string());
    }
    let due = count_due(version, start);
    if asked.json {
        let text = serde_json::to_string_pretty(&due).map_err(|error| error.to_string())?;
        return Ok(text + "\n");
    }
    Ok(plain(version, &due))
}

fn plain(version: &RuleVersion, due: &Due<'_>) -> String {
    let mut lines = Lines::default();
    lines.line(
        "rule",
        &format!("{} – {} / {}", due.rule, version.name.sv, version.name.en),
    );
    lines.line("start", &due.start.to_string());
    if let (Some(_), Start::Day(_)) = (&due.last_time, &due.start) {
        lines.line("counted_from", &words::both("label", "midnight"));
    }
    lines.day("first_day", due.window.map(|window| window.first));
    lines.day("last_day", due.last_day);
    lines.maybe("why", due.why.map(|why| words::both("why", why.key())).as_deref());
    let last_time = due
        .last_time
        .as_ref()
        .map(|time| Start::At(time.clone()).to_string());
    lines.maybe("last_time", last_time.as_deref());
    lines.day("last_day_moved", due.last_day_moved);
    lines.day("alarm_day", due.alarm_day);
    lines.day("longest_day", due.longest_day);
    lines.day("protected_until", due.protected_until);
    lines.line("counting", due.counting);
    lines.line("provision", &format!("{}, {}", due.provision, due.statute));
    lines.line("severity", &words::both("severity", severity_key(due.severity)));
    lines.line("in_force", &page::in_force(version));
    if version.extension.is_some() {
        lines.line("extension", &page::extension(version));
    }
    lines.text
}

/// The page `docs/for-municipalities/law.md`.
pub fn table_markdown(catalogue: &Catalogue) -> String {
    page::law_page(catalogue)
}

fn find<'law>(catalogue: &'law Catalogue, rule: &str) -> Result<&'law crate::rule::Rule, String> {
    catalogue.rule(rule).map_err(|error| {
        let near: Vec<&str> = catalogue
            .rules()
            .iter()
            .map(|known| known.id.as_str())
            .filter(|id| is_near(id, rule))
            .collect();
        match near.is_empty() {
            true => format!("{error}; `handslag law list` shows them all"),
            false => format!("{error}; did you mean {}?", near.join(", ")),
        }
    })
}

/// Shares a word with what was typed.
fn is_near(id: &str, typed: &str) -> bool {
    typed
        .split(['-', '_', ' '])
        .any(|word| word.len() > 3 && id.split('-').any(|part| part == word))
}

pub(crate) fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Statutory => "statutory",
        Severity::StatutoryUnread => "statutory_unread",
        Severity::National => "national",
        Severity::Local => "local",
    }
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn line(&mut self, label: &str, value: &str) {
        let label = words::both("label", label) + ":";
        let _ = writeln!(self.text, "{label:<41} {value}");
    }

    fn maybe(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(label, value);
        }
    }

    fn day(&mut self, label: &str, day: Option<Date>) {
        if let Some(day) = day {
            self.line(label, &day.to_string());
        }
    }
}
