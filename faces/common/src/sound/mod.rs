//! Recordings: made in the browser or chosen as a file, taken if their bytes say that they are and that they are no longer
//! than was said.

mod kinds;

use crate::words::Words;
use casework::page::VOICE_MINUTES;
use casework::{Say, Upload};
use design::{Field, Voice};
use sha2::{Digest, Sha256};

const BYTES_MAX: usize = 10 * 1024 * 1024;
/// A recorder that stops by itself stops a little late.
const SPARE_SECONDS: f64 = 5.0;

/// A recording that somebody sends: no longer than they were told, and nothing else.
pub fn upload(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    let name = crate::uploads::plain_name(name);
    if bytes.is_empty() {
        return Err(Say::key("problem-file-empty").with("name", name));
    }
    if bytes.len() > BYTES_MAX {
        let most = (BYTES_MAX / 1024 / 1024) as i64;
        return Err(Say::key("problem-file-too-large")
            .with("name", name)
            .with("max", most));
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
    fn ten_minutes_are_taken_and_more_is_not() {
        let said = |seconds| upload("svar.webm", &webm_of(seconds, 2)).map_err(|say| say.key);
        assert!(said(600).is_ok_and(|upload| upload.media_type == "audio/webm"));
        assert_eq!(said(660).err().as_deref(), Some("problem-voice-too-long"));
        let film = upload("svar.webm", &webm_of(9, 1)).map_err(|say| say.key);
        assert_eq!(film.err().as_deref(), Some("problem-voice-type"));
    }
}
