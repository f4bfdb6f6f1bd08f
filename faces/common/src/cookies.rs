//! Cookies of the house: opaque, HttpOnly, SameSite=Lax; behind TLS also Secure and `__Host-`.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use house_store::SessionOf;

/// A visitor's own secret: it seals what they type before they send it.
pub const VISIT: &str = "visit";
/// A child that came in by its own code; never the cookie of somebody who identified themselves.
pub const CHILD: &str = "child";
/// The reader's choice of language in the caseworkers' half.
pub const LANGUAGE: &str = "lang";

pub fn session_name(of: SessionOf) -> &'static str {
    match of {
        SessionOf::Resident => "resident",
        SessionOf::Staff => "staff",
    }
}

fn full_name(name: &str, secure: bool) -> String {
    if secure {
        format!("__Host-{name}")
    } else {
        name.to_owned()
    }
}

pub fn read(jar: &CookieJar, name: &str, secure: bool) -> Option<String> {
    jar.get(&full_name(name, secure))
        .map(|cookie| cookie.value().to_owned())
}

/// Until the browser closes; how long it counts is decided on the server.
pub fn set(jar: CookieJar, name: &str, value: &str, secure: bool) -> CookieJar {
    let mut cookie = Cookie::new(full_name(name, secure), value.to_owned());
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(secure);
    jar.add(cookie)
}

pub fn forget(jar: CookieJar, name: &str, secure: bool) -> CookieJar {
    let mut cookie = Cookie::new(full_name(name, secure), "");
    cookie.set_path("/");
    cookie.set_secure(secure);
    jar.remove(cookie)
}
