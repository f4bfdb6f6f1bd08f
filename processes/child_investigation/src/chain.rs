//! *Utredningskedja.* Closing one investigation and opening the next does not start the child's time anew.

use crate::state::Investigation;
use casework::page::Tone;
use casework::{Given, Page, Say};
use jiff::civil::Date;
use law::{Catalogue, Chain, Investigation as Span};

pub const RULE: &str = "child-investigation";

fn day(at: jiff::Timestamp) -> Date {
    law::Start::at(at).day()
}

/// The chain this investigation belongs to; None where it stands alone.
pub fn chain(now: &Investigation, law: &Catalogue, today: Date) -> Option<Chain> {
    let this = Span {
        opened: day(now.opening.opened_at),
        closed: None,
    };
    let earlier = now.opening.earlier.iter().map(|one| Span {
        opened: one.opened,
        closed: one.closed,
    });
    let all: Vec<Span> = earlier.chain([this]).collect();
    law.chain_rule(RULE)?
        .latest(&all, today)
        .filter(|chain| chain.investigations > 1)
}

/// How many days it has run, and a warning where it follows on another.
pub fn told(page: Page, now: &Investigation, given: &Given) -> Page {
    let days = (given.today - day(now.opening.opened_at)).get_days();
    let page = page.fact(
        "child-investigation-days-label",
        Say::key("child-investigation-days").with("days", i64::from(days)),
    );
    let Some(chain) = chain(now, given.law, given.today) else {
        return page;
    };
    let warning = match chain.follows_directly_on {
        Some(closed) => Say::key("child-investigation-chain-directly").with("closed", closed),
        None => Say::key("child-investigation-chain"),
    };
    let total = Say::key("child-investigation-chain-days")
        .with("days", chain.days_investigated)
        .with("since", chain.since);
    page.notice(Tone::Warning, warning)
        .fact("child-investigation-chain-label", total)
}

#[cfg(test)]
mod tests {
    use crate::samples::Tale;
    use casework::Arg;
    use jiff::civil::date;

    fn days_in_all(tale: &Tale) -> Option<Arg> {
        let page = tale.page("extend_investigation");
        let (_, value) = page
            .facts
            .into_iter()
            .find(|(label, _)| label.key == "child-investigation-chain-label")?;
        value
            .args
            .into_iter()
            .find(|(name, _)| name == "days")
            .map(|(_, days)| days)
    }

    #[test]
    fn elins_days_under_two_investigations_are_counted_as_one() {
        let mut tale = Tale::following_directly();
        tale.wait_until(date(2026, 12, 20));
        // 20 July to 13 November, and 20 November to 20 December.
        assert_eq!(days_in_all(&tale), Some(Arg::Number(116 + 30)));
    }

    #[test]
    fn a_child_who_was_never_investigated_before_has_no_chain() {
        assert_eq!(days_in_all(&Tale::allotted()), None);
    }
}
