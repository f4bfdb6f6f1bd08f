//! *Fråga utan namn.* What people ask without saying who they are: each thread sealed with a key of its own, found by the
//! hash of a code that is in no store. It stands in no stream, view, search or outbox, and when it is forgotten its key
//! goes with it.

use crate::read_log::{self, Line};
use crate::seal::Sealing;
use crate::store::{CaseStore, Fault};
use access::{AskerKey, NamelessKey};
use casework::nameless::{Code, Thread, What};
use casework::{Actor, UnitId};
use db::{CommitError, Migration, Query, Row, Stmt, Unit, args};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub(crate) const TABLES: Migration = Migration {
    name: "case_store_14_nameless",
    sql: "
-- A question of somebody who did not say who they are. code: the hash of what they hold. waits_since: none where nobody
-- waits; then forget_at says until when it is kept.
CREATE TABLE nameless (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    unit TEXT NOT NULL,
    wish {i64} NOT NULL,
    sealed {bytes} NOT NULL,
    version {i64} NOT NULL,
    changed_at {i64} NOT NULL,
    waits_since {i64},
    forget_at {i64}
) {strict};
CREATE INDEX nameless_unit ON nameless (unit, wish, waits_since);
CREATE INDEX nameless_forget ON nameless (forget_at);

-- Who did what with it and when, never a word of it. Rows are inserted, never updated.
CREATE TABLE nameless_change (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL
) {strict};
CREATE INDEX nameless_change_question ON nameless_change (question, at);

-- What people wished and what came of it, told to everybody: in words that a person has looked through. by: who.
CREATE TABLE wish_published (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    asked TEXT NOT NULL,
    done TEXT NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL
) {strict};
CREATE INDEX wish_published_unit ON wish_published (unit, at);
",
};

/// A thread as it stands.
#[derive(Clone, Debug)]
pub struct Kept {
    pub id: Uuid,
    pub version: i64,
    pub thread: Thread,
}

/// *Ni önskade – vi gjorde.*
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedWish {
    pub id: String,
    pub unit: UnitId,
    pub asked: String,
    pub done: String,
    pub at: Timestamp,
}

/// A change of a thread: as it is afterwards, who made it and what it was.
pub struct Changed<'a> {
    pub id: Uuid,
    /// The version that was changed.
    pub seen: i64,
    pub thread: &'a Thread,
    pub by: &'a Actor,
    pub what: &'static str,
    pub change: Uuid,
    pub at: Timestamp,
    pub forget_at: Option<Timestamp>,
}

fn hash(code: &Code) -> String {
    hex::encode(Sha256::digest(
        [b"handslag question code ".as_slice(), code.as_str().as_bytes()].concat(),
    ))
}

fn place(id: &str) -> String {
    format!("nameless {id}")
}

fn micros(at: Option<Timestamp>) -> Option<i64> {
    at.map(Timestamp::as_microsecond)
}

impl CaseStore {
    /// A new one. False: it was put before, by the same press of the same button.
    pub async fn put_nameless(&self, code: &Code, new: &Changed<'_>) -> Result<bool, Fault> {
        let id = new.id.simple().to_string();
        let mut stmts = Vec::new();
        let sealed = self.sealed_thread(&id, new.thread, &mut stmts).await?;
        stmts.push(Stmt::new(
            "INSERT INTO nameless (id, code, unit, wish, sealed, version, changed_at, waits_since) \
             VALUES ($1, $2, $3, $4, $5, 1, $6, $7)",
            args![
                id,
                hash(code),
                new.thread.unit.as_str(),
                new.thread.is_wish(),
                sealed,
                new.at.as_microsecond(),
                micros(new.thread.waits_since())
            ],
        ));
        stmts.push(changed(new)?);
        match self.db().commit(Unit::from(stmts)).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// Over the version that was seen. False: somebody else was there before.
    pub async fn change_nameless(&self, done: &Changed<'_>) -> Result<bool, Fault> {
        let id = done.id.simple().to_string();
        let mut stmts = Vec::new();
        let sealed = self.sealed_thread(&id, done.thread, &mut stmts).await?;
        let update = Stmt::new(
            "UPDATE nameless SET unit = $1, sealed = $2, version = version + 1, changed_at = $3, waits_since = $4, \
             forget_at = $5 WHERE id = $6 AND version = $7",
            args![
                done.thread.unit.as_str(),
                sealed,
                done.at.as_microsecond(),
                micros(done.thread.waits_since()),
                micros(done.forget_at),
                id,
                done.seen
            ],
        );
        stmts.push(update.expect_rows(1));
        stmts.push(changed(done)?);
        stmts.extend(published(done)?);
        match self.db().commit(Unit::from(stmts)).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// Of one's units: those who wait first, longest first; then what was written last.
    pub async fn nameless_list(&self, key: &NamelessKey, line: &Line, most: i64) -> Result<Vec<Kept>, Fault> {
        let queries = key.units().iter().map(|unit| {
            Query::new(
                "SELECT id, version, sealed FROM nameless WHERE unit = $1 \
                 ORDER BY CASE WHEN waits_since IS NULL THEN 1 ELSE 0 END, waits_since, changed_at DESC, id LIMIT $2",
                args![unit.as_str(), most],
            )
        });
        let rows = self.logged_list(key.list(), line, queries.collect()).await?;
        let mut found = Vec::new();
        for row in rows.iter().flatten() {
            found.extend(self.opened_thread(row).await?);
        }
        Ok(found)
    }

    /// How many questions, or wishes, wait in one's units, and since when the first does.
    pub async fn nameless_waiting(
        &self,
        key: &NamelessKey,
        wishes: bool,
    ) -> Result<(i64, Option<Timestamp>), Fault> {
        let (mut many, mut first) = (0, None);
        for unit in key.units() {
            let query = Query::new(
                "SELECT COUNT(*), MIN(waits_since) FROM nameless WHERE unit = $1 AND wish = $2 AND waits_since IS NOT NULL",
                args![unit.as_str(), wishes],
            );
            let rows = self.db().read(query).await?;
            many += rows[0].i64(0)?;
            first = first.into_iter().chain(rows[0].opt_i64(1)?).min();
        }
        let broken = |_| Fault::Broken("time");
        Ok((
            many,
            first
                .map(Timestamp::from_microsecond)
                .transpose()
                .map_err(broken)?,
        ))
    }

    /// One of one's units, released only when the read log's line is durable.
    pub async fn nameless(&self, key: &NamelessKey, id: Uuid, line: &Line) -> Result<Option<Kept>, Fault> {
        let query = Query::new(
            "SELECT id, version, sealed FROM nameless WHERE id = $1",
            args![id.simple().to_string()],
        );
        let rows = self.logged_list(key.list(), line, vec![query]).await?;
        let Some(row) = rows.first().and_then(|rows| rows.first()) else {
            return Ok(None);
        };
        let found = self.opened_thread(row).await?;
        Ok(found.filter(|kept| key.units().contains(&kept.thread.unit)))
    }

    /// The asker's own. A code that leads nowhere leaves no line.
    pub async fn nameless_of(&self, key: &AskerKey, line: &Line) -> Result<Option<Kept>, Fault> {
        let query = Query::new(
            "SELECT id, version, sealed FROM nameless WHERE code = $1",
            args![hash(key.code())],
        );
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let log = read_log::of_asker(key, line)?;
        self.db().commit(Unit::from(vec![log])).await?;
        self.opened_thread(row).await
    }

    /// What everybody may read, newest first.
    pub async fn published_wishes(&self, most: i64) -> Result<Vec<PublishedWish>, Fault> {
        let sql = "SELECT id, unit, asked, done, at FROM wish_published ORDER BY at DESC, id LIMIT $1";
        let rows = self.db().read(Query::new(sql, args![most])).await?;
        let read = |row: &Row| {
            Ok(PublishedWish {
                id: row.text(0)?.to_owned(),
                unit: UnitId::new(row.text(1)?),
                asked: row.text(2)?.to_owned(),
                done: row.text(3)?.to_owned(),
                at: Timestamp::from_microsecond(row.i64(4)?).map_err(|_| Fault::Broken("time"))?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// It is told no more. False: it was not there, or is not of one's units.
    pub async fn take_back_wish(&self, key: &NamelessKey, id: &str, line: &Line) -> Result<bool, Fault> {
        for unit in key.units() {
            let gone = Stmt::new(
                "DELETE FROM wish_published WHERE id = $1 AND unit = $2",
                args![id, unit.as_str()],
            );
            let log = read_log::of_list(key.list(), line)?;
            match self.db().commit(Unit::from(vec![gone.expect_rows(1), log])).await {
                Ok(_) => return Ok(true),
                Err(CommitError::Conflict) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Ok(false)
    }

    /// What nobody waits in, and is not to be kept any longer.
    pub async fn forget_nameless(&self, now: Timestamp) -> Result<(), Fault> {
        let query = Query::new(
            "SELECT id FROM nameless WHERE forget_at <= $1 AND waits_since IS NULL LIMIT 100",
            args![now.as_microsecond()],
        );
        let mut stmts = Vec::new();
        for row in &self.db().read(query).await? {
            let id = row.text(0)?;
            stmts.push(Stmt::new(
                "DELETE FROM case_key WHERE case_id = $1",
                args![place(id)],
            ));
            stmts.push(Stmt::new(
                "DELETE FROM nameless_change WHERE question = $1",
                args![id],
            ));
            stmts.push(Stmt::new("DELETE FROM nameless WHERE id = $1", args![id]));
        }
        if !stmts.is_empty() {
            self.db().commit(Unit::from(stmts)).await?;
        }
        Ok(())
    }

    async fn sealed_thread(
        &self,
        id: &str,
        thread: &Thread,
        stmts: &mut Vec<Stmt>,
    ) -> Result<Vec<u8>, Fault> {
        let place = place(id);
        let key: Sealing = self.key_of(&place, stmts).await?;
        Ok(key.seal(&serde_json::to_vec(thread)?, &place)?)
    }

    /// None where it was forgotten while it was read.
    async fn opened_thread(&self, row: &Row) -> Result<Option<Kept>, Fault> {
        let broken = Fault::Broken("question without a name");
        let id = row.text(0)?;
        let place = place(id);
        let Some(key) = self.key_kept(&place).await? else {
            return Ok(None);
        };
        let plain = key.open(row.bytes(2)?, &place)?;
        let Ok(thread) = serde_json::from_slice(&plain) else {
            return Err(broken);
        };
        Ok(Some(Kept {
            id: Uuid::parse_str(id).map_err(|_| broken)?,
            version: row.i64(1)?,
            thread,
        }))
    }
}

/// Published anew, the newer words stand.
fn published(done: &Changed<'_>) -> Result<Option<Stmt>, Fault> {
    let Some(What::Published {
        by,
        asked,
        done: came,
    }) = done.thread.lines.last().map(|line| &line.what)
    else {
        return Ok(None);
    };
    Ok(Some(Stmt::new(
        "INSERT INTO wish_published (id, unit, asked, done, at, actor) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (id) DO UPDATE SET asked = excluded.asked, done = excluded.done, unit = excluded.unit, \
         at = excluded.at, actor = excluded.actor",
        args![
            done.id.simple().to_string(),
            done.thread.unit.as_str(),
            asked.as_str(),
            came.as_str(),
            done.at.as_microsecond(),
            serde_json::to_string(by)?
        ],
    )))
}

fn changed(done: &Changed<'_>) -> Result<Stmt, Fault> {
    Ok(Stmt::new(
        "INSERT INTO nameless_change (id, question, at, actor, what) VALUES ($1, $2, $3, $4, $5)",
        args![
            done.change.simple().to_string(),
            done.id.simple().to_string(),
            done.at.as_microsecond(),
            serde_json::to_string(done.by)?,
            done.what
        ],
    ))
}
