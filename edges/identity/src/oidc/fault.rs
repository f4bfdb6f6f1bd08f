//! What can go wrong with a provider, and what a person then reads. Nothing here holds what an answer said.

use thiserror::Error;

/// Why an answer is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Distrust {
    #[error("a token cannot be read")]
    Unreadable,
    #[error("a token is signed in a way that is not accepted")]
    Algorithm,
    #[error("a token names a key that the provider does not publish")]
    UnknownKey,
    #[error("a token's signature does not hold")]
    Signature,
    #[error("a token is from another issuer")]
    Issuer,
    #[error("a token is meant for somebody else")]
    Audience,
    #[error("a token is too old or not yet good")]
    Time,
    #[error("a token answers another question than ours")]
    Nonce,
    #[error("a token names nobody, or two people")]
    Subject,
    #[error("a token is of another kind")]
    Kind,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("the provider did not answer")]
    Unreachable,
    #[error("the provider's description of itself is unusable: {0}")]
    Metadata(&'static str),
    #[error("the person stopped at the provider")]
    Cancelled,
    #[error("the level of assurance is not one that is accepted")]
    Level,
    #[error("the provider refused what we asked")]
    Refused,
    #[error("the answer is to nothing that was begun here")]
    NotBegunHere,
    #[error(transparent)]
    Distrust(#[from] Distrust),
    #[error("the answer tells no usable number")]
    NoNumber,
    #[error("the settings for the provider are unusable: {0}")]
    Setup(&'static str),
}

impl Fault {
    /// The text that a person is shown.
    pub fn message_key(&self) -> &'static str {
        match self {
            Self::Unreachable | Self::Metadata(_) | Self::Refused | Self::Setup(_) => "openid-unreachable",
            Self::Cancelled => "openid-cancelled",
            Self::Level => "openid-level",
            Self::NotBegunHere => "openid-not-begun-here",
            Self::Distrust(_) => "openid-not-believed",
            Self::NoNumber => "openid-no-number",
        }
    }
}
