//! How far each language has come with the texts that residents read: which stand, which are missing, and
//! whose Swedish was changed after they were translated.
//!
//! What is said in one of the residents' languages is said to residents, and so it belongs in all of them.
//! `translated.txt` keeps, for each translated text, what the Swedish was when it was last found to say the same.

use crate::{Lang, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A Swedish text of so few words is easy as it stands.
const EASY_ALREADY: usize = 6;
/// Stands where an easy Swedish text would: somebody has found that the Swedish is easy, however long.
const THE_SWEDISH: &str = "-";

/// A text that wants a translator: where it belongs, its key, and the Swedish as it now is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub file: String,
    pub key: String,
    pub swedish: String,
}

/// One language of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub lang: Lang,
    /// All that residents read; of these `stand` do, the others are `missing`.
    pub of: usize,
    pub stand: usize,
    pub missing: Vec<Said>,
    /// The Swedish is not what was translated, or nobody has said that it is.
    pub behind: Vec<Said>,
}

/// Keys of a file with all that belongs to each, as it stands there.
type Messages<'a> = BTreeMap<&'a str, String>;

/// What a text and its Swedish were when they were last found to say the same.
type Marks<'a> = BTreeMap<(String, &'a str), (String, String)>;

fn messages(ftl: &str) -> Messages<'_> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = None;
    for line in ftl.lines() {
        if line.starts_with([' ', '}']) {
            if let Some(text) = last.and_then(|key| found.get_mut(key)) {
                text.push('\n');
                text.push_str(line);
            }
        } else if !line.is_empty() {
            let entry = line.split_once('=').filter(|_| !line.starts_with('#'));
            last = entry.map(|(key, text)| {
                found.insert(key.trim_end(), text.trim().to_owned());
                key.trim_end()
            });
        }
    }
    found
}

/// FNV-1a: tells a changed text from an unchanged one, and nothing more is asked of it.
pub fn print_of(text: &str) -> String {
    let shape = text
        .split_whitespace()
        .flat_map(|word| word.bytes().chain([b' ']));
    let sum = shape.fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{sum:08x}")
}

fn marks(file: &str) -> Marks<'_> {
    let mut found = Marks::new();
    let mut of = String::new();
    for line in file.lines() {
        match line.split(' ').collect::<Vec<_>>().as_slice() {
            [file] => (*file).clone_into(&mut of),
            [key, swedish, own] => {
                found.insert((of.clone(), *key), ((*swedish).to_owned(), (*own).to_owned()));
            }
            _ => {}
        }
    }
    found
}

/// The texts of one folder by language.
struct Folder<'a> {
    path: &'a str,
    by: BTreeMap<Lang, Messages<'a>>,
}

impl<'a> Folder<'a> {
    fn all(sources: &[Source]) -> Vec<Self> {
        let mut folders: BTreeMap<&str, BTreeMap<Lang, Messages>> = BTreeMap::new();
        for source in sources {
            let path = source.file.rsplit_once('/').map_or("", |(path, _)| path);
            let by = folders.entry(path).or_default();
            by.insert(source.lang, messages(source.ftl));
        }
        folders.into_iter().map(|(path, by)| Self { path, by }).collect()
    }
    fn file(&self, lang: Lang) -> String {
        format!("{}/{}.ftl", self.path, lang.tag())
    }
    fn said(&self, lang: Lang, key: &str) -> Option<&String> {
        self.by.get(&lang)?.get(key)
    }
    /// The keys of what residents read, with the Swedish.
    fn read_by_residents(&self) -> BTreeMap<&'a str, &String> {
        let theirs = self.by.iter().filter(|(lang, _)| lang.is_residents());
        let keys: BTreeSet<&str> = theirs
            .flat_map(|(_, messages)| messages.keys().copied())
            .collect();
        let swedish = self.by.get(&Lang::Sv).into_iter().flatten();
        swedish
            .filter(|(key, _)| keys.contains(*key))
            .map(|(key, text)| (*key, text))
            .collect()
    }
}

fn easy_already(swedish: &str) -> bool {
    let is_word = |word: &&str| !word.starts_with('$') && word.chars().any(char::is_alphabetic);
    swedish.split_whitespace().filter(is_word).count() <= EASY_ALREADY
}

impl Standing {
    /// Of every language in the table but Swedish itself.
    pub fn of_all(sources: &[Source]) -> Vec<Self> {
        let folders = Folder::all(sources);
        let marks = marks(include_str!("../translated.txt"));
        let others = Lang::table().filter(|lang| *lang != Lang::Sv);
        others.map(|lang| Self::of(lang, &folders, &marks)).collect()
    }

    fn of(lang: Lang, folders: &[Folder], marks: &Marks) -> Self {
        let mut standing = Self {
            lang,
            of: 0,
            stand: 0,
            missing: Vec::new(),
            behind: Vec::new(),
        };
        for folder in folders {
            for (key, swedish) in folder.read_by_residents() {
                let text = || Said {
                    file: folder.file(lang),
                    key: key.to_owned(),
                    swedish: swedish.clone(),
                };
                let mark = marks.get(&(folder.file(lang), key));
                let fresh = mark.filter(|(was, _)| *was == print_of(swedish));
                standing.of += 1;
                if folder.said(lang, key).is_some() {
                    standing.stand += 1;
                    standing.behind.extend(fresh.is_none().then(text));
                } else if lang.source().is_some()
                    && (easy_already(swedish) || fresh.is_some_and(|(_, own)| own == THE_SWEDISH))
                {
                    standing.stand += 1;
                } else {
                    standing.missing.push(text());
                }
            }
        }
        standing
    }
}

/// `translated.txt` anew, when a language's translator has been at work: a text that was changed or is new says
/// now what the Swedish says, and so do those that are named. A text that nobody touched stays behind. An easy
/// Swedish text that is named and does not stand in its file is the Swedish itself.
pub fn mark(lang: Lang, named: &[String], sources: &[Source], before: &str) -> String {
    let (folders, before) = (Folder::all(sources), marks(before));
    let mut after = String::new();
    let files = folders
        .iter()
        .flat_map(|folder| Lang::table().map(move |of| (folder, of)));
    for (folder, of) in files.filter(|(_, of)| *of != Lang::Sv) {
        let mut lines = String::new();
        for (key, swedish) in folder.read_by_residents() {
            let was = before.get(&(folder.file(of), key));
            let own = folder.said(of, key).map(|own| print_of(own));
            let is_named = of == lang && named.iter().any(|name| name == key);
            let own = match own {
                Some(own) => own,
                None if of.source().is_some()
                    && (is_named || was.is_some_and(|(_, own)| own == THE_SWEDISH)) =>
                {
                    THE_SWEDISH.to_owned()
                }
                None => continue,
            };
            let touched = was.is_none_or(|(_, then)| *then != own);
            let now = (print_of(swedish), own);
            let kept = if is_named || (of == lang && touched) {
                Some(&now)
            } else {
                was
            };
            if let Some((swedish, own)) = kept {
                let _ = writeln!(lines, "{key} {swedish} {own}");
            }
        }
        if !lines.is_empty() {
            let _ = write!(after, "{}\n{lines}\n", folder.file(of));
        }
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    const SWEDISH: &str = "# Ord\nyes = Ja\nlead =\n    Vi läser det du skriver samma dag\n    eller nästa dag.\nstaff = Fördela\n";

    fn source(lang: Lang, ftl: &'static str) -> Source {
        let file = match lang {
            Lang::Sv => "a/texts/sv.ftl",
            Lang::Easy => "a/texts/sv-enkel.ftl",
            Lang::So => "a/texts/so.ftl",
            _ => "a/texts/ar.ftl",
        };
        Source { lang, file, ftl }
    }

    fn keys(said: &[Said]) -> Vec<&str> {
        said.iter().map(|said| said.key.as_str()).collect()
    }

    #[test]
    fn what_arabic_says_and_somali_does_not_is_asked_for_with_its_swedish() {
        let sources = [
            source(Lang::Sv, SWEDISH),
            source(Lang::Ar, "yes = نعم\nlead = نقرأ\n"),
            source(Lang::So, "yes = Haa\n"),
        ];
        let somali = Standing::of(Lang::So, &Folder::all(&sources), &Marks::new());
        assert_eq!((somali.of, somali.stand), (2, 1));
        assert_eq!(keys(&somali.missing), ["lead"]);
        assert_eq!(somali.missing[0].file, "a/texts/so.ftl");
        assert!(somali.missing[0].swedish.ends_with("nästa dag."));
        let tigrinya = Standing::of(Lang::Ti, &Folder::all(&sources), &Marks::new());
        assert_eq!(keys(&tigrinya.missing), ["lead", "yes"]);
    }

    #[test]
    fn easy_swedish_may_be_silent_about_a_yes_and_not_about_a_sentence() {
        let sources = [
            source(Lang::Sv, SWEDISH),
            source(Lang::Ar, "yes = نعم\nlead = نقرأ\n"),
        ];
        let easy = Standing::of(Lang::Easy, &Folder::all(&sources), &Marks::new());
        assert_eq!(keys(&easy.missing), ["lead"]);
        assert_eq!((easy.of, easy.stand), (2, 1));
    }

    #[test]
    fn a_translation_is_behind_when_the_swedish_was_changed_until_somebody_has_been_at_it() {
        let then = [source(Lang::Sv, "yes = Ja\n"), source(Lang::So, "yes = Haa\n")];
        let kept = mark(Lang::So, &[], &then, "");
        let behind = |sources: &[Source], kept: &str| {
            let standing = Standing::of(Lang::So, &Folder::all(sources), &marks(kept));
            standing.behind.len()
        };
        assert_eq!(behind(&then, ""), 1, "nobody has compared the two");
        assert_eq!(behind(&then, &kept), 0);
        let now = [
            source(Lang::Sv, "yes = Ja, tack\n"),
            source(Lang::So, "yes = Haa\n"),
        ];
        assert_eq!(behind(&now, &kept), 1);
        assert_eq!(behind(&now, &mark(Lang::So, &[], &now, &kept)), 1);
        let still_right = mark(Lang::So, &["yes".to_owned()], &now, &kept);
        assert_eq!(behind(&now, &still_right), 0);
        let mended = [
            source(Lang::Sv, "yes = Ja, tack\n"),
            source(Lang::So, "yes = Haa, mahadsanid\n"),
        ];
        assert_eq!(behind(&mended, &mark(Lang::So, &[], &mended, &kept)), 0);
        assert_eq!(
            mark(Lang::Ar, &[], &now, &kept),
            kept,
            "another's translations are not touched"
        );
    }

    #[test]
    fn a_long_swedish_text_that_is_found_to_be_easy_is_so_until_it_is_changed() {
        const LONG: &str = "lead = Du kan ringa oss. Du kan också skriva.\n";
        let then = [source(Lang::Sv, LONG), source(Lang::Ar, "lead = نقرأ\n")];
        let kept = mark(Lang::Easy, &["lead".to_owned()], &then, "");
        let missing = |sources: &[Source]| {
            let standing = Standing::of(Lang::Easy, &Folder::all(sources), &marks(&kept));
            standing.missing.len()
        };
        assert_eq!(missing(&then), 0);
        let now = [
            source(
                Lang::Sv,
                "lead = Du kan ringa oss. Du kan också skriva till nämnden.\n",
            ),
            then[1],
        ];
        assert_eq!(missing(&now), 1);
    }
}
