//! English says all that Swedish says; Arabic too where residents read (`residents.toml`); neither says more.

use serde::Deserialize;

use super::{Folder, keys};
use crate::tree::Tree;

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
    why: String,
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
        for language in ["en", "ar"] {
            for key in in_language(language).iter().filter(|key| !swedish.contains(key)) {
                broken.push(format!("{}/{language}.ftl: {key} is not in sv.ftl", folder.path));
            }
        }
        let english = in_language("en");
        for key in swedish.iter().filter(|key| !english.contains(key)) {
            broken.push(format!("{}/en.ftl: {key} is missing", folder.path));
        }
        let arabic = in_language("ar");
        for read in residents.iter().filter(|read| read.folder == folder.path) {
            let among =
                |list: &[String], key: &str| list.iter().any(|prefix| key.starts_with(prefix.as_str()));
            let is_read = |key: &&String| among(&read.prefixes, key) && !among(&read.except, key);
            for key in swedish.iter().filter(is_read).filter(|key| !arabic.contains(key)) {
                broken.push(format!("{}/ar.ftl: {key} is missing ({})", folder.path, read.why));
            }
        }
    }
    broken
}

#[test]
fn who_reads_english_or_arabic_is_told_as_much_as_who_reads_swedish() {
    crate::rules::hold(&broken(Tree::of_this_house(), &residents()));
}

#[test]
fn what_is_missing_in_english_and_what_residents_miss_in_arabic_is_found() {
    let tree = Tree::made_up(&[
        (
            "a/texts/sv.ftl",
            "page-title = Hej\n    .hint = Du\nstaff-note = Obs\n",
        ),
        (
            "a/texts/en.ftl",
            "page-title = Hi\n    .hint = You\nextra = More\n",
        ),
        ("a/texts/ar.ftl", "page-title = x\n"),
    ]);
    let residents = [ReadByResidents {
        folder: "a/texts".into(),
        prefixes: vec!["page-".into(), "staff-".into()],
        except: vec!["staff-".into()],
        why: "portal".into(),
    }];
    let broken = broken(&tree, &residents);
    let wanted = [
        "a/texts/en.ftl: extra is not in sv.ftl",
        "a/texts/en.ftl: staff-note is missing",
        "a/texts/ar.ftl: page-title.hint is missing (portal)",
    ];
    assert_eq!(broken, wanted);
}
