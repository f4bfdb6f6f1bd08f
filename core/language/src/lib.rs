//! Words: Fluent texts by language, dates and times as people read them.
//!
//! Must never know a process or a page. Every sentence a person reads stands in a `texts/*.ftl`
//! file beside the thing it speaks of; here they are put together and said.
//! Begin with [`Texts::say`].

mod dates;
mod lang;
mod texts;

pub use dates::{date_long, date_short, stockholm, time_of_day};
pub use fluent_bundle::{FluentArgs, FluentValue};
pub use lang::{Dir, Lang};
pub use texts::{Source, TextProblem, Texts};

/// Words that belong to no process: buttons, problems, dates.
pub const COMMON: &[Source] = &[
    Source {
        lang: Lang::Sv,
        file: "core/language/texts/sv.ftl",
        ftl: include_str!("../texts/sv.ftl"),
    },
    Source {
        lang: Lang::En,
        file: "core/language/texts/en.ftl",
        ftl: include_str!("../texts/en.ftl"),
    },
    Source {
        lang: Lang::Ar,
        file: "core/language/texts/ar.ftl",
        ftl: include_str!("../texts/ar.ftl"),
    },
];
