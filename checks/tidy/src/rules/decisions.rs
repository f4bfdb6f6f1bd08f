//! The pages of docs/decisions are numbered 0001, 0002, … with none missing and none twice.

use crate::tree::Tree;

fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    let mut numbers = Vec::new();
    for file in tree.under(&["docs/decisions/"]) {
        let name = &file.path["docs/decisions/".len()..];
        if name == "README.md" {
            continue;
        }
        let (digits, title) = name.split_once('-').unwrap_or((name, ""));
        match digits.parse::<usize>() {
            Ok(number) if digits.len() == 4 && title.ends_with(".md") => numbers.push(number),
            _ => broken.push(format!("{}: is not named like 0007-a-short-title.md", file.path)),
        }
    }
    numbers.sort_unstable();
    for (at, number) in numbers.iter().enumerate() {
        if *number != at + 1 {
            broken.push(format!(
                "docs/decisions: {:04} is missing or stands twice before {number:04}",
                at + 1
            ));
            break;
        }
    }
    broken
}

#[test]
fn the_decisions_are_numbered_without_gaps() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_gap_a_double_and_a_page_without_a_number_are_found() {
    let made = |names: &[&str]| {
        let paths: Vec<String> = names
            .iter()
            .map(|name| format!("docs/decisions/{name}"))
            .collect();
        broken(&Tree::made_up(
            &paths.iter().map(|path| (path.as_str(), "")).collect::<Vec<_>>(),
        ))
    };
    assert!(made(&["0001-a.md", "0002-b.md", "README.md"]).is_empty());
    assert_eq!(made(&["0001-a.md", "0003-b.md"]).len(), 1);
    assert_eq!(made(&["0001-a.md", "0001-b.md"]).len(), 1);
    assert_eq!(made(&["thoughts.md"]).len(), 1);
}
