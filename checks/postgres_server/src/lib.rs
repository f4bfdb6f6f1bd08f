//! A PostgreSQL of our own, made in a folder of its own and thrown away afterwards: what tests and measurements write
//! to, and what torture kills and replaces by its standby.
//!
//! PostgreSQL refuses to run as root; then it runs as the user `postgres`, or `nobody`, and is asked to go down with us
//! even if we are killed (`--pdeathsig`).
#![allow(clippy::disallowed_methods, reason = "it starts programs and waits for them")]

mod archive;
mod whom;

pub use archive::{Until, goes_back, keeps};

use anyhow::{Context, Result, bail};
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use whom::Whom;

const PATIENCE: Duration = Duration::from_secs(30);
/// The one who owns everything in it.
const OWNER: &str = "handslag";

/// Whether a commit waits for the disk: tests are rid of it, measurements are not.
#[derive(Clone, Copy, PartialEq)]
pub enum Disk {
    Waited,
    NotWaited,
}

/// The folder with initdb, postgres and pg_isready. Debian keeps them off the path, by version; the newest wins.
pub fn programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = Path::new("/usr/lib/postgresql")
        .read_dir()
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            Some((
                entry.file_name().to_str()?.parse().ok()?,
                entry.path().join("bin"),
            ))
        })
        .filter(|(_, bin)| bin.join("initdb").is_file())
        .collect();
    versions.sort();
    let on_path = || {
        let folders = std::env::var_os("PATH")?;
        std::env::split_paths(&folders).find(|folder| folder.join("initdb").is_file())
    };
    versions.pop().map(|(_, bin)| bin).or_else(on_path)
}

pub struct Server {
    folder: PathBuf,
    programs: PathBuf,
    whom: Whom,
    disk: Disk,
    port: u16,
    child: Option<Child>,
}

impl Server {
    /// Makes one in `folder` and starts it.
    pub fn start(folder: PathBuf, disk: Disk) -> Result<Self> {
        let mut server = Self::place(folder, disk, free_port()?)?;
        let data = server.data();
        let mut made = server.program("initdb");
        made.args([
            "--username=handslag",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ]);
        done(made.arg("-D").arg(data), "initdb")?;
        server.start_again()?;
        Ok(server)
    }

    /// A copy in `folder` that follows this one; from then on no commit here is acknowledged before it stands there too.
    pub fn standby(&self, folder: PathBuf, port: u16) -> Result<Self> {
        let mut standby = Self::place(folder, self.disk, port)?;
        let mut copied = standby.program("pg_basebackup");
        copied
            .args(["--host=127.0.0.1", "--username", OWNER, "--write-recovery-conf"])
            .args(["--checkpoint=fast", "--no-sync", "--port", &self.port.to_string()])
            .arg("-D")
            .arg(standby.data());
        done(&mut copied, "pg_basebackup")?;
        standby.start_again()?;
        self.set("synchronous_standby_names", "*")?;
        let begun = Instant::now();
        let follows = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'";
        while self.say(follows)? != "1" {
            if begun.elapsed() > PATIENCE {
                bail!("the standby does not follow");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(standby)
    }

    /// From a standby to the one that is written to; it waits for no standby of its own.
    pub fn promote(&self) -> Result<()> {
        self.say("SELECT pg_promote(true, 60)")?;
        self.set("synchronous_standby_names", "")
    }

    fn place(folder: PathBuf, disk: Disk, port: u16) -> Result<Self> {
        let programs = programs().context("no initdb found")?;
        let whom = Whom::find()?;
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        whom.give(&folder)?;
        Ok(Self {
            folder,
            programs,
            whom,
            disk,
            port,
            child: None,
        })
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        self.whom.command(&self.programs.join(name))
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn set(&self, name: &str, value: &str) -> Result<()> {
        self.say(&format!("ALTER SYSTEM SET {name} = '{value}'"))?;
        self.say("SELECT pg_reload_conf()").map(drop)
    }

    pub fn url(&self) -> String {
        format!("postgres://{OWNER}@127.0.0.1:{}/postgres", self.port)
    }

    /// Where whichever of the two that is written to answers.
    pub fn url_of_either(&self, other: &Self) -> String {
        let (one, two) = (self.port, other.port);
        format!("postgres://{OWNER}@127.0.0.1:{one},127.0.0.1:{two}/postgres?target_session_attrs=read-write")
    }

    /// After it was killed: what a killed server leaves in memory may take a moment to go.
    pub fn start_again(&mut self) -> Result<()> {
        let begun = Instant::now();
        loop {
            let log = fs::File::create(self.folder.join("server.log")).context("no log for PostgreSQL")?;
            let settings = settings(&self.folder, self.port, self.disk);
            // In a process group of its own: Ctrl-C comes to us, and we stop the server in good order.
            let child = self
                .program("postgres")
                .args(settings)
                .stdout(log.try_clone()?)
                .stderr(log)
                .process_group(0)
                .spawn()
                .context("cannot start PostgreSQL")?;
            self.child = Some(child);
            match self.answers() {
                Ok(()) => return Ok(()),
                Err(fault) if begun.elapsed() > PATIENCE => return Err(fault),
                Err(_) => thread::sleep(Duration::from_millis(100)),
            }
        }
    }

    fn answers(&mut self) -> Result<()> {
        let begun = Instant::now();
        let port = self.port.to_string();
        let child = self.child.as_mut().context("it is not started")?;
        while begun.elapsed() < PATIENCE {
            if let Some(status) = child.try_wait()? {
                let log = fs::read_to_string(self.folder.join("server.log")).unwrap_or_default();
                bail!("PostgreSQL ended at once ({status}): {}", log.trim());
            }
            let mut asked = Command::new(self.programs.join("pg_isready"));
            asked.args(["-q", "-h", "127.0.0.1", "-p", &port]);
            if asked.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        bail!("PostgreSQL did not answer within {} s", PATIENCE.as_secs())
    }

    /// What it answers to a statement.
    pub fn say(&self, statement: &str) -> Result<String> {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args([
            "-X",
            "-q",
            "-tA",
            "-v",
            "ON_ERROR_STOP=1",
            "-c",
            statement,
            &self.url(),
        ]);
        let said = done(&mut psql, "psql")?;
        Ok(String::from_utf8_lossy(&said.stdout).trim().to_owned())
    }

    /// A file of the server's own, beside its data, that nobody else may read.
    pub fn keep(&self, name: &str, text: &str) -> Result<()> {
        let path = self.data().join(name);
        fs::write(&path, text)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
        self.whom.give(&path)
    }

    /// As when somebody pulls the plug of the server: nothing is finished.
    pub fn kill(&mut self) -> Result<()> {
        let mut child = self.child.take().context("it is not started")?;
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    pub fn id(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            stop(child.id(), &self.folder);
            let _ = child.wait(); // it has ended
        }
        let _ = fs::remove_dir_all(&self.folder); // a killed one may still write its last line
    }
}

/// Fast shutdown: open connections are closed, the rest is written; then the folder goes.
pub fn stop(server: u32, folder: &Path) {
    signal("INT", &server.to_string());
    let begun = Instant::now();
    while folder.join("data").join("postmaster.pid").exists() {
        if begun.elapsed() > Duration::from_secs(10) {
            signal("KILL", &format!("-{server}"));
            break;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let _ = fs::remove_dir_all(folder); // it is of the moment
}

fn signal(which: &str, whom: &str) {
    let mut kill = Command::new("kill");
    kill.args([&format!("-{which}"), "--", whom])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let _ = kill.status(); // it may have ended already
}

fn done(command: &mut Command, name: &str) -> Result<Output> {
    let output = command.output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!(
            "{name} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(output)
}

fn settings(folder: &Path, port: u16, disk: Disk) -> Vec<String> {
    let mut words = vec!["-D".to_owned(), folder.join("data").display().to_string()];
    let sockets = format!("unix_socket_directories={}", folder.display());
    let port = format!("port={port}");
    let fixed = [
        "listen_addresses=127.0.0.1",
        match disk {
            Disk::Waited => "fsync=on",
            Disk::NotWaited => "fsync=off",
        },
        "synchronous_commit=on",
        "max_connections=200",
    ];
    for setting in fixed.into_iter().chain([sockets.as_str(), port.as_str()]) {
        words.extend(["-c".to_owned(), setting.to_owned()]);
    }
    words
}

pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("handslag-server-{name}-{}", std::process::id()))
    }

    #[test]
    fn a_server_keeps_the_order_of_commits_and_only_speaks_to_this_machine() {
        let words = settings(Path::new("/x"), 5433, Disk::NotWaited).join(" ");
        assert!(words.contains("synchronous_commit=on"));
        assert!(words.contains("listen_addresses=127.0.0.1"));
        assert!(words.contains("port=5433"));
    }

    #[test]
    fn a_server_is_started_is_followed_dies_and_leaves_nothing_behind() {
        if programs().is_none() {
            eprintln!("skipped: no PostgreSQL on this machine (cargo xtask test installs it)");
            return;
        }
        let mut primary = Server::start(folder("one"), Disk::NotWaited).unwrap();
        assert_eq!(primary.say("show synchronous_commit").unwrap(), "on");
        let standby = primary.standby(folder("two"), free_port().unwrap()).unwrap();
        primary.say("CREATE TABLE told AS SELECT 7 AS what").unwrap();
        assert!(standby.say("DELETE FROM told").is_err(), "it only follows");
        primary.kill().unwrap();
        standby.promote().unwrap();
        assert_eq!(standby.say("DELETE FROM told RETURNING what").unwrap(), "7");
        drop((primary, standby));
        assert!(!folder("one").exists() && !folder("two").exists());
    }
}
