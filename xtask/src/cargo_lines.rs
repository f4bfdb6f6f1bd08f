//! Reads what `cargo test` prints: one `test result:` line for each test program.

use crate::score::Score;

/// Adds up the result lines. Cargo stops before them when something does not compile; then there are none.
pub fn total<'a>(lines: impl Iterator<Item = &'a str>) -> Score {
    let mut total = Score::default();
    for line in lines {
        if let Some(score) = result_line(line) {
            total += score;
        }
    }
    total
}

/// Worth showing while the tests run: which program, and how it went.
pub fn is_worth_showing(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("test result: FAILED")
        || line.starts_with("Running ")
        || line.starts_with("Doc-tests ")
        || (line.starts_with("test ") && line.ends_with("... FAILED"))
        || line.starts_with("error")
}

fn result_line(line: &str) -> Option<Score> {
    let rest = line.trim().strip_prefix("test result: ")?;
    let (_, counts) = rest.split_once(". ")?;
    let count = |word: &str| {
        let entry = counts
            .split(';')
            .find_map(|entry| entry.trim().strip_suffix(word))?;
        entry.trim().parse().ok()
    };
    Some(Score {
        passed: count("passed")?,
        failed: count("failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_several_test_programs_are_added_up() {
        let lines = [
            "     Running unittests src/lib.rs (target/debug/deps/law-0123)",
            "test a_report_on_friday_is_decided_in_time ... ok",
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.20s",
        ];
        assert_eq!(
            total(lines.into_iter()),
            Score {
                passed: 15,
                failed: 2
            }
        );
    }

    #[test]
    fn code_that_does_not_compile_gives_no_results() {
        assert_eq!(
            total(["error[E0425]: cannot find value"].into_iter()),
            Score::default()
        );
    }

    #[test]
    fn the_name_of_a_failing_test_is_shown_at_once() {
        assert!(is_worth_showing(
            "test steps::decide::a_guardian_is_heard ... FAILED"
        ));
        assert!(!is_worth_showing(
            "test steps::decide::a_guardian_is_heard ... ok"
        ));
    }
}
