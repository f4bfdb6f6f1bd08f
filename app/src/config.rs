//! Configuration: one file, read strictly. Without a file the house is a demonstration.

use crate::cli::Cli;
use crate::config_file::{ArchiveFile, File, KeepFile, SiteFile};
use crate::config_own::StepUpFile;
use crate::config_payments::debtor;
use anyhow::{Context, bail};
use bank::Debtor;
use common::{Contact, Facts, Media, Sensitive, StepUp};
use db::Location;
use design::Theme;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Where the file does not say: two years.
pub const SIGN_IN_LOG_DAYS: u32 = 730;
/// Where the file does not say.
const STEP_UP_MINUTES: u32 = 15;

/// What the house goes by.
pub struct Config {
    pub data: PathBuf,
    pub listen: SocketAddr,
    /// None: a demonstration.
    pub file: Option<File>,
    pub theme: Theme,
    /// Sound and film of the guide.
    pub media: Media,
    /// None: nothing is sent to be paid.
    pub payments: Option<Debtor>,
    /// Its name in a folder of houses.
    pub name: Option<String>,
}

/// The folder of houses, where that is what `--config` names.
pub fn folder(cli: &Cli) -> Option<&Path> {
    cli.config.as_deref().filter(|path| path.is_dir())
}

impl Config {
    /// The only house, or the one that is asked for.
    pub fn read(cli: &Cli) -> anyhow::Result<Self> {
        match (folder(cli), &cli.house) {
            (Some(folder), Some(name)) => Self::of_house(cli, folder, name),
            (Some(folder), None) => {
                bail!(
                    "{} is a folder of houses: say which with --house NAME",
                    folder.display()
                )
            }
            (None, Some(_)) => bail!("--house is for a folder of houses: --config FOLDER"),
            (None, None) => Self::of(cli, cli.config.as_deref(), cli.data.clone()),
        }
    }

    /// A house of a folder: its stores, keys and files lie under its own name.
    pub fn of_house(cli: &Cli, folder: &Path, name: &str) -> anyhow::Result<Self> {
        if !is_name(name) {
            bail!("{name}: a house's name is a-z, 0-9 and _, at most 40 long, and begins with a letter");
        }
        let file = folder.join(format!("{name}.toml"));
        Ok(Self {
            name: Some(name.to_owned()),
            ..Self::of(cli, Some(&file), cli.data.join(name))?
        })
    }

    fn of(cli: &Cli, file: Option<&Path>, data: PathBuf) -> anyhow::Result<Self> {
        let mut file = file.map(read).transpose()?;
        if file.is_none() && !cli.listen.ip().is_loopback() {
            bail!(
                "a demonstration listens on this machine alone (127.0.0.1), not on {}. A house in earnest needs --config FILE",
                cli.listen
            );
        }
        if let Some(file) = &mut file {
            file.read_postgres()?;
            earnest(file)?;
        }
        let theme = file.as_ref().and_then(|file| file.site.theme.as_deref());
        let theme = theme.map(read_theme).transpose()?.unwrap_or_default();
        let media = media(file.as_ref(), &data)?;
        let payments = file.as_ref().map(debtor).transpose()?.flatten();
        Ok(Self {
            theme,
            media,
            payments,
            data,
            listen: cli.listen,
            file,
            name: None,
        })
    }

    pub fn shows_the_record_live(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.site.live_record)
    }
    pub fn is_demo(&self) -> bool {
        self.file.is_none()
    }

    /// Where the house store and the committee's store are.
    pub fn locations(&self) -> [Location; 2] {
        match self.file.as_ref().and_then(File::postgres) {
            Some(url) => ["house", "committee"].map(|store| Location::Postgres {
                url: url.to_owned(),
                schema: format!("{}_{store}", self.schema()),
            }),
            None => ["house.db", "committee.db"].map(|name| Location::Sqlite(self.data.join(name))),
        }
    }

    /// What the names of its schemas begin with.
    fn schema(&self) -> &str {
        let said = self
            .file
            .as_ref()
            .and_then(|file| file.store.as_ref()?.schema.as_deref());
        said.or(self.name.as_deref()).unwrap_or("handslag")
    }

    pub fn keys(&self) -> PathBuf {
        self.data.join("keys")
    }

    pub fn facts(&self) -> Facts {
        match &self.file {
            Some(file) => Facts {
                municipality: file.municipality.name.clone(),
                municipality_code: file.municipality.code.clone(),
                contact: Contact {
                    department: file.municipality.department.clone(),
                    phone: file.municipality.phone.clone(),
                    phone_hours: file.municipality.phone_hours.clone(),
                    on_call_phone: file.municipality.on_call_phone.clone(),
                },
                public_url: file.site.public_url.trim_end_matches('/').to_owned(),
                proxies: file.site.trusted_proxies.clone(),
                secure: true,
                demo: false,
                app_link: String::new(),
                destruction_waits_days: file
                    .retention
                    .as_ref()
                    .map_or(0, |retention| retention.wait_days.into()),
                own_samples: file
                    .retention
                    .iter()
                    .flat_map(|one| one.keep.iter().map(KeepFile::sample))
                    .collect(),
                archive: file
                    .archive
                    .as_ref()
                    .map(ArchiveFile::profile)
                    .unwrap_or_default(),
                theme: self.theme.clone(),
                emergency_hours: file.site.emergency_hours,
                sign_in_log_days: file.site.sign_in_log_days.unwrap_or(SIGN_IN_LOG_DAYS),
                passkey_alone: file.passkeys.as_ref().is_some_and(|said| said.enough_to_sign_in),
                step_up: file.step_up.as_ref().map(|said| StepUp {
                    minutes: said.minutes.unwrap_or(STEP_UP_MINUTES),
                    before: said.before.iter().filter_map(|word| sensitive(word)).collect(),
                }),
                media: self.media.clone(),
                payments: self.payments.clone(),
            },
            None => Facts {
                media: self.media.clone(),
                ..crate::screen::demo_facts(self.listen)
            },
        }
    }
}

/// The folder that was named must be there; the one beside the stores may be.
fn media(file: Option<&File>, data: &Path) -> anyhow::Result<Media> {
    if let Some(said) = file.and_then(|file| file.guide.as_ref()) {
        let told = || format!("guide.media: {} cannot be read", said.media.display());
        return Media::read(&said.media).with_context(told);
    }
    let beside = data.join("media");
    match beside.is_dir() {
        true => Ok(Media::read(&beside)?),
        false => Ok(Media::default()),
    }
}

/// Of a folder and of schemas alike.
fn is_name(name: &str) -> bool {
    let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    name.len() <= 40 && name.bytes().all(letters) && name.starts_with(|c: char| c.is_ascii_lowercase())
}

fn read(path: &Path) -> anyhow::Result<File> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{} is not well formed", path.display()))
}

/// Colours that cannot be read are no colours.
fn read_theme(path: &Path) -> anyhow::Result<Theme> {
    let css =
        fs::read_to_string(path).with_context(|| format!("site.theme: {} cannot be read", path.display()))?;
    Theme::read(css).map_err(|faults| {
        anyhow::anyhow!(
            "site.theme: {} is no theme that everybody can read:\n  {}",
            path.display(),
            faults.join("\n  ")
        )
    })
}

/// A house in earnest refuses what belongs to a demonstration.
fn earnest(file: &File) -> anyhow::Result<()> {
    let host = file
        .site
        .public_url
        .strip_prefix("https://")
        .map(|rest| rest.trim_end_matches('/'));
    if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' '])) {
        bail!("site.public_url must be https:// and a host, and nothing behind it");
    }
    within_bounds(&file.site)?;
    if let Some(rule) = &file.step_up {
        can_be_meant(rule)?;
    }
    let municipality = &file.municipality;
    for (key, value) in [
        ("name", &municipality.name),
        ("department", &municipality.department),
        ("phone", &municipality.phone),
        ("phone_hours", &municipality.phone_hours),
        ("on_call_phone", &municipality.on_call_phone),
    ] {
        if value.trim().is_empty() {
            bail!("municipality.{key} is empty: residents meet it");
        }
    }
    let register = file
        .register
        .as_ref()
        .map(|register| ("register.base_url", &register.base_url));
    for (key, url) in [("bankid.base_url", &file.bankid.base_url)]
        .into_iter()
        .chain(register)
    {
        if !url.starts_with("https://") {
            bail!("{key} must begin with https://");
        }
    }
    let local = |url: &str| {
        ["127.0.0.1", "localhost", "[::1]"]
            .iter()
            .any(|host| url.contains(host))
    };
    if local(&file.bankid.base_url)
        || file
            .register
            .as_ref()
            .is_some_and(|register| local(&register.base_url))
    {
        bail!(
            "a house in earnest does not use simulators: bankid.base_url and register.base_url must be the real ones"
        );
    }
    if file.municipality.code.len() != 4 || connections::municipality(&file.municipality.code).is_none() {
        bail!("municipality.code is not one of Statistics Sweden's codes of municipalities");
    }
    if let Some(schema) = file.store.as_ref().and_then(|store| store.schema.as_deref())
        && (!is_name(schema) || schema.starts_with("pg_"))
    {
        bail!("store.schema is a-z, 0-9 and _, at most 40 long, and begins with a letter, but not with pg_");
    }
    crate::config_keeping::check(file)?;
    if let Some(url) = file.postgres() {
        db::check_address(url).context("store.postgres")?;
    }
    Ok(())
}

fn sensitive(word: &str) -> Option<Sensitive> {
    Sensitive::ALL.into_iter().find(|what| what.key() == word)
}

fn can_be_meant(rule: &StepUpFile) -> anyhow::Result<()> {
    if rule.minutes.is_some_and(|minutes| !(1..=600).contains(&minutes)) {
        bail!("step_up.minutes must be 1 to 600: nobody is signed in longer than ten hours");
    }
    if rule.before.is_empty() {
        bail!("step_up.before is empty: leave the section out where nothing asks for a fresh proof");
    }
    if let Some(word) = rule.before.iter().find(|word| sensitive(word).is_none()) {
        let known = Sensitive::ALL.map(Sensitive::key).join(", ");
        bail!("step_up.before: there is no `{word}`, but {known}");
    }
    Ok(())
}

fn within_bounds(site: &SiteFile) -> anyhow::Result<()> {
    if site
        .sign_in_log_days
        .is_some_and(|days| !(30..=3_660).contains(&days))
    {
        bail!("site.sign_in_log_days must be 30 to 3660: less shows no misuse, more is kept for nothing");
    }
    if site
        .emergency_hours
        .is_some_and(|hours| !(1..=24).contains(&hours))
    {
        bail!(
            "site.emergency_hours must be 1 to 24; leave it out where no case may be opened in an emergency"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_proof_before_nothing_or_before_what_nobody_knows_is_told() {
        for (rule, told) in [
            ("before = [\"roles\"]", None),
            ("before = []", Some("leave the section out")),
            (
                "before = [\"rolls\"]",
                Some("protected-identity, emergency, roles"),
            ),
            ("minutes = 0\nbefore = [\"roles\"]", Some("1 to 600")),
        ] {
            let rule: StepUpFile = toml::from_str(rule).expect("well formed");
            let fault = can_be_meant(&rule).err().map(|fault| fault.to_string());
            match (told, &fault) {
                (None, None) => {}
                (Some(told), Some(fault)) => assert!(fault.contains(told), "{fault}"),
                _ => panic!("{fault:?}"),
            }
        }
    }

    #[test]
    fn a_misspelled_key_is_told_and_not_passed_over() {
        let told = toml::from_str::<File>("[municipality]\nnamn = \"x\"\n")
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert!(told.is_err_and(|error| error.contains("namn")));
    }
}
