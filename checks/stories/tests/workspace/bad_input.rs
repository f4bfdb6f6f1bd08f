//! What nobody should send, sent to every step that there is: missing, too long, hidden signs,
//! signs of another charset, somebody else's case. Never a fault, always a clear answer, nothing
//! half written.

use casework::page::Kind;
use casework::{Answers, CaseId, Page, PartyRole, Problems, Question, Rejection};
use stories::{Folk, NotDone, OPENS, Somebody, Told, Work, both, but, words};

const HIDDEN: [&str; 4] = ["a\u{0}b", "Elin\u{202E}nilE", "bad \u{FFFD} charset", "\u{FEFF}x"];
const FINE: [&str; 4] = [
    "<script>alert(1)</script>",
    "'; DROP TABLE event; --",
    "Hon gråter 😢 الطفلة",
    "{{ $name }} %s",
];

/// Answers to every question of a page as a careful person gives them, with `text` where words go.
fn answered(page: &Page, work: &Work<'_>, text: &str) -> Answers {
    let today = work.world.site.today().to_string();
    page.questions
        .iter()
        .fold(Answers::default(), |answers, question| {
            put(answers, question, &question.name, text, &today)
        })
}

fn put(answers: Answers, question: &Question, name: &str, text: &str, today: &str) -> Answers {
    match &question.kind {
        Kind::Text { .. } | Kind::LongText { .. } => answers.with(name, text),
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Select(choices) | Kind::Faces(choices) => {
            match choices.first() {
                Some(first) => answers.with(name, &first.value),
                None => answers,
            }
        }
        Kind::YesNo => answers.with(name, "yes"),
        Kind::Date => answers.with(name, today),
        Kind::PersonalNumber => answers.with(name, Folk::ELIN),
        Kind::Money => answers.with(name, "1000"),
        Kind::Colleague => answers.with(name, &Somebody::Omar.id().to_string()),
        Kind::Files { .. } | Kind::Voice | Kind::Drawing => answers,
        Kind::Repeat { item, .. } => item
            .iter()
            .filter(|inner| inner.name != "unborn")
            .fold(answers, |answers, inner| {
                put(answers, inner, &format!("{name}.0.{}", inner.name), text, today)
            }),
    }
}

/// Required questions of words that these answers make the page ask.
fn words_asked<'a>(page: &'a Page, answers: &Answers) -> Vec<&'a str> {
    let asked = |question: &&Question| {
        let words = matches!(question.kind, Kind::Text { .. } | Kind::LongText { .. });
        let when = question
            .when
            .as_ref()
            .is_none_or(|when| when.is.iter().any(|is| is == answers.first(&when.question)));
        words && question.required && when
    };
    page.questions
        .iter()
        .filter(asked)
        .map(|question| question.name.as_str())
        .collect()
}

/// Each problem belongs to a question of the page, so that it is shown beside a field.
fn has_a_place(page: &Page, problems: &Problems, step: &str) {
    for problem in &problems.0 {
        let named = page.questions.iter().any(|question| {
            problem.question == question.name || problem.question.starts_with(&format!("{}.", question.name))
        });
        // What no question of the page is about stands over it.
        assert!(
            named || problem.question.is_empty(),
            "{step}: a problem with {:?}, which the page does not ask",
            problem.question
        );
    }
}

fn problems(tried: Result<Told, NotDone>, what: &str) -> Problems {
    match tried {
        Err(NotDone::Rejected(Rejection::Problems(problems))) => problems,
        other => panic!("{what}: {other:?}"),
    }
}

/// Tries one step with everything that must be refused.
async fn refused_everything(
    work: &Work<'_>,
    step: &str,
    page: &Page,
    tries: impl AsyncFn(Answers) -> Result<Told, NotDone>,
) {
    let mut events = work.world.count("event").await;
    match tries(Answers::default()).await {
        Err(NotDone::Rejected(Rejection::Problems(found))) => has_a_place(page, &found, step),
        Err(NotDone::Rejected(Rejection::Refused(_))) => {}
        // Whoever asks for another caseworker need not say why.
        Ok(_) if page.questions.iter().all(|question| !question.required) => {
            events = work.world.count("event").await;
        }
        other => panic!("{step} with nothing answered: {other:?}"),
    }
    let long = "å".repeat(60_000);
    for bad in HIDDEN.iter().copied().chain([long.as_str()]) {
        let shown: String = bad.chars().take(12).collect();
        let answers = answered(page, work, bad);
        let asked = words_asked(page, &answers);
        if asked.is_empty() {
            continue;
        }
        let found = problems(tries(answers).await, &format!("{step} with {shown:?}"));
        has_a_place(page, &found, step);
        let named: Vec<&str> = found.0.iter().map(|problem| problem.question.as_str()).collect();
        assert!(
            asked.iter().all(|name| named.contains(name)),
            "{step} with {shown:?}: {asked:?} but {named:?}"
        );
    }
    // Words where a choice, a day, a number or a colleague is asked for.
    let nonsense = page
        .questions
        .iter()
        .fold(Answers::default(), |answers, question| {
            answers.with(&question.name, "\u{0}𝔫𝔬")
        });
    match tries(nonsense).await {
        Err(NotDone::Rejected(Rejection::Problems(found))) => has_a_place(page, &found, step),
        Err(NotDone::Rejected(Rejection::Refused(_))) => {}
        other => panic!("{step} with nonsense: {other:?}"),
    }
    assert_eq!(
        work.world.count("event").await,
        events,
        "{step}: nothing is half written"
    );
}

#[tokio::test]
async fn every_step_that_begins_a_case_says_what_is_wrong_and_writes_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        for (work, step) in [
            (world.anybody(), "report_as_private_person"),
            (world.anybody(), "report_as_professional"),
            (world.intake(), "enter_report"),
        ] {
            let concern = handslag::processes::PROCESSES[0].blank();
            let circumstances = work.circumstances(&Answers::default()).await;
            let given = world
                .committee
                .given(work.viewer.actor(), None, &Answers::default(), &circumstances)
                .await;
            let page = concern
                .page(step, &given.expect("circumstances"))
                .expect("a page");
            refused_everything(&work, step, &page, async |answers| {
                work.begins_with(&world.command(), step, &answers).await
            })
            .await;
            for fine in FINE {
                let answers = answered(&page, &work, fine);
                let told = work.begins_with(&world.command(), step, &answers).await;
                let told = told.unwrap_or_else(|why| panic!("{step} with {fine}: {why:?}"));
                let open = world.intake().reads(told.case).await.expect("the case");
                assert!(
                    open.file
                        .entries()
                        .iter()
                        .any(|entry| entry.text.as_deref() == Some(fine)),
                    "{step}: kept as it was written: {fine}"
                );
            }
        }
        assert_eq!(world.count("stream").await, 12);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// Every step that this person is offered in this case.
async fn every_step(work: &Work<'_>, case: CaseId) -> usize {
    let open = work.reads(case).await.expect("the case");
    let offered = work.offered(&open);
    for info in &offered {
        let circumstances = work.circumstances(&Answers::default()).await;
        let committee = &work.world.committee;
        let given = committee
            .given(
                work.viewer.actor(),
                Some(case),
                &Answers::default(),
                &circumstances,
            )
            .await;
        let page = open
            .file
            .page(info.name, &given.expect("circumstances"))
            .expect("a page");
        refused_everything(work, info.name, &page, async |answers| {
            work.tries(case, info.name, &answers).await
        })
        .await;
    }
    offered.len()
}

#[tokio::test]
async fn every_step_of_a_report_says_what_is_wrong_and_writes_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let lena = world.staff(Somebody::Lena);
        assert!(every_step(&lena, told.case).await > 15);
        assert!(every_step(&world.resident(Folk::SARA, "Sara Ek"), told.case).await > 0);
        world
            .intake()
            .does(told.case, "decide_investigation", &words(OPENS))
            .await;
        assert!(
            every_step(&lena, told.case).await > 5,
            "and when the teacher waits for an answer"
        );
    })
    .await;
}

#[tokio::test]
async fn every_step_of_an_investigation_says_what_is_wrong_and_writes_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let (maria, lena) = (world.staff(Somebody::Maria), world.staff(Somebody::Lena));
        assert!(every_step(&maria, case).await > 10);
        assert!(every_step(&lena, case).await > 10);
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let sent = [
            ("send", "child-investigation-communicate-send"),
            ("who", sara.as_str()),
            ("text", "Skolan beskriver hög frånvaro."),
            ("last_day", "2026-12-16"),
        ];
        maria.does(case, "communicate", &words(&sent)).await;
        every_step(&maria, case).await;
        let asked = every_step(&world.resident(Folk::SARA, "Sara Ek"), case).await;
        assert!(asked >= 2, "a message, and her answer to what we wrote");
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_case_and_one_that_is_not_there_are_answered_alike_and_nothing_is_written() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let events = world.count("event").await;
        let steps = handslag::processes::PROCESSES
            .iter()
            .flat_map(|process| process.steps());
        for info in steps.filter(|info| !info.starts) {
            for case in [told.case, world.no_case()] {
                for work in [
                    world.staff(Somebody::Vera),
                    world.staff(Somebody::Maria),
                    world.resident(Folk::SARA, "Sara Ek"),
                ] {
                    let tried = work.tries(case, info.name, &words(OPENS)).await;
                    assert!(matches!(tried, Err(NotDone::NoSuchPage)), "{}", info.name);
                }
            }
        }
        assert_eq!(world.count("event").await, events);
    })
    .await;
}

#[tokio::test]
async fn a_step_that_somebody_else_has_just_made_needless_is_refused_and_writes_nothing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        // Ines has the form open; Lena decides meanwhile.
        let key = world
            .committee
            .key(&ines.viewer, casework::Act::Decide, told.case)
            .await
            .expect("a key");
        world
            .staff(Somebody::Lena)
            .does(told.case, "decide_investigation", &words(OPENS))
            .await;
        let events = world.count("event").await;
        let answers = but(OPENS, &[("decision", "child-concern-decide-decline")]);
        let circumstances = ines.circumstances(&answers).await;
        let command = views::Command {
            id: world.command(),
            step: "decide_investigation",
            answers: &answers,
            draft: None,
            circumstances: &circumstances,
        };
        let acted = world.committee.act(&key, &command).await.expect("an answer");
        assert!(matches!(acted, views::Acted::Rejected(_)), "{acted:?}");
        assert_eq!(world.count("event").await, events);
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_does_one_thing() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let (ines, command) = (world.intake(), world.command());
        let needs = words(stories::NO_PROTECTION_NEEDED);
        let first = ines
            .tries_with(&command, told.case, "assess_protection", &needs)
            .await
            .expect("done");
        let events = world.count("event").await;
        let again = ines
            .tries_with(&command, told.case, "assess_protection", &needs)
            .await
            .expect("done before");
        assert_eq!(first, again);
        assert_eq!(world.count("event").await, events);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_was_sent_in_one_case_is_not_said_to_be_done_in_another() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let (one, other) = (
            world.a_neighbour_reports().await,
            world.a_neighbour_reports().await,
        );
        let (ines, command) = (world.intake(), world.command());
        let needs = words(stories::NO_PROTECTION_NEEDED);
        ines.tries_with(&command, one.case, "assess_protection", &needs)
            .await
            .expect("done");
        if let Ok(told) = ines
            .tries_with(&command, other.case, "assess_protection", &needs)
            .await
        {
            assert_eq!(told.case, other.case, "told of another case");
        }
    })
    .await;
}
