//! The way to the server: encrypted and shown to be the right one, or on this machine.
//!
//! `sslmode=verify-full` with `sslrootcert=FILE` (PEM) trusts the roots in that file and nothing else, and holds the
//! server's certificate to the host of the address; `sslcert` and `sslkey` show who we are. Weaker kinds of TLS would
//! encrypt to whoever answers, so they are refused. Without TLS an address must be on this machine, or say
//! `sslmode=disable` in so many words: then whoever runs the network answers for it.

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::OpenError;

/// The driver's configuration, and what it connects through.
pub(super) struct Way {
    pub(super) config: Config,
    /// None: in plain words.
    pub(super) tls: Option<MakeRustlsConnect>,
}

/// What an address says about TLS, taken out of it: the driver has no words for it.
#[derive(Default)]
struct Asked {
    mode: Option<String>,
    roots: Option<String>,
    certificate: Option<String>,
    key: Option<String>,
}

/// The address may hold a password: nothing of it goes into an error.
pub(super) fn way(url: &str) -> Result<Way, OpenError> {
    let (url, asked) = taken_apart(url);
    let mut config: Config = url.parse().map_err(|_| OpenError::BadAddress)?;
    // An address of words and not of a URL says it here.
    if config.get_ssl_mode() == SslMode::Require {
        return Err(OpenError::UnverifiedTls);
    }
    let tls = match asked.mode.as_deref() {
        Some("verify-full") => {
            config.ssl_mode(SslMode::Require);
            Some(verified(&asked)?)
        }
        Some("disable") => None,
        None | Some("prefer" | "allow") if is_on_this_machine(&config) => None,
        None => return Err(OpenError::Unencrypted),
        Some(_) => return Err(OpenError::UnverifiedTls),
    };
    if tls.is_none() {
        config.ssl_mode(SslMode::Disable);
    }
    Ok(Way { config, tls })
}

pub(crate) fn check_address(url: &str) -> Result<(), OpenError> {
    way(url).map(drop)
}

fn taken_apart(url: &str) -> (String, Asked) {
    let mut asked = Asked::default();
    let Some((address, words)) = url.split_once('?') else {
        return (url.to_owned(), asked);
    };
    let mut others = Vec::new();
    for word in words.split('&') {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        let value = value.to_owned();
        match name {
            "sslmode" => asked.mode = Some(value),
            "sslrootcert" => asked.roots = Some(value),
            "sslcert" => asked.certificate = Some(value),
            "sslkey" => asked.key = Some(value),
            _ => others.push(word),
        }
    }
    let url = match others.is_empty() {
        true => address.to_owned(),
        false => format!("{address}?{}", others.join("&")),
    };
    (url, asked)
}

fn is_on_this_machine(config: &Config) -> bool {
    let is_here = |host: &Host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    let away = config.get_hostaddrs().iter().any(|ip| !ip.is_loopback());
    !away && config.get_hosts().iter().all(is_here)
}

fn verified(asked: &Asked) -> Result<MakeRustlsConnect, OpenError> {
    let mut roots = RootCertStore::empty();
    for root in certificates(asked.roots.as_deref(), "sslrootcert")? {
        roots
            .add(root)
            .map_err(|_| OpenError::BadTlsFile("sslrootcert"))?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| OpenError::BadTlsFile("sslrootcert"))?
        .with_root_certificates(roots);
    let config = match (&asked.certificate, &asked.key) {
        (None, None) => config.with_no_client_auth(),
        (certificate, key) => {
            let chain = certificates(certificate.as_deref(), "sslcert")?;
            let key = key.as_deref().ok_or(OpenError::BadTlsFile("sslkey"))?;
            let key = PrivateKeyDer::from_pem_file(key).map_err(|_| OpenError::BadTlsFile("sslkey"))?;
            let ours = config.with_client_auth_cert(chain, key);
            ours.map_err(|_| OpenError::BadTlsFile("sslcert"))?
        }
    };
    Ok(MakeRustlsConnect::new(config))
}

/// At least one.
fn certificates(file: Option<&str>, word: &'static str) -> Result<Vec<CertificateDer<'static>>, OpenError> {
    let bad = || OpenError::BadTlsFile(word);
    let found: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file.ok_or_else(bad)?)
        .map_err(|_| bad())?
        .collect();
    found.ok().filter(|some| !some.is_empty()).ok_or_else(bad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_that_does_not_look_who_answers_is_refused() {
        for mode in ["require", "verify-ca", "prefer"] {
            let url = format!("postgres://anna:hemligt@db.example/x?sslmode={mode}");
            assert_eq!(way(&url).err(), Some(OpenError::UnverifiedTls), "{mode}");
        }
        let in_words = way("host=127.0.0.1 user=anna sslmode=require").err();
        assert_eq!(in_words, Some(OpenError::UnverifiedTls));
    }

    #[test]
    fn in_plain_words_only_on_this_machine_or_when_somebody_says_so() {
        for url in [
            "postgres://anna@127.0.0.1/x",
            "postgres://anna@[::1],localhost/x?target_session_attrs=read-write",
            "postgres://anna@%2Frun%2Fpostgresql/x",
            "postgres://anna@db.example/x?sslmode=disable",
        ] {
            assert!(way(url).is_ok_and(|way| way.tls.is_none()), "{url}");
        }
        for url in [
            "postgres://anna:hemligt@db.example/x",
            "postgres://anna:hemligt@10.0.0.4/x",
            "postgres://anna@127.0.0.1,db.example/x",
            "postgres://localhost:hemligt@db.example/x",
            "postgres://localhost/x?host=db.example",
            "postgres://localhost/x?hostaddr=10.0.0.4",
        ] {
            assert_eq!(way(url).err(), Some(OpenError::Unencrypted), "{url}");
        }
    }

    #[test]
    fn roots_that_cannot_be_read_are_named_and_the_address_is_not() {
        for words in [
            "sslmode=verify-full",
            "sslmode=verify-full&sslrootcert=/nowhere/root.pem",
            "sslrootcert=/dev/null&sslmode=verify-full",
        ] {
            let refused = way(&format!("postgres://anna:hemligt@db/x?{words}")).err();
            assert_eq!(refused, Some(OpenError::BadTlsFile("sslrootcert")), "{words}");
        }
        let refused = way("postgres://anna:hemligt@db:notaport/x").err();
        assert_eq!(refused, Some(OpenError::BadAddress));
        assert!(!OpenError::BadAddress.to_string().contains("hemligt"));
    }
}
