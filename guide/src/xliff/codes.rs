//! Text as a translator meets it: words to translate, and codes between them that no language changes.

/// A piece of a text. Put together again, the pieces are the text, sign by sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    /// A mark, a time, a number to call, a variable: `{time child-investigation}`.
    Alone(String),
    /// A link, a strong word, a Swedish term: what opens it, its words, what closes it.
    Pair {
        open: String,
        text: String,
        close: String,
    },
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Without codes.
    Plain,
    Markdown,
    Fluent,
}

impl Written {
    pub fn parts(self, text: &str) -> Vec<Part> {
        let code = match self {
            Self::Plain => return text_alone(text),
            Self::Markdown => markdown,
            Self::Fluent => fluent,
        };
        let mut parts = Vec::new();
        let (mut plain, mut rest) = (0, 0);
        while rest < text.len() {
            match code(&text[rest..]) {
                Some((part, length)) => {
                    push_text(&mut parts, &text[plain..rest]);
                    parts.push(part);
                    rest += length;
                    plain = rest;
                }
                None => rest += text[rest..].chars().next().map_or(1, char::len_utf8),
            }
        }
        push_text(&mut parts, &text[plain..]);
        parts
    }

    /// What must be the same in every language, in any order.
    pub fn fixed(self, text: &str) -> Vec<String> {
        let parts = self.parts(text);
        let codes = parts.iter().filter_map(|part| match (self, part) {
            (Self::Fluent, Part::Alone(code)) => variable(code),
            (_, Part::Alone(code)) => Some(code.clone()),
            // Strong words and Swedish terms are the translator's; where a link leads is not.
            (_, Part::Pair { close, .. }) if close.starts_with("](") => Some(close.clone()),
            _ => None,
        });
        let mut fixed: Vec<String> = codes.collect();
        fixed.sort();
        if self == Self::Fluent {
            // Languages have different numbers of plurals, and say a variable in each.
            fixed.dedup();
        }
        fixed
    }
}

fn text_alone(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    push_text(&mut parts, text);
    parts
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

/// The code that the text begins with, and its length.
fn markdown(text: &str) -> Option<(Part, usize)> {
    match text.chars().next()? {
        '{' => alone(text, text.find('}')? + 1),
        '[' => {
            let middle = text.find(']').filter(|at| text[*at..].starts_with("]("))?;
            let end = middle + text[middle..].find(')')? + 1;
            Some((pair(text, 1, middle, end), end))
        }
        '*' if text.starts_with("**") => around(text, "**"),
        '_' => around(text, "_"),
        _ => None,
    }
}

fn around(text: &str, sign: &str) -> Option<(Part, usize)> {
    let inside = sign.len();
    let close = inside + text[inside..].find(sign)?;
    let end = close + inside;
    (close > inside).then(|| (pair(text, inside, close, end), end))
}

fn pair(text: &str, inside: usize, close: usize, end: usize) -> Part {
    Part::Pair {
        open: text[..inside].to_owned(),
        text: text[inside..close].to_owned(),
        close: text[close..end].to_owned(),
    }
}

fn alone(text: &str, length: usize) -> Option<(Part, usize)> {
    Some((Part::Alone(text[..length].to_owned()), length))
}

/// A variable, the beginning of a choice with its first key, a further key, or the end; and line breaks.
fn fluent(text: &str) -> Option<(Part, usize)> {
    match text.chars().next()? {
        '{' => {
            let line = text.find('\n').unwrap_or(text.len());
            match text[..line].find("->") {
                Some(_) => alone(text, line + broken(&text[line..])),
                None => alone(text, text.find('}')? + 1),
            }
        }
        '\n' => alone(text, broken(text)),
        _ => None,
    }
}

/// A line break with what stands before the words of the next line.
fn broken(text: &str) -> usize {
    let start = text.len() - text.trim_start().len();
    let rest = &text[start..];
    let key = rest.trim_start_matches('*');
    if key.starts_with('[') {
        let end = rest.find(']').map_or(0, |end| end + 1);
        return start + end + usize::from(rest[end..].starts_with(' '));
    }
    start + usize::from(rest.starts_with('}'))
}

fn variable(code: &str) -> Option<String> {
    let name = code.split_once('$')?.1;
    let end = name.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '_' | '-')));
    Some(format!("${}", &name[..end.unwrap_or(name.len())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(parts: &[Part]) -> String {
        let said = parts.iter().map(|part| match part {
            Part::Text(text) | Part::Alone(text) => text.clone(),
            Part::Pair { open, text, close } => format!("{open}{text}{close}"),
        });
        said.collect()
    }

    #[test]
    fn marks_links_and_terms_are_codes_and_the_rest_is_words() {
        let text = "Read [this](guide:x) **now** within {time a}, a _term_. {law SoL 20:1}";
        let parts = Written::Markdown.parts(text);
        assert_eq!(joined(&parts), text);
        assert_eq!(
            parts.iter().filter(|part| matches!(part, Part::Text(_))).count(),
            5
        );
        assert_eq!(
            Written::Markdown.fixed(text),
            ["](guide:x)", "{law SoL 20:1}", "{time a}"]
        );
    }

    #[test]
    fn a_choice_by_number_keeps_its_shape_and_its_words_are_translated() {
        let text = "{ $count ->\n    [one] one day\n   *[other] { $count } days\n }";
        let parts = Written::Fluent.parts(text);
        assert_eq!(joined(&parts), text);
        let words = parts.iter().filter(|part| matches!(part, Part::Text(_)));
        assert_eq!(words.count(), 2);
        assert_eq!(Written::Fluent.fixed(text), ["$count"]);
    }

    #[test]
    fn signs_that_close_nothing_are_words() {
        for text in ["a _b", "[a", "2 * 3", "**", "__", "{", "a [b] c"] {
            assert_eq!(joined(&Written::Markdown.parts(text)), text);
            assert_eq!(Written::Markdown.fixed(text), Vec::<String>::new());
        }
    }
}
