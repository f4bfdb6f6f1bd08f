//! A question that must be acted upon: a case begun of what was told, since when we know.

use crate::questions::{find, key, link};
use access::NamelessKey;
use casework::nameless::What;
use casework::step::StepInfo;
use casework::{CaseId, Process};
use common::lost::Draft;
use common::{Site, StaffIn, Trouble, Words};
use design::Html;
use hypertext::prelude::*;
use views::{KeptQuestion, NamelessDone};

/// Each kind of case that can be begun of what was told, for whoever may begin it.
pub fn reports(site: &Site, me: &StaffIn, kept: &KeptQuestion, words: &Words<'_>) -> Html {
    let processes = site.committee.processes().iter();
    let links = processes.filter_map(|process| {
        let from = process.begun_of_nameless()?;
        let info = process.step(from.step)?;
        access::start(&me.viewer, info.act, site.today()).ok()?;
        let href = format!(
            "/arbete/ny/{}/{}?fraga={}",
            process.slug(),
            from.step,
            kept.id.simple()
        );
        Some(link(words.get(info.title), href))
    });
    let links: Vec<Html> = links.collect();
    if links.is_empty() {
        return Html::default();
    }
    let said = words.get("questions-report-help");
    let body = Html::all([
        design::html(hypertext::maud_borrow! { p { (said) } }),
        design::button_row(links),
    ]);
    design::section("report", &words.get("questions-report"), &body)
}

/// A new case's form with what was told, since when we know.
pub async fn as_draft(
    site: &Site,
    me: &StaffIn,
    process: &'static dyn Process,
    info: StepInfo,
    question: &str,
) -> Result<Draft, Trouble> {
    let from = process.begun_of_nameless().filter(|from| from.step == info.name);
    let from = from.ok_or(Trouble::NotFound)?;
    let kept = find(site, &key(site, me)?, question).await?;
    let mut draft = Draft::fresh(site);
    let mut put = |name: &str, answer: String| drop(draft.fields.insert(name.to_owned(), vec![answer]));
    put(from.text, kept.thread.told());
    if let Some(at) = kept.thread.asked_at() {
        put(from.day, at.to_zoned(law::stockholm()).date().to_string());
    }
    for (name, answer) in from.with {
        put(name, (*answer).to_owned());
    }
    draft.seen = kept.id.simple().to_string();
    Ok(draft)
}

/// The question that a case is about to be made of, if this person may read it. Nothing: it is made of none.
pub async fn made_of(
    site: &Site,
    me: &StaffIn,
    question: &str,
) -> Result<Option<(NamelessKey, KeptQuestion)>, Trouble> {
    if question.is_empty() {
        return Ok(None);
    }
    let key = key(site, me)?;
    let kept = find(site, &key, question).await?;
    Ok(Some((key, kept)))
}

/// Whoever asked learns that we had to act, and not where. Somebody who wrote meanwhile does not hinder it.
pub async fn became(
    site: &Site,
    me: &StaffIn,
    key: &NamelessKey,
    kept: &KeptQuestion,
    case: CaseId,
) -> Result<(), Trouble> {
    let mut seen = kept.version;
    for _ in 0..3 {
        let by = me.viewer.actor();
        let what = What::BecameReport { by, case };
        match site.committee.nameless_by_us(key, kept.id, seen, what).await? {
            NamelessDone::Meanwhile => seen = find(site, key, &kept.id.simple().to_string()).await?.version,
            _ => return Ok(()),
        }
    }
    Err(Trouble::Fault("a question did not become a report".to_owned()))
}
