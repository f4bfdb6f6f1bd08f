//! Where things lie: the root of the repository and the build folder.

use std::env;
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("xtask lies directly under the root")
        .to_path_buf()
}

/// The folder cargo builds into; ours for logs, node packages and the Python environment too.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}
