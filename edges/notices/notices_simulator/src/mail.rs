//! The mail server: as much of RFC 5321 as a client that sends one letter needs.

use crate::{MailReceived, Mode, Shared};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub async fn serve(listener: TcpListener, shared: Shared) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        tokio::spawn(async move { talk(stream, &shared).await });
    }
}

/// None: the client is gone.
async fn talk(mut stream: TcpStream, shared: &Shared) -> Option<()> {
    let (read, mut write) = stream.split();
    let mut lines = BufReader::new(read).lines();
    let mode = shared.asked();
    if mode == Mode::Late {
        std::future::pending::<()>().await;
    }
    let hello: &[u8] = if mode == Mode::Down {
        b"421 later\r\n"
    } else {
        b"220 ready\r\n"
    };
    write.write_all(hello).await.ok()?;
    let (mut from, mut to) = (String::new(), Vec::new());
    loop {
        let line = lines.next_line().await.ok()??;
        let (verb, rest) = line.split_once([' ', ':']).unwrap_or((&line, ""));
        let answer: &[u8] = match verb.to_ascii_uppercase().as_str() {
            "EHLO" | "HELO" => b"250 made up\r\n",
            "MAIL" => {
                from = address(rest);
                b"250 ok\r\n"
            }
            "RCPT" if mode == Mode::Refuses => b"550 nobody here\r\n",
            "RCPT" => {
                to.push(address(rest));
                b"250 ok\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut data = String::new();
                loop {
                    let line = lines.next_line().await.ok()??;
                    if line == "." {
                        break;
                    }
                    data.push_str(line.strip_prefix('.').unwrap_or(&line));
                    data.push('\n');
                }
                let mail = MailReceived {
                    from: from.clone(),
                    to: std::mem::take(&mut to),
                    data,
                };
                shared.with(|seen| seen.mails.push(mail));
                if mode == Mode::AnswerLost {
                    std::future::pending::<()>().await;
                }
                b"250 taken\r\n"
            }
            "RSET" | "NOOP" => b"250 ok\r\n",
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await.ok()?;
                return None;
            }
            _ => b"502 not here\r\n",
        };
        write.write_all(answer).await.ok()?;
    }
}

fn address(rest: &str) -> String {
    let inside = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map(|(address, _)| address.to_owned()).unwrap_or_default()
}
