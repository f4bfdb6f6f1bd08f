//! Who the server runs as: ourselves, or somebody lesser when we are root.

use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;
use std::process::{Command, Stdio};

pub(crate) enum Whom {
    Ourselves,
    Lesser { id: u32, group: u32 },
}

impl Whom {
    pub(crate) fn find() -> Result<Self> {
        if fs::metadata("/proc/self").map_or(1, |own| own.uid()) != 0 {
            return Ok(Self::Ourselves);
        }
        let people = fs::read_to_string("/etc/passwd").context("who is there?")?;
        for name in ["postgres", "nobody"] {
            let ids = people.lines().find_map(|line| {
                let mut parts = line.split(':');
                let known = parts.next()? == name;
                let (id, group) = (parts.nth(1)?.parse().ok()?, parts.next()?.parse().ok()?);
                known.then_some((id, group))
            });
            if let Some((id, group)) = ids {
                return Ok(Self::Lesser { id, group });
            }
        }
        bail!("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody`")
    }

    pub(crate) fn give(&self, folder: &Path) -> Result<()> {
        match self {
            Self::Ourselves => Ok(()),
            Self::Lesser { id, group } => {
                chown(folder, Some(*id), Some(*group)).context("cannot hand over the folder")
            }
        }
    }

    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Self::Ourselves => Command::new(program),
            Self::Lesser { id, group } => {
                let mut command = Command::new("setpriv");
                command.args([
                    "--reuid",
                    &id.to_string(),
                    "--regid",
                    &group.to_string(),
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
