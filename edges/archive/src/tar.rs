//! A tar file in the plain form that every program reads (POSIX ustar).

use jiff::Timestamp;

const BLOCK: usize = 512;

pub(crate) struct Tar {
    bytes: Vec<u8>,
    at: i64,
}

impl Tar {
    pub(crate) fn new(at: Timestamp) -> Self {
        Self {
            bytes: Vec::new(),
            at: at.as_second(),
        }
    }

    pub(crate) fn add(&mut self, path: &str, content: &[u8]) {
        let mut head = [0u8; BLOCK];
        let (prefix, name) = parted(path);
        let mut put = |at: usize, text: &str| head[at..at + text.len()].copy_from_slice(text.as_bytes());
        put(0, name);
        put(100, "0000644\0");
        put(108, "0000000\0");
        put(116, "0000000\0");
        put(124, &format!("{:011o}\0", content.len()));
        put(136, &format!("{:011o}\0", self.at.max(0)));
        // The sum is made over blanks where it will stand.
        put(148, "        ");
        put(156, "0");
        put(257, "ustar\x0000");
        put(345, prefix);
        let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
        head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        self.bytes.extend_from_slice(&head);
        self.bytes.extend_from_slice(content);
        self.fill();
    }

    fn fill(&mut self) {
        let full = self.bytes.len().next_multiple_of(BLOCK);
        self.bytes.resize(full, 0);
    }

    pub(crate) fn end(mut self) -> Vec<u8> {
        self.bytes.resize(self.bytes.len() + 2 * BLOCK, 0);
        self.bytes
    }
}

/// A long path stands in two parts: up to 155 and up to 100 bytes.
fn parted(path: &str) -> (&str, &str) {
    if path.len() <= 100 {
        return ("", path);
    }
    let from = path.len() - 101;
    let cut = path
        .bytes()
        .enumerate()
        .skip(from)
        .find(|(_, byte)| *byte == b'/');
    let (prefix, name) = cut.map_or(("", path), |(at, _)| (&path[..at], &path[at + 1..]));
    assert!(
        prefix.len() <= 155 && name.len() <= 100,
        "paths of a package are short and of our own making"
    );
    (prefix, name)
}
