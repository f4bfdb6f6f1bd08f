//! Sara opens her pages: whom they are about, what she must do and by when, what is new, and what we say when we are late.

use casework::disclosure::Reader;
use casework::{CaseId, PartyRole};
use stories::{Folk, Somebody, Work, World, both, number, words};

const SARA: (&str, &str) = (Folk::SARA, "Sara Ek");
const JOHAN: (&str, &str) = (Folk::JOHAN, "Johan Ek");

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// What was written is sent to Sara, to be answered in two weeks.
async fn sent_to_sara(world: &World, case: CaseId) {
    let sara = maria(world).party(case, SARA.1, PartyRole::Guardian).await;
    let sent = [
        ("send", "child-investigation-communicate-send"),
        ("text", "Här är det vi har skrivit."),
        ("last_day", "2026-12-16"),
        ("who", &sara),
    ];
    maria(world).does(case, "communicate", &words(&sent)).await;
}

#[tokio::test]
async fn what_sara_must_do_stands_first_with_its_day_until_she_has_done_it() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let home = "/sv/mina-sidor";
        assert!(
            sara.get(home)
                .await
                .body
                .contains("Du har inget att göra just nu.")
        );
        sent_to_sara(&world, case).await;
        let step = format!("{home}/{case}/gor/comment");
        for address in [home.to_owned(), format!("{home}/{case}")] {
            let page = sara.get(&address).await.body;
            assert!(
                page.contains(&step) && page.contains("16 december 2026"),
                "{address}"
            );
        }
        let mut johan = world.browser_of_resident(JOHAN.0, JOHAN.1).await;
        assert!(
            !johan.get(home).await.body.contains(&step),
            "it was not sent to him"
        );
        world.on("2026-12-18 09:00");
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        assert!(sara.get(home).await.body.contains("Skulle vara gjort"));
        let comment = words(&[("text", "Elin var sjuk i november.")]);
        world
            .resident(SARA.0, SARA.1)
            .does(case, "comment", &comment)
            .await;
        assert!(!sara.get(home).await.body.contains(&step));
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn it_always_stands_whom_the_page_is_about_and_another_child_can_be_chosen() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let about_elin = "Det här handlar om: ";
        for address in ["/sv/mina-sidor".to_owned(), format!("/sv/mina-sidor/{case}")] {
            assert!(sara.get(&address).await.body.contains(about_elin), "{address}");
        }
        let hugos = world.a_neighbour_reports().await;
        let ines = world.intake();
        ines.assesses_protection(hugos.case).await;
        ines.identifies(hugos.case, Folk::HUGO).await;
        ines.tells_the_family(hugos.case).await;
        let page = sara.get("/sv/mina-sidor").await.body;
        assert!(page.contains("Vem vill du se?") && page.contains("Elin Ek") && page.contains("Hugo Ek"));
        let one = sara.get(&format!("/sv/mina-sidor?om={}", hugos.case)).await.body;
        let case_link = format!("href=\"/sv/mina-sidor/{case}\"");
        assert!(page.contains(&case_link) && !one.contains(&case_link));
        // A case that is not hers chooses nobody, and tells nothing.
        let other = sara
            .get(&format!("/sv/mina-sidor?om={}", world.no_case()))
            .await
            .body;
        assert!(other.contains(&case_link));
    })
    .await;
}

#[tokio::test]
async fn when_we_are_late_it_is_our_fault_with_why_and_a_new_day() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let page = format!("/sv/mina-sidor/{case}");
        world.on("2027-05-10 09:00");
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let late = sara.get(&page).await.body;
        assert!(late.contains("Vi är sena.") && late.contains("Det är vårt fel, inte ditt."));
        let why = [
            ("by_day", "2027-06-14"),
            ("reason", "Den som hade ärendet har slutat."),
        ];
        let refused = maria(&world)
            .tries(case, "explain_delay", &words(&[("by_day", "2027-05-01"), why[1]]))
            .await;
        assert_eq!(refused.expect_err("a day that has been").questions(), ["by_day"]);
        maria(&world).does(case, "explain_delay", &words(&why)).await;
        let told = sara.get(&page).await.body;
        assert!(told.contains("14 juni 2027") && told.contains("Den som hade ärendet har slutat."));
    })
    .await;
}

#[tokio::test]
async fn lines_that_came_since_the_last_visit_are_marked_as_new() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let record = format!("/sv/mina-sidor/{case}/journal");
        let new = "Nytt sedan du var här";
        let mut first = world.browser_of_resident(SARA.0, SARA.1).await;
        assert!(!first.get(&record).await.body.contains(new), "the first visit");
        world.on("2026-12-01 09:00");
        let note = |text, shown| {
            words(&[
                ("heading", "Samtal"),
                ("kind", "entry-we-saw"),
                ("happened_on", "2026-11-30"),
                ("text", text),
                ("shown", shown),
            ])
        };
        // Written before her second visit, let out after it: new at the third.
        maria(&world)
            .does(case, "write_note", &note("Skolan ringde.", "no"))
            .await;
        let hidden = maria(&world)
            .reads(case)
            .await
            .expect("her case")
            .file
            .version()
            .to_string();
        world.on("2026-12-02 09:00");
        let mut second = world.browser_of_resident(SARA.0, SARA.1).await;
        assert!(
            !second.get(&record).await.body.contains(new),
            "nothing that is hers"
        );
        world.on("2026-12-03 09:00");
        let shows = words(&[("entry", &hidden), ("shown", "review-whole")]);
        maria(&world).does(case, "review_disclosure", &shows).await;
        world.on("2026-12-04 09:00");
        let mut third = world.browser_of_resident(SARA.0, SARA.1).await;
        for _ in 0..2 {
            let body = third.get(&record).await.body;
            assert!(
                body.contains(new) && body.contains("Skolan ringde."),
                "all of this visit"
            );
        }
        world.on("2026-12-05 09:00");
        let mut fourth = world.browser_of_resident(SARA.0, SARA.1).await;
        assert!(!fourth.get(&record).await.body.contains(new));
    })
    .await;
}

#[tokio::test]
async fn sara_is_afraid_and_johan_is_kept_out_at_once_until_it_is_decided() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (sara, johan) = (world.resident(SARA.0, SARA.1), world.resident(JOHAN.0, JOHAN.1));
        let him = maria(&world).party(case, JOHAN.1, PartyRole::Guardian).await;
        let her = maria(&world).party(case, SARA.1, PartyRole::Guardian).await;
        assert!(johan.reads(case).await.is_some());
        let reason = "Han har hotat mig när han har läst.";
        let afraid = words(&[("person", him.as_str()), ("reason", reason)]);
        sara.does(case, "ask_block", &afraid).await;
        assert!(johan.reads(case).await.is_none() && !johan.follows().await.contains(&case));
        let back = words(&[("person", her.as_str()), ("reason", "Hon ljuger.")]);
        assert!(johan.tries(case, "ask_block", &back).await.is_err());
        let rings = maria(&world).rings_on(case, "party-block-decision").await;
        assert_eq!(rings.as_deref(), Some("2026-12-01"), "one working day");

        let lets_in = words(&[
            ("person", him.as_str()),
            ("what", "block-party-open"),
            ("reason", "Vi har talat med båda."),
        ]);
        world.on("2026-12-01 09:00");
        maria(&world).does(case, "block_party", &lets_in).await;
        assert_eq!(maria(&world).rings_on(case, "party-block-decision").await, None);
        let read = async |who: (&str, &str)| {
            let mut browser = world.browser_of_resident(who.0, who.1).await;
            browser.get(&format!("/sv/mina-sidor/{case}/journal")).await.body
        };
        let hers = read(SARA).await;
        assert!(hers.contains(reason) && hers.contains("får se ärendet igen"));
        let his = read(JOHAN).await;
        assert!(
            !his.contains("hotat") && !his.contains("stänga ute") && !his.contains("får se ärendet igen")
        );
        assert!(!his.contains("Vi har talat med båda."));
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn sara_asks_once_and_johan_is_kept_out_of_every_case_that_both_follow() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let johan = world.resident(JOHAN.0, JOHAN.1);
        let followed = johan.follows().await;
        assert!(followed.len() > 1 && followed.contains(&case), "{followed:?}");
        let him = maria(&world).party(case, JOHAN.1, PartyRole::Guardian).await;

        let at = format!("/sv/mina-sidor/{case}/gor/ask_block");
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let command = sara.get(&at).await.hidden("_command").to_owned();
        let asks = [
            ("person", him.as_str()),
            ("reason", "Jag är rädd."),
            ("_command", command.as_str()),
        ];
        for _pressed_twice in 0..2 {
            sara.post(&at, &asks).await;
        }
        assert!(johan.follows().await.is_empty());
        let mut his = world.browser_of_resident(JOHAN.0, JOHAN.1).await;
        for case in &followed {
            assert_eq!(his.get(&format!("/sv/mina-sidor/{case}")).await.status, 404);
            let asked = "SELECT COUNT(*) FROM event WHERE case_id = $1 AND kind = 'journal:BlockAsked'";
            let asked = world.rows(asked, vec![case.to_string().into()]).await;
            assert_eq!(asked[0].i64(0).expect("a count"), 1, "once in each");
        }
        let sara = world.resident(SARA.0, SARA.1);
        assert_eq!(sara.follows().await.len(), followed.len());
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn two_lines_that_are_contested_on_one_day_are_two_clocks_on_the_board() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let sara = world.resident(SARA.0, SARA.1);
        let open = sara.reads(case).await.expect("she follows it");
        let reader = Reader::of(open.file.journal(), &number(SARA.0), false);
        let lines = open.file.lines(&reader);
        let mut shown = lines.iter().filter(|line| line.withheld.is_none());
        for _ in 0..2 {
            let line = shown.next().expect("a line").seq.to_string();
            let wrong = [
                ("entry", line.as_str()),
                ("says", "contest-not-correct"),
                ("text", "Nej."),
            ];
            sara.does(case, "contest", &words(&wrong)).await;
        }
        let clocks = maria(&world).clocks_of(case).await;
        let asked = clocks.iter().filter(|due| due.rule == "disputed-fact-answer");
        assert_eq!(asked.count(), 2);
    })
    .await;
}
