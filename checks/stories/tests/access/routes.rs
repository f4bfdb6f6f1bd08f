//! Every address of both halves, tried as everybody: `routes.toml` says what each of them meets.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use std::collections::{BTreeMap, BTreeSet};
use stories::upload::a_paper;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const PORTAL: &str = include_str!("../../../../faces/portal/src/lib.rs");
const WORKSPACE: &str = include_str!("../../../../faces/workspace/src/lib.rs");

#[derive(serde::Deserialize)]
struct Table {
    viewers: Vec<String>,
    routes: BTreeMap<String, String>,
}

fn table() -> Table {
    toml::from_str(include_str!("routes.toml")).expect("routes.toml is well formed")
}

/// Addresses as the faces' own lists have them, with their methods.
fn in_the_sources(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for route in source.split(".route(").skip(1) {
        let pattern = route.split('"').nth(1).expect("an address");
        for (word, method) in [("get(", "GET"), ("post(", "POST")] {
            if route.contains(word) {
                found.insert(format!("{method} {pattern}"));
            }
        }
    }
    found
}

/// Rows that try the same address on another case stand for the same address.
fn pattern(row: &str) -> String {
    let row = row.replace("{report}", "{case}").replace("{protected}", "{case}");
    row.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_address_of_both_halves_has_a_row() {
    let all: BTreeSet<_> = in_the_sources(PORTAL)
        .union(&in_the_sources(WORKSPACE))
        .cloned()
        .collect();
    let rows: BTreeSet<_> = table().routes.keys().map(|row| pattern(row)).collect();
    let missing: Vec<_> = all.difference(&rows).collect();
    let gone: Vec<_> = rows.difference(&all).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "without a row: {missing:?}; no such address: {gone:?}"
    );
    assert!(all.len() > 30, "the lists are read: {}", all.len());
}

/// An investigation that Maria has, which Sara follows and Johan is shut out of; a report with
/// intake; a protected child for whom Ines is named.
struct Scene {
    case: CaseId,
    report: CaseId,
    protected: CaseId,
    document: String,
    absence: String,
    meeting: String,
    sara: String,
}

async fn scene(world: &World) -> Scene {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let paper = b"%PDF-1.7 ritning".as_slice();
    let mut answers = words(&[("shown", "yes")]);
    let upload = a_paper("ritning.pdf", paper);
    answers.uploads.insert("files".to_owned(), vec![upload]);
    maria.does(case, "add_document", &answers).await;
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let johan = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
    let notice = [
        ("told", "child-investigation-notice-tell"),
        ("who", sara.as_str()),
        ("on", "2026-11-24"),
        ("how", "På telefon"),
    ];
    maria.does(case, "give_notice", &words(&notice)).await;
    let shut = [
        ("person", johan.as_str()),
        ("what", "block-party-shut"),
        ("reason", "Elin berättade om slag."),
    ];
    maria.does(case, "block_party", &words(&shut)).await;
    let meeting = [
        ("who", sara.as_str()),
        ("slot", "meet-other-time"),
        ("day", "2026-11-30"),
        ("time", "09:00"),
        ("minutes", "60"),
        ("form", "meet-phone"),
    ];
    maria.does(case, "book_meeting_for", &words(&meeting)).await;
    let open = maria.reads(case).await.expect("her case");
    let meeting = open.file.journal().meetings.all[0].id.to_string();
    let document = maria
        .reads(case)
        .await
        .expect("her case")
        .file
        .journal()
        .documents[0]
        .id
        .to_string();

    let report = world.a_neighbour_reports().await.case;
    let protected = world.a_neighbour_reports().await.case;
    world.intake().identifies(protected, Folk::NOOR).await;
    let ines = Somebody::Ines.id().to_string();
    world
        .staff(Somebody::Lena)
        .does(protected, "name_staff", &words(&[("who.0", &ines)]))
        .await;
    Scene {
        case,
        report,
        protected,
        document,
        absence: maria_is_away(world).await,
        meeting,
        sara,
    }
}

/// From tomorrow, and Omar stands in.
async fn maria_is_away(world: &World) -> String {
    let tomorrow = world.site.today().tomorrow().expect("a day");
    let absence = house_store::Absence {
        id: world.site.draw(),
        staff: Somebody::Maria.id(),
        from: tomorrow,
        to: tomorrow,
        stand_in: Some(Somebody::Omar.id()),
        set_by: Somebody::Maria.viewer().actor(),
        set_at: world.site.now(),
    };
    let change = world.committee.outside().draw();
    let put = world.site.house.put_absence(&absence, change).await;
    put.expect("it is written down");
    absence.id
}

async fn browser(world: &World, viewer: &str) -> Browser {
    let staff = |who| world.browser_of(who);
    match viewer {
        "anybody" => world.browser(),
        "resident" => world.browser_of_resident(Folk::HANA, "Hana Aziz").await,
        "follows" => world.browser_of_resident(Folk::SARA, "Sara Ek").await,
        "shut-out" => world.browser_of_resident(Folk::JOHAN, "Johan Ek").await,
        "intake" => staff(Somebody::Ines).await,
        "intake-elsewhere" => staff(Somebody::Vera).await,
        "has-it" => staff(Somebody::Maria).await,
        "has-it-not" => staff(Somebody::Omar).await,
        "lead" => staff(Somebody::Lena).await,
        "lead-elsewhere" => staff(Somebody::Vanja).await,
        "manager" => staff(Somebody::Ulf).await,
        "administrator" => staff(Somebody::Adam).await,
        "protection-officer" => staff(Somebody::Dora).await,
        other => panic!("nobody is {other}"),
    }
}

/// The address of a row, with its places filled in; a third word names the step or list.
fn address(row: &str, scene: &Scene) -> String {
    let mut parts = row.split_whitespace().skip(1);
    let mut address = parts.next().expect("an address").to_owned();
    for filled in parts {
        let (place, value) = filled.split_once('=').expect("place=value");
        address = address.replace(&format!("{{{place}}}"), value);
    }
    for (place, value) in [
        ("{case}", scene.case.to_string()),
        ("{report}", scene.report.to_string()),
        ("{protected}", scene.protected.to_string()),
        ("{document}", scene.document.clone()),
        ("{absence}", scene.absence.clone()),
        ("{meeting}", scene.meeting.clone()),
        ("{person}", scene.sara.clone()),
        ("{lang}", "sv".to_owned()),
        ("{nth}", "1".to_owned()),
        ("{line}", "1".to_owned()),
    ] {
        address = address.replace(place, &value);
    }
    address
}

async fn tried(browser: &mut Browser, row: &str, scene: &Scene) -> Answer {
    let address = address(row, scene);
    if row.starts_with("GET") {
        return browser.get(&address).await;
    }
    // A form with nothing answered: whoever may, sees what is missing; nothing is done.
    let case = scene.case.to_string();
    let fields = [
        ("_command", "0123456789abcdef0123456789abcdef"),
        ("words", "Elin"),
        ("case", &case),
        ("parcel", "no such parcel"),
        ("what", "seen-to"),
    ];
    browser.post(&address, &fields).await
}

/// The answer in a word.
fn met(answer: &Answer) -> String {
    match answer.status {
        StatusCode::OK => "ok".to_owned(),
        StatusCode::NO_CONTENT => "kept".to_owned(),
        StatusCode::SEE_OTHER if answer.leads_to().contains("/logga-in/") => "sign".to_owned(),
        StatusCode::SEE_OTHER => "go".to_owned(),
        StatusCode::NOT_FOUND => "none".to_owned(),
        other => other.as_u16().to_string(),
    }
}

fn every_answer_is_guarded(row: &str, answer: &Answer) {
    for (name, holds) in [
        ("content-security-policy", "default-src 'self'"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=()"),
    ] {
        assert!(
            answer.header(name).contains(holds),
            "{row}: {name} is {:?}",
            answer.header(name)
        );
    }
    // Read without a trace: not even our own pages are told where one was.
    let referrer = answer.header("referrer-policy");
    assert!(
        ["same-origin", "no-referrer"].contains(&referrer),
        "{row}: {referrer:?}"
    );
    if answer.header("content-type").starts_with("text/html") {
        assert_eq!(answer.header("cache-control"), "no-store", "{row}");
    }
}

/// No number of a person in any address of a page: not in a link, not in a form, not in a picture.
fn no_number_in_an_address(row: &str, answer: &Answer) {
    let numbers = [
        Folk::ELIN,
        Folk::HUGO,
        Folk::SARA,
        Folk::JOHAN,
        Folk::NOOR,
        Folk::HANA,
    ];
    for place in ["href=\"", "action=\"", "src=\"", "url=\""] {
        for part in answer.body.split(place).skip(1) {
            let address = part.split('"').next().unwrap_or_default();
            for number in numbers {
                let (written, digits) = (number, number.replace('-', ""));
                assert!(
                    !address.contains(written) && !address.contains(&digits[2..]),
                    "{row}: {place}"
                );
            }
        }
    }
    assert!(
        !numbers
            .iter()
            .any(|number| answer.leads_to().contains(&number.replace('-', ""))),
        "{row}"
    );
}

#[tokio::test]
async fn everybody_meets_what_the_table_says() {
    both(async |world| {
        let (scene, table) = (scene(&world).await, table());
        let mut differ = String::new();
        let before = world.count("event").await;
        for (row, expected) in &table.routes {
            let mut line = Vec::new();
            for viewer in &table.viewers {
                let answer = tried(&mut browser(&world, viewer).await, row, &scene).await;
                every_answer_is_guarded(row, &answer);
                no_number_in_an_address(row, &answer);
                assert_ne!(
                    answer.status,
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "{row} as {viewer}"
                );
                line.push(met(&answer));
            }
            if line != expected.split_whitespace().collect::<Vec<_>>() {
                differ.push_str(&format!("\"{row}\" = \"{}\"\n", line.join(" ")));
            }
        }
        assert!(
            differ.is_empty(),
            "met otherwise than routes.toml says:\n{differ}"
        );
        assert_eq!(world.count("event").await, before, "nothing was done by looking");
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_from_another_site_is_refused() {
    both(async |world| {
        let scene = scene(&world).await;
        for row in table().routes.keys().filter(|row| row.starts_with("POST")) {
            for viewer in ["anybody", "follows", "has-it", "administrator"] {
                for site in ["cross-site", "same-site"] {
                    let mut browser = browser(&world, viewer).await;
                    browser.site = site;
                    let answer = tried(&mut browser, row, &scene).await;
                    assert_eq!(
                        answer.status,
                        StatusCode::FORBIDDEN,
                        "{row} as {viewer} from {site}"
                    );
                    every_answer_is_guarded(row, &answer);
                }
            }
        }
    })
    .await;
}
