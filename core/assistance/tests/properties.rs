//! What must hold of every household, whoever is in it.

use assistance::{
    Account, Adult, Asset, Calculation, Child, Cost, Dwelling, Guideline, Household, Income, Kinds, Month,
    Norms, Ore, Presence, Reduction, ReductionBy, Row, calculate,
};
use proptest::prelude::*;
use proptest::sample::select;

fn counted(household: &Household) -> Calculation {
    let guideline =
        Guideline::read(include_str!("../cases/guidelines/made_up_town.toml")).expect("a guideline");
    calculate(household, Norms::national(), &guideline).unwrap_or_else(|troubles| panic!("{troubles:?}"))
}

fn kinds(of: fn(&Kinds) -> Vec<&'static str>) -> Vec<&'static str> {
    of(Kinds::national())
}

fn incomes_of(_: &Kinds) -> Vec<&'static str> {
    Kinds::national()
        .incomes
        .iter()
        .map(|kind| kind.kind.as_str())
        .collect()
}

fn costs_of(_: &Kinds) -> Vec<&'static str> {
    Kinds::national()
        .costs
        .iter()
        .map(|kind| kind.kind.as_str())
        .collect()
}

fn amount() -> impl Strategy<Value = Ore> {
    (0_i64..3_000_000).prop_map(Ore)
}

fn month() -> impl Strategy<Value = Month> {
    (0_i32..18).prop_map(|months| Month::new(2025, 7).expect("a month").months_after(months))
}

fn adult(nth: usize) -> impl Strategy<Value = Adult> {
    (0_i32..12).prop_map(move |months| Adult {
        who: format!("adult-{nth}").into(),
        supported: (0..months)
            .map(|nth| Month::new(2024, 6).expect("a month").months_after(nth))
            .collect(),
        ..Adult::default()
    })
}

prop_compose! {
    fn child(nth: usize)(
        years in 0_i16..=20, day in 1_i16..=365, lunches_away in 0_u8..=7, days in proptest::option::of(0_u8..=28), at in month(),
    ) -> (Child, Month) {
        let born = at.first_day().checked_sub(jiff::Span::new().years(years)).and_then(|born| born.checked_sub(jiff::Span::new().days(i32::from(day % 300)))).expect("a day");
        let child = Child {
            who: format!("child-{nth}").into(),
            born,
            in_school: true,
            lunches_away,
            present: days.map_or(Presence::Whole, Presence::Days),
        };
        (child, at)
    }
}

fn income(people: Vec<String>) -> impl Strategy<Value = Income> {
    (select(kinds(incomes_of)), select(people), amount()).prop_map(|(kind, who, amount)| Income {
        kind: kind.into(),
        who: who.into(),
        amount,
        paid: None,
        pending: false,
        earned_before: Ore::ZERO,
        accepted: None,
    })
}

fn cost() -> impl Strategy<Value = Cost> {
    (select(kinds(costs_of)), amount()).prop_map(|(kind, asked)| Cost {
        kind: kind.into(),
        who: None,
        asked,
        accepted: None,
    })
}

prop_compose! {
    fn household()(
        month in month(),
        first in adult(0), second in proptest::option::of(adult(1)),
        children in (0_usize..6).prop_flat_map(|many| (0..many).map(child).collect::<Vec<_>>()),
        others_in_home in 0_u8..4,
        asked in amount(), shared_by_heads in any::<bool>(), lodgers in 0_i64..100,
    )(
        incomes in proptest::collection::vec(income(
            std::iter::once(first.who.to_string()).chain(second.as_ref().map(|adult| adult.who.to_string()))
                .chain(children.iter().filter(|(child, _)| is_young(child, month)).map(|(child, _)| child.who.to_string())).collect()), 0..6),
        costs in proptest::collection::vec(cost(), 0..6),
        first in Just(first), second in Just(second), children in Just(children), month in Just(month),
        others_in_home in Just(others_in_home), asked in Just(asked), shared_by_heads in Just(shared_by_heads), lodgers in Just(lodgers),
    ) -> Household {
        Household {
            month,
            part: None,
            adults: std::iter::once(first).chain(second).collect(),
            children: children.into_iter().map(|(child, _)| child).filter(|child| is_young(child, month)).collect(),
            others_in_home,
            dwelling: Dwelling { asked, shared_by_heads, from_lodgers: Ore(asked.0 * lodgers / 100), accepted: None },
            costs,
            incomes,
            assets: Vec::new(),
            adjustments: Vec::new(),
            reductions: Vec::new(),
            claims: Vec::new(),
            emergency: None,
            decided_months: Vec::new(),
        }
    }
}

fn is_young(child: &Child, month: Month) -> bool {
    let first = month.first_day();
    let birthday_21 = child
        .born
        .checked_add(jiff::Span::new().years(21))
        .expect("a day");
    child.born <= month.last_day() && birthday_21 > first
}

fn sums_hold(row: &Row) -> bool {
    let own: Ore = row.children.iter().map(|child| child.amount).sum();
    (row.children.is_empty() || own == row.amount) && row.children.iter().all(sums_hold)
}

proptest! {
    #[test]
    fn each_sum_is_the_sum_of_its_rows(household in household()) {
        let calculation = counted(&household);
        prop_assert!(calculation.sections().all(sums_hold));
        let needs = calculation.norm.amount.plus(calculation.costs.amount).plus(calculation.other_costs.amount);
        let means = calculation.incomes.amount.plus(calculation.assets.amount).negated();
        prop_assert_eq!(needs.minus(means), calculation.deficit.minus(calculation.surplus));
        prop_assert!(!calculation.support.is_negative() && !calculation.other_support.is_negative());
        prop_assert!(calculation.deficit.is_zero() || calculation.surplus.is_zero());
    }

    #[test]
    fn the_order_of_people_and_papers_changes_nothing(household in household(), seed in any::<u64>()) {
        let mut turned = household.clone();
        turned.adults.reverse();
        turned.children.reverse();
        turned.incomes.reverse();
        turned.costs.reverse();
        let by = usize::try_from(seed % 7).expect("small") % turned.children.len().max(1);
        turned.children.rotate_left(by);
        let (one, other) = (counted(&household), counted(&turned));
        prop_assert_eq!(one.to_pay(), other.to_pay());
        prop_assert_eq!(one.norm.amount, other.norm.amount);
        prop_assert_eq!(one.costs.amount, other.costs.amount);
        prop_assert_eq!(one.incomes.amount, other.incomes.amount);
        prop_assert_eq!((one.surplus, one.open), (other.surplus, other.open));
    }

    #[test]
    fn more_income_never_gives_more(household in household(), more in amount(), at in any::<prop::sample::Index>()) {
        prop_assume!(!household.incomes.is_empty());
        let before = counted(&household);
        let mut richer = household.clone();
        let nth = at.index(richer.incomes.len());
        richer.incomes[nth].amount = richer.incomes[nth].amount.plus(more);
        let after = counted(&richer);
        prop_assert!(after.to_pay() <= before.to_pay(), "{} {}", before.to_pay(), after.to_pay());
    }

    #[test]
    fn an_asset_never_gives_more(household in household(), amount in amount()) {
        let before = counted(&household);
        let mut richer = household.clone();
        richer.assets.push(Asset { kind: "bank_account".into(), who: richer.adults[0].who.clone(), amount, accepted: None });
        prop_assert!(counted(&richer).to_pay() <= before.to_pay());
    }

    #[test]
    fn a_dearer_home_never_gives_less_and_never_more_than_it_costs(household in household(), more in amount()) {
        let before = counted(&household);
        let mut dearer = household.clone();
        dearer.dwelling.asked = dearer.dwelling.asked.plus(more);
        let after = counted(&dearer);
        prop_assert!(after.to_pay() >= before.to_pay());
        // Shared by heads is rounded up to a krona.
        prop_assert!(after.to_pay().minus(before.to_pay()) <= more.plus(Ore::kronor(1)));
    }

    #[test]
    fn an_ore_more_of_wages_never_gives_more(wage in amount()) {
        let six: Vec<Month> = (0..6).map(|nth| Month::new(2026, 1).expect("a month").months_after(nth)).collect();
        let with = |amount| counted(&Household {
            adults: vec![Adult { who: "a".into(), supported: six.clone(), ..Adult::default() }],
            incomes: vec![Income { kind: "wage".into(), who: "a".into(), amount, paid: None, pending: false, earned_before: Ore::ZERO, accepted: None }],
            ..alone()
        });
        prop_assert!(with(wage.plus(Ore(1))).to_pay() <= with(wage).to_pay());
    }

    #[test]
    fn what_is_kept_of_wages_is_a_quarter_and_less_than_a_krona_more(wage in amount()) {
        let six: Vec<Month> = (0..6).map(|nth| Month::new(2026, 1).expect("a month").months_after(nth)).collect();
        let household = Household {
            adults: vec![Adult { who: "a".into(), supported: six, ..Adult::default() }],
            incomes: vec![Income { kind: "wage".into(), who: "a".into(), amount: wage, paid: None, pending: false, earned_before: Ore::ZERO, accepted: None }],
            ..alone()
        };
        let counted = counted(&household).incomes.amount.negated();
        let exact = wage.0 * 3;
        prop_assert!(counted.0 * 4 <= exact && exact - counted.0 * 4 < 400, "{wage} {counted}");
        prop_assert!(!counted.is_negative());
    }

    #[test]
    fn a_cut_takes_no_more_than_there_is_and_a_claim_takes_nothing(household in household(), cut in amount()) {
        let before = counted(&household);
        let mut cut_down = household.clone();
        cut_down.reductions = vec![
            Reduction { by: ReductionBy::DeclinedPractice, who: household.adults[0].who.clone(), cut: Some(cut), reason: "decided".into() },
            Reduction { by: ReductionBy::DeclinedPractice, who: household.adults[0].who.clone(), cut: None, reason: "decided".into() },
        ];
        let after = counted(&cut_down);
        prop_assert_eq!(after.support, Ore::ZERO);
        prop_assert_eq!(after.other_support, before.other_support);
        prop_assert_eq!(after.deficit, before.deficit);
    }

    #[test]
    fn days_of_a_child_never_give_more_than_the_whole_month(days in 0_u8..=28, at in month()) {
        let born = at.first_day().checked_sub(jiff::Span::new().years(9)).expect("a day");
        let with = |present| Household {
            month: at,
            children: vec![Child { who: "c".into(), born, in_school: true, lunches_away: 0, present }],
            ..alone()
        };
        let (part, whole) = (counted(&with(Presence::Days(days))), counted(&with(Presence::Whole)));
        prop_assert!(part.norm.amount <= whole.norm.amount);
        // What two homes get together is at least the whole.
        let rest = u8::try_from(at.days()).expect("small") - days;
        let other = counted(&with(Presence::Days(rest)));
        let own = |calculation: &Calculation| calculation.norm.children[1].amount;
        prop_assert!(own(&part).plus(own(&other)) >= own(&whole));
    }

    #[test]
    fn what_is_written_is_read_again(ore in -10_000_000_000_i64..=10_000_000_000) {
        let written = Ore(ore).to_string();
        prop_assert_eq!(Ore::read(&written), Ok(Ore(ore)));
        prop_assert_eq!(Ore::read(&format!("{written} kr")), Ok(Ore(ore)));
    }

    #[test]
    fn no_text_breaks_the_readers(text in "\\PC*", other in "[0-9 ,.:'-]{0,30}") {
        let _ = Ore::read(&text);
        let _ = Ore::read(&other);
        let _ = Account::read(&text, &other);
        let _ = Account::read(&other, &text);
        let _ = text.parse::<Month>();
    }

    #[test]
    fn no_numbers_break_the_calculation(amount in any::<i64>(), days in any::<u8>(), others in any::<u8>()) {
        let wild = Household {
            others_in_home: others,
            dwelling: Dwelling { asked: Ore(amount), from_lodgers: Ore(amount.wrapping_mul(3)), ..Dwelling::default() },
            costs: vec![Cost { kind: "electricity".into(), who: None, asked: Ore(amount), accepted: None }],
            children: vec![Child { who: "c".into(), born: jiff::civil::date(2016, 2, 29), in_school: false, lunches_away: days, present: Presence::Days(days) }],
            ..alone()
        };
        let guideline = Guideline::none(Month::new(2025, 1).expect("a month"));
        let _ = calculate(&wild, Norms::national(), &guideline);
    }
}

fn alone() -> Household {
    Household {
        month: Month::new(2026, 10).expect("a month"),
        part: None,
        adults: vec![Adult {
            who: "a".into(),
            ..Adult::default()
        }],
        children: Vec::new(),
        others_in_home: 0,
        dwelling: Dwelling::default(),
        costs: Vec::new(),
        incomes: Vec::new(),
        assets: Vec::new(),
        adjustments: Vec::new(),
        reductions: Vec::new(),
        claims: Vec::new(),
        emergency: None,
        decided_months: Vec::new(),
    }
}
