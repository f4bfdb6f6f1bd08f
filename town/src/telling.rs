//! One family's story while it is told: each happening becomes an act with a key, at its time.

use crate::chance::Chance;
use crate::happening::{By, Fill, HandsOver, Happening};
use crate::not_settled::{NotSettled, missing, not_opened, refused};
use crate::outside::MovableOutside;
use crate::settle::Shared;
use crate::{data, register};
use access::{Resident, Viewer};
use casework::given::Signature;
use casework::{Act, Answers, CaseFile, CaseId, Process};
use std::collections::HashMap;
use views::{Acted, Circumstances, Command, Committee, NotOpened, OpenCase, Which};

/// SHA-256 of the words "settled by the town": there was no document on anybody's screen.
pub const SETTLED_BY_THE_TOWN: &str = "7d9be42f736be4ad6d592e8ffdb2f8153c314c14a03674fc7eccff217b903cb8";
/// SHA-256 of nothing: decisions of the made-up past carry no evidence.
pub const NO_EVIDENCE: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The parcels that carry work from one process to another.
const HAND_OVER: &str = "hand-over";

/// One family's story while it is told.
pub(crate) struct Telling<'a> {
    shared: &'a Shared,
    committee: &'a Committee,
    outside: &'a MovableOutside,
    cases: HashMap<usize, (CaseId, String)>,
}

impl<'a> Telling<'a> {
    pub fn new(shared: &'a Shared, committee: &'a Committee, outside: &'a MovableOutside) -> Self {
        Self {
            shared,
            committee,
            outside,
            cases: HashMap::new(),
        }
    }

    /// The nth of the family's own happenings, by its place in the plan. Gives how many hand-overs followed.
    pub async fn happens(&mut self, nth: usize, place: usize) -> Result<usize, NotSettled> {
        let happening = &self.shared.plan.happenings[place];
        // The place among the family's own: other families' stories do not move it.
        let of_family = [5, happening.family as u64, nth as u64];
        self.outside
            .hold(happening.at, Chance::of(self.shared.plan.seed, &of_family));
        let acted = if happening.begins.is_empty() {
            self.acts(happening).await?
        } else {
            self.begins(happening).await?
        };
        if let Acted::Rejected(rejection) = acted {
            return Err(refused(happening, &rejection));
        }
        match happening.hands_over {
            Some(over) => self.carried_over(happening, over).await.map(|()| 1),
            None => Ok(0),
        }
    }

    async fn begins(&mut self, happening: &Happening) -> Result<Acted, NotSettled> {
        let viewer = self.viewer(&happening.by);
        let process = self.process("child_concern", happening)?;
        let act = act_of(process, happening)?;
        let today = views::Outside::today(self.outside);
        let key = access::start(&viewer, act, today)
            .map_err(|denial| not_opened(happening, NotOpened::Denied(denial)))?;
        let answers = self.answers(happening, None)?;
        let circumstances = self.circumstances(happening);
        let command = self.command(happening, &answers, &circumstances);
        let acted = self
            .committee
            .begin(&key, process, &command)
            .await
            .map_err(|fault| not_opened(happening, fault))?;
        if let Acted::Done { case, number, .. } = &acted {
            self.cases.insert(happening.case, (*case, number.clone()));
            if happening.begins.len() > 1 {
                self.find_siblings(happening).await?;
            }
        }
        Ok(acted)
    }

    /// A report on several children opens a case for each: they are found in the inbox.
    async fn find_siblings(&mut self, happening: &Happening) -> Result<(), NotSettled> {
        let intake = self
            .shared
            .plan
            .staff
            .iter()
            .find(|one| one.login.as_deref() == Some("intake_worker"));
        let intake = intake.ok_or_else(|| missing(happening, "somebody at intake"))?;
        let today = views::Outside::today(self.outside);
        let key = access::list(&intake.viewer(), Act::List, today)
            .map_err(|denial| not_opened(happening, NotOpened::Denied(denial)))?;
        let inbox = self.committee.worklist(&key, Which::Intake, 0, 100_000).await?;
        for (nth, name) in happening.begins.iter().enumerate().skip(1) {
            let row = inbox.rows.iter().find(|row| {
                let known = self.cases.values().any(|(case, _)| *case == row.case);
                row.opened_at == happening.at && row.subject_name == *name && !known
            });
            let row = row.ok_or_else(|| missing(happening, "the sibling's case"))?;
            self.cases
                .insert(happening.case + nth, (row.case, row.number.clone()));
        }
        Ok(())
    }

    async fn acts(&self, happening: &Happening) -> Result<Acted, NotSettled> {
        let (case, _) = self
            .cases
            .get(&happening.case)
            .ok_or_else(|| missing(happening, "the case"))?;
        let process = self.process_of(happening)?;
        let act = act_of(process, happening)?;
        let viewer = self.viewer(&happening.by);
        let key = self
            .committee
            .key(&viewer, act, *case)
            .await
            .map_err(|fault| not_opened(happening, fault))?;
        let open = match needs_the_file(happening) {
            true => Some(
                self.committee
                    .open(&key, "case")
                    .await
                    .map_err(|fault| not_opened(happening, fault))?,
            ),
            false => None,
        };
        let answers = self.answers(happening, open.as_ref())?;
        let circumstances = self.circumstances(happening);
        let command = self.command(happening, &answers, &circumstances);
        self.committee
            .act(&key, &command)
            .await
            .map_err(|fault| not_opened(happening, fault))
    }

    /// The house opens the investigation, or puts the report to the one that runs.
    async fn carried_over(&mut self, happening: &Happening, over: HandsOver) -> Result<(), NotSettled> {
        let from = self
            .cases
            .get(&happening.case)
            .ok_or_else(|| missing(happening, "the case"))?
            .0;
        let parcel = {
            let mut parcels = self.shared.parcels.lock().await;
            if !parcels.contains_key(&from) {
                let waiting = self
                    .committee
                    .store()
                    .take_parcels(HAND_OVER, self.shared.after, 10_000)
                    .await?;
                parcels.extend(waiting.into_iter().map(|parcel| (parcel.case, parcel)));
            }
            parcels.remove(&from)
        };
        let parcel = parcel.ok_or_else(|| missing(happening, "the hand-over"))?;
        self.committee
            .carry_out(&parcel, &self.circumstances(happening))
            .await?;
        if let HandsOver::To(case) = over {
            let opened = self.committee.store().carried_out(&parcel.id).await?;
            let (id, number, _) = opened.ok_or_else(|| missing(happening, "the case that was opened"))?;
            self.cases.insert(case, (id, number));
        }
        Ok(())
    }

    fn command<'c>(
        &self,
        happening: &Happening,
        answers: &'c Answers,
        circumstances: &'c Circumstances,
    ) -> Command<'c> {
        Command {
            id: views::Outside::draw(self.outside).simple().to_string(),
            step: happening.step,
            answers,
            draft: None,
            circumstances,
        }
    }

    fn viewer(&self, by: &By) -> Viewer {
        match by {
            By::Public => Viewer::Public,
            By::Staff(place) => self.shared.plan.staff[*place].viewer(),
            By::Resident { name, number } => Viewer::Resident(Resident {
                name: name.clone(),
                number: number.clone(),
            }),
        }
    }

    fn process(&self, id: &str, happening: &Happening) -> Result<&'static dyn Process, NotSettled> {
        self.committee
            .process(id)
            .ok_or_else(|| missing(happening, "the process"))
    }
    /// Journal steps are in both: either will do, they are the same.
    fn process_of(&self, happening: &Happening) -> Result<&'static dyn Process, NotSettled> {
        let has_step =
            |process: &&&'static dyn Process| process.steps().iter().any(|step| step.name == happening.step);
        self.committee
            .processes()
            .iter()
            .find(has_step)
            .copied()
            .ok_or_else(|| missing(happening, "the step"))
    }

    fn circumstances(&self, happening: &Happening) -> Circumstances {
        let plan = &self.shared.plan;
        let family = &plan.families[happening.family];
        let colleagues = happening.answers.iter().filter_map(|(_, fill)| match fill {
            Fill::Colleague(place) => Some(plan.staff[*place].colleague()),
            _ => None,
        });
        let asked = happening.asks_register.iter();
        let signer = match happening.by {
            By::Staff(place) if happening.is_signed => Some(&plan.staff[place].staff),
            _ => None,
        };
        Circumstances {
            intake_unit: plan
                .units
                .iter()
                .find(|unit| unit.is_intake)
                .map(|unit| unit.id.clone()),
            municipality: data::town().code.clone(),
            municipalities: data::municipalities(),
            register: asked
                .map(|number| (number.clone(), register::answer(family, number)))
                .collect(),
            colleagues: colleagues.collect(),
            signature: signer.map(|staff| Signature {
                name: staff.name.clone(),
                title: staff.title.clone(),
                at: happening.at,
                document_sha256: SETTLED_BY_THE_TOWN.to_owned(),
                evidence_sha256: NO_EVIDENCE.to_owned(),
            }),
            ..Circumstances::default()
        }
    }

    fn answers(&self, happening: &Happening, open: Option<&OpenCase>) -> Result<Answers, NotSettled> {
        let mut answers = Answers::default();
        for (question, fill) in &happening.answers {
            let answer = match fill {
                Fill::Text(text) => Some(text.clone()),
                Fill::Colleague(place) => Some(self.shared.plan.staff[*place].staff.id.to_string()),
                Fill::NumberOf(case) => self.cases.get(case).map(|(_, number)| number.clone()),
                other => open.and_then(|open| found(other, open.file.as_ref())),
            };
            let answer = answer.ok_or_else(|| missing(happening, "an answer that stands in the case"))?;
            answers = answers.with(question, &answer);
        }
        Ok(answers)
    }
}

fn needs_the_file(happening: &Happening) -> bool {
    happening.answers.iter().any(|(_, fill)| {
        matches!(
            fill,
            Fill::Party(_) | Fill::Newest(_) | Fill::NewestNote | Fill::FirstTask
        )
    })
}

/// An answer that only the case knows.
fn found(fill: &Fill, file: &dyn CaseFile) -> Option<String> {
    let journal = file.journal();
    match fill {
        Fill::Party(number) => {
            let party = journal
                .parties
                .iter()
                .find(|party| party.person.number.as_ref() == Some(number))?;
            Some(party.person.id.to_string())
        }
        Fill::Newest(heading) => {
            let entry = file
                .entries()
                .iter()
                .rev()
                .find(|entry| entry.heading.key == *heading)?;
            Some(entry.seq.to_string())
        }
        Fill::NewestNote => journal.notes.last().map(|(id, _)| id.to_string()),
        Fill::FirstTask => {
            let open = journal.tasks.iter().filter(|task| !task.done);
            open.min_by_key(|task| task.due).map(|task| task.id.to_string())
        }
        Fill::Text(_) | Fill::NumberOf(_) | Fill::Colleague(_) => None,
    }
}

fn act_of(process: &dyn Process, happening: &Happening) -> Result<Act, NotSettled> {
    let step = process
        .steps()
        .into_iter()
        .find(|step| step.name == happening.step);
    step.map(|step| step.act)
        .ok_or_else(|| missing(happening, "the step"))
}
