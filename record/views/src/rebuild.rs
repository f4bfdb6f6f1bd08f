//! Views folded anew from the streams: equal to those kept, or a fault is found.

use crate::committee::Committee;
use crate::kept::{self, Kept};
use crate::rows;
use case_store::{Fault, stands_stmt};
use db::{CommitError, Query, Rows, Unit, args};
use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

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
    (
        "case_representative",
        "SELECT * FROM case_representative ORDER BY case_id, nth",
    ),
    ("retention", "SELECT * FROM retention ORDER BY case_id"),
    ("case_code", "SELECT * FROM case_code ORDER BY code"),
    ("child_code", "SELECT * FROM child_code ORDER BY sha256"),
    ("meeting", "SELECT * FROM meeting ORDER BY case_id, id"),
    (
        "meeting_person",
        "SELECT * FROM meeting_person ORDER BY case_id, meeting, person_id",
    ),
    (
        "party_ask",
        "SELECT * FROM party_ask ORDER BY case_id, person_id, place",
    ),
    ("board_place", "SELECT * FROM board_place ORDER BY case_id"),
    ("board_mark", "SELECT * FROM board_mark ORDER BY case_id, mark"),
    ("payment_due", "SELECT * FROM payment_due ORDER BY due"),
    (
        "happening",
        "SELECT * FROM happening ORDER BY case_id, month, unit, kind, what, rule, protected, part",
    ),
    (
        "monthly",
        "SELECT * FROM monthly ORDER BY month, unit, kind, what, rule, protected, part",
    ),
];

/// What came of folding every view.
pub struct Rebuilt {
    pub cases: u64,
    /// Tables that were not what the streams say, and are now.
    pub differ: Vec<ViewsDiffer>,
}

/// Cases in a unit of work: whoever else writes waits for no more than these.
const CASES: usize = 25;
/// Units that are folded while one is written.
const AHEAD: usize = 3;
const BETWEEN: Duration = Duration::from_millis(2);
/// How often the cases of a unit are folded again because somebody writes in them.
const TRIES: usize = 20;

/// Cases that follow each other: after one up to another.
type Span = (String, String);

#[derive(Default)]
struct Anew {
    unit: Unit,
    cases: u64,
    differ: BTreeSet<&'static str>,
}

/// Every case, some at a time.
#[derive(Default)]
struct Spans {
    after: String,
    found: VecDeque<String>,
}

impl Spans {
    async fn next(&mut self, committee: &Committee) -> Result<Option<Span>, Fault> {
        if self.found.is_empty() {
            let page = Query::new(
                "SELECT case_id FROM stream WHERE case_id > $1 ORDER BY case_id LIMIT 1000",
                args![self.after.as_str()],
            );
            let rows = committee.store.db().read(page).await?;
            let ids = rows.iter().map(|row| row.text(0).map(str::to_owned));
            let ids = ids.collect::<Result<Vec<_>, _>>()?;
            self.found = ids
                .chunks(CASES)
                .filter_map(|some| some.last().cloned())
                .collect();
        }
        Ok(self
            .found
            .pop_front()
            .map(|last| (std::mem::replace(&mut self.after, last.clone()), last)))
    }
}

impl Committee {
    /// Folds every stream and writes what is not so; reading and writing go on meanwhile. Some cases are a unit
    /// of work: whoever reads sees all of it or nothing. The next ones are read and folded while one is written.
    /// `progress` hears how many are done.
    pub async fn rebuild_views(&self, mut progress: impl FnMut(u64)) -> Result<Rebuilt, Fault> {
        let mut spans = Spans::default();
        let mut ahead = VecDeque::new();
        let (mut cases, mut differ) = (0, BTreeSet::new());
        loop {
            while ahead.len() < AHEAD
                && let Some(span) = spans.next(self).await?
            {
                let (committee, of) = (self.clone(), span.clone());
                ahead.push_back((span, tokio::spawn(async move { committee.anew(&of).await })));
            }
            let Some((span, folding)) = ahead.pop_front() else {
                break;
            };
            let anew = folding.await.map_err(|_| Fault::Broken("case"))??;
            cases += anew.cases;
            differ.extend(anew.differ.iter().copied());
            self.put_right(&span, anew.unit).await?;
            progress(cases);
        }
        if self.rebuild_statistics().await? {
            differ.insert("monthly");
        }
        let differ = differ.into_iter().map(|table| ViewsDiffer { table }).collect();
        Ok(Rebuilt { cases, differ })
    }

    /// Some cases folded, held against the rows that stand in the same snapshot.
    async fn anew(&self, (after, last): &Span) -> Result<Anew, Fault> {
        let span = (after.as_str(), last.as_str());
        let (streams, kept) = self
            .store
            .streams_for_the_house(span, kept::queries(span))
            .await?;
        let kept = Kept::new(kept)?;
        let mut anew = Anew::default();
        for (case, stream) in streams {
            let file = self.fold(&stream)?;
            let all = rows::all(case, &stream.process, &stream.number, file.as_ref(), self.law)?;
            let differing = kept.differing(case, all);
            if !differing.is_empty() {
                anew.unit.push(stands_stmt(case, stream.version));
            }
            for (table, stmts) in differing {
                anew.differ.insert(table);
                anew.unit.extend(stmts);
            }
            anew.cases += 1;
        }
        Ok(anew)
    }

    /// Where somebody wrote in one of the cases meanwhile, they are read again.
    async fn put_right(&self, span: &Span, mut unit: Unit) -> Result<(), Fault> {
        for _ in 0..TRIES {
            if unit.is_empty() {
                return Ok(());
            }
            match self.store.db().commit(unit).await {
                Ok(_) => {
                    // Who writes from another process comes to the file between two units.
                    tokio::time::sleep(BETWEEN).await;
                    return Ok(());
                }
                Err(CommitError::Conflict | CommitError::Busy) => unit = self.anew(span).await?.unit,
                Err(other) => return Err(other.into()),
            }
        }
        Err(CommitError::Busy.into())
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
