//! A posted form as answers, exactly as typed. Bytes that are no text become U+FFFD, which the
//! step then points out beside the field; nothing typed is lost.

use crate::trouble::Trouble;
use crate::uploads;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Answers, Kind, Question};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// What a form may weigh without its files.
const FORM_BYTES_MAX: usize = 1024 * 1024;
const FIELDS_MAX: usize = 500;

/// A small form, of which something is looked up. The stores hold no NUL and nobody types one, so a
/// form that has it is not understood.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Response;
    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let too_long = |_| Trouble::BadRequest.into_response();
        let bytes = to_bytes(body, FORM_BYTES_MAX).await.map_err(too_long)?;
        if form_urlencoded::parse(&bytes).any(|(_, value)| value.contains('\0')) {
            return Err(Trouble::BadRequest.into_response());
        }
        let form = axum::Form::from_request(Request::from_parts(parts, Body::from(bytes)), state).await;
        form.map(|form| Self(form.0)).map_err(IntoResponse::into_response)
    }
}

/// A posted form: answers, and the fields of ours that begin with `_`.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    pub answers: Answers,
    pub own: BTreeMap<String, String>,
    /// Problems with files, found before the step sees them.
    pub problems: casework::Problems,
}

impl Posted {
    pub fn own(&self, name: &str) -> &str {
        self.own.get(name).map_or("", String::as_str)
    }

    /// The id that our own forms carry: sending twice is doing once.
    pub fn command(&self) -> Result<String, Trouble> {
        let id = self.own("_command");
        let ours = (16..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        if ours {
            Ok(id.to_owned())
        } else {
            Err(Trouble::BadRequest)
        }
    }

    fn put(&mut self, name: String, value: String) {
        if name.starts_with('_') {
            self.own.insert(name, value);
        } else if self.answers.fields.len() < FIELDS_MAX {
            self.answers.fields.entry(name).or_default().push(value);
        }
    }

    pub async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Self, Trouble> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            let form = Multipart::from_request(request, state)
                .await
                .map_err(|_| Trouble::BadRequest)?;
            return Self::of_multipart(form).await;
        }
        let too_long = |_| Trouble::BadRequest;
        let bytes = to_bytes(request.into_body(), FORM_BYTES_MAX)
            .await
            .map_err(too_long)?;
        Ok(Self::of_bytes(&bytes))
    }

    pub fn of_bytes(bytes: &[u8]) -> Self {
        let mut posted = Self::default();
        for (name, value) in form_urlencoded::parse(bytes) {
            posted.put(name.into_owned(), value.into_owned());
        }
        posted.join_dates();
        posted
    }

    async fn of_multipart(mut form: Multipart) -> Result<Self, Trouble> {
        let mut posted = Self::default();
        while let Some(field) = form.next_field().await.map_err(|_| Trouble::BadRequest)? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|_| Trouble::BadRequest)?;
            match file {
                Some(file) if !bytes.is_empty() => match uploads::read(&file, &bytes) {
                    Ok(upload) => posted.answers.uploads.entry(name).or_default().push(upload),
                    Err(say) => posted.problems.add(name, say),
                },
                Some(_) => {}
                None => posted.put(name, String::from_utf8_lossy(&bytes).into_owned()),
            }
        }
        posted.join_dates();
        Ok(posted)
    }

    /// Day, month and year in three boxes are one answer.
    fn join_dates(&mut self) {
        let firsts: Vec<String> = self
            .answers
            .fields
            .keys()
            .filter_map(|name| name.strip_suffix("-day"))
            .map(str::to_owned)
            .collect();
        for name in firsts {
            let part = |part: &str| self.answers.first(&format!("{name}-{part}")).to_owned();
            let (day, month, year) = (part("day"), part("month"), part("year"));
            if day.is_empty() && month.is_empty() && year.is_empty() {
                self.answers.set(name, "");
            } else {
                self.answers
                    .set(name, format!("{year:0>4}-{month:0>2}-{day:0>2}"));
            }
        }
    }

    /// Old answers with the newly posted ones of these questions laid over: a checkbox that was
    /// unticked is not posted at all.
    pub fn laid_over(&self, old: &Answers, questions: &[&Question]) -> Answers {
        let mut answers = old.clone();
        answers
            .fields
            .retain(|name, _| !questions.iter().any(|question| of_question(question, name)));
        for (name, values) in &self.answers.fields {
            if questions.iter().any(|question| of_question(question, name)) {
                answers.fields.insert(name.clone(), values.clone());
            }
        }
        answers.uploads.extend(self.answers.uploads.clone());
        answers
    }
}

fn of_question(question: &Question, name: &str) -> bool {
    let rest = name.strip_prefix(question.name.as_str());
    match (&question.kind, rest) {
        (_, Some("")) => true,
        (Kind::Date, Some(rest)) => rest.starts_with('-'),
        (Kind::Repeat { .. }, Some(rest)) => rest.starts_with('.'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_three_boxes_is_one_day() {
        let posted = Posted::of_bytes(b"on-day=3&on-month=11&on-year=2026&_token=x");
        assert_eq!(posted.answers.first("on"), "2026-11-03");
        assert_eq!(posted.own("_token"), "x");
        assert_eq!(
            Posted::of_bytes(b"on-day=&on-month=&on-year=")
                .answers
                .first("on"),
            ""
        );
    }

    #[test]
    fn bytes_in_a_wrong_charset_are_seen_and_not_swallowed() {
        let posted = Posted::of_bytes(b"what=Barnet%E4r");
        assert!(posted.answers.first("what").contains('\u{FFFD}'));
    }

    #[test]
    fn an_unticked_box_is_forgotten_and_the_rest_is_kept() {
        let boxes = Question::new("why", Kind::Choices(Vec::new()), "k");
        let old = Answers::default().with("why", "a").with("name", "Elin");
        let answers = Posted::of_bytes(b"").laid_over(&old, &[&boxes]);
        assert_eq!(answers.first("why"), "");
        assert_eq!(answers.first("name"), "Elin");
    }
}
