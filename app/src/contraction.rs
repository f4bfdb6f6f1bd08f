//! Migrations that take away what nodes of the version before use: they wait until no such node lives, and are then
//! carried out by whoever sees it first, while it is at work.

use crate::config::Config;
use crate::house;
use common::Site;
use db::{Location, Migration};
use house_store::House;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

const BETWEEN_LOOKS: Duration = Duration::from_secs(30);

/// A store and the shape that this program was built for.
pub type Shaped = (Location, &'static [Migration]);

pub fn stores(config: &Config) -> [Shaped; 2] {
    let [house, committee] = config.locations();
    [(house, house_store::MIGRATIONS), (committee, views::migrations())]
}

/// From now on, where other nodes may be at work on the same stores.
pub fn begin(config: &Config, site: &Arc<Site>, stop: &watch::Receiver<bool>) {
    if !site.house.is_shared() {
        return;
    }
    let (stores, house, mut stop) = (stores(config), site.house.clone(), stop.clone());
    let knows = house::knows();
    tokio::spawn(async move {
        tokio::select! {
            () = when_alone(&house, &knows, &stores, BETWEEN_LOOKS) => {}
            _ = stop.wait_for(|stop| *stop) => {}
        }
    });
}

/// Ends when nothing waits any more.
pub async fn when_alone(house: &House, knows: &str, stores: &[Shaped], between: Duration) {
    loop {
        tokio::time::sleep(between).await;
        match if_alone(house, knows, stores).await {
            Ok(true) => return,
            Ok(false) => {}
            Err(fault) => tracing::error!(
                fault = format!("{fault:#}"),
                "what older nodes used could not be taken away"
            ),
        }
    }
}

/// False: an older node lives.
pub async fn if_alone(house: &House, knows: &str, stores: &[Shaped]) -> anyhow::Result<bool> {
    if house.others_live(knows, Timestamp::now()).await? {
        return Ok(false);
    }
    for (at, migrations) in stores {
        db::open(at, migrations).await?;
    }
    Ok(true)
}
