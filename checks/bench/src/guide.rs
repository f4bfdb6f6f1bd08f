//! The guide: how large its pages are as they travel, and how long a search takes as the number of articles grows.

use crate::process::Running;
use anyhow::Context;
use guide::{File, Guide, Index, Registry};
use language::Lang;
use std::fmt::Write as _;
use std::time::Instant;

/// What is asked, by the words of `--only`.
pub const PAGE: &str = "guide page";
pub const FOUND: &str = "guide searched";
pub const SEARCH: &str = "guide search of many articles";

/// As many languages as are planned for.
const LANGUAGES: usize = 15;
const ASKED: [(Lang, &str); 12] = [
    (Lang::Sv, "socialbidrag"),
    (Lang::Sv, "soc har fått en anmälan om oss"),
    (Lang::Sv, "vräknig"),
    (Lang::Sv, "orosanmä"),
    (Lang::Sv, "hur mycket får man i försörjningsstöd"),
    (Lang::En, "worried about a child"),
    (Lang::En, "eviction"),
    (Lang::En, "hemtjänst"),
    (Lang::Ar, "بلاغ قلق"),
    (Lang::Fa, "ازدواج اجباری"),
    (Lang::Uk, "борги"),
    (Lang::Pl, "xqzwvk"),
];

/// A search among so many articles, in milliseconds.
pub struct Searched {
    pub articles: usize,
    pub words: usize,
    pub indexed: f64,
    pub p50: f64,
    pub p95: f64,
}

/// A page as it travels, in bytes.
pub struct Weighed {
    pub path: String,
    pub plain: usize,
    pub packed: usize,
}

#[derive(Default)]
pub struct OfGuide {
    pub searched: Vec<Searched>,
    pub weighed: Vec<Weighed>,
}

pub fn searched(quick: bool) -> anyhow::Result<Vec<Searched>> {
    let sizes: &[usize] = if quick { &[40, 120] } else { &[40, 200, 1_000] };
    sizes.iter().map(|articles| among(*articles)).collect()
}

fn among(articles: usize) -> anyhow::Result<Searched> {
    let files = corpus(articles);
    let words = files
        .iter()
        .map(|file| file.text.split_whitespace().count())
        .sum();
    let (guide, faults) = Guide::read(files, Registry::default(), "");
    anyhow::ensure!(
        faults.is_empty(),
        "the made-up articles cannot be read: {:?}",
        faults.first()
    );
    anyhow::ensure!(
        guide.articles.len() == articles,
        "{} of {articles} articles",
        guide.articles.len()
    );
    let started = Instant::now();
    let index = Index::new(&guide);
    let indexed = started.elapsed().as_secs_f64() * 1_000.0;
    let mut times = Vec::new();
    for _ in 0..10 {
        for (lang, sought) in ASKED {
            let started = Instant::now();
            std::hint::black_box(index.find(lang, sought));
            times.push(started.elapsed().as_secs_f64() * 1_000.0);
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let found = Searched {
        articles,
        words,
        indexed,
        p50: at(0.50),
        p95: at(0.95),
    };
    eprintln!(
        "  {SEARCH}: {articles} in {LANGUAGES} languages, p50 {:.2} ms, p95 {:.2} ms",
        found.p50, found.p95
    );
    Ok(found)
}

/// The real articles again and again, each time with words that no other has; a language that an article is not in yet has the
/// words of another.
fn corpus(articles: usize) -> Vec<File> {
    let real = Guide::files();
    let mut addresses: Vec<&str> = real.iter().map(|file| file.address.as_str()).collect();
    addresses.dedup();
    let tags: Vec<&str> = Lang::table().map(Lang::tag).take(LANGUAGES).collect();
    let mut files = Vec::new();
    for nth in 0..articles {
        let address = addresses[nth % addresses.len()];
        let of = |tag: &str| {
            real.iter()
                .find(|file| file.address == address && file.tag == tag)
        };
        for tag in &tags {
            let Some(file) = of(tag).or_else(|| of("en")) else {
                continue;
            };
            files.push(File {
                address: format!("{address}-{nth:04}"),
                tag: (*tag).to_owned(),
                text: file
                    .text
                    .replace("\n## now\n", &format!("\n{}\n\n## now\n", own_words(nth, tag))),
            });
        }
    }
    files
}

/// Thirty made-up words, the same every time.
fn own_words(nth: usize, tag: &str) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "dy", "fa", "ge", "hi", "jo", "pu", "sta",
    ];
    let mut seed = tag
        .bytes()
        .fold(nth as u64 + 1, |seed, byte| seed * 31 + u64::from(byte));
    let mut words = String::new();
    for _ in 0..30 {
        for _ in 0..4 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            words.push_str(SYLLABLES[(seed >> 60) as usize]);
        }
        words.push(' ');
    }
    format!("{}.", words.trim_end())
}

/// As browsers ask for them.
pub async fn weighed(house: &Running) -> anyhow::Result<Vec<Weighed>> {
    let _ = rustls::crypto::ring::default_provider().install_default(); // as in load: nothing here is encrypted
    let client = reqwest::Client::builder().build()?;
    let mut all = Vec::new();
    for path in [
        "/sv/guide",
        "/sv/guide/nagon-har-anmalt-oro",
        "/ar/guide/nagon-har-anmalt-oro",
        "/sv/guide/municipalities",
    ] {
        let url = format!("{}{path}", house.stands.base);
        let mut sizes = Vec::new();
        for accepts in ["identity", "br"] {
            let answer = client.get(&url).header("accept-encoding", accepts).send().await?;
            anyhow::ensure!(answer.status().is_success(), "{path}: {}", answer.status());
            sizes.push(answer.bytes().await?.len());
        }
        all.push(Weighed {
            path: path.to_owned(),
            plain: *sizes.first().context("a page")?,
            packed: *sizes.last().context("a page")?,
        });
    }
    Ok(all)
}

pub fn table(of: &OfGuide) -> String {
    let mut table = String::new();
    if !of.searched.is_empty() {
        table.push_str("\n## The guide\n\n| articles, in 15 languages | words | indexed in | search p50 ms | p95 ms |\n|---|---|---|---|---|\n");
    }
    for one in &of.searched {
        let _ = writeln!(
            table,
            "| {} | {} | {:.0} ms | {:.2} | {:.2} |",
            one.articles, one.words, one.indexed, one.p50, one.p95
        );
    }
    if !of.weighed.is_empty() {
        table.push_str("\n| page | bytes | as it travels |\n|---|---|---|\n");
    }
    for one in &of.weighed {
        let _ = writeln!(table, "| {} | {} | {} |", one.path, one.plain, one.packed);
    }
    table
}
