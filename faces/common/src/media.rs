//! Sound, film and captions of the guide: what lies in the municipality's folder, and nothing else. Read at the start, so that
//! a page tells how long a sound is without opening it; what is not there has no player.

use std::collections::BTreeMap;
use std::io::SeekFrom;
use std::path::{Path, PathBuf};
use tokio::io::{AsyncReadExt, AsyncSeekExt};

/// What is larger is left out: it would be no help on a phone.
const LARGEST: u64 = 64 * 1024 * 1024;
/// At most so much of a file is answered at once; players ask for the rest.
pub const AT_ONCE: u64 = 2 * 1024 * 1024;
const KINDS: [(&str, &str); 3] = [
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("vtt", "text/vtt; charset=utf-8"),
];

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    pub bytes: u64,
    /// Of a sound with one rate, as ours are.
    pub seconds: Option<u32>,
    /// Who reads, where a person does: the first line of the text beside it.
    pub reader: Option<String>,
}

/// The folder, by the files' names.
#[derive(Clone, Debug, Default)]
pub struct Media {
    folder: PathBuf,
    clips: BTreeMap<String, Clip>,
}

/// The sound of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound<'a> {
    pub file: String,
    pub clip: &'a Clip,
}

/// The film of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Film {
    pub file: String,
    /// Tag of a language, and the file.
    pub captions: Vec<(String, String)>,
    pub told: Option<String>,
}

impl Media {
    /// # Errors
    /// Where the folder cannot be read.
    pub fn read(folder: &Path) -> std::io::Result<Self> {
        let mut clips = BTreeMap::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let (name, about) = (
                entry.file_name().to_string_lossy().into_owned(),
                entry.metadata()?,
            );
            if kind(&name).is_none() || !about.is_file() || about.len() > LARGEST {
                continue;
            }
            let text = |ending: &str| {
                let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
                std::fs::read_to_string(folder.join(format!("{stem}{ending}"))).ok()
            };
            let clip = Clip {
                bytes: about.len(),
                seconds: seconds(&entry.path(), about.len()),
                reader: text(".txt").and_then(|text| text.lines().next().map(str::to_owned)),
            };
            clips.insert(name, clip);
        }
        Ok(Self {
            folder: folder.to_owned(),
            clips,
        })
    }

    /// A voice that somebody recorded before one that was made.
    pub fn sound(&self, page: &str, tag: &str) -> Option<Sound<'_>> {
        let files = [format!("{page}.{tag}.read.mp3"), format!("{page}.{tag}.mp3")];
        files.into_iter().find_map(|file| {
            let clip = self.clips.get(&file)?;
            Some(Sound { file, clip })
        })
    }

    /// A film has captions, or is not shown.
    pub fn film(&self, page: &str, tag: &str) -> Option<Film> {
        let file = format!("{page}.mp4");
        self.clips.get(&file)?;
        let of = |name: &String| {
            let tag = name.strip_prefix(page)?.strip_prefix('.')?.strip_suffix(".vtt")?;
            Some((tag.to_owned(), name.clone()))
        };
        let captions: Vec<_> = self.clips.keys().filter_map(of).collect();
        let told = [tag, "sv"]
            .into_iter()
            .find_map(|tag| std::fs::read_to_string(self.folder.join(format!("{page}.{tag}.film.txt"))).ok());
        (!captions.is_empty()).then_some(Film { file, captions, told })
    }

    pub fn clip(&self, name: &str) -> Option<&Clip> {
        self.clips.get(name)
    }

    /// Some bytes of a file that is known.
    ///
    /// # Errors
    /// Where it is gone meanwhile.
    pub async fn bytes(&self, name: &str, from: u64, length: u64) -> std::io::Result<Vec<u8>> {
        let known = self.clips.contains_key(name);
        if !known {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        let mut file = tokio::fs::File::open(self.folder.join(name)).await?;
        file.seek(SeekFrom::Start(from)).await?;
        let mut bytes = Vec::new();
        file.take(length).read_to_end(&mut bytes).await?;
        Ok(bytes)
    }
}

/// How it is served, by its ending; nothing else is.
pub fn kind(name: &str) -> Option<&'static str> {
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '.');
    let (_, ending) = name.rsplit_once('.')?;
    let found = KINDS.iter().find(|(of, _)| *of == ending);
    found
        .filter(|_| name.chars().all(plain) && !name.starts_with('.'))
        .map(|(_, kind)| *kind)
}

/// By the rate that the first frame tells.
fn seconds(path: &Path, bytes: u64) -> Option<u32> {
    const BEGINNING: usize = 4096;
    if path.extension()? != "mp3" {
        return None;
    }
    let mut begins = vec![0; BEGINNING];
    let read = std::io::Read::read(&mut std::fs::File::open(path).ok()?, &mut begins).ok()?;
    let rate = rate(&begins[..read])?;
    u32::try_from(bytes * 8 / u64::from(rate)).ok()
}

/// Bits a second of the first frame of layer III.
fn rate(bytes: &[u8]) -> Option<u32> {
    const FIRST: [u32; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const SECOND: [u32; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let frame = bytes
        .windows(3)
        .find(|frame| frame[0] == 0xff && frame[1] & 0xe6 == 0xe2)?;
    let table = if frame[1] & 0x18 == 0x18 { FIRST } else { SECOND };
    let rate = table.get(usize::from(frame[2] >> 4)).copied().unwrap_or(0);
    (rate > 0).then_some(rate * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_sound_film_and_captions_leaves_the_folder() {
        assert_eq!(kind("jag-har-skulder.sv.mp3"), Some("audio/mpeg"));
        for name in [
            "house.db",
            "../house.mp3",
            ".hidden.mp3",
            "a.mp3.txt",
            "A.MP3",
            "mp3",
        ] {
            assert_eq!(kind(name), None, "{name}");
        }
    }

    #[test]
    fn a_sound_tells_how_long_it_is_by_its_first_frame() {
        // MPEG 2, layer III, 32 kbit/s; MPEG 1, 128.
        assert_eq!(rate(&[0, 0xff, 0xf3, 0x40]), Some(32_000));
        assert_eq!(rate(&[0xff, 0xfb, 0x90]), Some(128_000));
        assert_eq!(rate(b"no sound"), None);
    }
}
