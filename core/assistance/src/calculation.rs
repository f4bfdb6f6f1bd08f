//! *Normberäkning.* The whole result of one month.

use crate::month::Month;
use crate::ore::Ore;
use crate::row::Row;
use crate::word::Word;
use serde::{Deserialize, Serialize};

/// What a household needs, what it has, and what is missing. A proposal: only a person decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calculation {
    pub month: Month,
    /// *Riksnorm* and what it is made of.
    pub norm: Row,
    /// *Skäliga kostnader*: home, electricity, insurance, work travel, union (12 kap. 7 § first paragraph 2).
    pub costs: Row,
    /// *Livsföring i övrigt*: item by item (12 kap. 1 §).
    pub other_costs: Row,
    /// Below nought: what the household has.
    pub incomes: Row,
    pub assets: Row,
    /// Below nought: what a person refused or cut.
    pub reductions: Row,
    /// What is owed, for information: always nought.
    pub claims: Row,
    /// *Försörjningsstöd* to pay.
    pub support: Ore,
    /// *Bistånd till livsföring i övrigt* to pay.
    pub other_support: Ore,
    /// *Underskott*: `support` and `other_support`, before what was cut.
    pub deficit: Ore,
    /// *Överskott*: what the household has beyond its needs.
    pub surplus: Ore,
    /// *Nödprövning*: what is needed now; stands beside the calculation and is no part of its sums.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emergency: Option<Row>,
    /// How many rows a person must settle first. Nothing may be decided before it is nought.
    pub open: u32,
    /// Which norm was in force.
    pub norms: Word,
    /// Which guideline.
    pub guideline: Word,
}

impl Calculation {
    /// The sections in the order they are read.
    pub fn sections(&self) -> impl Iterator<Item = &Row> {
        [
            &self.norm,
            &self.costs,
            &self.other_costs,
            &self.incomes,
            &self.assets,
            &self.reductions,
            &self.claims,
        ]
        .into_iter()
        .chain(&self.emergency)
    }
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.sections().flat_map(Row::walk)
    }
    /// What is paid in all.
    pub fn to_pay(&self) -> Ore {
        self.support.plus(self.other_support)
    }
    pub fn may_be_decided(&self) -> bool {
        self.open == 0
    }
}
