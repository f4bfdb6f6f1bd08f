//! *E-post.* By SMTP (RFC 5321), over TLS that trusts the roots it was given and nothing else. As much of it as one
//! sentence to one address needs.

use crate::{DEADLINE, NotSent, Notice, has_provider, is_loopback};
use base64::prelude::{BASE64_STANDARD, Engine};
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use reqwest::Url;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

pub struct EmailConfig {
    /// `smtps://HOST:PORT` (TLS from the first byte) or `smtp://HOST:PORT` (STARTTLS, which is demanded). On this
    /// machine `smtp` goes without.
    pub server: String,
    pub from: String,
    /// Name and password, where the server asks for them.
    pub login: Option<(String, String)>,
    /// PEM: roots of the server's certificate; none for an address of this machine.
    pub roots: Vec<u8>,
    /// See [`DEADLINE`].
    pub deadline: Duration,
}

enum Security {
    Loopback,
    /// Agreed on after the greeting, or no letter.
    StartTls(TlsConnector),
    FromTheFirstByte(TlsConnector),
}

/// Holds the password: has no `Debug`.
pub struct Email {
    host: String,
    port: u16,
    security: Security,
    login: Option<String>,
    from: String,
    deadline: Duration,
}

impl EmailConfig {
    pub fn new(server: &str, from: &str, login: Option<(String, String)>, roots: &[u8]) -> Self {
        Self {
            server: server.to_owned(),
            from: from.to_owned(),
            login,
            roots: roots.to_vec(),
            deadline: DEADLINE,
        }
    }
}

impl Email {
    pub fn new(config: &EmailConfig) -> Result<Self, NotSent> {
        has_provider()?;
        let url = Url::parse(&config.server).map_err(|_| NotSent::Setup("server is no address"))?;
        let (security, port) = match url.scheme() {
            "smtp" if is_loopback(&url) => (Security::Loopback, 25),
            "smtp" => (Security::StartTls(trusting(&config.roots)?), 587),
            "smtps" => (Security::FromTheFirstByte(trusting(&config.roots)?), 465),
            _ => return Err(NotSent::Setup("server must begin with smtps:// or smtp://")),
        };
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let bare = url.username().is_empty() && url.password().is_none();
        if host.is_empty() || !bare || !matches!(url.path(), "" | "/") {
            return Err(NotSent::Setup("server must be a host and a port, and no more"));
        }
        if !is_address(&config.from) {
            return Err(NotSent::Setup("from is no address"));
        }
        let login = config.login.as_ref();
        Ok(Self {
            host: host.to_owned(),
            port: url.port().unwrap_or(port),
            security,
            login: login.map(|(name, password)| BASE64_STANDARD.encode(format!("\0{name}\0{password}"))),
            from: config.from.clone(),
            deadline: config.deadline,
        })
    }

    pub(crate) async fn send(&self, notice: &Notice<'_>, address: &str) -> Result<(), NotSent> {
        if !is_address(address) {
            return Err(NotSent::Never("no address"));
        }
        let delivered = tokio::time::timeout(self.deadline, self.deliver(notice, address));
        delivered.await.unwrap_or(Err(NotSent::Later("too late")))
    }

    async fn deliver(&self, notice: &Notice<'_>, address: &str) -> Result<(), NotSent> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await;
        let stream = stream.map_err(|_| UNREACHABLE)?;
        match &self.security {
            Security::Loopback => {
                let mut talk = Talk(BufReader::new(stream));
                talk.greeted().await?;
                self.hand_in(talk, notice, address).await
            }
            Security::FromTheFirstByte(tls) => {
                let mut talk = Talk(BufReader::new(self.secured(tls, stream).await?));
                talk.greeted().await?;
                self.hand_in(talk, notice, address).await
            }
            Security::StartTls(tls) => {
                let mut talk = Talk(BufReader::new(stream));
                talk.greeted().await?;
                talk.ours(&self.hello()).await?;
                talk.ours("STARTTLS").await?;
                // What came before the agreement may be anybody's.
                if !talk.0.buffer().is_empty() {
                    return Err(OUT_OF_ORDER);
                }
                let secured = self.secured(tls, talk.0.into_inner()).await?;
                self.hand_in(Talk(BufReader::new(secured)), notice, address).await
            }
        }
    }

    async fn secured(
        &self,
        tls: &TlsConnector,
        stream: TcpStream,
    ) -> Result<tokio_rustls::client::TlsStream<TcpStream>, NotSent> {
        let name =
            ServerName::try_from(self.host.clone()).map_err(|_| NotSent::Setup("server has no name"))?;
        let secured = tls.connect(name, stream).await;
        secured.map_err(|_| NotSent::Later("the mail server's certificate is not trusted"))
    }

    fn domain(&self) -> &str {
        self.from.rsplit('@').next().unwrap_or_default()
    }

    fn hello(&self) -> String {
        format!("EHLO {}", self.domain())
    }

    async fn hand_in<S>(&self, mut talk: Talk<S>, notice: &Notice<'_>, address: &str) -> Result<(), NotSent>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        talk.ours(&self.hello()).await?;
        if let Some(login) = &self.login {
            talk.ours(&format!("AUTH PLAIN {login}")).await?;
        }
        talk.ours(&format!("MAIL FROM:<{}>", self.from)).await?;
        talk.theirs(&format!("RCPT TO:<{address}>")).await?;
        talk.ours("DATA").await?;
        talk.theirs(&self.letter(notice, address)?).await?;
        // It is taken; how they part is no matter.
        talk.ours("QUIT").await.ok();
        Ok(())
    }

    /// With the line that ends it. No line of it can begin with a dot.
    fn letter(&self, notice: &Notice<'_>, address: &str) -> Result<String, NotSent> {
        let now = notice.now.to_zoned(TimeZone::UTC);
        let date = rfc2822::to_string(&now).map_err(|_| NotSent::Never("no date"))?;
        let text = BASE64_STANDARD.encode(notice.text);
        let lines = [
            format!("From: <{}>", self.from),
            format!("To: <{address}>"),
            format!("Subject: =?utf-8?B?{text}?="),
            format!("Message-ID: <{}@{}>", notice.id, self.domain()),
            format!("Date: {date}"),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
            String::new(),
            text,
            ".".to_owned(),
        ];
        Ok(lines.join("\r\n"))
    }
}

const UNREACHABLE: NotSent = NotSent::Later("unreachable");
const OUT_OF_ORDER: NotSent = NotSent::Later("the mail server is out of order");
const LONGEST_LINE: u64 = 2_000;

/// A conversation by lines. What the server says in words is never passed on: it may hold the address.
struct Talk<S>(BufReader<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> Talk<S> {
    async fn greeted(&mut self) -> Result<(), NotSent> {
        match self.answer().await? {
            200..400 => Ok(()),
            _ => Err(NotSent::Later("busy")),
        }
    }

    /// Where a no is about us, and may be mended.
    async fn ours(&mut self, line: &str) -> Result<(), NotSent> {
        match self.ask(line).await? {
            200..400 => Ok(()),
            _ => Err(OUT_OF_ORDER),
        }
    }

    /// Where a no is about the address or the letter.
    async fn theirs(&mut self, line: &str) -> Result<(), NotSent> {
        match self.ask(line).await? {
            200..400 => Ok(()),
            500..600 => Err(NotSent::Never("by the mail server")),
            _ => Err(NotSent::Later("busy")),
        }
    }

    async fn ask(&mut self, line: &str) -> Result<u16, NotSent> {
        let line = format!("{line}\r\n");
        let stream = self.0.get_mut();
        stream.write_all(line.as_bytes()).await.map_err(|_| UNREACHABLE)?;
        stream.flush().await.map_err(|_| UNREACHABLE)?;
        self.answer().await
    }

    /// `250-more` goes on, `250 last` ends it.
    async fn answer(&mut self) -> Result<u16, NotSent> {
        loop {
            let mut line = Vec::new();
            let mut limited = (&mut self.0).take(LONGEST_LINE);
            limited
                .read_until(b'\n', &mut line)
                .await
                .map_err(|_| UNREACHABLE)?;
            let (code, rest) = line.split_at_checked(3).ok_or(UNREACHABLE)?;
            let code = std::str::from_utf8(code).ok().and_then(|code| code.parse().ok());
            let code = code.ok_or(OUT_OF_ORDER)?;
            if rest.first() != Some(&b'-') {
                return Ok(code);
            }
        }
    }
}

/// Nothing of it can end a line or begin another address.
fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole = parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'));
    whole
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"<>()[],;:\\\"".contains(c))
}

fn trusting(roots: &[u8]) -> Result<TlsConnector, NotSent> {
    let none = NotSent::Setup("roots holds no certificate");
    let mut store = RootCertStore::empty();
    for root in CertificateDer::pem_slice_iter(roots) {
        store.add(root.map_err(|_| none)?).map_err(|_| none)?;
    }
    if store.is_empty() {
        return Err(none);
    }
    let config = ClientConfig::builder()
        .with_root_certificates(store)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}
