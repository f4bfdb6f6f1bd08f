//! My messages in a case: what we have written to each other, when I am answered, and whom to call if it cannot wait.

use casework::journal::messages::ANSWER;
use casework::journal::steps::write_message;
use casework::step::StepInfo;
use casework::{Clock, PersonId, Say};
use common::messages::Reading;
use common::{ResidentIn, Site, Trouble, Words};
use design::{Alert, ButtonKind, Html, LinkButton};
use hypertext::prelude::*;
use law::Unit;
use views::OpenCase;

/// The step that stands among the messages.
pub fn is_here(step: &StepInfo) -> bool {
    step.name == write_message::NAME
}

fn me_in(open: &OpenCase) -> Option<PersonId> {
    let mut parties = open.file.journal().parties.iter();
    parties
        .find(|party| open.read_as.is(&party.person))
        .map(|party| party.person.id)
}

/// On the page of the case: whether there is something new, and the way there.
pub fn section(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let Some(person) = me_in(open) else {
        return Html::default();
    };
    let messages = &open.file.journal().messages;
    let new = messages.unseen(person, true).count();
    let said = match (new, messages.waiting().any(|asked| asked.person == person)) {
        (0, true) => words.get("my-messages-wait"),
        (0, false) => words.get("my-messages-no-new"),
        (new, _) => words.with("my-messages-new", "count", new as i64),
    };
    let link = design::link_button(&LinkButton {
        label: words.get("my-messages-open"),
        href: format!("{base}/gor/{}", write_message::NAME),
        kind: ButtonKind::Secondary,
        shortcut: None,
    });
    let said = design::html(hypertext::maud_borrow! { p { (said) } });
    let content = Html::all([said, design::button_row([link])]);
    design::section("messages", &words.get("my-messages"), &content)
}

/// Over the form: the thread, and when an answer comes.
pub fn thread(site: &Site, open: &OpenCase, me: &ResidentIn, words: &Words<'_>) -> Html {
    let Some(person) = me_in(open) else {
        return Html::default();
    };
    let files_at = format!("/{}/mina-sidor/{}/handling", me.visit.lang.tag(), open.case);
    let reading = Reading {
        person,
        by_party: true,
        files_at: &files_at,
    };
    let conversation = common::messages::conversation(open.file.journal(), &reading, words);
    Html::all([promise(site, open, person, words), conversation])
}

/// What is new is read now that it is before them.
/// What somebody reads for the person is still new to the person.
pub async fn seen(site: &Site, key: &access::Key, open: &OpenCase) -> Result<(), Trouble> {
    if let Some(person) = me_in(open).filter(|_| open.read_as.represents.is_none()) {
        site.committee.messages_seen(key, open, person, true).await?;
    }
    Ok(())
}

/// By which day they are answered; if it has passed, that the delay is ours.
fn promise(site: &Site, open: &OpenCase, person: PersonId, words: &Words<'_>) -> Html {
    let mut waiting = open.file.journal().messages.waiting();
    let asked = waiting.find(|asked| asked.person == person);
    let clock = asked.map_or_else(|| Clock::started(ANSWER, site.now()), |asked| asked.clock());
    let Some(day) = site.committee.reckon(&clock).and_then(|due| due.last_day) else {
        return Html::default();
    };
    let late = asked.is_some() && day < site.today();
    let said = match (asked.is_some(), late, working_days(site)) {
        (true, true, _) => Say::key("my-message-late"),
        (true, false, _) => Say::key("my-message-waits"),
        (false, _, Some(days)) => Say::key("my-message-promise-days").with("days", days),
        (false, _, None) => Say::key("my-message-promise"),
    };
    design::alert(&Alert {
        tone: if late {
            design::Tone::Warning
        } else {
            design::Tone::Info
        },
        title: None,
        body: words.say(&said.with("day", day)).into(),
        announce: false,
    })
}

/// The time that is promised, where it is promised in working days.
fn working_days(site: &Site) -> Option<i64> {
    let rule = site.committee.law().in_force(ANSWER, site.today()).ok()?;
    (rule.length.unit == Unit::WorkingDay).then_some(i64::from(rule.length.number))
}

/// Back to the thread, where what was written now stands.
pub fn sent(lang: &str, case: &str) -> String {
    format!("/{lang}/mina-sidor/{case}/gor/{}", write_message::NAME)
}
