//! This crate as the browser runs it, embedded when the program was built.

use design::Asset;

static MODULE: Option<Asset> = include!(concat!(env!("OUT_DIR"), "/module.rs"));

/// Nothing where it was built without the target of browsers: then the server answers.
pub fn module() -> Option<&'static Asset> {
    MODULE.as_ref()
}

/// The file that the web knows as `file`.
pub fn asset(file: &str) -> Option<&'static Asset> {
    module().filter(|asset| asset.file == file)
}
