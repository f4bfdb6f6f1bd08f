//! What a letter says, before any page is set.

use crate::samples;
use casework::letter::{Block, Letter};
use language::Lang;
use letters::{NumberOnPaper, Piece, Sheet, document_text};

#[test]
fn the_signed_text_of_a_decision_is_read_from_top_to_bottom() {
    let sample = samples::decision(Lang::Sv);
    let text = document_text(&sample.letter, &sample.frame, &samples::texts());
    let in_order = [
        "Björkviks kommun\nSocialnämnden\nBarn och familj",
        "Datum: 22 november 2026\nÄrendenummer: 7Q4K-M2XT-9B",
        "Sara Åberg\nHamngatan 4",
        "Beslut om stöd till Elsa",
        "Börjar: 5 december 2026",
        "Barnavgiftsbefrielseunderlag: Ni betalar ingenting",
        "Undertecknat elektroniskt 22 november 2026 kl. 13:41\nMaria Ek\nsocialsekreterare",
        "1. Skriv vilket beslut",
        "3. Vi behöver få det senast 17 december 2026",
        "Kontakt\nStorgatan 1",
    ];
    let mut from = 0;
    for part in in_order {
        let at = text[from..]
            .find(part)
            .unwrap_or_else(|| panic!("{part} is missing or out of order in\n{text}"));
        from += at + part.len();
    }
}

#[test]
fn the_checksum_page_is_no_part_of_the_text_it_vouches_for() {
    let signed = samples::decision(Lang::Sv);
    let mut unsigned = signed.frame.clone();
    unsigned.verification = None;
    let texts = samples::texts();
    assert_eq!(
        document_text(&signed.letter, &signed.frame, &texts),
        document_text(&signed.letter, &unsigned, &texts)
    );
}

#[test]
fn one_changed_word_changes_the_signed_text() {
    let sample = samples::decision(Lang::Sv);
    let texts = samples::texts();
    let before = document_text(&sample.letter, &sample.frame, &texts);
    let mut changed: Letter = sample.letter.clone();
    changed.blocks.push(Block::Written("Och inget mer.".to_owned()));
    assert_ne!(before, document_text(&changed, &sample.frame, &texts));
}

#[test]
fn a_personal_number_stands_on_the_letter_only_when_somebody_asked_for_it() {
    let texts = samples::texts();
    let mut sample = samples::receipt();
    assert!(document_text(&sample.letter, &sample.frame, &texts).contains("20150917-2381"));
    sample.frame.recipient_number = NumberOnPaper::LeftOut;
    assert!(!document_text(&sample.letter, &sample.frame, &texts).contains("2381"));
    let decision = samples::decision(Lang::Sv);
    assert_eq!(decision.frame.recipient_number, NumberOnPaper::default());
}

#[test]
fn who_reads_a_translation_is_told_that_the_swedish_text_counts() {
    let texts = samples::texts();
    let sheet = |lang| {
        let sample = samples::decision(lang);
        Sheet::new(&sample.letter, &sample.frame, &texts)
    };
    assert!(sheet(Lang::Ar).rtl && sheet(Lang::Ar).translation.is_some());
    assert!(!sheet(Lang::Sv).rtl && sheet(Lang::Sv).translation.is_none());
}

#[test]
fn every_kind_of_block_has_its_place_on_the_sheet() {
    let sample = samples::decision(Lang::Sv);
    let sheet = Sheet::new(&sample.letter, &sample.frame, &samples::texts());
    assert_eq!(sheet.pieces.len(), sample.letter.blocks.len());
    let has = |wanted: fn(&Piece) -> bool| sheet.pieces.iter().any(wanted);
    assert!(has(|piece| matches!(piece, Piece::Heading { .. })));
    assert!(has(|piece| matches!(piece, Piece::Paragraphs { .. })));
    assert!(has(
        |piece| matches!(piece, Piece::Written { lines } if lines.len() == 2)
    ));
    assert!(has(
        |piece| matches!(piece, Piece::Facts { rows } if rows.len() == 6)
    ));
    assert!(has(
        |piece| matches!(piece, Piece::Decision { lines } if lines.len() == 2)
    ));
    assert!(has(
        |piece| matches!(piece, Piece::Steps { items } if items.len() == 3)
    ));
    assert!(has(|piece| matches!(piece, Piece::Signature { .. })));
}

#[test]
fn a_sheet_comes_out_of_the_child_process_as_it_went_in() {
    for sample in samples::all() {
        let sheet = Sheet::new(&sample.letter, &sample.frame, &samples::texts());
        let sent = serde_json::to_vec(&sheet).expect("a sheet is data");
        let read: Sheet = serde_json::from_slice(&sent).expect("and can be read back");
        assert_eq!(read, sheet, "{}", sample.name);
    }
}

#[test]
fn no_text_of_a_letter_is_missing_in_any_language() {
    let texts = samples::texts();
    for lang in Lang::ALL {
        let mut frame = samples::frame(lang);
        frame.verification = samples::decision(Lang::Sv).frame.verification;
        let sheet = Sheet::new(&samples::receipt().letter, &frame, &texts);
        let said = serde_json::to_string(&sheet).expect("a sheet is data");
        assert!(!said.contains("\"paper-"), "a key stands for its text: {said}");
    }
}
