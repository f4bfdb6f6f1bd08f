//! *Viruskontroll.* Asks ClamAV's daemon, `clamd`, whether a file carries anything that is known to do harm.
//!
//! It must never know whose file it is, and none of its errors names one. It says what clamd said: whoever asks decides
//! what is done where nobody could tell. The protocol is in the clear, so clamd must be on this machine.
//! Begin with [`Clamd`].

use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// For the whole answer.
pub const DEADLINE: Duration = Duration::from_secs(60);

const CHUNK: usize = 64 * 1024;
/// An answer is one short line.
const ANSWER_MAX: u64 = 4096;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    Harmful,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotScanned {
    #[error("an address of clamd is unix:///PATH, or tcp://HOST:PORT where HOST is this machine")]
    Address,
    #[error("clamd could not be reached")]
    Unreachable,
    #[error("clamd did not answer in time")]
    Late,
    #[error("clamd takes no files as large as this: raise its StreamMaxLength")]
    TooLarge,
    #[error("clamd gave no answer that can be understood")]
    Unclear,
}

enum At {
    Tcp(String),
    Unix(PathBuf),
}

/// One daemon.
pub struct Clamd {
    at: At,
    deadline: Duration,
}

impl Clamd {
    /// `unix:///run/clamav/clamd.ctl`, or `tcp://127.0.0.1:3310`.
    pub fn at(address: &str) -> Result<Self, NotScanned> {
        let at = match (address.strip_prefix("unix://"), address.strip_prefix("tcp://")) {
            (Some(path), _) if path.starts_with('/') => At::Unix(path.into()),
            (_, Some(host)) if is_here(host) => At::Tcp(host.to_owned()),
            _ => return Err(NotScanned::Address),
        };
        Ok(Self {
            at,
            deadline: DEADLINE,
        })
    }

    pub fn within(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// `INSTREAM`: the bytes themselves, so that clamd needs to reach no file of ours.
    pub async fn scan(&self, bytes: &[u8]) -> Result<Verdict, NotScanned> {
        let answer = self.ask(b"zINSTREAM\0", Some(bytes)).await?;
        match answer.strip_prefix("stream: ") {
            Some("OK") => Ok(Verdict::Clean),
            Some(found) if found.ends_with(" FOUND") => Ok(Verdict::Harmful),
            _ if answer.starts_with("INSTREAM size limit exceeded") => Err(NotScanned::TooLarge),
            _ => Err(NotScanned::Unclear),
        }
    }

    /// Is it there?
    pub async fn answers(&self) -> Result<(), NotScanned> {
        match self.ask(b"zPING\0", None).await?.as_str() {
            "PONG" => Ok(()),
            _ => Err(NotScanned::Unclear),
        }
    }

    async fn ask(&self, command: &[u8], bytes: Option<&[u8]>) -> Result<String, NotScanned> {
        let asked = async {
            match &self.at {
                At::Tcp(host) => said(TcpStream::connect(host).await, command, bytes).await,
                #[cfg(unix)]
                At::Unix(path) => said(tokio::net::UnixStream::connect(path).await, command, bytes).await,
                #[cfg(not(unix))]
                At::Unix(_) => Err(NotScanned::Unreachable),
            }
        };
        tokio::time::timeout(self.deadline, asked)
            .await
            .unwrap_or(Err(NotScanned::Late))
    }
}

fn is_here(host: &str) -> bool {
    let Some((name, port)) = host.rsplit_once(':') else {
        return false;
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let here = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    here && port.parse::<u16>().is_ok_and(|port| port > 0)
}

async fn said<S: AsyncRead + AsyncWrite + Unpin>(
    connected: io::Result<S>,
    command: &[u8],
    bytes: Option<&[u8]>,
) -> Result<String, NotScanned> {
    let mut stream = connected.map_err(|_| NotScanned::Unreachable)?;
    // Whoever is sent too much answers and hangs up in the middle: what it said is read all the same.
    let told = tell(&mut stream, command, bytes).await;
    let mut answer = Vec::new();
    let heard = stream.take(ANSWER_MAX).read_to_end(&mut answer).await;
    if answer.is_empty() {
        return Err(match told.and(heard) {
            Ok(_) => NotScanned::Unclear,
            Err(_) => NotScanned::Unreachable,
        });
    }
    let answer = String::from_utf8_lossy(&answer);
    Ok(answer.trim_end_matches(['\0', '\n']).to_owned())
}

async fn tell<S: AsyncWrite + Unpin>(
    stream: &mut S,
    command: &[u8],
    bytes: Option<&[u8]>,
) -> io::Result<usize> {
    stream.write_all(command).await?;
    if let Some(bytes) = bytes {
        for chunk in bytes.chunks(CHUNK) {
            stream.write_u32(chunk.len() as u32).await?;
            stream.write_all(chunk).await?;
        }
        stream.write_u32(0).await?;
    }
    stream.flush().await?;
    Ok(0)
}
