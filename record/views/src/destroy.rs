//! *Gallring.* One proposes, another approves, and the worker carries it out: file by file, each wholly or not at
//! all, each judged anew when its time has come. What a crash broke off goes on where it was.

use crate::committee::Committee;
use crate::proposals::official;
use crate::retention::Judged;
use crate::search;
use access::DestructionKey;
use case_store::Fault;
use case_store::destruction::{Line, SigningKey};
use casework::CaseId;
use db::{CommitError, Query, Row, Stmt, Unit, args};
use jiff::ToSpan;
use law::Keeper;

/// Why a file was not proposed, approved or taken back.
#[derive(Debug, thiserror::Error)]
pub enum NotDestroyed {
    #[error("it is not due")]
    NotDue,
    #[error("whoever proposes does not approve")]
    SamePerson,
    #[error("nobody takes part where it is about themselves")]
    OwnMatter,
    #[error("somebody was there before")]
    TooLate,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<CommitError> for NotDestroyed {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict => Self::TooLate,
            other => Self::Fault(other.into()),
        }
    }
}

/// View rows of a case that the case finds; those of `case_store` it takes away itself.
const OF_CASE: [&str; 17] = [
    crate::statistics::STAYS,
    "DELETE FROM happening WHERE case_id = $1",
    "DELETE FROM due WHERE case_id = $1",
    "DELETE FROM task WHERE case_id = $1",
    "DELETE FROM name_word WHERE case_id = $1",
    "DELETE FROM signed_document WHERE case_id = $1",
    "DELETE FROM reminder WHERE case_id = $1",
    "DELETE FROM writing WHERE case_id = $1",
    "DELETE FROM mention WHERE case_id = $1",
    "DELETE FROM party_ask WHERE case_id = $1",
    "DELETE FROM board_place WHERE case_id = $1",
    "DELETE FROM board_mark WHERE case_id = $1",
    "DELETE FROM payment_due WHERE case_id = $1",
    "DELETE FROM meeting_person WHERE case_id = $1",
    "DELETE FROM meeting WHERE case_id = $1",
    "DELETE FROM retention WHERE case_id = $1",
    "DELETE FROM case_view WHERE case_id = $1",
];

impl Committee {
    /// Proposes the whole file of each person that one of the cases is about.
    pub async fn propose_destruction(
        &self,
        key: &DestructionKey,
        cases: &[CaseId],
        keeper: Keeper<'_>,
    ) -> Result<(), NotDestroyed> {
        let (now, id) = (self.outside.now(), self.outside.draw().simple().to_string());
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO destruction_proposal (id, at, staff, by, state, run_at) VALUES ($1, $2, $3, $4, 'proposed', $2)",
            args![id.as_str(), now.as_microsecond(), key.staff().to_string(), actor(key)?],
        ));
        let mut taken: Vec<CaseId> = Vec::new();
        for case in cases {
            if taken.contains(case) {
                continue;
            }
            let judged = self.judge(*case, keeper).await?;
            let Some((term, ground)) = judged.due(self.outside.today()) else {
                return Err(NotDestroyed::NotDue);
            };
            if is_party(&judged, key) {
                return Err(NotDestroyed::OwnMatter);
            }
            for open in &judged.cases {
                taken.push(open.case);
                unit.push(Stmt::new(
                    "INSERT INTO destruction_case (proposal, case_id, rule, provision, from_day, last_day, ground, state) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, 'waits')",
                    args![
                        id.as_str(),
                        open.case.to_string(),
                        term.rule.as_str(),
                        term.provision.as_str(),
                        term.from.to_string(),
                        term.by.to_string(),
                        ground
                    ],
                ));
            }
        }
        if taken.is_empty() {
            return Err(NotDestroyed::NotDue);
        }
        self.store.db().commit(unit).await?;
        Ok(())
    }

    /// Another than the one who proposed it approves; after `wait_days` it is carried out.
    pub async fn approve_destruction(
        &self,
        key: &DestructionKey,
        proposal: &str,
        wait_days: i64,
    ) -> Result<(), NotDestroyed> {
        let rows = self.store.db().read_all(vec![
            Query::new(
                "SELECT staff FROM destruction_proposal WHERE id = $1",
                args![proposal],
            ),
            Query::new(
                "SELECT 1 FROM destruction_case d JOIN case_party p ON p.case_id = d.case_id \
                 WHERE d.proposal = $1 AND p.number = $2 LIMIT 1",
                args![proposal, key.own_number().digits()],
            ),
        ]);
        let rows = rows.await.map_err(Fault::from)?;
        let staff = key.staff().to_string();
        if rows[0]
            .first()
            .is_some_and(|row| row.text(0).is_ok_and(|by| by == staff))
        {
            return Err(NotDestroyed::SamePerson);
        }
        if !rows[1].is_empty() {
            return Err(NotDestroyed::OwnMatter);
        }
        let now = self.outside.now();
        let run_at = (now.to_zoned(law::stockholm()) + wait_days.max(0).days()).timestamp();
        let approve = Stmt::new(
            "UPDATE destruction_proposal SET state = 'approved', decided_at = $2, decided_by = $3, run_at = $4 \
             WHERE id = $1 AND state = 'proposed' AND staff <> $5",
            args![
                proposal,
                now.as_microsecond(),
                actor(key)?,
                run_at.as_microsecond(),
                staff
            ],
        );
        self.store
            .db()
            .commit(Unit::from(vec![approve.expect_rows(1)]))
            .await?;
        Ok(())
    }

    /// Anybody who may propose takes back what is not carried out yet.
    pub async fn withdraw_destruction(
        &self,
        key: &DestructionKey,
        proposal: &str,
    ) -> Result<(), NotDestroyed> {
        let withdraw = Stmt::new(
            "UPDATE destruction_proposal SET state = 'withdrawn', decided_at = $2, decided_by = $3 \
             WHERE id = $1 AND state IN ('proposed', 'approved')",
            args![proposal, self.outside.now().as_microsecond(), actor(key)?],
        );
        let cases = Stmt::new(
            "UPDATE destruction_case SET state = 'withdrawn' WHERE proposal = $1 AND state = 'waits'",
            args![proposal],
        );
        self.store
            .db()
            .commit(Unit::from(vec![withdraw.expect_rows(1), cases]))
            .await?;
        Ok(())
    }

    /// The worker's: carries out what is approved and whose time has come, `most` files of it. Gives how many it
    /// looked at. Several nodes may try: one of them wins each file.
    pub async fn destroy_approved(
        &self,
        key: &SigningKey,
        keeper: Keeper<'_>,
        most: usize,
    ) -> Result<usize, Fault> {
        let now = self.outside.now().as_microsecond();
        for done in 0..most {
            let next = Query::new(
                "SELECT p.id, p.by, p.decided_by, c.case_id FROM destruction_proposal p LEFT JOIN destruction_case c \
                 ON c.proposal = p.id AND c.state = 'waits' WHERE p.state = 'approved' AND p.run_at <= $1 \
                 ORDER BY p.run_at, p.id, c.case_id LIMIT 1",
                args![now],
            );
            let rows = self.store.db().read(next).await?;
            let Some(row) = rows.first() else { return Ok(done) };
            let written = match row.opt_text(3)? {
                Some(case) => {
                    let case = case.parse().map_err(|_| Fault::Broken("case id"))?;
                    self.destroy_file(row, case, key, keeper).await
                }
                None => self.sweep(row.text(0)?).await,
            };
            match written {
                // Another node was first, or somebody wrote or took it back just now: it is looked at again.
                Err(Fault::Commit(CommitError::Conflict | CommitError::Busy)) => return Ok(done),
                written => written?,
            }
        }
        Ok(most)
    }

    /// One person's file in one unit of work; or it is spared, where it is no longer due.
    async fn destroy_file(
        &self,
        row: &Row,
        case: CaseId,
        key: &SigningKey,
        keeper: Keeper<'_>,
    ) -> Result<(), Fault> {
        let proposal = row.text(0)?;
        let judged = self.judge(case, keeper).await?;
        let (Some((term, ground)), Some(subject)) = (judged.due(self.outside.today()), &judged.subject)
        else {
            let mut spare = Unit::new();
            let cases = judged.cases.iter().map(|open| open.case).chain([case]);
            spare.extend(cases.map(|case| state_of(proposal, case, "spared")));
            self.store.db().commit(spare).await?;
            return Ok(());
        };
        let mut lines = Vec::new();
        let mut unit = Unit::new();
        for (nth, open) in judged.cases.iter().enumerate() {
            lines.push(Line {
                case: open.case,
                rule: term.rule.clone(),
                provision: term.provision.clone(),
                from: term.from,
                by: term.by,
                ground: ground.map(str::to_owned),
                archive_id: judged.received.as_ref().and_then(|ids| ids.get(nth).cloned()),
                proposed_by: official(row.text(1)?)?,
                approved_by: official(row.text(2)?)?,
                events: open.file.version(),
                files: self.store.files_of(open.case).await?,
                head: hex::encode(open.head),
            });
            // All of the person's cases were approved, and none was taken back.
            unit.push(state_of(proposal, open.case, "destroyed").expect_rows(1));
            let id = open.case.to_string();
            unit.push(Stmt::new(
                "DELETE FROM sender_status WHERE number = $1",
                args![open.number.as_str()],
            ));
            unit.extend(OF_CASE.map(|sql| Stmt::new(sql, args![id.as_str()])));
            unit.extend(search::removal_stmts(open.case));
        }
        // No case on the person came meanwhile.
        let cases = Stmt::new(
            "SELECT DISTINCT case_id FROM case_party WHERE number = $1 AND role = 'party-subject'",
            args![subject.digits()],
        );
        unit.stmts.insert(0, cases.expect_rows(judged.cases.len() as u64));
        unit.extend(self.store.removal_stmts(&lines, key, self.outside.now()).await?);
        self.store.db().commit(unit).await?;
        for open in &judged.cases {
            self.folded.forget(open.case);
        }
        Ok(())
    }

    /// When every case of a proposal has been seen to: what no index found, and the log of the engine.
    async fn sweep(&self, proposal: &str) -> Result<(), Fault> {
        let unit = Unit::from(self.store.sweep_stmts(self.outside.now()));
        self.store.db().commit(unit).await?;
        self.store.db().forget_deleted().await?;
        let done = "UPDATE destruction_proposal SET state = 'done' WHERE id = $1 AND state = 'approved'";
        self.store
            .db()
            .commit(Unit::from(vec![Stmt::new(done, args![proposal])]))
            .await?;
        Ok(())
    }
}

fn state_of(proposal: &str, case: CaseId, state: &str) -> Stmt {
    Stmt::new(
        "UPDATE destruction_case SET state = $3 WHERE proposal = $1 AND case_id = $2 AND state = 'waits'",
        args![proposal, case.to_string(), state],
    )
}

fn actor(key: &DestructionKey) -> Result<String, Fault> {
    Ok(serde_json::to_string(key.list().actor())?)
}

fn is_party(judged: &Judged, key: &DestructionKey) -> bool {
    let mut parties = judged.cases.iter().flat_map(|open| &open.file.journal().parties);
    parties.any(|party| party.person.number.as_ref() == Some(key.own_number()))
}
