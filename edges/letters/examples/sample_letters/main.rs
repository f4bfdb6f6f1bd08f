//! Writes sample letters into a folder, the way the app does it: in a child process that is this program again.
//!
//! `cargo run -p letters --features pdf --example sample_letters -- FOLDER` also writes two files named `bad-…`
//! that are no archivable, accessible documents: a validator that lets them pass proves nothing.

mod bad;
mod form;
mod letters;

use ::letters::{Limits, PdfPool};
use std::path::Path;
use std::time::Instant;

/// The hidden command of the app.
const WORKER: &str = "pdf-worker";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked = std::env::args().nth(1).ok_or("say which folder to write into")?;
    if asked == WORKER {
        return Ok(::letters::worker::serve(
            std::io::stdin().lock(),
            std::io::stdout().lock(),
        )?);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(write_all(Path::new(&asked)))
}

async fn write_all(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    let texts = letters::texts();
    let pool = PdfPool::new(std::env::current_exe()?, [WORKER], Limits::default());
    // Twice: the first has to load the fonts and the template, as the first letter of a day does.
    for turn in ["first", "again"] {
        for sample in letters::all() {
            let started = Instant::now();
            let pdf = pool.pdf(&sample.letter, &sample.frame, &texts).await?;
            let took = started.elapsed().as_secs_f64() * 1000.0;
            println!("{turn} {:<18} {:>6} bytes {took:>8.1} ms", sample.name, pdf.len());
            std::fs::write(folder.join(sample.name).with_extension("pdf"), pdf)?;
        }
    }
    for lang in [language::Lang::Sv, language::Lang::Ar] {
        let pdf = pool.print(&form::sheet(lang, &texts)).await?;
        std::fs::write(folder.join(format!("form-{}.pdf", lang.tag())), pdf)?;
    }
    let sample = letters::decision(language::Lang::Sv);
    let good = pool.pdf(&sample.letter, &sample.frame, &texts).await?;
    std::fs::write(folder.join("bad-plain.pdf"), bad::plain())?;
    std::fs::write(folder.join("bad-unmarked.pdf"), bad::unmarked(&good))?;
    Ok(())
}
