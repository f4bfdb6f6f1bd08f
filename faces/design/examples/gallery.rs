//! Writes the gallery: every component and a few whole pages, in Swedish and
//! Arabic, light and dark. `cargo run -p design --example gallery -- DIR`

use std::path::Path;
use std::{env, fs, io};

use design::gallery::{Reader, pages};
use design::{Scheme, assets};

fn main() -> io::Result<()> {
    let Some(folder) = env::args().nth(1) else {
        eprintln!("Say where to: cargo run -p design --example gallery -- DIR");
        std::process::exit(2);
    };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets() {
        fs::write(folder.join("assets").join(asset.file), asset.bytes)?;
    }
    for (lang, reader) in [("sv", Reader::Swedish), ("ar", Reader::Arabic)] {
        for (mode, scheme) in [("light", Scheme::Light), ("dark", Scheme::Dark)] {
            for (name, page) in pages(reader, scheme) {
                // Opened from disk, not from a server: addresses become relative.
                let page = page.replace("\"/assets/", "\"assets/");
                fs::write(folder.join(format!("{name}.{lang}.{mode}.html")), page)?;
            }
        }
    }
    Ok(())
}
