//! Where a tormented house keeps its stores, and what must hold of them whatever happened.

use crate::people::Ledger;
use anyhow::{Context, ensure};
use casework::CaseId;
use db::{Bringing, Durability, Location, Query, Store};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use stories::{Somebody, World};

/// What was acknowledged and is not there.
pub const LOST: &str = "lost what was acknowledged";

#[derive(Clone)]
pub struct Place {
    pub data: PathBuf,
    pub postgres: Option<String>,
    /// Names the schemas.
    pub name: String,
}

impl Place {
    fn location(&self, what: &str) -> Location {
        match &self.postgres {
            Some(url) => Location::Postgres {
                url: url.clone(),
                schema: format!("{}_{what}", self.name),
            },
            None => Location::Sqlite(self.data.join(format!("{what}.db"))),
        }
    }

    pub fn engine(&self) -> &'static str {
        if self.postgres.is_some() {
            "PostgreSQL"
        } else {
            "SQLite"
        }
    }

    /// What this program is told to do something (`node`, `settle`) here.
    pub fn words(&self, what: &str) -> Vec<String> {
        let data = self.data.display().to_string();
        let mut words = [what, "--data", &data, "--name", &self.name]
            .map(str::to_owned)
            .to_vec();
        words.extend(
            self.postgres
                .iter()
                .flat_map(|url| ["--postgres".to_owned(), url.clone()]),
        );
        words
    }

    async fn stores(&self) -> anyhow::Result<[Arc<dyn Store>; 2]> {
        let open = async |what, migrations| {
            db::open_with(
                &self.location(what),
                migrations,
                Durability::Full,
                Bringing::Expanding,
            )
            .await
        };
        let committee = open("committee", views::migrations()).await?;
        Ok([committee, open("house", house_store::MIGRATIONS).await?])
    }

    /// The house over its stores, in this process.
    pub async fn world(&self) -> anyhow::Result<World> {
        let [committee, house] = self.stores().await?;
        let (drawn, _) = uuid::Uuid::new_v4().as_u64_pair();
        Ok(World::reopened(committee, house, drawn))
    }

    /// Until this process has let go of the stores: what it writes last is not written under a node's feet.
    pub async fn closed(&self) -> anyhow::Result<()> {
        let in_use = || {
            ["committee", "house"]
                .iter()
                .any(|what| self.data.join(format!("{what}.db-shm")).exists())
        };
        for _ in 0..500 {
            if !in_use() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::bail!("the stores were not closed")
    }

    /// Every connection to the database is torn.
    pub async fn tear_connections(&self) -> anyhow::Result<()> {
        let store = db::open(&self.location("house"), house_store::MIGRATIONS).await?;
        let tear = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() \
                    AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
        // The answer may be lost with one of our own.
        store
            .read(Query::new(tear, Vec::new()))
            .await
            .map(drop)
            .or(Ok(()))
    }

    /// What must hold: nothing acknowledged is lost, nothing is doubled, chains hold, views are what streams say.
    pub async fn holds(&self, ledger: &Ledger) -> anyhow::Result<()> {
        let world = self.world().await?;
        let ines = world.intake();
        let mut written: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
        for note in ledger.acknowledged_notes() {
            written.entry(note.case).or_default().push(note.text);
        }
        for (case, texts) in &written {
            let open = ines.reads(*case).await.context(LOST)?;
            let mut there: BTreeMap<&str, u64> = BTreeMap::new();
            for text in open
                .file
                .entries()
                .iter()
                .filter_map(|entry| entry.text.as_deref())
            {
                *there.entry(text).or_default() += 1;
            }
            for text in texts {
                let times = there.get(text.as_str()).copied().unwrap_or_default();
                ensure!(times > 0, "{LOST}: a note");
                ensure!(times == 1, "a note stands there {times} times");
            }
        }
        for case in ledger.acknowledged_reports() {
            let there = ines.reads(case).await;
            ensure!(there.is_some(), "{LOST}: a report");
        }
        let (least, most) = ledger.reports();
        let streams = world.rows("SELECT COUNT(*) FROM stream", Vec::new()).await[0].i64(0)?;
        let streams = u64::try_from(streams)?;
        ensure!(
            (least..=most).contains(&streams),
            "{streams} cases, of {least} to {most} that can be"
        );
        self.is_whole(&world).await
    }

    /// What was written after an instant that the stores went back to. Reports are counted by [`Self::holds`].
    pub async fn has_nothing_of(&self, ledger: &Ledger) -> anyhow::Result<()> {
        let world = self.world().await?;
        for note in ledger.acknowledged_notes() {
            let open = world.intake().reads(note.case).await.context(LOST)?;
            let mut texts = open.file.entries().iter().filter_map(|entry| entry.text.clone());
            ensure!(
                !texts.any(|text| *text == *note.text),
                "a note from after the instant is there"
            );
        }
        for case in ledger.acknowledged_reports() {
            ensure!(
                world.intake().reads(case).await.is_none(),
                "a report from after the instant is there"
            );
        }
        Ok(())
    }

    async fn is_whole(&self, world: &World) -> anyhow::Result<()> {
        let store = world.committee.store();
        let findings = store.verify(&world.key.verifying_key(), |_| {}).await?;
        ensure!(findings.is_empty(), "the record does not hold: {findings:?}");
        let kept = world.committee.view_rows().await?;
        world.committee.rebuild_views(|_| {}).await?;
        let differ = views::differing(&kept, &world.committee.view_rows().await?);
        ensure!(
            differ.is_empty(),
            "views are not what the streams say: {differ:?}"
        );
        Ok(())
    }

    /// Cases that people write in, and the session they do it with.
    pub async fn settle(&self, cases: usize) -> anyhow::Result<(Vec<CaseId>, String)> {
        let [committee, house] = self.stores().await?;
        let world = World::of(committee, house).await;
        let mut made = Vec::new();
        for _ in 0..cases {
            made.push(world.a_neighbour_reports().await.case);
        }
        let browser = world.browser_of(Somebody::Ines).await;
        let session = browser.cookies.get("staff").context("a session")?;
        Ok((made, format!("staff={session}")))
    }
}
