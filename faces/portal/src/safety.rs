//! *Trygg kontakt.* How I can be reached without risk. Until I say otherwise nothing is sent.

use crate::my_pages;
use access::ListKey;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::contact_profile::{email, phone};
use casework::given::RegisterAnswer;
use casework::page::{Choice, Question};
use casework::{Act, Answers, ContactProfile, ContactWay, Kind, Page, Problems, Rejection, SafeHours, Say};
use common::answers::Posted;
use common::ask::Asking;
use common::{ResidentIn, Shell, Site, Trouble, Visit, Words, lost, notices, problems};
use design::{Alert, Button, ButtonKind, Heading, Html, LinkButton, Tone};
use jiff::Timestamp;
use language::Lang;
use std::sync::Arc;

const WAYS: [&str; 3] = ["safety-nothing", "safety-sms", "safety-email"];
const CODE_WORD_MAX: usize = 40;

fn address(lang: Lang) -> String {
    format!("/{}/mina-sidor/trygghet", lang.tag())
}

/// The way here.
pub fn link(words: &Words<'_>) -> Html {
    design::link_button(&LinkButton {
        label: words.get("safety-title"),
        href: address(words.lang),
        kind: ButtonKind::Quiet,
        shortcut: None,
    })
}

fn own(site: &Site, me: &ResidentIn) -> Result<ListKey, Trouble> {
    Ok(access::list(&me.viewer, Act::Follow, site.today())?)
}

/// What the page shows around what is typed.
#[derive(Default)]
struct Shown {
    answers: Answers,
    found: Problems,
    /// They have been warned, and may choose it anyway.
    warned: bool,
    /// What came of the test.
    tested: Option<&'static str>,
}

pub async fn ask(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    let kept = site.committee.contact(&own(&site, &me)?).await?;
    let answers = match (lost::found(&site, &me.visit).await?, &kept) {
        (Some(draft), _) => draft.answers(),
        (None, Some((profile, _))) => as_answers(profile),
        (None, None) => Answers::default(),
    };
    let warned = kept.as_ref().is_some_and(|(profile, _)| profile.though_protected);
    let shown = Shown {
        answers,
        warned,
        ..Shown::default()
    };
    Ok(draw(&site, &me, kept.as_ref(), &shown))
}

pub async fn answer(
    State(site): State<Arc<Site>>,
    me: Result<ResidentIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let key = own(&site, &me)?;
    let back = Redirect::to(&address(visit.lang)).into_response();
    match posted.own("_do") {
        "delete" => {
            site.committee.delete_contact(&key).await?;
            return Ok(back);
        }
        "test" => return test(&site, &me, &key).await,
        _ => {}
    }
    let answers = posted.answers;
    let (mut found, warned) = match read(&answers, &site) {
        Ok(profile) if profile.way == ContactWay::Nothing || profile.though_protected => {
            site.committee.set_contact(&key, &profile).await?;
            return Ok(back);
        }
        Ok(profile) if !is_protected(&site, &me).await => {
            site.committee.set_contact(&key, &profile).await?;
            return Ok(back);
        }
        Ok(_) => (Problems::default(), true),
        Err(Rejection::Problems(found)) => (found, false),
        Err(Rejection::Refused(_)) => return Err(Trouble::BadRequest),
    };
    if warned {
        found.add("though", "safety-problem-protected");
    }
    let warned = warned || answers.fields.contains_key("though");
    let kept = site.committee.contact(&key).await?;
    let shown = Shown {
        answers,
        found,
        warned,
        tested: None,
    };
    Ok(draw(&site, &me, kept.as_ref(), &shown))
}

/// The very sentence that comes when something is new, to where they said, at once: they asked for it.
async fn test(site: &Site, me: &ResidentIn, key: &ListKey) -> Result<Response, Trouble> {
    let kept = site.committee.contact(key).await?;
    let Some((profile, _)) = kept
        .as_ref()
        .filter(|(profile, _)| notices::has_way(site, profile))
    else {
        return Err(Trouble::NotFound);
    };
    let said = if !site.committee.may_test_contact(key).await? {
        "safety-test-enough"
    } else {
        match notices::send(site, profile, &site.draw()).await {
            Ok(()) => "safety-test-sent",
            Err(why) => {
                tracing::warn!(%why, "a test was not sent");
                "safety-test-failed"
            }
        }
    };
    let shown = Shown {
        answers: as_answers(profile),
        warned: profile.though_protected,
        tested: Some(said),
        ..Shown::default()
    };
    Ok(draw(site, me, kept.as_ref(), &shown))
}

/// Whoever is not known to be unprotected is warned.
async fn is_protected(site: &Site, me: &ResidentIn) -> bool {
    match site.register.look_up(&me.session.number).await {
        RegisterAnswer::Found(person) => person.protection.is_protected(),
        RegisterAnswer::NotAsked | RegisterAnswer::Unavailable | RegisterAnswer::Unknown => true,
    }
}

fn hours(range: std::ops::RangeInclusive<i8>) -> Kind {
    let choice = |hour: i8| Choice {
        value: hour.to_string(),
        label: Say::key("plain").with("text", format!("{hour:02}:00")),
        help: None,
    };
    Kind::Select(range.map(choice).collect())
}

fn page(lang: Lang, warned: bool) -> Page {
    let languages = Lang::ALL.map(|lang| Choice {
        value: lang.tag().to_owned(),
        label: Say::key("plain").with("text", lang.own_name().to_owned()),
        help: None,
    });
    let mut page = Page::new("safety-title", "safety-save")
        .ask(Question::choice("way", &WAYS, "safety-way").prefill(WAYS[0]))
        .ask(
            Question::text("phone", 30, "safety-phone")
                .help("safety-phone-help")
                .when("way", &[WAYS[1]]),
        )
        .ask(Question::text("address", 254, "safety-address").when("way", &[WAYS[2]]));
    if warned {
        let though = Kind::Choices(vec![Choice::key("safety-though")]);
        page = page.ask(
            Question::new("though", though, "safety-though-title")
                .help("safety-protected")
                .optional(),
        );
    }
    let when = |question: Question| question.group("safety-hours");
    page.ask(when(Question::new("from", hours(0..=23), "safety-from")).prefill("8"))
        .ask(when(Question::new("to", hours(1..=24), "safety-to")).prefill("20"))
        .ask(Question::new("language", Kind::Select(languages.into()), "safety-language").prefill(lang.tag()))
        .ask(
            Question::text("word", CODE_WORD_MAX, "safety-word")
                .help("safety-word-help")
                .optional(),
        )
}

fn as_answers(profile: &ContactProfile) -> Answers {
    let mut answers = Answers::default();
    let way = match &profile.way {
        ContactWay::Nothing => WAYS[0],
        ContactWay::Sms(number) => {
            answers.set("phone", number);
            WAYS[1]
        }
        ContactWay::Email(address) => {
            answers.set("address", address);
            WAYS[2]
        }
    };
    answers.set("way", way);
    answers.set("from", profile.hours.from.to_string());
    answers.set("to", profile.hours.to.to_string());
    answers.set("language", &profile.lang);
    answers.set("word", profile.code_word.as_deref().unwrap_or_default());
    if profile.though_protected {
        answers.set("though", "safety-though");
    }
    answers
}

fn read(answers: &Answers, site: &Site) -> Result<ContactProfile, Rejection> {
    let mut read = answers.reader(site.today());
    // What is not asked for is not kept.
    let way = match read.choice("way", |word| WAYS.into_iter().position(|way| way == word)) {
        Some(1) => {
            let number = phone(answers.first("phone"));
            if number.is_none() {
                read.problems.add("phone", "safety-problem-phone");
            }
            ContactWay::Sms(number.unwrap_or_default())
        }
        Some(2) => {
            let address = email(answers.first("address"));
            if address.is_none() {
                read.problems.add("address", "safety-problem-address");
            }
            ContactWay::Email(address.unwrap_or_default())
        }
        _ => ContactWay::Nothing,
    };
    let from = read.choice("from", |hour| hour.parse::<i8>().ok());
    let to = read.choice("to", |hour| hour.parse::<i8>().ok());
    let hours = SafeHours::between(from.unwrap_or(0), to.unwrap_or(24));
    if hours.is_none() {
        read.problems.add("to", "safety-problem-hours");
    }
    let lang = read.choice("language", Lang::parse);
    let code_word = read.optional_text("word", CODE_WORD_MAX);
    let though_protected = way != ContactWay::Nothing && answers.first("though") == "safety-though";
    read.check()?;
    Ok(ContactProfile {
        way,
        hours: hours.unwrap_or(SafeHours { from: 0, to: 24 }),
        lang: lang.unwrap_or_default().tag().to_owned(),
        code_word,
        though_protected,
    })
}

fn draw(site: &Site, me: &ResidentIn, kept: Option<&(ContactProfile, Timestamp)>, shown: &Shown) -> Response {
    let words = me.visit.words(site);
    let page = page(me.visit.lang, shown.warned);
    let asking = Asking {
        words,
        answers: &shown.answers,
        problems: &shown.found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: me.visit.path.clone(),
        content: Html::all([
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        guard: true,
        forget: true,
        ..design::Form::default()
    });
    let title = words.say(&page.title);
    let content = Html::all([
        problems::summary(&page, &shown.found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("safety-lead").into()),
        }),
        now(site, kept, &words),
        shown
            .tested
            .map(|key| told(&[words.get(key)], true))
            .unwrap_or_default(),
        form,
        kept.map(|(profile, _)| more(site, me, profile, &words))
            .unwrap_or_default(),
    ]);
    let shell = Shell {
        has_errors: !shown.found.0.is_empty(),
        ..my_pages::shell(me, title)
    };
    shell.page(site, &me.visit, content)
}

fn told(says: &[String], announce: bool) -> Html {
    design::alert(&Alert {
        tone: Tone::Info,
        title: None,
        body: says.join(" ").into(),
        announce,
    })
}

/// What is in force, and what is told when something is new.
fn now(site: &Site, kept: Option<&(ContactProfile, Timestamp)>, words: &Words<'_>) -> Html {
    let mut says = Vec::new();
    let wanted = kept.map(|(profile, _)| profile);
    let reached = wanted.filter(|profile| notices::has_way(site, profile));
    match reached {
        Some(profile) => {
            let key = match profile.way {
                ContactWay::Email(_) => "safety-now-email",
                _ => "safety-now-sms",
            };
            let hour = |hour: i8| format!("{hour:02}:00");
            let now = Say::key(key)
                .with("from", hour(profile.hours.from))
                .with("to", hour(profile.hours.to));
            says.push(words.say(&now));
            says.push(words.with("safety-says", "text", words.get("notice-text")));
        }
        None => says.push(words.get("safety-now-nothing")),
    }
    let wants = wanted.is_some_and(|profile| profile.way != ContactWay::Nothing);
    if (wants && reached.is_none()) || !site.notices.has_any() {
        says.push(words.get("safety-not-yet"));
    }
    says.extend(kept.map(|(_, changed)| words.with("safety-changed", "at", *changed)));
    told(&says, false)
}

/// Forms of their own, so that nothing that was typed goes with them.
fn more(site: &Site, me: &ResidentIn, profile: &ContactProfile, words: &Words<'_>) -> Html {
    let form = |label: &str, what: &str| {
        let button = Button::new(words.get(label))
            .kind(ButtonKind::Secondary)
            .posts("_do", what);
        design::form(&design::Form {
            action: me.visit.path.clone(),
            content: design::button(&button),
            ..design::Form::default()
        })
    };
    let test = notices::has_way(site, profile).then(|| form("safety-test", "test"));
    Html::all([test.unwrap_or_default(), form("safety-delete", "delete")])
}
