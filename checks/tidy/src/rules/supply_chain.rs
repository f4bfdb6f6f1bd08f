//! What the house is built from: licences that may be given on, one source, and second versions of a crate only
//! where `deny.toml` gives a reason. `cargo deny` reads the same file and asks for known holes besides.

use crate::tree::root;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    skip: Vec<Skipped>,
}

#[derive(Deserialize)]
struct Skipped {
    name: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None: ours.
    source: Option<String>,
}

/// What we ship for; `deny.toml` says the same.
const LINUX: &str = "x86_64-unknown-linux-gnu";
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn broken(deny: &Deny, packages: &[Package]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        let called = format!("{} {}", package.name, package.version);
        versions
            .entry(&package.name)
            .or_default()
            .insert(&package.version);
        match &package.license {
            Some(licence) if permitted(licence, &deny.licenses.allow) => {}
            Some(licence) => broken.push(format!(
                "{called}: the licence {licence} is not among those allowed"
            )),
            None => broken.push(format!("{called} has no licence")),
        }
        if let Some(source) = package.source.as_deref().filter(|source| *source != REGISTRY) {
            broken.push(format!("{called} comes from {source}"));
        }
    }
    let skipped: BTreeSet<&str> = deny.bans.skip.iter().map(|one| one.name.as_str()).collect();
    let several = versions
        .iter()
        .filter(|(_, versions)| versions.len() > 1)
        .map(|(name, _)| *name);
    let several: BTreeSet<&str> = several.collect();
    broken.extend(
        several
            .difference(&skipped)
            .map(|name| format!("{name} stands in two versions, and deny.toml gives no reason")),
    );
    broken.extend(
        skipped
            .difference(&several)
            .map(|name| format!("deny.toml speaks of {name}, which stands in one version")),
    );
    broken
}

/// An SPDX expression: `OR` gives a choice, `AND` binds closer and asks for both. A `/` is an old `OR`.
fn permitted(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest, allowed) && rest.is_empty()
}

fn either(rest: &mut &[&str], allowed: &[String]) -> bool {
    let mut one = both(rest, allowed);
    while let ["OR", more @ ..] = *rest {
        *rest = more;
        one |= both(rest, allowed);
    }
    one
}

fn both(rest: &mut &[&str], allowed: &[String]) -> bool {
    let mut all = single(rest, allowed);
    while let ["AND", more @ ..] = *rest {
        *rest = more;
        all &= single(rest, allowed);
    }
    all
}

fn single(rest: &mut &[&str], allowed: &[String]) -> bool {
    let among = |licence: &str| allowed.iter().any(|one| one == licence);
    match *rest {
        ["(", more @ ..] => {
            *rest = more;
            let inner = either(rest, allowed);
            let closed = rest.first() == Some(&")");
            *rest = rest.get(1..).unwrap_or_default();
            inner && closed
        }
        [licence, "WITH", exception, more @ ..] => {
            *rest = more;
            among(&format!("{licence} WITH {exception}"))
        }
        [licence, more @ ..] => {
            *rest = more;
            among(licence)
        }
        [] => false,
    }
}

fn deny() -> Deny {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    toml::from_str(&text).expect("deny.toml is well formed")
}

#[test]
fn what_the_house_is_built_from_may_be_given_on_and_comes_from_one_place() {
    let mut command = Command::new(env!("CARGO"));
    command
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--filter-platform",
            LINUX,
        ])
        .current_dir(root());
    let output = command.output().expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Metadata = serde_json::from_slice(&output.stdout).expect("cargo tells its packages");
    super::hold(&broken(&deny(), &metadata.packages));
}

#[test]
fn a_licence_nobody_allowed_a_stranger_and_a_second_version_are_found() {
    let package = |name: &str, version: &str, licence: &str, source: &str| Package {
        name: name.to_owned(),
        version: version.to_owned(),
        license: Some(licence.to_owned()),
        source: Some(source.to_owned()),
    };
    let packages = [
        package("good", "1.0.0", "MIT/Apache-2.0", REGISTRY),
        package("good", "2.0.0", "MIT", REGISTRY),
        package("closed", "1.0.0", "SSPL-1.0", REGISTRY),
        package("stranger", "1.0.0", "MIT", "git+https://example.se/stranger"),
    ];
    let deny =
        toml::from_str("licenses.allow = [\"MIT\"]\n[bans]\nskip = [{ name = \"alone\" }]").expect("a file");
    let broken = broken(&deny, &packages);
    assert_eq!(broken.len(), 4, "{broken:?}");
}

#[test]
fn an_expression_of_licences_is_read_as_it_is_meant() {
    let allowed: Vec<String> = ["MIT", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"]
        .map(str::to_owned)
        .to_vec();
    for (expression, may) in [
        ("MIT OR GPL-3.0", true),
        ("GPL-3.0", false),
        ("MIT AND GPL-3.0", false),
        ("GPL-3.0 OR MIT AND Unicode-3.0", true),
        ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
        ("(MIT OR Unicode-3.0) AND GPL-3.0", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0", false),
        ("", false),
        ("(MIT", false),
    ] {
        assert_eq!(permitted(expression, &allowed), may, "{expression}");
    }
}
