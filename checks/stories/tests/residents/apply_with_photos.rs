//! A father photographs his rent slip while he applies, takes the wrong picture away, and goes on with another browser.

use stories::upload::{a_paper, photo};
use stories::{Browser, Folk, Somebody, World, both, words};

const BASE: &str = "/sv/tjanst/ekonomiskt-bistand/apply";

async fn johan_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::JOHAN, "Johan Ek").await
}

/// The page that asks for the pictures, by leafing through the service.
async fn where_pictures_are_asked_for(browser: &mut Browser) -> String {
    for nth in 1..30 {
        let at = format!("{BASE}/fraga/{nth}");
        if browser.get(&at).await.body.contains("name=\"paper-files\"") {
            return at;
        }
    }
    panic!("nobody asks for pictures");
}

/// What the box that takes a file away is worth.
fn places(page: &str) -> Vec<String> {
    let boxes = page.split("name=\"_drop\"").skip(1);
    let worth = |rest: &str| {
        rest.split("value=\"")
            .nth(1)?
            .split('"')
            .next()
            .map(str::to_owned)
    };
    boxes.filter_map(worth).collect()
}

#[tokio::test]
async fn pictures_wait_with_the_application_until_it_is_sent_and_the_wrong_one_is_taken_away() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let mut phone = johan_in(&world).await;
        phone.post(BASE, &[]).await;
        let at = where_pictures_are_asked_for(&mut phone).await;

        let slip: (&str, &str, &[u8]) = ("paper-files", "hyra.jpg", &photo());
        let kept = phone.post_files(&at, &[("_another", "yes")], &[slip]).await;
        assert_eq!(kept.leads_to(), at, "there may be another");
        let cat: (&str, &str, &[u8]) = ("paper-files", "katten.jpg", &photo());
        phone.post_files(&at, &[], &[cat]).await;

        let mut library = johan_in(&world).await;
        let page = library.get(&at).await.body;
        assert!(page.contains("hyra.jpg") && page.contains("katten.jpg"), "{page}");
        let places = places(&page);
        assert_eq!(places.len(), 2);
        library.post_files(&at, &[("_drop", &places[1])], &[]).await;
        let page = library.get(&format!("{BASE}/granska")).await.body;
        assert!(
            page.contains("hyra.jpg") && !page.contains("katten.jpg"),
            "{page}"
        );

        let program: (&str, &str, &[u8]) = ("paper-files", "bild.jpg", b"MZ\x90\x00");
        let refused = library.post_files(&at, &[], &[program]).await.body;
        assert!(
            refused.contains("bild.jpg") && refused.contains("hyra.jpg"),
            "{refused}"
        );

        // Somebody else's browser knows nothing of them.
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        sara.post(BASE, &[]).await;
        assert!(!sara.get(&at).await.body.contains("hyra.jpg"));
    })
    .await;
}

#[tokio::test]
async fn a_question_that_takes_no_file_keeps_none() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let mut phone = johan_in(&world).await;
        phone.post(BASE, &[]).await;
        let at = where_pictures_are_asked_for(&mut phone).await;
        let slip: (&str, &str, &[u8]) = ("paper-files", "hyra.jpg", &photo());
        phone
            .post_files(&format!("{BASE}/fraga/1"), &[("month", "2026-11")], &[slip])
            .await;
        assert!(!phone.get(&at).await.body.contains("hyra.jpg"));
    })
    .await;
}

#[tokio::test]
async fn what_came_with_the_application_lies_in_the_case_for_both_who_handle_it_and_the_one_who_sent_it() {
    both(async |world| {
        world.on("2026-11-24 20:10");
        let mut answers = words(&[
            ("month", "2026-11"),
            ("living", "financial-assistance-living-alone"),
            ("home", "financial-assistance-home-none"),
            ("account", "financial-assistance-account-none"),
            ("papers", "financial-assistance-paper-not-needed"),
        ]);
        let slip = a_paper(
            "hyra.pdf",
            b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n",
        );
        answers.uploads.insert("paper-files".to_owned(), vec![slip]);
        let johan = world.resident(Folk::JOHAN, "Johan Ek");
        let case = johan.begins("apply", &answers).await.case;
        for reads in [
            johan.reads(case).await,
            world.staff(Somebody::Ines).reads(case).await,
        ] {
            let open = reads.expect("the case");
            let documents = &open.file.journal().documents;
            assert!(documents.iter().any(|document| document.name == "hyra.pdf"));
        }
    })
    .await;
}
