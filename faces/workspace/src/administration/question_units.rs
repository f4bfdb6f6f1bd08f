//! Which unit answers what people ask without saying who they are, topic by topic.

use super::forms::unit_choices;
use casework::nameless::Topic;
use casework::page::Kind;
use casework::{Answers, Page, Problems, Question, UnitId};
use common::{Site, StaffIn, Trouble};

pub(super) async fn page(site: &Site) -> Result<Page, Trouble> {
    let mut page = Page::new("administer-questions", "administer-save").lead("administer-questions-lead");
    for topic in Topic::asked() {
        let units = unit_choices(site).await?;
        let now = common::nameless::unit_of(site, topic).await?;
        let now = now.map(|unit| unit.as_str().to_owned()).unwrap_or_default();
        page = page.ask(Question::new(topic.key(), Kind::Select(units), topic.key()).prefill(now));
    }
    Ok(page)
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let units = site.house.units().await?;
    let mut read = answers.reader(site.today());
    let chosen: Vec<(Topic, Option<UnitId>)> = Topic::asked()
        .map(|topic| {
            let there = |word: &str| units.iter().find(|unit| unit.id.as_str() == word);
            (
                topic,
                read.choice(topic.key(), |word| there(word).map(|unit| unit.id.clone())),
            )
        })
        .collect();
    if read.problems.0.is_empty() {
        for (topic, unit) in chosen {
            let now = common::nameless::unit_of(site, topic).await?;
            let Some(unit) = unit.filter(|unit| Some(unit) != now.as_ref()) else {
                continue;
            };
            let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
            site.house
                .put_question_unit(topic.key(), &unit, change, site.now(), &by)
                .await?;
        }
    }
    Ok(read.problems)
}
