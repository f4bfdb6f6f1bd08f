//! What is kept and where it goes, as the configuration says it: the municipality's own decisions, and what the archive
//! asks for.

use crate::config_file::{AgencyFile, ArchiveFile, File, KeepFile};
use anyhow::bail;
use common::archive::{Agency, Profile};

pub fn check(file: &File) -> anyhow::Result<()> {
    for keep in file.retention.iter().flat_map(|one| &one.keep) {
        let days = !keep.birth_days.is_empty() && keep.birth_days.iter().all(|day| (1..=31).contains(day));
        if !days || keep.ground.trim().is_empty() || keep.to.is_some_and(|last| last < keep.from) {
            bail!(
                "retention.keep needs birth_days of 1 to 31, a ground, and a last day that is not before its first"
            );
        }
    }
    if file
        .archive
        .as_ref()
        .is_some_and(ArchiveFile::says_nothing_somewhere)
    {
        bail!("archive: what is there must say something; leave out what the archive does not ask for");
    }
    Ok(())
}

impl ArchiveFile {
    pub fn profile(&self) -> Profile {
        let agency = |one: &Option<AgencyFile>| {
            one.as_ref().map(|one| Agency {
                name: one.name.clone(),
                id: one.id.clone(),
            })
        };
        Profile {
            creator: agency(&self.creator),
            submitter: agency(&self.submitter),
            receiver: agency(&self.receiver),
            agreement: self.agreement.clone(),
            reference_code: self.reference_code.clone(),
        }
    }

    pub fn says_nothing_somewhere(&self) -> bool {
        let agencies = [&self.creator, &self.submitter, &self.receiver]
            .into_iter()
            .flatten();
        let ids = [&self.agreement, &self.reference_code].into_iter().flatten();
        let mut said = agencies.flat_map(|one| [&one.name, &one.id]).chain(ids);
        said.any(|said| said.trim().is_empty())
    }
}

impl KeepFile {
    pub fn sample(&self) -> law::OwnSample {
        let day = |day: &u16| i8::try_from(*day).ok();
        law::OwnSample {
            birth_days: self.birth_days.iter().filter_map(day).collect(),
            from: self.from,
            to: self.to,
            ground: self.ground.trim().to_owned(),
        }
    }
}
