//! What was typed when a session had ended: kept for this browser, sealed, and found again on the
//! same page after signing in. Nothing typed is lost.

use crate::answers::Posted;
use crate::cookies;
use crate::drafts;
use crate::kept_files::KeptFiles;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::Answers;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What is being written in a form.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Draft {
    /// Drawn with the form: sending twice is doing once.
    pub command: String,
    pub fields: BTreeMap<String, Vec<String>>,
    /// The [`mark`] of what it changes, as that stood when the form was drawn.
    #[serde(default)]
    pub seen: String,
    #[serde(default)]
    pub files: KeptFiles,
}

/// Short enough for a hidden field: tells whether the parts of something are as they were.
pub fn mark(parts: &[(String, String)]) -> String {
    let mut sum = Sha256::new();
    for part in parts.iter().flat_map(|(label, value)| [label, value]) {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    hex::encode(sum.finalize())
}

impl Draft {
    pub fn of(posted: &Posted) -> Result<Self, Trouble> {
        Ok(Self::with(posted.command()?, posted))
    }
    fn with(command: String, posted: &Posted) -> Self {
        Self {
            command,
            fields: posted.answers.fields.clone(),
            seen: posted.own("_seen").to_owned(),
            files: KeptFiles::default(),
        }
    }
    /// An empty form.
    pub fn fresh(site: &Site) -> Self {
        Self {
            command: site.draw(),
            ..Self::default()
        }
    }
    /// With the names of files, not with what they hold.
    pub fn answers(&self) -> Answers {
        self.files.named(self.typed())
    }
    pub fn typed(&self) -> Answers {
        Answers {
            fields: self.fields.clone(),
            ..Answers::default()
        }
    }
}

/// Keeps what was typed and sends the reader to sign in or to show anew who they are; anything else that went wrong is passed on.
pub async fn keep(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    posted: &Posted,
    trouble: Trouble,
) -> Result<Response, Trouble> {
    if !matches!(trouble, Trouble::SignIn { .. } | Trouble::StepUp { .. }) {
        return Err(trouble);
    }
    let secret = visit
        .secret
        .clone()
        .unwrap_or_else(|| format!("{}{}", site.draw(), site.draw()));
    // Not every form carries the id of a command; one that does keeps it.
    let command = posted.command().unwrap_or_else(|_| site.draw());
    let draft = Draft::with(command, posted);
    drafts::save(site, &secret, &place(visit), &draft).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, trouble).into_response())
}

/// Keeps what was typed in a form that did not all come, for whoever has a browser that we know.
pub async fn keep_typed(site: &Site, visit: &Visit, posted: &Posted) -> Result<(), Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(());
    };
    let draft = Draft::with(posted.command()?, posted);
    drafts::save(site, secret, &place(visit), &draft).await
}

/// It was sent after all.
pub async fn forget(site: &Site, visit: &Visit) -> Result<(), Trouble> {
    match &visit.secret {
        Some(secret) => drafts::forget(site, secret, &place(visit)).await,
        None => Ok(()),
    }
}

/// Sending the same twice is doing it once; a form that was changed after it was sent is another command, so that
/// nothing typed is taken for what came before.
pub fn command_of(command: &str, answers: &Answers) -> String {
    let typed = answers
        .fields
        .iter()
        .flat_map(|(name, typed)| typed.iter().map(move |typed| (name.clone(), typed.clone())));
    let files = answers
        .uploads
        .iter()
        .flat_map(|(name, files)| files.iter().map(move |file| (name.clone(), file.sha256_hex())));
    let parts: Vec<(String, String)> = typed.chain(files).collect();
    format!("{command}{}", mark(&parts))
}

/// What was kept for this page, once.
pub async fn found(site: &Site, visit: &Visit) -> Result<Option<Draft>, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(None);
    };
    let found = drafts::load::<Draft>(site, secret, &place(visit)).await?;
    if found.is_some() {
        drafts::forget(site, secret, &place(visit)).await?;
    }
    Ok(found.map(|(draft, _)| draft))
}

fn place(visit: &Visit) -> String {
    format!("lost {}", visit.path)
}
