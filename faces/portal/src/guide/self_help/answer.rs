//! What a tool answers. All that it can answer is in the page; what fits is shown, by the server or by the browser's code.

use super::Page;
use crate::guide::article::card;
use crate::guide::sources::Leaning;
use crate::guide::standing::{self, Standing, unconfirmed};
use ::guide::{Guide, Judged, Mark, Outcome, Tool, ToolVersion, Way, amount};
use common::{Site, Words};
use design::{Button, Field, Html, TextArea};
use hypertext::prelude::*;

/// Groups of amounts as bars, in this order.
const SUMS: [&str; 4] = ["income", "cost", "left", "debt"];

pub fn answer(site: &Site, page: &Page<'_>, version: &ToolVersion, words: &Words<'_>) -> Html {
    let definition = &page.tool.definition;
    let judged = definition.judge(page.answered);
    let answered = page.posted && !judged.silent;
    let silent = (page.posted && judged.silent).then(|| words.get("guide-tool-nothing"));
    let outcomes = definition
        .outcome
        .iter()
        .map(|outcome| one(outcome, page, version, &judged));
    let outcomes = Html::all(outcomes.collect::<Vec<_>>());
    let told = Html::all([
        points(definition.way, &judged, words),
        sums(definition.way, version, &judged, words),
        design::html(hypertext::maud_borrow! { div class="sos-aid__outcomes" { (outcomes) } }),
        call(site, page.tool, words),
        summary(page, version, words),
        take_along(page, version, &judged, words),
    ]);
    let (title, print, nothing) = (
        words.get("guide-tool-result"),
        words.get("guide-tool-print"),
        words.get("guide-tool-nothing"),
    );
    design::html(hypertext::maud_borrow! {
        p role="status" data-tool-part="nothing" data-told=(nothing) { @if let Some(silent) = &silent { (silent) } }
        section class="sos-section sos-aid__answer" aria-labelledby="answer" data-tool-part="answer" hidden[!answered] {
            h2 class="sos-section__title" id="answer" tabindex="-1" { (title) }
            (told)
            div class="sos-buttons" {
                button class="ds-button sos-button" type="button" data-variant="secondary" data-color="accent"
                    data-tool-part="print" hidden { (print) }
            }
        }
    })
}

fn points(way: Way, judged: &Judged, words: &Words<'_>) -> Html {
    if way != Way::Points {
        return Html::default();
    }
    let told = words.with("guide-tool-points", "points", judged.points.to_string());
    let template = words.with("guide-tool-points", "points", "{points}".to_owned());
    let (missing, none) = (words.get("guide-tool-missing"), judged.missing == 0);
    design::html(hypertext::maud_borrow! {
        p class="sos-aid__points" data-tool-part="points" data-told=(template) { (told) }
        p data-tool-part="missing" hidden[none] { (missing) }
    })
}

fn sums(way: Way, version: &ToolVersion, judged: &Judged, words: &Words<'_>) -> Html {
    if way != Way::Sums {
        return Html::default();
    }
    let of = |group: &str| judged.sums.get(group).copied().unwrap_or_default();
    let left = i128::from(of("income")) - i128::from(of("cost"));
    let most = of("income").max(of("cost")).max(1);
    let template = words.with("guide-tool-amount", "amount", "{amount}".to_owned());
    let rows = SUMS.map(|group| {
        let (label, sum) = match group {
            "left" => (words.get("guide-tool-left"), left),
            group => (version.say(group).to_owned(), i128::from(of(group))),
        };
        let told = words.with("guide-tool-amount", "amount", grouped(sum));
        let share = u64::try_from(sum.max(0)).unwrap_or_default() * 100 / most;
        let share = u8::try_from(share.min(100)).unwrap_or_default();
        (group, label, told, design::bar(f64::from(share)))
    });
    design::html(hypertext::maud_borrow! {
        dl class="sos-aid__sums" data-tool-part="sums" data-told=(template) {
            @for (group, label, told, share) in &rows {
                div data-sum=(group) {
                    dt { (label) }
                    dd {
                        span dir="auto" { (told) }
                        @if *group != "debt" {
                            div aria-hidden="true" { (share) }
                        }
                    }
                }
            }
        }
    })
}

/// `12 500`, kept in one piece.
fn grouped(sum: i128) -> String {
    let digits = sum.unsigned_abs().to_string();
    let mut told = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            told.push('\u{a0}');
        }
        told.push(digit);
    }
    if sum < 0 { format!("\u{2212}{told}") } else { told }
}

fn one(outcome: &Outcome, page: &Page<'_>, version: &ToolVersion, judged: &Judged) -> Html {
    let hidden = !judged.outcomes.contains(&outcome.key);
    let (key, text) = (&outcome.key, version.say(&outcome.key));
    let article = outcome
        .article
        .as_ref()
        .and_then(|address| Guide::national().find(address));
    let read = article.map(|article| {
        let card = card(article, page.reading);
        (card.href.unwrap_or_default(), card.title)
    });
    let service = outcome.service.as_ref().map(|service| {
        let (href, _) = page.reading.page(&format!("tjanst/{service}"));
        href
    });
    design::html(hypertext::maud_borrow! {
        div class="sos-aid__outcome" data-outcome=(key) hidden[hidden] {
            @match &service {
                Some(href) => { p { a class="ds-link" href=(href) { (text) } } }
                None => { p { (text) } }
            }
            @if let Some((href, title)) = &read { p { a class="ds-link" href=(href) { (title) } } }
        }
    })
}

/// Whoever finds that it is much has somebody to call at once.
fn call(site: &Site, tool: &Tool, words: &Words<'_>) -> Html {
    let registry = &Guide::national().registry;
    let lines = tool.definition.phones.iter().filter_map(|key| registry.line(key));
    let lines: Vec<_> = lines
        .map(|line| (line.owner.clone(), design::phone_link(&line.number)))
        .collect();
    let (title, own) = (words.get("guide-tool-call"), words.get("guide-here-phone"));
    let phone = design::phone_link(&site.contact().phone);
    design::html(hypertext::maud_borrow! {
        h3 { (title) }
        ul class="sos-bullets" {
            @for (owner, phone) in &lines { li { span lang="sv" dir="ltr" { (owner) } " " (phone) } }
            li { (own) " " (phone) }
        }
    })
}

/// What was answered to a question, in words.
fn said(page: &Page<'_>, version: &ToolVersion, key: &str, words: &Words<'_>) -> String {
    let Some(question) = page
        .tool
        .definition
        .question
        .iter()
        .find(|question| question.key == key)
    else {
        return String::new();
    };
    let typed = page.answered.get(key).map_or(&[][..], Vec::as_slice);
    let chosen: Vec<&str> = question
        .choices
        .iter()
        .filter(|choice| typed.contains(&choice.key))
        .map(|choice| version.choice(key, &choice.key))
        .collect();
    match (question.choices.is_empty(), &question.group, typed.first()) {
        (false, _, _) => chosen.join("; "),
        (true, Some(_), Some(typed)) if amount(typed) > 0 => {
            words.with("guide-tool-amount", "amount", grouped(i128::from(amount(typed))))
        }
        (true, Some(_), _) | (true, None, None) => String::new(),
        (true, None, Some(typed)) => typed.trim().to_owned(),
    }
}

/// The page to print or to take along: what was answered, and nothing else.
fn summary(page: &Page<'_>, version: &ToolVersion, words: &Words<'_>) -> Html {
    let rows: Vec<_> = page
        .tool
        .definition
        .question
        .iter()
        .map(|question| {
            let told = said(page, version, &question.key, words);
            (&question.key, version.say(&question.key), told)
        })
        .collect();
    let title = words.get("guide-tool-answers");
    design::html(hypertext::maud_borrow! {
        h3 { (title) }
        dl class="sos-aid__summary" {
            @for (key, label, told) in &rows {
                div data-row=(key) hidden[told.is_empty()] { dt { (label) } dd dir="auto" { (told) } }
            }
        }
    })
}

/// By a press of their own, into a question without name; what goes is shown first and can be changed.
fn take_along(page: &Page<'_>, version: &ToolVersion, judged: &Judged, words: &Words<'_>) -> Html {
    let (action, own) = page.reading.page("fraga");
    let mut text = version.words.title.clone();
    if page.tool.definition.way == Way::Points {
        text = format!(
            "{text}\n{}",
            words.with("guide-tool-points", "points", judged.points.to_string())
        );
    }
    for question in &page.tool.definition.question {
        let told = said(page, version, &question.key, words);
        if !told.is_empty() {
            text = format!("{text}\n{}: {told}", version.say(&question.key));
        }
    }
    let field = Field::new("text", words.get("guide-tool-take-field"));
    let topic = format!("nameless-topic-{}", page.tool.definition.topic);
    let label = match own {
        true => words.get("guide-tool-take-button"),
        false => format!(
            "{} {}",
            words.get("guide-tool-take-button"),
            words.get("guide-in-english")
        ),
    };
    let form = design::form(&design::Form {
        action,
        content: Html::all([
            design::hidden_fields(&[("_taken", "1"), ("topic", &topic)]),
            design::textarea(&TextArea {
                field,
                value: text,
                ..TextArea::default()
            }),
            design::button(&Button::new(label).kind(design::ButtonKind::Secondary)),
        ]),
        forget: true,
        ..design::Form::default()
    });
    let content = Html::all([design::paragraph(&words.get("guide-tool-take-text")), form]);
    let part = design::details(&design::Details {
        summary: words.get("guide-tool-take").into(),
        content,
        open: false,
    });
    design::html(hypertext::maud_borrow! { div class="sos-aid__take" data-tool-part="take" { (part) } })
}

/// What the tool leans on, and that nobody has reviewed it.
pub fn how_we_know(site: &Site, tool: &Tool, version: &ToolVersion, words: &Words<'_>) -> Html {
    let mut leaning = Leaning::default();
    for source in &tool.definition.sources {
        leaning.mark(&Mark::Practice(source.clone()), words);
    }
    let calls = |key: &str| tool.definition.phones.iter().any(|phone| phone == key);
    let standing = Standing {
        own: false,
        law_changed: false,
        signed: None,
        reviewed_on: tool.reviewed_on(),
        reviewers: &tool.definition.reviewers,
        review_by: tool.review_by(),
        translator: version.words.translator.as_deref(),
        behind: version.behind,
        unconfirmed: unconfirmed(calls),
    };
    standing::how_we_know(site, &standing, &leaning, words)
}
