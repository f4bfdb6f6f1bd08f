//! *Utredningstexten, sida vid sida.* One passage under one heading, marked as what it is (fact, told
//! by somebody, assessment) and tied to what it rests on.

use super::{investigating, sources, staff};
use crate::document::Document;
use crate::events::{Event, Passage};
use crate::quality;
use crate::state::{Investigation, State};
use crate::templates;
use crate::terms::{Area, Tag};
use casework::page::Kind;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("write_passage", "child-investigation-passage-title", Act::Write),
    open: |file| {
        file.state
            .investigating()
            .is_some_and(|now| !now.document.is_locked())
    },
    page,
    submit,
};

/// The document as it stands: headings that hold something, with their text.
pub fn told(page: Page, now: &Investigation) -> Page {
    now.document.by_area().fold(page, |page, (area, under)| {
        page.fact(area.key(), super::plain(&Document::text_under(&under)))
    })
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-passage-title",
        "child-investigation-passage-submit",
    )
    .lead("child-investigation-passage-lead");
    if let Some(now) = file.state.investigating() {
        page = quality::told(told(page, now), now, given);
    }
    page.ask(
        Question::choice("area", Area::KEYS, "child-investigation-area")
            .help("child-investigation-area-help")
            .part(),
    )
    .ask(Question::choice("tag", Tag::KEYS, "child-investigation-tag"))
    .ask(Question::text("told_by", 120, "child-investigation-told-by").when("tag", &[Tag::Told.key()]))
    .ask(
        Question::new(
            "source",
            Kind::Choices(sources::choices(file)),
            "child-investigation-sources",
        )
        .help("child-investigation-sources-help")
        .optional(),
    )
    .ask(
        Question::long("text", 20_000, "child-investigation-passage-text")
            .help("child-investigation-passage-text-help")
            .phrases(given.templates.phrases(&templates::PASSAGES))
            .avoid(given.templates.phrases(&templates::WORDS)),
    )
    .quotes(
        "text",
        "source",
        sources::entries(file).map(|entry| entry.seq).collect(),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    investigating(file)?;
    let mut read = answers.reader(given.today);
    let area = read.choice("area", Area::parse);
    let tag = read.choice("tag", Tag::parse);
    let told_by = (tag == Some(Tag::Told)).then(|| read.text("told_by", 120));
    let sources = read.choices("source", |word| {
        sources::entries(file)
            .map(|entry| entry.seq)
            .find(|seq| seq.to_string() == word)
    });
    // An assessment weighs what stands elsewhere in the text; a fact and a story come from somewhere.
    if sources.is_empty() && matches!(tag, Some(Tag::Fact | Tag::Told)) {
        read.problems.add("source", "child-investigation-problem-source");
    }
    let text = read.text("text", 20_000);
    read.check()?;
    let (Some(area), Some(tag)) = (area, tag) else {
        return Err(super::unread().into());
    };
    Ok(Outcome::of(&Event::PassageWritten(Passage {
        area,
        text,
        tag,
        told_by,
        sources,
    })))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, passage_from_talk, talk_with_elin};

    #[test]
    fn what_elin_told_carries_her_name_and_the_talk_it_comes_from() {
        let mut tale = Tale::told();
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        let talk = tale.file.version();
        tale.act("write_passage", &passage_from_talk(talk))
            .expect("it is written");
        let page = tale.page("write_passage");
        let headings: Vec<_> = page.facts.iter().map(|(label, _)| label.key.as_ref()).collect();
        assert_eq!(
            headings,
            ["child-investigation-area-emotions"],
            "empty headings are hidden"
        );
    }

    #[test]
    fn a_fact_without_a_source_is_no_fact() {
        let mut tale = Tale::told();
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        let mut answers = passage_from_talk(tale.file.version());
        answers.fields.remove("source");
        assert!(tale.act("write_passage", &answers).is_err());
        answers.set("tag", "child-investigation-tag-assessment");
        assert!(
            tale.act("write_passage", &answers).is_ok(),
            "an assessment may stand alone"
        );
    }

    #[test]
    fn an_event_that_is_no_source_cannot_be_named_as_one() {
        let mut tale = Tale::told();
        assert!(tale.act("write_passage", &passage_from_talk(1)).is_err());
        assert!(tale.act("write_passage", &passage_from_talk(9_999)).is_err());
    }

    #[test]
    fn no_passage_is_shown_to_a_party_before_it_is_communicated() {
        let mut tale = Tale::told();
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        tale.act("write_passage", &passage_from_talk(tale.file.version()))
            .expect("it is written");
        assert!(
            tale.file
                .entries()
                .last()
                .is_some_and(|entry| entry.for_parties.is_none())
        );
    }
}
