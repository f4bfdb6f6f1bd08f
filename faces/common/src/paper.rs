//! *Blankett.* A step's description as an empty form on paper: the same questions, help and order as on the screen, as a page to
//! print and as PDF.

use crate::contact::PAPER_ADDRESS;
use crate::print;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
use axum::response::Response;
use casework::page::{Choice, When};
use casework::{CaseNumber, Kind, Page, Question, Say};
use design::{Heading, Html, PaperAnswer, PaperForm, PaperPart, PaperQuestion};
use hypertext::prelude::*;
use language::Lang;
use letters::{Blank, Form, Frame, Piece, Sheet};

/// Of a question whose choices would fill a page the answer is written.
const MOST_BOXES: usize = 12;
/// Children in a report, goals of a plan: room for so many; more go on a sheet of their own.
const ITEMS: usize = 2;

/// The page with the empty form: what it is, how it is filled in, where it goes.
pub async fn page(
    site: &Site,
    page: &Page,
    number: Option<&CaseNumber>,
    pdf: &str,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let notices = page.notices.iter().map(|notice| lines(&words.say(&notice.say)));
    let as_file = match site.printer {
        Some(_) => design::link_button(&design::LinkButton {
            label: words.get("paper-pdf"),
            href: pdf.to_owned(),
            kind: design::ButtonKind::Secondary,
            shortcut: None,
        }),
        None => lines(&words.get("paper-no-press")),
    };
    let numbered = number.map(|number| {
        design::html(hypertext::maud_borrow! {
            p { (words.get("paper-of-case")) ": " strong { (design::ltr(number.as_str())) } }
        })
    });
    Ok(Html::all([
        design::heading(&Heading {
            caption: Some(words.get("paper-caption").into()),
            title: words.say(&page.title),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        as_file,
        numbered.unwrap_or_default(),
        Html::all(notices.collect::<Vec<_>>()),
        how(site, words).await?,
        design::paper_form(&form(page, number.is_some(), words)),
    ]))
}

fn lines(text: &str) -> Html {
    design::html(hypertext::maud_borrow! { @for line in text.lines() { p { (line) } } })
}

async fn address(site: &Site) -> Result<Vec<String>, Trouble> {
    let address = site.house.setting(PAPER_ADDRESS).await?.unwrap_or_default();
    let lines = address.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

/// How it is filled in, where it goes, and whom to ask.
async fn how(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let lines = address(site).await?;
    let phone = site.contact().phone.clone();
    Ok(design::html(hypertext::maud_borrow! {
        section class="sos-section" {
            h2 class="sos-section__title" { (words.get("paper-how")) }
            p { (words.get("paper-how-text")) }
            @if lines.is_empty() {
                p { (words.get("paper-where-ask")) " " (design::phone_link(&phone)) }
            } @else {
                p { (words.get("paper-where")) }
                address lang="sv" dir="ltr" { @for line in &lines { (line) br; } }
            }
        }
    }))
}

/// The same form by the press: where it goes stands where the window of an envelope is.
pub async fn pdf(
    site: &Site,
    page: &Page,
    number: Option<&CaseNumber>,
    lang: Lang,
) -> Result<Response, Trouble> {
    let words = Words {
        texts: &site.texts,
        lang,
    };
    let mut to = address(site).await?.into_iter();
    let contact = site.contact();
    let reference = number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let frame = Frame {
        case_number: reference.clone(),
        reference,
        recipient_address: to.clone().skip(1).collect(),
        ..print::head(
            site,
            to.next().unwrap_or_else(|| contact.department.clone()),
            lang,
        )
    };
    let form = form(page, number.is_some(), &words);
    let said = page
        .lead
        .iter()
        .chain(page.notices.iter().map(|notice| &notice.say));
    let said: Vec<String> = said
        .map(|say| words.say(say))
        .chain([words.get("paper-how-text")])
        .collect();
    let told = Piece::Paragraphs {
        lines: said
            .iter()
            .flat_map(|text| text.lines())
            .map(str::to_owned)
            .collect(),
    };
    let sign = (!form.sign.is_empty()).then(|| Piece::sign_here(lang, &site.texts));
    let form = Form {
        title: words.say(&page.title),
        pieces: std::iter::once(told).chain(pieces(form)).chain(sign).collect(),
    };
    let sheet = Sheet::of_form(&form, &frame, &site.texts);
    print::downloaded(site, sheet, "inline; filename=\"blankett.pdf\"").await
}

fn pieces(form: PaperForm) -> impl Iterator<Item = Piece> {
    form.parts.into_iter().flat_map(|part| {
        let heading = part.legend.map(|text| Piece::Heading { text });
        let questions = part.questions.into_iter().map(|question| Piece::Question {
            number: question.number,
            label: question.label,
            help: question.help,
            answer: match question.answer {
                PaperAnswer::Lines(many) => Blank::Lines { many },
                PaperAnswer::Boxes(boxes) => Blank::Boxes { boxes },
                PaperAnswer::Digits(groups) => Blank::Digits { groups },
            },
        });
        heading.into_iter().chain(questions)
    })
}

/// `signed`: a party says who they are on it; whoever tells something without a name need not.
fn form(page: &Page, signed: bool, words: &Words<'_>) -> PaperForm {
    let mut parts: Vec<PaperPart> = Vec::new();
    let mut group = None;
    for (question, nth) in page.questions.iter().filter(is_written).zip(1..) {
        if let Kind::Repeat { item, .. } = &question.kind {
            parts.extend((1..=ITEMS).map(|of| repeated(question, item, nth, of, words)));
            group = None;
            continue;
        }
        let drawn = one(question, nth.to_string(), page, words);
        match parts.last_mut() {
            Some(part) if group == question.group => part.questions.push(drawn),
            _ => parts.push(PaperPart {
                legend: question.group.as_ref().map(|group| words.say(group)),
                questions: vec![drawn],
            }),
        }
        group = question.group.clone();
    }
    let sign = ["paper-form-name", "paper-form-day", "paper-form-signature"];
    PaperForm {
        parts,
        sign: sign.iter().filter(|_| signed).map(|key| words.get(key)).collect(),
    }
}

/// A voice is sent from the screen.
pub fn is_written(question: &&Question) -> bool {
    question.kind != Kind::Voice
}

fn repeated(question: &Question, item: &[Question], nth: usize, of: usize, words: &Words<'_>) -> PaperPart {
    let say = Say::key("paper-item")
        .with("title", words.say(&question.label))
        .with("nth", of as i64)
        .with("of", ITEMS as i64);
    let letters = ('a'..='z').map(|letter| format!("{nth}{letter}"));
    let questions = item
        .iter()
        .zip(letters)
        .map(|(question, number)| answered(question, number, None, words));
    PaperPart {
        legend: Some(words.say(&say)),
        questions: questions.collect(),
    }
}

fn one(question: &Question, number: String, page: &Page, words: &Words<'_>) -> PaperQuestion {
    let when = question
        .when
        .as_ref()
        .and_then(|when| hangs_on(when, page, words));
    answered(question, number, when, words)
}

/// "Only if you ticked Yes in question 3."
fn hangs_on(when: &When, page: &Page, words: &Words<'_>) -> Option<String> {
    let asked: Vec<&Question> = page.questions.iter().filter(is_written).collect();
    let at = asked.iter().position(|one| one.name == when.question)?;
    let label = |value: &String| match &asked[at].kind {
        Kind::YesNo => words.get(value),
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Select(choices) => choices
            .iter()
            .find(|choice| choice.value == *value)
            .map(|choice| words.say(&choice.label))
            .unwrap_or_default(),
        _ => String::new(),
    };
    let labels: Vec<String> = when.is.iter().map(label).collect();
    let say = Say::key("paper-only-if")
        .with("answer", labels.join(" / "))
        .with("question", (at + 1).to_string());
    Some(words.say(&say))
}

fn answered(question: &Question, number: String, when: Option<String>, words: &Words<'_>) -> PaperQuestion {
    let say = |key: &str| words.get(key);
    let boxes = |choices: &[Choice]| {
        let one = |choice: &Choice| {
            let help = choice.help.as_ref().map(|help| words.say(help));
            (words.say(&choice.label), help)
        };
        PaperAnswer::Boxes(choices.iter().map(one).collect())
    };
    let (answer, how) = match &question.kind {
        Kind::Choice(choices) | Kind::Faces(choices) => (boxes(choices), Some("paper-tick-one")),
        Kind::Choices(choices) => (boxes(choices), Some("paper-tick-all")),
        Kind::Select(choices) if choices.len() <= MOST_BOXES => (boxes(choices), Some("paper-tick-one")),
        Kind::YesNo => {
            let both = ["yes", "no"].map(|word| (say(word), None));
            (PaperAnswer::Boxes(both.into()), None)
        }
        Kind::Date => {
            let parts = [("frame-day", 2), ("frame-month", 2), ("frame-year", 4)];
            (
                PaperAnswer::Digits(parts.map(|(word, many)| (say(word), many)).into()),
                None,
            )
        }
        Kind::PersonalNumber => (
            PaperAnswer::Digits(vec![(String::new(), 8), (String::new(), 4)]),
            None,
        ),
        Kind::LongText { max } => (PaperAnswer::Lines(if *max > 1_000 { 12 } else { 4 }), None),
        Kind::Files { .. } | Kind::Voice | Kind::Drawing => (PaperAnswer::Lines(0), Some("paper-enclose")),
        Kind::Text { .. } | Kind::Money | Kind::Select(_) | Kind::Colleague | Kind::Repeat { .. } => {
            (PaperAnswer::Lines(1), None)
        }
    };
    let optional = (!question.required).then(|| say("paper-optional"));
    // How large a file may be says nothing on paper.
    let on_paper = how != Some("paper-enclose");
    let help = question.help.as_ref().filter(|_| on_paper);
    let help = help.map(|help| words.say(help));
    PaperQuestion {
        number,
        label: words.say(&question.label),
        help: when
            .into_iter()
            .chain(help)
            .chain(how.map(say))
            .chain(optional)
            .collect(),
        answer,
    }
}
