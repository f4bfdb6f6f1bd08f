//! The bundled styles, browser code and themes, embedded at build time.
//!
//! The app serves each [`Asset`] at [`ASSETS_AT`] + `file`, for ever cacheable:
//! the name changes with the content.

/// Where the app serves the assets.
pub const ASSETS_AT: &str = "/assets/";

/// One embedded file.
#[derive(Debug, Clone, Copy)]
pub struct Asset {
    /// The name in the source, e.g. `resident.css`.
    pub name: &'static str,
    /// The name on the web, with its hash, e.g. `resident.0a1b2c3d4e.css`.
    pub file: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
    pub gzip: &'static [u8],
    pub brotli: &'static [u8],
}

/// What somebody else made, and on which terms we may embed it.
#[derive(Debug, Clone, Copy)]
pub struct Licence {
    pub package: &'static str,
    pub version: &'static str,
    /// The SPDX expression.
    pub licence: &'static str,
    pub text: &'static str,
}

mod made {
    use super::{Asset, Licence};
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// All embedded files.
pub fn assets() -> &'static [Asset] {
    made::ASSETS
}

/// The file that the web knows as `file`.
pub fn asset(file: &str) -> Option<&'static Asset> {
    made::ASSETS.iter().find(|asset| asset.file == file)
}

/// The address of the asset called `name` in the source.
///
/// # Panics
/// If there is no such asset: names are constants of this house, tested.
pub fn asset_url(name: &str) -> String {
    let found = made::ASSETS.iter().find(|asset| asset.name == name);
    let asset = found.expect("asset names are written in code and tested");
    format!("{ASSETS_AT}{}", asset.file)
}

/// The packages whose styles are embedded, for the page `/om/licenser`.
pub fn licences() -> &'static [Licence] {
    made::LICENCES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gzipped(name: &str) -> usize {
        assets().iter().find(|a| a.name == name).expect(name).gzip.len()
    }

    #[test]
    fn pages_stay_light_enough_for_a_slow_phone() {
        assert!(
            gzipped("resident.css") <= 30 * 1024,
            "{}",
            gzipped("resident.css")
        );
        assert!(gzipped("staff.css") <= 38 * 1024, "{}", gzipped("staff.css"));
        assert!(gzipped("page.js") <= 10 * 1024, "{}", gzipped("page.js"));
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        for asset in assets().iter().filter(|a| !a.name.ends_with(".svg")) {
            let body = String::from_utf8_lossy(asset.bytes);
            let foreign = body.replace("http://www.w3.org/", "");
            assert!(
                !foreign.contains("http://") && !foreign.contains("https://"),
                "{}",
                asset.name
            );
            assert!(!body.contains("eval("), "{}", asset.name);
        }
    }

    #[test]
    fn each_embedded_package_brings_its_licence() {
        assert!(!licences().is_empty());
        for licence in licences() {
            assert!(licence.text.contains("Copyright") || licence.text.contains("copyright"));
        }
    }

    #[test]
    fn the_lock_names_versions_and_sums_and_no_host() {
        let lock = include_str!("../package-lock.json");
        assert!(lock.contains("\"integrity\": \"sha512-"));
        assert!(!lock.contains("\"resolved\"") && !lock.contains("://"));
    }
}
