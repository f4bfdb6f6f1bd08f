//! What was decided is paid: two who apply, two who pay, and a bank that says no once.

use casework::CaseId;
use stories::{Browser, Folk, Somebody, Work, World, both, but, words};
use views::DuePayments;

const HOME: &str = "/arbete/utbetalningar";
const ANSWER: &str = "/arbete/utbetalningar/svar";

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
    ("account", "financial-assistance-account-bank"),
    ("clearing", "9789"),
    ("account-number", "1111113"),
    ("papers", "financial-assistance-paper-comes"),
];
const DECIDED: &[(&str, &str)] = &[
    ("outcome", "financial-assistance-granted"),
    ("pay_on", "2026-11-27"),
    ("pay_to", "financial-assistance-pay-halves"),
    ("law", "financial-assistance-law-12-1"),
    ("reasons", "Hushållet kan inte tillgodose sina behov själv."),
    ("decided_by", "decider-delegate"),
];
/// One that she once had.
const OTHER: &[(&str, &str)] = &[
    ("account", "financial-assistance-account-bank"),
    ("clearing", "9071"),
    ("account-number", "4172383"),
];
/// Johan's.
const NORDEA: &[(&str, &str)] = &[
    ("account", "financial-assistance-account-bank"),
    ("clearing", "3300"),
    ("account-number", "000620-5124"),
];

fn sara(world: &World) -> Work<'_> {
    world.resident(Folk::SARA, "Sara Ek")
}

fn johan(world: &World) -> Work<'_> {
    world.resident(Folk::JOHAN, "Johan Ek")
}

/// Decided, half to each; only Sara has said where she is paid.
async fn decided(world: &World) -> CaseId {
    world.on("2026-11-24 20:10");
    let case = sara(world).begins("apply", &words(THE_EKS)).await.case;
    let yes = words(&[("together", "financial-assistance-together-yes")]);
    johan(world).does(case, "sign_as_partner", &yes).await;
    world.on("2026-11-25 09:00");
    let ines = world.staff(Somebody::Ines);
    let counted = ines.as_filled_in(case, "calculate").await;
    ines.does(case, "calculate", &counted).await;
    assert!(
        due(world).await.lines.is_empty(),
        "nothing is due without a decision"
    );
    ines.does(case, "decide_assistance", &words(DECIDED)).await;
    case
}

async fn due(world: &World) -> DuePayments {
    let key = access::payments(&Somebody::Eva.viewer(), world.site.today()).expect("she pays");
    world.committee.due_payments(&key).await.expect("due")
}

/// Where each payment of the case stands, Sara's and Johan's.
async fn states(world: &World, case: CaseId) -> Vec<(String, String)> {
    let viewer = Somebody::Ines.viewer();
    let key = world.committee.key(&viewer, casework::Act::Read, case).await;
    let payments = world.committee.payments_of(&key.expect("intake's")).await;
    let said = payments
        .expect("payments")
        .into_iter()
        .map(|one| (one.name, one.state));
    let mut said: Vec<_> = said.collect();
    said.sort_by(|one, other| other.cmp(one));
    said
}

fn both_are(state: &str) -> Vec<(String, String)> {
    ["Sara Ek", "Johan Ek"]
        .map(|name| (name.to_owned(), state.to_owned()))
        .into()
}

async fn made(eva: &mut Browser) -> String {
    let made = eva.post(HOME, &[("_what", "make"), ("_day", "2026-11-27")]).await;
    let to = made.leads_to().to_owned();
    assert!(
        to.starts_with("/arbete/utbetalningar/fil/F"),
        "{to} {}",
        made.body
    );
    to.rsplit('/').next().expect("its id").to_owned()
}

async fn released(nils: &mut Browser, file: &str) -> String {
    let page = nils.get(&format!("{HOME}/fil/{file}")).await;
    let sha256 = page.hidden("_sha256").to_owned();
    let fields = [("_what", "release"), ("_file", file), ("_sha256", &sha256)];
    assert_eq!(
        nils.post(HOME, &fields).await.leads_to(),
        format!("{HOME}/fil/{file}")
    );
    let sent = nils.get(&format!("{HOME}/fil/{file}/betalningar.xml")).await;
    assert_eq!(sent.status, 200);
    sent.body
}

fn ids(file: &str) -> Vec<String> {
    let parts = file.split("<EndToEndId>").skip(1);
    parts
        .map(|rest| rest.split('<').next().expect("an id").to_owned())
        .collect()
}

fn told(file: &str, group: &str, refused: &[&str]) -> String {
    let line = |id: &&str| {
        format!(
            "<TxInfAndSts><OrgnlEndToEndId>{id}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn>\
             </StsRsnInf></TxInfAndSts>"
        )
    };
    let lines: String = refused.iter().map(line).collect();
    format!(
        "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>{file}</OrgnlMsgId><GrpSts>{group}</GrpSts>\
         </OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>{file}-20261127</OrgnlPmtInfId><PmtInfSts>{group}</PmtInfSts>{lines}\
         </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>"
    )
}

fn booked(lines: &[&str]) -> String {
    let line = |id: &&str| {
        format!("<TxDtls><Refs><EndToEndId>{id}</EndToEndId></Refs><Amt Ccy=\"SEK\">7365.00</Amt></TxDtls>")
    };
    let lines: String = lines.iter().map(line).collect();
    format!(
        "<Document><BkToCstmrDbtCdtNtfctn><Ntfctn><Ntry><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt>\
         <Dt>2026-11-27</Dt></BookgDt><NtryDtls>{lines}</NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"
    )
}

/// The sentence on what was read in: new, known before, not ours, contradicting.
async fn reads_in(who: &mut Browser, answer: &str) -> String {
    let page = who.post(ANSWER, &[("answer", answer)]).await;
    let said = page.body.split("Inläst. ").nth(1).unwrap_or(&page.body);
    said.split('<').next().unwrap_or_default().trim().to_owned()
}

#[tokio::test]
async fn the_money_goes_to_each_of_two_and_a_second_person_must_let_it_go() {
    both(async |world| {
        let case = decided(&world).await;
        johan(&world).does(case, "change_account", &words(NORDEA)).await;
        let (mut eva, mut nils) = (
            world.browser_of(Somebody::Eva).await,
            world.browser_of(Somebody::Nils).await,
        );
        let page = eva.get(HOME).await.body;
        assert!(page.contains("Sara Ek") && page.contains("Johan Ek"), "{page}");
        assert!(page.contains("14\u{a0}730"), "what the day comes to: {page}");
        assert!(!page.contains("bistånd") && !page.contains("19850116"), "{page}");
        for address in [format!("/arbete/arende/{case}"), "/arbete/lista/open".to_owned()] {
            assert_eq!(eva.get(&address).await.status, 404, "{address}");
        }

        // Two press at once: one file is made.
        let file = made(&mut eva).await;
        let second = nils
            .post(HOME, &[("_what", "make"), ("_day", "2026-11-27")])
            .await;
        assert_eq!(second.status, 200, "nothing is left to put in a file");
        assert_eq!(states(&world, case).await, both_are("payment-in-file"));

        let xml = format!("{HOME}/fil/{file}/betalningar.xml");
        assert_eq!(nils.get(&xml).await.status, 404, "not before it is released");
        let page = eva.get(&format!("{HOME}/fil/{file}")).await;
        let sha256 = page.hidden("_sha256").to_owned();
        let release = |sum: &str| {
            let fields = [("_what", "release"), ("_file", file.as_str()), ("_sha256", sum)];
            fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        for (who, sum, why) in [
            (&mut eva, sha256.as_str(), "Du har själv gjort filen."),
            (&mut nils, "another", "Någon annan hann före."),
        ] {
            let fields = release(sum);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let refused = who.post(HOME, &fields).await;
            assert!(refused.body.contains(why), "{why}: {}", refused.body);
        }
        assert_eq!(states(&world, case).await, both_are("payment-in-file"));
        let sent = released(&mut nils, &file).await;
        assert!(
            sent.contains("<NbOfTxs>2</NbOfTxs><CtrlSum>14730.00</CtrlSum>"),
            "{sent}"
        );
        assert!(sent.contains("<Id>97891111113</Id>") && sent.contains("<Id>33000006205124</Id>"));
        assert!(!sent.contains("bistånd") && !sent.contains("social"), "{sent}");
        assert_eq!(states(&world, case).await, both_are("payment-released"));
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn whatever_is_done_twice_is_paid_once_and_a_refused_one_is_due_again_when_it_has_been_put_right() {
    both(async |world| {
        let case = decided(&world).await;
        johan(&world).does(case, "change_account", &words(NORDEA)).await;
        let (mut eva, mut nils) = (
            world.browser_of(Somebody::Eva).await,
            world.browser_of(Somebody::Nils).await,
        );
        let file = made(&mut eva).await;
        let sent = released(&mut nils, &file).await;
        for status in [303, 200] {
            let handed = nils.post(HOME, &[("_what", "handed"), ("_file", &file)]).await;
            assert_eq!(handed.status, status, "once");
        }
        assert_eq!(states(&world, case).await, both_are("payment-handed"));
        let lines = ids(&sent);
        let johans = sent.split("Johan Ek").next().expect("before him");
        let (johans, saras) = match ids(johans).len() {
            1 => (&lines[0], &lines[1]),
            _ => (&lines[1], &lines[0]),
        };

        // The bank says no to one of them, and says so twice.
        let no = told(&file, "PART", &[johans]);
        assert_eq!(
            reads_in(&mut eva, &no).await,
            "Nytt: 2. Redan känt: 0. Inte våra: 0. Stämmer inte med det vi vet: 0."
        );
        assert_eq!(
            reads_in(&mut eva, &no).await,
            "Nytt: 0. Redan känt: 2. Inte våra: 0. Stämmer inte med det vi vet: 0."
        );
        let paid = booked(&[saras, "somebody-elses"]);
        assert_eq!(
            reads_in(&mut eva, &paid).await,
            "Nytt: 1. Redan känt: 0. Inte våra: 1. Stämmer inte med det vi vet: 0."
        );
        assert_eq!(
            reads_in(&mut eva, &paid).await,
            "Nytt: 0. Redan känt: 1. Inte våra: 1. Stämmer inte med det vi vet: 0."
        );
        // What was refused cannot have been paid: a person must look.
        let odd = reads_in(&mut eva, &booked(&[johans])).await;
        assert!(odd.ends_with("vet: 1."), "{odd}");
        assert!(due(&world).await.lines.is_empty(), "the account is the same");

        let hers = world
            .browser_of_resident(Folk::SARA, "Sara Ek")
            .await
            .get(&format!("/sv/mina-sidor/{case}"))
            .await
            .body;
        assert!(
            hers.contains("Utbetald") && !hers.contains("kunde inte betala ut"),
            "her own alone: {hers}"
        );
        let his = world
            .browser_of_resident(Folk::JOHAN, "Johan Ek")
            .await
            .get(&format!("/sv/mina-sidor/{case}"))
            .await
            .body;
        assert!(
            his.contains("Banken kunde inte betala ut") && !his.contains("Utbetald"),
            "{his}"
        );
        let at_work = world
            .browser_of(Somebody::Ines)
            .await
            .get(&format!("/arbete/arende/{case}"))
            .await
            .body;
        assert!(at_work.contains("AC04"), "the bank's own code is for colleagues");

        // He has another account: it is due again, under another id.
        let another = but(NORDEA, &[("clearing", "9789"), ("account-number", "1111113")]);
        johan(&world).does(case, "change_account", &another).await;
        let again = due(&world).await.lines;
        assert_eq!((again.len(), again[0].nth), (1, 1));
        let second = made(&mut eva).await;
        let sent = released(&mut nils, &second).await;
        assert_eq!(ids(&sent).len(), 1);
        assert_ne!(&ids(&sent)[0], johans);
        assert_eq!(
            reads_in(&mut eva, &booked(&[&ids(&sent)[0]]))
                .await
                .split(". ")
                .next(),
            Some("Nytt: 1")
        );
        assert_eq!(states(&world, case).await, both_are("payment-paid"));
        assert!(due(&world).await.lines.is_empty());
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn an_account_that_a_colleague_entered_waits_for_another_and_a_file_is_not_released_past_a_change() {
    both(async |world| {
        let case = decided(&world).await;
        let open = sara(&world).reads(case).await.expect("hers");
        let person = |name: &str| {
            let parties = &open.file.journal().parties;
            let party = parties.iter().find(|party| party.person.name == name);
            party.expect("a party").person.id.to_string()
        };
        let johans = person("Johan Ek");
        assert_eq!(
            states(&world, case).await,
            [("Sara Ek", "payment-due"), ("Johan Ek", "payment-no-account")]
                .map(|(name, state)| (name.to_owned(), state.to_owned()))
        );
        let why = [
            ("whose", johans.as_str()),
            ("why", "Han ringde och visade ett kontoutdrag."),
        ];
        let ines = world.staff(Somebody::Ines);
        ines.does(case, "enter_account", &but(NORDEA, &why)).await;
        let waits = due(&world).await.lines;
        assert_eq!(waits.iter().filter(|line| line.account.is_none()).count(), 1);
        let mark = format!("{johans}-3300-0006205124");
        let yes = words(&[("which", &mark), ("sure", "yes")]);
        let own = ines.tries(case, "approve_account", &yes).await;
        assert_eq!(
            own.expect_err("her own").refusal(),
            "financial-assistance-refusal-own-account"
        );

        // Only hers goes meanwhile; and not past a change that came after the file was made.
        let (mut eva, mut nils) = (
            world.browser_of(Somebody::Eva).await,
            world.browser_of(Somebody::Nils).await,
        );
        let file = made(&mut eva).await;
        let hers = [
            ("whose", person("Sara Ek")),
            ("why", "Hon bad om det.".to_owned()),
        ];
        let hers: Vec<(&str, &str)> = hers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ines.does(case, "enter_account", &but(OTHER, &hers)).await;
        let page = nils.get(&format!("{HOME}/fil/{file}")).await;
        let sha256 = page.hidden("_sha256").to_owned();
        let fields = [
            ("_what", "release"),
            ("_file", file.as_str()),
            ("_sha256", sha256.as_str()),
        ];
        let refused = nils.post(HOME, &fields).await;
        assert!(
            refused.body.contains("har ändrats sedan den gjordes"),
            "{}",
            refused.body
        );
        let back = nils.post(HOME, &[("_what", "withdraw"), ("_file", &file)]).await;
        assert_eq!(back.status, 303);

        // A colleague who leads there looks at both.
        let lena = world.staff(Somebody::Lena);
        lena.does(case, "approve_account", &yes).await;
        let hers = format!("{}-9071-4172383", person("Sara Ek"));
        lena.does(
            case,
            "approve_account",
            &words(&[("which", &hers), ("sure", "yes")]),
        )
        .await;
        let ready = due(&world).await.lines;
        assert!(ready.iter().all(|line| line.account.is_some()) && ready.len() == 2);
        assert_eq!(
            ready.iter().map(|line| line.nth).max(),
            Some(1),
            "another id than in what was taken back"
        );

        // What Johan reads of where Sara is paid is nothing.
        let his = world
            .browser_of_resident(Folk::JOHAN, "Johan Ek")
            .await
            .get(&format!("/sv/mina-sidor/{case}/journal"))
            .await
            .body;
        assert!(!his.contains("4172383"), "{his}");
    })
    .await;
}

#[tokio::test]
async fn what_is_no_answer_of_a_bank_is_told_and_changes_nothing() {
    both(async |world| {
        let case = decided(&world).await;
        let mut eva = world.browser_of(Somebody::Eva).await;
        let file = made(&mut eva).await;
        let whole = told(&file, "ACCP", &[]);
        let bomb = "<!DOCTYPE a [<!ENTITY a 'aaaa'>]><Document>&a;</Document>";
        for wrong in [&whole[..whole.len() - 9], bomb, "hej", "<html/>"] {
            let page = eva.post(ANSWER, &[("answer", wrong)]).await.body;
            assert!(page.contains("inte ett helt svar"), "{page}");
        }
        let other = eva
            .post(ANSWER, &[("answer", &told("F0", "ACCP", &[]))])
            .await
            .body;
        assert!(other.contains("en fil som inte finns här"), "{other}");
        // Nobody has released it: what the bank says of it cannot be so.
        let early = reads_in(&mut eva, &whole).await;
        assert!(
            early.starts_with("Nytt: 0") && early.ends_with("vet: 1."),
            "{early}"
        );
        let sara = states(&world, case).await;
        assert_eq!(sara[0].1, "payment-in-file");
        for who in [Somebody::Ines, Somebody::Ulf, Somebody::Adam, Somebody::Dora] {
            let mut other = world.browser_of(who).await;
            for address in [HOME.to_owned(), ANSWER.to_owned(), format!("{HOME}/fil/{file}")] {
                assert_eq!(other.get(&address).await.status, 404, "{who:?} {address}");
            }
            let posted = other
                .post(HOME, &[("_what", "make"), ("_day", "2026-11-27")])
                .await;
            assert_eq!(posted.status, 404, "{who:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_who_press_at_once_one_is_heard_at_every_step() {
    both(async |world| {
        let case = decided(&world).await;
        johan(&world).does(case, "change_account", &words(NORDEA)).await;
        let (mut eva, mut nils) = (
            world.browser_of(Somebody::Eva).await,
            world.browser_of(Somebody::Nils).await,
        );
        let make = [("_what", "make"), ("_day", "2026-11-27")];
        let (one, other) = tokio::join!(eva.post(HOME, &make), nils.post(HOME, &make));
        let to = format!("{}{}", one.leads_to(), other.leads_to());
        assert_eq!(to.matches("/fil/F").count(), 1, "one file: {to}");
        let hers = !one.leads_to().is_empty();
        let file = to.rsplit('/').next().expect("its id").to_owned();
        let lines = world.rows("SELECT id FROM payment_line", Vec::new()).await;
        assert_eq!(lines.len(), 2, "each payment once");

        let (mut maker, mut first) = if hers { (eva, nils) } else { (nils, eva) };
        let who = if hers { Somebody::Nils } else { Somebody::Eva };
        let mut again = world.browser_of(who).await;
        let page = first.get(&format!("{HOME}/fil/{file}")).await;
        let sha256 = page.hidden("_sha256").to_owned();
        let release = [
            ("_what", "release"),
            ("_file", file.as_str()),
            ("_sha256", sha256.as_str()),
        ];
        let back = [("_what", "withdraw"), ("_file", file.as_str())];
        let (one, two, three) = tokio::join!(
            first.post(HOME, &release),
            again.post(HOME, &release),
            maker.post(HOME, &back)
        );
        let heard = [&one, &two, &three].map(|answer| usize::from(answer.status == 303));
        assert_eq!(heard.iter().sum::<usize>(), 1, "released, or taken back, once");
        let states = states(&world, case).await;
        let (released, due) = (both_are("payment-released"), both_are("payment-due"));
        assert!(states == released || states == due, "{states:?}");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn whoever_is_protected_is_in_no_file_and_nobody_who_pays_meets_a_payment_to_themselves() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let alone = [("living", "financial-assistance-living-alone")];
        let alone: Vec<(&str, &str)> = THE_EKS
            .iter()
            .filter(|(name, _)| !["living", "together"].contains(name) && !name.starts_with("partner"))
            .filter(|(name, _)| !name.starts_with("child"))
            .copied()
            .chain(alone)
            .collect();
        let to_one = [("pay_to", "financial-assistance-pay-applicant")];
        for (number, name) in [(Folk::HANA, "Hana Said"), ("19580805-2384", "Eva Krona")] {
            let case = world
                .resident(number, name)
                .begins("apply", &words(&alone))
                .await
                .case;
            let ines = world.staff(Somebody::Lena);
            let counted = ines.as_filled_in(case, "calculate").await;
            ines.does(case, "calculate", &counted).await;
            ines.does(case, "decide_assistance", &but(DECIDED, &to_one)).await;
        }
        let seen = async |who: Somebody| {
            let key = access::payments(&who.viewer(), world.site.today()).expect("they pay");
            world.committee.due_payments(&key).await.expect("due")
        };
        let (evas, nilss) = (seen(Somebody::Eva).await, seen(Somebody::Nils).await);
        assert!(evas.lines.is_empty(), "her own is not hers to see");
        let names: Vec<&str> = nilss.lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["Eva Krona"]);
        assert_eq!(
            (evas.protected.0, nilss.protected.0),
            (1, 1),
            "how many, and no name"
        );
        let mut nils = world.browser_of(Somebody::Nils).await;
        let page = nils.get(HOME).await.body;
        assert!(
            page.contains("skyddade personuppgifter") && !page.contains("Hana"),
            "{page}"
        );
        let file = made(&mut nils).await;
        let mut eva = world.browser_of(Somebody::Eva).await;
        assert_eq!(eva.get(&format!("{HOME}/fil/{file}")).await.status, 404);
        let fields = [("_what", "release"), ("_file", file.as_str()), ("_sha256", "")];
        let refused = eva.post(HOME, &fields).await;
        assert!(refused.body.contains("där du är part"), "{}", refused.body);
    })
    .await;
}
