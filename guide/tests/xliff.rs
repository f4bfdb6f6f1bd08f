//! The guide goes to a translator and comes home: nothing is lost on the way, and what was changed that must not be is told.

use guide::xliff::{Texts, TextsNow, export, import};
use guide::{Fault, Guide};
use language::Lang;
use std::collections::BTreeMap;
use std::path::Path;

/// Everything but Swedish and easy Swedish.
fn translated() -> impl Iterator<Item = Lang> {
    Lang::GUIDE
        .into_iter()
        .filter(|lang| *lang != Lang::Sv && lang.source().is_none())
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default()
}

fn texts(lang: Lang) -> TextsNow {
    let own = read(&format!("texts/{}.ftl", lang.tag()));
    TextsNow {
        swedish: read("texts/sv.ftl"),
        all_swedish: vec![
            read("texts/sv.ftl"),
            read("../core/language/texts/sv.ftl"),
            read("../faces/portal/texts/sv.ftl"),
        ],
        other: (!own.is_empty()).then_some(own),
    }
}

fn sent(lang: Lang) -> String {
    let now = texts(lang);
    let all: Vec<&str> = now.all_swedish.iter().map(String::as_str).collect();
    let texts: Texts<'_> = now.borrowed(&all);
    export(lang, &Guide::files(), texts, Guide::national()).expect("a translation")
}

fn came(xml: &str) -> Result<BTreeMap<String, String>, Vec<Fault>> {
    let (_, written) = import(xml, &Guide::files(), &texts)?;
    Ok(written.into_iter().map(|file| (file.path, file.text)).collect())
}

#[test]
fn every_article_in_every_language_comes_home_as_it_left() {
    for lang in translated() {
        let home = came(&sent(lang)).expect("as it was sent");
        for file in Guide::files().iter().filter(|file| file.tag == lang.tag()) {
            let path = format!("articles/{}/{}.md", file.address, file.tag);
            assert_eq!(home.get(&path), Some(&file.text), "{path}");
        }
        let path = format!("texts/{}.ftl", lang.tag());
        assert_eq!(home.get(&path), Some(&read(&path)), "{path}");
    }
}

#[test]
fn a_language_that_nobody_has_begun_is_sent_whole_and_makes_nothing_yet() {
    let xml = sent(Lang::Kmr);
    assert_eq!(xml.matches("<file id=\"article.").count(), 41);
    assert!(!xml.contains("<target>"));
    let home = came(&xml).expect("as it was sent");
    assert!(
        home.keys().all(|path| path.starts_with("texts/")),
        "{:?}",
        home.keys()
    );
}

#[test]
fn easy_swedish_is_an_article_of_its_own_and_is_not_sent() {
    let now = texts(Lang::Easy);
    for lang in [Lang::Easy, Lang::Sv] {
        assert!(export(lang, &Guide::files(), now.borrowed(&[]), Guide::national()).is_none());
    }
}

/// The English, with one thing another: what is told, and on which line it stands.
fn told(was: &str, is: &str) -> (usize, String) {
    let xml = sent(Lang::En);
    assert!(xml.contains(was), "{was}");
    let faults = came(&xml.replacen(was, is, 1)).expect_err("it was changed");
    let line = xml.lines().position(|line| line.contains(was)).expect("there") + 1;
    let first = faults.first().expect("a fault");
    assert!(
        first.line <= line && line - first.line < 60,
        "{first:?} is far from {line}"
    );
    (faults.len(), first.what.clone())
}

#[test]
fn a_translator_who_loses_a_number_to_call_is_told_the_line() {
    let xml = sent(Lang::En);
    let unit = xml.find("article.nagon-har-anmalt-oro").expect("the model");
    let target = unit + xml[unit..].find("Call <ph").expect("whom to call");
    let end = target + xml[target..].find("/>").expect("its end") + 2;
    let bare = format!("{}Call 112{}", &xml[..target], &xml[end..]);
    let faults = came(&bare).expect_err("a number is missing");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].what.contains("now-1: missing: {phone emergency}"),
        "{faults:?}"
    );
    let line = bare[..target].matches('\n').count() + 1;
    assert!(line - faults[0].line < 12, "{faults:?}, line {line}");
}

#[test]
fn codes_that_nobody_sent_and_other_schemas_and_torn_files_are_refused() {
    let (_, what) = told("dataRef=\"d1\"", "dataRef=\"d77\"");
    assert!(what.contains("a code that was not sent"), "{what}");
    let (_, what) = told("<file id=\"article.", "<file id=\"article.x-");
    assert!(what.contains("no article is called"), "{what}");
    let (_, what) = told("version=\"2.0\"", "version=\"1.2\"");
    assert!(what.contains("not XLIFF 2.0"), "{what}");
    let (_, what) = told("trgLang=\"en\"", "trgLang=\"tlh\"");
    assert!(what.contains("tlh"), "{what}");
    let xml = sent(Lang::En);
    assert!(came(&xml[..xml.len() / 2]).is_err(), "torn in the middle");
    assert!(came("").is_err() && came("{}").is_err());
    let doctype = xml.replacen("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff", 1);
    assert!(
        came(&doctype).expect_err("refused")[0]
            .what
            .contains("document type")
    );
}

#[test]
fn what_was_translated_from_an_older_swedish_is_refused() {
    let (_, what) = told(
        "<source>En orosanmälan är inte en dom",
        "<source>En orosanmälan var inte en dom",
    );
    assert!(what.contains("send it anew"), "{what}");
}

#[test]
fn a_sign_that_means_something_to_the_file_comes_home_as_a_sign() {
    let xml = sent(Lang::En).replacen("<target>Somebody", "<target>&quot;Some&amp;&#98;ody&lt;", 1);
    let was = sent(Lang::En);
    if was == xml {
        return;
    }
    let home = came(&xml).expect("signs are text");
    assert!(
        home.values()
            .any(|text| text.contains("\\\"Some&body<") || text.contains("\"Some&body<"))
    );
}
