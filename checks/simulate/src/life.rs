//! One life of the town: who tries what, act after act, until so many are done.

use crate::forms::Lexicon;
use crate::invariants::Kept;
use crate::listening::Listening;
use crate::people;
use crate::report::Report;
use access::{Staff, Viewer};
use casework::{Answers, CaseId, StaffId};
use db::Store;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, ToSpan};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use stories::World;
use town::{Chance, Plan};

/// How often what must hold is looked at, and how often with the costly looks.
const LOOK: u64 = 500;
const DEEP_LOOK: u64 = 5_000;
const BEGINS: Date = date(2026, 1, 12);

/// Something that was done, to be pressed once more.
pub struct Done {
    pub viewer: Viewer,
    pub at: Option<CaseId>,
    pub process: &'static str,
    pub step: &'static str,
    pub answers: Answers,
    pub command: String,
    pub case: CaseId,
    pub number: String,
}

pub struct Life {
    pub world: World,
    pub plan: Plan,
    pub lexicon: Lexicon,
    pub chance: Chance,
    pub report: Report,
    /// Who works here today.
    pub staff: Vec<Staff>,
    /// Cases that somebody has met.
    pub cases: Vec<CaseId>,
    /// The family that a case is about, by its place in the plan.
    pub about: BTreeMap<CaseId, usize>,
    /// What was released, by who looked and at what: each has its line in the log.
    pub released: BTreeMap<(String, Option<CaseId>), u64>,
    pub done: Vec<Done>,
    pub kept: Kept,
    pub listening: Listening,
    pub secrets: BTreeSet<String>,
}

/// Lives one life in two empty stores.
pub async fn live(
    committee: Arc<dyn Store>,
    house: Arc<dyn Store>,
    seed: u64,
    acts: u64,
    listening: &Listening,
) -> Report {
    let mut life = Life::begins(committee, house, seed, listening.clone()).await;
    while life.report.acts < acts {
        let before = life.report.acts;
        life.something_happens().await;
        life.time_passes().await;
        let passed = |every: u64| before / every != life.report.acts / every;
        let (look, deep) = (passed(LOOK), passed(DEEP_LOOK));
        if look {
            life.everything_holds().await;
        }
        if deep {
            life.everything_holds_deep_down().await;
        }
    }
    life.ends().await
}

impl Life {
    async fn begins(
        committee: Arc<dyn Store>,
        house: Arc<dyn Store>,
        seed: u64,
        listening: Listening,
    ) -> Self {
        let plan = Plan::new(seed, 1_500, BEGINS);
        // Ids of one life are not those of another.
        let world = World::reopened(committee, house, seed << 40);
        world.begins_on("2026-01-12 07:30");
        people::move_in(&world, &plan).await;
        let mut life = Self {
            lexicon: Lexicon::of(&plan),
            chance: Chance::of(seed, &[9]),
            secrets: people::secrets(&plan),
            world,
            plan,
            report: Report::default(),
            staff: Vec::new(),
            cases: Vec::new(),
            about: BTreeMap::new(),
            released: BTreeMap::new(),
            done: Vec::new(),
            kept: Kept::default(),
            listening,
        };
        life.comes_to_work().await;
        life
    }

    async fn something_happens(&mut self) {
        match self.chance.below(1_000) {
            0..25 => self.somebody_reports().await,
            25..40 => self.staff_enter_a_report().await,
            40..540 => self.somebody_works().await,
            540..640 => self.a_resident_follows().await,
            640..720 => self.somebody_tries_what_they_may_not().await,
            720..800 => self.somebody_searches().await,
            800..880 => self.somebody_looks_over_the_board().await,
            880..920 => self.several_write_at_once().await,
            920..950 => self.somebody_presses_again().await,
            950..960 => self.a_holder_answers().await,
            960..965 => self.a_child_speaks().await,
            965..975 => self.the_office_changes().await,
            975..985 => self.somebody_browses().await,
            _ => self.the_worker_comes_round().await,
        }
    }

    pub fn today(&self) -> Date {
        self.world.site.today()
    }

    pub async fn comes_to_work(&mut self) {
        self.staff = self.world.site.house.all_staff(self.today()).await.unwrap();
        // The engines put names in the order of different alphabets.
        self.staff.sort_by_key(|one| one.id);
    }

    pub fn somebody(&mut self) -> Viewer {
        Viewer::Staff(self.chance.pick(&self.staff).clone())
    }

    pub fn colleagues(&self) -> Vec<StaffId> {
        self.staff.iter().map(|one| one.id).collect()
    }

    /// Minutes within the day; in the evening the office closes, the worker goes on, and it is another day.
    async fn time_passes(&mut self) {
        let minutes = self.chance.between(5, 25);
        let now = self.world.site.now() + SignedDuration::from_mins(minutes);
        let local = now.to_zoned(law::stockholm());
        if local.hour() < 17 {
            return self.world.clock.move_to(now);
        }
        self.the_worker_comes_round().await;
        let days = if self.chance.percent(3) {
            self.chance.between(5, 25)
        } else {
            1
        };
        let day = local.date().saturating_add(days.days());
        let day = law::next_weekday(day).unwrap_or(day);
        let opens = day.at(7, 30, 0, 0).to_zoned(law::stockholm()).unwrap();
        self.report.days += (day - local.date()).get_days() as i64;
        self.world.clock.move_to(opens.timestamp());
        self.comes_to_work().await;
    }

    async fn ends(mut self) -> Report {
        self.the_worker_comes_round().await;
        self.everything_holds().await;
        self.everything_holds_deep_down().await;
        self.report.cases = self.world.count("stream").await as u64;
        self.report.events = self.world.count("event").await as u64;
        self.report
    }

    pub fn was_released(&mut self, viewer: &Viewer, case: Option<CaseId>) {
        let by = serde_json::to_string(&viewer.actor()).unwrap();
        *self.released.entry((by, case)).or_default() += 1;
    }
}
