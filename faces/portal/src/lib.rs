//! The residents' half: start page, e-services, my pages.
//!
//! Must never name a process: services come from whatever processes the committee has.
//! Begin with [`routes`]; `service` is the e-service one question a page, `my_pages` what a
//! person follows.

mod about;
mod answer;
mod code_page;
mod genuine;
mod inlets;
mod letters;
mod my_case;
mod my_pages;
mod number;
mod outlets;
mod party_step;
mod schemas;
mod service;
mod sessions;
mod start;
mod step_form;

use axum::Router;
use axum::routing::{get, post};
use common::Site;
use language::{Lang, Source};
use std::sync::Arc;

pub const TEXTS: &[Source] = &[
    Source {
        lang: Lang::Sv,
        file: "faces/portal/texts/sv.ftl",
        ftl: include_str!("../texts/sv.ftl"),
    },
    Source {
        lang: Lang::En,
        file: "faces/portal/texts/en.ftl",
        ftl: include_str!("../texts/en.ftl"),
    },
    Source {
        lang: Lang::Ar,
        file: "faces/portal/texts/ar.ftl",
        ftl: include_str!("../texts/ar.ftl"),
    },
];

/// Every address of the residents' half. The test of access tries each of them as every role.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/", get(start::to_language))
        .route("/{lang}", get(start::start))
        .route("/{lang}/tjanst/{slug}", get(service::all))
        .route(
            "/{lang}/tjanst/{slug}/{step}",
            get(service::intro).post(service::begin),
        )
        .route(
            "/{lang}/tjanst/{slug}/{step}/fraga/{nth}",
            get(service::question).post(service::answer),
        )
        .route("/{lang}/tjanst/{slug}/{step}/granska", get(service::check))
        .route("/{lang}/tjanst/{slug}/{step}/skicka", post(service::send))
        .route("/{lang}/kvitto", get(service::receipt))
        .route("/{lang}/nummer", get(number::ask).post(number::answer))
        .route("/{lang}/kontrollera", get(genuine::ask).post(genuine::answer))
        .route("/{lang}/svara", get(answer::ask).post(answer::answer))
        .route("/{lang}/mina-sidor", get(my_pages::home))
        .route(
            "/{lang}/mina-sidor/inloggningar",
            get(sessions::list).post(sessions::end),
        )
        .route(
            "/{lang}/mina-sidor/inloggad",
            get(sessions::left).post(sessions::stay),
        )
        .route("/{lang}/mina-sidor/{case}", get(my_case::case))
        .route(
            "/{lang}/mina-sidor/{case}/gor/{step}",
            get(party_step::ask).post(party_step::act),
        )
        .route("/{lang}/mina-sidor/{case}/brev/{nth}", get(letters::letter))
        .route(
            "/{lang}/mina-sidor/{case}/handling/{document}",
            get(letters::document),
        )
        .route("/{lang}/mina-sidor/{case}/brev/{nth}/pdf", get(letters::pdf))
        .route("/{lang}/om/{page}", get(about::about))
        .route("/schema/{slug}/{name}", get(schemas::schema))
        .route("/in/{slug}/{name}", post(inlets::receive))
        .route("/logg/inloggningar.json", get(outlets::sign_ins))
}
