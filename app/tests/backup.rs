//! Backups of a made-up municipality: taken, tried, restored, and carried from one engine to the other.
#![cfg(feature = "demo")]

use backup::{Fault, Place, S3};
use case_store::CaseStore;
use casework::{Actor, CaseId, Upload};
use db::{Location, Migration, Unit, testing};
use handslag::backups::{self, Ours};
use handslag::house::{DEMO, MODE};
use handslag::{keys, restore};
use house_store::House;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use uuid::Uuid;

const DEMO_CODE: &str = "9999";

fn run(data: &Path, words: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handslag"));
    command
        .env_remove("HANDSLAG_CONFIG")
        .args(words)
        .arg("--data")
        .arg(data);
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program runs");
    let told = [stdout, stderr].concat();
    (status.code(), String::from_utf8_lossy(&told).into_owned())
}

/// A settled municipality with a photograph in one of its cases, a key pair, and a place for backups.
struct Municipality {
    folder: TempDir,
    public: String,
}

impl Municipality {
    async fn settled() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        let (status, told) = run(&data, &["town", "--inhabitants", "60"]);
        assert_eq!(status, Some(0), "{told}");
        let (secret, public) = backup::keys::fresh();
        std::fs::write(folder.path().join("backup.key"), secret).expect("the key");
        let house = Self { folder, public };
        house.takes_a_photograph().await;
        house
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
    fn key(&self) -> PathBuf {
        self.folder.path().join("backup.key")
    }
    fn place(&self) -> Place {
        Place::of(self.folder.path().join("backups").to_str().expect("text"), None).expect("a place")
    }
    fn at(&self) -> [Location; 2] {
        files(&self.data())
    }
    fn ours(&self, data: &Path) -> Ours {
        let keys = keys::open(&self.data().join("keys"), false).expect("the house's keys");
        std::fs::create_dir_all(data).expect("a folder");
        Ours {
            municipality: DEMO_CODE.to_owned(),
            demo: true,
            keys,
            data: data.to_owned(),
        }
    }

    async fn takes_a_photograph(&self) {
        let [_, at] = self.at();
        let committee = db::open(&at, views::migrations()).await.expect("the store");
        let rows = committee
            .read(db::Query::new("SELECT case_id FROM stream LIMIT 1", Vec::new()))
            .await;
        let case: CaseId = rows.expect("cases")[0]
            .text(0)
            .expect("a case")
            .parse()
            .expect("its id");
        let store = CaseStore::new(committee.clone(), self.ours(&self.data()).keys.sealing);
        let bytes = vec![7_u8; 200_000];
        let upload = Upload {
            name: "trasig jacka.png".to_owned(),
            media_type: "image/png".to_owned(),
            sha256: Sha256::digest(&bytes).into(),
            bytes: bytes.into(),
        };
        let stmts = store.blob_stmts(case, &[upload]).await.expect("sealed");
        committee.commit(Unit::from(stmts)).await.expect("kept");
    }

    /// A backup of `stores`, `later` seconds into the day of all backups.
    async fn backed_up(&self, data: &Path, stores: &[Location; 2], later: i64) -> String {
        let now = Timestamp::from_second(1_795_000_000 + later).expect("a time");
        let (ours, place, to) = (self.ours(data), self.place(), std::slice::from_ref(&self.public));
        let made = backups::made(stores, &ours, &place, to, now).await;
        made.expect("a backup").0
    }

    async fn restored(&self, name: &str, data: &Path, at: &[Location; 2]) -> anyhow::Result<String> {
        let identities = backup::keys::identities(&self.key())?;
        let restored = restore::restored(&self.place(), name, identities, &self.ours(data), at).await?;
        Ok(restored.proven.to_string())
    }
}

fn files(data: &Path) -> [Location; 2] {
    ["house.db", "committee.db"].map(|name| Location::Sqlite(data.join(name)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_house_moves_between_the_engines_and_back_and_arrives_as_it_left() {
    let house = Municipality::settled().await;
    let left = backup::sums(&house.at()).await.expect("what it holds");
    testing::each_location(async |one| {
        testing::each_location(async |other| {
            let (folder, further) = (
                tempfile::tempdir().expect("a folder"),
                tempfile::tempdir().expect("a folder"),
            );
            let (first, then) = match (&one, &other) {
                (Location::Sqlite(_), Location::Sqlite(_)) => (files(folder.path()), files(further.path())),
                (Location::Postgres { .. }, Location::Postgres { .. }) => (
                    [named(&one, "_h"), named(&one, "_c")],
                    [named(&other, "_h"), named(&other, "_c")],
                ),
                (Location::Sqlite(_), pg) => (files(folder.path()), [named(pg, "_h"), named(pg, "_c")]),
                (pg, Location::Sqlite(_)) => ([named(pg, "_h"), named(pg, "_c")], files(further.path())),
            };
            let later = if matches!(one, Location::Sqlite(_)) { 0 } else { 10 }
                + if matches!(other, Location::Sqlite(_)) {
                    0
                } else {
                    100
                };
            let name = house.backed_up(&house.data(), &house.at(), later).await;
            let told = house
                .restored(&name, folder.path(), &first)
                .await
                .expect("restored");
            assert!(
                told.contains(" 1 files open") && told.contains("every view is what the cases say"),
                "{told}"
            );
            assert_eq!(backup::sums(&first).await.expect("sums"), left, "{first:?}");
            let name = house.backed_up(folder.path(), &first, later + 1).await;
            house
                .restored(&name, further.path(), &then)
                .await
                .expect("restored again");
            assert_eq!(backup::sums(&then).await.expect("sums"), left, "{then:?}");
            for at in first.iter().chain(&then) {
                db::remove(at).await.expect("taken away");
            }
        })
        .await;
    })
    .await;
}

/// A schema beside that of a test.
fn named(at: &Location, ending: &str) -> Location {
    match at {
        Location::Postgres { url, schema } => Location::Postgres {
            url: url.clone(),
            schema: format!("t{}{ending}", &schema[schema.len() - 24..]),
        },
        Location::Sqlite(path) => Location::Sqlite(path.clone()),
    }
}

async fn is_empty(at: &[Location; 2]) -> bool {
    for one in at {
        if let Location::Sqlite(path) = one
            && !path.exists()
        {
            continue;
        }
        let sums = backup::sums(std::slice::from_ref(one)).await.expect("sums");
        if sums.iter().any(|sum| sum.rows > 0) {
            return false;
        }
    }
    true
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_damaged_foreign_or_locked_says_what_to_do_and_leaves_the_store_empty() {
    let house = Municipality::settled().await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let backups = house.folder.path().join("backups");
    let whole = std::fs::read(backups.join(&name)).expect("the backup");
    let (folder, elsewhere) = (
        house.folder.path().join("new"),
        files(&house.folder.path().join("new")),
    );
    for (what, at) in [
        ("in the head", 12),
        ("in the midst", whole.len() / 2),
        ("at the end", whole.len() - 3),
    ] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        std::fs::write(backups.join("flipped.age"), &flipped).expect("written");
        let told = house
            .restored("flipped.age", &folder, &elsewhere)
            .await
            .expect_err(what)
            .to_string();
        assert!(
            told.contains("damaged") || told.contains("no backup of Handslag"),
            "{what}: {told}"
        );
        assert!(is_empty(&elsewhere).await, "{what}");
    }
    for cut in [0, 10, 150, whole.len() / 2, whole.len() - 1] {
        std::fs::write(backups.join("cut.age"), &whole[..cut]).expect("written");
        let told = house
            .restored("cut.age", &folder, &elsewhere)
            .await
            .expect_err("cut")
            .to_string();
        assert!(
            told.contains("damaged") || told.contains("no backup of Handslag"),
            "cut to {cut}: {told}"
        );
        assert!(is_empty(&elsewhere).await, "cut to {cut}");
    }
    std::fs::write(house.key(), backup::keys::fresh().0).expect("another key");
    let told = house
        .restored(&name, &folder, &elsewhere)
        .await
        .expect_err("locked")
        .to_string();
    assert!(told.contains("does not open with this key"), "{told}");
    assert!(is_empty(&elsewhere).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_backup_of_another_house_or_of_other_keys_is_refused_before_a_row_is_read() {
    let house = Municipality::settled().await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let folder = house.folder.path().join("new");
    let refused = async |ours: Ours| {
        let identities = backup::keys::identities(&house.key()).expect("the key");
        let restored = restore::restored(&house.place(), &name, identities, &ours, &files(&folder)).await;
        assert!(is_empty(&files(&folder)).await);
        restored.map(|_| ()).expect_err("refused").to_string()
    };
    let foreign = Ours {
        municipality: "0180".to_owned(),
        ..house.ours(&folder)
    };
    assert!(
        refused(foreign)
            .await
            .contains("municipality 9999, and this house is 0180's")
    );
    let strange = Ours {
        keys: keys::open(&folder.join("keys"), true).expect("new keys"),
        ..house.ours(&folder)
    };
    assert!(
        refused(strange)
            .await
            .contains("belongs to another checkpoint.key")
    );
    let earnest = Ours {
        demo: false,
        ..house.ours(&folder)
    };
    assert!(refused(earnest).await.contains("backup of a demonstration"));
}

/// All migrations but one, or one more.
fn migrations(of: &[Migration], without: &str, with: Option<Migration>) -> &'static [Migration] {
    let some = of.iter().filter(|migration| migration.name != without).copied();
    Vec::leak(some.chain(with).collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_store_is_brought_to_todays_shape_and_a_newer_one_asks_for_a_newer_handslag() {
    let house = Municipality::settled().await;
    let data = house.folder.path().join("old");
    let old = files(&data);
    std::fs::create_dir_all(&data).expect("a folder");
    let [house_at, committee_at] = &old;
    let store = House::new(
        db::open(house_at, house_store::MIGRATIONS)
            .await
            .expect("a store"),
    );
    let now = Timestamp::from_second(1_790_000_000).expect("a time");
    store
        .set(MODE, DEMO, Uuid::nil(), now, &Actor::House)
        .await
        .expect("marked");
    let before = migrations(views::migrations(), "case_store_2_parcel_handled", None);
    drop(db::open(committee_at, before).await.expect("a store of old"));
    let name = house.backed_up(&data, &old, 0).await;
    let (folder, at) = (
        house.folder.path().join("new"),
        files(&house.folder.path().join("new")),
    );
    let told = house.restored(&name, &folder, &at).await.expect("restored");
    assert!(told.contains("brought to the shape of this Handslag"), "{told}");
    let sums = backup::sums(&at).await.expect("sums");
    assert!(sums.iter().any(|sum| sum.table == "parcel_handled"));

    let to_come = Migration {
        name: "case_store_9",
        sql: "CREATE TABLE to_come (id TEXT PRIMARY KEY) {strict};",
    };
    drop(
        db::open(committee_at, migrations(views::migrations(), "", Some(to_come)))
            .await
            .expect("a store to come"),
    );
    let name = house.backed_up(&data, &old, 1).await;
    let (folder, at) = (
        house.folder.path().join("newer"),
        files(&house.folder.path().join("newer")),
    );
    let told = house
        .restored(&name, &folder, &at)
        .await
        .expect_err("newer")
        .to_string();
    assert!(
        told.contains("case_store_9") && told.contains("install version"),
        "{told}"
    );
    assert!(is_empty(&at).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_at_the_keyboard_makes_a_key_a_backup_a_drill_and_a_restore() {
    let house = Municipality::settled().await;
    let text = |path: PathBuf| path.to_str().expect("text").to_owned();
    let (key, backups) = (
        text(house.folder.path().join("kommunens.key")),
        text(house.folder.path().join("backups")),
    );
    let (status, told) = run(&house.data(), &["backup-key", &key]);
    let public = told
        .lines()
        .find(|line| line.starts_with("age1"))
        .expect("a public half")
        .to_owned();
    assert_eq!(status, Some(0), "{told}");
    assert_eq!(
        run(&house.data(), &["backup-key", &key]).0,
        Some(1),
        "a key is never written over"
    );

    let (status, told) = run(&house.data(), &["backup", &backups]);
    assert!(
        status == Some(1) && told.contains("nobody to encrypt for"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["backup", &backups, "--recipient", &public]);
    assert!(status == Some(0) && told.contains("Not in it:"), "{told}");
    let (status, told) = run(&house.data(), &["restore", "--prove", &backups, "--key", &key]);
    assert!(status == Some(0) && told.contains("every chain holds"), "{told}");
    assert!(!house.data().join("drill").exists(), "a drill leaves nothing");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(
        status == Some(1) && told.contains("is not empty") && told.contains("--prove"),
        "{told}"
    );

    // The disk is gone; the keys were kept elsewhere.
    let kept = house.folder.path().join("kept");
    std::fs::rename(house.data().join("keys"), &kept).expect("kept");
    std::fs::remove_dir_all(house.data()).expect("the disk is gone");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(status == Some(1) && told.contains("in no backup"), "{told}");
    std::fs::create_dir_all(house.data()).expect("a new disk");
    std::fs::rename(&kept, house.data().join("keys")).expect("put back");
    // The plug was pulled while the stores took their place.
    std::fs::create_dir_all(house.data().join("restoring")).expect("a folder");
    std::fs::write(house.data().join("restoring/taking-place"), "").expect("a mark");
    std::fs::write(house.data().join("committee.db"), "half").expect("half a store");
    let (status, told) = run(&house.data(), &["verify-log"]);
    assert!(status == Some(1) && told.contains("broken off"), "{told}");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(
        status == Some(0) && told.contains("Restored from handslag-9999-"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["verify-log"]);
    assert!(
        status == Some(0) && told.contains("Every chain holds") && !told.contains("itself alone"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_in_a_bucket_is_found_and_proved() {
    rustls::crypto::ring::default_provider().install_default().ok();
    let house = Municipality::settled().await;
    let s3 = bucket::started().await;
    let place = Place::of("s3://handslag/kommun", Some(&s3)).expect("a bucket");
    let ours = house.ours(&house.data());
    let now = Timestamp::from_second(1_795_000_000).expect("a time");
    let recipients = std::slice::from_ref(&house.public);
    let (name, _) = backups::made(&house.at(), &ours, &place, recipients, now)
        .await
        .expect("a backup");
    let again = backups::made(&house.at(), &ours, &place, recipients, now)
        .await
        .expect_err("never written over");
    assert!(again.to_string().contains("already"), "{again}");
    let (place, found) = Place::find("s3://handslag/kommun", Some(&s3))
        .await
        .expect("it is found");
    assert_eq!(found, name);
    let identities = backup::keys::identities(&house.key()).expect("the key");
    let proven = restore::drilled(&place, &found, identities, &ours)
        .await
        .expect("proved");
    assert!(proven.to_string().contains("every chain holds"), "{proven}");
    let nowhere = Place::find("s3://handslag/other", Some(&s3)).await;
    assert!(matches!(nowhere, Err(Fault::Place(_))));
    let wrong = S3 {
        access_key: "somebody".to_owned(),
        ..s3
    };
    let place = Place::of("s3://handslag/kommun", Some(&wrong)).expect("a bucket");
    let refused = backups::made(&house.at(), &ours, &place, recipients, now).await;
    assert!(refused.is_err(), "another's key puts nothing there");
}

/// As much of S3 as a backup needs: packages in one part or several, listing, reading.
mod bucket {
    use axum::Router;
    use axum::body::Bytes;
    use axum::extract::{Path, Query, State};
    use axum::http::{HeaderMap, Method, StatusCode};
    use axum::response::{IntoResponse, Response};
    use backup::S3;
    use std::collections::{BTreeMap, HashMap};
    use std::sync::{Arc, Mutex};

    #[derive(Default)]
    struct Kept {
        objects: BTreeMap<String, Vec<u8>>,
        parts: BTreeMap<String, BTreeMap<u32, Vec<u8>>>,
    }
    type Shelf = Arc<Mutex<Kept>>;
    type Asked = Query<HashMap<String, String>>;

    pub async fn started() -> S3 {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new()
            .route("/handslag", axum::routing::any(listed))
            .route("/handslag/{*name}", axum::routing::any(object))
            .with_state(Shelf::default());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let own = |text: &str| text.to_owned();
        S3 {
            endpoint,
            region: own("se-1"),
            access_key: own("municipality"),
            secret_key: own("hemligt"),
        }
    }

    fn is_ours(headers: &HeaderMap) -> bool {
        let told = headers
            .get("authorization")
            .and_then(|told| told.to_str().ok())
            .unwrap_or_default();
        told.contains("Credential=municipality/") && told.contains("/se-1/s3/aws4_request")
    }

    async fn listed(State(shelf): State<Shelf>, asked: Asked, headers: HeaderMap) -> Response {
        if !is_ours(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let prefix = asked.get("prefix").cloned().unwrap_or_default();
        let kept = shelf.lock().expect("the shelf");
        let one = |(name, bytes): (&String, &Vec<u8>)| {
            format!(
                "<Contents><Key>{name}</Key><Size>{}</Size><LastModified>2026-11-22T10:00:00.000Z</LastModified><ETag>x</ETag></Contents>",
                bytes.len()
            )
        };
        let found: String = kept
            .objects
            .iter()
            .filter(|(name, _)| name.starts_with(&prefix))
            .map(one)
            .collect();
        format!("<ListBucketResult><IsTruncated>false</IsTruncated>{found}</ListBucketResult>")
            .into_response()
    }

    async fn object(
        State(shelf): State<Shelf>,
        Path(name): Path<String>,
        asked: Asked,
        method: Method,
        headers: HeaderMap,
        body: Bytes,
    ) -> Response {
        if !is_ours(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let mut kept = shelf.lock().expect("the shelf");
        match (method, asked.get("partNumber"), asked.contains_key("uploads")) {
            (Method::POST, None, true) => {
                kept.parts.insert(name, BTreeMap::new());
                "<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>"
                    .into_response()
            }
            (Method::PUT, Some(part), _) => {
                let part = part.parse().expect("a number");
                kept.parts.entry(name).or_default().insert(part, body.to_vec());
                [("etag", "\"x\"")].into_response()
            }
            (Method::POST, None, false) => {
                let parts = kept.parts.remove(&name).unwrap_or_default();
                kept.objects.insert(name, parts.into_values().flatten().collect());
                "<CompleteMultipartUploadResult><ETag>\"x\"</ETag></CompleteMultipartUploadResult>"
                    .into_response()
            }
            (Method::PUT, None, _) => {
                kept.objects.insert(name, body.to_vec());
                [("etag", "\"x\"")].into_response()
            }
            (Method::GET | Method::HEAD, ..) => match kept.objects.get(&name) {
                Some(bytes) => {
                    let headers = [
                        ("etag", "\"x\""),
                        ("last-modified", "Sun, 22 Nov 2026 10:00:00 GMT"),
                    ];
                    (headers, bytes.clone()).into_response()
                }
                None => StatusCode::NOT_FOUND.into_response(),
            },
            _ => StatusCode::NO_CONTENT.into_response(),
        }
    }
}
