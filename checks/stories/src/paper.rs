//! Letters on paper, printed in this process and read back by a reader that is not ours (poppler).

use common::print::{Printed, Printer};
use letters::Sheet;
use std::io::Write;
use std::process::{Command, Stdio};

/// For houses whose letters are printed; the others have no printer.
pub struct Press;

impl Printer for Press {
    fn print(&self, sheet: Sheet) -> Printed<'_> {
        let printed = letters::print(&sheet);
        Box::pin(std::future::ready(printed.map_err(|error| error.to_string())))
    }
}

/// Is there a reader on this machine? `cargo xtask test` sees to it.
pub fn can_be_read() -> bool {
    let asked = Command::new("pdftotext").arg("-v").stderr(Stdio::null()).status();
    asked.is_ok()
}

/// Everything that stands on it, hyphens at the ends of lines taken away; None: it is no whole PDF, or there is no reader.
pub(crate) fn text(pdf: &[u8]) -> Option<String> {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // A reader that gives up early takes no more.
    let _ = reader.stdin.take()?.write_all(pdf);
    let read = reader.wait_with_output().ok()?;
    let text = String::from_utf8(read.stdout)
        .ok()
        .filter(|_| read.status.success())?;
    Some(text.replace("\u{ad}\n", "").replace("-\n", ""))
}
