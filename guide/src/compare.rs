//! A translation against its Swedish: the same blocks, leaning on the same, with the same times, numbers and links.

use crate::article::Version;
use crate::body::{Block, Line, Piece};

/// What is not alike, with the line of the translation's body.
pub(crate) fn compare(swedish: &Version, other: &Version) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for ((section, ours), (_, theirs)) in swedish.body.iter().zip(&other.body) {
        section_of(section.key(), ours, theirs, &mut faults);
    }
    faults
}

/// One section against the same in Swedish.
pub(crate) fn section_of(name: &str, ours: &[Block], theirs: &[Block], faults: &mut Vec<(usize, String)>) {
    let first = theirs.first().and_then(|block| block.lines().first());
    let at = first.map_or(1, |line| line.line);
    if ours.len() != theirs.len() {
        let what = format!("{name} has {} blocks, the Swedish {}", theirs.len(), ours.len());
        faults.push((at, what));
        return;
    }
    for (ours, theirs) in ours.iter().zip(theirs) {
        block(ours, theirs, faults);
    }
}

fn block(ours: &Block, theirs: &Block, faults: &mut Vec<(usize, String)>) {
    let at = theirs.lines().first().map_or(1, |line| line.line);
    let same_kind = match (ours, theirs) {
        (Block::Heading(_), Block::Heading(_)) | (Block::Paragraph(_), Block::Paragraph(_)) => true,
        (Block::List { ordered: ours, .. }, Block::List { ordered: theirs, .. }) => ours == theirs,
        _ => false,
    };
    if !same_kind || ours.lines().len() != theirs.lines().len() {
        faults.push((
            at,
            "another kind of block than the Swedish, or more or fewer points".to_owned(),
        ));
        return;
    }
    for (ours, theirs) in ours.lines().iter().zip(theirs.lines()) {
        if ours.marks != theirs.marks {
            faults.push((
                theirs.line,
                format!("leans on other things than the Swedish line {}", ours.line),
            ));
        }
        if fixed(ours) != fixed(theirs) {
            let what = format!(
                "other times, numbers or links than the Swedish line {}",
                ours.line
            );
            faults.push((theirs.line, what));
        }
    }
}

/// What no language changes, in any order.
fn fixed(line: &Line) -> Vec<String> {
    let mut fixed: Vec<String> = line
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Time(rule) => Some(format!("time {rule}")),
            Piece::Phone(key) => Some(format!("phone {key}")),
            Piece::Link(to, _) => Some(format!("{to:?}")),
            _ => None,
        })
        .collect();
    fixed.sort();
    fixed
}
