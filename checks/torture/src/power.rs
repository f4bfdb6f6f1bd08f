//! A disk that fails us. After a power cut it holds of each file what was last synced, or what was written since; in
//! trouble it is full, or lets itself be read alone.

use crate::chance::Chance;
use anyhow::ensure;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SHIM: &str = include_str!("power.c");

pub struct Power {
    pub library: PathBuf,
    /// What is surely on the disk.
    pub kept: PathBuf,
    /// It keeps nothing, and says that it does.
    pub lies: bool,
    /// Where a file says that it is in trouble.
    pub trouble: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Full,
    ReadOnly,
}

impl Power {
    /// Built by the C compiler that SQLite needs too. What lies in `data` now is on the disk.
    pub fn of(data: &Path, folder: &Path, lies: bool) -> anyhow::Result<Self> {
        let (source, library) = (folder.join("power.c"), folder.join("power.so"));
        fs::write(&source, SHIM)?;
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&library)
            .arg(&source)
            .arg("-ldl");
        ensure!(cc.status()?.success(), "the disk could not be built");
        let kept = folder.join("kept");
        fs::create_dir_all(&kept)?;
        let trouble = folder.join("trouble");
        fs::create_dir_all(&trouble)?;
        let power = Self {
            library,
            kept,
            lies,
            trouble,
        };
        power.settle(data)?;
        Ok(power)
    }

    /// The node is dead: each file becomes what was synced, or by chance what was written and happened to reach the
    /// disk too. A file that was never synced may be missing.
    pub fn cut(&self, data: &Path, chance: &mut Chance) -> anyhow::Result<()> {
        for file in fs::read_dir(data)? {
            let path = file?.path();
            let Some(name) = path.file_name().filter(|_| path.is_file()) else {
                continue;
            };
            let kept = self.kept.join(name);
            if name.to_string_lossy().ends_with("-shm") {
                fs::remove_file(&path)?;
            } else if self.lies || chance.heads() {
                if kept.exists() {
                    fs::copy(&kept, &path)?;
                } else {
                    fs::remove_file(&path)?;
                }
            }
        }
        self.settle(data)
    }

    pub fn begin(&self, trouble: Trouble) -> anyhow::Result<()> {
        Ok(fs::write(self.sign(trouble), "")?)
    }
    pub fn end(&self, trouble: Trouble) -> anyhow::Result<()> {
        Ok(fs::remove_file(self.sign(trouble))?)
    }
    fn sign(&self, trouble: Trouble) -> PathBuf {
        self.trouble.join(match trouble {
            Trouble::Full => "full",
            Trouble::ReadOnly => "read_only",
        })
    }

    /// All that lies there is on the disk.
    pub fn settle(&self, data: &Path) -> anyhow::Result<()> {
        for file in fs::read_dir(&self.kept)? {
            fs::remove_file(file?.path())?;
        }
        for file in fs::read_dir(data)? {
            let path = file?.path();
            if let Some(name) = path.file_name().filter(|_| path.is_file()) {
                fs::copy(&path, self.kept.join(name))?;
            }
        }
        Ok(())
    }
}
