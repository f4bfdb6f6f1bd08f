//! A picture of a member of staff: small, square, drawn anew like every picture.

use crate::sketch;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Say, Upload};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use sha2::{Digest, Sha256};

/// What comes under it is read as such a picture.
pub const FIELD: &str = "portrait";
const SIDE: u32 = 320;
const JPEG_QUALITY: u8 = 82;

pub fn upload(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    let whole = sketch::upload(name, bytes)?;
    let broken = || Say::key("problem-file-broken").with("name", &whole.name);
    let picture = image::load_from_memory(&whole.bytes).map_err(|_| broken())?;
    let small = picture.resize_to_fill(SIDE, SIDE, FilterType::Triangle);
    let mut drawn = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut drawn, JPEG_QUALITY);
    let done = small.into_rgb8().write_with_encoder(encoder);
    done.map_err(|_| broken())?;
    Ok(Upload {
        name: whole.name,
        media_type: "image/jpeg".to_owned(),
        sha256: Sha256::digest(&drawn).into(),
        bytes: drawn.into(),
    })
}

/// As it was drawn; kept by nobody on the way.
pub fn shown(picture: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CONTENT_DISPOSITION, "inline"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, picture).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, RgbaImage};
    use std::io::Cursor;

    #[test]
    fn a_large_picture_is_a_small_square_and_a_paper_is_none() {
        let mut wide = Vec::new();
        let drawn = RgbaImage::from_fn(900, 400, |x, _| image::Rgba([(x % 256) as u8, 90, 40, 255]));
        let done = drawn.write_to(&mut Cursor::new(&mut wide), ImageFormat::Png);
        done.expect("a picture");
        let small = upload("jag.png", &wide).expect("a picture");
        let seen = image::load_from_memory(&small.bytes).expect("a picture still");
        assert_eq!((seen.width(), seen.height()), (SIDE, SIDE));
        assert_eq!(small.media_type, "image/jpeg");
        let paper = upload(
            "jag.png",
            b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n",
        );
        assert_eq!(
            paper.map_err(|say| say.key).err().as_deref(),
            Some("problem-drawing-type")
        );
    }
}
