//! From stores into a package.

use crate::line::{End, Head, Line, Shape, Store, Sum};
use crate::{Fault, STORES};
use age::stream::StreamWriter;
use age::x25519::Recipient;
use db::{Location, Piece, ReadError};
use ed25519_dalek::{Signer, SigningKey};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use tokio::sync::mpsc::Receiver;

/// Writes everything that `pieces` tells, encrypted for `recipients`. Blocks: for a thread of its own.
/// `progress` hears of each table that is done.
pub fn pack<W: Write>(
    pieces: Receiver<Result<Piece, ReadError>>,
    head: Head,
    to: W,
    recipients: &[Recipient],
    key: &SigningKey,
    mut progress: impl FnMut(&Sum),
) -> Result<(W, End), Fault> {
    let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Fault::NoRecipient)?;
    let mut out = Packer {
        out: GzEncoder::new(encryptor.wrap_output(to)?, Compression::fast()),
        all: Sha256::new(),
    };
    out.line(&encoded(&Line::Head(head))?)?;
    let rows = walked(pieces, |line| out.line(line), &mut progress)?;
    let digest = out.all.clone().finalize();
    let end = End {
        rows,
        sha256: hex::encode(digest),
        signature: hex::encode(key.sign(&digest).to_bytes()),
    };
    out.line(&encoded(&Line::End(end.clone()))?)?;
    Ok((out.out.finish()?.finish()?, end))
}

/// Counts and hashes of every table as a package would have them.
pub async fn sums(stores: &[Location]) -> Result<Vec<Sum>, Fault> {
    let pieces = db::dump(stores);
    let counted = tokio::task::spawn_blocking(move || {
        let mut sums = Vec::new();
        walked(pieces, |_| Ok(()), &mut |sum: &Sum| sums.push(sum.clone())).map(|_| sums)
    });
    counted.await.map_err(io::Error::other)?
}

struct Packer<W: Write> {
    out: GzEncoder<StreamWriter<W>>,
    all: Sha256,
}

impl<W: Write> Packer<W> {
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        self.all.update(line);
        self.out.write_all(line)
    }
}

pub(crate) fn encoded(line: &Line) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(line)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A table whose rows are being heard.
struct Open {
    table: String,
    rows: u64,
    sum: Sha256,
}

/// Every piece as its line, a sum behind each table; answers with the number of rows.
fn walked(
    mut pieces: Receiver<Result<Piece, ReadError>>,
    mut put: impl FnMut(&[u8]) -> io::Result<()>,
    progress: &mut impl FnMut(&Sum),
) -> Result<u64, Fault> {
    let (mut store, mut open, mut rows): (&str, Option<Open>, u64) = ("", None, 0);
    loop {
        let piece = pieces.blocking_recv().transpose()?;
        if let Some(Piece::Row(row)) = &piece {
            let line = encoded(&Line::Row(row.values().iter().map(Into::into).collect()))?;
            if let Some(open) = &mut open {
                open.rows += 1;
                open.sum.update(&line);
            }
            rows += 1;
            put(&line)?;
            continue;
        }
        if let Some(Open { table, rows, sum }) = open.take() {
            let sha256 = hex::encode(sum.finalize());
            let sum = Sum {
                store: store.to_owned(),
                table,
                rows,
                sha256,
            };
            progress(&sum);
            put(&encoded(&Line::Sum(sum))?)?;
        }
        match piece {
            None => return Ok(rows),
            Some(Piece::Store { place, migrations }) => {
                store = STORES.get(place).copied().unwrap_or_default();
                put(&encoded(&Line::Store(Store {
                    name: store.to_owned(),
                    migrations,
                }))?)?;
            }
            Some(Piece::Table(table)) => {
                open = Some(Open {
                    table: table.name.clone(),
                    rows: 0,
                    sum: Sha256::new(),
                });
                put(&encoded(&Line::Table(Shape::from(table)))?)?;
            }
            Some(Piece::Row(_)) => {}
        }
    }
}
