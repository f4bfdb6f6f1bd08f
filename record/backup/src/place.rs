//! Where packages are put: a folder, or a bucket that speaks S3.

use crate::Fault;
use age::x25519::Recipient;
use futures_util::TryStreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Name;
use object_store::{ObjectStore, ObjectStoreExt};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_util::io::{StreamReader, SyncIoBridge};

const ENDING: &str = ".age";

/// How to reach a bucket.
#[derive(Clone, Default)]
pub struct S3 {
    pub endpoint: String,
    pub region: String,
    pub access_key: String,
    pub secret_key: String,
}

pub struct Place {
    store: Arc<dyn ObjectStore>,
    /// Of everything here; in a bucket it may have folders of its own.
    under: Name,
    folder: Option<PathBuf>,
}

impl Place {
    /// A folder, or `s3://bucket/what/comes/before`.
    pub fn of(written: &str, s3: Option<&S3>) -> Result<Self, Fault> {
        match written.strip_prefix("s3://") {
            Some(rest) => Self::bucket(rest, s3),
            None => Self::folder(Path::new(written)),
        }
    }

    fn folder(folder: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(folder)?;
        let folder = folder.canonicalize()?;
        let store = Arc::new(LocalFileSystem::new_with_prefix(&folder)?);
        Ok(Self {
            store,
            under: Name::default(),
            folder: Some(folder),
        })
    }

    fn bucket(written: &str, s3: Option<&S3>) -> Result<Self, Fault> {
        let s3 = s3.ok_or_else(|| {
            Fault::Place("a bucket needs backup.s3_endpoint and its keys in the configuration".into())
        })?;
        let (bucket, under) = written.split_once('/').unwrap_or((written, ""));
        let host = s3.endpoint.strip_prefix("http://").unwrap_or_default();
        let here = ["127.0.0.1", "[::1]", "localhost"]
            .iter()
            .any(|own| host.starts_with(own));
        let store = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_endpoint(&s3.endpoint)
            .with_region(&s3.region)
            .with_access_key_id(&s3.access_key)
            .with_secret_access_key(&s3.secret_key)
            .with_allow_http(here)
            .build()?;
        Ok(Self {
            store: Arc::new(store),
            under: Name::from(under),
            folder: None,
        })
    }

    /// Lets `write` fill a new package on a thread of its own. What it does not end well never gets the name.
    pub async fn put<T, F>(&self, name: &str, write: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut dyn Write) -> Result<T, Fault> + Send + 'static,
    {
        let whole = self.under.clone().join(name);
        if self.store.head(&whole).await.is_ok() {
            return Err(Fault::Place(format!("there is a backup {name} already")));
        }
        let mut bridge = SyncIoBridge::new(BufWriter::new(self.store.clone(), whole));
        let (written, bridge) = tokio::task::spawn_blocking(move || match write(&mut bridge) {
            Ok(done) => (Ok(bridge.shutdown().map(|()| done)), bridge),
            Err(fault) => (Err(fault), bridge),
        })
        .await
        .map_err(std::io::Error::other)?;
        let done = match written {
            Ok(done) => done?,
            Err(fault) => {
                let _ = bridge.into_inner().abort().await;
                return Err(fault);
            }
        };
        if let Some(folder) = &self.folder {
            settle(&folder.join(name))?;
        }
        Ok(done)
    }

    /// Writes `bytes`, encrypted, in the place of what had the name before: readers find the one or the other, whole.
    pub async fn replace(&self, name: &str, bytes: &[u8], recipients: &[Recipient]) -> Result<(), Fault> {
        let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Fault::NoRecipient)?;
        let mut out = encryptor.wrap_output(Vec::new())?;
        out.write_all(bytes)?;
        let sealed = out.finish()?;
        self.store
            .put(&self.under.clone().join(name), sealed.into())
            .await?;
        if let Some(folder) = &self.folder {
            settle(&folder.join(name))?;
        }
        Ok(())
    }

    /// The newest package here: its name begins with whose it is and when it was made.
    pub async fn newest(&self) -> Result<String, Fault> {
        let listed = self.store.list_with_delimiter(Some(&self.under)).await?;
        let names = listed
            .objects
            .iter()
            .filter_map(|object| object.location.filename());
        let newest = names.filter(|name| name.ends_with(ENDING)).max();
        newest
            .map(str::to_owned)
            .ok_or_else(|| Fault::Place("there is no backup here".into()))
    }

    /// Where a written place may be a package or where packages lie.
    pub async fn find(written: &str, s3: Option<&S3>) -> Result<(Self, String), Fault> {
        if written.ends_with(ENDING) {
            let (before, name) = written.rsplit_once('/').unwrap_or((".", written));
            let missing = !written.starts_with("s3://") && !Path::new(written).is_file();
            return match missing {
                true => Err(Fault::Place(format!("there is no backup {written}"))),
                false => Ok((Self::of(before, s3)?, name.to_owned())),
            };
        }
        let place = match written.starts_with("s3://") || Path::new(written).is_dir() {
            true => Self::of(written, s3)?,
            false => {
                return Err(Fault::Place(format!(
                    "{written} is neither a backup (….age) nor a folder with backups"
                )));
            }
        };
        let newest = place.newest().await?;
        Ok((place, newest))
    }

    /// A package from its beginning; to be read on a thread of its own.
    pub async fn get(&self, name: &str) -> Result<impl Read + Send + 'static, Fault> {
        let found = self.store.get(&self.under.clone().join(name)).await?;
        let stream = found.into_stream().map_err(std::io::Error::other);
        Ok(SyncIoBridge::new(StreamReader::new(stream)))
    }
}

/// On the disk, and for its owner alone.
fn settle(file: &Path) -> Result<(), Fault> {
    let file = std::fs::File::open(file)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file.sync_all()?)
}
