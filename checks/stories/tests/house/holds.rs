//! *Gallringsstopp.* A court asks about Elin, and her file must not be destroyed meanwhile: whoever may decide of
//! destruction says so, the whole file waits, and another decision lets it go.

use axum::http::StatusCode;
use casework::{CaseId, CaseNumber};
use db::args;
use stories::retention::{HERE, WORD, an_unopened_report, approved, carried_out, due, key, lists};
use stories::{Browser, Folk, Somebody, World, both};
use views::{Hold, NewHold, NotDestroyed};

const HOLDS: &str = "/arbete/gallring/stopp";

fn for_the_court() -> NewHold {
    NewHold {
        ground: "hold-court",
        reference: "T 1234-26".to_owned(),
        until: None,
    }
}

async fn number(world: &World, case: CaseId) -> CaseNumber {
    let sql = "SELECT number FROM stream WHERE case_id = $1";
    let rows = world.rows(sql, args![case.to_string()]).await;
    CaseNumber::parse(rows[0].text(0).expect("a number")).expect("a number")
}

async fn places(world: &World, who: Somebody, case: CaseId, new: &NewHold) -> bool {
    let number = number(world, case).await;
    places_on(world, who, &number, new).await
}

/// As whoever has the number on paper: the file may be gone by then.
async fn places_on(world: &World, who: Somebody, number: &CaseNumber, new: &NewHold) -> bool {
    let placed = world.committee.place_hold(&key(world, who), number, new).await;
    placed.expect("placed or not")
}

async fn holds(world: &World) -> Vec<Hold> {
    let holds = world.committee.holds(&key(world, Somebody::Asta)).await;
    holds.expect("the holds")
}

/// The section of a page with this id.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let from = page.find(&format!("id=\"{id}\"")).expect("the section");
    let rest = &page[from..];
    &rest[..rest.find("</section>").unwrap_or(rest.len())]
}

#[tokio::test]
async fn the_archivist_stops_the_destruction_of_elins_file_and_the_manager_lets_it_go_again() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let hugos = an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        let told = number(&world, elins).await;
        world.on("2026-03-02 09:00");
        let mut asta = world.browser_of(Somebody::Asta).await;
        assert!(asta.get("/arbete/gallring").await.body.contains(HOLDS));
        let empty = asta.post(HOLDS, &[]).await;
        assert_eq!(empty.status, StatusCode::OK, "asked again");
        assert!(holds(&world).await.is_empty(), "nothing was said");
        let refused =
            |answer: stories::Answer, why: &str| assert!(answer.body.contains(why), "{}", answer.body);
        let typed = [("ground", "hold-court"), ("reference", "T 1234-26")];
        let with = |more: &[(&'static str, &'static str)]| [&typed[..], more].concat();
        refused(
            asta.post(HOLDS, &with(&[("number", "AAAAA-AAAAA")])).await,
            "inget ärende med det numret",
        );
        let spoken = told.as_str().to_lowercase();
        let mut past = with(&[("until-day", "1"), ("until-month", "3"), ("until-year", "2026")]);
        past.push(("number", Box::leak(spoken.clone().into_boxed_str())));
        refused(asta.post(HOLDS, &past).await, "redan varit");

        let mut whole = typed.to_vec();
        whole.push(("number", &spoken));
        assert_eq!(asta.post(HOLDS, &whole).await.leads_to(), HOLDS);
        assert_eq!(due(&world).await, [hugos], "off the list");
        let page = asta.get("/arbete/gallring").await.body;
        let held = section(&page, "held");
        for shown in [told.as_str(), "Mål i domstol", "T 1234-26"] {
            assert!(held.contains(shown), "{shown}: {held}");
        }
        assert!(!section(&page, "due").contains(told.as_str()));
        let refused = world
            .committee
            .propose_destruction(&key(&world, Somebody::Asta), &[elins], HERE)
            .await;
        assert!(matches!(refused, Err(NotDestroyed::NotDue)), "{refused:?}");

        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let readers = ulf.get(&format!("/arbete/arende/{elins}/lasare")).await.body;
        assert!(
            readers.contains("Lade in ett gallringsstopp") && readers.contains("Asta Berg"),
            "{readers}"
        );
        let lift = format!("{HOLDS}/{}", holds(&world).await[0].id);
        assert!(ulf.get(HOLDS).await.body.contains(&lift));
        assert!(ulf.get(&lift).await.body.contains("Asta Berg"));
        let wordless = ulf.post(&lift, &[("why", " ")]).await;
        assert_eq!(wordless.status, StatusCode::OK, "asked again");
        assert_eq!(due(&world).await, [hugos]);
        let why = [("why", "Domen har vunnit laga kraft.")];
        assert_eq!(ulf.post(&lift, &why).await.leads_to(), HOLDS);
        assert_eq!(
            ulf.post(&lift, &why).await.status,
            StatusCode::NOT_FOUND,
            "lifted once"
        );
        let kept = asta.get(HOLDS).await.body;
        let over = section(&kept, "over");
        assert!(
            over.contains("Domen har vunnit laga kraft.") && over.contains("Ulf Dahl"),
            "{over}"
        );
        let mut both = [elins, hugos];
        both.sort();
        let mut again = due(&world).await;
        again.sort();
        assert_eq!(again, both);
        approved(&world, &[elins]).await;
        carried_out(&world).await;
        let left = world
            .rows("SELECT reference FROM destruction_hold", args![])
            .await;
        assert!(left.is_empty(), "what was said of it goes with the case");
    })
    .await;
}

#[tokio::test]
async fn a_hold_that_comes_between_approval_and_the_deed_stops_it() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let later = an_unopened_report(&world, Folk::ELIN, "Badhuset").await;
        world.on("2026-03-02 09:00");
        approved(&world, &[elins]).await;
        // One case of the two: a person's cases are one file.
        assert!(places(&world, Somebody::Ulf, later, &for_the_court()).await);
        carried_out(&world).await;
        for case in [elins, later] {
            assert!(world.intake().looks(case).await.is_ok());
        }
        let asta = key(&world, Somebody::Asta);
        let proposals = world.committee.destruction_proposals(&asta, 10).await;
        let proposal = &proposals.expect("proposals")[0];
        assert_eq!((proposal.spared, proposal.destroyed), (2, 0));
        assert_eq!(proposal.state, "done");
        assert_eq!(due(&world).await, []);
        assert_eq!(lists(&world, Somebody::Asta).await.held.len(), 1);

        // A row that another hand wrote, and a proposal that was approved all the same: the deed asks for itself.
        world
            .tampers("UPDATE destruction_hold SET lifted_at = 0", args![])
            .await;
        approved(&world, &[elins]).await;
        world
            .tampers("UPDATE destruction_hold SET lifted_at = NULL", args![])
            .await;
        carried_out(&world).await;
        assert_eq!(world.count("stream").await, 2);
    })
    .await;
}

#[tokio::test]
async fn of_a_hold_and_a_removal_that_come_at_once_one_stands() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let hugos = an_unopened_report(&world, Folk::HUGO, "Badhuset").await;
        world.on("2026-03-02 09:00");
        for case in [elins, hugos] {
            approved(&world, &[case]).await;
            let (court, number) = (for_the_court(), number(&world, case).await);
            let hold = places_on(&world, Somebody::Ulf, &number, &court);
            let placed = if case == elins {
                tokio::join!(hold, carried_out(&world)).0
            } else {
                tokio::join!(carried_out(&world), hold).1
            };
            carried_out(&world).await;
            let sql = "SELECT 1 FROM stream WHERE case_id = $1";
            let here = !world.rows(sql, args![case.to_string()]).await.is_empty();
            assert_eq!(placed, here, "held and here, or gone and nothing to hold");
        }
    })
    .await;
}

#[tokio::test]
async fn a_hold_with_a_last_day_runs_out_by_itself() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let until = Some(jiff::civil::date(2026, 6, 30));
        let research = NewHold {
            ground: "hold-research",
            until,
            ..for_the_court()
        };
        assert!(places(&world, Somebody::Asta, elins, &research).await);
        world.on("2026-06-30 09:00");
        assert_eq!(due(&world).await, []);
        world.on("2026-07-01 09:00");
        assert_eq!(due(&world).await, [elins]);
        assert!(lists(&world, Somebody::Asta).await.held.is_empty());
        let mut asta = world.browser_of(Somebody::Asta).await;
        let page = asta.get(HOLDS).await.body;
        assert!(section(&page, "over").contains("Sista dagen har passerat"));
    })
    .await;
}

#[tokio::test]
async fn nobody_holds_their_own_case_and_whoever_may_not_destroy_may_not_hold() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let elins = an_unopened_report(&world, Folk::ELIN, WORD).await;
        let told = number(&world, elins).await;
        assert!(places(&world, Somebody::Asta, elins, &for_the_court()).await);
        let hold = holds(&world).await.remove(0);
        let party = "INSERT INTO case_party (case_id, person_id, role, number, name, blocked) VALUES ($1, 'ulf', 'party-guardian', $2, 'Ulf', 0)";
        let his = [elins.to_string(), Somebody::Ulf.number().digits().to_owned()];
        world.tampers(party, his.map(db::Val::from).into()).await;
        let mut ulf: Browser = world.browser_of(Somebody::Ulf).await;
        let page = ulf.get(HOLDS).await.body;
        assert!(!page.contains(told.as_str()) && !page.contains("T 1234-26"), "{page}");
        let lift = format!("{HOLDS}/{}", hold.id);
        assert_eq!(ulf.get(&lift).await.status, StatusCode::NOT_FOUND);
        let why = [("why", "Mitt eget.")];
        assert_eq!(ulf.post(&lift, &why).await.status, StatusCode::NOT_FOUND);
        assert!(!places(&world, Somebody::Ulf, elins, &for_the_court()).await);
        assert!(
            !world
                .committee
                .lift_hold(&key(&world, Somebody::Ulf), &hold, "Mitt eget.")
                .await
                .expect("refused")
        );
        for who in [Somebody::Ines, Somebody::Lena, Somebody::Adam, Somebody::Dora] {
            let mut browser = world.browser_of(who).await;
            for address in [HOLDS, &lift] {
                assert_eq!(
                    browser.get(address).await.status,
                    StatusCode::NOT_FOUND,
                    "{who:?}"
                );
                assert_eq!(
                    browser.post(address, &why).await.status,
                    StatusCode::NOT_FOUND,
                    "{who:?}"
                );
            }
        }
        assert_eq!(holds(&world).await.len(), 1);
    })
    .await;
}
