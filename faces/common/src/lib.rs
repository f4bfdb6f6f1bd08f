//! What both halves share on their way to a person: the site they belong to, a step's description
//! as a form, a posted form as answers, signing in, signing.
//!
//! Must never know a process by name. Begin with [`Site`], then [`ask`] (description → form) and
//! [`answers`] (form → answers).

pub mod answers;
pub mod archive;
pub mod ask;
pub mod away;
pub mod contact;
pub mod cookies;
pub mod drafts;
pub mod letter;
pub mod lost;
pub mod page;
pub mod passkeys;
pub mod print;
pub mod problems;
pub mod sessions;
pub mod sign_in;
pub mod sign_ins;
pub mod signing;
pub mod site;
pub mod step_up;
pub mod trouble;
pub mod uploads;
pub mod visitor;
pub mod words;

pub use contact::{Contact, ContactNow};
pub use page::Shell;
pub use site::{Door, Facts, Site};
pub use step_up::{Sensitive, StepUp};
pub use trouble::Trouble;
pub use visitor::{ResidentIn, StaffIn, Visit};
pub use words::Words;

use language::{Lang, Source};

/// Words of the pages that both halves share, and of identification.
pub const TEXTS: &[Source] = &[
    Source {
        lang: Lang::Sv,
        file: "faces/common/texts/sv.ftl",
        ftl: include_str!("../texts/sv.ftl"),
    },
    Source {
        lang: Lang::En,
        file: "faces/common/texts/en.ftl",
        ftl: include_str!("../texts/en.ftl"),
    },
    Source {
        lang: Lang::Ar,
        file: "faces/common/texts/ar.ftl",
        ftl: include_str!("../texts/ar.ftl"),
    },
    Source {
        lang: Lang::Sv,
        file: "edges/identity/texts/sv.ftl",
        ftl: identity::TEXTS[0].1,
    },
    Source {
        lang: Lang::En,
        file: "edges/identity/texts/en.ftl",
        ftl: identity::TEXTS[1].1,
    },
    Source {
        lang: Lang::Ar,
        file: "edges/identity/texts/ar.ftl",
        ftl: identity::TEXTS[2].1,
    },
];
