//! The law page for municipalities, made from the data.

use crate::catalogue::Catalogue;
use crate::files;
use crate::rule::{RuleVersion, Status};
use crate::words;
use jiff::civil::Date;
use std::fmt::Write as _;

/// The page as Markdown: the frame from `page.md` with the rules by area and the statutes filled in.
pub(crate) fn law_page(catalogue: &Catalogue) -> String {
    files::PAGE
        .replace("{{rules}}", rules(catalogue).trim_end())
        .replace("{{statutes}}", statutes(catalogue).trim_end())
}

fn rules(catalogue: &Catalogue) -> String {
    let mut page = String::new();
    for (area, _) in files::RULES {
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(page, "## {}\n", words::both("area", area));
        page.push_str(&head(&[
            "rule",
            "name",
            "trigger",
            "length",
            "counting",
            "provision",
            "in_force",
            "severity",
            "status",
            "extension",
        ]));
        let versions = catalogue.rules().iter().flat_map(|rule| &rule.versions);
        for version in versions.filter(|version| version.area == *area) {
            page.push_str(&row(&cells(version)));
        }
        page.push('\n');
    }
    page
}

fn cells(version: &RuleVersion) -> Vec<String> {
    let provision = match &version.old_provision {
        Some(old) => format!("{} ({old})", version.provision),
        None => version.provision.clone(),
    };
    vec![
        format!("`{}`", version.id),
        format!("{} / {}", version.name.sv, version.name.en),
        format!("{} / {}", version.trigger.sv, version.trigger.en),
        length(version),
        version.counting.clone(),
        provision,
        in_force(version),
        version.severity.mark().to_owned(),
        format!(
            "{} [{}]",
            words::both("status", status_key(version.status)),
            version.source
        ),
        extension(version),
    ]
}

pub(crate) fn length(version: &RuleVersion) -> String {
    let usual = words::length(version.length);
    match version.longest {
        Some(longest) => format!("{usual} (max {})", words::length(longest)),
        None => usual,
    }
}

pub(crate) fn in_force(version: &RuleVersion) -> String {
    let days = days(
        version.in_force_from,
        version.in_force_to,
        version.in_force_status,
    );
    match version.planned_end {
        Some(end) => format!("{days}, {} {}", words::both("label", "planned_end"), end.day),
        None => days,
    }
}

fn days(from: Date, to: Option<Date>, status: Status) -> String {
    let to = to.map(|day| format!(" {day}")).unwrap_or_default();
    let unsure = if status == Status::Verified { "" } else { " (?)" };
    format!("{from} –{to}{unsure}")
}

pub(crate) fn extension(version: &RuleVersion) -> String {
    let Some(extension) = &version.extension else {
        return "–".to_owned();
    };
    let roles: Vec<String> = extension
        .decided_by
        .iter()
        .map(|role| words::both("role", role))
        .collect();
    let at_most = extension
        .at_most
        .map(|length| format!(", max {}", words::length(length)))
        .unwrap_or_default();
    format!(
        "{}: {}{at_most}",
        words::both("ground", &extension.ground),
        roles.join("; ")
    )
}

pub(crate) fn status_key(status: Status) -> &'static str {
    match status {
        Status::Verified => "verified",
        Status::Secondary => "secondary",
        Status::Unverified => "unverified",
    }
}

fn statutes(catalogue: &Catalogue) -> String {
    let mut page = head(&["statute", "number", "name", "in_force", "status"]);
    for statute in catalogue.statutes() {
        page.push_str(&row(&[
            statute.key.clone(),
            statute.number.clone(),
            format!("{} / {}", statute.name.sv, statute.name.en),
            days(
                statute.in_force_from,
                statute.in_force_to,
                statute.in_force_status,
            ),
            words::both("status", status_key(statute.status)),
        ]));
    }
    page
}

fn head(labels: &[&str]) -> String {
    let labels: Vec<String> = labels.iter().map(|label| words::both("label", label)).collect();
    let rule: Vec<String> = labels.iter().map(|_| "---".to_owned()).collect();
    row(&labels) + &row(&rule)
}

fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}
