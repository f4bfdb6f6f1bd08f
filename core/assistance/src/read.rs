//! Money as people type it: `1 234,50 kr`, `1.234:-`, `kr 500`, digits of Arabic and Persian keyboards. What could mean
//! two amounts is refused, never guessed.

use crate::ore::Ore;

/// Why a typed amount is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OreTrouble {
    Empty,
    NotANumber,
    /// `1,234`: a thousand, or one krona and some öre.
    Ambiguous,
    /// More than two digits after the decimal mark.
    TooFine,
    /// Euro, dollars and so on: change it to kronor first.
    OtherCurrency,
    TooLarge,
}

impl OreTrouble {
    /// The text that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "assistance-money-empty",
            Self::NotANumber => "assistance-money-not-a-number",
            Self::Ambiguous => "assistance-money-ambiguous",
            Self::TooFine => "assistance-money-too-fine",
            Self::OtherCurrency => "assistance-money-other-currency",
            Self::TooLarge => "assistance-money-too-large",
        }
    }
}

/// What a sign in an amount is.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Digit(u8),
    Space,
    Point,
    Comma,
    Apostrophe,
}

/// Longer than this is no amount.
const LONGEST: usize = 60;

impl Ore {
    pub fn read(typed: &str) -> Result<Self, OreTrouble> {
        if typed.len() > LONGEST {
            return Err(OreTrouble::NotANumber);
        }
        let lower = typed.to_lowercase();
        if ["€", "$", "£", "eur", "usd", "gbp", "nok", "dkk", "euro"]
            .iter()
            .any(|other| lower.contains(other))
        {
            return Err(OreTrouble::OtherCurrency);
        }
        let without_currency = without_currency(lower.trim());
        let (negative, digits) = without_sign(without_currency);
        if digits.is_empty() {
            return Err(if typed.trim().is_empty() {
                OreTrouble::Empty
            } else {
                OreTrouble::NotANumber
            });
        }
        let amount = amount(&signs(digits)?)?;
        Ok(if negative { amount.negated() } else { amount })
    }
}

fn without_currency(text: &str) -> &str {
    let mut text = text;
    for word in ["kronor", "krona", "sek", "kr.", "kr", ":-", ",-", ".-"] {
        text = text.strip_suffix(word).unwrap_or(text).trim_end();
        if !word.starts_with([':', ',', '.']) {
            text = text.strip_prefix(word).unwrap_or(text).trim_start();
        }
    }
    text
}

fn without_sign(text: &str) -> (bool, &str) {
    let marks = ['-', '\u{2212}', '\u{2013}'];
    if let Some(rest) = text.strip_prefix(marks) {
        return (true, rest.trim_start());
    }
    (false, text.strip_prefix('+').unwrap_or(text).trim_start())
}

fn signs(text: &str) -> Result<Vec<Sign>, OreTrouble> {
    let sign = |c: char| {
        Ok(match c {
            '0'..='9' => Sign::Digit(c as u8 - b'0'),
            '\u{660}'..='\u{669}' => Sign::Digit((u32::from(c) - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => Sign::Digit((u32::from(c) - 0x6f0) as u8),
            '.' => Sign::Point,
            ',' | ':' | '\u{66b}' => Sign::Comma,
            '\'' | '\u{2019}' | '\u{66c}' => Sign::Apostrophe,
            c if c.is_whitespace() || c == '\u{202f}' || c == '_' => Sign::Space,
            _ => return Err(OreTrouble::NotANumber),
        })
    };
    text.chars().map(sign).collect()
}

/// Groups of digits and the marks between them: the last mark may be a decimal one.
fn amount(signs: &[Sign]) -> Result<Ore, OreTrouble> {
    let mut groups: Vec<Vec<u8>> = vec![Vec::new()];
    let mut marks = Vec::new();
    for sign in signs {
        match sign {
            Sign::Digit(digit) => groups.last_mut().ok_or(OreTrouble::NotANumber)?.push(*digit),
            mark => {
                marks.push(*mark);
                groups.push(Vec::new());
            }
        }
    }
    if groups.iter().any(Vec::is_empty) {
        return Err(OreTrouble::NotANumber);
    }
    let decimals = decimals(&groups, &marks)?;
    let whole = &groups[..groups.len() - usize::from(decimals.is_some())];
    let thousands = &marks[..whole.len() - 1];
    if thousands.windows(2).any(|two| two[0] != two[1]) {
        return Err(OreTrouble::NotANumber);
    }
    if whole.len() > 1 && (whole[0].len() > 3 || whole[1..].iter().any(|group| group.len() != 3)) {
        return Err(OreTrouble::NotANumber);
    }
    let kronor = whole.iter().flatten().try_fold(0_i64, |sum, digit| {
        sum.checked_mul(10)?.checked_add(i64::from(*digit))
    });
    let kronor = kronor
        .filter(|kronor| *kronor <= Ore::MOST.0 / 100)
        .ok_or(OreTrouble::TooLarge)?;
    let rest = match decimals.as_deref() {
        None => 0,
        Some([tenth]) => i64::from(*tenth) * 10,
        Some([tenth, one]) => i64::from(*tenth) * 10 + i64::from(*one),
        Some(_) => return Err(OreTrouble::TooFine),
    };
    Ok(Ore(kronor * 100 + rest))
}

/// What stands after a decimal mark: a comma or a point that is the last mark and no mark of thousands.
fn decimals(groups: &[Vec<u8>], marks: &[Sign]) -> Result<Option<Vec<u8>>, OreTrouble> {
    let (Some(mark), Some(last)) = (marks.last(), groups.last()) else {
        return Ok(None);
    };
    if !matches!(mark, Sign::Comma | Sign::Point) {
        return Ok(None);
    }
    let earlier = &marks[..marks.len() - 1];
    if last.len() == 3 {
        // 1.234.567 and 1,234,567 are thousands; 1.234 and 1,234 may be either; 1 234,567 has too many decimals.
        return match (earlier.is_empty(), earlier.contains(mark)) {
            (true, _) => Err(OreTrouble::Ambiguous),
            (false, true) => Ok(None),
            (false, false) => Err(OreTrouble::TooFine),
        };
    }
    if earlier.contains(mark) {
        return Err(OreTrouble::NotANumber);
    }
    Ok(Some(last.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_read() {
        let cases = [
            ("500", 50_000),
            ("1 234,50 kr", 123_450),
            ("1\u{a0}234,50\u{a0}kr", 123_450),
            ("1\u{202f}234", 123_400),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1.234.567", 123_456_700),
            ("1'234", 123_400),
            ("12 345:-", 1_234_500),
            ("99:50", 9_950),
            ("kr 500", 50_000),
            ("SEK 1 000", 100_000),
            ("500 kronor", 50_000),
            ("500,-", 50_000),
            ("7,5", 750),
            ("0,05", 5),
            ("\u{2212}300", -30_000),
            ("- 300 kr", -30_000),
            ("+300", 30_000),
            ("\u{661}\u{662}\u{663}\u{664}\u{66b}\u{665}", 123_450),
            ("\u{6f1}\u{6f2}\u{6f3}", 12_300),
            ("\u{661}\u{66c}\u{662}\u{663}\u{664}", 123_400),
            ("100000000", 10_000_000_000),
            ("007", 700),
        ];
        for (typed, ore) in cases {
            assert_eq!(Ore::read(typed), Ok(Ore(ore)), "{typed}");
        }
    }

    #[test]
    fn what_could_be_two_amounts_or_none_is_refused() {
        use OreTrouble::*;
        let cases = [
            ("", Empty),
            ("   ", Empty),
            ("kr", NotANumber),
            ("abc", NotANumber),
            ("1,234", Ambiguous),
            ("1.234", Ambiguous),
            ("1 234,567", TooFine),
            ("12,3456", TooFine),
            ("1 23", NotANumber),
            ("1234 567", NotANumber),
            ("1,2,3", NotANumber),
            ("1..2", NotANumber),
            (",5", NotANumber),
            ("5,", NotANumber),
            ("1 234.567,50", NotANumber),
            ("10 €", OtherCurrency),
            ("$5", OtherCurrency),
            ("100000001", TooLarge),
            ("99999999999999999999999", TooLarge),
            ("1e9", NotANumber),
            ("--5", NotANumber),
            ("½", NotANumber),
        ];
        for (typed, trouble) in cases {
            assert_eq!(Ore::read(typed), Err(trouble), "{typed}");
        }
        assert_eq!(Ore::read(&"1".repeat(1_000)), Err(NotANumber));
    }
}
