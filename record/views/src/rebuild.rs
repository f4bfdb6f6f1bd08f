//! Views folded anew from the streams: equal to those kept, or a fault is found.

use crate::committee::Committee;
use crate::rows;
use case_store::Fault;
use casework::CaseId;
use db::{Query, Rows, Unit, args};

/// A table whose kept rows are not what the streams say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewsDiffer {
    pub table: &'static str,
}

/// Tables with an order that makes two readings comparable.
const TABLES: &[(&str, &str)] = &[
    ("case_view", "SELECT * FROM case_view ORDER BY case_id"),
    ("due", "SELECT * FROM due ORDER BY case_id, rule, nth"),
    ("task", "SELECT * FROM task ORDER BY case_id, id"),
    ("name_word", "SELECT * FROM name_word ORDER BY case_id, word"),
    (
        "signed_document",
        "SELECT * FROM signed_document ORDER BY code, case_id",
    ),
    ("mention", "SELECT * FROM mention ORDER BY case_id, nth"),
    ("sender_status", "SELECT * FROM sender_status ORDER BY number"),
    ("search_doc", "SELECT * FROM search_doc ORDER BY case_id"),
    ("text_word", "SELECT * FROM text_word ORDER BY doc, word"),
    ("case_access", "SELECT * FROM case_access ORDER BY case_id"),
    (
        "case_grant",
        "SELECT * FROM case_grant ORDER BY case_id, staff, kind",
    ),
    (
        "case_party",
        "SELECT * FROM case_party ORDER BY case_id, person_id, role",
    ),
    ("retention", "SELECT * FROM retention ORDER BY case_id"),
    ("case_code", "SELECT * FROM case_code ORDER BY code"),
    (
        "happening",
        "SELECT * FROM happening ORDER BY case_id, month, unit, kind, what, rule, protected, part",
    ),
    (
        "monthly",
        "SELECT * FROM monthly ORDER BY month, unit, kind, what, rule, protected, part",
    ),
];

impl Committee {
    /// Folds every stream and writes its rows anew; reading goes on meanwhile. `progress` hears how
    /// many are done.
    pub async fn rebuild_views(&self, mut progress: impl FnMut(u64)) -> Result<u64, Fault> {
        let (mut after, mut done) = (String::new(), 0);
        loop {
            let page = Query::new(
                "SELECT case_id FROM stream WHERE case_id > $1 ORDER BY case_id LIMIT 200",
                args![after.as_str()],
            );
            let found = self.store.db().read(page).await?;
            let Some(last) = found.last() else {
                self.rebuild_statistics().await?;
                return Ok(done);
            };
            after = last.text(0)?.to_owned();
            for row in &found {
                self.rebuild_case(row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?)
                    .await?;
                done += 1;
                progress(done);
            }
        }
    }

    async fn rebuild_case(&self, case: CaseId) -> Result<(), Fault> {
        let Some(stream) = self.store.stream_for_the_house(case).await? else {
            return Ok(());
        };
        let file = self.fold(&stream)?;
        let stmts = rows::stmts(case, &stream.process, &stream.number, file.as_ref(), self.law)?;
        self.store.db().commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// Every row of every view, for comparing before and after.
    pub async fn view_rows(&self) -> Result<Vec<(&'static str, Rows)>, Fault> {
        let mut all = Vec::new();
        for (table, sql) in TABLES {
            all.push((*table, self.store.db().read(Query::new(*sql, args![])).await?));
        }
        Ok(all)
    }
}

/// Which tables differ between two readings.
pub fn differing(before: &[(&'static str, Rows)], after: &[(&'static str, Rows)]) -> Vec<ViewsDiffer> {
    before
        .iter()
        .zip(after)
        .filter(|((_, was), (_, is))| was != is)
        .map(|((table, _), _)| ViewsDiffer { table })
        .collect()
}
