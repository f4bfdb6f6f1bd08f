//! How many, how soon and how late, month by month: for whoever leads a unit or the services. Never whom it is about,
//! and never a ranking of people.

use crate::frame;
use access::FollowUpKey;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Say, UnitId};
use common::{Site, StaffIn, Trouble, Words};
use design::{Bar, BarList, Column, Content, Details, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;
use views::{Counted, What, month_of};

pub const ADDRESS: &str = "/arbete/statistik";
/// This one, and the twelve before it.
const MONTHS: i32 = 13;
const WHATS: usize = What::ALL.len();
/// Fewer are not told to whoever reaches no case.
const FEW: i64 = 5;

struct Asked {
    key: FollowUpKey,
    counted: Vec<Counted>,
    units: BTreeMap<UnitId, String>,
}

async fn asked(site: &Site, me: &StaffIn, from: Date, to: Date) -> Result<Asked, Trouble> {
    let key = access::follow_up(&me.viewer, site.today())?;
    let counted = site.committee.statistics(&key, from, to).await?;
    let units = site.house.units().await?.into_iter();
    Ok(Asked {
        key,
        counted,
        units: units.map(|unit| (unit.id, unit.name)).collect(),
    })
}

impl Asked {
    fn sums<K: Ord>(&self, by: impl Fn(&Counted) -> Option<(K, What)>) -> BTreeMap<K, [i64; WHATS]> {
        let mut sums: BTreeMap<K, [i64; WHATS]> = BTreeMap::new();
        for one in &self.counted {
            if let Some((key, what)) = by(one) {
                sums.entry(key).or_default()[what as usize] += one.many;
            }
        }
        sums
    }
    fn unit<'a>(&'a self, unit: &'a UnitId) -> &'a str {
        self.units.get(unit).map_or(unit.as_str(), String::as_str)
    }
    /// Column by column, what is told of each line.
    fn told(&self, lines: &[[i64; WHATS]]) -> Vec<[Option<i64>; WHATS]> {
        let mut told = vec![[None; WHATS]; lines.len()];
        for what in 0..WHATS {
            let column: Vec<i64> = lines.iter().map(|line| line[what]).collect();
            for (line, many) in told.iter_mut().zip(shown(&column, self.key.hides_few())) {
                line[what] = many;
            }
        }
        told
    }
}

/// What is told of a column. Where one number alone would be hidden, the next smallest is too: from the rest and the
/// sum it could be counted.
fn shown(column: &[i64], hides_few: bool) -> Vec<Option<i64>> {
    let few = |many: &i64| hides_few && (1..FEW).contains(many);
    let hidden = column.iter().filter(|many| few(many)).count();
    let beside = (hidden == 1)
        .then(|| column.iter().filter(|many| **many >= FEW).min())
        .flatten();
    let mut beside_is_hidden = false;
    column
        .iter()
        .map(|many| {
            let also = !beside_is_hidden && beside == Some(many);
            beside_is_hidden |= also;
            (!few(many) && !also).then_some(*many)
        })
        .collect()
}

fn first(today: Date) -> Date {
    today.first_of_month().saturating_sub((MONTHS - 1).months())
}

fn word(month: Date) -> String {
    month.strftime("%Y-%m").to_string()
}

fn number(words: &Words<'_>, many: Option<i64>) -> Html {
    many.map_or_else(
        || words.get("statistics-few").into(),
        |many| design::ltr(&many.to_string()),
    )
}

/// Percent in time; None where nothing is known of it.
fn share(line: &[Option<i64>; WHATS]) -> Option<i64> {
    let (in_time, late) = (line[What::InTime as usize]?, line[What::Late as usize]?);
    (in_time + late > 0).then(|| in_time * 100 / (in_time + late))
}

fn percent(words: &Words<'_>, share: Option<i64>) -> String {
    share.map_or_else(
        || words.get("statistics-none"),
        |share| words.with("statistics-percent", "share", share),
    )
}

/// Month by month.
pub async fn months(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let (words, today) = (me.visit.words(&site), site.today());
    let asked = asked(&site, &me, first(today), today).await?;
    let sums = asked.sums(|one| Some((one.month, one.what)));
    let title = words.get("nav-statistics");
    let mut parts = vec![
        heading(&title, words.get("statistics-lead")),
        crate::survey::link(&words),
    ];
    if sums.is_empty() {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("statistics-empty").into(),
            text: None,
            action: None,
        }));
        return Ok(drawn(&site, &me, title, parts));
    }
    let lines: Vec<[i64; WHATS]> = sums.values().copied().collect();
    let told: Vec<(Date, [Option<i64>; WHATS])> = sums.keys().copied().zip(asked.told(&lines)).collect();
    parts.push(in_time(&words, &told));
    let rows = told.iter().rev().map(|(month, line)| Row {
        cells: [link(*month)]
            .into_iter()
            .chain(line.iter().map(|many| number(&words, *many)))
            .chain([percent(&words, share(line)).into()])
            .collect(),
        marked: false,
    });
    parts.push(table(
        &words,
        "months",
        &title,
        &["statistics-month"],
        &What::ALL,
        true,
        rows.collect(),
    ));
    let label = words.get("statistics-file");
    parts.push(design::html(
        hypertext::maud_borrow! { p { a class="ds-link" href="/arbete/statistik/fil" { (label) } } },
    ));
    parts.push(how(&words));
    Ok(drawn(&site, &me, title, parts))
}

fn link(month: Date) -> Html {
    let (address, label) = (format!("{ADDRESS}/{}", word(month)), word(month));
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (label) } } })
}

/// The share in time as bars, oldest on top, and in one sentence.
fn in_time(words: &Words<'_>, told: &[(Date, [Option<i64>; WHATS])]) -> Html {
    let sum = |what: What| {
        told.iter()
            .filter_map(|(_, line)| line[what as usize])
            .sum::<i64>()
    };
    let (in_time, late) = (sum(What::InTime), sum(What::Late));
    let finding = Say::key("statistics-finding")
        .with("late", late)
        .with("all", in_time + late);
    let bars = told.iter().filter_map(|(month, line)| {
        let share = share(line)?;
        Some(Bar {
            label: design::ltr(&word(*month)),
            value: share as f64,
            value_text: percent(words, Some(share)).into(),
        })
    });
    design::bar_list(&BarList {
        id: "in-time".to_owned(),
        title: words.get("statistics-share"),
        finding: words.say(&finding).into(),
        bars: bars.collect(),
        full: Some(100.0),
        table_word: words.get("clocks-as-table"),
        columns: [words.get("statistics-month"), words.get("statistics-share")],
    })
}

/// One month: by unit and kind, and by clock.
pub async fn month(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(month): Path<String>,
) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let month = month_of(&month)
        .filter(|month| *month <= site.today())
        .ok_or(Trouble::NotFound)?;
    let asked = asked(&site, &me, month, month).await?;
    let title = words.with("statistics-title", "month", word(month));
    let mut parts = vec![heading(&title, words.get("statistics-lead"))];
    if asked.counted.is_empty() {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("statistics-empty").into(),
            text: None,
            action: None,
        }));
    } else {
        parts.push(by_unit(&words, &asked));
        parts.push(by_clock(&words, &asked));
        parts.push(how(&words));
    }
    Ok(drawn(&site, &me, title, parts))
}

const OF_CASES: [What; 4] = [What::Opened, What::Closed, What::Signed, What::Contested];
const OF_CLOCKS: [What; 2] = [What::InTime, What::Late];

fn by_unit(words: &Words<'_>, asked: &Asked) -> Html {
    let of_case = |one: &Counted| {
        one.rule
            .is_empty()
            .then(|| ((one.unit.clone(), one.kind.clone()), one.what))
    };
    let sums = asked.sums(of_case);
    let lines: Vec<[i64; WHATS]> = sums.values().copied().collect();
    let rows = sums
        .keys()
        .zip(asked.told(&lines))
        .map(|((unit, kind), line)| Row {
            cells: [asked.unit(unit).into(), words.get(kind).into()]
                .into_iter()
                .chain(OF_CASES.map(|what| number(words, line[what as usize])))
                .collect(),
            marked: false,
        });
    let title = words.get("statistics-by-unit");
    let columns = ["statistics-unit", "statistics-kind"];
    let table = table(
        words,
        "by-unit",
        &title,
        &columns,
        &OF_CASES,
        false,
        rows.collect(),
    );
    design::section("units", &title, &table)
}

fn by_clock(words: &Words<'_>, asked: &Asked) -> Html {
    let sums = asked.sums(|one| (!one.rule.is_empty()).then(|| (one.rule.clone(), one.what)));
    let lines: Vec<[i64; WHATS]> = sums.values().copied().collect();
    let rows = sums.keys().zip(asked.told(&lines)).map(|(rule, line)| Row {
        cells: [words.get(&format!("rule-{rule}")).into()]
            .into_iter()
            .chain(OF_CLOCKS.map(|what| number(words, line[what as usize])))
            .chain([percent(words, share(&line)).into()])
            .collect(),
        marked: false,
    });
    let title = words.get("statistics-by-clock");
    let table = table(
        words,
        "by-clock",
        &title,
        &["clocks-rule"],
        &OF_CLOCKS,
        true,
        rows.collect(),
    );
    design::section("clocks", &title, &table)
}

fn table(
    words: &Words<'_>,
    id: &str,
    title: &str,
    before: &[&str],
    counted: &[What],
    with_share: bool,
    rows: Vec<Row>,
) -> Html {
    let share = with_share.then_some("statistics-share");
    let figures = counted.iter().map(|what| what.key()).chain(share);
    let columns = before.iter().map(|key| Column::new(words.get(key)));
    let columns = columns.chain(figures.map(|key| Column::new(words.get(key)).number()));
    design::table(&Table {
        id: id.to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.collect(),
        rows,
        compact: true,
    })
}

/// What each number is.
fn how(words: &Words<'_>) -> Html {
    let lines = [
        "statistics-how-cases",
        "statistics-how-clocks",
        "statistics-how-few",
    ]
    .map(|key| words.get(key));
    design::details(&Details {
        summary: words.get("statistics-how").into(),
        content: design::html(hypertext::maud_borrow! { @for line in &lines { p { (line) } } }),
        open: false,
    })
}

pub fn heading(title: &str, lead: String) -> Html {
    design::heading(&Heading {
        caption: None,
        title: title.to_owned(),
        lead: Some(lead.into()),
    })
}

pub fn drawn(site: &Site, me: &StaffIn, title: String, parts: Vec<Html>) -> Response {
    frame::shell(site, me, title, ADDRESS).page(site, &me.visit, Content::Wide(Html::all(parts)))
}

/// The same as comma-separated values (RFC 4180), with the house's own words for kinds and clocks.
pub async fn file(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let today = site.today();
    let asked = asked(&site, &me, first(today), today).await?;
    let mut lines = String::from("month,unit,kind,what,rule,count\r\n");
    let column: Vec<i64> = asked.counted.iter().map(|one| one.many).collect();
    let few = asked.key.hides_few();
    for (one, many) in asked.counted.iter().zip(&column) {
        let many = if few && *many < FEW {
            String::new()
        } else {
            many.to_string()
        };
        let (month, unit, what) = (word(one.month), quoted(asked.unit(&one.unit)), one.what.key());
        lines.push_str(&format!(
            "{month},{unit},{},{what},{},{many}\r\n",
            one.kind, one.rule
        ));
    }
    let headers = [
        (
            header::CONTENT_TYPE,
            "text/csv; charset=utf-8; header=present".to_owned(),
        ),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"statistik-{}.csv\"", word(today)),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, lines).into_response())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_reaches_no_case_cannot_count_out_the_few_from_the_rest() {
        assert_eq!(
            shown(&[3, 40, 7, 0], false),
            [Some(3), Some(40), Some(7), Some(0)]
        );
        assert_eq!(shown(&[3, 40, 7, 0], true), [None, Some(40), None, Some(0)]);
        assert_eq!(shown(&[3, 4, 7, 7], true), [None, None, Some(7), Some(7)]);
        assert_eq!(shown(&[3, 7, 7], true), [None, None, Some(7)]);
    }
}
