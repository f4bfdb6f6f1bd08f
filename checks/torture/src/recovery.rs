//! Somebody drops a table, and the database goes back to the instant before: what was acknowledged until then is there, and
//! nothing of what came after.

use crate::node::Node;
use crate::people::{Ledger, People};
use crate::place::Place;
use handslag::kept_checkpoint;
use postgres_server::{Disk, Server, Until};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;

const CASES: usize = 6;
/// For how long people write each time.
const WRITE: Duration = Duration::from_millis(1500);

/// By the time, and every other time by a name that was given to the instant.
pub async fn gone_back(nth: u64) -> anyhow::Result<String> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    std::fs::create_dir(&data)?;
    let mut server = Server::start(beside(nth, "server"), Disk::Waited)?;
    let (archive, base) = (beside(nth, "wal"), beside(nth, "base"));
    let _gone = (Gone(archive.clone()), Gone(base.clone()));
    server.keep_wal(&archive)?;
    let place = Place {
        data,
        postgres: Some(server.url()),
        name: "torture_recovery".to_owned(),
    };
    let (cases, cookie) = place.settle(CASES).await?;
    let people = async |place: &Place, ledger: &Arc<Ledger>| {
        let node = Node::start(place, None)?;
        let standing = watch::channel(vec![node.base.clone()]).0;
        let people = People::begin(&standing, ledger, &cases, &cookie)?;
        tokio::time::sleep(WRITE).await;
        people.go_home().await?;
        anyhow::ensure!(ledger.acknowledged() > 0, "nobody wrote anything");
        anyhow::ensure!(ledger.wrong().is_empty(), "{:?}", ledger.wrong());
        node.kill()
    };
    let morning = Arc::new(Ledger::after(CASES));
    people(&place, &morning).await?;
    server.base_backup(&base)?;
    people(&place, &morning).await?;
    let until = if nth.is_multiple_of(2) {
        Until::Time(server.say("SELECT clock_timestamp()")?)
    } else {
        server.say("SELECT pg_create_restore_point('before')")?;
        Until::Point("before".to_owned())
    };
    let afternoon = Arc::new(Ledger::default());
    people(&place, &afternoon).await?;
    server.say(&format!("DROP TABLE {}_committee.event", place.name))?;
    server.hand_over_wal()?;
    let begun = Instant::now();
    let restored = server.as_it_was(&base, &archive, &until, beside(nth, "restored"))?;
    let took = begun.elapsed();
    drop(server);
    let place = Place {
        postgres: Some(restored.url()),
        ..place
    };
    place.holds(&morning).await?;
    place.has_nothing_of(&afternoon).await?;
    // The checkpoint that was kept of the afternoon tells how far the record had come; it is put aside.
    let kept = place.data.join(kept_checkpoint::FILE);
    let store = place.world().await?.committee.store().clone();
    let missing = kept_checkpoint::missing(&store, &place.data).await?;
    anyhow::ensure!(missing.is_some(), "nobody sees that the record had come further");
    std::fs::rename(&kept, kept.with_extension("aside"))?;
    people(&place, &morning).await?;
    place.holds(&morning).await?;
    Ok(format!(
        "back to the instant before a table was dropped on PostgreSQL: {} acknowledged before and after it, {} lost on purpose, \
         {:.1} s to roll forward",
        morning.acknowledged(),
        afternoon.acknowledged(),
        took.as_secs_f64()
    ))
}

/// Where the server's own user may write.
fn beside(nth: u64, what: &str) -> PathBuf {
    std::env::temp_dir().join(format!("handslag-torture-{}-{what}-{nth}", std::process::id()))
}

struct Gone(PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0); // it may not have been made
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_goes_back_by_the_page_says_what_was_tried() {
        let page = include_str!("../../../docs/operating/backup.md");
        let kept = postgres_server::keeps("/wal").into_iter();
        let time = Until::Time("2026-11-24 14:03:00+01".to_owned());
        for (name, value) in kept.chain(postgres_server::goes_back("/wal", &time)) {
            let line = format!("{name} = '{value}'");
            assert!(page.contains(&line), "backup.md does not say: {line}");
        }
    }
}
