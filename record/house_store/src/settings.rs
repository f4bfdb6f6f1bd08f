//! Settings of the installation.

use crate::{Fault, House, changes};
use casework::{Actor, Templates, UnitId, Wording};
use db::{CommitError, Query, Row, Stmt, Unit, args};
use jiff::Timestamp;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Before the key of a template.
const TEMPLATE: &str = "template:";

/// Before the topic of a question without a name.
const QUESTIONS_OF: &str = "questions-of:";

/// Before the name of a process.
const LANDS_WITH: &str = "lands-with:";

/// Before the address of an article of the guide.
const GUIDE_HERE: &str = "guide-here:";

/// Before whom parties are told of by title alone.
const BY_TITLE: &str = "by-title:";
/// Stands where somebody's id would.
pub const EVERYBODY: &str = "everybody";

pub(crate) fn beginning_with(prefix: &str) -> Query {
    let sql = "SELECT key, value FROM setting WHERE key >= $1 AND key < $2 AND value <> ''";
    Query::new(sql, args![prefix, format!("{prefix}\u{10FFFF}")]).quick()
}

pub(crate) fn templates_query() -> Query {
    beginning_with(TEMPLATE)
}

pub(crate) fn templates(rows: &[Row]) -> Result<Templates, Fault> {
    let mut templates = Templates::default();
    for row in rows {
        let key = row.text(0)?.trim_start_matches(TEMPLATE).to_owned();
        templates.0.insert(key, serde_json::from_str(row.text(1)?)?);
    }
    Ok(templates)
}

impl House {
    pub async fn setting(&self, key: &str) -> Result<Option<String>, Fault> {
        let rows = self
            .db
            .read(Query::new("SELECT value FROM setting WHERE key = $1", args![key]))
            .await?;
        Ok(rows
            .first()
            .map(|row| row.text(0).map(str::to_owned))
            .transpose()?)
    }

    /// Whom parties are told of by title and not by name: the ids of some, or [`EVERYBODY`].
    pub async fn told_by_title(&self) -> Result<Vec<String>, Fault> {
        let rows = self.db.read(beginning_with(BY_TITLE)).await?;
        rows.iter()
            .map(|row| Ok(row.text(0)?.trim_start_matches(BY_TITLE).to_owned()))
            .collect()
    }

    /// From now on one of them, or everybody, is told of by title; or by name again.
    pub async fn tell_by_title(
        &self,
        who: &str,
        by_title: bool,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let value = if by_title { "yes" } else { "" };
        self.set(&format!("{BY_TITLE}{who}"), value, change, at, by).await
    }

    /// Which unit answers questions without a name, by topic.
    pub async fn question_units(&self) -> Result<BTreeMap<String, UnitId>, Fault> {
        self.units_by(QUESTIONS_OF).await
    }

    /// Which unit new cases land with, by process; those that are not there land with intake.
    pub async fn landing_units(&self) -> Result<BTreeMap<String, UnitId>, Fault> {
        self.units_by(LANDS_WITH).await
    }

    async fn units_by(&self, prefix: &str) -> Result<BTreeMap<String, UnitId>, Fault> {
        let rows = self.db.read(beginning_with(prefix)).await?;
        let one = |row: &Row| {
            let of = row.text(0)?.trim_start_matches(prefix).to_owned();
            Ok((of, UnitId::new(row.text(1)?)))
        };
        rows.iter().map(one).collect()
    }

    pub async fn put_landing_unit(
        &self,
        process: &str,
        unit: &UnitId,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        self.set(&format!("{LANDS_WITH}{process}"), unit.as_str(), change, at, by)
            .await
    }

    pub async fn put_question_unit(
        &self,
        topic: &str,
        unit: &UnitId,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        self.set(&format!("{QUESTIONS_OF}{topic}"), unit.as_str(), change, at, by)
            .await
    }

    /// What was added to the guide's articles before additions were reviewed: it stands until a reviewed text takes its place.
    pub async fn guide_additions(&self) -> Result<BTreeMap<String, String>, Fault> {
        let rows = self.db.read(beginning_with(GUIDE_HERE)).await?;
        let one = |row: &Row| {
            let article = row.text(0)?.trim_start_matches(GUIDE_HERE).to_owned();
            Ok((article, row.text(1)?.to_owned()))
        };
        rows.iter().map(one).collect()
    }

    /// What the municipality words in its own way. An empty value means: as it comes.
    pub async fn templates(&self) -> Result<Templates, Fault> {
        templates(&self.db.read(templates_query()).await?)
    }

    /// A template in the municipality's own words; None: as it comes with the process again.
    pub async fn put_template(
        &self,
        template: &str,
        wording: Option<&Wording>,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let value = wording
            .map(serde_json::to_string)
            .transpose()?
            .unwrap_or_default();
        self.set(&format!("{TEMPLATE}{template}"), &value, change, at, by)
            .await
    }

    /// The same, unless somebody else wrote since it was read: then nothing is written, and it is false.
    pub async fn replace_template(
        &self,
        template: &str,
        (was, is): (Option<&Wording>, &Wording),
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<bool, Fault> {
        let key = format!("{TEMPLATE}{template}");
        let was = was.map(serde_json::to_string).transpose()?.unwrap_or_default();
        let value = serde_json::to_string(is)?;
        let mut unit = Unit::new();
        unit.push(
            Stmt::new(
                "INSERT INTO setting (key, value) VALUES ($1, $2) \
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE setting.value = $3",
                args![key.as_str(), value.as_str(), was],
            )
            .expect_rows(1),
        );
        let data = serde_json::json!({ "key": key, "value": value });
        unit.push(changes::stmt(change, at, by, "SettingChanged", &data)?);
        match self.db.commit(unit).await {
            Ok(_) => Ok(true),
            Err(CommitError::Conflict) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }

    pub async fn set(
        &self,
        key: &str,
        value: &str,
        change: Uuid,
        at: Timestamp,
        by: &Actor,
    ) -> Result<(), Fault> {
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            args![key, value],
        ));
        let data = serde_json::json!({ "key": key, "value": value });
        unit.push(changes::stmt(change, at, by, "SettingChanged", &data)?);
        self.db.commit(unit).await?;
        Ok(())
    }
}
