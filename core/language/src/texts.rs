//! All texts of the house, put together once at start and said by key.

use crate::{Dir, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

/// One Fluent file, embedded where it is used.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    pub lang: Lang,
    /// Where it stands, for whoever must mend it.
    pub file: &'static str,
    pub ftl: &'static str,
}

/// A fault in a text file; found at start and by tests, never by a reader.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct TextProblem {
    pub file: &'static str,
    pub what: String,
}

/// Texts of all languages.
pub struct Texts {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    pub fn new(sources: impl IntoIterator<Item = Source>) -> Result<Self, TextProblem> {
        let bundle_of = |lang: Lang| {
            let id: LanguageIdentifier = lang.html().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Marks of isolation keep a Swedish name whole inside Arabic; elsewhere they only
            // get in the way of those who copy text.
            bundle.set_use_isolating(lang.dir() == Dir::Rtl);
            bundle
        };
        let mut bundles: Vec<_> = Lang::table().map(bundle_of).collect();
        for source in sources {
            let problem = |what: String| TextProblem {
                file: source.file,
                what,
            };
            let resource = FluentResource::try_new(source.ftl.to_owned())
                .map_err(|(_, errors)| problem(format!("{:?}", errors.first())))?;
            bundles[source.lang as usize]
                .add_resource(resource)
                .map_err(|errors| {
                    problem(match errors.into_iter().next() {
                        Some(FluentError::Overriding { id, .. }) => format!("{id} stands twice"),
                        other => format!("{other:?}"),
                    })
                })?;
        }
        Ok(Self { bundles })
    }

    /// The text in the language, else in Swedish, else the key itself. Easy Swedish may be silent where the Swedish
    /// is easy already; that no other language is, tests see to.
    pub fn say(&self, lang: Lang, key: &str, args: &FluentArgs) -> String {
        for lang in [lang, Lang::Sv] {
            let bundle = &self.bundles[lang as usize];
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                return bundle
                    .format_pattern(pattern, Some(args), &mut Vec::new())
                    .into_owned();
            }
        }
        key.to_owned()
    }

    /// A text without arguments.
    pub fn get(&self, lang: Lang, key: &str) -> String {
        self.say(lang, key, &FluentArgs::new())
    }

    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles[lang as usize].has_message(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_texts_can_be_said_in_every_language() {
        let texts = Texts::new(crate::COMMON.iter().copied()).expect("common texts are well formed");
        for lang in Lang::ALL {
            assert_ne!(texts.get(lang, "yes"), "yes", "{lang:?}");
        }
    }

    #[test]
    fn one_day_is_one_day_in_every_language() {
        const DAYS: &str = "days = { $n ->\n    [one] one\n   *[other] many\n }\n";
        let said = |lang, n: i64| {
            let source = Source {
                lang,
                file: "a.ftl",
                ftl: DAYS,
            };
            let texts = Texts::new([source]).expect("well formed");
            texts.say(lang, "days", &FluentArgs::from_iter([("n", n)]))
        };
        for lang in Lang::ALL {
            assert_eq!(
                (said(lang, 1), said(lang, 5)),
                ("one".into(), "many".into()),
                "{lang:?}"
            );
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_found() {
        let twice = Source {
            lang: Lang::Sv,
            file: "a.ftl",
            ftl: "a = b\n",
        };
        let found = Texts::new([twice, twice])
            .err()
            .map(|problem| problem.to_string());
        assert_eq!(found.as_deref(), Some("a.ftl: a stands twice"));
    }
}
