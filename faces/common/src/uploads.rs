//! Files: what they are is what their bytes say, not what their name says.

use casework::{Say, Upload};
use sha2::{Digest, Sha256};

const BYTES_MAX: usize = 10 * 1024 * 1024;

/// The media type that the first bytes tell; None: not a kind that we take.
fn sniffed(bytes: &[u8]) -> Option<&'static str> {
    const SIGNS: [(&[u8], &str); 4] = [
        (b"\xFF\xD8\xFF", "image/jpeg"),
        (b"\x89PNG\r\n\x1A\n", "image/png"),
        (b"%PDF-", "application/pdf"),
        (b"RIFF", "image/webp"),
    ];
    if let Some(kind) = structured(bytes) {
        return Some(kind);
    }
    let (_, kind) = SIGNS.into_iter().find(|(sign, _)| bytes.starts_with(sign))?;
    (kind != "image/webp" || bytes.get(8..12) == Some(b"WEBP")).then_some(kind)
}

/// A structured file is one that can be read as such, from its first sign to its last.
fn structured(bytes: &[u8]) -> Option<&'static str> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace())?;
    let reads = *first == b'{' && serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok();
    reads.then_some("application/json")
}

/// A name without folders, hidden characters or a direction of its own.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect();
    plain.chars().take(120).collect()
}

pub fn read(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    let name = plain_name(name);
    if bytes.len() > BYTES_MAX {
        return Err(Say::key("problem-file-too-large")
            .with("name", name)
            .with("max", 10));
    }
    let Some(media_type) = sniffed(bytes) else {
        return Err(Say::key("problem-file-type").with("name", name));
    };
    Ok(Upload {
        name,
        media_type: media_type.to_owned(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_calls_itself_a_picture_is_refused() {
        let told = read("katt.png", b"MZ\x90\x00")
            .err()
            .map(|say| say.key.into_owned());
        assert_eq!(told.as_deref(), Some("problem-file-type"));
    }

    #[test]
    fn a_picture_is_what_its_bytes_say_and_its_name_is_made_plain() {
        let upload = read("..\\..\\bild\u{202E}gpj.exe", b"\xFF\xD8\xFF\xE0rest").expect("a picture");
        assert_eq!(upload.media_type, "image/jpeg");
        assert_eq!(upload.name, "bildgpj.exe");
    }
}
