//! Files: reports from other authorities, uploads, the theme, the configuration, backups, stored events.

use casework::event::{Data, EventData, Meta, Recorded};
use casework::{Actor, Answers, CaseId, Process, Upload, erased};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::io::Cursor;
use std::sync::OnceLock;
use uuid::Uuid;

/// Read in by the step that an inlet names, as when it is sent.
fn sent_in(inlet: &str, bytes: &[u8]) {
    let process = erased::<child_concern::ChildConcern>();
    let inlet = process
        .inlets()
        .iter()
        .find(|known| known.name.starts_with(inlet))
        .expect("an inlet");
    let mut answers = Answers::default();
    let file = Upload {
        name: "file.json".to_owned(),
        media_type: "application/json".to_owned(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.into(),
    };
    answers.uploads.insert("file".to_owned(), vec![file]);
    let _ = process
        .blank()
        .submit(inlet.step, &answers, &child_concern::samples::given());
}

pub fn police(bytes: &[u8]) {
    sent_in("polis", bytes);
}

pub fn municipal(bytes: &[u8]) {
    sent_in("kommun", bytes);
}

/// The first line is the file's name.
pub fn upload(bytes: &[u8]) {
    let (name, content) = first_line(bytes);
    if let Ok(upload) = common::uploads::read(&name, content) {
        assert!(
            !upload.name.contains(['/', '\\']),
            "a name leads out of its folder"
        );
    }
    let _ = common::sound::upload(&name, content);
}

pub fn theme(bytes: &[u8]) {
    let _ = design::Theme::read(String::from_utf8_lossy(bytes).into_owned());
}

pub fn config(bytes: &[u8]) {
    let _ = toml::from_str::<handslag::config_file::File>(&String::from_utf8_lossy(bytes));
}

pub fn backup_line(bytes: &[u8]) {
    if let Ok(backup::Line::Row(cells)) = serde_json::from_slice(bytes) {
        for cell in cells {
            let _ = cell.val();
        }
    }
}

/// A package somebody else made: unreadable, and said so.
pub fn backup_package(bytes: &[u8]) {
    static KEYS: OnceLock<backup::keys::Identities> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("key");
        std::fs::write(&file, backup::keys::fresh().0).expect("a key is written");
        backup::keys::identities(&file).expect("a key is read")
    });
    let (tell, mut told) = tokio::sync::mpsc::channel(4_096);
    backup::read(Cursor::new(bytes), keys, &tell);
    while let Ok(line) = told.try_recv() {
        assert!(line.is_err(), "a package that nobody here made was believed");
    }
}

/// The first line is the event's kind, the rest what stands in the store.
pub fn event(bytes: &[u8]) {
    let (kind, data) = first_line(bytes);
    let recorded = Recorded {
        meta: Meta {
            case: CaseId(Uuid::nil()),
            seq: 1,
            at: Timestamp::UNIX_EPOCH,
            by: Actor::House,
        },
        event: EventData {
            kind,
            data: Data::stored(String::from_utf8_lossy(data).into_owned()),
        },
    };
    for blank in [
        erased::<child_concern::ChildConcern>().blank(),
        erased::<child_investigation::ChildInvestigation>().blank(),
    ] {
        let mut file = blank;
        if file.apply(&recorded).is_ok() {
            let _ = (
                file.summary(),
                file.entries().len(),
                file.open_steps(),
                file.parts(),
            );
        }
    }
}

fn first_line(bytes: &[u8]) -> (String, &[u8]) {
    let end = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap_or(bytes.len());
    let rest = bytes.get(end + 1..).unwrap_or_default();
    (String::from_utf8_lossy(&bytes[..end]).into_owned(), rest)
}
