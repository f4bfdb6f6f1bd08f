//! Moulds: what really happened in the cases of a small made-up town, to be cast again under other
//! ids, names and numbers as many times as wanted.

use crate::staff;
use anyhow::Context;
use case_store::{CaseStore, Sealing};
use casework::{Actor, CaseId, CaseNumber, EventData};
use handslag::processes::PROCESSES;
use house_store::House;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;
use views::{Committee, Written};

const INHABITANTS: u32 = 1_500;

#[derive(Serialize, Deserialize)]
struct Act {
    by: Actor,
    at: Timestamp,
    events: Vec<EventData>,
}

/// One case of the town as text, with what must be another in each casting.
#[derive(Clone)]
pub struct Mould {
    process: String,
    text: String,
    ids: Vec<String>,
    numbers: Vec<String>,
    /// Codes of letters, each of which opens one case.
    codes: Vec<String>,
    /// Town staff by id, name and whether they belong to intake.
    staff: Vec<(String, String, bool)>,
    units: Vec<(String, bool)>,
    pub events: usize,
}

pub struct Cast {
    pub case: CaseId,
    pub number: CaseNumber,
    pub process: String,
    pub acts: Vec<Written>,
}

/// Settles a small town in a folder of its own and takes every case as a mould.
pub async fn moulds() -> anyhow::Result<Vec<Mould>> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| db::Location::Sqlite(folder.path().join(name));
    let open = |location, migrations| async move {
        db::open_with(
            &location,
            migrations,
            db::Durability::TestsOnly,
            db::Bringing::All,
        )
        .await
    };
    let house = House::new(open(at("house.db"), house_store::MIGRATIONS).await?);
    let store = CaseStore::new(
        open(at("committee.db"), views::migrations()).await?,
        Sealing::new([7; 32]),
    );
    let today = Timestamp::now().to_zoned(law::stockholm()).date();
    let plan = town::Plan::new(1, INHABITANTS, today);
    let committee = |outside: Arc<town::MovableOutside>| {
        Committee::new(store.clone(), PROCESSES, law::Catalogue::national(), outside)
    };
    town::settle(&plan, &house, &committee, |_, _| {})
        .await
        .context("the town of moulds could not be settled")?;
    let ids = db::Query::new("SELECT case_id FROM stream ORDER BY case_id", Vec::new());
    let mut moulds = Vec::new();
    for row in &store.db().read(ids).await? {
        let case: CaseId = row.text(0)?.parse()?;
        let stream = store.stream_for_the_house(case).await?.context("a stream")?;
        let mut acts: Vec<Act> = Vec::new();
        for event in stream.events {
            match acts.last_mut() {
                Some(last) if last.at == event.meta.at && last.by == event.meta.by => {
                    last.events.push(event.event);
                }
                _ => acts.push(Act {
                    by: event.meta.by,
                    at: event.meta.at,
                    events: vec![event.event],
                }),
            }
        }
        moulds.push(Mould::of(stream.process, &acts, &plan)?);
    }
    Ok(moulds)
}

impl Mould {
    fn of(process: String, acts: &[Act], plan: &town::Plan) -> anyhow::Result<Self> {
        let text = serde_json::to_string(acts)?;
        let is_intake = |unit: &str| {
            plan.units
                .iter()
                .any(|one| one.id.as_str() == unit && one.is_intake)
        };
        let staff = plan.staff.iter().map(|one| {
            let intake = one.staff.held.iter().any(|held| is_intake(held.unit.as_str()));
            (one.staff.id.0.to_string(), one.staff.name.clone(), intake)
        });
        let staff: Vec<_> = staff.filter(|(id, _, _)| text.contains(id.as_str())).collect();
        let theirs: BTreeSet<&str> = staff.iter().map(|(id, _, _)| id.as_str()).collect();
        let quoted: BTreeSet<&str> = text.split('"').collect();
        let ids = quoted
            .iter()
            .filter(|word| word.len() == 36 && Uuid::parse_str(word).is_ok() && !theirs.contains(*word));
        let numbers = quoted
            .iter()
            .filter(|word| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_digit()));
        let codes = quoted
            .iter()
            .filter(|word| CaseNumber::parse(word).is_some_and(|code| code.as_str() == **word));
        let units = plan.units.iter();
        Ok(Self {
            codes: codes.map(|word| (*word).to_owned()).collect(),
            process,
            ids: ids.map(|word| (*word).to_owned()).collect(),
            numbers: numbers.map(|word| (*word).to_owned()).collect(),
            units: units
                .map(|unit| (unit.id.as_str().to_owned(), unit.is_intake))
                .collect(),
            events: acts.iter().map(|act| act.events.len()).sum(),
            staff,
            text,
        })
    }

    /// The case up to the moment before it was decided whether to investigate, and whether somebody at
    /// intake decided.
    pub fn before_decision(&self) -> Option<(Self, bool)> {
        const DECIDED: [&str; 2] = [
            "child_concern:InvestigationOpened",
            "child_concern:InvestigationDeclined",
        ];
        let mut acts: Vec<Act> = serde_json::from_str(&self.text).ok()?;
        let decided = acts.iter().position(|act| {
            let mut events = act.events.iter();
            events.any(|event| DECIDED.contains(&event.kind.as_str()))
        })?;
        let by = serde_json::to_string(&acts[decided].by).ok()?;
        let at_intake = self.staff.iter().find(|(id, _, _)| by.contains(id.as_str()))?.2;
        acts.truncate(decided);
        let mould = Self {
            events: acts.iter().map(|act| act.events.len()).sum(),
            text: serde_json::to_string(&acts).ok()?,
            ..self.clone()
        };
        Some((mould, at_intake))
    }

    /// The guardian who follows the case, by number.
    pub fn follower(&self) -> Option<&str> {
        let acts: Vec<Act> = serde_json::from_str(&self.text).ok()?;
        let events = acts.iter().flat_map(|act| &act.events);
        let of = |kind| {
            let events = events
                .clone()
                .filter(move |event: &&EventData| event.kind == kind);
            events.filter_map(|event| serde_json::from_str::<serde_json::Value>(event.data.as_str()).ok())
        };
        let follows: Vec<_> = of("journal:PartyFollows")
            .map(|data| data["person"].clone())
            .collect();
        let number = of("journal:PartyAdded").find_map(|data| {
            let person = &data["person"];
            let is_one = data["role"] == "Guardian" && follows.contains(&person["id"]);
            person["number"].as_str().filter(|_| is_one).map(str::to_owned)
        })?;
        self.numbers.iter().map(String::as_str).find(|one| *one == number)
    }

    /// The case once more: everything that names somebody is another, the rest as it was.
    pub fn cast(&self, nth: u64) -> anyhow::Result<Cast> {
        self.cast_for(nth, None)
    }

    /// As [`Mould::cast`], but the one who follows it has the number given.
    pub fn cast_for(&self, nth: u64, follower: Option<&str>) -> anyhow::Result<Cast> {
        let mut text = self.text.clone();
        let caseworker = nth % staff::CASEWORKERS;
        let mut swap = |from: &str, to: &str| {
            if from != to && text.contains(from) {
                text = text.replace(from, to);
            }
        };
        for (unit, is_intake) in &self.units {
            let to = if *is_intake {
                staff::INTAKE.to_owned()
            } else {
                staff::unit(staff::unit_of(caseworker))
            };
            swap(&format!("\"{unit}\""), &format!("\"{to}\""));
        }
        for (id, name, is_intake) in &self.staff {
            let to = staff::cast(nth, *is_intake);
            swap(id, &staff::id(to).to_string());
            swap(&format!("\"{name}\""), &format!("\"{}\"", staff::name(to)));
        }
        for (place, id) in self.ids.iter().enumerate() {
            swap(id, &fresh(nth, place as u64).to_string());
        }
        for (place, code) in self.codes.iter().enumerate() {
            swap(code, number_of(nth * 64 + 1 + place as u64).as_str());
        }
        if let Some((was, is)) = self.follower().zip(follower) {
            swap(was, is);
        }
        for (place, number) in self.numbers.iter().enumerate() {
            swap(number, &other_number(number, nth * 16 + place as u64));
        }
        let acts: Vec<Act> = serde_json::from_str(&text)?;
        Ok(Cast {
            case: CaseId(fresh(nth, u64::MAX)),
            number: number_of(nth * 64),
            process: self.process.clone(),
            acts: acts
                .into_iter()
                .map(|act| Written {
                    by: act.by,
                    at: act.at,
                    events: act.events,
                })
                .collect(),
        })
    }
}

fn number_of(nth: u64) -> CaseNumber {
    CaseNumber::from_chance(scattered(nth) & ((1 << 50) - 1))
}

/// Steps through all 64-bit numbers without meeting one twice (an odd multiplier).
fn scattered(nth: u64) -> u64 {
    nth.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

fn fresh(nth: u64, place: u64) -> Uuid {
    let high = scattered(nth.wrapping_mul(64).wrapping_add(place));
    uuid::Builder::from_random_bytes(
        (u128::from(high) << 64 | u128::from(scattered(high ^ place))).to_be_bytes(),
    )
    .into_uuid()
}

/// About as old, and somebody else.
fn other_number(number: &str, nth: u64) -> String {
    let day = |text: &str| text.parse::<Date>().ok();
    let born = day(&format!("{}-{}-{}", &number[..4], &number[4..6], &number[6..8]));
    let days = i64::try_from(scattered(nth) % 360).unwrap_or(0) - 180;
    match born {
        Some(born) => staff::number(born.saturating_add(Span::new().days(days)), nth),
        None => number.to_owned(),
    }
}

/// For a million cases with some ten million events: the shorter half of each process's cases, and one of ten of the
/// process whose cases are longer.
pub fn short(moulds: &[Mould]) -> Vec<Mould> {
    let mut by_process: BTreeMap<&str, Vec<&Mould>> = BTreeMap::new();
    for mould in moulds {
        by_process.entry(&mould.process).or_default().push(mould);
    }
    let mut halves: Vec<Vec<&Mould>> = by_process.into_values().map(shorter_half).collect();
    halves.sort_by_key(|half| half.iter().map(|mould| mould.events).sum::<usize>() / half.len().max(1));
    let mut halves = halves.into_iter();
    let shortest = halves.next().unwrap_or_default();
    let mut longer = halves.flatten().collect::<Vec<_>>().into_iter().cycle();
    let mixed = shortest
        .chunks(9)
        .flat_map(|nine| nine.iter().copied().chain(longer.next()));
    mixed.cloned().collect()
}

fn shorter_half(mut moulds: Vec<&Mould>) -> Vec<&Mould> {
    moulds.sort_by_key(|mould| mould.events);
    moulds.truncate(moulds.len().div_ceil(2));
    moulds
}

/// Cases by process, for the report.
pub fn told(moulds: &[Mould]) -> BTreeMap<String, usize> {
    moulds.iter().fold(BTreeMap::new(), |mut all, mould| {
        *all.entry(mould.process.clone()).or_default() += 1;
        all
    })
}
