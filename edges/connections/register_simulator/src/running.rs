//! Starting and stopping.

use crate::service::{PATH, Shared, router};
use crate::tls::Tls;
use crate::{Mode, People, RegisterPersonRecord};
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
    pub people: Vec<RegisterPersonRecord>,
    /// 0 takes a free port.
    pub port: u16,
    /// The only organisation and order that get answers.
    pub organisation_number: String,
    pub order_id: String,
}

impl Config {
    /// A free port, and the organisation and order that Skatteverket's public samples use.
    pub fn new(folder: impl Into<PathBuf>, people: Vec<RegisterPersonRecord>) -> Self {
        Self {
            folder: folder.into(),
            people,
            port: 0,
            organisation_number: "162021004748".to_owned(),
            order_id: "00000236-FO01-0001".to_owned(),
        }
    }
}

/// Where everything lies that other programs need.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Files {
    /// Key and certificate in one file.
    pub client_pem: PathBuf,
    pub client_key: PathBuf,
    pub client_certificate: PathBuf,
    pub ca_pem: PathBuf,
}

impl Files {
    fn write(folder: &Path, tls: &Tls) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let files = Self {
            client_pem: folder.join("client.pem"),
            client_key: folder.join("client_key.pem"),
            client_certificate: folder.join("client_certificate.pem"),
            ca_pem: folder.join("ca.pem"),
        };
        for (path, content) in [
            (&files.client_pem, &tls.client.identity_pem()),
            (&files.client_key, &tls.client.key_pem),
            (&files.client_certificate, &tls.client.certificate_pem),
            (&files.ca_pem, &tls.ca_pem),
        ] {
            fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(files)
    }
}

/// A running register; dropping it stops it.
pub struct Running {
    /// What a client is configured with: `https://127.0.0.1:PORT/na/na_epersondata/V3/`.
    pub url: String,
    pub organisation_number: String,
    pub order_id: String,
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

/// Starts the register on the loopback address. Needs a tokio runtime.
pub async fn start(config: Config) -> Result<Running> {
    let people = People::new(config.people)?;
    let tls = Tls::new()?;
    let files = Files::write(&config.folder, &tls)?;
    let shared = Arc::new(Shared::new(
        people,
        config.organisation_number.clone(),
        config.order_id.clone(),
    ));
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
        order_id: config.order_id,
        client_pem: tls.client.identity_pem().into_bytes(),
        ca_pem: tls.ca_pem.clone().into_bytes(),
        files,
        shared,
        handle,
        task: tokio::spawn(server),
    })
}
