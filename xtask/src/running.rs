//! Starts other programs, shows that they live, keeps their words in a log, and stops them whatever happens.
//!
//! Each program gets a process group of its own, so that one signal reaches its children too; the groups and
//! what else must be undone stand in one list, which Ctrl-C, a termination signal and `Drop` all work off.

use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write, pipe};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use crate::{cargo_lines, house};

type Undo = Box<dyn FnOnce() + Send>;
static TO_UNDO: Mutex<Vec<(u32, Undo)>> = Mutex::new(Vec::new());
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);
const LINES_SHOWN_AFTER_FAILURE: usize = 120;

pub struct Ended {
    pub held: bool,
    pub lines: Vec<String>,
}

impl Ended {
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }
}

/// From now on Ctrl-C and a termination signal stop everything started here before the tool ends.
pub fn stop_everything_when_interrupted() -> Result<()> {
    ctrlc::set_handler(|| {
        eprintln!("\nxtask: interrupted, stopping what was started");
        while let Some((_, undo)) = list().pop() {
            undo();
        }
        std::process::exit(130);
    })
    .context("cannot listen for Ctrl-C")
}

/// Something to stop or remove, at the latest when the ticket is dropped.
pub struct Ticket(u32);

impl Ticket {
    pub fn new(id: u32, undo: impl FnOnce() + Send + 'static) -> Self {
        list().push((id, Box::new(undo)));
        Self(id)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if let Some(undo) = take(self.0) {
            undo();
        }
    }
}

fn take(id: u32) -> Option<Undo> {
    let mut list = list();
    let at = list.iter().position(|(known, _)| *known == id)?;
    Some(list.remove(at).1)
}

fn list() -> MutexGuard<'static, Vec<(u32, Undo)>> {
    TO_UNDO.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Runs a program to its end. Its words go to `target/xtask/NAME.log`; lines that `shown` picks are printed.
pub fn run(name: &str, mut command: Command, shown: fn(&str) -> bool) -> Result<Ended> {
    let (reader, writer) = pipe().context("no pipe")?;
    command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .process_group(0);
    let what = format!("cannot start {}", command.get_program().to_string_lossy());
    let mut child = command.spawn().context(what)?;
    drop(command); // holds the writing end of the pipe
    let group = child.id();
    let _ticket = Ticket::new(group, move || stop_group(group));

    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
            let _ = sender.send(String::from_utf8_lossy(&line).into_owned());
        }
    });
    let log = log_file(name)?;
    let lines = listen(name, &log, &receiver, shown)?;
    let status = child.wait().context("lost sight of a program")?;
    take(group); // it ended by itself, nothing is left to stop
    Ok(Ended {
        held: status.success(),
        lines,
    })
}

fn listen(
    name: &str,
    log: &Path,
    words: &mpsc::Receiver<String>,
    shown: fn(&str) -> bool,
) -> Result<Vec<String>> {
    let started = Instant::now();
    let mut log = File::create(log).context("cannot write the log")?;
    let mut lines = Vec::new();
    loop {
        match words.recv_timeout(SIGN_OF_LIFE) {
            Ok(line) => {
                writeln!(log, "{line}")?;
                if shown(&line) {
                    println!("    {}", line.trim_start());
                }
                lines.push(line);
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                println!("    … {name}, {} s", started.elapsed().as_secs());
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(lines),
        }
    }
}

/// What failing tests said, or else what a failed program said last; and where the rest stands.
pub fn show_what_failed(name: &str, ended: &Ended) {
    let mut told = cargo_lines::what_failed(&ended.lines);
    if told.is_empty() {
        let skipped = ended.lines.len().saturating_sub(LINES_SHOWN_AFTER_FAILURE);
        told = ended.lines[skipped..].to_vec();
    }
    for line in told {
        println!("    | {line}");
    }
    println!("    the whole log: {}", log_path(name).display());
}

fn log_path(name: &str) -> PathBuf {
    house::target().join("xtask").join(format!("{name}.log"))
}

fn log_file(name: &str) -> Result<PathBuf> {
    let path = log_path(name);
    fs::create_dir_all(path.parent().expect("a log lies in a folder"))
        .context("cannot make the log folder")?;
    Ok(path)
}

fn stop_group(group: u32) {
    signal("TERM", &format!("-{group}"));
    thread::sleep(Duration::from_secs(2));
    signal("KILL", &format!("-{group}"));
}

/// Sends a signal to a process id, or to a group when the id is written with a minus.
pub fn signal(name: &str, whom: &str) {
    let mut kill = Command::new("kill");
    kill.arg(format!("-{name}"))
        .arg("--")
        .arg(whom)
        .stderr(Stdio::null());
    let _ = kill.status(); // already gone is as good
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn shell(line: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", line]);
        command
    }

    #[test]
    fn words_from_both_outputs_and_the_exit_are_kept() {
        let ended = run("trial-words", shell("echo one; echo two >&2; exit 3"), |_| false).unwrap();
        assert!(!ended.held);
        assert_eq!(ended.lines, ["one", "two"]);
    }

    #[test]
    fn what_was_started_is_undone_once_when_its_ticket_goes() {
        static TIMES: AtomicU32 = AtomicU32::new(0);
        let ticket = Ticket::new(u32::MAX, || _ = TIMES.fetch_add(1, Ordering::SeqCst));
        assert_eq!(TIMES.load(Ordering::SeqCst), 0);
        drop(ticket);
        assert!(take(u32::MAX).is_none());
        assert_eq!(TIMES.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_group_that_is_stopped_takes_its_children_along() {
        let mut child = shell("sleep 60 & wait").process_group(0).spawn().unwrap();
        stop_group(child.id());
        assert!(!child.wait().unwrap().success());
        let left = Command::new("kill")
            .args(["-0", "--", &format!("-{}", child.id())])
            .output()
            .unwrap();
        assert!(!left.status.success(), "nothing of the group is left");
    }
}
