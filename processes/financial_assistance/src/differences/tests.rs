use super::*;
use crate::events::{Account, Income};
use crate::terms::{Home, Living, Paper};
use casework::benefits::AgencyState;
use jiff::Timestamp;
use jiff::civil::{Date, date};

fn stated(incomes: &[(&str, i64)]) -> Application {
    Application {
        nth: 1,
        month: Month::new(2026, 11).unwrap(),
        received_at: Timestamp::UNIX_EPOCH,
        living: Living::Alone,
        adults: Vec::new(),
        children: Vec::new(),
        others_in_home: 0,
        home: Home::None,
        rent: Ore::ZERO,
        costs: Vec::new(),
        incomes: incomes
            .iter()
            .map(|(kind, kronor)| Income {
                kind: (*kind).to_owned(),
                who: "a1".to_owned(),
                amount: Ore::kronor(*kronor),
            })
            .collect(),
        assets: Vec::new(),
        work: None,
        more: None,
        account: Account::None,
        papers: Paper::NotNeeded,
        papers_missing: None,
        with_partner: false,
        signature: None,
    }
}

fn paid(code: &str, day: Date, kronor: i64) -> RegisterFact {
    RegisterFact {
        paid: Some(day),
        net: Some(kronor * 100),
        from: Some(day.first_of_month()),
        to: Some(day.last_of_month()),
        ..RegisterFact::new(Matter::Payment, code, "Words")
    }
}

fn insured(state: AgencyState, facts: Vec<RegisterFact>) -> Vec<AgencyAnswer> {
    vec![AgencyAnswer {
        agency: Agency::SocialInsurance,
        state,
        facts,
    }]
}

/// What one kind came to.
fn sorts(asked: &[(&str, i64)], state: AgencyState, facts: Vec<RegisterFact>) -> Vec<Sort> {
    let all = differences(&stated(asked), "a1", &insured(state, facts));
    all.into_iter().map(|one| one.sort).collect()
}

const NOV: Date = date(2026, 11, 25);
const OCT: Date = date(2026, 10, 24);

#[test]
fn sara_stated_what_the_register_says() {
    let bob = vec![paid("BOB", NOV, 2_100)];
    assert_eq!(
        sorts(&[("housing_allowance", 2_100)], AgencyState::Answered, bob),
        [Sort::Equal]
    );
}

#[test]
fn two_payments_of_a_month_are_one_income() {
    let two = vec![paid("FP", NOV, 3_000), paid("TFP", date(2026, 11, 5), 1_000)];
    assert_eq!(
        sorts(&[("parental_benefit", 4_000)], AgencyState::Answered, two),
        [Sort::Equal]
    );
}

#[test]
fn she_forgot_one_and_stated_another_amount_of_one() {
    let facts = vec![paid("BOB", NOV, 2_100), paid("ABB", NOV, 1_250)];
    let found = sorts(&[("housing_allowance", 2_000)], AgencyState::Answered, facts);
    assert_eq!(found, [Sort::OtherAmount, Sort::NotStated]);
}

#[test]
fn what_the_register_has_not_is_told_only_when_it_answered_whole() {
    let asked = [("sickness_benefit", 9_000)];
    assert_eq!(sorts(&asked, AgencyState::Empty, vec![]), [Sort::NotInRegister]);
    for state in [AgencyState::NoAnswer, AgencyState::Error, AgencyState::Partly] {
        assert_eq!(sorts(&asked, state, vec![]), [Sort::NotKnown], "{state:?}");
    }
    assert_eq!(
        differences(&stated(&asked), "a1", &[])[0].sort,
        Sort::NotKnown,
        "nobody was there"
    );
}

#[test]
fn the_same_amount_a_month_aside_is_told_with_its_month() {
    let all = differences(
        &stated(&[("housing_allowance", 2_100)]),
        "a1",
        &insured(AgencyState::Answered, vec![paid("BOB", OCT, 2_100)]),
    );
    assert_eq!(
        (all[0].sort, all[0].month),
        (Sort::OtherMonth, Month::new(2026, 10))
    );
    let other = sorts(&[], AgencyState::Answered, vec![paid("BOB", OCT, 2_100)]);
    assert!(other.is_empty(), "last month's money is no income of this one");
}

#[test]
fn what_is_paid_for_a_time_gone_by_is_told_as_that() {
    let back = RegisterFact {
        from: Some(date(2026, 8, 1)),
        to: Some(date(2026, 9, 30)),
        ..paid("BOB", NOV, 4_200)
    };
    let all = differences(&stated(&[]), "a1", &insured(AgencyState::Answered, vec![back]));
    assert!(all[0].retroactive);
    assert_eq!(all[0].sort, Sort::NotStated);
}

#[test]
fn what_nobody_knows_by_name_or_has_no_day_or_amount_a_person_looks_at() {
    let nameless = paid("XYZ", NOV, 100);
    let dayless = RegisterFact {
        paid: None,
        ..paid("BOB", NOV, 100)
    };
    let worthless = RegisterFact {
        net: None,
        ..paid("BOB", NOV, 100)
    };
    let found = sorts(&[], AgencyState::Answered, vec![nameless, dayless, worthless]);
    assert_eq!(found, [Sort::Look; 3]);
}

#[test]
fn of_a_wage_no_register_that_we_ask_knows() {
    assert!(sorts(&[("wage", 8_000)], AgencyState::Empty, vec![]).is_empty());
}

#[test]
fn what_another_person_stated_is_not_compared() {
    let all = differences(&stated(&[("pension", 1)]), "a2", &[]);
    assert!(all.is_empty());
}
