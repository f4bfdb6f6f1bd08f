//! For the tests of both halves: the keys of texts that stand in their code.

use std::collections::BTreeSet;
use std::path::Path;

/// `first-second…` between quotes, as keys are written in the code, in folders too.
pub fn keys_in_code(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("a folder of code") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(keys_in_code(&path));
            continue;
        }
        let code = std::fs::read_to_string(path).expect("readable code");
        let quoted = code.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
        found.extend(quoted.filter(|word| is_key(word)).map(str::to_owned));
    }
    found
}

fn is_key(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let plain = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    parts.len() > 1 && parts.iter().all(plain)
}
