//! A browser of a tale: asks the whole house as it is served, keeps its cookies, follows nothing
//! by itself.

use crate::people::Somebody;
use crate::world::World;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use house_store::{NewSession, Proof, SessionOf};
use std::collections::BTreeMap;
use tower::ServiceExt;

const BYTES_MAX: usize = 16 * 1024 * 1024;

pub struct Browser {
    house: Router,
    pub cookies: BTreeMap<String, String>,
    /// What the browser says of where a request comes from.
    pub site: &'static str,
    /// What the browser says of itself.
    pub user_agent: &'static str,
    /// What the browser says that a form is.
    pub content_type: &'static str,
    /// Whose pages it asks for.
    pub host: &'static str,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
    pub fn leads_to(&self) -> &str {
        self.header("location")
    }
    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> &str {
        let field = self
            .body
            .split('<')
            .find(|tag| tag.contains(&format!("name=\"{name}\"")));
        let value = field.and_then(|tag| tag.split("value=\"").nth(1));
        value
            .and_then(|rest| rest.split('"').next())
            .expect("a hidden field")
    }
}

impl World {
    pub fn browser(&self) -> Browser {
        Browser::at(handslag::serve::app(self.site.clone()), "localhost:8080")
    }

    pub async fn browser_of(&self, who: Somebody) -> Browser {
        let mut browser = self.browser();
        self.signs_in(&mut browser, who).await;
        browser
    }

    pub async fn signs_in(&self, browser: &mut Browser, who: Somebody) {
        let (number, now) = (who.number(), self.site.now());
        let new = NewSession {
            of: SessionOf::Staff,
            number: &number,
            name: who.name(),
            staff: Some(who.id()),
            device: "a tale",
            proof: &Proof::bank_id(self.site.mark(&number)),
        };
        let id = self.site.house.start_session(new, now).await;
        browser.cookies.insert("staff".to_owned(), id.expect("a session"));
    }

    pub async fn browser_of_resident(&self, digits: &str, name: &str) -> Browser {
        let mut browser = self.browser();
        self.resident_signs_in(&mut browser, digits, name).await;
        browser
    }

    pub async fn resident_signs_in(&self, browser: &mut Browser, digits: &str, name: &str) {
        let (number, now) = (crate::number(digits), self.site.now());
        let new = NewSession {
            of: SessionOf::Resident,
            number: &number,
            name,
            staff: None,
            device: "a tale",
            proof: &Proof::bank_id(self.site.mark(&number)),
        };
        let id = self.site.house.start_session(new, now).await;
        browser
            .cookies
            .insert("resident".to_owned(), id.expect("a session"));
    }
}

impl Browser {
    pub fn at(house: Router, host: &'static str) -> Self {
        Self {
            house,
            cookies: BTreeMap::new(),
            site: "same-origin",
            user_agent: "",
            content_type: "application/x-www-form-urlencoded",
            host,
        }
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        self.ask(Method::GET, address, self.content_type, Body::empty())
            .await
    }

    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.ask(Method::POST, address, self.content_type, Body::from(form))
            .await
    }

    /// Bytes as they are, for forms that no browser of today would send.
    pub async fn post_bytes(&mut self, address: &str, bytes: &[u8]) -> Answer {
        self.ask(
            Method::POST,
            address,
            self.content_type,
            Body::from(bytes.to_vec()),
        )
        .await
    }

    /// A form with a file in it.
    pub async fn post_file(&mut self, address: &str, command: &str, field: &str, file: &[u8]) -> Answer {
        let part =
            |more: &str| format!("--of-the-form\r\nContent-Disposition: form-data; name=\"{more}\r\n\r\n");
        let mut body = format!(
            "{}{command}\r\n{}",
            part("_command\""),
            part(&format!("{field}\"; filename=\"file\""))
        )
        .into_bytes();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--of-the-form--\r\n");
        let kind = "multipart/form-data; boundary=of-the-form";
        self.ask(Method::POST, address, kind, Body::from(body)).await
    }

    pub(crate) async fn ask(&mut self, method: Method, address: &str, kind: &str, body: Body) -> Answer {
        let jar: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::HOST, self.host)
            .header("sec-fetch-site", self.site)
            .header(header::USER_AGENT, self.user_agent)
            .header(header::CONTENT_TYPE, kind)
            .header(header::COOKIE, jar.join("; "))
            .body(body)
            .expect("a request");
        let response = self.house.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let bytes = to_bytes(body, BYTES_MAX).await.expect("a body");
        let paper = parts.headers.get(header::CONTENT_TYPE);
        let is_paper = paper.is_some_and(|kind| kind == "application/pdf");
        let read = is_paper.then(|| crate::paper::text(&bytes)).flatten();
        let body = read.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned());
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for set in headers.get_all(header::SET_COOKIE) {
            let Some((name, value)) = set
                .to_str()
                .ok()
                .and_then(|set| set.split(';').next()?.split_once('='))
            else {
                continue;
            };
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
