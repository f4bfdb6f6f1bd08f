//! English says all that Swedish says; the residents' other languages too where residents read. None says more.
//!
//! Residents read what `residents.toml` says, and whatever stands in one of their languages: so it stands in all.
//! Easy Swedish may be silent (what is easy already is said in Swedish) but never says the same again.

use serde::Deserialize;

use std::collections::BTreeSet;

use super::{Folder, bodies, keys};
use crate::tree::Tree;

/// Offered, and read by residents alone.
const RESIDENTS: [&str; 2] = ["ar", "so"];
const EASY: &str = "sv-enkel";

#[derive(Deserialize)]
struct Residents {
    texts: Vec<ReadByResidents>,
}

#[derive(Deserialize)]
struct ReadByResidents {
    folder: String,
    prefixes: Vec<String>,
    /// Keys under these that only staff read.
    #[serde(default)]
    except: Vec<String>,
}

fn residents() -> Vec<ReadByResidents> {
    let residents: Residents =
        toml::from_str(include_str!("../../../residents.toml")).expect("residents.toml is well formed");
    residents.texts
}

fn broken(tree: &Tree, residents: &[ReadByResidents]) -> Vec<String> {
    let mut broken = Vec::new();
    for folder in Folder::all(tree) {
        let swedish = keys(folder.swedish);
        let in_language = |language: &str| folder.other(tree, language).map(keys).unwrap_or_default();
        for language in ["en", EASY].into_iter().chain(RESIDENTS) {
            for key in in_language(language).iter().filter(|key| !swedish.contains(key)) {
                broken.push(format!("{}/{language}.ftl: {key} is not in sv.ftl", folder.path));
            }
        }
        let english = in_language("en");
        for key in swedish.iter().filter(|key| !english.contains(key)) {
            broken.push(format!("{}/en.ftl: {key} is missing", folder.path));
        }
        let mut read: BTreeSet<String> = RESIDENTS
            .into_iter()
            .chain([EASY])
            .flat_map(in_language)
            .collect();
        for told in residents.iter().filter(|told| told.folder == folder.path) {
            let among =
                |list: &[String], key: &str| list.iter().any(|prefix| key.starts_with(prefix.as_str()));
            for key in read.iter().filter(|key| among(&told.except, key)) {
                broken.push(format!(
                    "{}: {key} is translated, and only staff read it",
                    folder.path
                ));
            }
            let is_read = |key: &&String| among(&told.prefixes, key) && !among(&told.except, key);
            read.extend(swedish.iter().filter(is_read).cloned());
        }
        for language in RESIDENTS {
            let said = in_language(language);
            for key in read
                .iter()
                .filter(|key| swedish.contains(key) && !said.contains(key))
            {
                broken.push(format!(
                    "{}/{language}.ftl: {key} is missing, and residents read it",
                    folder.path
                ));
            }
        }
        let plain = bodies(folder.swedish);
        for (key, easy) in folder.other(tree, EASY).map(bodies).unwrap_or_default() {
            if plain.get(&key) == Some(&easy) {
                broken.push(format!(
                    "{}/{EASY}.ftl: {key} says what sv.ftl says: take it away",
                    folder.path
                ));
            }
        }
    }
    broken
}

#[test]
fn who_reads_another_language_is_told_as_much_as_who_reads_swedish() {
    crate::rules::hold(&broken(Tree::of_this_house(), &residents()));
}

#[test]
fn what_is_missing_in_english_and_what_residents_miss_in_their_languages_is_found() {
    let tree = Tree::made_up(&[
        (
            "a/texts/sv.ftl",
            "page-title = Hej\n    .hint = Du\nstaff-note = Obs\nletter = Brev\n",
        ),
        (
            "a/texts/en.ftl",
            "page-title = Hi\n    .hint = You\nextra = More\nletter = Letter\n",
        ),
        ("a/texts/sv-enkel.ftl", "letter = Brev\n"),
        ("a/texts/ar.ftl", "page-title = x\nletter = x\nstaff-note = x\n"),
        (
            "a/texts/so.ftl",
            "page-title = y\n    .hint = z\nstaff-note = x\n",
        ),
    ]);
    let residents = [ReadByResidents {
        folder: "a/texts".into(),
        prefixes: vec!["page-".into(), "staff-".into()],
        except: vec!["staff-".into()],
    }];
    let broken = broken(&tree, &residents);
    let wanted = [
        "a/texts/en.ftl: extra is not in sv.ftl",
        "a/texts/en.ftl: staff-note is missing",
        "a/texts: staff-note is translated, and only staff read it",
        "a/texts/ar.ftl: page-title.hint is missing, and residents read it",
        "a/texts/so.ftl: letter is missing, and residents read it",
        "a/texts/sv-enkel.ftl: letter says what sv.ftl says: take it away",
    ];
    assert_eq!(broken, wanted);
}
