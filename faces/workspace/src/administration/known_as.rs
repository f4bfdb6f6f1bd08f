//! What a provider of sign-in calls a colleague, where it tells no personal number.

use super::forms::{plain, staff_choices};
use casework::page::Kind;
use casework::{Answers, Page, Problems, Question};
use common::{Door, Site, StaffIn, Trouble};

/// Providers of staff that name a claim for it.
pub(super) fn doors(site: &Site) -> impl Iterator<Item = &Door> {
    let named = |door: &&Door| door.staff && door.provider.config().staff_claim.is_some();
    site.doors.iter().filter(named)
}

pub(super) async fn page(site: &Site) -> Result<Page, Trouble> {
    let providers = doors(site).map(|door| {
        let config = door.provider.config();
        plain(&config.key, &config.name)
    });
    Ok(Page::new("administer-known-as", "administer-save")
        .lead("administer-known-as-lead")
        .ask(Question::new(
            "staff",
            Kind::Choice(staff_choices(site).await?),
            "administer-who",
        ))
        .ask(Question::new(
            "provider",
            Kind::Choice(providers.collect()),
            "administer-known-as-provider",
        ))
        .ask(
            Question::text("value", 200, "administer-known-as-value")
                .help("administer-known-as-value-help")
                .optional(),
        ))
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let staff = site.house.all_staff(site.today()).await?;
    let mut read = answers.reader(site.today());
    let who = read.choice("staff", |word| {
        staff.iter().map(|one| one.id).find(|id| id.to_string() == word)
    });
    let provider = read.choice("provider", |word| {
        doors(site)
            .map(|door| &door.provider.config().key)
            .find(|key| *key == word)
    });
    let value = read.optional_text("value", 200).unwrap_or_default();
    if let (Some(who), Some(provider), true) = (who, provider, read.problems.0.is_empty()) {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        let put = site
            .house
            .put_known_as(who, provider, value.trim(), change, site.now(), &by);
        put.await?;
    }
    Ok(read.problems)
}
