//! How many checks held and how many did not.

use std::fmt;
use std::ops::AddAssign;

#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Score {
    pub passed: u32,
    pub failed: u32,
}

impl Score {
    /// A whole tool that counts as one check.
    pub fn one(held: bool) -> Self {
        if held {
            Self { passed: 1, failed: 0 }
        } else {
            Self { passed: 0, failed: 1 }
        }
    }

    /// The last line `N passed, N failed` a check printed, if it printed one.
    pub fn last_line_of<'a>(lines: impl DoubleEndedIterator<Item = &'a str>) -> Option<Self> {
        lines.rev().find_map(|line| {
            let (passed, failed) = line.trim().strip_suffix(" failed")?.split_once(" passed, ")?;
            Some(Self {
                passed: passed.parse().ok()?,
                failed: failed.parse().ok()?,
            })
        })
    }

    /// A check that ended badly without a failure of its own to show has still failed.
    pub fn no_better_than_its_exit(mut self, exit_was_good: bool) -> Self {
        if !exit_was_good && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_score_line_counts() {
        let lines = ["1 passed, 0 failed", "noise", "41 passed, 2 failed", ""];
        assert_eq!(
            Score::last_line_of(lines.into_iter()),
            Some(Score {
                passed: 41,
                failed: 2
            })
        );
        assert_eq!(Score::last_line_of(["no score here"].into_iter()), None);
    }

    #[test]
    fn a_crash_after_ten_passes_is_a_failure() {
        let score = Score {
            passed: 10,
            failed: 0,
        };
        assert_eq!(score.no_better_than_its_exit(false).failed, 1);
        assert_eq!(score.no_better_than_its_exit(true).failed, 0);
    }

    #[test]
    fn the_last_line_has_exactly_the_agreed_form() {
        assert_eq!(Score { passed: 3, failed: 0 }.to_string(), "3 passed, 0 failed");
    }
}
