//! Starting and stopping.

use crate::Mode;
use crate::record::{self, Person};
use crate::service::{PATH, Shared, router};
use crate::tls::Tls;
use anyhow::{Context, Result};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use serde::Serialize;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::task::JoinHandle;

pub struct Config {
    /// Certificates and the asking organisation's key are written here, anew at each start.
    pub folder: PathBuf,
    pub people: Vec<Person>,
    /// 0 takes a free port.
    pub port: u16,
    /// The only organisation that gets answers.
    pub organisation_number: String,
}

impl Config {
    pub fn new(folder: impl Into<PathBuf>, people: Vec<Person>) -> Self {
        Self {
            folder: folder.into(),
            people,
            port: 0,
            organisation_number: "162120000000".to_owned(),
        }
    }
}

/// Where everything lies that other programs need.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Files {
    pub client_key: PathBuf,
    pub client_certificate: PathBuf,
    pub ca_pem: PathBuf,
}

impl Files {
    fn write(folder: &Path, tls: &Tls) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let files = Self {
            client_key: folder.join("client_key.pem"),
            client_certificate: folder.join("client_certificate.pem"),
            ca_pem: folder.join("ca.pem"),
        };
        for (path, content) in [
            (&files.client_key, &tls.client.key_pem),
            (&files.client_certificate, &tls.client.certificate_pem),
            (&files.ca_pem, &tls.ca_pem),
        ] {
            fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(files)
    }
}

/// Running registers; dropping them stops them.
pub struct Running {
    /// What a client is configured with.
    pub url: String,
    pub organisation_number: String,
    /// Key and certificate of the asking organisation.
    pub client_pem: Vec<u8>,
    /// The root of the server's certificate.
    pub ca_pem: Vec<u8>,
    pub files: Files,
    shared: Arc<Shared>,
    handle: Handle<SocketAddr>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Running {
    pub fn set_mode(&self, mode: Mode) {
        self.shared.set_mode(mode);
    }
    /// How many questions came.
    pub fn asked(&self) -> usize {
        self.shared.asked()
    }
    /// Until the server stops.
    pub async fn stopped(mut self) -> Result<()> {
        Ok((&mut self.task).await??)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}

/// Starts on the loopback address. Needs a tokio runtime.
pub async fn start(config: Config) -> Result<Running> {
    record::check(&config.people)?;
    let tls = Tls::new()?;
    let files = Files::write(&config.folder, &tls)?;
    let shared = Arc::new(Shared::new(config.people, config.organisation_number.clone()));
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port))
        .with_context(|| format!("port {}", config.port))?;
    socket.set_nonblocking(true)?;
    let address = socket.local_addr()?;
    let handle = Handle::new();
    let server =
        axum_server::from_tcp_rustls(socket, RustlsConfig::from_config(Arc::new(tls.server_config()?)))?
            .handle(handle.clone())
            .serve(router(Arc::clone(&shared)).into_make_service());
    Ok(Running {
        url: format!("https://{address}{PATH}"),
        organisation_number: config.organisation_number,
        client_pem: tls.client.identity_pem().into_bytes(),
        ca_pem: tls.ca_pem.clone().into_bytes(),
        files,
        shared,
        handle,
        task: tokio::spawn(server),
    })
}
