//! From a package, line by line. Every table's count and hash and the whole's are held against what was
//! read; whoever listens must believe nothing before the end has come.

use crate::keys::Identities;
use crate::line::{FORMAT, Line};
use crate::{Fault, Head};
use age::DecryptError;
use ed25519_dalek::{Signature, VerifyingKey};
use flate2::bufread::GzDecoder;
use sha2::{Digest, Sha256};
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use tokio::sync::mpsc::Sender;

/// Tells every line, the last being [`Line::End`], or a fault. Blocks: for a thread of its own.
pub fn read(from: impl Read, identities: &Identities, tell: &Sender<Result<Line, Fault>>) {
    if let Err(fault) = lines(from, identities, tell) {
        let _ = tell.blocking_send(Err(fault));
    }
}

fn lines(from: impl Read, identities: &Identities, tell: &Sender<Result<Line, Fault>>) -> Result<(), Fault> {
    let decryptor = age::Decryptor::new_buffered(BufReader::new(from)).map_err(opening)?;
    let keys = identities.iter().map(|one| one.as_ref() as &dyn age::Identity);
    let plain = decryptor.decrypt(keys).map_err(opening)?;
    let mut text = BufReader::new(GzDecoder::new(BufReader::new(plain)));
    let (mut all, mut of_table, mut rows, mut in_table) = (Sha256::new(), Sha256::new(), 0, 0);
    let (mut bytes, mut signer) = (Vec::new(), None);
    loop {
        bytes.clear();
        if text.read_until(b'\n', &mut bytes).map_err(reading)? == 0 {
            return Err(Fault::Damaged("its end is missing"));
        }
        let line = serde_json::from_slice(&bytes).map_err(|_| match signer {
            None => Fault::NoBackup,
            Some(_) => Fault::Damaged("a line cannot be read"),
        })?;
        match &line {
            Line::Head(head) => signer = Some(signer_of(head)?),
            Line::Row(_) => {
                rows += 1;
                in_table += 1;
                of_table.update(&bytes);
            }
            Line::Sum(sum) => {
                let found = hex::encode(of_table.finalize_reset());
                if sum.rows != in_table || sum.sha256 != found {
                    return Err(Fault::Damaged(
                        "a table is not what it was when the backup was made",
                    ));
                }
                in_table = 0;
            }
            Line::End(end) => {
                let digest = all.finalize();
                let signature = hex::decode(&end.signature).ok();
                let signature = signature.and_then(|bytes| Signature::from_slice(&bytes).ok());
                let signed = signature.zip(signer);
                let holds =
                    signed.is_some_and(|(signature, key)| key.verify_strict(&digest, &signature).is_ok());
                if end.rows != rows || end.sha256 != hex::encode(digest) || !holds {
                    return Err(Fault::Damaged("it is not what was signed when it was made"));
                }
                // To the very end of the file: what was cut off behind the last line is missed too.
                if text.read_until(b'\n', &mut bytes).map_err(reading)? != 0 {
                    return Err(Fault::Damaged("something stands behind its end"));
                }
                let _ = tell.blocking_send(Ok(line));
                return Ok(());
            }
            Line::Store(_) | Line::Table(_) => {}
        }
        all.update(&bytes);
        if tell.blocking_send(Ok(line)).is_err() {
            return Ok(());
        }
    }
}

fn signer_of(head: &Head) -> Result<VerifyingKey, Fault> {
    if head.format != FORMAT {
        return Err(Fault::Newer(
            format!("format {}", head.format),
            head.version.clone(),
        ));
    }
    let bytes = hex::decode(&head.signed_with)
        .ok()
        .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let key = bytes.and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    key.ok_or(Fault::Damaged("the key it was signed with cannot be read"))
}

fn opening(error: DecryptError) -> Fault {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            Fault::WrongKey
        }
        DecryptError::InvalidMac => Fault::Damaged("a byte of its beginning was changed"),
        DecryptError::Io(error) => match error.kind() {
            ErrorKind::UnexpectedEof => Fault::Damaged("its end is missing"),
            ErrorKind::InvalidData => Fault::NoBackup,
            _ => Fault::Io(error),
        },
        _ => Fault::NoBackup,
    }
}

fn reading(error: io::Error) -> Fault {
    match error.kind() {
        ErrorKind::UnexpectedEof => Fault::Damaged("its end is missing"),
        ErrorKind::InvalidData | ErrorKind::InvalidInput => {
            Fault::Damaged("a byte was changed, or its end is missing")
        }
        _ => Fault::Io(error),
    }
}
