//! *Leverans till e-arkiv.* A closed case as a package that other archives' programs read: E-ARK SIP 2.1 (which FGS
//! *paketstruktur* 2.0 equals), described in ERMS 3 (FGS *ärendehantering* 2.0), with PREMIS for its files.
//!
//! Must never know a store, a page or what a process means: it is given a case in plain words and files as bytes, and
//! the same case gives the same bytes. Begin with [`Delivery`]; [`mets`] lists what is in a package, [`erms`] says what
//! it is, [`premis`] how each file can be kept.

mod erms;
mod mets;
mod premis;
mod tar;
mod xml;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// Whoever delivers, as the agreement with the archive names them.
#[derive(Clone, Debug, Default)]
pub struct Deliverer {
    /// The municipality and its committee.
    pub organisation: String,
    /// Statistics Sweden's number of the municipality.
    pub code: String,
    /// Of this program.
    pub version: String,
    pub profile: Profile,
}

/// What the receiving archive asks for of its own, by agreement; what is left out is told of the
/// municipality, or not at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// Whose archive it is.
    pub creator: Option<Agency>,
    /// Whoever hands over, where that is another.
    pub submitter: Option<Agency>,
    /// The archive.
    pub receiver: Option<Agency>,
    /// The archive's id of the agreement.
    pub agreement: Option<String>,
    /// The archive's reference code of what is delivered.
    pub reference_code: Option<String>,
}

/// With the id that the archive knows it by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agency {
    pub name: String,
    pub id: String,
}

impl Deliverer {
    /// The archival creator.
    fn creator(&self) -> Agency {
        self.profile.creator.clone().unwrap_or_else(|| Agency {
            name: self.organisation.clone(),
            id: self.code.clone(),
        })
    }
}

/// A closed case in the record's own words.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// The case's random id.
    pub id: String,
    pub number: String,
    pub kind: String,
    pub unit: String,
    pub opened: Timestamp,
    pub closed: Timestamp,
    pub parties: Vec<Party>,
    pub records: Vec<Record>,
    /// The provision that makes it confidential.
    pub secrecy: String,
    /// Why it is kept, or the provision by which it would be destroyed.
    pub retention: String,
}

#[derive(Clone, Debug, Default)]
pub struct Party {
    pub name: String,
    pub number: Option<String>,
    pub role: String,
    pub protected: bool,
}

/// One line of the history.
#[derive(Clone, Debug, Default)]
pub struct Record {
    pub seq: u64,
    pub title: String,
    pub kind: String,
    pub at: Timestamp,
    pub by: String,
    /// What was written, in full.
    pub text: String,
    /// Places in [`Delivery::files`] of what belongs to it.
    pub files: Vec<usize>,
}

/// A file of the case.
#[derive(Clone, Debug)]
pub struct File {
    /// Under `representations/rep1/data`: small letters, digits, `-`, `_`, `.` and `/`.
    pub path: String,
    pub name: String,
    pub media_type: String,
    pub created: Timestamp,
    pub bytes: Vec<u8>,
}

/// Everything that goes to the archive at once.
pub struct Delivery<'a> {
    pub deliverer: &'a Deliverer,
    pub case: &'a Case,
    pub files: &'a [File],
    pub made_at: Timestamp,
}

/// A file where it lies in the package.
pub(crate) struct Packed<'a> {
    path: String,
    media_type: &'a str,
    created: Timestamp,
    sha256: String,
    bytes: &'a [u8],
}

impl<'a> Packed<'a> {
    fn new(path: String, media_type: &'a str, created: Timestamp, bytes: &'a [u8]) -> Self {
        Self {
            path,
            // Of a media type, the archive wants the type alone.
            media_type: media_type.split(';').next().unwrap_or_default().trim(),
            created,
            sha256: hex::encode(Sha256::digest(bytes)),
            bytes,
        }
    }
}

const READ_ME: &str = include_str!("../schemas/read-me.txt");
const EXPORT_SCHEMA: &str = include_str!("../schemas/case.schema.json");

impl Delivery<'_> {
    /// The package's own name: its root folder and its id, the same each time for the same case as it stands.
    pub fn id(&self) -> String {
        format!("handslag-{}", self.case.id)
    }

    /// The package as one tar file.
    pub fn package(&self) -> Vec<u8> {
        let data: Vec<Packed<'_>> = self
            .files
            .iter()
            .map(|file| Packed::new(data_path(&file.path), &file.media_type, file.created, &file.bytes))
            .collect();
        let erms = erms::written(self);
        let premis = premis::written(self, &data);
        let at = |path: &str, media_type, text: &'static str| {
            Packed::new(path.to_owned(), media_type, self.made_at, text.as_bytes())
        };
        let listed = mets::Listed {
            descriptive: Packed::new(
                "metadata/descriptive/erms.xml".to_owned(),
                "application/xml",
                self.made_at,
                erms.as_bytes(),
            ),
            preservation: Packed::new(
                "metadata/preservation/premis.xml".to_owned(),
                "application/xml",
                self.made_at,
                premis.as_bytes(),
            ),
            documentation: at("documentation/read-me.txt", "text/plain", READ_ME),
            schema: at("schemas/case.schema.json", "application/json", EXPORT_SCHEMA),
            data,
        };
        let mets = mets::written(self, &listed);
        let root = self.id();
        let mut tar = tar::Tar::new(self.made_at);
        tar.add(&format!("{root}/METS.xml"), mets.as_bytes());
        for file in listed.all() {
            tar.add(&format!("{root}/{}", file.path), file.bytes);
        }
        tar.end()
    }
}

fn data_path(path: &str) -> String {
    format!("representations/rep1/data/{path}")
}
