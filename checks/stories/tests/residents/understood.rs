//! "Har vi förstått dig rätt?" Sara reads what Maria wrote of their talk before it is signed. What we wrote and what she
//! says of it are both kept, the signed note holds her words, and Johan learns of none of it.

use casework::disclosure::{Line, Reader};
use casework::{CaseId, PartyRole};
use stories::{Browser, Folk, Somebody, Work, World, both, number, words};

const SARA: (&str, &str) = (Folk::SARA, "Sara Ek");
const JOHAN: (&str, &str) = (Folk::JOHAN, "Johan Ek");

const WROTE: &str = "Sara berättar att Elin var ute fem kvällar.";
const SAYS: &str = "Det var tre kvällar, inte fem.";
const REMARK: &str = "Vi skriver tre kvällar i utredningen.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// Maria has talked with Sara, and sends her the note; the line by which it was sent.
async fn sent_to_sara(world: &World) -> (CaseId, u64) {
    let case = world.an_investigation_that_both_follow().await;
    let sara = maria(world).party(case, "Sara Ek", PartyRole::Guardian).await;
    let note = [
        ("heading", "Samtal om kvällarna"),
        ("kind", "entry-someone-said"),
        ("told_by", "Sara Ek"),
        ("happened_on", "2026-11-30"),
        ("text", WROTE),
        ("shown", "no"),
        ("check_with", &sara),
    ];
    maria(world).does(case, "write_note", &words(&note)).await;
    let open = maria(world).reads(case).await.expect("her case");
    let seq = open.file.journal().understood.all[0].seq;
    (case, seq)
}

async fn lines(world: &World, case: CaseId, (digits, name): (&str, &str)) -> Vec<Line> {
    let Some(open) = world.resident(digits, name).reads(case).await else {
        return Vec::new();
    };
    let number = number(digits);
    let reader = Reader::of(open.file.journal(), &number, true);
    open.file.lines(&reader)
}

async fn reads(world: &World, case: CaseId, who: (&str, &str), text: &str) -> bool {
    let lines = lines(world, case, who).await;
    lines.iter().any(|line| line.shown_text().contains(text))
}

/// The form as it is shown, sent with these answers.
async fn answers(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> stories::Answer {
    let page = browser.get(address).await;
    let mut all = vec![("_command", page.hidden("_command"))];
    all.extend(fields);
    browser.post(address, &all).await
}

/// What the note is called in the form that signs it.
async fn to_sign(world: &World, case: CaseId) -> String {
    let filled = maria(world).as_filled_in(case, "sign_note").await;
    filled.first("note").to_owned()
}

#[tokio::test]
async fn sara_says_what_is_wrong_and_the_note_is_signed_with_her_words_in_it() {
    both(async |world| {
        let (case, sent) = sent_to_sara(&world).await;
        let mut maria_reads = world.browser_of(Somebody::Maria).await;
        let on_case = format!("/arbete/arende/{case}");
        assert!(maria_reads.get(&on_case).await.body.contains("Inte signerad än"));

        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let note = format!("/sv/mina-sidor/{case}/journal/{sent}");
        let mine = sara.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(
            mine.body.contains(&note),
            "what she is asked stands on the page of her case"
        );
        assert!(sara.get(&note).await.body.contains(WROTE));
        let empty = answers(&mut sara, &note, &[("says", "check-wrong"), ("text", "")]).await;
        assert!(empty.body.contains("error-summary"), "she has not said what");
        let done = answers(&mut sara, &note, &[("says", "check-wrong"), ("text", SAYS)]).await;
        assert_eq!(done.status, 303);
        assert!(
            sara.get(&note).await.body.contains(SAYS),
            "and may say more until it is signed"
        );
        assert!(maria_reads.get(&on_case).await.body.contains(SAYS));

        let value = to_sign(&world, case).await;
        let silent = words(&[("note", &value)]);
        let tried = maria(&world).tries(case, "sign_note", &silent).await;
        assert_eq!(tried.expect_err("Sara is not answered").questions(), ["remark"]);
        let signs = words(&[("note", &value), ("remark", REMARK)]);
        maria(&world).does(case, "sign_note", &signs).await;

        let open = maria(&world).reads(case).await.expect("her case");
        let entries = open.file.entries();
        let last = entries.last().expect("what was signed");
        for part in [WROTE, SAYS, REMARK] {
            assert!(
                last.text.as_deref().is_some_and(|text| text.contains(part)),
                "{part}"
            );
            assert!(reads(&world, case, SARA, part).await, "{part}");
            assert!(!reads(&world, case, JOHAN, part).await, "{part}");
        }
        let first = entries.iter().find(|entry| entry.of == "journal:NoteWritten");
        assert_eq!(
            first.and_then(|entry| entry.text.as_deref()),
            Some(WROTE),
            "what we wrote stays"
        );
        assert!(!maria_reads.get(&on_case).await.body.contains("Inte signerad än"));
        let again = maria(&world).tries(case, "sign_note", &signs).await;
        assert!(again.is_err(), "it is signed");
        let late = answers(&mut sara, &note, &[("says", "contest-correct")]).await;
        assert_eq!(late.status, 303, "what is signed can be contested as any line");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn the_other_guardian_is_answered_as_if_no_note_had_been_sent() {
    both(async |world| {
        let (case, sent) = sent_to_sara(&world).await;
        for part in [WROTE, "Samtal om kvällarna"] {
            assert!(!reads(&world, case, JOHAN, part).await);
        }
        let mut johan = world.browser_of_resident(JOHAN.0, JOHAN.1).await;
        let base = format!("/sv/mina-sidor/{case}");
        for address in ["", "/journal", "/journal.json", "/gor/check_note"] {
            let answer = johan.get(&format!("{base}{address}")).await;
            assert_eq!(answer.status, 200, "{address}");
            for word in [
                WROTE,
                "Samtal om kvällarna",
                "id=\"check\"",
                &format!("journal/{sent}"),
            ] {
                assert!(!answer.body.contains(word), "{address} says {word}");
            }
        }
        let (there, nowhere) = (
            johan.get(&format!("{base}/journal/{sent}")).await,
            johan.get(&format!("{base}/journal/9999")).await,
        );
        assert_eq!((there.status.as_u16(), nowhere.status.as_u16()), (404, 404));
        let line = sent.to_string();
        let says = words(&[("note", &line), ("says", "check-right")]);
        let tried = world
            .resident(JOHAN.0, JOHAN.1)
            .tries(case, "check_note", &says)
            .await;
        assert_eq!(tried.expect_err("no such note").refusal(), "check-none");
        assert!(!reads(&world, case, JOHAN, "check").await);
    })
    .await;
}

#[tokio::test]
async fn while_her_week_runs_it_is_signed_only_with_what_she_told_us_and_afterwards_without() {
    both(async |world| {
        let (case, _) = sent_to_sara(&world).await;
        let rings = maria(&world).rings_on(case, "note-check").await;
        assert_eq!(rings.as_deref(), Some("2026-12-07"));
        let value = to_sign(&world, case).await;
        let unsaid = words(&[("note", &value)]);
        let tried = maria(&world).tries(case, "sign_note", &unsaid).await;
        assert_eq!(tried.expect_err("she has her week").questions(), ["told"]);

        // A second note, which she talks about on the phone.
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        let talk = [
            ("with", "child-investigation-talk-guardian"),
            ("held", "child-investigation-talk-held"),
            ("name", "Sara Ek"),
            ("on", "2026-11-30"),
            ("place", "Hemma hos Sara"),
            ("words", "Jag vill ha hjälp på morgnarna."),
            ("check_with", &sara),
        ];
        maria(&world).does(case, "note_talk", &words(&talk)).await;
        let open = maria(&world).reads(case).await.expect("her case");
        let second = &open.file.journal().understood.all[1];
        let told = [
            ("note", format!("{}.0", second.seq)),
            ("told", "Hon säger att det stämmer.".to_owned()),
        ];
        let told: Vec<(&str, &str)> = told.iter().map(|(name, value)| (*name, value.as_str())).collect();
        maria(&world).does(case, "sign_note", &words(&told)).await;
        assert!(reads(&world, case, SARA, "Hon säger att det stämmer.").await);

        world.on("2026-12-08 09:00");
        maria(&world).does(case, "sign_note", &unsaid).await;
        assert_eq!(maria(&world).rings_on(case, "note-check").await, None);
    })
    .await;
}

#[tokio::test]
async fn what_sara_says_while_maria_signs_is_not_signed_past() {
    both(async |world| {
        let (case, sent) = sent_to_sara(&world).await;
        world.on("2026-12-08 09:00");
        let read = to_sign(&world, case).await;
        let line = sent.to_string();
        let adds = words(&[("note", &line), ("says", "check-adds"), ("text", SAYS)]);
        world
            .resident(SARA.0, SARA.1)
            .does(case, "check_note", &adds)
            .await;
        let tried = maria(&world)
            .tries(case, "sign_note", &words(&[("note", &read)]))
            .await;
        assert_eq!(tried.expect_err("Maria has not read it").questions(), ["note"]);
    })
    .await;
}

#[tokio::test]
async fn sara_who_is_shut_out_is_asked_nothing_more_and_a_child_alone_checks_her_words() {
    both(async |world| {
        let (case, sent) = sent_to_sara(&world).await;
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        let elins = [
            ("with", "child-investigation-talk-child"),
            ("held", "child-investigation-talk-held"),
            ("name", "Elin"),
            ("on", "2026-11-30"),
            ("place", "Skolan"),
            ("alone", "yes"),
            ("words", "Jag går ut med hunden."),
            ("shown_to_child", "no"),
            ("check_with", &sara),
        ];
        let tried = maria(&world).tries(case, "note_talk", &words(&elins)).await;
        assert_eq!(
            tried.expect_err("they are Elin's words").questions(),
            ["check_with"]
        );

        let shut = [
            ("person", sara.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        maria(&world).does(case, "block_party", &words(&shut)).await;
        let line = sent.to_string();
        let says = words(&[("note", &line), ("says", "check-right")]);
        let tried = world
            .resident(SARA.0, SARA.1)
            .tries(case, "check_note", &says)
            .await;
        assert!(tried.is_err() && lines(&world, case, SARA).await.is_empty());
        let page = maria(&world).page(case, "write_note").await;
        let asked = page
            .questions
            .iter()
            .find(|question| question.name == "check_with");
        let asked = asked.expect("Johan can be asked");
        assert!(
            !format!("{:?}", asked.kind).contains("Sara Ek"),
            "nobody is offered to send to her"
        );
    })
    .await;
}
