//! How easy a text is to read: LIX (Björnsson 1968), words a sentence plus the share of words over six letters, and the
//! longest sentence. Made for Swedish.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ease {
    pub words: usize,
    pub lix: usize,
    /// Words a sentence, in the mean.
    pub mean: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

pub fn ease(text: &str) -> Ease {
    let sentences: Vec<usize> = text
        .split(['.', '?', '!', ':', '\n'])
        .map(|sentence| words(sentence).count())
        .filter(|words| *words > 0)
        .collect();
    let all = words(text).count();
    let long = words(text).filter(|word| word.chars().count() > 6).count();
    let lix = match (all, sentences.len()) {
        (0, _) | (_, 0) => 0,
        (all, sentences) => (all / sentences) + 100 * long / all,
    };
    Ease {
        words: all,
        lix,
        mean: all / sentences.len().max(1),
        longest: sentences.into_iter().max().unwrap_or(0),
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_reads_what_an_official_wrote_with_more_effort() {
        let easy = ease("Du får hjälp. Ring oss. Vi svarar.");
        let hard = ease(
            "Socialnämnden underrättar vårdnadshavarna skriftligen beträffande utredningens färdigställande.",
        );
        assert_eq!((easy.words, easy.longest), (7, 3));
        assert!(easy.lix < 10 && hard.lix > 80, "{easy:?} {hard:?}");
    }
}
