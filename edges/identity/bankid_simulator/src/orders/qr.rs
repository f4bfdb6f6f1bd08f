//! The moving QR code, read from the app's side.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

pub struct Parts<'a> {
    pub token: &'a str,
    pub second: i64,
    written_second: &'a str,
    code: Vec<u8>,
}

/// `bankid.TOKEN.SECOND.CODE`, lower-case hexadecimal, no leading zeros or signs.
pub fn parse(text: &str) -> Option<Parts<'_>> {
    let [word, token, written_second, code] = text.split('.').collect::<Vec<_>>().try_into().ok()?;
    let second: i64 = written_second.parse().ok()?;
    let proper = word == "bankid"
        && second.to_string() == written_second
        && code.len() == 64
        && !code.contains(|c: char| c.is_ascii_uppercase());
    proper.then_some(Parts {
        token,
        second,
        written_second,
        code: hex::decode(code).ok()?,
    })
}

pub fn is_right(parts: &Parts<'_>, secret: &str) -> bool {
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).is_ok_and(|mut mac| {
        mac.update(parts.written_second.as_bytes());
        mac.verify_slice(&parts.code).is_ok()
    })
}
