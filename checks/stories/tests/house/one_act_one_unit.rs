//! An act and the line that says who looked at the case for it are one unit of work; and what is not an act is shown
//! after its line alone.

use axum::http::StatusCode;
use std::sync::Arc;
use stories::{Counted, Somebody, World, of_both_engines};

const NOTE: &[(&str, &str)] = &[
    ("heading", "Samtal"),
    ("kind", "entry-we-saw"),
    ("happened_on-day", "24"),
    ("happened_on-month", "11"),
    ("happened_on-year", "2026"),
    ("text", "Elin ritade en hamster."),
    ("shown", "no"),
    ("right_person", "yes"),
];

fn commits(store: &Counted) -> Vec<String> {
    let asked = store.taken().into_iter();
    asked.filter(|asked| asked.starts_with("commit")).collect()
}

fn given<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

async fn notes(world: &World) -> i64 {
    let sql = "SELECT COUNT(*) FROM event WHERE kind = 'journal:NoteWritten'";
    world.rows(sql, Vec::new()).await[0].i64(0).expect("a count")
}

#[tokio::test]
async fn a_note_is_written_with_the_line_of_who_looked_and_a_refused_one_is_drawn_after_its_line() {
    of_both_engines(async |committee, house| {
        let counted = Counted::over(committee);
        let world = World::of(Arc::new(counted.clone()), house).await;
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let step = format!("/arbete/arende/{case}/gor/write_note");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get(&step).await;
        let with = |fields: &[(&'static str, &'static str)]| {
            let command = ("_command", page.hidden("_command").to_owned());
            let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
            fields.chain([command]).collect::<Vec<_>>()
        };
        let (whole, empty) = (with(NOTE), with(&NOTE[..1]));
        let (lines, before) = (world.count("read_log").await, notes(&world).await);

        counted.taken();
        let refused = maria.post(&step, &given(&empty)).await;
        assert_eq!(refused.status, StatusCode::OK, "{}", refused.body);
        assert!(refused.body.contains("Elin"), "the case is beside the form");
        let written = commits(&counted);
        assert!(
            written.len() == 1 && written[0].contains("INTO read_log"),
            "{written:?}"
        );
        assert_eq!(world.count("read_log").await, lines + 1);

        counted.taken();
        let done = maria.post(&step, &given(&whole)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let written = commits(&counted);
        let both =
            written.len() == 1 && written[0].contains("INTO read_log") && written[0].contains("INTO event");
        assert!(both, "{written:?}");
        assert_eq!(world.count("read_log").await, lines + 2);
        assert_eq!(notes(&world).await, before + 1);

        // A button pressed twice looks twice and writes once.
        let again = maria.post(&step, &given(&whole)).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(world.count("read_log").await, lines + 3);
        assert_eq!(notes(&world).await, before + 1);

        world.tampers("DROP TABLE read_log", Vec::new()).await;
        let untold = maria.post(&step, &given(&empty)).await;
        assert_eq!(untold.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(
            !untold.body.contains("Elin"),
            "nothing is shown that no line tells of"
        );
        let mut other = with(NOTE);
        other.retain(|(name, _)| *name != "_command");
        other.push(("_command", "0123456789abcdef0123456789abcdef".to_owned()));
        let undone = maria.post(&step, &given(&other)).await;
        assert_eq!(undone.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(notes(&world).await, before + 1, "no line, no note");
    })
    .await;
}
