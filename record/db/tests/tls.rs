//! The way to a PostgreSQL on another machine: encrypted, and to the right one or not at all.

mod common;

use common::{LOG, number, step};
use db::{Location, OpenError, open};
use postgres_server::{Disk, Server};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use std::path::{Path, PathBuf};

/// Who vouches for servers.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(params, key).expect("a root"))
    }
    fn written(&self, folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, self.0.pem()).expect("a file");
        path
    }
    /// The server speaks TLS as `host` from now on.
    fn vouches_for(&self, server: &Server, host: &str) {
        let key = KeyPair::generate().expect("a key");
        let leaf = CertificateParams::new(vec![host.to_owned()]).expect("a name");
        let certificate = leaf.signed_by(&key, &self.0).expect("a certificate");
        server.keep("server.crt", &certificate.pem()).expect("a file");
        server.keep("server.key", &key.serialize_pem()).expect("a file");
        server.set("ssl", "on").expect("TLS");
        server
            .set("ssl", "off")
            .expect("a change, so that the files are read anew");
        server.set("ssl", "on").expect("TLS");
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
}

async fn opened(server: &Server, words: &str) -> Result<std::sync::Arc<dyn db::Store>, OpenError> {
    let at = Location::Postgres {
        url: format!("{}?{words}", server.url()),
        schema: "committee".to_owned(),
    };
    open(&at, LOG).await
}

#[tokio::test]
async fn a_server_that_shows_who_it_is_is_spoken_to_in_secret_and_any_other_not_at_all() {
    if postgres_server::programs().is_none() {
        eprintln!("skipped: no PostgreSQL on this machine (cargo xtask test installs it)");
        return;
    }
    let folder = std::env::temp_dir().join(format!("handslag-tls-{}", std::process::id()));
    let files = tempfile::tempdir().expect("a folder");
    let server = Server::start(folder, Disk::NotWaited).expect("a server");
    let (ours, others) = (Authority::new(), Authority::new());
    let trusting = |root: PathBuf| format!("sslmode=verify-full&sslrootcert={}", root.display());
    let right = trusting(ours.written(files.path(), "right.pem"));
    let wrong = trusting(others.written(files.path(), "wrong.pem"));

    assert!(
        opened(&server, &right).await.is_err(),
        "it speaks no TLS: nothing is said to it in plain words instead"
    );
    ours.vouches_for(&server, "127.0.0.1");
    let store = opened(&server, &right).await.expect("the right one");
    store.commit(step("a", 1, "x")).await.expect("written");
    let secret = "SELECT CAST(count(*) AS BIGINT) FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl";
    assert_eq!(number(&*store, secret).await, 1);
    assert!(
        opened(&server, &wrong).await.is_err(),
        "nobody we know vouches for it"
    );

    ours.vouches_for(&server, "db.example");
    let elsewhere = format!("{right}&application_name=anew");
    assert!(
        opened(&server, &elsewhere).await.is_err(),
        "it is somebody, but not the one we asked for"
    );
}
