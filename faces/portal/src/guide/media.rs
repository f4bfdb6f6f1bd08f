//! Sound, film and captions, whole or in parts: some phones play nothing that cannot be asked for in parts.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use common::media::{AT_ONCE, kind};
use common::{Site, Trouble};
use language::Lang;
use std::sync::Arc;

/// The sender may change the folder; nobody needs to ask again within the hour.
const KEPT: &str = "private, max-age=3600";

pub async fn file(
    State(site): State<Arc<Site>>,
    Path((lang, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let kind = kind(&name).ok_or(Trouble::NotFound)?;
    let media = &site.facts.media;
    let whole = media.clip(&name).ok_or(Trouble::NotFound)?.bytes;
    let asked = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let (status, from, length) = match asked.and_then(|asked| part(asked, whole)) {
        Some((from, to)) => (StatusCode::PARTIAL_CONTENT, from, (to - from + 1).min(AT_ONCE)),
        None => (StatusCode::OK, 0, whole),
    };
    let bytes = media
        .bytes(&name, from, length)
        .await
        .map_err(|_| Trouble::NotFound)?;
    let mut response = (status, bytes).into_response();
    let own = response.headers_mut();
    own.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    own.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    // Packed, its parts could not be asked for.
    own.insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
    if status == StatusCode::PARTIAL_CONTENT {
        let told = format!("bytes {from}-{}/{whole}", from + length - 1);
        if let Ok(told) = HeaderValue::from_str(&told) {
            own.insert(header::CONTENT_RANGE, told);
        }
    }
    Ok(response)
}

/// First and last byte of one part; whatever else is asked for is answered whole.
fn part(asked: &str, whole: u64) -> Option<(u64, u64)> {
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let last = whole.checked_sub(1)?;
    let (from, to) = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) => (from, to.min(last)),
        (Ok(from), Err(_)) if to.is_empty() => (from, last),
        (Err(_), Ok(end)) if from.is_empty() => (whole.saturating_sub(end), last),
        _ => return None,
    };
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_player_gets_the_part_that_it_asks_for_and_nonsense_the_whole() {
        assert_eq!(part("bytes=0-1", 100), Some((0, 1)));
        assert_eq!(part("bytes=50-", 100), Some((50, 99)));
        assert_eq!(part("bytes=-10", 100), Some((90, 99)));
        assert_eq!(part("bytes=0-999", 100), Some((0, 99)));
        for nonsense in [
            "bytes=200-",
            "bytes=9-3",
            "bytes=a-b",
            "lines=1-2",
            "bytes=0-1,5-6",
            "bytes=-",
        ] {
            assert_eq!(part(nonsense, 100), None, "{nonsense}");
        }
    }
}
