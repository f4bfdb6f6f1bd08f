//! *Blankett i ett ärende.* What one may do on my pages, as an empty form to print or to fetch as PDF: the same questions from the
//! same description, with the number of the case and a place for name, day and signature.

use crate::my_case::open;
use crate::my_pages::of_case;
use crate::party_step::is_open;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::{Answers, Page, is_on_paper};
use common::{ResidentIn, Site, Trouble, paper};
use std::sync::Arc;
use views::{Circumstances, OpenCase};

type At = Path<(String, String, String)>;

/// The case, and the step as it is on paper.
async fn found(site: &Site, me: &ResidentIn, case: &str, step: &str) -> Result<(OpenCase, Page), Trouble> {
    let (key, open) = open(site, me, case, step).await?;
    is_open(&open, step)?;
    let mut steps = open.file.open_steps().into_iter();
    let is_form = steps.any(|info| info.name == step && is_on_paper(&info));
    is_form.then_some(()).ok_or(Trouble::NotFound)?;
    let circumstances = Circumstances {
        on_paper: Some(site.today()),
        ..Circumstances::default()
    };
    let none = Answers::default();
    let given = site
        .committee
        .given(key.actor(), Some(open.case), &none, &circumstances)
        .await?;
    let page = open.file.page(step, &given).map_err(|_| Trouble::NotFound)?;
    Ok((open, page))
}

pub async fn page(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((lang, case, step)): At,
) -> Result<Response, Trouble> {
    let (open, page) = found(&site, &me, &case, &step).await?;
    let words = me.visit.words(&site);
    let pdf = format!("/{lang}/mina-sidor/{case}/gor/{step}/blankett.pdf");
    let content = paper::page(&site, &page, Some(&open.number), &pdf, &words).await?;
    let shell = of_case(&me, &open, words.say(&page.title), &words);
    Ok(shell.page(&site, &me.visit, content))
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, step)): At,
) -> Result<Response, Trouble> {
    let (open, page) = found(&site, &me, &case, &step).await?;
    paper::pdf(&site, &page, Some(&open.number), me.visit.lang).await
}
