//! For editors of the guide: what is wrong with it, and what it wants.

use crate::guide_sound::Sound;
use crate::house;
use ::guide::xliff::{TextsNow, export, import};
use ::guide::{Guide, Module, Tool, check, check_modules, check_tools, marks_of, watch};
use anyhow::Context as _;
use clap::Subcommand;
use language::{Lang, Source, Texts};
use law::Catalogue;
use std::path::{Path, PathBuf};

/// Where the marks stand in a checkout of the source.
const MARKS: &str = "guide/translated.txt";
/// What the law's data was when articles were last read beside it.
const LAW_READ: &str = "guide/law_read.txt";

#[derive(Subcommand)]
pub enum Asked {
    /// What must be mended (then status 1), and what is overdue, unreviewed, unconfirmed, behind or missing.
    Check {
        /// Only what must be mended.
        #[arg(long)]
        wrong: bool,
    },
    /// In a checkout: these articles, or all, were read today beside the law as its data has it.
    LawRead { articles: Vec<String> },
    /// In a checkout: the articles of a language, or those that are named, say now what the Swedish says.
    Translated { language: String, articles: Vec<String> },
    /// Every article and module read aloud by espeak-ng into a folder, for the configuration's `guide.media`.
    Sound(Sound),
    /// For a translator's tool and back, as XLIFF 2.0: `export LANGUAGE FILE`, and in a checkout `import FILE`.
    Xliff {
        #[command(subcommand)]
        way: Way,
    },
}

#[derive(Subcommand)]
pub enum Way {
    /// Articles and words of a language, as they stand, into a file.
    Export { language: String, file: PathBuf },
    /// In a checkout: what came back is written where it belongs, or refused with the lines that are wrong.
    Import { file: PathBuf },
}

impl Asked {
    pub fn run(&self) -> anyhow::Result<()> {
        match self {
            Self::Check { wrong } => told(*wrong),
            Self::LawRead { articles } => {
                let today = today();
                let read = watch::Read::national().written(
                    Guide::national(),
                    Catalogue::national(),
                    today,
                    articles,
                );
                std::fs::write(LAW_READ, read)
                    .with_context(|| format!("cannot write {LAW_READ}: stand in a checkout of the source"))
            }
            Self::Sound(sound) => sound.make(),
            Self::Translated { language, articles } => {
                let lang = named(language)?;
                let before = std::fs::read_to_string(MARKS)
                    .with_context(|| format!("no {MARKS} here: stand in a checkout of the source"))?;
                let marks = marks_of(&Guide::all_files(), &before, lang, articles);
                std::fs::write(MARKS, marks).with_context(|| format!("cannot write {MARKS}"))
            }
            Self::Xliff { way } => way.gone(),
        }
    }
}

fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(law::stockholm()).date()
}

impl Way {
    fn gone(&self) -> anyhow::Result<()> {
        match self {
            Self::Export { language, file } => {
                let lang = named(language)?;
                let now = texts(lang);
                let all: Vec<&str> = now.all_swedish.iter().map(String::as_str).collect();
                let xml = export(lang, &Guide::files(), now.borrowed(&all), Guide::national());
                let xml = xml.with_context(|| format!("{language} is not translated from Swedish"))?;
                std::fs::write(file, xml).with_context(|| format!("cannot write {}", file.display()))
            }
            Self::Import { file } => came(file),
        }
    }
}

fn named(language: &str) -> anyhow::Result<Lang> {
    let lang = Lang::table().find(|lang| lang.tag() == language);
    lang.with_context(|| format!("no language is called {language}"))
}

/// The guide's words, and those of the frame around it.
fn texts(lang: Lang) -> TextsNow {
    let sources = house::sources();
    let of_guide = |lang: Lang| {
        let of = sources
            .iter()
            .find(|one| one.lang == lang && one.file.starts_with("guide/texts/"));
        of.map(|one| one.ftl.to_owned())
    };
    let swedish = sources.iter().filter(|one| one.lang == Lang::Sv);
    TextsNow {
        swedish: of_guide(Lang::Sv).unwrap_or_default(),
        all_swedish: swedish.map(|one| one.ftl.to_owned()).collect(),
        other: of_guide(lang),
    }
}

fn came(file: &Path) -> anyhow::Result<()> {
    let xml = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    anyhow::ensure!(
        Path::new(MARKS).exists(),
        "no {MARKS} here: stand in a checkout of the source"
    );
    let (lang, written) = match import(&xml, &Guide::files(), &texts) {
        Ok(came) => came,
        Err(faults) => {
            for fault in &faults {
                eprintln!("{}:{}: {}", file.display(), fault.line, fault.what);
            }
            anyhow::bail!("{} things are wrong; nothing was written", faults.len());
        }
    };
    for one in written.iter().filter(|one| one.path.ends_with(".ftl")) {
        well_formed(lang, &one.text)?;
    }
    for one in &written {
        let path = Path::new("guide").join(&one.path);
        std::fs::write(&path, &one.text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!(
        "{} files of {} were written; read them, then: guide translated {}",
        written.len(),
        lang.own_name(),
        lang.tag()
    );
    Ok(())
}

fn told(only_wrong: bool) -> anyhow::Result<()> {
    let guide = Guide::national();
    let today = today();
    let mut report = check::check(guide, today);
    for more in [
        check_modules(Module::national(), guide, today),
        check_tools(Tool::national(), guide),
    ] {
        report.wrong.extend(more.wrong);
        report.wanting.extend(more.wanting);
    }
    if !only_wrong {
        report.wanting.iter().for_each(|line| println!("{line}"));
    }
    report.wrong.iter().for_each(|line| println!("wrong: {line}"));
    let (articles, wrong, wanting) = (guide.articles.len(), report.wrong.len(), report.wanting.len());
    println!("{articles} articles, {wrong} to mend, {wanting} wanting");
    anyhow::ensure!(report.wrong.is_empty(), "the guide has {wrong} things to mend");
    Ok(())
}

/// What a translator typed may look like Fluent and be none. Read once, by a program that ends.
fn well_formed(lang: Lang, text: &str) -> anyhow::Result<()> {
    let source = Source {
        lang,
        file: "the words of pages",
        ftl: Box::leak(text.to_owned().into_boxed_str()),
    };
    Texts::new([source]).map(|_| ()).context("nothing was written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_no_fluent_are_not_written() {
        assert!(well_formed(Lang::En, "guide-title = Find help\n").is_ok());
        assert!(well_formed(Lang::En, "guide-title = { $count ->\n").is_err());
    }
}
