//! *Vem som företräder mig*, in what and until when, and the way to let somebody in and to take it back; for whom I am asked
//! to do so.

use crate::whom;
use casework::journal::representation::Representation;
use casework::journal::steps::representation::{GIVE, TAKE_BACK, accept};
use casework::{Arg, Say, Through};
use common::{Site, Words};
use design::{Alert, Answer, ButtonKind, CheckAnswers, Html, LinkButton, Tone};
use hypertext::prelude::*;
use jiff::civil::Date;
use views::{Invited, MyCase, OpenCase};

/// On the page of the case: the person's own to see, and nobody's who represents them.
pub fn section(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    if !open.read_as.covers(GIVE) {
        return Html::default();
    }
    let journal = open.file.journal();
    let mine = |one: &&Representation| {
        let of = journal.party(one.is.person);
        of.is_some_and(|party| open.read_as.is(&party.person))
    };
    let standing: Vec<&Representation> =
        (journal.representations.standing(site.today()).filter(mine)).collect();
    let link = |label, step| {
        design::link_button(&LinkButton {
            label: words.get(label),
            href: format!("{base}/gor/{step}"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })
    };
    let take_back = (!standing.is_empty()).then(|| link("take-back-title", TAKE_BACK));
    let ways = design::button_row([link("give-access-title", GIVE)].into_iter().chain(take_back));
    let told = if standing.is_empty() {
        design::paragraph(&words.get("my-representatives-none"))
    } else {
        design::check_answers(&CheckAnswers {
            heading: None,
            answers: standing.iter().map(|one| told(site, one, words)).collect(),
            change_word: String::new(),
        })
    };
    design::section(
        "representatives",
        &words.get("my-representatives"),
        &Html::all([told, ways]),
    )
}

/// Who, as what, in what, from when until when, on which ground, and who wrote it down.
fn told(site: &Site, one: &Representation, words: &Words<'_>) -> Answer {
    let who = Say::key("representation-one")
        .with("name", &one.is.by.name)
        .with("kind", Arg::Key(one.is.kind.key().into()));
    let mut lines: Vec<String> = one.is.scopes.iter().map(|scope| words.get(scope.key())).collect();
    let days = match one.is.to {
        Some(last) => Say::key("my-representative-until")
            .with("from", one.is.from)
            .with("to", last),
        None => Say::key("my-representative-from").with("from", one.is.from),
    };
    lines.push(words.say(&days));
    if !one.is.language.is_empty() {
        lines.push(format!(
            "{}: {}",
            words.get("representation-language"),
            one.is.language
        ));
    }
    lines.push(words.get(one.is.basis.key()));
    lines.push(words.with(
        "my-representative-registered",
        "name",
        one.registered_by.name().to_owned(),
    ));
    if one.waits(site.today()) {
        lines.push(words.get("my-representative-waits"));
    }
    if one.end_asked_at.is_some() {
        lines.push(words.get("my-representative-end-asked"));
    }
    let lines = design::html(hypertext::maud_borrow! {
        ul { @for line in &lines { li { (line) } } }
    });
    Answer::new(words.say(&who), lines)
}

/// At the top of my pages: who has asked me.
pub fn invited(invited: &[Invited], words: &Words<'_>) -> Html {
    let one = |one: &Invited| {
        let said = Say::key("my-invited")
            .with("name", &one.by)
            .with("kind", Arg::Key(one.kind.key().into()));
        let way = design::link_button(&LinkButton {
            label: words.get("my-invited-answer"),
            href: format!(
                "/{}/mina-sidor/{}/gor/{}",
                words.lang.tag(),
                one.case,
                accept::NAME
            ),
            kind: ButtonKind::Secondary,
            shortcut: None,
        });
        design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body: Html::all([design::paragraph(&words.say(&said)), way]),
            announce: false,
        })
    };
    Html::all(invited.iter().map(one).collect::<Vec<_>>())
}

/// Among those who have read: whoever represents me, day by day.
pub fn looked(days: &[(Date, Through)], words: &Words<'_>) -> Html {
    if days.is_empty() {
        return Html::default();
    }
    let answers = days.iter().map(|(day, who)| {
        let said = Say::key("representation-one")
            .with("name", &who.name)
            .with("kind", Arg::Key(who.kind.key().into()));
        Answer::new(words.say(&said), words.day(*day))
    });
    design::check_answers(&CheckAnswers {
        heading: Some(words.get("my-representatives-looked")),
        answers: answers.collect(),
        change_word: String::new(),
    })
}

/// On the card of a case: for whom, and as what.
pub fn beside(case: &MyCase, words: &Words<'_>) -> Html {
    let Some(of) = &case.represents else {
        return Html::default();
    };
    let said = whom::represented(&of.name, of.kind, words);
    design::html(hypertext::maud_borrow! { p { (said) } })
}
