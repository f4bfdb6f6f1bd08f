//! *Barnets egen dörr.* A child comes in by a code that it was given in person, never by an e-identification: sees what
//! happens now, what it may decide and who can read, and tells in its own way. Nothing of the case is in an address.

pub mod door;
pub mod file;
pub mod home;
pub mod said;
pub mod tell;

use access::Key;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::Act;
use casework::journal::child::Statement;
use common::child::{self, ChildVisit};
use common::{Shell, Site, Trouble, Visit};
use design::{Account, Html};
use views::OpenCase;

pub(crate) use home::phones;

/// Where one of the pages is.
fn at(visit: &Visit, page: &str) -> String {
    format!("/{}/barn{page}", visit.lang.tag())
}

/// What the read log calls a child's look.
const LOOK: &str = "child-door";

pub struct In {
    visit: ChildVisit,
    key: Key,
    open: OpenCase,
}

impl In {
    async fn by(site: &Site, visit: ChildVisit) -> Result<Self, Trouble> {
        let key = site
            .committee
            .key(&visit.viewer, Act::Speak, visit.door.case)
            .await?;
        let open = site.committee.open(&key, LOOK).await?;
        Ok(Self { visit, key, open })
    }
    /// What this child has said, oldest first.
    fn said(&self) -> impl DoubleEndedIterator<Item = &Statement> {
        let person = self.visit.door.person;
        let all = self.open.file.journal().child.statements.iter();
        all.filter(move |one| one.person == person)
    }
    /// As one is called.
    fn first_name(&self) -> String {
        first(&self.visit.door.name)
    }
    /// The first name of whoever has the case.
    fn worker(&self) -> Option<String> {
        self.open
            .file
            .journal()
            .owner
            .as_ref()
            .map(|owner| first(&owner.name))
    }
}

fn first(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
}

/// Who is in; else the way to the door.
async fn inside(site: &Site, jar: &CookieJar, asking: &Visit) -> Result<Result<In, Response>, Trouble> {
    match child::found(site, jar).await? {
        Some(visit) => Ok(Ok(In::by(site, visit).await?)),
        None => Ok(Err(Redirect::to(&at(asking, "")).into_response())),
    }
}

/// A page that says nothing of what it is in its title, and can be left at once.
fn drawn(site: &Site, visit: &Visit, title: String, has_errors: bool, content: Html) -> Response {
    let shell = Shell {
        quick_exit: true,
        account: Account::Hidden,
        has_errors,
        ..Shell::new(title)
    };
    shell.page(site, visit, content)
}
