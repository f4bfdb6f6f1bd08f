//! A party adds to what they have asked, or takes it back; as long as nobody has answered.

use super::{choice, party};
use crate::file::File;
use crate::journal::Happened;
use crate::journal::requests::{Fact, Request};
use crate::journal::steps::meetings::{acting, choose};
use crate::journal::steps::write_message::{attached, files_question};
use crate::{Given, Outcome, Page, Question, Step};

pub const ADD: &str = "add_to_request";
pub const WITHDRAW: &str = "withdraw_request";

fn waits<S>(file: &File<S>) -> bool {
    file.journal.requests.waiting().next().is_some()
}

fn own<'a, S>(file: &'a File<S>, given: &Given) -> Vec<&'a Request> {
    let by = acting(&file.journal, given).ok();
    let waiting = file.journal.requests.waiting();
    waiting.filter(|request| Some(request.asked.by) == by).collect()
}

fn choosing<S>(page: Page, file: &File<S>, given: &Given) -> Page {
    let own = own(file, given).into_iter().map(choice).collect();
    choose(page, "request", own, "request-which", "request-none-waits")
}

pub fn add<S>() -> Step<S> {
    Step {
        info: party(ADD, "request-add"),
        open: waits,
        page: |file, given| {
            let page = choosing(
                Page::new("request-add", "request-submit").lead("request-add-lead"),
                file,
                given,
            );
            if page.questions.is_empty() {
                return page;
            }
            page.ask(Question::long("text", 10_000, "request-text"))
                .ask(files_question("request-files").optional())
        },
        submit: |file, answers, given| {
            let own = own(file, given);
            let mut read = answers.reader(given.today);
            let request = read.choice("request", |word| {
                own.iter().map(|one| one.seq).find(|seq| seq.to_string() == word)
            });
            let text = read.text("text", 10_000);
            let files = attached(&mut read, given);
            read.check()?;
            let request = request.ok_or_else(crate::journal::unread)?;
            Ok(Outcome::of(&Happened::Request(Fact::Added {
                request,
                text,
                files,
            })))
        },
    }
}

pub fn withdraw<S>() -> Step<S> {
    Step {
        info: party(WITHDRAW, "request-withdraw"),
        open: waits,
        page: |file, given| {
            let page = Page::new("request-withdraw", "request-withdraw").lead("request-withdraw-lead");
            choosing(page, file, given)
        },
        submit: |file, answers, given| {
            let own = own(file, given);
            let mut read = answers.reader(given.today);
            let request = read.choice("request", |word| {
                own.iter().map(|one| one.seq).find(|seq| seq.to_string() == word)
            });
            read.check()?;
            let request = request.ok_or_else(crate::journal::unread)?;
            Ok(Outcome::of(&Happened::Request(Fact::Withdrawn { request })))
        },
    }
}
