//! What must hold, whatever people did. A look that finds otherwise ends the run.

use crate::life::Life;
use crate::oracle;
use crate::people;
use access::Viewer;
use casework::{Act, CaseId};
use std::collections::{BTreeMap, BTreeSet};
use views::{NotOpened, OpenCase, Which};

/// What is remembered between looks.
#[derive(Default)]
pub struct Kept {
    /// Letters that were delivered.
    pub delivered: BTreeSet<String>,
    /// Every clock that was ever seen: whether it ran, on which day it would ring, how long the stream was.
    clocks: BTreeMap<(String, String, i64), (bool, String, i64)>,
}

const CLOCKS: &str = "SELECT d.case_id, d.rule, d.nth, d.met_at, d.alarm_day, s.version \
    FROM due d JOIN stream s ON s.case_id = d.case_id";

impl Life {
    pub async fn everything_holds(&mut self) {
        self.report.looks += 1;
        self.nothing_personal_in_the_log();
        self.every_look_has_its_line().await;
        self.no_clock_disappears().await;
        self.no_row_that_may_not_be().await;
        let everybody = self.cases_by_the_streams().await;
        for _ in 0..4 {
            let viewer = self.somebody();
            self.lists_show_exactly_what_may_be_read(&viewer, &everybody)
                .await;
        }
        for _ in 0..4 {
            let today = self.today();
            let one = people::grown_up(&self.plan, today, &mut self.chance);
            let viewer = people::resident(one);
            self.my_pages_show_exactly_what_may_be_followed(&viewer, &everybody)
                .await;
        }
    }

    pub async fn everything_holds_deep_down(&mut self) {
        self.report.deep_looks += 1;
        let store = self.world.committee.store();
        store
            .checkpoint(&self.world.key, self.world.site.now())
            .await
            .unwrap();
        let found = store
            .verify(&self.world.key.verifying_key(), |_| {})
            .await
            .unwrap();
        assert_eq!(found, [], "chains verify");
        self.world.rebuilt_views_equal_kept_views().await;
        self.what_was_handed_over_came_once().await;
    }

    fn nothing_personal_in_the_log(&self) {
        if let Some(line) = self.listening.tells(&self.secrets) {
            panic!("the log names somebody: {line}");
        }
    }

    async fn every_look_has_its_line(&self) {
        let kept = self
            .world
            .rows(
                "SELECT actor, case_id, COUNT(*) FROM read_log GROUP BY actor, case_id",
                Vec::new(),
            )
            .await;
        let mut lines = BTreeMap::new();
        for row in &kept {
            let case = row.opt_text(1).unwrap().map(|id| id.parse::<CaseId>().unwrap());
            lines.insert(
                (row.text(0).unwrap().to_owned(), case),
                row.i64(2).unwrap() as u64,
            );
        }
        for (look, released) in &self.released {
            let written = lines.get(look).copied().unwrap_or_default();
            assert!(
                written >= *released,
                "{look:?}: released {released} times, written {written} times"
            );
        }
        for ((by, case), _) in lines {
            let known = self.released.contains_key(&(by.clone(), case)) || case.is_none();
            assert!(
                known || by == "\"House\"",
                "a line about a look that was denied: {by} {case:?}"
            );
        }
    }

    /// A clock that was seen is still there: it runs, or was met. Its day moves only when something happened.
    async fn no_clock_disappears(&mut self) {
        let mut now = BTreeMap::new();
        for row in &self.world.rows(CLOCKS, Vec::new()).await {
            let clock = (
                row.text(0).unwrap().to_owned(),
                row.text(1).unwrap().to_owned(),
                row.i64(2).unwrap(),
            );
            let runs = row.opt_i64(3).unwrap().is_none();
            now.insert(
                clock,
                (runs, row.text(4).unwrap().to_owned(), row.i64(5).unwrap()),
            );
        }
        for (clock, (ran, day, version)) in &self.kept.clocks {
            let Some((runs, today, length)) = now.get(clock) else {
                panic!("a clock disappeared: {clock:?}");
            };
            let same = (ran, day) == (runs, today);
            assert!(same || length > version, "a clock moved by itself: {clock:?}");
        }
        self.kept.clocks = now;
    }

    async fn no_row_that_may_not_be(&self) {
        for (sql, what) in [
            (
                "SELECT v.number FROM case_view v JOIN due d ON d.case_id = v.case_id WHERE v.closed_at IS NOT NULL AND d.met_at IS NULL",
                "a closed case has a running clock",
            ),
            (
                "SELECT v.number FROM case_view v JOIN case_access a ON a.case_id = v.case_id WHERE a.unit = '' OR a.unit <> v.unit OR a.phase <> v.phase",
                "a case has no unit, or two",
            ),
            (
                "SELECT s.number FROM stream s LEFT JOIN case_view v ON v.case_id = s.case_id WHERE v.case_id IS NULL",
                "a case is in no list",
            ),
            (
                "SELECT case_id FROM reminder r WHERE NOT EXISTS (SELECT 1 FROM stream s WHERE s.case_id = r.case_id)",
                "a reminder rang for nothing",
            ),
        ] {
            let found = self.world.rows(sql, Vec::new()).await;
            assert!(
                found.is_empty(),
                "{what}: {:?}, {} in all",
                found.first().map(|row| row.text(0).unwrap().to_owned()),
                found.len()
            );
        }
        let units = self
            .world
            .rows("SELECT DISTINCT unit FROM case_access", Vec::new())
            .await;
        for row in &units {
            let unit = row.text(0).unwrap();
            let known = self.plan.units.iter().any(|one| one.id.as_str() == unit);
            assert!(known, "a case belongs to {unit:?}, which is no unit");
        }
    }

    /// Every case, folded by the house.
    async fn cases_by_the_streams(&mut self) -> Vec<OpenCase> {
        let committee = self.world.committee.clone();
        let ids = self
            .world
            .rows("SELECT case_id FROM stream ORDER BY case_id", Vec::new())
            .await;
        let mut all = Vec::new();
        for row in &ids {
            let case: CaseId = row.text(0).unwrap().parse().unwrap();
            let key = committee.key(&Viewer::House, Act::Read, case).await.unwrap();
            all.push(committee.open(&key, "simulation").await.unwrap());
        }
        self.cases = all.iter().map(|open| open.case).collect();
        all
    }

    async fn lists_show_exactly_what_may_be_read(&mut self, viewer: &Viewer, all: &[OpenCase]) {
        let Viewer::Staff(staff) = viewer else { return };
        let today = self.today();
        let mut by_the_streams = BTreeSet::new();
        for open in all {
            let may = oracle::staff_may_read(staff, open, today);
            let key = self.world.committee.key(viewer, Act::Read, open.case).await;
            assert!(!matches!(key, Err(NotOpened::Fault(_))));
            assert_eq!(
                key.is_ok(),
                may,
                "{staff:?} and {}: key and stream differ",
                open.number
            );
            if may {
                by_the_streams.insert(open.case);
            }
        }
        let mut listed = BTreeSet::new();
        if let Ok(key) = access::list(viewer, Act::List, today) {
            for which in [Which::Open, Which::Closed] {
                let list = self
                    .world
                    .committee
                    .worklist(&key, which, 0, 100_000)
                    .await
                    .unwrap();
                listed.extend(list.rows.into_iter().map(|row| row.case));
                self.was_released(viewer, None);
            }
        }
        let differ: Vec<_> = listed.symmetric_difference(&by_the_streams).collect();
        assert!(
            differ.is_empty(),
            "lists and streams differ for {staff:?}: {differ:?}"
        );
    }

    async fn my_pages_show_exactly_what_may_be_followed(&mut self, viewer: &Viewer, all: &[OpenCase]) {
        let Viewer::Resident(resident) = viewer else {
            return;
        };
        let today = self.today();
        let by_the_streams: BTreeSet<_> = all
            .iter()
            .filter(|open| oracle::resident_may_follow(&resident.number, open, today))
            .map(|open| open.case)
            .collect();
        let key = access::list(viewer, Act::Follow, today).unwrap();
        let mine = self.world.committee.my_cases(&key).await.unwrap();
        self.was_released(viewer, None);
        let mine: BTreeSet<_> = mine.into_iter().map(|one| one.case).collect();
        assert_eq!(mine, by_the_streams, "my pages and streams differ");
    }

    /// Each hand-over that is done opened or changed one case, once; nothing stands as done that was not carried out.
    async fn what_was_handed_over_came_once(&self) {
        let done = "SELECT x.id FROM outbox x LEFT JOIN command c ON c.id = x.id \
                    WHERE x.kind = 'hand-over' AND x.state = 'done' AND c.id IS NULL";
        assert!(
            self.world.rows(done, Vec::new()).await.is_empty(),
            "done, and not carried out"
        );
        let opened = self
            .world
            .rows(
                "SELECT c.case_id, COUNT(*) FROM outbox x JOIN command c ON c.id = x.id \
                 JOIN stream s ON s.case_id = c.case_id WHERE x.kind = 'hand-over' AND x.payload LIKE '%\"to_case\":null%' \
                 GROUP BY c.case_id",
                Vec::new(),
            )
            .await;
        let investigations = self
            .world
            .rows(
                "SELECT COUNT(*) FROM stream WHERE process = 'child_investigation'",
                Vec::new(),
            )
            .await;
        assert!(
            opened.iter().all(|row| row.i64(1).unwrap() == 1),
            "two hand-overs opened one case"
        );
        assert_eq!(
            opened.len() as i64,
            investigations[0].i64(0).unwrap(),
            "a hand-over opened more than one case, or none"
        );
        let letters = self
            .world
            .rows(
                "SELECT COUNT(*) FROM outbox WHERE kind = 'letter' AND state = 'done'",
                Vec::new(),
            )
            .await;
        assert_eq!(
            letters[0].i64(0).unwrap(),
            self.kept.delivered.len() as i64,
            "letters"
        );
    }
}
