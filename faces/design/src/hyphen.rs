//! Soft hyphens for long Swedish compounds, so that a heading fits a phone.
//!
//! Browsers on many systems cannot hyphenate Swedish. The parts that compounds
//! are built of stand in `words/parts.txt`; a break is put where one known
//! part ends and another begins.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Shorter words are left alone.
const LONG_WORD: usize = 14;
const SOFT_HYPHEN: char = '\u{ad}';

static PARTS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../words/parts.txt").lines();
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
});

/// The same text with soft hyphens in words longer than 14 letters.
pub fn hyphenate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut word = String::new();
    for c in text.chars() {
        if c.is_alphabetic() {
            word.push(c);
        } else {
            push_word(&mut out, &word);
            word.clear();
            out.push(c);
        }
    }
    push_word(&mut out, &word);
    out
}

fn push_word(out: &mut String, word: &str) {
    let letters: Vec<char> = word.chars().collect();
    let breaks = if letters.len() > LONG_WORD {
        breaks(word)
    } else {
        Vec::new()
    };
    for (at, letter) in letters.iter().enumerate() {
        if breaks.contains(&at) {
            out.push(SOFT_HYPHEN);
        }
        out.push(*letter);
    }
}

/// Where the word may break: the split into known parts with the fewest
/// pieces; the last piece may carry an unknown ending of up to four letters.
fn breaks(word: &str) -> Vec<usize> {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let end = letters.len();
    // best[i] = the breaks of the best split of the first i letters
    let mut best: Vec<Option<Vec<usize>>> = vec![None; end + 1];
    best[0] = Some(Vec::new());
    for to in 1..=end {
        for from in 0..to {
            let Some(before) = best[from].clone() else {
                continue;
            };
            let piece: String = letters[from..to].iter().collect();
            let ending = to == end && from > 0 && to - from <= 4;
            if !ending && !PARTS.contains(piece.as_str()) {
                continue;
            }
            let mut path = before;
            if from > 0 && !ending {
                path.push(from);
            }
            if best[to].as_ref().is_none_or(|old| path.len() < old.len()) {
                best[to] = Some(path);
            }
        }
    }
    best[end].take().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_compound_breaks_between_its_parts() {
        assert_eq!(
            hyphenate("Försörjningsstödsansökan"),
            "Försörjnings\u{ad}stöds\u{ad}ansökan"
        );
        assert_eq!(hyphenate("Socialtjänstlagen"), "Social\u{ad}tjänst\u{ad}lagen");
    }

    #[test]
    fn short_words_and_other_languages_are_left_alone() {
        assert_eq!(hyphenate("Ansök om hjälp"), "Ansök om hjälp");
        assert_eq!(hyphenate("طلب المساعدة"), "طلب المساعدة");
        assert_eq!(hyphenate("internationalization"), "internationalization");
    }
}
