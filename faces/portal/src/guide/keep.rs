//! *Spara sidorna i telefonen.* The browser keeps modules when somebody presses for it, and only then; a page that is dangerous to
//! be seen with has no such press. The worker answers from what was kept where there is no connection.

use super::Reading;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use common::{Trouble, Words};
use design::Html;
use hypertext::prelude::*;
use language::Lang;

const WORKER: &str = "keep-worker.js";

/// The pages that the worker answers for: the list, and all under it.
pub fn scope(reading: Reading) -> String {
    format!("/{}/guide/samhallet", reading.lang.tag())
}

/// Under the pages that it answers for, so that it can answer for no others.
pub async fn worker(Path(lang): Path<String>) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let asset = design::assets().iter().find(|asset| asset.name == WORKER);
    let asset = asset.ok_or(Trouble::NotFound)?;
    let mut response = asset.bytes.into_response();
    let own = response.headers_mut();
    own.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let scope = scope(Reading { lang, trace: true });
    if let Ok(scope) = HeaderValue::from_str(&scope) {
        own.insert(HeaderName::from_static("service-worker-allowed"), scope);
    }
    Ok(response)
}

/// The press, shown by the browser's code where the browser can do it.
pub fn offered(reading: Reading, pages: Vec<String>, words: &Words<'_>) -> Html {
    let scope = scope(reading);
    let worker = format!("{scope}/spara.js");
    let pages = std::iter::once(scope.clone())
        .chain(pages)
        .collect::<Vec<_>>()
        .join(" ");
    let [saved, removed, failed] =
        ["guide-keep-saved", "guide-keep-removed", "guide-keep-failed"].map(|key| words.get(key));
    let button = |part: &str, key: &str| {
        let label = words.get(key);
        design::html(hypertext::maud_borrow! {
            button class="ds-button sos-button" type="button" data-variant="secondary" data-color="accent"
                data-keep-part=(part) hidden { (label) }
        })
    };
    let (save, remove) = (
        button("save", "guide-keep-save"),
        button("remove", "guide-keep-remove"),
    );
    let (title, text) = (words.get("guide-keep"), words.get("guide-keep-text"));
    let script = design::asset_url("guide.js");
    design::html(hypertext::maud_borrow! {
        div class="sos-keep" hidden data-keep=(scope) data-worker=(worker) data-pages=(pages) data-saved=(saved)
            data-removed=(removed) data-failed=(failed) {
            h2 class="sos-section__title" { (title) }
            p { (text) }
            div class="sos-buttons" { (save) (remove) }
            p role="status" data-keep-part="status" {}
        }
        script src=(script) defer {}
    })
}
