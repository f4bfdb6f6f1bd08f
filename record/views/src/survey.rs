//! *Enkät efter kontakt.* Answered once after each contact; told by finished quarters, so that nobody sees a number move
//! when somebody answers.

use crate::cases::OpenCase;
use crate::committee::Committee;
use access::{Key, Subject};
use case_store::Fault;
use case_store::nameless::Kept;
use case_store::survey::SurveyCount;
use casework::survey::{Survey, contact, quarter, told};
use casework::{Party, UnitId};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// So far back is told.
const QUARTERS: i32 = 4;

/// Of one unit and quarter: each question, with how many gave each answer; None: too few to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyResult {
    pub unit: UnitId,
    /// Its first day.
    pub quarter: Date,
    pub version: String,
    pub question: String,
    /// In the order of [`Survey::answers`].
    pub answers: Vec<(String, Option<i64>)>,
}

impl Committee {
    /// The mark of the contact that the key's party may say something about now.
    async fn survey_marks(&self, key: &Key, open: &OpenCase) -> Result<Option<Vec<String>>, Fault> {
        let Subject::Party(number) = key.subject() else {
            return Ok(None);
        };
        let (journal, now) = (open.file.journal(), self.outside.now());
        let mine = |party: &&Party| party.person.number.as_ref() == Some(number);
        let Some(me) = journal.parties.iter().find(mine) else {
            return Ok(None);
        };
        let Some(contact) = contact(journal, &open.file.summary(), me, now) else {
            return Ok(None);
        };
        let of = format!("{} {} {contact}", open.case, number.digits());
        self.unanswered_marks(&of).await
    }

    /// The marks of a contact, by the house's keys; None: somebody has answered after it.
    async fn unanswered_marks(&self, of: &str) -> Result<Option<Vec<String>>, Fault> {
        let marks = self
            .store
            .sealing()
            .derived("survey", of.as_bytes())
            .fingerprints();
        let answered = self.store.survey_answered(&marks).await?;
        Ok((!answered).then_some(marks))
    }

    /// Of a question without a name: once for each question, however often it was answered.
    async fn survey_marks_of_asker(&self, kept: &Kept) -> Result<Option<Vec<String>>, Fault> {
        if !casework::survey::answered(&kept.thread, self.outside.now()) {
            return Ok(None);
        }
        self.unanswered_marks(&format!("question {}", kept.id.simple()))
            .await
    }

    /// May whoever holds the code of this question answer now?
    pub async fn survey_offered_to_asker(&self, kept: &Kept) -> Result<bool, Fault> {
        Ok(self.survey_marks_of_asker(kept).await?.is_some())
    }

    /// Counted for the unit that answers, and kept with nothing of the question. False: not now, or counted before.
    pub async fn answer_survey_by_asker(
        &self,
        kept: &Kept,
        answers: &[(String, String)],
    ) -> Result<bool, Fault> {
        let marks = self.survey_marks_of_asker(kept).await?;
        let Some(mark) = marks.as_ref().and_then(|marks| marks.first()) else {
            return Ok(false);
        };
        self.count_survey(mark, &kept.thread.unit, answers).await
    }

    /// May this party answer now?
    pub async fn survey_offered(&self, key: &Key, open: &OpenCase) -> Result<bool, Fault> {
        Ok(self.survey_marks(key, open).await?.is_some())
    }

    /// Answers by question. False: nothing is asked now, or it was answered before.
    pub async fn answer_survey(
        &self,
        key: &Key,
        open: &OpenCase,
        answers: &[(String, String)],
    ) -> Result<bool, Fault> {
        let marks = self.survey_marks(key, open).await?;
        let unit = open.file.journal().unit.clone();
        let (Some(mark), Some(unit)) = (marks.as_ref().and_then(|marks| marks.first()), unit) else {
            return Ok(false);
        };
        self.count_survey(mark, &unit, answers).await
    }

    async fn count_survey(
        &self,
        mark: &str,
        unit: &UnitId,
        answers: &[(String, String)],
    ) -> Result<bool, Fault> {
        let month = self.outside.today().first_of_month();
        let counts: Vec<SurveyCount> = answers
            .iter()
            .map(|(question, answer)| SurveyCount {
                unit: unit.clone(),
                month,
                version: Survey::now().version.clone(),
                question: question.clone(),
                answer: answer.clone(),
                many: 1,
            })
            .collect();
        let forget_on = month.saturating_add(3.months());
        self.store.count_survey(mark, forget_on, &counts).await
    }

    /// Of the last finished quarters, newest first: what may be told to everybody.
    pub async fn survey_results(&self) -> Result<Vec<SurveyResult>, Fault> {
        let running = quarter(self.outside.today());
        let from = running.saturating_sub((3 * QUARTERS).months());
        let mut counted: BTreeMap<_, BTreeMap<String, i64>> = BTreeMap::new();
        for one in self.store.survey_counts(from, running).await? {
            let of = (
                std::cmp::Reverse(quarter(one.month)),
                one.unit,
                one.version,
                one.question,
            );
            *counted.entry(of).or_default().entry(one.answer).or_default() += one.many;
        }
        let result = |((quarter, unit, version, question), counts): ((_, _, _, _), BTreeMap<String, i64>)| {
            let std::cmp::Reverse(quarter) = quarter;
            let known = Survey::now().answers.iter().cloned();
            let all: Vec<String> = match version == Survey::now().version {
                true => known.collect(),
                false => counts.keys().cloned().collect(),
            };
            let many: Vec<i64> = all
                .iter()
                .map(|answer| counts.get(answer).copied().unwrap_or(0))
                .collect();
            SurveyResult {
                unit,
                quarter,
                version,
                question,
                answers: all.into_iter().zip(told(&many)).collect(),
            }
        };
        Ok(counted.into_iter().map(result).collect())
    }

    /// For the worker.
    pub async fn forget_survey_marks(&self) -> Result<(), Fault> {
        self.store.forget_survey_marks(self.outside.today()).await
    }
}
