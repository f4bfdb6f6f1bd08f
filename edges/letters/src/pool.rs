//! Draws letters in a child process, so that no letter, however strange, can take memory, time or life from
//! the server. One child at a time is enough: a letter takes hundredths of a second.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use casework::letter::Letter;
use language::Texts;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::frame::Frame;
use crate::press::PdfError;
use crate::sheet::Sheet;
use crate::worker::{PRINTED, REFUSED, REQUEST_MAX};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// For one letter, waiting in line aside.
    pub time: Duration,
    /// After so many a fresh child takes over: whatever it gathered goes with it.
    pub documents: u32,
    pub pdf_bytes_max: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(20),
            documents: 200,
            pdf_bytes_max: 32 * 1024 * 1024,
        }
    }
}

/// The line in front of the press.
pub struct PdfPool {
    program: PathBuf,
    args: Vec<OsString>,
    limits: Limits,
    /// Taken out while it works: a caller who goes away in the middle takes the half-read child with it.
    press: Mutex<Option<Press>>,
}

struct Press {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    printed: u32,
}

impl PdfPool {
    /// `program` with `args` must call [`crate::worker::serve`]: in the app, itself with its hidden command.
    /// Nothing is started before the first letter.
    pub fn new(
        program: impl Into<PathBuf>,
        args: impl IntoIterator<Item = impl Into<OsString>>,
        limits: Limits,
    ) -> Self {
        Self {
            program: program.into(),
            args: args.into_iter().map(Into::into).collect(),
            limits,
            press: Mutex::new(None),
        }
    }

    pub async fn pdf(&self, letter: &Letter, frame: &Frame, texts: &Texts) -> Result<Vec<u8>, PdfError> {
        self.print(&Sheet::new(letter, frame, texts)).await
    }

    pub async fn print(&self, sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
        let request =
            serde_json::to_vec(sheet).map_err(|_| PdfError::Refused("the sheet is not data".to_owned()))?;
        if request.len() > REQUEST_MAX {
            return Err(PdfError::TooLarge);
        }
        let mut place = self.press.lock().await;
        if let Some(kept) = place.take() {
            match self.one(kept, &request).await {
                // It may have ended long ago, while nobody looked: a fresh one gets the letter once more.
                (Err(PdfError::WorkerLost), _) => {
                    tracing::warn!("the process that draws letters had ended; starting another");
                }
                (outcome, kept) => {
                    *place = kept;
                    return outcome;
                }
            }
        }
        let (outcome, kept) = self.one(self.start()?, &request).await;
        *place = kept;
        outcome
    }

    /// One letter; the press comes back only when it is fit for the next.
    async fn one(&self, mut press: Press, request: &[u8]) -> (Result<Vec<u8>, PdfError>, Option<Press>) {
        let outcome = match timeout(
            self.limits.time,
            press.exchange(request, self.limits.pdf_bytes_max),
        )
        .await
        {
            Ok(outcome) => outcome,
            Err(_) => Err(PdfError::TooSlow),
        };
        press.printed += 1;
        let whole = matches!(outcome, Ok(_) | Err(PdfError::Refused(_)));
        if whole && press.printed < self.limits.documents {
            return (outcome, Some(press));
        }
        press.end().await;
        (outcome, None)
    }

    /// With an empty environment: nothing the server knows is handed on. One thread is plenty for a letter.
    fn start(&self) -> Result<Press, PdfError> {
        let mut child = Command::new(&self.program)
            .args(&self.args)
            .env_clear()
            .env("RAYON_NUM_THREADS", "1")
            // The program's allocator would hold at once, as data, as much as the child may have at all.
            .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|why| PdfError::NotStarted(why.kind()))?;
        let (input, output) = child
            .stdin
            .take()
            .zip(child.stdout.take())
            .ok_or(PdfError::WorkerLost)?;
        Ok(Press {
            child,
            input,
            output,
            printed: 0,
        })
    }
}

impl Press {
    async fn exchange(&mut self, request: &[u8], most: u32) -> Result<Vec<u8>, PdfError> {
        let lost = |_| PdfError::WorkerLost;
        let length = u32::try_from(request.len()).map_err(|_| PdfError::TooLarge)?;
        self.input.write_all(&length.to_be_bytes()).await.map_err(lost)?;
        self.input.write_all(request).await.map_err(lost)?;
        self.input.flush().await.map_err(lost)?;
        let kind = self.output.read_u8().await.map_err(lost)?;
        let length = self.output.read_u32().await.map_err(lost)?;
        if length > most {
            return Err(PdfError::TooLarge);
        }
        let mut body = vec![0; length as usize];
        self.output.read_exact(&mut body).await.map_err(lost)?;
        match kind {
            PRINTED => Ok(body),
            REFUSED => Err(PdfError::Refused(String::from_utf8_lossy(&body).into_owned())),
            _ => Err(PdfError::WorkerLost),
        }
    }

    /// Ended and waited for, so that nothing of it stays behind. Failing to end means it has ended already.
    async fn end(mut self) {
        let _ = self.child.kill().await;
    }
}
