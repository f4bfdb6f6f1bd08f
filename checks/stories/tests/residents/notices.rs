//! What leaves the house when something is new: one sentence, to whom it is for, when it is safe for them, and nothing
//! else to anybody.

use access::{ListKey, Resident, Viewer};
use axum::http::StatusCode;
use casework::{Act, CaseId, ContactProfile, ContactWay, PartyRole, SafeHours};
use jiff::Timestamp;
use notices::{Email, EmailConfig, Notices, Sms, SmsConfig};
use notices_simulator::{MailReceived, Mode, Running, SmsReceived, start};
use std::time::Duration;
use stories::{Folk, Somebody, World, both, number, words};

const SARAS: &str = "+46701234567";
const JOHANS: &str = "+46707654321";
const SAFE: &str = "/sv/mina-sidor/trygghet";

/// A gateway and a mail server outside the house, and an investigation of Maria's that both guardians follow.
async fn both_follow(world: &mut World) -> (Running, CaseId) {
    let _already = rustls::crypto::ring::default_provider().install_default();
    let outside = start().await.expect("the simulators stand");
    let deadline = Duration::from_millis(400);
    let sms = SmsConfig {
        deadline,
        ..SmsConfig::new(&outside.sms_url, &outside.token, "Meddelande", b"")
    };
    let email = EmailConfig {
        deadline,
        ..EmailConfig::new(&outside.smtp, "noreply@example.org", None, b"")
    };
    world.reaches_people_by(Notices {
        sms: Some(Sms::new(&sms).expect("set up")),
        email: Some(Email::new(&email).expect("set up")),
    });
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    (outside, case)
}

fn key(world: &World, digits: &str, name: &str) -> ListKey {
    let resident = Viewer::Resident(Resident {
        name: name.to_owned(),
        number: number(digits),
    });
    access::list(&resident, Act::Follow, world.site.today()).expect("a resident's key")
}

fn daytime(way: ContactWay) -> ContactProfile {
    ContactProfile {
        way,
        hours: SafeHours::between(9, 16).expect("hours"),
        lang: "sv".to_owned(),
        code_word: Some("blåbär".to_owned()),
        though_protected: false,
    }
}

fn by_sms(to: &str) -> ContactProfile {
    daytime(ContactWay::Sms(to.to_owned()))
}

async fn says(world: &World, digits: &str, name: &str, profile: &ContactProfile) {
    let key = key(world, digits, name);
    world
        .committee
        .set_contact(&key, profile)
        .await
        .expect("it is kept");
}

async fn maria_writes(world: &World, case: CaseId, text: &str) {
    let maria = world.staff(Somebody::Maria);
    let open = maria.reads(case).await.expect("her case");
    let readers = open
        .file
        .journal()
        .parties
        .iter()
        .filter(|party| party.reads_along());
    let mut message = words(&[("text", text)]);
    for party in readers {
        message = message.with("to", &party.person.id.to_string());
    }
    maria.does(case, "send_message", &message).await;
}

/// The worker comes round until nothing more is due now.
async fn worker(world: &World) {
    while handslag::notices::deliver(&world.site).await.expect("a round") > 0 {}
}

async fn at(world: &World, said: &str) {
    world.on(said);
    worker(world).await;
}

async fn kept(world: &World) -> Vec<(String, String)> {
    let sql = "SELECT state, COALESCE(last_error, '') FROM outbox WHERE kind = 'notice' ORDER BY state, id";
    let rows = world.rows(sql, Vec::new()).await;
    let text = |row: &db::Row, at| row.text(at).expect("text").to_owned();
    rows.iter().map(|row| (text(row, 0), text(row, 1))).collect()
}

fn done(times: usize) -> Vec<(String, String)> {
    vec![("done".to_owned(), String::new()); times]
}

/// All that reached phones: who and what, byte for byte.
fn rang(outside: &Running) -> Vec<(String, String, String)> {
    let each = |sms: SmsReceived| {
        let drawn = sms.id.len() == 32 && sms.id.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(drawn, "an id that was drawn, and tells nothing: {}", sms.id);
        (sms.from, sms.to, sms.text)
    };
    outside.sms().into_iter().map(each).collect()
}

fn one(to: &str) -> (String, String, String) {
    (
        "Meddelande".to_owned(),
        to.to_owned(),
        "Du har ett nytt meddelande.".to_owned(),
    )
}

#[tokio::test]
async fn two_messages_at_night_are_one_text_message_in_the_morning() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        world.on("2026-11-25 01:10");
        maria_writes(&world, case, "Elin sover nu.").await;
        at(&world, "2026-11-25 01:40").await;
        maria_writes(&world, case, "Ring mig i morgon.").await;
        at(&world, "2026-11-25 08:59").await;
        assert_eq!(outside.asked(), 0, "she sleeps");
        at(&world, "2026-11-25 09:00").await;
        at(&world, "2026-11-25 10:30").await;
        at(&world, "2026-11-26 09:00").await;
        assert_eq!(rang(&outside), [one(SARAS)]);
        assert_eq!(kept(&world).await, done(2));
    })
    .await;
}

#[tokio::test]
async fn what_comes_just_after_waits_a_quarter_of_an_hour_and_is_told_then() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        world.on("2026-11-25 10:00");
        maria_writes(&world, case, "Ett.").await;
        // Two rounds at once, as of two nodes.
        let (first, second) = futures_util::future::join(
            handslag::notices::deliver(&world.site),
            handslag::notices::deliver(&world.site),
        )
        .await;
        assert_eq!(first.expect("a round") + second.expect("a round"), 1);
        for minute in [1, 2, 3] {
            world.on(&format!("2026-11-25 10:0{minute}"));
            maria_writes(&world, case, "Till.").await;
            worker(&world).await;
        }
        assert_eq!(rang(&outside), [one(SARAS)]);
        at(&world, "2026-11-25 10:14").await;
        assert_eq!(rang(&outside).len(), 1);
        at(&world, "2026-11-25 10:16").await;
        at(&world, "2026-11-25 11:30").await;
        assert_eq!(rang(&outside), [one(SARAS), one(SARAS)]);
        assert_eq!(kept(&world).await, done(4));
    })
    .await;
}

#[tokio::test]
async fn a_threatened_man_who_wants_nothing_is_sent_nothing_though_he_changed_his_mind_a_minute_ago() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::JOHAN, "Johan Ek", &daytime(ContactWay::Nothing)).await;
        world.on("2026-11-25 10:00");
        maria_writes(&world, case, "Hej.").await;
        worker(&world).await;
        assert_eq!(outside.asked(), 0);
        assert_eq!(kept(&world).await, done(1));
        // He tries it, and regrets it before the morning.
        says(&world, Folk::JOHAN, "Johan Ek", &by_sms(JOHANS)).await;
        at(&world, "2026-11-25 22:00").await;
        maria_writes(&world, case, "Hej igen.").await;
        at(&world, "2026-11-26 08:59").await;
        says(&world, Folk::JOHAN, "Johan Ek", &daytime(ContactWay::Nothing)).await;
        at(&world, "2026-11-26 09:00").await;
        assert_eq!(outside.asked(), 0);
        assert_eq!(kept(&world).await, done(2));
    })
    .await;
}

#[tokio::test]
async fn a_letter_to_her_is_told_to_her_alone_and_what_she_writes_to_nobody() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        says(&world, Folk::JOHAN, "Johan Ek", &by_sms(JOHANS)).await;
        world.on("2026-11-25 10:00");
        let hers = words(&[("text", "Jag är rädd för Johan.")]);
        let sara = world.resident(Folk::SARA, "Sara Ek");
        sara.does(case, "write_message", &hers).await;
        worker(&world).await;
        assert_eq!(kept(&world).await, [], "nobody reads it but us");
        let maria = world.staff(Somebody::Maria);
        let person = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let letter = [
            ("send", "child-investigation-communicate-send"),
            ("who", person.as_str()),
            ("text", "Det här har vi fått veta."),
            ("last_day", "2026-12-16"),
        ];
        maria.does(case, "communicate", &words(&letter)).await;
        worker(&world).await;
        assert_eq!(rang(&outside), [one(SARAS)]);
        // What is for both is told to both.
        world.on("2026-11-25 11:00");
        maria_writes(&world, case, "Till er båda.").await;
        worker(&world).await;
        let mut all = rang(&outside);
        all.sort();
        assert_eq!(all, [one(SARAS), one(SARAS), one(JOHANS)]);
        // What is in her thread is hers.
        world.on("2026-11-25 12:00");
        let to_her = [("to", person.as_str()), ("text", "Vi hörs i morgon.")];
        maria.does(case, "send_message", &words(&to_her)).await;
        worker(&world).await;
        let johans = rang(&outside)
            .into_iter()
            .filter(|told| told == &one(JOHANS))
            .count();
        assert_eq!((rang(&outside).len(), johans), (4, 1));
    })
    .await;
}

#[tokio::test]
async fn who_is_shut_out_before_the_morning_is_told_nothing_of_the_night() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::JOHAN, "Johan Ek", &by_sms(JOHANS)).await;
        world.on("2026-11-25 01:00");
        maria_writes(&world, case, "Hej.").await;
        world.on("2026-11-25 08:30");
        let maria = world.staff(Somebody::Maria);
        let johan = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        maria.does(case, "block_party", &words(&shut)).await;
        maria_writes(&world, case, "Till Sara.").await;
        at(&world, "2026-11-25 09:00").await;
        assert_eq!(outside.asked(), 0);
        assert_eq!(kept(&world).await, done(1));
    })
    .await;
}

#[tokio::test]
async fn a_mother_with_a_protected_identity_is_told_only_if_she_chose_it_knowing_that() {
    both(async |mut world| {
        let (outside, _) = both_follow(&mut world).await;
        let told = world.a_neighbour_reports().await;
        let ines = world.intake();
        ines.assesses_protection(told.case).await;
        ines.identifies(told.case, Folk::NOOR).await;
        ines.tells_the_family(told.case).await;
        // Chosen before the register protected her.
        says(&world, Folk::HANA, "Hana Aziz", &by_sms(SARAS)).await;
        let message = words(&[("text", "Hej.")]);
        world.on("2026-11-25 10:00");
        world.intake().does(told.case, "send_message", &message).await;
        worker(&world).await;
        assert_eq!(outside.asked(), 0);
        assert_eq!(kept(&world).await, done(1));
        let knowing = ContactProfile {
            though_protected: true,
            ..by_sms(SARAS)
        };
        says(&world, Folk::HANA, "Hana Aziz", &knowing).await;
        world.intake().does(told.case, "send_message", &message).await;
        worker(&world).await;
        assert_eq!(rang(&outside), [one(SARAS)]);
    })
    .await;
}

#[tokio::test]
async fn a_gateway_that_is_down_or_whose_answer_is_lost_lets_the_phone_ring_once() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        world.on("2026-11-25 10:00");
        maria_writes(&world, case, "Hej.").await;
        for (mode, at_this) in [
            (Mode::Down, "2026-11-25 10:00"),
            (Mode::Late, "2026-11-25 10:05"),
            (Mode::AnswerLost, "2026-11-25 10:10"),
            (Mode::AnswerLost, "2026-11-25 10:20"),
        ] {
            outside.set_mode(mode);
            at(&world, at_this).await;
        }
        assert_eq!(kept(&world).await[0].0, "waiting");
        outside.set_mode(Mode::Takes);
        at(&world, "2026-11-25 10:40").await;
        at(&world, "2026-11-25 11:40").await;
        assert_eq!(rang(&outside), [one(SARAS)]);
        assert_eq!(outside.asked(), 5);
        assert_eq!(kept(&world).await[0].0, "done");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_delivered_is_seen_to_by_a_person_and_nothing_that_is_kept_tells_where_it_was_to() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        outside.set_mode(Mode::Refuses);
        world.on("2026-11-25 10:00");
        maria_writes(&world, case, "Hej.").await;
        worker(&world).await;
        outside.set_mode(Mode::Down);
        world.on("2026-11-25 10:20");
        maria_writes(&world, case, "Hej igen.").await;
        let begins: Timestamp = world.site.now();
        for quarter in 0..20 {
            let later = begins + jiff::SignedDuration::from_mins(15 * quarter);
            let local = later
                .to_zoned(law::stockholm())
                .strftime("%Y-%m-%d %H:%M")
                .to_string();
            at(&world, &local).await;
        }
        let dead = [
            (
                "dead".to_owned(),
                "a notice was not taken: the gateway is out of order".to_owned(),
            ),
            ("dead".to_owned(), "notice-refused".to_owned()),
        ];
        let mut found = kept(&world).await;
        found.sort();
        assert_eq!(found, dead);
        assert!(rang(&outside).is_empty());
        for row in world
            .rows("SELECT payload, id FROM outbox WHERE kind = 'notice'", Vec::new())
            .await
        {
            let whole = format!("{} {}", row.text(0).expect("text"), row.text(1).expect("text"));
            assert!(
                !whole.contains("70123") && !whole.contains("1985") && !whole.contains("Sara"),
                "{whole}"
            );
        }
        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get("/arbete/post").await;
        assert_eq!(page.status, StatusCode::OK);
        for told in ["Avisering att något är nytt", "tar inte emot", "Ett tekniskt fel"] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert!(!page.body.contains("70123"));
    })
    .await;
}

#[tokio::test]
async fn a_letter_by_mail_is_the_sentence_in_her_language_byte_for_byte() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        let way = ContactWay::Email("sara@example.com".to_owned());
        for (lang, day, sentence) in [
            ("sv", "2026-11-25", "RHUgaGFyIGV0dCBueXR0IG1lZGRlbGFuZGUu"),
            ("en", "2026-11-26", "WW91IGhhdmUgYSBuZXcgbWVzc2FnZS4="),
        ] {
            let profile = ContactProfile {
                lang: lang.to_owned(),
                ..daytime(way.clone())
            };
            says(&world, Folk::SARA, "Sara Ek", &profile).await;
            world.on(&format!("{day} 10:00"));
            maria_writes(&world, case, "Utredningen om Elin är klar.").await;
            worker(&world).await;
            let mails = outside.mails();
            let MailReceived { from, to, data } = mails.last().expect("a mail");
            assert_eq!(
                (from.as_str(), to.join(",").as_str()),
                ("noreply@example.org", "sara@example.com")
            );
            let id = data
                .split("Message-ID: <")
                .nth(1)
                .and_then(|rest| rest.split('@').next());
            let weekday = if lang == "sv" { "Wed, 25" } else { "Thu, 26" };
            let whole = format!(
                "From: <noreply@example.org>\nTo: <sara@example.com>\nSubject: =?utf-8?B?{sentence}?=\n\
                 Message-ID: <{}@example.org>\nDate: {weekday} Nov 2026 09:00:00 +0000\nMIME-Version: 1.0\n\
                 Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{sentence}\n",
                id.expect("an id")
            );
            assert_eq!(data, &whole);
        }
        assert_eq!(outside.mails().len(), 2);
        assert!(rang(&outside).is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_sentence_names_no_person_place_case_or_matter_in_any_language() {
    both(async |mut world| {
        let (outside, case) = both_follow(&mut world).await;
        for (lang, day) in [("sv", 25), ("en", 26), ("ar", 27)] {
            let profile = ContactProfile {
                lang: lang.to_owned(),
                ..by_sms(SARAS)
            };
            says(&world, Folk::SARA, "Sara Ek", &profile).await;
            world.on(&format!("2026-11-{day} 10:00"));
            maria_writes(&world, case, "Utredningen om Elin är klar.").await;
            worker(&world).await;
        }
        let texts: Vec<String> = rang(&outside).into_iter().map(|(_, _, text)| text).collect();
        assert_eq!(
            texts,
            [
                "Du har ett nytt meddelande.",
                "You have a new message.",
                "لديك رسالة جديدة."
            ]
        );
        let open = world.staff(Somebody::Maria).reads(case).await.expect("the case");
        let facts = &world.site.facts;
        let mut telling = vec![
            open.number.to_string(),
            case.to_string(),
            facts.public_url.clone(),
        ];
        telling.extend(facts.municipality.split_whitespace().map(str::to_owned));
        for party in &open.file.journal().parties {
            telling.extend(party.person.name.split_whitespace().map(str::to_owned));
        }
        for word in [
            "soc",
            "barn",
            "child",
            "utred",
            "orosanm",
            "http",
            "blåbär",
            "Maria",
            "البلدية",
        ] {
            telling.push(word.to_owned());
        }
        for text in texts {
            let text = text.to_lowercase();
            for word in &telling {
                assert!(!text.contains(&word.to_lowercase()), "{word} in {text}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_test_looks_just_like_a_real_one_and_there_are_five_a_day() {
    both(async |mut world| {
        let (outside, _) = both_follow(&mut world).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let nothing = sara.post(SAFE, &[("_do", "test")]).await;
        assert_eq!(
            nothing.status,
            StatusCode::NOT_FOUND,
            "there is nowhere to send it"
        );
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        for _ in 0..5 {
            let page = sara.post(SAFE, &[("_do", "test")]).await;
            assert!(page.body.contains("Nu har vi skickat ett prov."), "{}", page.body);
        }
        let page = sara.post(SAFE, &[("_do", "test")]).await;
        assert!(
            page.body.contains("Du har skickat många prov i dag."),
            "{}",
            page.body
        );
        assert_eq!(rang(&outside), vec![one(SARAS); 5]);
        outside.set_mode(Mode::Down);
        let mut browser = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        world.on("2026-11-25 08:10");
        world.resident_signs_in(&mut browser, Folk::SARA, "Sara Ek").await;
        let page = browser.post(SAFE, &[("_do", "test")]).await;
        assert!(
            page.body.contains("Provet gick inte att skicka."),
            "{}",
            page.body
        );
    })
    .await;
}

#[tokio::test]
async fn where_no_way_is_set_up_nothing_is_sent_and_she_is_told_so() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let not_yet = "Kommunen skickar inte sms eller e-post på det sättet än.";
        assert!(sara.get(SAFE).await.body.contains(not_yet));
        says(&world, Folk::SARA, "Sara Ek", &by_sms(SARAS)).await;
        let page = sara.get(SAFE).await;
        assert!(
            page.body.contains(not_yet) && !page.body.contains("Skicka ett prov"),
            "{}",
            page.body
        );
        world.on("2026-11-25 10:00");
        maria_writes(&world, case, "Hej.").await;
        worker(&world).await;
        assert_eq!(kept(&world).await, done(1));
    })
    .await;
}
