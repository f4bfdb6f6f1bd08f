//! *Barnets kod.* Five short made-up words: easy to read aloud and to type in any alphabet's keyboard, and a little over
//! sixty bits of chance, so that nobody guesses one.

const CONSONANTS: &[u8; 13] = b"bdfgklmnprstv";
const VOWELS: &[u8; 5] = b"aeiou";
const SYLLABLES: usize = 10;
const IN_A_WORD: usize = 2;

/// As it is printed on the card: `bafo mide tulo kera pisu`. Never stored; what is kept is its SHA-256.
#[derive(Clone, PartialEq, Eq)]
pub struct ChildCode(String);

impl ChildCode {
    /// From chance that nobody else knows, all of it.
    pub fn from_chance(chance: u128) -> Self {
        let each = (CONSONANTS.len() * VOWELS.len()) as u128;
        let (mut text, mut left) = (String::new(), chance);
        for _ in 0..SYLLABLES {
            let syllable = (left % each) as usize;
            left /= each;
            text.push(char::from(CONSONANTS[syllable / VOWELS.len()]));
            text.push(char::from(VOWELS[syllable % VOWELS.len()]));
        }
        Self(text)
    }

    /// As a child types it: capitals, spaces, dashes, all in one.
    pub fn parse(typed: &str) -> Option<Self> {
        let letters: String = typed
            .chars()
            .filter(|c| c.is_alphanumeric())
            .take(100)
            .flat_map(char::to_lowercase)
            .collect();
        let bytes = letters.as_bytes();
        let fits = bytes.len() == 2 * SYLLABLES
            && bytes
                .chunks(2)
                .all(|pair| CONSONANTS.contains(&pair[0]) && VOWELS.contains(&pair[1]));
        fits.then_some(Self(letters))
    }

    /// What is hashed: the letters alone.
    pub fn letters(&self) -> &str {
        &self.0
    }

    /// In words, with spaces between.
    pub fn words(&self) -> String {
        let words = self.0.as_bytes().chunks(2 * IN_A_WORD);
        let words: Vec<&str> = words.filter_map(|word| str::from_utf8(word).ok()).collect();
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_five_words_that_are_understood_however_they_are_typed() {
        let code = ChildCode::from_chance(0x1234_5678_9abc_def0_1234_5678_9abc_def0);
        let words = code.words();
        assert_eq!(words.split(' ').map(str::len).collect::<Vec<_>>(), [4; 5]);
        for typed in [
            words.to_uppercase(),
            words.replace(' ', "-"),
            code.letters().to_owned(),
            format!(" {words}. "),
        ] {
            assert!(
                ChildCode::parse(&typed) == Some(ChildCode(code.letters().to_owned())),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_code_is_none_and_nothing_breaks() {
        for typed in [
            "",
            "bafo",
            "bafo mide tulo kera pisa pisa",
            "xxxx mide tulo kera pisu",
            "båfo mide tulo kera pisu",
            "\0",
        ] {
            assert!(ChildCode::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn there_are_more_codes_than_anybody_can_try() {
        let bits = (SYLLABLES as f64) * ((CONSONANTS.len() * VOWELS.len()) as f64).log2();
        assert!(bits >= 60.0, "{bits}");
    }
}
