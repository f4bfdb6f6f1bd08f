//! Sara lets her sister-in-law help her, in all her cases at once, and takes it back at once: each case has its own line of it, and
//! in none is more given than may be given there.

use casework::CaseId;
use stories::{Answer, Browser, Folk, Somebody, World, both};

const LINA: (&str, &str) = ("19580112-2382", "Lina Ek");

async fn browser(world: &World, (digits, name): (&str, &str)) -> Browser {
    world.browser_of_resident(digits, name).await
}

fn step(case: CaseId, step: &str) -> String {
    format!("/sv/mina-sidor/{case}/gor/{step}")
}

async fn sends(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    browser
        .post(address, &[fields, &[("_command", &command)]].concat())
        .await
}

/// What Sara gives, and where.
async fn gives(sara: &mut Browser, case: CaseId, everywhere: &str) -> Answer {
    let asked = [
        ("kind", "represent-authorised"),
        ("name", LINA.1),
        ("number", LINA.0),
        ("scopes", "represent-write"),
        ("to", "2027-03-01"),
        ("where", everywhere),
    ];
    sends(sara, &step(case, "give_access"), &asked).await
}

async fn standing(world: &World, case: CaseId) -> Vec<u64> {
    let sara = world.resident(Folk::SARA, "Sara Ek");
    let open = sara.reads(case).await.expect("hers");
    let all = open.file.journal().representations.all.iter();
    all.filter(|one| one.stands()).map(|one| one.seq).collect()
}

#[tokio::test]
async fn what_sara_gives_everywhere_is_given_in_each_of_her_cases_and_taken_back_in_each() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let hers = world.resident(Folk::SARA, "Sara Ek").follows().await;
        assert_eq!(hers.len(), 2, "the report and the investigation");
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        assert!(sara.get("/sv/mina-sidor").await.body.contains("/gor/give_access"));
        let odd = gives(&mut sara, case, "access-nowhere").await;
        assert_eq!(odd.status, 200, "no place that there is");
        assert_eq!(gives(&mut sara, case, "access-everywhere").await.status, 303);
        for case in &hers {
            assert_eq!(standing(&world, *case).await.len(), 1, "{case}");
        }
        let mut lina = browser(&world, LINA).await;
        let home = lina.get("/sv/mina-sidor").await.body;
        for case in &hers {
            assert!(home.contains(&step(*case, "accept_access")), "{home}");
            let yes = [("answer", "accept-access-yes")];
            assert_eq!(
                sends(&mut lina, &step(*case, "accept_access"), &yes).await.status,
                303
            );
            let page = format!("/sv/mina-sidor/{case}");
            assert_eq!(lina.get(&page).await.status, 200);
            assert_eq!(lina.get(&format!("{page}/journal")).await.status, 404);
        }
        // Johan's places in the same cases are his own.
        let johan = world.resident(Folk::JOHAN, "Johan Ek");
        assert!(johan.reads(case).await.expect("his").read_as.represents.is_none());
        let which = standing(&world, case).await[0].to_string();
        let back = [("representation", which.as_str()), ("where", "access-everywhere")];
        assert_eq!(
            sends(&mut sara, &step(case, "take_back_access"), &back)
                .await
                .status,
            303
        );
        for case in &hers {
            assert!(standing(&world, *case).await.is_empty(), "{case}");
            assert_eq!(lina.get(&format!("/sv/mina-sidor/{case}")).await.status, 404);
        }
        assert!(!lina.get("/sv/mina-sidor").await.body.contains("Sara Ek"));
    })
    .await;
}

#[tokio::test]
async fn what_is_given_in_one_case_stays_there() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut sara = browser(&world, (Folk::SARA, "Sara Ek")).await;
        assert_eq!(gives(&mut sara, case, "access-here").await.status, 303);
        let hers = world.resident(Folk::SARA, "Sara Ek").follows().await;
        for one in hers.into_iter().filter(|one| *one != case) {
            assert!(standing(&world, one).await.is_empty());
        }
        // Whoever works with the case sees one line of it, and nothing of the other.
        let open = world.staff(Somebody::Maria).reads(case).await.expect("hers");
        let lines = open.file.entries().iter();
        let given = lines.filter(|line| line.of == "journal:Representation");
        assert_eq!(given.count(), 1);
    })
    .await;
}
