//! Every theme in `themes/` can be read.

use std::fs;
use std::path::Path;

#[test]
fn every_theme_can_be_read_in_light_and_dark() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    for file in fs::read_dir(folder).expect("themes") {
        let file = file.expect("a file").path();
        let css = fs::read_to_string(&file).expect("a theme");
        if let Err(faults) = design::Theme::read(css) {
            panic!("{}: {}", file.display(), faults.join("\n"));
        }
    }
}
