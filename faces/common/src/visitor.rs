//! Who is at the door: a visitor with a language and a secret of their own; a resident or a member
//! of staff who has identified themselves.

use crate::cookies;
use crate::site::{Facts, Site};
use crate::trouble::Trouble;
use crate::words::Words;
use access::{Resident, Staff, Viewer};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::{HeaderMap, header, request::Parts};
use axum_extra::extract::cookie::CookieJar;
use house_store::{Session, SessionOf};
use language::Lang;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// Anybody who asks for a page.
#[derive(Clone, Debug)]
pub struct Visit {
    pub lang: Lang,
    /// Seals their drafts; empty until they start something.
    pub secret: Option<String>,
    pub address: IpAddr,
    pub user_agent: String,
    pub path: String,
    /// The page asks for itself again, from the browser code.
    pub is_refresh: bool,
}

impl Visit {
    pub fn words<'a>(&self, site: &'a Site) -> Words<'a> {
        Words {
            texts: &site.texts,
            lang: self.lang,
        }
    }

    pub fn of(parts: &Parts, site: &Site) -> Self {
        Self::asking(parts, &site.facts)
    }

    pub fn asking(parts: &Parts, facts: &Facts) -> Self {
        let jar = CookieJar::from_headers(&parts.headers);
        let path = parts.uri.path().to_owned();
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip());
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let address = behind(peer, &all(&parts.headers, &FORWARDED_FOR), &facts.proxies);
        Self {
            lang: lang(&path, &jar, &parts.headers, facts.secure),
            secret: cookies::read(&jar, cookies::VISIT, facts.secure),
            address,
            user_agent: text(&parts.headers, header::USER_AGENT)
                .chars()
                .take(256)
                .collect(),
            path,
            is_refresh: parts.headers.contains_key("x-refresh"),
        }
    }
}

const FORWARDED_FOR: header::HeaderName = header::HeaderName::from_static("x-forwarded-for");

/// The visitor behind our own proxies: the last address that none of them is. What stands before it
/// anybody could have written.
fn behind(peer: IpAddr, forwarded: &str, proxies: &[IpAddr]) -> IpAddr {
    if !proxies.contains(&peer) {
        return peer;
    }
    let mut said = forwarded
        .rsplit(',')
        .map_while(|part| part.trim().parse::<IpAddr>().ok());
    said.find(|address| !proxies.contains(address)).unwrap_or(peer)
}

/// Under these addresses one reads in more languages.
pub const GUIDE: [&str; 2] = ["guide", "info"];

/// The address decides; then the choice that was made; then what the device says.
fn lang(path: &str, jar: &CookieJar, headers: &HeaderMap, secure: bool) -> Lang {
    let mut parts = path.split('/').skip(1);
    let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let in_path = match GUIDE.contains(&second) {
        true => Lang::parse_guide(first),
        false => Lang::parse(first),
    };
    let chosen = || cookies::read(jar, cookies::LANGUAGE, secure).and_then(|tag| Lang::parse(&tag));
    in_path
        .or_else(chosen)
        .unwrap_or_else(|| Lang::accepted(&text(headers, header::ACCEPT_LANGUAGE)))
}

/// Every line of a header, in order: a proxy may add one of its own after the visitor's.
fn all(headers: &HeaderMap, name: &header::HeaderName) -> String {
    let lines = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok());
    lines.collect::<Vec<_>>().join(",")
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> String {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts, site))
    }
}

/// A resident who has identified themselves; others are sent to sign in and come back.
#[derive(Clone, Debug)]
pub struct ResidentIn {
    pub visit: Visit,
    pub session: Session,
    pub viewer: Viewer,
}

/// A member of staff who has identified themselves and is on the register.
#[derive(Clone, Debug)]
pub struct StaffIn {
    pub visit: Visit,
    pub session: Session,
    pub staff: Staff,
    pub viewer: Viewer,
}

/// The id of a session that the browser shows.
fn shown(parts: &Parts, site: &Site, of: SessionOf) -> Option<String> {
    let jar = CookieJar::from_headers(&parts.headers);
    cookies::read(&jar, cookies::session_name(of), site.facts.secure)
}

impl FromRequestParts<Arc<Site>> for ResidentIn {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Trouble> {
        let visit = Visit::of(parts, site);
        let found = match shown(parts, site, SessionOf::Resident) {
            Some(id) => site.house.session(&id, SessionOf::Resident, site.now()).await?,
            None => None,
        };
        let Some(session) = found else {
            return Err(Trouble::SignIn {
                of: SessionOf::Resident,
                back: way_back(parts),
                lang: visit.lang,
            });
        };
        let viewer = Viewer::Resident(Resident {
            name: session.name.clone(),
            number: session.number.clone(),
        });
        Ok(Self {
            visit,
            session,
            viewer,
        })
    }
}

impl FromRequestParts<Arc<Site>> for StaffIn {
    type Rejection = Trouble;
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Trouble> {
        let mut visit = Visit::of(parts, site);
        visit.lang = visit.lang.for_staff();
        // Roles are read anew for every page: what was taken back is taken back at once.
        let found = match shown(parts, site, SessionOf::Staff) {
            Some(id) => site.house.staff_session(&id, site.now(), site.today()).await?,
            None => None,
        };
        let Some((session, staff)) = found else {
            return Err(Trouble::SignIn {
                of: SessionOf::Staff,
                back: way_back(parts),
                lang: visit.lang,
            });
        };
        let staff = staff.ok_or(Trouble::NotStaff)?;
        Ok(Self {
            visit,
            session,
            viewer: Viewer::Staff(staff.clone()),
            staff,
        })
    }
}

/// Back to the page itself; after a post, to the page it was posted from.
fn way_back(parts: &Parts) -> String {
    parts.uri.path().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_cannot_say_that_they_are_somebody_else() {
        let [proxy, visitor, made_up] = ["10.0.0.1", "203.0.113.7", "198.51.100.9"]
            .map(|text| text.parse::<IpAddr>().expect("an address"));
        assert_eq!(behind(visitor, "198.51.100.9", &[proxy]), visitor);
        assert_eq!(behind(proxy, &format!("{made_up}, {visitor}"), &[proxy]), visitor);
        assert_eq!(behind(proxy, "nonsense", &[proxy]), proxy);
    }

    #[test]
    fn a_proxy_that_adds_a_line_of_its_own_is_heard_and_not_the_visitors_line_before_it() {
        let mut headers = HeaderMap::new();
        for line in ["198.51.100.9", "203.0.113.7"] {
            headers.append(FORWARDED_FOR, header::HeaderValue::from_static(line));
        }
        let [proxy, visitor] =
            ["10.0.0.1", "203.0.113.7"].map(|text| text.parse::<IpAddr>().expect("an address"));
        assert_eq!(behind(proxy, &all(&headers, &FORWARDED_FOR), &[proxy]), visitor);
    }
}
