//! What a page says when it cannot do what was asked. A fault is logged once, with an id and
//! without personal data; the reader gets a neutral page.

use crate::step_up;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use house_store::SessionOf;
use language::Lang;
use views::NotOpened;

#[derive(Debug)]
pub enum Trouble {
    /// Sign in first, and come back here.
    SignIn { of: SessionOf, back: String, lang: Lang },
    /// Signed in, but this asks for a fresh proof first.
    StepUp { back: String },
    /// Identified, and not on the register of staff.
    NotStaff,
    /// Not there, or not for this reader: the two are never told apart.
    NotFound,
    /// Too often.
    SlowDown,
    /// A way that this address does not have.
    BadRequest,
    /// Ours.
    Fault(String),
}

/// Left in the response for the layer that draws the page in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Told(pub &'static str);

impl From<NotOpened> for Trouble {
    fn from(not: NotOpened) -> Self {
        match not {
            NotOpened::NotThere | NotOpened::Denied(_) => Self::NotFound,
            NotOpened::Fault(fault) => Self::Fault(fault.to_string()),
        }
    }
}
impl From<case_store::Fault> for Trouble {
    fn from(fault: case_store::Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}
impl From<house_store::Fault> for Trouble {
    fn from(fault: house_store::Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}
impl From<access::Denial> for Trouble {
    fn from(_: access::Denial) -> Self {
        Self::NotFound
    }
}

/// Where one signs in.
pub fn sign_in_address(of: SessionOf, lang: Lang, back: &str) -> String {
    let half = match of {
        SessionOf::Resident => "mina-sidor",
        SessionOf::Staff => "arbete",
    };
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/{}/logga-in/{half}?till={back}", lang.tag())
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let (status, key) = match self {
            Self::SignIn { of, back, lang } => {
                return Redirect::to(&sign_in_address(of, lang, &back)).into_response();
            }
            Self::StepUp { back } => {
                return Redirect::to(&step_up::address(&back)).into_response();
            }
            Self::NotStaff => (StatusCode::FORBIDDEN, "trouble-not-staff"),
            Self::NotFound => (StatusCode::NOT_FOUND, "trouble-not-found"),
            Self::SlowDown => (StatusCode::TOO_MANY_REQUESTS, "trouble-slow-down"),
            Self::BadRequest => (StatusCode::BAD_REQUEST, "trouble-bad-request"),
            Self::Fault(what) => {
                tracing::error!(fault = %what, "a page could not be made");
                (StatusCode::INTERNAL_SERVER_ERROR, "trouble-fault")
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Told(key));
        response
    }
}
