//! Back to an instant: every piece of what is written (WAL) is kept beside the server, and a copy of it is rolled forward
//! over them until then. In the words of docs/operating/backup.md, which a test holds to these.

use crate::{OWNER, PATIENCE, Server, done, free_port};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// What the server is told, once.
pub fn keeps(archive: &str) -> [(&'static str, String); 3] {
    let command = format!(
        "test ! -f {archive}/%f && cp %p {archive}/%f.part && sync {archive}/%f.part && mv {archive}/%f.part {archive}/%f"
    );
    [
        ("archive_mode", "on".to_owned()),
        ("archive_command", command),
        ("archive_timeout", "60".to_owned()),
    ]
}

/// What the copy is told before it is started.
pub fn goes_back(archive: &str, until: &Until) -> [(&'static str, String); 3] {
    let until = match until {
        Until::Time(time) => ("recovery_target_time", time.clone()),
        Until::Point(name) => ("recovery_target_name", name.clone()),
    };
    [
        ("restore_command", format!("cp {archive}/%f %p")),
        until,
        ("recovery_target_action", "promote".to_owned()),
    ]
}

/// Where rolling forward ends.
pub enum Until {
    /// As the server writes times, with its offset.
    Time(String),
    /// As it was named by `pg_create_restore_point`.
    Point(String),
}

impl Server {
    /// From now on what is written goes to `archive` too. The server is started again for it.
    pub fn keep_wal(&mut self, archive: &Path) -> Result<()> {
        fs::create_dir_all(archive)?;
        self.whom.give(archive)?;
        for (name, value) in keeps(&archive.display().to_string()) {
            self.set(name, &value)?;
        }
        self.kill()?;
        self.start_again()
    }

    /// A copy of all it holds, to begin from.
    pub fn base_backup(&self, to: &Path) -> Result<()> {
        let mut copied = self.program("pg_basebackup");
        copied
            .args([
                "--host=127.0.0.1",
                "--username",
                OWNER,
                "--checkpoint=fast",
                "--no-sync",
            ])
            .args(["--port", &self.port.to_string(), "--pgdata"])
            .arg(to);
        done(&mut copied, "pg_basebackup").map(drop)
    }

    /// Waits until all that is written by now has come to the archive.
    pub fn hand_over_wal(&self) -> Result<()> {
        let last = self.say("SELECT pg_walfile_name(pg_switch_wal())")?;
        let begun = Instant::now();
        while self.say(&format!(
            "SELECT last_archived_wal >= '{last}' FROM pg_stat_archiver"
        ))? != "t"
        {
            if begun.elapsed() > PATIENCE {
                bail!("{last} does not come to the archive");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// A server in `folder` that holds what this one held then.
    pub fn as_it_was(&self, base: &Path, archive: &Path, until: &Until, folder: PathBuf) -> Result<Self> {
        let mut copy = Self::place(folder, self.disk, free_port()?)?;
        let mut copied = Command::new("cp");
        done(copied.arg("-a").arg(base).arg(copy.data()), "cp")?;
        let settings = goes_back(&archive.display().to_string(), until);
        let mut file = String::new();
        for (name, value) in settings {
            file.push_str(&format!("{name} = '{value}'\n"));
        }
        let ours = copy.data().join("postgresql.auto.conf");
        let kept = fs::read_to_string(&ours).context("the copy has no settings")?;
        copy.keep("postgresql.auto.conf", &(kept + &file))?;
        copy.keep("recovery.signal", "")?;
        copy.start_again()?;
        let begun = Instant::now();
        while copy.say("SELECT pg_is_in_recovery()")? != "f" {
            if begun.elapsed() > PATIENCE {
                bail!("it does not come to the end");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(copy)
    }
}
