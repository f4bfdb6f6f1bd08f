//! Messages: a mother writes with a photo and is answered in a thread that the father never sees; whoever is not answered
//! in time is heard of by the team lead; and what is wrong with a file is told beside it, with nothing typed lost.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use clamd::Clamd;
use clamd_simulator::{Mode, Running, start, test_file};
use futures_util::future::join_all;
use std::time::Duration;
use stories::upload::photo;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const ASKED: &str = "Kan mormor få vara med på mötet? Hon vet inte om att jag frågar.";
const ANSWERED: &str = "Ja, hon är välkommen.";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async fn sara_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

async fn johan_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::JOHAN, "Johan Ek").await
}

fn mine(case: CaseId) -> String {
    format!("/sv/mina-sidor/{case}")
}

fn writing(case: CaseId) -> String {
    format!("{}/gor/write_message", mine(case))
}

/// An investigation that both parents follow, on a Friday.
async fn both_follow(world: &World) -> CaseId {
    world.on("2026-11-20 09:00");
    world.an_investigation_of_marias().await
}

async fn sends(browser: &mut Browser, case: CaseId, text: &str, files: &[(&str, &[u8])]) -> Answer {
    let command = browser.get(&writing(case)).await.hidden("_command").to_owned();
    let files: Vec<_> = files
        .iter()
        .map(|(name, bytes)| ("files", *name, *bytes))
        .collect();
    let fields = [("_command", command.as_str()), ("text", text)];
    browser.post_files(&writing(case), &fields, &files).await
}

async fn thread(world: &World, case: CaseId, name: &str) -> String {
    let person = world
        .staff(Somebody::Maria)
        .party(case, name, PartyRole::Guardian)
        .await;
    format!("/arbete/arende/{case}/meddelanden/{person}")
}

/// The address of the first file that the page offers.
fn file_on(page: &str) -> String {
    let links = page.split("href=\"").skip(1);
    let mut links = links.filter_map(|rest| rest.split('"').next());
    links
        .find(|address| address.contains("/handling/"))
        .expect("a file")
        .to_owned()
}

async fn written(world: &World, case: CaseId) -> usize {
    let open = world.staff(Somebody::Maria).reads(case).await.expect("her case");
    let journal = open.file.journal();
    let of = |digits: &str| {
        let mut all = journal.parties.iter();
        let party = all.find(|party| party.person.number == Some(stories::number(digits)));
        party.map_or(0, |party| journal.messages.thread(party.person.id).count())
    };
    of(Folk::SARA) + of(Folk::JOHAN)
}

#[tokio::test]
async fn a_mother_writes_with_a_photo_and_is_answered_where_the_father_never_reads() {
    both(async |world| {
        let case = both_follow(&world).await;
        let (mut sara, mut johan) = (sara_in(&world).await, johan_in(&world).await);
        let empty = sara.get(&writing(case)).await.body;
        assert!(empty.contains("Vi svarar inom 2 arbetsdagar"), "{empty}");
        assert!(empty.contains("24 november 2026"), "by Tuesday: {empty}");
        assert!(
            empty.contains("112") && empty.contains("Skriv inte här"),
            "{empty}"
        );
        let sent = sends(&mut sara, case, ASKED, &[("IMG_1.jpg", &photo())]).await;
        assert_eq!(sent.leads_to(), writing(case), "{}", sent.body);
        let page = sara.get(&writing(case)).await.body;
        assert!(page.contains(ASKED) && page.contains("Inte läst än"), "{page}");
        assert!(page.contains("Du får svar senast"), "{page}");
        let hers = file_on(&page);

        let mut maria = world.browser_of(Somebody::Maria).await;
        let day = maria.get("/arbete").await.body;
        assert!(day.contains("Nytt sedan du läste sist"), "{day}");
        let thread = thread(&world, case, "Sara Ek").await;
        assert!(
            maria
                .get(&format!("/arbete/arende/{case}"))
                .await
                .body
                .contains(&thread)
        );
        let read = maria.get(&thread).await;
        assert!(
            read.body.contains(ASKED) && read.body.contains("Nytt"),
            "{}",
            read.body
        );
        assert!(
            sara.get(&writing(case))
                .await
                .body
                .contains("Läst 20 november 2026")
        );
        let paper = maria.get(&file_on(&read.body)).await;
        assert_eq!(paper.header("content-type"), "image/jpeg");
        assert!(!paper.body.contains("Hemliga") && !paper.body.contains("Exif"));

        let [command, seen, to] = ["_command", "_seen", "to"].map(|name| read.hidden(name).to_owned());
        let answer = [
            ("_command", command.as_str()),
            ("_seen", &seen),
            ("to", &to),
            ("text", ANSWERED),
            ("right_person", "yes"),
        ];
        let step = format!("/arbete/arende/{case}/gor/send_message");
        let sent = maria.post_files(&step, &answer, &[]).await;
        assert_eq!(sent.leads_to(), thread, "{}", sent.body);
        assert!(maria.get(&thread).await.body.contains("Inte läst än"));
        assert!(
            sara.get(&mine(case))
                .await
                .body
                .contains("Du har 1 nytt meddelande.")
        );
        assert!(sara.get(&writing(case)).await.body.contains(ANSWERED));
        assert!(maria.get(&thread).await.body.contains("Läst 20 november 2026"));
        assert_eq!(sara.get(&hers).await.header("content-type"), "image/jpeg");

        for address in [
            mine(case),
            writing(case),
            format!("{}/journal", mine(case)),
            format!("{}/journal.json", mine(case)),
        ] {
            let his = johan.get(&address).await;
            assert_eq!(his.status, StatusCode::OK, "{address}");
            for hers in [ASKED, ANSWERED, "IMG_1.jpg", "1 nytt meddelande"] {
                assert!(!his.body.contains(hers), "{address}: {hers}");
            }
        }
        assert_eq!(johan.get(&hers).await.status, StatusCode::NOT_FOUND);
        let his = self::thread(&world, case, "Johan Ek").await;
        let empty = maria.get(&his).await.body;
        assert!(!empty.contains("sos-conversation"), "{empty}");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn whoever_writes_to_both_says_so_and_neither_reads_that_the_other_got_it() {
    both(async |world| {
        let case = both_follow(&world).await;
        let maria = world.staff(Somebody::Maria);
        let tried = maria
            .tries(case, "send_message", &words(&[("text", ANSWERED)]))
            .await;
        assert_eq!(tried.expect_err("to whom?").questions(), ["to"]);
        let both = [
            maria.party(case, "Sara Ek", PartyRole::Guardian).await,
            maria.party(case, "Johan Ek", PartyRole::Guardian).await,
        ];
        let to_both = [("to", both[0].as_str()), ("to", &both[1]), ("text", ANSWERED)];
        maria.does(case, "send_message", &words(&to_both)).await;
        for mut parent in [sara_in(&world).await, johan_in(&world).await] {
            let page = parent.get(&writing(case)).await.body;
            let thread = page.split("sos-conversation").nth(1).expect("a thread");
            assert!(thread.contains(ANSWERED), "{page}");
            assert!(!thread.contains("Sara") && !thread.contains("Johan"), "{thread}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_answered_in_time_is_heard_of_by_the_lead_and_reads_that_it_is_our_fault() {
    both(async |world| {
        let case = both_follow(&world).await;
        world.on("2026-11-20 22:40");
        let mut sara = sara_in(&world).await;
        sends(&mut sara, case, ASKED, &[]).await;
        sends(&mut sara, case, "Hallå?", &[]).await;
        let (maria, lena) = (world.staff(Somebody::Maria), world.staff(Somebody::Lena));
        let rings = maria.rings_on(case, "message-answer").await;
        assert_eq!(
            rings.as_deref(),
            Some("2026-11-24"),
            "one clock, over the weekend"
        );
        let told = async |who: &stories::Work<'_>| {
            world.committee.ring().await.expect("it rings");
            let reminders = who.reminded_of(case).await;
            reminders.iter().any(|(rule, _)| rule == "message-answer")
        };
        world.on("2026-11-23 08:00");
        assert!(told(&maria).await && !told(&lena).await);
        world.on("2026-11-25 08:00");
        assert!(told(&lena).await);
        let late = sara_in(&world).await.get(&writing(case)).await.body;
        assert!(late.contains("Förseningen är vårt fel"), "{late}");

        let sara_is = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let called = [("person", sara_is.as_str()), ("how", "message-settled-phone")];
        maria.does(case, "settle_message", &words(&called)).await;
        assert_eq!(maria.rings_on(case, "message-answer").await, None);
        assert!(!told(&lena).await);
        let page = sara_in(&world).await.get(&writing(case)).await.body;
        assert!(page.contains("Vi har svarat per telefon"), "{page}");
        assert!(page.contains("Vi svarar inom 2 arbetsdagar"), "{page}");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// Refused on the page of the form, beside the field, with what was typed.
fn is_told(answer: &Answer, what: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{what}");
    assert!(answer.body.contains(what), "{what}: {}", answer.body);
    assert!(answer.body.contains("Kan mormor få vara med"), "{what}");
    assert!(answer.body.contains("sos-error-summary"), "{what}");
    assert!(
        answer.body.contains("href=\"#files\""),
        "{what}: it leads to the field"
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_file_stands_beside_it_and_nothing_typed_is_lost() {
    both(async |world| {
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        let too_large = [PDF, &vec![b' '; 25 * 1024 * 1024]].concat();
        let polyglot = [PDF, b"PK\x05\x06"].concat();
        for (name, bytes, told) in [
            ("tom.pdf", &b""[..], "är tom"),
            ("katt.jpg", b"MZ\x90\x00\x03", "varken bild eller PDF"),
            ("katt.jpg", b"\xFF\xD8\xFF\xE0rest", "går inte att öppna"),
            ("intyg.pdf", &polyglot, "något mer än en PDF"),
            ("intyg.pdf", &PDF[..30], "inte en hel PDF"),
            ("stor.pdf", &too_large, "25 MB"),
        ] {
            is_told(&sends(&mut sara, case, ASKED, &[(name, bytes)]).await, told);
        }
        // The good one beside it is asked for again.
        let both = sends(&mut sara, case, ASKED, &[("ett.pdf", PDF), ("tom.pdf", b"")]).await;
        is_told(&both, "Välj även ett.pdf igen");
        let four = [("1.pdf", PDF), ("2.pdf", PDF), ("3.pdf", PDF), ("4.pdf", PDF)];
        is_told(&sends(&mut sara, case, ASKED, &four).await, "högst 3 filer");
        assert_eq!(written(&world, case).await, 0);
        assert!(
            world
                .rows("SELECT case_id FROM blob", Vec::new())
                .await
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn two_gigabytes_are_answered_beside_the_field_and_never_kept() {
    both(async |world| {
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        let command = sara.get(&writing(case)).await.hidden("_command").to_owned();
        let fields = [("_command", command.as_str()), ("text", ASKED)];
        let answer = sara
            .post_endless(&writing(case), &fields, "files", 2 * 1024 * 1024 * 1024)
            .await;
        is_told(&answer, "film.mp4");
        assert_eq!(written(&world, case).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_upload_that_was_cut_off_sends_nothing_and_what_was_typed_is_there_when_she_comes_back() {
    both(async |world| {
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        sara.cookies
            .insert("visit".to_owned(), "0123456789abcdef0123456789abcdef".to_owned());
        let command = sara.get(&writing(case)).await.hidden("_command").to_owned();
        let fields = [("_command", command.as_str()), ("text", ASKED)];
        let photo = photo();
        for came in [0, 10, photo.len()] {
            let answer = sara
                .post_cut_off(&writing(case), &fields, ("files", "IMG_1.jpg", &photo), came)
                .await;
            is_told(&answer, "Allt kom inte fram");
        }
        assert_eq!(written(&world, case).await, 0);
        let back = sara.get(&writing(case)).await;
        assert!(back.body.contains("Kan mormor få vara med"), "{}", back.body);
        let command = back.hidden("_command").to_owned();
        let fields = [("_command", command.as_str()), ("text", ASKED)];
        sara.post_files(&writing(case), &fields, &[("files", "IMG_1.jpg", &photo)])
            .await;
        assert_eq!(written(&world, case).await, 1);
        let empty = sara.get(&writing(case)).await.body;
        let form = empty.split("<textarea").nth(1).expect("a form");
        assert!(!form.contains("Kan mormor"), "it was sent: {form}");
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_is_one_message_a_changed_one_another_and_two_browsers_at_once_are_two() {
    both(async |world| {
        let case = both_follow(&world).await;
        let (mut sara, mut again) = (sara_in(&world).await, sara_in(&world).await);
        let command = sara.get(&writing(case)).await.hidden("_command").to_owned();
        let form = |text| [("_command", command.as_str()), ("text", text)];
        for text in [ASKED, ASKED, "Och farmor?"] {
            let sent = sara.post_files(&writing(case), &form(text), &[]).await;
            assert_eq!(sent.leads_to(), writing(case), "{}", sent.body);
        }
        assert_eq!(written(&world, case).await, 2);
        let (one, two) = tokio::join!(
            sends(&mut sara, case, "Från telefonen", &[]),
            sends(&mut again, case, "Från datorn", &[("intyg.pdf", PDF)])
        );
        assert!(one.status.is_redirection() && two.status.is_redirection());
        let parallel = (0..8).map(|nth| {
            let world = &world;
            async move {
                let mut browser = sara_in(world).await;
                sends(&mut browser, case, &format!("Nummer {nth}"), &[])
                    .await
                    .status
            }
        });
        let all = join_all(parallel).await;
        let sent = all.iter().filter(|status| status.is_redirection()).count();
        assert_eq!(
            written(&world, case).await,
            4 + sent,
            "none is half there: {all:?}"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn a_script_in_a_message_or_a_name_of_a_file_is_words_on_every_page() {
    both(async |world| {
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        let script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        let sent = sends(&mut sara, case, script, &[("<svg onload=alert(3)>.pdf", PDF)]).await;
        assert_eq!(sent.leads_to(), writing(case), "{}", sent.body);
        let mut maria = world.browser_of(Somebody::Maria).await;
        let thread = thread(&world, case, "Sara Ek").await;
        let pages = [
            sara.get(&writing(case)).await,
            sara.get(&format!("{}/journal", mine(case))).await,
            maria.get(&thread).await,
            maria.get(&format!("/arbete/arende/{case}")).await,
        ];
        for page in pages {
            assert!(page.body.contains("&lt;script&gt;alert(1)"), "{}", page.body);
            for live in ["<script>alert", "<img src=x", "<svg onload"] {
                assert!(!page.body.contains(live), "{live}");
            }
        }
    })
    .await;
}

/// Files are looked through by a made-up clamd.
async fn scanned(world: &mut World) -> Running {
    let outside = start().await.expect("it stands");
    let clamd = Clamd::at(&outside.address).expect("an address");
    world.scans_with(clamd.within(Duration::from_millis(500)));
    outside
}

#[tokio::test]
async fn what_does_harm_is_not_taken_and_where_nobody_can_tell_nothing_is() {
    both(async |mut world| {
        let outside = scanned(&mut world).await;
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        let harm = [&PDF[..PDF.len() - 6], &test_file(), b"\n%%EOF\n"].concat();
        is_told(
            &sends(&mut sara, case, ASKED, &[("intyg.pdf", &harm)]).await,
            "något skadligt",
        );
        // Behind a picture, where drawing it anew would have left it out.
        let behind = [photo(), test_file()].concat();
        is_told(
            &sends(&mut sara, case, ASKED, &[("IMG.jpg", &behind)]).await,
            "något skadligt",
        );
        for mode in [Mode::Down, Mode::Late, Mode::Babbles, Mode::TakesAtMost(10)] {
            outside.set(mode);
            let told = sends(&mut sara, case, ASKED, &[("intyg.pdf", PDF)]).await;
            is_told(&told, "Vi kan inte kontrollera filen");
        }
        assert_eq!(written(&world, case).await, 0);
        outside.set(Mode::Scans);
        sends(&mut sara, case, ASKED, &[("intyg.pdf", PDF)]).await;
        outside.set(Mode::Down);
        sends(&mut sara, case, "Utan fil går det ändå.", &[]).await;
        assert_eq!(written(&world, case).await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_ended_over_a_long_message_gives_it_back_after_signing_in() {
    both(async |world| {
        let case = both_follow(&world).await;
        let mut sara = sara_in(&world).await;
        let command = sara.get(&writing(case)).await.hidden("_command").to_owned();
        sara.cookies.remove("resident");
        let fields = [("_command", command.as_str()), ("text", ASKED)];
        let sent = sara.post_files(&writing(case), &fields, &[]).await;
        assert!(sent.status.is_redirection(), "{}", sent.body);
        world.resident_signs_in(&mut sara, Folk::SARA, "Sara Ek").await;
        let back = sara.get(&writing(case)).await.body;
        assert!(back.contains("Kan mormor få vara med"), "{back}");
        assert_eq!(written(&world, case).await, 0);
    })
    .await;
}
