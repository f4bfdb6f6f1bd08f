//! *Samhällsinformation.* Modules that are read in order, alone or in a group: free headings, and questions to talk about.

use crate::article::{File, day};
use crate::body::{Block, Line, blocks, parts};
use crate::compare::section_of;
use crate::front::{self, Fault, OfModule};
use crate::standing::Marks;
use language::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// The last section of a module is headed so in its file.
const TALK: &str = "?";
/// Where a module's files stand among all files of the guide.
pub const FOLDER: &str = "modules/";

/// A heading of the writer's own, and what stands under it.
#[derive(Clone, Debug)]
pub struct Part {
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A module in one language.
#[derive(Clone, Debug)]
pub struct ModuleVersion {
    pub lang: Lang,
    pub title: String,
    pub description: String,
    /// What people say when they seek it.
    pub words: Vec<String>,
    pub parts: Vec<Part>,
    /// To talk about, in a group or at home.
    pub talk: Vec<Line>,
    pub translator: Option<String>,
    pub behind: bool,
    pub(crate) before: usize,
}

impl ModuleVersion {
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        blocks.flat_map(Block::lines).chain(&self.talk)
    }
}

#[derive(Clone, Debug)]
pub struct Module {
    pub address: String,
    pub front: OfModule,
    pub versions: BTreeMap<Lang, ModuleVersion>,
}

impl Module {
    /// In the language; where there is none yet, in Swedish.
    pub fn version(&self, lang: Lang) -> &ModuleVersion {
        self.versions.get(&lang).unwrap_or(&self.versions[&Lang::Sv])
    }
    pub fn is_in(&self, lang: Lang) -> bool {
        self.versions.contains_key(&lang)
    }
    pub fn reviewed_on(&self) -> Option<jiff::civil::Date> {
        self.front.reviewed_on.map(day)
    }
    pub fn review_by(&self) -> jiff::civil::Date {
        day(self.front.review_by)
    }
}

static NATIONAL: LazyLock<Vec<Module>> = LazyLock::new(|| {
    // What cannot be read is not shown; the tests see to it that all can.
    Module::read(Module::files(), include_str!("../translated.txt")).0
});

impl Module {
    pub fn files() -> Vec<File> {
        let files = FILES.iter().map(|(address, tag, text)| File {
            address: (*address).to_owned(),
            tag: (*tag).to_owned(),
            text: (*text).to_owned(),
        });
        files.collect()
    }

    /// Those that are built in, by number.
    pub fn national() -> &'static [Self] {
        &NATIONAL
    }

    pub fn find(address: &str) -> Option<&'static Self> {
        NATIONAL.iter().find(|module| module.address == address)
    }

    /// From files; what cannot be read is left out and said, as `modules/address/tag.md:line: what`.
    pub fn read(files: impl IntoIterator<Item = File>, marks: &str) -> (Vec<Self>, Vec<String>) {
        let (marks, mut faults) = (Marks::read(marks), Vec::new());
        let mut folders: BTreeMap<String, Vec<File>> = BTreeMap::new();
        for file in files {
            folders.entry(file.address.clone()).or_default().push(file);
        }
        let mut modules = Vec::new();
        for (address, files) in folders {
            let mut say = |tag: &str, fault: &Fault| {
                faults.push(format!(
                    "{FOLDER}{address}/{tag}.md:{}: {}",
                    fault.line, fault.what
                ));
            };
            modules.extend(module(&address, &files, &marks, &mut say));
        }
        modules.sort_by_key(|module| module.front.number);
        (modules, faults)
    }
}

fn module(address: &str, files: &[File], marks: &Marks, say: &mut dyn FnMut(&str, &Fault)) -> Option<Module> {
    let Some(source) = files.iter().find(|file| file.tag == Lang::Sv.tag()) else {
        say("sv", &Fault::new(1, "there is no Swedish module"));
        return None;
    };
    let front = front::split(&source.text).and_then(|(matter, _)| front::of_module(matter));
    let front = front.inspect_err(|fault| say("sv", fault)).ok()?;
    let mut versions = BTreeMap::new();
    for file in files {
        let Some(lang) = Lang::table().find(|lang| lang.tag() == file.tag) else {
            say(&file.tag, &Fault::new(1, "no language has this tag"));
            continue;
        };
        match version(lang, file, &front) {
            Ok(mut version) => {
                let key = format!("{FOLDER}{address}");
                version.behind = lang != Lang::Sv && !marks.stands(&key, &file.tag, &source.text, &file.text);
                versions.insert(lang, version);
            }
            Err(faults) => faults.iter().for_each(|fault| say(&file.tag, fault)),
        }
    }
    let swedish = versions.get(&Lang::Sv)?.clone();
    for (lang, version) in versions.iter().filter(|(lang, _)| lang.source().is_none()) {
        for (line, what) in unlike(&swedish, version) {
            say(lang.tag(), &Fault::new(line + version.before, what));
        }
    }
    Some(Module {
        address: address.to_owned(),
        front,
        versions,
    })
}

fn version(lang: Lang, file: &File, swedish: &OfModule) -> Result<ModuleVersion, Vec<Fault>> {
    let (matter, text) = front::split(&file.text).map_err(|fault| vec![fault])?;
    let (title, description, words, translator) = match lang {
        Lang::Sv => {
            let front = swedish.clone();
            (front.title, front.description, front.words, None)
        }
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
    let (parts, talk) = body(text).map_err(|faults| faults.into_iter().map(moved).collect::<Vec<_>>())?;
    Ok(ModuleVersion {
        lang,
        title,
        description,
        words,
        parts,
        talk,
        translator,
        behind: false,
        before,
    })
}

/// Parts under free headings, then the questions.
fn body(text: &str) -> Result<(Vec<Part>, Vec<Line>), Vec<Fault>> {
    let (mut faults, mut found, mut talk) = (Vec::new(), Vec::new(), Vec::new());
    for (heading, from, part) in parts(text) {
        if !talk.is_empty() {
            faults.push(Fault::new(from, "the questions stand last"));
        }
        match blocks(part, from) {
            Ok(blocks) if blocks.is_empty() => faults.push(Fault::new(from, format!("{heading} is empty"))),
            Ok(blocks) if heading == TALK => match blocks.as_slice() {
                [Block::List { items, .. }] => talk.clone_from(items),
                _ => faults.push(Fault::new(from, "the questions are one list")),
            },
            Ok(blocks) => found.push(Part {
                heading: heading.to_owned(),
                blocks,
            }),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() && (found.is_empty() || talk.is_empty()) {
        faults.push(Fault::new(
            1,
            "a module has parts with headings, and last `## ?` with questions",
        ));
    }
    match faults.is_empty() {
        true => Ok((found, talk)),
        false => Err(faults),
    }
}

/// What a translation has otherwise than the Swedish. The headings are the translator's own.
fn unlike(swedish: &ModuleVersion, other: &ModuleVersion) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    if swedish.parts.len() != other.parts.len() || swedish.talk.len() != other.talk.len() {
        let what = format!(
            "{} parts and {} questions, the Swedish {} and {}",
            other.parts.len(),
            other.talk.len(),
            swedish.parts.len(),
            swedish.talk.len()
        );
        faults.push((1, what));
        return faults;
    }
    for (ours, theirs) in swedish.parts.iter().zip(&other.parts) {
        section_of(&theirs.heading, &ours.blocks, &theirs.blocks, &mut faults);
    }
    faults
}
