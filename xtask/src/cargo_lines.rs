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

/// What the failing tests said: of each test program that failed, from `failures:` to its result.
pub fn what_failed(lines: &[String]) -> Vec<String> {
    let mut told = Vec::new();
    let mut within = false;
    for line in lines {
        within |= line.trim() == "failures:";
        if within {
            told.push(line.clone());
        }
        within &= !line.trim_start().starts_with("test result:");
    }
    told
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
    fn after_a_failure_what_the_test_said_is_shown_though_hundreds_of_programs_ran_after_it() {
        let lines = [
            "test a_clock_rings ... FAILED",
            "failures:",
            "---- a_clock_rings stdout ----",
            "it rang twice",
            "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
            "   Doc-tests law",
            "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
        ];
        let told = what_failed(&lines.map(String::from));
        assert_eq!(told, lines[1..5]);
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
