//! *Enkätsvar.* How many gave which answer, and nothing else: no row is anybody's. That somebody has answered after a
//! contact is kept apart, as a mark that leads to nobody and is forgotten.

use crate::store::{CaseStore, Fault};
use casework::UnitId;
use db::{CommitError, Migration, Query, Row, Stmt, Unit, args};
use jiff::civil::Date;

pub(crate) const TABLES: Migration = Migration {
    name: "case_store_15_survey",
    sql: "
-- How many of a unit's people gave which answer in a month. Counts alone: who answered what, or what one person answered
-- to two questions, stands nowhere.
CREATE TABLE survey_count (
    unit TEXT NOT NULL,
    month TEXT NOT NULL,
    version TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    many {i64} NOT NULL,
    PRIMARY KEY (unit, month, version, question, answer)
) {strict};

-- After this contact somebody has answered. mark: of the contact and the house's key. forget_on: the first of a month.
CREATE TABLE survey_mark (
    mark TEXT PRIMARY KEY,
    forget_on TEXT NOT NULL
) {strict};
",
};

/// Of one unit and month, one answer to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyCount {
    pub unit: UnitId,
    pub month: Date,
    pub version: String,
    pub question: String,
    pub answer: String,
    pub many: i64,
}

impl CaseStore {
    /// Has somebody answered under one of these marks?
    pub async fn survey_answered(&self, marks: &[String]) -> Result<bool, Fault> {
        for mark in marks {
            let query = Query::new("SELECT 1 FROM survey_mark WHERE mark = $1", args![mark.as_str()]);
            if !self.db().read(query).await?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Counted once for each mark. False: it was counted before.
    pub async fn count_survey(
        &self,
        mark: &str,
        forget_on: Date,
        answers: &[SurveyCount],
    ) -> Result<bool, Fault> {
        let mut stmts = vec![Stmt::new(
            "INSERT INTO survey_mark (mark, forget_on) VALUES ($1, $2)",
            args![mark, forget_on.to_string()],
        )];
        stmts.extend(answers.iter().map(|one| {
            Stmt::new(
                "INSERT INTO survey_count (unit, month, version, question, answer, many) VALUES ($1, $2, $3, $4, $5, 1) \
                 ON CONFLICT (unit, month, version, question, answer) DO UPDATE SET many = survey_count.many + 1",
                args![
                    one.unit.as_str(),
                    one.month.to_string(),
                    one.version.as_str(),
                    one.question.as_str(),
                    one.answer.as_str()
                ],
            )
        }));
        match self.db().commit(Unit::from(stmts)).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// From one month until before another.
    pub async fn survey_counts(&self, from: Date, before: Date) -> Result<Vec<SurveyCount>, Fault> {
        let query = Query::new(
            "SELECT unit, month, version, question, answer, many FROM survey_count WHERE month >= $1 AND month < $2 \
             ORDER BY month, unit, version, question, answer",
            args![from.to_string(), before.to_string()],
        );
        let read = |row: &Row| {
            Ok(SurveyCount {
                unit: UnitId::new(row.text(0)?),
                month: row.text(1)?.parse().map_err(|_| Fault::Broken("month"))?,
                version: row.text(2)?.to_owned(),
                question: row.text(3)?.to_owned(),
                answer: row.text(4)?.to_owned(),
                many: row.i64(5)?,
            })
        };
        self.db().read(query).await?.iter().map(read).collect()
    }

    pub async fn forget_survey_marks(&self, today: Date) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "DELETE FROM survey_mark WHERE forget_on <= $1",
            args![today.to_string()],
        );
        self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }
}
