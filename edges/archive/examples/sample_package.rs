//! Writes a made-up case as packages into a folder, for other people's programs to judge: one as it is without an
//! archive's own demands, one with all of them.

use archive::{Agency, Case, Deliverer, Delivery, File, Party, Profile, Record};
use jiff::Timestamp;

#[expect(clippy::expect_used, reason = "a sample that cannot be made has failed")]
fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

fn files() -> [File; 4] {
    let file = |path: &str, name: &str, media_type: &str, bytes: &[u8]| File {
        path: path.to_owned(),
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        created: at("2026-11-20T14:30:00Z"),
        bytes: bytes.to_vec(),
    };
    [
        file(
            "case.json",
            "case.json",
            "application/json",
            br#"{"case":"0","events":[]}"#,
        ),
        file("looked.json", "looked.json", "application/json", b"[]"),
        file(
            "letters/1.pdf",
            "Beslut & \"underrättelse\" <1>",
            "application/pdf",
            b"%PDF-1.7 a letter",
        ),
        file(
            &format!("signatures/{}.txt", "ab".repeat(32)),
            "document.txt",
            "text/plain; charset=utf-8",
            "Det som skrevs under, med å, ä och ö.".as_bytes(),
        ),
    ]
}

/// All that an archive may ask for of its own.
fn agreement() -> Profile {
    let agency = |name: &str, id: &str| {
        Some(Agency {
            name: name.to_owned(),
            id: id.to_owned(),
        })
    };
    Profile {
        creator: agency("Socialnämnden i Björkvik & Näs", "ORG:212000-9999"),
        submitter: agency("Björkviks servicenämnd", "ORG:212000-9998"),
        receiver: agency("Björkviks kommunarkiv", "ORG:212000-9997"),
        agreement: Some("LO 2026/17".to_owned()),
        reference_code: Some("SE/BJK/SN".to_owned()),
    }
}

#[expect(clippy::expect_used, reason = "a sample that cannot be written has failed")]
fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let deliverer = Deliverer {
        organisation: "Björkviks kommun, socialnämnden".to_owned(),
        code: "9999".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        profile: Profile::default(),
    };
    let files = files();
    let record = |seq, title: &str, text: &str, files: Vec<usize>| Record {
        seq,
        title: title.to_owned(),
        kind: "entry-decision".to_owned(),
        at: at("2026-11-20T14:30:00Z"),
        by: "Maria Lund, socialsekreterare".to_owned(),
        text: text.to_owned(),
        files,
    };
    let person = |name: &str, number: Option<&str>, role: &str, protected| Party {
        name: name.to_owned(),
        number: number.map(str::to_owned),
        role: role.to_owned(),
        protected,
    };
    let case = Case {
        id: "0192f7a0c0de7000800000000000abcd".to_owned(),
        number: "7QK4W-9XTBD".to_owned(),
        kind: "Barnavårdsutredning".to_owned(),
        unit: "Barn och unga".to_owned(),
        opened: at("2026-08-03T07:00:00Z"),
        closed: at("2026-11-20T14:30:00Z"),
        parties: vec![
            person("Noor Aziz", Some("201401012396"), "Den det gäller", true),
            person("Hana Aziz", None, "Vårdnadshavare", true),
        ],
        records: vec![
            record(1, "Utredning inleddes", "", Vec::new()),
            record(
                7,
                "Beslut",
                "Skrivet med <tecken> & \"citat\"\noch en rad till.\u{1}",
                vec![2, 3],
            ),
        ],
        secrecy: "OSL 26:1".to_owned(),
        retention: "SoL 16:2".to_owned(),
    };
    let agreed = Deliverer {
        profile: agreement(),
        ..deliverer.clone()
    };
    let delivered = Case {
        id: "0192f7a0c0de7000800000000000ef01".to_owned(),
        ..case.clone()
    };
    for (deliverer, case) in [(&deliverer, &case), (&agreed, &delivered)] {
        let delivery = Delivery {
            deliverer,
            case,
            files: &files,
            made_at: at("2032-01-15T08:00:00Z"),
        };
        let path = std::path::Path::new(&folder).join(format!("{}.tar", delivery.id()));
        std::fs::write(path, delivery.package()).expect("the package is written");
    }
}
