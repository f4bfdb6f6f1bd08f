//! Several at once, the same button pressed again, codes of letters.

use crate::life::Life;
use access::{ChildIn, Viewer};
use casework::CaseNumber;
use views::{Acted, Command};

impl Life {
    /// Two to four open the same case; then each sends, on what they read before the others had sent.
    pub async fn several_write_at_once(&mut self) {
        if self.cases.is_empty() {
            return;
        }
        let case = *self.chance.pick(&self.cases);
        let mut open = Vec::new();
        for viewer in self.staff.clone().into_iter().map(Viewer::Staff) {
            if open.len() < 4 && self.chance.percent(60) {
                open.extend(self.opens(&viewer, case).await.map(|it| (viewer, it)));
            }
        }
        for (viewer, open) in &open {
            self.does_something_in(viewer, open).await;
        }
        self.report.did("several in one case at once");
    }

    /// The same button once more, perhaps days later: nothing new happens, and the receipt is the first one.
    pub async fn somebody_presses_again(&mut self) {
        if self.done.is_empty() {
            return;
        }
        let nth = self.chance.below(self.done.len());
        let done = &self.done[nth];
        let (viewer, answers) = (done.viewer.clone(), done.answers.clone());
        let (at, step, process) = (done.at, done.step, done.process);
        let (id, first) = (done.command.clone(), (done.case, done.number.clone()));
        let committee = self.world.committee.clone();
        let info = committee.step_info(process, step).unwrap();
        let circumstances = self.circumstances(&answers).await;
        let command = Command {
            id,
            step,
            answers: &answers,
            draft: None,
            circumstances: &circumstances,
        };
        let before = self.world.count("event").await;
        let acted = match at {
            Some(case) => match committee.key(&viewer, info.act, case).await {
                Ok(key) => {
                    self.was_released(&viewer, Some(case));
                    committee.act(&key, &command).await
                }
                Err(_) => return self.report.did("a button pressed again by whoever lost access"),
            },
            None => {
                let Ok(key) = access::start(&viewer, info.act, self.today()) else {
                    return;
                };
                committee
                    .begin(&key, committee.process(process).unwrap(), &command)
                    .await
            }
        };
        match acted {
            Ok(Acted::Done { case, number, .. }) => assert_eq!((case, number), first, "{step} pressed again"),
            other => panic!("{step} pressed again: {other:?}"),
        }
        assert_eq!(self.world.count("event").await, before, "{step} was done twice");
        self.report.did("a button pressed again");
    }

    /// Whoever got a code in a letter answers, or somebody guesses one.
    pub async fn a_holder_answers(&mut self) {
        let codes = self
            .world
            .rows("SELECT code FROM case_code ORDER BY code", Vec::new())
            .await;
        let code = if codes.is_empty() || self.chance.percent(20) {
            CaseNumber::from_chance(self.chance.draw() >> 14)
        } else {
            let nth = self.chance.below(codes.len());
            CaseNumber::parse(codes[nth].text(0).unwrap()).unwrap()
        };
        let committee = self.world.committee.clone();
        let Some((case, _)) = committee.answered_by(&code).await.unwrap() else {
            return self.report.did("a code that opens nothing");
        };
        let viewer = Viewer::Holder(code);
        if let Some(open) = self.opens(&viewer, case).await {
            self.does_something_in(&viewer, &open).await;
        }
        self.report.did("a code of a letter used");
    }

    /// A child comes by the code that it was given, or somebody guesses one.
    pub async fn a_child_speaks(&mut self) {
        let codes = self
            .world
            .rows("SELECT sha256 FROM child_code ORDER BY sha256", Vec::new())
            .await;
        let code = if codes.is_empty() || self.chance.percent(10) {
            format!("{:064x}", self.chance.draw())
        } else {
            let nth = self.chance.below(codes.len());
            codes[nth].text(0).unwrap().to_owned()
        };
        let store = self.world.committee.store().clone();
        let Some(door) = store.door_of_code(&code, self.today()).await.unwrap() else {
            return self.report.did("a child's code that opens nothing");
        };
        let viewer = Viewer::Child(ChildIn {
            person: door.person,
            name: door.name,
            code,
        });
        if let Some(open) = self.opens(&viewer, door.case).await {
            self.does_something_in(&viewer, &open).await;
        }
        self.report.did("a child spoke by its code");
    }
}
