//! The configuration file as it is written: each key beside what it is for. The operators' page is
//! printed from here ([`crate::reference`]), so a key that is not explained does not compile.

use serde::Deserialize;
use std::net::IpAddr;
use std::path::PathBuf;

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
impl Told for Vec<IpAddr> {}
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
        /// Files to other municipalities. Without the section nothing is sent to them by itself.
        #[serde(default)]
        pub sending: Option<SendingFile>,
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
        /// Address, under the same site, of a file of style variables (copy `faces/design/themes/bjorkvik.css`). Handslag
        /// does not serve that file: the proxy does.
        #[serde(default)]
        pub theme: String,
    }

    /// Where the stores are.
    pub struct Store {
        /// `postgres://…`. Without it: SQLite, `house.db` and `committee.db` in the data folder. With it: the schemas
        /// `handslag_house` and `handslag_committee`, made if missing. Must be on this machine, since connections are not
        /// encrypted yet.
        #[serde(default)]
        pub postgres: Option<String>,
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

    /// Files to other municipalities.
    pub struct SendingFile {
        /// PEM file: your Ed25519 private key (`openssl genpkey -algorithm ed25519`). Administration shows its public half,
        /// which the others register.
        pub key: PathBuf,
        /// PEM file: roots of the others' server certificates; nothing else is trusted.
        pub roots: PathBuf,
    }

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
}

impl File {
    pub fn postgres(&self) -> Option<&str> {
        self.store.as_ref()?.postgres.as_deref()
    }
}
