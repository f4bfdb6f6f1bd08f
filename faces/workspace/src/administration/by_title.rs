//! Whom a party is told of by title and not by name, where they read who has looked at their case: a colleague whose name
//! must not be found, or everybody.

use super::forms::staff_choices;
use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question, Say};
use common::{Site, StaffIn, Trouble};
use house_store::EVERYBODY;

const WAYS: [&str; 2] = ["administer-by-title-title", "administer-by-title-name"];

async fn offered(site: &Site) -> Result<Vec<Choice>, Trouble> {
    let everybody = Choice {
        value: EVERYBODY.to_owned(),
        label: Say::key("administer-by-title-all"),
        help: None,
    };
    let mut who = vec![everybody];
    who.extend(staff_choices(site).await?);
    Ok(who)
}

pub(super) async fn page(site: &Site) -> Result<Page, Trouble> {
    let now = site.house.told_by_title().await?;
    let who = offered(site)
        .await?
        .into_iter()
        .map(|one| match now.contains(&one.value) {
            true => one.help(WAYS[0]),
            false => one,
        });
    Ok(Page::new("administer-by-title", "administer-save")
        .lead("administer-by-title-lead")
        .ask(Question::new(
            "who",
            Kind::Choice(who.collect()),
            "administer-who",
        ))
        .ask(Question::choice("told", &WAYS, "administer-by-title-told")))
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let offered = offered(site).await?;
    let mut read = answers.reader(site.today());
    let who = read.choice("who", |word| offered.iter().find(|one| one.value == word));
    let told = read.choice("told", |word| WAYS.into_iter().find(|way| *way == word));
    if let (Some(who), Some(told)) = (who, told) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        let put = site
            .house
            .tell_by_title(&who.value, told == WAYS[0], change, site.now(), &by);
        put.await?;
    }
    Ok(read.problems)
}
