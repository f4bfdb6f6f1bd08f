//! What can go wrong, said so that somebody at night knows what to do next.

#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("this is no backup of Handslag: choose a file that `handslag backup` wrote")]
    NoBackup,
    #[error(
        "the backup does not open with this key: give the key file whose public half stood in backup.recipients when the \
         backup was made. If you are sure that it is the right one, the beginning of the file is damaged: take another copy"
    )]
    WrongKey,
    #[error(
        "the backup is damaged: {0}. Nothing was restored. Take another copy of it, or the backup before it"
    )]
    Damaged(&'static str),
    #[error(
        "the backup was made by a newer Handslag (it has the migration \"{0}\"): install version {1} or newer, and restore with that"
    )]
    Newer(String, String),
    #[error(
        "the table {0} of the backup has another shape than its migrations make: it was not written by Handslag as it stands. \
         Nothing was restored"
    )]
    OtherShape(String),
    #[error("\"{0}\" is no public key of age: it begins with age1 (`handslag backup-key` makes a pair)")]
    BadRecipient(String),
    #[error("there is nobody to encrypt for: put the public key into backup.recipients, or give --recipient")]
    NoRecipient,
    #[error("{0} holds no key of age: give the file that `handslag backup-key` wrote (AGE-SECRET-KEY-1…)")]
    NoKey(String),
    #[error("{0}")]
    Place(String),
    #[error("the disk or the network: {0}")]
    Io(#[from] std::io::Error),
    #[error("a store could not be read: {0}")]
    Read(#[from] db::ReadError),
    #[error("a store could not be made: {0}")]
    Open(#[from] db::OpenError),
    #[error("rows could not be written: {0}")]
    Commit(#[from] db::CommitError),
}

impl From<object_store::Error> for Fault {
    fn from(error: object_store::Error) -> Self {
        Self::Place(error.to_string())
    }
}
