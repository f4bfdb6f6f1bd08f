//! A couple asks for a month's support on two phones, sends what is missing, is granted most of it, and asks again.

use casework::{CaseId, PartyRole};
use stories::{Folk, Somebody, Work, World, both, but, words};

/// Two grown-ups and a child of eleven, in a flat of nine thousand kronor, with one wage.
const THE_EKS: &[(&str, &str)] = &[
    ("month", "2026-11"),
    ("living", "financial-assistance-living-couple"),
    ("partner-name", "Johan Ek"),
    ("partner-number", Folk::JOHAN),
    ("together", "financial-assistance-together-yes"),
    ("child.0.name", "Elin Ek"),
    ("child.0.number", Folk::ELIN),
    ("home", "financial-assistance-home-own"),
    ("rent", "9 000 kr"),
    ("costs", "electricity"),
    ("costs-electricity", "450"),
    ("partner-incomes", "wage"),
    ("partner-incomes-wage", "8 000,00"),
    ("account", "financial-assistance-account-none"),
    ("papers", "financial-assistance-paper-comes"),
];

fn sara(world: &World) -> Work<'_> {
    world.resident(Folk::SARA, "Sara Ek")
}

fn johan(world: &World) -> Work<'_> {
    world.resident(Folk::JOHAN, "Johan Ek")
}

async fn applied(world: &World) -> CaseId {
    world.on("2026-11-24 20:10");
    sara(world).begins("apply", &words(THE_EKS)).await.case
}

async fn signed(world: &World) -> CaseId {
    let case = applied(world).await;
    let yes = words(&[("together", "financial-assistance-together-yes")]);
    johan(world).does(case, "sign_as_partner", &yes).await;
    case
}

const DECIDED: &[(&str, &str)] = &[
    ("outcome", "financial-assistance-granted"),
    ("pay_on", "2026-11-27"),
    ("pay_to", "financial-assistance-pay-halves"),
    ("law", "financial-assistance-law-12-1"),
    ("reasons", "Hushållet kan inte tillgodose sina behov själv."),
    ("decided_by", "decider-delegate"),
];

#[tokio::test]
async fn a_couple_applies_on_two_phones_and_is_paid_half_each() {
    both(async |world| {
        let case = applied(&world).await;
        let (sara, johan, ines) = (sara(&world), johan(&world), world.staff(Somebody::Ines));
        let open = johan.reads(case).await.expect("he is asked to sign");
        let asked: Vec<_> = open.file.summary().asks.into_iter().map(|ask| ask.at).collect();
        assert_eq!(asked, ["gor/sign_as_partner"]);
        let early = ines.tries(case, "decide_assistance", &words(DECIDED)).await;
        assert_eq!(
            early.expect_err("not signed").refusal(),
            "financial-assistance-not-signed-by-both"
        );

        let yes = words(&[("together", "financial-assistance-together-yes")]);
        assert!(
            sara.tries(case, "sign_as_partner", &yes).await.is_err(),
            "it is his to sign"
        );
        johan.does(case, "sign_as_partner", &yes).await;

        world.on("2026-11-25 09:00");
        let early = ines.tries(case, "decide_assistance", &words(DECIDED)).await;
        assert_eq!(
            early.expect_err("not counted").refusal(),
            "financial-assistance-refusal-calculate-first"
        );
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        ines.does(case, "decide_assistance", &words(DECIDED)).await;

        // 7 100 for two, 4 390 for a child of eleven, 1 790 for three; rent and electricity; less the wage.
        world.worker_comes_round().await;
        let open = sara.reads(case).await.expect("her case");
        let said = open.file.summary().resident_now;
        assert_eq!(said.key, "financial-assistance-you-granted");
        let letters = &open.file.journal().letters;
        assert_eq!(letters.len(), 2, "one each");
        let told = format!("{letters:?}");
        assert!(told.contains("14\\u{a0}730"), "{told}");
        assert!(told.contains("7\\u{a0}365"), "half each: {told}");
    })
    .await;
}

#[tokio::test]
async fn what_she_says_in_private_he_never_reads_and_nothing_is_decided_before_somebody_has_talked_with_her()
{
    both(async |world| {
        world.on("2026-11-24 20:10");
        let alone = but(
            THE_EKS,
            &[
                ("together", "financial-assistance-together-talk"),
                ("together-text", "Ring mig på jobbet före fyra."),
            ],
        );
        let case = sara(&world).begins("apply", &alone).await.case;
        assert!(johan(&world).reads(case).await.is_none(), "he is not let in");
        let hers = sara(&world).reads(case).await.expect("her own case");
        let told = hers
            .file
            .entries()
            .iter()
            .find(|entry| entry.of.ends_with("ToldInPrivate"));
        assert!(
            told.expect("kept").for_parties.is_none(),
            "no page of a party shows it"
        );
        let ines = world.staff(Somebody::Ines);
        let open = ines.reads(case).await.expect("intake");
        assert_eq!(open.file.summary().staff_now.key, "financial-assistance-now-talk");
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        let refused = ines.tries(case, "decide_assistance", &words(DECIDED)).await;
        assert_eq!(
            refused.expect_err("talk first").refusal(),
            "financial-assistance-refusal-talk-first"
        );
        let now = words(&[("together", "financial-assistance-together-yes")]);
        sara(&world).does(case, "say_in_private", &now).await;
        ines.does(case, "decide_assistance", &words(DECIDED)).await;
    })
    .await;
}

#[tokio::test]
async fn a_partner_who_wants_to_talk_first_leaves_no_trace_for_the_other() {
    both(async |world| {
        let case = applied(&world).await;
        let before = sara(&world)
            .reads(case)
            .await
            .expect("hers")
            .file
            .summary()
            .resident_now;
        let talk = words(&[
            ("together", "financial-assistance-together-talk"),
            ("together-text", "Inte när han är hemma."),
        ]);
        johan(&world).does(case, "sign_as_partner", &talk).await;
        let after = sara(&world)
            .reads(case)
            .await
            .expect("hers")
            .file
            .summary()
            .resident_now;
        assert_eq!(before, after, "to her it waits as before");
        let open = world.staff(Somebody::Ines).reads(case).await.expect("intake");
        assert_eq!(open.file.summary().staff_now.key, "financial-assistance-now-talk");
    })
    .await;
}

#[tokio::test]
async fn a_missing_paper_is_asked_for_once_taken_longer_for_once_and_answered_item_by_item() {
    both(async |world| {
        let case = signed(&world).await;
        let (sara, ines) = (sara(&world), world.staff(Somebody::Ines));
        world.on("2026-11-25 09:00");
        let wanted = words(&[
            ("item.0.what", "Kontoutdrag för oktober"),
            ("item.0.why", "För att se hushållets inkomster"),
            ("item.1.what", "Hyresavi"),
            ("item.1.why", "För att se vad hyran är"),
            ("by", "2026-12-02"),
            ("otherwise", "Då beslutar vi på det vi har."),
        ]);
        ines.does(case, "ask_for_papers", &wanted).await;
        let summary = sara.reads(case).await.expect("hers").file.summary();
        assert_eq!(summary.resident_now.key, "financial-assistance-you-papers");
        assert_eq!(summary.asks.len(), 2, "both are asked");
        sara.does(case, "delay_papers", &words(&[])).await;
        assert!(
            sara.tries(case, "delay_papers", &words(&[])).await.is_err(),
            "once"
        );
        let none = sara.tries(case, "answer_papers", &words(&[])).await;
        assert_eq!(none.expect_err("nothing").questions(), ["paper-0"]);
        let mut first = words(&[]);
        let paper = stories::upload::a_paper("kontoutdrag.jpg", &stories::upload::photo());
        first.uploads.insert("paper-0".to_owned(), vec![paper]);
        sara.does(case, "answer_papers", &first).await;
        let summary = sara.reads(case).await.expect("hers").file.summary();
        assert_eq!(summary.asks.len(), 2, "one is left");
        let dont = words(&[("none-1", "financial-assistance-answer-dont-have")]);
        johan(&world).does(case, "answer_papers", &dont).await;
        let open = sara.reads(case).await.expect("hers");
        assert!(open.file.summary().asks.is_empty());
        assert_eq!(open.file.journal().documents.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn next_month_is_filled_in_with_last_month_and_a_withdrawn_one_can_be_asked_for_again() {
    both(async |world| {
        let case = signed(&world).await;
        let (sara, ines) = (sara(&world), world.staff(Somebody::Ines));
        world.on("2026-11-25 09:00");
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        ines.does(case, "decide_assistance", &words(DECIDED)).await;
        world.on("2026-12-01 21:00");
        let again = sara.as_filled_in(case, "apply_again").await;
        assert_eq!(again.first("rent"), "9000", "what she pays is there");
        assert_eq!(again.first("month"), "2026-12");
        assert_eq!(
            again.first("partner-incomes-wage"),
            "",
            "what he earns is asked anew"
        );
        let his = johan(&world).tries(case, "apply_again", &again).await;
        assert_eq!(
            his.expect_err("hers to ask").refusal(),
            "financial-assistance-refusal-applicant"
        );
        let again = again
            .with("partner-incomes-wage", "7500")
            .with("papers", "financial-assistance-paper-comes");
        sara.does(case, "apply_again", &again).await;
        let open = sara.reads(case).await.expect("hers");
        assert_eq!(
            open.file.summary().resident_now.key,
            "financial-assistance-you-wait-sign"
        );
        sara.does(case, "withdraw", &words(&[("sure", "yes")])).await;
        let decided = ines.tries(case, "decide_assistance", &words(DECIDED)).await;
        assert!(decided.is_err(), "nothing is left to decide");
        sara.does(case, "apply_again", &again).await;
    })
    .await;
}

#[tokio::test]
async fn a_child_stands_in_the_case_and_reads_nothing_of_it() {
    both(async |world| {
        let case = signed(&world).await;
        let open = sara(&world).reads(case).await.expect("hers");
        let child = open
            .file
            .journal()
            .parties
            .iter()
            .find(|party| party.person.name == "Elin Ek");
        let child = child.expect("she is in the household");
        assert_eq!(child.role, PartyRole::HouseholdMember);
        assert!(child.follows_from.is_none());
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_each_field_and_nothing_is_kept() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let wrong = but(
            THE_EKS,
            &[
                ("partner-number", Folk::SARA),
                ("rent", "-5"),
                ("costs-electricity", "1,234"),
                ("partner-incomes-wage", "9999999"),
                ("child.1.name", "Elin igen"),
                ("child.1.number", Folk::ELIN),
                ("child.2.name", "Nora"),
                ("child.2.born", "2027-03-01"),
            ],
        );
        let command = world.command();
        let told = sara(&world).begins_with(&command, "apply", &wrong).await;
        let told = told.expect_err("much is wrong");
        assert_eq!(
            told.questions(),
            [
                "partner-number",
                "child.1.number",
                "child.2.born",
                "rent",
                "costs-electricity",
                "partner-incomes-wage"
            ]
        );
        assert_eq!(world.count("stream").await, 0);
        // Mended and sent twice it is one case.
        let first = sara(&world)
            .begins_with(&command, "apply", &words(THE_EKS))
            .await
            .expect("once");
        let second = sara(&world)
            .begins_with(&command, "apply", &words(THE_EKS))
            .await
            .expect("again");
        assert_eq!(first.case, second.case);
        assert_eq!(world.count("stream").await, 1);
    })
    .await;
}
