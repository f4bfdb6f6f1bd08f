//! *Loggranskning.* Once a month somebody looks through who has looked (lag 2001:454 10 §): some looks
//! drawn by chance from a seed that is kept, and those that something speaks against. Each is judged, never by the
//! one who looked. Whoever reviews sees who looked at which case number and when, and nothing of the case.
//!
//! Begin with [`LogReview`]; `drawing` finds the looks.

mod drawing;

pub use drawing::Draw;

use crate::committee::Committee;
use access::ListKey;
use case_store::Fault;
use casework::{Act, Actor, StaffId};
use db::{CommitError, Query, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};

/// What speaks against a look. None of it is a fault by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// The one who looked is a party.
    OwnFile,
    /// A colleague is a party.
    Colleague,
    Surname,
    Address,
    /// Neither had the case, nor was let in, nor wrote in it.
    NoTask,
    /// At night, or on a day off.
    Hours,
    /// More cases in one day than work takes.
    Many,
    /// On a ground that they gave in their own words.
    Stated,
}

impl Sign {
    pub const ALL: [Self; 8] = [
        Self::OwnFile,
        Self::Colleague,
        Self::Surname,
        Self::Address,
        Self::NoTask,
        Self::Hours,
        Self::Many,
        Self::Stated,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::OwnFile => "log-review-sign-own-file",
            Self::Colleague => "log-review-sign-colleague",
            Self::Surname => "log-review-sign-surname",
            Self::Address => "log-review-sign-address",
            Self::NoTask => "log-review-sign-no-task",
            Self::Hours => "log-review-sign-hours",
            Self::Many => "log-review-sign-many",
            Self::Stated => "log-review-sign-stated",
        }
    }
    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sign| sign.key() == word)
    }
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    InOrder,
    /// It looked wrong, and has its explanation.
    Explained,
    Investigate,
}

impl Found {
    pub const ALL: [Self; 3] = [Self::InOrder, Self::Explained, Self::Investigate];
    pub fn key(self) -> &'static str {
        match self {
            Self::InOrder => "log-review-in-order",
            Self::Explained => "log-review-explained",
            Self::Investigate => "log-review-investigate",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|found| found.key() == word)
    }
}

/// A look that is to be judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    pub nth: i64,
    pub at: Timestamp,
    pub by: Actor,
    /// The case's number.
    pub number: String,
    pub purpose: String,
    /// Empty: drawn by chance alone.
    pub signs: Vec<Sign>,
    pub found: Option<(Found, String)>,
}

impl Look {
    pub fn is_of(&self, staff: Option<StaffId>) -> bool {
        self.by.staff() == staff
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct LogReview {
    pub month: Date,
    pub seed: String,
    pub drawn_at: Timestamp,
    /// Looks in the month, and how many of them something spoke against.
    pub looks: i64,
    pub flagged: i64,
    pub finished_at: Option<Timestamp>,
    pub lines: Vec<Look>,
}

impl LogReview {
    pub fn left(&self) -> usize {
        self.lines.iter().filter(|look| look.found.is_none()).count()
    }
}

/// `2026-10` as the first day of the month.
pub fn month_of(word: &str) -> Option<Date> {
    (word.len() == 7)
        .then(|| format!("{word}-01").parse().ok())
        .flatten()
}

fn reviews(key: &ListKey) -> Result<(), Fault> {
    if key.act() == Act::ReviewLog {
        Ok(())
    } else {
        Err(Fault::Broken("key of a log review"))
    }
}

fn time(micros: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("time"))
}

impl Committee {
    /// What is kept of a month's review; None: nothing is drawn yet. To read it is a look too.
    pub async fn log_review(&self, key: &ListKey, month: Date) -> Result<Option<LogReview>, Fault> {
        reviews(key)?;
        let of_month = |sql: &'static str| Query::new(sql, args![month.to_string()]);
        let queries = vec![
            of_month("SELECT seed, drawn_at, looks, flagged, finished_at FROM log_review WHERE month = $1"),
            of_month(
                "SELECT l.nth, l.at, l.actor, s.number, l.purpose, l.flags FROM log_review_line l \
                 LEFT JOIN stream s ON s.case_id = l.case_id WHERE l.month = $1 ORDER BY l.nth",
            ),
            of_month("SELECT nth, outcome, reason FROM log_review_outcome WHERE month = $1 ORDER BY at, id"),
        ];
        let line = self.line("log-review");
        let read = self.store.logged_list(key, &line, queries).await?;
        let [head, lines, outcomes] = read.as_slice() else {
            return Err(Fault::Broken("log review"));
        };
        let Some(head) = head.first() else { return Ok(None) };
        let mut lines = lines.iter().map(look).collect::<Result<Vec<_>, _>>()?;
        for row in outcomes {
            let found = Found::parse(row.text(1)?).ok_or(Fault::Broken("outcome of a log review"))?;
            let nth = row.i64(0)?;
            if let Some(look) = lines.iter_mut().find(|look| look.nth == nth) {
                look.found = Some((found, row.text(2)?.to_owned()));
            }
        }
        Ok(Some(LogReview {
            month,
            seed: head.text(0)?.to_owned(),
            drawn_at: time(head.i64(1)?)?,
            looks: head.i64(2)?,
            flagged: head.i64(3)?,
            finished_at: head.opt_i64(4)?.map(time).transpose()?,
            lines,
        }))
    }

    /// Is the month's review done?
    pub async fn log_review_is_done(&self, key: &ListKey, month: Date) -> Result<bool, Fault> {
        reviews(key)?;
        let done = "SELECT 1 FROM log_review WHERE month = $1 AND finished_at IS NOT NULL";
        let rows = self
            .store
            .db()
            .read(Query::new(done, args![month.to_string()]))
            .await?;
        Ok(!rows.is_empty())
    }

    /// False: the look is their own, or there is no such look to judge.
    pub async fn judge_look(
        &self,
        key: &ListKey,
        month: Date,
        nth: i64,
        (found, reason): (Found, &str),
    ) -> Result<bool, Fault> {
        let Some(review) = self.log_review(key, month).await? else {
            return Ok(false);
        };
        let look = review.lines.iter().find(|look| look.nth == nth);
        let may = look.is_some_and(|look| !look.is_of(key.actor().staff()));
        if !may || review.finished_at.is_some() {
            return Ok(false);
        }
        let stmt = Stmt::new(
            "INSERT INTO log_review_outcome (id, month, nth, at, actor, outcome, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![
                self.outside.draw().simple().to_string(),
                month.to_string(),
                nth,
                self.outside.now().as_microsecond(),
                serde_json::to_string(key.actor())?,
                found.key(),
                reason
            ],
        );
        self.store.db().commit(Unit::from(vec![stmt])).await?;
        Ok(true)
    }

    /// False: something is not judged yet.
    pub async fn finish_log_review(&self, key: &ListKey, month: Date) -> Result<bool, Fault> {
        let review = self.log_review(key, month).await?;
        if review.is_none_or(|review| review.left() > 0) {
            return Ok(false);
        }
        let stmt = Stmt::new(
            "UPDATE log_review SET finished_at = $1, finished_by = $2 WHERE month = $3 AND finished_at IS NULL",
            args![
                self.outside.now().as_microsecond(),
                serde_json::to_string(key.actor())?,
                month.to_string()
            ],
        );
        match self
            .store
            .db()
            .commit(Unit::from(vec![stmt.expect_rows(1)]))
            .await
        {
            Ok(_) | Err(CommitError::Conflict) => Ok(true),
            Err(other) => Err(other.into()),
        }
    }
}

fn look(row: &db::Row) -> Result<Look, Fault> {
    let signs = row.text(5)?.split_whitespace();
    Ok(Look {
        nth: row.i64(0)?,
        at: time(row.i64(1)?)?,
        by: serde_json::from_str(row.text(2)?).map_err(|_| Fault::Broken("line of the read log"))?,
        number: row.opt_text(3)?.unwrap_or_default().to_owned(),
        purpose: row.text(4)?.to_owned(),
        signs: signs.filter_map(Sign::parse).collect(),
        found: None,
    })
}
