//! Letters as PDF, made in a child process of this same binary, so that a runaway letter never takes
//! the server with it.

use casework::letter::Letter;
use common::Site;
use common::print::{Printed, Printer};
use letters::{Frame, Limits, PdfPool};

pub struct Child(PdfPool);

impl Child {
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self(PdfPool::new(
            std::env::current_exe()?,
            ["pdf-worker"],
            Limits::default(),
        )))
    }
}

impl Printer for Child {
    fn print<'a>(&'a self, letter: &'a Letter, frame: &'a Frame, site: &'a Site) -> Printed<'a> {
        Box::pin(async move {
            self.0
                .pdf(letter, frame, &site.texts)
                .await
                .map_err(|error| error.to_string())
        })
    }
}
