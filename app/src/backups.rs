//! `handslag backup`: everything the stores hold as one encrypted package, while the house is at work.

use crate::config::Config;
use crate::config_file::{BackupFile, secret};
use crate::kept_checkpoint;
use crate::keys::{self, Keys};
use anyhow::Context;
use backup::{End, Head, Place, S3};
use clap::Args;
use db::Location;
use jiff::Timestamp;
use std::io::Write;
use std::path::PathBuf;

#[derive(Args)]
pub struct Backup {
    /// A folder, or `s3://bucket/folder`. Without it: `backup.to` of the configuration.
    to: Option<String>,
    /// Encrypt for this public key (`age1…`) too; may be given more than once.
    #[arg(long, value_name = "KEY")]
    recipient: Vec<String>,
}

#[derive(Args)]
pub struct BackupKey {
    /// Where the secret half is written; there must be no such file.
    file: PathBuf,
}

/// What of the house a package tells and a restore holds it against.
pub struct Ours {
    /// Statistics Sweden's code.
    pub municipality: String,
    pub demo: bool,
    pub keys: Keys,
    pub law: &'static law::Catalogue,
    /// Where the kept checkpoint lies.
    pub data: PathBuf,
}

impl Ours {
    pub fn of(config: &Config) -> anyhow::Result<Self> {
        let keys = keys::open(&config.keys(), false).context("the house's own keys are in no backup")?;
        let (municipality, demo) = (config.facts().municipality_code, config.is_demo());
        Ok(Self {
            municipality,
            demo,
            keys,
            law: crate::house::law(config)?,
            data: config.data.clone(),
        })
    }

    fn head(&self, made_at: Timestamp) -> anyhow::Result<Head> {
        let checkpoint = kept_checkpoint::read(&self.data)?;
        Ok(Head {
            format: backup::FORMAT,
            made_at: made_at.to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            municipality: self.municipality.clone(),
            signed_with: self.signed_with(),
            sealed_with: self.keys.sealing.fingerprint(),
            checkpoint: checkpoint.map(serde_json::to_value).transpose()?,
        })
    }

    pub fn signed_with(&self) -> String {
        hex::encode(self.keys.checkpoint.verifying_key().as_bytes())
    }
}

impl Backup {
    pub async fn run(self, config: &Config) -> anyhow::Result<()> {
        let written = config.file.as_ref().and_then(|file| file.backup.as_ref());
        let to = self.to.or_else(|| written.and_then(|backup| backup.to.clone()));
        let to = to.context("say where: `handslag backup TO`, or backup.to in the configuration")?;
        let mut recipients = written
            .map(|backup| backup.recipients.clone())
            .unwrap_or_default();
        recipients.extend(self.recipient);
        let place = Place::of(&to, s3(config)?.as_ref())?;
        let name = made(
            &config.locations(),
            &Ours::of(config)?,
            &place,
            &recipients,
            Timestamp::now(),
        )
        .await?;
        let (name, end) = name;
        println!(
            "{name}: {} rows, SHA-256 of what it holds {}.",
            end.rows, end.sha256
        );
        println!(
            "Not in it: {} (without them nothing can be restored), the secret half of the backup's key, \
             the configuration and its certificates. `handslag restore --prove` tries it.",
            config.keys().display()
        );
        Ok(())
    }
}

/// Writes a package; answers with its name, which tells whose it is and when it was made.
pub async fn made(
    stores: &[Location; 2],
    ours: &Ours,
    place: &Place,
    recipients: &[String],
    now: Timestamp,
) -> anyhow::Result<(String, End)> {
    let recipients = backup::keys::recipients(recipients)?;
    let head = ours.head(now)?;
    let name = format!(
        "handslag-{}-{}.age",
        ours.municipality,
        now.strftime("%Y%m%dT%H%M%SZ")
    );
    let (pieces, key) = (db::dump(stores), ours.keys.checkpoint.clone());
    let written = place.put(&name, move |to| {
        let (_, end) = backup::pack(pieces, head, to, &recipients, &key, told("written"))?;
        Ok(end)
    });
    Ok((name.clone(), written.await?))
}

/// A line for each table that is done.
pub fn told(done: &'static str) -> impl FnMut(&backup::Sum) + Send {
    move |sum| {
        let _ = writeln!(
            std::io::stderr(),
            "{done}: {} {} ({} rows)",
            sum.store,
            sum.table,
            sum.rows
        );
    }
}

/// How the bucket is reached; its keys stand in files of their own.
pub fn s3(config: &Config) -> anyhow::Result<Option<S3>> {
    let Some(BackupFile {
        s3_endpoint: Some(endpoint),
        s3_region,
        s3_access_key,
        s3_secret_key,
        ..
    }) = config.file.as_ref().and_then(|file| file.backup.as_ref())
    else {
        return Ok(None);
    };
    let read = |path: &Option<PathBuf>, key: &str| {
        let path = path
            .as_deref()
            .with_context(|| format!("backup.{key} is missing: a bucket needs it"))?;
        secret(path)
    };
    Ok(Some(S3 {
        endpoint: endpoint.clone(),
        region: s3_region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
        access_key: read(s3_access_key, "s3_access_key")?,
        secret_key: read(s3_secret_key, "s3_secret_key")?,
    }))
}

impl BackupKey {
    pub fn run(&self) -> anyhow::Result<()> {
        let (secret, public) = backup::keys::fresh();
        keys::written(&self.file, secret.as_bytes())
            .with_context(|| format!("{} cannot be made", self.file.display()))?;
        println!("{public}");
        eprintln!(
            "That is the public half, for backup.recipients. {} is the secret half: without it no backup opens. \
             Keep it, twice, where this machine is not.",
            self.file.display()
        );
        Ok(())
    }
}
