//! A young person finds the entrance for the young, is told what must be done before she names anybody, asks without a name, names
//! herself, is met at school, and has her own words in the file. Her parents do not see the first contact.

use axum::http::StatusCode;
use casework::CaseId;
use stories::{Answer, Browser, Folk, OPENS, Somebody, World, both, words};

const FIRST: &str = "Jag vågar inte gå hem. Måste ni ringa min pappa?";
const NAMES_HERSELF: &str = "Jag heter Elin Ek och går i nian.";
const HER_WORDS: &str = "Jag vill att ni pratar med mamma först.";

/// The code on a page: so many made-up words of five letters.
fn code_in(page: &Answer) -> String {
    let mut words = page.body.split(|c: char| !c.is_ascii_lowercase() && c != '-');
    let is_code = |word: &&str| word.len() == 23 && word.split('-').all(|one| one.len() == 5);
    words.find(is_code).expect("a code").to_owned()
}

/// Told first, then asked: without a name, from a telephone that nobody is signed in on.
async fn asks_first(world: &World, elin: &mut Browser) -> String {
    let start = elin.get("/sv").await;
    assert!(start.body.contains("href=\"/sv/ung\""), "{}", start.body);
    let young = elin.get("/sv/ung").await;
    let duty = young
        .body
        .find("måste vi försöka hjälpa barnet")
        .expect("what happens");
    let way = young.body.find("href=\"/sv/fraga\"").expect("the way to ask");
    assert!(duty < way, "told before she is asked anything");
    let fields = [
        ("_command", &*world.command()),
        ("topic", "nameless-topic-home"),
        ("text", FIRST),
        ("language", "sv"),
    ];
    let page = elin.post("/sv/fraga", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    code_in(&page)
}

/// Intake answers, she names herself, and what she wrote becomes a report.
async fn becomes_a_report(world: &World, elin: &mut Browser, code: &str) -> CaseId {
    let mut ines = world.browser_of(Somebody::Ines).await;
    let list = ines.get("/arbete/fragor").await;
    let at = list.body.find("/arbete/fragor/").expect("a question");
    let address = list.body[at..].split('"').next().expect("an address").to_owned();
    let page = ines.get(&address).await;
    let answer = [
        ("_do", "answer"),
        ("_seen", page.hidden("_seen")),
        ("text", "Inte innan vi har pratat med dig. Vad heter du?"),
    ];
    let answered = ines.post(&address, &answer).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.body);
    let more = [("code", code), ("_do", "write"), ("text", NAMES_HERSELF)];
    let page = elin.post("/sv/fraga/svar", &more).await;
    assert!(page.body.contains(NAMES_HERSELF), "{}", page.body);

    let page = ines.get(&address).await;
    let at = page
        .body
        .find("/arbete/ny/orosanmalan/")
        .expect("the way to a report");
    let begin = page.body[at..].split('"').next().expect("an address").to_owned();
    let form = ines.get(&begin).await;
    let [command, seen] = ["_command", "_seen"].map(|name| form.hidden(name).to_owned());
    let report = [
        ("_command", &*command),
        ("_seen", &*seen),
        ("channel", "child-concern-channel-secure-message"),
        ("received_on-day", "24"),
        ("received_on-month", "11"),
        ("received_on-year", "2026"),
        ("child.0.name", "Elin Ek"),
        ("child.0.whereabouts", "Klass 9"),
        ("what", FIRST),
        ("acute", "no"),
        ("who", "child-concern-reporter-anonymous"),
    ];
    let begun = ines.post(begin.split('?').next().expect("a path"), &report).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let case = begun.leads_to().rsplit('/').next().expect("a case");
    case.split('?').next().expect("an id").parse().expect("a case")
}

#[tokio::test]
async fn she_asks_names_herself_is_met_and_tells_and_her_parents_do_not_see_how_it_began() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut telephone = world.browser();
        let code = asks_first(&world, &mut telephone).await;
        let report = becomes_a_report(&world, &mut telephone, &code).await;
        let ines = world.intake();
        ines.assesses_protection(report).await;
        ines.identifies(report, Folk::ELIN).await;
        ines.tells_the_family(report).await;
        ines.hears_the_child(report).await;
        ines.does(report, "decide_investigation", &words(OPENS)).await;
        world.worker_comes_round().await;
        let lena = world.staff(Somebody::Lena);
        let queue = lena.lists(views::Which::Unallotted).await.expect("the queue");
        let case = queue.first().expect("an investigation").case;
        lena.allots(case, Somebody::Maria).await;

        let her_page = met_at_school(&world, case).await;
        assert!(her_page.contains(HER_WORDS), "{her_page}");
        let open = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        let line = open.file.entries().last().expect("a line");
        assert_eq!(
            line.text.as_deref(),
            Some(HER_WORDS),
            "her own words, in the file"
        );
        nothing_of_how_it_began(&world, &[report, case]).await;
    })
    .await;
}

/// Maria gives her a code in person; she tells at once. What she then reads on her own page.
async fn met_at_school(world: &World, case: CaseId) -> String {
    let mut maria = world.browser_of(Somebody::Maria).await;
    let at = format!("/arbete/arende/{case}/gor/give_child_code");
    let page = maria.get(&at).await;
    let [command, seen] = ["_command", "_seen"].map(|name| page.hidden(name).to_owned());
    let fields = [
        ("_command", command.as_str()),
        ("_seen", seen.as_str()),
        ("days", "30"),
        ("right_person", "yes"),
    ];
    let card = maria.post(&at, &fields).await.body;
    let strong = card.split("<strong>").nth(1).expect("a card");
    let strong = strong.split("</strong>").next().expect("a code");
    let parts = strong.split('<').filter_map(|part| part.split('>').next_back());
    let code = parts.collect::<String>().replace('\u{a0}', " ");

    let mut elin = world.browser();
    let came = elin.post("/sv/barn", &[("code", code.trim())]).await;
    assert_eq!(came.leads_to(), "/sv/barn/hej", "{}", came.body);
    let command = elin.get("/sv/barn/beratta").await.hidden("_command").to_owned();
    let said = [("_command", command.as_str()), ("text", HER_WORDS)];
    let sent = elin.post_files("/sv/barn/beratta", &said, &[]).await;
    assert_eq!(sent.leads_to(), "/sv/barn/sagt", "{}", sent.body);
    elin.get("/sv/barn/sagt").await.body
}

async fn nothing_of_how_it_began(world: &World, cases: &[CaseId]) {
    for (number, name) in [(Folk::SARA, "Sara Ek"), (Folk::JOHAN, "Johan Ek")] {
        let mut parent = world.browser_of_resident(number, name).await;
        let mut read = parent.get("/sv/mina-sidor").await.body;
        read += &parent.get("/sv/mina-sidor/utdrag.json").await.body;
        for case in cases {
            for page in ["", "/journal", "/journal.json", "/lasare"] {
                read += &parent.get(&format!("/sv/mina-sidor/{case}{page}")).await.body;
            }
        }
        for hidden in ["vågar inte gå hem", "går i nian", HER_WORDS] {
            assert!(!read.contains(hidden), "{name}: {hidden}");
        }
    }
}
