//! The same services on paper: printed from the same definitions, typed in by the same definitions, with the day they came.

use axum::http::StatusCode;
use stories::{Browser, Somebody, World, both};

const REPORT: &str = "report_as_private_person";

async fn empty_form(browser: &mut Browser, lang: &str) -> String {
    let page = browser
        .get(&format!("/{lang}/tjanst/orosanmalan/{REPORT}/blankett"))
        .await;
    assert_eq!(page.status, StatusCode::OK);
    page.body
}

/// What the service asks on the screen.
async fn as_on_the_screen(world: &World) -> casework::Page {
    let (by, none) = (casework::Actor::Public, casework::Answers::default());
    let given = world
        .committee
        .given(by, None, &none, &world.site.whereabouts())
        .await;
    let mut processes = world.committee.processes().iter();
    let process = processes
        .find(|process| process.slug() == "orosanmalan")
        .expect("reports");
    let page = process.blank().page(REPORT, &given.expect("circumstances"));
    page.expect("its page")
}

#[tokio::test]
async fn a_neighbour_without_e_id_prints_the_same_questions_in_the_same_order_and_sees_where_to_send_them() {
    both(async |world| {
        let mut neighbour = world.browser();
        let service = neighbour.get(&format!("/sv/tjanst/orosanmalan/{REPORT}")).await;
        assert!(
            service.body.contains(&format!("{REPORT}/blankett")),
            "the way there"
        );
        let form = empty_form(&mut neighbour, "sv").await;
        let page = as_on_the_screen(&world).await;
        let mut after = 0;
        for question in &page.questions {
            let label = question.label.spoken(&world.site.texts, language::Lang::Sv);
            let at = form[after..].find(&label);
            after += at.unwrap_or_else(|| panic!("{} is asked, and after those before it", question.name));
        }
        assert!(form.contains("tel:0100000000") && !form.contains("<textarea"));
        let arabic = empty_form(&mut neighbour, "ar").await;
        assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("ضع علامة واحدة"));

        let mut adam = world.browser_of(Somebody::Adam).await;
        const SETS: &str = "/arbete/administration/paper";
        let set = adam
            .post(SETS, &[("address", "Storgatan 1\n123 45 Björkvik")])
            .await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        let form = empty_form(&mut neighbour, "sv").await;
        assert!(form.contains("Storgatan 1") && form.contains("123 45 Björkvik"));
    })
    .await;
}

async fn typed_in(world: &World, ines: &mut Browser, came: (&str, &str, &str)) -> stories::Answer {
    let address = format!("/arbete/ny/orosanmalan/{REPORT}");
    let form = ines.get(&address).await;
    assert!(form.body.contains("Vilken dag kom papperet in?"), "{}", form.body);
    let command = world.command();
    let fields = [
        ("_command", &*command),
        ("paper-came-day", came.0),
        ("paper-came-month", came.1),
        ("paper-came-year", came.2),
        ("child.0.name", "Elin"),
        ("child.0.whereabouts", "Ekskolan 3 B"),
        ("what", "Det skriks varje natt."),
        ("acute", "no"),
        ("lives", "child-concern-lives-here"),
        ("who", "child-concern-who-anonymous"),
    ];
    let scan: (&str, &str, &[u8]) = ("paper-scan", "blankett.pdf", b"%PDF-1.7 blankett\n%%EOF\n");
    ines.post_files(&address, &fields, &[scan]).await
}

#[tokio::test]
async fn what_came_on_paper_last_week_is_typed_in_by_the_same_definition_with_its_day_and_the_scan() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        assert!(
            ines.get("/arbete/lista/intake")
                .await
                .body
                .contains("Från papper")
        );
        let early = typed_in(&world, &mut ines, ("25", "11", "2026")).await;
        assert_eq!(early.status, StatusCode::OK, "it has not come yet");
        assert!(
            early.body.contains("Det skriks varje natt."),
            "nothing typed is lost"
        );
        let done = typed_in(&world, &mut ines, ("19", "11", "2026")).await;
        let wrong: Vec<&str> = done
            .body
            .split("sos-error")
            .skip(1)
            .map(|at| at.get(..200).unwrap_or(at))
            .collect();
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{wrong:?}");
        let case = done
            .leads_to()
            .rsplit('/')
            .next()
            .expect("a case")
            .parse()
            .expect("an id");
        let open = world.intake().reads(case).await.expect("hers");
        let paper = &open.file.journal().documents;
        assert_eq!((paper.len(), paper[0].name.as_str()), (1, "blankett.pdf"));
        let clocks = open.file.summary().clocks;
        assert!(!clocks.is_empty(), "it runs");
        for clock in clocks {
            let day = clock.started_at.to_zoned(law::stockholm()).date();
            assert_eq!(day.to_string(), "2026-11-19", "{}", clock.rule);
        }
        let fetched = ines
            .get(&format!("/arbete/arende/{case}/handling/{}", paper[0].id))
            .await;
        assert_eq!(fetched.status, StatusCode::OK);

        // Whoever sent it follows it by the number that they ask for.
        let page = world
            .browser()
            .post("/sv/nummer", &[("number", open.number.as_str())])
            .await;
        assert!(page.body.contains("Vi fick det"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn only_those_on_duty_type_in_what_came_on_paper() {
    both(async |world| {
        for who in [Somebody::Maria, Somebody::Adam, Somebody::Dora] {
            let mut other = world.browser_of(who).await;
            let address = format!("/arbete/ny/orosanmalan/{REPORT}");
            assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND, "{who:?}");
        }
    })
    .await;
}
