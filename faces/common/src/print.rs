//! A letter of a case on paper: the same blocks as on the page, as a tagged, archivable PDF.

use crate::site::Site;
use crate::trouble::Trouble;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::PersonId;
use casework::letter::{Block, Letter, check_code};
use language::Lang;
use letters::{Frame, NumberOnPaper, Sheet, Theme, Verification};
use std::future::Future;
use std::pin::Pin;
use views::OpenCase;

pub type Printed<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, String>> + Send + 'a>>;

/// Whoever makes the PDF; none in a build without it.
pub trait Printer: Send + Sync {
    fn print(&self, sheet: Sheet) -> Printed<'_>;
}

/// The letter as a PDF in the reader's language.
pub async fn pdf(
    site: &Site,
    open: &OpenCase,
    nth: usize,
    to: PersonId,
    lang: Lang,
) -> Result<Response, Trouble> {
    let bytes = bytes(site, open, nth, to, lang).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"brev.pdf\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}

/// The same, as bytes.
pub async fn bytes(
    site: &Site,
    open: &OpenCase,
    nth: usize,
    to: PersonId,
    lang: Lang,
) -> Result<Vec<u8>, Trouble> {
    let journal = open.file.journal();
    let (_, at, letter) = nth
        .checked_sub(1)
        .and_then(|at| journal.letters.get(at))
        .ok_or(Trouble::NotFound)?;
    let party = journal.party(to).map(|party| &party.person);
    let addressee = letter.addressee.clone();
    let name = addressee.or_else(|| party.map(|person| person.name.clone()));
    let frame = Frame {
        date: language::stockholm(*at).date(),
        // A protected person has no address here: it was never copied in.
        recipient_address: party
            .and_then(|person| person.address.as_ref())
            .iter()
            .flat_map(|address| address.lines())
            .map(str::to_owned)
            .collect(),
        reference: format!("{} {nth}", open.number),
        verification: verification(site, letter, lang),
        ..frame(site, open, name.ok_or(Trouble::NotFound)?, lang).await?
    };
    let printer = site.printer.as_ref().ok_or(Trouble::NotFound)?;
    let sheet = Sheet::new(letter, &frame, &site.texts);
    printer.print(sheet).await.map_err(Trouble::Fault)
}

/// What is no letter but a paper of today for whoever asked for it: to download, without an address.
pub async fn sheet(
    site: &Site,
    open: &OpenCase,
    content: &Letter,
    name: &str,
    lang: Lang,
) -> Result<Response, Trouble> {
    let frame = frame(site, open, name.to_owned(), lang).await?;
    let sheet = Sheet::new(content, &frame, &site.texts);
    downloaded(site, sheet, "attachment; filename=\"journal.pdf\"").await
}

/// The same of no case alone.
pub async fn of_person(site: &Site, content: &Letter, name: &str, lang: Lang) -> Result<Response, Trouble> {
    let frame = Frame {
        case_number: "–".to_owned(),
        ..head(site, name.to_owned(), lang)
    };
    let sheet = Sheet::new(content, &frame, &site.texts);
    downloaded(site, sheet, "attachment; filename=\"utdrag.pdf\"").await
}

pub(crate) async fn downloaded(
    site: &Site,
    sheet: Sheet,
    disposition: &'static str,
) -> Result<Response, Trouble> {
    let printer = site.printer.as_ref().ok_or(Trouble::NotFound)?;
    let printed = printer.print(sheet).await;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, printed.map_err(Trouble::Fault)?).into_response())
}

pub(crate) async fn frame(
    site: &Site,
    open: &OpenCase,
    recipient_name: String,
    lang: Lang,
) -> Result<Frame, Trouble> {
    let units = site.house.units().await?;
    let unit = units
        .into_iter()
        .find(|unit| Some(&unit.id) == open.file.journal().unit.as_ref())
        .map(|unit| unit.name);
    Ok(Frame {
        unit: unit.unwrap_or_default(),
        case_number: open.number.to_string(),
        reference: open.number.to_string(),
        ..head(site, recipient_name, lang)
    })
}

pub(crate) fn head(site: &Site, recipient_name: String, lang: Lang) -> Frame {
    let contact = site.contact();
    Frame {
        municipality: site.facts.municipality.clone(),
        committee: contact.department.clone(),
        unit: String::new(),
        contact: vec![contact.phone.clone()],
        case_number: String::new(),
        lang,
        date: site.today(),
        recipient_name,
        recipient_address: Vec::new(),
        recipient_number: NumberOnPaper::LeftOut,
        reference: String::new(),
        verification: None,
        theme: Theme {
            accent: site.facts.theme.accent,
        },
    }
}

/// How a receiver sees that a signed document is genuine.
fn verification(site: &Site, letter: &Letter, lang: Lang) -> Option<Verification> {
    letter.blocks.iter().find_map(|block| match block {
        Block::Signature {
            name,
            title,
            at,
            document_sha256,
        } => Some(Verification {
            code: check_code(document_sha256)?.to_string(),
            page_address: format!("{}/{}/kontrollera", site.facts.public_url, lang.tag()),
            document_sha256: document_sha256.clone(),
            signed_by: format!("{name}, {title}"),
            signed_at: *at,
        }),
        _ => None,
    })
}
