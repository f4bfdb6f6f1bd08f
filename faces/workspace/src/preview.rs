//! *Förhandsgranska brevet.* What a step would send, as whoever gets it will read it, before anything is done.

use casework::letter::{Block, LetterOrder};
use casework::{Answers, Given, Page, Rejection, given::Signature};
use common::{Site, Words, letter};
use design::{Button, ButtonKind, Html};
use language::Lang;
use views::OpenCase;

pub const PRESSED: &str = "_preview";

/// Beside the button that does the step.
pub fn button(page: &Page, action: &str, words: &Words<'_>) -> Html {
    if !page.sends_letters {
        return Html::default();
    }
    design::button(&Button {
        skip_checks: true,
        // Where the letter is drawn, below the form.
        form_action: Some(format!("{action}#preview")),
        ..Button::new(words.get("step-preview"))
            .kind(ButtonKind::Secondary)
            .posts(PRESSED, "1")
    })
}

/// The step is decided on these answers and nothing is written. What must be signed is taken as signed, for
/// this look alone: the line about the signature is not there yet.
pub fn letters(
    open: &OpenCase,
    step: &str,
    answers: &Answers,
    mut given: Given,
) -> Result<Vec<LetterOrder>, Rejection> {
    given.signature = Some(Signature {
        name: String::new(),
        title: String::new(),
        at: given.now,
        document_sha256: String::new(),
        evidence_sha256: String::new(),
    });
    let mut letters = open.file.submit(step, answers, &given)?.letters;
    for order in &mut letters {
        let blocks = &mut order.letter.blocks;
        blocks.retain(|block| !matches!(block, Block::Signature { .. }));
    }
    Ok(letters)
}

/// Each letter once, with all whom it is to; in Swedish, the language that counts.
pub fn drawn(site: &Site, open: &OpenCase, letters: &[LetterOrder], words: &Words<'_>) -> Html {
    let swedish = Words {
        texts: words.texts,
        lang: Lang::Sv,
    };
    let name = |order: &LetterOrder| {
        let party = open.file.journal().party(order.to);
        party.map(|party| party.person.name.clone()).unwrap_or_default()
    };
    let mut told: Vec<(&LetterOrder, Vec<String>)> = Vec::new();
    for order in letters {
        match told.iter_mut().find(|(first, _)| first.letter == order.letter) {
            Some((_, names)) => names.push(name(order)),
            None => told.push((order, vec![name(order)])),
        }
    }
    let pages = told.iter().map(|(order, names)| {
        letter::page(
            site,
            &swedish,
            &letter::Shown {
                letter: &order.letter,
                to: &names.join(", "),
                at: site.now(),
                number: &open.number,
                inside: true,
            },
        )
    });
    let body = if letters.is_empty() {
        words.get("step-preview-none").into()
    } else {
        Html::all(pages)
    };
    design::section("preview", &words.get("step-preview-title"), &body)
}
