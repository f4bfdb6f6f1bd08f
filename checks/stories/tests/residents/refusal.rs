//! Sara asks to read what is withheld from her. Maria looks at it anew and still withholds it; then she owes Sara a decision
//! in writing: on which ground, why, and how it is appealed to kammarrätten within three weeks.

use axum::http::StatusCode;
use casework::disclosure::Reader;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use stories::{Folk, Somebody, Work, World, both, number, paper, words};

const SECRET: &str = "Grannen ringde. Hon hörde skrik i trapphuset klockan två.";
const WHY: &str = "Uppgiften kommer från någon annan. Den personen kan ta skada om du läser den.";
const OWN: &str = "Vi har prövat din begäran. Skälet är …";
const TEMPLATE: &str = "/arbete/administration/mall/template-disclosure-refusal";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

fn sara(world: &World) -> Work<'_> {
    world.resident(Folk::SARA, "Sara Ek")
}

/// A note that both parents are told of and neither reads; Sara has asked for a decision. Its number, and her request.
async fn asked(world: &World, case: CaseId) -> (String, String) {
    let note = [
        ("heading", "Samtal"),
        ("kind", "entry-we-saw"),
        ("happened_on", "2026-11-30"),
        ("text", SECRET),
        ("shown", "no"),
    ];
    maria(world).does(case, "write_note", &words(&note)).await;
    let open = maria(world).reads(case).await.expect("her case");
    let mut entries = open.file.entries().iter();
    let entry = entries.find(|entry| entry.text.as_deref() == Some(SECRET));
    let entry = entry.expect("the note").seq.to_string();
    withholds(world, case, &entry).await;
    sara(world)
        .does(case, "ask_disclosure", &words(&[("entry", &entry)]))
        .await;
    let who = maria(world).party(case, "Sara Ek", PartyRole::Guardian).await;
    let request = format!("{entry}:{who}");
    (entry, request)
}

async fn withholds(world: &World, case: CaseId, entry: &str) {
    let nothing = [
        ("entry", entry),
        ("shown", "review-nothing"),
        ("ground", "ground-osl-26-5"),
        ("no_trace", "no"),
    ];
    maria(world)
        .does(case, "review_disclosure", &words(&nothing))
        .await;
}

async fn waits(world: &World, case: CaseId) -> Option<&'static str> {
    let open = maria(world).reads(case).await.expect("her case");
    open.file.journal().record.waits()
}

fn refusal<'a>(request: &'a str, text: &'a str) -> [(&'a str, &'a str); 3] {
    [
        ("request", request),
        ("ground", "ground-osl-26-5"),
        ("text", text),
    ]
}

#[tokio::test]
async fn sara_is_refused_in_writing_with_the_ground_the_reasons_and_how_to_appeal_to_kammarratten() {
    both(async |mut world| {
        let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
        site.printer = Some(Arc::new(paper::Press));
        let case = world.an_investigation_that_both_follow().await;
        let (entry, request) = asked(&world, case).await;
        assert_eq!(
            waits(&world, case).await,
            Some("review_disclosure"),
            "it is looked at anew"
        );
        world.on("2026-12-01 10:00");
        withholds(&world, case, &entry).await;
        assert_eq!(
            waits(&world, case).await,
            Some("refuse_disclosure"),
            "withheld once more is no answer"
        );

        maria(&world)
            .does(case, "refuse_disclosure", &words(&refusal(&request, WHY)))
            .await;
        assert_eq!(waits(&world, case).await, None);
        let again = maria(&world)
            .tries(case, "refuse_disclosure", &words(&refusal(&request, WHY)))
            .await;
        assert!(again.is_err(), "once");
        let open = maria(&world).reads(case).await.expect("her case");
        let nth = open.file.journal().letters.len();
        sara_reads_it(&world, case, nth).await;
        johan_finds_nothing(&world, case, nth).await;
        let line = {
            let digits = number(Folk::SARA);
            let open = sara(&world).reads(case).await.expect("she follows it");
            let reader = Reader::of(open.file.journal(), &digits, false).on(world.site.today());
            let mut lines = open.file.lines(&reader).into_iter();
            lines
                .find(|line| line.seq.to_string() == entry)
                .expect("that it is there")
        };
        assert!(
            line.is_withheld() && line.shown_text().is_empty(),
            "it stays withheld"
        );

        let appeal = [
            ("text", "Jag vill läsa vad grannen sa."),
            ("decision", &nth.to_string()),
        ];
        sara(&world).does(case, "appeal", &words(&appeal)).await;
        let rings = maria(&world).rings_on(case, "appeal-forward").await;
        assert_eq!(rings.as_deref(), Some("2026-12-08"));
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// Page and paper, in her language.
async fn sara_reads_it(world: &World, case: CaseId, nth: usize) {
    let mut hers = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
    let at = format!("/mina-sidor/{case}/brev/{nth}");
    let mut told = vec![hers.get(&format!("/sv{at}")).await];
    if paper::can_be_read() {
        told.push(hers.get(&format!("/sv{at}/pdf")).await);
    }
    for letter in told {
        assert_eq!(letter.status, StatusCode::OK);
        let body: Vec<&str> = letter.body.split_whitespace().collect();
        let body = body.join(" ");
        for part in [
            "Beslut: du får inte läsa",
            "30 november 2026",
            "OSL 26 kap. 5 §",
            "10 § förvaltningslagen",
            WHY,
            "kammarrätten",
            "3 veckor",
            "OSL 6 kap. 7 och 8 §§",
            "Beslutat av Maria Lund",
        ] {
            assert!(body.replace('\u{a0}', " ").contains(part), "{part}: {body}");
        }
        assert!(
            !body.contains("trapphuset"),
            "what is withheld is not in the decision"
        );
    }
    let english = hers.get(&format!("/en{at}")).await.body;
    assert!(english.contains("administrative court of appeal"), "{english}");
    let journal = hers.get(&format!("/sv/mina-sidor/{case}/journal")).await.body;
    assert!(
        journal.contains(WHY) && !journal.contains("trapphuset"),
        "{journal}"
    );
}

async fn johan_finds_nothing(world: &World, case: CaseId, nth: usize) {
    let mut his = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
    let letter = his.get(&format!("/sv/mina-sidor/{case}/brev/{nth}")).await;
    assert_eq!(letter.status, StatusCode::NOT_FOUND);
    for page in ["", "/journal", "/journal.json", "/begaran"] {
        let body = his.get(&format!("/sv/mina-sidor/{case}{page}")).await.body;
        for hidden in [
            WHY,
            "du inte får läsa det",
            "Beslut: du får inte läsa",
            "trapphuset",
        ] {
            assert!(!body.contains(hidden), "{page}: {hidden}");
        }
    }
}

#[tokio::test]
async fn the_reasons_follow_a_template_that_the_municipality_words_and_no_gap_is_sent() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (_, request) = asked(&world, case).await;
        let usual = maria(&world).as_filled_in(case, "refuse_disclosure").await;
        assert!(usual.first("text").contains("Du har begärt att få läsa"));
        let gaps = usual.with("ground", "ground-osl-26-5");
        let tried = maria(&world).tries(case, "refuse_disclosure", &gaps).await;
        assert_eq!(tried.expect_err("nothing was filled in").questions(), ["text"]);

        let mut adam = world.browser_of(Somebody::Adam).await;
        let page = adam.get(TEMPLATE).await;
        let own = [("text", OWN), ("_seen", page.hidden("_seen"))];
        let kept = adam.post(TEMPLATE, &own).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let own = maria(&world).as_filled_in(case, "refuse_disclosure").await;
        assert_eq!(own.first("text"), OWN);

        for (wrong, question) in [
            (
                [
                    ("request", "1:nobody"),
                    ("ground", "ground-osl-26-5"),
                    ("text", WHY),
                ],
                "request",
            ),
            (
                [
                    ("request", request.as_str()),
                    ("ground", "ground-of-mine"),
                    ("text", WHY),
                ],
                "ground",
            ),
            (
                [
                    ("request", request.as_str()),
                    ("ground", "ground-osl-26-5"),
                    ("text", "  "),
                ],
                "text",
            ),
        ] {
            let tried = maria(&world)
                .tries(case, "refuse_disclosure", &words(&wrong))
                .await;
            assert_eq!(tried.expect_err(question).questions(), [question]);
        }
        let omar = world.staff(Somebody::Omar);
        let tried = omar
            .tries(case, "refuse_disclosure", &words(&refusal(&request, WHY)))
            .await;
        assert!(matches!(tried, Err(stories::NotDone::NoSuchPage)), "not his case");
        let open = maria(&world).reads(case).await.expect("her case");
        assert_eq!(
            open.file.journal().record.asked.len(),
            1,
            "nothing half is decided"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_shown_whole_after_all_needs_no_refusal() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (entry, request) = asked(&world, case).await;
        let johan = maria(&world).party(case, "Johan Ek", PartyRole::Guardian).await;
        let his = [
            ("entry", entry.as_str()),
            ("shown", "review-whole"),
            ("persons", &johan),
        ];
        maria(&world).does(case, "review_disclosure", &words(&his)).await;
        assert!(
            waits(&world, case).await.is_some(),
            "shown to Johan is no answer to Sara"
        );
        let whole = [("entry", entry.as_str()), ("shown", "review-whole")];
        maria(&world)
            .does(case, "review_disclosure", &words(&whole))
            .await;
        assert_eq!(waits(&world, case).await, None);
        let tried = maria(&world)
            .tries(case, "refuse_disclosure", &words(&refusal(&request, WHY)))
            .await;
        assert!(tried.is_err(), "there is nothing to refuse");
    })
    .await;
}
