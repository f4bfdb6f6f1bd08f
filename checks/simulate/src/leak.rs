//! No party receives a word of a line that is not theirs. Every longer text of a life carries a word that stands nowhere
//! else; whatever such words reach a party's pages must stand in an event of the case that a second judge, from the
//! stream and `disclosure.toml` alone, says is theirs.

use serde_json::Value;
use std::collections::BTreeMap;

/// What such a word begins with; digits follow.
pub const MARK: &str = "zqx";

/// The words that were written by chance and stand in a text.
pub fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(MARK).map(move |(at, _)| {
        let rest = &text[at + MARK.len()..];
        let digits = rest.find(|one: char| !one.is_ascii_digit()).unwrap_or(rest.len());
        &text[at..at + MARK.len() + digits]
    })
}

/// An event as it lies in the stream.
pub struct Told {
    pub seq: u64,
    pub kind: String,
    pub actor: Value,
    pub data: Value,
}

/// Who reads: their number, their places in the case, and what they are there.
pub struct Me {
    pub number: String,
    pub persons: Vec<String>,
    pub roles: Vec<&'static str>,
    /// Somebody else in the case has a protected address.
    pub beside_protected: bool,
}

/// By kind of event: release, and to whom.
pub struct Table(BTreeMap<String, (String, Vec<String>)>);

impl Table {
    pub fn read(files: &[(&str, &str)]) -> Self {
        let mut table = BTreeMap::new();
        for (namespace, text) in files {
            let file: toml::Value = toml::from_str(text).unwrap();
            let strings = |value: &toml::Value| -> Vec<String> {
                let all = value.as_array().unwrap().iter();
                all.map(|one| one.as_str().unwrap().to_owned()).collect()
            };
            for line in file["line"].as_array().unwrap() {
                for kind in strings(&line["of"]) {
                    let release = line["release"].as_str().unwrap().to_owned();
                    table.insert(format!("{namespace}:{kind}"), (release, strings(&line["to"])));
                }
            }
        }
        Self(table)
    }
}

/// The first word among those received that stands in no event of theirs.
pub fn leaked(received: &str, told: &[Told], me: &Me, table: &Table) -> Option<String> {
    words_in(received)
        .find(|word| {
            !told
                .iter()
                .any(|one| Judge { told, me, table }.may_read(one, word))
        })
        .map(|word| {
            let in_events = told.iter().filter(|one| one.data.to_string().contains(word));
            let all: Vec<_> = in_events
                .map(|one| format!("{} {} {} {}", one.seq, one.kind, one.actor, one.data))
                .collect();
            format!(
                "{word} to {:?} {:?} (beside somebody protected: {}):\n{}",
                me.persons,
                me.roles,
                me.beside_protected,
                all.join("\n")
            )
        })
}

struct Judge<'a> {
    told: &'a [Told],
    me: &'a Me,
    table: &'a Table,
}

impl Judge<'_> {
    fn is_me(&self, person: &Value) -> bool {
        let person = person.as_str().unwrap_or_default();
        self.me.persons.iter().any(|own| own == person)
    }
    fn names_me(&self, persons: &Value) -> bool {
        let mut persons = persons.as_array().into_iter().flatten();
        persons.any(|one| self.is_me(one) || self.is_me(&one["person"]))
    }
    fn of_record(&self, fact: &str) -> impl Iterator<Item = &Value> {
        let record = self.told.iter().filter(|one| one.kind == "journal:Record");
        record.filter_map(move |one| one.data.get(fact))
    }

    fn may_read(&self, event: &Told, word: &str) -> bool {
        if !event.data.to_string().contains(word) || self.is_marked(event, word) {
            return false;
        }
        if let Some(by) = event.actor["Resident"]["number"].as_str() {
            return by == self.me.number
                || self.shares(event)
                || self.was_released(event, false) == Some(true);
        }
        // A child's own words are the child's, and whose they were named for: never a parent's for being one.
        if let Some(by) = event.actor["Child"].get("person") {
            return self.is_me(by) || self.was_released(event, false) == Some(true);
        }
        let (release, to) = match self.table.0.get(&event.kind) {
            Some((release, to)) => (release.as_str(), to.as_slice()),
            None => ("never", [].as_slice()),
        };
        let may_at_all = self.me.roles.iter().any(|role| to.iter().any(|one| one == role));
        if let Some(released) = self.was_released(event, may_at_all) {
            return released;
        }
        if let Some(mine) = self.addressed(event) {
            return mine;
        }
        let sent_since = || {
            let mut after = self.told.iter().filter(|one| one.seq > event.seq);
            after.any(|one| one.kind.ends_with(":Communicated") && self.names_me(&one.data["to"]))
        };
        may_at_all
            && match release {
                "at_once" => true,
                "whole" => !self.me.beside_protected,
                "after_communication" => !self.me.beside_protected && sent_since(),
                _ => false,
            }
    }

    /// In the thread that guardians have together what one of them writes is for those whom it names.
    fn shares(&self, event: &Told) -> bool {
        event.kind == "journal:MessageSent"
            && event.data["together"] == true
            && self.names_me(&event.data["to"])
    }

    /// The last decision about this line: one that names me goes before one for all.
    fn was_released(&self, event: &Told, for_all_too: bool) -> Option<bool> {
        let about = |review: &&Value| review["entry"].as_u64() == Some(event.seq);
        let reviews = || self.of_record("Reviewed").filter(about);
        let shown = |review: &Value| review["withheld"].is_null();
        let named = reviews()
            .filter(|review| self.names_me(&review["persons"]))
            .last();
        let for_all = reviews()
            .filter(|review| review["persons"].as_array().is_some_and(Vec::is_empty))
            .last();
        named.or(for_all.filter(|_| for_all_too)).map(shown)
    }

    /// Marked words are nobody's. Marks made anew for the same people take the place of those before.
    fn is_marked(&self, event: &Told, word: &str) -> bool {
        let about = |mark: &&Value| mark["entry"].as_u64() == Some(event.seq);
        let mut last: BTreeMap<String, &Value> = BTreeMap::new();
        for mark in self.of_record("Marked").filter(about) {
            last.insert(mark["persons"].to_string(), mark);
        }
        let mut holds = last.values().filter(|mark| {
            mark["persons"].as_array().is_some_and(Vec::is_empty) || self.names_me(&mark["persons"])
        });
        holds.any(|mark| mark["spans"].to_string().contains(word))
    }

    /// What was asked in the line of this number.
    fn asked(&self, line: &Value) -> Option<&Value> {
        let line = line.as_u64()?;
        let of = self.told.iter().find(|one| one.seq == line);
        of.map(|of| &of.data)
    }

    /// What is said to somebody is theirs alone. None: it says of nobody that it is for them.
    fn addressed(&self, event: &Told) -> Option<bool> {
        let data = &event.data;
        match event.kind.as_str() {
            "journal:LetterWritten" => Some(self.is_me(&data["to"])),
            "journal:NoteWritten" => Some(data["note"]["shown_to_parties"] == true),
            "journal:NoteCorrected" => {
                let note = self
                    .told
                    .iter()
                    .find(|one| one.kind == "journal:NoteWritten" && one.data["id"] == data["id"]);
                Some(note.is_some_and(|note| note.data["note"]["shown_to_parties"] == true))
            }
            "financial_assistance:AccountChanged" | "financial_assistance:AccountApproved" => {
                Some(self.is_me(&data["person"]))
            }
            "journal:DocumentAdded" => Some(data["shown_to_parties"] == true),
            "journal:Record" => {
                let of = self.asked(&data["Answered"]["contest"]);
                Some(of.is_some_and(|of| self.is_me(&of["Contested"]["by"])))
            }
            "journal:Request" => {
                let of = self.asked(&data["data"]["request"]);
                Some(of.is_some_and(|of| self.is_me(&of["data"]["by"])))
            }
            "journal:Representation" => {
                let of = self.asked(&data["data"]["representation"]);
                let of = of.map_or(data, |of| of);
                Some(self.is_me(&of["data"]["person"]))
            }
            "journal:IndividualPlan" => {
                let of = self.asked(&data["data"]["plan"]);
                let of = of.map_or(data, |of| of);
                Some(self.names_me(&of["data"]["asked"]))
            }
            "journal:Understood" => {
                let of = self.asked(&data["Signed"]["sent"]);
                let to = of.map_or(&data["Sent"]["to"], |of| &of["Sent"]["to"]);
                Some(self.is_me(to))
            }
            "journal:MessageSent" => Some(self.names_me(&data["to"])),
            // The child's own words, where it was written down that the child reads them.
            kind if kind.ends_with(":TalkNoted") && data["shown_to_child"] == true => {
                Some(data["with"] == "Child" && self.me.roles.contains(&"party-subject"))
            }
            kind if kind.ends_with(":RegistersAnswered") || kind.ends_with(":DifferenceExplained") => {
                Some(self.is_me(&data["person"]))
            }
            kind if kind.ends_with(":Communicated") => Some(self.names_me(&data["to"])),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn staff(seq: u64, kind: &str, data: Value) -> Told {
        let actor = json!({ "Staff": {} });
        Told {
            seq,
            kind: kind.to_owned(),
            actor,
            data,
        }
    }

    fn sara() -> Me {
        Me {
            number: "1".to_owned(),
            persons: vec!["sara".to_owned()],
            roles: vec!["party-guardian"],
            beside_protected: false,
        }
    }

    fn table() -> Table {
        Table::read(&[(
            "p",
            "[[line]]\nof = [\"Talk\"]\nrelease = \"after_review\"\nto = [\"party-subject\"]\n\
             [[line]]\nof = [\"Passage\"]\nrelease = \"after_communication\"\nto = [\"party-guardian\"]",
        )])
    }

    #[test]
    fn a_word_of_the_childs_talk_on_the_mothers_page_is_found() {
        let mut told = vec![staff(3, "p:Talk", json!({ "words": "Jag är rädd zqx77" }))];
        let page = "<p>Jag är rädd zqx77</p>";
        assert!(leaked(page, &told, &sara(), &table()).is_some());
        // A decision for all is not one for those whom the line is never for; one that names her is.
        let review = |persons| json!({ "Reviewed": { "entry": 3, "persons": persons, "withheld": null } });
        told.push(staff(4, "journal:Record", review(json!([]))));
        assert!(leaked(page, &told, &sara(), &table()).is_some());
        told.push(staff(5, "journal:Record", review(json!(["sara"]))));
        assert_eq!(leaked(page, &told, &sara(), &table()), None);
        let marked = json!({ "Marked": { "entry": 3, "persons": [], "spans": [{ "from": 0, "words": "Jag är rädd zqx77" }] } });
        told.push(staff(6, "journal:Record", marked));
        assert!(leaked(page, &told, &sara(), &table()).is_some());
    }

    #[test]
    fn what_was_written_is_hers_when_it_was_sent_to_her() {
        let mut told = vec![staff(3, "p:Passage", json!({ "text": "Skolan zqx5." }))];
        assert!(leaked("zqx5", &told, &sara(), &table()).is_some());
        told.push(staff(
            4,
            "p:Communicated",
            json!({ "to": [{ "person": "johan" }] }),
        ));
        assert!(leaked("zqx5", &told, &sara(), &table()).is_some());
        told.push(staff(
            5,
            "p:Communicated",
            json!({ "to": [{ "person": "sara" }] }),
        ));
        assert_eq!(leaked("zqx5 and no other", &told, &sara(), &table()), None);
    }
}
