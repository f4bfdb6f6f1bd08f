//! Which nodes are at work on these stores, so that nothing that an older one uses is taken away under it.

use crate::{Fault, House};
use db::{Query, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp};

/// A node that has not been heard of for so long is taken for dead.
const DEAD: SignedDuration = SignedDuration::from_mins(2);
/// How often a node is heard of.
pub const SIGN_OF_LIFE: SignedDuration = SignedDuration::from_secs(30);

impl House {
    /// `knows`: the shapes of the stores that it was built for, as it tells them itself. `holds`: the
    /// fingerprints of its sealing keys.
    pub async fn node_lives(
        &self,
        node: &str,
        knows: &str,
        holds: &[String],
        now: Timestamp,
    ) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "INSERT INTO node (id, knows, holds, seen_at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (id) DO UPDATE SET holds = excluded.holds, seen_at = excluded.seen_at",
            args![node, knows, holds.join(" "), now.as_microsecond()],
        );
        let dead = Stmt::new(
            "DELETE FROM node WHERE seen_at < $1",
            args![(now - DEAD).as_microsecond()],
        );
        self.db.commit(Unit::from(vec![stmt, dead])).await?;
        Ok(())
    }

    pub async fn node_ends(&self, node: &str) -> Result<(), Fault> {
        let stmt = Stmt::new("DELETE FROM node WHERE id = $1", args![node]);
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// Does a node live that knows other shapes?
    pub async fn others_live(&self, knows: &str, now: Timestamp) -> Result<bool, Fault> {
        let query = Query::new(
            "SELECT COUNT(*) FROM node WHERE knows <> $1 AND seen_at >= $2",
            args![knows, (now - DEAD).as_microsecond()],
        );
        Ok(self.db.read(query).await?[0].i64(0)? > 0)
    }

    /// How many nodes live that could not open what this key seals.
    pub async fn nodes_without(&self, fingerprint: &str, now: Timestamp) -> Result<i64, Fault> {
        let query = Query::new(
            "SELECT COUNT(*) FROM node WHERE holds NOT LIKE $1 AND seen_at >= $2",
            args![format!("%{fingerprint}%"), (now - DEAD).as_microsecond()],
        );
        Ok(self.db.read(query).await?[0].i64(0)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MIGRATIONS;
    use db::testing::{each_location, open};

    #[tokio::test]
    async fn an_older_node_is_seen_until_it_ends_or_has_been_silent_for_two_minutes() {
        each_location(async |at| {
            let house = House::new(open(&at, MIGRATIONS).await);
            let start: Timestamp = "2026-11-24T08:00:00Z".parse().expect("a time");
            let at = |seconds| start + SignedDuration::from_secs(seconds);
            let old_lives = async |seconds| house.others_live("new", at(seconds)).await.expect("an answer");
            for (node, knows) in [("a", "old"), ("b", "old"), ("c", "new")] {
                house.node_lives(node, knows, &[], at(0)).await.expect("kept");
            }
            assert!(old_lives(0).await);
            house.node_ends("a").await.expect("it ends well");
            assert!(old_lives(119).await, "b lives");
            assert!(!old_lives(121).await, "b was killed");
            house
                .node_lives("b", "old", &["key 1".to_owned(), "key 2".to_owned()], at(130))
                .await
                .expect("it was only slow");
            assert!(old_lives(131).await);
            let without = async |key| house.nodes_without(key, at(131)).await.expect("an answer");
            assert_eq!((without("key 2").await, without("key 3").await), (0, 1));
        })
        .await;
    }
}
