//! Who works here and may do what: roles given and ended, an employment that ends.

use super::forms::{staff_choices, unit_choices};
use access::{Held, Role};
use casework::page::{Choice, Kind, choices};
use casework::{Answers, Arg, Page, Problems, Question, Say, StaffId};
use common::{Site, StaffIn, Trouble};
use house_store::Unit;

pub(super) async fn give_page(site: &Site) -> Result<Page, Trouble> {
    Ok(Page::new("administer-role", "administer-save")
        .ask(Question::new(
            "staff",
            Kind::Choice(staff_choices(site).await?),
            "administer-who",
        ))
        .ask(Question::new(
            "role",
            Kind::Choice(choices(&Role::ALL.map(Role::key))),
            "administer-role-word",
        ))
        .ask(Question::new(
            "unit",
            Kind::Choice(unit_choices(site).await?),
            "administer-unit-word",
        ))
        .ask(Question::date("from", "administer-from").prefill(site.today().to_string()))
        .ask(Question::date("to", "administer-to").optional()))
}

pub(super) async fn end_page(site: &Site) -> Result<Page, Trouble> {
    let units = site.house.units().await?;
    let held = running(site).await?.into_iter().map(|(id, name, held)| {
        let label = held_say(["administer-held", "administer-held-until"], &name, &held, &units);
        Choice {
            value: value(id, &held),
            label,
            help: None,
        }
    });
    Ok(Page::new("administer-end-role", "administer-save")
        .ask(Question::new(
            "held",
            Kind::Choice(held.collect()),
            "administer-which",
        ))
        .ask(Question::date("last", "administer-last").prefill(site.today().to_string())))
}

pub(super) async fn end_staff_page(site: &Site) -> Result<Page, Trouble> {
    Ok(Page::new("administer-end-staff", "administer-save")
        .lead("administer-end-staff-lead")
        .ask(Question::new(
            "staff",
            Kind::Choice(staff_choices(site).await?),
            "administer-who",
        ))
        .ask(Question::date("last", "administer-last").prefill(site.today().to_string())))
}

/// Whose role it is, which, where and since when; until when in the second sentence.
pub(super) fn held_say(keys: [&'static str; 2], name: &str, held: &Held, units: &[Unit]) -> Say {
    let [open, until] = keys;
    let about = |key| {
        Say::key(key)
            .with("name", name.to_owned())
            .with("role", Arg::Key(held.role.key().into()))
            .with("unit", super::unit_name(units, &held.unit))
            .with("from", held.from)
    };
    match held.to {
        Some(last) => about(until).with("last", last),
        None => about(open),
    }
}

/// A role by what it is: a form drawn before others changed something still means the same one.
fn value(staff: StaffId, held: &Held) -> String {
    format!("{staff} {} {} {}", held.role.key(), held.from, held.unit.as_str())
}

/// Roles whose end is not known or not yet past.
async fn running(site: &Site) -> Result<Vec<(StaffId, String, Held)>, Trouble> {
    let today = site.today();
    let staff = site.house.all_staff(today).await?;
    let held = staff.into_iter().flat_map(|one| {
        let held = one
            .held
            .into_iter()
            .filter(move |held| held.to.is_none_or(|last| today <= last));
        held.map(move |held| (one.id, one.name.clone(), held))
    });
    Ok(held.collect())
}

/// Would the system be left without anybody who may give roles, when these end?
fn nobody_runs_it(
    running: &[(StaffId, String, Held)],
    ends: impl Fn(&(StaffId, String, Held)) -> bool,
) -> bool {
    let for_good =
        |one: &&(StaffId, String, Held)| one.2.role == Role::SystemAdministrator && one.2.to.is_none();
    let mut administrators = running.iter().filter(for_good).peekable();
    administrators.peek().is_some() && administrators.all(ends)
}

pub(super) async fn give(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let staff = site.house.all_staff(site.today()).await?;
    let units = site.house.units().await?;
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
        read.problems.add("to", "administer-problem-last");
    }
    // Those who run the system reach no case, not by their own hand either.
    if who == Some(me.staff.id) && role.is_some_and(access::reaches_cases) {
        read.problems.add("role", "administer-problem-own-role");
    }
    if let (Some(who), Some(role), Some(unit), Some(from), true) =
        (who, role, unit, from, read.problems.0.is_empty())
    {
        let held = Held { role, unit, from, to };
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house.give_role(who, &held, change, site.now(), &by).await?;
    }
    Ok(read.problems)
}

pub(super) async fn end(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let running = running(site).await?;
    let mut read = answers.reader(site.today());
    let held = read.choice("held", |word| {
        running.iter().find(|(id, _, held)| value(*id, held) == word)
    });
    let last = read.date("last");
    if let (Some((_, _, held)), Some(last)) = (held, last)
        && last < held.from
    {
        read.problems.add("last", "administer-problem-last");
    }
    if let Some((id, _, ended)) = held
        && nobody_runs_it(&running, |(of, _, held)| of == id && held == ended)
    {
        read.problems.add("held", "administer-problem-last-administrator");
    }
    if let (Some((id, _, held)), Some(last), true) = (held, last, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house
            .end_role(*id, held, last, change, site.now(), &by)
            .await?;
    }
    Ok(read.problems)
}

pub(super) async fn end_staff(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let staff = site.house.all_staff(site.today()).await?;
    let mut read = answers.reader(site.today());
    let who = read.choice("staff", |word| {
        staff.iter().map(|one| one.id).find(|id| id.to_string() == word)
    });
    let last = read.date("last");
    let running = running(site).await?;
    if who.is_some_and(|who| nobody_runs_it(&running, |(of, ..)| *of == who)) {
        read.problems
            .add("staff", "administer-problem-last-administrator");
    }
    if let (Some(who), Some(last), true) = (who, last, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        site.house.end_staff(who, last, change, site.now(), &by).await?;
    }
    Ok(read.problems)
}
