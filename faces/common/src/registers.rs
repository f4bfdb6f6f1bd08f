//! *Slagning.* A step whose page says so asks other authorities' registers when it is done. That somebody asks, and under
//! which law, stands in the read log before anything leaves; whoever is protected, or might be, is not asked about.

use crate::{Site, Trouble};
use access::Key;
use benefits::Question;
use casework::benefits::{BenefitsAnswer, BenefitsQuestion};
use casework::given::RegisterAnswer;
use casework::{Actor, Page, PersonalNumber, Protection};

/// More than this is no household.
const MOST: usize = 10;

/// What came of the questions of a page; nothing where it has none.
pub async fn asked(
    site: &Site,
    key: &Key,
    page: &Page,
) -> Result<Vec<(PersonalNumber, BenefitsAnswer)>, Trouble> {
    let mut answers = Vec::new();
    if page.asks_registers.is_empty() {
        return Ok(answers);
    }
    if let Some(law) = site.benefits.law() {
        // Durable when it comes back; what it opens is not looked at.
        site.committee.open(key, &format!("registers: {law}")).await?;
    }
    for question in page.asks_registers.iter().take(MOST) {
        let answer = match may_be_asked_about(site, &question.number).await {
            true => site.benefits.ask(&worded(site, key, question)).await,
            false => BenefitsAnswer::Protected,
        };
        answers.push((question.number.clone(), answer));
    }
    Ok(answers)
}

/// The population register is asked first and anew: a person is protected until it says that they are not.
async fn may_be_asked_about(site: &Site, number: &PersonalNumber) -> bool {
    match site.register.look_up(number).await {
        RegisterAnswer::Found(found) => found.protection == Protection::Ordinary,
        RegisterAnswer::Unknown => true,
        RegisterAnswer::Unavailable | RegisterAnswer::NotAsked => false,
    }
}

fn worded(site: &Site, key: &Key, question: &BenefitsQuestion) -> Question {
    let officer = match key.actor() {
        Actor::Staff { id, .. } => id.to_string(),
        _ => "system".to_owned(),
    };
    Question {
        person: question.number.clone(),
        matter: key.case().to_string(),
        officer,
        correlation: site.draw(),
        from: question.from,
        to: question.to,
    }
}
