//! Pages that are the same for everybody: drawn once and packed once, until the day, the municipality's numbers or what it has
//! added is another. Never used where a page says anything of who reads.

use crate::contact::Contact;
use crate::guide::here::Here;
use crate::site::Site;
use crate::visitor::Visit;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

/// So many at a time: what is read again is soon there again.
const MOST: usize = 128;
const LARGEST: usize = 1024 * 1024;

#[derive(Default)]
pub struct KeptPages(RwLock<Kept>);

#[derive(Default)]
struct Kept {
    of: Option<Of>,
    pages: HashMap<String, Arc<Page>>,
}

/// What pages are drawn from, besides what is built in.
#[derive(Clone)]
struct Of {
    today: Date,
    contact: Arc<Contact>,
    here: Arc<Here>,
}

impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        // What the municipality tells is made anew only when it has changed.
        let same = Arc::ptr_eq(&self.here, &other.here);
        self.today == other.today && self.contact == other.contact && same
    }
}

struct Page {
    headers: HeaderMap,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

impl Site {
    /// The page at an address, as it was kept or drawn now. An address that is written in another way than `path` is drawn for
    /// itself: its links are others.
    pub async fn kept(
        &self,
        visit: &Visit,
        asked: &HeaderMap,
        path: &str,
        draw: impl FnOnce() -> Response,
    ) -> Response {
        if visit.path != path {
            return draw();
        }
        let of = Of {
            today: self.today(),
            contact: self.contact(),
            here: self.here(),
        };
        let pages = &self.guide_here.pages;
        if let Some(page) = pages.find(&of, path) {
            return page.answer(asked);
        }
        let drawn = draw();
        if drawn.status() != StatusCode::OK {
            return drawn;
        }
        let (parts, body) = drawn.into_parts();
        match to_bytes(body, LARGEST)
            .await
            .ok()
            .and_then(|plain| Page::packed(parts.headers, plain))
        {
            Some(page) => {
                let page = Arc::new(page);
                pages.keep(of, path, page.clone());
                page.answer(asked)
            }
            None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

impl KeptPages {
    fn find(&self, of: &Of, path: &str) -> Option<Arc<Page>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let current = kept.of.as_ref() == Some(of);
        kept.pages.get(path).filter(|_| current).cloned()
    }

    fn keep(&self, of: Of, path: &str, page: Arc<Page>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.of.as_ref() != Some(&of) || kept.pages.len() >= MOST {
            kept.pages.clear();
        }
        kept.of = Some(of);
        kept.pages.insert(path.to_owned(), page);
    }
}

impl Page {
    fn packed(headers: HeaderMap, plain: Bytes) -> Option<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&plain).ok()?;
        let mut packed = Vec::new();
        let mut brotli = brotli::CompressorWriter::new(&mut packed, 4096, 9, 22);
        brotli.write_all(&plain).ok()?;
        drop(brotli);
        Some(Self {
            headers,
            gzip: gzip.finish().ok()?.into(),
            brotli: packed.into(),
            plain,
        })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let accepts = asked
            .get(header::ACCEPT_ENCODING)
            .and_then(|said| said.to_str().ok());
        let (body, packed) = match accepts.unwrap_or_default() {
            said if takes(said, "br") => (&self.brotli, Some("br")),
            said if takes(said, "gzip") => (&self.gzip, Some("gzip")),
            _ => (&self.plain, None),
        };
        let mut response = Response::new(Body::from(body.clone()));
        let headers = response.headers_mut();
        headers.extend(self.headers.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(packed) = packed {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(packed));
        }
        headers.insert(header::CONTENT_LENGTH, body.len().into());
        response
    }
}

/// `br;q=0` says no.
fn takes(accepts: &str, packed: &str) -> bool {
    accepts.split(',').any(|one| {
        let (name, how) = one.split_once(';').unwrap_or((one, ""));
        name.trim() == packed && !matches!(how.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_what_it_takes_and_no_other() {
        assert!(takes("gzip, deflate, br, zstd", "br") && takes("gzip;q=0.5", "gzip"));
        assert!(!takes("gzip, br;q=0", "br") && !takes("", "gzip") && !takes("brotli", "br"));
    }

    fn of(day: i8, here: &Arc<Here>) -> Of {
        Of {
            today: jiff::civil::date(2026, 11, day),
            contact: Arc::new(Contact::default()),
            here: here.clone(),
        }
    }

    #[test]
    fn what_was_kept_is_gone_when_the_day_or_an_addition_is_another() {
        let pages = KeptPages::default();
        let (x, y) = (Arc::default(), Arc::default());
        let page = || Page::packed(HeaderMap::new(), Bytes::from_static(b"a")).map(Arc::new);
        pages.keep(of(1, &x), "/sv/guide/a", page().expect("packed"));
        assert!(pages.find(&of(1, &x), "/sv/guide/a").is_some());
        assert!(pages.find(&of(1, &x), "/ar/guide/a").is_none());
        assert!(pages.find(&of(2, &x), "/sv/guide/a").is_none());
        assert!(pages.find(&of(1, &y), "/sv/guide/a").is_none());
        pages.keep(of(1, &y), "/sv/guide/b", page().expect("packed"));
        assert!(pages.find(&of(1, &y), "/sv/guide/a").is_none(), "it says the old");
    }
}
