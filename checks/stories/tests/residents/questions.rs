//! Whoever asks without saying who they are: a code and nothing else, an answer in time, and a report only when a person
//! here decides that it must be one.

use axum::http::StatusCode;
use db::Val;
use stories::{Answer, Browser, Somebody, World, both};

const ASK: &str = "/sv/fraga";
pub const FETCH: &str = "/sv/fraga/svar";
const DESK: &str = "/arbete/fragor";
const TOLD: &str = "Pappa slår Hamza när han är full.";

/// A girl asks from a library's computer, and gets her code.
pub async fn asks(world: &World, browser: &mut Browser, text: &str) -> String {
    let fields = [
        ("_command", &*world.command()),
        ("topic", "nameless-topic-home"),
        ("text", text),
        ("language", "so"),
    ];
    let page = browser.post(ASK, &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    code_in(&page)
}

fn code_in(page: &Answer) -> String {
    let mut words = page.body.split(|c: char| !c.is_ascii_lowercase() && c != '-');
    let is_code = |word: &&str| word.len() == 23 && word.split('-').all(|one| one.len() == 5);
    words.find(is_code).expect("a code").to_owned()
}

pub async fn fetches(browser: &mut Browser, code: &str) -> Answer {
    browser.post(FETCH, &[("code", code)]).await
}

/// The question that stands first on the desk.
pub async fn first_on_desk(browser: &mut Browser) -> String {
    let list = browser.get(DESK).await;
    let at = list.body.find("/arbete/fragor/").expect("a question");
    list.body[at..].split('"').next().expect("an address").to_owned()
}

pub async fn at_desk(browser: &mut Browser, address: &str, what: &str, more: &[(&str, &str)]) -> Answer {
    let page = browser.get(address).await;
    let seen = page.hidden("_seen").to_owned();
    let fields: Vec<_> = [("_do", what), ("_seen", &*seen)]
        .into_iter()
        .chain(more.iter().copied())
        .collect();
    browser.post(address, &fields).await
}

#[tokio::test]
async fn a_girl_asks_without_her_name_and_fetches_the_answer_with_her_code() {
    both(async |world| {
        world.on("2026-11-27 16:00");
        let mut girl = world.browser();
        let page = girl.get(ASK).await;
        let before = page
            .body
            .find("måste vi försöka hjälpa barnet")
            .expect("what happens");
        assert!(
            before < page.body.find("<textarea").expect("the box"),
            "told before the box"
        );
        let code = asks(&world, &mut girl, "Är det normalt att pappa låser in mig?").await;
        let waits = fetches(&mut girl, &code).await;
        assert!(waits.body.contains("Vi svarar senast"), "{}", waits.body);
        assert!(waits.body.contains("1 december"), "two working days from Friday");

        let mut ines = world.browser_of(Somebody::Ines).await;
        assert!(
            ines.get("/arbete")
                .await
                .body
                .contains("En person väntar på svar.")
        );
        let address = first_on_desk(&mut ines).await;
        let page = ines.get(&address).await;
        for told in ["låser in mig", "Soomaali"] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        world.on("2026-11-30 09:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        let done = at_desk(
            &mut ines,
            &address,
            "answer",
            &[("text", "Nej. Vill du berätta mer?")],
        )
        .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);

        let answered = fetches(&mut girl, &code.to_uppercase().replace('-', " ")).await;
        assert!(
            answered.body.contains("Vill du berätta mer?"),
            "{}",
            answered.body
        );
        assert!(
            !answered.body.contains("Ines"),
            "who answered is nobody's to find"
        );
        let more = [
            ("code", &*code),
            ("_do", "write"),
            ("text", "Det är varje kväll."),
        ];
        let page = girl.post(FETCH, &more).await;
        assert!(page.body.contains("Det är varje kväll."), "{}", page.body);
        assert!(ines.get(&address).await.body.contains("Det är varje kväll."));
        assert_eq!(world.count("stream").await, 0, "nothing of this is a case");
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_said_beside_it_and_what_she_wrote_is_still_there() {
    both(async |world| {
        let mut girl = world.browser();
        let page = girl.post(ASK, &[("text", TOLD), ("language", "sv")]).await;
        assert!(
            page.body.contains(TOLD) && page.body.contains("error"),
            "{}",
            page.body
        );
        let code = asks(&world, &mut girl, TOLD).await;
        let page = girl
            .post(FETCH, &[("code", &*code), ("_do", "write"), ("text", "")])
            .await;
        assert!(page.body.contains("error"), "{}", page.body);
        let rows = world.rows("SELECT 1 FROM nameless", Vec::new()).await;
        assert_eq!(rows.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_asks_once_and_gives_the_same_code() {
    both(async |world| {
        let (mut girl, command) = (world.browser(), world.command());
        let fields = [
            ("_command", &*command),
            ("topic", "nameless-topic-other"),
            ("text", "Hej"),
            ("language", "sv"),
        ];
        let first = code_in(&girl.post(ASK, &fields).await);
        let second = code_in(&girl.post(ASK, &fields).await);
        assert_eq!(first, second);
        let changed = [fields[0], fields[1], ("text", "Hej då"), fields[3]];
        assert_ne!(
            code_in(&girl.post(ASK, &changed).await),
            first,
            "other words are another question"
        );
        assert_eq!(world.rows("SELECT 1 FROM nameless", Vec::new()).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn neither_store_nor_log_has_the_code_or_a_word_of_it_and_a_guess_learns_nothing() {
    both(async |world| {
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, TOLD).await;
        fetches(&mut girl, &code).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        ines.get(&address).await;
        let kept = world
            .rows("SELECT code, unit, sealed FROM nameless", Vec::new())
            .await;
        let sealed = String::from_utf8_lossy(kept[0].bytes(2).expect("sealed")).into_owned();
        assert!(!sealed.contains("Hamza") && !kept[0].text(0).expect("hash").contains(&code[..5]));
        let log = world
            .rows("SELECT what, actor FROM read_log ORDER BY at, id", Vec::new())
            .await;
        for row in &log {
            for column in [0, 1] {
                let said = row.text(column).expect("text");
                assert!(!said.contains("Hamza") && !said.contains(&code), "{said}");
            }
        }
        let looks = |what: &str| {
            log.iter()
                .filter(|row| row.text(0).is_ok_and(|said| said.starts_with(what)))
                .count()
        };
        assert_eq!(
            (looks("question-by-code"), looks("questions"), looks("question ")),
            (1, 1, 1)
        );

        let mut guess = code.clone().into_bytes();
        guess[0] = if guess[0] == b'b' { b'd' } else { b'b' };
        let guess = String::from_utf8(guess).expect("letters");
        for wrong in [guess.as_str(), "hej", ""] {
            let page = fetches(&mut world.browser(), wrong).await;
            assert!(
                page.body.contains("Vi hittar ingen fråga"),
                "{wrong}: {}",
                page.body
            );
            assert!(!page.body.contains("Hamza"));
        }
    })
    .await;
}

#[tokio::test]
async fn only_the_unit_that_it_was_put_to_reads_it_and_passing_it_on_moves_it() {
    both(async |world| {
        let mut girl = world.browser();
        asks(&world, &mut girl, TOLD).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        let mut vera = world.browser_of(Somebody::Vera).await;
        assert!(!vera.get(DESK).await.body.contains("/arbete/fragor/"));
        assert_eq!(vera.get(&address).await.status, StatusCode::NOT_FOUND);
        for who in [Somebody::Maria, Somebody::Adam, Somebody::Dora, Somebody::Asta] {
            let mut other = world.browser_of(who).await;
            assert_eq!(other.get(DESK).await.status, StatusCode::NOT_FOUND, "{who:?}");
            assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND, "{who:?}");
        }
        let passed = at_desk(&mut ines, &address, "pass", &[("unit", "vuxen")]).await;
        assert_eq!(passed.status, StatusCode::SEE_OTHER, "{}", passed.body);
        assert_eq!(ines.get(&address).await.status, StatusCode::NOT_FOUND);
        let page = vera.get(&address).await;
        assert!(
            page.body.contains("Hamza") && page.body.contains("Ines Aalto"),
            "{}",
            page.body
        );
    })
    .await;
}

#[tokio::test]
async fn administration_chooses_who_answers_what() {
    both(async |world| {
        let mut adam = world.browser_of(Somebody::Adam).await;
        const CHOOSE: &str = "/arbete/administration/questions";
        let page = adam.get(CHOOSE).await;
        assert!(page.body.contains("Alkohol, droger eller spel"), "{}", page.body);
        let topics = casework::nameless::Topic::KEYS;
        let chosen: Vec<(&str, &str)> = topics.iter().map(|topic| (*topic, "vuxen")).collect();
        assert_eq!(adam.post(CHOOSE, &chosen).await.status, StatusCode::SEE_OTHER);
        asks(&world, &mut world.browser(), TOLD).await;
        let mut vera = world.browser_of(Somebody::Vera).await;
        first_on_desk(&mut vera).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        assert!(ines.get(DESK).await.body.contains("Ingen väntar på svar"));
        assert!(
            adam.get("/arbete/administration")
                .await
                .body
                .contains("Ändrat: Frågor utan namn")
        );
    })
    .await;
}

#[tokio::test]
async fn what_must_be_acted_upon_becomes_a_report_since_the_day_it_was_told_and_she_learns_that_and_no_number()
 {
    both(async |world| {
        world.on("2026-11-24 15:00");
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, TOLD).await;
        world.on("2026-11-25 09:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        let page = ines.get(&address).await;
        let at = page
            .body
            .find("/arbete/ny/orosanmalan/")
            .expect("the way to a report");
        let begin = page.body[at..].split('"').next().expect("an address").to_owned();
        let form = ines.get(&begin).await;
        assert!(
            form.body.contains(TOLD) && form.body.contains(r#"name="received_on-day" value="24""#),
            "{}",
            form.body
        );
        let (command, seen) = (
            form.hidden("_command").to_owned(),
            form.hidden("_seen").to_owned(),
        );
        let report = [
            ("_command", &*command),
            ("_seen", &*seen),
            ("channel", "child-concern-channel-secure-message"),
            ("received_on-day", "24"),
            ("received_on-month", "11"),
            ("received_on-year", "2026"),
            ("child.0.name", "Hamza"),
            ("child.0.whereabouts", "Klass 3"),
            ("what", TOLD),
            ("acute", "no"),
            ("who", "child-concern-reporter-anonymous"),
        ];
        let begun = ines.post(begin.split('?').next().expect("a path"), &report).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        assert!(begun.leads_to().starts_with("/arbete/arende/"));
        let case = ines.get(begun.leads_to()).await;
        assert!(case.body.contains("Hamza"), "{}", case.body);
        let number = world.rows("SELECT number FROM stream", Vec::new()).await;
        let number = number[0].text(0).expect("a number").to_owned();

        let told = fetches(&mut girl, &code).await;
        assert!(
            told.body.contains("tagit emot det som en anmälan"),
            "{}",
            told.body
        );
        assert!(!told.body.contains(&number) && !told.body.contains("/arbete/"));
        assert!(ines.get(&address).await.body.contains(begun.leads_to()));
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_late_is_told_to_who_leads_and_to_her_as_our_fault() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, TOLD).await;
        let mut lena = world.browser_of(Somebody::Lena).await;
        assert!(
            !lena.get("/arbete").await.body.contains("väntar på svar"),
            "not hers yet"
        );
        world.on("2026-11-27 08:00");
        let mut lena = world.browser_of(Somebody::Lena).await;
        assert!(lena.get("/arbete").await.body.contains("och svaret är sent"));
        assert!(fetches(&mut girl, &code).await.body.contains("Det är vårt fel"));
        let mut vanja = world.browser_of(Somebody::Vanja).await;
        assert!(!vanja.get("/arbete").await.body.contains("väntar på svar"));
    })
    .await;
}

#[tokio::test]
async fn two_at_the_desk_do_not_write_over_each_other_and_nothing_typed_is_lost() {
    both(async |world| {
        asks(&world, &mut world.browser(), TOLD).await;
        let (mut ines, mut lena) = (
            world.browser_of(Somebody::Ines).await,
            world.browser_of(Somebody::Lena).await,
        );
        let address = first_on_desk(&mut ines).await;
        let seen = lena.get(&address).await.hidden("_seen").to_owned();
        at_desk(&mut ines, &address, "answer", &[("text", "Ring oss gärna.")]).await;
        let late = [
            ("_do", "answer"),
            ("_seen", &*seen),
            ("text", "Hur gammal är Hamza?"),
        ];
        let page = lena.post(&address, &late).await;
        assert_eq!(page.status, StatusCode::OK);
        for kept in ["Ring oss gärna.", "Hur gammal är Hamza?", "något nytt"] {
            assert!(page.body.contains(kept), "{kept}: {}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_is_forgotten_with_its_key_and_what_waits_is_not() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut girl = world.browser();
        let answered = asks(&world, &mut girl, TOLD).await;
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        at_desk(&mut ines, &address, "answer", &[("text", "Ring oss.")]).await;
        let waits = asks(&world, &mut girl, "Hallå?").await;
        world.on("2027-01-23 08:00");
        world.committee.forget_nameless().await.expect("it is tidied");
        assert!(
            fetches(&mut girl, &answered).await.body.contains("Ring oss."),
            "its last day"
        );
        world.on("2027-01-24 08:00");
        world.committee.forget_nameless().await.expect("it is tidied");
        assert!(
            fetches(&mut girl, &answered)
                .await
                .body
                .contains("Vi hittar ingen fråga")
        );
        assert!(fetches(&mut girl, &waits).await.body.contains("Hallå?"));
        const KEYS: &str = "SELECT 1 FROM case_key WHERE case_id LIKE $1";
        assert_eq!(world.rows(KEYS, vec![Val::from("nameless %")]).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn she_ends_it_herself_and_nobody_writes_more_in_it() {
    both(async |world| {
        let mut girl = world.browser();
        let code = asks(&world, &mut girl, TOLD).await;
        let page = girl.post(FETCH, &[("code", &*code), ("_do", "end")]).await;
        assert!(
            page.body.contains("Avslutade frågan") && !page.body.contains("<textarea"),
            "{}",
            page.body
        );
        let mut ines = world.browser_of(Somebody::Ines).await;
        let address = first_on_desk(&mut ines).await;
        let late = [("_do", "answer"), ("_seen", "2"), ("text", "Ring oss.")];
        let page = ines.post(&address, &late).await;
        assert!(page.body.contains("Frågan är avslutad"), "{}", page.body);
        assert!(!fetches(&mut girl, &code).await.body.contains("Ring oss."));
    })
    .await;
}
