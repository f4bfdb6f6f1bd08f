//! *Inleda utredning* (SoL 14 kap. 2 §). Handed over by whoever decided it; a later report comes
//! the same way. Every clock runs from the hour of the decision, not from when it was picked up.

use crate::events::{Earlier, Event, Opening};
use crate::words::said;
use casework::journal::Happened;
use casework::{
    CaseNumber, Definition, EventData, Given, HandOver, Outcome, PartyRole, Person, Refusal, Rejection,
    StaffId, UnitId,
};
use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};

#[derive(Deserialize)]
struct Handed {
    parties: Vec<HandedParty>,
    unit: Option<UnitId>,
    report: String,
    reasons: String,
    from_number: Option<CaseNumber>,
    #[serde(default)]
    earlier_investigations: Vec<Earlier>,
    #[serde(default)]
    unborn: bool,
    /// Who alone may open a case about a protected person.
    #[serde(default)]
    named_staff: Vec<(StaffId, String)>,
}

#[derive(Deserialize)]
struct HandedParty {
    person: Person,
    role: PartyRole,
    follows_from: Option<Date>,
    /// Shut off where it comes from: shut off here too.
    #[serde(default)]
    blocked: bool,
}

#[derive(Deserialize)]
struct HandedReport {
    report: String,
    from_number: Option<CaseNumber>,
}

pub fn receive(hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>> {
    match hand_over.step.as_str() {
        "open_investigation" => Some(open(hand_over, given)),
        "receive_report" => Some(further_report(hand_over)),
        _ => None,
    }
}

/// Never a guess: what cannot be read is put before a person.
fn data<T: DeserializeOwned>(hand_over: &HandOver) -> Result<T, Refusal> {
    serde_json::from_value(hand_over.data.clone())
        .map_err(|_| Refusal::because("child-investigation-refusal-hand-over"))
}

fn open(hand_over: &HandOver, given: &Given) -> Result<Outcome, Rejection> {
    let handed: Handed = data(hand_over)?;
    let (id, number) = given.ids.case();
    let mut events = vec![EventData::of(&Happened::CaseOpened {
        number: number.clone(),
        unit: handed.unit.clone().unwrap_or_else(|| given.intake_unit.clone()),
    })];
    for party in &handed.parties {
        events.push(EventData::of(&Happened::PartyAdded {
            person: Box::new(party.person.clone()),
            role: party.role,
        }));
    }
    for party in &handed.parties {
        let person = party.person.id;
        if let Some(from) = party.follows_from {
            events.push(EventData::of(&Happened::PartyFollows { person, from }));
        }
        if party.blocked {
            events.push(EventData::of(&Happened::PartyBlocked {
                person,
                blocked: true,
                reason: said("child-investigation-blocked-before"),
            }));
        }
    }
    if !handed.named_staff.is_empty() {
        events.push(EventData::of(&Happened::NamedStaffSet {
            staff: handed.named_staff.clone(),
        }));
    }
    let opening = Opening {
        opened_at: hand_over.decided_at,
        report: handed.report,
        reasons: handed.reasons,
        from_number: handed.from_number.map(|number| number.to_string()),
        earlier: handed.earlier_investigations,
        unborn: handed.unborn,
    };
    events.push(EventData::of(&Event::InvestigationOpened(Box::new(opening))));
    Ok(Outcome::default().opens(id, number, crate::ChildInvestigation::ID, events))
}

fn further_report(hand_over: &HandOver) -> Result<Outcome, Rejection> {
    let handed: HandedReport = data(hand_over)?;
    Ok(Outcome::of(&Event::FurtherReportReceived {
        received_at: hand_over.decided_at,
        report: handed.report,
        from_number: handed.from_number.map(|number| number.to_string()),
    }))
}
