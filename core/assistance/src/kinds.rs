//! Kinds of incomes, costs and assets as data: which count, and on which ground.

use crate::word::Word;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// How sure we are of a row of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Read in the statute.
    Verified,
    /// Read in what others say about it.
    Secondary,
    /// From knowledge of the field; nothing found to read.
    Unverified,
}

/// How an income or an asset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    Whole,
    /// *Inkomst av anställning.* Wages: the job stimulus and the rule on children's own work apply.
    Wages,
    /// *Inkomst av eget arbete* that is no employment: the rule on children's own work applies, the stimulus does not.
    OwnWork,
    Not,
    /// A person must look; nothing is counted until then.
    Judged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Means {
    pub kind: Word,
    /// The text that names it.
    #[serde(skip)]
    pub key: Word,
    pub counts: Counts,
    /// Belongs to the household's grown-ups even when it is paid for a child, so the child's own limit is not asked.
    #[serde(default)]
    pub of_household: bool,
    pub ground: Word,
    pub status: Status,
}

/// Which part of the assistance a cost belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// *Försörjningsstöd.*
    Support,
    /// *Livsföring i övrigt.*
    Other,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostKind {
    pub kind: Word,
    /// The text that names it.
    #[serde(skip)]
    pub key: Word,
    pub part: Part,
    /// A person judges each, unless the guideline names a ceiling.
    #[serde(default)]
    pub judged: bool,
    /// A ceiling is for each person, not for the household.
    #[serde(default)]
    pub each: bool,
    pub ground: Word,
    pub status: Status,
}

/// All kinds, the shortest name first.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    pub incomes: Vec<Means>,
    pub costs: Vec<CostKind>,
    pub assets: Vec<Means>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IncomeFile {
    income: Vec<Means>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CostFile {
    cost: Vec<CostKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssetFile {
    asset: Vec<Means>,
}

impl Kinds {
    /// Those of the country. Reading them is tested, so they are there.
    pub fn national() -> &'static Self {
        static KINDS: OnceLock<Kinds> = OnceLock::new();
        KINDS.get_or_init(|| match Self::read() {
            Ok(kinds) => kinds,
            Err(fault) => unreachable!("norms/: {fault}"),
        })
    }

    fn read() -> Result<Self, toml::de::Error> {
        let IncomeFile { mut income } = toml::from_str(include_str!("../norms/incomes.toml"))?;
        let CostFile { mut cost } = toml::from_str(include_str!("../norms/costs.toml"))?;
        let AssetFile { mut asset } = toml::from_str(include_str!("../norms/assets.toml"))?;
        income.sort_by(|one, other| in_order(&one.kind, &other.kind));
        cost.sort_by(|one, other| in_order(&one.kind, &other.kind));
        asset.sort_by(|one, other| in_order(&one.kind, &other.kind));
        let key = |of: &str, kind: &Word| Word::from(format!("assistance-{of}-{}", kind.replace('_', "-")));
        income
            .iter_mut()
            .for_each(|one| one.key = key("income", &one.kind));
        cost.iter_mut().for_each(|one| one.key = key("cost", &one.kind));
        asset.iter_mut().for_each(|one| one.key = key("asset", &one.kind));
        for one in income.iter_mut().chain(&mut asset) {
            one.key.keep_for_ever();
            one.ground.keep_for_ever();
        }
        for one in &mut cost {
            one.key.keep_for_ever();
            one.ground.keep_for_ever();
        }
        Ok(Self {
            incomes: income,
            costs: cost,
            assets: asset,
        })
    }

    pub fn income(&self, kind: &str) -> Option<&Means> {
        found(&self.incomes, kind, |one| &one.kind)
    }
    pub fn cost(&self, kind: &str) -> Option<&CostKind> {
        found(&self.costs, kind, |one| &one.kind)
    }
    pub fn asset(&self, kind: &str) -> Option<&Means> {
        found(&self.assets, kind, |one| &one.kind)
    }
}

fn found<'a, T>(all: &'a [T], kind: &str, name: fn(&T) -> &Word) -> Option<&'a T> {
    let at = all.binary_search_by(|one| in_order(name(one), kind)).ok()?;
    all.get(at)
}

/// By length first, so that most are told apart without reading them.
fn in_order(one: &str, other: &str) -> std::cmp::Ordering {
    (one.len(), one).cmp(&(other.len(), other))
}
