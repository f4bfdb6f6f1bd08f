//! The residents' half: start page, e-services, my pages.
//!
//! Must never name a process: services come from whatever processes the committee has.
//! Begin with [`routes`]; `service` is the e-service one question a page, `my_pages` what a
//! person follows.

mod about;
mod answer;
mod begun;
mod child;
mod code_page;
mod contest;
mod extract;
mod genuine;
mod guide;
mod home;
mod individual_plan;
mod inlets;
mod interpreting;
mod letters;
mod meetings;
mod messages;
mod my_case;
mod my_pages;
mod nameless;
mod number;
mod outlets;
mod paper;
mod party_signed;
mod party_step;
mod readers;
mod record;
mod record_files;
mod representation;
mod requests;
mod safety;
mod schemas;
mod service;
mod sessions;
mod slip;
mod start;
mod step_form;
mod survey;
mod to_do;
mod together;
mod translation;
mod understood;
mod who;
mod whom;
mod wishes;
mod young;

use axum::Router;
use axum::routing::{get, post};
use common::Site;
use language::Source;
use std::sync::Arc;

pub const TEXTS: &[Source] = language::texts!(residents "faces/portal", "guide", "faces/test_calculation");

/// Of the languages that only the guide is read in: its words and those of the frame around it.
pub const GUIDE_TEXTS: &[Source] = language::texts!(guide "guide");

/// Every address of the residents' half. The test of access tries each of them as every role.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/", get(start::to_language))
        .route("/{lang}", get(start::start))
        .route("/{lang}/nummer", get(number::ask).post(number::answer))
        .route("/{lang}/kontrollera", get(genuine::ask).post(genuine::answer))
        .route("/{lang}/svara", get(answer::ask).post(answer::answer))
        .route("/{lang}/ung", get(young::page))
        .route("/{lang}/mina-sidor", get(home::home))
        .route(
            "/{lang}/mina-sidor/inloggningar",
            get(sessions::list).post(sessions::end),
        )
        .route(
            "/{lang}/mina-sidor/inloggad",
            get(sessions::left).post(sessions::stay),
        )
        .route(
            "/{lang}/mina-sidor/trygghet",
            get(safety::ask).post(safety::answer),
        )
        .merge(service_routes())
        .merge(guide_routes())
        .merge(record_routes())
        .merge(paper_routes())
        .merge(child_routes())
        .merge(nameless_routes())
        .merge(meeting_routes())
        .merge(request_routes())
        .route("/{lang}/mina-sidor/{case}", get(my_case::case))
        .route(
            "/{lang}/mina-sidor/{case}/gor/{step}",
            get(party_step::ask).post(party_step::act),
        )
        .route(
            "/{lang}/mina-sidor/{case}/gor/{step}/signerad",
            get(party_signed::signed),
        )
        .route("/{lang}/mina-sidor/{case}/gor/{step}/utkast", post(begun::save))
        .route(
            "/{lang}/mina-sidor/{case}/gor/{step}/utkast/bort",
            post(begun::throw),
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

/// E-services, for anybody or for whoever has signed in.
fn service_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/tjanst/{slug}", get(service::all))
        .route(
            "/{lang}/tjanst/{slug}/{step}",
            get(service::intro).post(service::begin),
        )
        .route(
            "/{lang}/tjanst/{slug}/{step}/fraga/{nth}",
            get(service::question).post(service::answer),
        )
        .route("/{lang}/tjanst/{slug}/{step}/blankett", get(service::empty_form))
        .route(
            "/{lang}/tjanst/{slug}/{step}/blankett.pdf",
            get(service::form_as_pdf),
        )
        .route("/{lang}/tjanst/{slug}/{step}/granska", get(service::check))
        .route("/{lang}/tjanst/{slug}/{step}/skicka", post(service::send))
        .route("/{lang}/tjanst/{slug}/{step}/signerad", get(service::signed))
        .route("/{lang}/kvitto", get(service::receipt))
}

/// To read, for anybody.
fn guide_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/guide", get(guide::index).post(guide::found))
        .route("/{lang}/guide/andringar", get(guide::changes))
        .route(
            "/{lang}/guide/municipalities",
            get(guide::municipalities::list).post(guide::municipalities::found),
        )
        .route(
            "/{lang}/guide/municipalities/{code}",
            get(guide::municipalities::one),
        )
        .route("/open/hsds.json", get(guide::open::directory))
        .route("/open/catalog.jsonld", get(guide::open::described))
        .route("/{lang}/guide/{address}", get(guide::article).post(guide::count))
        .route("/{lang}/guide/sjalvhjalp", get(guide::self_help::list))
        .route(
            "/{lang}/guide/sjalvhjalp/provrakna",
            get(guide::self_help::test_calculation::ask).post(guide::self_help::test_calculation::answer),
        )
        .route(
            "/{lang}/guide/sjalvhjalp/{tool}",
            get(guide::self_help::ask).post(guide::self_help::answer),
        )
        .route("/{lang}/guide/samhallet", get(guide::community::list))
        .route("/{lang}/guide/samhallet/spara.js", get(guide::keep::worker))
        .route("/{lang}/guide/samhallet/{module}", get(guide::community::module))
        .route("/{lang}/guide/media/{file}", get(guide::media::file))
        .route("/{lang}/info/{number}", get(guide::unnamed))
}

/// What is written in one's own case, and a machine's help to read what was written to one.
fn record_routes() -> Router<Arc<Site>> {
    Router::new()
        .route(
            "/{lang}/mina-sidor/{case}/journal",
            get(record::page).post(record::search),
        )
        .route(
            "/{lang}/mina-sidor/{case}/meddelande/{message}/oversatt",
            get(translation::ask).post(translation::translate),
        )
        .route("/{lang}/mina-sidor/{case}/journal.json", get(record_files::json))
        .route("/{lang}/mina-sidor/{case}/journal.pdf", get(record_files::pdf))
        .route(
            "/{lang}/mina-sidor/{case}/journal/{line}",
            get(contest::ask).post(contest::act),
        )
}

/// On paper: what one may do in one's own case, and the number that one asks by.
fn paper_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/kvitto/lapp", get(slip::of_receipt))
        .route("/{lang}/kvitto/lapp.pdf", get(slip::of_receipt_pdf))
        .route("/{lang}/fraga/lapp", post(slip::of_code))
        .route("/{lang}/mina-sidor/{case}/gor/{step}/blankett", get(paper::page))
        .route(
            "/{lang}/mina-sidor/{case}/gor/{step}/blankett.pdf",
            get(paper::pdf),
        )
}

/// A child, by a code that it was given in person. Nothing of its case is in an address.
fn child_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/barn", get(child::door::ask).post(child::door::enter))
        .route("/{lang}/barn/hej", get(child::home::page))
        .route(
            "/{lang}/barn/beratta",
            get(child::tell::ask).post(child::tell::act),
        )
        .route("/{lang}/barn/sagt", get(child::said::page))
        .route("/{lang}/barn/sagt/{said}/{file}", get(child::file::page))
        .route("/{lang}/barn/bild", get(child::home::picture))
        .route("/{lang}/barn/ut", post(child::door::leave))
}

/// Without saying who one is.
fn nameless_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/fraga", get(nameless::ask).post(nameless::send))
        .route("/{lang}/enkat", get(survey::results))
        .route("/{lang}/enkat/svar.csv", get(survey::file))
        .route(
            "/{lang}/mina-sidor/{case}/enkat",
            get(survey::ask).post(survey::answer),
        )
        .route("/{lang}/onskemal", get(wishes::ask).post(wishes::send))
        .route("/{lang}/onskemal/svar", get(wishes::published))
        .route("/{lang}/fraga/svar", get(nameless::fetch).post(nameless::fetched))
}

/// What one may ask for, and who has read.
fn request_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/mina-sidor/utdrag.json", get(extract::json))
        .route("/{lang}/mina-sidor/utdrag.pdf", get(extract::pdf))
        .route("/{lang}/mina-sidor/{case}/begaran", get(requests::page))
        .route("/{lang}/mina-sidor/{case}/lasare", get(readers::page))
        .route(
            "/{lang}/mina-sidor/{case}/lasare/{look}",
            get(readers::ask).post(readers::act),
        )
}

fn meeting_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/kalender/{file}", get(common::calendar::feed))
        .route(
            "/{lang}/mina-sidor/kalender",
            get(meetings::feed).post(meetings::change_feed),
        )
        .route("/{lang}/mina-sidor/{case}/moten", get(meetings::list))
        .route(
            "/{lang}/mina-sidor/{case}/moten/{meeting}",
            get(meetings::meeting),
        )
        .route(
            "/{lang}/mina-sidor/{case}/moten/{meeting}/fil",
            get(meetings::file),
        )
}
