//! *Bankens svar.* What the bank answered is read in by hand: what it says of each payment, and what it has booked.

use super::{ANSWER, HOME, key};
use crate::frame;
use access::PaymentKey;
use axum::extract::{Request, State};
use axum::response::Response;
use bank::{Answer, Line, Refused, Status};
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Posted;
use common::{Site, StaffIn, Trouble, ask, problems};
use design::{Alert, Content, Heading, Html};
use std::sync::Arc;
use views::{BankWord, NotPaid, ReadIn, Word};

const FILE: &str = "answer";
/// Signs.
const LONGEST: usize = 4_000_000;

fn page() -> Page {
    Page::new("payments-answer-title", "payments-answer-take")
        .lead("payments-answer-lead")
        .ask(Question::long(FILE, LONGEST, "payments-answer").help("payments-answer-help"))
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    key(&site, &me)?;
    Ok(drawn(&site, &me, &Answers::default(), &Problems::default(), None))
}

pub async fn take(State(site): State<Arc<Site>>, me: StaffIn, request: Request) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let posted = Posted::read(request, &()).await?;
    let mut read = posted.answers.reader(site.today());
    let text = read.text(FILE, LONGEST);
    let mut found = read.problems;
    if !found.0.is_empty() {
        return Ok(drawn(&site, &me, &posted.answers, &found, None));
    }
    let words = match bank::read(text.trim().as_bytes()) {
        Ok(Answer::Status(line)) => of_file(&site, &key, &line).await?,
        Ok(Answer::Booked(all)) => Some(all.iter().map(booked).collect()),
        Err(_) => {
            found.add(FILE, "payments-problem-unreadable");
            return Ok(drawn(&site, &me, &posted.answers, &found, None));
        }
    };
    let Some(words) = words else {
        found.add(FILE, "payments-problem-other-file");
        return Ok(drawn(&site, &me, &posted.answers, &found, None));
    };
    match site.committee.read_in_payments(&key, &words).await {
        Ok(read) => Ok(drawn(&site, &me, &Answers::default(), &found, Some(read))),
        Err(NotPaid::Fault(fault)) => Err(fault.into()),
        Err(_) => {
            found.add(FILE, "payments-refused-too-late");
            Ok(drawn(&site, &me, &posted.answers, &found, None))
        }
    }
}

/// What is said of each of our lines; None where it is about no file of ours.
async fn of_file(site: &Site, key: &PaymentKey, said: &Line) -> Result<Option<Vec<BankWord>>, Trouble> {
    let Some((_, lines)) = site.committee.payment_file(key, &said.id).await? else {
        return Ok(None);
    };
    let words = lines.iter().filter_map(|line| {
        let day = format!("{}-{}", said.id, line.on.strftime("%Y%m%d"));
        let word = match said.of(&day, &line.id) {
            Status::Accepted => Word::Accepted,
            Status::Refused(refused) => Word::Rejected(codes(refused)),
            // Nothing is decided yet, or nothing is said: nothing is made of it.
            Status::Partly | Status::Waits | Status::Unsaid => return None,
        };
        Some(BankWord {
            line: line.id.clone(),
            word,
        })
    });
    Ok(Some(words.collect()))
}

fn booked(one: &bank::Booked) -> BankWord {
    BankWord {
        line: one.id.clone(),
        word: match &one.returned {
            Some(refused) => Word::Returned(codes(refused)),
            None => Word::Paid {
                on: one.on,
                ore: one.ore,
            },
        },
    }
}

fn codes(refused: &Refused) -> String {
    refused.codes.join(", ")
}

fn drawn(site: &Site, me: &StaffIn, answers: &Answers, found: &Problems, read: Option<ReadIn>) -> Response {
    let (words, page) = (me.visit.words(site), page());
    let title = words.say(&page.title);
    let told = read.map(|read| {
        let say = Say::key("payments-read-in")
            .with("changed", read.changed)
            .with("known", read.known)
            .with("others", read.others)
            .with("contradicts", read.contradicts);
        design::alert(&Alert {
            tone: match read.contradicts {
                0 => design::Tone::Info,
                _ => design::Tone::Warning,
            },
            title: None,
            body: words.say(&say).into(),
            announce: true,
        })
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: Some(words.get("nav-payments").into()),
            title: title.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        told.unwrap_or_default(),
        design::form(&ask::form(&words, ANSWER, &page, (answers, found))),
    ]);
    let mut shell = frame::shell(site, me, title, HOME);
    shell.has_errors = !found.0.is_empty();
    shell.page(site, &me.visit, Content::Wide(content))
}
