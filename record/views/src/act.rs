//! The way of one act: read the case, decide purely, write everything that follows in one unit of
//! work. If someone wrote first, the step is decided once more on the fresh state.

use crate::cases::OpenCase;
use crate::committee::{Committee, NotOpened};
use crate::given::Circumstances;
use crate::real_people;
use access::{Key, StartKey};
use case_store::{Fault, command_stmt, drafts};
use casework::step::StepInfo;
use casework::{Actor, Answers, CaseId, Process, Refusal, Rejection, Say};
use db::CommitError;

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

/// How often a lost race is run again before the person is told.
const TRIES: usize = 4;

enum Where<'a> {
    Case(&'a Key, &'a OpenCase),
    New(&'a dyn Process),
}

impl Committee {
    /// A step in a case.
    pub async fn act(&self, key: &Key, command: &Command<'_>) -> Result<Acted, NotOpened> {
        let open = self.open(key, command.step).await?;
        self.act_on(key, &open, command).await
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
        self.run(Where::Case(key, open), key.actor(), command).await
    }

    /// A step that opens a case.
    pub async fn begin(
        &self,
        key: &StartKey,
        process: &'static dyn Process,
        command: &Command<'_>,
    ) -> Result<Acted, NotOpened> {
        self.run(Where::New(process), key.actor(), command).await
    }

    async fn run(&self, at: Where<'_>, by: Actor, command: &Command<'_>) -> Result<Acted, NotOpened> {
        // A command belongs to its case: the same id elsewhere is another command.
        let id = match &at {
            Where::Case(key, _) => format!("{}:{}", command.id, key.case()),
            Where::New(_) => command.id.clone(),
        };
        // Whether it was done before is asked only where it does not go through: the unit holds its id,
        // and cannot be written twice.
        for nth in 0..TRIES {
            let (again, blank);
            let (open, file) = match &at {
                Where::Case(_, open) if nth == 0 => (Some(*open), open.file.as_ref()),
                Where::Case(key, _) => {
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
                    command.circumstances,
                )
                .await?;
            let outcome = match file.submit(command.step, command.answers, &given) {
                Ok(outcome) => outcome,
                Err(rejection) => {
                    let done = self.done_before(&id).await?;
                    return Ok(done.unwrap_or(Acted::Rejected(rejection)));
                }
            };
            if self.made_up && real_people::named_in(&outcome) {
                let refusal = Refusal::because("refusal-real-person");
                return Ok(Acted::Rejected(refusal.into()));
            }
            match self.write(open, &outcome, &by, &given, command, &id).await {
                Err(Fault::Commit(CommitError::Conflict)) => {
                    if let Some(done) = self.done_before(&id).await? {
                        return Ok(done);
                    }
                }
                Err(Fault::Commit(CommitError::Unknown)) => {
                    // The answer was lost on the way: look before doing it again.
                    if let Some(done) = self.done_before(&id).await? {
                        return Ok(done);
                    }
                }
                written => return Ok(written?),
            }
        }
        Err(NotOpened::Fault(Fault::Commit(CommitError::Busy)))
    }

    async fn write(
        &self,
        open: Option<&OpenCase>,
        outcome: &casework::Outcome,
        by: &Actor,
        given: &casework::Given,
        command: &Command<'_>,
        id: &str,
    ) -> Result<Acted, Fault> {
        let built = self.build(open, outcome, by, given.now)?;
        let mut unit = built.unit;
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
