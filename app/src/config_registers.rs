//! Other authorities' registers: the population register, and those of benefits that staff ask for financial assistance.

use crate::config_file::{File, Key, Told, told};
use crate::house::read;
use anyhow::{Context, bail};
use benefits::{Benefits, Config, DEADLINE, NoAgreement, Organisation, Ssbtek};
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::Arc;

told! {
    /// The population register.
    pub struct RegisterFile {
        /// Navet's address. An address of this machine is refused.
        pub base_url: String,
        /// Your organisation number at Skatteverket.
        pub organisation_number: String,
        /// Your order (*beställning*).
        pub order_id: String,
        /// PEM file: key and certificates.
        pub client: PathBuf,
        /// PEM file: root of the register's servers.
        pub server_root: PathBuf,
    }

    /// Other authorities' registers of benefits (SSBTEK).
    pub struct BenefitsFile {
        /// The service's address. An address of this machine is refused.
        pub url: String,
        /// Your organisation number, as it stands in your agreement.
        pub organisation_number: String,
        /// *Aktörs-id*: what Försäkringskassan has given the committee.
        pub actor_id: String,
        /// *Syfte*, as it stands in each question. Without it: financial assistance.
        #[serde(default)]
        pub purpose: Option<String>,
        /// *Lagtext*, as it stands in each question and in the read log. Without it: SoL (2025:400) 15 kap. 10–12 §§.
        #[serde(default)]
        pub law: Option<String>,
        /// PEM file: key and certificates.
        pub client: PathBuf,
        /// PEM file: root of the service's servers.
        pub server_root: PathBuf,
    }
}

/// Without the section nobody can be asked.
pub fn benefits(file: &File) -> anyhow::Result<Arc<dyn Benefits>> {
    let Some(said) = &file.benefits else {
        return Ok(Arc::new(NoAgreement));
    };
    let local = ["127.0.0.1", "localhost", "[::1]"];
    if local.iter().any(|host| said.url.contains(host)) {
        bail!("a house in earnest does not use simulators: benefits.url must be the real one");
    }
    let organisation = Organisation::new(&said.organisation_number, &file.municipality.name, &said.actor_id)
        .context("benefits")?
        .worded(said.purpose.as_deref(), said.law.as_deref());
    let client = read(&said.client).context("benefits.client")?;
    let root = read(&said.server_root).context("benefits.server_root")?;
    made(said.url.clone(), organisation, client, root).context("benefits")
}

pub fn made(
    url: String,
    organisation: Organisation,
    client: Vec<u8>,
    server_root: Vec<u8>,
) -> anyhow::Result<Arc<dyn Benefits>> {
    Ok(Arc::new(Ssbtek::new(&Config {
        url,
        organisation,
        client_identity_pem: client,
        server_ca_pem: server_root,
        deadline: DEADLINE,
    })?))
}
