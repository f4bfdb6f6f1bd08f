//! A notice on its way over the network, to a gateway and a mail server that behave, and that do not.

use notices::{Email, EmailConfig, NotSent, Notice, Notices, Sms, SmsConfig, To};
use notices_simulator::{MailReceived, Mode, Running, SmsReceived, start};
use std::time::Duration;

const TEXT: &str = "Du har ett nytt meddelande.";
const SARA: To = To::Sms("+46701234567");
const SARAS_MAIL: To = To::Email("sara@example.com");

fn has_tls() {
    let _already = rustls::crypto::ring::default_provider().install_default();
}

async fn set_up() -> (Running, Notices) {
    has_tls();
    let outside = start().await.expect("the simulators stand");
    let deadline = Duration::from_millis(500);
    let sms = SmsConfig {
        deadline,
        ..SmsConfig::new(&outside.sms_url, &outside.token, "Meddelande", b"")
    };
    let email = EmailConfig {
        deadline,
        ..EmailConfig::new(&outside.smtp, "noreply@example.org", None, b"")
    };
    let notices = Notices {
        sms: Some(Sms::new(&sms).expect("set up")),
        email: Some(Email::new(&email).expect("set up")),
    };
    (outside, notices)
}

fn notice<'a>(id: &'a str, to: To<'a>) -> Notice<'a> {
    Notice {
        id,
        to,
        text: TEXT,
        now: "2026-11-25T09:00:00+01:00".parse().expect("a moment"),
    }
}

#[tokio::test]
async fn a_text_message_holds_the_sentence_and_nothing_else() {
    let (outside, notices) = set_up().await;
    notices.send(&notice("0a1b", SARA)).await.expect("sent");
    let sms = SmsReceived {
        id: "0a1b".to_owned(),
        from: "Meddelande".to_owned(),
        to: "+46701234567".to_owned(),
        text: TEXT.to_owned(),
    };
    assert_eq!(outside.sms(), [sms]);
    assert!(outside.mails().is_empty());
}

#[tokio::test]
async fn a_letter_holds_the_sentence_and_nothing_else() {
    let (outside, notices) = set_up().await;
    notices.send(&notice("0a1b", SARAS_MAIL)).await.expect("sent");
    let sentence = "RHUgaGFyIGV0dCBueXR0IG1lZGRlbGFuZGUu";
    let data = format!(
        "From: <noreply@example.org>\nTo: <sara@example.com>\nSubject: =?utf-8?B?{sentence}?=\n\
         Message-ID: <0a1b@example.org>\nDate: Wed, 25 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{sentence}\n"
    );
    let mail = MailReceived {
        from: "noreply@example.org".to_owned(),
        to: vec!["sara@example.com".to_owned()],
        data,
    };
    assert_eq!(outside.mails(), [mail]);
    assert!(outside.sms().is_empty());
}

#[tokio::test]
async fn a_gateway_whose_answer_was_lost_is_sent_the_same_again_and_the_phone_rings_once() {
    let (outside, notices) = set_up().await;
    outside.set_mode(Mode::AnswerLost);
    let lost = notices.send(&notice("0a1b", SARA)).await;
    assert_eq!(lost, Err(NotSent::Later("too late")));
    outside.set_mode(Mode::Takes);
    notices.send(&notice("0a1b", SARA)).await.expect("it has it");
    assert_eq!((outside.asked(), outside.sms().len()), (2, 1));
}

#[tokio::test]
async fn what_is_down_or_late_is_tried_later_and_what_is_refused_never() {
    let (outside, notices) = set_up().await;
    for (mode, is_later) in [(Mode::Down, true), (Mode::Late, true), (Mode::Refuses, false)] {
        outside.set_mode(mode);
        for to in [SARA, SARAS_MAIL] {
            let why = notices.send(&notice("0a1b", to)).await.expect_err("not sent");
            assert_eq!(matches!(why, NotSent::Later(_)), is_later, "{mode:?}: {why}");
            let told = format!("{why} {why:?}");
            assert!(!told.contains("4670") && !told.contains("sara"), "{told}");
        }
    }
    drop(outside);
    for to in [SARA, SARAS_MAIL] {
        assert!(matches!(
            notices.send(&notice("0a1b", to)).await,
            Err(NotSent::Later(_))
        ));
    }
}

#[tokio::test]
async fn nothing_goes_where_it_could_be_read_on_the_way() {
    has_tls();
    for url in [
        "http://sms.example.com/messages",
        "ftp://127.0.0.1/",
        "https://127.0.0.1.example.com/",
        "https://me:secret@sms.example.com/",
        "nonsense",
    ] {
        let set_up = Sms::new(&SmsConfig::new(url, "token", "Meddelande", b""));
        assert!(matches!(set_up, Err(NotSent::Setup(_))), "{url}");
    }
    for server in [
        "smtp://mail.example.com:25",
        "smtps://mail.example.com",
        "http://127.0.0.1",
        "mail",
    ] {
        let set_up = Email::new(&EmailConfig::new(server, "noreply@example.org", None, b""));
        assert!(matches!(set_up, Err(NotSent::Setup(_))), "{server}");
    }
    for sender in ["", "Socialtjänsten", "+46", "Far too long a name"] {
        let set_up = Sms::new(&SmsConfig::new("http://127.0.0.1:9/", "token", sender, b""));
        assert!(matches!(set_up, Err(NotSent::Setup(_))), "{sender}");
    }
}
