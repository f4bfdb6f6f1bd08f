//! *Ändrat sedan sist.* What a household states now beside what it stated the last time: income, cost, rent, household.

use crate::events::{Account, Application};
use crate::questions::{List, said, stated};
use crate::state::{Applied, State};
use crate::steps::kronor;
use assistance::Ore;
use casework::part::{ChangeLine, Changes};
use casework::{Arg, Page, PersonId, Say};
use std::collections::BTreeSet;

/// The application that is handled, and the one that it follows: the latest that was not withdrawn.
pub fn pair(state: &State) -> Option<(&Application, &Application)> {
    let (now, earlier) = state.applications.split_last()?;
    let last = earlier
        .iter()
        .rev()
        .find(|applied: &&Applied| !applied.is_withdrawn())?;
    Some((&last.asked, &now.asked))
}

/// Every row that is another than the last time; of two that are alike nothing is said.
pub fn between(was: &Application, is: &Application) -> Vec<ChangeLine> {
    let mut lines = household(was, is);
    lines.extend(money(Say::key("financial-assistance-rent"), was.rent, is.rent));
    for list in [List::Costs, List::Assets] {
        let kinds = kinds(&stated(was, list), &stated(is, list));
        lines.extend(kinds.into_iter().filter_map(|kind| {
            let of = |one| sum(&stated(one, list), &kind);
            money(list.name(&kind), of(was), of(is))
        }));
    }
    lines.extend(incomes(was, is));
    if was.account != is.account {
        let account = Say::key("financial-assistance-account");
        lines.push(line(
            account,
            Some(paid_to(&was.account)),
            Some(paid_to(&is.account)),
        ));
    }
    lines
}

pub fn other_incomes(was: &Application, is: &Application) -> bool {
    !incomes(was, is).is_empty()
}

/// All that somebody of the household earns, whoever of them stands first this time.
fn incomes(was: &Application, is: &Application) -> Vec<ChangeLine> {
    let mut people: Vec<(PersonId, &str)> = Vec::new();
    for adult in was.adults.iter().chain(&is.adults) {
        if !people.iter().any(|(person, _)| *person == adult.person) {
            people.push((adult.person, &adult.name));
        }
    }
    let two = people.len() > 1;
    let mut lines = Vec::new();
    for (person, name) in people {
        let (before, now) = (earned(was, person), earned(is, person));
        for kind in kinds(&before, &now) {
            let what = List::Mine.name(&kind);
            let what = match two {
                true => Say::key("financial-assistance-change-of")
                    .with("what", Arg::Said(Box::new(what)))
                    .with("name", name.to_owned()),
                false => what,
            };
            lines.extend(money(what, sum(&before, &kind), sum(&now, &kind)));
        }
    }
    lines
}

fn earned(application: &Application, person: PersonId) -> Vec<(String, Ore)> {
    let adults = application.adults.iter().filter(|adult| adult.person == person);
    let who: Vec<&str> = adults.map(|adult| adult.who.as_str()).collect();
    let all = application.incomes.iter();
    all.filter(|income| who.contains(&income.who.as_str()))
        .map(|income| (income.kind.clone(), income.amount))
        .collect()
}

fn kinds(was: &[(String, Ore)], is: &[(String, Ore)]) -> BTreeSet<String> {
    was.iter().chain(is).map(|(kind, _)| kind.clone()).collect()
}

fn sum(all: &[(String, Ore)], kind: &str) -> Ore {
    all.iter()
        .filter(|(one, _)| one == kind)
        .map(|(_, amount)| *amount)
        .sum()
}

/// Who lives there, and how.
fn household(was: &Application, is: &Application) -> Vec<ChangeLine> {
    let mut lines = Vec::new();
    let names = |one: &Application| -> Vec<(PersonId, String)> {
        let adults = one.adults.iter().map(|adult| (adult.person, adult.name.clone()));
        let children = one
            .children
            .iter()
            .map(|child| (child.person, child.name.clone()));
        adults.chain(children).collect()
    };
    let (before, now) = (names(was), names(is));
    let missing = |from: &[(PersonId, String)], in_: &[(PersonId, String)]| -> Vec<String> {
        let gone = from
            .iter()
            .filter(|(person, _)| !in_.iter().any(|(one, _)| one == person));
        gone.map(|(_, name)| name.clone()).collect()
    };
    for name in missing(&before, &now) {
        lines.push(line(plain(name), Some(Say::key(HERE)), Some(Say::key(NOT_HERE))));
    }
    for name in missing(&now, &before) {
        lines.push(line(plain(name), Some(Say::key(NOT_HERE)), Some(Say::key(HERE))));
    }
    for child in &is.children {
        let earlier = was.children.iter().find(|one| one.person == child.person);
        if let Some(earlier) = earlier.filter(|earlier| earlier.days != child.days) {
            lines.push(line(
                plain(&child.name),
                Some(days(earlier.days)),
                Some(days(child.days)),
            ));
        }
    }
    let others = |one: &Application| plain(one.others_in_home.to_string());
    if was.others_in_home != is.others_in_home {
        lines.push(line(
            Say::key("financial-assistance-change-others"),
            Some(others(was)),
            Some(others(is)),
        ));
    }
    if was.home != is.home {
        let home = |one: &Application| Say::key(one.home.key());
        lines.push(line(
            Say::key("financial-assistance-change-home"),
            Some(home(was)),
            Some(home(is)),
        ));
    }
    lines
}

const HERE: &str = "financial-assistance-change-here";
const NOT_HERE: &str = "financial-assistance-change-not-here";

/// How much a child lives there.
fn days(days: Option<u8>) -> Say {
    match days {
        Some(days) => Say::key("financial-assistance-change-days").with("days", i64::from(days)),
        None => Say::key("financial-assistance-change-always"),
    }
}

fn paid_to(account: &Account) -> Say {
    match account {
        Account::Bank { clearing, number } => plain(format!("{clearing} {number}")),
        Account::None => Say::key("financial-assistance-account-none"),
    }
}

fn plain(text: impl Into<String>) -> Say {
    Say::key("plain").with("text", text.into())
}

fn line(what: Say, was: Option<Say>, is: Option<Say>) -> ChangeLine {
    ChangeLine {
        what,
        was,
        is,
        difference: None,
    }
}

/// Nothing where the amounts are alike; an amount of nought was not stated.
fn money(what: Say, was: Ore, is: Ore) -> Option<ChangeLine> {
    let stated = |amount: Ore| (!amount.is_zero()).then(|| kronor(amount));
    (was != is).then(|| {
        let difference = is.minus(was);
        let sign = if difference > Ore::ZERO { "+" } else { "" };
        ChangeLine {
            difference: Some(
                Say::key("financial-assistance-kronor").with("amount", format!("{sign}{difference}")),
            ),
            ..line(what, stated(was), stated(is))
        }
    })
}

/// For the case: colleagues read it.
pub fn part(state: &State) -> Option<Changes> {
    let (was, is) = pair(state)?;
    let month = |key: &'static str| Say::key(key).with("month", Arg::Said(Box::new(said(was.month))));
    Some(Changes {
        title: month("financial-assistance-changes"),
        none: month("financial-assistance-changes-none"),
        lines: between(was, is),
    })
}

/// Over the form of whoever counts or decides.
pub fn facts(mut page: Page, state: &State) -> Page {
    let Some(changes) = part(state) else {
        return page;
    };
    if changes.lines.is_empty() {
        return page.fact(Say::key("financial-assistance-changed"), changes.none);
    }
    let none = || Arg::Said(Box::new(Say::key("financial-assistance-change-nothing")));
    let arg = |say: Option<Say>| say.map_or_else(none, |say| Arg::Said(Box::new(say)));
    for line in changes.lines {
        let key = match line.difference {
            Some(_) => "financial-assistance-change-sum",
            None => "financial-assistance-change-word",
        };
        let mut value = Say::key(key).with("was", arg(line.was)).with("is", arg(line.is));
        if let Some(difference) = line.difference {
            value = value.with("difference", Arg::Said(Box::new(difference)));
        }
        let label = Say::key("financial-assistance-change-row").with("what", Arg::Said(Box::new(line.what)));
        page = page.fact(label, value);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{Child, Cost, Income, Member};
    use crate::terms::{Home, Living, Paper};
    use assistance::Month;
    use jiff::{Timestamp, civil::date};

    fn someone(nth: u8) -> PersonId {
        let id = format!("00000000-0000-4000-8000-0000000000{nth:02}");
        id.parse().expect("an id")
    }

    /// Two grown-ups and a child, a rent of nine thousand, electricity and one wage.
    fn november() -> Application {
        let member = |who: &str, nth, name: &str| Member {
            who: who.to_owned(),
            person: someone(nth),
            name: name.to_owned(),
            born: None,
        };
        Application {
            nth: 1,
            month: Month::of(date(2026, 11, 1)).expect("a month"),
            received_at: Timestamp::UNIX_EPOCH,
            living: Living::Couple,
            adults: vec![member("a1", 1, "Sara"), member("a2", 2, "Johan")],
            children: vec![Child {
                who: "c1".to_owned(),
                person: someone(3),
                name: "Elin".to_owned(),
                born: date(2015, 3, 1),
                days: None,
                in_school: false,
            }],
            others_in_home: 0,
            home: Home::OwnContract,
            rent: Ore::kronor(9_000),
            costs: vec![Cost {
                kind: "electricity".to_owned(),
                amount: Ore::kronor(450),
            }],
            incomes: vec![Income {
                kind: "wage".to_owned(),
                who: "a2".to_owned(),
                amount: Ore::kronor(8_000),
            }],
            assets: Vec::new(),
            work: None,
            more: None,
            account: Account::None,
            papers: Paper::Comes,
            papers_missing: None,
            with_partner: true,
            signature: None,
        }
    }

    fn told(lines: &[ChangeLine]) -> Vec<String> {
        lines.iter().map(|line| line.what.key.to_string()).collect()
    }

    #[test]
    fn nothing_is_said_of_a_month_like_the_last() {
        assert!(between(&november(), &november()).is_empty());
    }

    #[test]
    fn an_amount_is_told_with_its_difference() {
        let mut december = november();
        december.rent = Ore::kronor(9_250);
        december.costs.clear();
        let lines = between(&november(), &december);
        assert_eq!(
            told(&lines),
            ["financial-assistance-rent", "assistance-cost-electricity"]
        );
        let more = lines[0].difference.as_ref().expect("money");
        assert_eq!(format!("{more:?}").matches("+250").count(), 1, "{more:?}");
        assert_eq!(lines[1].is, None, "not stated this time");
    }

    #[test]
    fn an_income_is_whose_it_is_whoever_of_two_applies_first() {
        let mut december = november();
        december.adults.swap(0, 1);
        december.adults[0].who = "a1".to_owned();
        december.adults[1].who = "a2".to_owned();
        assert_eq!(
            between(&november(), &december).len(),
            2,
            "his wage stands as hers now"
        );
        december.incomes[0].who = "a1".to_owned();
        assert!(between(&november(), &december).is_empty());
    }

    #[test]
    fn whoever_moves_in_or_out_is_named_and_a_child_that_lives_there_some_days() {
        let mut december = november();
        december.adults.pop();
        december.incomes.clear();
        december.children[0].days = Some(15);
        let lines = between(&november(), &december);
        let gone = format!("{:?}", lines[0]);
        assert!(gone.contains("Johan") && gone.contains(NOT_HERE), "{gone}");
        assert!(format!("{:?}", lines[1]).contains("Elin"));
        assert_eq!(lines.len(), 3, "and his wage: {lines:?}");
    }
}
