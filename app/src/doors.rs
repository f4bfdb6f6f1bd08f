//! Other ways to sign in, as configured: each provider read strictly before anything is served.

use crate::config_file::{RoleFile, SignInFile, secret};
use access::Role;
use anyhow::{Context, bail, ensure};
use casework::UnitId;
use common::Door;
use common::sign_in::RoleRule;
use identity::oidc::{Config, OpenId, Secret};
use std::collections::BTreeSet;

/// Where the file does not say.
const ROLE_HOURS: u32 = 12;

pub fn doors(public_url: &str, files: &[SignInFile]) -> anyhow::Result<Vec<Door>> {
    let mut keys = BTreeSet::from([
        house_store::Proof::BANK_ID,
        house_store::Proof::PASSKEY,
        "passnyckel",
    ]);
    for file in files {
        if !keys.insert(&file.key) {
            bail!("sign_in.key `{}` stands twice, or is the house's own", file.key);
        }
    }
    files
        .iter()
        .map(|file| door(public_url, file).with_context(|| format!("sign_in `{}`", file.key)))
        .collect()
}

fn door(public_url: &str, file: &SignInFile) -> anyhow::Result<Door> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    ensure!(
        !file.key.is_empty() && file.key.chars().all(plain),
        "key is of small letters, digits and hyphens"
    );
    ensure!(!file.name.trim().is_empty(), "name is empty: people read it");
    ensure!(
        file.staff || file.residents,
        "neither staff nor residents may sign in here"
    );
    ensure!(
        file.roles.is_empty() || (file.staff && file.groups_claim.is_some()),
        "roles need staff = true and a groups_claim"
    );
    ensure!(
        file.role_hours.is_none_or(|hours| (1..=168).contains(&hours)),
        "role_hours must be 1 to 168: whoever has left a group must lose its roles within a week"
    );
    ensure!(!file.joins || !file.roles.is_empty(), "joins needs roles");
    let read = |path: &std::path::Path| {
        std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
    };
    let shown = match (&file.client_secret, &file.client_key) {
        (Some(path), None) => Secret::Shared(secret(path)?),
        (None, Some(path)) => Secret::Key {
            pem: read(path)?,
            id: file.client_key_id.clone(),
        },
        _ => bail!("one of client_secret and client_key is needed"),
    };
    let config = Config {
        key: file.key.clone(),
        name: file.name.clone(),
        issuer: file.issuer.clone(),
        client_id: file.client_id.clone(),
        secret: shown,
        roots_pem: read(&file.roots)?,
        redirect_uri: format!("{public_url}/inloggning/{}", file.key),
        logged_out_uri: format!("{public_url}/"),
        scopes: file.scopes.clone(),
        levels: file.levels.clone(),
        number_claim: file.number_claim.clone(),
        staff_claim: file.staff_claim.clone(),
        groups_claim: file.groups_claim.clone(),
    };
    Ok(Door {
        provider: OpenId::new(config)?,
        staff: file.staff,
        residents: file.residents,
        roles: file.roles.iter().map(rule).collect::<anyhow::Result<_>>()?,
        joins: file.joins,
        role_hours: file.role_hours.unwrap_or(ROLE_HOURS),
    })
}

fn rule(file: &RoleFile) -> anyhow::Result<RoleRule> {
    let role = Role::parse(&format!("role-{}", file.role));
    let role = role.with_context(|| format!("there is no role `{}`", file.role))?;
    ensure!(
        !(file.manages && role == Role::SystemAdministrator),
        "a rule must not take away system-administrator: the last one would be gone with a slip in the groups"
    );
    if let (Some(from), Some(to)) = (file.from, file.to) {
        ensure!(from <= to, "a rule for `{}` ends before it begins", file.group);
    }
    Ok(RoleRule {
        group: file.group.clone(),
        role,
        unit: UnitId::new(&file.unit),
        from: file.from,
        to: file.to,
        manages: file.manages,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"
key = "kommunen"
name = "Kommunens inloggning"
issuer = "https://idp.example.se"
client_id = "handslag"
client_secret = "SECRET"
roots = "ROOTS"
staff = true
levels = ["http://id.elegnamnden.se/loa/1.0/loa3"]
groups_claim = "groups"
roles = [{ group = "soc-barn", role = "caseworker", unit = "barn", to = "2027-06-30", manages = true }]
"#;

    /// The configuration with something else in it, and its files there.
    fn told(change: [&str; 2]) -> Result<Vec<Door>, String> {
        rustls::crypto::ring::default_provider().install_default().ok();
        let folder = tempfile::tempdir().expect("a folder");
        let pair = folder.path().join("secret");
        std::fs::write(&pair, "agreed\n").expect("written");
        let roots = folder.path().join("roots.pem");
        std::fs::write(&roots, include_str!("doors_root.pem")).expect("written");
        let text = ONE
            .replace("SECRET", &pair.display().to_string())
            .replace("ROOTS", &roots.display().to_string())
            .replace(change[0], change[1]);
        let file: SignInFile = toml::from_str(&text).map_err(|fault| fault.to_string())?;
        doors("https://soc.example.se", &[file]).map_err(|fault| format!("{fault:#}"))
    }

    #[test]
    fn a_provider_as_it_should_be_is_a_door_for_staff() {
        let doors = told(["", ""]).expect("a door");
        assert!(doors[0].staff && !doors[0].residents);
        let config = doors[0].provider.config();
        assert_eq!(config.redirect_uri, "https://soc.example.se/inloggning/kommunen");
        assert_eq!(doors[0].roles[0].role, Role::Caseworker);
    }

    #[test]
    fn what_cannot_be_meant_is_told_and_nothing_starts() {
        for (from, to, told_as) in [
            ("https://idp", "http://idp", "https"),
            (
                "\"http://id.elegnamnden.se/loa/1.0/loa3\"",
                "",
                "level of assurance",
            ),
            ("key = \"kommunen\"", "key = \"bankid\"", "stands twice"),
            ("key = \"kommunen\"", "key = \"Kommunen\"", "small letters"),
            ("client_secret", "client_sekret", "client_sekret"),
            ("staff = true", "", "neither staff nor residents"),
            ("groups_claim = \"groups\"", "", "groups_claim"),
            ("\"caseworker\"", "\"boss\"", "`boss`"),
            (
                "staff = true",
                "staff = true\nrole_hours = 0",
                "role_hours must be",
            ),
            ("\"caseworker\"", "\"system-administrator\"", "must not take away"),
            (
                "to = \"2027-06-30\"",
                "from = \"2027-01-02\", to = \"2027-01-01\"",
                "ends before",
            ),
        ] {
            let fault = told([from, to]).map(|_| ()).expect_err(told_as);
            assert!(fault.contains(told_as), "{told_as}: {fault}");
        }
    }
}
