//! What a municipality has decided for itself: how sure it must be of its staff, times that it promises, a scanner of files.

use crate::config_file::{File, Key, Told, told};
use crate::house::read;
use anyhow::Context;
use clamd::Clamd;
use law::{Catalogue, Overlay};
use serde::Deserialize;
use std::path::PathBuf;

told! {
    /// Files to other municipalities.
    pub struct SendingFile {
        /// PEM file: your Ed25519 private key (`openssl genpkey -algorithm ed25519`). Others register its public half.
        pub key: PathBuf,
        /// PEM file: roots of the others' server certificates; nothing else is trusted.
        pub roots: PathBuf,
    }

    /// Passkeys of staff.
    pub struct PasskeysFile {
        /// Whoever has made one may sign in with it and nothing else. Without it: no.
        #[serde(default)]
        pub enough_to_sign_in: bool,
    }

    /// A fresh proof, by a passkey or by signing in anew.
    pub struct StepUpFile {
        /// Minutes, 1 to 600, for which a proof is fresh. Without it: 15.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// What asks for it: `protected-identity` (opening a case in which somebody's identity is protected), `emergency`
        /// (opening a case in an emergency), `roles` (who works here, and as what), `destruction` (approving it),
        /// `payments` (releasing a file of them).
        pub before: Vec<String>,
    }

    /// Files that people send.
    pub struct UploadsFile {
        /// ClamAV's daemon, on this machine: `unix:///run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`. A file that it cannot
        /// look through is not taken.
        pub clamd: String,
    }

    /// What is heard and seen in the guide.
    pub struct GuideFile {
        /// Folder with sound (`.mp3`), film (`.mp4`) and captions (`.vtt`), named by article or module and language. It is
        /// read at the start.
        pub media: PathBuf,
    }

    /// Times of your own.
    pub struct LawFile {
        /// TOML file with your own times and why, laid over the law's. A time that is looser than the law's is refused; what
        /// no law measures, such as how soon a message is answered, may be any.
        pub own_times: PathBuf,
    }
}

pub fn scanner(file: &File) -> anyhow::Result<Option<Clamd>> {
    let said = file.uploads.as_ref().map(|uploads| Clamd::at(&uploads.clamd));
    said.transpose().context("uploads.clamd")
}

/// The law of the land with the municipality's own times laid over it; None: it has none.
pub fn law(file: &File) -> anyhow::Result<Option<Catalogue>> {
    let Some(own) = &file.law else { return Ok(None) };
    let said = String::from_utf8(read(&own.own_times)?).context("law.own_times is no text")?;
    let overlay = Overlay::parse(&said).context("law.own_times")?;
    let laid = Catalogue::national().with(&overlay).context("law.own_times")?;
    Ok(Some(laid))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(own_times: &str) -> anyhow::Result<Option<Catalogue>> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("own-times.toml");
        std::fs::write(&path, own_times).expect("it is written");
        let example = include_str!("example.toml");
        let mut file: File = toml::from_str(example).expect("the example reads");
        file.law = Some(LawFile { own_times: path });
        law(&file)
    }

    #[test]
    fn a_municipality_promises_an_answer_in_the_time_that_it_can_keep() {
        let own = "[[rule]]\nid = \"message-answer\"\nlength = { number = 3, unit = \"working_day\" }\n\
            from = \"2026-11-01\"\nreason = \"Beslut i nämnden\"\n";
        let law = told(own)
            .expect("it may be longer than ours")
            .expect("times of its own");
        let length = |day: &str| {
            let rule = law.in_force("message-answer", day.parse().expect("a day"));
            rule.expect("in force").length.number
        };
        assert_eq!((length("2026-10-31"), length("2026-11-01")), (2, 3));
    }

    #[test]
    fn what_the_law_forbids_is_told_at_the_start_by_its_key() {
        let looser = "[[rule]]\nid = \"child-pre-assessment\"\nlength = { number = 15, unit = \"day\" }\n\
            from = \"2026-11-01\"\nreason = \"Sommaren\"\n";
        let fault = format!("{:#}", told(looser).expect_err("refused"));
        assert!(
            fault.starts_with("law.own_times: ") && fault.contains("looser"),
            "{fault}"
        );
    }
}
