//! How residents are told that there is something new: the ways, and that whom it seems to come from tells nothing.

use crate::config_file::{File, Key, Told, secret, told};
use crate::house::read;
use anyhow::{Context, bail};
use notices::{Email, EmailConfig, Notices, Sms, SmsConfig};
use serde::Deserialize;
use std::path::{Path, PathBuf};

told! {
    /// Telling residents that there is something new.
    pub struct NoticesFile {
        /// Text messages. Without the section none are sent.
        #[serde(default)]
        pub sms: Option<SmsFile>,
        /// E-mail. Without the section none is sent.
        #[serde(default)]
        pub email: Option<EmailFile>,
    }

    /// A gateway for text messages.
    pub struct SmsFile {
        /// Where messages are posted, as JSON. Must begin with `https://`, but for an address of this machine.
        pub url: String,
        /// File with the gateway's bearer token.
        pub token_file: PathBuf,
        /// Whom the message is from, as the phone shows it: 3 to 11 letters and digits, or a number with its country. It
        /// must tell nothing: `soc` and the municipality's name are refused.
        pub sender: String,
        /// PEM file: roots of the gateway's certificate; nothing else is trusted. Only for an address of this machine may it be
        /// left out.
        #[serde(default)]
        pub roots: Option<PathBuf>,
    }

    /// A mail server.
    pub struct EmailFile {
        /// `smtps://HOST:465`, or `smtp://HOST:587` where STARTTLS is then demanded, but for an address of this machine.
        pub server: String,
        /// Whom the mail is from. It must tell nothing: `soc` anywhere in it and the municipality's name before the @ are
        /// refused.
        pub from: String,
        /// Name at the mail server, where it asks for one.
        #[serde(default)]
        pub user: Option<String>,
        /// File with the password.
        #[serde(default)]
        pub password_file: Option<PathBuf>,
        /// PEM file: roots of the server's certificate; nothing else is trusted. Only for an address of this machine may it be
        /// left out.
        #[serde(default)]
        pub roots: Option<PathBuf>,
    }
}

pub fn notices(file: &File) -> anyhow::Result<Notices> {
    let name = &file.municipality.name;
    let said = file.notices.as_ref();
    let sms = said.and_then(|said| said.sms.as_ref());
    let email = said.and_then(|said| said.email.as_ref());
    Ok(Notices {
        sms: sms.map(|said| sms_of(said, name)).transpose()?,
        email: email.map(|said| email_of(said, name)).transpose()?,
    })
}

fn sms_of(said: &SmsFile, municipality: &str) -> anyhow::Result<Sms> {
    if tells(&said.sender, municipality) {
        bail!("notices.sms.sender must tell nothing: neither social services nor the municipality");
    }
    let token = secret(&said.token_file).context("notices.sms.token_file")?;
    let roots = roots(said.roots.as_deref()).context("notices.sms.roots")?;
    Sms::new(&SmsConfig::new(&said.url, &token, &said.sender, &roots)).context("notices.sms")
}

fn email_of(said: &EmailFile, municipality: &str) -> anyhow::Result<Email> {
    let (name, host) = said.from.split_once('@').unwrap_or((&said.from, ""));
    if tells(name, municipality) || tells(host, "") {
        bail!("notices.email.from must tell nothing: neither social services nor the municipality");
    }
    let login = match (&said.user, &said.password_file) {
        (Some(user), Some(file)) => {
            Some((user.clone(), secret(file).context("notices.email.password_file")?))
        }
        (None, None) => None,
        _ => bail!("notices.email: user and password_file belong together"),
    };
    let roots = roots(said.roots.as_deref()).context("notices.email.roots")?;
    Email::new(&EmailConfig::new(&said.server, &said.from, login, &roots)).context("notices.email")
}

fn roots(path: Option<&Path>) -> anyhow::Result<Vec<u8>> {
    path.map_or(Ok(Vec::new()), read)
}

/// Would whoever looks over somebody's shoulder learn from it who writes?
fn tells(sender: &str, municipality: &str) -> bool {
    let sender = plain(sender);
    let name = plain(municipality.split_whitespace().next().unwrap_or_default());
    let stem = name.strip_suffix('s').unwrap_or(&name);
    sender.contains("soc") || (stem.len() > 2 && sender.contains(stem))
}

/// As it is written where there are no dots over letters.
fn plain(text: &str) -> String {
    let bare = |c: char| match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        other => other,
    };
    text.to_lowercase().chars().map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_that_gives_her_away_is_refused() {
        for gives in [
            "Bjorkvik",
            "BJÖRKVIK",
            "Soctjanst",
            "socialen",
            "no-reply-bjorkvik",
        ] {
            assert!(tells(gives, "Björkviks kommun"), "{gives}");
        }
        for tells_nothing in ["Meddelande", "Mina sidor", "noreply", "+46701234567"] {
            assert!(!tells(tells_nothing, "Björkviks kommun"), "{tells_nothing}");
        }
    }

    fn refused(said: &str) -> String {
        let said: NoticesFile = toml::from_str(said).expect("well formed");
        let sms = said
            .sms
            .as_ref()
            .map(|said| sms_of(said, "Björkviks kommun").map(drop));
        let email = said
            .email
            .as_ref()
            .map(|said| email_of(said, "Björkviks kommun").map(drop));
        let fault = sms.or(email).expect("a way").expect_err("refused");
        format!("{fault:#}")
    }

    #[test]
    fn what_cannot_be_meant_is_told_at_the_start_by_its_key() {
        let _already = rustls::crypto::ring::default_provider().install_default();
        for (said, told) in [
            (
                "[sms]\nurl = \"https://sms.example.com\"\ntoken_file = \"/none\"\nsender = \"Meddelande\"",
                "notices.sms.token_file: /none cannot be read",
            ),
            (
                "[sms]\nurl = \"https://sms.example.com\"\ntoken_file = \"/none\"\nsender = \"Bjorkvik\"",
                "notices.sms.sender must tell nothing",
            ),
            (
                "[email]\nserver = \"smtp://mail.example.com\"\nfrom = \"noreply@example.org\"",
                "notices.email: notices cannot be set up: roots holds no certificate",
            ),
            (
                "[email]\nserver = \"smtp://mail.example.com\"\nfrom = \"noreply@soc.example.org\"",
                "notices.email.from must tell nothing",
            ),
            (
                "[email]\nserver = \"smtp://127.0.0.1\"\nfrom = \"noreply@example.org\"\nuser = \"me\"",
                "user and password_file belong together",
            ),
        ] {
            let fault = refused(said);
            assert!(fault.contains(told), "{fault}");
        }
    }
}
