//! The square code on the page about checking, as a picture of one path.

use fast_qr::{ECL, QRBuilder};
use std::fmt::Write as _;

/// Dark squares of one unit, with the four empty units around that cameras need. Empty when the address is
/// longer than any code can hold; the page then does without.
pub fn svg(address: &str) -> String {
    let Ok(code) = QRBuilder::new(address).ecl(ECL::M).build() else {
        return String::new();
    };
    let mut path = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                let _ = write!(path, "M{} {}h1v1h-1z", column + 4, row + 4);
            }
        }
    }
    let side = code.size + 8;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path fill=\"#000\" d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_finds_the_three_corners() {
        let picture = svg("https://kontroll.example/k");
        let corners = ["M4 4h1", "M10 10h1", "M4 10h1"];
        assert!(corners.iter().all(|corner| picture.contains(corner)), "{picture}");
        assert!(!picture.contains("M5 5h1"), "the ring inside a corner is light");
    }

    #[test]
    fn an_address_too_long_for_any_code_leaves_the_picture_out() {
        assert_eq!(svg(&"x".repeat(5000)), "");
    }
}
