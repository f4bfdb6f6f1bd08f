//! My messages in a case: what we have written to each other, when I am answered, and whom to call if it cannot wait.

use casework::journal::messages::{ANSWER, Asked};
use casework::journal::steps::{write_message, write_together};
use casework::step::StepInfo;
use casework::{Clock, PersonId, Say};
use common::messages::{Reading, ReadingTogether};
use common::{ResidentIn, Site, Trouble, Words};
use design::{Alert, ButtonKind, Html, LinkButton};
use hypertext::prelude::*;
use law::Unit;
use views::OpenCase;

/// The steps that stand among the messages.
pub fn is_here(step: &StepInfo) -> bool {
    is_thread(step.name)
}

pub fn is_thread(step: &str) -> bool {
    [write_message::NAME, write_together::NAME].contains(&step)
}

/// To whoever shares no thread with others there is none.
pub fn may_enter(open: &OpenCase, step: &str) -> bool {
    step != write_together::NAME || of_mine(open).is_some()
}

/// The thread that this party has, or had, together with others.
fn of_mine(open: &OpenCase) -> Option<(PersonId, bool)> {
    let journal = open.file.journal();
    let mine = journal
        .parties
        .iter()
        .filter(|party| open.read_as.is(&party.person));
    mine.map(|party| party.person.id).find_map(|person| {
        let group = journal.messages.group_of(person)?;
        let open = journal.messages.open_group() == Some(group);
        Some((person, open))
    })
}

pub fn me_in(open: &OpenCase) -> Option<PersonId> {
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
    let own = |asked: &Asked| asked.person == person && !asked.together;
    let said = match (new, messages.waiting().any(own)) {
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
    let content = Html::all([said, design::button_row([link]), together(open, base, words)]);
    design::section("messages", &words.get("my-messages"), &content)
}

/// The way to the thread that one shares, where there is one, and nobody does this for one.
fn together(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let of_mine = of_mine(open).filter(|_| open.read_as.covers(write_together::NAME));
    let Some((person, _)) = of_mine else {
        return Html::default();
    };
    let new = open.file.journal().messages.unseen_together(Some(person)).count();
    let link = design::link_button(&LinkButton {
        label: words.get("my-together-open"),
        href: format!("{base}/gor/{}", write_together::NAME),
        kind: ButtonKind::Secondary,
        shortcut: None,
    });
    let said = match new {
        0 => Html::default(),
        new => {
            let said = words.with("my-together-new", "count", new as i64);
            design::html(hypertext::maud_borrow! { p { (said) } })
        }
    };
    Html::all([said, design::button_row([link])])
}

/// Over the form: the thread, and when an answer comes.
pub fn thread(site: &Site, open: &OpenCase, me: &ResidentIn, step: &str, words: &Words<'_>) -> Html {
    let files_at = format!("/{}/mina-sidor/{}/handling", me.visit.lang.tag(), open.case);
    if step == write_together::NAME {
        let translated_at = translated_at(site, open, me.visit.lang.tag());
        return shared(site, open, (&files_at, translated_at.as_deref()), words);
    }
    let Some(person) = me_in(open) else {
        return Html::default();
    };
    let translated_at = translated_at(site, open, me.visit.lang.tag());
    let reading = Reading {
        person,
        by_party: true,
        files_at: &files_at,
        translated_at: translated_at.as_deref(),
    };
    let conversation = common::messages::conversation(open.file.journal(), &reading, words);
    Html::all([promise(site, open, (person, false), words), conversation])
}

/// Where a machine is asked, where one is connected. Nobody asks it for another.
fn translated_at(site: &Site, open: &OpenCase, lang: &str) -> Option<String> {
    let may = site.translator.is_some() && open.read_as.represents.is_none();
    may.then(|| format!("/{lang}/mina-sidor/{}/meddelande", open.case))
}

fn shared(
    site: &Site,
    open: &OpenCase,
    (files_at, translated_at): (&str, Option<&str>),
    words: &Words<'_>,
) -> Html {
    let Some((person, is_open)) = of_mine(open) else {
        return Html::default();
    };
    let reading = ReadingTogether {
        person: Some(person),
        files_at,
        translated_at,
    };
    let conversation = common::messages::together(open.file.journal(), &reading, words);
    // Nobody is promised an answer where nobody can write.
    let promise = match is_open {
        true => promise(site, open, (person, true), words),
        false => Html::default(),
    };
    Html::all([promise, conversation])
}

/// What is new is read now that it is before them.
/// What somebody reads for the person is still new to the person.
pub async fn seen(site: &Site, key: &access::Key, open: &OpenCase, step: &str) -> Result<(), Trouble> {
    if step == write_together::NAME {
        if let Some((person, _)) = of_mine(open) {
            site.committee.together_seen(key, open, Some(person)).await?;
        }
        return Ok(());
    }
    if let Some(person) = me_in(open).filter(|_| open.read_as.represents.is_none()) {
        site.committee.messages_seen(key, open, person, true).await?;
    }
    Ok(())
}

/// By which day they are answered; if it has passed, that the delay is ours.
fn promise(site: &Site, open: &OpenCase, (person, together): (PersonId, bool), words: &Words<'_>) -> Html {
    let mut waiting = open.file.journal().messages.waiting();
    let asked = waiting.find(|asked| asked.person == person && asked.together == together);
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
pub fn sent(lang: &str, case: &str, step: &str) -> String {
    let thread = match step {
        write_together::NAME => write_together::NAME,
        _ => write_message::NAME,
    };
    format!("/{lang}/mina-sidor/{case}/gor/{thread}")
}
