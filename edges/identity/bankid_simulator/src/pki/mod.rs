//! The simulator's own authorities: one for TLS, and one as BankID has it (root, issuing bank,
//! people, responder about revocation).
//!
//! RSA keys are slow to make, so a few are made once and kept in the folder; certificates are
//! made anew at each start.

mod authority;
mod keys;
mod tls;

pub use authority::{Authority, Citizen};
pub use tls::{Tls, server_config};

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Where everything lies that a relying party's own programs need.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Files {
    /// Key and certificate of the relying party in one file.
    pub client_pem: PathBuf,
    pub client_key: PathBuf,
    pub client_certificate: PathBuf,
    /// The root under which the API's server certificate stands.
    pub ca_pem: PathBuf,
    /// The root under which people's certificates stand.
    pub bankid_root_pem: PathBuf,
}

impl Files {
    pub(crate) fn write(folder: &Path, tls: &Tls, authority: &Authority) -> Result<Self> {
        let files = Self {
            client_pem: folder.join("client.pem"),
            client_key: folder.join("client_key.pem"),
            client_certificate: folder.join("client_certificate.pem"),
            ca_pem: folder.join("ca.pem"),
            bankid_root_pem: folder.join("bankid_root.pem"),
        };
        for (path, content) in [
            (&files.client_pem, tls.client_identity_pem()),
            (&files.client_key, tls.client_key_pem.clone()),
            (&files.client_certificate, tls.client_certificate_pem.clone()),
            (&files.ca_pem, tls.ca_pem.clone()),
            (&files.bankid_root_pem, authority.root_pem.clone()),
        ] {
            fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(files)
    }
}
