//! The rules, one a file. Each gives what breaks it; the tests hold this house to it.

mod crate_docs;
mod decisions;
mod dependencies;
mod disclosure;
mod file_length;
mod file_size;
mod function_length;
mod glossary;
mod hosts_and_paths;
mod inline_html;
mod libraries;
mod plan_length;
mod process_names;
mod sentences_in_code;
mod sql;
mod supply_chain;
mod texts;
mod type_names;
mod unfinished;

/// Fails with every place that breaks the rule, one a line.
#[track_caller]
fn hold(broken: &[String]) {
    let places = if broken.len() == 1 { "place" } else { "places" };
    assert!(
        broken.is_empty(),
        "{} {places}:\n  {}\n",
        broken.len(),
        broken.join("\n  ")
    );
}
