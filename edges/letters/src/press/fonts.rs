//! The fonts that are built in, upright and half bold: Noto Sans (Latin, Cyrillic, Greek) and Vazirmatn (Arabic
//! script, with what Persian, Kurdish, Pashto and Urdu need).
//!
//! Not Noto Sans Arabic: it draws each letter as a stroke and separate dots, and text read back from such a page
//! comes out doubled and in the wrong order (see docs/decisions/0003).

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! fetched {
    ($($name:literal),+) => {
        [$(include_bytes!(concat!(env!("OUT_DIR"), "/", $name)).as_slice()),+]
    };
}

/// Name and licence of each family: to be shown where the licences of the house are shown.
pub const FONT_LICENCES: [(&str, &str); 2] = [
    (
        "Noto Sans",
        include_str!(concat!(env!("OUT_DIR"), "/NotoSans-licence.txt")),
    ),
    (
        "Vazirmatn",
        include_str!(concat!(env!("OUT_DIR"), "/Vazirmatn-licence.txt")),
    ),
];

pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = fetched!(
        "NotoSans-400.ttf",
        "NotoSans-600.ttf",
        "Vazirmatn-400.ttf",
        "Vazirmatn-600.ttf"
    );
    files
        .into_iter()
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect()
});

pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether any font has a picture of this sign.
pub fn have(sign: char) -> bool {
    FONTS
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(sign)))
}
