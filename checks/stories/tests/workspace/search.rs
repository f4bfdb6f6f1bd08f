//! Searching as people do: with slips of the finger, other forms of a word, a number.

use db::testing::{each_location, open};
use db::{Query, Stmt, Unit};
use stories::{Folk, NEIGHBOUR, Somebody, both, but, words};

#[tokio::test]
async fn a_name_typed_in_a_hurry_is_found_and_only_by_those_who_may_see_it() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let told = world
            .anybody()
            .begins(
                "report_as_private_person",
                &but(NEIGHBOUR, &[("child.0.name", "Katarina Sjöström")]),
            )
            .await;
        for typed in [
            "Katarina",
            "katarina sjöström",
            "sjöst",
            "Katarnia",
            "Sjötsröm",
            "katarina sjöstrom",
        ] {
            assert_eq!(world.intake().finds(typed).await, [told.case], "{typed}");
        }
        for typed in ["Kat Berg", "Karl", "K"] {
            let found = world.intake().finds(typed).await;
            assert!(found.is_empty() || typed == "K", "{typed}");
        }
        let other = world.staff(Somebody::Maria).finds("Katarina").await;
        assert!(other.is_empty(), "a caseworker without the case finds nothing");
    })
    .await;
}

#[tokio::test]
async fn words_are_found_in_their_forms_and_a_child_by_its_number() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let answers = but(NEIGHBOUR, &[("what", "Vi hörde rop från hembesöken i fredags.")]);
        let told = world.anybody().begins("report_as_private_person", &answers).await;
        assert_eq!(world.intake().finds("hembesök").await, [told.case]);
        assert!(world.intake().finds("rymdskepp").await.is_empty());
        world.intake().assesses_protection(told.case).await;
        world.intake().identifies(told.case, Folk::ELIN).await;
        assert_eq!(world.intake().finds(Folk::ELIN).await, [told.case]);
    })
    .await;
}

#[tokio::test]
async fn a_word_of_a_text_is_found_though_misspelled_and_only_by_those_who_may_see_it() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let text = "Vid hembesöket i tisdags berättade Elin om misshandeln och om sin hamster.";
        let maria = world.staff(Somebody::Maria);
        maria
            .does(
                case,
                "write_note",
                &words(&[
                    ("heading", "Hembesök"),
                    ("kind", "entry-we-saw"),
                    ("happened_on", "2026-11-24"),
                    ("text", text),
                    ("shown", "no"),
                ]),
            )
            .await;
        for typed in [
            "hembesök",
            "hembesk",
            "hembseök",
            "hembesökt",
            "misshandell",
            "mishandel",
            "hamstrr",
            "hembesk hamster",
            "elin hembesk",
        ] {
            assert_eq!(maria.finds(typed).await, [case], "{typed}");
            // A colleague of the same unit who does not have the case.
            let other = world.staff(Somebody::Omar).finds(typed).await;
            assert!(other.is_empty(), "{typed}");
        }
        for typed in ["humstrr", "jembesök", "hembesk rymdskepp", "hmbsk"] {
            assert!(maria.finds(typed).await.is_empty(), "{typed}");
        }
        world.rebuilt_views_equal_kept_views().await;
        // A word that is in the case no longer goes with the next writing of its rows.
        let kept = world.committee.view_rows().await.expect("views");
        let stray = "INSERT INTO text_word (word, doc) SELECT 'herrelös', doc FROM search_doc";
        world.tampers(stray, Vec::new()).await;
        world.committee.rebuild_views(|_| {}).await.expect("rebuilt");
        let rebuilt = world.committee.view_rows().await.expect("views");
        assert_eq!(views::differing(&kept, &rebuilt), []);
    })
    .await;
}

#[tokio::test]
async fn cases_from_before_words_were_kept_one_by_one_have_them_when_the_store_is_opened_anew() {
    each_location(async |at| {
        let all = views::migrations();
        let newer = all.iter().position(|step| step.name == "views_6_text_word");
        let before = open(&at, &all[..newer.expect("the step")]).await;
        let docs = "INSERT INTO search_doc (doc, case_id, body) VALUES (1, 'a', 'elin hembesök'), (2, 'b', ''), (3, 'c', 'elin')";
        let unit = Unit::from(vec![Stmt::new(docs, Vec::new())]);
        before.commit(unit).await.expect("docs from before");
        drop(before);
        let now = open(&at, all).await;
        let words = Query::new("SELECT word, doc FROM text_word ORDER BY word, doc", Vec::new());
        let rows = now.read(words).await.expect("words");
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.text(0).expect("a word"), row.i64(1).expect("a doc")))
            .collect();
        assert_eq!(found, [("elin", 1), ("elin", 3), ("hembesök", 1)]);
    })
    .await;
}

#[tokio::test]
async fn who_is_called_noren_with_a_mark_is_found_from_a_keyboard_without_one() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let answers = stories::but(stories::NEIGHBOUR, &[("child.0.name", "Åsa Norén")]);
        let told = world.anybody().begins("report_as_private_person", &answers).await;
        for typed in ["Norén", "Noren", "noren", "Asa", "åsa norén", "asa noren"] {
            assert_eq!(world.intake().finds(typed).await, [told.case], "{typed}");
        }
    })
    .await;
}

/// Newer cases like one that is there: each line of a table as often as there are cases.
macro_rules! copied {
    ($table:literal, $columns:literal, $of_each:literal) => {
        concat!(
            "INSERT INTO ",
            $table,
            " (case_id, ",
            $columns,
            ") WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2001) \
             SELECT '1000000000000000000000000000' || CAST(1000 + i AS TEXT), ",
            $of_each,
            " FROM n CROSS JOIN ",
            $table,
            " WHERE case_id = $1"
        )
    };
}
const MANY: [&str; 5] = [
    copied!(
        "case_view",
        "number, opened_at, process, kind, phase, unit, owner, owner_name, subject_name, protected, now_say, resident_say, \
         next_step, changed_at, closed_at, next_alarm, next_rule, unread",
        "CAST(1000 + i AS TEXT), opened_at + i, process, kind, phase, unit, owner, owner_name, subject_name, protected, now_say, \
         resident_say, next_step, changed_at, closed_at, next_alarm, next_rule, unread"
    ),
    copied!(
        "case_access",
        "unit, phase, owner, protected, shielded",
        "unit, phase, owner, protected, shielded"
    ),
    copied!(
        "case_grant",
        "staff, kind, may_write, until",
        "staff, kind, may_write, until"
    ),
    copied!(
        "due",
        "rule, nth, started_at, last_day, alarm_day, last_at, severity, provision, met_at, extended",
        "rule, nth, started_at, last_day, alarm_day, last_at, severity, provision, met_at, extended"
    ),
    "INSERT INTO name_word (case_id, word) SELECT case_id, 'karl' FROM case_view WHERE case_id <> $1 AND case_id LIKE '1000000000%'",
];

#[tokio::test]
async fn among_thousands_of_cases_a_rare_name_is_found_however_old_and_a_common_one_from_the_newest() {
    both(async |world| {
        world.on("2026-11-10 10:00");
        let case = world.an_investigation_of_marias().await;
        world.on("2026-11-24 08:00");
        let (maria, lena) = (world.staff(Somebody::Maria), world.staff(Somebody::Lena));
        let before = [
            maria.searches("Elin").await.hits,
            lena.searches("Elin").await.hits,
        ];
        for copied in MANY {
            world.tampers(copied, vec![case.to_string().into()]).await;
        }
        for (who, before) in [&maria, &lena].into_iter().zip(before) {
            let rare = who.searches("Elin").await;
            assert!(before.iter().any(|hit| hit.case == case));
            assert_eq!(rare.hits, before);
            assert!(!rare.newest_only, "all that there are");
            let common = who.searches("Karl").await;
            assert!(common.newest_only && common.hits.len() == 50);
            let opened: Vec<_> = common.hits.iter().map(|hit| hit.opened_at).collect();
            assert!(opened.is_sorted_by(|one, other| one > other), "the newest first");
            assert!(who.finds("Elin Karl").await.is_empty(), "nobody is called both");
        }
        let other = world.staff(Somebody::Omar).searches("Karl").await;
        assert_eq!(other, views::SearchFound::default(), "who may see none of them");

        let board = maria.board(10).await;
        let ended = |counted| views::Total { counted, more: true };
        assert_eq!(board.running, ended(views::COUNTED));
        assert!(board.load.is_empty(), "for whoever leads the unit");
        let led = lena.board(10).await;
        assert_eq!(led.running, ended(views::COUNTED));
        let load: Vec<_> = led.load.iter().map(|load| load.running).collect();
        assert!(load.contains(&ended(views::COUNTED_OF_ONE)), "{load:?}");
        let mut browser = world.browser_of(Somebody::Lena).await;
        let page = browser.get("/arbete/klockor").await;
        assert!(page.body.contains("Fler än 1000 frister löper."), "{}", page.body);
        assert!(page.body.contains("Fler än 200"), "{}", page.body);
    })
    .await;
}
