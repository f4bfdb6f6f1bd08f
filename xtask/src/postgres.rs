//! A PostgreSQL of our own for the tests: made in a temporary folder, thrown away afterwards.
//!
//! It forgets on a power cut (`fsync` off) but keeps the order of commits (`synchronous_commit` on), so that
//! what the tests see is what the product will see. PostgreSQL refuses to run as root; then it runs as the
//! user `postgres`, or `nobody`, and is asked to go down with us even if we are killed (`--pdeathsig`).

use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use crate::running::{self, Ticket};
use crate::tools;

const PATIENCE: Duration = Duration::from_secs(30);

/// Whether a commit waits for the disk: tests are rid of it, measurements are not.
#[derive(Clone, Copy, PartialEq)]
pub enum Disk {
    Waited,
    NotWaited,
}

pub struct Postgres {
    url: String,
    child: Child,
    ticket: Option<Ticket>,
}

impl Postgres {
    pub fn start(disk: Disk) -> Result<Self> {
        let programs = tools::postgres_programs().context("no initdb found")?;
        let folder = env::temp_dir().join(format!("handslag-postgres-{}", process::id()));
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let whom = Whom::find()?;
        whom.give(&folder)?;
        let port = free_port()?;
        make_cluster(&whom, &programs, &folder)?;
        let child = whom
            .command(&programs.join("postgres"))
            .args(settings(&folder, port, disk))
            .spawn_quietly(&folder)?;
        let server = child.id();
        let ticket = Ticket::new(server, move || stop(server, &folder));
        let mut postgres = Self {
            url: format!("postgres://handslag@127.0.0.1:{port}/postgres"),
            child,
            ticket: Some(ticket),
        };
        postgres.wait_until_ready(&programs, port)?;
        Ok(postgres)
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    fn wait_until_ready(&mut self, programs: &Path, port: u16) -> Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait()? {
                bail!("the test PostgreSQL ended at once ({status})");
            }
            let mut asked = Command::new(programs.join("pg_isready"));
            asked.args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()]);
            if asked.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!(
            "the test PostgreSQL did not answer within {} s",
            PATIENCE.as_secs()
        )
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.ticket.take());
        let _ = self.child.wait();
    }
}

/// Who the server runs as: ourselves, or somebody lesser when we are root.
enum Whom {
    Ourselves,
    Lesser { name: &'static str, id: u32 },
}

impl Whom {
    fn find() -> Result<Self> {
        if !tools::we_are_root() {
            return Ok(Self::Ourselves);
        }
        for name in ["postgres", "nobody"] {
            if let Some(id) = tools::user_id(name) {
                return Ok(Self::Lesser { name, id });
            }
        }
        bail!("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody`")
    }

    fn give(&self, folder: &Path) -> Result<()> {
        match self {
            Self::Ourselves => Ok(()),
            Self::Lesser { id, .. } => chown(folder, Some(*id), None).context("cannot hand over the folder"),
        }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Self::Ourselves => Command::new(program),
            Self::Lesser { name, .. } => {
                let mut command = Command::new("setpriv");
                command.args([
                    "--reuid",
                    name,
                    "--regid",
                    &tools::group_of(name),
                    "--clear-groups",
                ]);
                command.args(["--pdeathsig", "INT", "--"]).arg(program);
                command
            }
        };
        command.current_dir("/").stdin(Stdio::null());
        command
    }
}

trait Quietly {
    fn spawn_quietly(&mut self, folder: &Path) -> Result<Child>;
}

impl Quietly for Command {
    /// In a process group of its own: Ctrl-C comes to us, and we stop the server in good order.
    fn spawn_quietly(&mut self, folder: &Path) -> Result<Child> {
        let log = fs::File::create(folder.join("server.log")).context("no log for PostgreSQL")?;
        self.stdout(log.try_clone()?).stderr(log).process_group(0);
        self.spawn().context("cannot start PostgreSQL")
    }
}

fn make_cluster(whom: &Whom, programs: &Path, folder: &Path) -> Result<()> {
    let mut command = whom.command(&programs.join("initdb"));
    command.args([
        "--username=handslag",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    ]);
    let made = command
        .arg("-D")
        .arg(data(folder))
        .output()
        .context("cannot start initdb")?;
    if !made.status.success() {
        let _ = fs::remove_dir_all(folder);
        bail!("initdb failed: {}", String::from_utf8_lossy(&made.stderr).trim());
    }
    Ok(())
}

fn settings(folder: &Path, port: u16, disk: Disk) -> Vec<String> {
    let mut words = vec!["-D".to_owned(), data(folder).display().to_string()];
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

fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}

/// Fast shutdown: open connections are closed, the rest is written; then the folder goes.
fn stop(server: u32, folder: &Path) {
    running::signal("INT", &server.to_string());
    let started = Instant::now();
    while data(folder).join("postmaster.pid").exists() {
        if started.elapsed() > Duration::from_secs(10) {
            running::signal("KILL", &format!("-{server}"));
            break;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let _ = fs::remove_dir_all(folder);
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_server_keeps_the_order_of_commits_and_only_speaks_to_this_machine() {
        let words = settings(Path::new("/x"), 5433, Disk::NotWaited).join(" ");
        assert!(words.contains("synchronous_commit=on"));
        assert!(words.contains("listen_addresses=127.0.0.1"));
        assert!(words.contains("port=5433"));
    }

    #[test]
    fn a_server_is_started_answers_and_leaves_nothing_behind() {
        if tools::postgres_programs().is_none() {
            eprintln!("skipped: no PostgreSQL on this machine (cargo xtask test installs it)");
            return;
        }
        let postgres = Postgres::start(Disk::NotWaited).unwrap();
        let folder = env::temp_dir().join(format!("handslag-postgres-{}", process::id()));
        assert!(folder.exists());
        let psql = tools::postgres_programs().unwrap().join("psql");
        let said = Command::new(psql)
            .args([postgres.url(), "-tAc", "show synchronous_commit"])
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), "on");
        drop(postgres);
        assert!(!folder.exists());
    }
}
