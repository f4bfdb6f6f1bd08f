//! Whom I am looking at: me, my child, somebody I represent. It always stands there, and can be changed.

use casework::journal::representation::Kind;
use casework::{Arg, Say};
use common::{ResidentIn, Words};
use design::Html;
use hypertext::prelude::*;
use views::{MyCase, OpenCase};

/// What somebody is called who may have no name yet.
pub fn name(about: &str, words: &Words<'_>) -> String {
    match about {
        "" => words.get("my-unnamed"),
        about => about.to_owned(),
    }
}

fn called(about: &str, is_me: bool, words: &Words<'_>) -> String {
    match is_me {
        true => words.get("my-whom-me"),
        false => name(about, words),
    }
}

/// Everybody whom my cases are about, and all of them; `chosen` is the mark of the one who is shown.
pub fn choice(cases: &[MyCase], chosen: Option<usize>, words: &Words<'_>) -> Html {
    let mut people: Vec<&MyCase> = Vec::new();
    for case in cases {
        if !people.iter().any(|one| one.whom == case.whom) {
            people.push(case);
        }
    }
    let home = format!("/{}/mina-sidor", words.lang.tag());
    let Some(first) = people.first() else {
        return Html::default();
    };
    if people.len() == 1 {
        return told(&first.about, first.about_me, words);
    }
    let label = words.get("my-whom");
    let everybody = words.get("my-whom-all");
    let one = |title: &str, href: &str, is_chosen: bool| {
        design::html(hypertext::maud_borrow! {
            li {
                @if is_chosen { strong aria-current="true" { (title) } }
                @else { a class="ds-link" href=(href) { (title) } }
            }
        })
    };
    let others = people.iter().map(|case| {
        let title = called(&case.about, case.about_me, words);
        one(
            &title,
            &format!("{home}?om={}", case.case),
            chosen == Some(case.whom),
        )
    });
    let links = std::iter::once(one(&everybody, &home, chosen.is_none())).chain(others);
    let links = Html::all(links.collect::<Vec<_>>());
    design::html(hypertext::maud_borrow! {
        nav class="sos-whom" aria-label=(label) { p { (label) } ul { (links) } }
    })
}

/// For whom I do it, and as what.
pub fn represented(name: &str, kind: Kind, words: &Words<'_>) -> Html {
    let said = Say::key("my-represents")
        .with("name", name.to_owned())
        .with("kind", Arg::Key(kind.key().into()));
    words.say(&said).into()
}

/// On each page of a case that is not about oneself: about whom, and for whom one reads it.
pub fn viewed(me: &ResidentIn, open: &OpenCase, words: &Words<'_>) -> Option<Html> {
    let subject = open.file.journal().subject().map(|party| &party.person);
    let is_me = subject.is_some_and(|person| person.number.as_ref() == Some(&me.session.number));
    let about = (!is_me).then(|| {
        let name = name(subject.map_or("", |person| &person.name), words);
        words.with("my-whom-one", "name", name).into()
    });
    let of = open.read_as.represents.as_ref();
    let represents = of.map(|of| represented(&of.name, of.kind, words));
    let said: Vec<Html> = about.into_iter().chain(represents).collect();
    (!said.is_empty())
        .then(|| design::html(hypertext::maud_borrow! { @for line in &said { span { (line) } " " } }))
}

/// Where there is nobody else to choose.
pub fn told(about: &str, is_me: bool, words: &Words<'_>) -> Html {
    let said = words.with("my-whom-one", "name", called(about, is_me, words));
    design::html(hypertext::maud_borrow! { p class="sos-whom" { (said) } })
}
