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
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = first.is_alphabetic();
        let end = rest
            .find(|c: char| c.is_alphabetic() != is_word)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_word && run.chars().count() > LONG_WORD {
            push_long_word(&mut out, run);
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    out
}

fn push_long_word(out: &mut String, word: &str) {
    let breaks = breaks(word);
    for (at, letter) in word.chars().enumerate() {
        if breaks.contains(&at) {
            out.push(SOFT_HYPHEN);
        }
        out.push(letter);
    }
}

/// The best way to some place in a word: so many breaks, the last piece from here, a break before it.
#[derive(Clone, Copy)]
struct Way {
    breaks: usize,
    from: usize,
    breaks_here: bool,
}

/// Where the word may break: the split into known parts with the fewest
/// pieces; the last piece may carry an unknown ending of up to four letters.
fn breaks(word: &str) -> Vec<usize> {
    let lower = word.to_lowercase();
    let places: Vec<usize> = lower
        .char_indices()
        .map(|(at, _)| at)
        .chain([lower.len()])
        .collect();
    let end = places.len() - 1;
    // best[i] = the best split of the first i letters
    let mut best: Vec<Option<Way>> = vec![None; end + 1];
    best[0] = Some(Way {
        breaks: 0,
        from: 0,
        breaks_here: false,
    });
    for to in 1..=end {
        for from in 0..to {
            let Some(before) = best[from] else { continue };
            let known = PARTS.contains(&lower[places[from]..places[to]]);
            let ending = !known && to == end && from > 0 && to - from <= 4;
            if !ending && !known {
                continue;
            }
            let breaks_here = from > 0 && !ending;
            let breaks = before.breaks + usize::from(breaks_here);
            if best[to].is_none_or(|old| breaks < old.breaks) {
                best[to] = Some(Way {
                    breaks,
                    from,
                    breaks_here,
                });
            }
        }
    }
    let (mut found, mut at) = (Vec::new(), end);
    while let (Some(way), true) = (best[at], at > 0) {
        found.extend(way.breaks_here.then_some(way.from));
        at = way.from;
    }
    found
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
        assert_eq!(hyphenate("försörjningsstöd"), "försörjnings\u{ad}stöd");
        assert_eq!(hyphenate("Socialtjänstlagen"), "Social\u{ad}tjänst\u{ad}lagen");
    }

    #[test]
    fn short_words_and_other_languages_are_left_alone() {
        assert_eq!(hyphenate("Ansök om hjälp"), "Ansök om hjälp");
        assert_eq!(hyphenate("طلب المساعدة"), "طلب المساعدة");
        assert_eq!(hyphenate("internationalization"), "internationalization");
    }
}
