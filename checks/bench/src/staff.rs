//! Fifty caseworkers in five units, each with a lead; intake beside them.

use access::{Held, Role, Staff, Viewer};
use casework::{Actor, PersonalNumber, StaffId, UnitId};
use house_store::{House, StaffRecord, Unit};
use jiff::civil::date;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub const UNITS: u64 = 5;
pub const CASEWORKERS: u64 = 50;
pub const INTAKE: &str = "intake";

/// The first `CASEWORKERS` investigate; then a lead for each unit; then five at intake.
pub const ALL: u64 = CASEWORKERS + 2 * UNITS;

pub fn unit(nth: u64) -> String {
    format!("unit-{nth}")
}

pub fn unit_of(caseworker: u64) -> u64 {
    caseworker % UNITS
}

/// Who stands for somebody of the town in the nth case.
pub fn cast(nth: u64, at_intake: bool) -> u64 {
    if at_intake {
        CASEWORKERS + UNITS + nth % UNITS
    } else {
        nth % CASEWORKERS
    }
}

pub fn name(nth: u64) -> String {
    format!("Medarbetare {nth}")
}

pub fn id(nth: u64) -> Uuid {
    Uuid::from_u128(0x0057_AFF0_0000_4000_8000_0000_0000_0000 | u128::from(nth))
}

/// A made-up number of the right shape.
pub fn number(born: Date, nth: u64) -> String {
    let nine = format!("{}{:03}", born.strftime("%y%m%d"), 980 + nth % 20);
    let sum: u32 = nine
        .bytes()
        .enumerate()
        .map(|(place, digit)| {
            let product = u32::from(digit - b'0') * if place % 2 == 0 { 2 } else { 1 };
            product / 10 + product % 10
        })
        .sum();
    format!(
        "{}{}{}",
        &born.strftime("%Y").to_string()[..2],
        nine,
        (10 - sum % 10) % 10
    )
}

pub fn staff(nth: u64) -> Staff {
    let (role, unit) = match nth {
        nth if nth < CASEWORKERS => (Role::Caseworker, unit(unit_of(nth))),
        nth if nth < CASEWORKERS + UNITS => (Role::TeamLead, unit(nth - CASEWORKERS)),
        _ => (Role::Intake, INTAKE.to_owned()),
    };
    let born = date(1980, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(nth).unwrap_or(0)));
    Staff {
        id: StaffId(id(nth)),
        name: name(nth),
        title: "Socialsekreterare".to_owned(),
        number: PersonalNumber::parse(&number(born, nth), Date::MAX).expect("a number of the right shape"),
        held: vec![Held {
            role,
            unit: UnitId::new(&unit),
            from: date(2020, 1, 1),
            to: None,
        }],
        stands_in: Vec::new(),
    }
}

pub fn viewer(nth: u64) -> Viewer {
    Viewer::Staff(staff(nth))
}

/// Everybody into an empty house store.
pub async fn settle(house: &House) -> anyhow::Result<()> {
    let (now, by) = (Timestamp::now(), Actor::House);
    for key in (0..UNITS).map(unit).chain([INTAKE.to_owned()]) {
        let unit = Unit {
            id: UnitId::new(&key),
            name: key.clone(),
            is_intake: key == INTAKE,
        };
        house.put_unit(&unit, Uuid::new_v4(), now, &by).await?;
    }
    for one in (0..ALL).map(staff) {
        let record = StaffRecord {
            id: one.id,
            number: one.number.clone(),
            name: one.name.clone(),
            title: one.title.clone(),
        };
        house.put_staff(&record, Uuid::new_v4(), now, &by).await?;
        for held in &one.held {
            house.give_role(one.id, held, Uuid::new_v4(), now, &by).await?;
        }
    }
    Ok(())
}
