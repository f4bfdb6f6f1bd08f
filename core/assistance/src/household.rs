//! *Hushåll.* What a calculation is made of: who lives together, what they pay, what they have. Facts as they were
//! asked for and shown; what is accepted is counted, or entered by a person with a reason.

use crate::month::Month;
use crate::ore::Ore;
use crate::people::{Adult, Child, Stay};
use crate::word::Word;
use serde::{Deserialize, Serialize};

/// One household, one month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Household {
    /// The month the support is for.
    pub month: Month,
    /// *Del av månad.* Support is asked for a part of the month only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Stay>,
    pub adults: Vec<Adult>,
    #[serde(default)]
    pub children: Vec<Child>,
    /// *Hushållsgemenskap.* How many more share the household without being of this family: grown-up children,
    /// parents, friends. They share what is common; a lodger with an own household does not stand here.
    #[serde(default)]
    pub others_in_home: u8,
    #[serde(default)]
    pub dwelling: Dwelling,
    #[serde(default)]
    pub costs: Vec<Cost>,
    #[serde(default)]
    pub incomes: Vec<Income>,
    #[serde(default)]
    pub assets: Vec<Asset>,
    /// Special reasons to count a part of the norm higher or lower.
    #[serde(default)]
    pub adjustments: Vec<Adjustment>,
    /// What a person has decided to refuse or cut.
    #[serde(default)]
    pub reductions: Vec<Reduction>,
    /// What the household owes the municipality: shown, never taken from livelihood.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// *Nödprövning.* Asked for when the ordinary calculation gives nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emergency: Option<Emergency>,
    /// Months that are decided already, so that none is decided twice.
    #[serde(default)]
    pub decided_months: Vec<Month>,
}

/// *Boende.* The home and what it costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Dwelling {
    /// Rent, fee or interest as it was paid for the whole home.
    pub asked: Ore,
    /// *Delad bostad.* The others in the home pay by heads, so the household's part is counted.
    pub shared_by_heads: bool,
    /// *Inneboende.* What lodgers pay for their room: lowers the household's cost.
    pub from_lodgers: Ore,
    /// What a person has decided to accept, for instance while the household looks for something cheaper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// A cost beside the norm, of a kind in `norms/costs.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    pub kind: Word,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Word>,
    pub asked: Ore,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// What a person, not this code, found right, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    pub amount: Ore,
    pub reason: String,
}

/// An income after tax, of a kind in `norms/incomes.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Income {
    pub kind: Word,
    pub who: Word,
    /// After tax.
    pub amount: Ore,
    /// When it was paid out; the month itself or the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<Month>,
    /// *Sökt men inte beslutad.* A benefit that is applied for and has not come: never counted, but somebody must look.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pending: bool,
    /// What a child has earned by own work earlier in the calendar year.
    #[serde(default, skip_serializing_if = "Ore::is_nothing")]
    pub earned_before: Ore,
    /// What a person has decided to count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// *Tillgång*, of a kind in `norms/assets.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    pub kind: Word,
    pub who: Word,
    pub amount: Ore,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// *Särskilda skäl.* A part of the norm is counted higher (must) or lower (may), SoL 12 kap. 7 § third paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    pub ground: Ground,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Word>,
    /// Above nought raises, below lowers.
    pub change: Ore,
    pub reason: String,
}

/// Which part of the norm it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    Food,
    Clothes,
    LeisureAndPlay,
    Consumables,
    HealthAndHygiene,
    NewspaperAndTelephone,
    /// *Fritidskort.* A leisure card: the law forbids lowering the norm for it.
    LeisureCard,
    Other,
}

/// What a person has decided to refuse or cut. Never counted out by code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reduction {
    pub by: ReductionBy,
    pub who: Word,
    /// Nothing said: the whole support of the month is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<Ore>,
    pub reason: String,
}

/// By which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReductionBy {
    /// *Nedsättning.* Declined practice or the like without an acceptable reason (SoL 12 kap. 5 §).
    DeclinedPractice,
    /// *Aktivitetskrav.* Absent without a valid reason (SFS 2026:730, from October 2026).
    ActivityRequirement,
}

/// *Återkrav.* What the municipality asks back (SoL 33 kap.).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub ground: ClaimGround,
    /// What is left to pay.
    pub left: Ore,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimGround {
    /// Wrong or missing facts, or should have understood (33 kap. 1 §).
    PaidTooMuch,
    /// *Förskott på förmån* and the like (33 kap. 2 §).
    Advance,
    /// Given on terms of repayment (33 kap. 3 §).
    OnTerms,
}

/// *Nödprövning.* What is needed until the next money comes: days of food, and costs that cannot wait.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Emergency {
    pub days: u8,
    /// Means that are at hand now.
    pub at_hand: Ore,
    pub costs: Vec<Cost>,
}

impl Ore {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    pub(crate) fn is_nothing(&self) -> bool {
        self.is_zero()
    }
}

/// The text that names a part of the norm.
pub(crate) fn ground_key(ground: Ground) -> &'static str {
    match ground {
        Ground::Food => "assistance-ground-food",
        Ground::Clothes => "assistance-ground-clothes",
        Ground::LeisureAndPlay => "assistance-ground-leisure",
        Ground::Consumables => "assistance-ground-consumables",
        Ground::HealthAndHygiene => "assistance-ground-hygiene",
        Ground::NewspaperAndTelephone => "assistance-ground-telephone",
        Ground::LeisureCard => "assistance-ground-leisure-card",
        Ground::Other => "assistance-ground-other",
    }
}
