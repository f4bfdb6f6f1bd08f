//! Somebody is away, and a colleague stands in: the same cases for as long as it lasts, on their own rights, told to
//! all whom it concerns; and what is told when nobody can.

use access::{Role, Staff, Viewer};
use casework::{Act, CaseId};
use db::args;
use house_store::{NewSession, Proof, SessionOf};
use jiff::civil::date;
use stories::{Answer, Browser, Folk, Somebody, Work, World, both, words};
use views::Which;

const HERE: &str = "/arbete/franvaro";

async fn writes(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    browser.post(HERE, fields).await
}

/// Maria writes down that she is away from the 25th to the 27th, and that Omar stands in.
async fn maria_is_away(world: &World) {
    let omar = Somebody::Omar.id().to_string();
    let fields = [
        ("from", "2026-11-25"),
        ("to", "2026-11-27"),
        ("stand_in", omar.as_str()),
    ];
    let mut maria = world.browser_of(Somebody::Maria).await;
    let written = writes(&mut maria, &fields).await;
    assert_eq!(written.leads_to(), HERE, "{}", written.body);
}

/// As they are read at each page.
async fn signed_in(world: &World, who: Somebody) -> Staff {
    let (number, now) = (who.number(), world.site.now());
    let new = NewSession {
        of: SessionOf::Staff,
        number: &number,
        name: who.name(),
        staff: Some(who.id()),
        device: "a tale",
        proof: &Proof::bank_id(String::new()),
    };
    let id = world.site.house.start_session(new, now).await.expect("a session");
    let found = world.site.house.staff_session(&id, now, world.site.today()).await;
    let (_, staff) = found.expect("a reading").expect("a session");
    staff.expect("they work here")
}

async fn at_work(world: &World, who: Somebody) -> Work<'_> {
    Work {
        world,
        viewer: Viewer::Staff(signed_in(world, who).await),
    }
}

/// Everything that shows a case to somebody, or that nothing does.
async fn reaches(world: &World, who: Somebody, case: CaseId) -> bool {
    let work = at_work(world, who).await;
    let opens = work.reads(case).await.is_some();
    for which in [Which::Open, Which::Mine] {
        assert_eq!(work.has_in_list(which, case).await, opens, "{who:?} {which:?}");
    }
    assert_eq!(
        !work.clocks_of(case).await.is_empty(),
        opens,
        "{who:?} on the board"
    );
    for typed in ["Elin", Folk::ELIN, "jacka"] {
        assert_eq!(
            work.finds(typed).await.contains(&case),
            opens,
            "{who:?} finds {typed}"
        );
    }
    opens
}

#[tokio::test]
async fn the_stand_in_has_the_same_cases_from_the_first_day_to_the_last_and_then_no_more() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        maria_is_away(&world).await;
        assert!(!reaches(&world, Somebody::Omar, case).await, "not yet");
        for day in ["2026-11-25 00:10", "2026-11-27 23:50"] {
            world.on(day);
            assert!(reaches(&world, Somebody::Omar, case).await, "{day}");
            assert!(
                reaches(&world, Somebody::Maria, case).await,
                "she keeps her cases"
            );
        }
        let omar = at_work(&world, Somebody::Omar).await;
        let may = async |act| world.committee.key(&omar.viewer, act, case).await.is_ok();
        assert!(may(Act::Write).await && may(Act::Decide).await);
        assert!(!may(Act::Allot).await, "no role comes with it");
        let looked = world
            .rows(
                "SELECT DISTINCT purpose FROM read_log WHERE case_id = $1 AND staff = $2",
                args![case.to_string(), Somebody::Omar.id().to_string()],
            )
            .await;
        let grounds: Vec<_> = looked.iter().map(|row| row.text(0).expect("a ground")).collect();
        assert_eq!(grounds, ["purpose-stand-in"]);
        assert!(!reaches(&world, Somebody::Viktor, case).await);
        world.on("2026-11-28 00:10");
        assert!(!reaches(&world, Somebody::Omar, case).await, "it is over");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn everybody_whom_it_concerns_is_told_who_has_the_case_meanwhile() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        let sara = maria.party(case, "Sara Ek", casework::PartyRole::Guardian).await;
        let notice = [
            ("told", "child-investigation-notice-tell"),
            ("who", sara.as_str()),
            ("on", "2026-11-24"),
            ("how", "På telefon"),
        ];
        maria.does(case, "give_notice", &words(&notice)).await;
        maria_is_away(&world).await;
        world.on("2026-11-25 08:00");
        let (page, hers) = (
            format!("/arbete/arende/{case}"),
            format!("/sv/mina-sidor/{case}"),
        );
        let told = async |who, address: &str, words: &str| {
            let answer = world.browser_of(who).await.get(address).await;
            assert!(answer.body.contains(words), "{who:?} {address}: {}", answer.body);
        };
        let (omar, maria, lena) = (Somebody::Omar, Somebody::Maria, Somebody::Lena);
        told(omar, "/arbete", "Du ersätter Maria Lund till och med 27 november 2026").await;
        told(omar, "/arbete/lista/mine", "Du ersätter</").await;
        told(omar, &page, "Du ersätter Maria Lund, som är borta till och med").await;
        told(maria, "/arbete", "frånvarande till och med 27 november 2026").await;
        told(lena, &page, "Maria Lund är borta till och med 27 november 2026. Omar Said ersätter.").await;
        told(lena, "/arbete/lista/open", "Omar Said ersätter").await;
        told(lena, HERE, "Omar Said").await;
        told(lena, &format!("{page}/gor/allot"), "borta till och med 27 november 2026").await;
        told(Somebody::Adam, "/arbete/administration", "Maria Lund är borta från och med").await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let shown = sara.get(&hers).await.body;
        assert!(
            shown.contains("Maria Lund, socialsekreterare, har ditt ärende. Omar Said, socialsekreterare, har ditt ärende under tiden"),
            "{shown}"
        );
        world.on("2026-11-28 08:00");
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert!(!sara.get(&hers).await.body.contains("Omar"));
    })
    .await;
}

#[tokio::test]
async fn what_rings_and_calls_for_the_one_who_is_away_is_heard_by_the_stand_in_until_one_of_them_has_looked()
{
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let note = [
            ("heading", "Samtal med skolan"),
            ("kind", "entry-we-saw"),
            ("happened_on", "2026-11-24"),
            ("text", "@Maria Lund kan du ringa rektorn?"),
            ("shown", "no"),
        ];
        let lena = world.staff(Somebody::Lena);
        lena.does(case, "write_note", &words(&note)).await;
        maria_is_away(&world).await;
        world.on("2026-11-25 08:00");
        let called = async |who: &Work<'_>| {
            let key = access::list(&who.viewer, Act::List, world.site.today()).expect("a key");
            let rows = world.committee.mentions(&key, 10).await.expect("mentions");
            rows.iter().any(|row| row.case == case)
        };
        let (omar, maria) = (
            at_work(&world, Somebody::Omar).await,
            at_work(&world, Somebody::Maria).await,
        );
        assert!(called(&omar).await && called(&maria).await);
        omar.reads(case).await.expect("he looks");
        assert!(!called(&omar).await, "he has looked");
        assert!(called(&maria).await, "she has not");
        // Months later, when clocks of the investigation ring.
        let far = [("from", "2027-03-01"), ("to", "2027-04-30")];
        let mut lena = world.browser_of(Somebody::Lena).await;
        let (of, by) = (Somebody::Maria.id().to_string(), Somebody::Omar.id().to_string());
        let mut fields = vec![("staff", of.as_str()), ("stand_in", by.as_str())];
        fields.extend(far);
        assert_eq!(writes(&mut lena, &fields).await.leads_to(), HERE);
        world.on("2027-03-24 08:00");
        world.committee.ring().await.expect("clocks ring");
        let (omar, viktor) = (
            at_work(&world, Somebody::Omar).await,
            at_work(&world, Somebody::Viktor).await,
        );
        assert!(!omar.reminded_of(case).await.is_empty());
        assert!(viktor.reminded_of(case).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_protected_identity_stays_with_those_who_are_named_and_the_lead_is_told() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        let noor = [("number", Folk::NOOR), ("role", "party-sibling")];
        let added = maria.tries(case, "add_party", &words(&noor)).await;
        added.expect("somebody with a protected identity comes into it");
        maria_is_away(&world).await;
        world.on("2026-11-25 08:00");
        let opens = async |who| at_work(&world, who).await.reads(case).await.is_some();
        assert!(!opens(Somebody::Omar).await && opens(Somebody::Lena).await);
        let lenas_day = async || world.browser_of(Somebody::Lena).await.get("/arbete").await.body;
        let told = "I ett öppet ärende har någon skyddade personuppgifter";
        assert!(lenas_day().await.contains(told));
        let ids = [Somebody::Lena, Somebody::Maria, Somebody::Omar].map(|who| who.id().to_string());
        let named = [
            ("who.0", ids[0].as_str()),
            ("who.1", ids[1].as_str()),
            ("who.2", ids[2].as_str()),
        ];
        world
            .staff(Somebody::Lena)
            .does(case, "name_staff", &words(&named))
            .await;
        assert!(opens(Somebody::Omar).await, "he is named himself");
        assert!(!lenas_day().await.contains(told));
    })
    .await;
}

#[tokio::test]
async fn nobody_stands_in_where_it_is_about_themselves() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        maria_is_away(&world).await;
        world.on("2026-11-25 08:00");
        // Sara, the child's mother, works here too, and stands in.
        let sara = Staff {
            number: stories::number(Folk::SARA),
            ..signed_in(&world, Somebody::Omar).await
        };
        let sara = Work {
            world: &world,
            viewer: Viewer::Staff(sara),
        };
        assert!(sara.reads(case).await.is_none());
        assert!(!sara.has_in_list(Which::Mine, case).await && sara.finds("Elin").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_is_said_beside_the_field() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.an_investigation_of_marias().await;
        maria_is_away(&world).await;
        let ids = |who: Somebody| who.id().to_string();
        let (maria, omar) = (ids(Somebody::Maria), ids(Somebody::Omar));
        let viktor = ids(Somebody::Viktor);
        let mut at = world.browser_of(Somebody::Lena).await;
        for (who, from, to, stand_in, field, words) in [
            (
                &maria,
                "2026-11-27",
                "2026-11-30",
                "",
                "from",
                "redan en frånvaro",
            ),
            (&maria, "2026-12-03", "2026-12-02", "", "to", "före den första"),
            (&maria, "2026-11-20", "2026-11-23", "", "to", ""),
            (&maria, "2026-12-01", "2028-01-01", "", "to", "högst ett år"),
            (
                &maria,
                "2026-12-01",
                "2026-12-02",
                &maria,
                "stand_in",
                "ersätta sig själv",
            ),
            (
                &maria,
                "2026-12-01",
                "2026-12-02",
                &viktor,
                "stand_in",
                "samma enhet",
            ),
            (
                &omar,
                "2026-11-26",
                "2026-12-02",
                &maria,
                "stand_in",
                "är själv borta",
            ),
            (&viktor, "2026-12-01", "2026-12-02", "", "staff", ""),
        ] {
            let fields = [
                ("staff", who.as_str()),
                ("from", from),
                ("to", to),
                ("stand_in", stand_in),
            ];
            let answer = writes(&mut at, &fields).await;
            let beside = format!("id=\"{field}-error\"");
            assert!(
                answer.body.contains(&beside) && answer.body.contains(words),
                "{field} {words}: {}",
                answer.body
            );
        }
        // Lena stands in for three at a time, and no more.
        let barn = access::Held {
            unit: casework::UnitId::new("barn"),
            ..Somebody::Viktor.held().remove(0)
        };
        let (change, now) = (world.committee.outside().draw(), world.site.now());
        let by = Somebody::Adam.viewer().actor();
        let given = (world.site.house)
            .give_role(Somebody::Viktor.id(), &barn, change, now, &by)
            .await;
        given.expect("a role");
        let lena = ids(Somebody::Lena);
        for (who, fits) in [
            (Somebody::Maria, true),
            (Somebody::Omar, true),
            (Somebody::Ines, true),
            (Somebody::Viktor, false),
        ] {
            let who = ids(who);
            let fields = [
                ("staff", who.as_str()),
                ("from", "2027-01-04"),
                ("to", "2027-01-08"),
                ("stand_in", lena.as_str()),
            ];
            let body = writes(&mut at, &fields).await.body;
            assert_eq!(!body.contains("så många som en person kan"), fits, "{body}");
        }
        // He leaves before she is back.
        let change = world.committee.outside().draw();
        let last = date(2026, 12, 1);
        let left = world
            .site
            .house
            .end_staff(Somebody::Omar.id(), last, change, now, &by)
            .await;
        left.expect("it is written down");
        let fields = [
            ("staff", maria.as_str()),
            ("from", "2026-12-01"),
            ("to", "2026-12-04"),
            ("stand_in", omar.as_str()),
        ];
        let late = writes(&mut at, &fields).await;
        assert!(late.body.contains("samma enhet hela tiden"), "{}", late.body);
        let written = world.site.house.absences(world.site.today()).await;
        assert_eq!(written.expect("a list").len(), 4, "nothing else was kept");
    })
    .await;
}

#[tokio::test]
async fn the_lead_is_told_when_cases_stand_without_anybody_and_can_change_it() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let away = [("from", "2026-11-24"), ("to", "2026-11-27")];
        assert_eq!(writes(&mut maria, &away).await.leads_to(), HERE);
        let day = async |who| world.browser_of(who).await.get("/arbete").await.body;
        let without = "Ett öppet ärende står utan handläggare under tiden";
        assert!(day(Somebody::Lena).await.contains(without));
        assert!(day(Somebody::Maria).await.contains(without));
        for who in [Somebody::Omar, Somebody::Vanja, Somebody::Ines] {
            assert!(!day(who).await.contains("Maria Lund är borta"), "{who:?}");
        }
        let absences = world.site.house.absences(world.site.today()).await;
        let address = format!("{HERE}/{}", absences.expect("a list")[0].id);
        let omar = Somebody::Omar.id().to_string();
        let changed = [
            ("from", "2026-11-24"),
            ("to", "2026-11-27"),
            ("stand_in", omar.as_str()),
        ];
        let others = [Somebody::Omar, Somebody::Vanja, Somebody::Adam];
        for who in others {
            let tried = world.browser_of(who).await.post(&address, &changed).await;
            assert_eq!(tried.status, axum::http::StatusCode::NOT_FOUND, "{who:?}");
        }
        world.on("2026-11-24 09:00");
        let mut lena = world.browser_of(Somebody::Lena).await;
        assert_eq!(lena.post(&address, &changed).await.leads_to(), HERE);
        assert!(reaches(&world, Somebody::Omar, case).await);
        assert!(!day(Somebody::Lena).await.contains(without));
        // Omar's child is ill: then he does not stand in for anybody.
        world.on("2026-11-24 10:00");
        let mut omar = world.browser_of(Somebody::Omar).await;
        let ill = [("from", "2026-11-24"), ("to", "2026-11-24")];
        assert_eq!(writes(&mut omar, &ill).await.leads_to(), HERE);
        assert!(!reaches(&world, Somebody::Omar, case).await);
        assert!(day(Somebody::Lena).await.contains(without));
        world.on("2026-11-25 08:00");
        assert!(reaches(&world, Somebody::Omar, case).await, "he is back");
        // Who leaves, or goes to another unit, stands in no more.
        let held = Somebody::Omar.held().remove(0);
        let (change, now, today) = (
            world.committee.outside().draw(),
            world.site.now(),
            world.site.today(),
        );
        let by = Somebody::Adam.viewer().actor();
        let elsewhere = access::Held {
            unit: casework::UnitId::new("vuxen"),
            role: Role::Caseworker,
            from: today,
            to: None,
        };
        let (house, id) = (&world.site.house, Somebody::Omar.id());
        let given = house.give_role(id, &elsewhere, change, now, &by).await;
        given.expect("a role");
        assert!(reaches(&world, Somebody::Omar, case).await, "of both units");
        let change = world.committee.outside().draw();
        let yesterday = today.yesterday().expect("a day");
        let ended = house.end_role(id, &held, yesterday, change, now, &by).await;
        ended.expect("a role ends");
        assert!(!reaches(&world, Somebody::Omar, case).await);
        assert!(day(Somebody::Lena).await.contains(without));
        // Back earlier: yesterday was the last day.
        let mut maria = world.browser_of(Somebody::Maria).await;
        assert_eq!(maria.post(&address, &[("_back", "yes")]).await.leads_to(), HERE);
        assert!(!day(Somebody::Lena).await.contains(without));
        let changes = world.site.house.changes(50).await.expect("changes");
        let of_hers = changes.iter().filter(|change| change.kind == "AbsencePut");
        let by: Vec<_> = of_hers.map(|change| change.by.staff()).collect();
        let [maria, omar, lena] = [Somebody::Maria, Somebody::Omar, Somebody::Lena].map(|who| Some(who.id()));
        assert_eq!(by, [maria, omar, lena, maria], "kept as history, newest first");
    })
    .await;
}
