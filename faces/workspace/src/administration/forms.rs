//! The forms of administration, described in the same words as a step's, and what they do.

use super::{by_title, known_as, landing_units, paper, question_units, recipients, roles, senders};
use casework::page::{Choice, Kind};
use casework::{Answers, Page, PersonalNumber, Problems, Question, Say, StaffId, UnitId};
use common::contact::{Contact, SETTINGS};
use common::{Site, StaffIn, Trouble};
use house_store::{StaffRecord, Unit};

pub(super) async fn page(site: &Site, what: &str) -> Result<Page, Trouble> {
    Ok(match what {
        "unit" => Page::new("administer-unit", "administer-save")
            .ask(Question::text("id", 40, "administer-unit-key").help("administer-unit-key-help"))
            .ask(Question::text("name", 120, "administer-unit-name"))
            .ask(Question::yes_no("intake", "administer-unit-intake")),
        "staff" => Page::new("administer-staff", "administer-save")
            .ask(Question::new("number", Kind::PersonalNumber, "administer-number"))
            .ask(Question::text("name", 120, "administer-name"))
            .ask(Question::text("title", 120, "administer-title")),
        "role" => roles::give_page(site).await?,
        "end-role" => roles::end_page(site).await?,
        "end-staff" => roles::end_staff_page(site).await?,
        "by-title" => by_title::page(site).await?,
        "known-as" => known_as::page(site).await?,
        "paper" => paper::page(site).await?,
        "landing" => landing_units::page(site).await?,
        "questions" => question_units::page(site).await?,
        "sender" => senders::page(site),
        "end-sender" => senders::end_page(site).await?,
        "recipient" => recipients::page(site),
        "end-recipient" => recipients::end_page(site).await?,
        "settings" => {
            site.read_contact().await?;
            settings(&site.contact())
        }
        _ => return Err(Trouble::NotFound),
    })
}

pub(super) async fn unit_choices(site: &Site) -> Result<Vec<Choice>, Trouble> {
    let units = site.house.units().await?;
    Ok(units
        .iter()
        .map(|unit| plain(unit.id.as_str(), &unit.name))
        .collect())
}

pub(super) async fn staff_choices(site: &Site) -> Result<Vec<Choice>, Trouble> {
    let staff = site.house.all_staff(site.today()).await?;
    let named = |one: &access::Staff| plain(&one.id.to_string(), &format!("{}, {}", one.name, one.title));
    Ok(staff.iter().map(named).collect())
}

/// How residents reach the municipality.
fn settings(now: &Contact) -> Page {
    let asked = SETTINGS.into_iter().zip(now.parts());
    asked.fold(
        Page::new("administer-settings", "administer-save").lead("administer-settings-lead"),
        |page, (key, value)| page.ask(Question::text(key, 120, key).prefill(value)),
    )
}

pub(super) async fn change_settings(
    site: &Site,
    me: &StaffIn,
    answers: &Answers,
) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let parts = SETTINGS.map(|key| read.text(key, 120));
    for (key, phone) in [(SETTINGS[1], &parts[1]), (SETTINGS[3], &parts[3])] {
        let dialled = phone.chars().filter(char::is_ascii_digit).count();
        if !phone.is_empty() && (dialled < 3 || phone.chars().any(char::is_alphabetic)) {
            read.problems.add(key, "administer-problem-phone");
        }
    }
    if read.problems.0.is_empty() {
        site.change_contact(&parts, &me.viewer.actor()).await?;
    }
    Ok(read.problems)
}

pub(super) fn plain(value: &str, label: &str) -> Choice {
    Choice {
        value: value.to_owned(),
        label: Say::key("plain").with("text", label.to_owned()),
        help: None,
    }
}

/// A short name that is written in one way only.
pub(super) fn is_key(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    id.chars().all(plain)
}

pub(super) async fn put_unit(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let id = read.text("id", 40);
    let name = read.text("name", 120);
    let is_intake = read.yes_no("intake");
    if !is_key(&id) {
        read.problems.add("id", "administer-problem-key");
    }
    if read.problems.0.is_empty() {
        let unit = Unit {
            id: UnitId::new(&id),
            name,
            is_intake,
        };
        site.house
            .put_unit(
                &unit,
                site.committee.outside().draw(),
                site.now(),
                &me.viewer.actor(),
            )
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn put_staff(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let number: Option<PersonalNumber> = read.personal_number("number");
    if number.is_none() && read.problems.0.is_empty() {
        read.problems.add("number", "problem-required");
    }
    if site.facts.demo && number.as_ref().is_some_and(|number| !number.is_for_tests()) {
        read.problems.add("number", "refusal-real-person");
    }
    let (name, title) = (read.text("name", 120), read.text("title", 120));
    if let (Some(number), true) = (number, read.problems.0.is_empty()) {
        let known = site.house.staff_id(&number).await?;
        let id = known.unwrap_or_else(|| StaffId(site.committee.outside().draw()));
        let record = StaffRecord {
            id,
            number,
            name,
            title,
        };
        site.house
            .put_staff(
                &record,
                site.committee.outside().draw(),
                site.now(),
                &me.viewer.actor(),
            )
            .await?;
    }
    Ok(read.problems)
}
