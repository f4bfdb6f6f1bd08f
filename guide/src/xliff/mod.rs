//! The guide as translators' tools take it and give it back: XLIFF 2.0. Marks, times, numbers and links are codes that a tool
//! protects; what comes back is refused, with its line, where one of them is another.
//!
//! Easy Swedish is not sent: it is an article of its own, not a translation.

mod codes;
mod read;
mod units;
mod write;

use crate::article::{File, Guide};
use crate::compare::compare;
use crate::front::Fault;
use crate::registry::Registry;
use language::Lang;
use units::Unit;

/// Texts of pages, as files of Fluent.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// The guide's own, in Swedish.
    pub swedish: &'a str,
    /// Everything that may be said in Swedish: a language that is read in the guide alone has words of the frame too.
    pub all_swedish: &'a [&'a str],
    /// As they stand in the language.
    pub other: Option<&'a str>,
}

/// A file to write, from the folder of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub path: String,
    pub text: String,
}

const TEXTS: &str = "texts";
const ARTICLE: &str = "article.";

fn path(address: &str, lang: Lang) -> String {
    format!("articles/{address}/{}.md", lang.tag())
}

fn in_language<'a>(files: &'a [File], address: &str, lang: Lang) -> Option<&'a str> {
    let file = files
        .iter()
        .find(|file| file.address == address && file.tag == lang.tag());
    file.map(|file| file.text.as_str())
}

/// What is sent of the articles and the texts, in whatever state the language is; none: it is not translated from Swedish.
pub fn export(lang: Lang, files: &[File], texts: Texts<'_>, guide: &Guide) -> Option<String> {
    if lang.source().is_some() || lang == Lang::Sv {
        return None;
    }
    let swedish = files.iter().filter(|file| file.tag == Lang::Sv.tag());
    let articles = swedish.map(|file| {
        let other = in_language(files, &file.address, lang);
        let version = guide
            .find(&file.address)
            .and_then(|article| article.versions.get(&lang));
        write::Sent {
            id: format!("{ARTICLE}{}", file.address),
            original: format!("guide/{}", path(&file.address, Lang::Sv)),
            translator: other.and_then(units::translator).unwrap_or_default(),
            behind: version.is_some_and(|version| version.behind),
            units: units::of_article(&file.text, other),
        }
    });
    let of_pages = write::Sent {
        id: TEXTS.to_owned(),
        original: "guide/texts/sv.ftl".to_owned(),
        translator: String::new(),
        behind: false,
        units: units_of_texts(texts),
    };
    let all: Vec<write::Sent> = articles.chain([of_pages]).collect();
    Some(write::document(lang.bcp47(), &all))
}

fn units_of_texts(texts: Texts<'_>) -> Vec<Unit> {
    let theirs = texts.other.map(units::of_texts).unwrap_or_default();
    let own = units::of_texts(texts.swedish);
    let all = texts.all_swedish.iter().flat_map(|ftl| units::of_texts(ftl));
    let more = all.filter(|(key, _)| {
        let there = theirs.iter().any(|(known, _)| known == key);
        there && !own.iter().any(|(known, _)| known == key)
    });
    let more: Vec<(&str, String)> = more.collect();
    let both = own.iter().chain(&more);
    both.map(|(key, source)| Unit {
        id: (*key).to_owned(),
        written: codes::Written::Fluent,
        source: source.clone(),
        target: theirs
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value.clone()),
    })
    .collect()
}

/// The language and the files that an XLIFF document makes, or all that is wrong with it, by line.
pub fn import(
    xml: &str,
    files: &[File],
    texts: &dyn Fn(Lang) -> TextsNow,
) -> Result<(Lang, Vec<Written>), Vec<Fault>> {
    let document = read::document(xml).map_err(|fault| vec![fault])?;
    let lang = Lang::table().find(|lang| lang.bcp47() == document.lang);
    let lang = lang.filter(|lang| lang.source().is_none() && *lang != Lang::Sv);
    let Some(lang) = lang else {
        let what = format!(
            "{:?} is no language that is translated from Swedish",
            document.lang
        );
        return Err(vec![Fault::new(1, what)]);
    };
    let (mut written, mut faults) = (Vec::new(), Vec::new());
    for file in &document.files {
        let came = match file.id.strip_prefix(ARTICLE) {
            Some(address) => article(file, address, lang, files),
            None if file.id == TEXTS => of_pages(file, lang, &texts(lang)),
            None => Err(vec![Fault::new(
                file.line,
                format!("no file of ours is called {:?}", file.id),
            )]),
        };
        match came {
            Ok(one) => written.extend(one),
            Err(wrong) => faults.extend(wrong),
        }
    }
    match faults.is_empty() {
        true => Ok((lang, written)),
        false => Err(faults),
    }
}

/// [`Texts`] that are kept by whoever asks.
#[derive(Clone, Debug, Default)]
pub struct TextsNow {
    pub swedish: String,
    pub all_swedish: Vec<String>,
    pub other: Option<String>,
}

impl TextsNow {
    pub fn borrowed<'a>(&'a self, all: &'a [&'a str]) -> Texts<'a> {
        Texts {
            swedish: &self.swedish,
            all_swedish: all,
            other: self.other.as_deref(),
        }
    }
}

/// None: nobody has begun to translate it.
fn article(
    file: &read::File,
    address: &str,
    lang: Lang,
    files: &[File],
) -> Result<Option<Written>, Vec<Fault>> {
    let Some(swedish) = in_language(files, address, Lang::Sv) else {
        return Err(vec![Fault::new(
            file.line,
            format!("no article is called {address:?}"),
        )]);
    };
    if !file.units.iter().any(is_begun) {
        return Ok(None);
    }
    let asked = units::of_article(swedish, None);
    let mut faults = judged(&asked, file, true);
    if file.translator.trim().is_empty() {
        faults.push(Fault::new(file.line, "the note on who translated it is empty"));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let text_of = |id: &str| {
        let unit = file.units.iter().find(|unit| unit.id == id);
        unit.and_then(|unit| unit.target.clone()).unwrap_or_default()
    };
    let text = units::article(swedish, &text_of, file.translator.trim());
    let wrong = unlike(address, lang, swedish, &text);
    match wrong.is_empty() {
        true => Ok(Some(Written {
            path: path(address, lang),
            text,
        })),
        false => Err(wrong
            .into_iter()
            .map(|what| Fault::new(file.line, what))
            .collect()),
    }
}

fn is_begun(unit: &read::Unit) -> bool {
    unit.target.as_deref().is_some_and(|text| !text.trim().is_empty())
}

/// Whether what would be written says the same things in the same order as the Swedish.
fn unlike(address: &str, lang: Lang, swedish: &str, text: &str) -> Vec<String> {
    let file = |lang: Lang, text: &str| File {
        address: address.to_owned(),
        tag: lang.tag().to_owned(),
        text: text.to_owned(),
    };
    let both = [file(Lang::Sv, swedish), file(lang, text)];
    let (guide, mut wrong) = Guide::read(both, Registry::default(), "");
    let article = guide.find(address);
    if let Some((ours, theirs)) =
        article.and_then(|one| Some((one.version(Lang::Sv), one.versions.get(&lang)?)))
    {
        let told = compare(ours, theirs).into_iter();
        wrong.extend(
            told.map(|(line, what)| format!("{}:{}: {what}", path(address, lang), line + theirs.before)),
        );
    }
    wrong
}

fn of_pages(file: &read::File, lang: Lang, now: &TextsNow) -> Result<Option<Written>, Vec<Fault>> {
    let all: Vec<&str> = now.all_swedish.iter().map(String::as_str).collect();
    let asked = units_of_texts(now.borrowed(&all));
    let faults = judged(&asked, file, false);
    if !faults.is_empty() {
        return Err(faults);
    }
    let value = |key: &str| {
        let unit = file.units.iter().find(|unit| unit.id == key && is_begun(unit));
        unit.and_then(|unit| unit.target.clone())
    };
    let shape = now.other.as_deref().unwrap_or(&now.swedish);
    let there = units::of_texts(shape);
    let more = asked
        .iter()
        .filter(|unit| !there.iter().any(|(key, _)| *key == unit.id));
    let more: Vec<(String, String)> = more
        .filter_map(|unit| Some((unit.id.clone(), value(&unit.id)?)))
        .collect();
    let text = units::texts(shape, &value, &more);
    Ok(Some(Written {
        path: format!("texts/{}.ftl", lang.tag()),
        text,
    }))
}

/// What came back beside what is asked for: nothing lost, nothing of an older Swedish text, no code another.
fn judged(asked: &[Unit], file: &read::File, whole: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for unit in &file.units {
        match asked.iter().find(|one| one.id == unit.id) {
            None => faults.push(Fault::new(
                unit.line,
                format!("{}: nothing of ours is called so", unit.id),
            )),
            Some(one) if one.source != unit.source => {
                let what = format!(
                    "{}: the Swedish was changed after this was sent; send it anew",
                    unit.id
                );
                faults.push(Fault::new(unit.line, what));
            }
            Some(one) => faults.extend(changed(one, unit)),
        }
    }
    let missing = asked
        .iter()
        .filter(|one| !file.units.iter().any(|unit| unit.id == one.id));
    let lost = missing
        .filter(|_| whole)
        .map(|one| Fault::new(file.line, format!("{}: was sent and is lost", one.id)));
    faults.extend(lost);
    if whole {
        let empty = file.units.iter().filter(|unit| !is_begun(unit));
        faults.extend(empty.map(|unit| Fault::new(unit.line, format!("{}: is not translated", unit.id))));
    }
    faults
}

/// Codes that are missing and codes that were not there.
fn changed(asked: &Unit, unit: &read::Unit) -> Option<Fault> {
    let target = unit.target.as_deref().filter(|text| !text.trim().is_empty())?;
    let (ours, mut theirs) = (asked.written.fixed(&asked.source), asked.written.fixed(target));
    let mut missing = Vec::new();
    for code in ours {
        match theirs.iter().position(|other| *other == code) {
            Some(nth) => drop(theirs.remove(nth)),
            None => missing.push(code),
        }
    }
    let said = |codes: &[String], how: &str| match codes {
        [] => String::new(),
        codes => format!(" {how}: {}", codes.join(", ")),
    };
    let broken = asked.written != codes::Written::Fluent && target.contains('\n');
    let what = format!(
        "{}:{}{}{}",
        unit.id,
        said(&missing, "missing"),
        said(&theirs, "not in the Swedish"),
        if broken { " a line break" } else { "" }
    );
    let same = missing.is_empty() && theirs.is_empty() && !broken;
    (!same).then(|| Fault::new(unit.line, what))
}
