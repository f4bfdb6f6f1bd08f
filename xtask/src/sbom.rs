//! `cargo xtask sbom`: what the shipped binary is made of, as CycloneDX 1.5. It says the same for the same sources:
//! no time and no number of its own.

use crate::house;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

/// As the binary for a house in earnest is built.
pub const SHIPPED: [&str; 5] = [
    "--package",
    "handslag",
    "--no-default-features",
    "--features",
    "pdf",
];

/// What we ship for.
const LINUX: &str = "x86_64-unknown-linux-gnu";

pub fn run() -> Result<bool> {
    let file = house::target().join("handslag.cdx.json");
    fs::create_dir_all(house::target())?;
    fs::write(&file, serde_json::to_vec_pretty(&made()?)?)?;
    println!("{}", file.display());
    Ok(true)
}

fn cargo(words: &[&str]) -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(words).current_dir(house::root());
    let output = command.output().context("cargo does not run")?;
    if !output.status.success() {
        bail!(
            "cargo {}: {}",
            words.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

pub fn made() -> Result<Value> {
    let tree = [
        "tree",
        "--target",
        LINUX,
        "--locked",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let tree = cargo(&[&tree[..], &SHIPPED].concat())?;
    // `name v1.2.3 (…)`, each as often as it is met.
    let named = |line: &'_ str| {
        let mut words = line.split_whitespace();
        Some((
            words.next()?.to_owned(),
            words.next()?.trim_start_matches('v').to_owned(),
        ))
    };
    let in_it: BTreeSet<(String, String)> = tree.lines().filter_map(named).collect();
    let metadata = cargo(&[
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        LINUX,
    ])?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"]
        .as_array()
        .context("cargo metadata has no packages")?;
    let sums = checksums(&fs::read_to_string(house::root().join("Cargo.lock"))?);
    let (mut components, mut urls, mut main) = (Vec::new(), BTreeMap::new(), Value::Null);
    for package in packages {
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        if !in_it.contains(&(name.to_owned(), version.to_owned())) {
            continue;
        }
        let mut component = crate_component(package, sums.get(&(name.to_owned(), version.to_owned())));
        urls.insert(text(&package["id"]), component["purl"].clone());
        if name == "handslag" {
            component["type"] = json!("application");
            main = component;
        } else {
            components.push(component);
        }
    }
    components.extend(bundled_styles()?);
    components.sort_by(|one, other| text(&one["bom-ref"]).cmp(text(&other["bom-ref"])));
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": main },
        "components": components,
        "dependencies": dependencies(&metadata, &urls),
    }))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn crate_component(package: &Value, sum: Option<&String>) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let url = format!("pkg:cargo/{name}@{version}");
    let mut component =
        json!({ "type": "library", "bom-ref": url, "name": name, "version": version, "purl": url });
    // A way of writing older than the standard: MIT/Apache-2.0.
    let licence = text(&package["license"]).replace('/', " OR ");
    if !licence.is_empty() {
        component["licenses"] = json!([{ "expression": licence }]);
    }
    if let Some(sum) = sum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

/// Name and version, with the sum that the registry's archive must have.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.map(|line| line.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]");
    blocks
        .filter_map(|block| {
            Some((
                (value(block, "name")?, value(block, "version")?),
                value(block, "checksum")?,
            ))
        })
        .collect()
}

/// The styles that are bundled into the binary come from npm.
fn bundled_styles() -> Result<Vec<Value>> {
    let lock = fs::read_to_string(house::root().join("faces/design/package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock)?;
    let packages = lock["packages"]
        .as_object()
        .context("the lock file has no packages")?;
    let shipped = packages
        .iter()
        .filter(|(path, package)| !path.is_empty() && package["dev"] != true);
    let component = |(path, package): (&String, &Value)| {
        let name = path.trim_start_matches("node_modules/");
        let version = text(&package["version"]);
        let url = format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
        json!({
            "type": "library", "bom-ref": url, "name": name, "version": version, "purl": url,
            "licenses": [{ "expression": text(&package["license"]) }],
        })
    };
    Ok(shipped.map(component).collect())
}

fn dependencies(metadata: &Value, urls: &BTreeMap<&str, Value>) -> Vec<Value> {
    let nodes = metadata["resolve"]["nodes"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let node = |node: &Value| {
        let of = urls.get(text(&node["id"]))?;
        let deps = node["deps"].as_array()?.iter().filter(|dep| {
            let kinds = dep["dep_kinds"].as_array().map(Vec::as_slice).unwrap_or_default();
            kinds.iter().any(|kind| kind["kind"] != "dev")
        });
        let on: BTreeSet<&str> = deps
            .filter_map(|dep| urls.get(text(&dep["pkg"])))
            .map(text)
            .collect();
        Some(json!({ "ref": of, "dependsOn": on }))
    };
    nodes.iter().filter_map(node).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use cyclonedx_bom::prelude::{Bom, Validate};

    #[test]
    fn the_list_of_what_is_shipped_is_read_and_found_valid_by_the_standards_own_library() {
        let made = made().unwrap();
        let read = Bom::parse_from_json_v1_5(made.to_string().as_bytes()).unwrap();
        let judged = read.validate();
        assert!(judged.passed(), "{judged:?}");
        let names: Vec<&str> = made["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text(&one["name"]))
            .collect();
        for shipped in [
            "rusqlite",
            "typst",
            "age",
            "case_store",
            "@digdir/designsystemet-css",
        ] {
            assert!(names.contains(&shipped), "{shipped} is in the binary");
        }
        for left_out in ["bankid_simulator", "town", "proptest", "tidy", "esbuild"] {
            assert!(!names.contains(&left_out), "{left_out} is not in the binary");
        }
        let strangers: Vec<&Value> = made["components"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["licenses"].is_null())
            .collect();
        assert!(strangers.is_empty(), "without a licence: {strangers:?}");
    }
}
