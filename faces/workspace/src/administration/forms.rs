//! The forms of administration, described in the same words as a step's, and what they do.

use access::{Held, Role};
use casework::page::{Choice, Kind, choices};
use casework::{Answers, Page, PersonalNumber, Problems, Question, Say, StaffId, UnitId};
use common::contact::{Contact, SETTINGS};
use common::{Site, StaffIn, Trouble};
use house_store::{StaffRecord, Unit};

pub(super) async fn page(site: &Site, what: &str) -> Result<Page, Trouble> {
    let units = || async {
        Ok::<_, Trouble>(
            site.house
                .units()
                .await?
                .into_iter()
                .map(|unit| plain(unit.id.as_str(), &unit.name))
                .collect::<Vec<_>>(),
        )
    };
    let staff = || async {
        Ok::<_, Trouble>(
            site.house
                .all_staff()
                .await?
                .into_iter()
                .map(|one| plain(&one.id.to_string(), &format!("{}, {}", one.name, one.title)))
                .collect::<Vec<_>>(),
        )
    };
    let roles = Role::ALL.map(Role::key);
    Ok(match what {
        "unit" => Page::new("administer-unit", "administer-save")
            .ask(Question::text("id", 40, "administer-unit-key").help("administer-unit-key-help"))
            .ask(Question::text("name", 120, "administer-unit-name"))
            .ask(Question::yes_no("intake", "administer-unit-intake")),
        "staff" => Page::new("administer-staff", "administer-save")
            .ask(Question::new("number", Kind::PersonalNumber, "administer-number"))
            .ask(Question::text("name", 120, "administer-name"))
            .ask(Question::text("title", 120, "administer-title")),
        "role" => Page::new("administer-role", "administer-save")
            .ask(Question::new(
                "staff",
                Kind::Choice(staff().await?),
                "administer-who",
            ))
            .ask(Question::new(
                "role",
                Kind::Choice(choices(&roles)),
                "administer-role-word",
            ))
            .ask(Question::new(
                "unit",
                Kind::Choice(units().await?),
                "administer-unit-word",
            ))
            .ask(Question::date("from", "administer-from").prefill(site.today().to_string()))
            .ask(Question::date("to", "administer-to").optional()),
        "end-role" => Page::new("administer-end-role", "administer-save")
            .ask(Question::new(
                "held",
                Kind::Choice(held_choices(site).await?),
                "administer-which",
            ))
            .ask(Question::date("last", "administer-last").prefill(site.today().to_string())),
        "settings" => settings(&site.contact()),
        _ => return Err(Trouble::NotFound),
    })
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

fn plain(value: &str, label: &str) -> Choice {
    Choice {
        value: value.to_owned(),
        label: Say::key("plain").with("text", label.to_owned()),
        help: None,
    }
}

async fn held_choices(site: &Site) -> Result<Vec<Choice>, Trouble> {
    let staff = site.house.all_staff().await?;
    let running = staff.iter().flat_map(|one| {
        one.held
            .iter()
            .enumerate()
            .filter(|(_, held)| held.to.is_none())
            .map(move |(nth, held)| (one, nth, held))
    });
    Ok(running
        .map(|(one, nth, held)| Choice {
            value: format!("{} {nth}", one.id),
            label: Say::key("administer-held")
                .with("name", &one.name)
                .with("role", casework::Arg::Key(held.role.key().into()))
                .with("unit", held.unit.as_str().to_owned()),
            help: None,
        })
        .collect())
}

pub(super) async fn put_unit(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let id = read.text("id", 40);
    let name = read.text("name", 120);
    let is_intake = read.yes_no("intake");
    if !id
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
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
        let known = site.house.staff_by_number(&number, site.today()).await?;
        let id = known.map_or_else(|| StaffId(site.committee.outside().draw()), |staff| staff.id);
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

pub(super) async fn give_role(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let (staff, units) = (site.house.all_staff().await?, site.house.units().await?);
    let mut read = answers.reader(site.today());
    let who = read.choice("staff", |word| {
        staff.iter().map(|one| one.id).find(|id| id.to_string() == word)
    });
    let role = read.choice("role", Role::parse);
    let unit = read.choice("unit", |word| {
        units
            .iter()
            .map(|unit| unit.id.clone())
            .find(|id| id.as_str() == word)
    });
    let from = read.date("from");
    let to = read.optional_date("to");
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        read.problems.add("to", "problem-date-in-past");
    }
    if let (Some(who), Some(role), Some(unit), Some(from), true) =
        (who, role, unit, from, read.problems.0.is_empty())
    {
        let held = Held { role, unit, from, to };
        site.house
            .give_role(
                who,
                &held,
                site.committee.outside().draw(),
                site.now(),
                &me.viewer.actor(),
            )
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn end_role(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let staff = site.house.all_staff().await?;
    let mut read = answers.reader(site.today());
    let held = read.choice("held", |word| {
        let (id, nth) = word.split_once(' ')?;
        let one = staff.iter().find(|one| one.id.to_string() == id)?;
        Some((one.id, one.held.get(nth.parse::<usize>().ok()?)?.clone()))
    });
    let last = read.date("last");
    if let (Some((id, held)), Some(last), true) = (held, last, read.problems.0.is_empty()) {
        site.house
            .end_role(
                id,
                &held,
                last,
                site.committee.outside().draw(),
                site.now(),
                &me.viewer.actor(),
            )
            .await?;
    }
    Ok(read.problems)
}
