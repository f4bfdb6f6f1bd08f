//! A caseworker's morning begins at the board: where each household stands, what to look out for, what to do next.

use crate::journey_4_the_desk::{DECIDED, applied, applies_again, sara};
use casework::{Act, CaseId};
use stories::{Somebody, World, both, but, words};
use views::{OnBoard, Order, Wanted};

async fn board_of(world: &World, who: Somebody, state: &str, mark: &str) -> OnBoard {
    let key = access::list(&who.viewer(), Act::List, world.site.today()).expect("a list");
    let wanted = Wanted {
        process: "financial_assistance",
        state,
        mark,
        order: Order::Alarm,
    };
    let found = world.committee.on_board(&key, wanted, 0, 100).await;
    found.expect("a board")
}

async fn stands(world: &World, case: CaseId) -> (String, Vec<String>) {
    let board = board_of(world, Somebody::Ines, "", "").await;
    let mut rows = board.rows.into_iter();
    let placed = rows.find(|placed| placed.row.case == case).expect("on the board");
    (placed.state, placed.marks)
}

#[tokio::test]
async fn a_morning_begins_at_the_board_and_each_household_stands_where_it_is() {
    both(async |world| {
        let case = applied(&world).await;
        let ines = world.staff(Somebody::Ines);
        world.on("2026-11-25 09:00");
        let new = ("financial-assistance-board-new".to_owned(), Vec::new());
        assert_eq!(stands(&world, case).await, new);

        let wanted = words(&[
            ("item.0.what", "Hyresavi"),
            ("item.0.why", "För att se vad hyran är"),
            ("by", "2026-11-27"),
            ("otherwise", "Då beslutar vi på det vi har."),
        ]);
        ines.does(case, "ask_for_papers", &wanted).await;
        let waits = ("financial-assistance-board-papers".to_owned(), Vec::new());
        assert_eq!(stands(&world, case).await, waits);
        world.on("2026-11-28 09:00");
        let late = "financial-assistance-mark-paper-late";
        assert_eq!(
            stands(&world, case).await.1,
            [late],
            "without anybody having touched it"
        );
        let board = board_of(&world, Somebody::Ines, "", late).await;
        assert_eq!((board.rows.len(), board.marks.get(late)), (1, Some(&1)));

        let dont = words(&[("none-0", "financial-assistance-answer-dont-have")]);
        sara(&world).does(case, "answer_papers", &dont).await;
        let counted = ines.as_filled_in(case, "calculate").await;
        ines.does(case, "calculate", &counted).await;
        assert_eq!(stands(&world, case).await.0, "financial-assistance-board-ready");
        let today = but(DECIDED, &[("pay_on", "2026-11-28")]);
        ines.does(case, "decide_assistance", &today).await;
        assert_eq!(stands(&world, case).await.0, "financial-assistance-board-decided");
        world.on("2026-12-01 21:00");
        applies_again(&world, case, &[("incomes-wage", "1500")]).await;
        let (state, marks) = stands(&world, case).await;
        assert_eq!(state, "financial-assistance-board-new");
        assert_eq!(
            marks,
            [
                "financial-assistance-mark-incomes",
                "financial-assistance-mark-changed"
            ]
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

const BOARD: &str = "/arbete/tavla/ekonomiskt-bistand";

#[tokio::test]
async fn the_board_is_filtered_as_every_list_is_and_says_what_to_do_next() {
    both(async |world| {
        applied(&world).await;
        world.on("2026-11-25 09:00");
        let mut ines = world.browser_of(Somebody::Ines).await;
        let page = ines.get(BOARD).await.body;
        assert!(
            page.contains("Sara Ek") && page.contains("Räkna på normen"),
            "{page}"
        );
        let ready = ines
            .get(&format!("{BOARD}?lage=financial-assistance-board-ready"))
            .await
            .body;
        assert!(
            ready.contains("Inga ärenden här.") && !ready.contains("Sara Ek"),
            "{ready}"
        );
        // What the board does not know shows all, and is not said back.
        let strange = ines
            .get(&format!(
                "{BOARD}?lage=finns-inte&varning=x&ordning=y&sida=99999999"
            ))
            .await;
        assert_eq!(strange.status, 200);
        assert!(!strange.body.contains("finns-inte"), "{}", strange.body);
        assert_eq!(ines.get("/arbete/tavla/orosanmalan").await.status, 404);

        // Another unit's intake sees nothing of it, not by count either.
        let mut vera = world.browser_of(Somebody::Vera).await;
        let theirs = vera.get(BOARD).await.body;
        assert!(!theirs.contains("Sara Ek"), "{theirs}");
        let board = board_of(&world, Somebody::Vera, "", "").await;
        assert!(board.states.is_empty() && board.marks.is_empty(), "{board:?}");
        // Each look is in the read log before anything is shown.
        let looks = world.count("read_log").await;
        ines.get(BOARD).await;
        assert!(world.count("read_log").await > looks);
    })
    .await;
}

/// Copies of the one case there is, so that there are so many on the board.
async fn ten_thousand(world: &World) {
    let of_view = "INSERT INTO case_view (case_id, process, number, kind, phase, unit, owner, owner_name, subject_name, \
         subject_number, protected, now_say, resident_say, next_step, opened_at, changed_at, closed_at, next_alarm, next_rule, unread) \
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) \
         SELECT '00000000-0000-4000-8000-' || CAST(100000000000 + i AS TEXT), v.process, 'N' || CAST(i AS TEXT), v.kind, v.phase, \
         v.unit, v.owner, v.owner_name, v.subject_name, v.subject_number, v.protected, v.now_say, v.resident_say, v.next_step, \
         v.opened_at, v.changed_at, v.closed_at, v.next_alarm, v.next_rule, v.unread FROM case_view v CROSS JOIN n";
    let of_access = "INSERT INTO case_access (case_id, unit, phase, owner, protected, shielded) \
         SELECT v.case_id, v.unit, v.phase, v.owner, v.protected, 0 FROM case_view v WHERE v.case_id LIKE '00000000-0000-4000-8000-1%'";
    let of_place = "INSERT INTO board_place (case_id, process, state, marks) \
         SELECT v.case_id, p.process, p.state, p.marks FROM case_view v CROSS JOIN board_place p \
         WHERE v.case_id LIKE '00000000-0000-4000-8000-1%'";
    for sql in [of_view, of_access, of_place] {
        world.tampers(sql, Vec::new()).await;
    }
}

#[tokio::test]
async fn a_board_of_ten_thousand_is_counted_and_leafed_through_to_its_end() {
    both(async |world| {
        applied(&world).await;
        world.on("2026-11-25 09:00");
        ten_thousand(&world).await;
        let board = board_of(&world, Somebody::Ines, "financial-assistance-board-new", "").await;
        assert_eq!(board.states.get("financial-assistance-board-new"), Some(&10_000));
        assert!(board.more && !board.uncounted && board.rows.len() == 100);
        let mut ines = world.browser_of(Somebody::Ines).await;
        let last = ines
            .get(&format!("{BOARD}?lage=financial-assistance-board-new&sida=99"))
            .await
            .body;
        assert!(last.contains("sida=98") && !last.contains("sida=100"), "{last}");
    })
    .await;
}
