//! *Egen artikel.* An article that a municipality writes in parts, as the same files that the national ones are.

use crate::article::File;
use crate::body::{Section, body};
use crate::mark::Mark;
use jiff::civil::Date;
use language::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// What is asked of whoever writes one, besides the six sections.
pub const PARTS: [&str; 6] = ["title", "description", "words", "situation", "related", "danger"];

/// Its parts, and who stands for them.
pub struct Own<'a> {
    pub address: &'a str,
    /// Its number among all: those of the municipality begin after the national ones.
    pub number: u8,
    pub parts: &'a BTreeMap<String, String>,
    pub author: &'a str,
    pub reviewers: &'a [String],
    pub reviewed_on: Option<Date>,
    pub review_by: Date,
}

fn part<'a>(parts: &'a BTreeMap<String, String>, name: &str) -> &'a str {
    parts.get(name).map_or("", |text| text.trim())
}

/// A TOML string in one line.
fn quoted(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<String> = items.into_iter().map(quoted).collect();
    format!("[{}]", items.join(", "))
}

fn words(parts: &BTreeMap<String, String>) -> String {
    let words = part(parts, "words").split([',', '\n']).map(str::trim);
    list(words.filter(|word| !word.is_empty()))
}

/// The six sections as the body of a file.
fn sections(parts: &BTreeMap<String, String>) -> String {
    let sections = Section::ALL.map(|section| {
        let text = part(parts, section.key()).replace("\n#", "\n\\#");
        format!("## {}\n\n{text}\n", section.key())
    });
    sections.join("\n")
}

/// The statutes that its claims name.
fn statutes(text: &str) -> BTreeSet<String> {
    let body = body(text).unwrap_or_default();
    let blocks = body.iter().flat_map(|(_, blocks)| blocks);
    let marks = blocks
        .flat_map(crate::body::Block::lines)
        .flat_map(|line| &line.marks);
    marks
        .filter_map(|mark| match mark {
            Mark::Law { statute, .. } => Some(statute.clone()),
            _ => None,
        })
        .collect()
}

impl Own<'_> {
    /// The Swedish.
    pub fn file(&self) -> File {
        let body = sections(self.parts);
        let statutes = statutes(&body);
        let reviewed = match (self.reviewed_on, self.reviewers) {
            (Some(day), [_, ..]) => format!(
                "reviewers = {}\nreviewed_on = {day}\n",
                list(self.reviewers.iter().map(String::as_str))
            ),
            _ => "reviewers = []\n".to_owned(),
        };
        let text = format!(
            "+++\ntitle = {}\ndescription = {}\nnumber = {}\nsituation = {}\naudience = [\"anyone\"]\nwords = {}\nlaw = {}\n\
             related = {}\nauthor = {}\n{reviewed}review_by = {}\ndanger = {}\n+++\n\n{body}",
            quoted(part(self.parts, "title")),
            quoted(part(self.parts, "description")),
            self.number,
            quoted(part(self.parts, "situation")),
            words(self.parts),
            list(statutes.iter().map(String::as_str)),
            list([part(self.parts, "related")]),
            quoted(self.author),
            self.review_by,
            part(self.parts, "danger") == "yes",
        );
        File {
            address: self.address.to_owned(),
            tag: Lang::Sv.tag().to_owned(),
            text,
        }
    }
}

/// One of its translations.
pub fn translated(address: &str, tag: &str, parts: &BTreeMap<String, String>, translator: &str) -> File {
    let text = format!(
        "+++\ntitle = {}\ndescription = {}\nwords = {}\ntranslator = {}\n+++\n\n{}",
        quoted(part(parts, "title")),
        quoted(part(parts, "description")),
        words(parts),
        quoted(translator),
        sections(parts)
    );
    File {
        address: address.to_owned(),
        tag: tag.to_owned(),
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Guide, Registry, check};
    use jiff::civil::date;

    fn parts() -> BTreeMap<String, String> {
        let claim = "Du får söka hjälp hos oss. {law SoL 14:1}";
        let of = |key: &str| match key {
            "now" => "1. Ring oss.",
            "short" => "Vi hjälper dig.",
            _ => claim,
        };
        let mut parts: BTreeMap<String, String> = Section::ALL
            .iter()
            .map(|section| (section.key().to_owned(), of(section.key()).to_owned()))
            .collect();
        for (name, text) in [
            ("title", "Familjecafé på \"torget\""),
            ("description", "När caféet är öppet och vem du kan prata med där."),
            ("words", "café, träffa andra"),
            ("situation", "children-and-parents"),
            ("related", "stod-som-foralder"),
        ] {
            parts.insert(name.to_owned(), text.to_owned());
        }
        parts
    }

    fn read(parts: &BTreeMap<String, String>) -> (Guide, Vec<String>) {
        let own = Own {
            address: "familjecafe",
            number: 101,
            parts,
            author: "Vår kommun",
            reviewers: &["jurist".to_owned()],
            reviewed_on: Some(date(2026, 11, 24)),
            review_by: date(2027, 5, 1),
        };
        Guide::read([own.file()], Registry::national(), "")
    }

    #[test]
    fn what_is_written_in_parts_is_an_article_like_the_national_ones() {
        let (guide, faults) = read(&parts());
        assert!(faults.is_empty(), "{faults:?}");
        let article = &guide.articles[0];
        assert_eq!(article.front.title, "Familjecafé på \"torget\"");
        assert_eq!(article.front.law, ["SoL"]);
        let wrong = check::mend(Guide::national(), article, date(2026, 11, 24));
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn what_cannot_stand_in_the_guide_is_said_and_a_part_cannot_begin_another() {
        let with = |name: &str, text: &str| {
            let mut parts = parts();
            parts.insert(name.to_owned(), text.to_owned());
            read(&parts)
        };
        assert!(!with("rights", "<script>alert(1)</script>").1.is_empty());
        assert!(!with("situation", "weather").1.is_empty());
        assert!(!with("description", "Kort.").1.is_empty());
        let (guide, faults) = with("rights", "Rätt. {law SoL 14:1}\n## cost\nGratis.");
        assert!(faults.is_empty() && guide.articles[0].versions[&Lang::Sv].body.len() == 6);
        let (guide, _) = with("cost", "Det är gratis.");
        let wrong = check::mend(Guide::national(), &guide.articles[0], date(2026, 11, 24));
        assert!(
            wrong
                .iter()
                .any(|line| line.contains("says nothing of what it leans on")),
            "{wrong:?}"
        );
    }
}
