//! Whom a municipality lets translate messages by machine.

use crate::config_file::{File, Key, Told, secret, told};
use crate::house::read;
use anyhow::Context;
use serde::Deserialize;
use std::path::PathBuf;
use translation::{Translator, TranslatorConfig};

told! {
    /// A service that speaks LibreTranslate's protocol.
    pub struct TranslationFile {
        /// Its address, without `/translate`. Must begin with `https://`, but for an address of this machine.
        pub url: String,
        /// Who runs it, as whoever is about to send a text there reads it.
        pub name: String,
        /// File with the key, where the service asks for one.
        #[serde(default)]
        pub api_key_file: Option<PathBuf>,
        /// PEM file: roots of the service's certificate; nothing else is trusted. Only for an address of this machine may it be
        /// left out.
        #[serde(default)]
        pub roots: Option<PathBuf>,
    }
}

pub fn translator(file: &File) -> anyhow::Result<Option<Translator>> {
    file.translation.as_ref().map(of).transpose()
}

fn of(said: &TranslationFile) -> anyhow::Result<Translator> {
    let key = said.api_key_file.as_deref().map(secret).transpose();
    let key = key.context("translation.api_key_file")?;
    let roots = said.roots.as_deref().map_or(Ok(Vec::new()), read);
    let roots = roots.context("translation.roots")?;
    let config = TranslatorConfig::new(&said.url, &said.name, key.as_deref(), &roots);
    Translator::new(&config).context("translation")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_meant_is_told_at_the_start_by_its_key() {
        let _already = rustls::crypto::ring::default_provider().install_default();
        for (said, told) in [
            (
                "url = \"http://translate.example.com\"\nname = \"Kommunen\"",
                "translation: translation cannot be set up: url must begin with https://",
            ),
            (
                "url = \"https://translate.example.com\"\nname = \"Kommunen\"",
                "roots holds no certificate",
            ),
            (
                "url = \"http://127.0.0.1:5000\"\nname = \"Kommunen\"\napi_key_file = \"/none\"",
                "translation.api_key_file: /none cannot be read",
            ),
            (
                "url = \"http://127.0.0.1:5000\"\nname = \"\"",
                "name must say who runs the service",
            ),
        ] {
            let said: TranslationFile = toml::from_str(said).expect("well formed");
            let fault = format!("{:#}", of(&said).map(drop).expect_err("refused"));
            assert!(fault.contains(told), "{fault}");
        }
    }
}
