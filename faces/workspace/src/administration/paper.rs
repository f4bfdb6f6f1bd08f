//! Where residents send or leave what they have written on paper.

use casework::{Answers, Page, Problems, Question};
use common::contact::PAPER_ADDRESS;
use common::{Site, StaffIn, Trouble};

const LONGEST: usize = 300;

pub(super) async fn page(site: &Site) -> Result<Page, Trouble> {
    let now = site.house.setting(PAPER_ADDRESS).await?.unwrap_or_default();
    let question = Question::long("address", LONGEST, "administer-paper-address");
    Ok(Page::new("administer-paper", "administer-save")
        .lead("administer-paper-lead")
        .ask(question.prefill(now)))
}

pub(super) async fn put(site: &Site, me: &StaffIn, answers: &Answers) -> Result<Problems, Trouble> {
    let mut read = answers.reader(site.today());
    let address = read.text("address", LONGEST);
    if read.problems.0.is_empty() {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        let put = site.house.set(PAPER_ADDRESS, &address, change, site.now(), &by);
        put.await?;
    }
    Ok(read.problems)
}
