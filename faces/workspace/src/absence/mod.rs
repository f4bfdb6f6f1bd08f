//! Who is away from when until when, and who stands in: written down by oneself or by whoever leads the unit.
//! Why is nobody's business, and there is no place to write it.

mod reading;
mod told;

pub use told::{about_case, on_my_day};

use crate::frame;
use access::Staff;
use access::absence::{has_cases, leads, work_together};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::page::{Choice, Kind};
use casework::{Actor, Answers, Page, Problems, Question, Say, StaffId};
use common::answers::Posted;
use common::ask;
use common::{Site, StaffIn, Trouble, Visit, Words, lost, problems};
use design::{Button, ButtonKind, Column, Content, EmptyState, Heading, Html, Row, Table};
use house_store::Absence;
use hypertext::prelude::*;
use jiff::civil::Date;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/franvaro";

/// Everybody who works here and every absence that has not ended, as this person may deal with them.
struct Seen {
    today: Date,
    staff: Vec<Staff>,
    absences: Vec<Absence>,
    /// Those whose absence they may write down: their own, and of those whom they lead.
    whose: Vec<StaffId>,
}

impl Seen {
    async fn by(site: &Site, me: &StaffIn) -> Result<Self, Trouble> {
        let today = site.today();
        let staff = site.house.all_staff(today).await?;
        let mine = |one: &&Staff| {
            (one.id == me.staff.id && has_cases(&one.held, today)) || leads(&me.staff, one, today)
        };
        let whose: Vec<StaffId> = staff.iter().filter(mine).map(|one| one.id).collect();
        Ok(Self {
            today,
            absences: site.house.absences(today).await?,
            staff,
            whose,
        })
    }

    async fn of_page(site: &Site, me: &StaffIn) -> Result<Self, Trouble> {
        let seen = Self::by(site, me).await?;
        if seen.whose.is_empty() {
            return Err(Trouble::NotFound);
        }
        Ok(seen)
    }

    fn person(&self, id: StaffId) -> Option<&Staff> {
        self.staff.iter().find(|one| one.id == id)
    }

    fn name(&self, id: StaffId) -> String {
        self.person(id).map(|one| one.name.clone()).unwrap_or_default()
    }

    fn shown(&self) -> impl Iterator<Item = &Absence> {
        self.absences.iter().filter(|one| self.whose.contains(&one.staff))
    }

    fn one(&self, id: &str) -> Result<&Absence, Trouble> {
        self.shown().find(|one| one.id == id).ok_or(Trouble::NotFound)
    }

    /// Nobody else's: then there is nothing to ask about whom.
    fn only(&self) -> Option<StaffId> {
        match self.whose[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Colleagues who may stand in for one of those.
    fn beside(&self, whose: &[StaffId]) -> impl Iterator<Item = &Staff> {
        let absent: Vec<&Staff> = whose.iter().filter_map(|id| self.person(*id)).collect();
        let only = (whose.len() == 1).then(|| whose[0]);
        self.staff.iter().filter(move |one| {
            let beside = |absent: &&Staff| work_together(&absent.held, &one.held, self.today);
            only != Some(one.id) && absent.iter().any(beside)
        })
    }

    fn page(&self, of: Option<&Absence>) -> Page {
        let name = |one: &Staff| Choice {
            value: one.id.to_string(),
            label: Say::key("plain").with("text", format!("{}, {}", one.name, one.title)),
            help: None,
        };
        let whose = of.map_or_else(|| self.whose.clone(), |absence| vec![absence.staff]);
        let [mut from, mut to] = [
            Question::date("from", "absence-from").prefill(self.today.to_string()),
            Question::date("to", "absence-to"),
        ];
        let others = Kind::Select(self.beside(&whose).map(name).collect());
        let mut stand_in = Question::new("stand_in", others, "absence-stand-in")
            .help("absence-stand-in-help")
            .optional();
        let mut page = Page::new("absence-new", "absence-save");
        if let Some(absence) = of {
            let title = Say::key("absence-of").with("name", self.name(absence.staff));
            page = Page::new(title, "absence-save");
            from = from.prefill(absence.from.to_string());
            to = to.prefill(absence.to.to_string());
            if let Some(id) = absence.stand_in {
                stand_in = stand_in.prefill(id.to_string());
            }
        } else if self.only().is_none() {
            let people = whose.iter().filter_map(|id| self.person(*id)).map(name);
            let people = Kind::Select(people.collect());
            page = page.ask(Question::new("staff", people, "absence-who"));
        }
        page.ask(from).ask(to).ask(stand_in)
    }
}

fn form(words: Words<'_>, action: &str, page: &Page, answers: &Answers, found: &Problems) -> Html {
    design::form(&design::Form {
        guard: true,
        ..ask::form(&words, action, page, (answers, found))
    })
}

fn link(one: &Absence, seen: &Seen) -> Html {
    let (address, name) = (format!("{ADDRESS}/{}", one.id), seen.name(one.staff));
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (name) } } })
}

fn by(words: &Words<'_>, actor: &Actor) -> String {
    match actor {
        Actor::Staff { name, .. } => name.clone(),
        _ => words.get("actor-house"),
    }
}

async fn table(site: &Site, words: &Words<'_>, seen: &Seen) -> Result<Html, Trouble> {
    let mut rows = Vec::new();
    for one in seen.shown() {
        let stand_in = site.house.who_stands_in(one, one.from.max(seen.today)).await?;
        let nobody = || design::tag(words.get("absence-nobody"), design::Tone::Warning);
        rows.push(Row {
            cells: vec![
                link(one, seen),
                words.day(one.from),
                words.day(one.to),
                stand_in
                    .as_ref()
                    .map_or_else(nobody, |one| one.name.as_str().into()),
                by(words, &one.set_by).into(),
                words.moment(one.set_at),
            ],
            marked: stand_in.is_none(),
        });
    }
    if rows.is_empty() {
        return Ok(design::empty_state(&EmptyState {
            title: words.get("absence-none").into(),
            text: None,
            action: None,
        }));
    }
    let columns = [
        "readers-who",
        "administer-from",
        "administer-to",
        "absence-stand-in",
        "absence-set-by",
        "readers-when",
    ];
    Ok(design::table(&Table {
        id: "absences".to_owned(),
        caption: words.get("absence-title").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows,
        compact: true,
    }))
}

async fn drawn(
    site: &Site,
    me: &StaffIn,
    seen: &Seen,
    answers: &Answers,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let (title, page) = (words.get("absence-title"), seen.page(None));
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("absence-lead").into()),
        }),
        design::section(
            "away",
            &words.get("absence-listed"),
            &table(site, &words, seen).await?,
        ),
        design::section(
            "new",
            &words.say(&page.title),
            &form(words, ADDRESS, &page, answers, found),
        ),
    ]);
    let mut shell = frame::shell(site, me, title, ADDRESS);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, Content::Wide(content)))
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let seen = Seen::of_page(&site, &me).await?;
    let kept = lost::found(&site, &me.visit).await?.unwrap_or_default();
    drawn(&site, &me, &seen, &kept.answers(), &Problems::default()).await
}

pub async fn add(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let seen = Seen::of_page(&site, &me).await?;
    match reading::new(&site, &me, &seen, &posted.answers) {
        Ok(absence) => {
            keep(&site, &absence).await?;
            Ok(Redirect::to(ADDRESS).into_response())
        }
        Err(found) => drawn(&site, &me, &seen, &posted.answers, &found).await,
    }
}

async fn keep(site: &Site, absence: &Absence) -> Result<(), Trouble> {
    let change = site.committee.outside().draw();
    Ok(site.house.put_absence(absence, change).await?)
}

fn one_drawn(
    site: &Site,
    me: &StaffIn,
    seen: &Seen,
    absence: &Absence,
    (answers, found): (&Answers, &Problems),
) -> Response {
    let (words, page) = (me.visit.words(site), seen.page(Some(absence)));
    let title = words.say(&page.title);
    let set = Say::key("absence-set")
        .with("name", by(&words, &absence.set_by))
        .with("at", absence.set_at);
    let address = format!("{ADDRESS}/{}", absence.id);
    let back = if absence.from < seen.today {
        "absence-back"
    } else {
        "absence-take-back"
    };
    let back = Button::new(words.get(back))
        .kind(ButtonKind::Secondary)
        .posts("_back", "yes");
    let end = design::form(&design::Form {
        action: address.clone(),
        content: design::button(&back),
        ..design::Form::default()
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.say(&set).into()),
        }),
        form(words, &address, &page, answers, found),
        design::section("back", &words.get("absence-earlier"), &end),
    ]);
    let mut shell = frame::shell(site, me, title, ADDRESS);
    shell.has_errors = !found.0.is_empty();
    shell.page(site, &me.visit, content)
}

pub async fn one(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let seen = Seen::of_page(&site, &me).await?;
    let absence = seen.one(&id)?;
    let kept = lost::found(&site, &me.visit).await?.unwrap_or_default();
    Ok(one_drawn(
        &site,
        &me,
        &seen,
        absence,
        (&kept.answers(), &Problems::default()),
    ))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let seen = Seen::of_page(&site, &me).await?;
    let absence = seen.one(&id)?;
    if posted.own("_back") == "yes" {
        end(&site, &me, &seen, absence).await?;
        return Ok(Redirect::to(ADDRESS).into_response());
    }
    match reading::changed(&site, &me, &seen, absence, &posted.answers) {
        Ok(absence) => {
            keep(&site, &absence).await?;
            Ok(Redirect::to(ADDRESS).into_response())
        }
        Err(found) => Ok(one_drawn(&site, &me, &seen, absence, (&posted.answers, &found))),
    }
}

/// Back today: yesterday was the last day. What had not begun before today never was.
async fn end(site: &Site, me: &StaffIn, seen: &Seen, absence: &Absence) -> Result<(), Trouble> {
    let (by, now) = (me.viewer.actor(), site.now());
    match seen.today.yesterday() {
        Ok(yesterday) if absence.from <= yesterday => {
            let ended = Absence {
                to: yesterday,
                set_by: by,
                set_at: now,
                ..absence.clone()
            };
            keep(site, &ended).await
        }
        _ => {
            let change = site.committee.outside().draw();
            Ok(site.house.take_back_absence(absence, change, now, &by).await?)
        }
    }
}
