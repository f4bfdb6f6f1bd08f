//! *Komplettering.* A party sends what was asked for, item by item, or says that they do not have it.

use super::{me, party};
use crate::events::{Answered, Event};
use crate::state::State;
use crate::terms::PaperAnswer;
use casework::journal::steps::documents;
use casework::page::{FILE_MEGABYTES, Kind};
use casework::{Answers, EventData, File, Given, Outcome, Page, Question, Rejection, Say, Step, Target};

pub const NAME: &str = "answer_papers";

pub const STEP: Step<State> = Step {
    info: party(NAME, "financial-assistance-answer-papers-title"),
    open: |file| {
        let open = file.state.open();
        open.is_some_and(|applied| applied.waits_for_papers().is_some())
    },
    page,
    submit,
};

/// Of one paper: its pages.
const FILES_MAX: usize = 10;

fn page(file: &File<State>, _: &Given) -> Page {
    let mut page = Page::new(
        "financial-assistance-answer-papers-title",
        "financial-assistance-answer-papers-submit",
    )
    .lead("financial-assistance-answer-papers-lead");
    let Some(papers) = file.state.open().and_then(|applied| applied.papers.as_ref()) else {
        return page;
    };
    page = page.fact(
        Say::key("financial-assistance-ask-by"),
        Say::key("financial-assistance-day").with("day", papers.by),
    );
    for (nth, item) in papers.missing() {
        let group = Say::key("plain").with("text", item.what.clone());
        let files = Question::new(
            &format!("paper-{nth}"),
            Kind::Files { max: FILES_MAX },
            "financial-assistance-paper-files",
        );
        page = page
            .ask(
                files
                    .help(
                        Say::key("message-files-help")
                            .with("max", FILES_MAX as i64)
                            .with("megabytes", i64::from(FILE_MEGABYTES)),
                    )
                    .group(group.clone())
                    .optional(),
            )
            .ask(
                Question::new(
                    &format!("none-{nth}"),
                    Kind::Choices(casework::page::choices(&[PaperAnswer::DontHave.key()])),
                    Say::key("financial-assistance-paper-or").with("why", item.why.clone()),
                )
                .group(group)
                .optional(),
            );
    }
    page
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = super::handled(file)?;
    let papers = applied
        .waits_for_papers()
        .ok_or(casework::process::STEP_NOT_OPEN)?;
    me(file, given).ok_or(casework::Refusal::because("refusal-not-a-party"))?;
    let mut read = answers.reader(given.today);
    let mut items = Vec::new();
    let mut events = Vec::new();
    for (nth, _) in papers.missing() {
        let uploads = answers.uploads.get(&format!("paper-{nth}"));
        let uploads = uploads.map(Vec::as_slice).unwrap_or_default();
        if uploads.len() > FILES_MAX {
            let say = Say::key("problem-files-too-many").with("max", FILES_MAX as i64);
            read.problems.add(format!("paper-{nth}"), say);
        }
        let none = answers.all(&format!("none-{nth}")).next().is_some();
        let answer = match (uploads.is_empty(), none) {
            (false, _) => PaperAnswer::Sent,
            (true, true) => PaperAnswer::DontHave,
            (true, false) => continue,
        };
        // Of two, each reads what they sent themselves; the other is not shown it by sending alone.
        let alone = applied.asked.adults.len() == 1;
        let kept = documents(uploads, alone, given);
        let files = kept.iter().filter_map(|happened| match happened {
            casework::journal::Happened::DocumentAdded { id, .. } => Some(*id),
            _ => None,
        });
        items.push(Answered {
            item: nth,
            answer,
            files: files.collect(),
        });
        events.extend(kept.iter().map(EventData::of));
    }
    if items.is_empty() {
        let first = papers.missing().next().map_or(0, |(nth, _)| nth);
        read.problems.add(
            format!("paper-{first}"),
            "financial-assistance-problem-nothing-sent",
        );
    }
    read.check()?;
    events.push(EventData::of(&Event::PapersAnswered {
        nth: applied.asked.nth,
        items,
    }));
    Ok(Outcome {
        streams: vec![(Target::This, events)],
        ..Outcome::default()
    })
}
