//! Words: Fluent texts by language, dates and times as people read them.
//!
//! Must never know a process or a page. Every sentence a person reads stands in a `texts/*.ftl`
//! file beside the thing it speaks of; here they are put together and said.
//! Begin with [`Texts::say`]; [`Standing`] tells how far each language has come.

mod dates;
mod lang;
mod standing;
mod texts;

pub use dates::{date_long, date_short, month_long, stockholm, time_of_day};
pub use fluent_bundle::{FluentArgs, FluentValue};
pub use lang::{Dir, Lang, Script};
pub use standing::{Said, Standing, mark, print_of};
pub use texts::{Source, TextProblem, Texts};

/// The texts of folders of the house: `texts!(residents "faces/portal")` in every language that is
/// offered, `texts!(staff "faces/workspace")` in those of the caseworkers' half, `texts!(guide "guide")` in those that only the
/// guide is read in.
#[macro_export]
macro_rules! texts {
    (residents $($folder:literal),+) => {
        &[$(
            $crate::text!(Sv, $folder, "sv"),
            $crate::text!(Easy, $folder, "sv-enkel"),
            $crate::text!(En, $folder, "en"),
            $crate::text!(Ar, $folder, "ar"),
            $crate::text!(So, $folder, "so"),
        )+]
    };
    (guide $folder:literal) => {
        &[
            $crate::text!(Ti, $folder, "ti"),
            $crate::text!(Prs, $folder, "prs"),
            $crate::text!(Fa, $folder, "fa"),
            $crate::text!(Uk, $folder, "uk"),
            $crate::text!(Pl, $folder, "pl"),
            $crate::text!(Tr, $folder, "tr"),
            $crate::text!(Fi, $folder, "fi"),
            $crate::text!(Ru, $folder, "ru"),
        ]
    };
    (staff $folder:literal) => {
        &[$crate::text!(Sv, $folder, "sv"), $crate::text!(En, $folder, "en")]
    };
}

/// One file of [`texts`].
#[doc(hidden)]
#[macro_export]
macro_rules! text {
    ($lang:ident, $folder:literal, $tag:literal) => {
        $crate::Source {
            lang: $crate::Lang::$lang,
            file: concat!($folder, "/texts/", $tag, ".ftl"),
            ftl: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../",
                $folder,
                "/texts/",
                $tag,
                ".ftl"
            )),
        }
    };
}

/// Words that belong to no process: buttons, problems, dates.
pub const COMMON: &[Source] = texts!(residents "core/language");
