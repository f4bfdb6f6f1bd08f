//! What the guide says leans on something, points somewhere, is easy enough, and is whole in each language it is in.

use guide::{File, Guide, Registry, Section, check};
use jiff::civil::date;
use language::Lang;

const TODAY: jiff::civil::Date = date(2026, 11, 23);

#[test]
fn every_file_can_be_read() {
    let (guide, faults) = Guide::read(Guide::files(), Registry::national(), "");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert_eq!(
        guide.articles.len(),
        41,
        "the forty articles of the plan and the rights page of the minorities"
    );
}

#[test]
fn nothing_must_be_mended() {
    let report = check::check(Guide::national(), TODAY);
    assert!(report.wrong.is_empty(), "\n{}\n", report.wrong.join("\n"));
}

#[test]
fn each_article_is_in_swedish_easy_swedish_and_english() {
    for article in &Guide::national().articles {
        for lang in [Lang::Sv, Lang::Easy, Lang::En] {
            assert!(article.is_in(lang), "{} in {}", article.address, lang.tag());
        }
    }
}

fn only(tag: &str, text: &str) -> Vec<File> {
    let swedish = Guide::files()
        .into_iter()
        .find(|file| file.address == MODEL && file.tag == "sv");
    let mut files = vec![swedish.expect("the model")];
    files.retain(|file| file.tag != tag);
    files.push(File {
        address: MODEL.to_owned(),
        tag: tag.to_owned(),
        text: text.to_owned(),
    });
    files
}

const MODEL: &str = "nagon-har-anmalt-oro";

fn model(tag: &str) -> String {
    let files = Guide::files();
    let file = files.iter().find(|file| file.address == MODEL && file.tag == tag);
    file.expect("the model").text.clone()
}

fn wrong_with(tag: &str, text: &str) -> Vec<String> {
    let (guide, mut faults) = Guide::read(only(tag, text), Registry::national(), "");
    let report = check::check(&guide, TODAY);
    // Alone, it points at articles that are not there.
    let others = |line: &String| line.contains("related names") || line.contains("no article is at");
    faults.extend(report.wrong.into_iter().filter(|line| !others(line)));
    faults
}

#[test]
fn an_editor_who_forgets_a_field_is_told_the_file_and_the_line() {
    let text = model("sv").replace("author = \"Handslags redaktion\"\n", "");
    let told = wrong_with("sv", &text);
    assert!(
        told[0].starts_with("articles/nagon-har-anmalt-oro/sv.md:"),
        "{told:?}"
    );
    assert!(told[0].contains("author"), "{told:?}");
    let text = model("sv").replace("number = 11", "number = 11\ncolour = 3");
    let told = wrong_with("sv", &text);
    assert!(
        told[0].contains("sv.md:5") && told[0].contains("colour"),
        "{told:?}"
    );
}

#[test]
fn whoever_wrote_an_article_cannot_have_reviewed_it() {
    let text = model("sv").replace(
        "reviewers = []",
        "reviewers = [\"Handslags redaktion\"]\nreviewed_on = 2026-11-20",
    );
    assert!(wrong_with("sv", &text)[0].contains("does not review it"));
}

#[test]
fn a_claim_without_a_source_and_a_source_that_is_not_there_are_found() {
    let text = model("sv");
    let at = text.find(" {law SoL 20:1}").expect("a claim");
    let bare = format!("{}{}", &text[..at], &text[at + " {law SoL 20:1}".len()..]);
    assert!(
        wrong_with("sv", &bare)
            .iter()
            .any(|line| line.contains("says nothing of what it leans on"))
    );
    let strange = text.replacen("{law SoL 20:1}", "{law XyL 20:1}", 1);
    assert!(
        wrong_with("sv", &strange)
            .iter()
            .any(|line| line.contains("in neither list"))
    );
}

#[test]
fn a_time_that_somebody_made_up_is_found() {
    let text = model("sv").replacen("{time child-investigation}", "{time fortnight}", 1);
    assert!(
        wrong_with("sv", &text)
            .iter()
            .any(|line| line.contains("no rule in force is called"))
    );
}

#[test]
fn a_translation_that_lost_a_line_or_a_number_to_call_is_found() {
    let text = model("en").replacen("{phone emergency}", "112", 1);
    assert!(
        wrong_with("en", &text)
            .iter()
            .any(|line| line.contains("other times, numbers or links"))
    );
    let text = model("en");
    let from = text.find("## cost").expect("cost");
    let to = text.find("## record").expect("record");
    let text = format!("{}{}", &text[..from], &text[to..]);
    assert!(
        wrong_with("en", &text)
            .iter()
            .any(|line| line.contains("the sections are"))
    );
}

#[test]
fn a_swedish_text_that_was_changed_leaves_its_translations_behind() {
    let marks = guide::marks_of(&Guide::files(), "", Lang::En, &[]);
    let (before, _) = Guide::read(Guide::files(), Registry::national(), &marks);
    assert!(!before.find(MODEL).expect("there").version(Lang::En).behind);
    let mut files = Guide::files();
    for file in files
        .iter_mut()
        .filter(|file| file.address == MODEL && file.tag == "sv")
    {
        file.text = file.text.replacen("dom", "anklagelse", 1);
    }
    let (after, _) = Guide::read(files, Registry::national(), &marks);
    let article = after.find(MODEL).expect("there");
    assert!(article.version(Lang::En).behind && !article.version(Lang::Sv).behind);
}

#[test]
fn an_article_nobody_has_looked_at_for_too_long_is_said_to_want_it() {
    let report = check::check(Guide::national(), date(2028, 1, 1));
    let overdue = report
        .wanting
        .iter()
        .filter(|line| line.contains("was to be reviewed by"));
    assert_eq!(overdue.count(), 41);
}

#[test]
fn every_article_says_what_to_do_first() {
    for article in &Guide::national().articles {
        for version in article.versions.values() {
            let first = version.body.iter().find(|(section, _)| *section == Section::Now);
            let steps = first.into_iter().flat_map(|(_, blocks)| blocks);
            let ordered = steps.filter(|block| matches!(block, guide::Block::List { ordered: true, .. }));
            assert!(
                ordered.count() > 0,
                "{} in {}",
                article.address,
                version.lang.tag()
            );
        }
    }
}
