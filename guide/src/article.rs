//! An article with its languages, and all of them.

use crate::body::{Block, Body, Piece, body};
use crate::front::{self, Fault, Swedish};
use crate::registry::Registry;
use crate::standing::Marks;
use language::{Lang, print_of};
use std::collections::BTreeMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// One file of an article.
#[derive(Clone, Debug)]
pub struct File {
    pub address: String,
    pub tag: String,
    pub text: String,
}

/// An article in one language.
#[derive(Clone, Debug)]
pub struct Version {
    pub lang: Lang,
    pub title: String,
    pub description: String,
    pub words: Vec<String>,
    pub body: Body,
    /// Who translated it; of the Swedish nobody did.
    pub translator: Option<String>,
    /// The Swedish was changed after this was written; the Swedish itself never is behind.
    pub behind: bool,
    /// Of this text and of the Swedish it was made from: another, once either is changed.
    pub print: String,
    /// Lines of the front matter, which come before the body in the file.
    pub(crate) before: usize,
}

impl Version {
    /// Whether its text has the number, by its key in `helplines.toml`.
    pub fn calls(&self, key: &str) -> bool {
        let lines = self
            .body
            .iter()
            .flat_map(|(_, blocks)| blocks)
            .flat_map(Block::lines);
        let mut pieces = lines.flat_map(|line| &line.pieces);
        pieces.any(|piece| matches!(piece, Piece::Phone(phone) if phone == key))
    }

    /// What is read, without marks: for search, for measuring, for reading aloud.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in self
            .body
            .iter()
            .flat_map(|(_, blocks)| blocks)
            .flat_map(Block::lines)
        {
            for piece in &line.pieces {
                match piece {
                    Piece::Text(said) | Piece::Strong(said) | Piece::Term(said) | Piece::Link(_, said) => {
                        text.push_str(said);
                    }
                    Piece::Time(_) | Piece::Phone(_) => text.push('5'),
                }
            }
            text.push('\n');
        }
        text
    }
}

#[derive(Clone, Debug)]
pub struct Article {
    pub address: String,
    pub front: Swedish,
    pub versions: BTreeMap<Lang, Version>,
}

impl Article {
    /// In the language; where there is none yet, in Swedish.
    pub fn version(&self, lang: Lang) -> &Version {
        self.versions.get(&lang).unwrap_or(&self.versions[&Lang::Sv])
    }
    pub fn is_in(&self, lang: Lang) -> bool {
        self.versions.contains_key(&lang)
    }
    pub fn reviewed_on(&self) -> Option<jiff::civil::Date> {
        self.front.reviewed_on.map(day)
    }
    /// The last day on which it may stand without being looked at again.
    pub fn review_by(&self) -> jiff::civil::Date {
        day(self.front.review_by)
    }
}

pub(crate) fn day(date: toml::value::Date) -> jiff::civil::Date {
    let part = |number: u8| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(date.year).unwrap_or(1);
    jiff::civil::Date::new(year, part(date.month), part(date.day)).unwrap_or_default()
}

/// All articles, by number.
#[derive(Clone, Debug)]
pub struct Guide {
    pub articles: Vec<Article>,
    pub registry: Registry,
}

static NATIONAL: LazyLock<Guide> = LazyLock::new(|| {
    // What cannot be read is not shown; the tests see to it that all can.
    Guide::read(
        Guide::files(),
        Registry::national(),
        include_str!("../translated.txt"),
    )
    .0
});

impl Guide {
    /// The files that are built in.
    pub fn files() -> Vec<File> {
        let files = FILES.iter().map(|(address, tag, text)| File {
            address: (*address).to_owned(),
            tag: (*tag).to_owned(),
            text: (*text).to_owned(),
        });
        files.collect()
    }

    /// Every file that is translated: of articles, of modules and of tools, each by its folder.
    pub fn all_files() -> Vec<File> {
        let under = |folder: &'static str| {
            move |file: File| File {
                address: format!("{folder}{}", file.address),
                ..file
            }
        };
        let modules = crate::Module::files()
            .into_iter()
            .map(under(crate::module::FOLDER));
        let tools = crate::Tool::files().into_iter().map(under(crate::tool::FOLDER));
        Self::files().into_iter().chain(modules).chain(tools).collect()
    }

    /// Those that are built in.
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// From files; what cannot be read is left out and said, as `address/tag.md:line: what`.
    pub fn read(
        files: impl IntoIterator<Item = File>,
        registry: Registry,
        marks: &str,
    ) -> (Self, Vec<String>) {
        let mut faults = Vec::new();
        let marks = Marks::read(marks);
        let mut folders: BTreeMap<String, Vec<File>> = BTreeMap::new();
        for file in files {
            folders.entry(file.address.clone()).or_default().push(file);
        }
        let mut articles = Vec::new();
        for (address, files) in folders {
            let mut say = |tag: &str, fault: &Fault| {
                faults.push(format!(
                    "articles/{address}/{tag}.md:{}: {}",
                    fault.line, fault.what
                ));
            };
            articles.extend(article(&address, &files, &marks, &mut say));
        }
        articles.sort_by_key(|article| article.front.number);
        (Self { articles, registry }, faults)
    }

    pub fn find(&self, address: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.address == address)
    }
}

fn article(
    address: &str,
    files: &[File],
    marks: &Marks,
    say: &mut dyn FnMut(&str, &Fault),
) -> Option<Article> {
    let Some(source) = files.iter().find(|file| file.tag == Lang::Sv.tag()) else {
        say("sv", &Fault::new(1, "there is no Swedish article"));
        return None;
    };
    let front = match front::split(&source.text).and_then(|(matter, _)| front::swedish(matter)) {
        Ok(front) => front,
        Err(fault) => {
            say("sv", &fault);
            return None;
        }
    };
    let mut versions = BTreeMap::new();
    for file in files {
        let Some(lang) = Lang::table().find(|lang| lang.tag() == file.tag) else {
            say(&file.tag, &Fault::new(1, "no language has this tag"));
            continue;
        };
        match version(lang, file, &front) {
            Ok(mut version) => {
                version.print = format!("{}{}", print_of(&source.text), print_of(&file.text));
                version.behind =
                    lang != Lang::Sv && !marks.stands(address, &file.tag, &source.text, &file.text);
                versions.insert(lang, version);
            }
            Err(faults) => faults.iter().for_each(|fault| say(&file.tag, fault)),
        }
    }
    versions.contains_key(&Lang::Sv).then(|| Article {
        address: address.to_owned(),
        front,
        versions,
    })
}

fn version(lang: Lang, file: &File, swedish: &Swedish) -> Result<Version, Vec<Fault>> {
    let (matter, text) = front::split(&file.text).map_err(|fault| vec![fault])?;
    let (title, description, words, translator) = match lang {
        Lang::Sv => (
            swedish.title.clone(),
            swedish.description.clone(),
            swedish.words.clone(),
            None,
        ),
        _ => {
            let front = front::translated(matter).map_err(|fault| vec![fault])?;
            (
                front.title,
                front.description,
                front.words,
                Some(front.translator),
            )
        }
    };
    let before = matter.matches('\n').count() + 3;
    let moved = |fault: Fault| Fault::new(fault.line + before, fault.what);
    let body = body(text).map_err(|faults| faults.into_iter().map(moved).collect::<Vec<_>>())?;
    Ok(Version {
        lang,
        title,
        description,
        words,
        body,
        translator,
        behind: false,
        print: String::new(),
        before,
    })
}
