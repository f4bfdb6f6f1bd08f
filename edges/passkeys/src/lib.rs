//! Passkeys: what a browser is asked, and the judging of what it answers (WebAuthn, level 3).
//!
//! The only place that knows the library. Nothing is kept here: what was begun and the passkeys themselves come in
//! and go out as text. The person must be verified by the device (a finger, a face, a code), every time.

use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::{AuthenticationVerificationOptions, SignatureCounterEnforcement};
use webauthn_rp::request::register::{
    CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle16,
    Username,
};
use webauthn_rp::request::{AsciiDomain, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::auth::error::AuthCeremonyErr;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication16, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
};

/// Whose passkey it is, as the device keeps it: an id, never a name or a number.
pub type Whose = [u8; 16];

/// Why a passkey did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not an answer to what was asked: another place, another question, too late, not signed, not by this key.
    #[error("the answer does not count")]
    NotGood,
    /// The device's count of its signatures did not go on: there may be two of it.
    #[error("the passkey may have been copied")]
    MayBeCopied,
    #[error("what was kept cannot be read")]
    Broken,
}

/// What is kept sealed on the server until the browser answers, and what the browser is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub kept: String,
    /// JSON for the browser.
    pub question: String,
}

/// A passkey as it is kept. None of it is secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Passkey {
    pub id: String,
    pub key: String,
    /// Changes with its use: the count of its signatures.
    pub state: String,
}

/// What the browser says that it answers with; not yet judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub id: String,
    pub whose: Whose,
}

/// The place that passkeys are made for. One that is made here is of no use anywhere else.
#[derive(Clone, Debug)]
pub struct Place {
    rp: RpId,
    origin: String,
}

impl Place {
    /// None where no browser makes passkeys: an address with a number instead of a name.
    pub fn of(public_url: &str) -> Option<Self> {
        let (scheme, rest) = public_url.split_once("://")?;
        let host = rest.rsplit_once(':').map_or(rest, |(host, _)| host);
        let named = host.starts_with(|c: char| c.is_ascii_alphabetic());
        let safe = scheme == "https" || host == "localhost";
        let domain = AsciiDomain::try_from(host.to_owned()).ok()?;
        (named && safe).then(|| Self {
            rp: RpId::Domain(domain),
            origin: public_url.to_owned(),
        })
    }

    /// Asks for a new passkey; `had` are the ids of those that the person has.
    pub fn ask_for_new(&self, whose: &Whose, name: &str, had: &[String]) -> Result<Asked, Fault> {
        let Ok(handle) = UserHandle16::decode(*whose);
        let mut user = PublicKeyCredentialUserEntity::from(&handle);
        // Shown by the device alone, where one chooses among one's passkeys.
        if let Ok(name) = Username::try_from(name.replace(' ', ".")) {
            user.name = name;
        }
        user.display_name = Nickname::try_from(name).ok();
        let had = had.iter().map(|id| {
            let id = CredentialId::decode(bytes(id)?).map_err(|_| Fault::Broken)?;
            Ok(PublicKeyCredentialDescriptor {
                id,
                transports: AuthTransports::decode(0).map_err(|_| Fault::Broken)?,
            })
        });
        let mut options =
            PublicKeyCredentialCreationOptions::passkey(&self.rp, user, had.collect::<Result<_, Fault>>()?);
        // Asked for, it would turn away devices that do not know the extension; each use must verify the person anyway.
        options.extensions.cred_protect = CredProtect::None;
        let (server, browser) = options.start_ceremony().map_err(|_| Fault::Broken)?;
        Ok(Asked {
            kept: hex::encode(server.encode().map_err(|_| Fault::Broken)?),
            question: serde_json::to_string(&browser).map_err(|_| Fault::Broken)?,
        })
    }

    /// The new passkey, if the answer is to what was asked.
    pub fn new_one(&self, kept: &str, answer: &str) -> Result<Passkey, Fault> {
        let server =
            RegistrationServerState::<16>::decode(bytes(kept)?.as_slice()).map_err(|_| Fault::Broken)?;
        let answer = Registration::from_json_relaxed(answer.as_bytes()).map_err(|_| Fault::NotGood)?;
        let origins = [self.origin.as_str()];
        let options = RegistrationVerificationOptions::<&str, &str> {
            allowed_origins: &origins,
            error_on_unsolicited_extensions: false,
            ..RegistrationVerificationOptions::default()
        };
        let made = server
            .verify(&self.rp, &answer, &options)
            .map_err(|_| Fault::NotGood)?;
        let (Ok(key), Ok(state)) = (made.static_state().encode(), made.dynamic_state().encode());
        Ok(Passkey {
            id: hex::encode(made.id().as_ref()),
            key: hex::encode(key),
            state: hex::encode(state),
        })
    }

    /// Asks for any passkey that was made here.
    pub fn ask(&self) -> Result<Asked, Fault> {
        let options = DiscoverableCredentialRequestOptions::passkey(&self.rp);
        let (server, browser) = options.start_ceremony().map_err(|_| Fault::Broken)?;
        Ok(Asked {
            kept: hex::encode(server.encode().map_err(|_| Fault::Broken)?),
            question: serde_json::to_string(&browser).map_err(|_| Fault::Broken)?,
        })
    }

    /// The passkey's new state, if the answer is to what was asked and signed by it.
    pub fn proven(
        &self,
        kept: &str,
        answer: &str,
        whose: &Whose,
        passkey: &Passkey,
    ) -> Result<String, Fault> {
        let kept = bytes(kept)?;
        let server =
            DiscoverableAuthenticationServerState::decode(kept.as_slice()).map_err(|_| Fault::Broken)?;
        let answer = read(answer)?;
        let Ok(handle) = UserHandle16::decode(*whose);
        let id = bytes(&passkey.id)?;
        let key = bytes(&passkey.key)?;
        let key = StaticState::<CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>::decode(&key)
            .map_err(|_| Fault::Broken)?;
        let state: [u8; 7] = bytes(&passkey.state)?.try_into().map_err(|_| Fault::Broken)?;
        let state = DynamicState::decode(state).map_err(|_| Fault::Broken)?;
        let id = CredentialId::decode(id.as_slice()).map_err(|_| Fault::Broken)?;
        let mut known = AuthenticatedCredential::new(id, &handle, key, state).map_err(|_| Fault::Broken)?;
        let origins = [self.origin.as_str()];
        let options = AuthenticationVerificationOptions::<&str, &str> {
            allowed_origins: &origins,
            error_on_unsolicited_extensions: false,
            sig_counter_enforcement: SignatureCounterEnforcement::Fail,
            ..AuthenticationVerificationOptions::default()
        };
        match server.verify(&self.rp, &answer, &mut known, &options) {
            Ok(_) => {
                let Ok(state) = known.dynamic_state().encode();
                Ok(hex::encode(state))
            }
            Err(AuthCeremonyErr::SignatureCounter) => Err(Fault::MayBeCopied),
            Err(_) => Err(Fault::NotGood),
        }
    }
}

/// Which passkey an answer says that it is from.
pub fn claimed(answer: &str) -> Result<Claim, Fault> {
    let answer = read(answer)?;
    let whose = answer.response().user_handle().as_ref();
    Ok(Claim {
        id: hex::encode(answer.raw_id().as_ref()),
        whose: whose.try_into().map_err(|_| Fault::NotGood)?,
    })
}

fn read(answer: &str) -> Result<DiscoverableAuthentication16, Fault> {
    // The library reads an answer whose handle is null, and panics where it is asked for it.
    let told: serde_json::Value = serde_json::from_str(answer).map_err(|_| Fault::NotGood)?;
    if !told["response"]["userHandle"].is_string() {
        return Err(Fault::NotGood);
    }
    DiscoverableAuthentication16::from_json_relaxed(answer.as_bytes()).map_err(|_| Fault::NotGood)
}

fn bytes(hexadecimal: &str) -> Result<Vec<u8>, Fault> {
    hex::decode(hexadecimal).map_err(|_| Fault::Broken)
}
