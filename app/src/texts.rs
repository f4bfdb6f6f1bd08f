//! For translators: how far each language has come, and what it wants next.

use crate::house;
use anyhow::Context as _;
use clap::Args;
use language::{Lang, Said, Standing};
use serde_json::json;

/// Where the marks stand in a checkout of the source.
const MARKS: &str = "core/language/translated.txt";

#[derive(Args)]
pub struct Asked {
    /// As JSON, with the key of each text.
    #[arg(long)]
    json: bool,
    /// The texts a language does not have, each with its file, key and Swedish.
    #[arg(long, value_name = "LANGUAGE", conflicts_with_all = ["json", "behind", "translated"])]
    missing: Option<String>,
    /// The texts whose Swedish was changed after they were translated.
    #[arg(long, value_name = "LANGUAGE", conflicts_with_all = ["json", "translated"])]
    behind: Option<String>,
    /// In a checkout: what was translated anew says now what the Swedish says. Keys that are named do so as they stand.
    #[arg(long, value_name = "LANGUAGE", conflicts_with = "json")]
    translated: Option<String>,
    #[arg(value_name = "KEY", requires = "translated")]
    keys: Vec<String>,
}

impl Asked {
    pub fn run(&self) -> anyhow::Result<()> {
        let sources = house::sources();
        if let Some(tag) = &self.translated {
            let before = std::fs::read_to_string(MARKS)
                .with_context(|| format!("no {MARKS} here: stand in a checkout of the source"))?;
            let marks = language::mark(named(tag)?, &self.keys, &sources, &before);
            return std::fs::write(MARKS, marks).with_context(|| format!("cannot write {MARKS}"));
        }
        let all = Standing::of_all(&sources);
        let of = |tag: &str| -> anyhow::Result<&Standing> {
            let lang = named(tag)?;
            let found = all.iter().find(|standing| standing.lang == lang);
            found.context("every other language is translated from Swedish")
        };
        print!(
            "{}",
            match (&self.missing, &self.behind) {
                (Some(tag), _) => list(&of(tag)?.missing),
                (_, Some(tag)) => list(&of(tag)?.behind),
                _ if self.json => format!("{:#}\n", data(&all)),
                _ => table(&all),
            }
        );
        Ok(())
    }
}

fn named(tag: &str) -> anyhow::Result<Lang> {
    let found = Lang::table().find(|lang| lang.tag() == tag);
    found.with_context(|| {
        let known: Vec<&str> = Lang::table().map(Lang::tag).collect();
        format!("no language is called {tag}; the table has {}", known.join(", "))
    })
}

/// In the shape of the files they are to stand in.
fn list(texts: &[Said]) -> String {
    let mut told = String::new();
    let mut file = "";
    for said in texts {
        if said.file != file {
            file = &said.file;
            told.push_str(&format!("\n## {file}\n"));
        }
        told.push_str(&format!("{} = {}\n", said.key, said.swedish));
    }
    told
}

fn table(all: &[Standing]) -> String {
    let mut told = format!(
        "{:<10} {:<26} {:<8} {:>5} {:>6} {:>8} {:>7}\n",
        "language", "own name", "offered", "of", "stand", "missing", "behind"
    );
    for standing in all {
        let lang = standing.lang;
        told.push_str(&format!(
            "{:<10} {:<26} {:<8} {:>5} {:>6} {:>8} {:>7}\n",
            lang.tag(),
            lang.own_name(),
            if lang.is_offered() { "yes" } else { "no" },
            standing.of,
            standing.stand,
            standing.missing.len(),
            standing.behind.len(),
        ));
    }
    told
}

fn data(all: &[Standing]) -> serde_json::Value {
    let keys = |texts: &[Said]| -> Vec<String> {
        texts
            .iter()
            .map(|said| format!("{} {}", said.file, said.key))
            .collect()
    };
    let languages = all.iter().map(|standing| {
        json!({
            "language": standing.lang.bcp47(),
            "own_name": standing.lang.own_name(),
            "direction": standing.lang.dir().as_str(),
            "script": format!("{:?}", standing.lang.script()),
            "offered": standing.lang.is_offered(),
            "of": standing.of,
            "stand": standing.stand,
            "missing": keys(&standing.missing),
            "behind": keys(&standing.behind),
        })
    });
    json!({ "languages": languages.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands around every page that is read by anybody.
    const AROUND: [&str; 22] = [
        "frame-skip-links",
        "frame-skip-to-content",
        "frame-skip-to-exit",
        "frame-department",
        "frame-language",
        "frame-log-in",
        "frame-help",
        "frame-accessibility",
        "frame-privacy",
        "frame-licences",
        "frame-neutral-title",
        "frame-close",
        "frame-quick-exit",
        "frame-quick-exit-hint",
        "frame-emergency",
        "frame-on-call",
        "frame-on-call-hours",
        "frame-phone",
        "frame-demo",
        "start-danger",
        "start-danger-region",
        "start-on-call",
    ];

    #[test]
    fn a_translator_finds_every_language_of_the_table_and_what_kurdish_lacks_in_its_files() {
        let all = Standing::of_all(&house::sources());
        let (table, data) = (table(&all), data(&all));
        for lang in Lang::table().filter(|lang| *lang != Lang::Sv) {
            assert!(table.contains(lang.own_name()), "{lang:?}");
        }
        let kurdish = all
            .iter()
            .find(|standing| standing.lang == Lang::Ckb)
            .expect("in the table");
        assert_eq!(kurdish.missing.len(), kurdish.of);
        assert!(list(&kurdish.missing).contains("\n## faces/portal/texts/ckb.ftl\n"));
        assert_eq!(data["languages"].as_array().map(Vec::len), Some(all.len()));
        assert!(named("xx").is_err());
    }

    #[test]
    fn a_language_that_is_offered_lacks_nothing() {
        for standing in Standing::of_all(&house::sources()) {
            let missing = if standing.lang.is_offered() {
                list(&standing.missing)
            } else {
                String::new()
            };
            assert_eq!(missing, "", "{:?}", standing.lang);
        }
    }

    /// The guide's own, and what stands around every page.
    #[test]
    fn who_reads_the_guide_in_tigrinya_meets_no_swedish_in_the_frame() {
        let sources = house::sources();
        let texts = language::Texts::new(sources.iter().copied()).expect("well formed");
        let guide = sources
            .iter()
            .filter(|source| source.file == "guide/texts/sv.ftl");
        let own = guide.flat_map(|source| source.ftl.lines().filter_map(|line| line.split_once(" =")));
        let keys: Vec<&str> = own
            .map(|(key, _)| key)
            .filter(|key| key.starts_with("guide-"))
            .chain(AROUND)
            .collect();
        for lang in Lang::GUIDE.into_iter().filter(|lang| !lang.is_offered()) {
            let missing: Vec<&&str> = keys.iter().filter(|key| !texts.has(lang, key)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", lang.tag());
        }
    }
}
