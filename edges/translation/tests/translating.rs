//! A text on its way to a service that behaves, and to one that does not.

use std::time::Duration;
use translation::{LONGEST, NotTranslated, Translator, TranslatorConfig};
use translation_simulator::{Asked, Mode, Running, start};

const TEXT: &str = "Elin sover dåligt.";

async fn set_up() -> (Running, Translator) {
    let _already = rustls::crypto::ring::default_provider().install_default();
    let service = start().await.expect("the simulator stands");
    let config = TranslatorConfig {
        deadline: Duration::from_millis(500),
        ..TranslatorConfig::new(
            &service.url,
            "Björkviks översättning",
            Some(&service.api_key),
            b"",
        )
    };
    (service, Translator::new(&config).expect("set up"))
}

#[tokio::test]
async fn a_text_is_sent_with_the_language_that_is_wanted_and_comes_back_translated() {
    let (service, translator) = set_up().await;
    let said = translator.translate(TEXT, "ar").await;
    assert_eq!(said, Ok(format!("[ar] {TEXT}")));
    let asked = Asked {
        text: TEXT.to_owned(),
        source: "auto".to_owned(),
        target: "ar".to_owned(),
    };
    assert_eq!(service.asked(), [asked]);
    assert_eq!(translator.name(), "Björkviks översättning");
}

#[tokio::test]
async fn what_is_down_late_or_unreadable_is_told_so_and_without_a_word_of_the_text() {
    let (service, translator) = set_up().await;
    for mode in [
        Mode::Down,
        Mode::Late,
        Mode::Babbles,
        Mode::Endless,
        Mode::Busy,
        Mode::ShutsOut,
    ] {
        service.set_mode(mode);
        let why = translator.translate(TEXT, "ar").await.expect_err("nothing came");
        assert!(matches!(why, NotTranslated::Later(_)), "{mode:?}: {why}");
        let told = format!("{why} {why:?}");
        assert!(!told.contains("Elin") && !told.contains("127.0.0.1"), "{told}");
    }
    service.set_mode(Mode::Translates);
    let refused = translator.translate(TEXT, "xx").await;
    assert_eq!(
        refused,
        Err(NotTranslated::Refused),
        "a language that it does not know"
    );
    drop(service);
    let gone = translator.translate(TEXT, "ar").await;
    assert!(matches!(gone, Err(NotTranslated::Later(_))), "{gone:?}");
}

#[tokio::test]
async fn what_is_too_long_is_not_sent() {
    let (service, translator) = set_up().await;
    let long = "å".repeat(LONGEST + 1);
    assert_eq!(
        translator.translate(&long, "ar").await,
        Err(NotTranslated::TooLong)
    );
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn nothing_goes_where_it_could_be_read_on_the_way() {
    let _already = rustls::crypto::ring::default_provider().install_default();
    for url in [
        "http://translate.example.com",
        "ftp://127.0.0.1/",
        "https://127.0.0.1.example.com/",
        "https://me:secret@translate.example.com/",
        "https://translate.example.com/?api_key=secret",
        "nonsense",
    ] {
        let config = TranslatorConfig::new(url, "Någon", None, b"");
        let refused = Translator::new(&config).map(drop);
        assert!(
            matches!(refused, Err(NotTranslated::Setup(_))),
            "{url}: {refused:?}"
        );
    }
    let nameless = TranslatorConfig::new("http://127.0.0.1:1", " ", None, b"");
    assert!(
        Translator::new(&nameless).is_err(),
        "one is told to whom the text goes"
    );
}
