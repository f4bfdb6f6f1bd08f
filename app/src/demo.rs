//! A demonstration: a made-up municipality, and neighbours (BankID, population register) that run
//! as a process of their own and speak the real protocols. Loopback only; the store is marked for
//! ever.

use crate::cli::Cli;
use crate::config::Config;
use crate::config_registers;
use crate::demo_clock::{self, DAYS};
use crate::house::{self, DEMO, Edges, MODE, Opened};
use crate::kept_checkpoint;
use crate::outside::Movable;
use crate::serve::Wired;
use crate::settling::{self, Settling};
use anyhow::{Context, bail};
use benefits::Organisation;
use casework::Actor;
use jiff::Timestamp;
use notices::{Email, EmailConfig, Notices, Sms, SmsConfig};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use translation::{Translator, TranslatorConfig};
use uuid::Uuid;

/// What the neighbours' process says when it stands.
#[derive(Serialize, Deserialize)]
struct Neighbours {
    bankid_url: String,
    bankid_app: String,
    bankid_client: String,
    bankid_server_root: String,
    bankid_people_root: String,
    register_url: String,
    register_client: String,
    register_server_root: String,
    register_organisation: String,
    register_order: String,
    benefits_url: String,
    benefits_client: String,
    benefits_server_root: String,
    benefits_organisation: String,
    /// Where everything that left is shown.
    notices_page: String,
    sms_url: String,
    sms_token: String,
    smtp: String,
    translation_url: String,
    translation_key: String,
}

/// It gives every text back with the language before it.
fn made_up_translator(neighbours: &Neighbours) -> anyhow::Result<Translator> {
    let (url, key) = (&neighbours.translation_url, &neighbours.translation_key);
    let config = TranslatorConfig::new(url, "Björkviks påhittade översättning", Some(key), b"");
    Ok(Translator::new(&config)?)
}

/// To a gateway and a mail server that are made up, and keep it to themselves.
fn made_up_notices(neighbours: &Neighbours) -> anyhow::Result<Notices> {
    let sms = SmsConfig::new(&neighbours.sms_url, &neighbours.sms_token, "Meddelande", b"");
    let email = EmailConfig::new(&neighbours.smtp, "noreply@example.org", None, b"");
    eprintln!(
        "  What leaves for phones and mailboxes: {}",
        neighbours.notices_page
    );
    Ok(Notices {
        sms: Some(Sms::new(&sms)?),
        email: Some(Email::new(&email)?),
    })
}

pub async fn wired(cli: &Cli, config: &Config) -> anyhow::Result<Wired> {
    settling::begin_anew_where_broken_off(config).await?;
    let opened = house::open(config, true).await?;
    let logins = settled(cli, config, &opened).await?;
    let (child, neighbours) = start_neighbours(&config.data.join("demo"), cli.demo_keys.as_deref()).await?;
    let edges = Edges {
        courier: None,
        scanner: None,
        notices: made_up_notices(&neighbours)?,
        translator: Some(made_up_translator(&neighbours)?),
        doors: Vec::new(),
        provider: house::provider(
            &neighbours.bankid_url,
            neighbours.bankid_client.into_bytes(),
            neighbours.bankid_server_root.into_bytes(),
            neighbours.bankid_people_root.as_bytes(),
        )?,
        register: house::navet(
            &neighbours.register_url,
            &neighbours.register_organisation,
            &neighbours.register_order,
            neighbours.register_client.into_bytes(),
            neighbours.register_server_root.into_bytes(),
        )?,
        benefits: config_registers::made(
            neighbours.benefits_url,
            Organisation::new(&neighbours.benefits_organisation, "Björkviks kommun", "000-01")?,
            neighbours.benefits_client.into_bytes(),
            neighbours.benefits_server_root.into_bytes(),
        )?,
    };
    let days = opened
        .house
        .setting(DAYS)
        .await?
        .and_then(|days| days.parse().ok())
        .unwrap_or(0);
    let movable = Movable::moved_by(days);
    let committee = house::committee(&opened, Arc::new(movable.clone())).of_made_up_people();
    let mut facts = config.facts();
    facts.app_link = format!("{}/app", neighbours.bankid_app);
    let site = Arc::new(house::site(facts, &opened, committee, edges)?);
    let own = demo_clock::routes(site.clone(), movable);
    Ok(Wired {
        site,
        key: opened.keys.checkpoint,
        meters: opened.meters,
        logins,
        guard: Some(Box::new(child)),
        own,
    })
}

/// `handslag town`: fills an empty store and stops.
pub async fn town(cli: &Cli, config: &Config) -> anyhow::Result<()> {
    if !config.is_demo() {
        bail!("a house in earnest has no made-up people");
    }
    settling::begin_anew_where_broken_off(config).await?;
    let opened = house::open(config, true).await?;
    if !opened.empty {
        bail!("this store is not empty: remove the data folder first");
    }
    settled(cli, config, &opened).await?;
    println!("Settled.");
    Ok(())
}

/// The municipality is settled once; afterwards only the names to log in as are told.
async fn settled(cli: &Cli, config: &Config, opened: &Opened) -> anyhow::Result<Vec<(String, String)>> {
    let folder = config.data.join("demo");
    std::fs::create_dir_all(&folder)?;
    let now = Timestamp::now();
    if opened.empty {
        let settling = Settling::begins(&folder)?;
        if opened.house.setting(MODE).await?.is_some() {
            settling.ends()?;
            bail!("another start settled this store meanwhile: start again");
        }
        let today = now.to_zoned(law::stockholm()).date();
        let plan = town::Plan::new(cli.seed, cli.inhabitants, today).before(now);
        remember(&folder, &plan)?;
        eprintln!(
            "Settling a made-up municipality of {} inhabitants with two years behind it.",
            cli.inhabitants
        );
        let committee =
            |outside: Arc<town::MovableOutside>| house::committee(opened, outside).of_made_up_people();
        town::settle(&plan, &opened.house, &committee, progress)
            .await
            .context("the made-up municipality could not be settled")?;
        eprintln!();
        kept_checkpoint::take(&opened.store, &opened.keys.checkpoint, &config.data, now).await?;
        opened
            .house
            .set(MODE, DEMO, Uuid::new_v4(), now, &Actor::House)
            .await?;
        settling.ends()?;
    }
    let logins =
        std::fs::read(folder.join("logins.json")).context("the list of made-up people is missing")?;
    Ok(serde_json::from_slice(&logins)?)
}

/// What the neighbours and the first screen need to know of the people.
fn remember(folder: &Path, plan: &town::Plan) -> anyhow::Result<()> {
    let person = |person: &town::BankIdPerson| {
        bankid_simulator::Person::new(
            &person.given_name,
            &person.surname,
            &person.personal_number,
            &person.note,
        )
    };
    let bankid: Vec<bankid_simulator::Person> = plan.people_for_bankid().iter().map(person).collect();
    let logins: Vec<(String, String)> = plan
        .logins()
        .into_iter()
        .map(|login| (login.name, called(login.who, &login.title)))
        .collect();
    let write = |name: &str, json: serde_json::Result<Vec<u8>>| -> anyhow::Result<()> {
        Ok(std::fs::write(folder.join(name), json?)?)
    };
    write("bankid.json", serde_json::to_vec_pretty(&bankid))?;
    write(
        "register.json",
        serde_json::to_vec_pretty(&plan.people_for_register()),
    )?;
    write("logins.json", serde_json::to_vec_pretty(&logins))
}

/// Staff by their title, residents by what they are to their case.
fn called(who: &str, title: &str) -> String {
    if title.is_empty() {
        who.replace('_', " ")
    } else {
        format!("{title} ({})", who.replace('_', " "))
    }
}

fn progress(done: usize, all: usize) {
    if done.is_multiple_of(25) || done == all {
        eprint!("\r  {done} of {all}");
        std::io::stderr().flush().unwrap_or_default();
    }
}

async fn start_neighbours(folder: &Path, keys: Option<&Path>) -> anyhow::Result<(Child, Neighbours)> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg("demo-neighbours")
        .arg(folder)
        .args(keys.into_iter().flat_map(|keys| [Path::new("--demo-keys"), keys]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("the made-up neighbours did not start")?;
    let stdout = child.stdout.take().context("the neighbours have no voice")?;
    let line = BufReader::new(stdout)
        .lines()
        .next_line()
        .await?
        .context("the made-up neighbours did not say where they are")?;
    Ok((child, serde_json::from_str(&line)?))
}

/// The neighbours' own process: says where it is, and ends when its parent does.
pub async fn neighbours(folder: &Path, keys: Option<PathBuf>) -> anyhow::Result<()> {
    let people: Vec<bankid_simulator::Person> =
        serde_json::from_slice(&std::fs::read(folder.join("bankid.json"))?)?;
    let register: Vec<register_simulator::RegisterPersonRecord> =
        serde_json::from_slice(&std::fs::read(folder.join("register.json"))?)?;
    let register_numbers: Vec<String> = register.iter().map(|person| person.number.clone()).collect();
    let mut config = bankid_simulator::Config::new(folder.join("bankid"), people);
    if let Some(keys) = keys {
        config.key_folder = keys;
    }
    let bankid = bankid_simulator::start(config).await?;
    let navet =
        register_simulator::start(register_simulator::Config::new(folder.join("register"), register)).await?;
    let paid = made_up_benefits(
        &register_numbers,
        Timestamp::now().to_zoned(law::stockholm()).date(),
    );
    let benefits =
        benefits_simulator::start(benefits_simulator::Config::new(folder.join("benefits"), paid)).await?;
    let outside = notices_simulator::start().await?;
    let translation = translation_simulator::start().await?;
    let text = |pem: &[u8]| String::from_utf8_lossy(pem).into_owned();
    let said = Neighbours {
        bankid_url: bankid.rp_url.clone(),
        bankid_app: bankid.app_url.clone(),
        bankid_client: text(&bankid.client_pem),
        bankid_server_root: text(&bankid.ca_pem),
        bankid_people_root: text(&bankid.bankid_root_pem),
        register_url: navet.url.clone(),
        register_client: text(navet.client_pem.as_ref()),
        register_server_root: text(navet.ca_pem.as_ref()),
        register_organisation: navet.organisation_number.clone(),
        register_order: navet.order_id.clone(),
        benefits_url: benefits.url.clone(),
        benefits_client: text(benefits.client_pem.as_ref()),
        benefits_server_root: text(benefits.ca_pem.as_ref()),
        benefits_organisation: benefits.organisation_number.clone(),
        notices_page: outside.page.clone(),
        sms_url: outside.sms_url.clone(),
        sms_token: outside.token.clone(),
        smtp: outside.smtp.clone(),
        translation_url: translation.url.clone(),
        translation_key: translation.api_key.clone(),
    };
    println!("{}", serde_json::to_string(&said)?);
    // Standard input closes when the parent ends, however it ended.
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while lines.next_line().await?.is_some() {}
    Ok(())
}

/// Every third has a housing allowance this month, every fourth study support.
fn made_up_benefits(numbers: &[String], today: jiff::civil::Date) -> Vec<benefits_simulator::Person> {
    let paid = |code: &str, name: &str, net| benefits_simulator::Paid {
        code: code.to_owned(),
        name: name.to_owned(),
        paid: today.first_of_month(),
        from: today.first_of_month(),
        to: today.last_of_month(),
        gross: net,
        net,
        pending: false,
    };
    let nth = numbers.iter().enumerate();
    nth.map(|(nth, number)| benefits_simulator::Person {
        number: number.clone(),
        social_insurance: (nth % 3 == 0)
            .then(|| paid("BOB", "Bostadsbidrag", 2_100))
            .into_iter()
            .collect(),
        student_aid: (nth % 4 == 0)
            .then(|| paid("GRUND", "Studiemedel", 4_040))
            .into_iter()
            .collect(),
        ..benefits_simulator::Person::default()
    })
    .collect()
}
