//! *Blanketter.* For parties who write on paper: what each of them may do now, to print in their language, and to type in when it
//! comes back.

use crate::{case_page, case_side, frame};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::{Act, Actor, Answers, Page, Party, StepInfo, is_on_paper};
use common::{Site, StaffIn, Trouble, Words, paper};
use design::{Card, CardList, EmptyState, Heading, Html};
use hypertext::prelude::*;
use jiff::civil::Date;
use language::Lang;
use serde::Deserialize;
use std::sync::Arc;
use views::{Circumstances, OpenCase, on_paper};

pub type At = Path<(String, String, String)>;

/// What parties may do on paper now.
fn steps(open: &OpenCase) -> Vec<StepInfo> {
    open.file.open_steps().into_iter().filter(is_on_paper).collect()
}

/// Each person once, whichever places they have in the case.
fn parties(open: &OpenCase) -> Vec<&Party> {
    let mut found: Vec<&Party> = Vec::new();
    let parties = open.file.journal().parties.iter();
    for party in parties.filter(|party| party.reads_along() && party.person.number.is_some()) {
        if !found.iter().any(|one| one.person.id == party.person.id) {
            found.push(party);
        }
    }
    found
}

/// The way there, where somebody may write on paper.
pub fn side(open: &OpenCase, words: &Words<'_>) -> Option<Html> {
    let some = !parties(open).is_empty() && !steps(open).is_empty();
    let at = format!("/arbete/arende/{}/papper", open.case);
    some.then(|| {
        design::html(
            hypertext::maud_borrow! { a class="ds-link" href=(at) { (words.get("on-paper-print-or-type")) } },
        )
    })
}

/// Somebody's step on paper in an opened case.
pub struct OnPaper<'a> {
    pub party: &'a Party,
    pub info: StepInfo,
    /// The party, as it is typed in for them.
    pub by: Actor,
    pub page: Page,
}

/// The step as the party would meet it.
pub async fn found<'a>(
    site: &Site,
    (key, open): (&access::Key, &'a OpenCase),
    (person, step): (&str, &str),
    answers: &Answers,
    came: Date,
) -> Result<OnPaper<'a>, Trouble> {
    let mut parties = parties(open).into_iter();
    let party = parties.find(|party| party.person.id.to_string() == person);
    let party = party.ok_or(Trouble::NotFound)?;
    let mut steps = steps(open).into_iter();
    let info = steps.find(|info| info.name == step).ok_or(Trouble::NotFound)?;
    let by = on_paper(key, party, came).ok_or(Trouble::NotFound)?;
    let circumstances = Circumstances {
        on_paper: Some(came),
        ..Circumstances::default()
    };
    let given = site
        .committee
        .given(by.clone(), Some(open.case), answers, &circumstances)
        .await?;
    let page = open.file.page(step, &given).map_err(|_| Trouble::NotFound)?;
    Ok(OnPaper {
        party,
        info,
        by,
        page,
    })
}

pub async fn list(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "case-on-paper").await?;
    let words = me.visit.words(&site);
    let title = words.get("on-paper-title");
    let (parties, steps) = (parties(&open), steps(&open));
    let body = if parties.is_empty() || steps.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("on-paper-none").into(),
            text: Some(words.get("on-paper-none-text").into()),
            action: None,
        })
    } else {
        let each = parties.iter().map(|party| of_party(&open, party, &steps, &words));
        Html::all(each.collect::<Vec<_>>())
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(case_side::subject_name(&open, &words).into()),
            title: title.clone(),
            lead: Some(words.get("on-paper-lead").into()),
        }),
        body,
    ]);
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, content))
}

fn of_party(open: &OpenCase, party: &Party, steps: &[StepInfo], words: &Words<'_>) -> Html {
    let may_type = open.acts.contains(&Act::Write);
    let card = |info: &StepInfo| {
        let at = format!(
            "/arbete/arende/{}/papper/{}/{}",
            open.case, party.person.id, info.name
        );
        let prints = Lang::ALL.map(|lang| (lang, format!("{at}/blankett?sprak={}", lang.tag())));
        Card {
            title: words.get(info.title),
            href: None,
            text: Some(design::html(hypertext::maud_borrow! {
                (words.get("on-paper-print")) " "
                @for (lang, href) in &prints {
                    a class="ds-link" href=(href) { span lang=(lang.html()) { (lang.own_name()) } } " "
                }
            })),
            meta: may_type.then(|| {
                design::html(
                    hypertext::maud_borrow! { a class="ds-link" href=(at) { (words.get("on-paper-type")) } },
                )
            }),
        }
    };
    let list = design::card_list(&CardList {
        cards: steps.iter().map(card).collect(),
        grid: true,
        level: 3,
    });
    design::section(&format!("part-{}", party.person.id), &party.person.name, &list)
}

#[derive(Deserialize)]
pub struct In {
    /// In the language of whoever fills it in.
    #[serde(default, rename = "sprak")]
    lang: String,
}

impl In {
    /// Where none is said, the language of whoever prints it.
    fn lang(&self, me: &StaffIn) -> Result<Lang, Trouble> {
        match self.lang.as_str() {
            "" => Ok(me.visit.lang),
            word => Lang::parse(word).ok_or(Trouble::NotFound),
        }
    }
}

pub async fn empty_form(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person, step)): At,
    Query(asked): Query<In>,
) -> Result<Response, Trouble> {
    let lang = asked.lang(&me)?;
    let (key, open) = case_page::open(&site, &me, &case, "paper-form").await?;
    let none = Answers::default();
    let of = found(&site, (&key, &open), (&person, &step), &none, site.today()).await?;
    let words = Words {
        texts: &site.texts,
        lang,
    };
    let pdf = format!(
        "/arbete/arende/{case}/papper/{person}/{step}/blankett.pdf?sprak={}",
        lang.tag()
    );
    let form = paper::page(&site, &of.page, Some(&open.number), &pdf, &words).await?;
    let dir = if lang.dir() == language::Dir::Rtl {
        "rtl"
    } else {
        "ltr"
    };
    let content = design::html(hypertext::maud_borrow! { div lang=(lang.html()) dir=(dir) { (form) } });
    let title = me.visit.words(&site).get(of.info.title);
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, content))
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person, step)): At,
    Query(asked): Query<In>,
) -> Result<Response, Trouble> {
    let lang = asked.lang(&me)?;
    let (key, open) = case_page::open(&site, &me, &case, "paper-form").await?;
    let none = Answers::default();
    let of = found(&site, (&key, &open), (&person, &step), &none, site.today()).await?;
    paper::pdf(&site, &of.page, Some(&open.number), lang).await
}
