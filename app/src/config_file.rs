//! The configuration file as it is written: each key beside what it is for. The operators' page is
//! printed from here ([`crate::reference`]), so a key that is not explained does not compile.

use crate::config_notices::NoticesFile;
use crate::config_own::{GuideFile, LawFile, PasskeysFile, SendingFile, StepUpFile, UploadsFile};
use crate::config_payments::PaymentsFile;
use crate::config_registers::{BenefitsFile, RegisterFile};
use crate::config_translation::TranslationFile;
use anyhow::{Context, bail};
use jiff::civil::Date;
use serde::Deserialize;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// A key of the file, as the operators' page tells it.
pub struct Key {
    pub name: &'static str,
    pub says: &'static str,
    pub may_be_absent: bool,
    /// The keys of a section.
    pub inside: &'static [Key],
}

/// What can stand in the file; a section has keys of its own.
pub trait Told {
    const KEYS: &'static [Key] = &[];
}

impl Told for String {}
impl Told for PathBuf {}
impl Told for u16 {}
impl Told for u32 {}
impl Told for bool {}
impl Told for IpAddr {}
impl Told for Date {}
impl<T: Told> Told for Vec<T> {
    const KEYS: &'static [Key] = T::KEYS;
}
impl<T: Told> Told for Option<T> {
    const KEYS: &'static [Key] = T::KEYS;
}

/// Structs read strictly, that know their own keys.
macro_rules! told {
    ($($(#[doc = $about:literal])+ pub struct $name:ident {
        $($(#[doc = $says:literal])+ $(#[serde($absent:ident)])? pub $key:ident: $kind:ty,)+
    })+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $says])+ $(#[serde($absent)])? pub $key: $kind,)+
        }

        impl Told for $name {
            const KEYS: &'static [Key] = &[$(Key {
                name: stringify!($key),
                says: concat!($($says),+),
                may_be_absent: !<[&str]>::is_empty(&[$(stringify!($absent))?]),
                inside: <$kind as Told>::KEYS,
            }),+];
        }
    )+};
}
pub(crate) use told;

told! {
    /// The file as it is written.
    pub struct File {
        /// Who the municipality is, as residents meet it.
        pub municipality: Municipality,
        /// Where the site is.
        pub site: SiteFile,
        /// Where the stores are. Without the section: embedded SQLite.
        #[serde(default)]
        pub store: Option<Store>,
        /// How people sign in and sign.
        pub bankid: BankIdFile,
        /// The population register (Navet). Without the section the register is silent, and a person must look at every
        /// number.
        #[serde(default)]
        pub register: Option<RegisterFile>,
        /// Other authorities' registers of benefits (SSBTEK), for financial assistance. Without the section nobody is asked,
        /// and a person must look.
        #[serde(default)]
        pub benefits: Option<BenefitsFile>,
        /// Where `handslag backup` puts its packages, and for whom they are encrypted.
        #[serde(default)]
        pub backup: Option<BackupFile>,
        /// A page for each unit, made each hour, for the day when nobody reaches the house. Without the section none is made.
        #[serde(default)]
        pub emergency_copy: Option<EmergencyCopyFile>,
        /// Destroying of what the law says must be destroyed.
        #[serde(default)]
        pub retention: Option<RetentionFile>,
        /// What the archive that takes closed cases asks for, as you have agreed with it. Without the section packages name
        /// the municipality alone.
        #[serde(default)]
        pub archive: Option<ArchiveFile>,
        /// Files to other municipalities. Without the section nothing is sent to them by itself.
        #[serde(default)]
        pub sending: Option<SendingFile>,
        /// The account that decided money goes from. Without it nothing is sent to be paid; see [payments.md](payments.md).
        #[serde(default)]
        pub payments: Option<PaymentsFile>,
        /// Telling residents that there is something new. Without it nothing is sent; see [notices.md](notices.md).
        #[serde(default)]
        pub notices: Option<NoticesFile>,
        /// What is done with files that people send. Without the section nobody looks through them for viruses, which is said
        /// in the log at each start; see [virus-scan.md](virus-scan.md).
        #[serde(default)]
        pub uploads: Option<UploadsFile>,
        /// Messages translated by a machine, one at a time, when whoever reads asks for it. Without the section none are; see
        /// [translation.md](translation.md).
        #[serde(default)]
        pub translation: Option<TranslationFile>,
        /// Sound and film of the guide. Without the section the folder `media` beside the stores, if there is one; see
        /// [guide-sound.md](guide-sound.md).
        #[serde(default)]
        pub guide: Option<GuideFile>,
        /// Times that the municipality has set itself. Without the section: the law's, and ours where no law measures.
        #[serde(default)]
        pub law: Option<LawFile>,
        /// Other ways to sign in than BankID: providers of OpenID Connect, one `[[sign_in]]` for each. See
        /// [sign-in.md](sign-in.md).
        #[serde(default)]
        pub sign_in: Vec<SignInFile>,
        /// Passkeys of staff. Everybody may have them for showing anew who they are; the section says whether they are enough
        /// to sign in.
        #[serde(default)]
        pub passkeys: Option<PasskeysFile>,
        /// What asks for a fresh proof of who one is. Without the section nothing does. See [sign-in.md](sign-in.md).
        #[serde(default)]
        pub step_up: Option<StepUpFile>,
    }

    /// A provider of OpenID Connect.
    pub struct SignInFile {
        /// Short name in small letters, digits and hyphens: in addresses and in the sign-in log. Keep it.
        pub key: String,
        /// As people read it: *Log in with …*.
        pub name: String,
        /// The provider's issuer, exactly as it writes it itself. Must begin with `https://`.
        pub issuer: String,
        /// What the provider calls this house.
        pub client_id: String,
        /// File with the secret that was agreed. One of this and `client_key`.
        #[serde(default)]
        pub client_secret: Option<PathBuf>,
        /// PEM file: private key (PKCS#8; P-256, Ed25519 or RSA) whose public half the provider has. Better than a secret.
        #[serde(default)]
        pub client_key: Option<PathBuf>,
        /// What the provider calls that key (`kid`), where it wants to know.
        #[serde(default)]
        pub client_key_id: Option<String>,
        /// PEM file: roots of the provider's server certificates; nothing else is trusted.
        pub roots: PathBuf,
        /// Staff may sign in here.
        #[serde(default)]
        pub staff: bool,
        /// Residents may sign in here.
        #[serde(default)]
        pub residents: bool,
        /// Levels of assurance (`acr`) that are accepted. An answer without one of them lets nobody in.
        pub levels: Vec<String>,
        /// Scopes to ask for besides `openid`.
        #[serde(default)]
        pub scopes: Vec<String>,
        /// Claim with the personal or coordination number. Without it: those of OIDC Sweden, Inera and Freja.
        #[serde(default)]
        pub number_claim: Option<String>,
        /// Claim by which a member of staff is known where no number is told; administration writes it down for each.
        #[serde(default)]
        pub staff_claim: Option<String>,
        /// Claim with the person's groups.
        #[serde(default)]
        pub groups_claim: Option<String>,
        /// Whoever a rule gives a role, and who has never been on the register, is put there when they sign in.
        #[serde(default)]
        pub joins: bool,
        /// Hours, 1 to 168, for which a role that a group gave lasts after signing in here. Without it: 12.
        #[serde(default)]
        pub role_hours: Option<u32>,
        /// Roles that groups give, one `[[sign_in.roles]]` for each.
        #[serde(default)]
        pub roles: Vec<RoleFile>,
    }

    /// A role that a group gives.
    pub struct RoleFile {
        /// The group, exactly as the provider writes it.
        pub group: String,
        /// `intake`, `caseworker`, `team-lead`, `unit-manager`, `director-of-services`, `system-administrator` or
        /// `data-protection-officer`.
        pub role: String,
        /// Short name of the unit, as administration gave it.
        pub unit: String,
        /// First day of the rule, `"2027-01-01"`.
        #[serde(default)]
        pub from: Option<Date>,
        /// Last day of the rule, and of the roles that it gives.
        #[serde(default)]
        pub to: Option<Date>,
        /// The role is also taken from whoever signs in here without the group, whoever gave it.
        #[serde(default)]
        pub manages: bool,
    }

    /// Who the municipality is, as residents meet it.
    pub struct Municipality {
        /// As residents meet it: top of every page, letters.
        pub name: String,
        /// Statistics Sweden's four digits; tells your own residents from another municipality's.
        pub code: String,
        /// Under the name.
        pub department: String,
        /// The department's number.
        pub phone: String,
        /// When it is answered, as it should be read.
        pub phone_hours: String,
        /// Out-of-hours team (*socialjour*). Shown where somebody may be in danger.
        pub on_call_phone: String,
    }

    /// Where the site is.
    pub struct SiteFile {
        /// The site as browsers see it. Must begin with `https://`; a slash at the end is dropped.
        pub public_url: String,
        /// Addresses of proxies in front of the house. From these alone `X-Forwarded-For` is believed; without it every
        /// visitor behind a proxy shares its rate limit.
        #[serde(default)]
        pub trusted_proxies: Vec<IpAddr>,
        /// A file of style variables: the municipality's colours, for pages and letters (copy
        /// `faces/design/themes/bjorkvik.css`). A theme with a pair of colours too weak to read is refused at the start
        /// (text 4.5:1, marks 3:1). Without it: the colours built in.
        #[serde(default)]
        pub theme: Option<PathBuf>,
        /// Hours, 1 to 24, for which those on duty may open a case outside their reach in an emergency, to read; a manager
        /// checks it afterwards. Without it nobody may. See [sign-in.md](sign-in.md).
        #[serde(default)]
        pub emergency_hours: Option<u32>,
        /// `true`: parties read what is written while it is written, where the rules of disclosure allow that.
        #[serde(default)]
        pub live_record: bool,
        /// Days that the log of sign-ins is kept, 30 to 3660. Without it: 730. Your document management plan decides.
        #[serde(default)]
        pub sign_in_log_days: Option<u32>,
    }

    /// Where the stores are.
    pub struct Store {
        /// `postgres://…`. Without it: SQLite, `house.db` and `committee.db` in the data folder. With it: the schemas
        /// `handslag_house` and `handslag_committee`, made if missing. On another machine:
        /// `?sslmode=verify-full&sslrootcert=FILE`, with `sslcert` and `sslkey` where the server asks who we are. Several
        /// addresses (`@one:5432,two:5432/…?target_session_attrs=read-write`) follow the primary when its standby is promoted.
        #[serde(default)]
        pub postgres: Option<String>,
        /// File that holds the address instead, where it has a password.
        #[serde(default)]
        pub postgres_file: Option<PathBuf>,
        /// What the names of the two schemas begin with. Without it: the name of the house in its folder of houses, and
        /// `handslag` where there is one house alone.
        #[serde(default)]
        pub schema: Option<String>,
    }

    /// How people sign in and sign.
    pub struct BankIdFile {
        /// BankID's Relying Party API. An address of this machine is refused.
        pub base_url: String,
        /// PEM file: key and certificates of the relying party.
        pub client: PathBuf,
        /// PEM file: root of the API's server certificate; nothing else is trusted.
        pub server_root: PathBuf,
        /// PEM file: root of people's certificates, under which every signature must stand.
        pub people_root: PathBuf,
    }

    /// Destroying (*gallring*).
    pub struct RetentionFile {
        /// Days between the approval and the deed, in which it can be taken back. Left out, none.
        #[serde(default)]
        pub wait_days: u16,
        /// Files that the municipality keeps by decisions of its own, besides those that the law keeps for research: one
        /// `[[retention.keep]]` for each. Left out, none. The law says what must be destroyed: each needs a ground that
        /// lets you keep more.
        #[serde(default)]
        pub keep: Vec<KeepFile>,
    }

    /// The agreement with the archive.
    pub struct ArchiveFile {
        /// Whose archive it is (*arkivbildare*); the municipality and its number where it is left out.
        #[serde(default)]
        pub creator: Option<AgencyFile>,
        /// Whoever hands over, where that is another than the creator.
        #[serde(default)]
        pub submitter: Option<AgencyFile>,
        /// The archive itself.
        #[serde(default)]
        pub receiver: Option<AgencyFile>,
        /// The archive's id of the agreement (*leveransöverenskommelse*).
        #[serde(default)]
        pub agreement: Option<String>,
        /// The archive's reference code of what is delivered.
        #[serde(default)]
        pub reference_code: Option<String>,
    }

    /// Somebody whom the agreement names.
    pub struct AgencyFile {
        /// As the archive writes it.
        pub name: String,
        /// The id that the archive knows it by, such as `ORG:212000-0000`.
        pub id: String,
    }

    /// What the municipality keeps by one decision.
    pub struct KeepFile {
        /// Days of a month, 1 to 31: the files of those who were born on them.
        pub birth_days: Vec<u16>,
        /// The first day on which the decision keeps anything.
        pub from: Date,
        /// Its last day; after it the files are due again.
        #[serde(default)]
        pub to: Option<Date>,
        /// The decision and its provision, as the lists and the register show them.
        pub ground: String,
    }

    /// Backups.
    pub struct BackupFile {
        /// A folder, or `s3://bucket/folder`, where `handslag backup` says no other.
        #[serde(default)]
        pub to: Option<String>,
        /// Public keys (`age1…`) for which backups are encrypted; any one of the secret halves opens them. The secret
        /// halves do not belong on this machine.
        #[serde(default)]
        pub recipients: Vec<String>,
        /// Address of the bucket's service.
        #[serde(default)]
        pub s3_endpoint: Option<String>,
        /// Region of the bucket; `us-east-1` where it is not said.
        #[serde(default)]
        pub s3_region: Option<String>,
        /// File with the bucket's access key.
        #[serde(default)]
        pub s3_access_key: Option<PathBuf>,
        /// File with the bucket's secret key.
        #[serde(default)]
        pub s3_secret_key: Option<PathBuf>,
    }

    /// Pages for the day when nobody reaches the house.
    pub struct EmergencyCopyFile {
        /// A folder, or `s3://bucket/folder` (reached as `backup` says), that is reached when this machine is not.
        pub to: String,
        /// Public keys (`age1…`) for which the pages are encrypted: the units' managers hold the secret halves.
        pub recipients: Vec<String>,
    }
}

impl File {
    /// The address in the file, in the place where it is asked for.
    pub fn read_postgres(&mut self) -> anyhow::Result<()> {
        let Some(store) = &mut self.store else {
            return Ok(());
        };
        if let Some(path) = &store.postgres_file {
            if store.postgres.is_some() {
                bail!("store.postgres and store.postgres_file are both there: one of them must go");
            }
            store.postgres = Some(secret(path)?);
        }
        Ok(())
    }

    pub fn postgres(&self) -> Option<&str> {
        self.store.as_ref()?.postgres.as_deref()
    }
}

/// What a file holds, less the line's end.
pub fn secret(path: &Path) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(text.trim().to_owned())
}
