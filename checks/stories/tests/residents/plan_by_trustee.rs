//! Elin has a trustee. Whether they may answer for her about a plan that school and clinic make together stands in the court's order:
//! where it does not, the question is hers alone and the answer of nobody else counts.

use casework::given::RegisterPerson;
use casework::{Answers, CaseId, PartyRole, Protection};
use stories::upload::a_paper;
use stories::{Browser, Somebody, World, both, number, words};

const PER: (&str, &str) = ("19560722-2394", "Per Persson");
const NEEDS: &str = "Skolan och BUP ger familjen olika råd om Elins sömn.";

fn knows_per(world: &World) {
    world.register.knows(RegisterPerson {
        number: number(PER.0),
        name: PER.1.to_owned(),
        born: number(PER.0).born(),
        protection: Protection::Ordinary,
        address: None,
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    });
}

/// Elin follows her case herself, and all who follow are asked about a plan.
async fn elin_is_asked(world: &World) -> CaseId {
    let case = world.an_investigation_that_both_follow().await;
    knows_per(world);
    let maria = world.staff(Somebody::Maria);
    let why = [("reason", "Elin förstår vad det gäller.")];
    maria.does(case, "let_child_follow", &words(&why)).await;
    let plan = [
        ("needs", NEEDS),
        ("participant.0.organisation", "Björkskolan"),
        ("participant.0.address", "Skolgatan 1, 123 45 Björkvik"),
    ];
    maria.does(case, "propose_individual_plan", &words(&plan)).await;
    case
}

async fn order(world: &World, case: CaseId, (name, role): (&str, PartyRole), scopes: &[&str]) -> Answers {
    let maria = world.staff(Somebody::Maria);
    let person = maria.party(case, name, role).await;
    let mut answers = words(&[
        ("person", person.as_str()),
        ("number", PER.0),
        ("kind", "represent-trustee"),
        ("basis", "basis-court-order"),
        ("from", "2026-11-30"),
        ("to", "2026-12-01"),
    ]);
    let scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
    answers.fields.insert("scopes".to_owned(), scopes);
    let paper = a_paper("beslut.pdf", b"%PDF-1.7 beslut");
    answers.uploads.insert("files".to_owned(), vec![paper]);
    answers
}

const ELIN: (&str, PartyRole) = ("Elin Ek", PartyRole::Subject);

async fn per(world: &World) -> Browser {
    world.browser_of_resident(PER.0, PER.1).await
}

fn consent(case: CaseId) -> String {
    format!("/sv/mina-sidor/{case}/gor/consent_individual_plan")
}

async fn answered(world: &World, case: CaseId) -> usize {
    let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
    let plans = &open.file.journal().individual_plans;
    plans.all.last().expect("a plan").consents.len()
}

#[tokio::test]
async fn elins_trustee_says_yes_in_her_place_by_an_order_that_says_so_and_both_names_stand_there() {
    both(async |world| {
        let case = elin_is_asked(&world).await;
        let scopes = ["represent-record", "represent-consent"];
        let order = order(&world, case, ELIN, &scopes).await;
        let maria = world.staff(Somebody::Maria);
        maria.does(case, "register_representation", &order).await;
        let mut per = per(&world).await;
        let page = per.get(&format!("/sv/mina-sidor/{case}")).await.body;
        assert!(page.contains("/gor/consent_individual_plan"), "{page}");
        let asked = per.get(&consent(case)).await;
        assert!(asked.body.contains(NEEDS));
        let fields = [
            ("answer", "individual-plan-yes"),
            ("words", ""),
            ("_command", asked.hidden("_command")),
        ];
        assert_eq!(per.post(&consent(case), &fields).await.status, 303);
        assert_eq!(answered(&world, case).await, 1);
        let said = "Per Persson sa ja till en individuell plan i stället för Elin Ek";
        let mut at_work = world.browser_of(Somebody::Maria).await;
        let history = at_work.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(history.contains(said) && history.contains("Per Persson för Elin Ek"));
        // The guardians are asked for themselves, and read none of it.
        let mut sara = world.browser_of_resident(stories::Folk::SARA, "Sara Ek").await;
        let hers = sara.get(&format!("/sv/mina-sidor/{case}/journal")).await.body;
        assert!(!hers.contains("Per Persson"));
        // The day after the order's last one nothing is Per's to take back or to give.
        world.on("2026-12-02 09:00");
        let mut per = self::per(&world).await;
        assert_eq!(per.get(&consent(case)).await.status, 404);
        let late = [("answer", "individual-plan-no"), ("_command", &*world.command())];
        assert_eq!(per.post(&consent(case), &late).await.status, 404);
        assert_eq!(answered(&world, case).await, 1);
    })
    .await;
}

#[tokio::test]
async fn an_order_about_everything_else_lets_nobody_answer_for_elin_nor_for_her_mother() {
    both(async |world| {
        let case = elin_is_asked(&world).await;
        let maria = world.staff(Somebody::Maria);
        let scopes = [
            "represent-record",
            "represent-write",
            "represent-contest",
            "represent-money",
        ];
        let narrow = order(&world, case, ELIN, &scopes).await;
        maria.does(case, "register_representation", &narrow).await;
        let mut per = per(&world).await;
        let page = per.get(&format!("/sv/mina-sidor/{case}")).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("consent_individual_plan"), "{}", page.body);
        assert_eq!(per.get(&consent(case)).await.status, 404);
        let yes = [("answer", "individual-plan-yes"), ("_command", &*world.command())];
        assert_eq!(per.post(&consent(case), &yes).await.status, 404);
        assert_eq!(answered(&world, case).await, 0);
        // What a mother says to a plan about her child nobody is ordered to say, and nobody is let say by her word.
        let sara = ("Sara Ek", PartyRole::Guardian);
        let wide = order(&world, case, sara, &["represent-consent"]).await;
        let refused = maria.tries(case, "register_representation", &wide).await;
        assert!(refused.is_err());
        for kind in ["represent-helper", "represent-authorised"] {
            let asked = words(&[
                ("kind", kind),
                ("name", "Lina Ek"),
                ("number", "19580112-2382"),
                ("scopes", "represent-consent"),
                ("to", "2027-03-01"),
            ]);
            let mother = world.resident(stories::Folk::SARA, "Sara Ek");
            assert!(mother.tries(case, "give_access", &asked).await.is_err(), "{kind}");
        }
    })
    .await;
}
