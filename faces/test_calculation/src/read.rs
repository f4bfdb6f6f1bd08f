//! What was typed as a household, or everything that is wrong with it at once, each fault beside its field.

use crate::Setting;
use crate::fields::{
    ADULTS, ASSETS, CHILDREN, COSTS, COSTS_MORE, COSTS_OF_ADULT, INCOMES, INCOMES_MORE, INCOMES_OF_HOME,
    LODGERS, LUNCH, OTHERS, OTHERS_PAY, RENT, SCHOOL, TWO, asset, cost, income, of_adult, of_child,
};
use assistance::{
    Adult, Asset, Calculation, Child, Cost, Dwelling, Guideline, Household, Income, Month, Norms, Ore,
    Presence, Trouble, Word, calculate,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was typed, by the name of its field.
pub type Fields = BTreeMap<String, Vec<String>>;

/// What is wrong, and the text that says it; about no field when it is about none.
pub struct Fault {
    pub field: String,
    pub key: Word,
}

/// How the calculation was made.
pub struct Counted {
    pub calculation: Calculation,
    /// By the municipality's own guideline.
    pub by_guideline: bool,
}

pub fn calculation(setting: &Setting<'_>, fields: &Fields) -> Result<Counted, Vec<Fault>> {
    let mut reading = Reading::of(fields);
    if fields.values().flatten().all(|typed| typed.trim().is_empty()) {
        reading.fault("", "test-calculation-nothing");
        return Err(reading.faults);
    }
    let household = reading.household(setting.month);
    if !reading.faults.is_empty() {
        return Err(reading.faults);
    }
    let guideline = Guideline::read(setting.guideline)
        .ok()
        .filter(|guideline| guideline.applies(setting.month));
    let by_guideline = guideline.is_some();
    let guideline = guideline.unwrap_or_else(|| Guideline::none(setting.month));
    match calculate(&household, Norms::national(), &guideline) {
        Ok(calculation) => Ok(Counted {
            calculation,
            by_guideline,
        }),
        Err(troubles) => Err(troubles.iter().map(|trouble| reading.beside(trouble)).collect()),
    }
}

struct Reading<'a> {
    fields: &'a Fields,
    faults: Vec<Fault>,
    /// Which field a place in the household was read from.
    places: Vec<(String, String)>,
}

impl<'a> Reading<'a> {
    fn of(fields: &'a Fields) -> Self {
        Self {
            fields,
            faults: Vec::new(),
            places: Vec::new(),
        }
    }

    fn fault(&mut self, field: impl Into<String>, key: &'static str) {
        self.faults.push(Fault {
            field: field.into(),
            key: Word::of(key),
        });
    }

    fn beside(&self, trouble: &Trouble) -> Fault {
        let place = self.places.iter().find(|(place, _)| *place == trouble.field);
        Fault {
            field: place.map(|(_, field)| field.clone()).unwrap_or_default(),
            key: trouble.what.key(),
        }
    }

    fn typed(&self, field: &str) -> &'a str {
        let first = self.fields.get(field).and_then(|typed| typed.first());
        first.map_or("", |typed| typed.trim())
    }

    fn is_chosen(&self, field: &str, choice: &str) -> bool {
        let chosen = self.fields.get(field);
        chosen.is_some_and(|chosen| chosen.iter().any(|one| one == choice))
    }

    /// An amount; nothing where nothing is typed.
    fn amount(&mut self, field: &str) -> Option<Ore> {
        let typed = self.typed(field);
        if typed.is_empty() {
            return None;
        }
        match Ore::read(typed) {
            Ok(amount) if amount.is_negative() => {
                self.fault(field, "assistance-trouble-negative");
                None
            }
            Ok(amount) => Some(amount),
            Err(trouble) => {
                self.fault(field, trouble.key());
                None
            }
        }
    }

    /// A whole number, in the digits of whatever keyboard.
    fn number(&mut self, field: &str, fault: &'static str) -> Option<u8> {
        let typed = self.typed(field);
        if typed.is_empty() {
            return None;
        }
        let whole = Ore::read(typed).ok().filter(|read| read.0 % 100 == 0);
        let number = whole.and_then(|read| u8::try_from(read.0 / 100).ok());
        if number.is_none() {
            self.fault(field, fault);
        }
        number
    }

    fn household(&mut self, month: Month) -> Household {
        let adults = self.adults();
        let children = self.children(month);
        let others = self
            .number(OTHERS, "test-calculation-fault-number")
            .unwrap_or_default();
        self.places.push(("children".to_owned(), OTHERS.to_owned()));
        let costs = self.costs(adults.len());
        let incomes = self.incomes(adults.len());
        Household {
            month,
            part: None,
            dwelling: self.dwelling(others),
            assets: self.assets(),
            adults,
            children,
            others_in_home: others,
            costs,
            incomes,
            adjustments: Vec::new(),
            reductions: Vec::new(),
            claims: Vec::new(),
            emergency: None,
            decided_months: Vec::new(),
        }
    }

    fn adults(&mut self) -> Vec<Adult> {
        let two = self.is_chosen(ADULTS, TWO);
        let second = of_adult(1, "");
        let typed = |(name, typed): (&String, &Vec<String>)| {
            name.starts_with(&second) && typed.iter().any(|one| !one.trim().is_empty())
        };
        if !two && self.fields.iter().any(typed) {
            self.fault(ADULTS, "test-calculation-fault-second-adult");
        }
        let adults = (0..1 + usize::from(two)).map(|nth| Adult {
            who: adult(nth),
            ..Adult::default()
        });
        adults.collect()
    }

    fn children(&mut self, month: Month) -> Vec<Child> {
        let mut children = Vec::new();
        for nth in 0..CHILDREN {
            let [age_at, days_at, more_at] = ["age", "days", "more"].map(|what| of_child(nth, what));
            let (age, days) = (
                self.number(&age_at, "test-calculation-fault-age"),
                self.number(&days_at, "test-calculation-fault-days"),
            );
            let more = self.fields.contains_key(&more_at) || !self.typed(&days_at).is_empty();
            let Some(age) = age else {
                if more && self.typed(&age_at).is_empty() {
                    self.fault(age_at, "test-calculation-fault-child");
                }
                continue;
            };
            let place = |what: &str| format!("children.{}.{what}", children.len());
            self.places.extend([
                (place("born"), age_at),
                (place("in_school"), more_at.clone()),
                (place("present"), days_at),
            ]);
            children.push(Child {
                who: Word::from(format!("child-{nth}")),
                born: born(month, age),
                in_school: self.is_chosen(&more_at, SCHOOL),
                lunches_away: if self.is_chosen(&more_at, LUNCH) { 5 } else { 0 },
                present: days.map_or(Presence::Whole, Presence::Days),
            });
        }
        children
    }

    fn dwelling(&mut self, others: u8) -> Dwelling {
        self.places.extend([
            ("dwelling.asked".to_owned(), RENT.to_owned()),
            ("dwelling.from_lodgers".to_owned(), LODGERS.to_owned()),
        ]);
        Dwelling {
            asked: self.amount(RENT).unwrap_or_default(),
            shared_by_heads: others > 0 && self.fields.contains_key(OTHERS_PAY),
            from_lodgers: self.amount(LODGERS).unwrap_or_default(),
            accepted: None,
        }
    }

    fn costs(&mut self, adults: usize) -> Vec<Cost> {
        let of_adults = (0..adults)
            .flat_map(|nth| COSTS_OF_ADULT.map(|kind| (kind, of_adult(nth, kind), Some(adult(nth)))));
        let of_home = COSTS
            .iter()
            .chain(&COSTS_MORE)
            .map(|kind| (*kind, cost(kind), None));
        let mut costs = Vec::new();
        for (kind, field, who) in of_home.chain(of_adults) {
            let Some(asked) = self.amount(&field).filter(|asked| !asked.is_zero()) else {
                continue;
            };
            self.places.push((format!("costs.{}.asked", costs.len()), field));
            costs.push(Cost {
                kind: Word::of(kind),
                who,
                asked,
                accepted: None,
            });
        }
        costs
    }

    fn incomes(&mut self, adults: usize) -> Vec<Income> {
        let kinds = || INCOMES.iter().chain(&INCOMES_MORE);
        let of_adults =
            (0..adults).flat_map(|nth| kinds().map(move |kind| (*kind, of_adult(nth, kind), adult(nth))));
        let of_home = INCOMES_OF_HOME.map(|kind| (kind, income(kind), adult(0)));
        let mut incomes = Vec::new();
        for (kind, field, who) in of_adults.chain(of_home) {
            let Some(amount) = self.amount(&field).filter(|amount| !amount.is_zero()) else {
                continue;
            };
            self.places
                .push((format!("incomes.{}.amount", incomes.len()), field));
            incomes.push(Income {
                kind: Word::of(kind),
                who,
                amount,
                paid: None,
                pending: false,
                earned_before: Ore::ZERO,
                accepted: None,
            });
        }
        incomes
    }

    fn assets(&mut self) -> Vec<Asset> {
        let mut assets = Vec::new();
        for kind in ASSETS {
            let field = asset(kind);
            let Some(amount) = self.amount(&field).filter(|amount| !amount.is_zero()) else {
                continue;
            };
            self.places
                .push((format!("assets.{}.amount", assets.len()), field));
            assets.push(Asset {
                kind: Word::of(kind),
                who: adult(0),
                amount,
                accepted: None,
            });
        }
        assets
    }
}

fn adult(nth: usize) -> Word {
    Word::from(format!("adult-{nth}"))
}

/// A day that makes a child so old the whole month. Who is too old is told so by the calculation.
fn born(month: Month, age: u8) -> Date {
    let first = month.first_day();
    Date::new(first.year() - i16::from(age), first.month(), 1).unwrap_or(first)
}
