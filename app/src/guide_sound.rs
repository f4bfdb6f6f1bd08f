//! The guide's articles and modules read aloud by espeak-ng, packed by lame: a folder that the house serves when the
//! configuration names it. A voice that somebody recorded is left alone.

use crate::house;
use ::guide::{Guide, Module, Saying, spoken, spoken_module};
use anyhow::{Context as _, bail};
use clap::Args;
use jiff::civil::Date;
use language::{Lang, Texts};
use law::{Catalogue, Unit};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A voice for each language that espeak-ng speaks. The first three are judged fit to listen to; the others are made for whoever
/// names them, after a listener has said yes.
const VOICES: [(Lang, &str); 10] = [
    (Lang::Sv, "sv"),
    (Lang::Easy, "sv"),
    (Lang::En, "en-gb"),
    (Lang::Fi, "fi"),
    (Lang::Pl, "pl"),
    (Lang::Tr, "tr"),
    (Lang::Uk, "uk"),
    (Lang::Ru, "ru"),
    (Lang::Ar, "ar"),
    (Lang::Fa, "fa"),
];
const FIT: usize = 3;
/// Words a minute: slower than a person in a hurry.
const PACE: &str = "140";
const RATE: &str = "32";

#[derive(Args)]
pub struct Sound {
    /// Where the sound goes: one file for each article or module and language.
    folder: PathBuf,
    /// A language by its tag; may be given again. Without it: Swedish, easy Swedish and English.
    #[arg(long, value_name = "LANGUAGE")]
    language: Vec<String>,
    /// Only this article or module; may be given again.
    #[arg(long, value_name = "ADDRESS")]
    only: Vec<String>,
}

impl Sound {
    pub fn make(&self) -> anyhow::Result<()> {
        let voices = self.voices()?;
        let texts = house::texts()?;
        let today = jiff::Timestamp::now().to_zoned(law::stockholm()).date();
        std::fs::create_dir_all(&self.folder)
            .with_context(|| format!("cannot make {}", self.folder.display()))?;
        let mut made = 0;
        for (lang, voice) in voices {
            for (address, text) in read_aloud(&texts, lang, today) {
                if !self.only.is_empty() && !self.only.contains(&address) {
                    continue;
                }
                let to = self.folder.join(format!("{address}.{}.mp3", lang.tag()));
                pack(&say(voice, &text)?, &to)?;
                println!("{}", to.display());
                made += 1;
            }
        }
        println!("{made} made");
        Ok(())
    }

    fn voices(&self) -> anyhow::Result<Vec<(Lang, &'static str)>> {
        if self.language.is_empty() {
            return Ok(VOICES.into_iter().take(FIT).collect());
        }
        let of = |tag: &String| {
            let found = VOICES.into_iter().find(|(lang, _)| lang.tag() == tag);
            found.with_context(|| format!("espeak-ng has no voice for {tag}"))
        };
        self.language.iter().map(of).collect()
    }
}

/// By address, what is read in the language; what is only in Swedish is not read with another tongue.
fn read_aloud(texts: &Texts, lang: Lang, today: Date) -> Vec<(String, String)> {
    let heading = |key: &str| texts.get(lang, &format!("guide-section-{key}"));
    let time = |rule: &str| how_long(texts, lang, rule, today);
    let phone = |key: &str| number(texts, lang, key);
    let saying = Saying {
        heading: &heading,
        time: &time,
        phone: &phone,
    };
    let articles = Guide::national().articles.iter();
    let articles = articles.filter_map(|article| {
        let version = article.versions.get(&lang)?;
        Some((article.address.clone(), spoken(version, &saying)))
    });
    let modules = Module::national().iter().filter_map(|module| {
        let version = module.versions.get(&lang)?;
        Some((module.address.clone(), spoken_module(version, &saying)))
    });
    articles.chain(modules).collect()
}

fn how_long(texts: &Texts, lang: Lang, rule: &str, today: Date) -> String {
    let Ok(rule) = Catalogue::national().in_force(rule, today) else {
        return String::new();
    };
    let key = match rule.length.unit {
        Unit::Hour => "guide-time-hour",
        Unit::Day => "guide-time-day",
        Unit::WorkingDay => "guide-time-working_day",
        Unit::Week => "guide-time-week",
        Unit::Month => "guide-time-month",
        Unit::Year => "guide-time-year",
        Unit::None | Unit::PriceBaseAmount => return String::new(),
    };
    casework::Say::key(key)
        .with("count", i64::from(rule.length.number))
        .spoken(texts, lang)
}

/// Digit by digit. The municipality's own numbers stand on the page: a recording must not be wrong when they change.
fn number(texts: &Texts, lang: Lang, key: &str) -> String {
    let line = Guide::national().registry.line(key);
    let Some(line) = line else {
        return texts.get(lang, "frame-phone");
    };
    let digits = line.number.chars().filter(char::is_ascii_digit);
    let apart: Vec<String> = digits.map(String::from).collect();
    apart.join(" ")
}

/// As a WAV.
fn say(voice: &str, text: &str) -> anyhow::Result<Vec<u8>> {
    through(
        Command::new("espeak-ng").args(["-v", voice, "-s", PACE, "--stdin", "--stdout"]),
        text.as_bytes(),
    )
    .context("espeak-ng (Debian: apt install espeak-ng)")
}

fn pack(wav: &[u8], to: &Path) -> anyhow::Result<()> {
    let mut lame = Command::new("lame");
    lame.args([
        "--quiet",
        "-m",
        "m",
        "--cbr",
        "-b",
        RATE,
        "--resample",
        "22.05",
        "-",
        "-",
    ]);
    let packed = through(&mut lame, wav).context("lame (Debian: apt install lame)")?;
    std::fs::write(to, packed).with_context(|| format!("cannot write {}", to.display()))
}

/// What a program answers to what it is given; both at once, so that neither waits for the other.
fn through(program: &mut Command, given: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut into = child.stdin.take().context("no way in")?;
    let given = given.to_vec();
    let giving = std::thread::spawn(move || into.write_all(&given));
    let done = child.wait_with_output()?;
    giving.join().ok().context("it stopped reading")??;
    if !done.status.success() || done.stdout.is_empty() {
        bail!("it said no");
    }
    Ok(done.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_aloud_has_times_and_numbers_in_words_and_no_marks() {
        let texts = house::texts().expect("well formed");
        let day = jiff::civil::date(2026, 11, 24);
        let all = read_aloud(&texts, Lang::Sv, day);
        assert!(all.len() > 40, "articles and modules");
        let (_, text) = all
            .iter()
            .find(|(address, _)| address == "nagon-har-anmalt-oro")
            .expect("there");
        assert!(text.contains("14 dagar") && text.contains("Kort svar"), "{text}");
        let (_, drink) = all
            .iter()
            .find(|(address, _)| address == "alkohol-eller-droger")
            .expect("there");
        assert!(
            drink.contains("1 1 2") && drink.contains("0 2 0 8 4 4 4 4 8"),
            "digit by digit"
        );
        for (address, text) in &all {
            assert!(!text.contains(['{', '}', '[', '*']), "{address}");
        }
    }
}
