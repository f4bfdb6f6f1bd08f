//! `cargo xtask new-process NAME`: copies `xtask/templates/process` to `processes/NAME` and enters the new
//! process where the house must know of it: the workspace, app's dependencies, the list of processes.
//!
//! Everything is worked out first and written last, so that a marker that is missing leaves no half a process.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};

const TEMPLATE: &str = "xtask/templates/process";
/// The one line for the list of processes, in a file of its own so that it can follow the list.
const LIST_LINE: &str = "xtask/templates/line_in_processes_rs.txt";
const LIST: &str = "app/src/processes.rs";
const LIST_END: &str = "// processes: end";
/// So that neither cargo nor rustfmt takes the template for the real thing.
const SUFFIX: &str = ".template";

struct Write {
    path: PathBuf,
    text: String,
}

pub fn lay_out(root: &Path, name: &str) -> Result<()> {
    ensure!(
        is_a_good_name(name),
        "`{name}`: a process is named in lower case with underscores, e.g. elder_care"
    );
    let home = root.join("processes").join(name);
    ensure!(!home.exists(), "processes/{name} exists already");
    let mut writes = filled_template(root, name)?;
    writes.push(with_member(root, name)?);
    writes.push(with_dependency(root, name)?);
    writes.push(with_list_line(root, name)?);
    for write in &writes {
        if let Some(folder) = write.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&write.path, &write.text).with_context(|| write.path.display().to_string())?;
    }
    println!("processes/{name} is laid out and entered in the list. Next: its README, then src/lib.rs.");
    Ok(())
}

fn is_a_good_name(name: &str) -> bool {
    let starts_well = name
        .chars()
        .next()
        .is_some_and(|first| first.is_ascii_lowercase());
    let plain = name
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    starts_well && plain && !name.ends_with('_') && !name.contains("__")
}

/// `elder_care` becomes `ElderCare`.
fn type_name(name: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('_')
        .filter(|word| !word.is_empty())
        .map(capital)
        .collect()
}

fn filled(text: &str, name: &str) -> String {
    text.replace("{{name}}", name)
        .replace("{{Name}}", &type_name(name))
        .replace("{{name-with-dashes}}", &name.replace('_', "-"))
}

fn filled_template(root: &Path, name: &str) -> Result<Vec<Write>> {
    let template = root.join(TEMPLATE);
    let mut found = Vec::new();
    let mut folders = vec![template.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&template)?.to_string_lossy().into_owned();
            let inside = filled(inside.strip_suffix(SUFFIX).unwrap_or(&inside), name);
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            found.push(Write {
                path: root.join("processes").join(name).join(inside),
                text: filled(&text, name),
            });
        }
    }
    ensure!(!found.is_empty(), "{TEMPLATE} is empty");
    Ok(found)
}

fn with_member(root: &Path, name: &str) -> Result<Write> {
    let path = root.join("Cargo.toml");
    let text = fs::read_to_string(&path)?;
    let (_, after_last) =
        last_quoted_process(&text).context("Cargo.toml names no process under `members`")?;
    let mut text = text;
    text.insert_str(after_last, &format!(", \"processes/{name}\""));
    let line = format!("{name} = {{ path = \"processes/{name}\" }}");
    let text = with_line_after_last(&text, |known| known.contains("path = \"processes/"), &line)
        .context("Cargo.toml has no process under [workspace.dependencies]")?;
    Ok(Write { path, text })
}

/// The last `"processes/…"` in the members list.
fn last_quoted_process(text: &str) -> Option<(usize, usize)> {
    let members = text
        .match_indices("members")
        .map(|(at, _)| at)
        .find(|at| !text[..*at].ends_with("default-"))?;
    let end = members + text[members..].find(']')?;
    let start = members + text[members..end].rfind("\"processes/")?;
    let close = start + 1 + text[start + 1..end].find('"')?;
    Some((start, close + 1))
}

fn with_dependency(root: &Path, name: &str) -> Result<Write> {
    let path = root.join("app/Cargo.toml");
    let text = fs::read_to_string(&path)?;
    let known = processes(root)?;
    let is_process = |line: &str| {
        line.split_once(".workspace")
            .is_some_and(|(word, _)| known.iter().any(|p| p == word))
    };
    let text = with_line_after_last(&text, is_process, &format!("{name}.workspace = true"))
        .context("app/Cargo.toml depends on no process")?;
    Ok(Write { path, text })
}

fn processes(root: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(root.join("processes")).context("no folder processes/")?;
    Ok(entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect())
}

fn with_list_line(root: &Path, name: &str) -> Result<Write> {
    let path = root.join(LIST);
    let text = fs::read_to_string(&path).with_context(|| format!("{LIST} is the list of processes"))?;
    let line = fs::read_to_string(root.join(LIST_LINE)).with_context(|| LIST_LINE.to_owned())?;
    let Some(end) = text.find(LIST_END) else {
        bail!("{LIST} has no line `{LIST_END}`")
    };
    let start_of_line = text[..end].rfind('\n').map_or(0, |at| at + 1);
    let mut text = text;
    text.insert_str(start_of_line, &format!("{}\n", filled(line.trim_end(), name)));
    Ok(Write { path, text })
}

fn with_line_after_last(text: &str, is_kin: impl Fn(&str) -> bool, line: &str) -> Option<String> {
    let last = text
        .lines()
        .collect::<Vec<_>>()
        .iter()
        .rposition(|known| is_kin(known))?;
    let mut lines: Vec<&str> = text.lines().collect();
    lines.insert(last + 1, line);
    Some(lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST_TEXT: &str = "&[\n    // processes: begin\n    &erased::<child_concern::ChildConcern>(),\n    // processes: end\n]\n";

    fn small_house() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("processes/child_concern/Cargo.toml", "");
        write(
            "Cargo.toml",
            "members = [\n    \"app\",\n    \"processes/child_concern\",\n]\n[workspace.dependencies]\n\
             child_concern = { path = \"processes/child_concern\" }\nserde = \"1\"\n",
        );
        write(
            "app/Cargo.toml",
            "[dependencies]\nchild_concern.workspace = true\naxum.workspace = true\n",
        );
        write("app/src/processes.rs", LIST_TEXT);
        write(LIST_LINE, "    &erased::<{{name}}::{{Name}}>(),\n");
        write(
            "xtask/templates/process/Cargo.toml.template",
            "[package]\nname = \"{{name}}\"\n",
        );
        write(
            "xtask/templates/process/src/{{name}}.rs.template",
            "pub struct {{Name}};\n",
        );
        root
    }

    fn read(root: &Path, path: &str) -> String {
        fs::read_to_string(root.join(path)).unwrap()
    }

    #[test]
    fn a_new_process_is_one_folder_and_one_line_in_each_list() {
        let root = small_house();
        lay_out(root.path(), "elder_care").unwrap();
        assert_eq!(
            read(root.path(), "processes/elder_care/Cargo.toml"),
            "[package]\nname = \"elder_care\"\n"
        );
        assert_eq!(
            read(root.path(), "processes/elder_care/src/elder_care.rs"),
            "pub struct ElderCare;\n"
        );
        let workspace = read(root.path(), "Cargo.toml");
        assert!(
            workspace.contains("\"processes/child_concern\", \"processes/elder_care\",\n]"),
            "{workspace}"
        );
        assert!(
            workspace.contains("elder_care = { path = \"processes/elder_care\" }\nserde"),
            "{workspace}"
        );
        assert!(read(root.path(), "app/Cargo.toml").contains("elder_care.workspace = true\naxum"));
        let list = read(root.path(), "app/src/processes.rs");
        assert!(list.contains("ElderCare>(),\n    // processes: end"), "{list}");
    }

    #[test]
    fn a_list_without_its_marker_leaves_no_half_a_process() {
        let root = small_house();
        fs::write(root.path().join(LIST), "&[]").unwrap();
        assert!(
            lay_out(root.path(), "elder_care")
                .unwrap_err()
                .to_string()
                .contains("processes: end")
        );
        assert!(!root.path().join("processes/elder_care").exists());
        assert!(!read(root.path(), "Cargo.toml").contains("elder_care"));
    }

    #[test]
    fn a_name_that_is_no_crate_name_or_is_taken_is_refused() {
        let root = small_house();
        for name in ["Elder", "elder-care", "../x", "", "9lives", "a__b"] {
            assert!(lay_out(root.path(), name).is_err(), "{name}");
        }
        assert!(
            lay_out(root.path(), "child_concern")
                .unwrap_err()
                .to_string()
                .contains("exists already")
        );
    }
}
