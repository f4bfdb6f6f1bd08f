//! What a party asks of us by right, adds to and takes back; and how it is answered.

mod answer;
mod appeals;
mod asking;
mod longer;
mod own;

pub use asking::LOOK;
pub use own::WITHDRAW;

use crate::journal::requests::{Asked, Kind, Request};
use crate::page::{Choice, Page, Question};
use crate::say::{Arg, Say};
use crate::step::{Act, Audience, Step, StepInfo};

/// In the order of [`Kind::ASKED_FOR`], what a party then does with them, and how they are answered.
pub fn steps<S>() -> Vec<Step<S>> {
    vec![
        asking::step::<S, 0>(),
        asking::step::<S, 1>(),
        asking::step::<S, 2>(),
        asking::step::<S, 3>(),
        asking::step::<S, 4>(),
        asking::step::<S, 5>(),
        asking::step::<S, 6>(),
        asking::about_look(),
        own::add(),
        own::withdraw(),
        answer::by_whoever_decides(),
        answer::by_lead(),
        longer::step(),
        appeals::check(),
        appeals::hand_over(),
    ]
}

/// A party's step that stands on the page of what can be asked for.
pub fn is_request(step: &str) -> bool {
    let mut asking = Kind::ALL.iter().map(|kind| kind.asked_by());
    asking.any(|name| name == step) || [own::ADD, own::WITHDRAW].contains(&step)
}

fn party(name: &'static str, title: &'static str) -> StepInfo {
    StepInfo {
        name,
        title,
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    }
}

/// What was asked, and the day.
fn choice(request: &Request) -> Choice {
    let what = Arg::Key(request.asked.what.key().into());
    Choice {
        value: request.seq.to_string(),
        label: Say::key("request-of-day")
            .with("what", what)
            .with("day", language::stockholm(request.at).date()),
        help: None,
    }
}

/// One request, as whoever answers it reads it; the one that has waited longest comes first.
fn told(page: Page, request: &Request) -> Page {
    let Asked { text, .. } = &request.asked;
    let plain = |text: &String| Say::key("plain").with("text", text);
    let mut page = page.fact("answer-request-from", plain(&request.name));
    if !text.is_empty() {
        page = page.fact("answer-request-says", plain(text));
    }
    for (_, more) in &request.added {
        page = page.fact("answer-request-adds", plain(more));
    }
    if !request.files.is_empty() {
        let names: Vec<&str> = request.files.iter().map(|file| file.name.as_str()).collect();
        page = page.fact("answer-request-files", plain(&names.join(", ")));
    }
    let which = Question::new(
        "request",
        crate::page::Kind::Choice(vec![choice(request)]),
        "request-which",
    );
    page.ask(which.prefill(request.seq.to_string()))
}
