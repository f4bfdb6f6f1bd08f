//! Finding the right article: by stems, by what people say instead, by the beginning of a word, and though misspelled; first
//! in the reader's language, then in the others.

use crate::article::{Guide, Version};
use crate::module::{Module, ModuleVersion};
use language::{Lang, Script};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;
use waken_snowball::Algorithm;

/// What each place of a word is worth.
const IN_WORDS: f64 = 6.0;
const IN_TITLE: f64 = 5.0;
const IN_DESCRIPTION: f64 = 2.0;
const IN_TEXT: f64 = 1.0;
/// A word that begins so, or is spelled nearly so, or is said instead, or is found in another language.
const BEGUN: f64 = 0.6;
const NEARLY: f64 = 0.5;
const INSTEAD: f64 = 0.7;
const ELSEWHERE: f64 = 0.4;
/// Shorter words are not completed; longer ones may have one slip, or two.
const COMPLETED: usize = 3;
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

type Synonyms = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static SYNONYMS: LazyLock<Synonyms> =
    LazyLock::new(|| toml::from_str(include_str!("../synonyms.toml")).expect("a test reads the synonyms"));

/// An article that answers, by its place in [`Guide::articles`]; of modules, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    pub article: usize,
    pub worth: f64,
}

/// The words of one language.
#[derive(Default)]
struct Words {
    /// By stem: articles and how much the word is worth in each.
    places: BTreeMap<String, Vec<(usize, f64)>>,
}

/// All languages.
pub struct Index {
    languages: HashMap<Lang, Words>,
    articles: usize,
}

impl Index {
    pub fn new(guide: &Guide) -> Self {
        let mut languages: HashMap<Lang, Words> = HashMap::new();
        for (nth, article) in guide.articles.iter().enumerate() {
            for (lang, version) in &article.versions {
                languages
                    .entry(*lang)
                    .or_default()
                    .add(nth, *lang, &Read::article(version));
            }
        }
        Self {
            languages,
            articles: guide.articles.len(),
        }
    }

    /// The community information, which is sought beside the articles.
    pub fn of_modules(modules: &[Module]) -> Self {
        let mut languages: HashMap<Lang, Words> = HashMap::new();
        for (nth, module) in modules.iter().enumerate() {
            for (lang, version) in &module.versions {
                languages
                    .entry(*lang)
                    .or_default()
                    .add(nth, *lang, &Read::module(version));
            }
        }
        Self {
            languages,
            articles: modules.len(),
        }
    }

    /// The best first.
    pub fn find(&self, lang: Lang, sought: &str) -> Vec<Found> {
        let mut worth: HashMap<usize, f64> = HashMap::new();
        let mut add = |lang: Lang, share: f64| {
            let Some(words) = self.languages.get(&lang) else {
                return;
            };
            for (article, one) in words.find(lang, sought, self.articles) {
                let best = worth.entry(article).or_default();
                *best = best.max(one * share);
            }
        };
        add(lang, 1.0);
        if let Some(source) = lang.source() {
            add(source, 1.0);
        }
        for other in self.languages.keys().filter(|other| **other != lang) {
            add(*other, ELSEWHERE);
        }
        let mut found: Vec<Found> = worth
            .into_iter()
            .map(|(article, worth)| Found { article, worth })
            .collect();
        found.sort_by(|a, b| b.worth.total_cmp(&a.worth).then(a.article.cmp(&b.article)));
        let least = found.first().map_or(0.0, |best| best.worth / 6.0);
        found.retain(|found| found.worth >= least);
        found
    }
}

/// What is read of an article or a module, by what it is worth.
struct Read<'a> {
    words: Vec<&'a str>,
    title: &'a str,
    description: &'a str,
    text: String,
}

impl<'a> Read<'a> {
    fn article(version: &'a Version) -> Self {
        Self {
            words: version.words.iter().map(String::as_str).collect(),
            title: &version.title,
            description: &version.description,
            text: version.text(),
        }
    }
    /// Its words and headings, not all its text: a module speaks of much, and would answer every search.
    fn module(version: &'a ModuleVersion) -> Self {
        let headings = version.parts.iter().map(|part| part.heading.as_str());
        Self {
            words: version.words.iter().map(String::as_str).collect(),
            title: &version.title,
            description: &version.description,
            text: headings.collect::<Vec<_>>().join(" "),
        }
    }
}

impl Words {
    fn add(&mut self, nth: usize, lang: Lang, version: &Read<'_>) {
        let mut own: HashMap<String, f64> = HashMap::new();
        let mut put = |text: &str, worth: f64| {
            for word in stems(lang, text) {
                let kept = own.entry(word).or_default();
                // What is said often says more, but never as much as a title does.
                *kept = if *kept >= worth {
                    *kept + worth * 0.1
                } else {
                    worth
                };
            }
        };
        version.words.iter().for_each(|words| put(words, IN_WORDS));
        put(version.title, IN_TITLE);
        put(version.description, IN_DESCRIPTION);
        put(&version.text, IN_TEXT);
        for (word, worth) in own {
            self.places
                .entry(word)
                .or_default()
                .push((nth, worth.min(IN_WORDS + IN_TITLE)));
        }
    }

    fn find(&self, lang: Lang, sought: &str, of: usize) -> Vec<(usize, f64)> {
        let mut worth: HashMap<usize, (f64, usize)> = HashMap::new();
        let asked = words(sought);
        for word in &asked {
            let mut best: HashMap<usize, f64> = HashMap::new();
            for (stem, share) in self.meant(lang, word) {
                let places = &self.places[&stem];
                let rare = (1.0 + of as f64 / places.len() as f64).ln();
                for (article, one) in places {
                    let kept = best.entry(*article).or_default();
                    *kept = kept.max(one * share * rare);
                }
            }
            for (article, one) in best {
                let kept = worth.entry(article).or_default();
                *kept = (kept.0 + one, kept.1 + 1);
            }
        }
        // Whoever wrote three words meant all three.
        let whole = asked.len().max(1) as f64;
        let shares = worth
            .into_iter()
            .map(|(article, (one, met))| (article, one * met as f64 / whole));
        shares.collect()
    }

    /// Stems of ours that may be meant, and how surely.
    fn meant(&self, lang: Lang, word: &str) -> Vec<(String, f64)> {
        let stem = stem(lang, word);
        let mut meant: BTreeMap<String, f64> = BTreeMap::new();
        let mut add = |stem: String, share: f64| {
            let kept = meant.entry(stem).or_default();
            *kept = kept.max(share);
        };
        let tag = lang.source().unwrap_or(lang).tag();
        for other in SYNONYMS
            .get(tag)
            .and_then(|of| of.get(word))
            .into_iter()
            .flatten()
        {
            let other = self::stem(lang, other);
            if self.places.contains_key(&other) {
                add(other, INSTEAD);
            }
        }
        if self.places.contains_key(&stem) {
            add(stem, 1.0);
            return meant.into_iter().collect();
        }
        if stem.chars().count() >= COMPLETED {
            for other in self
                .places
                .range(stem.clone()..)
                .map(|(other, _)| other)
                .take_while(|other| other.starts_with(&stem))
            {
                add(other.clone(), BEGUN);
            }
        }
        if meant.is_empty() {
            meant.extend(self.nearly(&stem));
        }
        meant.into_iter().collect()
    }

    /// Words with the same first letter and a slip or two.
    fn nearly(&self, stem: &str) -> Vec<(String, f64)> {
        let letters = stem.chars().count();
        let slips = if letters >= TWO_SLIPS {
            2
        } else {
            usize::from(letters >= ONE_SLIP)
        };
        let Some(first) = stem.chars().next().filter(|_| slips > 0) else {
            return Vec::new();
        };
        let from = self.places.range(first.to_string()..);
        let same = from
            .map(|(other, _)| other)
            .take_while(|other| other.starts_with(first));
        same.filter(|other| {
            // A sign is four bytes at most: most words are told from it at once.
            other.len().abs_diff(stem.len()) <= slips * 4
                && other.chars().count().abs_diff(letters) <= slips
                && strsim::osa_distance(other, stem) <= slips
        })
        .map(|other| (other.clone(), NEARLY))
        .collect()
    }
}

fn algorithm(lang: Lang) -> Option<Algorithm> {
    match lang {
        Lang::Sv | Lang::Easy => Some(Algorithm::Swedish),
        Lang::En => Some(Algorithm::English),
        Lang::Ar => Some(Algorithm::Arabic),
        Lang::Fi => Some(Algorithm::Finnish),
        Lang::Ru => Some(Algorithm::Russian),
        Lang::Tr => Some(Algorithm::Turkish),
        _ => None,
    }
}

fn stem(lang: Lang, word: &str) -> String {
    match algorithm(lang) {
        // A Swedish word typed into another script's search is left as it is.
        Some(_) if lang.script() != Script::Latn && word.is_ascii() => word.to_owned(),
        Some(algorithm) => waken_snowball::stem(algorithm, word).into_owned(),
        None => word.to_owned(),
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !(sign.is_alphanumeric() || is_joined(sign)));
    let words = words.map(|word| word.trim_matches(is_joined).to_lowercase());
    let once: BTreeSet<String> = words.filter(|word| !word.is_empty()).collect();
    once.into_iter().collect()
}

/// Signs within a word: vowels of Arabic, joiners.
fn is_joined(sign: char) -> bool {
    matches!(sign, '\u{64b}'..='\u{652}' | '\u{200c}' | '\u{200d}')
}

fn stems(lang: Lang, text: &str) -> Vec<String> {
    words(text).iter().map(|word| stem(lang, word)).collect()
}
