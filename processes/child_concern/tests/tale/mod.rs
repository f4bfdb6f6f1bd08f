//! One report from its first word to each of its ends, and everything that is said on the way.

pub mod endings;

use casework::given::{NamedCase, RegisterAnswer, RegisterPerson, RegisterRelative, Signature};
use casework::{
    Actor, Answers, CaseFile, CaseId, CaseNumber, Given, Meta, Page, PersonalNumber, Process, Protection,
    Question, Recorded, Rejection, Say, StaffId, Target, page::Kind, step::Audience,
};
use child_concern::{ChildConcern, samples};
use uuid::Uuid;

const CHILD: &str = "20150917-2381";
const MOTHER: &str = "19850312-2387";

/// A sentence and who meets it.
pub struct Told {
    pub to: Audience,
    pub say: Say,
}

/// A case under way, and what has been said in it so far.
pub struct Tale {
    pub file: Box<dyn CaseFile>,
    pub told: Vec<Told>,
    pub met: Vec<&'static str>,
}

fn number(typed: &str) -> PersonalNumber {
    PersonalNumber::parse(typed, samples::given().today).expect("a made-up number")
}

fn running_investigation() -> CaseNumber {
    CaseNumber::from_chance(77)
}

/// Circumstances in which every step has what it needs.
fn given(by: Actor) -> Given {
    let mut given = samples::given();
    given.by = by;
    given.reachable = vec!["0191".to_owned()];
    let mother = RegisterRelative {
        number: number(MOTHER),
        name: "Sara Ek".to_owned(),
        protection: Protection::ConfidentialityMarked,
    };
    let child = RegisterPerson {
        number: number(CHILD),
        name: "Elin Ek".to_owned(),
        born: number(CHILD).born(),
        protection: Protection::Ordinary,
        address: None,
        municipality: Some("0000".to_owned()),
        deceased_on: None,
        guardians: vec![mother],
        siblings: Vec::new(),
    };
    given
        .register
        .push((number(CHILD), RegisterAnswer::Found(Box::new(child))));
    given.cases.push(NamedCase {
        number: running_investigation(),
        id: CaseId(Uuid::from_u128(7)),
        process: "child_investigation".to_owned(),
        subject: Some(number(CHILD)),
        unborn_of: Vec::new(),
        is_open: true,
    });
    given.signature = Some(Signature {
        name: "Maria Lund".to_owned(),
        title: "socialsekreterare".to_owned(),
        at: given.now,
        document_sha256: "00".repeat(32),
        evidence_sha256: "11".repeat(32),
    });
    given
}

fn staff() -> Actor {
    Actor::Staff {
        id: StaffId(Uuid::from_u128(9)),
        name: "Maria Lund".to_owned(),
        title: "socialsekreterare".to_owned(),
    }
}

fn mother() -> Actor {
    Actor::Resident {
        name: "Sara Ek".to_owned(),
        number: number(MOTHER),
        through: None,
        on_paper: None,
        helped: None,
    }
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs
        .iter()
        .fold(Answers::default(), |answers, (question, answer)| {
            answers.with(question, answer)
        })
}

impl Tale {
    /// Before the first word; the pages that anybody meets are heard already.
    pub fn begin() -> Self {
        let mut tale = Self {
            file: casework::erased::<ChildConcern>().blank(),
            told: Vec::new(),
            met: Vec::new(),
        };
        tale.listen();
        tale
    }

    /// Somebody does a step; then everything that can be read is read.
    pub fn then(mut self, step: &str, answers: &Answers) -> Self {
        self.act(step, answers, staff());
        self
    }

    pub fn then_by(mut self, who: Actor, step: &str, answers: &Answers) -> Self {
        self.act(step, answers, who);
        self
    }

    fn act(&mut self, step: &str, answers: &Answers, by: Actor) {
        let given = given(by.clone());
        let outcome = self
            .file
            .submit(step, answers, &given)
            .unwrap_or_else(|why| panic!("{step}: {why:?}"));
        self.tell(Audience::Public, outcome.receipt);
        let Some((target, events)) = outcome.streams.into_iter().next() else {
            panic!("{step} wrote nothing")
        };
        let case = match target {
            Target::This => CaseId(Uuid::from_u128(1)),
            Target::New { id, .. } => id,
        };
        for event in events {
            let meta = Meta {
                case,
                seq: self.file.version() + 1,
                at: given.now,
                by: by.clone(),
            };
            self.file
                .apply(&Recorded { meta, event })
                .expect("what was just written can be read");
        }
        self.listen();
    }

    fn tell(&mut self, to: Audience, says: impl IntoIterator<Item = Say>) {
        self.told.extend(says.into_iter().map(|say| Told { to, say }));
    }

    fn listen(&mut self) {
        self.hear_pages();
        self.hear_summary();
        for entry in self.file.entries().to_vec() {
            self.tell(Audience::Staff, [entry.heading]);
            self.tell(
                Audience::Staff,
                entry.facts.into_iter().flat_map(|(label, value)| [label, value]),
            );
            if let Some(view) = entry.for_parties {
                self.tell(Audience::Party, [view.heading, Say::key(entry.kind.key())]);
            }
        }
    }

    /// Each open step's page, and what it says to one who sends it unanswered.
    fn hear_pages(&mut self) {
        let given = given(staff());
        for step in self.file.open_steps() {
            self.met.push(step.name);
            self.tell(step.audience, [Say::key(step.title)]);
            if let Ok(page) = self.file.page(step.name, &given) {
                self.tell(step.audience, page_says(page));
            }
            match self.file.submit(step.name, &Answers::default(), &given) {
                Err(Rejection::Problems(problems)) => {
                    self.tell(step.audience, problems.0.into_iter().map(|problem| problem.say))
                }
                Err(Rejection::Refused(refusal)) => self.tell(step.audience, [refusal.0]),
                Ok(_) => {}
            }
        }
    }

    fn hear_summary(&mut self) {
        let summary = self.file.summary();
        let stages = summary.staff_stages.iter().map(|stage| Say::key(stage.name));
        self.tell(Audience::Staff, stages.collect::<Vec<_>>());
        self.tell(
            Audience::Staff,
            [summary.staff_now, Say::key(summary.phase.key())],
        );
        let stages = summary.resident_stages.iter().map(|stage| Say::key(stage.name));
        self.tell(Audience::Party, stages.collect::<Vec<_>>());
        let now = casework::summary::stage_now(&summary.resident_stages);
        self.tell(Audience::Party, now.map(|(_, stage)| stage.for_child()));
        self.tell(Audience::Party, [summary.resident_now, Say::key(summary.kind)]);
        self.tell(Audience::Public, summary.sender_status);
    }
}

fn page_says(page: Page) -> Vec<Say> {
    let mut says = vec![page.title, page.submit];
    says.extend(page.lead);
    says.extend(page.notices.into_iter().map(|notice| notice.say));
    says.extend(page.facts.into_iter().flat_map(|(label, value)| [label, value]));
    says.extend(page.signed.map(|signing| signing.visible));
    says.extend(page.questions.into_iter().flat_map(question_says));
    says
}

fn question_says(question: Question) -> Vec<Say> {
    let mut says = vec![question.label];
    says.extend(question.help);
    says.extend(question.group);
    match question.kind {
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Select(choices) => {
            for choice in choices {
                says.push(choice.label);
                says.extend(choice.help);
            }
        }
        Kind::Repeat { item, add, .. } => {
            says.push(add);
            says.extend(item.into_iter().flat_map(question_says));
        }
        Kind::YesNo => says.extend([Say::key("yes"), Say::key("no")]),
        _ => {}
    }
    says
}
