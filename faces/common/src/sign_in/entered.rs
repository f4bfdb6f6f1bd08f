//! Somebody has shown who they are: a session begins, or they are told that they are not on the register.

use super::by_rule;
use crate::cookies;
use crate::site::{Door, Site};
use crate::trouble::Trouble;
use crate::visitor::Visit;
use access::Staff;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::PersonalNumber;
use house_store::{NewSession, Proof, SessionOf, What};

/// Who it is, and what says so.
pub(super) struct Person<'a> {
    pub(super) number: Option<PersonalNumber>,
    /// What the provider calls them, where it tells no number.
    pub(super) known_as: Option<String>,
    pub(super) name: &'a str,
    pub(super) groups: &'a [String],
    pub(super) proof: &'a Proof,
    /// Where they came in, unless by BankID.
    pub(super) door: Option<&'a Door>,
}

async fn on_the_register(site: &Site, person: &Person<'_>) -> Result<Option<Staff>, Trouble> {
    let found = match (&person.number, &person.known_as) {
        (Some(number), _) => site.house.staff_by_number(number, site.today()).await?,
        (None, Some(value)) => {
            let provider = &person.proof.method;
            site.house.staff_known_as(provider, value, site.today()).await?
        }
        (None, None) => None,
    };
    match person.door {
        Some(door) => by_rule::apply(site, door, person, found).await,
        None => Ok(found),
    }
}

pub(super) async fn signed_in(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    of: SessionOf,
    person: Person<'_>,
    back: &str,
) -> Result<Response, Trouble> {
    let staff = match of {
        SessionOf::Staff => on_the_register(site, &person).await?,
        SessionOf::Resident => None,
    };
    let number = match (&staff, person.number, of) {
        (Some(staff), ..) => staff.number.clone(),
        (None, Some(number), SessionOf::Resident) => number,
        _ => {
            let (why, now) = ("trouble-not-staff", site.now());
            let refused = site.house.note_sign_in(of, What::Refused, why, person.proof, now);
            refused.await?;
            return Err(Trouble::NotStaff);
        }
    };
    let new = NewSession {
        of,
        number: &number,
        name: staff.as_ref().map_or(person.name, |staff| staff.name.as_str()),
        staff: staff.as_ref().map(|staff| staff.id),
        device: &visit.user_agent,
        proof: person.proof,
    };
    // One browser, one session: the one before lives no longer than its cookie.
    if let Some(before) = cookies::read(&jar, cookies::session_name(of), site.facts.secure) {
        site.house.end_session(&before, "renewed", site.now()).await?;
    }
    let id = site.house.start_session(new, site.now()).await?;
    let jar = cookies::set(jar, cookies::session_name(of), &id, site.facts.secure);
    Ok((jar, Redirect::to(back)).into_response())
}
