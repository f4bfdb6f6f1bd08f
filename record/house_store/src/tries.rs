//! Tries counted over all nodes: each takes its share of a minute, and whoever has used up a minute waits.

use crate::{Fault, House};
use db::{Stmt, Unit, args};
use jiff::Timestamp;

const MINUTE: i64 = 60_000_000;

/// One line for each who tries, and none is read before it is written: nodes that count at once count both.
const TRY: &str = "INSERT INTO tries (who, counts_until) VALUES ($1, $5) ON CONFLICT (who) DO UPDATE \
    SET counts_until = CASE WHEN tries.counts_until > $2 THEN tries.counts_until ELSE $2 END + $3 \
    WHERE tries.counts_until <= $4 RETURNING who";

impl House {
    /// May `who` try once more, of `most` times a minute?
    pub async fn may_try(&self, who: &str, most: u32, now: Timestamp) -> Result<bool, Fault> {
        let (now, each) = (now.as_microsecond(), MINUTE / i64::from(most.max(1)));
        let stmt = Stmt::new(TRY, args![who, now, each, now + MINUTE - each, now + each]);
        let answer = self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(answer.iter().any(|rows| !rows.is_empty()))
    }

    /// True the first time that it is said, and false each time after until it is forgotten.
    pub async fn first_time(&self, what: &str, until: Timestamp) -> Result<bool, Fault> {
        let stmt = Stmt::new(
            "INSERT INTO tries (who, counts_until) VALUES ($1, $2) ON CONFLICT (who) DO NOTHING RETURNING who",
            args![what, until.as_microsecond()],
        );
        let answer = self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(answer.iter().any(|rows| !rows.is_empty()))
    }

    pub async fn forget_old_tries(&self, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "DELETE FROM tries WHERE counts_until <= $1",
            args![now.as_microsecond()],
        );
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MIGRATIONS;
    use db::testing::{each_location, open};
    use jiff::SignedDuration;

    #[tokio::test]
    async fn ten_a_minute_are_ten_at_once_then_one_each_six_seconds_and_a_rest_gives_them_back() {
        each_location(async |at| {
            let nodes = [
                House::new(open(&at, MIGRATIONS).await),
                House::new(open(&at, MIGRATIONS).await),
            ];
            let start: Timestamp = "2026-11-24T08:00:00Z".parse().expect("a time");
            let permitted = async |who: &str, after: i64, tries: usize| {
                let now = start + SignedDuration::from_secs(after);
                let mut permitted = 0;
                for nth in 0..tries {
                    let may = nodes[nth % 2].may_try(who, 10, now).await;
                    permitted += usize::from(may.expect("an answer"));
                }
                permitted
            };
            assert_eq!(permitted("a", 0, 25).await, 10);
            assert_eq!(permitted("b", 0, 3).await, 3, "another is another");
            assert_eq!(permitted("a", 5, 5).await, 0);
            assert_eq!(permitted("a", 6, 5).await, 1);
            assert_eq!(permitted("a", 18, 5).await, 2);
            assert_eq!(permitted("a", 90, 25).await, 10);
            let later = start + SignedDuration::from_secs(151);
            nodes[0].forget_old_tries(later).await.expect("forgotten");
            let left = db::Query::new("SELECT COUNT(*) FROM tries", Vec::new());
            let left = nodes[0].db.read(left).await.expect("a count");
            assert_eq!(left[0].i64(0), Ok(0));
        })
        .await;
    }
}
