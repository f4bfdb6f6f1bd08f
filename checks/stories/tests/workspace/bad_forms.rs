//! What nobody should send, sent by a browser to every form that is no step, and in ways that no form
//! sends: never a fault, always a page in the reader's language.

use axum::http::StatusCode;
use stories::{Answer, Browser, Folk, Somebody, World, both};

/// As a form carries them: NUL, a sign that turns the text around, bytes that are no text, a face.
const BAD: [&str; 5] = [
    "%00",
    "a%00b",
    "Elin%E2%80%AEnilE",
    "%FF%FE%ED%A0%80",
    "%F0%9F%98%A2",
];

/// Who has the form, where it is, what stands in it as it should, and what is tried in its fields.
type Form<'a> = (&'a str, &'a str, String, &'a [&'a str]);

async fn browser(world: &World, who: &str) -> Browser {
    match who {
        "anybody" => world.browser(),
        "mother" => world.browser_of_resident(Folk::SARA, "Sara Ek").await,
        "intake" => world.browser_of(Somebody::Ines).await,
        "administrator" => world.browser_of(Somebody::Adam).await,
        other => panic!("nobody is {other}"),
    }
}

/// A page of ours that says so, whatever the status.
fn is_a_page(answer: &Answer, what: &str) {
    assert!(!answer.status.is_server_error(), "{what}: {}", answer.status);
    if answer.status.is_redirection() || answer.status == StatusCode::NO_CONTENT {
        return;
    }
    assert!(
        answer.header("content-type").starts_with("text/html"),
        "{what}: {}",
        answer.body
    );
    assert!(
        answer.body.contains("<main") && answer.body.contains("<h1"),
        "{what}"
    );
}

#[tokio::test]
async fn every_form_that_is_no_step_answers_whatever_stands_in_it() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let none = String::new;
        let private = "/sv/tjanst/orosanmalan/report_as_private_person";
        let (begun, saves) = (
            format!("{private}/fraga/1"),
            format!("/arbete/arende/{}/gor/write_note/utkast", told.case),
        );
        let command = "_command=0123456789abcdef0123456789abcdef";
        let forms: [Form<'_>; 18] = [
            ("anybody", "/sv/nummer", none(), &["number"]),
            ("anybody", "/sv/kontrollera", none(), &["code"]),
            ("anybody", "/sv/logga-in/arbete", none(), &["till", "device"]),
            ("anybody", private, none(), &["what"]),
            ("anybody", &begun, none(), &["what", "_add", "_token"]),
            ("mother", "/sv/mina-sidor/inloggningar", none(), &["end"]),
            ("intake", "/arbete/inloggningar", none(), &["end"]),
            ("intake", "/arbete/sok", none(), &["words"]),
            ("intake", "/arbete/post", none(), &["case"]),
            (
                "intake",
                "/arbete/post",
                format!("case={}", told.case),
                &["parcel"],
            ),
            (
                "intake",
                &saves,
                format!("{command}&_part=heading"),
                &["heading", "text"],
            ),
            ("intake", &saves, command.to_owned(), &["_part"]),
            (
                "administrator",
                "/arbete/administration/unit",
                "intake=no".to_owned(),
                &["id", "name"],
            ),
            (
                "administrator",
                "/arbete/administration/staff",
                "number=195607222394".to_owned(),
                &["name", "title"],
            ),
            (
                "administrator",
                "/arbete/administration/role",
                none(),
                &["staff", "role", "unit", "from", "_seen"],
            ),
            (
                "administrator",
                "/arbete/administration/end-role",
                none(),
                &["held", "last", "last-day"],
            ),
            (
                "administrator",
                "/arbete/administration/settings",
                none(),
                &["setting-department", "_seen"],
            ),
            (
                "administrator",
                "/arbete/administration/mall/child-concern-template-reasons",
                none(),
                &["phrase.0.name", "phrase.0.text", "_add", "_seen", "_usual"],
            ),
        ];
        let long = "%C3%A5".repeat(60_000);
        for (who, address, fine, fields) in &forms {
            let mut browser = browser(&world, who).await;
            for bad in BAD.into_iter().chain([long.as_str()]) {
                let fields: Vec<_> = fields.iter().map(|name| format!("{name}={bad}")).collect();
                let form = format!("{fine}&{}", fields.join("&"));
                let answer = browser.post_bytes(address, form.as_bytes()).await;
                is_a_page(&answer, &format!("{address} with {:.20}", fields[0]));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_looked_up_by_an_id_that_cannot_be_one_is_not_understood() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let parcel = format!("case={}&parcel=%00", told.case);
        for (who, address, form) in [
            ("mother", "/sv/mina-sidor/inloggningar", "end=%00"),
            ("intake", "/arbete/inloggningar", "end=%00"),
            ("intake", "/arbete/post", parcel.as_str()),
        ] {
            let mut browser = browser(&world, who).await;
            let answer = browser.post_bytes(address, form.as_bytes()).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
            assert!(
                answer.body.contains("Vi förstod inte det som skickades"),
                "{address}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn whatever_says_no_the_reader_meets_a_page_in_their_own_language() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        for (lang, not_understood, from_elsewhere) in [
            (
                "sv",
                "Vi förstod inte det som skickades",
                "Vi tog inte emot det som skickades",
            ),
            (
                "en",
                "We did not understand what was sent",
                "We did not accept what was sent",
            ),
            ("ar", "لم نفهم ما أُرسل", "لم نقبل ما أُرسل"),
            (
                "so",
                "Ma fahmin waxa la soo diray",
                "Ma aqbalin waxa la soo diray",
            ),
            (
                "sv-enkel",
                "Vi förstod inte det som skickades",
                "Vi tog inte emot det du skickade",
            ),
        ] {
            let mut browser = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
            let number = format!("/{lang}/nummer");
            let doubled = browser.post(&number, &[("number", "1"), ("number", "2")]).await;
            let case = world.no_case();
            let letter = browser.get(&format!("/{lang}/mina-sidor/{case}/brev/-1")).await;
            let bytes = browser.get(&format!("/{lang}/mina-sidor/{case}/brev/%FF")).await;
            let way = browser.get(&format!("/{lang}/logga-ut/arbete")).await;
            browser.content_type = "application/json";
            let kind = browser.post(&number, &[("number", "1")]).await;
            for (answer, status) in [
                (doubled, StatusCode::UNPROCESSABLE_ENTITY),
                (letter, StatusCode::BAD_REQUEST),
                (bytes, StatusCode::BAD_REQUEST),
                (way, StatusCode::METHOD_NOT_ALLOWED),
                (kind, StatusCode::UNSUPPORTED_MEDIA_TYPE),
            ] {
                assert_eq!(answer.status, status, "{lang}");
                is_a_page(&answer, lang);
                assert!(
                    answer.body.contains(not_understood),
                    "{lang} {status}: {}",
                    answer.body
                );
                assert!(!answer.body.contains("deserialize"), "nothing of how it is built");
            }
            browser.site = "cross-site";
            let refused = browser.post(&number, &[("number", "1")]).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN);
            is_a_page(&refused, lang);
            assert!(refused.body.contains(from_elsewhere), "{lang}: {}", refused.body);
        }
        // What programs alone read stays short.
        let asset = world.browser().get("/assets/no-such-file").await;
        assert_eq!((asset.status, asset.body.as_str()), (StatusCode::NOT_FOUND, ""));
    })
    .await;
}

#[tokio::test]
async fn bytes_that_are_no_text_are_told_beside_the_field_in_the_browser() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let events = world.count("event").await;
        let mut browser = world.browser_of(Somebody::Ines).await;
        let step = format!("/arbete/arende/{}/gor/write_note", told.case);
        for bytes in [
            b"_command=0123456789abcdef0123456789abcdef&heading=Barnet%E4r&text=%00".as_slice(),
            b"_command=0123456789abcdef0123456789abcdef&heading=\xFF\xFE&text=%ED%A0%80&kind=&shown=",
            b"_command=0123456789abcdef0123456789abcdef&happened_on-day=99&happened_on-month=x&happened_on-year=0",
            b"_command=0123456789abcdef0123456789abcdef&&&===&%&%zz=1",
        ] {
            let answer = browser.post_bytes(&step, bytes).await;
            assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(bytes));
        }
        for command in ["", "x", "0123456789abcdef'; DROP TABLE", "_command"] {
            let answer = browser.post(&step, &[("_command", command), ("text", "x")]).await;
            assert_eq!(answer.status, 400, "{command}");
        }
        assert_eq!(world.count("event").await, events);
    })
    .await;
}
