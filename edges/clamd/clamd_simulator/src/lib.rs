//! A made-up `clamd`, for tests: it speaks ClamAV's protocol (`INSTREAM`, `PING`), over TCP or a unix socket, and finds
//! one thing alone, the test file that all scanners find.
//!
//! It shares no code with the client in `clamd`. It must never listen beyond the loopback address.
//! Begin with [`start`]; [`Mode`] is how it is made to fail.

use std::io;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, UnixListener};
use tokio::task::JoinHandle;

/// How it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Scans,
    /// Hangs up without a word.
    Down,
    /// Never answers.
    Late,
    /// Takes so many bytes and no more (`StreamMaxLength`).
    TakesAtMost(usize),
    /// Says something that nobody has agreed on.
    Babbles,
}

#[derive(Default)]
struct Seen {
    mode: Mode,
    scanned: usize,
}

/// Running; dropping it stops it.
pub struct Running {
    /// As a client is told it.
    pub address: String,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

impl Running {
    pub fn set(&self, mode: Mode) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).mode = mode;
    }
    /// How many files it has judged.
    pub fn scanned(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).scanned
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The file that every scanner finds and that does nothing. Put together here, so that no scanner finds the program.
pub fn test_file() -> Vec<u8> {
    [
        r"X5O!P%@AP[4\PZX54(P^)7CC)7}$",
        "EICAR-STANDARD-",
        "ANTIVIRUS-TEST-FILE!",
        "$H+H*",
    ]
    .concat()
    .into_bytes()
}

pub async fn start() -> io::Result<Running> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("tcp://{}", listener.local_addr()?);
    let seen = Arc::new(Mutex::new(Seen::default()));
    let shared = seen.clone();
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(meet(stream, shared.clone()));
        }
    });
    Ok(Running { address, seen, task })
}

pub async fn start_at(socket: &Path) -> io::Result<Running> {
    let listener = UnixListener::bind(socket)?;
    let address = format!("unix://{}", socket.display());
    let seen = Arc::new(Mutex::new(Seen::default()));
    let shared = seen.clone();
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(meet(stream, shared.clone()));
        }
    });
    Ok(Running { address, seen, task })
}

/// One client, one command.
async fn meet<S: AsyncRead + AsyncWrite + Unpin>(stream: S, seen: Arc<Mutex<Seen>>) {
    let mode = seen.lock().unwrap_or_else(PoisonError::into_inner).mode;
    let mut stream = BufReader::new(stream);
    let answer = match (mode, asked(&mut stream, mode).await) {
        (Mode::Down, _) | (_, Err(_)) => return,
        (Mode::Late, Ok(_)) => return std::future::pending().await,
        (Mode::Babbles, Ok(_)) => "stream: 42".to_owned(),
        (_, Ok(answer)) => answer,
    };
    if answer.starts_with("stream: ") {
        seen.lock().unwrap_or_else(PoisonError::into_inner).scanned += 1;
    }
    let _ = stream.write_all(format!("{answer}\0").as_bytes()).await;
    let _ = stream.shutdown().await;
}

async fn asked<S: AsyncRead + Unpin>(stream: &mut BufReader<S>, mode: Mode) -> io::Result<String> {
    let mut command = Vec::new();
    stream.read_until(0, &mut command).await?;
    match command.as_slice() {
        b"zPING\0" => return Ok("PONG".to_owned()),
        b"zINSTREAM\0" => {}
        _ => return Ok("UNKNOWN COMMAND".to_owned()),
    }
    let most = match mode {
        Mode::TakesAtMost(most) => most,
        _ => 100 * 1024 * 1024,
    };
    let mut file = Vec::new();
    loop {
        let length = stream.read_u32().await? as usize;
        if length == 0 {
            break;
        }
        if file.len() + length > most {
            return Ok("INSTREAM size limit exceeded. ERROR".to_owned());
        }
        let begun = file.len();
        file.resize(begun + length, 0);
        stream.read_exact(&mut file[begun..]).await?;
    }
    let sign = test_file();
    let found = file.windows(sign.len()).any(|bytes| bytes == sign);
    Ok(match found {
        true => "stream: Eicar-Test-Signature FOUND".to_owned(),
        false => "stream: OK".to_owned(),
    })
}
