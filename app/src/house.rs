//! How the house is put together: stores, keys, words, edges.

use crate::config::Config;
use crate::config_own;
use crate::contraction;
use crate::doors;
use crate::keys::{self, Keys};
use crate::limits::Counted;
use crate::operations::metered::{MeteredProvider, MeteredStore, TracedRegister};
use crate::operations::meters::Meters;
use crate::outside::Real;
use crate::processes::PROCESSES;
use crate::signers;
use crate::staging;
use anyhow::{Context, bail};
use benefits::Benefits;
use case_store::CaseStore;
use clamd::Clamd;
use common::print::Printer;
use common::{ContactNow, Door, Facts, GuideHere, Site};
use connections::courier::DEADLINE;
use connections::{Courier, Navet, PopulationRegister, Silent, navet};
use db::{Bringing, Durability, Store};
use house_store::House;
use identity::{BankId, IdentityProvider, Trust, bankid};
use jiff::Timestamp;
use language::{Source, Texts};
use law::Catalogue;
use notices::Notices;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use translation::Translator;
use views::{Committee, FoldedCases, Outside};

/// The stores, opened.
pub struct Opened {
    pub house: House,
    pub store: CaseStore,
    pub keys: Keys,
    pub meters: Arc<Meters>,
    /// As it applies here.
    pub law: &'static Catalogue,
    /// Nothing has ever been here.
    pub empty: bool,
}

/// What the store is marked as, for ever.
pub const MODE: &str = "mode";
pub const DEMO: &str = "demo";
pub const EARNEST: &str = "earnest";

/// Where stores are made before a restore puts them in their place.
pub const RESTORING: &str = "restoring";

/// What to do stands before the driver's own words, which speak of files and pages.
fn damaged(store: &str) -> String {
    format!(
        "{store} cannot be opened. If it was written by a newer Handslag, install that version; if it is damaged, keep it as it \
         is and restore a backup into another place (docs/operating/backup.md)"
    )
}

/// Opens both stores and holds them to what they were marked as.
pub async fn open(config: &Config, make: bool) -> anyhow::Result<Opened> {
    std::fs::create_dir_all(&config.data)
        .with_context(|| format!("{} cannot be made", config.data.display()))?;
    if staging::is_broken_off(&config.data.join(RESTORING)) {
        bail!("a restore was broken off before its end: run the same `handslag restore` again");
    }
    let [house_at, committee_at] = config.locations();
    let meters = Arc::new(config.name.as_deref().map_or_else(Meters::default, Meters::of));
    let metered = |store, name| -> Arc<dyn Store> {
        let meters = meters.clone();
        Arc::new(MeteredStore { store, name, meters })
    };
    let beside =
        async |at, migrations| db::open_with(at, migrations, Durability::Full, Bringing::Expanding).await;
    let house = beside(&house_at, house_store::MIGRATIONS)
        .await
        .context(damaged("the house store"))?;
    let house = House::new(metered(house, "house"));
    let committee = beside(&committee_at, views::migrations())
        .await
        .context(damaged("the committee's store"))?;
    if house.is_shared() {
        contraction::if_alone(&house, &knows(), &contraction::stores(config)).await?;
    }
    let committee = metered(committee, "committee");
    let mode = house.setting(MODE).await?;
    let empty = mode.is_none();
    match (mode.as_deref(), config.is_demo()) {
        (Some(DEMO), false) => {
            bail!("this store is marked as a demonstration for ever: a house in earnest cannot use it")
        }
        (Some(EARNEST), true) => bail!("this store is in earnest: start it with --config FILE"),
        (None, false) if !make => bail!("this store is empty: run `handslag init --config FILE` first"),
        _ => {}
    }
    let mut keys = keys::open(&config.keys(), empty)?;
    let store = CaseStore::new(committee, keys.sealing.clone());
    keys::settle(&store, &keys.folder, Timestamp::now()).await?;
    keys.checkpoint = signers::settle(&store, &keys.folder, Timestamp::now()).await?;
    Ok(Opened {
        house,
        store,
        keys,
        meters,
        law: law(config)?,
        empty,
    })
}

/// Which shapes of the stores this program was built for, as its nodes tell each other.
pub fn knows() -> String {
    let (house, committee) = (house_store::MIGRATIONS.len(), views::migrations().len());
    format!(
        "{} house {house} committee {committee}",
        env!("CARGO_PKG_VERSION")
    )
}

/// What the house store is marked as, where there is one; it is closed again.
#[cfg(feature = "demo")]
pub async fn mode(config: &Config) -> anyhow::Result<Option<String>> {
    let [house_at, _] = config.locations();
    let house = House::new(db::open(&house_at, house_store::MIGRATIONS).await?);
    Ok(house.setting(MODE).await?)
}

/// Read once for each house, and kept as long as it stands.
pub fn law(config: &Config) -> anyhow::Result<&'static Catalogue> {
    let own = config.file.as_ref().map(config_own::law).transpose()?.flatten();
    Ok(own.map_or_else(Catalogue::national, |own| Box::leak(Box::new(own))))
}

/// All words, read once however many houses there are.
pub fn texts() -> anyhow::Result<Arc<Texts>> {
    static READ: OnceLock<Arc<Texts>> = OnceLock::new();
    if let Some(texts) = READ.get() {
        return Ok(texts.clone());
    }
    let texts = Arc::new(Texts::new(sources())?);
    Ok(READ.get_or_init(|| texts).clone())
}

/// Every file of texts, as it was when the house was built.
pub fn sources() -> Vec<Source> {
    let processes = PROCESSES
        .iter()
        .flat_map(|process| process.texts().iter().copied());
    let all = [
        language::COMMON,
        letters::TEXTS,
        common::TEXTS,
        portal::TEXTS,
        portal::GUIDE_TEXTS,
        workspace::TEXTS,
    ];
    all.into_iter().flatten().copied().chain(processes).collect()
}

static FOLDED: OnceLock<FoldedCases> = OnceLock::new();

/// How much memory folded cases may take, for all houses of the process; said before the first is opened.
pub fn remembers(mib: u64) {
    FOLDED.get_or_init(|| FoldedCases::of_mib(mib));
}

/// A house's part of that memory.
pub fn folded() -> FoldedCases {
    FOLDED.get_or_init(FoldedCases::default).for_another_house()
}

pub fn committee(opened: &Opened, outside: Arc<dyn Outside>) -> Committee {
    Committee::new(opened.store.clone(), PROCESSES, opened.law, outside).remembering(folded())
}

/// The world outside, as configured.
pub struct Edges {
    pub provider: Arc<dyn IdentityProvider>,
    pub register: Arc<dyn PopulationRegister>,
    pub benefits: Arc<dyn Benefits>,
    /// None: nothing is sent to other municipalities by itself.
    pub courier: Option<Arc<Courier>>,
    pub notices: Notices,
    /// None: what people send is not looked through.
    pub scanner: Option<Clamd>,
    /// None: nothing is translated by machine.
    pub translator: Option<Translator>,
    pub doors: Vec<Door>,
}

pub fn edges(config: &Config) -> anyhow::Result<Edges> {
    let file = config
        .file
        .as_ref()
        .context("a demonstration has neighbours of its own")?;
    let provider = provider(
        &file.bankid.base_url,
        certificates("bankid.client", &file.bankid.client)?,
        certificates("bankid.server_root", &file.bankid.server_root)?,
        &certificates("bankid.people_root", &file.bankid.people_root)?,
    )?;
    let register: Arc<dyn PopulationRegister> = match &file.register {
        None => Arc::new(Silent),
        Some(register) => navet(
            &register.base_url,
            &register.organisation_number,
            &register.order_id,
            certificates("register.client", &register.client)?,
            certificates("register.server_root", &register.server_root)?,
        )?,
    };
    let courier = match &file.sending {
        None => None,
        Some(sending) => {
            let key = String::from_utf8(read(&sending.key)?).context("sending.key is no PEM file")?;
            Some(Arc::new(Courier::new(&key, &read(&sending.roots)?, DEADLINE)?))
        }
    };
    Ok(Edges {
        provider,
        register,
        benefits: crate::config_registers::benefits(file)?,
        courier,
        notices: crate::config_notices::notices(file)?,
        scanner: config_own::scanner(file)?,
        translator: crate::config_translation::translator(file)?,
        doors: doors::doors(&config.facts().public_url, &file.sign_in)?,
    })
}

pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Read, and good today: with one that has run out the house would start and nobody could sign in.
fn certificates(key: &str, path: &Path) -> anyhow::Result<Vec<u8>> {
    let pem = read(path)?;
    if let Some(until) = identity::verify::good_until(&pem)
        && until < Real.now()
    {
        let day = until.to_zoned(law::stockholm()).date();
        bail!(
            "{key}: the certificate in {} ran out on {day}. Order a new one, put it there and start again",
            path.display()
        );
    }
    Ok(pem)
}

pub fn provider(
    base_url: &str,
    client: Vec<u8>,
    server_root: Vec<u8>,
    people_root: &[u8],
) -> anyhow::Result<Arc<dyn IdentityProvider>> {
    let client = bankid::Client::new(bankid::Config {
        base_url: base_url.to_owned(),
        client_identity_pem: client,
        server_ca_pem: server_root,
    })?;
    Ok(Arc::new(BankId::new(client, Trust::from_pem(people_root)?)))
}

pub fn navet(
    base_url: &str,
    organisation: &str,
    order: &str,
    client: Vec<u8>,
    server_root: Vec<u8>,
) -> anyhow::Result<Arc<dyn PopulationRegister>> {
    let config = navet::Config {
        base_url: base_url.to_owned(),
        order: navet::Order::new(organisation, order)?,
        client_identity_pem: client,
        server_ca_pem: server_root,
        deadline: navet::config::DEADLINE,
    };
    Ok(Arc::new(Navet::new(&config)?))
}

pub fn site(facts: Facts, opened: &Opened, committee: Committee, edges: Edges) -> anyhow::Result<Site> {
    if edges.scanner.is_none() {
        tracing::warn!("uploads.clamd is not set: files that people send are NOT scanned for viruses");
    }
    Ok(Site {
        facts,
        contact_now: ContactNow::default(),
        guide_here: GuideHere::default(),
        committee,
        house: opened.house.clone(),
        texts: texts()?,
        register: Arc::new(TracedRegister(edges.register)),
        benefits: edges.benefits,
        provider: Arc::new(MeteredProvider {
            provider: edges.provider,
            meters: opened.meters.clone(),
        }),
        courier: edges.courier,
        notices: edges.notices,
        scanner: edges.scanner,
        translator: edges.translator,
        doors: edges.doors,
        printer: printer()?,
        limits: Arc::new(Counted::new(opened.meters.clone()).beside(&opened.house, &opened.keys.sealing)),
    })
}

/// One press for all houses: a letter takes hundredths of a second, and its child much memory.
#[cfg(feature = "pdf")]
fn printer() -> anyhow::Result<Option<Arc<dyn Printer>>> {
    static PRESS: OnceLock<Arc<dyn Printer>> = OnceLock::new();
    if PRESS.get().is_none() {
        let press = Arc::new(crate::printer::Child::new()?);
        PRESS.get_or_init(|| press);
    }
    Ok(PRESS.get().cloned())
}

#[cfg(not(feature = "pdf"))]
fn printer() -> anyhow::Result<Option<Arc<dyn Printer>>> {
    Ok(None)
}
