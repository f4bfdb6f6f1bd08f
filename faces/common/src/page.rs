//! The page frame filled in for this site and this reader.

use crate::contact::Contact;
use crate::site::{Facts, Site};
use crate::visitor::{GUIDE, Visit};
use crate::words::Words;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use design::{Account, Audience, Content, Frame, Html, LanguageLink, QuickExit};
use language::Lang;

/// Everything that differs from page to page around its content.
#[derive(Default)]
pub struct Shell {
    pub title: String,
    pub staff: bool,
    pub account: Account,
    pub navigation: Html,
    pub search: Html,
    pub has_errors: bool,
    pub quick_exit: bool,
    /// For whom it is shown, where that is somebody else than the reader.
    pub viewing: Option<Html>,
    /// Asked for again by itself, for those without scripts: seconds.
    pub reload_after: Option<u8>,
}

impl Shell {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The whole page. Nothing of it is kept by caches or shared computers.
    pub fn page(self, site: &Site, visit: &Visit, content: impl Into<Content>) -> Response {
        self.drawn(&site.facts, &site.contact(), visit.words(site), visit, content)
    }

    /// The same where there is no site, but only what the configuration says.
    pub fn drawn(
        self,
        facts: &Facts,
        contact: &Contact,
        words: Words<'_>,
        visit: &Visit,
        content: impl Into<Content>,
    ) -> Response {
        let frame_words = words.frame();
        let help = words.help(contact);
        let error_prefix = words.get("frame-error-prefix");
        let languages = if self.staff {
            staff_languages(visit)
        } else {
            languages(visit)
        };
        let lang = visit.lang;
        let mut frame = Frame::new(
            lang.html(),
            lang.dir().as_str().into(),
            &self.title,
            &frame_words,
            &help,
        );
        frame.audience = if self.staff {
            Audience::Staff
        } else {
            Audience::Resident
        };
        frame.municipality = &facts.municipality;
        let theme = facts.theme.address();
        frame.theme = &theme;
        let home = if self.staff {
            "/arbete".to_owned()
        } else {
            home(lang)
        };
        frame.home = &home;
        frame.languages = &languages;
        frame.account = self.account;
        frame.navigation = self.navigation;
        frame.search = self.search;
        frame.error_prefix = self.has_errors.then_some(error_prefix.as_str());
        if self.quick_exit {
            frame.quick_exit = Some(QuickExit {
                label: words.get("frame-quick-exit"),
                href: "/ut".to_owned(),
                shift_hint: words.get("frame-quick-exit-hint"),
            });
        }
        frame.reload_after = self.reload_after;
        let demo = facts.demo.then(|| words.get("frame-demo").into());
        frame.viewing = self.viewing.into_iter().chain(demo).collect();
        let mut response = design::frame(&frame, content).into_response();
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// The same page in the other languages.
fn languages(visit: &Visit) -> Vec<LanguageLink> {
    let rest: String = visit
        .path
        .splitn(3, '/')
        .nth(2)
        .map(|rest| format!("/{rest}"))
        .unwrap_or_default();
    let second = rest.split('/').nth(1).unwrap_or_default();
    if GUIDE.contains(&second) {
        let links = Lang::GUIDE.map(|lang| link(visit, lang, format!("/{}{rest}", lang.tag())));
        return links.into();
    }
    let of_page = visit.path.split('/').nth(1).and_then(Lang::parse).is_some();
    let rest = if of_page { rest.as_str() } else { "" };
    Lang::ALL
        .map(|lang| link(visit, lang, format!("/{}{rest}", lang.tag())))
        .into()
}

/// The first page; of a language in which only the guide is read, the guide's.
fn home(lang: Lang) -> String {
    match lang.is_offered() {
        true => format!("/{}", lang.tag()),
        false => format!("/{}/guide", lang.tag()),
    }
}

fn link(visit: &Visit, lang: Lang, href: String) -> LanguageLink {
    LanguageLink {
        lang: lang.html().to_owned(),
        leads_to: lang.bcp47().to_owned(),
        dir: lang.dir().as_str().into(),
        own_name: lang.own_name().to_owned(),
        href,
        current: lang == visit.lang,
    }
}

fn staff_languages(visit: &Visit) -> Vec<LanguageLink> {
    Lang::STAFF
        .map(|lang| link(visit, lang, format!("/arbete/sprak/{}", lang.tag())))
        .into()
}
