//! The way of one act: read the case, decide purely, write everything that follows in one unit of
//! work. If someone wrote first, the step is decided once more on the fresh state.

use crate::cases::{OpenCase, Unshown};
use crate::committee::{Committee, NotOpened, covers};
use crate::given::Circumstances;
use crate::outcome_stmts::Built;
use crate::real_people;
use access::{Key, StartKey};
use case_store::{Fault, command_stmt, drafts};
use casework::journal::steps::meetings::is_about_meetings;
use casework::step::StepInfo;
use casework::{Actor, Answers, CaseId, Given, Outcome, Process, Refusal, Rejection, Say};
use db::{CommitError, Stmt};

/// Something a person wants done.
pub struct Command<'a> {
    /// Drawn with the form: sending twice is doing once.
    pub id: String,
    pub step: &'a str,
    pub answers: &'a Answers,
    /// The draft that becomes a record with this act.
    pub draft: Option<String>,
    pub circumstances: &'a Circumstances,
}

/// What came of it.
#[derive(Debug)]
pub enum Acted {
    Done {
        case: CaseId,
        number: String,
        receipt: Option<Say>,
    },
    /// Not done; everything typed is still with the caller.
    Rejected(Rejection),
}

/// The question of the paper that answers were typed in from.
pub const SCAN: &str = "paper-scan";

/// How often a lost race is run again before the person is told.
const TRIES: usize = 4;

/// What came of it, and whether the unit was written now.
type Ran = Result<(Acted, bool), NotOpened>;

pub(crate) enum Where<'a> {
    /// With the line of the read log that is still to be written.
    Case(&'a Key, &'a OpenCase, Option<&'a Stmt>),
    New(&'a dyn Process),
}

impl Committee {
    /// A step in a case.
    pub async fn act(&self, key: &Key, command: &Command<'_>) -> Result<Acted, NotOpened> {
        let mut unshown = self.open_to_act(key, command.step).await?;
        let acted = self.act_unshown(key, &mut unshown, command).await?;
        // What is refused may tell of the case.
        self.log(&mut unshown).await?;
        Ok(acted)
    }

    /// A step in a case that was opened just now to do it: the read log's line and the act are one unit of work. What is
    /// refused is told after [`Committee::show`].
    pub async fn act_unshown(
        &self,
        key: &Key,
        unshown: &mut Unshown,
        command: &Command<'_>,
    ) -> Result<Acted, NotOpened> {
        if key.case() != unshown.open.case {
            return Err(NotOpened::NotThere);
        }
        let at = Where::Case(key, &unshown.open, unshown.line.as_ref());
        let (acted, written) = self.run(at, key.author(), command).await?;
        if written {
            unshown.line = None;
        } else if matches!(acted, Acted::Done { .. }) {
            self.log(unshown).await?;
        }
        Ok(acted)
    }

    /// A step in a case that was opened just now for the one who does it; if somebody wrote meanwhile
    /// it is opened again.
    pub async fn act_on(
        &self,
        key: &Key,
        open: &OpenCase,
        command: &Command<'_>,
    ) -> Result<Acted, NotOpened> {
        if key.case() != open.case {
            return Err(NotOpened::NotThere);
        }
        let at = Where::Case(key, open, None);
        Ok(self.run(at, key.author(), command).await?.0)
    }

    /// A step that opens a case.
    pub async fn begin(
        &self,
        key: &StartKey,
        process: &'static dyn Process,
        command: &Command<'_>,
    ) -> Result<Acted, NotOpened> {
        Ok(self.run(Where::New(process), key.actor(), command).await?.0)
    }

    pub(crate) async fn run(&self, at: Where<'_>, by: Actor, command: &Command<'_>) -> Ran {
        // A command belongs to its case: the same id elsewhere is another command.
        if let Where::Case(key, ..) = &at {
            covers(key, command.step)?;
        }
        let id = match &at {
            Where::Case(key, ..) => format!("{}:{}", command.id, key.case()),
            Where::New(_) => command.id.clone(),
        };
        let line = match &at {
            Where::Case(_, _, line) => line.cloned(),
            Where::New(_) => None,
        };
        let circumstances = &Circumstances {
            times: is_about_meetings(command.step),
            ..command.circumstances.clone()
        };
        // Whether it was done before is asked only where it does not go through: the unit holds its id,
        // and cannot be written twice.
        for nth in 0..TRIES {
            let (again, blank);
            let (open, file) = match &at {
                Where::Case(_, open, _) if nth == 0 => (Some(*open), open.file.as_ref()),
                Where::Case(key, ..) => {
                    again = self.open(key, command.step).await?;
                    (Some(&again), again.file.as_ref())
                }
                Where::New(process) => {
                    blank = process.blank();
                    (None, blank.as_ref())
                }
            };
            let given = self
                .given(
                    by.clone(),
                    open.map(|open| open.case),
                    command.answers,
                    circumstances,
                )
                .await?;
            let outcome = match file.submit(command.step, command.answers, &given) {
                Ok(outcome) => with_scan(outcome, command, &given),
                Err(rejection) => {
                    let done = self.done_before(&id).await?;
                    return Ok((done.unwrap_or(Acted::Rejected(rejection)), false));
                }
            };
            if self.made_up && real_people::named_in(&outcome) {
                let refusal = Refusal::because("refusal-real-person");
                return Ok((Acted::Rejected(refusal.into()), false));
            }
            let built = self.build(open, &outcome, &by, given.now)?;
            match self.write(built, &outcome, command, &id, line.clone()).await {
                Err(Fault::Commit(CommitError::Conflict)) => {
                    if let Some(done) = self.done_before(&id).await? {
                        return Ok((done, false));
                    }
                }
                Err(Fault::Commit(CommitError::Unknown)) => {
                    // The answer was lost on the way: look before doing it again.
                    if let Some(done) = self.done_before(&id).await? {
                        return Ok((done, false));
                    }
                }
                written => return Ok((written?, true)),
            }
        }
        Err(NotOpened::Fault(Fault::Commit(CommitError::Busy)))
    }

    async fn write(
        &self,
        built: Built,
        outcome: &casework::Outcome,
        command: &Command<'_>,
        id: &str,
        line: Option<Stmt>,
    ) -> Result<Acted, Fault> {
        let mut unit = built.unit;
        unit.extend(line);
        let receipt = serde_json::to_string(&outcome.receipt)?;
        unit.push(command_stmt(id, built.case, built.number.as_str(), &receipt));
        let uploads: Vec<_> = command.answers.uploads.values().flatten().cloned().collect();
        unit.extend(self.store.blob_stmts(built.case, &uploads).await?);
        if let Some(draft) = &command.draft {
            unit.push(drafts::drop_stmt(draft));
        }
        self.store.db().commit(unit).await?;
        Ok(Acted::Done {
            case: built.case,
            number: built.number.to_string(),
            receipt: outcome.receipt.clone(),
        })
    }

    async fn done_before(&self, command: &str) -> Result<Option<Acted>, Fault> {
        let Some((case, number, receipt)) = self.store.carried_out(command).await? else {
            return Ok(None);
        };
        let receipt = serde_json::from_str(&receipt).map_err(|_| Fault::Broken("receipt"))?;
        Ok(Some(Acted::Done {
            case,
            number,
            receipt,
        }))
    }

    /// The step's description in a process, whatever the state.
    pub fn step_info(&self, process: &str, step: &str) -> Option<StepInfo> {
        self.process(process)?.step(step)
    }
}

/// What was typed in from paper has its scan beside it.
fn with_scan(outcome: Outcome, command: &Command<'_>, given: &Given) -> Outcome {
    if given.on_paper.is_none() {
        return outcome;
    }
    let papers = command.answers.uploads.get(SCAN).map(Vec::as_slice);
    outcome.with_paper(papers.unwrap_or_default(), given)
}
