//! Once a month somebody looks through who has looked, and sees nothing of the cases.

use access::{Held, Role, Staff, Viewer};
use axum::http::StatusCode;
use casework::given::RegisterPerson;
use casework::{Act, CaseId, Protection, StaffId, UnitId};
use jiff::civil::date;
use stories::{Somebody, Work, World, both};
use uuid::Uuid;

const NOVEMBER_IS_PAST: &str = "2026-12-01 09:00";
const REVIEW: &str = "/arbete/logg/2026-11";

/// Works here for a while, and is called what the child is called.
fn nils_ek() -> Viewer {
    Viewer::Staff(Staff {
        id: StaffId(Uuid::from_u128(0x6000)),
        name: "Nils Ek".to_owned(),
        title: "gruppledare".to_owned(),
        number: stories::number("19560722-2394"),
        held: vec![Held {
            role: Role::TeamLead,
            unit: UnitId::new("barn"),
            from: date(2020, 1, 1),
            to: None,
        }],
        stands_in: Vec::new(),
    })
}

/// In November Maria works with Elin's case; Lena lives where Elin lives, Nils is called Ek, Ulf looks in.
async fn november(world: &World) -> CaseId {
    world.on("2026-11-24 08:00");
    world.register.knows(RegisterPerson {
        number: Somebody::Lena.number(),
        name: "Lena Ström".to_owned(),
        born: None,
        protection: Protection::Ordinary,
        address: Some("Storgatan 4, Björkvik".to_owned()),
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: Vec::new(),
        siblings: Vec::new(),
    });
    let case = world.an_investigation_of_marias().await;
    for who in [Somebody::Maria, Somebody::Ulf] {
        world.staff(who).reads(case).await.expect("the case");
    }
    let nils = Work {
        world,
        viewer: nils_ek(),
    };
    nils.reads(case).await.expect("he leads the unit");
    case
}

#[tokio::test]
async fn the_month_is_drawn_judged_and_finished_and_the_reviewer_learns_nothing_of_the_cases() {
    both(async |world| {
        november(&world).await;
        world.on(NOVEMBER_IS_PAST);
        let mut dora = world.browser_of(Somebody::Dora).await;
        assert!(
            dora.get("/arbete").await.body.contains(REVIEW),
            "my day reminds her"
        );
        assert_eq!(dora.post(REVIEW, &[("what", "draw")]).await.leads_to(), REVIEW);
        let page = dora.get(REVIEW).await.body;
        for sign in ["Samma efternamn", "Samma adress", "Ingen uppgift i ärendet"] {
            assert!(page.contains(sign), "{sign}");
        }
        for secret in ["Elin", "Sara Ek", "Johan Ek", "Storgatan", "jacka", "20150917"] {
            assert!(!page.contains(secret), "{secret} is the case's");
        }
        // Nothing is finished before everything is judged.
        dora.post(REVIEW, &[("what", "finish")]).await;
        assert!(dora.get("/arbete").await.body.contains(REVIEW));
        let lines = page.matches(&format!("href=\"{REVIEW}/")).count();
        for nth in 1..=lines {
            let address = format!("{REVIEW}/{nth}");
            let alone = dora.post(&address, &[("found", "log-review-in-order")]).await;
            assert_eq!(alone.status, StatusCode::OK, "a judgement has its reason");
            let judged = [("found", "log-review-explained"), ("reason", "Vikarierade.")];
            assert_eq!(dora.post(&address, &judged).await.leads_to(), REVIEW);
        }
        dora.post(REVIEW, &[("what", "finish")]).await;
        assert!(dora.get(REVIEW).await.body.contains("Granskningen är klar"));
        assert!(!dora.get("/arbete").await.body.contains(REVIEW), "nothing waits");
        let late = dora
            .post(
                &format!("{REVIEW}/1"),
                &[("found", "log-review-in-order"), ("reason", "x")],
            )
            .await;
        assert_eq!(
            late.status,
            StatusCode::NOT_FOUND,
            "what is finished is not judged anew"
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_judges_their_own_look() {
    both(async |world| {
        november(&world).await;
        world.on(NOVEMBER_IS_PAST);
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        ulf.post(REVIEW, &[("what", "draw")]).await;
        let page = ulf.get(REVIEW).await.body;
        assert!(page.contains("Din egen"), "his own line says so");
        let key =
            access::list(&Somebody::Ulf.viewer(), Act::ReviewLog, world.site.today()).expect("he reviews");
        let review = world.committee.log_review(&key, date(2026, 11, 1)).await;
        let review = review.expect("the review").expect("it is drawn");
        let own = review
            .lines
            .iter()
            .find(|look| look.is_of(Some(Somebody::Ulf.id())));
        let own = format!("{REVIEW}/{}", own.expect("he looked").nth);
        assert_eq!(ulf.get(&own).await.status, StatusCode::NOT_FOUND);
        let judged = [("found", "log-review-in-order"), ("reason", "Det var jag.")];
        assert_eq!(ulf.post(&own, &judged).await.status, StatusCode::NOT_FOUND);
        let mut dora = world.browser_of(Somebody::Dora).await;
        assert_eq!(
            dora.post(&own, &judged).await.leads_to(),
            REVIEW,
            "somebody else does"
        );
    })
    .await;
}

#[tokio::test]
async fn the_same_seed_draws_the_same_looks_and_what_is_drawn_stays() {
    both(async |world| {
        november(&world).await;
        world.on(NOVEMBER_IS_PAST);
        let key =
            access::list(&Somebody::Dora.viewer(), Act::ReviewLog, world.site.today()).expect("she reviews");
        let staff = world
            .site
            .house
            .all_staff(world.site.today())
            .await
            .expect("staff");
        let drawn = async |seed| {
            let draw = world
                .committee
                .draw_log_review(&key, date(2026, 11, 1), seed, &staff);
            format!("{:?}", draw.await.expect("a draw"))
        };
        assert_eq!(drawn("a").await, drawn("a").await);
        let mut dora = world.browser_of(Somebody::Dora).await;
        dora.post(REVIEW, &[("what", "draw")]).await;
        let first = dora.get(REVIEW).await.body;
        dora.post(REVIEW, &[("what", "draw")]).await;
        let lines = |page: &str| page.matches("<tr").count();
        assert_eq!(lines(&dora.get(REVIEW).await.body), lines(&first));
        assert_eq!(world.rows("SELECT 1 FROM log_review", Vec::new()).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn who_places_a_hold_or_checks_an_emergency_has_that_for_a_task() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let told = world.staff(Somebody::Maria).reads(case).await.expect("hers");
        let court = views::NewHold {
            ground: "hold-court",
            reference: "T 1234-26".to_owned(),
            until: None,
        };
        let asta = access::destruction(&Somebody::Asta.viewer(), world.site.today()).expect("may hold");
        let placed = world.committee.place_hold(&asta, &told.number, &court).await;
        assert!(placed.expect("placed"));
        world.on(NOVEMBER_IS_PAST);
        let reviews = access::list(&Somebody::Dora.viewer(), Act::ReviewLog, world.site.today());
        let everybody = [Somebody::Asta].map(|who| match who.viewer() {
            Viewer::Staff(staff) => staff,
            _ => unreachable!("Asta works here"),
        });
        let month = date(2026, 11, 1);
        let reviews = reviews.expect("may review");
        let draw = world
            .committee
            .draw_log_review(&reviews, month, "seed", &everybody);
        let draw = draw.await.expect("drawn");
        let homes = std::collections::BTreeMap::new();
        let kept = world.committee.keep_log_review(&reviews, month, draw, &homes);
        kept.await.expect("kept");
        let review = world.committee.log_review(&reviews, month).await.expect("read");
        let lines = review.expect("it is there").lines;
        let astas = lines.iter().find(|look| look.is_of(Some(Somebody::Asta.id())));
        let look = astas.expect("hers is drawn");
        assert!(!look.signs.contains(&views::Sign::NoTask), "{look:?}");
    })
    .await;
}
