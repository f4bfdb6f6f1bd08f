//! Forms with files, as browsers send them and as they arrive when the line breaks.

use crate::browser::{Answer, Browser};
use axum::body::{Body, Bytes};
use axum::http::Method;
use casework::Upload;
use futures_util::{StreamExt, stream};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use std::time::Duration;

const KIND: &str = "multipart/form-data; boundary=of-the-form";

/// Field, name and bytes of a file.
pub type File<'a> = (&'a str, &'a str, &'a [u8]);

/// All fields of a form, in their order, without its end.
fn parts(fields: &[(&str, &str)], files: &[File<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    let mut part = |head: String, content: &[u8]| {
        body.extend(format!("--of-the-form\r\nContent-Disposition: form-data; {head}\r\n\r\n").into_bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    };
    for (name, value) in fields {
        part(format!("name=\"{name}\""), value.as_bytes());
    }
    for (name, file, content) in files {
        part(format!("name=\"{name}\"; filename=\"{file}\""), content);
    }
    body
}

/// A paper that somebody has chosen in a form.
pub fn a_paper(name: &str, bytes: &[u8]) -> Upload {
    Upload {
        name: name.to_owned(),
        media_type: "application/pdf".to_owned(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.into(),
    }
}

impl Browser {
    pub async fn post_files(&mut self, address: &str, fields: &[(&str, &str)], files: &[File<'_>]) -> Answer {
        let mut body = parts(fields, files);
        body.extend(b"--of-the-form--\r\n");
        self.ask(Method::POST, address, KIND, Body::from(body)).await
    }

    /// The line breaks when so many bytes of the last file have come.
    pub async fn post_cut_off(
        &mut self,
        address: &str,
        fields: &[(&str, &str)],
        file: File<'_>,
        came: usize,
    ) -> Answer {
        let mut body = parts(fields, &[file]);
        body.truncate(body.len() - 2 - file.2.len() + came);
        let came = stream::iter([Ok(Bytes::from(body))]);
        let gone = stream::once(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
        });
        let chunks = came.chain(gone);
        self.ask(Method::POST, address, KIND, Body::from_stream(chunks))
            .await
    }

    /// A file of so many bytes; nobody has them all at once.
    pub async fn post_endless(
        &mut self,
        address: &str,
        fields: &[(&str, &str)],
        field: &str,
        bytes: u64,
    ) -> Answer {
        const CHUNK: usize = 1024 * 1024;
        let mut head = parts(fields, &[(field, "film.mp4", b"")]);
        head.truncate(head.len() - 2);
        let chunk = Bytes::from(vec![b'a'; CHUNK]);
        let many = (bytes / CHUNK as u64) as usize;
        let end = Bytes::from_static(b"\r\n--of-the-form--\r\n");
        let chunks = std::iter::once(Bytes::from(head))
            .chain(std::iter::repeat_n(chunk, many))
            .chain([end]);
        let chunks = stream::iter(chunks.map(Ok::<_, std::io::Error>));
        self.ask(Method::POST, address, KIND, Body::from_stream(chunks))
            .await
    }
}

/// A small picture, as a phone writes it: with where it was taken.
pub fn photo() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(8, 6, |x, y| image::Rgb([(x * 30) as u8, (y * 40) as u8, 90]));
    let mut drawn = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut drawn), image::ImageFormat::Jpeg)
        .expect("a picture");
    let taken = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\0\0\0\0\0 Hemliga vagen 3";
    let mut photo = b"\xFF\xD8\xFF\xE1".to_vec();
    photo.extend(((taken.len() + 2) as u16).to_be_bytes());
    photo.extend(taken);
    photo.extend(&drawn[2..]);
    photo
}
