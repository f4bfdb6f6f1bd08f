//! The frame of the caseworkers' half: where one can go, by role.

use crate::administration::guideline;
use crate::{guide, payments, questions, sessions};
use access::Viewer;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::Act;
use common::{Shell, Site, StaffIn, Trouble, Words, cookies};
use design::{Account, Html, NavLink, SearchBox, Tabs};
use language::Lang;
use std::sync::Arc;

/// May this person do such a thing at all, today?
pub fn may(site: &Site, viewer: &Viewer, act: Act) -> bool {
    access::list(viewer, act, site.today()).is_ok()
}

pub fn shell(site: &Site, me: &StaffIn, title: impl Into<String>, here: &str) -> Shell {
    let words = me.visit.words(site);
    Shell {
        staff: true,
        account: Account::LoggedIn {
            name: me.session.name.clone(),
            sessions: sessions::ADDRESS.to_owned(),
            alive: sessions::ALIVE.to_owned(),
            left: me.session.left_at_least(),
            log_out: format!("/{}/logga-ut/arbete", me.visit.lang.tag()),
        },
        navigation: navigation(site, me, &words, here),
        search: search_box(site, me, &words, ""),
        ..Shell::new(title)
    }
}

fn navigation(site: &Site, me: &StaffIn, words: &Words<'_>, here: &str) -> Html {
    let link = |key: &str, address: &str, shortcut: &str| NavLink {
        shortcut: Some(shortcut.to_owned()),
        ..NavLink::new(words.get(key), address).current(address == here)
    };
    let mut links = vec![link("nav-my-day", "/arbete", "Alt+1")];
    if may(site, &me.viewer, Act::Receive) {
        links.push(link("nav-inbox", "/arbete/lista/intake", "Alt+2"));
    }
    if may(site, &me.viewer, Act::Allot) {
        links.push(link("nav-allot", "/arbete/lista/unallotted", "Alt+3"));
    }
    if may(site, &me.viewer, Act::List) {
        links.push(link("nav-cases", "/arbete/lista/open", "Alt+4"));
        links.push(link("nav-clocks", "/arbete/klockor", "Alt+5"));
        links.push(link("nav-post", "/arbete/post", "Alt+6"));
    }
    if may(site, &me.viewer, Act::AnswerNameless) {
        let here = here == questions::ADDRESS;
        links.push(NavLink::new(words.get("nav-questions"), questions::ADDRESS).current(here));
    }
    links.push(NavLink::new(words.get("nav-guide"), guide::ADDRESS).current(here == guide::ADDRESS));
    if may(site, &me.viewer, Act::FollowUp) {
        links.push(link("nav-statistics", "/arbete/statistik", "Alt+0"));
    }
    if may(site, &me.viewer, Act::PreparePayments) {
        let here = here == payments::HOME;
        links.push(NavLink::new(words.get("nav-payments"), payments::HOME).current(here));
    }
    if may(site, &me.viewer, Act::Destroy) {
        links.push(link("nav-destruction", "/arbete/gallring", "Alt+7"));
    }
    if may(site, &me.viewer, Act::ReviewLog) {
        links.push(link("nav-log-review", "/arbete/logg", "Alt+8"));
    }
    if may(site, &me.viewer, Act::SetGuideline) && guideline::is_offered(site) {
        let here = here == guideline::ADDRESS;
        links.push(NavLink::new(words.get("nav-guideline"), guideline::ADDRESS).current(here));
    }
    if may(site, &me.viewer, Act::Administer) {
        links.push(link("nav-administration", "/arbete/administration", "Alt+9"));
    }
    design::tabs(&Tabs {
        label: words.get("frame-navigation"),
        links,
    })
}

pub fn search_box(site: &Site, me: &StaffIn, words: &Words<'_>, typed: &str) -> Html {
    if !may(site, &me.viewer, Act::Search) {
        return Html::default();
    }
    design::search_box(&SearchBox {
        action: "/arbete/sok".to_owned(),
        name: "words".to_owned(),
        label: words.get("search-label"),
        value: typed.to_owned(),
        button: words.get("search-button"),
        hide_label: true,
        // Names and numbers never stand in an address.
        post: true,
        shortcut: Some("Alt+S".to_owned()),
    })
}

pub async fn choose_language(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse(&lang)
        .filter(|lang| !lang.is_residents())
        .ok_or(Trouble::NotFound)?;
    let jar = cookies::set(jar, cookies::LANGUAGE, lang.tag(), site.facts.secure);
    Ok((jar, Redirect::to("/arbete")).into_response())
}
