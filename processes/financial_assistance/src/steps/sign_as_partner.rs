//! *Medsökandes underskrift.* The second grown-up reads what was asked for, in their own session, and signs it; or says in
//! private that they want to talk first, which the other never sees.

use super::{handled, is_partner, me, unread};
use crate::events::Event;
use crate::state::{Partner, State};
use crate::summary;
use crate::terms::Together;
use casework::{Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "sign_as_partner";

pub const STEP: Step<State> = Step {
    info: super::party(NAME, "financial-assistance-partner-sign-title"),
    open: |file| {
        file.state
            .open()
            .is_some_and(|applied| applied.partner == Partner::Waits)
    },
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-partner-sign-title",
        "financial-assistance-partner-sign-submit",
    );
    if !is_partner(file, given) {
        return page.notice(casework::page::Tone::Info, "financial-assistance-partner-not-you");
    }
    let page = page.lead("financial-assistance-partner-sign-lead");
    let page = match file.state.open() {
        Some(applied) => summary::facts(page, &applied.asked),
        None => page,
    };
    page.ask(
        Question::choice("together", Together::KEYS, "financial-assistance-together")
            .help("financial-assistance-together-help"),
    )
    .ask(
        Question::long("together-text", 2_000, "financial-assistance-together-text")
            .help("financial-assistance-together-text-help")
            .optional(),
    )
    .signed(Say::key("financial-assistance-apply-sign"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let applied = handled(file)?;
    let mut read = answers.reader(given.today);
    let together = read.choice("together", Together::parse);
    let text = read.optional_text("together-text", 2_000);
    read.check()?;
    let party = me(file, given).filter(|_| is_partner(file, given));
    let party = party.ok_or(casework::Refusal::because("financial-assistance-refusal-partner"))?;
    let together = together.ok_or_else(unread)?;
    let person = party.person.id;
    let private = Event::ToldInPrivate {
        person,
        together,
        text,
    };
    if together != Together::Yes {
        return Ok(Outcome::of(&private));
    }
    let signed = Event::PartnerSigned {
        nth: applied.asked.nth,
        person,
        signature: given.signed()?,
    };
    Ok(Outcome::of(&private).and(&signed))
}
