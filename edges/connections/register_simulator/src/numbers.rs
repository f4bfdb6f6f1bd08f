//! Which numbers a made-up person may have.

/// Twelve digits with a right check digit, in the series that Skatteverket publishes for tests: 238 (women),
/// 239 (men) and 98.
pub fn is_test_number(number: &str) -> bool {
    has_right_check_digit(number)
        && ["238", "239", "98"]
            .iter()
            .any(|series| number[8..].starts_with(series))
}

pub fn is_coordination_number(number: &str) -> bool {
    number.as_bytes().get(6).is_some_and(|tens| *tens >= b'6')
}

/// *Könssiffra.* Odd for men.
pub fn is_mans(number: &str) -> bool {
    number.as_bytes().get(10).is_some_and(|digit| digit % 2 == 1)
}

fn has_right_check_digit(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else {
        return false;
    };
    let doubled = |(place, digit): (usize, &u32)| match place % 2 {
        0 if *digit > 4 => digit * 2 - 9,
        0 => digit * 2,
        _ => *digit,
    };
    digits[2..].iter().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_gets_a_number_that_could_be_somebodys() {
        for number in [
            "201509172381",
            "199001012385",
            "191401682396",
            "191500722390",
            "191711602399",
            "198506012395",
        ] {
            assert!(is_test_number(number), "{number}");
        }
        for number in [
            "199001010009",
            "199001012384",
            "19900101-2385",
            "",
            "åååååååååååå",
        ] {
            assert!(!is_test_number(number), "{number}");
        }
    }
}
