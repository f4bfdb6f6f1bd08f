//! Files: what they are is what their bytes say, not what their name says. A picture is drawn anew, so that nothing is
//! kept of it but what can be seen: not where it was taken, not by which phone, not what was hidden behind it.

use crate::site::Site;
use crate::words::Words;
use casework::page::FILE_MEGABYTES;
use casework::{Say, Upload};
use clamd::Verdict;
use design::Most;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// That a file may be.
const MEGABYTES_MAX: i64 = FILE_MEGABYTES as i64;
pub const BYTES_MAX: usize = FILE_MEGABYTES as usize * 1024 * 1024;

/// What a picture may take in memory: some 60 megapixels.
const DRAWN_MAX: u64 = 192 * 1024 * 1024;
const JPEG_QUALITY: u8 = 88;

/// So many pictures are drawn at once, however many are sent.
static DRAWING: Semaphore = Semaphore::const_new(2);

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
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect();
    plain.chars().take(120).collect()
}

pub fn too_large(name: &str) -> Say {
    Say::key("problem-file-too-large")
        .with("name", plain_name(name))
        .with("max", MEGABYTES_MAX)
}

/// The limit, for a browser that can tell before it sends: there the name takes the place of `{name}`.
pub fn most(words: &Words<'_>) -> Most {
    Most {
        bytes: BYTES_MAX as u64,
        told: words.say(&too_large("{name}")),
    }
}

/// What makes an upload of a file's bytes, or says why not.
pub type Reader = fn(&str, &[u8]) -> Result<Upload, Say>;

/// A file that somebody sent: looked through for what does harm, where a scanner is set up, and read.
pub async fn taken(site: &Site, name: &str, bytes: Vec<u8>, read: Reader) -> Result<Upload, Say> {
    let say = |key: &'static str| Say::key(key).with("name", plain_name(name));
    if let Some(clamd) = &site.scanner {
        match clamd.scan(&bytes).await {
            Ok(Verdict::Clean) => {}
            Ok(Verdict::Harmful) => {
                tracing::warn!("a file was refused: clamd found in it what does harm");
                return Err(say("problem-file-harmful"));
            }
            // Safety fails closed: what nobody could look through does not come in.
            Err(why) => {
                tracing::error!(%why, "a file was refused: it could not be scanned");
                return Err(say("problem-file-not-scanned"));
            }
        }
    }
    let Ok(_one_of_few) = DRAWING.acquire().await else {
        return Err(say("problem-file-broken"));
    };
    let named = name.to_owned();
    let read = tokio::task::spawn_blocking(move || read(&named, &bytes)).await;
    read.unwrap_or_else(|_| Err(say("problem-file-broken")))
}

pub fn read(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    let say = |key: &'static str| Say::key(key).with("name", plain_name(name));
    if bytes.is_empty() {
        return Err(say("problem-file-empty"));
    }
    if bytes.len() > BYTES_MAX {
        return Err(too_large(name));
    }
    let media_type = sniffed(bytes).ok_or_else(|| say("problem-file-type"))?;
    let (media_type, bytes) = match media_type {
        "application/pdf" => match holds_more(bytes) {
            false => (media_type, bytes.to_vec()),
            true => return Err(say("problem-file-holds-more")),
        },
        "application/json" => (media_type, bytes.to_vec()),
        _ => drawn_anew(bytes, media_type).map_err(say)?,
    };
    Ok(Upload {
        name: plain_name(name),
        media_type: media_type.to_owned(),
        sha256: Sha256::digest(&bytes).into(),
        bytes: bytes.into(),
    })
}

/// Is it cut off, or another kind of file besides? What follows the last mark of its end is no part of a PDF, and a
/// ZIP archive is read from its end.
fn holds_more(pdf: &[u8]) -> bool {
    const END: &[u8] = b"%%EOF";
    const ZIP_END: &[u8] = b"PK\x05\x06";
    /// The longest that may follow the mark of a ZIP archive's end.
    const ZIP_TAIL: usize = 66_000;
    let has = |bytes: &[u8], sign: &[u8]| bytes.windows(sign.len()).rposition(|at| at == sign);
    let Some(end) = has(pdf, END) else { return true };
    let after = &pdf[end + END.len()..];
    let ends = after.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0);
    !ends || has(&pdf[pdf.len().saturating_sub(ZIP_TAIL)..], ZIP_END).is_some()
}

/// What can be seen of a picture, turned as it was held, and nothing else of it.
fn drawn_anew(bytes: &[u8], media_type: &str) -> Result<(&'static str, Vec<u8>), &'static str> {
    let format = ImageFormat::from_mime_type(media_type).ok_or("problem-file-type")?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(2 * DRAWN_MAX);
    reader.limits(limits);
    let broken = |_| "problem-file-broken";
    let mut decoder = reader.into_decoder().map_err(broken)?;
    if decoder.total_bytes() > DRAWN_MAX {
        return Err("problem-picture-too-large");
    }
    let held = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(held);
    let mut drawn = Vec::new();
    if format == ImageFormat::Png || picture.color().has_alpha() {
        picture
            .write_to(&mut Cursor::new(&mut drawn), ImageFormat::Png)
            .map_err(broken)?;
        return Ok(("image/png", drawn));
    }
    let encoder = JpegEncoder::new_with_quality(&mut drawn, JPEG_QUALITY);
    picture.into_rgb8().write_with_encoder(encoder).map_err(broken)?;
    Ok(("image/jpeg", drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(format: ImageFormat) -> Vec<u8> {
        let picture = image::RgbImage::from_fn(6, 4, |x, y| image::Rgb([(x * 40) as u8, (y * 60) as u8, 90]));
        let mut bytes = Vec::new();
        picture
            .write_to(&mut Cursor::new(&mut bytes), format)
            .expect("a picture");
        bytes
    }

    /// As a phone held upright writes it: turned a quarter, and where it was taken.
    fn of_a_phone() -> Vec<u8> {
        let tiff: &[u8] = b"MM\0\x2A\0\0\0\x08\0\x02\
            \x01\x12\0\x03\0\0\0\x01\0\x06\0\0\
            \x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0\
            \0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0Hemliga vagen 3";
        let exif = [b"Exif\0\0", tiff].concat();
        let mut phone = b"\xFF\xD8\xFF\xE1".to_vec();
        phone.extend(((exif.len() + 2) as u16).to_be_bytes());
        phone.extend(exif);
        phone.extend(&picture(ImageFormat::Jpeg)[2..]);
        phone
    }

    fn told(name: &str, bytes: &[u8]) -> String {
        let refused = read(name, bytes).err().map(|say| say.key.into_owned());
        refused.unwrap_or_default()
    }

    fn has(bytes: &[u8], sign: &[u8]) -> bool {
        bytes.windows(sign.len()).any(|at| at == sign)
    }

    #[test]
    fn a_program_that_calls_itself_a_picture_is_refused() {
        assert_eq!(told("katt.png", b"MZ\x90\x00"), "problem-file-type");
        assert_eq!(told("katt.png", b""), "problem-file-empty");
    }

    #[test]
    fn a_picture_is_what_its_bytes_say_and_its_name_is_made_plain() {
        let upload = read("..\\..\\bild\u{202E}gpj.exe", &picture(ImageFormat::Jpeg)).expect("a picture");
        assert_eq!(upload.media_type, "image/jpeg");
        assert_eq!(upload.name, "bildgpj.exe");
    }

    #[test]
    fn a_photo_keeps_how_it_was_held_and_tells_nobody_where_it_was_taken() {
        let phone = of_a_phone();
        assert!(has(&phone, b"Exif") && has(&phone, b"Hemliga"));
        let upload = read("IMG_0001.JPG", &phone).expect("a photo");
        assert!(!has(&upload.bytes, b"Exif") && !has(&upload.bytes, b"Hemliga"));
        let drawn = image::load_from_memory(&upload.bytes).expect("a picture still");
        assert_eq!((drawn.width(), drawn.height()), (4, 6), "it stands upright");
    }

    #[test]
    fn what_is_hidden_behind_a_picture_is_not_kept() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let mut both = picture(format);
            both.extend(b"PK\x05\x06<script>alert(1)</script>");
            let upload = read("bild", &both).expect("the picture is taken");
            assert!(
                !has(&upload.bytes, b"script") && !has(&upload.bytes, b"PK\x05\x06"),
                "{format:?}"
            );
        }
    }

    #[test]
    fn a_picture_that_cannot_be_drawn_and_one_too_large_to_draw_are_told_apart() {
        assert_eq!(told("bild.jpg", b"\xFF\xD8\xFF\xE0rest"), "problem-file-broken");
        // A few bytes that say they are 50 000 pixels wide and as high.
        let mut bomb = picture(ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
        let mut sum = flate2::Crc::new();
        sum.update(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.sum().to_be_bytes());
        assert_eq!(told("bild.png", &bomb), "problem-picture-too-large");
    }

    #[test]
    fn a_paper_that_is_an_archive_too_or_was_cut_off_is_refused() {
        let paper = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
        assert_eq!(
            read("intyg.pdf", paper).expect("a paper").media_type,
            "application/pdf"
        );
        let script = [&paper[..], b"<script>alert(1)</script>"].concat();
        assert_eq!(told("intyg.pdf", &script), "problem-file-holds-more");
        let archive = [&paper[..20], b"PK\x05\x06", &paper[20..]].concat();
        assert_eq!(told("intyg.pdf", &archive), "problem-file-holds-more");
        assert_eq!(told("intyg.pdf", &paper[..30]), "problem-file-holds-more");
    }
}
