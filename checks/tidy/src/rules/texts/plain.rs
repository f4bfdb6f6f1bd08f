//! A25: plain Swedish. No sentence is longer than twenty words, and no folder of texts is harder to read
//! than LIX 40 (Björnsson 1968: words a sentence, plus the share in per cent of words longer than six letters).
//! Easy Swedish is easier: fifteen words, LIX 35.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::Folder;
use crate::tree::{File, Tree};

struct Bounds {
    longest_sentence: usize,
    hardest: usize,
}
const PLAIN: Bounds = Bounds {
    longest_sentence: 20,
    hardest: 40,
};
const EASY: Bounds = Bounds {
    longest_sentence: 15,
    hardest: 35,
};
/// Fewer words are a label or a list's line, no sentence.
const SENTENCE: usize = 4;
const LONG_WORD: usize = 6;

/// What a message may say, each way it may be said by itself; what is filled in counts as one word.
fn said(pattern: &Pattern<&str>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for part in &pattern.elements {
        match part {
            PatternElement::TextElement { value } => ways.iter_mut().for_each(|way| way.push_str(value)),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let chosen: Vec<String> = variants.iter().flat_map(|variant| said(&variant.value)).collect();
                ways = ways
                    .iter()
                    .flat_map(|way| chosen.iter().map(move |one| format!("{way}{one}")))
                    .collect();
            }
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                let filled = match inline {
                    InlineExpression::StringLiteral { value } => value,
                    _ => "x",
                };
                ways.iter_mut().for_each(|way| way.push_str(filled));
            }
        }
    }
    ways
}

fn sentences(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.split(['.', '!', '?', ':', ';', '\n'])
        .map(|sentence| {
            let words = sentence.split(|c: char| !c.is_alphanumeric());
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>()
        })
        .filter(|words| words.len() >= SENTENCE)
}

fn broken_in(file: &File, bounds: &Bounds) -> Vec<String> {
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let (mut broken, mut words, mut long, mut count) = (Vec::new(), 0, 0, 0);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for way in message.value.iter().flat_map(said) {
            for sentence in sentences(&way) {
                words += sentence.len();
                long += sentence
                    .iter()
                    .filter(|word| word.chars().count() > LONG_WORD)
                    .count();
                count += 1;
                if sentence.len() > bounds.longest_sentence {
                    broken.push(format!(
                        "{}: {} has a sentence of {} words, at most {}",
                        file.path,
                        message.id.name,
                        sentence.len(),
                        bounds.longest_sentence
                    ));
                }
            }
        }
    }
    let lix = words.checked_div(count).unwrap_or(0) + (100 * long).checked_div(words).unwrap_or(0);
    if lix > bounds.hardest {
        broken.push(format!("{}: LIX {lix}, at most {}", file.path, bounds.hardest));
    }
    broken
}

fn broken(tree: &Tree) -> Vec<String> {
    let all = Folder::all(tree).flat_map(|folder| {
        let easy = folder.other(tree, "sv-enkel").map(|file| broken_in(file, &EASY));
        [broken_in(folder.swedish, &PLAIN), easy.unwrap_or_default()].concat()
    });
    all.collect()
}

#[test]
fn swedish_is_plain() {
    super::super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_sentence_without_end_and_words_of_an_office_are_found() {
    let endless = "ett ord till ".repeat(8);
    let office = "Socialnämndens delegationsordning reglerar beslutanderätten beträffande insatser.";
    let text = format!(
        "long = {endless}\nchosen =\n    {{ $n ->\n        [0] Kort och bra här.\n       *[other] {endless}\n    }}\n"
    );
    let tree = Tree::made_up(&[("a/texts/sv.ftl", text.as_str())]);
    assert_eq!(broken(&tree).len(), 2, "{:?}", broken(&tree));
    let hard = Tree::made_up(&[("a/texts/sv.ftl", format!("office = {office}\n").as_str())]);
    assert!(broken(&hard)[0].contains("LIX"), "{:?}", broken(&hard));
    let not_easy = format!("a = {}\n", "ett ord till ".repeat(6));
    let sixteen = Tree::made_up(&[
        ("a/texts/sv.ftl", not_easy.as_str()),
        ("a/texts/sv-enkel.ftl", not_easy.as_str()),
    ]);
    assert_eq!(broken(&sixteen).len(), 1, "{:?}", broken(&sixteen));
    let plain = Tree::made_up(&[(
        "a/texts/sv.ftl",
        "a = Vi ringer dig i dag. Du kan svara senare.\n",
    )]);
    assert!(broken(&plain).is_empty());
}
