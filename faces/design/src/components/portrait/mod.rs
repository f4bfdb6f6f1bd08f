//! Who somebody is: a small picture, or the letters that the name begins with.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Portrait {
    pub name: String,
    /// Where the picture is; None: none was given.
    pub src: Option<String>,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
}

/// The first letters of the first and the last name.
fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().next().into_iter().flat_map(char::to_uppercase).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    let letters: Vec<String> = match words.as_slice() {
        [] => Vec::new(),
        [one] => vec![first(one)],
        [one, .., last] => vec![first(one), first(last)],
    };
    letters.concat()
}

/// The letters are for eyes alone: the name stands in words beside them.
pub fn portrait(portrait: &Portrait) -> Html {
    match &portrait.src {
        Some(src) => html(maud_borrow! {
            img class="sos-portrait" src=(href(src)) alt=(portrait.alt) width="96" height="96";
        }),
        None => html(maud_borrow! {
            span class="sos-portrait sos-portrait--letters" aria-hidden="true" { (initials(&portrait.name)) }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_of_the_first_and_the_last_name_in_any_script() {
        for (name, letters) in [
            ("Maria Lund", "ML"),
            ("åsa von Öst", "ÅÖ"),
            ("Maria", "M"),
            ("ليلى حسن", "لح"),
            ("", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
