//! What people do: reports, and steps in cases.

use crate::forms::Pen;
use crate::life::{Done, Life};
use crate::people;
use access::Viewer;
use casework::given::Signature;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, CaseFile, CaseId, Page, Process, Rejection};
use std::collections::BTreeSet;
use views::{Acted, Circumstances, Command, NotOpened, OpenCase, Which};

/// Which act one's own half opens a case with, and whose steps it offers.
fn half(viewer: &Viewer) -> (Act, Audience) {
    match viewer {
        Viewer::Staff(_) => (Act::Read, Audience::Staff),
        Viewer::Holder(_) => (Act::Tell, Audience::Holder),
        Viewer::Child(_) => (Act::Speak, Audience::Child),
        _ => (Act::Follow, Audience::Party),
    }
}

impl Life {
    pub async fn somebody_reports(&mut self) {
        let step = *self
            .chance
            .pick(&["report_as_private_person", "report_as_professional"]);
        self.begins_case(Viewer::Public, step).await;
    }

    pub async fn staff_enter_a_report(&mut self) {
        let viewer = self.somebody();
        self.begins_case(viewer, "enter_report").await;
    }

    async fn begins_case(&mut self, viewer: Viewer, step: &str) {
        let (process, info) = self.beginning(step);
        let Ok(key) = access::start(&viewer, info.act, self.today()) else {
            return self.report.did("a report refused: no such page for them");
        };
        let committee = self.world.committee.clone();
        let blank = process.blank();
        let family = self.chance.below(self.plan.families.len());
        let circumstances = self.circumstances(&Answers::default()).await;
        let given = committee
            .given(viewer.actor(), None, &Answers::default(), &circumstances)
            .await
            .unwrap();
        let page = blank.page(step, &given).unwrap();
        let answers = self.filled(&page, step, Some(family));
        let circumstances = self.circumstances(&answers).await;
        let command = self.world.command();
        let acted = committee
            .begin(
                &key,
                process,
                &Command {
                    id: command.clone(),
                    step: info.name,
                    answers: &answers,
                    draft: None,
                    circumstances: &circumstances,
                },
            )
            .await
            .unwrap_or_else(|why| panic!("{step}: {why:?}"));
        let told = self.told(acted, "a report received", "a report with something missing");
        if let Some((case, number)) = told {
            self.about.insert(case, family);
            self.cases.push(case);
            self.remembers(
                viewer,
                None,
                (process.id(), info.name),
                answers,
                command,
                (case, number),
            );
        }
    }

    fn beginning(&self, step: &str) -> (&'static dyn Process, StepInfo) {
        let processes = self.world.committee.processes().iter();
        let mut all =
            processes.flat_map(|process| process.steps().into_iter().map(move |info| (*process, info)));
        all.find(|(_, info)| info.starts && info.name == step).unwrap()
    }

    fn told(&mut self, acted: Acted, done: &'static str, not: &'static str) -> Option<(CaseId, String)> {
        match acted {
            Acted::Done { case, number, .. } => {
                self.report.did(done);
                Some((case, number))
            }
            Acted::Rejected(Rejection::Problems(_)) => {
                self.report.did(not);
                None
            }
            Acted::Rejected(Rejection::Refused(_)) => {
                self.report.did("a step refused by the state of the case");
                None
            }
        }
    }

    fn remembers(
        &mut self,
        viewer: Viewer,
        at: Option<CaseId>,
        (process, step): (&'static str, &'static str),
        answers: Answers,
        command: String,
        (case, number): (CaseId, String),
    ) {
        *self.report.steps.entry(step).or_default() += 1;
        if self.done.len() > 200 {
            self.done.remove(0);
        }
        self.done.push(Done {
            viewer,
            at,
            process,
            step,
            answers,
            command,
            case,
            number,
        });
    }

    fn filled(&mut self, page: &Page, step: &str, family: Option<usize>) -> Answers {
        let family = match family {
            Some(place) if self.chance.percent(90) => &self.plan.families[place],
            _ => self.chance.pick(&self.plan.families),
        };
        let everybody = family.children.iter().map(|child| &child.person);
        let everybody = everybody.chain(family.adults.iter().map(|adult| &adult.person));
        let numbers: Vec<String> = everybody.map(|one| one.number.written()).collect();
        let colleagues = self.colleagues();
        let mut pen = Pen {
            step,
            today: self.world.site.today(),
            lexicon: &self.lexicon,
            colleagues: &colleagues,
            numbers: &numbers,
            chance: &mut self.chance,
        };
        pen.filled(page)
    }

    pub async fn circumstances(&self, answers: &Answers) -> Circumstances {
        let site = &self.world.site;
        Circumstances {
            // As a code's hash looks: whoever has it has what the face would have drawn.
            code_sha256: Some(format!("{}{}", site.draw(), site.draw())),
            ..site.circumstances(answers).await.unwrap()
        }
    }

    /// Opens the case if they may; a refusal writes no line, a look writes one.
    pub async fn opens(&mut self, viewer: &Viewer, case: CaseId) -> Option<OpenCase> {
        let committee = self.world.committee.clone();
        match committee.key(viewer, half(viewer).0, case).await {
            Ok(key) => {
                let open = committee.open(&key, "case").await.unwrap();
                self.was_released(viewer, Some(case));
                Some(open)
            }
            Err(NotOpened::Denied(_) | NotOpened::NotThere) => None,
            Err(NotOpened::Fault(fault)) => panic!("a case could not be opened: {fault}"),
        }
    }

    fn offered(&mut self, viewer: &Viewer, open: &OpenCase) -> Option<StepInfo> {
        let audience = half(viewer).1;
        let steps = open.file.open_steps().into_iter();
        let steps: Vec<StepInfo> = steps
            .filter(|info| info.audience == audience && !info.starts && open.acts.contains(&info.act))
            .collect();
        let next = open.file.summary().next_step;
        let next = steps.iter().find(|info| Some(info.name) == next).copied();
        match next {
            Some(next) if self.chance.percent(60) => Some(next),
            _ if steps.is_empty() => None,
            _ => Some(*self.chance.pick(&steps)),
        }
    }

    pub async fn somebody_works(&mut self) {
        let viewer = self.somebody();
        let which = *self.chance.pick(&[
            Which::Mine,
            Which::Mine,
            Which::Intake,
            Which::Unallotted,
            Which::Open,
            Which::Closed,
        ]);
        let rows = self.lists(&viewer, which).await;
        if rows.is_empty() {
            return;
        }
        let case = rows[self.chance.below(rows.len().min(12))].case;
        for _ in 0..self.chance.between(1, 4) {
            let open = self.opens(&viewer, case).await;
            self.report.did("a case read");
            let Some(open) = open else { return };
            self.does_something_in(&viewer, &open).await;
        }
    }

    /// A step that is offered, with up to three tries at what the form says is missing.
    pub async fn does_something_in(&mut self, viewer: &Viewer, open: &OpenCase) {
        let Some(info) = self.offered(viewer, open) else {
            return;
        };
        for _ in 0..3 {
            let Some((answers, circumstances)) = self.answered(viewer, open, info).await else {
                return self.report.did("a step refused by the state of the case");
            };
            let command = self.world.command();
            if self
                .submits(viewer, open, info, (&command, answers, &circumstances))
                .await
            {
                return;
            }
        }
    }

    async fn answered(
        &mut self,
        viewer: &Viewer,
        open: &OpenCase,
        info: StepInfo,
    ) -> Option<(Answers, Circumstances)> {
        let committee = self.world.committee.clone();
        let nothing = Answers::default();
        let circumstances = self.circumstances(&nothing).await;
        let given = committee
            .given(viewer.actor(), Some(open.case), &nothing, &circumstances)
            .await
            .unwrap();
        let page = open.file.page(info.name, &given).ok()?;
        let family = self
            .about
            .get(&open.case)
            .copied()
            .or_else(|| self.family_of(open.file.as_ref()));
        let answers = self.filled(&page, info.name, family);
        let mut circumstances = self.circumstances(&answers).await;
        if page.signed.is_some()
            && let Viewer::Staff(staff) = viewer
        {
            circumstances.signature = Some(Signature {
                name: staff.name.clone(),
                title: staff.title.clone(),
                at: self.world.site.now(),
                document_sha256: "00".repeat(32),
                evidence_sha256: "11".repeat(32),
            });
        }
        Some((answers, circumstances))
    }

    fn family_of(&self, file: &dyn CaseFile) -> Option<usize> {
        let number = file.journal().subject()?.person.number.as_ref()?;
        let families = self.plan.families.iter();
        families
            .enumerate()
            .find(|(_, family)| family.everybody().any(|one| one.number == *number))
            .map(|(place, _)| place)
    }

    /// True: it is over, done or refused; false: the form says what is missing.
    async fn submits(
        &mut self,
        viewer: &Viewer,
        open: &OpenCase,
        info: StepInfo,
        (command, answers, circumstances): (&str, Answers, &Circumstances),
    ) -> bool {
        let committee = self.world.committee.clone();
        let key = match committee.key(viewer, info.act, open.case).await {
            Ok(key) => key,
            // Somebody took it from them meanwhile.
            Err(NotOpened::Denied(_)) => {
                self.report.did("a step refused: access was lost meanwhile");
                return true;
            }
            Err(other) => panic!("{}: {other:?}", info.name),
        };
        let acted = committee
            .act_on(
                &key,
                open,
                &Command {
                    id: command.to_owned(),
                    step: info.name,
                    answers: &answers,
                    draft: None,
                    circumstances,
                },
            )
            .await
            .unwrap_or_else(|why| panic!("{}: {why:?}", info.name));
        let missing = matches!(acted, Acted::Rejected(Rejection::Problems(_)));
        if let Some(told) = self.told(acted, "a step done", "a step with something missing") {
            // A step of a case is remembered by the case that it was done in.
            let process = committee.process(&open.process).unwrap().id();
            let at = Some(open.case);
            self.remembers(
                viewer.clone(),
                at,
                (process, info.name),
                answers,
                command.to_owned(),
                told,
            );
        }
        !missing
    }

    /// Who was ever told that they may follow a case.
    async fn told_of_a_case(&self) -> BTreeSet<String> {
        let told =
            "SELECT DISTINCT number FROM case_party WHERE follows_from IS NOT NULL AND number IS NOT NULL";
        let rows = self.world.rows(told, Vec::new()).await;
        rows.iter().map(|row| row.text(0).unwrap().to_owned()).collect()
    }

    pub async fn a_resident_follows(&mut self) {
        let today = self.today();
        let told = self.told_of_a_case().await;
        let followers: Vec<_> = (self.plan.families.iter())
            .flat_map(|family| family.guardians())
            .filter(|one| told.contains(one.number.digits()))
            .collect();
        let one = if followers.is_empty() || self.chance.percent(20) {
            people::grown_up(&self.plan, today, &mut self.chance)
        } else {
            *self.chance.pick(&followers)
        };
        let (one_number, one_name) = (one.number.clone(), one.name());
        let viewer = people::resident(one);
        let mine = self.follows(&viewer).await;
        if let Some(case) = mine.first().copied() {
            let open = self.opens(&viewer, case).await;
            self.report.did("a case followed");
            let open = open.expect("what stands on my pages can be followed");
            self.does_something_in(&viewer, &open).await;
            let open = self.opens(&viewer, case).await;
            let open = open.expect("what one did oneself shuts nobody out");
            self.what_a_party_receives(&viewer, (&one_number, &one_name), &open)
                .await;
        }
    }
}
