//! Each hour a page for each unit, encrypted for keys that the municipality holds elsewhere: clocks, open cases, who has
//! them. For the day when nobody reaches the house (docs/operating/incident.md tells how it is opened).

use crate::backups;
use crate::config::Config;
use crate::config_file::EmergencyCopyFile;
use crate::operations::meters::Meters;
use anyhow::Context;
use backup::Place;
use common::Site;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

const BETWEEN: Duration = Duration::from_secs(3600);
/// After one that failed.
const AGAIN: Duration = Duration::from_secs(60);

/// From now on, if the municipality wants any.
pub fn begin(
    config: &Config,
    site: &Arc<Site>,
    meters: &Arc<Meters>,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<()> {
    if let Some(copies) = EmergencyCopy::of(config)? {
        tokio::spawn(copies.each_hour(site.clone(), meters.clone(), stop.clone()));
    }
    Ok(())
}

/// Where copies go, and for whom.
pub struct EmergencyCopy {
    place: Place,
    recipients: Vec<backup::keys::Recipient>,
}

impl EmergencyCopy {
    /// None: the municipality wants none.
    fn of(config: &Config) -> anyhow::Result<Option<Self>> {
        let file = config.file.as_ref().and_then(|file| file.emergency_copy.as_ref());
        let Some(EmergencyCopyFile { to, recipients }) = file else {
            return Ok(None);
        };
        Ok(Some(Self {
            place: Place::of(to, backups::s3(config)?.as_ref()).context("emergency_copy.to")?,
            recipients: backup::keys::recipients(recipients).context("emergency_copy.recipients")?,
        }))
    }

    pub fn new(place: Place, recipients: Vec<backup::keys::Recipient>) -> Self {
        Self { place, recipients }
    }

    async fn each_hour(self, site: Arc<Site>, meters: Arc<Meters>, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let wait = match self.write(&site, Timestamp::now()).await {
                Ok(()) => BETWEEN,
                Err(fault) => {
                    tracing::error!(%fault, "the emergency copy was not written");
                    meters.worker_failed("emergency-copy");
                    AGAIN
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                _ = stop.changed() => {}
            }
        }
    }

    /// A page for each unit, each in the place of the one before.
    pub async fn write(&self, site: &Site, now: Timestamp) -> anyhow::Result<()> {
        for unit in site.house.units().await? {
            let copy = workspace::emergency_copy(site, &unit, now).await?;
            let page = whole(&copy.title, copy.body.as_str());
            let name = format!(
                "handslag-{}-{}.html.age",
                site.facts.municipality_code,
                unit.id.as_str()
            );
            self.place
                .replace(&name, page.as_bytes(), &self.recipients)
                .await?;
        }
        Ok(())
    }
}

/// With its styles inside: it is read where nothing else of the house is.
fn whole(title: &str, body: &str) -> String {
    let styles = design::assets().iter().find(|asset| asset.name == "staff.css");
    let styles = styles
        .map(|asset| String::from_utf8_lossy(asset.bytes))
        .unwrap_or_default();
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{styles} body {{ padding: 1rem }}</style></head><body>{body}</body></html>"
    )
}
