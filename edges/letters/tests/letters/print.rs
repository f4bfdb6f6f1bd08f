//! The printed letters, read back by a reader that is not ours (poppler).

use crate::samples;
use language::Lang;
use letters::pdf;
use std::path::PathBuf;
use std::process::Command;

struct Printed {
    _folder: tempfile::TempDir,
    file: PathBuf,
}

fn printed(sample: &samples::Sample) -> Printed {
    let bytes = pdf(&sample.letter, &sample.frame, &samples::texts())
        .unwrap_or_else(|why| panic!("{}: {why}", sample.name));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, bytes).expect("written");
    Printed {
        _folder: folder,
        file,
    }
}

impl Printed {
    /// None, said aloud, where poppler is not installed.
    fn read_by(&self, tool: &str, options: &[&str], to_stdout: bool) -> Option<String> {
        let mut command = Command::new(tool);
        command.args(options).arg(&self.file);
        if to_stdout {
            command.arg("-");
        }
        match command.output() {
            Ok(done) => Some(String::from_utf8_lossy(&done.stdout).into_owned()),
            Err(_) => {
                eprintln!("SKIPPED: {tool} is not installed (poppler-utils)");
                None
            }
        }
    }

    fn text(&self) -> Option<String> {
        self.read_by("pdftotext", &["-raw"], true)
    }
}

#[test]
fn a_decision_in_swedish_is_read_back_in_its_order() {
    let Some(text) = printed(&samples::decision(Lang::Sv)).text() else {
        return;
    };
    let in_order = [
        "Björkviks kommun",
        "22 november 2026",
        "Sara Åberg",
        "Beslut om stöd till Elsa",
        "Socialnämnden beviljar Elsa Åberg Öström stöd",
        "Barnavgiftsbefrielseunderlag",
        "Förskoleklasspersonaltillgängligheten",
        "Gunilla på Ängö",
        "Maria Ek",
        "Om du tycker att beslutet är fel",
        "17 december 2026",
        "Så kontrollerar du dokumentet",
        "https://social.bjorkvik.example/kontroll/K7P2-XW94",
        "Sida 3 av 3",
    ];
    let mut from = 0;
    for part in in_order {
        let at = text[from..]
            .find(part)
            .unwrap_or_else(|| panic!("{part} is missing or out of order in\n{text}"));
        from += at + part.len();
    }
    assert!(
        !text.contains('\u{ad}'),
        "no word is cut by a place where it may be broken"
    );
}

/// Without the marks of direction that a reader adds.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

#[test]
fn a_decision_in_arabic_is_read_back_with_its_swedish_names_whole() {
    let Some(text) = printed(&samples::decision(Lang::Ar)).read_by("pdftotext", &[], true) else {
        return;
    };
    let text = bare(&text);
    for part in [
        "قرار بشأن دعم إلسا",
        "النص السويدي هو النص المعتمد",
        "رقم القضية",
        "Elsa Åberg Öström",
        "123 47 Björkvik",
        "7Q4K-M2XT-9B",
        "Elsa säger själv att hon tycker om att vara hos Gunilla på Ängö",
        "كيف تتحقق من هذا المستند",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn a_decision_in_somali_is_read_back_with_its_own_dates_and_says_that_it_is_a_translation() {
    let Some(text) = printed(&samples::decision(Lang::So)).read_by("pdftotext", &[], true) else {
        return;
    };
    for part in [
        "taageerada Elsa",
        "Kani waa turjumaad",
        "Lambarka kiiska",
        "Elsa Åberg Öström",
        "Diseembar 05, 2026",
        "Elsa säger själv att hon tycker om att vara hos Gunilla på Ängö",
        "hubin kartaa",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn every_font_travels_with_the_letter() {
    for sample in [Lang::Sv, Lang::Ar, Lang::So].map(samples::decision) {
        let Some(table) = printed(&sample).read_by("pdffonts", &[], false) else {
            return;
        };
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        assert!(fonts.len() >= 2, "{table}");
        for font in fonts {
            // … encoding, embedded, subset, has a table to text, object number, generation.
            let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(columns, ["yes", "yes", "yes"], "{table}");
        }
    }
}

#[test]
fn a_screen_reader_finds_headings_rows_and_steps() {
    let sample = samples::decision(Lang::Sv);
    let Some(tree) = printed(&sample).read_by("pdfinfo", &["-struct"], false) else {
        return;
    };
    for part in ["H1 ", "H2 ", "Table", "TH ", "/Scope /Row", "TD", "LI", "Figure"] {
        assert!(tree.contains(part), "{part} is missing in\n{tree}");
    }
}

#[test]
fn a_letter_printed_again_next_year_is_the_same_to_the_byte() {
    let sample = samples::decision(Lang::Ar);
    let texts = samples::texts();
    let once = pdf(&sample.letter, &sample.frame, &texts).expect("printed");
    let again = pdf(&sample.letter, &sample.frame, &texts).expect("printed");
    assert!(once == again);
}

#[test]
fn a_heart_and_a_hidden_turn_of_the_text_do_not_stop_a_letter() {
    let Some(text) = printed(&samples::strange_signs()).text() else {
        return;
    };
    assert!(text.contains("Tack \u{fffd} för hjälpen med allt!"), "{text}");
    assert!(text.contains("Tecken som inte går att skriva ut"), "{text}");
    assert!(
        text.contains("#let x = panic()"),
        "what people write is never code: {text}"
    );
    assert!(text.contains("Олена Żółtowska"), "{text}");
}

#[test]
fn a_letter_without_strange_signs_does_not_speak_of_them() {
    let Some(text) = printed(&samples::receipt()).text() else {
        return;
    };
    assert!(
        text.contains("Personal identity number") && text.contains("20150917-2381"),
        "{text}"
    );
    assert!(!text.contains("cannot be printed"), "{text}");
}

#[test]
fn a_long_investigation_goes_on_over_many_pages() {
    let Some(told) = printed(&samples::long()).read_by("pdfinfo", &[], false) else {
        return;
    };
    let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    let pages: u32 = pages
        .and_then(|count| count.trim().parse().ok())
        .expect("a number of pages");
    assert!(pages >= 8, "{told}");
    assert!(
        told.contains("Title:           Beslut om stöd till Elsa"),
        "{told}"
    );
}
