//! From the service's hints to the texts that people read.
//!
//! The numbers follow the recommended user messages RFA1 to RFA23; the wording is our own.

use super::wire::Status;
use serde::{Deserialize, Serialize};

/// Where the person has the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Device {
    /// Reads the QR code.
    #[default]
    Other,
    ThisComputer,
    ThisMobile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    OutstandingTransaction,
    NoClient,
    Started,
    UserMrtd,
    UserCallConfirm,
    UserSign,
    /// Waiting for something that we have no text of our own for, also codes that are new to us.
    OtherWait,
    ExpiredTransaction,
    CertificateErr,
    UserCancel,
    Cancelled,
    StartFailed,
    UserDeclinedCall,
    NotSupportedByUserApp,
    TransactionRiskBlocked,
    OtherFailure,
    Complete,
}

impl Hint {
    pub fn read(status: Status, code: Option<&str>) -> Self {
        match (status, code.unwrap_or_default()) {
            (Status::Complete, _) => Self::Complete,
            (Status::Pending, "outstandingTransaction") => Self::OutstandingTransaction,
            (Status::Pending, "noClient") => Self::NoClient,
            (Status::Pending, "started") => Self::Started,
            (Status::Pending, "userMrtd") => Self::UserMrtd,
            (Status::Pending, "userCallConfirm") => Self::UserCallConfirm,
            (Status::Pending, "userSign") => Self::UserSign,
            (Status::Pending, _) => Self::OtherWait,
            (Status::Failed, "expiredTransaction") => Self::ExpiredTransaction,
            (Status::Failed, "certificateErr") => Self::CertificateErr,
            (Status::Failed, "userCancel") => Self::UserCancel,
            (Status::Failed, "cancelled") => Self::Cancelled,
            (Status::Failed, "startFailed") => Self::StartFailed,
            (Status::Failed, "userDeclinedCall") => Self::UserDeclinedCall,
            (Status::Failed, "notSupportedByUserApp") => Self::NotSupportedByUserApp,
            (Status::Failed, "transactionRiskBlocked") => Self::TransactionRiskBlocked,
            (Status::Failed, _) => Self::OtherFailure,
        }
    }

    pub fn message_key(self, device: Device) -> &'static str {
        match self {
            Self::OutstandingTransaction | Self::NoClient if device == Device::Other => "bankid-rfa1",
            Self::OutstandingTransaction => "bankid-rfa13",
            Self::NoClient => "bankid-rfa1",
            Self::Started if device == Device::ThisComputer => "bankid-rfa15a",
            Self::Started => "bankid-rfa15b",
            Self::UserMrtd => "bankid-rfa23",
            Self::UserCallConfirm => "bankid-call-confirm",
            Self::UserSign => "bankid-rfa9",
            Self::OtherWait | Self::Complete => "bankid-rfa21",
            Self::ExpiredTransaction => "bankid-rfa8",
            Self::CertificateErr => "bankid-rfa16",
            Self::UserCancel => "bankid-rfa6",
            Self::Cancelled => "bankid-rfa3",
            Self::StartFailed if device == Device::Other => "bankid-rfa17b",
            Self::StartFailed => "bankid-rfa17a",
            Self::UserDeclinedCall => "bankid-call-declined",
            Self::NotSupportedByUserApp => "bankid-app-too-old",
            Self::TransactionRiskBlocked => "bankid-risk-blocked",
            Self::OtherFailure => "bankid-rfa22",
        }
    }
}

/// Shown when the answer came but its evidence did not hold.
pub const SIGNATURE_REFUSED: &str = "bankid-signature-refused";

/// Every key that this crate can hand out or that a page about BankID needs.
pub const MESSAGE_KEYS: [&str; 28] = [
    "bankid-rfa1",
    "bankid-rfa2",
    "bankid-rfa3",
    "bankid-rfa4",
    "bankid-rfa5",
    "bankid-rfa6",
    "bankid-rfa8",
    "bankid-rfa9",
    "bankid-rfa13",
    "bankid-rfa14a",
    "bankid-rfa14b",
    "bankid-rfa15a",
    "bankid-rfa15b",
    "bankid-rfa16",
    "bankid-rfa17a",
    "bankid-rfa17b",
    "bankid-rfa18",
    "bankid-rfa19",
    "bankid-rfa20",
    "bankid-rfa21",
    "bankid-rfa22",
    "bankid-rfa23",
    "bankid-call-confirm",
    "bankid-call-declined",
    "bankid-app-too-old",
    "bankid-risk-blocked",
    SIGNATURE_REFUSED,
    "bankid-qr-alt",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_is_new_to_us_is_waited_out_or_fails_with_the_general_text() {
        let wait = Hint::read(Status::Pending, Some("userFace"));
        assert_eq!(
            (wait, wait.message_key(Device::Other)),
            (Hint::OtherWait, "bankid-rfa21")
        );
        let failure = Hint::read(Status::Failed, Some("moonInWrongPhase"));
        assert_eq!(
            (failure, failure.message_key(Device::Other)),
            (Hint::OtherFailure, "bankid-rfa22")
        );
        assert_eq!(Hint::read(Status::Pending, None), Hint::OtherWait);
    }

    #[test]
    fn a_person_with_the_app_on_the_same_device_is_not_told_to_read_a_code() {
        assert_eq!(Hint::StartFailed.message_key(Device::Other), "bankid-rfa17b");
        assert_eq!(Hint::StartFailed.message_key(Device::ThisMobile), "bankid-rfa17a");
        assert_eq!(
            Hint::OutstandingTransaction.message_key(Device::ThisComputer),
            "bankid-rfa13"
        );
    }

    #[test]
    fn every_key_has_its_text_in_every_language() {
        let all = [
            ("sv", include_str!("../../texts/sv.ftl")),
            ("en", include_str!("../../texts/en.ftl")),
            ("ar", include_str!("../../texts/ar.ftl")),
            ("so", include_str!("../../texts/so.ftl")),
        ];
        for (language, texts) in all {
            for key in MESSAGE_KEYS {
                let found = texts
                    .lines()
                    .filter(|line| line.starts_with(&format!("{key} = ")))
                    .count();
                assert_eq!(found, 1, "{key} in {language}");
            }
            let written = texts.lines().filter(|line| line.starts_with("bankid-")).count();
            assert_eq!(written, MESSAGE_KEYS.len(), "a text too many in {language}");
        }
    }
}
