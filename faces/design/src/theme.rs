//! A municipality's own colours: one file of style variables for pages, and its accent for letters.

use crate::palette;
use sha2::{Digest, Sha256};

/// Where the app serves the theme.
pub const THEME_AT: &str = "/tema/";
const BUILT_IN: &str = include_str!("../themes/bjorkvik.css");
const LARGEST: usize = 64 * 1024;
const ACCENT: &str = "accent-base-default";

#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub css: String,
    /// Its name on the web, which changes with the content.
    pub file: String,
    /// For letters: red, green, blue.
    pub accent: [u8; 3],
}

impl Theme {
    /// A theme that can be read in light and dark; else all that is wrong with it.
    pub fn read(css: String) -> Result<Theme, Vec<String>> {
        if css.len() > LARGEST {
            return Err(vec![format!("it is larger than {LARGEST} bytes")]);
        }
        let mut faults = palette::faults(&css);
        let foreign = ["@import", "url("].into_iter().filter(|word| css.contains(word));
        faults.extend(foreign.map(|word| format!("{word} fetches something else: a theme is one file")));
        if faults.is_empty() {
            Ok(Theme::of(css))
        } else {
            Err(faults)
        }
    }

    fn of(css: String) -> Theme {
        let accent = palette::light(&css).get(ACCENT).copied().unwrap_or_default();
        let sum = hex::encode(Sha256::digest(&css));
        Theme {
            file: format!("theme.{}.css", sum.get(..10).unwrap_or_default()),
            accent: accent.map(|part| part as u8),
            css,
        }
    }

    pub fn address(&self) -> String {
        format!("{THEME_AT}{}", self.file)
    }
}

/// Björkvik's, whose colours a test holds to what [`Theme::read`] asks.
impl Default for Theme {
    fn default() -> Theme {
        Theme::of(BUILT_IN.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_too_pale_to_read_or_that_fetches_from_elsewhere_is_refused_with_the_reason() {
        let pale = BUILT_IN.replace(
            "--ds-color-accent-base-default: #14565e",
            "--ds-color-accent-base-default: #cccccc",
        );
        let faults = Theme::read(pale).expect_err("white on grey");
        assert!(
            faults[0].contains("accent-base-contrast-default on accent-base-default"),
            "{faults:?}"
        );
        let spying = format!("@import \"https://example.org/a.css\";{BUILT_IN}");
        assert!(Theme::read(spying).expect_err("fetches")[0].contains("@import"));
        assert!(Theme::read(String::new()).expect_err("empty")[0].contains("is missing"));
    }

    #[test]
    fn the_accent_of_letters_is_that_of_the_pages() {
        assert_eq!(Theme::default().accent, [0x14, 0x56, 0x5e]);
        let green = BUILT_IN.replacen("#14565e", "#0b5d1e", 1);
        let theme = Theme::read(green).expect("readable");
        assert_eq!(theme.accent, [0x0b, 0x5d, 0x1e]);
        assert_ne!(theme.address(), Theme::default().address());
    }
}
