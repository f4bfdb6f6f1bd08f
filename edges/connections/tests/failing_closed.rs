//! A register that fails never lets anything take the normal route.

#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use casework::given::RegisterAnswer::{self, Unavailable};
use connections::{Navet, PopulationRegister, Silent};
use register_simulator::Mode;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use support::{ALVA, BO, NILS, child, config, family, number, order, parent, person, world, ÅSA};

#[tokio::test]
async fn a_fault_of_the_register_is_no_answer() {
    let world = world(family()).await;
    for mode in [Mode::Fault, Mode::Unreadable, Mode::AlwaysAbout(NILS.to_owned())] {
        world.simulator.set_mode(mode.clone());
        assert_eq!(world.ask(ALVA).await, Unavailable, "{mode:?}");
    }
    world.simulator.set_mode(Mode::Answering);
    assert!(matches!(world.ask(ALVA).await, RegisterAnswer::Found(_)));
}

#[tokio::test]
async fn a_silent_register_is_given_up_within_the_deadline() {
    let world = world(family()).await;
    let mut config = config(&world.simulator);
    config.deadline = Duration::from_millis(400);
    let hasty = Navet::new(&config).unwrap();
    for mode in [
        Mode::Silent,
        Mode::SilentAbout(BO.to_owned()),
        Mode::SilentAbout(NILS.to_owned()),
    ] {
        world.simulator.set_mode(mode.clone());
        let begun = Instant::now();
        assert_eq!(hasty.look_up(&number(ALVA)).await, Unavailable, "{mode:?}");
        let took = begun.elapsed();
        assert!(
            took >= Duration::from_millis(350) && took < Duration::from_secs(3),
            "{took:?}"
        );
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_ours_gets_no_answer() {
    let ours = world(family()).await;
    let theirs = world(family()).await;
    let mut stranger = config(&ours.simulator);
    stranger.client_identity_pem = theirs.simulator.client_pem.clone();
    let stranger = Navet::new(&stranger).unwrap();
    assert_eq!(stranger.look_up(&number(ALVA)).await, Unavailable);
    let mut trusting = config(&ours.simulator);
    trusting.server_ca_pem = theirs.simulator.ca_pem.clone();
    let trusting = Navet::new(&trusting).unwrap();
    assert_eq!(trusting.look_up(&number(ALVA)).await, Unavailable);
}

#[tokio::test]
async fn an_order_that_the_register_does_not_know_gets_no_answer() {
    let world = world(family()).await;
    let mut other = config(&world.simulator);
    other.order = order("99999999-FO01-0001").unwrap();
    let other = Navet::new(&other).unwrap();
    assert_eq!(other.look_up(&number(ALVA)).await, Unavailable);
}

#[tokio::test]
async fn a_register_that_is_not_there_and_one_not_configured_give_no_answer() {
    let world = world(family()).await;
    let config = config(&world.simulator);
    drop(world);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let gone = Navet::new(&config).unwrap();
    assert_eq!(gone.look_up(&number(ALVA)).await, Unavailable);
    let none: Arc<dyn PopulationRegister> = Arc::new(Silent);
    assert_eq!(none.look_up(&number(ALVA)).await, Unavailable);
}

#[tokio::test]
async fn a_family_larger_than_we_look_up_is_not_told_in_part() {
    let children: Vec<String> = (1..=13).map(|day| born(2010, day)).collect();
    let named: Vec<&str> = children.iter().map(String::as_str).collect();
    let mut people: Vec<_> = named.iter().map(|digits| child(digits, "Alva", &[ÅSA])).collect();
    people.push(parent(ÅSA, "Åsa", &named));
    assert_eq!(world(people).await.ask(named[0]).await, Unavailable);
    let mut people: Vec<_> = named[..12]
        .iter()
        .map(|digits| child(digits, "Alva", &[ÅSA]))
        .collect();
    people.push(parent(ÅSA, "Åsa", &named[..12]));
    assert_eq!(world(people).await.found(named[0]).await.siblings.len(), 11);
    let mut three = family();
    three.push(person(&born(1970, 1), "Carin"));
    three[0].guardians.push(born(1970, 1));
    assert_eq!(world(three).await.ask(ALVA).await, Unavailable);
}

/// A test number of somebody born in January.
fn born(year: u16, day: u8) -> String {
    let start = format!("{year}01{day:02}238");
    (0..10)
        .map(|digit| format!("{start}{digit}"))
        .find(|digits| casework::PersonalNumber::parse(digits, jiff::civil::date(2026, 11, 22)).is_ok())
        .unwrap()
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nobodys_number_name_or_address_reaches_the_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let world = world(family()).await;
    for mode in [
        Mode::Answering,
        Mode::Fault,
        Mode::Unreadable,
        Mode::AlwaysAbout(NILS.to_owned()),
    ] {
        world.simulator.set_mode(mode);
        let _ = world.ask(ALVA).await;
    }
    drop(guard);
    let text = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(
        text.contains("the population register could not answer"),
        "nothing was logged"
    );
    // Six digits alone stand in a key by chance.
    for private in [
        "20150917",
        "150917-",
        "Alva",
        "Lind",
        "Åsa",
        "KUNGSGATAN",
        "KATRINEHOLM",
        "20180305",
        "180305-",
    ] {
        assert!(!text.contains(private), "{private} in the log");
    }
}
