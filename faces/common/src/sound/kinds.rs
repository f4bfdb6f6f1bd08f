//! What a recording is and how long it lasts, by its bytes. Only as much is read of each kind of file as tells that;
//! whatever does not add up is no recording.

/// A recording that could be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sound {
    pub media_type: &'static str,
    pub seconds: f64,
}

/// How long it lasts; None: it is no such file.
type Lasts = fn(&[u8]) -> Option<f64>;

/// None: not a kind of recording that we take, or pictures are in it.
pub fn read(bytes: &[u8]) -> Option<Sound> {
    let kinds: [(&'static str, Lasts); 5] = [
        ("audio/webm", webm),
        ("audio/mp4", mp4),
        ("audio/ogg", ogg),
        ("audio/wav", wav),
        ("audio/mpeg", mp3),
    ];
    kinds.into_iter().find_map(|(media_type, seconds)| {
        let seconds = seconds(bytes).filter(|seconds| seconds.is_finite() && *seconds >= 0.0)?;
        Some(Sound { media_type, seconds })
    })
}

fn at(bytes: &[u8], from: usize, many: usize) -> Option<&[u8]> {
    bytes.get(from..from.checked_add(many)?)
}

/// A number of up to eight bytes, the greatest first.
fn big(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

fn little(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

/// RIFF: chunks of a name and a length.
fn wav(bytes: &[u8]) -> Option<f64> {
    if at(bytes, 0, 4)? != b"RIFF" || at(bytes, 8, 4)? != b"WAVE" {
        return None;
    }
    let (mut from, mut each_second) = (12, None);
    loop {
        let (name, size) = (at(bytes, from, 4)?, little(at(bytes, from + 4, 4)?) as usize);
        match name {
            b"fmt " => each_second = Some(little(at(bytes, from + 16, 4)?)).filter(|rate| *rate > 0),
            b"data" => {
                // While it is recorded nobody knows how long it becomes.
                let held = size.min(bytes.len() - from - 8);
                return Some(held as f64 / each_second? as f64);
            }
            _ => {}
        }
        from = from.checked_add(8)?.checked_add(size)?.checked_add(size % 2)?;
    }
}

/// Pages; each says how many samples have been played when it ends.
fn ogg(bytes: &[u8]) -> Option<f64> {
    let (mut from, mut rate, mut last) = (0, None, 0);
    while at(bytes, from, 4) == Some(b"OggS") {
        let table = usize::from(at(bytes, from + 26, 1)?[0]);
        let sizes = at(bytes, from + 27, table)?;
        let body = from + 27 + table;
        if rate.is_none() {
            rate = Some(match at(bytes, body, 7)? {
                b"OpusHea" => 48_000,
                b"\x01vorbis" => little(at(bytes, body + 12, 4)?),
                _ => return None,
            });
        }
        let played = little(at(bytes, from + 6, 8)?);
        if played != u64::MAX {
            last = played.max(last);
        }
        from = body + sizes.iter().map(|size| usize::from(*size)).sum::<usize>();
    }
    Some(last as f64 / rate.filter(|rate| *rate > 0)? as f64)
}

/// Frames one after the other, each with its own bit rate.
fn mp3(bytes: &[u8]) -> Option<f64> {
    const RATES: [[u64; 14]; 2] = [
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];
    let tag = at(bytes, 0, 3) == Some(b"ID3");
    let size = |size: &[u8]| {
        size.iter()
            .fold(0, |sum, byte| (sum << 7) | usize::from(byte & 127))
    };
    let mut from = if tag { 10 + size(at(bytes, 6, 4)?) } else { 0 };
    let (mut seconds, mut frames) = (0.0, 0);
    while let Some(head) = at(bytes, from, 4) {
        let version = (head[1] >> 3) & 3;
        let (rate, samples) = (usize::from(head[2] >> 4), usize::from((head[2] >> 2) & 3));
        // Layer three, and no rate that is kept for later.
        let is_frame = head[0] == 0xFF && head[1] & 0xE6 == 0xE2 && version != 1;
        if !is_frame || !(1..=14).contains(&rate) || samples == 3 {
            break;
        }
        let first = version == 3;
        let halves = [4, 0, 2, 1][usize::from(version)];
        let each_second = [44_100, 48_000, 32_000][samples] / halves;
        let in_frame = if first { 1_152 } else { 576 };
        let bits = RATES[usize::from(!first)][rate - 1] * 1_000;
        let padding = u64::from((head[2] >> 1) & 1);
        from += (in_frame / 8 * bits / each_second + padding) as usize;
        seconds += in_frame as f64 / each_second as f64;
        frames += 1;
    }
    // A sign of two bytes may stand anywhere: some frames in a row are no accident.
    (frames >= 3).then_some(seconds)
}

/// EBML: names and lengths of their own kind. A recording as it is made has no length of its own, so the last moment that
/// something is played is what counts.
fn webm(bytes: &[u8]) -> Option<f64> {
    const HEAD: u64 = 0x1A45_DFA3;
    // Those that hold others, which are met one by one: segment, info, cluster, tracks, track, group of blocks.
    const HOLDS: [u64; 6] = [0x1853_8067, 0x1549_A966, 0x1F43_B675, 0x1654_AE6B, 0xAE, 0xA0];
    let (name, mut from) = vint(bytes, 0, false)?;
    let (size, body) = vint(bytes, from, true)?;
    let head = at(bytes, body, usize::try_from(size).ok()?)?;
    if name != HEAD || !head.windows(4).any(|word| word == b"webm") {
        return None;
    }
    from = body + head.len();
    let (mut tick, mut said, mut cluster, mut last, mut sounds) = (1_000_000, 0.0, 0, 0, false);
    while let Some((name, after)) = vint(bytes, from, false) {
        let Some((size, body)) = vint(bytes, after, true) else {
            break;
        };
        if HOLDS.contains(&name) {
            from = body;
            continue;
        }
        let Some(held) = usize::try_from(size).ok().and_then(|size| at(bytes, body, size)) else {
            break;
        };
        match (name, held) {
            (0x2AD7B1, held) => tick = big(&held[..held.len().min(8)]),
            (0x4489, &[a, b, c, d]) => said = f64::from(f32::from_be_bytes([a, b, c, d])),
            (0x4489, &[a, b, c, d, e, f, g, h]) => said = f64::from_be_bytes([a, b, c, d, e, f, g, h]),
            (0x83, [kind]) if *kind == 2 => sounds = true,
            (0x83, _) => return None,
            (0xE7, held) => cluster = big(&held[..held.len().min(8)]),
            (0xA3 | 0xA1, held) => {
                let (_, after) = vint(held, 0, true)?;
                let since = at(held, after, 2)?;
                let since = i64::from(i16::from_be_bytes([since[0], since[1]]));
                last = cluster.saturating_add_signed(since).max(last);
            }
            _ => {}
        }
        from = body + held.len();
    }
    let played = (last as f64).max(said) * tick as f64 / 1e9;
    sounds.then_some(played)
}

/// A number that says its own length by its first bits; `value`: without that sign. All ones: not known.
fn vint(bytes: &[u8], from: usize, value: bool) -> Option<(u64, usize)> {
    let first = *bytes.get(from)?;
    let many = first.leading_zeros() as usize + 1;
    if many > 8 {
        return None;
    }
    let read = big(at(bytes, from, many)?);
    let sign = 1 << (7 * many);
    Some((if value { read ^ sign } else { read }, from + many))
}

/// What was read of an MP4 file.
#[derive(Default)]
struct Boxes {
    seconds: f64,
    /// Ticks of a second in the track, and where in it the last part begins.
    each_second: u64,
    last: u64,
    sounds: bool,
    pictures: bool,
}

fn mp4(bytes: &[u8]) -> Option<f64> {
    if at(bytes, 4, 4)? != b"ftyp" {
        return None;
    }
    let mut found = Boxes::default();
    boxes(bytes, 0, &mut found)?;
    let parts = found.last as f64 / found.each_second.max(1) as f64;
    (found.sounds && !found.pictures).then_some(found.seconds.max(parts))
}

/// Boxes within boxes, no deeper than such a file has.
fn boxes(bytes: &[u8], depth: usize, found: &mut Boxes) -> Option<()> {
    let mut from = 0;
    while depth < 6 && from < bytes.len() {
        let size = big(at(bytes, from, 4)?);
        let name = at(bytes, from + 4, 4)?;
        let (size, head) = match size {
            0 => ((bytes.len() - from) as u64, 8),
            1 => (big(at(bytes, from + 8, 8)?), 16),
            size => (size, 8),
        };
        let size = usize::try_from(size).ok().filter(|size| *size >= head)?;
        // What was cut off in its last part is heard as far as it goes.
        let whole = &bytes[from..bytes.len().min(from.checked_add(size)?)];
        let held = whole.get(head..)?;
        let long = held.first() == Some(&1);
        match name {
            b"moov" | b"trak" | b"mdia" | b"moof" | b"traf" => boxes(held, depth + 1, found)?,
            b"hdlr" => match at(held, 8, 4)? {
                b"soun" => found.sounds = true,
                b"vide" => found.pictures = true,
                _ => {}
            },
            b"mvhd" => {
                let (from, many) = if long { (20, 8) } else { (12, 4) };
                let (ticks, lasts) = (big(at(held, from, 4)?), big(at(held, from + 4, many)?));
                found.seconds = lasts as f64 / ticks.max(1) as f64;
            }
            b"mdhd" => found.each_second = big(at(held, if long { 20 } else { 12 }, 4)?),
            b"tfdt" => found.last = found.last.max(big(at(held, 4, if long { 8 } else { 4 })?)),
            _ => {}
        }
        from = from.checked_add(size)?;
    }
    Some(())
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> Option<(&'static str, u64)> {
        read(bytes).map(|sound| (sound.media_type, sound.seconds.round() as u64))
    }

    fn wav_of(seconds: u32) -> Vec<u8> {
        let mut file = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        file.extend(100_u32.to_le_bytes());
        file.extend(100_u32.to_le_bytes());
        file.extend(b"\x01\0\x08\0data");
        file.extend((seconds * 100).to_le_bytes());
        file.extend(vec![0; seconds as usize * 100]);
        file
    }

    fn ogg_of(seconds: u64) -> Vec<u8> {
        let page = |played: u64, body: &[u8]| {
            let mut page = b"OggS\0\0".to_vec();
            page.extend(played.to_le_bytes());
            page.extend([0; 12]);
            page.extend([1, body.len() as u8]);
            page.extend(body);
            page
        };
        [page(0, b"OpusHead\x01\x01"), page(seconds * 48_000, b"sound")].concat()
    }

    fn element(name: &[u8], held: &[u8]) -> Vec<u8> {
        [name, &[0x80 | held.len() as u8], held].concat()
    }

    /// As a browser records: no length, clusters that end when the next begins.
    pub fn webm_of(seconds: u32, kind: u8) -> Vec<u8> {
        let unknown = [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        [
            element(b"\x1A\x45\xDF\xA3", &element(b"\x42\x82", b"webm")),
            [b"\x18\x53\x80\x67".as_slice(), &unknown].concat(),
            element(b"\x16\x54\xAE\x6B", &element(b"\xAE", &element(b"\x83", &[kind]))),
            [b"\x1F\x43\xB6\x75".as_slice(), &unknown].concat(),
            element(b"\xE7", &((seconds - 1) * 1000).to_be_bytes()),
            element(b"\xA3", &[0x81, 0x03, 0xE8, 0x80, 1, 2, 3]),
        ]
        .concat()
    }

    fn boxed(name: &[u8], held: &[u8]) -> Vec<u8> {
        [&(held.len() as u32 + 8).to_be_bytes(), name, held].concat()
    }

    fn mp4_of(seconds: u32, kind: &[u8], parts: bool) -> Vec<u8> {
        let of = |ticks: u32, lasts: u32| [&[0; 12], &ticks.to_be_bytes()[..], &lasts.to_be_bytes()].concat();
        let track = boxed(
            b"mdia",
            &[
                boxed(b"mdhd", &of(48_000, 0)),
                boxed(b"hdlr", &[&[0; 8], kind].concat()),
            ]
            .concat(),
        );
        let lasts = if parts { 0 } else { seconds * 1000 };
        let moov = [boxed(b"mvhd", &of(1000, lasts)), boxed(b"trak", &track)].concat();
        let tfdt = boxed(
            b"tfdt",
            &[&[0; 4], &(seconds * 48_000).to_be_bytes()[..]].concat(),
        );
        let part = boxed(b"moof", &boxed(b"traf", &tfdt));
        let file = [boxed(b"ftyp", b"M4A "), boxed(b"moov", &moov)].concat();
        if parts { [file, part].concat() } else { file }
    }

    /// Frames of 128 kbit and 44,100 samples a second.
    fn mp3_of(frames: usize) -> Vec<u8> {
        let frame = [b"\xFF\xFB\x90\x00".as_slice(), &[0; 413]].concat();
        [b"ID3\x04\0\0\0\0\0\x02xx".to_vec(), frame.repeat(frames)].concat()
    }

    #[test]
    fn each_kind_of_recording_says_how_long_it_lasts() {
        assert_eq!(told(&wav_of(12)), Some(("audio/wav", 12)));
        assert_eq!(told(&ogg_of(61)), Some(("audio/ogg", 61)));
        assert_eq!(told(&webm_of(601, 2)), Some(("audio/webm", 601)));
        assert_eq!(told(&mp4_of(90, b"soun", false)), Some(("audio/mp4", 90)));
        assert_eq!(told(&mp4_of(90, b"soun", true)), Some(("audio/mp4", 90)));
        assert_eq!(told(&mp3_of(383)), Some(("audio/mpeg", 10)));
    }

    #[test]
    fn a_film_a_picture_and_a_program_are_no_recordings() {
        for other in [
            webm_of(5, 1),
            mp4_of(5, b"vide", false),
            b"RIFF\0\0\0\0WEBPVP8 ".to_vec(),
            b"MZ\x90\0".to_vec(),
            b"<html><script>".to_vec(),
            Vec::new(),
        ] {
            assert_eq!(told(&other), None);
        }
    }

    #[test]
    fn whatever_is_cut_off_anywhere_is_answered() {
        let files = [
            wav_of(2),
            ogg_of(2),
            webm_of(2, 2),
            mp4_of(2, b"soun", true),
            mp3_of(4),
        ];
        for file in files {
            for end in 0..file.len() {
                let seconds = read(&file[..end]).map_or(0.0, |sound| sound.seconds);
                assert!(seconds < 3.0);
            }
        }
    }
}
