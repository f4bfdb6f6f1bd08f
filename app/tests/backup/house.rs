//! A municipality whose backups are told of, and what is done to it.

use backup::Place;
use case_store::CaseStore;
use casework::{CaseId, Upload};
use db::{Location, Migration, Unit};
use handslag::backups::{self, Ours};
use handslag::{keys, restore};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

pub const DEMO_CODE: &str = "9999";

pub fn run(data: &Path, words: &[&str]) -> (Option<i32>, String) {
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
pub struct Municipality {
    pub folder: TempDir,
    pub public: String,
}

impl Municipality {
    pub async fn settled() -> Self {
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

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
    pub fn key(&self) -> PathBuf {
        self.folder.path().join("backup.key")
    }
    pub fn place(&self) -> Place {
        Place::of(self.folder.path().join("backups").to_str().expect("text"), None).expect("a place")
    }
    pub fn at(&self) -> [Location; 2] {
        files(&self.data())
    }
    pub fn ours(&self, data: &Path) -> Ours {
        let keys = keys::open(&self.data().join("keys"), false).expect("the house's keys");
        std::fs::create_dir_all(data).expect("a folder");
        Ours {
            municipality: DEMO_CODE.to_owned(),
            demo: true,
            keys,
            law: law::Catalogue::national(),
            data: data.to_owned(),
        }
    }

    pub async fn takes_a_photograph(&self) {
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
    pub async fn backed_up(&self, data: &Path, stores: &[Location; 2], later: i64) -> String {
        let now = Timestamp::from_second(1_795_000_000 + later).expect("a time");
        let (ours, place, to) = (self.ours(data), self.place(), std::slice::from_ref(&self.public));
        let made = backups::made(stores, &ours, &place, to, now).await;
        made.expect("a backup").0
    }

    pub async fn restored(&self, name: &str, data: &Path, at: &[Location; 2]) -> anyhow::Result<String> {
        let identities = backup::keys::identities(&self.key())?;
        let restored = restore::restored(&self.place(), name, identities, &self.ours(data), at).await?;
        Ok(restored.proven.to_string())
    }
}

pub fn files(data: &Path) -> [Location; 2] {
    ["house.db", "committee.db"].map(|name| Location::Sqlite(data.join(name)))
}

pub async fn is_empty(at: &[Location; 2]) -> bool {
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

/// What somebody does to a store behind the house's back.
pub async fn done_to(at: &Location, known: &'static [Migration], sql: &'static str) {
    let store = db::open(at, known).await.expect("the store");
    let stmt = db::Stmt::new(sql, Vec::new());
    store.commit(Unit::from(vec![stmt])).await.expect("it is done");
}

/// Of all staff, with their personal numbers.
pub async fn names_of(house: &Location) -> Vec<String> {
    let store = db::open(house, house_store::MIGRATIONS).await.expect("the store");
    let rows = store
        .read(db::Query::new("SELECT name, number FROM staff", Vec::new()))
        .await
        .expect("staff");
    let both = |row: &db::Row| {
        [
            row.text(0).expect("a name").to_owned(),
            row.text(1).expect("a number").to_owned(),
        ]
    };
    rows.iter().flat_map(both).collect()
}
