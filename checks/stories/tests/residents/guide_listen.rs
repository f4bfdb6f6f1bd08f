//! Listening: sound and film that the municipality has put there, labelled for what they are; without them there is no player.

use axum::http::StatusCode;
use common::Media;
use std::path::Path;
use stories::both;

fn samples() -> Media {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/media");
    Media::read(&folder).expect("the samples can be read")
}

#[tokio::test]
async fn whoever_reads_badly_hears_the_article_and_is_told_that_a_computer_reads() {
    both(async |mut world| {
        world.plays(samples());
        let mut bo = world.browser();
        let page = bo.get("/sv/guide/jag-har-skulder").await;
        assert!(
            page.body
                .contains("src=\"/sv/guide/media/jag-har-skulder.sv.mp3\"")
                && page.body.contains("preload=\"none\"")
        );
        assert!(page.body.contains("Uppläst av en dator"));
        let person = bo.get("/en/guide/jag-har-skulder").await;
        assert!(
            person.body.contains("jag-har-skulder.en.read.mp3"),
            "a person's voice comes first"
        );
        assert!(person.body.contains("Read by Made-up Reader"));
        let none = bo.get("/ar/guide/jag-har-skulder").await;
        assert!(
            !none.body.contains("<audio"),
            "where nothing lies there is no player"
        );
        let sound = bo.get("/sv/guide/media/jag-har-skulder.sv.mp3").await;
        assert_eq!(
            (sound.status, sound.header("content-type")),
            (StatusCode::OK, "audio/mpeg")
        );
        assert_eq!(sound.header("accept-ranges"), "bytes");
    })
    .await;
}

#[tokio::test]
async fn a_film_has_captions_and_its_text_and_the_folder_gives_out_nothing_else() {
    both(async |mut world| {
        world.plays(samples());
        let mut browser = world.browser();
        let page = browser.get("/sv/guide/samhallet/sa-arbetar-socialtjansten").await;
        assert!(page.body.contains("<video") && page.body.contains("kind=\"captions\""));
        assert!(page.body.contains("Filmen i text"));
        let quiet = browser.get("/sv/info/4").await;
        assert!(
            !quiet.body.contains("/media/"),
            "no file's name says what is read"
        );
        for name in [
            "jag-har-skulder.en.read.txt",
            "house.db",
            "..%2Fhouse.mp3",
            "none.mp3",
        ] {
            let answer = browser.get(&format!("/sv/guide/media/{name}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name}");
        }
    })
    .await;
}
