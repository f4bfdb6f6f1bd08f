//! Tova turns fifteen while we investigate. The evening before she reads nothing on my pages and comes in by her own door; her
//! mother reads what Maria has decided to show her of Tova's own words. In the morning those are Tova's: her mother's rows,
//! counts and files are without them, nothing is sent that tells so, and what Maria decides from then on holds.

use access::{ListKey, Resident, Viewer};
use axum::http::StatusCode;
use casework::disclosure::{Line, Reader};
use casework::given::{RegisterPerson, RegisterRelative};
use casework::{Act, CaseId, ContactProfile, ContactWay, PartyRole, Protection, SafeHours};
use std::sync::Arc;
use stories::upload::photo;
use stories::{Answer, Folk, OPENS, Somebody, Work, World, both, number, paper, words};

/// Fifteen on the third of December.
const TOVA: (&str, &str) = ("20111203-2386", "Tova Ek");
const SARA: (&str, &str) = (Folk::SARA, "Sara Ek");
const JOHAN: (&str, &str) = (Folk::JOHAN, "Johan Ek");

const NOTE: &str = "Skolan ringde. Tova var borta i två dagar.";
const TALKED: &str = "Jag vill inte bo hos pappa.";
const SAID: &str = "Jag sover hos en kompis.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// The register knows her, with her parents.
fn is_born(world: &World) {
    let guardian = |(digits, name): (&str, &str)| RegisterRelative {
        number: number(digits),
        name: name.to_owned(),
        protection: Protection::Ordinary,
    };
    let tova = number(TOVA.0);
    world.register.knows(RegisterPerson {
        born: tova.born(),
        number: tova,
        name: TOVA.1.to_owned(),
        protection: Protection::Ordinary,
        address: Some("Storgatan 4, Björkvik".to_owned()),
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: vec![guardian(SARA), guardian(JOHAN)],
        siblings: Vec::new(),
    });
}

/// Maria's, and both parents follow it.
async fn an_investigation_about_tova(world: &World) -> CaseId {
    is_born(world);
    world.on("2026-11-24 16:00");
    let told = world.a_teacher_reports().await;
    let ines = world.intake();
    ines.assesses_protection(told.case).await;
    ines.identifies(told.case, TOVA.0).await;
    ines.tells_the_family(told.case).await;
    ines.hears_the_child(told.case).await;
    ines.does(told.case, "decide_investigation", &words(OPENS)).await;
    world.worker_comes_round().await;
    let lena = world.staff(Somebody::Lena);
    let queue = lena.lists(views::Which::Unallotted).await.expect("the queue");
    let case = queue.first().expect("an investigation").case;
    lena.allots(case, Somebody::Maria).await;
    world.on("2026-11-30 09:00");
    for who in [SARA, JOHAN, TOVA] {
        wants_to_know(world, who).await;
    }
    case
}

/// By text message, at any hour of the day.
async fn wants_to_know(world: &World, (digits, name): (&str, &str)) {
    let resident = Viewer::Resident(Resident {
        name: name.to_owned(),
        number: number(digits),
    });
    let today = world.site.today();
    let key: ListKey = access::list(&resident, Act::Follow, today).expect("a resident's key");
    let profile = ContactProfile {
        way: ContactWay::Sms("+46701234567".to_owned()),
        hours: SafeHours::between(9, 16).expect("hours"),
        lang: "sv".to_owned(),
        code_word: None,
        though_protected: false,
    };
    let kept = world.committee.set_contact(&key, &profile).await;
    kept.expect("it is kept");
}

/// To whom a notice was written so far, by name.
async fn notices(world: &World, case: CaseId) -> Vec<String> {
    let open = maria(world).reads(case).await.expect("her case");
    let sql = "SELECT payload FROM outbox WHERE kind = 'notice' AND case_id = $1";
    let rows = world.rows(sql, vec![case.to_string().into()]).await;
    let name = |row: &db::Row| {
        let payload: serde_json::Value =
            serde_json::from_str(row.text(0).expect("text")).expect("what is to be told");
        let to = payload["to"].as_str().expect("somebody").parse().expect("an id");
        open.file
            .journal()
            .party(to)
            .expect("a party")
            .person
            .name
            .clone()
    };
    let mut names: Vec<String> = rows.iter().map(name).collect();
    names.sort();
    names
}

async fn last_line(world: &World, case: CaseId) -> u64 {
    maria(world).reads(case).await.expect("her case").file.version()
}

/// A talk, shown to Sara by name, with the number of its line.
async fn talks(world: &World, case: CaseId, sara: &str) -> u64 {
    let talk = [
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-held"),
        ("name", "Tova"),
        ("on", "2026-11-30"),
        ("place", "Skolan"),
        ("alone", "yes"),
        ("words", TALKED),
        ("shown_to_child", "no"),
    ];
    maria(world).does(case, "note_talk", &words(&talk)).await;
    let line = last_line(world, case).await;
    let review = [
        ("entry", line.to_string()),
        ("shown", "review-whole".to_owned()),
        ("persons", sara.to_owned()),
    ];
    let review = review
        .each_ref()
        .map(|(question, answer)| (*question, answer.as_str()));
    maria(world)
        .does(case, "review_disclosure", &words(&review))
        .await;
    line
}

/// What Tova said is shown to Sara by name; the number of its line.
async fn shares(world: &World, case: CaseId, sara: &str, reason: &str) -> u64 {
    let open = maria(world).reads(case).await.expect("her case");
    let said = open
        .file
        .journal()
        .child
        .statements
        .first()
        .expect("what Tova said")
        .seq;
    let statement = said.to_string();
    let share = [
        ("statement", statement.as_str()),
        ("person", sara),
        ("reason", reason),
    ];
    maria(world).does(case, "share_child_said", &words(&share)).await;
    said
}

/// What one of them reads, the same wherever they look.
#[derive(Clone, Debug, PartialEq)]
struct Reads {
    rows: Vec<(u64, String)>,
    drawing: StatusCode,
}

impl Reads {
    fn has(&self, text: &str) -> bool {
        self.rows.iter().any(|(_, row)| row == text)
    }
    fn without(mut self, lines: &[u64], drawing: StatusCode) -> Self {
        self.rows.retain(|(line, _)| !lines.contains(line));
        self.drawing = drawing;
        self
    }
}

async fn reads(world: &World, case: CaseId, who: (&str, &str)) -> Reads {
    let open = world
        .resident(who.0, who.1)
        .reads(case)
        .await
        .expect("their case");
    let journal = open.file.journal();
    let digits = number(who.0);
    let reader = Reader::of(journal, &digits, false).on(world.site.today());
    let lines = open.file.lines(&reader);
    let rows = |lines: &[Line]| -> Vec<(u64, String)> {
        lines.iter().map(|line| (line.seq, line.shown_text())).collect()
    };
    let rows = rows(&lines);

    let mut browser = world.browser_of_resident(who.0, who.1).await;
    let base = format!("/sv/mina-sidor/{case}/journal");
    let page = browser.get(&base).await;
    let counted = format!("{} rader visas.", rows.len());
    assert!(page.body.contains(&counted), "{counted}: {}", page.body);
    let file = browser.get(&format!("{base}.json")).await;
    let alone: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
    let numbers = alone["lines"].as_array().expect("lines").iter();
    let numbers: Vec<u64> = numbers
        .map(|line| line["line"].as_u64().expect("a number"))
        .collect();
    assert_eq!(numbers, rows.iter().map(|(line, _)| *line).collect::<Vec<_>>());
    let extract = browser.get("/sv/mina-sidor/utdrag.json").await;
    let whole: serde_json::Value = serde_json::from_str(&extract.body).expect("JSON");
    let mut cases = whole["cases"].as_array().expect("cases").iter();
    let same = cases.find(|one| one["case"] == alone["case"]).expect("this case");
    assert_eq!(same["lines"], alone["lines"]);

    let mut told: Vec<Answer> = vec![page, file];
    if paper::can_be_read() {
        told.push(browser.get(&format!("{base}.pdf")).await);
    }
    for text in [NOTE, TALKED, SAID] {
        let has = rows.iter().any(|(_, row)| row == text);
        for answer in &told {
            let body: Vec<&str> = answer.body.split_whitespace().collect();
            assert_eq!(body.join(" ").contains(text), has, "{}: {text}", who.1);
        }
        let found = browser.post(&base, &[("words", text)]).await;
        let counted = if has { "En rad visas." } else { "0 rader visas." };
        assert!(found.body.contains(counted), "{}: {text}: {}", who.1, found.body);
    }
    let drawing = journal.documents.first().expect("the drawing").id;
    let drawing = browser
        .get(&format!("/sv/mina-sidor/{case}/handling/{drawing}"))
        .await;
    let mine = browser.get(&format!("/sv/mina-sidor/{case}")).await;
    assert_eq!(mine.body.contains("flykt.jpg"), drawing.status == StatusCode::OK);
    Reads {
        rows,
        drawing: drawing.status,
    }
}

/// Maria tells Tova herself that we investigate.
async fn told_herself(world: &World, case: CaseId) -> Result<(), Vec<String>> {
    let tova = maria(world).party(case, TOVA.1, PartyRole::Subject).await;
    let today = world.site.today().to_string();
    let notice = [
        ("told", "child-investigation-notice-tell"),
        ("who", tova.as_str()),
        ("on", today.as_str()),
        ("how", "I skolan"),
    ];
    let tried = maria(world).tries(case, "give_notice", &words(&notice)).await;
    let wrong = |why: stories::NotDone| {
        let mut questions: Vec<String> = why.questions().into_iter().map(str::to_owned).collect();
        questions.dedup();
        questions
    };
    tried.map(|_| ()).map_err(wrong)
}

/// The evening before: no case on my pages, and behind her own door what she has said, with whom it is shared.
async fn at_fourteen(world: &World, case: CaseId, code: &str) {
    assert!(world.resident(TOVA.0, TOVA.1).reads(case).await.is_none());
    let mut tova = world.browser_of_resident(TOVA.0, TOVA.1).await;
    for page in ["", "/journal", "/journal.json", "/journal.pdf", "/lasare"] {
        let answer = tova.get(&format!("/sv/mina-sidor/{case}{page}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    let extract = tova.get("/sv/mina-sidor/utdrag.json").await.body;
    let whole: serde_json::Value = serde_json::from_str(&extract).expect("JSON");
    assert_eq!(whole["cases"].as_array().map(Vec::len), Some(0));
    let young = tova.get("/sv/ung").await.body;
    assert!(
        young.contains("15 år eller äldre") && young.contains("/sv/barn"),
        "{young}"
    );
    let early = told_herself(world, case).await;
    assert_eq!(early, Err(vec!["who".to_owned()]), "she is no party yet");

    let mut door = world.child_in(code).await;
    let said = door.get("/sv/barn/sagt").await.body;
    assert!(
        said.contains(SAID) && said.contains("Sara Ek får också läsa"),
        "{said}"
    );
    assert!(!said.contains(TALKED) && !said.contains(NOTE), "{said}");
    let hello = door.get("/sv/barn/hej").await.body;
    assert!(!hello.contains("Du är part i ditt ärende"), "{hello}");
}

#[tokio::test]
async fn on_the_day_tova_is_fifteen_her_words_are_hers_and_her_mother_reads_what_is_decided_from_then_on() {
    both(async |mut world| {
        let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
        site.printer = Some(Arc::new(paper::Press));
        let case = an_investigation_about_tova(&world).await;
        let sara = maria(&world).party(case, SARA.1, PartyRole::Guardian).await;
        let code = world.childs_code(Somebody::Maria, case).await;
        let told = world
            .child_in(&code)
            .await
            .tells_as_child(SAID, &[("drawing", "flykt.jpg", &photo())])
            .await;
        assert_eq!(told.leads_to(), "/sv/barn/sagt", "{}", told.body);
        let talk = talks(&world, case, &sara).await;
        let said = shares(&world, case, &sara, "Tova vill att mamma ska veta.").await;
        assert_eq!(
            notices(&world, case).await,
            [""; 0],
            "the child's own is announced to nobody"
        );
        let note = [
            ("heading", "Samtal"),
            ("kind", "entry-we-saw"),
            ("happened_on", "2026-11-30"),
            ("text", NOTE),
            ("shown", "yes"),
        ];
        maria(&world).does(case, "write_note", &words(&note)).await;
        let parents = [JOHAN.1, SARA.1];
        assert_eq!(
            notices(&world, case).await,
            parents,
            "of the note, those who follow"
        );

        world.on("2026-12-02 23:30");
        let (hers, his) = (reads(&world, case, SARA).await, reads(&world, case, JOHAN).await);
        assert!(hers.has(NOTE) && hers.has(TALKED) && hers.has(SAID));
        assert!(his.has(NOTE) && !his.has(TALKED) && !his.has(SAID));
        assert_eq!(
            [hers.drawing, his.drawing],
            [StatusCode::OK, StatusCode::NOT_FOUND]
        );
        at_fourteen(&world, case, &code).await;

        world.on("2026-12-03 09:00");
        let without = hers.clone().without(&[talk, said], StatusCode::NOT_FOUND);
        assert_eq!(
            reads(&world, case, SARA).await,
            without,
            "two lines and a drawing fewer, the rest as it was"
        );
        assert_eq!(reads(&world, case, JOHAN).await, his);
        assert_eq!(notices(&world, case).await, parents, "nothing was sent of that");
        let mut door = world.child_in(&code).await;
        let own = door.get("/sv/barn/sagt").await.body;
        assert!(own.contains(SAID) && !own.contains("Sara Ek"), "{own}");
        assert!(
            door.get("/sv/barn/hej")
                .await
                .body
                .contains("Du är part i ditt ärende")
        );
        is_a_party(&world, case, (talk, said)).await;
        decided_anew(&world, case, &sara, said).await;
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// She is told, follows, and reads what is for her: her own words, the note, and the talk when somebody has looked at it.
async fn is_a_party(world: &World, case: CaseId, (talk, said): (u64, u64)) {
    assert_eq!(told_herself(world, case).await, Ok(()));
    let all = [JOHAN.1, JOHAN.1, SARA.1, SARA.1, TOVA.1];
    assert_eq!(
        notices(world, case).await,
        all,
        "that she was told is told to each of them"
    );
    let (hers, mothers) = (reads(world, case, TOVA).await, reads(world, case, SARA).await);
    assert!(hers.has(SAID) && hers.has(NOTE) && !hers.has(TALKED));
    assert_eq!(hers.drawing, StatusCode::OK, "it is hers");
    let review = [("entry", talk.to_string()), ("shown", "review-whole".to_owned())];
    let review = review
        .each_ref()
        .map(|(question, answer)| (*question, answer.as_str()));
    maria(world)
        .does(case, "review_disclosure", &words(&review))
        .await;
    let now = reads(world, case, TOVA).await;
    assert_eq!(
        now.clone().without(&[talk], StatusCode::OK),
        hers,
        "one line more"
    );
    assert!(now.has(TALKED));
    assert_eq!(
        reads(world, case, SARA).await,
        mothers,
        "released for all is not for her mother"
    );
    assert!(!mothers.rows.iter().any(|(line, _)| [talk, said].contains(line)));
    let journal = format!("/sv/mina-sidor/{case}/journal/{said}");
    let mut mother = world.browser_of_resident(SARA.0, SARA.1).await;
    assert_eq!(
        mother.get(&journal).await.status,
        StatusCode::NOT_FOUND,
        "nor by its number"
    );
}

/// Maria has asked Tova: what she decides now holds.
async fn decided_anew(world: &World, case: CaseId, sara: &str, said: u64) {
    let before = reads(world, case, SARA).await;
    shares(world, case, sara, "Tova har sagt att hon vill det.").await;
    let now = reads(world, case, SARA).await;
    assert_eq!(now.clone().without(&[said], StatusCode::NOT_FOUND), before);
    assert!(now.has(SAID) && !now.has(TALKED) && now.drawing == StatusCode::OK);
    world.on("2027-12-03 09:00");
    assert!(
        reads(world, case, SARA).await.has(SAID),
        "a year on it still holds"
    );
}
