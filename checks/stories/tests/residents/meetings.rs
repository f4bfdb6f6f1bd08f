//! Meetings: a mother books on a Sunday night and moves and cancels without a reason; a father proposes three times and
//! every wish is answered; the other guardian sees nothing of it; of fifty at once one gets the time; and nobody protected
//! has a place in any list.

use casework::{Act, CaseId};
use futures_util::future::join_all;
use jiff::civil::date;
use stories::{Answer, Browser, Folk, NEIGHBOUR, Somebody, World, both, but, words};
use views::Coming;

const TIMES: &str = "/arbete/tider";

/// Maria opens Monday and Tuesday morning in the last week of November: at nine, ten and eleven.
const WEEK: &[(&str, &str)] = &[
    ("from-day", "30"),
    ("from-month", "11"),
    ("from-year", "2026"),
    ("days", "times-monday"),
    ("days", "times-tuesday"),
    ("first", "09:00"),
    ("last", "12:00"),
    ("minutes", "60"),
    ("form", "meet-office"),
    ("place", "Torget 1, rum 3"),
    ("weeks", "1"),
];

async fn opens_times(world: &World, who: Somebody, unit: &str) -> Answer {
    let mut browser = world.browser_of(who).await;
    browser.post(TIMES, &[WEEK, &[("unit", unit)]].concat()).await
}

/// The times that a page offers.
fn offered(page: &Answer) -> Vec<String> {
    let tags = page.body.split('<').filter(|tag| tag.contains("name=\"slot\""));
    let values = tags.filter_map(|tag| tag.split("value=\"").nth(1)?.split('"').next().map(str::to_owned));
    values.filter(|value| value.len() == 32).collect()
}

/// The page of a step, as a form that is sent.
async fn sends(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    browser
        .post(address, &[fields, &[("_command", &command)]].concat())
        .await
}

async fn meetings_of(world: &World, who: Somebody) -> Vec<Coming> {
    let key = access::list(&who.viewer(), Act::List, world.site.today()).expect("a key");
    let found = world
        .committee
        .meetings(&key, date(2026, 11, 1), date(2026, 12, 31))
        .await;
    found.expect("meetings")
}

/// An investigation of Maria's on the children's side, with her times open.
async fn marias_times_are_open(world: &World) -> CaseId {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let opened = opens_times(world, Somebody::Maria, "barn").await;
    assert!(opened.body.contains("6 tider öppnades"), "{}", opened.body);
    case
}

async fn sara(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

async fn johan(world: &World) -> Browser {
    world.browser_of_resident(Folk::JOHAN, "Johan Ek").await
}

#[tokio::test]
async fn a_mother_books_on_a_sunday_night_and_moves_and_cancels_without_a_reason() {
    both(async |world| {
        let case = marias_times_are_open(&world).await;
        world.on("2026-11-29 22:10");
        let mut sara = sara(&world).await;
        let hers = format!("/sv/mina-sidor/{case}");
        let book = format!("{hers}/gor/book_meeting");
        let page = sara.get(&book).await;
        assert_eq!(offered(&page).len(), 6, "{}", page.body);
        let first = offered(&page)[0].clone();
        let booked = sends(&mut sara, &book, &[("slot", &first), ("topics", "Skolan")]).await;
        assert_eq!(booked.leads_to(), format!("{hers}/moten"), "{}", booked.body);

        let mine = sara.get(&format!("{hers}/moten")).await.body;
        assert!(mine.contains("30 november 2026 klockan 09:00"), "{mine}");
        assert!(
            mine.contains("Skolan") && mine.contains("Inget svar än."),
            "{mine}"
        );
        assert!(
            sara.get("/sv/mina-sidor")
                .await
                .body
                .contains("Du har ett möte i morgon")
        );
        assert!(
            sara.get(&hers)
                .await
                .body
                .contains("Möte bokat till 30 november 2026")
        );
        let hers_to_come = meetings_of(&world, Somebody::Maria).await;
        assert_eq!(hers_to_come.len(), 1);
        let meeting = hers_to_come[0].meeting.to_string();
        let alone = sara.get(&format!("{hers}/moten/{meeting}")).await.body;
        assert!(alone.contains("Torget 1, rum 3"), "{alone}");

        // The other guardian has no part in it.
        let mut johan = johan(&world).await;
        for page in [&hers, &format!("{hers}/moten"), &"/sv/mina-sidor".to_owned()] {
            let his = johan.get(page).await.body;
            assert!(
                !his.contains("30 november 2026 klockan") && !his.contains("Skolan"),
                "{page}: {his}"
            );
        }
        for file in ["", "/fil"] {
            let none = johan.get(&format!("{hers}/moten/{meeting}{file}")).await;
            assert_eq!(none.status, 404);
        }
        let his = johan.get(&format!("{hers}/gor/move_meeting")).await;
        assert!(
            his.body.contains("Det finns inget möte att ändra."),
            "{}",
            his.body
        );

        // She moves it, and the first time is open again to whoever comes.
        let move_it = format!("{hers}/gor/move_meeting");
        let page = sara.get(&move_it).await;
        let later = offered(&page)[4].clone();
        assert!(!offered(&page).contains(&first));
        let moved = sends(&mut sara, &move_it, &[("meeting", &meeting), ("slot", &later)]).await;
        assert_eq!(moved.leads_to(), format!("{hers}/moten"), "{}", moved.body);
        assert!(offered(&johan.get(&book).await).contains(&first));
        let now = meetings_of(&world, Somebody::Maria).await;
        assert_eq!(now[0].starts_at, stories::moment("2026-12-01 11:00"));

        let cancel = format!("{hers}/gor/cancel_meeting");
        let form = johan.get(&book).await;
        let guessed = [("_command", form.hidden("_command")), ("meeting", &*meeting)];
        let none = johan.post(&cancel, &guessed).await;
        assert_eq!(
            none.status, 200,
            "he is told that there is no such meeting of his"
        );
        let cancelled = sends(&mut sara, &cancel, &[("meeting", &meeting)]).await;
        assert_eq!(
            cancelled.leads_to(),
            format!("{hers}/moten"),
            "{}",
            cancelled.body
        );
        assert!(meetings_of(&world, Somebody::Maria).await.is_empty());
        assert_eq!(offered(&johan.get(&book).await).len(), 6);
        let told = world
            .browser_of(Somebody::Maria)
            .await
            .get(&format!("/arbete/arende/{case}"))
            .await
            .body;
        assert!(
            told.contains("avbokat") && told.contains("Möte flyttat till 1 december 2026"),
            "{told}"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// A father who needs an interpreter and works at day.
const WISHES: &[(&str, &str)] = &[
    ("day1-day", "2"),
    ("day1-month", "12"),
    ("day1-year", "2026"),
    ("time1", "17:00"),
    ("day2-day", "3"),
    ("day2-month", "12"),
    ("day2-year", "2026"),
    ("time2", "07:30"),
    ("day3-day", "4"),
    ("day3-month", "12"),
    ("day3-year", "2026"),
    ("time3", "16:15"),
    ("form", "meet-walk"),
    ("place", "Vid sjön"),
    ("help", "meet-wish-interpreter"),
    ("language", "Tigrinja"),
    ("gender", "meet-gender-man"),
    ("support", "Min bror"),
    ("topics", "Umgänget i jul"),
];

#[tokio::test]
async fn a_father_proposes_three_times_with_an_interpreter_and_each_wish_is_answered() {
    both(async |world| {
        let case = marias_times_are_open(&world).await;
        let mut johan = johan(&world).await;
        let his = format!("/sv/mina-sidor/{case}");
        let propose = format!("{his}/gor/propose_meeting");
        // Without a language nobody can order an interpreter: all he typed is still there.
        let without: Vec<_> = WISHES
            .iter()
            .copied()
            .filter(|(name, _)| *name != "language")
            .collect();
        let again = sends(&mut johan, &propose, &without).await;
        assert_eq!(again.status, 200);
        assert!(
            again.body.contains("Umgänget i jul") && again.body.contains("Vid sjön"),
            "{}",
            again.body
        );
        let sent = sends(&mut johan, &propose, WISHES).await;
        assert_eq!(sent.leads_to(), format!("{his}/moten"), "{}", sent.body);

        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = format!("/arbete/arende/{case}");
        assert!(
            maria
                .get(&page)
                .await
                .body
                .contains("Ett önskemål om möte väntar på svar.")
        );
        let answer = format!("{page}/gor/answer_wishes");
        let form = maria.get(&answer).await;
        for wish in [
            "Tigrinja",
            "helst en man",
            "Min bror",
            "Umgänget i jul",
            "Vid sjön",
        ] {
            assert!(form.body.contains(wish), "{wish}: {}", form.body);
        }
        let asked = of_radio(&form, "asked");
        let [command, seen] = ["_command", "_seen"].map(|name| form.hidden(name).to_owned());
        let answers = [
            ("asked", asked.as_str()),
            ("slot", "1"),
            ("minutes", "45"),
            ("form", "meet-walk"),
            ("answer-meet-wish-form", "meet-yes"),
            ("answer-meet-wish-place", "meet-otherwise"),
            ("answer-meet-wish-interpreter", "meet-yes"),
            ("answer-meet-wish-support", "meet-yes"),
            ("answer-meet-wish-topics", "meet-no"),
            ("words-meet-wish-topics", "Rätten bestämmer om umgänge."),
            ("right_person", "yes"),
            ("_command", &command),
            ("_seen", &seen),
        ];
        // Another place, and she does not say which: asked for.
        let unsaid = maria.post(&answer, &answers).await;
        assert_eq!(unsaid.status, 200);
        let whole = [&answers[..], &[("words-meet-wish-place", "Vid biblioteket")]].concat();
        let done = maria.post(&answer, &whole).await;
        assert_eq!(done.leads_to(), page, "{}", done.body);

        let mine = johan.get(&format!("{his}/moten")).await.body;
        for told in [
            "3 december 2026 klockan 07:30",
            "På ett annat sätt: Vid biblioteket",
            "Nej: Rätten bestämmer om umgänge.",
        ] {
            assert!(mine.contains(told), "{told}: {mine}");
        }
        assert!(!mine.contains("Inget svar än."));
        let mut sara = sara(&world).await;
        for page in [&his, &format!("{his}/moten")] {
            let hers = sara.get(page).await.body;
            for secret in [
                "3 december",
                "Umgänget",
                "Tigrinja",
                "Förslag på tider",
                "Svar på önskemål",
            ] {
                assert!(!hers.contains(secret), "{secret} at {page}: {hers}");
            }
        }
        let again = maria.post(&answer, &whole).await;
        assert_eq!(again.status, 404, "nothing waits any more");
        world.on("2026-12-03 08:30");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let note = format!("{page}/gor/note_meeting");
        let form = maria.get(&note).await;
        let fields = [
            ("meeting", of_radio(&form, "meeting")),
            ("held", "yes".to_owned()),
            ("right_person", "yes".to_owned()),
            ("_command", form.hidden("_command").to_owned()),
            ("_seen", form.hidden("_seen").to_owned()),
        ];
        let noted = maria
            .post(
                &note,
                &fields.each_ref().map(|(name, value)| (*name, value.as_str())),
            )
            .await;
        assert_eq!(noted.leads_to(), page, "{}", noted.body);
        let mut johan = self::johan(&world).await;
        let mine = johan.get(&format!("{his}/moten")).await.body;
        assert!(mine.contains("Blev av"), "{mine}");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// The value of the only radio button of a question.
fn of_radio(page: &Answer, name: &str) -> String {
    let tag = page
        .body
        .split('<')
        .find(|tag| tag.contains(&format!("name=\"{name}\"")));
    let value = tag.and_then(|tag| tag.split("value=\"").nth(1)?.split('"').next());
    value.expect("a radio button").to_owned()
}

#[tokio::test]
async fn of_fifty_who_book_the_same_time_at_once_one_gets_it_and_the_others_lose_nothing_they_wrote() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut cases = Vec::new();
        for _ in 0..5 {
            cases.push(world.a_report_ready_to_decide().await.case);
        }
        assert!(
            opens_times(&world, Somebody::Ines, "mottagning")
                .await
                .body
                .contains("6 tider öppnades")
        );
        let parents = [sara(&world).await.cookies, johan(&world).await.cookies];
        let form = |case: CaseId| format!("/sv/mina-sidor/{case}/gor/book_meeting");
        let mut first = world.browser();
        first.cookies.clone_from(&parents[0]);
        let wanted = offered(&first.get(&form(cases[0])).await)[2].clone();
        let tries = (0..50).map(|nth| {
            let (mut browser, address) = (world.browser(), form(cases[nth % 5]));
            browser.cookies.clone_from(&parents[nth % 2]);
            let (command, wanted) = (format!("{:032x}", 0xB00C + nth), wanted.clone());
            async move {
                let topics = format!("Det som hände {nth}");
                let fields = [
                    ("slot", wanted.as_str()),
                    ("topics", &topics),
                    ("_command", &command),
                ];
                (browser.post(&address, &fields).await, topics)
            }
        });
        let answers = join_all(tries).await;
        let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(answer, _)| answer.status == 303);
        assert_eq!(won.len(), 1);
        for (page, topics) in &lost {
            assert_eq!(page.status, 200, "{}", page.body);
            assert!(
                page.body.contains("hann före") || page.body.contains("redan ett möte då"),
                "{}",
                page.body
            );
            assert!(page.body.contains(topics.as_str()), "{topics} is lost");
            let others = offered(page);
            assert!(others.len() == 5 && !others.contains(&wanted), "{others:?}");
        }
        assert_eq!(meetings_of(&world, Somebody::Ines).await.len(), 1);
        // Nor does she herself give the hour away a second time.
        let again = opens_times(&world, Somebody::Ines, "mottagning").await.body;
        assert!(
            again.contains("Ingen tid öppnades. 6 tider hade du redan."),
            "{again}"
        );
    })
    .await;
}

#[tokio::test]
async fn of_two_colleagues_requests_for_one_hour_of_hers_the_second_is_told_that_she_is_busy() {
    both(async |world| {
        let case = marias_times_are_open(&world).await;
        let maria = world.staff(Somebody::Maria);
        let who = maria.guardians(case).await;
        let at = |who: &str, time: &str| {
            words(&[
                ("who", who),
                ("slot", "meet-other-time"),
                ("day", "2026-11-30"),
                ("time", time),
                ("minutes", "60"),
                ("form", "meet-phone"),
            ])
        };
        maria.does(case, "book_meeting_for", &at(&who[0], "09:30")).await;
        let busy = maria.tries(case, "book_meeting_for", &at(&who[1], "10:15")).await;
        assert_eq!(busy.expect_err("she cannot").questions(), ["day"]);
        // Her open times beneath the hour are gone, the others are left.
        let left = sara(&world)
            .await
            .get(&format!("/sv/mina-sidor/{case}/gor/book_meeting"))
            .await;
        assert_eq!(offered(&left).len(), 4);
        maria
            .does(case, "book_meeting_for", &at("meet-everybody", "11:00"))
            .await;
        for browser in [&mut sara(&world).await, &mut johan(&world).await] {
            let page = browser.get(&format!("/sv/mina-sidor/{case}/moten")).await.body;
            assert!(
                page.contains("30 november 2026 klockan 11:00"),
                "what is for all is seen by all: {page}"
            );
            let page = browser
                .get(&format!("/sv/mina-sidor/{case}/gor/cancel_meeting"))
                .await
                .body;
            assert!(
                !page.contains("klockan 11:00"),
                "and is not one party's to cancel: {page}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn somebody_protected_is_met_and_no_list_feed_or_file_says_where() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = but(NEIGHBOUR, &[("child.0.name", "Noor")]);
        let case = world
            .anybody()
            .begins("report_as_private_person", &told)
            .await
            .case;
        world.intake().assesses_protection(case).await;
        world.intake().identifies(case, Folk::NOOR).await;
        world.intake().tells_the_family(case).await;
        let ines = Somebody::Ines.id().to_string();
        world
            .staff(Somebody::Lena)
            .does(case, "name_staff", &words(&[("who.0", &ines)]))
            .await;
        // What is open to everybody of the unit is not offered to her; what is opened for her is.
        assert!(
            opens_times(&world, Somebody::Ines, "mottagning")
                .await
                .body
                .contains("6 tider")
        );
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        let book = format!("/sv/mina-sidor/{case}/gor/book_meeting");
        assert!(offered(&hana.get(&book).await).is_empty());
        let mut browser = world.browser_of(Somebody::Ines).await;
        let week: Vec<_> = WEEK
            .iter()
            .map(|(name, value)| match *name {
                "first" => ("first", "13:00"),
                "last" => ("last", "14:00"),
                _ => (*name, *value),
            })
            .collect();
        let opened = browser.post(&format!("/arbete/arende/{case}/tider"), &week).await;
        assert!(opened.body.contains("2 tider öppnades"), "{}", opened.body);
        let slot = offered(&hana.get(&book).await)[0].clone();
        let booked = sends(&mut hana, &book, &[("slot", &slot)]).await;
        assert_eq!(booked.status, 303, "{}", booked.body);
        // Staff cannot make it everybody's.
        let everybody = [
            ("who", "meet-everybody"),
            ("slot", "meet-other-time"),
            ("day", "2026-11-30"),
            ("time", "16:00"),
            ("minutes", "30"),
            ("form", "meet-walk"),
        ];
        let refused = world
            .intake()
            .tries(case, "book_meeting_for", &words(&everybody))
            .await;
        assert_eq!(refused.expect_err("not everybody").questions(), ["who"]);

        world.on("2026-11-30 07:00");
        let mut browser = world.browser_of(Somebody::Ines).await;
        for page in [
            "/arbete",
            "/arbete/moten",
            "/arbete/tider",
            &format!("/arbete/arende/{case}"),
        ] {
            let shown = browser.get(page).await.body;
            let place = shown.matches("Torget 1").count();
            // The history tells it, inside the case; of the open times those of the unit's cases do.
            let may = if page == "/arbete/tider" {
                6
            } else {
                usize::from(page.contains("arende"))
            };
            assert_eq!(place, may, "{page}: {shown}");
        }
        assert!(
            browser.get("/arbete").await.body.contains("Skyddad"),
            "named in no list"
        );
        for who in [Somebody::Lena, Somebody::Maria] {
            assert!(meetings_of(&world, who).await.is_empty());
        }
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        let list = hana.get(&format!("/sv/mina-sidor/{case}/moten")).await.body;
        assert!(
            list.contains("30 november 2026 klockan 13:00") && !list.contains("Torget"),
            "{list}"
        );
        let meeting = meetings_of(&world, Somebody::Ines).await[0].meeting;
        let hers = format!("/sv/mina-sidor/{case}/moten/{meeting}");
        assert!(
            hana.get(&hers).await.body.contains("Torget 1, rum 3"),
            "alone she reads where to go"
        );
        let file = hana.get(&format!("{hers}/fil")).await.body;
        assert!(
            file.contains("SUMMARY:Möte") && !file.contains("Torget"),
            "{file}"
        );
        for mut browser in [hana, browser] {
            let page = if browser.cookies.contains_key("staff") {
                "/arbete/kalender"
            } else {
                "/sv/mina-sidor/kalender"
            };
            let feed = feed(&mut browser, page).await;
            let file = world.browser().get(&feed).await.body;
            assert!(
                file.contains("DTSTART:20261130T120000Z") && !file.contains("LOCATION"),
                "{file}"
            );
        }
    })
    .await;
}

/// The secret address that the page tells once.
async fn feed(browser: &mut Browser, page: &str) -> String {
    let told = browser.post(page, &[("what", "make")]).await.body;
    let told = told
        .split("http://localhost:8080")
        .find(|rest| rest.contains(".ics"))
        .expect("an address");
    let rest = told.split(".ics").next().unwrap_or_default();
    format!("{rest}.ics")
}

#[tokio::test]
async fn a_calendar_is_read_by_its_secret_alone_until_it_is_made_anew_or_taken_away() {
    both(async |world| {
        let case = marias_times_are_open(&world).await;
        let mut sara = sara(&world).await;
        let book = format!("/sv/mina-sidor/{case}/gor/book_meeting");
        let slot = offered(&sara.get(&book).await)[0].clone();
        sends(&mut sara, &book, &[("slot", &slot)]).await;
        let hers = "/sv/mina-sidor/kalender";
        assert!(sara.get(hers).await.body.contains("Du har ingen adress nu."));
        let first = feed(&mut sara, hers).await;
        let mut phone = world.browser();
        let file = phone.get(&first).await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(
            file.body
                .contains("SUMMARY:Möte\r\nLOCATION:Torget 1\\, rum 3\r\n"),
            "{}",
            file.body
        );
        for secret in ["Elin", "Sara", "Maria", "ocial", &case.to_string()] {
            assert!(!file.body.contains(secret), "{secret}: {}", file.body);
        }
        let rows = world
            .rows("SELECT hash, name FROM calendar_feed", Vec::new())
            .await;
        assert!(
            !first.contains(rows[0].text(0).expect("a hash")),
            "the store has no secret"
        );

        let wrong = phone
            .get("/sv/kalender/00000000000000000000000000000000.ics")
            .await;
        let nothing = phone.get("/sv/finns-inte").await;
        assert_eq!((wrong.status.as_u16(), nothing.status.as_u16()), (404, 404));
        let second = feed(&mut sara, hers).await;
        assert_eq!(phone.get(&first).await.status, 404);
        assert_eq!(phone.get(&second).await.status, 200);
        // Shut out, she has an empty calendar.
        let who = world
            .staff(Somebody::Maria)
            .party(case, "Sara Ek", casework::PartyRole::Guardian)
            .await;
        let shut = [
            ("person", who.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Hot."),
        ];
        world
            .staff(Somebody::Maria)
            .does(case, "block_party", &words(&shut))
            .await;
        assert!(!phone.get(&second).await.body.contains("VEVENT"));
        sara.post(hers, &[("what", "end")]).await;
        assert_eq!(phone.get(&second).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_house_knows_which_meetings_begin_tomorrow_and_for_whom() {
    both(async |world| {
        let case = marias_times_are_open(&world).await;
        let mut sara = sara(&world).await;
        let book = format!("/sv/mina-sidor/{case}/gor/book_meeting");
        let slot = offered(&sara.get(&book).await)[0].clone();
        sends(&mut sara, &book, &[("slot", &slot)]).await;
        let tomorrow = async || {
            let key = access::list(&access::Viewer::House, Act::List, world.site.today()).expect("a key");
            world.committee.meetings_tomorrow(&key).await.expect("meetings")
        };
        assert!(tomorrow().await.is_empty());
        world.on("2026-11-29 12:00");
        let found = tomorrow().await;
        assert_eq!(found.len(), 1);
        let whose: Vec<String> = found[0]
            .persons
            .iter()
            .map(|(_, number)| number.written())
            .collect();
        assert_eq!(whose, [stories::number(Folk::SARA).written()]);
        assert!(
            world
                .browser_of(Somebody::Maria)
                .await
                .get("/arbete")
                .await
                .body
                .contains("Ett möte i morgon.")
        );
    })
    .await;
}
