//! The house is down in the whole of Österåker. Maria's manager opens the newest copy with the key in her safe: the
//! unit's clocks and cases and who has them. Noor, whom the register protects, is nowhere in it.

use age::{Decryptor, Identity, x25519};
use backup::Place;
use casework::UnitId;
use handslag::emergency_copy::EmergencyCopy;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use stories::{Folk, NEIGHBOUR, Somebody, World, both, but};

struct Safe(x25519::Identity);

impl Safe {
    /// What lies in the folder, read with the key in the safe.
    fn opens(&self, folder: &Path) -> BTreeMap<String, String> {
        let read = |file: std::fs::DirEntry| {
            let sealed = std::fs::read(file.path()).expect("a file");
            let plain = std::str::from_utf8(&sealed).unwrap_or_default();
            assert!(!plain.contains("html"), "nobody reads it without the key");
            let mut page = String::new();
            Decryptor::new(&sealed[..])
                .expect("an age file")
                .decrypt(std::iter::once(&self.0 as &dyn Identity))
                .expect("for this key")
                .read_to_string(&mut page)
                .expect("a page");
            (file.file_name().to_string_lossy().into_owned(), page)
        };
        let files = std::fs::read_dir(folder).expect("a folder");
        files.map(|file| read(file.expect("a file"))).collect()
    }
}

async fn written(world: &World, safe: &Safe, folder: &Path) {
    let place = Place::of(folder.to_str().expect("a path"), None).expect("a place");
    let copies = EmergencyCopy::new(place, vec![safe.0.to_public()]);
    copies
        .write(&world.site, world.site.now())
        .await
        .expect("written");
}

#[tokio::test]
async fn on_the_day_when_nobody_reaches_the_house_the_unit_knows_its_clocks_and_cases() {
    both(async |world| {
        let (safe, folder) = (
            Safe(x25519::Identity::generate()),
            tempfile::tempdir().expect("a folder"),
        );
        world.on("2026-11-24 08:00");
        let elins = world.an_investigation_of_marias().await;
        written(&world, &safe, folder.path()).await;
        world.staff(Somebody::Maria).reads(elins).await.expect("her case");
        written(&world, &safe, folder.path()).await;

        let pages = safe.opens(folder.path());
        assert_eq!(
            pages.len(),
            3,
            "one for each unit, in the place of the one before: {:?}",
            pages.keys()
        );
        let page = |unit: &str| {
            let found = pages
                .iter()
                .find(|(name, _)| name.contains(UnitId::new(unit).as_str()));
            found.map(|(_, page)| page.as_str()).expect("a page of the unit")
        };
        let children = page("barn");
        for there in [
            "Nödkopia: Barn och unga",
            "Elin",
            "Maria",
            "Barnavårdsutredning",
            "Socialjouren",
        ] {
            assert!(children.contains(there), "{there}: {children}");
        }
        assert!(
            !children.contains("<a "),
            "nothing leads into a house that is down"
        );
        assert!(!page("vuxen").contains("Elin"), "another unit's page");
        let told = world
            .rows(
                "SELECT what FROM read_log WHERE actor LIKE '%ouse%' AND what = 'list-open'",
                Vec::new(),
            )
            .await;
        assert!(told.len() >= 3, "each copy stands in the log");
    })
    .await;
}

#[tokio::test]
async fn whoever_the_register_protects_is_in_no_copy() {
    both(async |world| {
        let (safe, folder) = (
            Safe(x25519::Identity::generate()),
            tempfile::tempdir().expect("a folder"),
        );
        world.on("2026-11-24 08:00");
        let noor = but(NEIGHBOUR, &[("child.0.name", "Noor")]);
        let told = world.anybody().begins("report_as_private_person", &noor).await;
        world.intake().assesses_protection(told.case).await;
        let is_told = async || {
            written(&world, &safe, folder.path()).await;
            let pages = safe.opens(folder.path());
            pages
                .values()
                .any(|page| page.contains("Noor") || page.contains(told.number.as_str()))
        };
        assert!(is_told().await, "nobody knows yet that she is protected");
        world.intake().identifies(told.case, Folk::NOOR).await;
        assert!(!is_told().await, "neither name nor number");
    })
    .await;
}
