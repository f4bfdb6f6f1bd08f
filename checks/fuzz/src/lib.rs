//! Every reader of bytes from outside, as a function of bytes: whatever comes, it answers, and neither panics nor hangs.
//!
//! `libfuzzer/` makes a target of each for cargo-fuzz (docs/operating/security.md says how it is run); the test run
//! replays what lies under `corpus/`, where everything that was once found has its file. Begin with [`TARGETS`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not from outside is as it should be"
)]

mod bank_answers;
mod files;
mod forms;
mod guide;
mod identities;
mod money;
mod searching;
mod words;

/// A reader, tried with any bytes.
pub type Target = fn(&[u8]);

/// By name; each has a folder under `corpus/`.
pub const TARGETS: [(&str, Target); 25] = [
    ("police_file", files::police),
    ("municipal_file", files::municipal),
    ("upload", files::upload),
    ("theme", files::theme),
    ("config", files::config),
    ("backup_line", files::backup_line),
    ("backup_package", files::backup_package),
    ("event", files::event),
    ("token", identities::token),
    ("bankid_answer", identities::bankid_answer),
    ("signature", identities::signature),
    ("revocation", identities::revocation),
    ("certificate", identities::certificate),
    ("register_answer", identities::register_answer),
    ("benefits_answer", identities::benefits_answer),
    ("passkey", identities::passkey),
    ("form", forms::form),
    ("contacts", guide::contacts),
    ("xliff", guide::xliff),
    ("words", words::words),
    ("search", searching::search),
    ("money", money::typed),
    ("household", money::household),
    ("guideline", money::guideline),
    ("bank_answer", bank_answers::answer),
];

/// For the binaries of `libfuzzer/`.
pub fn target(name: &str) -> Target {
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    found.expect("a target's name").1
}
