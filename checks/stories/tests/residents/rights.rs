//! What the law and decency give the person concerned: to see who has read, to ask why, to complain, to appeal, to have all
//! their data. Each is answered by a day, by whoever may, and told to the one who asked and to nobody else.

use axum::http::StatusCode;
use casework::journal::requests::Kind;
use casework::{CaseId, PartyRole};
use std::sync::Arc;
use stories::upload::a_paper;
use stories::{Answer, Browser, Folk, Somebody, Work, World, both, paper, words};

const LETTER: &[u8] = b"%PDF-1.4 a doctor's word";
const NOTHING_TO_SHOW: &str = "Här finns inget som vi kan visa";
const SECRET: &str = "Pappa fick inte veta att vi träffades.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// Maria's investigation, which both parents follow, and which she has read today.
async fn followed(world: &World) -> CaseId {
    let case = world.an_investigation_that_both_follow().await;
    maria(world).reads(case).await.expect("her case");
    case
}

async fn sara(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

fn johan(world: &World) -> Work<'_> {
    world.resident(Folk::JOHAN, "Johan Ek")
}

fn readers(case: CaseId) -> String {
    format!("/sv/mina-sidor/{case}/lasare")
}

/// The page of a form, sent.
async fn sends(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    browser
        .post(address, &[fields, &[("_command", &command)]].concat())
        .await
}

/// The way to ask about the look of this person, as it is told on the page.
fn way_to_ask(page: &Answer, who: &str) -> String {
    let links = page.body.split("<a ").skip(1);
    let mut links = links.filter_map(|link| link.split("</a>").next());
    let link = links.find(|link| link.contains("/lasare/") && link.contains(who));
    let link = link.unwrap_or_else(|| panic!("{who}: {}", page.body));
    let href = link
        .split("href=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    href.expect("an address").to_owned()
}

/// The number of the request that waits, as the one who answers it sends it back.
async fn waiting(world: &World, case: CaseId) -> String {
    let open = world
        .staff(Somebody::Lena)
        .reads(case)
        .await
        .expect("her unit's case");
    let waiting = open.file.journal().requests.waiting().next().expect("a request");
    waiting.seq.to_string()
}

async fn answers(world: &World, who: Somebody, case: CaseId, step: &str, more: &[(&str, &str)]) {
    let request = waiting(world, case).await;
    let given = [&[("request", request.as_str())], more].concat();
    world.staff(who).does(case, step, &words(&given)).await;
}

/// What a colleague who answers reads.
async fn form_of(world: &World, who: Somebody, case: CaseId, step: &str) -> String {
    let mut browser = world.browser_of(who).await;
    let form = browser.get(&format!("/arbete/arende/{case}/gor/{step}")).await;
    assert_eq!(form.status, 200, "{step}");
    form.body
}

/// Everything that Johan meets of the case.
async fn what_johan_reads(world: &World, case: CaseId) -> String {
    let mut his = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
    let mut all = String::new();
    for page in ["", "/begaran", "/lasare", "/journal", "/journal.json"] {
        all.push_str(&his.get(&format!("/sv/mina-sidor/{case}{page}")).await.body);
    }
    all.push_str(&his.get("/sv/mina-sidor/utdrag.json").await.body);
    all
}

#[tokio::test]
async fn sara_reads_who_has_read_by_day_with_unit_and_reason_and_of_other_residents_nothing() {
    both(async |world| {
        let case = followed(&world).await;
        johan(&world).reads(case).await.expect("he follows it");
        let page = sara(&world).await.get(&readers(case)).await;
        let told = "Maria Lund, socialsekreterare, Barn och unga";
        for words in ["30 november 2026", told, "Arbetade med ditt ärende."] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
        assert!(
            !page.body.contains("Johan Ek"),
            "another resident's look is never told"
        );
        let today = page.body.split("24 november 2026").next().expect("today's part");
        assert_eq!(
            today.matches("Jag känner inte igen det här").count(),
            1,
            "a day of work is one line"
        );
        let mut stranger = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        assert_eq!(stranger.get(&readers(case)).await.status, 404);
        let looked = world
            .rows(
                "SELECT COUNT(*) FROM read_log WHERE what = 'my-readers'",
                Vec::new(),
            )
            .await;
        assert_eq!(
            looked[0].i64(0).expect("a count"),
            1,
            "that she looked is a line too"
        );
    })
    .await;
}

#[tokio::test]
async fn a_colleague_who_must_not_be_found_is_told_of_by_title_and_one_let_in_from_elsewhere_by_neither() {
    both(async |world| {
        let case = followed(&world).await;
        let maria_id = Somebody::Maria.id().to_string();
        let mut adam = world.browser_of(Somebody::Adam).await;
        let by_title = [("who", maria_id.as_str()), ("told", "administer-by-title-title")];
        let put = adam.post("/arbete/administration/by-title", &by_title).await;
        assert_eq!(put.leads_to(), "/arbete/administration", "{}", put.body);
        let let_in = [
            ("to", Somebody::Viktor.id().to_string()),
            ("scope", "scope-read".to_owned()),
            ("until", "2026-12-24".to_owned()),
        ];
        let let_in = let_in.each_ref().map(|(name, value)| (*name, value.as_str()));
        maria(&world).does(case, "add_colleague", &words(&let_in)).await;
        world
            .staff(Somebody::Viktor)
            .reads(case)
            .await
            .expect("he was let in");
        let page = sara(&world).await.get(&readers(case)).await.body;
        assert!(page.contains("socialsekreterare, Barn och unga"), "{page}");
        assert!(
            page.contains("Någon som arbetar i socialtjänsten"),
            "he looked, and it is told: {page}"
        );
        for hidden in ["Maria Lund", "Viktor", "Vuxna"] {
            assert!(!page.contains(hidden), "{hidden}: {page}");
        }
    })
    .await;
}

#[tokio::test]
async fn where_somebody_else_is_shut_out_no_look_is_told_and_it_reads_as_if_there_were_none() {
    both(async |world| {
        let case = followed(&world).await;
        let address = {
            let page = sara(&world).await.get(&readers(case)).await;
            way_to_ask(&page, "Maria Lund")
        };
        let johan = maria(&world).party(case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        maria(&world).does(case, "block_party", &words(&shut)).await;
        let mut sara = sara(&world).await;
        let page = sara.get(&readers(case)).await.body;
        assert!(
            page.contains(NOTHING_TO_SHOW) && !page.contains("Maria Lund, soc"),
            "{page}"
        );
        assert_eq!(
            sara.get(&address).await.status,
            404,
            "an address from before leads nowhere"
        );
        let extract = sara.get("/sv/mina-sidor/utdrag.json").await.body;
        assert!(
            !extract.contains("Maria Lund, socialsekreterare, Barn"),
            "{extract}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_look_that_sara_does_not_recognise_is_looked_into_by_whoever_leads_and_never_by_the_one_who_looked()
{
    both(async |world| {
        let case = followed(&world).await;
        world.staff(Somebody::Lena).reads(case).await.expect("her unit's");
        let mut sara = sara(&world).await;
        let page = sara.get(&readers(case)).await;
        let ask = way_to_ask(&page, "Lena Ström");
        let form = sara.get(&ask).await;
        assert!(
            form.body.contains("Lena Ström, 30 november 2026"),
            "{}",
            form.body
        );
        // A look that was told to nobody cannot be asked about.
        let guessed = sends(&mut sara, &ask, &[("look", "guessed")]).await;
        assert_eq!(guessed.status, 200, "{}", guessed.body);
        let key = ask.rsplit('/').next().expect("its name").to_owned();
        let sent = sends(
            &mut sara,
            &ask,
            &[("look", &key), ("text", "Hon är min svägerska.")],
        )
        .await;
        assert_eq!(sent.leads_to(), readers(case), "{}", sent.body);
        let asked = sara.get(&readers(case)).await.body;
        assert!(
            asked.contains("Vi svarar senast 14 december 2026 (SoLPuL 10)."),
            "{asked}"
        );

        let lena = world.staff(Somebody::Lena);
        assert_eq!(
            lena.rings_on(case, "look-review-answer").await.as_deref(),
            Some("2026-12-14")
        );
        let open = maria(&world).reads(case).await.expect("her case");
        let offered = maria(&world).offered(&open);
        assert!(
            !offered.iter().any(|step| step.name == "answer_as_lead"),
            "whoever leads answers"
        );
        let request = waiting(&world, case).await;
        let answer = [
            ("request", request.as_str()),
            ("answer", "request-look-lawful"),
            ("text", "Hon leder arbetet och läste inför ett möte."),
        ];
        let own = lena.tries(case, "answer_as_lead", &words(&answer)).await;
        assert_eq!(own.expect_err("it is her own look").refusal(), "refusal-own-look");
        let mut ulf = world.browser_of(Somebody::Ulf).await;
        let day = ulf.get("/arbete").await.body;
        assert!(
            day.contains("Svar om en läsning"),
            "it stands on the manager's day: {day}"
        );
        let form = form_of(&world, Somebody::Ulf, case, "answer_as_lead").await;
        for told in [
            "Lena Ström, gruppledare, 30 november 2026",
            "Hon är min svägerska.",
        ] {
            assert!(form.contains(told), "{told}: {form}");
        }
        world
            .staff(Somebody::Ulf)
            .does(case, "answer_as_lead", &words(&answer))
            .await;
        let told = sara.get(&readers(case)).await.body;
        assert!(
            told.contains("Personen hade skäl att läsa") && told.contains("läste inför ett möte"),
            "{told}"
        );
        assert_eq!(lena.rings_on(case, "look-review-answer").await, None);
        let his = what_johan_reads(&world, case).await;
        for hers in ["svägerska", "inför ett möte", "Vi svarar senast"] {
            assert!(!his.contains(hers), "{hers}: {his}");
        }
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn everything_that_can_be_asked_for_stands_on_one_page_with_a_form_each_and_a_day() {
    both(async |world| {
        let case = followed(&world).await;
        let mut sara = sara(&world).await;
        let requests = format!("/sv/mina-sidor/{case}/begaran");
        let page = sara.get(&requests).await;
        assert!(page.body.contains(&format!("/sv/mina-sidor/{case}/moten")));
        for kind in Kind::ASKED_FOR {
            let form = format!("/sv/mina-sidor/{case}/gor/{}", kind.asked_by());
            assert!(page.body.contains(&form), "{form}");
            // What cannot be answered without words is asked for, and nothing is sent.
            let empty = sends(&mut sara, &form, &[]).await;
            assert_eq!(empty.status == 200, kind.needs_words(), "{form}: {}", empty.body);
            let sent = sends(
                &mut sara,
                &form,
                &[
                    ("text", "Elins pappa ska inte stå som hämtare."),
                    ("decision", "request-other-decision"),
                ],
            )
            .await;
            assert_eq!(sent.leads_to(), requests, "{form}: {}", sent.body);
        }
        let mine = sara.get(&requests).await.body;
        for day in [
            "14 december 2026 (FL 9)",
            "14 december 2026 (FL 6)",
            "7 december 2026 (FL 46)",
            "30 december 2026 (GDPR 12(3))",
        ] {
            assert!(mine.contains(day), "{day}: {mine}");
        }
        let mut lena = world.browser_of(Somebody::Lena).await;
        let day = lena.get("/arbete").await.body;
        for rule in [
            "Svar om byte av handläggare",
            "Svar på klagomål",
            "Överklagande till domstolen",
        ] {
            assert!(day.contains(rule), "{rule}: {day}");
        }
        let his = what_johan_reads(&world, case).await;
        assert!(
            !his.contains("hämtare") && !his.contains("Begärt:"),
            "hers, not his: {his}"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn a_complaint_is_answered_by_the_lead_and_a_no_to_another_caseworker_is_a_letter_with_where_to_turn() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        sara.does(case, "complain", &words(&[("text", "Ingen ringde upp.")]))
            .await;
        let answered = [
            ("answer", "request-answered"),
            ("text", "Vi beklagar. Maria ringer i dag."),
        ];
        answers(&world, Somebody::Lena, case, "answer_as_lead", &answered).await;
        sara.does(case, "ask_caseworker", &words(&[])).await;
        let refused = [
            ("answer", "request-refused"),
            ("text", "Maria är den enda som talar tigrinja."),
        ];
        answers(&world, Somebody::Lena, case, "answer_as_lead", &refused).await;
        world.worker_comes_round().await;
        let mut sara = self::sara(&world).await;
        let mine = sara.get(&format!("/sv/mina-sidor/{case}/begaran")).await.body;
        for told in ["Vi beklagar.", "Beslutet ligger bland dina brev.", "tigrinja"] {
            assert!(mine.contains(told), "{told}: {mine}");
        }
        let open = maria(&world).reads(case).await.expect("her case");
        let nth = open.file.journal().letters.len();
        let letter = sara.get(&format!("/sv/mina-sidor/{case}/brev/{nth}")).await.body;
        assert!(
            letter.contains("Beslut: Byta handläggare") && letter.contains("(IVO)"),
            "{letter}"
        );
        let mut his = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let none = his.get(&format!("/sv/mina-sidor/{case}/brev/{nth}")).await;
        assert_eq!(none.status, 404, "the letter is hers");
    })
    .await;
}

#[tokio::test]
async fn a_late_appeal_is_dismissed_by_a_decision_that_can_be_appealed_itself() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let appeal = [
            ("text", "Jag vill att stödet börjar nu."),
            ("decision", "request-other-decision"),
        ];
        sara.does(case, "appeal", &words(&appeal)).await;
        let request = waiting(&world, case).await;
        // Got on 9 November: the three weeks end on the very day it came.
        let check = |got_on: &'static str, timely: &'static str| {
            let request = request.clone();
            let maria = maria(&world);
            async move {
                let given = [
                    ("request", request.as_str()),
                    ("got_on", got_on),
                    ("timely", timely),
                    ("text", "Beslutet kom fram den 6 november."),
                ];
                maria.tries(case, "check_appeal", &words(&given)).await
            }
        };
        for (got_on, timely) in [
            ("2026-11-09", "appeal-too-late"),
            ("2026-11-06", "appeal-in-time"),
        ] {
            let wrong = check(got_on, timely).await;
            assert_eq!(
                wrong.expect_err("the law counts otherwise").questions(),
                ["timely"],
                "{got_on}"
            );
        }
        check("2026-11-06", "appeal-too-late")
            .await
            .expect("it is dismissed");
        assert_eq!(maria(&world).rings_on(case, "appeal-forward").await, None);
        let mut sara = self::sara(&world).await;
        let mine = sara.get(&format!("/sv/mina-sidor/{case}/begaran")).await.body;
        assert!(mine.contains("Det kom för sent och prövas inte"), "{mine}");
        let open = maria(&world).reads(case).await.expect("her case");
        let nth = open.file.journal().letters.len();
        let letter = sara.get(&format!("/sv/mina-sidor/{case}/brev/{nth}")).await.body;
        assert!(
            letter.contains("inom 3 veckor") && letter.contains("förvaltningsrätten"),
            "{letter}"
        );
    })
    .await;
}

#[tokio::test]
async fn an_appeal_in_time_is_added_to_and_handed_to_the_court_and_another_is_taken_back() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let appeal = [
            ("text", "Jag vill att stödet börjar nu."),
            ("why", "Elin sover inte."),
            ("decision", "request-other-decision"),
        ];
        sara.does(case, "appeal", &words(&appeal)).await;
        let request = waiting(&world, case).await;
        let more = [("request", request.as_str()), ("text", "Läkaren håller med.")];
        let others = johan(&world).tries(case, "add_to_request", &words(&more)).await;
        assert_eq!(
            others.expect_err("it is not his").questions(),
            ["request"],
            "he adds nothing to hers"
        );
        let mut with_paper = words(&more);
        with_paper
            .uploads
            .insert("files".to_owned(), vec![a_paper("intyg.pdf", LETTER)]);
        sara.does(case, "add_to_request", &with_paper).await;
        let form = form_of(&world, Somebody::Maria, case, "check_appeal").await;
        for told in [
            "Elin sover inte.",
            "Läkaren håller med.",
            "intyg.pdf",
            "30 november 2026",
        ] {
            assert!(form.contains(told), "{told}: {form}");
        }
        let in_time = [("got_on", "2026-11-20"), ("timely", "appeal-in-time")];
        answers(&world, Somebody::Maria, case, "check_appeal", &in_time).await;
        assert_eq!(
            maria(&world).rings_on(case, "appeal-forward").await.as_deref(),
            Some("2026-12-07")
        );
        let form = form_of(&world, Somebody::Maria, case, "hand_over_appeal").await;
        assert!(form.contains("Skickat till domstolen"), "{form}");
        let handed = [
            ("answer", "request-handed-over"),
            ("text", "Vi ändrar inte beslutet."),
        ];
        answers(&world, Somebody::Maria, case, "hand_over_appeal", &handed).await;
        let again = sara.tries(case, "add_to_request", &words(&more)).await;
        assert!(again.is_err(), "it is the court's now");

        sara.does(case, "appeal", &words(&appeal)).await;
        let second = waiting(&world, case).await;
        sara.does(case, "withdraw_request", &words(&[("request", &second)]))
            .await;
        let mut sara = self::sara(&world).await;
        let hers = sara.get(&format!("/sv/mina-sidor/{case}")).await.body;
        assert!(hers.contains("intyg.pdf"), "among her papers");
        let mut his = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        assert!(
            !his.get(&format!("/sv/mina-sidor/{case}"))
                .await
                .body
                .contains("intyg.pdf")
        );
        let mine = sara.get(&format!("/sv/mina-sidor/{case}/begaran")).await.body;
        for told in [
            "Elin sover inte.",
            "Läkaren håller med.",
            "Skickat till domstolen",
            "Du har tagit tillbaka det.",
        ] {
            assert!(mine.contains(told), "{told}: {mine}");
        }
        assert_eq!(maria(&world).rings_on(case, "appeal-forward").await, None);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn the_extract_holds_the_same_lines_as_each_case_by_itself_and_no_word_of_what_is_withheld() {
    both(async |mut world| {
        let site = Arc::get_mut(&mut world.site).expect("nobody visits yet");
        site.printer = Some(Arc::new(paper::Press));
        let case = followed(&world).await;
        let note = [
            ("heading", "Samtal"),
            ("kind", "entry-we-saw"),
            ("happened_on", "2026-11-30"),
            ("text", SECRET),
            ("shown", "no"),
        ];
        maria(&world).does(case, "write_note", &words(&note)).await;
        let johans = johan(&world).follows().await;
        assert_eq!(johans.len(), 2, "the report and the investigation");
        let mut his = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let extract = his.get("/sv/mina-sidor/utdrag.json").await;
        assert!(!extract.body.contains(SECRET));
        let whole: serde_json::Value = serde_json::from_str(&extract.body).expect("JSON");
        let cases = whole["cases"].as_array().expect("cases");
        assert_eq!(cases.len(), 2);
        for one in johans {
            let file = his.get(&format!("/sv/mina-sidor/{one}/journal.json")).await.body;
            let alone: serde_json::Value = serde_json::from_str(&file).expect("JSON");
            let same = cases.iter().find(|case| case["case"] == alone["case"]);
            let same = same.expect("the case is in the extract");
            assert_eq!(same["lines"], alone["lines"]);
        }
        let looks = cases
            .iter()
            .any(|case| case["looks"].as_array().is_some_and(|looks| !looks.is_empty()));
        assert!(looks, "who has looked is his data too: {}", extract.body);
        if paper::can_be_read() {
            let printed = his.get("/sv/mina-sidor/utdrag.pdf").await;
            assert!(!printed.body.contains("träffades"), "{}", printed.body);
            for one in cases {
                let number = one["case"].as_str().expect("a number");
                assert!(printed.body.contains(number), "{number}: {}", printed.body);
            }
            assert!(printed.body.contains("Maria Lund"), "{}", printed.body);
        }
        let mut stranger = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        let none: serde_json::Value =
            serde_json::from_str(&stranger.get("/sv/mina-sidor/utdrag.json").await.body).expect("JSON");
        assert_eq!(none["cases"].as_array().map(Vec::len), Some(0));
        let printed = stranger.get("/sv/mina-sidor/utdrag.pdf").await;
        assert_eq!(
            printed.status,
            StatusCode::OK,
            "who has no case has a paper that says so"
        );
    })
    .await;
}

#[tokio::test]
async fn an_answer_may_take_longer_as_far_as_the_law_allows_and_sara_reads_until_when_and_why() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let wrong = [("text", "Det står att jag är arbetslös. Jag har ett arbete.")];
        sara.does(case, "ask_correction", &words(&wrong)).await;
        let request = waiting(&world, case).await;
        let longer = |to: &'static str| {
            let request = request.clone();
            let maria = maria(&world);
            async move {
                let given = [
                    ("request", request.as_str()),
                    ("to", to),
                    ("reason", "Arkivet måste svara först."),
                ];
                maria.tries(case, "longer_answer", &words(&given)).await
            }
        };
        let form = form_of(&world, Somebody::Maria, case, "longer_answer").await;
        assert!(form.contains("Jag har ett arbete."), "{form}");
        for to in ["2026-12-30", "2027-03-01"] {
            let refused = longer(to).await;
            assert_eq!(refused.expect_err("the law says no").questions(), ["to"], "{to}");
        }
        longer("2027-02-26").await.expect("two months at most");
        let rings = maria(&world).rings_on(case, "gdpr-request").await;
        assert_eq!(rings.as_deref(), Some("2027-02-26"));
        let mut sara = self::sara(&world).await;
        let mine = sara.get(&format!("/sv/mina-sidor/{case}/begaran")).await.body;
        assert!(
            mine.contains("Det tar längre tid. Vi svarar senast 26 februari 2027"),
            "{mine}"
        );
        let why = sara.get(&format!("/sv/mina-sidor/{case}/journal")).await.body;
        assert!(why.contains("Arkivet måste svara först."), "{why}");
        let his = what_johan_reads(&world, case).await;
        assert!(!his.contains("Arkivet måste"), "{his}");
        let again = longer("2027-02-27").await;
        assert!(again.is_err(), "once");
    })
    .await;
}
