//! The plan of the house stays short enough to be read: ARCHITECTURE.md, 250 lines.

use crate::tree::Tree;

const MOST: usize = 250;

fn broken(tree: &Tree) -> Vec<String> {
    let Some(plan) = tree.get("ARCHITECTURE.md") else {
        return Vec::new();
    };
    let length = plan.text.lines().count();
    if length > MOST {
        vec![format!("ARCHITECTURE.md: {length} lines, at most {MOST}")]
    } else {
        Vec::new()
    }
}

#[test]
fn the_plan_of_the_house_can_be_read_before_the_coffee_is_cold() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn a_plan_of_251_lines_is_too_long() {
    assert_eq!(
        broken(&Tree::made_up(&[("ARCHITECTURE.md", &"line\n".repeat(251))])).len(),
        1
    );
    assert!(broken(&Tree::made_up(&[("ARCHITECTURE.md", &"line\n".repeat(250))])).is_empty());
}
