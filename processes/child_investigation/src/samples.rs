//! Made-up families and answers, for tests and for pages drawn with samples. Begin with [`Tale`].

use crate::terms::ProviderAnswer;
use casework::event::{EventData, Meta, Recorded};
use casework::given::{FreshIds, Signature};
use casework::journal::Happened;
use casework::process::CaseFile;
use casework::{
    Actor, Answers, CaseId, Given, HandOver, Outcome, Page, PartyRole, Person, PersonId, PersonalNumber,
    Process, Protection, Rejection, StaffId, Target, UnitId, erased,
};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde_json::{Value, json};
use uuid::Uuid;

/// Elin's mother and father.
pub const BOTH: [u128; 2] = [11, 12];
const CHILD: u128 = 10;
/// The report was decided on a Friday afternoon.
const DECIDED: Date = date(2026, 11, 20);

pub fn id(of: u128) -> PersonId {
    PersonId(Uuid::from_u128(of))
}

fn moment(day: Date, hour: i8) -> Timestamp {
    let zoned = day.at(hour, 30, 0, 0).to_zoned(law::stockholm());
    zoned.expect("an hour that is").timestamp()
}

fn person(of: u128, name: &str, number: &str) -> Person {
    Person {
        id: id(of),
        name: name.to_owned(),
        number: PersonalNumber::parse(number, DECIDED).ok(),
        born: None,
        protection: Protection::Ordinary,
        address: None,
    }
}

/// What the concern report hands over about Elin, eleven years old.
pub fn hand_over() -> HandOver {
    hand_over_about(person(CHILD, "Elin Berg", "20150917-2381"), json!([]))
}

fn hand_over_about(child: Person, earlier: Value) -> HandOver {
    let party =
        |person: Person, role: PartyRole| json!({ "person": person, "role": role, "follows_from": null });
    HandOver {
        to_process: "child_investigation".to_owned(),
        step: "open_investigation".to_owned(),
        decided_at: moment(DECIDED, 15),
        to_case: None,
        data: json!({
            "parties": [
                party(child, PartyRole::Subject),
                party(person(BOTH[0], "Sara Berg", "19850214-2386"), PartyRole::Guardian),
                party(person(BOTH[1], "Jonas Berg", "19830622-2384"), PartyRole::Guardian),
            ],
            "unit": "barn",
            "report": "Elin är ute sent utan jacka.",
            "reasons": "Skolan har sett samma sak hela hösten.",
            "from_number": "ABCDEF-GHJK",
            "earlier_investigations": earlier,
        }),
    }
}

/// What happens on a day, by the caseworker, with a verified signature.
pub fn given(today: Date, version: u64) -> Given {
    let first = u128::from(version) * 64 + 1;
    let name = "Maria Ek".to_owned();
    let title = "Socialsekreterare".to_owned();
    Given {
        now: moment(today, 9),
        today,
        by: Actor::Staff {
            id: StaffId(Uuid::from_u128(1)),
            name: name.clone(),
            title: title.clone(),
        },
        ids: FreshIds::new(
            (first..first + 64)
                .map(|n| Uuid::from_u128(n.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)))
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
        signature: Some(Signature {
            name,
            title,
            at: moment(today, 9),
            document_sha256: "00".repeat(32),
            evidence_sha256: "00".repeat(32),
        }),
        municipality: "0000".to_owned(),
        municipalities: &[],
        templates: casework::Templates::default(),
        code_sha256: None,
        live_record: false,
        reachable: Vec::new(),
        times: Default::default(),
        looks: Vec::new(),
        on_paper: None,
    }
}

/// A case as it grows, act by act.
pub struct Tale {
    pub file: Box<dyn CaseFile>,
    pub today: Date,
}

impl Tale {
    pub fn opened_by(hand_over: &HandOver) -> Self {
        Self::opened_on(hand_over, date(2026, 11, 23))
    }
    fn opened_on(hand_over: &HandOver, today: Date) -> Self {
        let process = erased::<crate::ChildInvestigation>();
        let mut tale = Self {
            file: process.blank(),
            today,
        };
        let given = given(tale.today, 0);
        let outcome = process
            .receive(hand_over, &given)
            .expect("the hand-over is for us");
        tale.keep(&outcome.expect("the case is opened"), &given);
        tale
    }
    /// Maria has the case.
    pub fn allotted() -> Self {
        Self::opened_by(&hand_over()).with_maria()
    }
    /// Sixteen: she acts in her own case.
    pub fn about_a_girl_of_sixteen() -> Self {
        let girl = person(CHILD, "Sara Lind", "20100310-2389");
        Self::opened_by(&hand_over_about(girl, json!([]))).with_maria()
    }
    /// Her last investigation was closed the week before the report.
    pub fn following_directly() -> Self {
        let child = person(CHILD, "Elin Berg", "20150917-2381");
        let earlier = json!([{ "opened": "2026-07-20", "closed": "2026-11-13" }]);
        Self::opened_by(&hand_over_about(child, earlier)).with_maria()
    }
    /// The guardians know.
    pub fn told() -> Self {
        Self::allotted().after("give_notice", &notice_answers(&BOTH))
    }
    /// Elin was heard, and what she told stands in the document.
    pub fn documented() -> Self {
        Self::told().with_document()
    }
    /// Everything is done that a decision needs.
    pub fn ready() -> Self {
        Self::documented().made_ready()
    }
    pub fn ready_about_a_girl_of_sixteen() -> Self {
        let told = Self::about_a_girl_of_sixteen().after("give_notice", &notice_answers(&BOTH));
        told.with_document().made_ready()
    }
    /// Opened on a day of another year, with the same family, and ready for a decision on a later one.
    pub fn ready_between(opened: Date, decides: Date) -> Self {
        let handed = HandOver {
            decided_at: moment(opened, 8),
            ..hand_over()
        };
        let mut tale = Self::opened_on(&handed, opened).with_maria();
        for (step, mut answers) in [
            ("give_notice", notice_answers(&BOTH)),
            ("note_talk", talk_with_elin()),
        ] {
            answers.set("on", opened.to_string());
            tale = tale.after(step, &answers);
        }
        let answers = communication_to(&BOTH, &tale);
        let mut sent = tale.after("communicate", &answers);
        sent.wait_until(decides);
        sent.after("assess", &assessment())
    }
    /// Support was decided.
    pub fn supported() -> Self {
        Self::ready().after("decide", &decision_of_support())
    }

    fn with_maria(mut self) -> Self {
        self.happened(&Happened::Allotted {
            to: StaffId(Uuid::from_u128(1)),
            name: "Maria Ek".to_owned(),
            title: "Socialsekreterare".to_owned(),
            unit: UnitId::new("barn"),
        });
        self
    }
    fn with_document(self) -> Self {
        let heard = self.after("note_talk", &talk_with_elin());
        let talk = heard.file.version();
        heard.after("write_passage", &passage_from_talk(talk))
    }
    fn made_ready(self) -> Self {
        // All who are parties, the girl of sixteen with them.
        let mut who = BOTH.to_vec();
        who.extend(self.acts_itself().then_some(CHILD));
        let answers = communication_to(&who, &self);
        let mut sent = self.after("communicate", &answers);
        sent.wait_until(date(2026, 12, 14));
        sent.after("assess", &assessment())
    }
    fn acts_itself(&self) -> bool {
        let age = self.party(CHILD).person.age_on(self.today);
        age >= crate::law_data::law().acts_from_age(self.today)
    }
    fn after(mut self, step: &str, answers: &Answers) -> Self {
        self.act(step, answers).expect("the answers are good");
        self
    }

    pub fn act(&mut self, step: &str, answers: &Answers) -> Result<Outcome, Rejection> {
        self.act_given(step, answers, given(self.today, self.file.version()))
    }
    pub fn act_unsigned(&mut self, step: &str, answers: &Answers) -> Result<Outcome, Rejection> {
        let mut given = given(self.today, self.file.version());
        given.signature = None;
        self.act_given(step, answers, given)
    }
    /// The newest measure that was ordered.
    pub fn measure(&self) -> u64 {
        let ordered = |entry: &&casework::Entry| entry.heading.key == "child-investigation-entry-ordered";
        let newest = self.file.entries().iter().rev().find(ordered);
        newest.expect("something is ordered").seq
    }
    /// The mother, signed in on her own pages.
    pub fn act_as_mother(&mut self, step: &str, answers: &Answers) -> Result<Outcome, Rejection> {
        let mother = person(BOTH[0], "Sara Berg", "19850214-2386");
        let mut given = given(self.today, self.file.version());
        given.by = Actor::Resident {
            name: mother.name,
            number: mother.number.expect("she has a number"),
            through: None,
            on_paper: None,
            helped: None,
        };
        self.act_given(step, answers, given)
    }
    fn act_given(&mut self, step: &str, answers: &Answers, given: Given) -> Result<Outcome, Rejection> {
        let outcome = self.file.submit(step, answers, &given)?;
        self.keep(&outcome, &given);
        Ok(outcome)
    }
    /// As the house does it: the events, and then each letter as a fact.
    fn keep(&mut self, outcome: &Outcome, given: &Given) {
        for (target, events) in &outcome.streams {
            let case = match target {
                Target::This => CaseId(Uuid::from_u128(1)),
                Target::New { id, .. } => *id,
            };
            for event in events {
                self.record(event.clone(), case, given);
            }
            for order in &outcome.letters {
                let written = Happened::LetterWritten {
                    to: order.to,
                    letter: order.letter.clone(),
                };
                self.record(EventData::of(&written), case, given);
            }
        }
    }
    fn record(&mut self, event: EventData, case: CaseId, given: &Given) {
        let meta = Meta {
            case,
            seq: self.file.version() + 1,
            at: given.now,
            by: given.by.clone(),
        };
        let recorded = Recorded { meta, event };
        self.file.apply(&recorded).expect("our own events can be read");
    }
    /// A fact of the journal, as another step would have written it.
    pub fn happened(&mut self, fact: &Happened) {
        let given = given(self.today, self.file.version());
        self.record(EventData::of(fact), CaseId(Uuid::from_u128(1)), &given);
    }
    pub fn shut_off(&mut self, who: u128) {
        self.happened(&Happened::PartyBlocked {
            person: id(who),
            blocked: true,
            reason: "Hot".to_owned(),
        });
    }
    /// A hand-over that came while the case runs.
    pub fn receive(&mut self, hand_over: &HandOver) {
        let given = given(self.today, self.file.version());
        let received = erased::<crate::ChildInvestigation>().receive(hand_over, &given);
        let outcome = received.expect("it is for us").expect("it can be read");
        self.keep(&outcome, &given);
    }
    pub fn wait_until(&mut self, day: Date) {
        self.today = day;
    }

    /// Somebody's place in the case.
    pub fn party(&self, who: u128) -> casework::Party {
        let party = self.file.journal().party(id(who));
        party.cloned().expect("they are in the case")
    }
    pub fn page(&self, step: &str) -> Page {
        let given = given(self.today, self.file.version());
        self.file.page(step, &given).expect("the step is open")
    }
    pub fn opens(&self, step: &str) -> bool {
        self.file.open_steps().iter().any(|open| open.name == step)
    }
    /// The open steps of this process, the journal's aside.
    pub fn own_steps(&self) -> Vec<&'static str> {
        let open = self.file.open_steps().into_iter().map(|step| step.name);
        open.filter(|name| crate::steps::IN_ORDER.iter().any(|own| own.info.name == *name))
            .collect()
    }
    /// What comes next once the family has the decision.
    pub fn next_after_delivery(&self) -> Option<&'static str> {
        let mut later = Self {
            file: self.file.duplicate(),
            today: self.today,
        };
        later
            .act("note_delivery", &delivery(&self.today.to_string()))
            .expect("the mother gets the decision");
        later.file.summary().next_step
    }
}

fn answers(list: &[(&str, &str)]) -> Answers {
    list.iter()
        .fold(Answers::default(), |answers, (question, answer)| {
            answers.with(question, answer)
        })
}

fn with_people(answers: Answers, who: &[u128]) -> Answers {
    who.iter()
        .fold(answers, |answers, one| answers.with("who", &id(*one).to_string()))
}

/// What the page has filled in, sent as it is.
pub fn plan_answers(tale: &Tale) -> Answers {
    let page = tale.page("make_plan");
    page.questions
        .iter()
        .fold(Answers::default(), |answers, question| {
            let filled = question.prefill.iter();
            filled.fold(answers, |answers, answer| answers.with(&question.name, answer))
        })
}

pub fn notice_answers(who: &[u128]) -> Answers {
    let told = answers(&[
        ("told", "child-investigation-notice-tell"),
        ("on", "2026-11-23"),
        ("how", "Vid ett möte på kontoret"),
    ]);
    with_people(told, who)
}

pub fn talk_with_elin() -> Answers {
    answers(&[
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-held"),
        ("name", "Elin"),
        ("on", "2026-11-23"),
        ("place", "Skolan"),
        ("alone", "yes"),
        ("words", "Jag går ut med hunden när de skriker."),
        ("seen", "Elin ritade medan hon pratade."),
        ("shown_to_child", "no"),
    ])
}

pub fn enquiry_to_school() -> Answers {
    answers(&[
        ("body", "child-investigation-body-school"),
        ("to", "Björkskolan"),
        ("ground", "child-investigation-ground-duty"),
        ("asks", "Hur är Elins närvaro den här hösten?"),
    ])
}

pub fn passage_from_talk(talk: u64) -> Answers {
    let talk = talk.to_string();
    answers(&[
        ("area", "child-investigation-area-emotions"),
        ("tag", "child-investigation-tag-told"),
        ("told_by", "Elin"),
        ("source", &talk),
        (
            "text",
            "Elin berättar att hon går ut med hunden när det bråkas hemma.",
        ),
    ])
}

pub fn communication_to(who: &[u128], tale: &Tale) -> Answers {
    let last = tale.today.checked_add(jiff::Span::new().days(14)).expect("a day");
    let last = last.to_string();
    let sent = answers(&[
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under hösten."),
        ("last_day", &last),
    ]);
    with_people(sent, who)
}

pub fn assessment() -> Answers {
    answers(&[
        ("risks", "Bråk hemma, sena kvällar ute."),
        ("protective", "Nära mormor, tycker om skolan."),
        ("childs_view", "Elin vill att bråken slutar."),
        ("weight", "Hennes vilja väger tungt."),
        ("best_interests", "Att bo kvar hemma med stöd."),
        (
            "overall",
            "Familjen behöver stöd för att det ska bli lugnt hemma.",
        ),
    ])
}

pub fn extension_to(day: &str) -> Answers {
    answers(&[
        ("ground", "child-investigation-extend-particular"),
        ("decided_by", "decider-delegate"),
        ("to", day),
        ("reason", "Barnpsykiatrins utredning är klar först i april."),
    ])
}

pub fn proposal_of_support() -> Answers {
    answers(&[
        ("outcome", "child-investigation-outcome-support"),
        ("what", "Familjebehandling under våren."),
        ("why", "Familjen behöver stöd och vill ha det."),
    ])
}

pub fn decision_of_none() -> Answers {
    answers(&[
        ("outcome", "child-investigation-outcome-none"),
        ("law", "child-investigation-law-sol-20-3"),
        ("reasons", "Det har blivit lugnt hemma och skolan är nöjd."),
        ("decided_by", "decider-delegate"),
    ])
}

pub fn decision_of_support() -> Answers {
    answers(&[
        ("outcome", "child-investigation-outcome-support"),
        ("needs_test", "child-investigation-support-tested"),
        ("what", "Familjebehandling"),
        ("from", "2027-01-11"),
        ("goals", "Vi vill kunna prata utan att skrika."),
        ("consent.0", "child-investigation-consent-written"),
        ("consent.1", "child-investigation-consent-oral"),
        ("consent.2", "child-investigation-consent-oral"),
        ("consented_on", "2026-12-14"),
        ("law", "child-investigation-law-sol-11-1"),
        ("reasons", "Familjen behöver stöd och vill ha det."),
        ("decided_by", "decider-delegate"),
    ])
}

pub fn delivery(on: &str) -> Answers {
    let to = id(BOTH[0]).to_string();
    answers(&[("to", &to), ("on", on), ("how", "Brev med mottagningsbevis")])
}

pub fn order() -> Answers {
    answers(&[
        ("what", "Familjebehandling"),
        ("provider", "Familjehuset"),
        ("from", "2027-01-11"),
        ("goals", "Vi vill kunna prata utan att skrika."),
    ])
}

/// What the provider says by the code of the newest order.
pub fn provider_answers(tale: &Tale, answer: ProviderAnswer) -> Answers {
    let summary = tale.file.summary();
    let held = summary.answered_by.last().expect("an order waits");
    answers(&[
        ("code", held.code.as_str()),
        ("name", "Lena Holm"),
        ("contact", "070-000 00 00"),
        ("answer", answer.key()),
        ("from", "2027-01-18"),
    ])
}

pub fn follow_up_of(measure: u64, ended: &str) -> Answers {
    let measure = measure.to_string();
    answers(&[
        ("measure", &measure),
        ("on", "2026-12-14"),
        ("reached", "child-investigation-reached-partly"),
        ("text", "Det är lugnare hemma."),
        ("ended", ended),
    ])
}

pub fn follow_up_start() -> Answers {
    let who = id(BOTH[0]).to_string();
    answers(&[
        ("consented", "yes"),
        ("why", "Vi vill se att det håller."),
        ("who", &who),
    ])
}
