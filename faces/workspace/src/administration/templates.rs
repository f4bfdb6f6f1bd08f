//! *Mallar.* The municipality's own wordings, process by process. What was written with an older
//! wording stays as it was.

use super::{Drawn, allowed, is_changed};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::answers::Reader;
use casework::{Answers, Kind, Page, Phrase, Problems, Question, Template, UsualTask, Wording};
use common::answers::Posted;
use common::{Site, StaffIn, Trouble, Visit, Words, lost};
use design::{Button, ButtonKind, Card, CardList, Html};
use std::sync::Arc;

const MOST_TASKS: usize = 20;
const MOST_PHRASES: usize = 30;

/// Those that are worded; what is kept as rows has a page of its own.
fn all(site: &Site) -> impl Iterator<Item = &'static Template> {
    offered(site).filter(|template| !matches!((template.usual)(), Wording::Table(_)))
}

pub(super) fn offered(site: &Site) -> impl Iterator<Item = &'static Template> {
    let processes = site.committee.processes().iter();
    processes
        .flat_map(|process| process.templates())
        .chain(casework::template::SHARED)
}

fn find(site: &Site, key: &str) -> Result<&'static Template, Trouble> {
    all(site)
        .find(|template| template.key == key)
        .ok_or(Trouble::NotFound)
}

/// Every template with how it is worded: as it comes, or in the municipality's own words.
pub(super) async fn list(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let own = site.house.templates().await?;
    let cards = all(site).map(|template| Card {
        title: words.get(template.key),
        href: Some(format!("/arbete/administration/mall/{}", template.key)),
        text: None,
        meta: Some(
            words
                .get(if own.0.contains_key(template.key) {
                    "template-own"
                } else {
                    "template-usual"
                })
                .into(),
        ),
    });
    Ok(design::card_list(&CardList {
        cards: cards.collect(),
        grid: true,
        level: 3,
    }))
}

fn page(template: &Template, wording: &Wording) -> Page {
    let page = Page::new(template.key, "administer-save").lead("template-lead");
    let repeat = |name: &str, item, max, add: &'static str| {
        let kind = Kind::Repeat {
            item,
            max,
            add: add.into(),
        };
        Question::new(name, kind, "template-items")
    };
    page.ask(match wording {
        Wording::Text(_) | Wording::Table(_) => Question::long("text", 5_000, "template-text"),
        Wording::Tasks(_) => repeat(
            "task",
            vec![
                Question::text("what", 200, "template-task"),
                Question::text("days", 3, "template-days"),
            ],
            MOST_TASKS,
            "template-add-task",
        ),
        Wording::Phrases(_) => repeat(
            "phrase",
            vec![
                Question::text("name", 80, "template-phrase"),
                Question::long("text", 2_000, "template-text"),
            ],
            MOST_PHRASES,
            "template-add-phrase",
        ),
        Wording::Words(_) => repeat(
            "phrase",
            vec![
                Question::text("name", 80, "template-word"),
                Question::long("text", 2_000, "template-instead"),
            ],
            MOST_PHRASES,
            "template-add-word",
        ),
    })
}

/// The wording as it would have been typed.
fn typed(wording: &Wording) -> Answers {
    let mut answers = Answers::default();
    match wording {
        Wording::Text(text) | Wording::Table(text) => answers.set("text", text),
        Wording::Tasks(tasks) => {
            for (nth, task) in tasks.iter().enumerate() {
                answers.set(format!("task.{nth}.what"), &task.what);
                answers.set(format!("task.{nth}.days"), task.days.to_string());
            }
        }
        Wording::Phrases(phrases) | Wording::Words(phrases) => {
            for (nth, phrase) in phrases.iter().enumerate() {
                answers.set(format!("phrase.{nth}.name"), &phrase.name);
                answers.set(format!("phrase.{nth}.text"), &phrase.text);
            }
        }
    }
    answers
}

/// Read in the shape that the template has. What is left empty is taken away.
fn read(shape: &Wording, read: &mut Reader<'_>) -> Wording {
    match shape {
        Wording::Text(_) | Wording::Table(_) => Wording::Text(read.text("text", 5_000)),
        Wording::Tasks(_) => {
            let nths = 0..read.answers.items("task").min(MOST_TASKS);
            Wording::Tasks(nths.filter_map(|nth| task(nth, read)).collect())
        }
        Wording::Phrases(_) => Wording::Phrases(phrases(read)),
        Wording::Words(_) => Wording::Words(phrases(read)),
    }
}

fn task(nth: usize, read: &mut Reader<'_>) -> Option<UsualTask> {
    let (what, days) = (format!("task.{nth}.what"), format!("task.{nth}.days"));
    let empty = [&what, &days].map(|name| read.answers.first(name).is_empty());
    if empty == [true, true] {
        return None;
    }
    let what = read.text(&what, 200);
    let whole = read
        .answers
        .first(&days)
        .parse::<i64>()
        .ok()
        .filter(|days| (0..=365).contains(days));
    if whole.is_none() {
        read.problems.add(&days, "template-problem-days");
    }
    Some(UsualTask { what, days: whole? })
}

fn phrases(read: &mut Reader<'_>) -> Vec<Phrase> {
    let nths = 0..read.answers.items("phrase").min(MOST_PHRASES);
    nths.filter_map(|nth| phrase(nth, read)).collect()
}

fn phrase(nth: usize, read: &mut Reader<'_>) -> Option<Phrase> {
    let (name, text) = (format!("phrase.{nth}.name"), format!("phrase.{nth}.text"));
    let empty = [&name, &text].map(|name| read.answers.first(name).is_empty());
    if empty == [true, true] {
        return None;
    }
    Some(Phrase {
        name: read.text(&name, 80),
        text: read.text(&text, 2_000),
    })
}

/// The wording in parts, each with its label.
fn parts(wording: &Wording, words: &Words<'_>) -> Vec<(String, String)> {
    match wording {
        Wording::Text(text) | Wording::Table(text) => vec![(words.get("template-text"), text.clone())],
        Wording::Tasks(tasks) => tasks
            .iter()
            .map(|task| (task.what.clone(), task.days.to_string()))
            .collect(),
        Wording::Phrases(phrases) | Wording::Words(phrases) => phrases
            .iter()
            .map(|phrase| (phrase.name.clone(), phrase.text.clone()))
            .collect(),
    }
}

/// A template's form: what was typed, with what was wrong in it.
struct Typed<'a> {
    template: &'static Template,
    now: &'a Wording,
    answers: &'a Answers,
    found: &'a Problems,
    items: usize,
    seen: &'a str,
}

impl Typed<'_> {
    fn draw(self, site: &Site, me: &StaffIn) -> Response {
        let words = me.visit.words(site);
        let page = page(self.template, self.now);
        let reset = design::button(&Button {
            skip_checks: true,
            ..Button::new(words.get("template-reset"))
                .kind(ButtonKind::Secondary)
                .posts("_usual", "yes")
        });
        let drawn = Drawn {
            items: self.items,
            more: reset,
            now: &parts(self.now, &words),
            seen: self.seen,
            ..Drawn::new(&page, self.answers, self.found)
        };
        drawn.draw(site, me)
    }
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(key): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let template = find(&site, &key)?;
    let now = site.house.templates().await?.wording(template);
    let lost = lost::found(&site, &me.visit).await?;
    let (answers, seen) = match lost {
        Some(draft) => (draft.answers(), draft.seen),
        None => (typed(&now), String::new()),
    };
    let drawn = Typed {
        template,
        now: &now,
        answers: &answers,
        found: &Problems::default(),
        items: 1,
        seen: &seen,
    };
    Ok(drawn.draw(&site, &me))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(key): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    let template = find(&site, &key)?;
    let now = site.house.templates().await?.wording(template);
    let seen = posted.own("_seen");
    let again = |found: &Problems, items| {
        let (now, answers) = (&now, &posted.answers);
        let drawn = Typed {
            template,
            now,
            answers,
            found,
            items,
            seen,
        };
        Ok(drawn.draw(&site, &me))
    };
    let repeated = posted.own("_add");
    if !repeated.is_empty() {
        let items = posted.answers.items(repeated).max(1) + 1;
        return again(&Problems::default(), items);
    }
    let usual = (template.usual)();
    let mut reader = posted.answers.reader(site.today());
    let wording = posted.own("_usual").is_empty().then(|| read(&usual, &mut reader));
    if wording.is_some() && !reader.problems.0.is_empty() {
        return again(&reader.problems, 1);
    }
    let is_other = *wording.as_ref().unwrap_or(&usual) != now;
    if is_other && is_changed(&parts(&now, &me.visit.words(&site)), seen) {
        return again(&Problems::default(), 1);
    }
    let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
    site.house
        .put_template(template.key, wording.as_ref(), change, site.now(), &by)
        .await?;
    Ok(Redirect::to("/arbete/administration#templates").into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: jiff::civil::Date = date(2026, 11, 23);

    #[test]
    fn a_task_that_is_left_empty_is_taken_away_and_the_rest_is_kept() {
        let tasks = |what: &[(&str, i64)]| {
            let task = |(what, days): &(&str, i64)| UsualTask {
                what: (*what).to_owned(),
                days: *days,
            };
            Wording::Tasks(what.iter().map(task).collect())
        };
        let wording = tasks(&[("Samtal med barnet", 14), ("Skolan", 21)]);
        let mut answers = typed(&wording);
        answers.set("task.0.what", "");
        answers.set("task.0.days", "");
        let mut reader = answers.reader(TODAY);
        assert_eq!(read(&wording, &mut reader), tasks(&[("Skolan", 21)]));
        assert!(reader.problems.0.is_empty());
    }

    #[test]
    fn a_day_that_is_no_number_is_told_beside_its_field() {
        let mut answers = Answers::default();
        answers.set("task.0.what", "Skolan");
        answers.set("task.0.days", "snart");
        let mut reader = answers.reader(TODAY);
        read(&Wording::Tasks(Vec::new()), &mut reader);
        assert_eq!(reader.problems.0[0].question, "task.0.days");
    }
}
