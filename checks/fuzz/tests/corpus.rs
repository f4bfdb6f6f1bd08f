//! What lies under `corpus/` is read again: samples of each kind, and everything that was once found.

use fuzz::TARGETS;
use std::path::Path;
use std::{fs, time::Duration, time::Instant};

/// Longer than any of it takes a slow machine.
const AT_MOST: Duration = Duration::from_secs(10);

#[test]
fn every_reader_answers_to_all_that_was_once_sent_to_it() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (name, read) in TARGETS {
        let files = fs::read_dir(corpus.join(name)).unwrap_or_else(|_| panic!("{name} has no samples"));
        let mut many = 0;
        for file in files {
            let path = file.expect("a sample").path();
            let bytes = fs::read(&path).expect("a sample");
            let began = Instant::now();
            read(&bytes);
            // Cut off anywhere it is answered too.
            read(&bytes[..bytes.len() / 2]);
            assert!(began.elapsed() < AT_MOST, "{} takes too long", path.display());
            many += 1;
        }
        assert!(many > 0, "{name} has no samples");
    }
}
