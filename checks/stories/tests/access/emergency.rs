//! A case opened outside one's reach in an emergency: for those on duty, to read, for hours, with a reason, and checked
//! afterwards by somebody else.

use axum::http::StatusCode;
use casework::CaseId;
use std::sync::Arc;
use stories::{Browser, Somebody, World, both};

const OPEN: &str = "/arbete/nodlage";
const CHECKS: &str = "/arbete/efterkontroll";
const REASON: &str = "Polisen ringer, barnet är försvunnet och jag behöver veta vem som har vårdnaden.";

/// Where it is allowed, for four hours; Maria has an investigation.
async fn told(tale: impl AsyncFn(&World, CaseId, &str)) {
    both(async |mut world: World| {
        world.on("2026-11-24 20:00");
        let site = Arc::get_mut(&mut world.site).expect("nobody is in yet");
        site.facts.emergency_hours = Some(4);
        let case = world.an_investigation_of_marias().await;
        let number = world
            .staff(Somebody::Maria)
            .reads(case)
            .await
            .expect("hers")
            .number;
        tale(&world, case, number.as_str()).await;
    })
    .await;
}

async fn opens(browser: &mut Browser, number: &str, reason: &str) -> String {
    let answer = browser
        .post(OPEN, &[("number", number), ("reason", reason)])
        .await;
    match answer.leads_to() {
        "" => answer.body,
        address => address.to_owned(),
    }
}

#[tokio::test]
async fn on_duty_at_night_a_colleague_reads_what_she_must_and_the_manager_answers_if_it_was_right() {
    told(async |world, case, number| {
        let address = format!("/arbete/arende/{case}");
        let mut vera = world.browser_of(Somebody::Vera).await;
        assert_eq!(vera.get(&address).await.status, StatusCode::NOT_FOUND);
        assert!(vera.get("/arbete").await.body.contains(OPEN));
        assert_eq!(opens(&mut vera, number, REASON).await, address);
        let page = vera.get(&address).await;
        assert!(page.body.contains("Ärendet är öppnat i nödläge"), "{}", page.body);
        // To read, and nothing else; and it stands in no list.
        let step = vera.get(&format!("{address}/gor/write_note")).await;
        assert_eq!(step.status, StatusCode::NOT_FOUND);
        assert!(!vera.get("/arbete/lista/open").await.body.contains(&address));

        let mut maria = world.browser_of(Somebody::Maria).await;
        let readers = maria.get(&format!("{address}/lasare")).await.body;
        assert!(
            readers.contains("Vera Hall") && readers.contains("Öppnade i nödläge"),
            "{readers}"
        );
        assert!(!maria.get(&address).await.body.contains("öppnat i nödläge"));

        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert!(
            ulf.get("/arbete")
                .await
                .body
                .contains("En nödöppning väntar på kontroll")
        );
        let checks = ulf.get(CHECKS).await;
        assert!(
            checks.body.contains(REASON) && checks.body.contains(number),
            "{}",
            checks.body
        );
        let id = checks.hidden("id").to_owned();
        // That Ulf read why is a look at the case, and that he read the list is one too; the count on his day is none.
        let readers = maria.get(&format!("{address}/lasare")).await.body;
        assert!(
            readers.contains("Kontrollerade en nödöppning") && readers.contains("Ulf Dahl"),
            "{readers}"
        );
        let looks = |what: &'static str| async move {
            let sql = "SELECT COUNT(*) FROM read_log WHERE what = $1";
            let rows = world.rows(sql, vec![db::Val::from(what)]).await;
            rows[0].i64(0).expect("a count")
        };
        assert_eq!(
            (looks("emergency-checks").await, looks("emergency-check").await),
            (1, 1)
        );
        // Unanswered it waits; nobody but who may check answers it, and once.
        ulf.post(CHECKS, &[("id", &id)]).await;
        let answer = [
            ("id", id.as_str()),
            ("lawful", "no"),
            ("words", "Kunde ha ringt Maria."),
        ];
        assert_eq!(vera.post(CHECKS, &answer).await.status, StatusCode::NOT_FOUND);
        ulf.post(CHECKS, &answer).await;
        let again = [("id", id.as_str()), ("lawful", "yes")];
        assert_eq!(ulf.post(CHECKS, &again).await.status, StatusCode::NOT_FOUND);
        let kept = ulf.get(CHECKS).await.body;
        assert_eq!(
            (looks("emergency-checks").await, looks("emergency-check").await),
            (2, 1),
            "nothing waits that he could read"
        );
        assert!(
            kept.contains("Kunde ha ringt Maria.") && kept.contains("Inte rätt"),
            "{kept}"
        );
        assert!(!ulf.get("/arbete").await.body.contains("väntar på kontroll"));

        world.on("2026-11-25 00:01");
        let mut vera = world.browser_of(Somebody::Vera).await;
        assert_eq!(
            vera.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "it shuts by itself"
        );
    })
    .await;
}

#[tokio::test]
async fn without_a_reason_a_number_duty_or_leave_from_the_configuration_nothing_opens() {
    told(async |world, case, number| {
        let mut vera = world.browser_of(Somebody::Vera).await;
        let short = opens(&mut vera, number, "Akut").await;
        assert!(
            short.contains("så att den som kontrollerar efteråt förstår"),
            "{short}"
        );
        let nobodys = opens(&mut vera, "AAAA-AAAA", REASON).await;
        assert!(
            nobodys.contains("Det finns inget ärende med det numret"),
            "{nobodys}"
        );
        for who in [Somebody::Viktor, Somebody::Ulf, Somebody::Adam, Somebody::Dora] {
            let mut browser = world.browser_of(who).await;
            assert_eq!(browser.get(OPEN).await.status, StatusCode::NOT_FOUND, "{who:?}");
            let answer = browser
                .post(OPEN, &[("number", number), ("reason", REASON)])
                .await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who:?}");
        }
        let mut dora = world.browser_of(Somebody::Dora).await;
        assert!(dora.get(CHECKS).await.body.contains("Allt är kontrollerat"));
        // Who has the case anyway opens nothing in an emergency.
        let mut lena = world.browser_of(Somebody::Lena).await;
        assert_eq!(
            opens(&mut lena, number, REASON).await,
            format!("/arbete/arende/{case}")
        );
        assert!(dora.get(CHECKS).await.body.contains("Allt är kontrollerat"));
    })
    .await;
    both(async |world| {
        world.on("2026-11-24 20:00");
        let mut vera = world.browser_of(Somebody::Vera).await;
        assert_eq!(vera.get(OPEN).await.status, StatusCode::NOT_FOUND);
        assert!(!vera.get("/arbete").await.body.contains(OPEN));
    })
    .await;
}

#[tokio::test]
async fn a_child_with_a_protected_identity_stays_with_those_who_are_named() {
    told(async |world, _, _| {
        let report = world.a_neighbour_reports().await;
        world.intake().identifies(report.case, stories::Folk::NOOR).await;
        let ines = Somebody::Ines.id().to_string();
        let named = stories::words(&[("who.0", &ines)]);
        world
            .staff(Somebody::Lena)
            .does(report.case, "name_staff", &named)
            .await;
        let mut vera = world.browser_of(Somebody::Vera).await;
        let shut = opens(&mut vera, report.number.as_str(), REASON).await;
        let nobodys = opens(&mut vera, "AAAA-AAAA", REASON).await;
        assert!(shut.contains("Det finns inget ärende med det numret"), "{shut}");
        assert_eq!(
            shut.replace(report.number.as_str(), "AAAA-AAAA"),
            nobodys,
            "shut and not there are told alike"
        );
    })
    .await;
}

#[tokio::test]
async fn a_manager_who_is_a_party_sees_nothing_of_it_and_does_not_answer() {
    told(async |world, case, number| {
        let mut vera = world.browser_of(Somebody::Vera).await;
        opens(&mut vera, number, REASON).await;
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let id = ulf.get(CHECKS).await.hidden("id").to_owned();
        // Then it turns out that the child is his.
        let party = "INSERT INTO case_party (case_id, person_id, role, number, name, blocked) VALUES ($1, 'ulf', 'party-guardian', $2, 'Ulf', 1)";
        let his = [case.to_string(), Somebody::Ulf.number().digits().to_owned()];
        world.tampers(party, his.map(db::Val::from).into()).await;
        for address in ["/arbete", CHECKS] {
            let page = ulf.get(address).await.body;
            assert!(!page.contains(number) && !page.contains(REASON), "{address}: {page}");
        }
        assert!(!ulf.get("/arbete").await.body.contains("En nödöppning väntar"));
        let answer = [("id", id.as_str()), ("lawful", "no")];
        assert_eq!(ulf.post(CHECKS, &answer).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
