//! What the matrix denies stands in no answer: not in a page, a header, a count, an error or a cache; and a case that is
//! denied is not told apart from one that is not there, down to how often the store is asked.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use stories::{Answer, Browser, Folk, NEIGHBOUR, Somebody, World, both, but, paper, words};

/// Words that stand in one case alone, each in a place of its own.
const SECRETS: [&str; 4] = ["Ugglesten", "Korpnattan", "Vildsvinsdalen", "Trollsländan"];
/// For the child who is protected.
const HIDDEN: [&str; 2] = ["Snöleoparden", "Noor"];

/// An investigation of Maria's from which Johan is shut out, and a protected child for whom Ines alone is named.
async fn scene(world: &World) -> (CaseId, CaseId) {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let note = [
        ("heading", "Ugglesten"),
        ("kind", "entry-we-saw"),
        ("happened_on", "2026-11-24"),
        ("text", "Korpnattan i huset."),
        ("shown", "no"),
    ];
    maria.does(case, "write_note", &words(&note)).await;
    let task = [("what", "Vildsvinsdalen"), ("due", "2026-12-01")];
    maria.does(case, "set_task", &words(&task)).await;
    let johan = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
    let shut = [
        ("person", johan.as_str()),
        ("what", "block-party-shut"),
        ("reason", "Trollsländan flög."),
    ];
    maria.does(case, "block_party", &words(&shut)).await;
    let told = but(
        NEIGHBOUR,
        &[("child.0.name", "Noor"), ("what", "Snöleoparden syntes.")],
    );
    let protected = world
        .anybody()
        .begins("report_as_private_person", &told)
        .await
        .case;
    world.intake().identifies(protected, Folk::NOOR).await;
    let ines = Somebody::Ines.id().to_string();
    let named = words(&[("who.0", &ines)]);
    world
        .staff(Somebody::Lena)
        .does(protected, "name_staff", &named)
        .await;
    (case, protected)
}

fn says(answer: &Answer, secret: &str) -> bool {
    let headers = answer.headers.iter().any(|(_, value)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        value.contains(secret)
    });
    headers || answer.body.contains(secret)
}

/// Everything that lists, counts, searches, opens, exports or refuses.
async fn every_answer(
    browser: &mut Browser,
    case: CaseId,
    number: &str,
    typed: &[&str],
) -> Vec<(String, Answer)> {
    let mut addresses: Vec<String> = [
        "",
        "/klockor",
        "/post",
        "/administration",
        "/logg",
        "/logg/2026-10",
        "/sok",
    ]
    .map(|more| format!("/arbete{more}"))
    .into();
    for which in ["mine", "intake", "unallotted", "open", "closed"] {
        addresses.push(format!("/arbete/lista/{which}"));
    }
    for more in [
        "",
        "/lasare",
        "/brev/1",
        "/gor/write_note",
        "/gor/allot",
        "/gor/write_note/utkast",
        "/handling/0",
    ] {
        addresses.push(format!("/arbete/arende/{case}{more}"));
    }
    addresses.push(format!("/sv/mina-sidor/{case}"));
    addresses.push(format!("/sv/mina-sidor/{case}/brev/1"));
    addresses.push("/sv/mina-sidor".to_owned());
    let mut answers = Vec::new();
    for address in addresses {
        let answer = browser.get(&address).await;
        answers.push((address, answer));
    }
    for word in typed {
        let answer = browser.post("/arbete/sok", &[("words", word)]).await;
        answers.push((format!("search for {word}"), answer));
    }
    let join = [("_command", "c1"), ("number", number), ("words", "x")];
    let tried = format!("/arbete/arende/{case}/gor/write_note");
    answers.push((tried.clone(), browser.post(&tried, &join).await));
    for address in ["/sv/nummer", "/sv/kontrollera", "/sv/svara"] {
        let answer = browser
            .post(address, &[("number", number), ("code", number)])
            .await;
        answers.push((address.to_owned(), answer));
    }
    answers
}

#[tokio::test]
async fn what_is_denied_stands_in_no_answer() {
    both(async |world| {
        let (case, protected) = scene(&world).await;
        let numbers = world
            .rows("SELECT case_id, number FROM case_view", Vec::new())
            .await;
        let number = |case: CaseId| {
            let row = numbers
                .iter()
                .find(|row| row.text(0).is_ok_and(|id| id == case.to_string()));
            row.expect("a case").text(1).expect("a number").to_owned()
        };
        // They are there to be seen by whoever may: else their absence would prove nothing.
        let answers = every_answer(
            &mut world.browser_of(Somebody::Maria).await,
            case,
            &number(case),
            &[],
        )
        .await;
        for secret in SECRETS {
            assert!(
                answers.iter().any(|(_, answer)| says(answer, secret)),
                "Maria does not see {secret}"
            );
        }
        for who in Somebody::ALL {
            let denied = [(case, &SECRETS[..]), (protected, &HIDDEN[..])];
            for (case, secrets) in denied {
                if world.staff(who).reads(case).await.is_some() {
                    continue;
                }
                let mut browser = world.browser_of(who).await;
                let number = number(case);
                for (address, answer) in every_answer(&mut browser, case, &number, secrets).await {
                    none_of(&address, &answer, secrets, &format!("{who:?}"));
                    assert!(
                        !says(&answer, &number) || address.starts_with("/sv/"),
                        "{address} tells {who:?} the number"
                    );
                    is_kept_nowhere(&address, &answer);
                }
            }
        }
        for (digits, name) in [(Folk::JOHAN, "Johan Ek"), (Folk::HANA, "Hana Aziz")] {
            let mut browser = world.browser_of_resident(digits, name).await;
            for case in [case, protected] {
                for (address, answer) in every_answer(&mut browser, case, &number(case), &[]).await {
                    none_of(&address, &answer, &SECRETS, name);
                    none_of(&address, &answer, &HIDDEN[..1], name);
                    is_kept_nowhere(&address, &answer);
                }
            }
        }
    })
    .await;
}

/// The words that they typed themselves come back in the search box, and nowhere else.
fn none_of(address: &str, answer: &Answer, secrets: &[&str], who: &str) {
    for secret in secrets {
        let typed = if address == format!("search for {secret}") {
            1
        } else {
            0
        };
        let said = answer.body.matches(secret).count();
        let in_a_box = answer.body.matches(&format!("value=\"{secret}\"")).count();
        assert!(
            said <= in_a_box.max(typed * said),
            "{address} tells {who}: {secret}"
        );
        if typed == 1 {
            assert!(
                !answer.body.contains("/arbete/arende/"),
                "{address} finds something for {who}"
            );
        }
        let empty = Answer {
            status: answer.status,
            headers: answer.headers.clone(),
            body: String::new(),
        };
        assert!(
            !says(&empty, secret),
            "a header of {address} tells {who}: {secret}"
        );
    }
}

fn is_kept_nowhere(address: &str, answer: &Answer) {
    assert_eq!(answer.header("etag"), "", "{address}");
    assert_eq!(answer.header("last-modified"), "", "{address}");
    let keeps = answer.header("cache-control");
    let moves = answer.status.is_redirection();
    assert!(
        keeps.contains("no-store") || moves,
        "{address}: {keeps:?} {}",
        answer.status
    );
}

/// On paper and in files that people take away: letters of a case as PDF, the archive's package, figures as CSV.
async fn taken_away(browser: &mut Browser, case: CaseId) -> Vec<(String, Answer)> {
    let mut addresses = vec!["/arbete/statistik/fil".to_owned()];
    for nth in 1..4 {
        addresses.push(format!("/arbete/arende/{case}/brev/{nth}"));
        addresses.push(format!("/sv/mina-sidor/{case}/brev/{nth}/pdf"));
    }
    for more in ["arkiv", "arkiv/paket"] {
        addresses.push(format!("/arbete/arende/{case}/{more}"));
    }
    let mut answers = Vec::new();
    for address in addresses {
        let answer = browser.get(&address).await;
        assert!(
            !is_paper(&answer) || !answer.body.starts_with("%PDF"),
            "{address} is read"
        );
        answers.push((address, answer));
    }
    answers
}

fn is_paper(answer: &Answer) -> bool {
    answer.header("content-type") == "application/pdf"
}

#[tokio::test]
async fn what_is_denied_stands_in_no_letter_on_paper_and_in_no_file_that_is_taken_away() {
    if !paper::can_be_read() {
        eprintln!("SKIPPED: pdftotext is not installed (poppler-utils)");
        return;
    }
    both(async |mut world| {
        let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
        site.printer = Some(Arc::new(paper::Press));
        let (case, protected) = scene(&world).await;
        let maria = world.staff(Somebody::Maria);
        let plan = maria.as_filled_in(case, "make_plan").await;
        maria.does(case, "make_plan", &plan).await;
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let notice = [
            ("told", "child-investigation-notice-tell"),
            ("on", "2026-11-24"),
            ("how", "Vid ett möte på kontoret"),
            ("who", sara.as_str()),
            ("right_person", "yes"),
        ];
        maria.does(case, "give_notice", &words(&notice)).await;
        world.worker_comes_round().await;

        // It is there to be read by whoever may: else its absence would prove nothing.
        let mut mother = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let hers = taken_away(&mut mother, case).await;
        let letters: Vec<_> = hers.iter().filter(|(_, answer)| is_paper(answer)).collect();
        assert!(
            letters
                .iter()
                .any(|(_, letter)| says(letter, "Sara Ek") && says(letter, "Björkviks kommun")),
            "her letter is read"
        );
        for (address, answer) in &hers {
            // What is for staff alone, and another case.
            none_of(address, answer, &SECRETS, "Sara");
            none_of(address, answer, &HIDDEN, "Sara");
            none_of(address, answer, &["Johan"], "Sara, of whom was shut out");
            is_kept_nowhere(address, answer);
        }
        for (digits, name) in [(Folk::JOHAN, "Johan Ek"), (Folk::HANA, "Hana Aziz")] {
            let mut browser = world.browser_of_resident(digits, name).await;
            for case in [case, protected] {
                for (address, answer) in taken_away(&mut browser, case).await {
                    assert!(!is_paper(&answer), "{address} is given to {name}");
                    none_of(&address, &answer, &SECRETS, name);
                    none_of(&address, &answer, &HIDDEN[..1], name);
                    is_kept_nowhere(&address, &answer);
                }
            }
        }
        for who in Somebody::ALL {
            let mut browser = world.browser_of(who).await;
            for (case, secrets) in [(case, &SECRETS[..]), (protected, &HIDDEN[..])] {
                let may = world.staff(who).reads(case).await.is_some();
                for (address, answer) in taken_away(&mut browser, case).await {
                    let figures = address.ends_with("/fil");
                    assert!(
                        may || figures || !is_paper(&answer),
                        "{address} is given to {who:?}"
                    );
                    if !may || figures {
                        none_of(&address, &answer, secrets, &format!("{who:?}"));
                        none_of(&address, &answer, &["Sara Ek", "Noor"], &format!("{who:?}"));
                    }
                    is_kept_nowhere(&address, &answer);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_case_that_is_denied_is_answered_as_one_that_is_not_there() {
    both(async |world| {
        let (case, protected) = scene(&world).await;
        let nobody = world.no_case();
        for who in [
            Somebody::Omar,
            Somebody::Vera,
            Somebody::Ulf,
            Somebody::Adam,
            Somebody::Dora,
        ] {
            let mut browser = world.browser_of(who).await;
            for denied in [case, protected] {
                if world.staff(who).reads(denied).await.is_some() {
                    continue;
                }
                for more in [
                    "",
                    "/lasare",
                    "/brev/1",
                    "/gor/write_note",
                    "/gor/no_such_step",
                    "/handling/0",
                ] {
                    let lines = world.count("read_log").await;
                    let at = |case: CaseId| format!("/arbete/arende/{case}{more}");
                    let (one, other) = (browser.get(&at(denied)).await, browser.get(&at(nobody)).await);
                    assert_eq!(
                        (one.status, other.status),
                        (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND)
                    );
                    let plain = |answer: &Answer, case: CaseId| answer.body.replace(&case.to_string(), "…");
                    assert_eq!(plain(&one, denied), plain(&other, nobody), "{more} as {who:?}");
                    let names = |answer: &Answer| {
                        let names = answer.headers.keys();
                        names.map(ToString::to_string).collect::<Vec<_>>()
                    };
                    assert_eq!(names(&one), names(&other));
                    assert_eq!(world.count("read_log").await, lines, "nothing was looked at");
                }
            }
        }
    })
    .await;
}
