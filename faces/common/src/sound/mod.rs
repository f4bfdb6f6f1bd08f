//! Recordings: made in the browser or chosen as a file, taken if their bytes say that they are and that they are no longer
//! than was said.

mod kinds;

use crate::uploads::{BYTES_MAX, most, plain_name, too_large};
use crate::words::Words;
use casework::page::VOICE_MINUTES;
use casework::{Say, Upload};
use design::{Field, Voice};
use sha2::{Digest, Sha256};

/// A recorder that stops by itself stops a little late.
const SPARE_SECONDS: f64 = 5.0;

/// A recording that somebody sends: no longer than they were told, and nothing else.
pub fn upload(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    if bytes.len() > BYTES_MAX {
        return Err(too_large(name));
    }
    let name = plain_name(name);
    if bytes.is_empty() {
        return Err(Say::key("problem-file-empty").with("name", name));
    }
    let Some(sound) = kinds::read(bytes) else {
        return Err(Say::key("problem-voice-type").with("name", name));
    };
    if sound.seconds > f64::from(VOICE_MINUTES) * 60.0 + SPARE_SECONDS {
        return Err(Say::key("problem-voice-too-long").with("max", i64::from(VOICE_MINUTES)));
    }
    Ok(Upload {
        name,
        media_type: sound.media_type.to_owned(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.into(),
    })
}

/// The field, with what it takes to record in the browser.
pub fn recorder(field: Field, words: &Words<'_>) -> Voice {
    Voice {
        field,
        minutes: VOICE_MINUTES,
        most: Some(most(words)),
        record: words.get("voice-record"),
        stop: words.get("voice-stop"),
        listen: words.get("voice-listen"),
        recording: words.get("voice-recording"),
        recorded: words.get("voice-recorded"),
        failed: words.get("voice-failed"),
        file_name: words.get("voice-file-name"),
    }
}

#[cfg(test)]
mod tests {
    use super::kinds::tests::webm_of;
    use super::*;

    #[test]
    fn a_recording_may_be_as_large_as_any_file() {
        let large = [webm_of(600, 2), vec![0; 12 * 1024 * 1024]].concat();
        let refused = |bytes: &[u8]| upload("svar.webm", bytes).err().map(|say| say.key.into_owned());
        assert_ne!(refused(&large).as_deref(), Some("problem-file-too-large"));
        let larger = vec![0; BYTES_MAX + 1];
        assert_eq!(refused(&larger).as_deref(), Some("problem-file-too-large"));
    }

    #[test]
    fn ten_minutes_are_taken_and_more_is_not() {
        let said = |seconds| upload("svar.webm", &webm_of(seconds, 2)).map_err(|say| say.key);
        assert!(said(600).is_ok_and(|upload| upload.media_type == "audio/webm"));
        assert_eq!(said(660).err().as_deref(), Some("problem-voice-too-long"));
        let film = upload("svar.webm", &webm_of(9, 1)).map_err(|say| say.key);
        assert_eq!(film.err().as_deref(), Some("problem-voice-type"));
    }
}
