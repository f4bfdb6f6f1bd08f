//! Stretches of the work that several tales begin with.

use crate::answers::{NEIGHBOUR, NO_PROTECTION_NEEDED, OPENS, TEACHER, words};
use crate::people::Somebody;
use crate::register::Folk;
use crate::work::Work;
use crate::world::{Told, World};
use casework::{Answers, CaseId, Page, PartyRole};
use views::Which;

impl World {
    /// A teacher reports; the child is Elin, with guardians and a brother.
    pub async fn a_teacher_reports(&self) -> Told {
        self.anybody()
            .begins("report_as_professional", &words(TEACHER))
            .await
    }

    pub async fn a_neighbour_reports(&self) -> Told {
        self.anybody()
            .begins("report_as_private_person", &words(NEIGHBOUR))
            .await
    }

    /// Assessed, identified, the family told, the child heard: all that a decision needs.
    pub async fn a_report_ready_to_decide(&self) -> Told {
        let told = self.a_teacher_reports().await;
        let ines = self.intake();
        ines.assesses_protection(told.case).await;
        ines.identifies(told.case, Folk::ELIN).await;
        ines.tells_the_family(told.case).await;
        ines.hears_the_child(told.case).await;
        told
    }

    /// An investigation that is open and that nobody has yet.
    pub async fn an_opened_investigation(&self) -> CaseId {
        let told = self.a_report_ready_to_decide().await;
        self.intake()
            .does(told.case, "decide_investigation", &words(OPENS))
            .await;
        self.worker_comes_round().await;
        let lena = self.staff(Somebody::Lena);
        lena.lists(Which::Unallotted)
            .await
            .expect("the queue")
            .first()
            .expect("an investigation")
            .case
    }

    /// Maria's investigation, which both parents follow, on the last day of November.
    pub async fn an_investigation_that_both_follow(&self) -> CaseId {
        self.on("2026-11-24 16:00");
        let case = self.an_investigation_of_marias().await;
        self.on("2026-11-30 09:00");
        case
    }

    /// An investigation that Maria has.
    pub async fn an_investigation_of_marias(&self) -> CaseId {
        let case = self.an_opened_investigation().await;
        self.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        case
    }
}

impl Work<'_> {
    pub async fn assesses_protection(&self, case: CaseId) {
        self.does(case, "assess_protection", &words(NO_PROTECTION_NEEDED))
            .await;
    }

    pub async fn identifies(&self, case: CaseId, number: &str) {
        self.does(case, "identify_child", &words(&[("number", number)]))
            .await;
    }

    pub async fn hears_the_child(&self, case: CaseId) {
        let today = self.world.site.today().to_string();
        let heard = [
            ("heard", "child-concern-heard"),
            ("on", &today),
            ("words", "Jag vill bo hemma."),
        ];
        self.does(case, "hear_child", &words(&heard)).await;
    }

    /// All guardians are told and follow on my pages from today.
    pub async fn tells_the_family(&self, case: CaseId) {
        let today = self.world.site.today().to_string();
        let told = [
            ("told", "child-concern-told"),
            ("on", &today),
            ("how", "På telefon"),
        ];
        let mut answers = words(&told);
        for guardian in self.guardians(case).await {
            answers = answers.with("who", &guardian);
        }
        self.does(case, "tell_family", &answers).await;
    }

    /// Ids of the guardians, as the form carries them.
    pub async fn guardians(&self, case: CaseId) -> Vec<String> {
        let open = self.reads(case).await.expect("the case");
        open.file
            .journal()
            .guardians()
            .map(|party| party.person.id.to_string())
            .collect()
    }

    /// The id of somebody in the case by name and place in it.
    pub async fn party(&self, case: CaseId, name: &str, role: PartyRole) -> String {
        let open = self.reads(case).await.expect("the case");
        let mut parties = open.file.journal().parties.iter();
        let found = parties.find(|party| party.person.name == name && party.role == role);
        found.expect("a party").person.id.to_string()
    }

    /// The step's page, as it is shown.
    pub async fn page(&self, case: CaseId, step: &str) -> Page {
        let open = self.reads(case).await.expect("the case");
        let circumstances = self.circumstances(&Answers::default()).await;
        let committee = &self.world.committee;
        let given = committee
            .given(
                self.viewer.actor(),
                Some(case),
                &Answers::default(),
                &circumstances,
            )
            .await;
        open.file
            .page(step, &given.expect("circumstances"))
            .expect("the step's page")
    }

    /// What the step's page has filled in, sent as it is.
    pub async fn as_filled_in(&self, case: CaseId, step: &str) -> Answers {
        let page = self.page(case, step).await;
        let filled = page
            .questions
            .iter()
            .flat_map(|question| question.prefill.iter().map(move |answer| (question, answer)));
        filled.fold(Answers::default(), |answers, (question, answer)| {
            answers.with(&question.name, answer)
        })
    }

    pub async fn allots(&self, case: CaseId, to: Somebody) {
        self.does(case, "allot", &words(&[("to", &to.id().to_string())]))
            .await;
    }
}
