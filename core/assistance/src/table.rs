//! *Riktlinjens rader.* A municipality's guideline as it is kept: rows with the month each is in force from. Nothing is taken
//! away; a later row about the same thing takes an earlier one's place, and the earlier stands for its months.

use crate::guideline::{Choices, CostRule, Guideline, Level, MostFor, RentCeiling};
use crate::month::Month;
use crate::ore::Ore;
use crate::word::Word;
use serde::{Deserialize, Serialize};

/// All rows there ever were, in the order they were entered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelineTable {
    pub rows: Vec<GuidelineRow>,
    #[serde(default)]
    pub choices: Choices,
}

/// One thing that the municipality has decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelineRow {
    pub of: RowOf,
    pub value: RowValue,
    pub from: Month,
    /// Where in the guideline it stands: shown beside each amount that it counted.
    pub ground: Word,
    /// By whom and when it was decided.
    pub source: String,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowOf {
    /// *Högsta godtagbara boendekostnad* for a family; no grown-ups said: one or two.
    Rent {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        adults: Option<u8>,
        children: u8,
    },
    /// For each child more than the largest family of the rents.
    RentForEachChildMore,
    /// A kind of cost, for households up to a size; none said: for all.
    Cost {
        kind: Word,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        members: Option<u8>,
    },
    /// *Nödnorm* for a day.
    EmergencyAdult,
    EmergencyChild,
    /// *Delegationsordning.* What is paid in all above this, somebody else approves before it is signed.
    ApproveAbove,
    /// The same of *livsföring i övrigt*.
    ApproveOtherAbove,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowValue {
    /// In whole kronor.
    Most(i64),
    /// No ceiling from then on: what it cost is accepted.
    AsAsked,
    /// A person judges each.
    Judged,
    /// The municipality says nothing from then on, as if there had been no row.
    Silent,
}

/// Where a row stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InForce {
    Now,
    /// Entered beforehand.
    Later,
    /// A later row took its place.
    Before,
}

impl GuidelineTable {
    /// As it is kept: rows; or one whole guideline, as it was kept before there were rows. Nothing kept: no rows.
    pub fn read(kept: &str) -> Result<Self, String> {
        if kept.trim().is_empty() {
            return Ok(Self::default());
        }
        match toml::from_str(kept) {
            Ok(table) => Ok(table),
            Err(_) => Guideline::read(kept).map(|guideline| Self::from(&guideline)),
        }
    }
    pub fn write(&self) -> Result<String, String> {
        toml::to_string(self).map_err(|fault| fault.to_string())
    }

    /// The rows that are for a month: of each thing the one that began last, and of those the one entered last.
    pub fn in_force(&self, month: Month) -> Vec<&GuidelineRow> {
        let begun = |row: &&GuidelineRow| row.from <= month;
        let mut rows: Vec<&GuidelineRow> = Vec::new();
        for row in self.rows.iter().filter(begun) {
            match rows.iter_mut().find(|one| one.of == row.of) {
                Some(one) if row.from >= one.from => *one = row,
                Some(_) => {}
                None => rows.push(row),
            }
        }
        rows.sort_by(|one, other| one.of.cmp(&other.of));
        rows
    }

    /// Where the row at this place stands, seen from a month.
    pub fn stands(&self, nth: usize, month: Month) -> InForce {
        let Some(row) = self.rows.get(nth) else {
            return InForce::Before;
        };
        let rival =
            |(other, one): (usize, &GuidelineRow)| other > nth && one.of == row.of && one.from == row.from;
        if self.rows.iter().enumerate().any(rival) {
            return InForce::Before;
        }
        if row.from > month {
            return InForce::Later;
        }
        match self.in_force(month).into_iter().any(|one| one == row) {
            true => InForce::Now,
            false => InForce::Before,
        }
    }

    /// The rows of the delegation order that a decision of these sums is above: each asks that somebody else approves.
    pub fn to_approve(&self, month: Month, (all, other): (Ore, Ore)) -> Vec<&GuidelineRow> {
        let above = |row: &&GuidelineRow| match (&row.of, row.value) {
            (RowOf::ApproveAbove, RowValue::Most(most)) => all > Ore::kronor(most),
            (RowOf::ApproveOtherAbove, RowValue::Most(most)) => other > Ore::kronor(most),
            _ => false,
        };
        self.in_force(month).into_iter().filter(above).collect()
    }

    /// The guideline that counts a month; one without rows leaves all to be looked at.
    pub fn at(&self, month: Month) -> Guideline {
        let mut rows = self.in_force(month);
        let approves = |of: &RowOf| matches!(of, RowOf::ApproveAbove | RowOf::ApproveOtherAbove);
        rows.retain(|row| !approves(&row.of) && row.value != RowValue::Silent);
        let Some(latest) = rows.iter().map(|row| row.from).max() else {
            return Guideline {
                choices: self.choices.clone(),
                ..Guideline::none(month)
            };
        };
        let mut guideline = Guideline {
            id: Word::from(format!("local-{latest}")),
            from: latest,
            choices: self.choices.clone(),
            ..Guideline::none(latest)
        };
        for row in rows {
            guideline.take(row);
        }
        guideline
    }
}

impl Guideline {
    fn take(&mut self, row: &GuidelineRow) {
        match (&row.of, row.value) {
            (RowOf::Rent { adults, children }, RowValue::Most(most)) => {
                self.rent_ground = row.ground.clone();
                self.rents.push(RentCeiling {
                    adults: *adults,
                    children: *children,
                    most,
                });
            }
            (RowOf::RentForEachChildMore, RowValue::Most(most)) => self.rent_for_each_child_more = most,
            (RowOf::Cost { kind, members }, value) => self.take_cost(kind, *members, value, &row.ground),
            (RowOf::EmergencyAdult, RowValue::Most(most)) => {
                self.emergency.adult = most;
                self.emergency.ground = row.ground.clone();
            }
            (RowOf::EmergencyChild, RowValue::Most(most)) => {
                self.emergency.child = most;
                self.emergency.ground = row.ground.clone();
            }
            (_, _) => {}
        }
    }

    fn take_cost(&mut self, kind: &Word, members: Option<u8>, value: RowValue, ground: &Word) {
        let at = self.costs.iter().position(|rule| rule.kind == *kind);
        let at = at.unwrap_or_else(|| {
            self.costs.push(CostRule {
                kind: kind.clone(),
                most: Vec::new(),
                judged: false,
                level: Level::Local,
                ground: ground.clone(),
            });
            self.costs.len() - 1
        });
        let Some(rule) = self.costs.get_mut(at) else {
            return;
        };
        match value {
            RowValue::Most(most) => rule.most.push(MostFor { members, most }),
            RowValue::Judged => rule.judged = true,
            RowValue::AsAsked | RowValue::Silent => {}
        }
    }
}

/// A guideline that was kept as one text, row by row.
impl From<&Guideline> for GuidelineTable {
    fn from(kept: &Guideline) -> Self {
        let mut rows = Vec::new();
        let mut row = |of: RowOf, value: RowValue, ground: &Word| {
            rows.push(GuidelineRow {
                of,
                value,
                from: kept.from,
                ground: ground.clone(),
                source: kept.decided.clone(),
            });
        };
        for rent in &kept.rents {
            let of = RowOf::Rent {
                adults: rent.adults,
                children: rent.children,
            };
            row(of, RowValue::Most(rent.most), &kept.rent_ground);
        }
        if kept.rent_for_each_child_more > 0 {
            let more = RowValue::Most(kept.rent_for_each_child_more);
            row(RowOf::RentForEachChildMore, more, &kept.rent_ground);
        }
        for cost in &kept.costs {
            let of = |members| RowOf::Cost {
                kind: cost.kind.clone(),
                members,
            };
            match (cost.judged, cost.most.is_empty()) {
                (true, _) => row(of(None), RowValue::Judged, &cost.ground),
                (false, true) => row(of(None), RowValue::AsAsked, &cost.ground),
                (false, false) => {
                    let all = cost.most.iter();
                    all.for_each(|most| row(of(most.members), RowValue::Most(most.most), &cost.ground));
                }
            }
        }
        let rates = &kept.emergency;
        let of = [
            (RowOf::EmergencyAdult, rates.adult),
            (RowOf::EmergencyChild, rates.child),
        ];
        for (of, most) in of.into_iter().filter(|(_, most)| *most > 0) {
            row(of, RowValue::Most(most), &rates.ground);
        }
        // One that ended says nothing after its last month.
        let after = kept.to.map(|last| last.months_after(1));
        if let Some(from) = after.filter(|month| Month::new(month.year(), month.number()).is_some()) {
            let ends = rows.clone().into_iter().map(|row| GuidelineRow {
                value: RowValue::Silent,
                from,
                ..row
            });
            rows.extend(ends.collect::<Vec<_>>());
        }
        Self {
            rows,
            choices: kept.choices.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().expect("a month")
    }

    fn rent(most: i64, from: &str) -> GuidelineRow {
        GuidelineRow {
            of: RowOf::Rent {
                adults: None,
                children: 1,
            },
            value: RowValue::Most(most),
            from: month(from),
            ground: Word::of("4.1"),
            source: "made up".to_owned(),
        }
    }

    fn most(table: &GuidelineTable, at: &str) -> Vec<i64> {
        table.at(month(at)).rents.iter().map(|rent| rent.most).collect()
    }

    #[test]
    fn each_month_is_counted_by_the_row_in_force_and_next_years_may_be_entered_beforehand() {
        let table = GuidelineTable {
            rows: vec![
                rent(8_100, "2025-01"),
                rent(8_500, "2027-01"),
                rent(8_300, "2026-01"),
            ],
            ..GuidelineTable::default()
        };
        assert_eq!(most(&table, "2024-12"), [0; 0]);
        assert_eq!(most(&table, "2025-12"), [8_100]);
        assert_eq!(most(&table, "2026-12"), [8_300]);
        assert_eq!(most(&table, "2027-01"), [8_500]);
        assert_eq!(table.at(month("2026-12")).id.as_str(), "local-2026-01");
        let now = |nth| table.stands(nth, month("2026-11"));
        assert_eq!(
            [now(0), now(1), now(2)],
            [InForce::Before, InForce::Later, InForce::Now]
        );
    }

    #[test]
    fn a_slip_is_mended_by_a_new_row_from_the_same_month() {
        let table = GuidelineTable {
            rows: vec![rent(81_000, "2026-01"), rent(8_100, "2026-01")],
            ..GuidelineTable::default()
        };
        assert_eq!(most(&table, "2026-01"), [8_100]);
        assert_eq!(table.stands(0, month("2026-01")), InForce::Before);
    }

    #[test]
    fn a_guideline_kept_as_one_text_counts_the_same_row_by_row() {
        let text = include_str!("../cases/guidelines/made_up_town.toml");
        let kept = Guideline::read(text).expect("well formed");
        let again = GuidelineTable::from(&kept).at(kept.from);
        let rows = GuidelineTable::from(&kept);
        let written = rows.write().expect("it is written");
        assert_eq!(GuidelineTable::read(&written).as_ref(), Ok(&rows));
        assert_eq!(GuidelineTable::read(text).as_ref(), Ok(&rows));
        assert!(GuidelineTable::read("rows = 3").is_err());
        for adults in 1..=2 {
            for children in 0..=5 {
                assert_eq!(again.rent_for(adults, children), kept.rent_for(adults, children));
            }
        }
        for cost in &kept.costs {
            let rule = again.costs.iter().find(|rule| rule.kind == cost.kind);
            let rule = rule.expect("the same kinds");
            assert_eq!(rule.judged, cost.judged);
            for members in 1..=6 {
                assert_eq!(rule.most_for(members), cost.most_for(members), "{}", cost.kind);
            }
        }
        assert_eq!(again.emergency, kept.emergency);
    }

    #[test]
    fn a_guideline_that_ended_says_nothing_afterwards() {
        let text = include_str!("../cases/guidelines/made_up_town.toml");
        let mut kept = Guideline::read(text).expect("well formed");
        kept.to = Some(month("2026-06"));
        let table = GuidelineTable::from(&kept);
        assert!(!table.at(month("2026-06")).costs.is_empty());
        assert_eq!(table.at(month("2026-07")), Guideline::none(month("2026-07")));
    }

    #[test]
    fn a_ceiling_that_ends_leaves_the_cost_as_asked() {
        let mut gone = rent(0, "2026-06");
        gone.value = RowValue::AsAsked;
        let table = GuidelineTable {
            rows: vec![rent(8_100, "2026-01"), gone],
            ..GuidelineTable::default()
        };
        assert_eq!(most(&table, "2026-06"), [0; 0]);
    }

    #[test]
    fn what_is_above_the_delegation_asks_for_another_and_counts_nothing() {
        let mut row = rent(10_000, "2026-01");
        row.of = RowOf::ApproveAbove;
        let table = GuidelineTable {
            rows: vec![row],
            ..GuidelineTable::default()
        };
        let asked = |kronor, at| {
            table
                .to_approve(month(at), (Ore::kronor(kronor), Ore::ZERO))
                .len()
        };
        assert_eq!(
            [
                asked(10_000, "2026-01"),
                asked(10_001, "2026-01"),
                asked(10_001, "2025-12")
            ],
            [0, 1, 0]
        );
        assert_eq!(table.at(month("2026-01")).id.as_str(), "no-guideline");
    }
}
