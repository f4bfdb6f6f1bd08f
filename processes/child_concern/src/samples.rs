//! Made-up answers and circumstances, for tests and for pages drawn with samples.

use casework::given::{FreshIds, Municipality};
#[cfg(test)]
use casework::given::{RegisterAnswer, RegisterPerson};
use casework::{Actor, Answers, Given, UnitId};
#[cfg(test)]
use casework::{
    CaseFile, CaseId, EventData, Meta, Outcome, PersonalNumber, Process, Protection, Recorded, Rejection, Say,
};
#[cfg(test)]
use jiff::civil::Date;
use jiff::civil::date;
use uuid::Uuid;

/// Ours and two others.
const MUNICIPALITIES: [Municipality; 3] = [
    municipality("0000", "Björkvik"),
    municipality("0191", "Sigtuna"),
    municipality("0117", "Österåker"),
];

const fn municipality(code: &'static str, name: &'static str) -> Municipality {
    Municipality {
        code,
        name,
        county: "Stockholms län",
    }
}

/// A Friday afternoon in November.
pub fn given() -> Given {
    let today = date(2026, 11, 20);
    let now = today
        .at(15, 30, 0, 0)
        .to_zoned(law::stockholm())
        .expect("an hour that is")
        .timestamp();
    Given {
        now,
        today,
        by: Actor::Public,
        ids: FreshIds::new(
            (1_u128..129)
                .map(|n| Uuid::from_u128(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835_u128.wrapping_mul(n)))
                .collect(),
        ),
        law: law::Catalogue::national(),
        intake_unit: UnitId::new("intake"),
        register: Vec::new(),
        benefits: Vec::new(),
        known: Vec::new(),
        colleagues: Vec::new(),
        cases: Vec::new(),
        earlier: Vec::new(),
        signature: None,
        municipality: "0000".to_owned(),
        municipalities: &MUNICIPALITIES,
        templates: casework::Templates::default(),
        code_sha256: None,
        live_record: false,
        reachable: Vec::new(),
        times: Default::default(),
        looks: Vec::new(),
        on_paper: None,
    }
}

/// A report as it is worked on, act by act.
#[cfg(test)]
pub struct Tale {
    pub file: Box<dyn CaseFile>,
    pub given: Given,
}

#[cfg(test)]
impl Tale {
    pub const ELIN: &str = "20150917-2381";

    /// A neighbour's report, and the child's need of protection assessed.
    pub fn assessed() -> Self {
        Self::assessed_after("report_as_private_person", &a_neighbours_answers())
    }
    pub fn assessed_after(step: &str, answers: &Answers) -> Self {
        let mut tale = Self {
            file: casework::erased::<crate::ChildConcern>().blank(),
            given: given(),
        };
        tale.act(step, answers).expect("it is received");
        tale.act("assess_protection", &no_protection())
            .expect("it is assessed");
        tale
    }
    /// The register says that it is Elin.
    pub fn identified(mut self) -> Self {
        let elin = Self::number(Self::ELIN);
        let found = RegisterPerson {
            number: elin.clone(),
            name: "Elin Ek".to_owned(),
            born: elin.born(),
            protection: Protection::Ordinary,
            address: None,
            municipality: None,
            deceased_on: None,
            guardians: Vec::new(),
            siblings: Vec::new(),
        };
        self.given.register = vec![(elin, RegisterAnswer::Found(Box::new(found)))];
        let answers = Answers::default().with("number", Self::ELIN);
        self.act("identify_child", &answers).expect("she is identified");
        self
    }
    pub fn number(written: &str) -> PersonalNumber {
        PersonalNumber::parse(written, date(2026, 11, 20)).expect("a number for tests")
    }
    pub fn wait_until(&mut self, day: Date) {
        let at = day
            .at(9, 0, 0, 0)
            .to_zoned(law::stockholm())
            .expect("an hour that is");
        (self.given.now, self.given.today) = (at.timestamp(), day);
    }
    pub fn act(&mut self, step: &str, answers: &Answers) -> Result<Outcome, Rejection> {
        let outcome = self.file.submit(step, answers, &self.given)?;
        for event in outcome.streams.iter().take(1).flat_map(|(_, events)| events) {
            self.record(event.clone());
        }
        Ok(outcome)
    }
    /// A fact, as it was written some time.
    pub fn happened(&mut self, event: &crate::Event) {
        self.record(EventData::of(event));
    }
    /// A guardian whose details are confidential.
    pub fn protected(&mut self) {
        self.guardian("Sara Ek", None, Protection::ConfidentialityMarked);
    }
    /// A guardian; her id, as forms carry it.
    pub fn parent(&mut self, name: &str, number: Option<&str>) -> String {
        self.guardian(name, number.map(Self::number), Protection::Ordinary)
    }
    fn guardian(&mut self, name: &str, number: Option<PersonalNumber>, protection: Protection) -> String {
        let id = self.given.ids.person();
        let person = casework::Person {
            id,
            name: name.to_owned(),
            number,
            born: None,
            protection,
            address: None,
        };
        self.record(EventData::of(&casework::journal::Happened::PartyAdded {
            person: Box::new(person),
            role: casework::PartyRole::Guardian,
        }));
        id.to_string()
    }
    fn record(&mut self, event: EventData) {
        let meta = Meta {
            case: CaseId(Uuid::from_u128(1)),
            seq: self.file.version() + 1,
            at: self.given.now,
            by: self.given.by.clone(),
        };
        let recorded = Recorded { meta, event };
        self.file.apply(&recorded).expect("our own events can be read");
    }
    /// What stands beside the fields.
    pub fn problems(&mut self, step: &str, answers: &Answers) -> Vec<(String, Say)> {
        let Err(Rejection::Problems(found)) = self.act(step, answers) else {
            panic!("{step} has something to say")
        };
        found.0.into_iter().map(|one| (one.question, one.say)).collect()
    }
}

#[cfg(test)]
fn no_protection() -> Answers {
    Answers::default()
        .with("needs", "child-concern-protection-not-needed")
        .with("basis", "Anmälan")
        .with("reasons", "Elin är hos sin mormor i kväll.")
}

/// What a neighbour types on the phone.
pub fn a_neighbours_answers() -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in [
        ("child.0.name", "Elin"),
        ("child.0.whereabouts", "Storgatan 4, gula huset"),
        (
            "what",
            "Hon är ute sent på kvällarna utan jacka och säger att hon inte får komma in.",
        ),
        ("when", "Varje kväll den här veckan"),
        ("acute", "no"),
        ("lives", "child-concern-lives-here"),
        ("who", "child-concern-who-anonymous"),
    ] {
        answers.set(question, answer);
    }
    answers
}
