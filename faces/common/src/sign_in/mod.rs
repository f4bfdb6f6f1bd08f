//! Identification and signing as pages: started on this device or by a QR code on another; the
//! code renews itself, without scripts by reloading the page.

mod by_rule;
mod entered;
mod ongoing;
mod openid;
mod passkey;
mod recovery;
mod waiting;

pub use by_rule::RoleRule;
pub use ongoing::{ToSign, begin_signing, take_signature};

use crate::answers::Form;
use crate::cookies;
use crate::page::Shell;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use crate::words::Words;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::cookie::CookieJar;
use design::{Account, Button, ButtonKind, Heading, Html};
use house_store::{Proof, SessionOf, What};
use identity::Wish;
use ongoing::{begin, other_way};
use serde::Deserialize;
use std::sync::Arc;
use waiting::{cancel, live, made_up_app, waiting};

pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/logga-in/{half}", get(choose).post(start))
        .route(
            "/{lang}/logga-in/arbete/passnyckel",
            get(passkey::ask).post(passkey::answer),
        )
        .route(
            "/{lang}/logga-in/arbete/aterkomst",
            get(recovery::ask).post(recovery::answer),
        )
        .route("/{lang}/logga-in/{half}/{provider}", get(openid::leave))
        .route("/inloggning/{provider}", get(openid::come_back))
        .route("/inloggning/{provider}/utloggning", post(openid::ended_there))
        .route("/{lang}/bankid", get(waiting))
        .route("/{lang}/bankid/lage", get(live))
        .route("/{lang}/bankid/enhet", post(other_way))
        .route("/{lang}/bankid/app", get(made_up_app))
        .route("/{lang}/bankid/avbryt", post(cancel))
        .route("/{lang}/logga-ut/{half}", post(sign_out))
        .route("/{lang}/utloggad/{provider}", get(openid::signed_out))
        .route("/ut", get(leave))
}

fn half_of(word: &str) -> Option<SessionOf> {
    match word {
        "mina-sidor" => Some(SessionOf::Resident),
        "arbete" => Some(SessionOf::Staff),
        _ => None,
    }
}

/// Only inside this site: nobody is sent elsewhere by a link that looks like ours.
fn inside(address: &str, lang: &str, half: SessionOf) -> String {
    // Browsers pass over tabs and line ends: `/\t/elsewhere` is elsewhere.
    let odd = |c: char| c == '\\' || c.is_control();
    let safe = address.starts_with('/') && !address.starts_with("//") && !address.contains(odd);
    match (safe, half) {
        (true, _) => address.to_owned(),
        (false, SessionOf::Resident) => format!("/{lang}/mina-sidor"),
        (false, SessionOf::Staff) => "/arbete".to_owned(),
    }
}

/// Back to a page of the caseworkers' half.
pub fn back_to_work(address: &str) -> String {
    inside(address, "", SessionOf::Staff)
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    till: String,
    /// Whoever is signed in there already shows it once more.
    #[serde(default)]
    nu: bool,
}

async fn choose(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    Query(back): Query<Back>,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let key = if of == SessionOf::Staff {
        "sign-in-title-staff"
    } else {
        "sign-in-title"
    };
    let title = words.get(key);
    let form = by_bank_id(&words, &visit.path, &back.till);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("sign-in-lead").into()),
    });
    let passkey = match of {
        SessionOf::Staff => Html::all([
            passkey::link(&site, &visit, &back.till),
            recovery::link(&site, &visit),
        ]),
        SessionOf::Resident => Html::default(),
    };
    let others = openid::links(&site, &words, of, &visit.path, &back.till, false);
    let shell = Shell {
        staff: of == SessionOf::Staff,
        account: Account::Hidden,
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &visit, Html::all([heading, form, passkey, others])))
}

fn by_bank_id(words: &Words<'_>, action: &str, back: &str) -> Html {
    let button = |label: &str, device: &str, kind: ButtonKind| {
        design::button(&Button::new(words.get(label)).kind(kind).posts("device", device))
    };
    design::form(&design::Form {
        action: action.to_owned(),
        content: Html::all([
            design::hidden_fields(&[("till", back)]),
            design::button_row([
                button("sign-in-this-device", "same", ButtonKind::Primary),
                button("sign-in-other-device", "other", ButtonKind::Secondary),
            ]),
        ]),
        ..design::Form::default()
    })
}

/// The ways of staff to show anew who they are: each ends where they came from, in a session that takes the place of
/// the one that they have.
pub fn anew(site: &Site, visit: &Visit, back: &str) -> Html {
    let (words, at) = (
        visit.words(site),
        format!("/{}/logga-in/arbete", visit.lang.tag()),
    );
    let others = openid::links(site, &words, SessionOf::Staff, &at, back, true);
    Html::all([by_bank_id(&words, &at, back), others])
}

#[derive(Deserialize)]
struct Start {
    #[serde(default)]
    till: String,
    #[serde(default)]
    device: String,
}

async fn start(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    jar: CookieJar,
    Form(form): Form<Start>,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let back = inside(&form.till, visit.lang.tag(), of);
    let proof = Proof::bank_id(String::new());
    let begun = site.house.note_sign_in(of, What::Begun, "", &proof, site.now());
    begun.await?;
    begin(
        &site,
        &visit,
        jar,
        half,
        back,
        form.device == "same",
        Wish::identify,
    )
    .await
}

async fn sign_out(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    let name = cookies::session_name(of);
    let mut then = format!("/{}", visit.lang.tag());
    if let Some(id) = cookies::read(&jar, name, site.facts.secure) {
        let session = site.house.session_unseen(&id, of, site.now()).await?;
        let door = session.and_then(|session| openid::door(&site, &session.method).ok());
        if let Some(door) = door {
            then = format!("{then}/utloggad/{}", door.provider.config().key);
        }
        site.house.end_session(&id, "oneself", site.now()).await?;
    }
    let jar = cookies::forget(
        cookies::forget(jar, name, site.facts.secure),
        cookies::VISIT,
        site.facts.secure,
    );
    let clear = [("clear-site-data", "\"cache\", \"storage\"")];
    Ok((jar, clear, Redirect::to(&then)).into_response())
}

/// *Lämna sidan.* Ends everything that this browser began and goes to a page that tells nothing.
async fn leave(State(site): State<Arc<Site>>, jar: CookieJar) -> Result<Response, Trouble> {
    for of in [SessionOf::Resident, SessionOf::Staff] {
        if let Some(id) = cookies::read(&jar, cookies::session_name(of), site.facts.secure) {
            site.house.end_session(&id, "left", site.now()).await?;
        }
    }
    crate::child::leave(&site, &jar).await?;
    let jar = [
        cookies::session_name(SessionOf::Resident),
        cookies::session_name(SessionOf::Staff),
        cookies::CHILD,
        cookies::VISIT,
    ]
    .into_iter()
    .fold(jar, |jar, name| cookies::forget(jar, name, site.facts.secure));
    let clear = [("clear-site-data", "\"cache\", \"cookies\", \"storage\"")];
    Ok((jar, clear, Redirect::to("https://www.smhi.se/")).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_elsewhere_after_signing_in() {
        let home = "/sv/mina-sidor";
        for elsewhere in [
            "//evil.example",
            "/\t/evil.example",
            "/\\evil.example",
            "https://evil.example",
            "\n//evil.example",
        ] {
            assert_eq!(
                inside(elsewhere, "sv", SessionOf::Resident),
                home,
                "{elsewhere:?}"
            );
        }
        assert_eq!(
            inside("/sv/mina-sidor/1?a=b", "sv", SessionOf::Resident),
            "/sv/mina-sidor/1?a=b"
        );
    }
}
