//! A picture or a sound that one has sent, opened again. Which one is told by its place among one's own: no name and no
//! number of the case is in the address. It is shown in the browser and not kept on the device.

use super::inside;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::journal::messages::Attached;
use common::{Site, Trouble, Visit};
use std::sync::Arc;

/// What came from us so: drawn anew, or a sound and nothing else. Whatever else it is called is not shown.
fn is_seen_or_heard(file: &Attached) -> bool {
    file.media_type.starts_with("image/") || file.media_type.starts_with("audio/")
}

pub async fn page(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    Path((_, said, file)): Path<(String, usize, usize)>,
) -> Result<Response, Trouble> {
    let me = match inside(&site, &jar, &visit).await? {
        Ok(me) => me,
        Err(to_the_door) => return Ok(to_the_door),
    };
    let nth = |nth: usize| nth.checked_sub(1).ok_or(Trouble::NotFound);
    let one = me.said().nth(nth(said)?).ok_or(Trouble::NotFound)?;
    let file = one.files.get(nth(file)?).filter(|file| is_seen_or_heard(file));
    let file = file.ok_or(Trouble::NotFound)?;
    let bytes = site.committee.store().blob(&me.key, &file.sha256).await?;
    let bytes = bytes.ok_or(Trouble::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, file.media_type.clone()),
        (header::CONTENT_DISPOSITION, "inline".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
