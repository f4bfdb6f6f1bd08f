//! Pages carry no inline style, handler or script: the content policy refuses them.

use crate::source::Source;
use crate::tree::{File, Tree};

/// Code keeps its quotes when the insides of strings are blanked, so markup in macros can be read there;
/// markup inside strings is read from the strings.
fn broken(tree: &Tree) -> Vec<String> {
    let mut broken = Vec::new();
    for file in tree
        .under(&["faces/", "processes/"])
        .filter(|file| !file.path.contains("/tests/"))
    {
        let lines: Vec<(usize, String)> = match file.path.rsplit('.').next() {
            Some("rs") => rust_lines(file),
            Some("html" | "svg") => file
                .lines()
                .map(|(number, line)| (number, line.to_owned()))
                .collect(),
            _ => continue,
        };
        for (number, line) in lines {
            if let Some(what) = refused_in(&line) {
                broken.push(format!(
                    "{}:{number}: {what} is refused by the content policy",
                    file.path
                ));
            }
        }
    }
    broken
}

fn rust_lines(file: &File) -> Vec<(usize, String)> {
    let source = Source::of(&file.text);
    let mut lines: Vec<(usize, String)> = source
        .lines()
        .map(|(number, line)| (number, line.to_owned()))
        .collect();
    lines.extend(source.strings.iter().cloned());
    lines
}

fn refused_in(line: &str) -> Option<&'static str> {
    if attribute(line, |name| name == "style") {
        return Some("an inline style");
    }
    if attribute(line, |name| name.len() > 4 && name.starts_with("on")) {
        return Some("an inline handler");
    }
    let body = |open: &str, close: &str| {
        line.split(open).skip(1).any(|rest| {
            rest.split_once(close)
                .is_none_or(|(_, inside)| !inside.trim_start().starts_with('<'))
        })
    };
    if (line.contains("<script>") && body("<script>", ""))
        || line.trim_start().starts_with("script {")
        || line.contains("<style>")
    {
        return Some("a script or style in the page");
    }
    None
}

/// An attribute as markup writes it: `name="` or `name=(`, with no space about the sign.
fn attribute(line: &str, wanted: impl Fn(&str) -> bool) -> bool {
    line.match_indices('=').any(|(at, _)| {
        let is_value =
            line[at + 1..].starts_with(['"', '(', '{', '\'']) || line[at + 1..].starts_with("\\\"");
        let start = line[..at]
            .rfind(|c: char| !c.is_ascii_lowercase())
            .map_or(0, |before| before + 1);
        let stands_alone = start > 0 && line[..start].ends_with([' ', '"', '\t']);
        is_value && stands_alone && wanted(&line[start..at])
    })
}

#[test]
fn no_page_carries_a_style_a_handler_or_a_script_of_its_own() {
    super::hold(&broken(Tree::of_this_house()));
}

#[test]
fn markup_that_the_policy_refuses_is_found_and_plain_rust_is_not() {
    let bad = "p style=\"color:red\" { }\n<button onclick=\"go()\">\nlet a = \"<p style='x'>\";\n<script>\"go()\"</script>\n";
    let good = "let style = \"bold\";\nlet one = on(x);\n<script src=\"/a.js\" defer></script>\n<p class=\"style\">\nif on==\"x\" {}\n";
    let tree = Tree::made_up(&[("faces/portal/src/a.rs", bad), ("faces/portal/src/b.rs", good)]);
    let broken = broken(&tree);
    assert_eq!(broken.len(), 4, "{broken:#?}");
    assert!(
        broken
            .iter()
            .all(|place| place.starts_with("faces/portal/src/a.rs"))
    );
}
