//! Closed lists of a process's own words: who, why, in which way.

/// An enum of which each member has the key of its text: it is kept by name, asked for in pages by key
/// (`KEYS`), and read back from an answer by `parse`.
///
/// The process has `serde` of its own, which its events need anyway.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),* }
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            pub const KEYS: &'static [&'static str] = &[$($key),*];
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == word)
            }
        }
    };
}
