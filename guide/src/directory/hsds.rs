//! Open Referral's Human Services Data Specification 3: organisations with their services, places, telephones and hours.

use super::{Contacts, Place, Refused, WORDS, Why};
use serde_json::{Map, Value, json};

/// Parts of a municipality that have an id of their own.
#[derive(Clone, Copy)]
enum Part {
    Organisation = 1,
    Identifier,
    Service,
    ServicePhone,
    ServiceHours,
    ServiceArea,
    OnCall,
    OnCallPhone,
    OnCallHours,
    OnCallArea,
    Location,
    Address,
    Visits,
    AtLocation,
}

/// The same every time: a UUID of version 8 that is made of the code and the part.
fn id(code: &str, part: Part) -> String {
    format!("{code:0>8}-0000-8000-8000-{:012x}", part as u8)
}

/// Every municipality that is named; those that nobody has filled in have no services.
pub fn hsds<'a>(all: impl IntoIterator<Item = (Place<'a>, Contacts)>) -> Value {
    all.into_iter()
        .map(|(place, contacts)| organisation(place, &contacts))
        .collect()
}

fn organisation(place: Place<'_>, contacts: &Contacts) -> Value {
    let words = &WORDS.organisation;
    let own = id(place.code, Part::Organisation);
    let description = words.description.replace("{name}", place.name);
    let description = description
        .replace("{county}", place.county)
        .replace("{code}", place.code);
    let mut all = object(json!({
        "id": own,
        "name": place.name,
        "description": description,
        "organization_identifiers": [{
            "id": id(place.code, Part::Identifier),
            "organization_id": own,
            "identifier_scheme": words.identifier_scheme,
            "identifier_type": words.identifier_type,
            "identifier": place.code,
        }],
    }));
    if !contacts.get("web").is_empty() {
        all.insert("website".to_owned(), contacts.get("web").into());
    }
    let location = location(place, contacts);
    let mut services: Vec<Value> = Vec::new();
    services.extend(service(place, contacts, location.is_some()));
    services.extend(on_call(place, contacts));
    if !services.is_empty() {
        all.insert("services".to_owned(), services.into());
    }
    if let Some(location) = location {
        all.insert("locations".to_owned(), json!([location]));
    }
    Value::Object(all)
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn service(place: Place<'_>, contacts: &Contacts, has_place: bool) -> Option<Value> {
    let some = ["phone", "phone_hours", "web"]
        .iter()
        .any(|field| !contacts.get(field).is_empty());
    if !some && !has_place {
        return None;
    }
    let own = id(place.code, Part::Service);
    let mut all = object(json!({
        "id": own,
        "organization_id": id(place.code, Part::Organisation),
        "name": WORDS.service.name,
        "description": WORDS.service.description,
        "status": "active",
        "service_areas": [area(place, &own, Part::ServiceArea)],
    }));
    if !contacts.get("web").is_empty() {
        all.insert("url".to_owned(), contacts.get("web").into());
    }
    reached(
        &mut all,
        contacts,
        ["phone", "phone_hours"],
        [
            id(place.code, Part::ServicePhone),
            id(place.code, Part::ServiceHours),
        ],
    );
    if has_place {
        let at = json!([{
            "id": id(place.code, Part::AtLocation),
            "service_id": own,
            "location_id": id(place.code, Part::Location),
        }]);
        all.insert("service_at_locations".to_owned(), at);
    }
    Some(Value::Object(all))
}

fn on_call(place: Place<'_>, contacts: &Contacts) -> Option<Value> {
    if contacts.get("on_call_phone").is_empty() {
        return None;
    }
    let own = id(place.code, Part::OnCall);
    let mut all = object(json!({
        "id": own,
        "organization_id": id(place.code, Part::Organisation),
        "name": WORDS.on_call.name,
        "description": WORDS.on_call.description,
        "status": "active",
        "service_areas": [area(place, &own, Part::OnCallArea)],
    }));
    reached(
        &mut all,
        contacts,
        ["on_call_phone", "on_call_hours"],
        [
            id(place.code, Part::OnCallPhone),
            id(place.code, Part::OnCallHours),
        ],
    );
    Some(Value::Object(all))
}

/// A telephone and when it is answered.
fn reached(service: &mut Map<String, Value>, contacts: &Contacts, fields: [&str; 2], ids: [String; 2]) {
    let ([phone, hours], [phone_id, hours_id]) = (fields.map(|field| contacts.get(field)), ids);
    let own = service.get("id").cloned().unwrap_or_default();
    if !phone.is_empty() {
        let phone = json!([{ "id": phone_id, "service_id": own, "number": phone, "type": "voice" }]);
        service.insert("phones".to_owned(), phone);
    }
    if !hours.is_empty() {
        let hours = json!([{ "id": hours_id, "service_id": own, "description": hours }]);
        service.insert("schedules".to_owned(), hours);
    }
}

fn area(place: Place<'_>, service: &str, part: Part) -> Value {
    json!({ "id": id(place.code, part), "service_id": service, "name": place.name })
}

fn location(place: Place<'_>, contacts: &Contacts) -> Option<Value> {
    let [street, code, city, hours] =
        ["street", "postal_code", "city", "visiting_hours"].map(|field| contacts.get(field));
    if street.is_empty() {
        return None;
    }
    let own = id(place.code, Part::Location);
    let mut all = object(json!({
        "id": own,
        "organization_id": id(place.code, Part::Organisation),
        "location_type": "physical",
        "name": WORDS.place.name,
        "addresses": [{
            "id": id(place.code, Part::Address),
            "location_id": own,
            "address_1": street,
            "city": city,
            "state_province": place.county,
            "postal_code": code,
            "country": "SE",
            "address_type": "physical",
        }],
    }));
    if !hours.is_empty() {
        let hours = json!([{ "id": id(place.code, Part::Visits), "location_id": own, "description": hours }]);
        all.insert("schedules".to_owned(), hours);
    }
    Some(Value::Object(all))
}

/// Organisations with our identifier, in the shape they are written in; each counts as a line.
pub(super) fn rows(text: &str) -> Result<Vec<(usize, String, Contacts)>, Refused> {
    let refuse = |line, said: String| Refused {
        line,
        why: Why::Json,
        said,
    };
    let value: Value = serde_json::from_str(text).map_err(|error| refuse(error.line(), error.to_string()))?;
    let all = match value {
        Value::Array(all) => all,
        Value::Object(mut page) => match page.remove("contents") {
            Some(Value::Array(all)) => all,
            _ => vec![Value::Object(page)],
        },
        _ => Vec::new(),
    };
    if all.is_empty() {
        return Err(Refused {
            line: 1,
            why: Why::Empty,
            said: String::new(),
        });
    }
    let read = all.iter().enumerate().map(|(nth, one)| {
        let code = code(one).ok_or_else(|| Refused {
            line: nth + 1,
            why: Why::NoCode,
            said: text_at(one, "/name").chars().take(80).collect(),
        })?;
        Ok((nth + 1, code, contacts(one)))
    });
    read.collect()
}

fn text_at<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn code(organisation: &Value) -> Option<String> {
    let ids = organisation.get("organization_identifiers")?.as_array()?;
    let ours = ids
        .iter()
        .find(|one| text_at(one, "/identifier_type") == WORDS.organisation.identifier_type);
    Some(text_at(ours?, "/identifier").to_owned())
}

fn contacts(organisation: &Value) -> Contacts {
    let mut all = Contacts::default();
    all.set("web", text_at(organisation, "/website"));
    let services = organisation.get("services").and_then(Value::as_array);
    for service in services.into_iter().flatten() {
        let fields = match text_at(service, "/name") == WORDS.on_call.name {
            true => ["on_call_phone", "on_call_hours"],
            false => ["phone", "phone_hours"],
        };
        for (field, pointer) in fields
            .into_iter()
            .zip(["/phones/0/number", "/schedules/0/description"])
        {
            if all.get(field).is_empty() {
                all.set(field, text_at(service, pointer));
            }
        }
    }
    let places = [
        ("street", "/locations/0/addresses/0/address_1"),
        ("postal_code", "/locations/0/addresses/0/postal_code"),
        ("city", "/locations/0/addresses/0/city"),
        ("visiting_hours", "/locations/0/schedules/0/description"),
    ];
    for (field, pointer) in places {
        all.set(field, text_at(organisation, pointer));
    }
    all
}
