//! One provider, as the municipality has agreed with it.

/// By what the provider knows that it is us.
#[derive(Clone)]
pub enum Secret {
    /// `client_secret_basic`.
    Shared(String),
    /// `private_key_jwt`: PKCS#8 in PEM (P-256 or RSA), and what the provider calls the key.
    Key { pem: Vec<u8>, id: Option<String> },
}

#[derive(Clone)]
pub struct Config {
    /// Short: in addresses and in the sign-in log.
    pub key: String,
    /// As people read it on the page where they sign in.
    pub name: String,
    pub issuer: String,
    pub client_id: String,
    pub secret: Secret,
    /// Roots of the provider's servers, PEM; nothing else is trusted.
    pub roots_pem: Vec<u8>,
    /// Where the provider sends people back to.
    pub redirect_uri: String,
    /// Where the provider sends whoever has logged out there.
    pub logged_out_uri: String,
    /// Besides `openid`.
    pub scopes: Vec<String>,
    /// *Tillitsnivåer* (`acr`) that are accepted. One of them must stand in the answer.
    pub levels: Vec<String>,
    /// The claim with the personal number; none: the usual ones.
    pub number_claim: Option<String>,
    /// The claim by which a member of staff is known where it tells no number.
    pub staff_claim: Option<String>,
    /// The claim with the groups that give roles.
    pub groups_claim: Option<String>,
}

/// Where Swedish providers put a personal or coordination number: OIDC Sweden, its older form, Inera, Freja.
pub const NUMBER_CLAIMS: [&str; 6] = [
    "https://id.oidc.se/claim/personalIdentityNumber",
    COORDINATION_NUMBER,
    "https://claims.oidc.se/1.0/personalNumber",
    "https://claims.oidc.se/1.0/coordinationNumber",
    "credentialPersonalIdentityNumber",
    "https://frejaeid.com/oidc/claims/personalIdentityNumber",
];

/// *Samordningsnummer.*
pub const COORDINATION_NUMBER: &str = "https://id.oidc.se/claim/coordinationNumber";
/// How sure Skatteverket is of whose it is.
pub const COORDINATION_NUMBER_LEVEL: &str = "https://id.oidc.se/claim/coordinationNumberLevel";

impl Config {
    pub(super) fn number_claims(&self) -> Vec<&str> {
        match &self.number_claim {
            Some(claim) => vec![claim],
            None => NUMBER_CLAIMS.to_vec(),
        }
    }
}
