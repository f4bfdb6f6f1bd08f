//! For editors of the guide: what is wrong with it, and what it wants.

use crate::guide_sound::Sound;
use ::guide::{Guide, Module, Tool, check, check_modules, check_tools, marks_of};
use anyhow::Context as _;
use clap::Subcommand;
use language::Lang;

/// Where the marks stand in a checkout of the source.
const MARKS: &str = "guide/translated.txt";

#[derive(Subcommand)]
pub enum Asked {
    /// What must be mended (then status 1), and what is overdue, unreviewed, unconfirmed, behind or missing.
    Check {
        /// Only what must be mended.
        #[arg(long)]
        wrong: bool,
    },
    /// In a checkout: the articles of a language, or those that are named, say now what the Swedish says.
    Translated { language: String, articles: Vec<String> },
    /// Every article and module read aloud by espeak-ng into a folder, for the configuration's `guide.media`.
    Sound(Sound),
}

impl Asked {
    pub fn run(&self) -> anyhow::Result<()> {
        match self {
            Self::Check { wrong } => told(*wrong),
            Self::Sound(sound) => sound.make(),
            Self::Translated { language, articles } => {
                let lang = Lang::table().find(|lang| lang.tag() == language);
                let lang = lang.with_context(|| format!("no language is called {language}"))?;
                let before = std::fs::read_to_string(MARKS)
                    .with_context(|| format!("no {MARKS} here: stand in a checkout of the source"))?;
                let marks = marks_of(&Guide::all_files(), &before, lang, articles);
                std::fs::write(MARKS, marks).with_context(|| format!("cannot write {MARKS}"))
            }
        }
    }
}

fn told(only_wrong: bool) -> anyhow::Result<()> {
    let guide = Guide::national();
    let today = jiff::Timestamp::now().to_zoned(law::stockholm()).date();
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
