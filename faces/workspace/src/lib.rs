//! The caseworkers' half: my day, inbox, cases, steps, clocks, search, administration.
//!
//! Must never name a process: every step is drawn from its description.
//! Begin with [`routes`]; `case_page` is where a case is worked with, `step` how a step is done.

mod absence;
mod administration;
mod assisted;
mod autosave;
mod board;
mod case_page;
mod case_side;
mod child_code;
mod circumstances;
mod clocks;
mod contact_warning;
mod destruction;
mod emergency;
mod emergency_copy;
mod frame;
mod guide;
mod individual_plan;
mod lists;
mod log_review;
mod meetings;
mod messages;
mod my_day;
mod new_case;
mod on_paper;
mod papers;
mod parts;
mod passkeys;
mod payments;
mod portrait;
mod post_room;
mod preview;
mod prove;
mod question_report;
mod questions;
mod readers;
mod requests;
mod right_person;
mod rows;
mod search;
mod sessions;
mod slip;
mod statistics;
mod step;
mod step_signed;
mod survey;
mod to_archive;
mod together;
mod translation;
mod typed_in;
mod understood;
mod wishes;
mod writing;

pub use emergency_copy::{Copy, copy as emergency_copy};

use axum::Router;
use axum::routing::get;
use common::Site;
use language::Source;
use std::sync::Arc;

pub const TEXTS: &[Source] = language::texts!(staff "faces/workspace");

/// Every address of the caseworkers' half. The test of access tries each of them as every role.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete", get(my_day::my_day))
        .route("/arbete/lista/{which}", get(lists::list))
        .route("/arbete/klockor", get(clocks::board))
        .route("/arbete/tavla/{slug}", get(board::page))
        .route("/arbete/post", get(post_room::list).post(post_room::handle))
        .route("/arbete/sok", get(search::again).post(search::search))
        .route(
            "/arbete/ny/{slug}/{step}",
            get(new_case::ask).post(new_case::begin),
        )
        .route("/arbete/arende/{case}", get(case_page::case))
        .route("/arbete/arende/{case}/lasare", get(readers::readers))
        .route(
            "/arbete/arende/{case}/arkiv",
            get(to_archive::ask).post(to_archive::received),
        )
        .route("/arbete/arende/{case}/arkiv/paket", get(to_archive::package))
        .route("/arbete/arende/{case}/handling/{document}", get(papers::document))
        .route(
            "/arbete/arende/{case}/meddelanden/tillsammans",
            get(together::thread),
        )
        .route(
            "/arbete/arende/{case}/meddelande/{message}/oversatt",
            get(translation::ask).post(translation::translate),
        )
        .route(
            "/arbete/arende/{case}/meddelanden/{person}",
            get(messages::thread),
        )
        .route("/arbete/arende/{case}/brev/{nth}", get(post_room::letter))
        .route("/arbete/arende/{case}/gor/{step}", get(step::ask).post(step::act))
        .route(
            "/arbete/arende/{case}/gor/{step}/utkast",
            get(autosave::others).post(autosave::save),
        )
        .route(
            "/arbete/arende/{case}/gor/{step}/signerad",
            get(step_signed::signed),
        )
        .merge(of_administration())
        .merge(of_papers())
        .merge(of_guide())
        .merge(with_parties())
        .merge(of_nameless())
        .merge(over_cases())
        .merge(of_meetings())
        .merge(of_oneself())
}

/// Of those who administer; they see no case.
fn of_administration() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/administration", get(administration::home))
        .route(
            "/arbete/administration/drift",
            get(administration::operation::page),
        )
        .route(
            "/arbete/administration/aterkomst",
            get(administration::recovery::list).post(administration::recovery::change),
        )
        .route(
            "/arbete/administration/inloggningar",
            get(administration::sign_ins::list),
        )
        .route(
            "/arbete/administration/kommuner",
            get(administration::municipalities::list),
        )
        .route(
            "/arbete/administration/kommuner/fil",
            get(administration::municipalities::ask_file).post(administration::municipalities::take_file),
        )
        .route(
            "/arbete/administration/kommuner/{code}",
            get(administration::municipalities::ask).post(administration::municipalities::change),
        )
        .route(
            "/arbete/administration/riktlinje",
            get(administration::guideline::list),
        )
        .route(
            "/arbete/administration/riktlinje/{row}",
            get(administration::guideline::ask).post(administration::guideline::change),
        )
        .route(
            "/arbete/administration/{what}",
            get(administration::ask).post(administration::change),
        )
        .route(
            "/arbete/administration/mall/{key}",
            get(administration::templates::ask).post(administration::templates::change),
        )
}

/// The guide with what staff read beside it, and the desk of those who write in it; they see no case.
fn of_guide() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/guide", get(guide::board::page))
        .route("/arbete/guide/ny", get(guide::new::ask).post(guide::new::begin))
        .route("/arbete/guide/{article}", get(guide::article::page))
        .route(
            "/arbete/guide/{article}/{kind}/{tongue}",
            get(guide::text::page).post(guide::text::act),
        )
        .route(
            "/arbete/guide/{article}/{kind}/{tongue}/skriv",
            get(guide::write::ask).post(guide::write::save),
        )
        .route(
            "/arbete/guide/{article}/{kind}/{tongue}/visa",
            get(guide::preview::page),
        )
}

/// For those who write on paper: forms to print, and what came back.
fn of_papers() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/arende/{case}/papper", get(on_paper::list))
        .route("/arbete/arende/{case}/lapp", get(slip::page))
        .route("/arbete/arende/{case}/lapp.pdf", get(slip::pdf))
        .route(
            "/arbete/arende/{case}/papper/{person}/{step}",
            get(typed_in::ask).post(typed_in::act),
        )
        .route(
            "/arbete/arende/{case}/papper/{person}/{step}/blankett",
            get(on_paper::empty_form),
        )
        .route(
            "/arbete/arende/{case}/papper/{person}/{step}/blankett.pdf",
            get(on_paper::pdf),
        )
}

/// What is filled in with a party.
fn with_parties() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/arende/{case}/med/{person}", get(assisted::choose))
        .route(
            "/arbete/arende/{case}/med/{person}/{step}",
            get(assisted::ask).post(assisted::act),
        )
        .route(
            "/arbete/arende/{case}/med/{person}/{step}/signerad",
            get(assisted::signed),
        )
}

/// What people ask and wish without saying who they are.
fn of_nameless() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/onskemal", get(wishes::list).post(wishes::change))
        .route("/arbete/fragor", get(questions::list))
        .route(
            "/arbete/fragor/{question}",
            get(questions::question).post(questions::act),
        )
}

/// Those who look over cases: what is due to be destroyed, who has looked, and how many there are.
fn over_cases() -> Router<Arc<Site>> {
    Router::new()
        .route(
            "/arbete/utbetalningar",
            get(payments::home).post(payments::change),
        )
        .route("/arbete/utbetalningar/fil/{file}", get(payments::file))
        .route(
            "/arbete/utbetalningar/fil/{file}/betalningar.xml",
            get(payments::content),
        )
        .route(
            "/arbete/utbetalningar/svar",
            get(payments::ask_answer).post(payments::take_answer),
        )
        .route(
            "/arbete/gallring",
            get(destruction::lists).post(destruction::change),
        )
        .route("/arbete/gallring/forslag/{proposal}", get(destruction::proposal))
        .route("/arbete/gallring/forteckning", get(destruction::register))
        .route(
            "/arbete/gallring/stopp",
            get(destruction::holds::list).post(destruction::holds::place),
        )
        .route(
            "/arbete/gallring/stopp/{hold}",
            get(destruction::holds::hold).post(destruction::holds::lift),
        )
        .route("/arbete/nodlage", get(emergency::ask).post(emergency::open))
        .route(
            "/arbete/efterkontroll",
            get(emergency::checks).post(emergency::check),
        )
        .route("/arbete/logg", get(log_review::months))
        .route(
            "/arbete/logg/{month}",
            get(log_review::month).post(log_review::change),
        )
        .route(
            "/arbete/logg/{month}/{look}",
            get(log_review::look).post(log_review::judge),
        )
        .route("/arbete/statistik", get(statistics::months))
        .route("/arbete/statistik/fil", get(statistics::file))
        .route("/arbete/statistik/enkat", get(survey::newest))
        .route("/arbete/statistik/enkat/{quarter}", get(survey::of_quarter))
        .route("/arbete/statistik/{month}", get(statistics::month))
}

/// Who one is, where one is signed in, and in which language one reads.
fn of_oneself() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/inloggningar", get(sessions::list).post(sessions::end))
        .route("/arbete/passnycklar", get(passkeys::list).post(passkeys::change))
        .route("/arbete/min-bild", get(portrait::ask).post(portrait::change))
        .route("/arbete/min-bild/fil", get(portrait::picture))
        .route(
            "/arbete/bild/{staff}",
            get(portrait::ask_of).post(portrait::change_of),
        )
        .route("/arbete/bild/{staff}/fil", get(portrait::picture_of))
        .route("/arbete/styrk", get(prove::ask).post(prove::answer))
        .route("/arbete/inloggad", get(sessions::left).post(sessions::stay))
        .route("/arbete/franvaro", get(absence::list).post(absence::add))
        .route(
            "/arbete/franvaro/{absence}",
            get(absence::one).post(absence::change),
        )
        .route("/arbete/sprak/{lang}", get(frame::choose_language))
}

/// Times that are open, meetings that are booked.
fn of_meetings() -> Router<Arc<Site>> {
    Router::new()
        .route("/arbete/moten", get(meetings::this_week))
        .route("/arbete/moten/{week}", get(meetings::week))
        .route("/arbete/tider", get(meetings::ask).post(meetings::open))
        .route(
            "/arbete/kalender",
            get(meetings::feed).post(meetings::change_feed),
        )
        .route(
            "/arbete/arende/{case}/tider",
            get(meetings::ask_for_case).post(meetings::open_for_case),
        )
        .route("/arbete/arende/{case}/moten/{meeting}", get(meetings::file))
}
