//! Stands until the town is built: a handful of staff.
use access::{Held, Role};
use casework::{Actor, PersonalNumber, StaffId, UnitId};
use house_store::{House, StaffRecord, Unit};
use jiff::Timestamp;
use uuid::Uuid;

const STAFF: &[(&str, &str, &str, &str, Role, &str)] = &[
    (
        "Maria",
        "Ek",
        "197803022388",
        "Socialsekreterare",
        Role::Intake,
        "mottagning",
    ),
    (
        "Jonas",
        "Lind",
        "198506152381",
        "Socialsekreterare",
        Role::Caseworker,
        "barn",
    ),
    (
        "Amina",
        "Hassan",
        "199001012385",
        "Gruppledare",
        Role::TeamLead,
        "barn",
    ),
];

pub async fn settle(house: &House, now: Timestamp) -> anyhow::Result<()> {
    for (id, name, is_intake) in [
        ("mottagning", "Mottagningen", true),
        ("barn", "Barn och unga", false),
    ] {
        house
            .put_unit(
                &Unit {
                    id: UnitId::new(id),
                    name: name.into(),
                    is_intake,
                },
                Uuid::new_v4(),
                now,
                &Actor::House,
            )
            .await?;
    }
    let today = now.to_zoned(law::stockholm()).date();
    for (given, surname, number, title, role, unit) in STAFF {
        let id = StaffId(Uuid::new_v4());
        let number = PersonalNumber::parse(number, today).map_err(|e| anyhow::anyhow!("{e:?}"))?;
        house
            .put_staff(
                &StaffRecord {
                    id,
                    number,
                    name: format!("{given} {surname}"),
                    title: (*title).into(),
                },
                Uuid::new_v4(),
                now,
                &Actor::House,
            )
            .await?;
        house
            .give_role(
                id,
                &Held {
                    role: *role,
                    unit: UnitId::new(unit),
                    from: today,
                    to: None,
                },
                Uuid::new_v4(),
                now,
                &Actor::House,
            )
            .await?;
    }
    Ok(())
}

pub fn bankid() -> serde_json::Value {
    let mut all: Vec<serde_json::Value> = STAFF.iter().map(|(g, s, n, t, _, _)| serde_json::json!({"givenName": g, "surname": s, "personalNumber": n, "note": t})).collect();
    all.push(serde_json::json!({"givenName": "Sara", "surname": "Holm", "personalNumber": "198112182384", "note": "vårdnadshavare"}));
    serde_json::Value::Array(all)
}

pub fn register() -> serde_json::Value {
    serde_json::json!([
        { "number": "201509172381", "firstNames": "Elin Maria", "nameMark": "10", "surname": "Holm", "municipality": "0483", "guardians": ["198112182384"],
          "address": { "street": "STORGATAN 4", "postcode": "64136", "town": "BJÖRKVIK" } },
        { "number": "198112182384", "firstNames": "Sara", "nameMark": "10", "surname": "Holm", "municipality": "0483", "children": ["201509172381"] }
    ])
}

pub fn logins() -> Vec<(String, String)> {
    STAFF
        .iter()
        .map(|(g, s, _, t, _, _)| (format!("{g} {s}"), (*t).to_owned()))
        .collect()
}
