//! What registers said, in words: to staff beside each amount and as a part of the case, to a party about themselves.

use crate::differences::{Difference, Sort, differences};
use crate::events::Explained;
use crate::questions::{List, said};
use crate::reading::money;
use crate::registers::{Registered, Reply, member};
use crate::state::{Applied, State};
use crate::steps::kronor;
use assistance::{Income, Ore, Word};
use casework::answers::Reader;
use casework::benefits::{Agency, AgencyAnswer, RegisterFact};
use casework::page::{Kind, Tone};
use casework::part::{AmountLine, Amounts, Part};
use casework::{Arg, Entry, EntryKind, Meta, Page, PersonId, Question, Say};
use jiff::Timestamp;

fn key(key: &str) -> Say {
    Say {
        key: key.to_owned().into(),
        args: Vec::new(),
    }
}

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn inside(say: Say) -> Arg {
    Arg::Said(Box::new(say))
}

fn of(applied: &Applied, person: PersonId) -> Option<&Registered> {
    applied.registers.iter().find(|known| known.person == person)
}

/// All lines of one person, with their names in a form.
fn lines(applied: &Applied, person: PersonId) -> Vec<(String, Difference)> {
    let Some((known, adult)) = of(applied, person).zip(member(&applied.asked, person)) else {
        return Vec::new();
    };
    let all = differences(&applied.asked, &adult.who, known.reply.agencies());
    let nth = all.into_iter().enumerate();
    nth.map(|(nth, one)| (one.key(nth), one)).collect()
}

/// Those where the two are not the same, and something is known.
pub fn differing(applied: &Applied, person: PersonId) -> impl Iterator<Item = (String, Difference)> {
    let all = lines(applied, person).into_iter();
    all.filter(|(_, one)| !one.is_equal() && one.sort != Sort::NotKnown)
}

pub fn is_answered(applied: &Applied, person: PersonId, one: &Difference) -> bool {
    let mut said = applied.explained.iter();
    said.any(|(who, explained)| *who == person && is_about(explained, one))
}

fn is_about(explained: &Explained, one: &Difference) -> bool {
    let what = one.kind.unwrap_or(&one.words);
    explained.what == what && explained.stated == one.stated && explained.register == one.register
}

/// What a line is about.
pub fn what(one: &Difference) -> Say {
    match one.kind {
        Some(kind) => List::Mine.name(kind),
        None => Say::key("financial-assistance-registers-unknown").with("words", &one.words),
    }
}

/// The line in a sentence: who says what, when it was fetched, and how it stands to what was stated.
pub fn sentence(applied: &Applied, person: PersonId, one: &Difference) -> Say {
    let at = of(applied, person).map_or(Timestamp::UNIX_EPOCH, |known| known.at);
    told(one, at)
}

fn told(one: &Difference, at: Timestamp) -> Say {
    let agency = one.agency.unwrap_or(Agency::SocialInsurance);
    let amount = match one.register {
        Some(amount) => kronor(amount),
        None => Say::key("financial-assistance-registers-no-amount"),
    };
    let sort = match one.month {
        Some(month) => Say::key("financial-assistance-sort-other-month").with("month", inside(said(month))),
        None => Say::key(one.sort.key()),
    };
    let more = match (one.retroactive, one.pending) {
        (true, _) => "financial-assistance-registers-retroactive",
        (false, true) => "financial-assistance-registers-pending",
        _ => "financial-assistance-registers-no-more",
    };
    Say::key("financial-assistance-registers-says")
        .with("agency", inside(key(agency.key())))
        .with("amount", inside(amount))
        .with("at", at)
        .with("sort", inside(sort))
        .with("more", inside(Say::key(more)))
}

/// Beside an income on the page where it is judged.
pub fn beside(applied: &Applied, list: List, kind: &str) -> Option<Say> {
    let who = match list {
        List::Mine => "a1",
        List::Partners => "a2",
        _ => return None,
    };
    let adult = applied.asked.adults.iter().find(|adult| adult.who == who)?;
    let known = of(applied, adult.person)?;
    let all = lines(applied, adult.person);
    let (_, one) = all.into_iter().find(|(_, one)| one.kind == Some(kind))?;
    Some(told(&one, known.at))
}

/// Incomes that a register has and the application has not: nothing of them is counted before a person writes how much.
pub fn not_stated(mut page: Page, applied: &Applied) -> Page {
    for (name, adult, one, at) in unstated(applied) {
        let label = Say::key("financial-assistance-registers-count")
            .with("what", inside(what(&one)))
            .with("name", &adult);
        page = page.ask(
            Question::new(&name, Kind::Money, label)
                .help(told(&one, at))
                .group("financial-assistance-registers-not-stated")
                .optional(),
        );
    }
    page
}

/// What was written of them.
pub fn counted(read: &mut Reader<'_>, state: &State) -> Vec<Income> {
    let Some(applied) = state.open() else {
        return Vec::new();
    };
    let mut incomes = Vec::new();
    for (name, _, one, _) in unstated(applied) {
        let Some(kind) = one.kind.filter(|_| !read.answers.first(&name).is_empty()) else {
            continue;
        };
        let amount = money(read, &name);
        incomes.push(Income {
            kind: Word::from(kind),
            who: Word::from(one.who.as_str()),
            amount,
            paid: None,
            pending: one.pending,
            earned_before: Ore::ZERO,
            accepted: None,
        });
    }
    incomes
}

/// Question, name of the person, line, time.
fn unstated(applied: &Applied) -> Vec<(String, String, Difference, Timestamp)> {
    let mut all = Vec::new();
    for adult in &applied.asked.adults {
        let Some(known) = of(applied, adult.person) else {
            continue;
        };
        let own = lines(applied, adult.person).into_iter();
        let own = own.filter(|(_, one)| one.sort == Sort::NotStated);
        all.extend(own.map(|(key, one)| {
            let name = format!("register-{}-{key}", adult.who);
            (name, adult.name.clone(), one, known.at)
        }));
    }
    all
}

/// What a caseworker must know before counting: who was silent, what a party says, what is left to look at.
pub fn told_to_staff(mut page: Page, applied: &Applied) -> Page {
    for adult in &applied.asked.adults {
        let Some(known) = of(applied, adult.person) else {
            let say = Say::key("financial-assistance-registers-not-asked").with("name", &adult.name);
            page = page.notice(Tone::Info, say);
            continue;
        };
        let whole = match &known.reply {
            Reply::Protected => Some("financial-assistance-registers-protected"),
            Reply::Unavailable => Some("financial-assistance-registers-unavailable"),
            Reply::Told { .. } => None,
        };
        if let Some(whole) = whole {
            page = page.notice(Tone::Warning, Say::key(whole).with("name", &adult.name));
        }
        for silent in known.reply.silent() {
            let say = Say::key("financial-assistance-registers-silent")
                .with("agency", inside(key(silent.agency.key())))
                .with("name", &adult.name);
            page = page.notice(Tone::Warning, say);
        }
        for (_, one) in lines(applied, adult.person) {
            if one.sort == Sort::Look {
                page = page.fact(what(&one), told(&one, known.at));
            }
        }
        let own = applied.explained.iter().filter(|(who, _)| *who == adult.person);
        for (_, explained) in own {
            page = page.fact(named(explained), explanation(&adult.name, explained));
        }
    }
    page
}

fn named(explained: &Explained) -> Say {
    match explained.is_kind {
        true => List::Mine.name(&explained.what),
        false => plain(&explained.what),
    }
}

fn explanation(name: &str, explained: &Explained) -> Say {
    Say::key("financial-assistance-registers-explained")
        .with("name", name.to_owned())
        .with("stands", inside(Say::key(explained.stands.key())))
        .with("text", explained.text.clone().unwrap_or_default())
}

/// What registers said of the reader.
pub fn told_to_party(mut page: Page, applied: &Applied, person: PersonId) -> Page {
    let Some(known) = of(applied, person) else {
        return page;
    };
    match &known.reply {
        Reply::Told { .. } => {}
        _ => page = page.notice(Tone::Info, "financial-assistance-explain-we-look"),
    }
    for silent in known.reply.silent() {
        let say =
            Say::key("financial-assistance-explain-silent").with("agency", inside(key(silent.agency.key())));
        page = page.notice(Tone::Info, say);
    }
    for (_, one) in lines(applied, person) {
        page = page.fact(what(&one), told(&one, known.at));
    }
    page
}

/// All that came, for staff: by person and authority.
pub fn parts(applied: &Applied) -> Vec<Part> {
    let all = applied.registers.iter().filter_map(|known| {
        let adult = member(&applied.asked, known.person)?;
        let title = Say::key("financial-assistance-registers-of")
            .with("name", &adult.name)
            .with("at", known.at);
        let lines = match &known.reply {
            Reply::Protected => vec![line(
                0,
                Say::key("financial-assistance-registers-short-protected"),
                None,
            )],
            Reply::Unavailable => {
                vec![line(
                    0,
                    Say::key("financial-assistance-registers-short-unavailable"),
                    None,
                )]
            }
            Reply::Told { agencies, .. } => agencies.iter().flat_map(of_agency).collect(),
        };
        Some(Part::Amounts(Amounts {
            title,
            lines,
            for_parties: false,
        }))
    });
    all.collect()
}

fn of_agency(answer: &AgencyAnswer) -> Vec<AmountLine> {
    let mut head = line(0, key(answer.agency.key()), Some(key(answer.state.key())));
    if !answer.state.is_whole() {
        head.marks.push("financial-assistance-mark-look");
    }
    let facts = answer.facts.iter().map(fact);
    std::iter::once(head).chain(facts).collect()
}

fn fact(fact: &RegisterFact) -> AmountLine {
    let words = if fact.name.is_empty() {
        &fact.code
    } else {
        &fact.name
    };
    let what = Say::key("financial-assistance-registers-fact")
        .with("matter", inside(key(fact.matter.key())))
        .with("words", words);
    let mut line = line(1, what, fact.net.map(|net| kronor(Ore(net))));
    line.by = fact.paid.map(|day| day.to_string());
    let time = fact.from.zip(fact.to);
    line.why = time.map(|(from, to)| {
        Say::key("financial-assistance-registers-period")
            .with("from", from)
            .with("to", to)
    });
    line
}

fn line(level: u8, what: Say, amount: Option<Say>) -> AmountLine {
    AmountLine {
        level,
        what,
        amount: amount.unwrap_or_else(|| plain("")),
        asked: None,
        why: None,
        by: None,
        marks: Vec::new(),
    }
}

/// In the history: who answered and who did not. Of two, each reads their own.
pub fn asked(person: PersonId, reply: &Reply, meta: &Meta) -> Entry {
    let heading = match reply {
        Reply::Protected => "financial-assistance-entry-registers-protected",
        Reply::Unavailable => "financial-assistance-entry-registers-unavailable",
        Reply::Told { .. } => "financial-assistance-entry-registers",
    };
    let mut entry = Entry::new(meta, EntryKind::WeSaw, Say::key(heading));
    if let Reply::Told { under, agencies } = reply {
        entry = entry.fact("financial-assistance-registers-law", plain(&under.law));
        for one in agencies {
            entry.facts.push((key(one.agency.key()), key(one.state.key())));
        }
    }
    entry
        .shown("financial-assistance-entry-registers-you", false)
        .only_to(&[person])
}

pub fn explained(person: PersonId, answers: &[Explained], meta: &Meta) -> Entry {
    let mut entry = Entry::new(
        meta,
        EntryKind::YouSaid,
        Say::key("financial-assistance-entry-explained"),
    );
    for one in answers {
        entry.facts.push((named(one), Say::key(one.stands.key())));
    }
    let texts: Vec<&str> = answers.iter().filter_map(|one| one.text.as_deref()).collect();
    if !texts.is_empty() {
        entry = entry.text(texts.join("\n"));
    }
    entry
        .shown("financial-assistance-entry-explained", true)
        .only_to(&[person])
}
