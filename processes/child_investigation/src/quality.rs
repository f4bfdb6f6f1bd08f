//! *Kvalitet.* What a reader would miss in the document, or be hurt by: told to whoever writes and
//! signs it, never a hindrance.

use crate::document::Written;
use crate::state::Investigation;
use crate::templates::WORDS;
use crate::terms::Tag;
use casework::template::found_in;
use casework::{Given, Page, Say};

pub fn told(page: Page, now: &Investigation, given: &Given) -> Page {
    let passages = &now.document.passages;
    let voice = (!now.child_is_heard()).then(|| Say::key("child-investigation-childs-words-missing"));
    let found = [voice, unsupported(passages), one_sided(passages)];
    let words = given.templates.phrases(&WORDS);
    let all: String = passages
        .iter()
        .map(|written| written.passage.text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let hurting = found_in(&words, &all).into_iter().map(|word| {
        Say::key("child-investigation-quality-word")
            .with("word", &word.name)
            .with("instead", &word.text)
    });
    found
        .into_iter()
        .flatten()
        .chain(hurting)
        .fold(page, Page::quality)
}

/// Assessments that show nothing that carries them.
fn unsupported(passages: &[Written]) -> Option<Say> {
    let alone = passages
        .iter()
        .filter(|written| written.passage.tag == Tag::Assessment && written.passage.sources.is_empty());
    let count = i64::try_from(alone.count()).unwrap_or(i64::MAX);
    (count > 0).then(|| Say::key("child-investigation-quality-unsupported").with("count", count))
}

/// More than one passage, and all that is told is told by the same person.
fn one_sided(passages: &[Written]) -> Option<Say> {
    let mut tellers: Vec<&str> = passages
        .iter()
        .filter_map(|written| written.passage.told_by.as_deref())
        .collect();
    let many = tellers.len() > 1;
    tellers.sort_unstable();
    tellers.dedup();
    match tellers.as_slice() {
        [only] if many => {
            Some(Say::key("child-investigation-quality-one-sided").with("name", (*only).to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, passage_from_talk, talk_with_elin};

    fn told(tale: &Tale) -> Vec<String> {
        let page = tale.page("write_passage");
        page.quality.iter().map(|say| say.key.to_string()).collect()
    }

    #[test]
    fn a_word_that_hurts_and_an_assessment_that_rests_on_nothing_are_told_to_who_writes() {
        let mut tale = Tale::told();
        assert_eq!(told(&tale), ["child-investigation-childs-words-missing"]);
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        let mut answers = passage_from_talk(tale.file.version());
        answers.fields.remove("source");
        answers.set("tag", "child-investigation-tag-assessment");
        answers.set("text", "Mamman Vägrar ta emot hjälp.");
        tale.act("write_passage", &answers).expect("it is written");
        assert_eq!(
            told(&tale),
            [
                "child-investigation-quality-unsupported",
                "child-investigation-quality-word"
            ]
        );
    }

    #[test]
    fn a_document_where_one_person_alone_has_told_says_so() {
        let mut tale = Tale::told();
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        let answers = passage_from_talk(tale.file.version());
        tale.act("write_passage", &answers).expect("it is written");
        assert!(told(&tale).is_empty());
        tale.act("write_passage", &answers).expect("it is written");
        assert_eq!(told(&tale), ["child-investigation-quality-one-sided"]);
    }
}
