//! A case that somebody may not see and one that is not there: the same status, the same page, the same headers, and
//! the stores are asked the same, as often. Otherwise a watch would tell what the page does not.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use stories::{Answer, Browser, Counted, Folk, NEIGHBOUR, Somebody, World, but, of_both_engines, words};

const SOURCES: [&str; 2] = [
    include_str!("../../../../faces/portal/src/lib.rs"),
    include_str!("../../../../faces/workspace/src/lib.rs"),
];
/// A number that nobody was given, and the day that no case has.
const NOBODYS: &str = "AAAAA-AAAAA";

/// Method and address of everything that names a case.
fn addresses() -> Vec<(&'static str, String)> {
    let routes = SOURCES.iter().flat_map(|source| source.split(".route(").skip(1));
    let mut found = Vec::new();
    for route in routes {
        let pattern = route.split('"').nth(1).expect("an address");
        if !pattern.contains("{case}") {
            continue;
        }
        let steps = if pattern.contains("{step}") {
            &["write_note", "write_message", "no_such_step"][..]
        } else {
            &[""]
        };
        for (word, method) in [("get(", "GET"), ("post(", "POST")] {
            for step in steps.iter().filter(|_| route.contains(word)) {
                let address = pattern.replace("{step}", step).replace("{lang}", "sv");
                found.push((method, address.replace("{nth}", "1").replace("{document}", "0")));
            }
        }
    }
    assert!(found.len() > 20, "the lists are read: {}", found.len());
    found
}

struct Scene {
    world: World,
    stores: [Counted; 2],
    /// Investigation from which Johan is shut out; report; protected child for whom Ines is named.
    cases: [CaseId; 3],
}

async fn told(tale: impl AsyncFn(Scene)) {
    of_both_engines(async |committee, house| {
        let stores = [committee, house].map(Counted::over);
        let [committee, house] = stores.clone().map(|store| Arc::new(store) as Arc<dyn db::Store>);
        let mut world = World::of(committee, house).await;
        let site = Arc::get_mut(&mut world.site).expect("nobody is in yet");
        site.facts.emergency_hours = Some(4);
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        let johan = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Han ska inte läsa."),
        ];
        maria.does(case, "block_party", &words(&shut)).await;
        let report = world.a_neighbour_reports().await.case;
        let noor = but(NEIGHBOUR, &[("child.0.name", "Noor")]);
        let protected = world
            .anybody()
            .begins("report_as_private_person", &noor)
            .await
            .case;
        world.intake().identifies(protected, Folk::NOOR).await;
        let ines = Somebody::Ines.id().to_string();
        let named = words(&[("who.0", &ines)]);
        world
            .staff(Somebody::Lena)
            .does(protected, "name_staff", &named)
            .await;
        tale(Scene {
            world,
            stores,
            cases: [case, report, protected],
        })
        .await;
    })
    .await;
}

impl Scene {
    async fn asks(
        &self,
        browser: &mut Browser,
        (method, address): (&str, &str),
        fields: &[(&str, &str)],
    ) -> (Answer, [Vec<String>; 2]) {
        for store in &self.stores {
            store.taken();
        }
        let answer = match method {
            "GET" => browser.get(address).await,
            _ => browser.post(address, fields).await,
        };
        (answer, [0, 1].map(|nth| self.stores[nth].taken()))
    }

    /// Both answers, with what is different by its nature taken out.
    async fn alike(&self, who: &str, browser: &mut Browser, denied: CaseId) {
        let nobody = self.world.no_case();
        let fields = [("_command", "0123456789abcdef"), ("words", "x"), ("version", "1")];
        for (method, pattern) in addresses() {
            let at = |case: CaseId| pattern.replace("{case}", &case.to_string());
            let (one, asked_one) = self.asks(browser, (method, &at(denied)), &fields).await;
            let (other, asked_other) = self.asks(browser, (method, &at(nobody)), &fields).await;
            let place = format!("{method} {pattern} as {who}");
            assert!(one.status != StatusCode::OK, "{place} is answered");
            assert_eq!(
                plain(&one, &denied.to_string()),
                plain(&other, &nobody.to_string()),
                "{place}"
            );
            assert_eq!(asked_one, asked_other, "{place}");
        }
    }
}

fn plain(answer: &Answer, own: &str) -> (StatusCode, String, Vec<String>) {
    let headers = answer.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        format!("{name}: {}", value.replace(own, "…"))
    });
    (answer.status, answer.body.replace(own, "…"), headers.collect())
}

#[tokio::test]
async fn no_watch_tells_staff_or_residents_whether_a_case_is_there() {
    told(async |scene| {
        let world = &scene.world;
        let mut tried = 0;
        for who in Somebody::ALL {
            let mut browser = world.browser_of(who).await;
            for case in scene.cases {
                if world.staff(who).reads(case).await.is_none() {
                    scene.alike(&format!("{who:?}"), &mut browser, case).await;
                    tried += 1;
                }
            }
        }
        assert!(tried > 15, "{tried}");
        for (digits, name) in [(Folk::JOHAN, "Johan Ek"), (Folk::HANA, "Hana Aziz")] {
            let mut browser = world.browser_of_resident(digits, name).await;
            for case in [scene.cases[0], scene.cases[2]] {
                scene.alike(name, &mut browser, case).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_number_that_stays_shut_costs_as_much_as_one_that_nobody_has() {
    told(async |scene| {
        let world = &scene.world;
        let number = |case: CaseId| async move {
            let sql = "SELECT number FROM stream WHERE case_id = $1";
            let rows = world.rows(sql, vec![db::Val::from(case.to_string())]).await;
            rows[0].text(0).expect("a number").to_owned()
        };
        // Ulf is a party in the report; the protected child is not Vera's.
        let ulfs = "INSERT INTO case_party (case_id, person_id, role, number, name, blocked) VALUES ($1, 'ulf', 'party-guardian', $2, 'Ulf', 0)";
        let his = [scene.cases[1].to_string(), Somebody::Ulf.number().digits().to_owned()];
        world.tampers(ulfs, his.map(db::Val::from).into()).await;
        let reason = "Polisen ringer och barnet är försvunnet sedan i går.";
        let hold = [("ground", "hold-court"), ("reference", "T 1"), ("reason", reason)];
        for (who, address, case) in [
            (Somebody::Vera, "/arbete/nodlage", scene.cases[2]),
            (Somebody::Ulf, "/arbete/gallring/stopp", scene.cases[1]),
            (Somebody::Vera, "/arbete/sok", scene.cases[2]),
        ] {
            let mut browser = world.browser_of(who).await;
            let shut = number(case).await;
            let mut told = Vec::new();
            for typed in [shut.as_str(), NOBODYS] {
                let fields = [&hold[..], &[("number", typed), ("words", typed)]].concat();
                let (answer, asked) = scene.asks(&mut browser, ("POST", address), &fields).await;
                assert_eq!(answer.status, StatusCode::OK, "{address}");
                told.push((plain(&answer, typed), asked));
            }
            assert_eq!(told[0], told[1], "{address} as {who:?}");
        }
    })
    .await;
}
