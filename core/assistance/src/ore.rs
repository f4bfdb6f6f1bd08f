//! Money, exact to the öre.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;

/// *Öre.* A hundredth of a krona. Sums stop at the ends of what an `i64` holds instead of turning around; what a
/// household may name is far below ([`Ore::MOST`]), so no sum of a calculation comes near.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ore(pub i64);

/// How a part of an amount becomes a whole one. Which is used where stands in `Choices` and `norms/doubts.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the next whole krona: never less than the exact part.
    KronaUp,
    /// To the whole krona below: never more than the exact part.
    KronaDown,
    /// To the nearest krona, a half upwards.
    KronaNearest,
    /// To the nearest öre, a half upwards.
    OreNearest,
}

impl Ore {
    pub const ZERO: Self = Self(0);
    /// More than this, in one field, is a slip of the hand: a hundred million kronor.
    pub const MOST: Self = Self::kronor(100_000_000);

    pub const fn kronor(kronor: i64) -> Self {
        Self(kronor.saturating_mul(100))
    }
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
    pub const fn negated(self) -> Self {
        Self(self.0.saturating_neg())
    }
    pub fn at_least_nothing(self) -> Self {
        self.max(Self::ZERO)
    }
    /// Exact, or nothing when it cannot be held.
    pub const fn checked_plus(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }
    pub const fn times(self, number: i64) -> Self {
        Self(self.0.saturating_mul(number))
    }
    /// `part` of `whole` shares of this. A `whole` of nothing gives nothing.
    pub fn share(self, part: i64, whole: i64, rounding: Rounding) -> Self {
        if whole <= 0 {
            return Self::ZERO;
        }
        let exact = i128::from(self.0) * i128::from(part);
        let unit = match rounding {
            Rounding::OreNearest => 1,
            _ => 100,
        };
        let divisor = i128::from(whole) * unit;
        let units = match rounding {
            Rounding::KronaUp => -(-exact).div_euclid(divisor),
            Rounding::KronaDown => exact.div_euclid(divisor),
            Rounding::KronaNearest | Rounding::OreNearest => (2 * exact + divisor).div_euclid(2 * divisor),
        };
        Self(i64::try_from(units * unit).unwrap_or(i64::MAX))
    }
}

impl Sum for Ore {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Self::plus)
    }
}

/// As people write it: `1 234`, `1 234,50`; hard spaces, so that an amount never breaks over two lines.
impl fmt::Display for Ore {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kronor, rest) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        let digits = kronor.to_string();
        let mut said = String::with_capacity(digits.len() + 8);
        if self.is_negative() {
            said.push('\u{2212}');
        }
        for (nth, digit) in digits.chars().enumerate() {
            if nth > 0 && (digits.len() - nth) % 3 == 0 {
                said.push('\u{a0}');
            }
            said.push(digit);
        }
        if rest > 0 {
            said.push_str(&format!(",{rest:02}"));
        }
        to.write_str(&said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_people_write_it() {
        let said = |ore| Ore(ore).to_string();
        assert_eq!(said(0), "0");
        assert_eq!(said(99), "0,99");
        assert_eq!(said(123_450), "1\u{a0}234,50");
        assert_eq!(said(-100_000_000), "\u{2212}1\u{a0}000\u{a0}000");
    }

    #[test]
    fn a_part_is_rounded_by_the_named_rule() {
        let third = |rounding| Ore::kronor(1_790).share(1, 3, rounding).0;
        assert_eq!(third(Rounding::KronaUp), 59_700);
        assert_eq!(third(Rounding::KronaDown), 59_600);
        assert_eq!(third(Rounding::KronaNearest), 59_700);
        assert_eq!(third(Rounding::OreNearest), 59_667);
        assert_eq!(
            Ore::kronor(2_330).share(1, 5, Rounding::KronaUp),
            Ore::kronor(466)
        );
        assert_eq!(Ore::kronor(10).share(1, 0, Rounding::KronaUp), Ore::ZERO);
        assert_eq!(Ore::kronor(-5).share(1, 2, Rounding::KronaUp), Ore::kronor(-2));
    }

    #[test]
    fn a_sum_never_turns_around() {
        assert_eq!(Ore(i64::MAX).plus(Ore(1)), Ore(i64::MAX));
        assert_eq!(Ore(i64::MAX).checked_plus(Ore(1)), None);
    }
}
