//! Starting and stopping.

use crate::orders::{Orders, Refused};
use crate::pki::{Authority, Files, Tls, server_config};
use crate::{Clock, People, Person, app, rp};
use anyhow::{Context, Result, bail};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use jiff::Timestamp;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::JoinHandle;

pub struct Config {
    /// Certificates and the relying party's key are written here, anew at each start.
    pub folder: PathBuf,
    /// RSA keys are made here once and used again. Several simulators may share it.
    pub key_folder: PathBuf,
    pub people: Vec<Person>,
    /// 0 takes a free port.
    pub rp_port: u16,
    pub app_port: u16,
    pub clock: Clock,
    /// `bankIdIssueDate` with an offset from UTC, as the text of the contract says; without, as its sample shows.
    pub issue_date_with_offset: bool,
}

impl Config {
    /// Free ports, the real clock, plain issue dates, keys beside the certificates.
    pub fn new(folder: impl Into<PathBuf>, people: Vec<Person>) -> Self {
        let folder = folder.into();
        Self {
            key_folder: folder.clone(),
            folder,
            people,
            rp_port: 0,
            app_port: 0,
            clock: Clock::real(),
            issue_date_with_offset: false,
        }
    }
}

/// A running simulator; dropping it stops it.
pub struct Running {
    /// `https://127.0.0.1:PORT/rp/v6.0/`
    pub rp_url: String,
    /// `http://127.0.0.1:PORT`; the page a link opens is `…/app`.
    pub app_url: String,
    /// Key and certificate of the relying party.
    pub client_pem: Vec<u8>,
    /// The root of the API's server certificate.
    pub ca_pem: Vec<u8>,
    /// The root of people's certificates: what signatures are verified against.
    pub bankid_root_pem: Vec<u8>,
    pub files: Files,
    pub clock: Clock,
    handles: [Handle<SocketAddr>; 2],
    tasks: [JoinHandle<std::io::Result<()>>; 2],
}

impl Running {
    /// Until one of the servers stops.
    pub async fn stopped(mut self) -> Result<()> {
        let [rp, app] = &mut self.tasks;
        tokio::select! {
            ended = rp => ended??,
            ended = app => ended??,
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for handle in &self.handles {
            handle.shutdown();
        }
    }
}

pub(crate) struct Shared {
    pub people: People,
    pub authority: Authority,
    pub clock: Clock,
    pub issue_date_with_offset: bool,
    orders: Mutex<Orders>,
}

impl Shared {
    pub fn with_orders<T>(
        &self,
        act: impl FnOnce(&mut Orders, Timestamp) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        act(&mut orders, self.clock.now())
    }
}

/// Starts both servers on the loopback address. Needs a tokio runtime.
pub async fn start(config: Config) -> Result<Running> {
    for folder in [&config.folder, &config.key_folder] {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    if config.people.is_empty() {
        bail!("the simulator needs at least one person");
    }
    let tls = Tls::new()?;
    let key_folder = config.key_folder.clone();
    let authority = tokio::task::spawn_blocking(move || Authority::new(&key_folder)).await??;
    let files = Files::write(&config.folder, &tls, &authority)?;
    let bankid_root_pem = authority.root_pem.clone().into_bytes();
    let shared = Arc::new(Shared {
        people: People::new(config.people)?,
        authority,
        clock: config.clock.clone(),
        issue_date_with_offset: config.issue_date_with_offset,
        orders: Mutex::default(),
    });
    let (rp_socket, rp_address) = listen(config.rp_port)?;
    let (app_socket, app_address) = listen(config.app_port)?;
    let handles = [Handle::new(), Handle::new()];
    let rp_server = axum_server::from_tcp_rustls(
        rp_socket,
        RustlsConfig::from_config(Arc::new(server_config(&tls)?)),
    )?
    .handle(handles[0].clone())
    .serve(rp::router(Arc::clone(&shared)).into_make_service());
    let app_server = axum_server::from_tcp(app_socket)?
        .handle(handles[1].clone())
        .serve(app::router(shared).into_make_service());
    Ok(Running {
        rp_url: format!("https://{rp_address}/rp/v6.0/"),
        app_url: format!("http://{app_address}"),
        client_pem: tls.client_identity_pem().into_bytes(),
        ca_pem: tls.ca_pem.clone().into_bytes(),
        bankid_root_pem,
        files,
        clock: config.clock,
        handles,
        tasks: [tokio::spawn(rp_server), tokio::spawn(app_server)],
    })
}

fn listen(port: u16) -> Result<(TcpListener, SocketAddr)> {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("port {port}"))?;
    socket.set_nonblocking(true)?;
    let address = socket.local_addr()?;
    Ok((socket, address))
}
