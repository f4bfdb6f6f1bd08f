//! Fills an empty store by really doing what the plan tells: every act with the key of the one who
//! acts, with the clock held at its time. No row is ever written past the record.

use crate::chance::Chance;
use crate::not_settled::NotSettled;
use crate::outside::{MovableOutside, Nowhere};
use crate::pen;
use crate::plan::Plan;
use crate::telling::Telling;
use case_store::outbox::Parcel;
use casework::{Actor, CaseId};
use house_store::{House, StaffRecord};
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;
use views::Committee;

/// Families that are settled side by side.
const AT_ONCE: usize = 24;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    pub happenings: usize,
    pub hand_overs: usize,
    pub families: usize,
}

/// What the families share.
pub(crate) struct Shared {
    pub plan: Plan,
    stories: Vec<Vec<usize>>,
    next: AtomicUsize,
    /// Hand-overs that were taken from the outbox by another family's story.
    pub parcels: Mutex<HashMap<CaseId, Parcel>>,
    told: mpsc::UnboundedSender<usize>,
    /// Later than everything: no lease taken then runs out while the town is settled.
    pub after: Timestamp,
}

/// Settles the town. `committee_at` makes the committee with the clock and the chance that it is given.
pub async fn settle(
    plan: &Plan,
    house: &House,
    committee_at: &dyn Fn(Arc<MovableOutside>) -> Committee,
    mut progress: impl FnMut(usize, usize),
) -> Result<Settled, NotSettled> {
    offices(plan, house).await?;
    let mut stories = vec![Vec::new(); plan.families.len()];
    for (place, happening) in plan.happenings.iter().enumerate() {
        stories[happening.family].push(place);
    }
    // The longest first: none is left alone at the end.
    stories.sort_by_key(|story| std::cmp::Reverse(story.len()));
    let (told, mut hears) = mpsc::unbounded_channel();
    let all = plan.happenings.len();
    let shared = Arc::new(Shared {
        plan: plan.clone(),
        stories,
        next: AtomicUsize::new(0),
        parcels: Mutex::new(HashMap::new()),
        told,
        after: pen::moment(plan.today.at(23, 59, 59, 0)),
    });
    let mut working = JoinSet::new();
    for _ in 0..AT_ONCE {
        let outside = Arc::new(MovableOutside::new(Arc::new(Nowhere)));
        let committee = committee_at(Arc::clone(&outside));
        working.spawn(work(Arc::clone(&shared), committee, outside));
    }
    drop(shared);
    let mut settled = Settled {
        families: plan.families.len(),
        ..Settled::default()
    };
    loop {
        tokio::select! {
            Some(done) = hears.recv() => {
                settled.happenings += done;
                progress(settled.happenings, all);
            }
            ended = working.join_next() => match ended {
                Some(ended) => settled.hand_overs += ended??,
                None => break,
            },
        }
    }
    while let Ok(done) = hears.try_recv() {
        settled.happenings += done;
    }
    progress(settled.happenings, all);
    Ok(settled)
}

/// Units, staff and their roles, on the first day of the records.
async fn offices(plan: &Plan, house: &House) -> Result<(), NotSettled> {
    if !house.all_staff(plan.since).await?.is_empty() {
        return Err(NotSettled::NotEmpty);
    }
    let at = pen::moment(plan.since.at(0, 5, 0, 0));
    let mut chance = Chance::of(plan.seed, &[4]);
    for unit in &plan.units {
        house.put_unit(unit, chance.uuid(), at, &Actor::House).await?;
    }
    for one in &plan.staff {
        let staff = &one.staff;
        let record = StaffRecord {
            id: staff.id,
            number: staff.number.clone(),
            name: staff.name.clone(),
            title: staff.title.clone(),
        };
        house.put_staff(&record, chance.uuid(), at, &Actor::House).await?;
        for held in &staff.held {
            house
                .give_role(staff.id, held, chance.uuid(), at, &Actor::House)
                .await?;
        }
    }
    Ok(())
}

async fn work(
    shared: Arc<Shared>,
    committee: Committee,
    outside: Arc<MovableOutside>,
) -> Result<usize, NotSettled> {
    let mut hand_overs = 0;
    loop {
        let nth = shared.next.fetch_add(1, Ordering::Relaxed);
        let Some(story) = shared.stories.get(nth) else {
            return Ok(hand_overs);
        };
        let mut telling = Telling::new(&shared, &committee, &outside);
        for (nth, place) in story.iter().enumerate() {
            hand_overs += telling.happens(nth, *place).await?;
        }
        // Nobody listens any more where settling was given up.
        let _ = shared.told.send(story.len());
    }
}
