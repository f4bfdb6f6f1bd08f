//! The data files under `data/`: names, places, posts, and everything that anybody writes.

use crate::chance::Chance;
use casework::given::Municipality;
use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::sync::OnceLock;

#[derive(Debug, Deserialize)]
pub struct TownData {
    pub name: String,
    pub code: String,
    pub postcode: String,
    pub records_begin: Date,
    pub years: i16,
    pub reports_a_year_per_thousand: u32,
    pub opened_of_hundred: usize,
    pub streets: Vec<String>,
    pub schools: Vec<String>,
    pub preschools: Vec<String>,
    pub clinics: Vec<String>,
    pub dentists: Vec<String>,
    pub elsewhere: Vec<Elsewhere>,
    pub unit: Vec<UnitData>,
    pub post: Vec<PostData>,
}

/// A neighbouring municipality, as made up as ours.
#[derive(Debug, Deserialize)]
pub struct Elsewhere {
    pub code: String,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct UnitData {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub is_intake: bool,
}

#[derive(Debug, Deserialize)]
pub struct PostData {
    pub title: String,
    pub least: u32,
    pub for_each: Option<u32>,
    /// Role and unit.
    pub holds: Vec<(String, String)>,
    pub login: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Tongue {
    pub key: String,
    pub weight: usize,
    pub women: Vec<String>,
    pub men: Vec<String>,
    pub surnames: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Names {
    pub tongue: Vec<Tongue>,
}

/// Who is worried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worried {
    School,
    Preschool,
    HealthCare,
    Dental,
    Police,
    SocialServices,
    Private,
    Anonymous,
}

/// One worry, as somebody puts it.
#[derive(Debug, Deserialize)]
pub struct Worry {
    pub who: Worried,
    /// Ages it fits, both included.
    pub ages: (i16, i16),
    #[serde(default)]
    pub reasons: Vec<String>,
    pub text: String,
    pub when: Option<String>,
    #[serde(default)]
    pub acute: bool,
    #[serde(default)]
    pub unborn: bool,
}

#[derive(Debug, Deserialize)]
pub struct Worries {
    pub worry: Vec<Worry>,
}

/// Texts by what they are for; several for each, so that no two cases read alike.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, Vec<String>>);

impl Words {
    /// Each key that the stories use is there; a test goes through them all.
    pub fn pick(&self, key: &str, chance: &mut Chance) -> &str {
        match self.0.get(key) {
            Some(texts) => chance.pick::<String>(texts),
            None => "",
        }
    }
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).expect("a test reads the data files")
}

pub fn town() -> &'static TownData {
    static TOWN: OnceLock<TownData> = OnceLock::new();
    TOWN.get_or_init(|| read(include_str!("../data/town.toml")))
}
/// What can be chosen where somebody lives in another municipality.
pub fn municipalities() -> &'static [Municipality] {
    static ELSEWHERE: OnceLock<Vec<Municipality>> = OnceLock::new();
    let made_up = |one: &'static Elsewhere| Municipality {
        code: &one.code,
        name: &one.name,
        county: "",
    };
    ELSEWHERE.get_or_init(|| town().elsewhere.iter().map(made_up).collect())
}
pub fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| read(include_str!("../data/names.toml")))
}
pub fn worries() -> &'static [Worry] {
    static WORRIES: OnceLock<Worries> = OnceLock::new();
    &WORRIES
        .get_or_init(|| read(include_str!("../data/worries.toml")))
        .worry
}
pub fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| read(include_str!("../data/words.toml")))
}
