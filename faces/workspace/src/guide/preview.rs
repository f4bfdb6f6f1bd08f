//! A text as readers will see it, before anybody can.

use super::{ADDRESS, At, allowed, as_article, caption, key, lang_of, title};
use crate::frame;
use axum::extract::{Path, State};
use axum::response::Response;
use common::guide::Reading;
use common::guide::here::TEXT;
use common::guide::lines::Lines;
use common::guide::sources::Leaning;
use common::{Site, StaffIn, Trouble, Words};
use design::{Alert, Heading, Html, Tone};
use house_store::TextKind;
use hypertext::prelude::*;
use language::Lang;
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, me: StaffIn, Path(at): At) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    site.read_guide().await?;
    let here = site.here();
    let key = key(&here, at)?;
    let last = here.texts.get(&key).and_then(|text| text.versions.last());
    let last = last
        .filter(|_| key.kind != TextKind::Translation)
        .ok_or(Trouble::NotFound)?;
    let words = me.visit.words(&site);
    let lang = lang_of(&key);
    let note = design::alert(&Alert {
        tone: Tone::Info,
        title: None,
        body: words.get("editor-preview-note").into(),
        announce: false,
    });
    let title = title(&here, &key, &words);
    let heading = |title: &str, lead: Option<String>| {
        design::heading(&Heading {
            caption: Some(caption(&key, &words).into()),
            title: title.to_owned(),
            lead: lead.map(Html::from),
        })
    };
    let content = match key.kind {
        TextKind::Own => {
            let article = as_article(&site, &key, last).0.ok_or(Trouble::NotFound)?;
            let version = article.version(lang);
            let drawn = article_of(&site, version);
            Html::all([
                note,
                heading(&version.title, Some(version.description.clone())),
                drawn,
            ])
        }
        _ => {
            let text = last.parts.get(TEXT).map_or("", String::as_str);
            let said = site.texts.get(lang, "guide-here");
            Html::all([
                note,
                heading(&title, None),
                design::section("here", &said, &super::written(text, lang)),
            ])
        }
    };
    Ok(frame::shell(&site, &me, title, ADDRESS).page(&site, &me.visit, content))
}

/// The sections of an article in its own language, with what its claims lean on.
pub fn article_of(site: &Site, version: &::guide::Version) -> Html {
    let lang = version.lang;
    let words = Words {
        texts: &site.texts,
        lang,
    };
    let lines = Lines {
        site,
        words,
        reading: Reading { lang, trace: true },
        swedish: matches!(lang, Lang::Sv | Lang::Easy),
        today: site.today(),
    };
    let mut leaning = Leaning::default();
    let sections: Vec<Html> = version
        .body
        .iter()
        .map(|(section, blocks)| {
            let title = words.get(&format!("guide-section-{}", section.key()));
            design::section(section.key(), &title, &lines.blocks(blocks, &mut leaning))
        })
        .collect();
    let sources = design::section("sources", &words.get("guide-sources"), &leaning.list(&words));
    design::html(hypertext::maud_borrow! {
        div class="sos-article" lang=(lang.html()) dir=(lang.dir().as_str()) { (sections) (sources) }
    })
}
