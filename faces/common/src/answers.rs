//! A posted form as answers, exactly as typed. Bytes that are no text become U+FFFD, which the
//! step then points out beside the field; nothing typed is lost.

use crate::kept_files::DROP;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::{portrait, sketch, sound, uploads};
use axum::body::{Body, to_bytes};
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::journal::steps::child::DRAWING;
use casework::page::VOICE;
use casework::{Answers, Kind, Problems, Question, Say};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// What a form may weigh without its files.
const FORM_BYTES_MAX: usize = 1024 * 1024;
const FIELDS_MAX: usize = 500;
/// What the files of one form may weigh together.
const FILES_BYTES_MAX: usize = 5 * uploads::BYTES_MAX;
/// What is read of a file that is far too large, before we hang up.
const THROWN_AWAY_MAX: u64 = 3 * 1024 * 1024 * 1024;

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
    pub problems: Problems,
    /// It did not all come.
    pub cut_off: bool,
}

fn is_multipart(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// What one form may take.
struct Room {
    text: usize,
    files: usize,
    thrown_away: u64,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            text: FORM_BYTES_MAX,
            files: FILES_BYTES_MAX,
            thrown_away: 0,
        }
    }
}

/// One field of a form as it came.
enum Part {
    Whole(Vec<u8>),
    TooLarge,
    CutOff(Vec<u8>),
}

impl Room {
    fn for_a_file(&self) -> usize {
        uploads::BYTES_MAX.min(self.files)
    }

    /// What is over the most is read on and thrown away: a browser that is hung up on in the middle of a file shows no
    /// answer.
    async fn part(&mut self, field: &mut Field<'_>, most: usize) -> Result<Part, Trouble> {
        let (is_file, mut bytes, mut over) = (field.file_name().is_some(), Vec::new(), false);
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) if over || bytes.len() + chunk.len() > most => {
                    (over, bytes) = (true, Vec::new());
                    self.thrown_away += chunk.len() as u64;
                    if self.thrown_away > THROWN_AWAY_MAX {
                        return Err(Trouble::BadRequest);
                    }
                }
                Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                Ok(None) if over => return Ok(Part::TooLarge),
                Ok(None) => break,
                Err(_) => return Ok(Part::CutOff(bytes)),
            }
        }
        if is_file {
            self.files -= bytes.len();
        }
        Ok(Part::Whole(bytes))
    }
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
        if name == DROP {
            let all = self.own.entry(name).or_default();
            *all = format!("{all} {value}");
        } else if name.starts_with('_') {
            self.own.insert(name, value);
        } else if self.answers.fields.len() < FIELDS_MAX {
            self.answers.fields.entry(name).or_default().push(value);
        }
    }

    /// A form without files; one that was not sent whole is not understood.
    pub async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Self, Trouble> {
        if is_multipart(&request) {
            let form = Multipart::from_request(request, state)
                .await
                .map_err(|_| Trouble::BadRequest)?;
            let posted = Self::of_multipart(form, None).await?;
            return (!posted.cut_off).then_some(posted).ok_or(Trouble::BadRequest);
        }
        let too_long = |_| Trouble::BadRequest;
        let bytes = to_bytes(request.into_body(), FORM_BYTES_MAX)
            .await
            .map_err(too_long)?;
        Ok(Self::of_bytes(&bytes))
    }

    /// A form that may have files. What is wrong with them, or that they did not all come, stands in `problems`, beside
    /// what was typed.
    /// Where nobody is to have them (`site` is none), files are thrown away.
    pub async fn with_files(mut request: Request, site: Option<&Site>) -> Result<Self, Trouble> {
        if !is_multipart(&request) {
            return Self::read(request, &()).await;
        }
        // What is too large is told beside its field, so it is read to its end and thrown away.
        DefaultBodyLimit::disable().apply(&mut request);
        let form = Multipart::from_request(request, &())
            .await
            .map_err(|_| Trouble::BadRequest)?;
        Self::of_multipart(form, site).await
    }

    pub fn of_bytes(bytes: &[u8]) -> Self {
        let mut posted = Self::default();
        for (name, value) in form_urlencoded::parse(bytes) {
            posted.put(name.into_owned(), value.into_owned());
        }
        posted.join_dates();
        posted
    }

    async fn of_multipart(mut form: Multipart, files: Option<&Site>) -> Result<Self, Trouble> {
        let mut posted = Self::default();
        let mut room = Room::default();
        let mut last = String::new();
        loop {
            let mut field = match form.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => break,
                Err(_) => {
                    posted.ends_in(&last);
                    break;
                }
            };
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let most = if file.is_some() {
                room.for_a_file()
            } else {
                room.text
            };
            let part = room.part(&mut field, most).await?;
            match (file, part) {
                // No file was chosen.
                (Some(file), Part::Whole(bytes)) if file.is_empty() && bytes.is_empty() => {}
                (Some(file), Part::Whole(bytes)) => {
                    if let Some(site) = files {
                        match uploads::taken(site, &file, bytes, reader_of(&name)).await {
                            Ok(upload) => posted
                                .answers
                                .uploads
                                .entry(name.clone())
                                .or_default()
                                .push(upload),
                            Err(say) => posted.problems.add(name.clone(), say),
                        }
                    }
                }
                (Some(file), Part::TooLarge) => posted.problems.add(name.clone(), uploads::too_large(&file)),
                (None, Part::TooLarge) => return Err(Trouble::BadRequest),
                (None, Part::Whole(bytes)) => {
                    room.text -= bytes.len();
                    posted.put(name.clone(), String::from_utf8_lossy(&bytes).into_owned());
                }
                (of_file, Part::CutOff(bytes)) => {
                    if of_file.is_none() {
                        let typed = String::from_utf8_lossy(&bytes).into_owned();
                        posted.put(name.clone(), typed.trim_end_matches('\u{FFFD}').to_owned());
                    }
                    posted.ends_in(&name);
                    break;
                }
            }
            last = name;
        }
        posted.join_dates();
        Ok(posted)
    }

    /// The connection was gone before the form was.
    fn ends_in(&mut self, name: &str) {
        self.cut_off = true;
        let beside = if name.starts_with('_') { "" } else { name };
        self.problems.add(beside, "problem-upload-cut-off");
    }

    /// What was wrong with what was sent, of which some may have been good files: a browser gives none of them twice.
    pub fn wrong(&self, mut found: Problems) -> Problems {
        for (name, uploads) in &self.answers.uploads {
            let names: Vec<&str> = uploads.iter().map(|upload| upload.name.as_str()).collect();
            let say = Say::key("problem-file-choose-again").with("names", names.join(", "));
            found.add(name.clone(), say);
        }
        found
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

/// Where a recording is asked for only that is taken, and elsewhere none.
fn reader_of(question: &str) -> uploads::Reader {
    match question {
        VOICE => sound::upload,
        DRAWING => sketch::upload,
        portrait::FIELD => portrait::upload,
        _ => uploads::read,
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
