//! Somebody sees and does things for another: a trustee by a court's order, a daughter by her mother's word. In what was
//! given and nothing else, on its days and on no other, told to whom it is for, and gone at once when it is taken back.

use casework::given::RegisterPerson;
use casework::{Answers, CaseId, PartyRole, Protection};
use stories::upload::a_paper;
use stories::{Answer, Browser, Folk, Somebody, World, both, number, words};

const PER: (&str, &str) = ("19560722-2394", "Per Persson");
const LINA: (&str, &str) = ("19580112-2382", "Lina Ek");

fn knows(world: &World, (digits, name): (&str, &str), protection: Protection) {
    world.register.knows(RegisterPerson {
        number: number(digits),
        name: name.to_owned(),
        born: number(digits).born(),
        protection,
        address: Some("Lillgatan 1, Björkvik".to_owned()),
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    });
}

/// The court's order on Per, for Sara, as Maria writes it down.
async fn order(world: &World, case: CaseId, scopes: &[&str], to: &str) -> Answers {
    let maria = world.staff(Somebody::Maria);
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let mut answers = words(&[
        ("person", sara.as_str()),
        ("number", PER.0),
        ("kind", "represent-trustee"),
        ("basis", "basis-court-order"),
        ("from", "2026-11-30"),
        ("to", to),
    ]);
    answers.fields.insert(
        "scopes".to_owned(),
        scopes.iter().map(|&scope| scope.to_owned()).collect(),
    );
    let paper = b"%PDF-1.7 beslut".as_slice();
    let upload = a_paper("beslut.pdf", paper);
    answers.uploads.insert("files".to_owned(), vec![upload]);
    answers
}

async fn per_is_trustee(world: &World, scopes: &[&str], to: &str) -> CaseId {
    let case = world.an_investigation_that_both_follow().await;
    knows(world, PER, Protection::Ordinary);
    let answers = order(world, case, scopes, to).await;
    world
        .staff(Somebody::Maria)
        .does(case, "register_representation", &answers)
        .await;
    case
}

async fn browser(world: &World, (digits, name): (&str, &str)) -> Browser {
    world.browser_of_resident(digits, name).await
}

async fn sends(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    browser
        .post(address, &[fields, &[("_command", &command)]].concat())
        .await
}

fn mine(case: CaseId, page: &str) -> String {
    format!("/sv/mina-sidor/{case}{page}")
}

/// Every page of a case that somebody may try.
const PAGES: [&str; 12] = [
    "",
    "/journal",
    "/journal.json",
    "/begaran",
    "/lasare",
    "/moten",
    "/brev/1",
    "/gor/write_message",
    "/gor/ask_block",
    "/gor/give_access",
    "/gor/take_back_access",
    "/gor/accept_access",
];

async fn finds(browser: &mut Browser, case: CaseId) -> Vec<&'static str> {
    let mut found = Vec::new();
    for page in PAGES {
        if browser.get(&mine(case, page)).await.status == 200 {
            found.push(page);
        }
    }
    found
}

#[tokio::test]
async fn a_trustee_in_money_alone_finds_no_trace_of_a_case_that_is_not_about_money() {
    both(async |world| {
        let case = per_is_trustee(&world, &["represent-money"], "").await;
        let mut per = browser(&world, PER).await;
        let home = per.get("/sv/mina-sidor").await.body;
        assert!(!home.contains("Sara") && !home.contains("Elin") && !home.contains(&case.to_string()));
        assert_eq!(finds(&mut per, case).await, [""; 0]);
        let extract = per.get("/sv/mina-sidor/utdrag.json").await.body;
        assert!(!extract.contains("Sara") && !extract.contains("Elin"));
        let guessed = per.get(&mine(case, "")).await.body;
        let nowhere = per
            .get("/sv/mina-sidor/0198c0de00007000800000000000abcd")
            .await
            .body;
        assert!(guessed.contains("<h1") && nowhere.contains("<h1"));
        let told = |page: &str| page.split("<main").nth(1).map(str::to_owned);
        assert_eq!(
            told(&guessed),
            told(&nowhere),
            "a guessed case and this one are alike"
        );
    })
    .await;
}

#[tokio::test]
async fn a_trustee_sees_and_does_what_the_order_says_is_named_beside_whom_it_is_for_and_the_person_sees_it() {
    both(async |world| {
        let case = per_is_trustee(&world, &["represent-write"], "").await;
        let mut per = browser(&world, PER).await;
        let home = per.get("/sv/mina-sidor").await.body;
        assert!(
            home.contains("Du ser det här för Sara Ek, som god man."),
            "{home}"
        );
        let found = finds(&mut per, case).await;
        assert_eq!(found, ["", "/moten", "/gor/write_message"]);
        let page = per.get(&mine(case, "")).await.body;
        assert!(page.contains("Du ser det här för Sara Ek, som god man."));
        for way in ["/journal", "/lasare", "/begaran", "give_access", "ask_block"] {
            assert!(!page.contains(way), "{way}");
        }
        let wrote = sends(
            &mut per,
            &mine(case, "/gor/write_message"),
            &[("text", "Sara kan inte på fredag.")],
        )
        .await;
        assert_eq!(wrote.status, 303);
        let mut maria = world.browser_of(Somebody::Maria).await;
        let read = maria.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(
            read.contains("Per Persson för Sara Ek"),
            "who did it and for whom"
        );
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        let hers = sara.get(&mine(case, "")).await.body;
        assert!(hers.contains("Per Persson, god man") && hers.contains("Skriva till oss och boka möten"));
        assert!(hers.contains("Registrerat av Maria Lund") && !hers.contains("Du ser det här för"));
        let thread = sara.get(&mine(case, "/gor/write_message")).await.body;
        assert!(thread.contains("Sara kan inte på fredag."));
        let looked = sara.get(&mine(case, "/lasare")).await.body;
        assert!(looked.contains("Per Persson, god man"), "{looked}");
        let mut johan = browser(&world, (Folk::JOHAN, "Johan Ek")).await;
        for page in ["", "/lasare", "/journal", "/journal.json"] {
            let his = johan.get(&mine(case, page)).await.body;
            assert!(!his.contains("Per Persson"), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_trustee_gets_nothing_the_day_after_the_last_one_and_nothing_when_whom_they_are_for_is_shut_out() {
    both(async |world| {
        let case = per_is_trustee(&world, &["represent-follow"], "2026-12-01").await;
        world.on("2026-12-01 23:30");
        let mut per = browser(&world, PER).await;
        assert_eq!(
            per.get(&mine(case, "")).await.status,
            200,
            "the last day is one of its days"
        );
        let maria = world.staff(Somebody::Maria);
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        for (what, found) in [("block-party-shut", 404), ("block-party-open", 200)] {
            let shut = [("person", sara.as_str()), ("what", what), ("reason", "Utreds.")];
            maria.does(case, "block_party", &words(&shut)).await;
            assert_eq!(per.get(&mine(case, "")).await.status, found, "{what}");
        }
        world.on("2026-12-02 00:01");
        let mut per = browser(&world, PER).await;
        assert_eq!(finds(&mut per, case).await, [""; 0]);
        assert!(!per.get("/sv/mina-sidor").await.body.contains("Sara Ek"));
    })
    .await;
}

#[tokio::test]
async fn sara_lets_her_daughter_in_who_says_yes_and_takes_it_back_and_then_it_is_gone_at_once() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        let give = mine(case, "/gor/give_access");
        let asked = [
            ("kind", "represent-helper"),
            ("name", LINA.1),
            ("number", LINA.0),
            ("scopes", "represent-write"),
            ("to", "2027-03-01"),
        ];
        let too_much = [&asked[..], &[("scopes", "represent-record")]].concat();
        let refused = sends(&mut sara, &give, &too_much).await;
        assert!(
            refused.body.contains("får inte allt det du har valt"),
            "the record is Elin's"
        );
        assert_eq!(sends(&mut sara, &give, &asked).await.status, 303);
        let mut lina = browser(&world, LINA).await;
        let home = lina.get("/sv/mina-sidor").await.body;
        assert!(
            home.contains("Sara Ek vill ha dig som betrodd hjälpare.") && !home.contains("Elin"),
            "{home}"
        );
        assert_eq!(finds(&mut lina, case).await, ["/gor/accept_access"]);
        let yes = [("answer", "accept-access-yes")];
        let said = sends(&mut lina, &mine(case, "/gor/accept_access"), &yes).await;
        assert_eq!((said.status.as_u16(), said.leads_to()), (303, "/sv/mina-sidor"));
        assert_eq!(finds(&mut lina, case).await, ["", "/moten", "/gor/write_message"]);
        let page = sara.get(&mine(case, "/gor/take_back_access")).await;
        let which = page
            .body
            .split("name=\"representation\"")
            .nth(1)
            .expect("one to choose");
        let which = which
            .split("value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let back = [("representation", which.expect("its number"))];
        assert_eq!(
            sends(&mut sara, &mine(case, "/gor/take_back_access"), &back)
                .await
                .status,
            303
        );
        assert_eq!(finds(&mut lina, case).await, [""; 0]);
        assert!(!lina.get("/sv/mina-sidor").await.body.contains("Sara Ek"));
    })
    .await;
}

#[tokio::test]
async fn what_a_court_decided_the_person_asks_us_to_end_and_a_colleague_does() {
    both(async |world| {
        let case = per_is_trustee(&world, &["represent-follow"], "").await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let open = sara.reads(case).await.expect("her case");
        let seq = open.file.journal().representations.all[0].seq.to_string();
        let which = [("representation", seq.as_str()), ("reason", "Han svarar aldrig.")];
        sara.does(case, "take_back_access", &words(&which)).await;
        let mut per = browser(&world, PER).await;
        assert_eq!(per.get(&mine(case, "")).await.status, 200, "it is the court's");
        let maria = world.staff(Somebody::Maria);
        let now = maria.reads(case).await.expect("hers").file.journal().waits();
        assert_eq!(now.map(|(step, _)| step), Some("end_representation"));
        maria.does(case, "end_representation", &words(&which)).await;
        assert_eq!(per.get(&mine(case, "")).await.status, 404);
        assert!(
            maria
                .reads(case)
                .await
                .expect("hers")
                .file
                .journal()
                .waits()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn who_represents_somebody_has_no_other_place_in_the_case_and_never_works_with_it() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let maria = world.staff(Somebody::Maria);
        // Sara names the children's father, or whoever told us of the worry: nothing is told of it, and nothing opens.
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let asked = |number| {
            words(&[
                ("kind", "represent-authorised"),
                ("name", "Någon"),
                ("number", number),
                ("scopes", "represent-record"),
                ("to", "2027-03-01"),
            ])
        };
        sara.does(case, "give_access", &asked(Folk::JOHAN)).await;
        let johan = world
            .resident(Folk::JOHAN, "Johan Ek")
            .reads(case)
            .await
            .expect("his own");
        assert!(johan.read_as.represents.is_none());
        // Whom she only names at work is not kept from it.
        let marias = Somebody::Maria.number().written();
        sara.does(case, "give_access", &asked(&marias)).await;
        assert!(maria.reads(case).await.is_some());
        // The trustee is a team lead of ours: the case is then no longer hers to open at work.
        knows(&world, PER, Protection::Ordinary);
        let lena = Somebody::Lena;
        let mut answers = order(&world, case, &["represent-follow"], "").await;
        answers.set("number", lena.number().written());
        knows(
            &world,
            (&lena.number().written(), "Lena Berg"),
            Protection::Ordinary,
        );
        assert!(world.staff(lena).reads(case).await.is_some());
        maria.does(case, "register_representation", &answers).await;
        assert!(world.staff(lena).reads(case).await.is_none());
        assert!(!world.staff(lena).finds("Elin").await.contains(&case));
        // Whoever is a party already cannot be written down as a representative.
        answers.set("number", Folk::JOHAN);
        assert!(
            maria
                .tries(case, "register_representation", &answers)
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn a_representative_with_a_protected_identity_makes_the_case_one_for_named_staff_and_tells_no_address()
{
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        knows(&world, PER, Protection::ConfidentialityMarked);
        let maria = world.staff(Somebody::Maria);
        let answers = order(&world, case, &["represent-record"], "").await;
        assert!(
            maria
                .tries(case, "register_representation", &answers)
                .await
                .is_err(),
            "the record is Elin's"
        );
        let answers = order(&world, case, &["represent-follow"], "").await;
        maria.does(case, "register_representation", &answers).await;
        let open = maria.reads(case).await.expect("hers");
        assert!(open.file.journal().is_protected());
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        for page in ["", "/journal", "/journal.json", "/lasare"] {
            assert!(
                !sara.get(&mine(case, page)).await.body.contains("Lillgatan"),
                "{page}"
            );
        }
    })
    .await;
}
