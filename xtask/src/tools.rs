//! Looks for programs on this machine and asks them how old they are.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Node.js below this cannot run the browser checks (their HTML validator says so).
pub const NODE_OLDEST: (u32, u32) = (20, 19);

pub fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

/// What a program prints, if it can be run and ends well.
pub fn said(program: &str, words: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    let output = command
        .args(words)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The shell without a window first: it draws the same and takes little more than half the time.
pub fn chromium() -> Option<PathBuf> {
    [HEADLESS_SHELL, "chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(on_path)
}

/// The command, and the Debian package that has it.
pub const HEADLESS_SHELL: &str = "chromium-headless-shell";

pub fn node_version() -> Option<(u32, u32)> {
    version(&said("node", &["--version"])?)
}

/// The Node.js that Debian's package manager would install now.
pub fn node_version_from_debian() -> Option<(u32, u32)> {
    let policy = said("apt-cache", &["policy", "nodejs"])?;
    version(
        policy
            .lines()
            .find_map(|line| line.trim().strip_prefix("Candidate: "))?,
    )
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim_start_matches('v').split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

pub fn we_are_root() -> bool {
    said("id", &["-u"]).as_deref() == Some("0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_node_and_debian_write_them() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("18.20.4+dfsg-1~deb12u1"), Some((18, 20)));
        assert_eq!(version("(none)"), None);
    }

    #[test]
    fn the_node_of_debian_12_is_too_old() {
        let new_enough = |text: &str| version(text).is_some_and(|version| version >= NODE_OLDEST);
        assert!(!new_enough("18.20.4+dfsg-1~deb12u1"));
        assert!(!new_enough("v20.18.3"));
        assert!(new_enough("v20.19.0"));
        assert!(new_enough("v24.1.0"));
    }
}
