//! Sara reads what is written about her, says that a sentence is wrong, is answered in time, and orders who has read.

use casework::CaseId;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const WRITTEN: &str = "Elin kom för sent i måndags. Hon hade inte sovit.";
const WRONG: &str = "Hon hade inte sovit.";
const HERS: &str = "Hon hade sovit hos mormor.";
const CORRECTION: &str = "Elin hade sovit hos mormor natten före.";

async fn sends(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let command = browser.get(address).await.hidden("_command").to_owned();
    let fields = [fields, &[("_command", command.as_str())]].concat();
    browser.post(address, &fields).await
}

/// What Maria has written after a visit, in lines that both parents read.
async fn written(world: &World, case: CaseId) {
    let note = [
        ("heading", "Hembesök"),
        ("kind", "entry-we-saw"),
        ("happened_on", "2026-11-30"),
        ("text", WRITTEN),
        ("shown", "yes"),
    ];
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "write_note", &words(&note)).await;
}

/// Where it is said that this line is wrong.
fn way_to_contest(page: &Answer, text: &str) -> String {
    let before = page.body.split(text).next().expect("the page");
    let after = &page.body[before.len()..];
    let links = after
        .split("href=\"")
        .skip(1)
        .filter_map(|link| link.split('"').next());
    let mut links = links.filter(|link| link.contains("/journal/"));
    links.next().expect("a way to contest the line").to_owned()
}

#[tokio::test]
async fn she_marks_one_sentence_is_answered_within_the_clock_and_orders_the_log() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        written(&world, case).await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let record = format!("/sv/mina-sidor/{case}/journal");
        let page = sara.get(&record).await;
        assert!(page.body.contains(WRITTEN), "{}", page.body);

        let wrong = way_to_contest(&page, WRITTEN);
        let says = [("sentence", "1"), ("says", "contest-not-correct"), ("text", HERS)];
        assert_eq!(sends(&mut sara, &wrong, &says).await.status, 303);
        let maria = world.staff(Somebody::Maria);
        let rings = maria.rings_on(case, "disputed-fact-answer").await;
        assert_eq!(
            rings.as_deref(),
            Some("2026-12-14"),
            "fourteen days, shown to both"
        );

        world.on("2026-12-04 10:00");
        let contest = maria
            .reads(case)
            .await
            .expect("hers")
            .file
            .journal()
            .record
            .contests[0]
            .seq;
        let mut desk = world.browser_of(Somebody::Maria).await;
        let answer = [
            ("contest", contest.to_string()),
            ("outcome", "contest-corrected".to_owned()),
            ("text", CORRECTION.to_owned()),
            ("right_person", "yes".to_owned()),
        ];
        let answer: Vec<(&str, &str)> = answer.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let at = format!("/arbete/arende/{case}/gor/answer_contest");
        assert_eq!(sends(&mut desk, &at, &answer).await.status, 303);
        assert_eq!(maria.rings_on(case, "disputed-fact-answer").await, None);
        beside_each_other(&world, case).await;

        // Days later she signs in again.
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let asked = format!("/sv/mina-sidor/{case}/gor/ask_log_extract");
        assert_eq!(sends(&mut sara, &asked, &[]).await.status, 303);
        let asked = sara.get(&format!("/sv/mina-sidor/{case}/begaran")).await;
        assert!(asked.body.contains("Vi svarar senast"), "{}", asked.body);
        let readers = sara.get(&format!("/sv/mina-sidor/{case}/lasare")).await;
        assert!(readers.body.contains("Maria"), "{}", readers.body);
    })
    .await;
}

/// For her, for colleagues, and in the file that she takes home: what was written, her words, the correction.
async fn beside_each_other(world: &World, case: CaseId) {
    let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
    let mut desk = world.browser_of(Somebody::Lena).await;
    let pages = [
        sara.get(&format!("/sv/mina-sidor/{case}/journal")).await,
        sara.get(&format!("/sv/mina-sidor/{case}/journal.json")).await,
        desk.get(&format!("/arbete/arende/{case}")).await,
    ];
    for page in pages {
        for told in [WRONG, HERS, CORRECTION] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
    }
    let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
    let his = johan.get(&format!("/sv/mina-sidor/{case}/journal")).await;
    assert!(
        his.body.contains(WRONG) && !his.body.contains(HERS),
        "{}",
        his.body
    );
}
