//! What can go wrong towards BankID, and which message a person then gets.
//!
//! The service's `details` are for logs only and never part of an error.

use thiserror::Error;

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("BankID refused the request's content")]
    InvalidParameters,
    /// Both the new order and the old one are dead. Never tried again by itself.
    #[error("an order for the same person was already in progress")]
    AlreadyInProgress,
    #[error("BankID does not accept our certificate")]
    Unauthorized,
    #[error("BankID does not know the address")]
    NotFound,
    #[error("BankID does not accept the method")]
    MethodNotAllowed,
    #[error("the request took too long to arrive")]
    RequestTimeout,
    #[error("BankID does not accept the content type")]
    UnsupportedMediaType,
    #[error("we ask BankID too often")]
    TooManyRequests,
    #[error("BankID has an internal error")]
    InternalError,
    /// Never tried again by itself.
    #[error("BankID is closed for maintenance")]
    Maintenance,
    #[error("BankID answered with status {status} and a code that is new to us")]
    UnknownCode { status: u16 },
    #[error("BankID did not answer")]
    Unreachable,
    #[error("BankID's answer could not be read")]
    Unreadable,
    #[error("the text to show is {bytes} bytes in base64, more than BankID takes")]
    TextTooLong { bytes: usize },
    #[error("a signature needs a text to stand under")]
    TextMissing,
    #[error("the attempt belongs to another provider or is over")]
    WrongAttempt,
    #[error("the certificates or addresses for BankID are unusable: {0}")]
    Setup(&'static str),
}

impl Fault {
    pub(super) fn from_answer(status: u16, code: &str) -> Self {
        match code {
            "invalidParameters" => Self::InvalidParameters,
            "alreadyInProgress" => Self::AlreadyInProgress,
            "unauthorized" => Self::Unauthorized,
            "notFound" => Self::NotFound,
            "methodNotAllowed" => Self::MethodNotAllowed,
            "requestTimeout" => Self::RequestTimeout,
            "unsupportedMediaType" => Self::UnsupportedMediaType,
            "tooManyRequests" => Self::TooManyRequests,
            "internalError" => Self::InternalError,
            "Maintenance" | "maintenance" => Self::Maintenance,
            _ => match status {
                401 | 403 => Self::Unauthorized,
                429 => Self::TooManyRequests,
                503 => Self::Maintenance,
                _ => Self::UnknownCode { status },
            },
        }
    }

    /// The text that a person is shown.
    pub fn message_key(&self) -> &'static str {
        match self {
            Self::AlreadyInProgress => "bankid-rfa4",
            Self::RequestTimeout | Self::InternalError | Self::Maintenance | Self::Unreachable => {
                "bankid-rfa5"
            }
            _ => "bankid-rfa22",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_with_two_orders_is_told_to_try_again() {
        assert_eq!(
            Fault::from_answer(400, "alreadyInProgress").message_key(),
            "bankid-rfa4"
        );
    }

    #[test]
    fn a_code_that_is_new_to_us_gives_the_general_message() {
        let fault = Fault::from_answer(418, "teapot");
        assert_eq!(fault, Fault::UnknownCode { status: 418 });
        assert_eq!(fault.message_key(), "bankid-rfa22");
    }
}
