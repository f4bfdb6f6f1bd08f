//! Whoever represents somebody is told that there is something new in what they represent them in, and has the meetings in their
//! own calendar, until the moment when it ends. An interpreter has the meetings of their days, and nothing else.

use access::{Resident, Viewer};
use casework::given::RegisterPerson;
use casework::{Act, Answers, CaseId, ContactProfile, ContactWay, PartyRole, Protection, SafeHours};
use notices::{Notices, Sms, SmsConfig};
use notices_simulator::{Running, start};
use stories::upload::a_paper;
use stories::{Browser, Folk, Somebody, World, both, number, words};

const PER: (&str, &str) = ("19560722-2394", "Per Persson");
const LINA: (&str, &str) = ("19580112-2382", "Lina Ek");
const CALENDAR: &str = "/sv/mina-sidor/kalender";
const WEEK: &[(&str, &str)] = &[
    ("from-day", "30"),
    ("from-month", "11"),
    ("from-year", "2026"),
    ("days", "times-monday"),
    ("days", "times-tuesday"),
    ("first", "09:00"),
    ("last", "12:00"),
    ("minutes", "60"),
    ("form", "meet-office"),
    ("place", "Torget 1, rum 3"),
    ("weeks", "1"),
    ("unit", "barn"),
];

fn knows(world: &World, (digits, name): (&str, &str)) {
    world.register.knows(RegisterPerson {
        number: number(digits),
        name: name.to_owned(),
        born: number(digits).born(),
        protection: Protection::Ordinary,
        address: None,
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    });
}

/// Maria has times open in the week after.
async fn marias_times(world: &World) -> CaseId {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let mut maria = world.browser_of(Somebody::Maria).await;
    let opened = maria.post("/arbete/tider", WEEK).await;
    assert!(opened.body.contains("6 tider öppnades"), "{}", opened.body);
    world.on("2026-11-25 10:00");
    case
}

async fn sara_is(world: &World, case: CaseId) -> String {
    let maria = world.staff(Somebody::Maria);
    maria.party(case, "Sara Ek", PartyRole::Guardian).await
}

/// As Maria writes down who may what for Sara.
async fn registered(
    world: &World,
    case: CaseId,
    (who, kind, basis): ((&str, &str), &str, &str),
    scope: &str,
) -> Answers {
    knows(world, who);
    let mut answers = words(&[
        ("person", sara_is(world, case).await.as_str()),
        ("number", who.0),
        ("kind", kind),
        ("basis", basis),
        ("scopes", scope),
        ("from", "2026-11-25"),
        ("to", ""),
    ]);
    let paper = a_paper("beslut.pdf", b"%PDF-1.7 beslut");
    answers.uploads.insert("files".to_owned(), vec![paper]);
    answers
}

async fn per_is_trustee(world: &World, case: CaseId, scope: &str) {
    let trustee = (PER, "represent-trustee", "basis-court-order");
    let answers = registered(world, case, trustee, scope).await;
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "register_representation", &answers).await;
}

async fn ends(world: &World, case: CaseId) {
    let maria = world.staff(Somebody::Maria);
    let open = maria.reads(case).await.expect("hers");
    let mut all = open.file.journal().representations.all.iter();
    let seq = all.find(|one| one.stands()).expect("one").seq.to_string();
    let which = [("representation", seq.as_str()), ("reason", "Klart.")];
    maria.does(case, "end_representation", &words(&which)).await;
}

async fn browser(world: &World, (digits, name): (&str, &str)) -> Browser {
    world.browser_of_resident(digits, name).await
}

/// The secret address of somebody's calendar.
async fn feed(browser: &mut Browser) -> String {
    let told = browser.post(CALENDAR, &[("what", "make")]).await.body;
    let mut told = told.split("http://localhost:8080");
    let told = told.find(|rest| rest.contains(".ics")).expect("an address");
    format!("{}.ics", told.split(".ics").next().unwrap_or_default())
}

async fn met(world: &World, feed: &str) -> usize {
    let file = world.browser().get(feed).await;
    assert_eq!(file.status, 200);
    assert!(
        !file.body.contains("Sara") && !file.body.contains("Elin"),
        "neutral"
    );
    file.body.matches("BEGIN:VEVENT").count()
}

/// The nth of the times that are left.
async fn sara_books(world: &World, case: CaseId, nth: usize) {
    let mut sara = browser(world, (Folk::SARA, "Sara Ek")).await;
    let book = format!("/sv/mina-sidor/{case}/gor/book_meeting");
    let page = sara.get(&book).await;
    let tags = page.body.split('<').filter(|tag| tag.contains("name=\"slot\""));
    let slots = tags.filter_map(|tag| tag.split("value=\"").nth(1)?.split('"').next());
    let slot = slots.filter(|slot| slot.len() == 32).nth(nth).expect("a time");
    let fields = [("slot", slot), ("_command", page.hidden("_command"))];
    assert_eq!(sara.post(&book, &fields).await.status, 303);
}

#[tokio::test]
async fn a_trustee_who_books_for_sara_has_her_meetings_in_their_own_calendar_until_it_ends() {
    both(async |world| {
        let case = marias_times(&world).await;
        per_is_trustee(&world, case, "represent-write").await;
        sara_books(&world, case, 0).await;
        let mut per = browser(&world, PER).await;
        let home = per.get("/sv/mina-sidor").await.body;
        assert!(home.contains("30 november 2026 klockan 09:00"), "{home}");
        assert!(home.contains("Du ser det här för Sara Ek, som god man."));
        let his = feed(&mut per).await;
        assert_eq!(met(&world, &his).await, 1);
        let mut johan = browser(&world, (Folk::JOHAN, "Johan Ek")).await;
        let johans = feed(&mut johan).await;
        assert_eq!(
            met(&world, &johans).await,
            0,
            "the other guardian has no part in it"
        );
        ends(&world, case).await;
        assert_eq!(met(&world, &his).await, 0);
        assert!(!per.get("/sv/mina-sidor").await.body.contains("klockan 09:00"));
        // Following alone is no part of her meetings.
        per_is_trustee(&world, case, "represent-follow").await;
        assert_eq!(met(&world, &his).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_interpreter_has_the_meetings_of_their_days_and_finds_nothing_else() {
    both(async |world| {
        let case = marias_times(&world).await;
        let maria = world.staff(Somebody::Maria);
        let interpreter = (LINA, "represent-interpreter", "basis-booked");
        let mut answers = registered(&world, case, interpreter, "represent-meetings").await;
        answers.uploads.clear();
        answers.set("to", "2026-11-30");
        let does = async |answers: &Answers| maria.tries(case, "register_representation", answers).await;
        assert!(does(&answers).await.is_err(), "into which language?");
        answers.set("language", "somaliska");
        for too_much in ["represent-follow", "represent-write", "represent-record"] {
            let mut wide = answers.clone();
            wide.set("scopes", too_much);
            assert!(does(&wide).await.is_err(), "{too_much}");
        }
        does(&answers).await.expect("she is booked");
        // Monday is one of her days, Tuesday is not.
        sara_books(&world, case, 0).await;
        sara_books(&world, case, 3).await;
        let mut lina = browser(&world, LINA).await;
        let home = lina.get("/sv/mina-sidor").await.body;
        for told in [
            "Möten där du tolkar",
            "30 november 2026 klockan 09:00",
            "Torget 1, rum 3",
            "somaliska",
        ] {
            assert!(home.contains(told), "{told}: {home}");
        }
        for secret in [
            "1 december",
            "Sara",
            "Elin",
            "Maria",
            "Utredning",
            &case.to_string(),
        ] {
            assert!(!home.contains(secret), "{secret}: {home}");
        }
        for page in [
            "",
            "/moten",
            "/journal",
            "/lasare",
            "/gor/book_meeting",
            "/gor/write_message",
        ] {
            let address = format!("/sv/mina-sidor/{case}{page}");
            assert_eq!(lina.get(&address).await.status, 404, "{page}");
        }
        let hers = feed(&mut lina).await;
        assert_eq!(met(&world, &hers).await, 1);
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        let page = sara.get(&format!("/sv/mina-sidor/{case}")).await.body;
        assert!(
            page.contains("Lina Ek, tolk") && page.contains("Språk: somaliska"),
            "{page}"
        );
        // Sara would rather have somebody else: at once.
        let open = maria.reads(case).await.expect("hers");
        let seq = open.file.journal().representations.all[0].seq.to_string();
        let back = format!("/sv/mina-sidor/{case}/gor/take_back_access");
        let command = sara.get(&back).await.hidden("_command").to_owned();
        let fields = [("representation", seq.as_str()), ("_command", &command)];
        assert_eq!(sara.post(&back, &fields).await.status, 303);
        assert_eq!(met(&world, &hers).await, 0);
        assert!(!lina.get("/sv/mina-sidor").await.body.contains("klockan 09:00"));
    })
    .await;
}

async fn says(world: &World, (digits, name): (&str, &str), phone: &str) {
    let resident = Viewer::Resident(Resident {
        name: name.to_owned(),
        number: number(digits),
    });
    let key = access::list(&resident, Act::Follow, world.site.today()).expect("a key");
    let profile = ContactProfile {
        way: ContactWay::Sms(phone.to_owned()),
        hours: SafeHours::between(9, 16).expect("hours"),
        lang: "sv".to_owned(),
        code_word: None,
        though_protected: false,
    };
    let kept = world.committee.set_contact(&key, &profile).await;
    kept.expect("it is kept");
}

async fn reached_by_sms(world: &mut World) -> Running {
    let _already = rustls::crypto::ring::default_provider().install_default();
    let outside = start().await.expect("the simulators stand");
    let sms = SmsConfig::new(&outside.sms_url, &outside.token, "Meddelande", b"");
    world.reaches_people_by(Notices {
        sms: Some(Sms::new(&sms).expect("set up")),
        email: None,
    });
    outside
}

async fn at(world: &World, said: &str) {
    world.on(said);
    while handslag::notices::deliver(&world.site).await.expect("a round") > 0 {}
}

async fn maria_writes(world: &World, case: CaseId, text: &str) {
    let to = sara_is(world, case).await;
    let message = words(&[("text", text), ("to", &to)]);
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "send_message", &message).await;
}

fn rang(outside: &Running) -> Vec<String> {
    let mut rang: Vec<String> = outside.sms().into_iter().map(|sms| sms.to).collect();
    rang.sort();
    rang
}

#[tokio::test]
async fn who_writes_for_sara_is_told_of_her_messages_and_no_more_when_it_has_ended_overnight() {
    both(async |mut world| {
        let outside = reached_by_sms(&mut world).await;
        let case = marias_times(&world).await;
        per_is_trustee(&world, case, "represent-write").await;
        let interpreter = (LINA, "represent-interpreter", "basis-booked");
        let mut answers = registered(&world, case, interpreter, "represent-meetings").await;
        answers.set("language", "somaliska");
        let maria = world.staff(Somebody::Maria);
        maria.does(case, "register_representation", &answers).await;
        let (saras, pers, linas) = ("+46701234567", "+46707654321", "+46701112223");
        says(&world, (Folk::SARA, "Sara Ek"), saras).await;
        says(&world, PER, pers).await;
        says(&world, LINA, linas).await;
        maria_writes(&world, case, "Ring mig i dag.").await;
        at(&world, "2026-11-25 10:30").await;
        assert_eq!(rang(&outside), [saras, pers], "an interpreter reads no messages");
        for sms in outside.sms() {
            assert_eq!(sms.text, "Du har ett nytt meddelande.");
        }
        // Told at night, ended before the morning.
        world.on("2026-11-25 22:00");
        maria_writes(&world, case, "Vi hörs.").await;
        ends(&world, case).await;
        at(&world, "2026-11-26 09:30").await;
        let mut all = [saras, pers, saras];
        all.sort();
        assert_eq!(rang(&outside), all);
    })
    .await;
}
