//! GLOSSARY.md is collected from doc comments that open with a Swedish term in italics.
//!
//! `/// *Skyddsbedömning.* Is the child safe tonight?` above a public item, a variant or a field, or `//! *…*`
//! at the top of a module, gives one line. `UPDATE=1 cargo test -p tidy` writes the file anew.

use std::{env, fs};

use crate::tree::{File, Tree, root};

const PAGE: &str = "GLOSSARY.md";
const TOP: &str = "# Glossary

Swedish terms of the field and what they are called in the code. Collected from the doc comments by
`UPDATE=1 cargo test -p tidy`; change the comment, not this page.

| Swedish | In code | Meaning | Where |
|---|---|---|---|
";

#[derive(Debug, PartialEq)]
struct Term {
    swedish: String,
    code: String,
    meaning: String,
    path: String,
}

fn collected(tree: &Tree) -> Vec<Term> {
    let files = tree
        .files
        .iter()
        .filter(|file| file.is_rust() && !file.path.starts_with("checks/"));
    let mut terms: Vec<Term> = files.flat_map(terms_of).collect();
    terms.sort_by_key(|term| (sort_key(&term.swedish), term.code.clone(), term.path.clone()));
    terms
}

fn terms_of(file: &File) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut home = String::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut module: Vec<&str> = Vec::new();
    for line in file.text.lines() {
        let at_margin = !line.starts_with(' ');
        let line = line.trim();
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        if let Some(words) = line.strip_prefix("//!") {
            module.push(words.trim());
        } else if let Some(words) = line.strip_prefix("///") {
            comment.push(words.trim());
        } else if !line.starts_with("#[") {
            if let Some((is_type, name)) = named_in(line) {
                // A type that a macro makes: `words!( Ending { … } )`.
                let is_type = is_type || (home.is_empty() && line.ends_with('{') && line.starts_with(&name));
                let code = if is_type || home.is_empty() {
                    name.clone()
                } else {
                    format!("{home}::{name}")
                };
                terms.extend(term(&comment, code, file));
                home = if is_type { name } else { home };
            }
            if at_margin && line.starts_with(['}', ')']) {
                home.clear();
            }
            comment.clear();
        }
    }
    terms.extend(term(&module, module_name(&file.path), file));
    terms
}

/// The public item, variant or field a line names; the first part says whether variants may follow inside.
fn named_in(line: &str) -> Option<(bool, String)> {
    let word = |rest: &str| {
        rest.split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or("")
            .to_owned()
    };
    let Some(rest) = line.strip_prefix("pub ") else {
        let is_variant = line.starts_with(char::is_uppercase);
        return is_variant.then(|| (false, word(line)));
    };
    for kind in ["struct ", "enum ", "trait ", "union "] {
        if let Some(name) = rest.strip_prefix(kind) {
            return Some((true, word(name)));
        }
    }
    for kind in [
        "const fn ",
        "async fn ",
        "fn ",
        "const ",
        "static ",
        "type ",
        "mod ",
    ] {
        if let Some(name) = rest.strip_prefix(kind) {
            return Some((false, word(name)));
        }
    }
    let field = word(rest);
    (!field.is_empty() && rest[field.len()..].starts_with(':')).then_some((false, field))
}

fn term(comment: &[&str], code: String, file: &File) -> Option<Term> {
    let text = comment
        .iter()
        .take_while(|line| !line.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    let rest = text.strip_prefix('*')?;
    let (swedish, meaning) = rest
        .split_once('*')
        .filter(|(swedish, _)| !swedish.is_empty() && !swedish.contains(':'))?;
    let meaning = meaning.trim_start_matches([',', '.', ':', ';', ' ']);
    let first = first_sentence(meaning);
    Some(Term {
        swedish: swedish.trim_end_matches('.').to_owned(),
        code,
        meaning: first.trim_end_matches('.').replace('|', "\\|"),
        path: file.path.clone(),
    })
}

/// Up to a full stop that a capital follows, so that "19 kap. 1 §" is not torn.
fn first_sentence(text: &str) -> &str {
    let ends = |(at, _): &(usize, &str)| text[at + 2..].starts_with(char::is_uppercase);
    text.match_indices(". ")
        .find(ends)
        .map_or(text, |(at, _)| &text[..at])
}

/// `core/casework/src/stages/appeal.rs` is `casework::stages::appeal`.
fn module_name(path: &str) -> String {
    let (folder, inside) = path.split_once("/src/").unwrap_or(("", path));
    let name = folder.rsplit('/').next().unwrap_or_default();
    let inside = inside.trim_end_matches(".rs").trim_end_matches("/mod");
    match inside {
        "lib" | "main" => name.to_owned(),
        _ => format!("{name}::{}", inside.replace('/', "::")),
    }
}

/// å, ä, ö come last in Swedish, in this order.
fn sort_key(word: &str) -> Vec<u32> {
    let place = |c: char| match c {
        'å' => 0x7b,
        'ä' => 0x7c,
        'ö' => 0x7d,
        other => u32::from(other),
    };
    word.to_lowercase().chars().map(place).collect()
}

fn page(terms: &[Term]) -> String {
    let line = |term: &Term| {
        format!(
            "| {} | `{}` | {} | `{}` |\n",
            term.swedish, term.code, term.meaning, term.path
        )
    };
    TOP.to_owned() + &terms.iter().map(line).collect::<String>()
}

fn broken(tree: &Tree) -> Vec<String> {
    let wanted = page(&collected(tree));
    let kept = tree.get(PAGE).map(|file| file.text.as_str()).unwrap_or_default();
    if kept == wanted {
        return Vec::new();
    }
    let missing = |from: &str, line: &&str| !from.lines().any(|known| known == *line);
    let added = wanted
        .lines()
        .filter(|line| missing(kept, line))
        .map(|line| format!("not in {PAGE}: {line}"));
    let gone = kept
        .lines()
        .filter(|line| missing(&wanted, line))
        .map(|line| format!("only in {PAGE}: {line}"));
    let mut broken = vec![format!(
        "{PAGE} is not what the doc comments say; run: UPDATE=1 cargo test -p tidy"
    )];
    broken.extend(added.chain(gone).take(20));
    broken
}

#[test]
fn the_glossary_says_what_the_doc_comments_say() {
    let tree = Tree::of_this_house();
    if env::var_os("UPDATE").is_some() {
        fs::write(root().join(PAGE), page(&collected(tree))).unwrap();
        return;
    }
    super::hold(&broken(tree));
}

#[test]
fn terms_of_types_variants_fields_and_modules_are_collected() {
    let text = "//! *Överklagande.* How a decision is contested.\n\n/// *Skyddsbedömning.* Is the child safe? More.\n\
        #[derive(Debug)]\npub struct ProtectionAssessment {\n    /// *Beslutsdag*, the day it was decided\n    /// by whom.\n    pub decided_on: Date,\n}\n\
        pub enum Ground {\n    /// *Samtycke.*\n    Consent,\n    /// Plain.\n    Other,\n}\n/// *Frist.* A day.\npub fn clock() {}\n\
        words!(\n    Ending {\n        /// *Avslag.* No, by SoL 11 kap. 1 §. Rare.\n        Declined = \"x\",\n    }\n);\n";
    let tree = Tree::made_up(&[("core/casework/src/stages/appeal.rs", text)]);
    let found: Vec<(String, String)> = collected(&tree)
        .into_iter()
        .map(|term| (term.swedish, term.code))
        .collect();
    let wanted = [
        ("Avslag", "Ending::Declined"),
        ("Beslutsdag", "ProtectionAssessment::decided_on"),
        ("Frist", "clock"),
        ("Samtycke", "Ground::Consent"),
        ("Skyddsbedömning", "ProtectionAssessment"),
        ("Överklagande", "casework::stages::appeal"),
    ];
    assert_eq!(
        found,
        wanted.map(|(swedish, code)| (swedish.to_owned(), code.to_owned()))
    );
    let refused = collected(&tree).remove(0);
    assert_eq!(refused.meaning, "No, by SoL 11 kap. 1 §");
    let day = collected(&tree).remove(1);
    assert_eq!(day.meaning, "the day it was decided by whom");
}

#[test]
fn a_term_that_nobody_wrote_into_the_glossary_is_found() {
    let tree = Tree::made_up(&[
        ("core/law/src/lib.rs", "/// *Frist.* A day.\npub struct Deadline;"),
        (PAGE, TOP),
    ]);
    assert!(broken(&tree).iter().any(|place| place.contains("`Deadline`")));
}
