//! The browser and the server answer alike, to the byte: the embedded module is run by Node.js on the same messages.

use assistance::Month;
use language::{Lang, Texts};
use std::io::Write as _;
use std::process::{Command, Stdio};
use test_calculation::{Fields, Setting, by_message, draw, module, of_page};

const GUIDELINE: &str = r#"
id = "made-up-2026"
from = "2026-01"
rents = [{ adults = 1, children = 0, most = 6000 }, { children = 2, most = 9000 }]
rent_ground = "the committee's guideline"
costs = [{ kind = "medicine", most = [{ most = 200 }], ground = "the committee's guideline" }]
"#;

type Typed = &'static [(&'static str, &'static str)];

/// Households in a language, with a guideline or without.
const HOUSEHOLDS: [(Lang, bool, Typed); 9] = [
    (
        Lang::Sv,
        false,
        &[("adults", "one"), ("rent", "6 500"), ("adult1-wage", "4 000,50")],
    ),
    (Lang::Easy, false, &[("adult1-wage", "60 000")]),
    (
        Lang::Sv,
        true,
        &[
            ("adults", "two"),
            ("child1-age", "0"),
            ("child2-age", "17"),
            ("child2-days", "12"),
            ("rent", "11 200"),
            ("cost-medicine", "450"),
            ("cost-glasses", "1 900"),
            ("adult2-sickness_benefit", "9 100"),
            ("income-child_allowance", "2650"),
            ("asset-vehicle", "20 000"),
        ],
    ),
    (
        Lang::En,
        true,
        &[("rent", "7 000"), ("others", "2"), ("others-pay", "yes")],
    ),
    (
        Lang::Ar,
        false,
        &[
            ("adults", "two"),
            ("rent", "٦٠٠٠"),
            ("child1-age", "٤"),
            ("child1-more", "lunch"),
        ],
    ),
    (
        Lang::So,
        true,
        &[
            ("rent", "5 000"),
            ("cost-home_insurance", "120"),
            ("adult1-loan", "3 000"),
        ],
    ),
    (
        Lang::Ar,
        false,
        &[("rent", "1.234"), ("child1-age", "<b>"), ("child2-days", "40")],
    ),
    (
        Lang::Sv,
        false,
        &[("child1-age", "19"), ("lodgers", "900"), ("adult1-pension", "-5")],
    ),
    (Lang::En, false, &[("rent", " ")]),
];

fn texts() -> Texts {
    let rows = language::texts!(residents "core/assistance");
    Texts::new(test_calculation::TEXTS.iter().chain(rows).copied()).expect("well formed")
}

fn fields(typed: Typed) -> Fields {
    let one = |(name, value): &(&str, &str)| ((*name).to_owned(), vec![(*value).to_owned()]);
    typed.iter().map(one).collect()
}

/// What the page's script would hand over, and what the server draws of the same.
fn message_and_page(texts: &Texts, (lang, guided, typed): (Lang, bool, Typed)) -> (String, String) {
    let setting = Setting {
        texts,
        lang,
        month: "2026-11".parse::<Month>().expect("a month"),
        month_said: "november 2026",
        guideline: if guided { GUIDELINE } else { "" },
        action: "/sv/guide/sjalvhjalp/provrakna",
    };
    let parts = of_page(&setting).map(|(_, part)| part);
    let typed_parts = typed
        .iter()
        .flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]);
    let message: Vec<String> = parts.into_iter().chain(typed_parts).collect();
    (
        message.join("\0"),
        draw(&setting, &fields(typed), true).as_str().to_owned(),
    )
}

#[test]
fn what_a_script_hands_over_is_drawn_as_the_server_draws_it() {
    let texts = texts();
    for household in HOUSEHOLDS {
        let (message, page) = message_and_page(&texts, household);
        assert!(page.contains("<form"), "{household:?}");
        assert_eq!(by_message(&message), page, "{household:?}");
    }
    assert_eq!(by_message(""), "");
    assert_eq!(by_message("sv\0not a month"), "");
}

#[test]
fn nobody_meets_a_key_instead_of_a_word() {
    let texts = texts();
    for household in HOUSEHOLDS {
        let (_, page) = message_and_page(&texts, household);
        for key in [">test-calculation-", ">assistance-"] {
            assert!(!page.contains(key), "{household:?}");
        }
    }
}

const RUN: &str = r"
const { readFileSync } = require('node:fs');
const module = new WebAssembly.Module(readFileSync(process.argv[1]));
if (WebAssembly.Module.imports(module).length) throw new Error('the module asks for something');
const { room, draw, drawn, memory } = new WebAssembly.Instance(module, {}).exports;
const answers = readFileSync(0, 'utf8').split('\x01').map((message) => {
  const bytes = new TextEncoder().encode(message);
  const at = room(bytes.length);
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  const length = draw();
  return new TextDecoder().decode(new Uint8Array(memory.buffer, drawn(), length));
});
process.stdout.write(answers.join('\x01'));
";

#[test]
fn the_browsers_module_asks_for_nothing_and_draws_the_same_bytes() {
    let module = module().expect("built with `rustup target add wasm32-unknown-unknown`");
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(module.file);
    std::fs::write(&path, module.bytes).expect("room for the module");
    let texts = texts();
    let (messages, pages): (Vec<String>, Vec<String>) = HOUSEHOLDS
        .iter()
        .map(|household| message_and_page(&texts, *household))
        .unzip();
    let node = Command::new("node")
        .args(["-e", RUN])
        .arg(&path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut node = node.expect("Node.js, which the pages are built with");
    let mut told = node.stdin.take().expect("a way in");
    told.write_all(messages.join("\u{1}").as_bytes())
        .expect("Node.js listens");
    drop(told);
    let done = node.wait_with_output().expect("Node.js answers");
    assert!(done.status.success());
    let answers = String::from_utf8(done.stdout).expect("text");
    let answers: Vec<&str> = answers.split('\u{1}').collect();
    assert_eq!(answers.len(), pages.len());
    for (household, (answer, page)) in HOUSEHOLDS.iter().zip(answers.iter().zip(&pages)) {
        assert_eq!(answer, page, "{household:?}");
    }
}

#[test]
fn the_module_is_small_enough_for_a_slow_phone() {
    let packed = module().expect("built").gzip.len();
    assert!(packed <= 240 * 1024, "{packed}");
}
