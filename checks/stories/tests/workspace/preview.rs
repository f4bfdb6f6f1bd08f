//! A letter read by whoever sends it, before it is sent.

use axum::http::StatusCode;
use casework::PartyRole;
use stories::{Folk, Somebody, both};

#[tokio::test]
async fn maria_reads_the_notice_as_the_mother_will_and_nothing_is_sent_by_looking() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        let plan = maria.as_filled_in(case, "make_plan").await;
        maria.does(case, "make_plan", &plan).await;
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let before = maria.reads(case).await.expect("her case").file.version();

        let step = format!("/arbete/arende/{case}/gor/give_notice");
        let mut browser = world.browser_of(Somebody::Maria).await;
        let page = browser.get(&step).await;
        assert!(page.body.contains("name=\"_preview\""));
        let mut fields = vec![
            ("_command", page.hidden("_command")),
            ("_seen", page.hidden("_seen")),
            ("told", "child-investigation-notice-tell"),
            ("on", "2026-11-24"),
            ("who", sara.as_str()),
            ("_preview", "1"),
        ];
        let unfinished = browser.post(&step, &fields).await;
        assert!(unfinished.body.contains("sos-error"), "first what is missing");
        fields.push(("how", "Vid ett möte på kontoret"));
        let seen = browser.post(&step, &fields).await;
        assert_eq!(seen.status, StatusCode::OK);
        let letter = seen
            .body
            .split("<article")
            .nth(1)
            .expect("a letter")
            .split("</article>")
            .next();
        let letter = letter.expect("its end").to_owned();
        assert!(letter.contains("Sara Ek"), "{letter}");
        assert!(
            seen.body.contains("Vid ett möte på kontoret"),
            "nothing typed is lost"
        );
        let after = maria.reads(case).await.expect("her case").file;
        assert_eq!(after.version(), before, "nothing is written by looking");

        fields.retain(|(name, _)| *name != "_preview");
        fields.push(("right_person", "yes"));
        let done = browser.post(&step, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        world.worker_comes_round().await;
        let mut mother = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let hers = mother.get(&format!("/sv/mina-sidor/{case}/brev/1")).await;
        let title = hers.body.split("sos-letter__title\">").nth(1).expect("a title");
        let title = title.split('<').next().expect("words");
        assert!(
            letter.contains(title),
            "what she reads is what Maria read: {title}"
        );
    })
    .await;
}
