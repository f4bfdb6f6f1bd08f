//! What stands in a package, a JSON value a line.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use db::{Column, Table, Val};
use serde::{Deserialize, Serialize};

/// The shape of packages; another number is another shape.
pub const FORMAT: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Line {
    Head(Head),
    Store(Store),
    Table(Shape),
    Row(Vec<Cell>),
    /// Ends a table.
    Sum(Sum),
    End(End),
}

/// Whose backup it is. Nothing about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub format: u32,
    pub made_at: String,
    /// Of the Handslag that wrote it.
    pub version: String,
    /// Statistics Sweden's code.
    pub municipality: String,
    /// The public half of the key that signs checkpoints and the end of this package, in hexadecimal.
    pub signed_with: String,
    /// Tells sealing keys apart without saying anything of them.
    pub sealed_with: String,
    /// The newest checkpoint that was kept outside the stores.
    pub checkpoint: Option<serde_json::Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Store {
    pub name: String,
    pub migrations: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    pub name: String,
    /// Name and kind of each.
    pub columns: Vec<(String, String)>,
    pub key: Vec<String>,
}

/// How many rows a table has, and SHA-256 over their lines in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub store: String,
    pub table: String,
    pub rows: u64,
    pub sha256: String,
}

/// SHA-256 over every line before this one, and the signature of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    pub rows: u64,
    pub sha256: String,
    pub signature: String,
}

/// A value as every language can read it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    Null,
    Number(i64),
    Text(String),
    Bytes { base64: String },
}

/// Personal data: the kind alone.
impl std::fmt::Debug for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cell(…)")
    }
}

impl From<&Val> for Cell {
    fn from(val: &Val) -> Self {
        match val {
            Val::Null => Self::Null,
            Val::I64(number) => Self::Number(*number),
            Val::Text(text) => Self::Text(text.clone()),
            Val::Bytes(bytes) => Self::Bytes {
                base64: STANDARD.encode(bytes),
            },
        }
    }
}

impl Cell {
    pub fn val(self) -> Option<Val> {
        Some(match self {
            Self::Null => Val::Null,
            Self::Number(number) => Val::I64(number),
            Self::Text(text) => Val::Text(text),
            Self::Bytes { base64 } => Val::Bytes(STANDARD.decode(base64).ok()?),
        })
    }
}

impl From<Table> for Shape {
    fn from(table: Table) -> Self {
        let column = |column: Column| (column.name, column.kind);
        Self {
            name: table.name,
            columns: table.columns.into_iter().map(column).collect(),
            key: table.key,
        }
    }
}
