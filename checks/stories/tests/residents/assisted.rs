//! Somebody who cannot, or will not, do it alone sits beside their caseworker. It is theirs all the same: they stand for it
//! in the app on their own phone or on paper, it counts from the day they gave it, and who helped stands beside wherever it is read.

use casework::{Actor, CaseId, Confirmed, PartyRole};
use jiff::civil::date;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const SCAN: &[u8] = b"%PDF-1.7 undertecknat\n%%EOF\n";
const COMPLAINT: &str = "Ingen ringde tillbaka på hela veckan.";

async fn with(world: &World, case: CaseId, name: &str) -> String {
    let person = world
        .staff(Somebody::Maria)
        .party(case, name, PartyRole::Guardian)
        .await;
    format!("/arbete/arende/{case}/med/{person}")
}

/// The form, sent with the paper that came on this day.
async fn on_paper(browser: &mut Browser, address: &str, day: &str, scan: Option<&[u8]>) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    let fields = [
        ("_command", &*command),
        ("text", COMPLAINT),
        ("assisted-how", "assisted-on-paper"),
        ("paper-came-day", day),
        ("paper-came-month", "11"),
        ("paper-came-year", "2026"),
    ];
    let files: Vec<_> = (scan.into_iter())
        .map(|scan| ("paper-scan", "klagomal.pdf", scan))
        .collect();
    browser.post_files(address, &fields, &files).await
}

async fn by_app(browser: &mut Browser, address: &str, text: &str) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    let fields = [
        ("_command", &*command),
        ("text", text),
        ("assisted-how", "assisted-by-app"),
    ];
    browser.post_files(address, &fields, &[]).await
}

async fn requests(world: &World, case: CaseId) -> usize {
    let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
    open.file.journal().requests.all.len()
}

#[tokio::test]
async fn a_complaint_that_came_on_paper_is_saras_own_counts_from_its_day_and_names_who_typed_it_in() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let (hers, his) = (
            with(&world, case, "Sara Ek").await,
            with(&world, case, "Johan Ek").await,
        );
        let page = maria.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(page.contains(&hers) && page.contains(&his));
        let chosen = maria.get(&hers).await.body;
        let form = format!("{hers}/complain");
        assert!(chosen.contains(&form) && chosen.contains("Fyll i tillsammans med Sara Ek"));
        for (day, scan) in [
            ("26", None),
            ("01", Some(SCAN)),
            ("23", Some(SCAN)),
            ("99", Some(SCAN)),
        ] {
            let refused = on_paper(&mut maria, &form, day, scan).await;
            assert_eq!(refused.status, 200, "{day}");
            assert!(refused.body.contains(COMPLAINT), "nothing typed is lost");
        }
        let tomorrow = on_paper(&mut maria, &form, "31", Some(SCAN)).await;
        assert_eq!(tomorrow.status, 200);
        assert_eq!(requests(&world, case).await, 0);
        let done = on_paper(&mut maria, &form, "26", Some(SCAN)).await;
        assert_eq!(done.leads_to(), format!("/arbete/arende/{case}"), "{}", done.body);

        let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
        let journal = open.file.journal();
        let clock = journal.requests.all[0].clock();
        assert_eq!(language::stockholm(clock.started_at).date(), date(2026, 11, 26));
        let mut lines = open.file.entries().iter();
        let line = lines.find(|line| line.by.helped().is_some());
        let line = line.expect("hers");
        assert!(matches!(&line.by, Actor::Resident { name, .. } if name == "Sara Ek"));
        let helped = line.by.helped().expect("helped");
        assert_eq!((helped.id, &*helped.name), (Somebody::Maria.id(), "Maria Lund"));
        assert_eq!(helped.confirmed.came(), Some(date(2026, 11, 26)));
        assert_eq!(line.happened_on, Some(date(2026, 11, 26)));
        let told = maria.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(told.contains("Ifyllt tillsammans med") && told.contains("på papper"));

        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let said = "Ifyllt tillsammans med Maria Lund. Du bekräftade på papper.";
        for page in ["/journal", "/journal.json", "/begaran"] {
            let read = sara.get(&format!("/sv/mina-sidor/{case}{page}")).await.body;
            assert!(read.contains(said) && read.contains(COMPLAINT), "{page}: {read}");
        }
        let paper = &journal.documents.last().expect("the scan").id;
        let paper = format!("/sv/mina-sidor/{case}/handling/{paper}");
        assert_eq!(sara.get(&paper).await.status, 200);
        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        assert_eq!(johan.get(&paper).await.status, 404);
        for page in ["", "/journal", "/journal.json", "/begaran"] {
            let read = johan.get(&format!("/sv/mina-sidor/{case}{page}")).await.body;
            assert!(!read.contains("Ifyllt") && !read.contains(COMPLAINT), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_sara_says_beside_maria_is_sent_when_sara_has_signed_it_on_her_own_phone_and_not_before() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let form = format!("{}/write_message", with(&world, case, "Sara Ek").await);
        let empty = by_app(&mut maria, &form, "").await;
        assert_eq!(
            empty.status, 200,
            "everything is checked before anything is signed"
        );
        // Somebody else confirms, first the caseworker herself: nothing is done.
        for (number, name) in [
            (Somebody::Maria.number(), "Maria Lund"),
            (stories::number(Folk::JOHAN), "Johan Ek"),
        ] {
            world.provider.sees(&number, name);
            let sent = by_app(&mut maria, &form, "Jag hinner inte på fredag.").await;
            assert_eq!(sent.leads_to(), "/sv/bankid", "{}", sent.body);
            maria.get("/sv/bankid").await;
            let back = maria.get(&format!("{form}/signerad")).await;
            assert_eq!(back.leads_to(), form);
        }
        let read = async || world.staff(Somebody::Maria).reads(case).await.expect("hers");
        let helped = |by: &Actor| by.helped().is_some();
        assert!(!read().await.file.entries().iter().any(|line| helped(&line.by)));
        let kept = maria.get(&form).await.body;
        assert!(kept.contains("Jag hinner inte på fredag."), "it waits for her");
        world.provider.sees(&stories::number(Folk::SARA), "Sara Ek");
        let sent = by_app(&mut maria, &form, "Jag hinner inte på måndag.").await;
        assert_eq!(sent.leads_to(), "/sv/bankid");
        assert_eq!(
            maria.get("/sv/bankid").await.leads_to(),
            format!("{form}/signerad")
        );
        let done = maria.get(&format!("{form}/signerad")).await;
        assert_eq!(done.leads_to(), format!("/arbete/arende/{case}"), "{}", done.body);
        // The signature was taken: it does nothing twice.
        maria.get(&format!("{form}/signerad")).await;
        let open = read().await;
        let mine: Vec<_> = open
            .file
            .entries()
            .iter()
            .filter(|line| helped(&line.by))
            .collect();
        assert_eq!(mine.len(), 1);
        let confirmed = &mine[0].by.helped().expect("helped").confirmed;
        assert!(
            matches!(confirmed, Confirmed::BankId { document_sha256, evidence_sha256 }
            if document_sha256.len() == 64 && evidence_sha256.len() == 64)
        );
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let thread = sara
            .get(&format!("/sv/mina-sidor/{case}/gor/write_message"))
            .await
            .body;
        assert!(thread.contains("Jag hinner inte på måndag.") && !thread.contains("fredag"));
        assert!(thread.contains("Ifyllt tillsammans med Maria Lund. Du bekräftade med BankID."));
    })
    .await;
}

#[tokio::test]
async fn nobody_fills_in_with_whom_they_do_not_work_nor_what_a_person_does_alone() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let hers = with(&world, case, "Sara Ek").await;
        let form = format!("{hers}/complain");
        for who in [Somebody::Ines, Somebody::Adam, Somebody::Dora] {
            let mut other = world.browser_of(who).await;
            for address in [&hers, &form] {
                assert_eq!(other.get(address).await.status, 404, "{who:?}");
            }
        }
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert_eq!(
            sara.get(&form).await.status,
            303,
            "she signs in to no work of ours"
        );
        let mut maria = world.browser_of(Somebody::Maria).await;
        for alone in [
            "give_access",
            "take_back_access",
            "ask_block",
            "check_note",
            "write_note",
        ] {
            assert_eq!(maria.get(&format!("{hers}/{alone}")).await.status, 404, "{alone}");
        }
        let nobody = format!("/arbete/arende/{case}/med/0198c0de00007000800000000000abcd");
        assert_eq!(maria.get(&nobody).await.status, 404);
        let person = hers.rsplit('/').next().expect("her id").to_owned();
        let shut = [
            ("person", person.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Utreds."),
        ];
        world
            .staff(Somebody::Maria)
            .does(case, "block_party", &words(&shut))
            .await;
        for address in [&hers, &form] {
            assert_eq!(maria.get(address).await.status, 404, "whoever is shut out");
        }
        assert!(
            !maria
                .get(&format!("/arbete/arende/{case}"))
                .await
                .body
                .contains(&hers)
        );
    })
    .await;
}
