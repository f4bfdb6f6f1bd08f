//! A letter on paper, drawn by the program that is run, within the memory that it gives itself for that.
#![cfg(feature = "pdf")]

use casework::Say;
use casework::letter::{Block, Letter};
use language::Lang;
use letters::{Frame, Limits, NumberOnPaper, PdfPool, Theme};

#[tokio::test]
async fn the_program_that_is_run_draws_a_letter() {
    let program = env!("CARGO_BIN_EXE_handslag");
    let pool = PdfPool::new(program, ["pdf-worker"], Limits::default());
    let letter = Letter {
        title: Say::key("my-cases"),
        addressee: None,
        blocks: vec![Block::Paragraph(Say::key("my-no-cases-text"))],
    };
    let frame = Frame {
        municipality: "Björkviks kommun".to_owned(),
        committee: "Socialnämnden".to_owned(),
        unit: String::new(),
        contact: vec!["010-000 00 00".to_owned()],
        case_number: "–".to_owned(),
        lang: Lang::Sv,
        date: jiff::civil::date(2026, 11, 23),
        recipient_name: "Sara Ek".to_owned(),
        recipient_address: Vec::new(),
        recipient_number: NumberOnPaper::LeftOut,
        reference: String::new(),
        verification: None,
        theme: Theme::default(),
    };
    let texts = handslag::house::texts().expect("texts");
    let pdf = pool.pdf(&letter, &frame, &texts).await.expect("a letter");
    assert!(pdf.starts_with(b"%PDF"));
}
