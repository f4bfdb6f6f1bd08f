//! The child process that draws letters: reads sheets from its standard input, writes PDFs to its standard
//! output, until the input ends.
//!
//! A request is four bytes of length and a sheet as JSON. An answer is one byte (printed or refused), four
//! bytes of length, and the PDF or the reason. Lengths are big-endian.

use std::io::{self, Read, Write};

use crate::press::{self, PdfError};
use crate::sheet::Sheet;

pub(crate) const REQUEST_MAX: usize = 4 * 1024 * 1024;
pub(crate) const PRINTED: u8 = 0;
pub(crate) const REFUSED: u8 = 1;
/// What the child may hold in memory; beyond it the system refuses, and the child ends instead of the server.
const MEMORY_MAX: u64 = 1024 * 1024 * 1024;

/// Draws until the input ends. To be called by a hidden command of the app and by nothing else.
pub fn serve(input: impl Read, output: impl Write) -> io::Result<()> {
    limit_memory();
    answer_all(input, output)
}

fn answer_all(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    while let Some(request) = next(&mut input)? {
        let (kind, body) = match answer(&request) {
            Ok(pdf) => (PRINTED, pdf),
            Err(why) => (REFUSED, reason(why).into_bytes()),
        };
        let length = u32::try_from(body.len()).map_err(io::Error::other)?;
        output.write_all(&[kind])?;
        output.write_all(&length.to_be_bytes())?;
        output.write_all(&body)?;
        output.flush()?;
    }
    Ok(())
}

fn answer(request: &[u8]) -> Result<Vec<u8>, PdfError> {
    let sheet: Sheet =
        serde_json::from_slice(request).map_err(|_| PdfError::Refused("the sheet is not data".to_owned()))?;
    press::print(&sheet)
}

fn reason(why: PdfError) -> String {
    match why {
        PdfError::Refused(reason) => reason,
        other => other.to_string(),
    }
}

fn next(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Err(end) if end.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = u32::from_be_bytes(length) as usize;
    if length > REQUEST_MAX {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "a request is too long",
        ));
    }
    let mut request = vec![0; length];
    input.read_exact(&mut request)?;
    Ok(Some(request))
}

/// A system without such limits draws without them; the time limit of the parent still holds.
#[cfg(unix)]
fn limit_memory() {
    let _ = rlimit::setrlimit(rlimit::Resource::DATA, MEMORY_MAX, MEMORY_MAX);
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
}

#[cfg(not(unix))]
fn limit_memory() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_claims_to_be_endless_is_refused_before_it_is_read() {
        let claim = u32::MAX.to_be_bytes();
        let fault = next(&mut claim.as_slice()).expect_err("too long");
        assert_eq!(fault.kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn something_that_is_no_sheet_is_answered_with_a_reason_and_the_next_is_read() {
        let mut input = Vec::new();
        for request in [b"{}".as_slice(), b"[]"] {
            input.extend((request.len() as u32).to_be_bytes());
            input.extend(request);
        }
        let mut output = Vec::new();
        answer_all(input.as_slice(), &mut output).expect("both are answered");
        let one = [&[REFUSED, 0, 0, 0, 21][..], b"the sheet is not data"].concat();
        assert_eq!(output, [one.clone(), one].concat());
    }
}
