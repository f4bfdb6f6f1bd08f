//! A letter as it is read on a page: by whoever it is to, and beforehand by whoever sends it.

use crate::site::Site;
use crate::words::Words;
use casework::CaseNumber;
use casework::letter::{Block, Letter};
use design::{Html, LetterBlock};
use jiff::Timestamp;

pub struct Shown<'a> {
    pub letter: &'a Letter,
    /// The name of whoever it is to.
    pub to: &'a str,
    pub at: Timestamp,
    pub number: &'a CaseNumber,
    /// Inside a page about something else.
    pub inside: bool,
}

pub fn page(site: &Site, words: &Words<'_>, shown: &Shown<'_>) -> Html {
    let contact = site.contact();
    let drawn = shown.letter.blocks.iter();
    design::letter(&design::Letter {
        lang: words.lang.html().to_owned(),
        dir: words.lang.dir().as_str().into(),
        sender: vec![
            site.facts.municipality.as_str().into(),
            contact.department.as_str().into(),
        ],
        recipient: vec![shown.to.into()],
        references: vec![
            (
                words.get("letter-date").into(),
                words.day(language::stockholm(shown.at).date()),
            ),
            (
                words.get("letter-case").into(),
                design::ltr(shown.number.as_str()),
            ),
        ],
        title: words.say(&shown.letter.title),
        blocks: drawn.flat_map(|block| blocks(block, words)).collect(),
        inside: shown.inside,
    })
}

fn blocks(block: &Block, words: &Words<'_>) -> Vec<LetterBlock> {
    match block {
        Block::Heading(say) => vec![LetterBlock::Heading(words.say(say).into())],
        Block::Paragraph(say) => vec![LetterBlock::Paragraph(words.say(say).into())],
        Block::Written(text) => text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| LetterBlock::Paragraph(line.into()))
            .collect(),
        Block::Facts(facts) => vec![LetterBlock::Facts(
            facts
                .iter()
                .map(|(label, value)| (words.say(label).into(), words.say(value).into()))
                .collect(),
        )],
        Block::Decision(say) => vec![LetterBlock::Decision(words.say(say).into())],
        Block::Steps(steps) => vec![LetterBlock::Numbered(
            steps.iter().map(|step| words.say(step).into()).collect(),
        )],
        Block::Signature { name, title, at, .. } => {
            let rows: Vec<(Html, Html)> = vec![
                (
                    words.get("letter-signed-by").into(),
                    format!("{name}, {title}").into(),
                ),
                (words.get("letter-signed-at").into(), words.moment(*at)),
            ];
            vec![LetterBlock::Facts(rows)]
        }
    }
}
