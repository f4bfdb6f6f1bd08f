//! The operators' page on configuration, printed from what is read: options and commands as [`Cli`]
//! has them, keys of the file as [`File`] has them.

use crate::cli::Cli;
use crate::config_file::{File, Key, Told};
use clap::{Arg, Command, CommandFactory};

const PAGE: &str = include_str!("configuration.md");
const EXAMPLE: &str = include_str!("example.toml");

/// `docs/operating/configuration.md`, as it should be.
pub fn printed() -> String {
    let cli = Cli::command();
    PAGE.replace("{options}", &options(&cli))
        .replace("{commands}", &commands(&cli))
        .replace("{example}", EXAMPLE.trim_end())
        .replace("{keys}", &keys())
}

fn options(cli: &Command) -> String {
    let rows = cli.get_arguments().filter(|arg| arg.get_long().is_some());
    table(["Option", "Environment", "Default", "Meaning"], rows.map(option))
}

fn option(arg: &Arg) -> [String; 4] {
    let environment = arg.get_env().map(|name| name.to_string_lossy().into_owned());
    let default = arg.get_default_values().first();
    [
        code(&spelled(arg)),
        environment.map_or("–".into(), |name| code(&name)),
        default.map_or("none".into(), |default| code(&default.to_string_lossy())),
        arg.get_help().map(ToString::to_string).unwrap_or_default(),
    ]
}

/// As it is typed: `--data FOLDER`, `RULE`, `--json`.
fn spelled(arg: &Arg) -> String {
    let long = arg.get_long().map(|long| format!("--{long}"));
    let values = arg.get_value_names().filter(|_| arg.get_action().takes_values());
    let words = long
        .into_iter()
        .chain(values.into_iter().flatten().map(ToString::to_string));
    words.collect::<Vec<_>>().join(" ")
}

fn commands(cli: &Command) -> String {
    let mut rows = Vec::new();
    for command in cli.get_subcommands().filter(|command| !command.is_hide_set()) {
        if command.has_subcommands() {
            let before = format!("{} ", command.get_name());
            rows.extend(command.get_subcommands().map(|inner| told(&before, inner)));
        } else {
            rows.push(told("", command));
        }
    }
    table(["Command", "Meaning"], rows.into_iter())
}

fn told(before: &str, command: &Command) -> [String; 2] {
    let words = command.get_arguments().map(|arg| match arg.is_required_set() {
        true => format!(" {}", spelled(arg)),
        false => format!(" [{}]", spelled(arg)),
    });
    [
        code(&format!(
            "{before}{}{}",
            command.get_name(),
            words.collect::<String>()
        )),
        command.get_about().map(ToString::to_string).unwrap_or_default(),
    ]
}

fn keys() -> String {
    let rows = File::KEYS.iter().flat_map(|section| {
        let own = section
            .may_be_absent
            .then(|| key(section.name.to_owned(), "yes".into(), section));
        let must = if section.may_be_absent {
            format!("with {}", code(section.name))
        } else {
            "yes".into()
        };
        let inside = section.inside.iter().flat_map(move |inner| {
            let name = format!("{}.{}", section.name, inner.name);
            let with = format!("with {}", code(&name));
            let below = inner
                .inside
                .iter()
                .map(move |below| key(format!("{name}.{}", below.name), with.clone(), below));
            let name = format!("{}.{}", section.name, inner.name);
            std::iter::once(key(name, must.clone(), inner)).chain(below)
        });
        own.into_iter().chain(inside)
    });
    table(["Key", "Must be there", "Default", "Meaning"], rows)
}

fn key(name: String, must: String, key: &Key) -> [String; 4] {
    let (must, default) = if key.may_be_absent {
        ("no".into(), "none")
    } else {
        (must, "–")
    };
    [code(&name), must, default.into(), key.says.trim().into()]
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: [&str; N]| format!("| {} |", cells.map(|cell| cell.trim_end_matches('.')).join(" | "));
    let rows = rows.map(|row| line(row.each_ref().map(String::as_str)));
    [line(head), format!("|{}", "---|".repeat(N))]
        .into_iter()
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(feature = "demo")]
    fn the_page_for_operators_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/operating/configuration.md");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, printed()).expect("the page can be written");
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == printed(),
            "docs/operating/configuration.md is stale: run UPDATE=1 cargo test -p handslag"
        );
    }

    #[test]
    fn an_operator_who_looks_for_the_register_finds_each_of_its_keys_and_that_it_may_be_left_out() {
        let page = printed();
        assert!(
            page.contains("| `register` | no | none | The population register"),
            "{page}"
        );
        assert!(
            page.contains("| `register.order_id` | with `register` | – | Your order"),
            "{page}"
        );
        assert!(
            page.contains("| `--data FOLDER` | `HANDSLAG_DATA` | `data` |"),
            "{page}"
        );
        assert!(
            page.contains("| `law due RULE START [--json] [--transition]` |"),
            "{page}"
        );
    }

    #[test]
    fn the_example_is_well_formed() {
        toml::from_str::<File>(EXAMPLE).expect("the example can be read");
    }
}
