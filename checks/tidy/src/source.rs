//! Reads a Rust file roughly: what is code, what is a string, what is a comment, what is only for tests.
//!
//! Not a parser: enough to count and to find words without being fooled by strings and comments.

/// One Rust file, taken apart. Lines keep their numbers.
pub struct Source {
    /// Code with the insides of strings and all comments blanked.
    pub code: String,
    /// String literals outside tests, with the line they begin on.
    pub strings: Vec<(usize, String)>,
    /// For each line (from 0): stands it in an item under `#[cfg(test)]`?
    pub only_test: Vec<bool>,
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    strings: Vec<(usize, String)>,
}

impl Source {
    pub fn of(text: &str) -> Self {
        let mut reader = Reader {
            chars: text.chars().collect(),
            at: 0,
            line: 1,
            code: String::new(),
            strings: Vec::new(),
        };
        while reader.at < reader.chars.len() {
            reader.step();
        }
        let only_test = lines_only_for_tests(&reader.code);
        let strings = reader
            .strings
            .into_iter()
            .filter(|(line, _)| !only_test[line - 1])
            .collect();
        Self {
            code: reader.code,
            strings,
            only_test,
        }
    }

    /// Lines of code outside tests, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.code.lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.filter(|(number, _)| !self.only_test[number - 1])
    }
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn step(&mut self) {
        let c = self.chars[self.at];
        match (c, self.peek(1)) {
            ('/', Some('/')) => self.blank_while(|reader| reader.peek(0).is_some_and(|c| c != '\n')),
            ('/', Some('*')) => self.block_comment(),
            ('"', _) => self.string(),
            ('r', Some('"' | '#')) if !self.after_word() && self.raw_hashes(1).is_some() => {
                self.raw_string(1)
            }
            ('b', Some('r')) if !self.after_word() && self.raw_hashes(2).is_some() => self.raw_string(2),
            ('\'', _) => self.quote(),
            _ => self.keep(),
        }
    }

    fn after_word(&self) -> bool {
        self.at > 0 && (self.chars[self.at - 1].is_alphanumeric() || self.chars[self.at - 1] == '_')
    }

    fn keep(&mut self) {
        let c = self.chars[self.at];
        self.line += usize::from(c == '\n');
        self.code.push(c);
        self.at += 1;
    }

    fn blank(&mut self) {
        let c = self.chars[self.at];
        self.line += usize::from(c == '\n');
        self.code.push(if c == '\n' { '\n' } else { ' ' });
        self.at += 1;
    }

    fn blank_while(&mut self, go_on: impl Fn(&Self) -> bool) {
        while self.at < self.chars.len() && go_on(self) {
            self.blank();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                (None, _) => return,
                (Some('/'), Some('*')) => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                _ => {
                    self.blank();
                    continue;
                }
            }
            self.blank();
            self.blank();
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        let (line, mut inside) = (self.line, String::new());
        self.keep();
        while let Some(c) = self.peek(0) {
            if c == '"' {
                self.keep();
                break;
            }
            inside.push(c);
            self.blank();
            if c == '\\'
                && let Some(escaped) = self.peek(0)
            {
                inside.push(escaped);
                self.blank();
            }
        }
        self.strings.push((line, inside));
    }

    /// How many `#` stand between `r` and the quote, if it is a raw string at all.
    fn raw_hashes(&self, prefix: usize) -> Option<usize> {
        let hashes = (0..)
            .take_while(|ahead| self.peek(prefix + ahead) == Some('#'))
            .count();
        (self.peek(prefix + hashes) == Some('"')).then_some(hashes)
    }

    fn raw_string(&mut self, prefix: usize) {
        let Some(hashes) = self.raw_hashes(prefix) else {
            return self.keep();
        };
        let (line, mut inside) = (self.line, String::new());
        (0..=prefix + hashes).for_each(|_| self.keep());
        while let Some(c) = self.peek(0) {
            if c == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == Some('#')) {
                (0..=hashes).for_each(|_| self.keep());
                break;
            }
            inside.push(c);
            self.blank();
        }
        self.strings.push((line, inside));
    }

    /// A character (`'{'`) or a lifetime (`'a`).
    fn quote(&mut self) {
        let length = match (self.peek(1), self.peek(2)) {
            (Some('\\'), _) => (3..12)
                .find(|ahead| self.peek(*ahead) == Some('\''))
                .map(|end| end + 1),
            (Some(_), Some('\'')) => Some(3),
            _ => None,
        };
        match length {
            Some(length) => (0..length).for_each(|_| self.blank()),
            None => self.keep(),
        }
    }
}

/// Marks the item that follows each `#[cfg(test)]`, to its closing brace or semicolon.
fn lines_only_for_tests(code: &str) -> Vec<bool> {
    let mut marks = vec![false; code.lines().count() + 1];
    let mut from = 0;
    while let Some(found) = code[from..].find("#[cfg(test)]") {
        let start = from + found;
        let end = end_of_item(code, start + "#[cfg(test)]".len());
        let line_of = |at: usize| code[..at].matches('\n').count();
        let last = line_of(end).min(marks.len() - 1);
        marks[line_of(start)..=last].fill(true);
        from = end;
    }
    marks
}

/// Where the item that begins here ends: its matching brace, or a semicolon before any brace.
pub fn end_of_item(code: &str, start: usize) -> usize {
    let mut depth = 0i32;
    let mut brackets = 0i32;
    for (at, c) in code[start..].char_indices() {
        match c {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets -= 1,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth <= 0 {
                    return start + at + 1;
                }
            }
            ';' if depth == 0 && brackets == 0 => return start + at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Is `word` in `line` as a whole word?
pub fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(part)
            && !line[at + word.len()..].chars().next().is_some_and(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_comments_are_no_code() {
        let source =
            Source::of("let a = \"todo!() {\"; // dbg!\nlet b = '{'; /* { /* } */ */ let c = r#\"x\"y\"#;\n");
        assert!(!source.code.contains("todo") && !source.code.contains("dbg") && !source.code.contains('{'));
        assert_eq!(
            source.strings,
            [(1, "todo!() {".to_owned()), (2, "x\"y".to_owned())]
        );
    }

    #[test]
    fn a_lifetime_is_not_the_start_of_a_character() {
        let source = Source::of("fn a<'x>(b: &'x str) -> &'x str { b } // '\nfn c() { '\\n'; }");
        assert!(source.code.contains("fn c()") && source.code.contains("&'x str { b }"));
    }

    #[test]
    fn what_stands_under_cfg_test_is_only_for_tests_and_what_follows_is_not() {
        let source =
            Source::of("fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() { x(\"å\") }\n}\nfn c() {}\n");
        assert_eq!(source.only_test[..6], [false, true, true, true, true, false]);
        assert!(source.strings.is_empty());
        let declared = Source::of("#[cfg(test)]\nmod tests;\nfn c() {}\n");
        assert_eq!(declared.only_test[..3], [true, true, false]);
    }

    #[test]
    fn a_word_is_found_whole() {
        assert!(has_word("use axum::Router;", "axum"));
        assert!(!has_word("use axum_extra::x;", "axum"));
    }
}
