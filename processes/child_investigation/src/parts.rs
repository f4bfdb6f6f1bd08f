//! The investigation as a written document, for whoever reads or writes it.

use crate::state::State;
use crate::terms::Area;
use casework::part::{Part, Passage, Section, WrittenDocument};
use casework::{File, Say};

pub fn parts(file: &File<State>) -> Vec<Part> {
    let document = match &file.state {
        State::NotStarted => return Vec::new(),
        State::Investigating(now) | State::Decided { was: now, .. } => &now.document,
    };
    let sections = document.by_area().map(|(area, under)| Section {
        heading: Say::key(area.key()),
        passages: under
            .into_iter()
            .map(|written| Passage {
                seq: written.seq,
                text: written.passage.text.clone(),
                tag: Say::key(written.passage.tag.key()),
                told_by: written.passage.told_by.clone(),
                sources: written.passage.sources.clone(),
                corrections: written.corrections.clone(),
            })
            .collect(),
    });
    let sections: Vec<Section> = sections.collect();
    let known = |area: &Area| sections.iter().any(|section| section.heading.key == area.key());
    vec![Part::Document(WrittenDocument {
        title: Say::key("child-investigation-document"),
        empty: Area::ALL
            .iter()
            .filter(|area| !known(area))
            .map(|area| Say::key(area.key()))
            .collect(),
        sections,
        locked_at: document
            .signed
            .as_ref()
            .filter(|_| document.is_locked())
            .map(|(_, at)| *at),
        write_step: "write_passage",
    })]
}
