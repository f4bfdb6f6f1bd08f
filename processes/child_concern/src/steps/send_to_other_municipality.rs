//! The child lives in another municipality: the report is sent on, and their receipt is kept. Where their house can be
//! reached the file goes there by itself and the receipt comes back by itself; otherwise staff send it and write down
//! who received it. A protected person is never sent by itself: a person must see to how.

use super::{children, staff};
use crate::events::Event;
use crate::municipal_file::{self, FileSender};
use crate::state::{Assessing, State};
use casework::{
    Act, Actor, Answers, Dispatch, File, Given, HandOver, Outcome, Page, Question, Refusal, Rejection, Step,
};
use serde::Deserialize;

pub const STEP: Step<State> = Step {
    info: staff(
        "send_to_other_municipality",
        "child-concern-send-title",
        Act::Decide,
    ),
    open: |file| super::under_assessment(file) || file.state.awaits_receipt().is_some(),
    page,
    submit,
};

/// By the house itself, or by hand.
const WAY: [&str; 2] = ["child-concern-send-by-itself", "child-concern-send-by-hand"];
/// The inlet of theirs that takes it.
pub const INLET: &str = "kommun.json";
/// What takes the receipt when it comes.
const RECEIPT: &str = "take_receipt";

/// Only before it has been sent: after that only their receipt can still be written down.
fn may_go_by_itself(file: &File<State>, given: &Given) -> bool {
    super::under_assessment(file) && !given.reachable.is_empty() && !file.journal.is_protected()
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut municipality = children::municipality_question("child-concern-municipality", given);
    let named = file.state.awaits_receipt().map(str::to_owned);
    let named = named.or_else(|| file.state.report()?.other_municipality.clone());
    if let Some(named) = named {
        municipality = municipality.prefill(named);
    }
    let page = Page::new("child-concern-send-title", "child-concern-send-submit")
        .lead("child-concern-send-lead")
        .ask(municipality);
    let on = Question::date("on", "child-concern-send-on").prefill(given.today.to_string());
    let receipt =
        Question::text("receipt", 300, "child-concern-receipt-from").help("child-concern-receipt-from-help");
    if !may_go_by_itself(file, given) {
        return page.ask(on).ask(receipt);
    }
    page.ask(Question::choice("way", &WAY, "child-concern-send-way").help("child-concern-send-way-help"))
        .ask(
            Question::text("contact", 120, "child-concern-send-contact")
                .help("child-concern-send-contact-help")
                .when("way", &WAY[..1]),
        )
        .ask(on.when("way", &WAY[1..]))
        .ask(receipt.when("way", &WAY[1..]))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let municipality = children::read_municipality(&mut read, given);
    let way = may_go_by_itself(file, given).then(|| {
        read.choice("way", |word| WAY.into_iter().find(|known| *known == word))
            .unwrap_or_default()
    });
    if way == Some(WAY[0]) {
        let contact = read.text("contact", 120);
        let code = reached(&municipality, given);
        if code.is_none() && !municipality.is_empty() {
            read.problems
                .add("municipality", "child-concern-problem-not-reached");
        }
        read.check()?;
        let now = super::assessing(file)?;
        protection_first(now)?;
        return dispatched(file, now, municipality, code.unwrap_or_default(), contact, given);
    }
    let (on, receipt) = match way {
        Some("") => (None, String::new()),
        _ => (read.past_date("on"), read.text("receipt", 300)),
    };
    read.check()?;
    if let Some(now) = file.state.assessing() {
        protection_first(now)?;
    }
    Ok(Outcome::of(&Event::SentToOtherMunicipality {
        municipality,
        receipt,
        on: on.unwrap_or(given.today),
    }))
}

fn protection_first(now: &Assessing) -> Result<(), Refusal> {
    match now.protection {
        Some(_) => Ok(()),
        None => Err(Refusal::because("child-concern-refusal-protection-first")),
    }
}

/// The number of a municipality whose house can be reached.
fn reached<'a>(municipality: &str, given: &'a Given) -> Option<&'a str> {
    let mut others = given.other_municipalities();
    let named = others.find(|one| one.name == municipality)?;
    let mut reachable = given.reachable.iter().map(String::as_str);
    reachable.find(|code| *code == named.code)
}

fn dispatched(
    file: &File<State>,
    now: &Assessing,
    municipality: String,
    code: &str,
    contact: String,
    given: &Given,
) -> Result<Outcome, Rejection> {
    let name = match &given.by {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => return Err(casework::process::STEP_NOT_OPEN.into()),
    };
    let sender = FileSender {
        municipality: given.municipality.clone(),
        name: name.chars().take(120).collect(),
        contact,
    };
    let text = municipal_file::written(file, &now.report, sender, given)
        .ok_or(Refusal::because("child-concern-refusal-not-as-file"))?;
    Ok(
        Outcome::of(&Event::ReportDispatched { municipality }).dispatches(Dispatch {
            to: code.to_owned(),
            inlet: format!("{}/{INLET}", <crate::ChildConcern as casework::Definition>::SLUG),
            file: text,
            receipt_step: RECEIPT.to_owned(),
        }),
    )
}

#[derive(Deserialize)]
struct Receipt {
    to: String,
    receipt: String,
}

/// Their house has answered: what came is kept as if staff had written it down.
pub fn receive(hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>> {
    if hand_over.step != RECEIPT {
        return None;
    }
    let Ok(came) = serde_json::from_value::<Receipt>(hand_over.data.clone()) else {
        return Some(Err(Refusal::because("child-concern-refusal-not-as-file").into()));
    };
    let mut all = given.municipalities.iter();
    let municipality = all.find(|one| one.code == came.to);
    Some(Ok(Outcome::of(&Event::SentToOtherMunicipality {
        municipality: municipality.map_or(came.to, |one| one.name.to_owned()),
        receipt: came.receipt,
        on: given.today,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{Tale, a_neighbours_answers};
    use casework::page::Kind;
    use casework::{Phase, StaffId};
    use uuid::Uuid;

    fn elsewhere() -> Tale {
        let mut report = a_neighbours_answers();
        report.set("lives", "child-concern-lives-elsewhere");
        report.set("municipality", "Sigtuna");
        let mut tale = Tale::assessed_after("report_as_private_person", &report);
        tale.given.by = Actor::Staff {
            id: StaffId(Uuid::from_u128(9)),
            name: "Ines Ohlsson".to_owned(),
            title: "socialsekreterare".to_owned(),
        };
        tale
    }

    fn by_itself(municipality: &str) -> Answers {
        Answers::default()
            .with("municipality", municipality)
            .with("way", WAY[0])
            .with("contact", "010-000 00 00")
    }

    #[test]
    fn what_the_reporter_named_is_filled_in_and_a_made_up_place_is_told_beside_the_field() {
        let mut tale = elsewhere();
        let page = tale.file.page(STEP.info.name, &tale.given).expect("it is open");
        assert_eq!(page.questions[0].prefill, ["Sigtuna"]);
        let Kind::Select(offered) = &page.questions[0].kind else {
            panic!("a list to choose from")
        };
        let offered: Vec<&str> = offered.iter().map(|choice| choice.value.as_str()).collect();
        assert_eq!(offered, ["Sigtuna", "Österåker"], "not our own");
        let mut sent = Answers::default()
            .with("municipality", "Påhittadkommun")
            .with("on", "2026-11-20")
            .with("receipt", "Mottaget av Bo");
        let problems = tale.problems(STEP.info.name, &sent);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].0, "municipality");
        sent.set("municipality", "Sigtuna");
        tale.act(STEP.info.name, &sent).expect("it is sent on");
        assert_eq!(tale.file.summary().phase, Phase::Closed);
    }

    #[test]
    fn where_their_house_is_reached_the_file_goes_by_itself_and_the_case_waits_for_their_receipt() {
        let mut tale = elsewhere();
        tale.given.reachable = vec!["0191".to_owned()];
        let nobody = tale.problems(STEP.info.name, &by_itself("Österåker"));
        assert_eq!(nobody[0].0, "municipality");
        let sent = tale
            .act(STEP.info.name, &by_itself("Sigtuna"))
            .expect("it is sent");
        let [dispatch] = &sent.dispatches[..] else {
            panic!("one file")
        };
        assert_eq!(
            (dispatch.to.as_str(), dispatch.inlet.as_str()),
            ("0191", "orosanmalan/kommun.json")
        );
        assert!(municipal_file::read(dispatch.file.as_bytes(), tale.given.today).is_ok());
        let summary = tale.file.summary();
        assert_eq!((summary.phase, summary.closed_at), (Phase::Intake, None));
        assert_eq!(summary.next_step, Some(STEP.info.name));
        // If it never gets there: by hand, as always.
        assert!(
            tale.act(STEP.info.name, &by_itself("Sigtuna")).is_err(),
            "not twice"
        );
        let by_hand = Answers::default()
            .with("municipality", "Sigtuna")
            .with("on", "2026-11-20")
            .with("receipt", "Mottaget av Bo");
        tale.act(STEP.info.name, &by_hand).expect("written down");
        assert_eq!(tale.file.summary().phase, Phase::Closed);
    }

    #[test]
    fn a_protected_family_is_never_sent_by_itself() {
        let mut tale = elsewhere();
        tale.given.reachable = vec!["0191".to_owned()];
        let offered = |tale: &Tale| {
            let page = tale.file.page(STEP.info.name, &tale.given).expect("it is open");
            page.questions.iter().any(|question| question.name == "way")
        };
        assert!(offered(&tale));
        tale.protected();
        assert!(!offered(&tale));
        let problems = tale.problems(STEP.info.name, &by_itself("Sigtuna"));
        assert!(problems.iter().any(|(question, _)| question == "receipt"));
    }
}
