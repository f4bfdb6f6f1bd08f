//! *Riktlinje.* What one municipality has decided to accept as reasonable, dated; each row says on which ground.

use crate::month::Month;
use crate::ore::Rounding;
use crate::word::Word;
use serde::{Deserialize, Serialize};

/// A municipality's guideline for some months. It guides; a person may always accept more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guideline {
    /// Names the version in every row it counted.
    pub id: Word,
    pub from: Month,
    #[serde(default)]
    pub to: Option<Month>,
    /// By whom and when it was decided.
    #[serde(default)]
    pub decided: String,
    /// *Högsta godtagbara boendekostnad*, by the household's size; none means what was asked is accepted and looked at.
    #[serde(default)]
    pub rents: Vec<RentCeiling>,
    #[serde(default)]
    pub rent_ground: Word,
    /// For each child more than the largest row of `rents` knows, in kronor.
    #[serde(default)]
    pub rent_for_each_child_more: i64,
    #[serde(default)]
    pub costs: Vec<CostRule>,
    /// *Nödnorm*: what food and hygiene cost for a day.
    #[serde(default)]
    pub emergency: EmergencyRates,
    #[serde(default)]
    pub choices: Choices,
}

/// *Boendekostnadstak* for a size of household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RentCeiling {
    /// Nothing said: one or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adults: Option<u8>,
    pub children: u8,
    /// In whole kronor.
    pub most: i64,
}

/// How one kind of cost is judged here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostRule {
    pub kind: Word,
    /// Nothing said anywhere: what it cost is accepted.
    #[serde(default)]
    pub most: Vec<MostFor>,
    /// A person always judges it, whatever it cost.
    #[serde(default)]
    pub judged: bool,
    #[serde(default)]
    pub level: Level,
    pub ground: Word,
}

/// A ceiling in kronor a month, for households up to a size; none: for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MostFor {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u8>,
    pub most: i64,
}

/// Who set it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    National,
    #[default]
    Local,
}

/// *Nödnorm* a day, in kronor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EmergencyRates {
    pub adult: i64,
    pub child: i64,
    pub ground: Word,
}

/// What the law does not say, each with the choice that is safe for the applicant. See `norms/doubts.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Choices {
    /// By which day of the month a child's age is taken.
    pub age: AgeOn,
    /// Whether a child who lives here some days counts whole in the household's size.
    pub part_time_child_counts: bool,
    /// How a part of the norm (days, shares) is rounded.
    pub part_of_norm: Rounding,
    /// How the three quarters of wages that count are rounded: then a higher wage never counts as less.
    pub stimulus: Rounding,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            age: AgeOn::Best,
            part_time_child_counts: true,
            part_of_norm: Rounding::KronaUp,
            stimulus: Rounding::KronaDown,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeOn {
    /// The age of the month that gives the higher amount.
    Best,
    FirstDay,
    LastDay,
}

impl Guideline {
    /// Under which word a municipality's settings keep it, for whoever counts by it.
    pub const KEPT_AS: &str = "financial-assistance-template-guideline";

    pub fn applies(&self, month: Month) -> bool {
        month >= self.from && self.to.is_none_or(|to| month <= to)
    }
    /// Which of a municipality's guidelines is for the month: of several, the one that began last.
    pub fn in_force(all: &[Self], month: Month) -> Option<&Self> {
        all.iter()
            .filter(|one| one.applies(month))
            .max_by_key(|one| one.from)
    }
    /// The municipality has set nothing: all reasonable costs are accepted as asked, and looked at.
    pub fn none(from: Month) -> Self {
        Self {
            id: Word::of("no-guideline"),
            from,
            to: None,
            decided: String::new(),
            rents: Vec::new(),
            rent_ground: Word::default(),
            rent_for_each_child_more: 0,
            costs: Vec::new(),
            emergency: EmergencyRates::default(),
            choices: Choices::default(),
        }
    }
    /// From TOML as it is kept in the municipality's settings.
    pub fn read(toml: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(toml).map_err(|error| error.message().to_owned())?;
        read.faults().map_or(Ok(()), Err)?;
        Ok(read)
    }
    fn faults(&self) -> Option<String> {
        if self.to.is_some_and(|to| to < self.from) {
            return Some(format!("{}: ends before it begins", self.id));
        }
        let rents = self.rents.iter().map(|rent| rent.most);
        let costs = self
            .costs
            .iter()
            .flat_map(|cost| cost.most.iter().map(|most| most.most));
        let rates = [
            self.emergency.adult,
            self.emergency.child,
            self.rent_for_each_child_more,
        ];
        if rents
            .chain(costs)
            .chain(rates)
            .any(|most| !(0..=1_000_000).contains(&most))
        {
            return Some(format!("{}: an amount below nought or above a million", self.id));
        }
        if !self.rents.is_empty() && self.rent_ground.is_empty() {
            return Some(format!("{}: the rents give no ground", self.id));
        }
        let kinds = crate::kinds::Kinds::national();
        let unknown = self.costs.iter().find(|cost| kinds.cost(&cost.kind).is_none());
        if let Some(cost) = unknown {
            return Some(format!("{}: no kind of cost is called {}", self.id, cost.kind));
        }
        let silent = self.costs.iter().find(|cost| cost.ground.is_empty());
        silent.map(|cost| format!("{}: {} gives no ground", self.id, cost.kind))
    }
}
