//! The child's own door: Elin is given a code in person and tells by a face, words and a drawing; Maria answers. Her
//! parents, who follow the case, find nothing of it wherever they look, until Maria decides that one of them may read one
//! statement. A code that ended, was guessed or is too old opens nothing, and all of them are told alike.

use axum::http::StatusCode;
use casework::disclosure::Reader;
use casework::{Actor, CaseId, PartyRole};
use jiff::civil::date;
use stories::upload::photo;
use stories::{Answer, Browser, Folk, Somebody, Work, World, both, number, words};

const SAID: &str = "Pappa skriker på natten och jag gömmer mig.";
const ANSWERED: &str = "Tack för att du berättade. Vi ses på torsdag i skolan.";
const TELL: &str = "/sv/barn/beratta";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

fn step(case: CaseId, name: &str) -> String {
    format!("/arbete/arende/{case}/gor/{name}")
}

/// Maria gives Elin a code: the words on the card.
async fn card(world: &World, case: CaseId) -> (Answer, String) {
    let mut maria = world.browser_of(Somebody::Maria).await;
    let page = maria.get(&step(case, "give_child_code")).await;
    assert!(
        page.body.contains("Ge den aldrig genom en vårdnadshavare"),
        "{}",
        page.body
    );
    let [command, seen] = ["_command", "_seen"].map(|name| page.hidden(name).to_owned());
    let fields = [
        ("_command", command.as_str()),
        ("_seen", seen.as_str()),
        ("days", "30"),
        ("right_person", "yes"),
    ];
    let card = maria.post(&step(case, "give_child_code"), &fields).await;
    let again = maria.post(&step(case, "give_child_code"), &fields).await;
    let code = code_on(&card.body);
    assert_eq!(
        code,
        code_on(&again.body),
        "a button pressed twice shows the same card"
    );
    (card, code)
}

fn code_on(card: &str) -> String {
    let strong = card.split("<strong>").nth(1).expect("a card");
    let strong = strong.split("</strong>").next().expect("a code");
    let text: String = strong
        .split('<')
        .filter_map(|part| part.split('>').next_back())
        .collect();
    text.replace('\u{a0}', " ").trim().to_owned()
}

async fn comes_in(browser: &mut Browser, code: &str) -> Answer {
    browser.post("/sv/barn", &[("code", code)]).await
}

async fn elin_in(world: &World, code: &str) -> Browser {
    let mut elin = world.browser();
    let came = comes_in(&mut elin, code).await;
    assert_eq!(came.leads_to(), "/sv/barn/hej", "{}", came.body);
    elin
}

async fn tells(elin: &mut Browser, text: &str, files: &[(&str, &str, &[u8])]) -> Answer {
    let command = elin.get(TELL).await.hidden("_command").to_owned();
    let fields = [
        ("_command", command.as_str()),
        ("feeling", "feeling-afraid"),
        ("text", text),
    ];
    elin.post_files(TELL, &fields, files).await
}

/// All that a parent may open, without what differs each time that a page is drawn.
async fn all_that_is_theirs(browser: &mut Browser, case: CaseId) -> Vec<(String, String)> {
    let mine = format!("/sv/mina-sidor/{case}");
    let mut all = Vec::new();
    for address in [
        "/sv/mina-sidor".to_owned(),
        mine.clone(),
        format!("{mine}/journal"),
        format!("{mine}/journal.json"),
        format!("{mine}/lasare"),
        format!("{mine}/begaran"),
        format!("{mine}/moten"),
        format!("{mine}/gor/write_message"),
        "/sv/mina-sidor/utdrag.json".to_owned(),
        "/sv/mina-sidor/kalender".to_owned(),
    ] {
        let answer = browser.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let drawn = answer.body.split("name=\"_command\"");
        let body: Vec<&str> = drawn
            .enumerate()
            .map(|(nth, part)| match nth {
                0 => part,
                _ => part.split_once('>').map_or(part, |(_, rest)| rest),
            })
            .collect();
        all.push((address, body.concat()));
    }
    all
}

/// The number of Elin's last statement.
async fn statement(world: &World, case: CaseId) -> String {
    let open = maria(world).reads(case).await.expect("her case");
    let said = &open.file.journal().child.statements;
    said.last().expect("a statement").seq.to_string()
}

async fn lines(world: &World, case: CaseId, who: (&str, &str), day: jiff::civil::Date) -> Vec<String> {
    let open = world
        .resident(who.0, who.1)
        .reads(case)
        .await
        .expect("their case");
    let number = number(who.0);
    let reader = Reader::of(open.file.journal(), &number, true).on(day);
    let lines = open.file.lines(&reader);
    lines.iter().map(casework::disclosure::Line::shown_text).collect()
}

#[tokio::test]
async fn elin_tells_by_her_code_and_her_parents_find_nothing_wherever_they_look() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut parents = [
            world.browser_of_resident(Folk::SARA, "Sara Ek").await,
            world.browser_of_resident(Folk::JOHAN, "Johan Ek").await,
        ];
        let mut before = Vec::new();
        maria(&world).reads(case).await.expect("her case");
        for parent in &mut parents {
            // What is new since last time is new once.
            all_that_is_theirs(parent, case).await;
            before.push(all_that_is_theirs(parent, case).await);
        }

        let (card, code) = card(&world, case).await;
        assert_eq!(code.split(' ').count(), 5, "{code}");
        assert!(!card.body.contains("Elin Ek</strong>") && card.header("cache-control") == "no-store");
        let mut elin = elin_in(&world, &code.to_uppercase().replace(' ', "-")).await;
        let hello = elin.get("/sv/barn/hej").await;
        assert_eq!(hello.header("cache-control"), "no-store");
        for told in [
            "Hej ",
            "Elin",
            "Maria",
            "116",
            "112",
            "now-here",
            "href=\"/ut\"",
            "låta bli att svara",
        ] {
            assert!(hello.body.contains(told), "{told}: {}", hello.body);
        }
        let title = hello
            .body
            .split("<title>")
            .nth(1)
            .and_then(|rest| rest.split('<').next());
        assert!(title.is_some_and(|title| !title.contains("Elin")), "{title:?}");
        assert!(!hello.body.contains("Ek") && !hello.body.contains(&case.to_string()));

        let sent = tells(&mut elin, SAID, &[("drawing", "teckning.jpg", &photo())]).await;
        assert_eq!(sent.leads_to(), "/sv/barn/sagt", "{}", sent.body);
        let said = elin.get("/sv/barn/sagt").await.body;
        assert!(
            said.contains(SAID) && said.contains("Rädd") && said.contains("Du får svar här"),
            "{said}"
        );

        let open = maria(&world).reads(case).await.expect("her case");
        let entry = open.file.entries().last().expect("a line");
        assert!(
            matches!(&entry.by, Actor::Child { name, .. } if name == "Elin Ek"),
            "{:?}",
            entry.by
        );
        assert_eq!(entry.text.as_deref(), Some(SAID));
        assert_eq!(open.file.summary().next_step, Some("answer_child"));
        assert!(
            maria(&world)
                .rings_on(case, "child-statement-answer")
                .await
                .is_some()
        );
        let mut desk = world.browser_of(Somebody::Maria).await;
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(page.contains(SAID) && page.contains("Barnets egna ord"), "{page}");

        let answer = [
            ("statement", statement(&world, case).await),
            ("how", "child-answer-here".to_owned()),
            ("text", ANSWERED.to_owned()),
        ];
        let answer: Vec<_> = answer
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        maria(&world).does(case, "answer_child", &words(&answer)).await;
        assert!(
            maria(&world)
                .rings_on(case, "child-statement-answer")
                .await
                .is_none()
        );
        assert!(
            elin.get("/sv/barn/hej")
                .await
                .body
                .contains("Du har fått ett svar")
        );
        assert!(elin.get("/sv/barn/sagt").await.body.contains(ANSWERED));

        for (parent, before) in parents.iter_mut().zip(before) {
            let after = all_that_is_theirs(parent, case).await;
            for ((address, was), (_, is)) in before.iter().zip(&after) {
                for word in [SAID, ANSWERED, "teckning.jpg", "Barnets egna ord", "child"] {
                    assert!(!is.contains(word) || was.contains(word), "{address}: {word}");
                }
                assert_eq!(was, is, "{address} is as it was");
            }
            let door = parent.get("/sv/barn/hej").await;
            assert_eq!(door.leads_to(), "/sv/barn", "an e-ID opens no child's door");
            let guessed = parent
                .get(&format!("/sv/mina-sidor/{case}/gor/tell_as_child"))
                .await;
            assert_eq!(guessed.status, StatusCode::NOT_FOUND);
            let paper = open.file.journal().documents.last().expect("the drawing").id;
            let paper = parent
                .get(&format!("/sv/mina-sidor/{case}/handling/{paper}"))
                .await;
            assert_eq!(paper.status, StatusCode::NOT_FOUND);
        }
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn one_statement_is_shown_to_the_one_parent_whom_maria_names_with_her_grounds() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (_, code) = card(&world, case).await;
        let mut elin = elin_in(&world, &code).await;
        tells(&mut elin, SAID, &[("drawing", "t.jpg", &photo())]).await;
        tells(&mut elin, "Det andra är bara mitt.", &[]).await;
        let open = maria(&world).reads(case).await.expect("her case");
        let first = open.file.journal().child.statements[0].seq.to_string();
        let paper = open.file.journal().documents.last().expect("the drawing").id;
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        let share = [("statement", first.as_str()), ("person", sara.as_str())];
        let tried = maria(&world)
            .tries(case, "share_child_said", &words(&share))
            .await;
        assert_eq!(tried.expect_err("without grounds").questions(), ["reason"]);
        // The general review does not reach it, for all or for one.
        let review = [("entry", first.as_str()), ("shown", "review-whole")];
        let tried = maria(&world)
            .tries(case, "review_disclosure", &words(&review))
            .await;
        assert_eq!(tried.expect_err("not here").questions(), ["entry"]);

        let share = [share[0], share[1], ("reason", "Elin vill att mamma ska veta.")];
        maria(&world).does(case, "share_child_said", &words(&share)).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let journal = format!("/sv/mina-sidor/{case}/journal");
        let hers = sara.get(&journal).await.body;
        assert!(
            hers.contains(SAID) && !hers.contains("Det andra är bara mitt"),
            "{hers}"
        );
        assert!(!hers.contains("Elin vill att mamma ska veta"));
        assert!(!johan.get(&journal).await.body.contains(SAID));
        let paper = format!("/sv/mina-sidor/{case}/handling/{paper}");
        assert_eq!(sara.get(&paper).await.status, StatusCode::OK);
        assert_eq!(johan.get(&paper).await.status, StatusCode::NOT_FOUND);
        let said = elin.get("/sv/barn/sagt").await.body;
        assert!(
            said.contains("Sara Ek") && said.contains("får också läsa"),
            "{said}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_code_that_was_guessed_ended_or_is_too_old_opens_nothing_and_is_told_alike() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (_, first) = card(&world, case).await;
        let mut elin = elin_in(&world, &first).await;
        let (_, second) = card(&world, case).await;
        assert_ne!(first, second);
        let out = elin.get("/sv/barn/hej").await;
        assert_eq!(
            out.leads_to(),
            "/sv/barn",
            "a new code ends the old one, and who is in by it"
        );
        let mut told = Vec::new();
        for code in [first.as_str(), "bafo mide tulo kera pisu", "kaka", "<script>"] {
            let mut somebody = world.browser();
            let answer = comes_in(&mut somebody, code).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(somebody.cookies.is_empty(), "{code}");
            told.push(answer.body.replace(code, "").replace("&lt;script&gt;", ""));
        }
        assert!(told.windows(2).all(|two| two[0] == two[1]), "{told:#?}");
        assert!(told[0].contains("Koden stämmer inte"));

        let mut elin = elin_in(&world, &second).await;
        maria(&world).does(case, "end_child_code", &words(&[])).await;
        assert_eq!(elin.get("/sv/barn/hej").await.leads_to(), "/sv/barn");
        let (_, third) = card(&world, case).await;
        world.on("2027-01-15 09:00");
        let mut late = world.browser();
        assert!(
            comes_in(&mut late, &third)
                .await
                .body
                .contains("Koden stämmer inte")
        );
        // Nothing of a code is kept but its hash.
        let kept = world.rows("SELECT data FROM event", Vec::new()).await;
        let letters: Vec<String> = [&first, &second, &third].map(|code| code.replace(' ', "")).into();
        for row in &kept {
            let data = row.text(0).expect("an event");
            assert!(!letters.iter().any(|code| data.contains(code)));
            assert!(
                ![&first, &second, &third]
                    .iter()
                    .any(|code| data.contains(code.as_str()))
            );
        }
    })
    .await;
}

#[tokio::test]
async fn two_browsers_are_two_visits_and_who_does_nothing_is_out_with_the_text_kept() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (_, code) = card(&world, case).await;
        let (mut here, mut there) = (elin_in(&world, &code).await, elin_in(&world, &code).await);
        let command = there.get(TELL).await.hidden("_command").to_owned();
        let left = here.post("/sv/barn/ut", &[]).await;
        assert_eq!(left.leads_to(), "/sv/barn");
        assert!(left.header("clear-site-data").contains("cache"));
        assert_eq!(here.get("/sv/barn/hej").await.leads_to(), "/sv/barn");
        assert_eq!(
            there.get("/sv/barn/hej").await.status,
            StatusCode::OK,
            "the other stays"
        );

        world.on("2026-11-30 09:25");
        let fields = [("_command", command.as_str()), ("text", SAID)];
        let over = there.post_files(TELL, &fields, &[]).await;
        assert!(
            over.body.contains("Skriv koden igen") && over.body.contains(SAID),
            "{}",
            over.body
        );
        assert!(
            maria(&world)
                .reads(case)
                .await
                .expect("hers")
                .file
                .journal()
                .child
                .statements
                .is_empty()
        );
        let back = there.post("/sv/barn", &[("code", &code), ("text", SAID)]).await;
        assert!(
            back.body.contains(SAID) && back.body.contains("/sv/barn/beratta"),
            "{}",
            back.body
        );
        let command = back.hidden("_command").to_owned();
        let fields = [("_command", command.as_str()), ("text", SAID)];
        for _ in 0..2 {
            let sent = there.post_files(TELL, &fields, &[]).await;
            assert_eq!(sent.leads_to(), "/sv/barn/sagt", "{}", sent.body);
        }
        let said = maria(&world).reads(case).await.expect("hers");
        assert_eq!(
            said.file.journal().child.statements.len(),
            1,
            "sent twice is said once"
        );
        // The quick way out ends the visit too.
        let held = there.cookies.clone();
        there.get("/ut").await;
        there.cookies = held;
        assert_eq!(there.get("/sv/barn/hej").await.leads_to(), "/sv/barn");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_a_drawing_is_told_beside_it_and_nothing_half_is_kept() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (_, code) = card(&world, case).await;
        let mut elin = elin_in(&world, &code).await;
        let polyglot = [&b"%PDF-1.7\n"[..], b"<script>alert(1)</script>\n%%EOF\n"].concat();
        let wrong: [(&str, &[u8], &str); 4] = [
            ("tom.png", b"", "är tom"),
            (
                "bild.png",
                b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "varken bild eller PDF",
            ),
            ("bild.jpg", &polyglot, "är ingen bild"),
            ("bild.jpg", b"\xFF\xD8\xFF\xE0rest", "går inte att öppna"),
        ];
        for (name, bytes, told) in wrong {
            let answer = tells(&mut elin, SAID, &[("drawing", name, bytes)]).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(
                answer.body.contains(told) && answer.body.contains(SAID),
                "{name}: {}",
                answer.body
            );
        }
        let command = elin.get(TELL).await.hidden("_command").to_owned();
        let nothing = elin.post(TELL, &[("_command", &command), ("text", " ")]).await;
        assert!(nothing.body.contains("Ett sätt räcker"), "{}", nothing.body);
        let script = tells(&mut elin, "<script>alert(1)</script>", &[]).await;
        assert_eq!(script.leads_to(), "/sv/barn/sagt");
        assert!(!elin.get("/sv/barn/sagt").await.body.contains("<script>alert"));
        let open = maria(&world).reads(case).await.expect("hers");
        assert_eq!(open.file.journal().child.statements.len(), 1);
        assert!(open.file.journal().documents.is_empty());
        // A picture with something behind it is drawn anew.
        let both = [photo(), b"PK\x05\x06<script>alert(2)</script>".to_vec()].concat();
        assert_eq!(
            tells(&mut elin, SAID, &[("drawing", "b.jpg", &both)])
                .await
                .leads_to(),
            "/sv/barn/sagt"
        );
        let paper = maria(&world)
            .reads(case)
            .await
            .expect("hers")
            .file
            .journal()
            .documents[0]
            .id;
        let mut desk = world.browser_of(Somebody::Maria).await;
        let drawn = desk.get(&format!("/arbete/arende/{case}/handling/{paper}")).await;
        assert_eq!(drawn.header("content-type"), "image/jpeg");
        assert!(!drawn.body.contains("alert(2)") && !drawn.body.contains("Hemliga"));
    })
    .await;
}

#[tokio::test]
async fn at_fifteen_a_child_reads_its_own_words_and_before_that_when_judged_mature() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let elin = (Folk::ELIN, "Elin Ek");
        assert!(
            world.resident(elin.0, elin.1).reads(case).await.is_none(),
            "eleven years old"
        );
        let (_, code) = card(&world, case).await;
        tells(&mut elin_in(&world, &code).await, SAID, &[]).await;
        let tried = maria(&world).tries(case, "let_child_follow", &words(&[])).await;
        assert_eq!(tried.expect_err("without grounds").questions(), ["reason"]);
        let reason = [("reason", "Elin har egen telefon och förstår vad det innebär.")];
        maria(&world)
            .does(case, "let_child_follow", &words(&reason))
            .await;
        let today = world.site.today();
        assert!(lines(&world, case, elin, today).await.contains(&SAID.to_owned()));
        let mut mine = world.browser_of_resident(elin.0, elin.1).await;
        assert!(
            mine.get(&format!("/sv/mina-sidor/{case}/journal"))
                .await
                .body
                .contains(SAID)
        );
        for parent in [(Folk::SARA, "Sara Ek"), (Folk::JOHAN, "Johan Ek")] {
            for day in [today, date(2033, 11, 30)] {
                let theirs = lines(&world, case, parent, day).await;
                assert!(
                    !theirs
                        .iter()
                        .any(|line| line.contains(SAID) || line.contains("telefon"))
                );
            }
        }
    })
    .await;
}
