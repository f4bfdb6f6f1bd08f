//! Keys that the municipality owns: the public half is configured where backups are made, the secret half
//! is needed where they are restored, and nowhere else.

use crate::Fault;
use age::secrecy::ExposeSecret;
use age::x25519::Identity;
pub use age::x25519::Recipient;
use std::path::Path;

/// Public halves, as they are configured.
pub fn recipients(written: &[String]) -> Result<Vec<Recipient>, Fault> {
    if written.is_empty() {
        return Err(Fault::NoRecipient);
    }
    let read = |one: &String| one.trim().parse().map_err(|_| Fault::BadRecipient(one.clone()));
    written.iter().map(read).collect()
}

pub type Identities = Vec<Box<dyn age::Identity + Send + Sync>>;

/// The secret halves in a file; what follows `#` is a remark.
pub fn identities(file: &Path) -> Result<Identities, Fault> {
    let none = || Fault::NoKey(file.display().to_string());
    let name = file.to_str().ok_or_else(none)?.to_owned();
    let read = age::IdentityFile::from_file(name).map_err(|_| none())?;
    let identities = read.into_identities().map_err(|_| none())?;
    (!identities.is_empty()).then_some(identities).ok_or_else(none)
}

/// A fresh pair: the text of the secret half's file, and the public half.
pub fn fresh() -> (String, String) {
    let identity = Identity::generate();
    let public = identity.to_public().to_string();
    let secret = identity.to_string();
    (
        format!("# public key: {public}\n{}\n", secret.expose_secret()),
        public,
    )
}
