//! The client against the made-up registers: who answers, who does not, and that neither is ever taken for the other.

use benefits::{Benefits, Config, Organisation, Question, Ssbtek};
use benefits_simulator::mode::Agency as How;
use benefits_simulator::{Mode, Paid, Person, Running, Whole};
use casework::PersonalNumber;
use casework::benefits::{Agency, AgencyAnswer, AgencyState, BenefitsAnswer};
use jiff::civil::date;
use std::sync::Once;
use std::time::{Duration, Instant};

const SARA: &str = "198501169885";
const JOHAN: &str = "198502089884";
const HANA: &str = "198601189882";
const NOBODY: &str = "201206112383";

struct World {
    simulator: Running,
    client: Ssbtek,
    _folder: tempfile::TempDir,
}

fn paid(code: &str, name: &str, day: jiff::civil::Date, net: i64) -> Paid {
    Paid {
        code: code.to_owned(),
        name: name.to_owned(),
        paid: day,
        from: day.first_of_month(),
        to: day.last_of_month(),
        gross: net + 100,
        net,
        pending: false,
    }
}

fn people() -> Vec<Person> {
    let retroactive = Paid {
        from: date(2026, 8, 1),
        to: date(2026, 9, 30),
        ..paid("BOB", "Bostadsbidrag", date(2026, 11, 25), 4_200)
    };
    let coming = Paid {
        pending: true,
        ..paid("SJP", "Sjukpenning", date(2026, 11, 27), 9_000)
    };
    vec![
        Person {
            number: SARA.to_owned(),
            social_insurance: vec![retroactive, coming],
            student_aid: vec![paid("GRUND", "Studiemedel", date(2026, 11, 25), 11_000)],
            vehicles: vec![("ABC001".to_owned(), "Volvo & son".to_owned())],
            capital: vec![(2025, 666)],
            looking_for_work_since: Some(date(2026, 9, 1)),
            permit: Some(("PUT".to_owned(), "Permanent".to_owned())),
            ..Person::default()
        },
        Person {
            number: JOHAN.to_owned(),
            pensions: vec![paid("PM:EF", "Efterlevande", date(2026, 11, 18), 1_500)],
            unemployment: vec![paid("", "Alfa-kassan", date(2026, 11, 20), 8_000)],
            ..Person::default()
        },
        Person {
            number: HANA.to_owned(),
            protected: true,
            ..Person::default()
        },
    ]
}

async fn world(deadline: Duration) -> World {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    let folder = tempfile::tempdir().expect("a world to ask in");
    let config = benefits_simulator::Config::new(folder.path(), people());
    let simulator = benefits_simulator::start(config)
        .await
        .expect("a world to ask in");
    let client = Ssbtek::new(&Config {
        url: simulator.url.clone(),
        organisation: Organisation::new(&simulator.organisation_number, "Björkviks kommun", "000-01")
            .expect("a world to ask in"),
        client_identity_pem: simulator.client_pem.clone(),
        server_ca_pem: simulator.ca_pem.clone(),
        deadline,
    });
    World {
        client: client.expect("a world to ask in"),
        simulator,
        _folder: folder,
    }
}

impl World {
    async fn ask(&self, digits: &str) -> BenefitsAnswer {
        let question = Question {
            person: PersonalNumber::parse(digits, date(2026, 11, 23)).expect("a world to ask in"),
            matter: "a case".to_owned(),
            officer: "staff-1".to_owned(),
            correlation: "c-1".to_owned(),
            from: date(2026, 10, 1),
            to: date(2026, 11, 30),
        };
        self.client.ask(&question).await
    }
    async fn told(&self, digits: &str) -> Vec<AgencyAnswer> {
        match self.ask(digits).await {
            BenefitsAnswer::Told(under, all) => {
                assert!(under.law.contains("2025:400"));
                assert_eq!(under.correlation, "c-1");
                all
            }
            other => panic!("not told but {other:?}"),
        }
    }
    async fn state(&self, digits: &str, agency: Agency) -> AgencyState {
        of(&self.told(digits).await, agency).state
    }
}

fn of(all: &[AgencyAnswer], agency: Agency) -> AgencyAnswer {
    all.iter()
        .find(|one| one.agency == agency)
        .expect("a world to ask in")
        .clone()
}

const LONG: Duration = Duration::from_secs(10);

#[tokio::test]
async fn what_all_eight_know_of_two_is_read_apart() {
    let world = world(LONG).await;
    let sara = world.told(SARA).await;
    assert_eq!(sara.len(), 8);
    let insured = of(&sara, Agency::SocialInsurance);
    let [back, coming] = insured.facts.as_slice() else {
        panic!("{insured:?}")
    };
    assert_eq!(
        (back.code.as_str(), back.net, back.tax),
        ("BOB", Some(420_000), Some(10_000))
    );
    assert_eq!(
        (back.from, back.paid),
        (Some(date(2026, 8, 1)), Some(date(2026, 11, 25)))
    );
    assert!(coming.pending && !back.pending);
    assert_eq!(of(&sara, Agency::Pensions).state, AgencyState::Empty);
    assert_eq!(of(&sara, Agency::StudentAid).facts[0].net, Some(1_100_000));
    assert_eq!(
        of(&sara, Agency::Transport).facts[0].name,
        "Volvo & son 2012 ABC001"
    );
    assert_eq!(of(&sara, Agency::Tax).facts[0].net, Some(66_600));
    assert_eq!(
        of(&sara, Agency::Employment).facts[0].from,
        Some(date(2026, 9, 1))
    );
    assert_eq!(of(&sara, Agency::Migration).facts[0].code, "PUT");
    let johan = world.told(JOHAN).await;
    assert_eq!(of(&johan, Agency::Pensions).facts[0].code, "PM:EF");
    assert_eq!(of(&johan, Agency::UnemploymentFunds).facts[0].net, Some(800_000));
    assert_eq!(of(&johan, Agency::StudentAid).state, AgencyState::Empty);
}

#[tokio::test]
async fn one_that_fails_takes_nothing_from_the_others_and_is_never_one_that_has_nothing() {
    let world = world(LONG).await;
    for (how, state) in [
        (How::TimedOut, AgencyState::NoAnswer),
        (How::Missing, AgencyState::NoAnswer),
        (How::Ill, AgencyState::Error),
        (How::CutOff, AgencyState::Error),
        (How::SomebodyElse, AgencyState::Error),
        (How::Empty, AgencyState::Empty),
    ] {
        world.simulator.set_mode(Mode::of("CSN", how));
        let all = world.told(SARA).await;
        assert_eq!(of(&all, Agency::StudentAid).state, state, "{how:?}");
        assert_eq!(of(&all, Agency::SocialInsurance).state, AgencyState::Answered);
    }
    for service in ["AF", "FK", "SKV", "SO", "TNS", "MIV"] {
        world.simulator.set_mode(Mode::of(service, How::CutOff));
        let all = world.told(SARA).await;
        let ill = all.iter().filter(|one| one.state == AgencyState::Error).count();
        let expected = match service {
            "FK" => 2,
            // Nothing at all about permits is how it says that it has none.
            "MIV" => 0,
            _ => 1,
        };
        assert_eq!(ill, expected, "{service}");
    }
}

#[tokio::test]
async fn pensions_fail_by_themselves_and_half_an_answer_is_told_as_half() {
    let world = world(LONG).await;
    for (how, state) in [
        (How::TimedOut, AgencyState::NoAnswer),
        (How::Ill, AgencyState::Error),
        (How::Answering, AgencyState::Answered),
    ] {
        world.simulator.set_mode(Mode::of("PM", how));
        assert_eq!(world.state(JOHAN, Agency::Pensions).await, state);
    }
    world.simulator.set_mode(Mode::of("FK", How::Partly));
    assert_eq!(
        world.state(SARA, Agency::SocialInsurance).await,
        AgencyState::Partly
    );
    assert_eq!(
        world.state(JOHAN, Agency::SocialInsurance).await,
        AgencyState::Error,
        "nothing, and something missing, is not nothing"
    );
}

#[tokio::test]
async fn when_the_whole_service_is_down_a_person_must_look() {
    let world = world(Duration::from_millis(800)).await;
    for whole in [
        Whole::Fault,
        Whole::Unreadable,
        Whole::AnotherQuestion,
        Whole::Silent,
    ] {
        world.simulator.set_mode(Mode::whole(whole));
        let begun = Instant::now();
        assert_eq!(world.ask(SARA).await, BenefitsAnswer::Unavailable, "{whole:?}");
        assert!(begun.elapsed() < Duration::from_secs(4));
    }
    world.simulator.set_mode(Mode::of("SO", How::Slow(5_000)));
    assert_eq!(world.ask(SARA).await, BenefitsAnswer::Unavailable, "too late");
}

#[tokio::test]
async fn of_a_protected_person_nothing_is_kept_and_of_an_unknown_one_nothing_is_said_to_be_known() {
    let world = world(LONG).await;
    assert_eq!(world.ask(HANA).await, BenefitsAnswer::Protected);
    let unknown = world.told(NOBODY).await;
    assert_eq!(of(&unknown, Agency::SocialInsurance).state, AgencyState::Error);
    assert_eq!(of(&unknown, Agency::Employment).state, AgencyState::Error);
    assert!(unknown.iter().all(|one| one.facts.is_empty()));
}
