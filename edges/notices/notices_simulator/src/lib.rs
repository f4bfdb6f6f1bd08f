//! A made-up gateway for text messages (HTTP and JSON) and a made-up mail server (SMTP), for demonstrations and tests.
//! What reached people can be read: `GET /` shows it in a browser.
//!
//! It shares no code with the clients in `notices`. It must never listen beyond the loopback address, and sends nothing
//! to anybody.
//! Begin with [`start`]; [`Mode`] is how it is made to fail.

mod gateway;
mod mail;

use serde::Serialize;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// How it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Takes,
    /// Out of order: takes nothing and says so.
    Down,
    /// Never answers, and has taken nothing.
    Late,
    /// Takes the message, and its answer is lost on the way.
    AnswerLost,
    /// Will not have it, however often it is sent.
    Refuses,
}

/// A text message that reached a phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SmsReceived {
    pub id: String,
    pub from: String,
    pub to: String,
    pub text: String,
}

/// A letter that reached a mailbox: its envelope, and all of its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MailReceived {
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
}

#[derive(Default)]
struct Seen {
    mode: Mode,
    sms: Vec<SmsReceived>,
    mails: Vec<MailReceived>,
    asked: usize,
}

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Seen>>);

impl Shared {
    fn with<T>(&self, look: impl FnOnce(&mut Seen) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
    /// How to answer the one who asks now.
    fn asked(&self) -> Mode {
        self.with(|seen| {
            seen.asked += 1;
            seen.mode
        })
    }
}

/// Both, running; dropping it stops them.
pub struct Running {
    /// What is read in a browser.
    pub page: String,
    /// What a client posts messages to.
    pub sms_url: String,
    pub token: String,
    /// `smtp://127.0.0.1:PORT`.
    pub smtp: String,
    shared: Shared,
    tasks: [JoinHandle<()>; 2],
}

impl Running {
    pub fn set_mode(&self, mode: Mode) {
        self.shared.with(|seen| seen.mode = mode);
    }
    /// Each message once, however often it was sent.
    pub fn sms(&self) -> Vec<SmsReceived> {
        self.shared.with(|seen| seen.sms.clone())
    }
    pub fn mails(&self) -> Vec<MailReceived> {
        self.shared.with(|seen| seen.mails.clone())
    }
    /// How often anybody tried to send something.
    pub fn asked(&self) -> usize {
        self.shared.with(|seen| seen.asked)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

const TOKEN: &str = "made-up-token";

/// On free ports of the loopback address. Needs a tokio runtime.
pub async fn start() -> io::Result<Running> {
    let shared = Shared::default();
    let nowhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let (web, post) = (
        TcpListener::bind(nowhere).await?,
        TcpListener::bind(nowhere).await?,
    );
    let (web_at, post_at) = (web.local_addr()?, post.local_addr()?);
    let router = gateway::router(shared.clone());
    let tasks = [
        tokio::spawn(async move {
            axum::serve(web, router).await.ok();
        }),
        tokio::spawn(mail::serve(post, shared.clone())),
    ];
    Ok(Running {
        page: format!("http://{web_at}/"),
        sms_url: format!("http://{web_at}/messages"),
        token: TOKEN.to_owned(),
        smtp: format!("smtp://{post_at}"),
        shared,
        tasks,
    })
}
