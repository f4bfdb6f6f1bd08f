//! A provider: what it says of itself, its keys fetched and fetched again when they change, a sign-in begun and
//! finished, and what it tells when somebody has ended theirs.

use super::client_key::ClientKey;
use super::config::{Config, Secret};
use super::jose::{self, Claims, Key, Signed};
use super::judge::{self, all_said, said, subject};
use super::metadata::Metadata;
use super::{Distrust, Fault, http};
use crate::PersonalNumber;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use reqwest::{Url, header};
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// What a provider says of itself is asked for again after so long.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// A key that is not known is asked for at once, but no more often: anybody may send a made-up token.
const BETWEEN_ASKS: SignedDuration = SignedDuration::from_secs(30);
/// Between leaving for the provider and coming back.
const LONGEST: SignedDuration = SignedDuration::from_mins(15);

#[derive(Clone)]
struct Described {
    metadata: Metadata,
    keys: Vec<Key>,
    at: Timestamp,
}

/// What was begun, kept on the server for the browser that began it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Begun {
    pub provider: String,
    state: String,
    nonce: String,
    verifier: String,
    at: Timestamp,
}

/// What the browser brings back.
#[derive(Default, Deserialize)]
pub struct Returned {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    iss: Option<String>,
    #[serde(default)]
    error: Option<String>,
}

/// Who it was, as far as the provider tells.
pub struct Known {
    pub subject: String,
    /// The provider's own session.
    pub session: Option<String>,
    pub level: String,
    pub number: Option<PersonalNumber>,
    pub name: String,
    /// What a member of staff may be registered under instead of a number.
    pub known_as: Option<String>,
    /// Seconds since they showed it there, where the provider tells.
    pub age: Option<i64>,
    pub groups: Vec<String>,
}

/// What has ended at the provider.
pub struct Ended {
    pub session: Option<String>,
    pub subject: Option<String>,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
    #[serde(default)]
    access_token: String,
}

enum Ours {
    Shared(String),
    Key(Box<ClientKey>),
}

pub struct OpenId {
    config: Config,
    ours: Ours,
    http: reqwest::Client,
    described: Mutex<Option<Arc<Described>>>,
}

impl OpenId {
    pub fn new(config: Config) -> Result<Self, Fault> {
        if !config.issuer.starts_with("https://") {
            return Err(Fault::Setup("issuer is not https"));
        }
        if config.levels.is_empty() {
            return Err(Fault::Setup("no level of assurance is accepted"));
        }
        let ours = match &config.secret {
            Secret::Shared(secret) if secret.is_empty() => return Err(Fault::Setup("secret is empty")),
            Secret::Shared(secret) => Ours::Shared(secret.clone()),
            Secret::Key { pem, id } => Ours::Key(Box::new(ClientKey::read(pem, id.clone())?)),
        };
        Ok(Self {
            http: http::client(&config.roots_pem)?,
            ours,
            config,
            described: Mutex::new(None),
        })
    }

    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where the browser is to go, and what is kept until it is back. `anew`: also who is signed in there shows it again.
    pub async fn begin(&self, language: &str, anew: bool, now: Timestamp) -> Result<(Url, Begun), Fault> {
        let described = self.described(now).await?;
        let begun = Begun {
            provider: self.config.key.clone(),
            state: drawn()?,
            nonce: drawn()?,
            verifier: drawn()?,
            at: now,
        };
        let mut url = described.metadata.authorization_endpoint.clone();
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(begun.verifier.as_bytes()));
        let scopes: Vec<&str> = std::iter::once("openid")
            .chain(self.config.scopes.iter().map(String::as_str))
            .collect();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.config.client_id)
            .append_pair("redirect_uri", &self.config.redirect_uri)
            .append_pair("scope", &scopes.join(" "))
            .append_pair("state", &begun.state)
            .append_pair("nonce", &begun.nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("acr_values", &self.config.levels.join(" "))
            .append_pair("claims", &self.asked_for().to_string())
            .append_pair("ui_locales", language);
        if anew {
            // Both: some providers heed the one, some the other. What counts is what the answer says.
            url.query_pairs_mut()
                .append_pair("prompt", "login")
                .append_pair("max_age", "0");
        }
        Ok((url, begun))
    }

    /// The level is essential: a provider that cannot reach it says so instead of answering lower.
    fn asked_for(&self) -> Value {
        let wanted = self.config.number_claims().into_iter().map(str::to_owned);
        let wanted = wanted
            .chain([super::config::COORDINATION_NUMBER_LEVEL.to_owned()])
            .chain(self.config.staff_claim.clone())
            .chain(self.config.groups_claim.clone())
            .chain(["name".to_owned()]);
        let all: Claims = wanted.map(|claim| (claim, Value::Null)).collect();
        let mut id_token = all.clone();
        id_token.insert(
            "acr".to_owned(),
            json!({ "essential": true, "values": self.config.levels }),
        );
        id_token.insert("auth_time".to_owned(), json!({ "essential": true }));
        json!({ "id_token": id_token, "userinfo": all })
    }

    /// The browser is back.
    pub async fn finish(&self, begun: &Begun, back: &Returned, now: Timestamp) -> Result<Known, Fault> {
        let same = same_text(&begun.state, &back.state) && begun.provider == self.config.key;
        if !same || now.duration_since(begun.at) > LONGEST {
            return Err(Fault::NotBegunHere);
        }
        let described = self.described(now).await?;
        let names_itself = described.metadata.authorization_response_iss_parameter_supported;
        match &back.iss {
            Some(issuer) if *issuer != self.config.issuer => return Err(Distrust::Issuer.into()),
            None if names_itself => return Err(Distrust::Issuer.into()),
            _ => {}
        }
        match back.error.as_deref() {
            None => {}
            Some("access_denied") => return Err(Fault::Cancelled),
            Some("unmet_authentication_requirements") => return Err(Fault::Level),
            Some(_) => {
                tracing::warn!(provider = self.config.key, "a provider refused a sign-in");
                return Err(Fault::Refused);
            }
        }
        let tokens = self.tokens(&described, begun, back, now).await?;
        let judged = |keys: &[Key]| judge::id_token(&self.config, keys, &tokens.id_token, &begun.nonce, now);
        let mut claims = match judged(&described.keys) {
            Err(Fault::Distrust(Distrust::UnknownKey)) => judged(&self.asked_anew(now).await?.keys)?,
            judged => judged?,
        };
        // Groups that are told elsewhere are not no groups: roles go by them.
        let asked_for = [&self.config.groups_claim, &self.config.staff_claim];
        let lacks = |claim: &String| !claims.contains_key(claim);
        let lacking = asked_for.into_iter().flatten().any(lacks);
        if lacking || judge::number(&self.config, &claims)?.is_none() || name(&claims).is_empty() {
            let more = self.userinfo(&described, &tokens.access_token, &claims).await?;
            // What the ID token says counts.
            for (claim, value) in more {
                claims.entry(claim).or_insert(value);
            }
        }
        self.known(&claims, now)
    }

    fn known(&self, claims: &Claims, now: Timestamp) -> Result<Known, Fault> {
        let known_as = self
            .config
            .staff_claim
            .as_deref()
            .and_then(|claim| said(claims, claim));
        let groups = self.config.groups_claim.as_deref();
        Ok(Known {
            subject: subject(claims).ok_or(Distrust::Subject)?.to_owned(),
            session: said(claims, "sid").map(str::to_owned),
            level: said(claims, "acr").unwrap_or_default().to_owned(),
            number: judge::number(&self.config, claims)?,
            name: name(claims),
            known_as: known_as.map(str::to_owned),
            age: judge::age(claims, now),
            groups: groups.map(|claim| all_said(claims, claim)).unwrap_or_default(),
        })
    }

    async fn tokens(
        &self,
        described: &Described,
        begun: &Begun,
        back: &Returned,
        now: Timestamp,
    ) -> Result<Tokens, Fault> {
        let mut form = vec![
            ("grant_type", "authorization_code".to_owned()),
            ("code", back.code.clone()),
            ("redirect_uri", self.config.redirect_uri.clone()),
            ("code_verifier", begun.verifier.clone()),
        ];
        let mut request = self.http.post(described.metadata.token_endpoint.clone());
        match &self.ours {
            Ours::Shared(secret) => {
                // RFC 6749, 2.3.1: each encoded as in a form, then together.
                let pair = [&self.config.client_id, secret].map(|text| http::encoded(text));
                let pair = pair.join(":");
                request = request.header(header::AUTHORIZATION, format!("Basic {}", STANDARD.encode(pair)));
            }
            Ours::Key(key) => {
                let (client, issuer) = (&self.config.client_id, &self.config.issuer);
                form.push(("client_id", client.clone()));
                form.push(("client_assertion", key.assertion(client, issuer, &drawn()?, now)?));
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                form.push(("client_assertion_type", kind.to_owned()));
            }
        }
        let body: Vec<String> = form
            .iter()
            .map(|(key, value)| format!("{key}={}", http::encoded(value)))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        let request = request.header(header::CONTENT_TYPE, kind).body(body.join("&"));
        let answer = http::ask(&self.config.key, "tokens", request).await?;
        serde_json::from_slice(&answer).map_err(|_| Distrust::Unreadable.into())
    }

    /// What the ID token leaves out; it must be about the same person.
    async fn userinfo(&self, described: &Described, access: &str, claims: &Claims) -> Result<Claims, Fault> {
        let Some(url) = described
            .metadata
            .userinfo_endpoint
            .clone()
            .filter(|_| !access.is_empty())
        else {
            return Ok(Claims::new());
        };
        let request = self.http.get(url).bearer_auth(access);
        let answer = http::ask(&self.config.key, "userinfo", request).await?;
        let more: Claims = match answer.first() {
            Some(b'{') => serde_json::from_slice(&answer).map_err(|_| Distrust::Unreadable)?,
            _ => {
                let text = String::from_utf8(answer).map_err(|_| Distrust::Unreadable)?;
                Signed::read(text.trim())?.by(&described.keys)?
            }
        };
        if subject(&more) != subject(claims) {
            return Err(Distrust::Subject.into());
        }
        Ok(more)
    }

    /// Where the person logs out there too (RP-Initiated Logout). It asks them first: nothing of theirs goes along.
    pub async fn way_out(&self, language: &str, now: Timestamp) -> Result<Option<Url>, Fault> {
        let described = self.described(now).await?;
        let url = described.metadata.end_session_endpoint.as_deref();
        let url = url
            .and_then(|url| Url::parse(url).ok())
            .filter(|url| url.scheme() == "https");
        Ok(url.map(|mut url| {
            url.query_pairs_mut()
                .append_pair("client_id", &self.config.client_id)
                .append_pair("post_logout_redirect_uri", &self.config.logged_out_uri)
                .append_pair("ui_locales", language);
            url
        }))
    }

    /// A logout token that the provider sent us.
    pub async fn ended(&self, token: &str, now: Timestamp) -> Result<Ended, Fault> {
        let described = self.described(now).await?;
        let judged = |keys: &[Key]| judge::logout_token(&self.config, keys, token, now);
        let (session, subject) = match judged(&described.keys) {
            Err(Distrust::UnknownKey) => judged(&self.asked_anew(now).await?.keys)?,
            judged => judged?,
        };
        Ok(Ended { session, subject })
    }

    fn kept(&self) -> Option<Arc<Described>> {
        self.described
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    async fn described(&self, now: Timestamp) -> Result<Arc<Described>, Fault> {
        match self.kept() {
            Some(kept) if now.duration_since(kept.at) < FRESH => Ok(kept),
            _ => self.ask(now).await,
        }
    }

    /// A key was not known: the provider may have changed its keys.
    async fn asked_anew(&self, now: Timestamp) -> Result<Arc<Described>, Fault> {
        match self.kept() {
            Some(kept) if now.duration_since(kept.at) < BETWEEN_ASKS => Ok(kept),
            _ => self.ask(now).await,
        }
    }

    async fn ask(&self, now: Timestamp) -> Result<Arc<Described>, Fault> {
        let (key, issuer) = (&self.config.key, &self.config.issuer);
        let at = format!(
            "{}/.well-known/openid-configuration",
            issuer.trim_end_matches('/')
        );
        let answer = http::ask(key, "metadata", self.http.get(at)).await?;
        let unreadable = |_| Fault::Metadata("it cannot be read");
        let metadata: Metadata = serde_json::from_slice(&answer).map_err(unreadable)?;
        if metadata.issuer != *issuer {
            tracing::warn!(
                provider = key,
                "a provider calls itself by another issuer than the configuration"
            );
            return Err(Fault::Metadata("it is another issuer's"));
        }
        let answer = http::ask(key, "keys", self.http.get(metadata.jwks_uri.clone())).await?;
        let described = Arc::new(Described {
            metadata,
            keys: jose::keys(&answer)?,
            at: now,
        });
        let mut kept = self.described.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Some(described.clone());
        Ok(described)
    }
}

fn name(claims: &Claims) -> String {
    let whole = said(claims, "name").map(str::to_owned);
    whole.unwrap_or_else(|| {
        let parts = ["given_name", "family_name"].map(|part| said(claims, part).unwrap_or_default());
        parts.join(" ").trim().to_owned()
    })
}

/// 256 bits that nobody can guess.
fn drawn() -> Result<String, Fault> {
    let mut bytes = [0u8; 32];
    let drawn = SystemRandom::new().fill(&mut bytes);
    drawn.map_err(|_| Fault::Setup("no chance to draw from"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// By their hashes: how long it takes tells nothing of the text.
fn same_text(one: &str, other: &str) -> bool {
    Sha256::digest(one.as_bytes()) == Sha256::digest(other.as_bytes())
}
