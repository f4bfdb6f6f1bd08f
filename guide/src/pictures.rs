//! Our own drawings, in the colour of the text around them, each with words for whoever does not see it.

use language::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/pictures.rs"));

/// What is seen, by language.
type Alt = BTreeMap<String, String>;

static ALTS: LazyLock<BTreeMap<String, BTreeMap<String, Alt>>> =
    LazyLock::new(|| toml::from_str(include_str!("../pictures/alt.toml")).expect("a test reads the words"));

/// A drawing and what it shows, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    pub svg: &'static str,
    pub alt: Option<&'static str>,
}

/// Of `articles`, `situations`, `process` or `feelings`.
pub fn picture(kind: &str, key: &str, lang: Lang) -> Option<Picture> {
    let (_, _, svg) = PICTURES
        .iter()
        .find(|(of, name, _)| *of == kind && *name == key)?;
    let alt = ALTS.get(kind).and_then(|of| of.get(key));
    let tag = lang.source().unwrap_or(lang).tag();
    let alt = alt.and_then(|alt| alt.get(tag)).map(String::as_str);
    Some(Picture { svg, alt })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Guide;

    const LARGEST: usize = 4 * 1024;

    #[test]
    fn every_article_has_its_picture_and_every_picture_its_words() {
        for article in &Guide::national().articles {
            assert!(
                picture("articles", &article.address, Lang::Sv).is_some(),
                "{}",
                article.address
            );
        }
        for (kind, key, svg) in PICTURES {
            for lang in Lang::GUIDE {
                let alt = picture(kind, key, lang).and_then(|picture| picture.alt);
                assert!(
                    alt.is_some_and(|alt| alt.len() > 4),
                    "{kind}/{key} has no words in {lang:?}"
                );
            }
            assert!(svg.len() <= LARGEST, "{kind}/{key} is {} bytes", svg.len());
        }
    }

    #[test]
    fn pictures_take_the_colour_of_the_text_and_bring_nothing_with_them() {
        for (kind, key, svg) in PICTURES {
            for part in svg.split(['"', ' ']) {
                let colour = part.starts_with('#') || part.starts_with("rgb");
                assert!(!colour, "{kind}/{key} has a colour of its own: {part}");
            }
            for strange in ["<script", "<style", "<text", "<image", "href", " id=", "url("] {
                assert!(!svg.contains(strange), "{kind}/{key} has {strange}");
            }
        }
    }
}
