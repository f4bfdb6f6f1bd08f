//! Meetings as iCalendar (RFC 5545): UTC times, so that no table of time zones is needed; lines folded at 75 octets.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// One meeting. Nothing in it says what it is about.
pub struct Event<'a> {
    pub id: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub title: &'a str,
    /// Empty: none is told.
    pub place: &'a str,
}

const LINE: usize = 75;

pub fn calendar<'a>(events: impl IntoIterator<Item = Event<'a>>, now: Timestamp) -> String {
    let mut text = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Handslag//Handslag//SV",
        "CALSCALE:GREGORIAN",
    ] {
        fold(&mut text, line);
    }
    for event in events {
        fold(&mut text, "BEGIN:VEVENT");
        fold(&mut text, &format!("UID:{}@handslag", event.id));
        fold(&mut text, &format!("DTSTAMP:{}", utc(now)));
        fold(&mut text, &format!("DTSTART:{}", utc(event.starts_at)));
        fold(&mut text, &format!("DTEND:{}", utc(event.ends_at)));
        fold(&mut text, &format!("SUMMARY:{}", escaped(event.title)));
        if !event.place.is_empty() {
            fold(&mut text, &format!("LOCATION:{}", escaped(event.place)));
        }
        fold(&mut text, "CLASS:PRIVATE");
        fold(&mut text, "END:VEVENT");
    }
    fold(&mut text, "END:VCALENDAR");
    text
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(|c| *c != '\r') {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// No sign is cut in two.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(title: &str, place: &str) -> String {
        let at: Timestamp = "2026-11-23T09:00:00Z".parse().expect("a time");
        let ends: Timestamp = "2026-11-23T10:00:00Z".parse().expect("a time");
        let event = Event {
            id: "abc".to_owned(),
            starts_at: at,
            ends_at: ends,
            title,
            place,
        };
        calendar([event], at)
    }

    #[test]
    fn a_meeting_is_told_by_its_time_and_a_neutral_word() {
        let told = of("Möte", "");
        assert!(told.contains(
            "DTSTART:20261123T090000Z\r\nDTEND:20261123T100000Z\r\nSUMMARY:Möte\r\nCLASS:PRIVATE\r\n"
        ));
        assert!(!told.contains("LOCATION"));
        assert!(told.lines().all(|line| !line.is_empty()) && told.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_place_with_commas_and_lines_stays_one_place() {
        let told = of("Möte", "Torget 1, plan 2; ring\r\npå \\ klockan\u{7}");
        assert!(told.contains("LOCATION:Torget 1\\, plan 2\\; ring\\npå \\\\ klockan\r\n"));
    }

    #[test]
    fn long_lines_are_folded_and_no_letter_is_cut() {
        let place = "ääääääääääå".repeat(30);
        let told = of("Möte", &place);
        assert!(told.split("\r\n").all(|line| line.len() <= LINE));
        assert!(
            told.replace("\r\n ", "")
                .contains(&format!("LOCATION:{place}\r\n"))
        );
    }
}
