//! *Inlopp.* Files that other authorities' systems send: the same steps that staff read such files in by, for whoever
//! is registered as a sender and shows it with a token. No cookie is read and no page is drawn; what is answered 201 is
//! kept.

use access::{Sender, Viewer};
use axum::Json;
use axum::body::to_bytes;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::{Answers, Arg, Inlet, Problems, Process, Rejection};
use common::{Site, Visit, uploads};
use connections::token::{self, Distrust, Token};
use house_store::{LineOf, Proof, SenderRecord, What};
use serde_json::{Value, json};
use std::sync::Arc;
use views::{Acted, Command};

/// More than any schema lets a file hold.
const LONGEST: usize = 1024 * 1024;

/// Said in a word that programs read: what the file says is never said back.
pub enum No {
    Unknown,
    Slow,
    Kind,
    Large,
    Token(&'static str),
    Ended,
    OtherFile,
    Refused(Vec<Value>),
    Fault(String),
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        let (status, body) = match self {
            Self::Unknown => (StatusCode::NOT_FOUND, json!({ "code": "no-such-inlet" })),
            Self::Slow => (StatusCode::TOO_MANY_REQUESTS, json!({ "code": "too-often" })),
            Self::Kind => (StatusCode::UNSUPPORTED_MEDIA_TYPE, json!({ "code": "not-json" })),
            Self::Large => (StatusCode::PAYLOAD_TOO_LARGE, json!({ "code": "too-large" })),
            Self::Token(code) => (StatusCode::UNAUTHORIZED, json!({ "code": code })),
            Self::Ended => (StatusCode::FORBIDDEN, json!({ "code": "sender-not-now" })),
            Self::OtherFile => (StatusCode::FORBIDDEN, json!({ "code": "sender-not-here" })),
            Self::Refused(faults) => {
                let body = json!({ "code": "refused", "faults": faults });
                (StatusCode::UNPROCESSABLE_ENTITY, body)
            }
            Self::Fault(what) => {
                tracing::error!(fault = %what, "a file could not be taken in");
                (StatusCode::SERVICE_UNAVAILABLE, json!({ "code": "fault" }))
            }
        };
        let mut response = (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response();
        let more = match status {
            StatusCode::UNAUTHORIZED => (header::WWW_AUTHENTICATE, "Bearer"),
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => (header::RETRY_AFTER, "60"),
            _ => return response,
        };
        response
            .headers_mut()
            .insert(more.0, header::HeaderValue::from_static(more.1));
        response
    }
}

impl From<house_store::Fault> for No {
    fn from(fault: house_store::Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}

pub async fn receive(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((slug, name)): Path<(String, String)>,
    request: Request,
) -> Result<Response, No> {
    if !site.limits.permits("in-from", &visit.address.to_string()).await {
        return Err(No::Slow);
    }
    let (parts, body) = request.into_parts();
    let token = bearer(&parts.headers)?;
    let (process, inlet) = find(&site, &slug, &name).ok_or(No::Unknown)?;
    if !is_json(&parts.headers) {
        return Err(No::Kind);
    }
    let body = to_bytes(body, LONGEST).await.map_err(|_| No::Large)?;
    let at = format!("{slug}/{name}");
    let sender = let_in(&site, &token, &body, &at).await?;
    if !site.limits.permits("in", &sender.id).await {
        return Err(No::Slow);
    }
    let receipt = taken_in(&site, &sender, process, inlet, &at, &body).await?;
    let told = Json(json!({ "receipt": receipt }));
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], told).into_response())
}

/// Whoever comes with this token, if they may do this today. Either way it is a line of the sign-in log.
pub(crate) async fn let_in(site: &Site, token: &Token, body: &[u8], at: &str) -> Result<SenderRecord, No> {
    let found = believed(site, token, body).await;
    let (who, done) = match found {
        Err(no) => (String::new(), Err(no)),
        Ok(sender) if !sender.may_send_on(site.today()) => (sender.id, Err(No::Ended)),
        Ok(sender) if sender.inlet != at => (sender.id, Err(No::OtherFile)),
        Ok(sender) => (sender.id.clone(), Ok(sender)),
    };
    let (what, why) = match &done {
        Ok(_) => (What::SignedIn, ""),
        Err(No::Token("sender-unknown")) => (What::Refused, "program-unknown"),
        Err(No::Token(_)) => (What::Refused, "program-token"),
        Err(No::Ended) => (What::Refused, "program-not-now"),
        Err(_) => (What::Refused, "program-not-this"),
    };
    let proof = Proof {
        method: who,
        level: at.to_owned(),
        ..Proof::default()
    };
    let noted = site
        .house
        .note_sign_in(LineOf::Program, what, why, &proof, site.now());
    noted.await?;
    done
}

fn find(site: &Site, slug: &str, name: &str) -> Option<(&'static dyn Process, &'static Inlet)> {
    let mut processes = site.committee.processes().iter().copied();
    let process = processes.find(|process| process.slug() == slug)?;
    let inlet = process.inlets().iter().find(|inlet| inlet.name == name)?;
    Some((process, inlet))
}

fn text<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

pub(crate) fn bearer(headers: &HeaderMap) -> Result<Token, No> {
    let (scheme, token) = text(headers, &header::AUTHORIZATION)
        .split_once(' ')
        .ok_or(No::Token("token-missing"))?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(No::Token("token-missing"));
    }
    Token::read(token.trim()).map_err(|_| No::Token("token-unreadable"))
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = text(headers, &header::CONTENT_TYPE);
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}

/// Nobody learns who is registered: an unknown name and a wrong signature are told alike.
async fn believed(site: &Site, token: &Token, body: &[u8]) -> Result<SenderRecord, No> {
    let unknown = || No::Token("sender-unknown");
    let sender = site.house.sender(token.says_from()).await?.ok_or_else(unknown)?;
    let key = token::public_key(&sender.public_key).ok_or_else(unknown)?;
    match token.verify(&key, &site.facts.public_url, site.wall(), body) {
        Ok(()) => Ok(sender),
        Err(Distrust::Audience) => Err(No::Token("token-for-another")),
        Err(Distrust::Time) => Err(No::Token("token-not-now")),
        Err(Distrust::Body) => Err(No::Token("token-of-another-file")),
        Err(Distrust::Signature | Distrust::Unreadable) => Err(unknown()),
    }
}

/// The same bytes from the same sender are the same command: sent again, they find the first receipt. Other bytes are
/// another report, whatever reference they bear, so that none is ever taken for one that came before.
async fn taken_in(
    site: &Site,
    sender: &SenderRecord,
    process: &'static dyn Process,
    inlet: &'static Inlet,
    at: &str,
    body: &[u8],
) -> Result<String, No> {
    let not_json = |_| No::Refused(vec![json!({ "pointer": "", "code": "not-json" })]);
    let upload = uploads::read(inlet.name, body).map_err(not_json)?;
    let mut answers = Answers::default();
    answers.uploads.insert("file".to_owned(), vec![upload]);
    let viewer = Viewer::Sender(Sender {
        id: sender.id.clone(),
        name: sender.name.clone(),
    });
    let step = process.steps().into_iter().find(|info| info.name == inlet.step);
    let step = step.ok_or_else(|| No::Fault("an inlet without its step".to_owned()))?;
    let key = access::start(&viewer, step.act, site.today()).map_err(|_| No::OtherFile)?;
    let command = Command {
        id: format!("in:{at}:{}:{}", sender.id, token::fingerprint(body)),
        step: inlet.step,
        answers: &answers,
        draft: None,
        circumstances: &site.beginning(process, &answers).await?,
    };
    match site.committee.begin(&key, process, &command).await {
        Ok(Acted::Done { number, .. }) => Ok(number),
        Ok(Acted::Rejected(rejection)) => Err(No::Refused(faults(&rejection))),
        Err(fault) => Err(No::Fault(fault.to_string())),
    }
}

fn faults(rejection: &Rejection) -> Vec<Value> {
    match rejection {
        Rejection::Problems(Problems(found)) => found.iter().map(|problem| fault(&problem.say)).collect(),
        Rejection::Refused(refusal) => vec![fault(&refusal.0)],
    }
}

/// Where and why, with the limit that was passed; of texts the place alone.
fn fault(say: &casework::Say) -> Value {
    let mut told = json!({ "code": say.key });
    for (name, arg) in &say.args {
        match (name.as_ref(), arg) {
            ("pointer", Arg::Text(pointer)) => told["pointer"] = json!(pointer),
            (_, Arg::Number(number)) => told[name.as_ref()] = json!(number),
            _ => {}
        }
    }
    told
}
