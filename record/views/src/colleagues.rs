//! Working side by side: who writes in the same part right now, and who was called for in a note.

use crate::committee::Committee;
use crate::worklist::{self, listed, permitted_args};
use access::{Key, ListKey};
use case_store::Fault;
use casework::Actor;
use db::{Query, Row, Stmt, Unit, Val, args};
use jiff::SignedDuration;

/// Without a sign of life for so long nobody writes any more.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_secs(90);

fn names<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Result<Vec<String>, Fault> {
    rows.into_iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}

impl Committee {
    /// The one who holds the key writes in this part; the names of others who do so too. Only a
    /// sign that somebody writes is kept, never what.
    pub async fn writes(&self, key: &Key, step: &str, part: &str) -> Result<Vec<String>, Fault> {
        let Actor::Staff { id, name, .. } = key.actor() else {
            return Ok(Vec::new());
        };
        let now = self.outside.now();
        let (case, staff) = (key.case().to_string(), id.to_string());
        let sign = Stmt::new(
            "INSERT INTO writing (case_id, step, part, staff, name, at) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (case_id, step, staff) DO UPDATE SET part = excluded.part, at = excluded.at",
            args![
                case.as_str(),
                step,
                part,
                staff.as_str(),
                name,
                now.as_microsecond()
            ],
        );
        let old = (now - FORGOTTEN_AFTER).as_microsecond();
        let forget = Stmt::new(
            "DELETE FROM writing WHERE case_id = $1 AND at < $2",
            args![case.as_str(), old],
        );
        let others = Stmt::new(
            "SELECT name FROM writing WHERE case_id = $1 AND step = $2 AND part = $3 AND staff <> $4 AND at >= $5 ORDER BY name",
            args![case.as_str(), step, part, staff, old],
        );
        let rows = self
            .store
            .db()
            .commit(Unit::from(vec![sign, forget, others]))
            .await?;
        names(rows.last().into_iter().flatten())
    }

    /// The names of others who write now in the part where the one who holds the key does. No sign that
    /// anybody writes: the open page asks by itself.
    pub async fn others_write(&self, key: &Key, step: &str) -> Result<Vec<String>, Fault> {
        let Actor::Staff { id, .. } = key.actor() else {
            return Ok(Vec::new());
        };
        let query = Query::new(
            "SELECT o.name FROM writing m JOIN writing o ON o.case_id = m.case_id AND o.step = m.step AND o.part = m.part \
             WHERE m.case_id = $1 AND m.step = $2 AND m.staff = $3 AND o.staff <> $3 AND o.at >= $4 ORDER BY o.name",
            args![
                key.case().to_string(),
                step,
                id.to_string(),
                (self.outside.now() - FORGOTTEN_AFTER).as_microsecond()
            ],
        );
        names(&self.store.db().read(query).await?)
    }

    /// Cases in which this person, or one they stand in for, was called for and that neither has opened since.
    pub async fn mentions(&self, key: &ListKey, most: usize) -> Result<Vec<worklist::Row>, Fault> {
        const SQL: &str = listed!(
            "(SELECT DISTINCT m.case_id FROM mention m WHERE m.staff IN ($1, $14, $15, $16) AND NOT EXISTS \
             (SELECT 1 FROM read_log r WHERE r.case_id = m.case_id AND r.staff IN ($1, m.staff) AND r.at > m.at)) m \
             CROSS JOIN case_view v",
            "AND v.case_id = m.case_id ORDER BY v.next_alarm, v.case_id LIMIT $17"
        );
        let Some(mut args) = permitted_args(key)? else {
            return Ok(Vec::new());
        };
        args.push(Val::from(most as i64));
        let line = self.line("mentions");
        let rows = self
            .store
            .logged_list(key, &line, vec![Query::new(SQL, args)])
            .await?;
        rows.iter().flatten().map(worklist::row).collect()
    }
}
