//! A letter to me as a page that prints, and the papers of my case.

use crate::my_case::open;
use crate::my_pages::account;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::Party;
use casework::letter::{Block, Letter};
use common::{ResidentIn, Shell, Site, Trouble, Words};
use design::{Html, LetterBlock};
use jiff::Timestamp;
use std::sync::Arc;
use views::OpenCase;

/// The letter, if it is to the one who is signed in: page and PDF pass the same rule.
fn mine<'a>(
    open: &'a OpenCase,
    me: &ResidentIn,
    nth: usize,
) -> Result<(&'a Party, Timestamp, &'a Letter), Trouble> {
    let journal = open.file.journal();
    let found = nth.checked_sub(1).and_then(|at| journal.letters.get(at));
    let (to, at, letter) = found.ok_or(Trouble::NotFound)?;
    let own = |party: &&Party| party.person.number.as_ref() == Some(&me.session.number);
    let party = journal.party(*to).filter(own).ok_or(Trouble::NotFound)?;
    Ok((party, *at, letter))
}

pub async fn letter(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, nth)): Path<(String, String, usize)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-letter").await?;
    let (party, at, letter) = mine(&open, &me, nth)?;
    let words = me.visit.words(&site);
    let title = words.say(&letter.title);
    let contact = site.contact();
    let drawn = design::letter(&design::Letter {
        lang: me.visit.lang.tag().to_owned(),
        dir: me.visit.lang.dir().as_str().into(),
        sender: vec![
            site.facts.municipality.as_str().into(),
            contact.department.as_str().into(),
        ],
        recipient: vec![party.person.name.as_str().into()],
        references: vec![
            (
                words.get("letter-date").into(),
                words.day(language::stockholm(at).date()),
            ),
            (words.get("letter-case").into(), design::ltr(open.number.as_str())),
        ],
        title: title.clone(),
        blocks: letter
            .blocks
            .iter()
            .flat_map(|block| blocks(block, &words))
            .collect(),
    });
    let shell = Shell {
        account: account(&me),
        ..Shell::new(title)
    };
    let pdf = site.printer.as_ref().map(|_| {
        design::button_row([design::link_button(&design::LinkButton {
            label: words.get("my-letter-pdf"),
            href: format!("{}/pdf", me.visit.path),
            kind: design::ButtonKind::Secondary,
            shortcut: None,
        })])
    });
    Ok(shell.page(&site, &me.visit, Html::all(std::iter::once(drawn).chain(pdf))))
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, nth)): Path<(String, String, usize)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-letter").await?;
    let (party, _, _) = mine(&open, &me, nth)?;
    common::print::pdf(&site, &open, nth, party.person.id, me.visit.lang).await
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

pub async fn document(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, document)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "my-paper").await?;
    let found = open
        .file
        .journal()
        .documents
        .iter()
        .find(|paper| paper.id.to_string() == document && paper.shown_to_parties);
    let paper = found.ok_or(Trouble::NotFound)?;
    let bytes = site
        .committee
        .store()
        .blob(&key, &paper.sha256)
        .await?
        .ok_or(Trouble::NotFound)?;
    // Never drawn inside our pages: a file is downloaded, whatever it is.
    let headers = [
        (header::CONTENT_TYPE, paper.media_type.clone()),
        (header::CONTENT_DISPOSITION, "attachment".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
