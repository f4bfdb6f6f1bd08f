//! *Riksnorm.* The government's amounts, dated, and the rules of law that a calculation names.

use crate::kinds::Status;
use crate::month::Month;
use crate::ore::Ore;
use crate::word::Word;
use serde::Deserialize;
use std::sync::OnceLock;

/// How the norm of a household is put together.
///
/// The seam for what comes: a reform that counts in another way is one more word here with its own code, and a file in
/// `norms/` that names it. A file with a word that this code does not know is refused, never counted in the old way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Personal amounts of all, and a common amount by the household's size.
    PersonalAndShared,
}

/// *Riksnorm* for some months.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    pub id: Word,
    pub from: Month,
    pub to: Month,
    pub method: Method,
    pub provision: Word,
    /// The amending ordinance.
    pub amended_by: String,
    pub status: Status,
    pub source: String,
    /// In kronor a month.
    pub adults: AdultAmounts,
    pub children: Vec<ChildAmount>,
    /// *Gemensamma hushållskostnader* for one person, two, and so on.
    pub shared: Vec<i64>,
    pub price_base: PriceBase,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdultAmounts {
    /// *Ensamstående.*
    pub single: i64,
    /// *Sambo*: both together.
    pub couple: i64,
}

/// *Personliga kostnader* of a child, by age.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildAmount {
    pub ages: [u8; 2],
    pub amount: i64,
    /// *Utan lunch fem dagar per vecka.*
    pub without_lunch: Option<i64>,
}

/// *Prisbasbelopp* of the year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceBase {
    pub amount: i64,
    pub status: Status,
    pub source: String,
}

impl Norm {
    pub fn child(&self, age: u8) -> Option<&ChildAmount> {
        self.children
            .iter()
            .find(|row| (row.ages[0]..=row.ages[1]).contains(&age))
    }
    /// For more than the table knows, the step between its last two for each more (SoF 12 kap. 3 §).
    pub fn shared_for(&self, members: usize) -> Ore {
        let last = self.shared.len();
        if members == 0 || last < 2 {
            return Ore::ZERO;
        }
        if let Some(amount) = self.shared.get(members - 1) {
            return Ore::kronor(*amount);
        }
        let step = self.shared[last - 1] - self.shared[last - 2];
        let more = i64::try_from(members - last).unwrap_or(i64::MAX);
        Ore::kronor(self.shared[last - 1].saturating_add(step.saturating_mul(more)))
    }
    fn faults(&self) -> Option<&'static str> {
        let whole = (0..=20).all(|age| {
            self.children
                .iter()
                .filter(|row| (row.ages[0]..=row.ages[1]).contains(&age))
                .count()
                == 1
        });
        if !whole {
            return Some("each age from 0 to 20 has one amount");
        }
        if self.to < self.from {
            return Some("it ends before it begins");
        }
        (self.shared.len() < 2).then_some("the common amounts have too few rows")
    }
}

/// A rule of law: where it stands, what it says in short, how sure we are.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub provision: Word,
    pub says: String,
    pub status: Status,
    pub source: String,
    #[serde(default)]
    pub from: Option<Month>,
    /// The last month that the text we read speaks of; later it may have been changed.
    #[serde(default)]
    pub read_to: Option<Month>,
}

impl Rule {
    /// Read in the statute as it stood in that month.
    pub fn is_verified(&self, month: Month) -> bool {
        self.status == Status::Verified && self.read_to.is_none_or(|to| month <= to)
    }
}

/// The rules by what they do.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub more_than_seven: Rule,
    pub sharing_adult: Rule,
    pub days: Rule,
    pub special_reasons: Rule,
    pub leisure_card: Rule,
    pub housing: Rule,
    pub means: Rule,
    pub means_of_child: Rule,
    pub work_of_child: Rule,
    pub job_stimulus: Rule,
    pub declined_practice: Rule,
    pub activity_requirement: Rule,
    pub claim_paid_too_much: Rule,
    pub claim_advance: Rule,
    pub claim_on_terms: Rule,
    pub emergency: Rule,
    pub pupil: Rule,
}

impl Rules {
    fn all(&mut self) -> [&mut Rule; 17] {
        [
            &mut self.more_than_seven,
            &mut self.sharing_adult,
            &mut self.days,
            &mut self.special_reasons,
            &mut self.leisure_card,
            &mut self.housing,
            &mut self.means,
            &mut self.means_of_child,
            &mut self.work_of_child,
            &mut self.job_stimulus,
            &mut self.declined_practice,
            &mut self.activity_requirement,
            &mut self.claim_paid_too_much,
            &mut self.claim_advance,
            &mut self.claim_on_terms,
            &mut self.emergency,
            &mut self.pupil,
        ]
    }
}

/// *Oklart i lagen.* What the law does not say, and the choice that is made until somebody says otherwise.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    pub id: Word,
    pub unclear: String,
    pub choice: String,
    pub why: String,
    /// Whether a guideline may choose otherwise, and by which word in its `choices`.
    #[serde(default)]
    pub setting: String,
}

/// National data: norms by month, rules, doubts.
#[derive(Clone, Debug, PartialEq)]
pub struct Norms {
    pub norms: Vec<Norm>,
    pub rules: Rules,
    pub doubts: Vec<Doubt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DoubtFile {
    doubt: Vec<Doubt>,
}

const FILES: &[&str] = &[
    include_str!("../norms/2025.toml"),
    include_str!("../norms/2026.toml"),
];

impl Norms {
    pub fn national() -> &'static Self {
        static NORMS: OnceLock<Norms> = OnceLock::new();
        NORMS.get_or_init(|| match Self::read(FILES) {
            Ok(mut norms) => {
                norms.keep_for_ever();
                norms
            }
            Err(fault) => unreachable!("norms/: {fault}"),
        })
    }

    fn keep_for_ever(&mut self) {
        for norm in &mut self.norms {
            norm.id.keep_for_ever();
            norm.provision.keep_for_ever();
        }
        for rule in self.rules.all() {
            rule.provision.keep_for_ever();
        }
    }

    /// Norms of other files, beside the same rules: older years, or what is proposed.
    pub fn read(files: &[&str]) -> Result<Self, String> {
        let said = |error: toml::de::Error| error.message().to_owned();
        let mut norms = Vec::with_capacity(files.len());
        for file in files {
            let norm: Norm = toml::from_str(file).map_err(said)?;
            if let Some(fault) = norm.faults() {
                return Err(format!("{}: {fault}", norm.id));
            }
            norms.push(norm);
        }
        norms.sort_by_key(|norm| norm.from);
        if let Some(two) = norms.windows(2).find(|two| two[1].from <= two[0].to) {
            return Err(format!("{} and {} overlap", two[0].id, two[1].id));
        }
        let DoubtFile { doubt } = toml::from_str(include_str!("../norms/doubts.toml")).map_err(said)?;
        Ok(Self {
            norms,
            rules: toml::from_str(include_str!("../norms/rules.toml")).map_err(said)?,
            doubts: doubt,
        })
    }

    pub fn in_force(&self, month: Month) -> Option<&Norm> {
        self.norms
            .iter()
            .find(|norm| (norm.from..=norm.to).contains(&month))
    }
}
