//! Sentences of a text, so that one can be pointed at.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// *Ställe.* Bytes of a line's text, and the words that stood there: a mark holds for those words and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub from: usize,
    pub words: String,
}

impl Span {
    /// Where it is in the text; None: other words stand there.
    pub fn range(&self, text: &str) -> Option<Range<usize>> {
        let range = self.from..self.from.checked_add(self.words.len())?;
        (text.get(range.clone()) == Some(self.words.as_str())).then_some(range)
    }
}

/// The sentences of a text in their order, each with what follows it, so that together they are the text. A line
/// break ends one; a full stop, question or exclamation mark does before a space.
pub fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut letters = text.char_indices().peekable();
    let mut ended = false;
    while let Some((_, letter)) = letters.next() {
        ended = match letter {
            '\n' => true,
            '.' | '?' | '!' | '؟' | '。' => true,
            letter if letter.is_whitespace() || matches!(letter, '"' | '”' | ')' | '»') => ended,
            _ => false,
        };
        let next = letters.peek();
        let at = next.map_or(text.len(), |(at, _)| *at);
        let goes_on = next.is_some_and(|(_, next)| {
            next.is_whitespace() || matches!(next, '"' | '”' | ')' | '»' | '.' | '?' | '!')
        });
        let apart = letter.is_whitespace() || next.is_none();
        if ended && !goes_on && apart && at > from {
            found.push(Span {
                from,
                words: text[from..at].to_owned(),
            });
            from = at;
            ended = false;
        }
    }
    if from < text.len() {
        found.push(Span {
            from,
            words: text[from..].to_owned(),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn together_the_sentences_are_the_text_and_each_knows_its_place() {
        for (text, many) in [
            (
                "Elin var ledsen. Hon ville hem!\nMamma kom kl. 15.30 och hämtade.",
                4,
            ),
            ("", 0),
            ("En rad utan punkt", 1),
            ("\"Jag vill inte.\" Så sa hon.\n\nSedan gick vi.", 3),
            ("...", 1),
        ] {
            let spans = sentences(text);
            assert_eq!(
                spans.iter().map(|span| span.words.as_str()).collect::<String>(),
                text
            );
            assert!(spans.iter().all(|span| span.range(text).is_some()));
            assert_eq!(spans.len(), many, "{text:?}: {spans:?}");
        }
    }
}
