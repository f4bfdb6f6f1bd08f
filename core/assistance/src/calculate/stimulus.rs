//! *Jobbstimulans.* Six months in a row with support give two years in which a quarter of wages is not counted; then six
//! new months are needed (SoL 12 kap. 8 §).

use crate::month::Month;

const IN_A_ROW: i32 = 6;
const LASTS: i32 = 24;

/// The last month of the two years, if the month lies in them. Months of support during the two years, and what is left
/// over from before them, do not count towards new ones.
pub fn lasts_until(supported: &[Month], month: Month) -> Option<Month> {
    if supported.len() < 6 {
        return None;
    }
    let mut months: Vec<Month> = supported.iter().copied().filter(|one| *one < month).collect();
    months.sort_unstable();
    months.dedup();
    let mut row = 0;
    let mut last: Option<Month> = None;
    let mut until: Option<Month> = None;
    for one in months {
        if until.is_some_and(|until| one <= until) {
            continue;
        }
        let follows = last.is_some_and(|last| one.since(last) == 1);
        row = if follows && row > 0 { row + 1 } else { 1 };
        last = Some(one);
        if row == IN_A_ROW {
            until = Some(one.months_after(LASTS));
            row = 0;
            last = None;
        }
    }
    until.filter(|until| month <= *until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().expect("a month")
    }

    fn from(first: &str, months: i32) -> Vec<Month> {
        (0..months).map(|nth| month(first).months_after(nth)).collect()
    }

    #[test]
    fn five_months_are_too_few_and_six_are_enough() {
        assert_eq!(lasts_until(&from("2026-01", 5), month("2026-06")), None);
        assert_eq!(
            lasts_until(&from("2026-01", 6), month("2026-07")),
            Some(month("2028-06"))
        );
    }

    #[test]
    fn a_month_without_support_begins_anew() {
        let mut months = from("2025-11", 5);
        months.extend(from("2026-05", 5));
        assert_eq!(lasts_until(&months, month("2026-11")), None);
    }

    #[test]
    fn two_years_run_on_without_support_and_end() {
        let months = from("2024-01", 6);
        assert_eq!(lasts_until(&months, month("2026-06")), Some(month("2026-06")));
        assert_eq!(lasts_until(&months, month("2026-07")), None);
    }

    #[test]
    fn after_two_years_six_new_months_are_needed_and_those_within_do_not_count() {
        let whole = from("2023-01", 34);
        assert_eq!(lasts_until(&whole, month("2025-06")), Some(month("2025-06")));
        assert_eq!(lasts_until(&whole, month("2025-12")), None);
        let more = from("2023-01", 36);
        assert_eq!(lasts_until(&more, month("2026-01")), Some(month("2027-12")));
    }

    #[test]
    fn the_same_month_twice_in_any_order_is_one_month() {
        let mut months = from("2026-01", 5);
        months.extend(from("2026-01", 5));
        months.reverse();
        assert_eq!(lasts_until(&months, month("2026-08")), None);
    }
}
