//! *Fråga utan namn.* Ask without saying who one is: no name, no address of any kind. The answer is fetched with a code
//! that is shown once, in the page that answers the form, and stands in no address and no store.

use crate::code_page::CodePage;
use crate::step_form::StepForm;
use crate::survey::{self, OfQuestion};
use axum::extract::{Request, State};
use axum::response::Response;
use casework::nameless::{ANSWER, Code, LONGEST, Thread, Topic, What};
use casework::page::{Choice, Tone};
use casework::{Answers, Clock, Kind, Page, Problems, Question, Say};
use common::answers::Posted;
use common::nameless::Reader;
use common::{Shell, Site, Trouble, Visit, Words, lost};
use design::{Account, Alert, Button, ButtonKind, Heading, Html, Receipt};
use jiff::civil::Date;
use language::Lang;
use std::sync::Arc;
use views::{Asking, KeptQuestion, NamelessDone};

const FETCH: CodePage = CodePage {
    field: "code",
    path: "fraga/svar",
    title: "nameless-fetch-title",
    lead: "nameless-fetch-lead",
    label: "nameless-code",
    hint: "nameless-code-hint",
    button: "nameless-fetch",
    leaves_no_trace: true,
};

fn page(lang: Lang, promised: Option<Date>) -> Page {
    let languages = Lang::ALL.map(|lang| Choice {
        value: lang.tag().to_owned(),
        label: Say::key("plain").with("text", lang.own_name().to_owned()),
        help: None,
    });
    let topics = Topic::asked().map(|topic| Choice::key(topic.key()));
    let mut page = Page::new("nameless-title", "nameless-send")
        .lead("nameless-lead")
        .notice(Tone::Warning, "nameless-what-happens");
    if let Some(day) = promised {
        page = page.notice(Tone::Info, Say::key("nameless-promise").with("day", day));
    }
    page.ask(Question::new(
        "topic",
        Kind::Choice(topics.collect()),
        "nameless-topic",
    ))
    .ask(Question::long("text", LONGEST, "nameless-text").help("nameless-text-help"))
    .ask(Question::new("language", Kind::Select(languages.into()), "nameless-language").prefill(lang.tag()))
}

pub fn promised(site: &Site, rule: &'static str) -> Option<Date> {
    site.committee.reckon(&Clock::started(rule, site.now()))?.last_day
}

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    let command = site.draw();
    form(&site, &visit, &Answers::default(), &Problems::default(), &command)
}

fn form(site: &Site, visit: &Visit, answers: &Answers, found: &Problems, command: &str) -> Response {
    let page = page(visit.lang, promised(site, ANSWER));
    let words = visit.words(site);
    let drawn = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[("_command", command)],
        above: Html::default(),
        kept: Html::default(),
        later: false,
    };
    let content = Html::all([
        crate::start::danger(site, visit),
        drawn.draw_without_trace(words, visit),
        have_a_code(&words),
    ]);
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..shell(words.say(&page.title))
    };
    shell.page(site, visit, content)
}

pub fn have_a_code(words: &Words<'_>) -> Html {
    design::link_button(&design::LinkButton {
        label: words.get("nameless-fetch-title"),
        href: format!("/{}/fraga/svar", words.lang.tag()),
        kind: ButtonKind::Quiet,
        shortcut: None,
    })
}

pub fn shell(title: String) -> Shell {
    Shell {
        quick_exit: true,
        account: Account::Hidden,
        ..Shell::new(title)
    }
}

pub async fn send(
    State(site): State<Arc<Site>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    if !site.limits.permits("send", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let command = posted.command().unwrap_or_else(|_| site.draw());
    // Brought along from self-help by a press: shown in the form, and not sent yet.
    if !posted.own("_taken").is_empty() {
        let nothing_wrong = Problems::default();
        return Ok(form(&site, &visit, &posted.answers, &nothing_wrong, &command));
    }
    let mut read = posted.answers.reader(site.today());
    let topic = read.choice("topic", |word| Topic::asked().find(|topic| topic.key() == word));
    let text = read.text("text", LONGEST);
    let lang = read.choice("language", Lang::parse);
    let (Some(topic), Some(lang), true) = (topic, lang, read.problems.0.is_empty()) else {
        return Ok(form(&site, &visit, &posted.answers, &read.problems, &command));
    };
    let unit = common::nameless::unit_of(&site, topic).await?;
    let unit = unit.ok_or_else(|| Trouble::Fault("no unit answers questions".to_owned()))?;
    let asking = Asking {
        command: lost::command_of(&command, &posted.answers),
        topic,
        lang: lang.tag().to_owned(),
        unit,
        text,
    };
    let code = site.committee.ask_nameless(asking).await?;
    Ok(receipt(&site, &visit, &code, "nameless-sent", ANSWER))
}

/// The only time that the code is shown.
pub fn receipt(site: &Site, visit: &Visit, code: &Code, title: &str, rule: &'static str) -> Response {
    let words = visit.words(site);
    let title = words.get(title);
    let promise = promised(site, rule).map(|day| words.with("nameless-promise", "day", day));
    let next = [words.get("nameless-keep-code"), words.get("nameless-next-fetch")];
    let content = Html::all([
        design::receipt(&Receipt {
            title: title.clone(),
            reference: Some((words.get("nameless-your-code").into(), design::ltr(code.as_str()))),
            lead: promise.map(Html::from),
            next_heading: words.get("receipt-next"),
            next: next.into_iter().map(Html::from).collect(),
        }),
        crate::slip::asked_for(code, &words),
        have_a_code(&words),
    ]);
    shell(title).page(site, visit, content)
}

pub async fn fetch(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    FETCH.show(&site, &visit, "", &Problems::default(), Html::default())
}

/// First the code alone; then with more that they write, or that it is to end.
pub async fn fetched(
    State(site): State<Arc<Site>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Trouble> {
    if !site.limits.permits("number", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let posted = Posted::read(request, &()).await?;
    let typed = posted.answers.first("code");
    let Some(key) = Code::parse(typed).map(|code| access::asker(&code)) else {
        return Ok(unknown(&site, &visit, typed));
    };
    let mut found = Problems::default();
    let mut asked = OfQuestion::default();
    let what = match posted.own("_do") {
        "write" => {
            let mut read = posted.answers.reader(site.today());
            let text = read.text("text", LONGEST);
            found = read.problems;
            found.0.is_empty().then_some(What::Asked { text })
        }
        "end" => Some(What::Ended { by: None }),
        _ => None,
    };
    let done = what.is_some();
    if let Some(what) = what {
        match site.committee.nameless_by_asker(&key, what).await? {
            NamelessDone::Done(kept) => {
                let survey = survey::of_question(&site, &visit, &kept, typed, &asked).await?;
                return Ok(thread(&site, &visit, &kept, (typed, ""), &found, true, survey));
            }
            NamelessDone::NotThere => return Ok(unknown(&site, &visit, typed)),
            NamelessDone::Refused(refusal) => found.add("text", refusal.0),
            NamelessDone::Meanwhile => found.add("text", "nameless-refused-meanwhile"),
        }
    }
    let written = posted.answers.first("text");
    let Some(kept) = site.committee.nameless_of(&key).await? else {
        return Ok(unknown(&site, &visit, typed));
    };
    if posted.own("_do") == "survey" {
        asked = survey::answer_of_question(&site, &kept, &posted.answers).await?;
        found.0.clone_from(&asked.found.0);
    }
    let survey = survey::of_question(&site, &visit, &kept, typed, &asked).await?;
    Ok(thread(
        &site,
        &visit,
        &kept,
        (typed, written),
        &found,
        done,
        survey,
    ))
}

fn unknown(site: &Site, visit: &Visit, typed: &str) -> Response {
    let mut found = Problems::default();
    found.add("code", "nameless-unknown");
    FETCH.show(site, visit, typed, &found, Html::default())
}

fn thread(
    site: &Site,
    visit: &Visit,
    kept: &KeptQuestion,
    (code, written): (&str, &str),
    found: &Problems,
    done: bool,
    survey: Html,
) -> Response {
    let words = visit.words(site);
    let title = words.get("nameless-thread");
    let body = Html::all([
        design::heading(&Heading {
            caption: Some(words.get(kept.thread.topic.key()).into()),
            title: title.clone(),
            lead: None,
        }),
        stands(site, &kept.thread, &words, done && found.0.is_empty()),
        common::nameless::conversation(&kept.thread, &[], Reader::Asker, &words),
        more(&kept.thread, code, written, found, &words, visit),
        survey,
    ]);
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..shell(title)
    };
    shell.page(site, visit, body)
}

/// When they are answered, or until when this can be read.
fn stands(site: &Site, thread: &Thread, words: &Words<'_>, announce: bool) -> Html {
    let waits = thread
        .clock()
        .and_then(|clock| site.committee.reckon(&clock)?.last_day);
    let kept = thread
        .rests()
        .and_then(|clock| site.committee.reckon(&clock)?.last_day);
    let (tone, said) = match (waits, kept) {
        (Some(day), _) if day < site.today() => {
            (design::Tone::Warning, Say::key("nameless-late").with("day", day))
        }
        (Some(day), _) => (design::Tone::Info, Say::key("nameless-promise").with("day", day)),
        (None, Some(day)) => (
            design::Tone::Info,
            Say::key("nameless-kept-until").with("day", day),
        ),
        (None, None) => return Html::default(),
    };
    design::alert(&Alert {
        tone,
        title: None,
        body: words.say(&said).into(),
        announce,
    })
}

fn more(
    thread: &Thread,
    code: &str,
    written: &str,
    found: &Problems,
    words: &Words<'_>,
    visit: &Visit,
) -> Html {
    if thread.has_ended() {
        return Html::default();
    }
    let hidden = design::hidden_fields(&[("code", code)]);
    let question = Question::long("text", LONGEST, "nameless-write");
    let mut answers = Answers::default();
    answers.set("text", written);
    let asking = common::ask::Asking {
        words: *words,
        answers: &answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let write = Button::new(words.get("nameless-write-send")).posts("_do", "write");
    let end = Button::new(words.get("nameless-end"))
        .kind(ButtonKind::Secondary)
        .posts("_do", "end");
    let form = |content: Html| {
        design::form(&design::Form {
            action: visit.path.clone(),
            content,
            forget: true,
            ..design::Form::default()
        })
    };
    Html::all([
        form(Html::all([
            hidden.clone(),
            asking.all(&[question]),
            design::button(&write),
        ])),
        form(Html::all([hidden, design::button(&end)])),
    ])
}
