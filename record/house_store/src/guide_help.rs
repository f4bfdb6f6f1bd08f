//! *Hjälpte det här?* How many said yes and no to an article of the guide, by quarter. Nobody who answers is known.

use crate::{Fault, House};
use db::{Migration, Query, Stmt, Unit, args};
use std::collections::BTreeMap;

pub(crate) const TABLE: Migration = Migration {
    name: "house_store_12_guide_help",
    sql: "
-- Counts alone; `quarter` such as 2026 Q4.
CREATE TABLE guide_help (
    article TEXT NOT NULL,
    quarter TEXT NOT NULL,
    helped {i64} NOT NULL,
    not_helped {i64} NOT NULL,
    PRIMARY KEY (article, quarter)
) {strict};
",
};

/// How many an article helped, and how many not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Helped {
    pub yes: i64,
    pub no: i64,
}

const COUNT: &str = "INSERT INTO guide_help (article, quarter, helped, not_helped) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (article, quarter) DO UPDATE \
    SET helped = guide_help.helped + excluded.helped, not_helped = guide_help.not_helped + excluded.not_helped";

impl House {
    /// One more.
    pub async fn count_help(&self, article: &str, quarter: &str, helped: bool) -> Result<(), Fault> {
        let (yes, no) = (i64::from(helped), i64::from(!helped));
        let stmt = Stmt::new(COUNT, args![article, quarter, yes, no]);
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// By the article's address.
    pub async fn guide_help(&self, quarter: &str) -> Result<BTreeMap<String, Helped>, Fault> {
        let sql = "SELECT article, helped, not_helped FROM guide_help WHERE quarter = $1";
        let rows = self.db.read(Query::new(sql, args![quarter])).await?;
        rows.iter()
            .map(|row| {
                let helped = Helped {
                    yes: row.i64(1)?,
                    no: row.i64(2)?,
                };
                Ok((row.text(0)?.to_owned(), helped))
            })
            .collect()
    }
}
