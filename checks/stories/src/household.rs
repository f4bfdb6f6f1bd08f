//! Two stores of the same engine for each tale: the committee's and the house's.

use crate::world::World;
use db::testing::{each_location, open};
use db::{Location, Store};
use std::sync::Arc;

/// Tells the tale on SQLite, and on PostgreSQL where a server was named.
pub async fn both<F>(tale: F)
where
    F: AsyncFn(World),
{
    of_both_engines(async |committee, house| tale(World::of(committee, house).await).await).await;
}

/// Two empty, migrated stores of each engine.
pub async fn of_both_engines<F>(test: F)
where
    F: AsyncFn(Arc<dyn Store>, Arc<dyn Store>),
{
    each_location(async |committee_at| {
        each_location(async |house_at| {
            if !same_engine(&committee_at, &house_at) {
                return;
            }
            let committee = open(&committee_at, views::migrations()).await;
            let house = open(&house_at, house_store::MIGRATIONS).await;
            test(committee, house).await;
        })
        .await;
    })
    .await;
}

fn same_engine(one: &Location, other: &Location) -> bool {
    matches!(
        (one, other),
        (Location::Sqlite(_), Location::Sqlite(_)) | (Location::Postgres { .. }, Location::Postgres { .. })
    )
}
