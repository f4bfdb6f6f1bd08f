//! One household's month, counted. Pure: the same in, the same out.

mod assets;
mod claims;
mod costs;
mod emergency;
mod housing;
mod incomes;
mod norm;
mod of_child;
mod reductions;
mod stimulus;

use crate::calculation::Calculation;
use crate::check;
use crate::guideline::Guideline;
use crate::household::Household;
use crate::norms::{Norm, Norms};
use crate::ore::Ore;
use crate::people::{Child, Presence, Stay};
use crate::row::Row;
use crate::trouble::{Trouble, What};
use jiff::civil::Date;

/// Everything a section is counted from.
struct At<'a> {
    household: &'a Household,
    norms: &'a Norms,
    norm: &'a Norm,
    guideline: &'a Guideline,
    /// The family's own members, as they count in the size of the household.
    own: usize,
    /// With all who share the home.
    all: usize,
}

/// What the household needs, what it has, what is missing; or all that is wrong with what was filled in.
pub fn calculate(
    household: &Household,
    norms: &Norms,
    guideline: &Guideline,
) -> Result<Calculation, Vec<Trouble>> {
    let mut troubles = check::troubles(household, norms);
    let norm = norms.in_force(household.month);
    let refused = |what: What| Trouble {
        field: "month".into(),
        what,
    };
    if norm.is_none() {
        troubles.push(refused(What::NoNorms(household.month)));
    }
    if !guideline.applies(household.month) {
        troubles.push(refused(What::NoGuideline(household.month)));
    }
    let Some(norm) = norm.filter(|_| troubles.is_empty()) else {
        return Err(troubles);
    };
    let part_time = guideline.choices.part_time_child_counts;
    let counts = |child: &&Child| child.present.is_whole() || (part_time && !child.present.is_none());
    let children = household.children.iter().filter(counts).count();
    let own = household.adults.len() + children;
    let at = At {
        household,
        norms,
        norm,
        guideline,
        own,
        all: own + usize::from(household.others_in_home),
    };
    let norm = norm::row(&at);
    if norm.amount.is_negative() {
        return Err(vec![Trouble {
            field: "adjustments".into(),
            what: What::MoreThanAsked,
        }]);
    }
    Ok(at.calculation(norm))
}

impl At<'_> {
    fn calculation(&self, norm: Row) -> Calculation {
        let (costs, other_costs) = costs::rows(self);
        let mut limits = of_child::limits(self, &norm, &costs, &other_costs);
        let incomes = incomes::row(self, &mut limits);
        let assets = assets::row(self, &mut limits);
        let livelihood = norm.amount.plus(costs.amount);
        let means = incomes.amount.plus(assets.amount).negated();
        let support = livelihood.minus(means).at_least_nothing();
        let left = means.minus(livelihood).at_least_nothing();
        let other_support = other_costs.amount.minus(left).at_least_nothing();
        let reductions = reductions::row(self, support);
        let mut calculation = Calculation {
            month: self.household.month,
            support: support.plus(reductions.amount),
            other_support,
            deficit: support.plus(other_support),
            surplus: left.minus(other_costs.amount).at_least_nothing(),
            emergency: emergency::row(self),
            norm,
            costs,
            other_costs,
            incomes,
            assets,
            reductions,
            claims: claims::row(self),
            open: 0,
            norms: self.norm.id.clone(),
            guideline: self.guideline.id.clone(),
        };
        let open = calculation.sections().map(open_in).sum();
        calculation.open = open;
        calculation
    }

    /// On how many days of the month somebody is counted, and of how many.
    fn days(&self, present: &Presence) -> (i64, i64) {
        let whole = self.household.month.days();
        let month = Stay {
            from: self.household.month.first_day(),
            to: self.household.month.last_day(),
        };
        let part = self.household.part.unwrap_or(month);
        let most = length(&part);
        let days = match present {
            Presence::Whole => most,
            Presence::Days(days) => i64::from(*days).min(most),
            Presence::Stays(stays) => stays
                .iter()
                .map(|stay| {
                    length(&Stay {
                        from: stay.from.max(part.from),
                        to: stay.to.min(part.to),
                    })
                })
                .sum(),
        };
        (days, whole)
    }

    fn part_of_norm(&self, whole: Ore, (days, of): (i64, i64)) -> Ore {
        if days >= of {
            return whole;
        }
        whole.share(days, of, self.guideline.choices.part_of_norm)
    }
}

/// Both days counted; a stay that is no stay has none. Days of one month.
fn length(stay: &Stay) -> i64 {
    (i64::from(stay.to.day()) - i64::from(stay.from.day()) + 1).max(0)
}

fn open_in(row: &Row) -> u32 {
    u32::from(row.is_open()) + row.children.iter().map(open_in).sum::<u32>()
}

/// Years that are full on the day; whoever is not born yet has none.
pub fn age_on(born: Date, day: Date) -> u8 {
    let birthday_was = (day.month(), day.day()) >= (born.month(), born.day());
    let years = day.year() - born.year() - i16::from(!birthday_was);
    u8::try_from(years.max(0)).unwrap_or(u8::MAX)
}
