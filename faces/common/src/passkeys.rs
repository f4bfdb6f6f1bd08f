//! Asking a browser for a passkey and judging what it answers. What was begun stands sealed under the visitor's own
//! secret and is good once.

use crate::cookies;
use crate::drafts;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::{StaffIn, Visit};
use crate::words::Words;
use access::Staff;
use axum::http::StatusCode;
use axum_extra::extract::cookie::CookieJar;
use casework::StaffId;
use design::{Alert, Button, Html, Passkey, Tone};
use house_store::{PasskeyRecord, Proof, SessionOf, What};
use passkeys::{Asked, Fault, Place, Whose};
use serde::{Deserialize, Serialize};

/// What was asked, until it is answered.
#[derive(Serialize, Deserialize)]
struct Begun {
    kept: String,
    /// Of a new one: as the person calls it.
    name: String,
}

const BEGUN: &str = "passkey";
const NOT_GOOD: &str = "passkey-not-good";

/// Where passkeys are made for; none where no browser makes any.
pub fn place(site: &Site) -> Option<Place> {
    let facts = &site.facts;
    if facts.demo {
        // No browser makes passkeys for an address of digits: this machine has a name too.
        return Place::of(&facts.public_url.replace("//127.0.0.1", "//localhost"));
    }
    Place::of(&facts.public_url)
}

fn whose(staff: StaffId) -> Whose {
    *staff.0.as_bytes()
}

fn fault(fault: Fault) -> Trouble {
    Trouble::Fault(format!("passkey: {fault}"))
}

async fn keep(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    asked: Result<Asked, Fault>,
    name: &str,
) -> Result<(CookieJar, String), Trouble> {
    let asked = asked.map_err(fault)?;
    let secret = visit.secret.clone();
    let secret = secret.unwrap_or_else(|| format!("{}{}", site.draw(), site.draw()));
    let begun = Begun {
        kept: asked.kept,
        name: name.to_owned(),
    };
    drafts::save(site, &secret, BEGUN, &begun).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, asked.question))
}

async fn begun(site: &Site, visit: &Visit) -> Result<Option<Begun>, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(None);
    };
    let found = drafts::load::<Begun>(site, secret, BEGUN).await?;
    drafts::forget(site, secret, BEGUN).await?;
    Ok(found.map(|(begun, _)| begun))
}

/// What the browser is asked for a new one.
pub async fn ask_for_new(
    site: &Site,
    me: &StaffIn,
    jar: CookieJar,
    name: &str,
) -> Result<(CookieJar, String), Trouble> {
    ask_for_new_of(site, &me.visit, jar, &me.staff, name).await
}

/// The same for somebody who is not signed in, and whom others vouch for.
pub async fn ask_for_new_of(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    staff: &Staff,
    name: &str,
) -> Result<(CookieJar, String), Trouble> {
    let place = place(site).ok_or(Trouble::NotFound)?;
    let had = site.house.passkeys(staff.id).await?;
    let had: Vec<String> = had.into_iter().map(|one| one.id).collect();
    let asked = place.ask_for_new(&whose(staff.id), &staff.name, &had);
    keep(site, visit, jar, asked, name).await
}

/// The new one is kept. Otherwise: the key of why not.
pub async fn keep_new(site: &Site, me: &StaffIn, answer: &str) -> Result<Result<(), &'static str>, Trouble> {
    let record = match made(site, &me.visit, me.staff.id, answer).await? {
        Ok(record) => record,
        Err(why) => return Ok(Err(why)),
    };
    let kept = site.house.add_passkey(&record, &me.session).await?;
    Ok(kept.then_some(()).ok_or(NOT_GOOD))
}

/// The new one of this person, judged and not yet kept. Otherwise: the key of why not.
pub async fn made(
    site: &Site,
    visit: &Visit,
    staff: StaffId,
    answer: &str,
) -> Result<Result<PasskeyRecord, &'static str>, Trouble> {
    let place = place(site).ok_or(Trouble::NotFound)?;
    let Some(begun) = begun(site, visit).await? else {
        return Ok(Err(NOT_GOOD));
    };
    let made = match place.new_one(&begun.kept, answer) {
        Ok(made) => made,
        Err(Fault::NotGood | Fault::MayBeCopied) => return Ok(Err(NOT_GOOD)),
        Err(broken) => return Err(fault(broken)),
    };
    Ok(Ok(PasskeyRecord {
        id: made.id,
        staff,
        name: begun.name,
        key: made.key,
        state: made.state,
        made_at: site.now(),
        used_at: None,
        suspect_at: None,
    }))
}

/// What the browser is asked for one that it has.
pub async fn ask(site: &Site, visit: &Visit, jar: CookieJar) -> Result<(CookieJar, String), Trouble> {
    let place = place(site).ok_or(Trouble::NotFound)?;
    keep(site, visit, jar, place.ask(), "").await
}

/// Who answered, if the answer is by a passkey of staff, of `only` where that is said. Otherwise: the key of why not,
/// which stands in the sign-in log.
pub async fn proven(
    site: &Site,
    visit: &Visit,
    answer: &str,
    only: Option<StaffId>,
) -> Result<Result<Staff, &'static str>, Trouble> {
    let place = place(site).ok_or(Trouble::NotFound)?;
    let begun = begun(site, visit).await?;
    let found = match passkeys::claimed(answer) {
        Ok(claim) => site.house.passkey(&claim.id).await?,
        Err(_) => None,
    };
    let known = match (begun, found) {
        (Some(begun), Some(found)) if only.is_none_or(|only| only == found.staff) => {
            judged(site, &place, &begun.kept, answer, &found).await?
        }
        _ => Err(NOT_GOOD),
    };
    if let Err(why @ NOT_GOOD) = known {
        let (of, proof) = (SessionOf::Staff, Proof::passkey(String::new()));
        let noted = site
            .house
            .note_sign_in(of, What::Refused, why, &proof, site.now());
        noted.await?;
    }
    Ok(known)
}

async fn judged(
    site: &Site,
    place: &Place,
    kept: &str,
    answer: &str,
    found: &PasskeyRecord,
) -> Result<Result<Staff, &'static str>, Trouble> {
    let passkey = passkeys::Passkey {
        id: found.id.clone(),
        key: found.key.clone(),
        state: found.state.clone(),
    };
    match place.proven(kept, answer, &whose(found.staff), &passkey) {
        Ok(state) if site.house.passkey_used(found, &state, site.now()).await? => {
            let staff = site.house.staff_by_id(found.staff, site.today()).await?;
            Ok(staff.ok_or(NOT_GOOD))
        }
        Ok(_) | Err(Fault::NotGood) => Ok(Err(NOT_GOOD)),
        Err(Fault::MayBeCopied) => {
            tracing::warn!("a passkey's count of signatures did not go on: it is believed no more");
            site.house.suspect_passkey(found, site.now()).await?;
            Ok(Err("passkey-suspect"))
        }
        Err(broken) => Err(fault(broken)),
    }
}

/// Why an answer was not taken, if one was given, and the status of the page that says so.
pub fn refused(words: &Words<'_>, told: Option<&str>) -> (StatusCode, Html) {
    let Some(key) = told else {
        return (StatusCode::OK, Html::default());
    };
    let alert = design::alert(&Alert {
        tone: Tone::Warning,
        title: Some(words.get("sign-in-failed")),
        body: words.get(key).into(),
        announce: true,
    });
    (StatusCode::FORBIDDEN, alert)
}

/// The button, and what is said where it cannot work.
pub fn panel(words: &Words<'_>, action: &str, question: String, back: &str, makes: bool) -> Html {
    let label = if makes { "passkey-make" } else { "passkey-use" };
    design::passkey(&Passkey {
        action: action.to_owned(),
        makes,
        question,
        hidden: design::hidden_fields(&[("till", back)]),
        button: design::button(&Button::new(words.get(label))),
        without_scripts: words.get("passkey-without-scripts"),
        cannot: words.get("passkey-cannot"),
        failed: words.get("passkey-failed"),
    })
}
