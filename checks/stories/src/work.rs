//! What people do, by the doors that the faces use: a key, the case opened with a line in the log,
//! a step that the state and the role allow, the answers.

use crate::world::{Told, World};
use access::{ListKey, Viewer};
use casework::given::Signature;
use casework::step::{Audience, StepInfo};
use casework::{Act, Answers, CaseId, CaseNumber, Process, Rejection};
use views::{Acted, Board, Circumstances, Command, DueRow, NotOpened, OpenCase, SearchFound, Which, WorkRow};

/// Somebody at work in a tale.
pub struct Work<'w> {
    pub world: &'w World,
    pub viewer: Viewer,
}

/// Why something was not done, as the one who tried meets it.
#[derive(Debug)]
pub enum NotDone {
    /// One page for all of it: not there, not theirs, not now.
    NoSuchPage,
    Rejected(Rejection),
    Fault(String),
}

impl From<NotOpened> for NotDone {
    fn from(why: NotOpened) -> Self {
        match why {
            NotOpened::NotThere | NotOpened::Denied(_) => Self::NoSuchPage,
            NotOpened::Fault(fault) => Self::Fault(fault.to_string()),
        }
    }
}

impl NotDone {
    /// The key of the sentence that says no.
    pub fn refusal(&self) -> &str {
        match self {
            Self::Rejected(Rejection::Refused(refusal)) => &refusal.0.key,
            other => panic!("not a refusal: {other:?}"),
        }
    }
    /// The questions that something is wrong with.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Self::Rejected(Rejection::Problems(found)) => {
                found.0.iter().map(|problem| problem.question.as_str()).collect()
            }
            other => panic!("not problems: {other:?}"),
        }
    }
}

fn told(acted: Acted) -> Result<Told, NotDone> {
    match acted {
        Acted::Done {
            case,
            number,
            receipt,
        } => Ok(Told {
            case,
            number: CaseNumber::parse(&number).expect("a case number"),
            receipt,
        }),
        Acted::Rejected(rejection) => Err(NotDone::Rejected(rejection)),
    }
}

/// The process that has such a step that begins a case.
fn process_that_begins(step: &str) -> (&'static dyn Process, StepInfo) {
    let processes = handslag::processes::PROCESSES.iter().copied();
    let mut begin =
        processes.flat_map(|process| process.steps().into_iter().map(move |info| (process, info)));
    begin
        .find(|(_, info)| info.name == step && info.starts)
        .expect("a step that begins a case")
}

impl Work<'_> {
    /// Begins a case; `again` with the same command is what a second press of the button is.
    pub async fn begins_with(&self, command: &str, step: &str, answers: &Answers) -> Result<Told, NotDone> {
        let site = &self.world.site;
        let (process, info) = process_that_begins(step);
        let key = access::start(&self.viewer, info.act, site.today()).map_err(|_| NotDone::NoSuchPage)?;
        let mut circumstances = self.circumstances(answers).await;
        if let Some(unit) = site.lands_with(process).await.expect("the units") {
            circumstances.intake_unit = Some(unit);
        }
        let given = site
            .committee
            .given(self.viewer.actor(), None, answers, &circumstances)
            .await;
        let given = given.map_err(|fault| NotDone::Fault(fault.to_string()))?;
        let page = process.blank().page(info.name, &given);
        let signs = page.is_ok_and(|page| page.signed.is_some());
        circumstances.signature = signs.then(|| self.signature());
        let command = Command {
            id: command.to_owned(),
            step: info.name,
            answers,
            draft: None,
            circumstances: &circumstances,
        };
        told(site.committee.begin(&key, process, &command).await?)
    }

    pub async fn begins(&self, step: &str, answers: &Answers) -> Told {
        let begun = self.begins_with(&self.world.command(), step, answers).await;
        begun.unwrap_or_else(|why| panic!("{step}: {why:?}"))
    }

    /// A step in a case, with a command of one's own.
    pub async fn tries_with(
        &self,
        command: &str,
        case: CaseId,
        step: &str,
        answers: &Answers,
    ) -> Result<Told, NotDone> {
        let site = &self.world.site;
        let open = self.opens(case, "step").await?;
        let info = self.offered(&open).into_iter().find(|info| info.name == step);
        let info = info.ok_or(NotDone::NoSuchPage)?;
        let mut circumstances = self.circumstances(answers).await;
        let given = site
            .committee
            .given(self.viewer.actor(), Some(case), answers, &circumstances)
            .await;
        let given = given.map_err(|fault| NotDone::Fault(fault.to_string()))?;
        let signs = open
            .file
            .page(step, &given)
            .is_ok_and(|page| page.signed.is_some());
        circumstances.signature = signs.then(|| self.signature());
        let key = site.committee.key(&self.viewer, info.act, case).await?;
        if let Ok(page) = open.file.page(step, &given) {
            let asked = common::registers::asked(site, &key, &page).await;
            circumstances.benefits = asked.map_err(|trouble| NotDone::Fault(format!("{trouble:?}")))?;
        }
        let command = Command {
            id: command.to_owned(),
            step: info.name,
            answers,
            draft: None,
            circumstances: &circumstances,
        };
        told(site.committee.act(&key, &command).await?)
    }

    pub async fn tries(&self, case: CaseId, step: &str, answers: &Answers) -> Result<Told, NotDone> {
        self.tries_with(&self.world.command(), case, step, answers).await
    }

    pub async fn does(&self, case: CaseId, step: &str, answers: &Answers) {
        let tried = self.tries(case, step, answers).await;
        tried.unwrap_or_else(|why| panic!("{step}: {why:?}"));
    }

    pub async fn circumstances(&self, answers: &Answers) -> Circumstances {
        let site = &self.world.site;
        let mut circumstances = site.circumstances(answers).await.expect("circumstances");
        if let Viewer::Resident(me) = &self.viewer {
            let answer = site.register.look_up(&me.number).await;
            circumstances.register.push((me.number.clone(), answer));
        }
        circumstances
    }

    /// Which act one's own half opens a case with.
    fn looking(&self) -> Act {
        if matches!(self.viewer, Viewer::Staff(_)) {
            Act::Read
        } else {
            Act::Follow
        }
    }

    async fn opens(&self, case: CaseId, what: &str) -> Result<OpenCase, NotDone> {
        let committee = &self.world.committee;
        let key = committee.key(&self.viewer, self.looking(), case).await?;
        Ok(committee.open(&key, what).await?)
    }

    /// Steps that the state allows and that one's role or place in the case allows.
    pub fn offered(&self, open: &OpenCase) -> Vec<StepInfo> {
        let half = if self.looking() == Act::Read {
            Audience::Staff
        } else {
            Audience::Party
        };
        let offered = open.file.open_steps().into_iter();
        offered
            .filter(|info| info.audience == half && !info.starts && open.acts.contains(&info.act))
            .collect()
    }

    /// The case, or None where the page says that there is none.
    pub async fn reads(&self, case: CaseId) -> Option<OpenCase> {
        match self.opens(case, "case").await {
            Ok(open) => Some(open),
            Err(NotDone::NoSuchPage) => None,
            Err(other) => panic!("{other:?}"),
        }
    }

    pub async fn looks(&self, case: CaseId) -> Result<OpenCase, NotDone> {
        self.opens(case, "case").await
    }

    fn list_key(&self, act: Act) -> Option<ListKey> {
        access::list(&self.viewer, act, self.world.site.today()).ok()
    }

    /// A list as it is shown; None where there is no such list for this person.
    pub async fn lists(&self, which: Which) -> Option<Vec<WorkRow>> {
        let key = self.list_key(Act::List)?;
        Some(
            self.world
                .committee
                .worklist(&key, which, 0, 500)
                .await
                .expect("a list")
                .rows,
        )
    }

    pub async fn has_in_list(&self, which: Which, case: CaseId) -> bool {
        self.lists(which)
            .await
            .is_some_and(|rows| rows.iter().any(|row| row.case == case))
    }

    pub async fn finds(&self, typed: &str) -> Vec<CaseId> {
        let found = self.searches(typed).await;
        found.hits.into_iter().map(|hit| hit.case).collect()
    }

    pub async fn searches(&self, typed: &str) -> SearchFound {
        let Some(key) = self.list_key(Act::Search) else {
            return SearchFound::default();
        };
        let found = self.world.committee.search(&key, typed, 50).await;
        found.expect("a search")
    }

    /// The board of clocks with so many lines.
    pub async fn board(&self, most: usize) -> Board {
        let Some(key) = self.list_key(Act::List) else {
            return Board::default();
        };
        self.world.committee.clocks(&key, most).await.expect("clocks")
    }

    /// Running clocks of one case, by rule and the day they ring.
    pub async fn clocks_of(&self, case: CaseId) -> Vec<DueRow> {
        let lines = self.board(500).await.lines;
        lines.into_iter().filter(|due| due.row.case == case).collect()
    }

    pub async fn rings_on(&self, case: CaseId, rule: &str) -> Option<String> {
        let clocks = self.clocks_of(case).await;
        clocks
            .into_iter()
            .find(|due| due.rule == rule)
            .map(|due| due.alarm_day.to_string())
    }

    /// Reminders of one case that have rung for this person: rule and how loud.
    pub async fn reminded_of(&self, case: CaseId) -> Vec<(String, String)> {
        let Some(key) = self.list_key(Act::List) else {
            return Vec::new();
        };
        let rung = self
            .world
            .committee
            .reminders(&key, &self.viewer, 500)
            .await
            .expect("reminders");
        rung.into_iter()
            .filter(|one| one.row.case == case)
            .map(|one| (one.rule, one.level))
            .collect()
    }

    /// Earlier cases on the child and its siblings, and whether each is on the child itself.
    pub async fn seen_before(&self, case: CaseId) -> Vec<(CaseId, bool)> {
        let committee = &self.world.committee;
        let key = committee.key(&self.viewer, Act::Read, case).await.expect("a key");
        let open = committee.open(&key, "case").await.expect("the case");
        let journal = open.file.journal();
        let subject = journal.subject().and_then(|party| party.person.number.clone());
        let earlier = committee
            .earlier_cases(&key, subject.as_ref(), journal.is_protected())
            .await;
        earlier
            .expect("earlier cases")
            .into_iter()
            .map(|one| (one.case, one.same_person))
            .collect()
    }

    /// Cases that a party follows.
    pub async fn follows(&self) -> Vec<CaseId> {
        let Some(key) = self.list_key(Act::Follow) else {
            return Vec::new();
        };
        let mine = self.world.committee.my_cases(&key).await.expect("my cases");
        mine.into_iter().map(|case| case.case).collect()
    }

    fn signature(&self) -> Signature {
        let (name, title) = match &self.viewer {
            Viewer::Staff(staff) => (staff.name.clone(), staff.title.clone()),
            Viewer::Resident(resident) => (resident.name.clone(), String::new()),
            other => panic!("nobody of these signs: {other:?}"),
        };
        Signature {
            name,
            title,
            at: self.world.site.now(),
            document_sha256: "00".repeat(32),
            evidence_sha256: "11".repeat(32),
        }
    }
}
