//! The municipality's texts of the guide as they are kept: what happened to each, in order, and nothing taken away.

use crate::guide_flow::{GuideText, GuideTextLine, Happened, TextKey, TextKind};
use crate::{Fault, House};
use casework::Actor;
use db::{CommitError, Migration, Query, Stmt, Unit, args};
use jiff::Timestamp;
use std::collections::BTreeMap;

pub(crate) const TABLE: Migration = Migration {
    name: "house_store_13_guide_text",
    sql: "
-- What the municipality writes in the guide: a stream for each text, its lines never changed.
CREATE TABLE guide_text (
    kind TEXT NOT NULL,
    article TEXT NOT NULL,
    lang TEXT NOT NULL,
    nth {i64} NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (kind, article, lang, nth)
) {strict};
",
};

const ALL: &str =
    "SELECT kind, article, lang, nth, at, actor, data FROM guide_text ORDER BY kind, article, lang, nth";
const ADD: &str =
    "INSERT INTO guide_text (kind, article, lang, nth, at, actor, data) VALUES ($1, $2, $3, $4, $5, $6, $7)";

impl House {
    /// Every text, folded from what happened to it.
    pub async fn guide_texts(&self) -> Result<BTreeMap<TextKey, GuideText>, Fault> {
        let rows = self.db.read(Query::new(ALL, args![])).await?;
        let mut texts: BTreeMap<TextKey, GuideText> = BTreeMap::new();
        for row in &rows {
            let kind = TextKind::parse(row.text(0)?).ok_or(Fault::Broken("kind of text"))?;
            let key = TextKey::new(kind, row.text(1)?, row.text(2)?);
            let line = GuideTextLine {
                nth: row.i64(3)?,
                at: Timestamp::from_microsecond(row.i64(4)?).map_err(|_| Fault::Broken("time"))?,
                by: serde_json::from_str(row.text(5)?)?,
                what: serde_json::from_str(row.text(6)?)?,
            };
            texts.entry(key).or_default().apply(line);
        }
        Ok(texts)
    }

    /// One more line after the last that was seen; false: somebody else wrote first, and nothing was written.
    pub async fn add_to_guide_text(
        &self,
        key: &TextKey,
        after: i64,
        what: &Happened,
        at: Timestamp,
        by: &Actor,
    ) -> Result<bool, Fault> {
        let stmt = Stmt::new(
            ADD,
            args![
                key.kind.word(),
                &*key.article,
                &*key.lang,
                after + 1,
                at.as_microsecond(),
                serde_json::to_string(by)?,
                serde_json::to_string(what)?
            ],
        );
        match self.db.commit(Unit::from(vec![stmt])).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
