//! Letters as PDF, made in a child process of this same binary, so that a runaway letter never takes
//! the server with it.

use common::print::{Printed, Printer};
use letters::{Limits, PdfPool, Sheet};

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
    fn print(&self, sheet: Sheet) -> Printed<'_> {
        Box::pin(async move { self.0.print(&sheet).await.map_err(|error| error.to_string()) })
    }
}
