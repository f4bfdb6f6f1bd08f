//! What a page tells its own script, and what the script tells this code: texts, month, guideline, and what was typed.

use crate::{Fields, Setting, TEXTS, draw};
use assistance::Month;
use language::{Lang, Source, Texts};

/// Parts of a message are kept apart by this; it is taken out of what was typed.
const BETWEEN: char = '\0';

const OF_ROWS: &[Source] = language::texts!(residents "core/assistance");

/// What stands in the page, for the script to hand back with what was typed: a name for each part, in the message's order.
pub fn of_page(setting: &Setting<'_>) -> [(&'static str, String); 7] {
    let sources = |lang: Lang| -> String {
        let own = OF_ROWS.iter().chain(TEXTS).filter(|source| source.lang == lang);
        own.flat_map(|source| [source.ftl, "\n"]).collect()
    };
    // Whatever easy Swedish leaves unsaid is said in Swedish.
    let rest = setting.lang.source().map(sources).unwrap_or_default();
    [
        ("lang", setting.lang.tag().to_owned()),
        ("texts", sources(setting.lang)),
        ("rest", rest),
        ("month", setting.month.to_string()),
        ("said", setting.month_said.to_owned()),
        ("guideline", setting.guideline.to_owned()),
        ("action", setting.action.to_owned()),
    ]
}

/// The answer to a message: the parts of [`of_page`], then a name and a value for each field. What is no message is
/// answered with nothing, and the script lets the server answer.
pub fn by_message(message: &str) -> String {
    read(message).unwrap_or_default()
}

fn read(message: &str) -> Option<String> {
    let mut parts = message.split(BETWEEN);
    let mut next = || parts.next();
    let (tag, texts, rest) = (next()?, next()?, next()?);
    let (month, month_said, guideline, action) = (next()?.parse::<Month>().ok()?, next()?, next()?, next()?);
    let mut fields = Fields::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        fields.entry(name.to_owned()).or_default().push(value.to_owned());
    }
    let lang = Lang::table().find(|lang| lang.tag() == tag)?;
    let source = |lang: Lang, ftl: &str| Source {
        lang,
        file: "the page",
        // A module lives as long as its page; each press draws anew from the same page.
        ftl: Box::leak(ftl.to_owned().into_boxed_str()),
    };
    let rest = lang.source().map(|of| source(of, rest));
    let texts = Texts::new([source(lang, texts)].into_iter().chain(rest)).ok()?;
    let setting = Setting {
        texts: &texts,
        lang,
        month,
        month_said,
        guideline,
        action,
    };
    Some(draw(&setting, &fields, true).as_str().to_owned())
}
