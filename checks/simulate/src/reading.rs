//! What people read: lists, search, boards, pages; and what they try to read though they may not.

use crate::life::Life;
use crate::people;
use access::{ListKey, Viewer};
use casework::{Act, CaseId};
use views::{NotOpened, Which, WorkRow};

impl Life {
    fn list_key(&self, viewer: &Viewer, act: Act) -> Option<ListKey> {
        access::list(viewer, act, self.today()).ok()
    }

    /// Every line of a list can be opened by whoever sees it.
    pub async fn may_open_all(&self, viewer: &Viewer, act: Act, cases: &[CaseId], what: &str) {
        for case in cases {
            if let Err(why) = self.world.committee.key(viewer, act, *case).await {
                panic!("{what} shows {case} to {viewer:?}, who may not open it: {why:?}");
            }
        }
    }

    pub async fn lists(&mut self, viewer: &Viewer, which: Which) -> Vec<WorkRow> {
        self.report.did("a list read");
        let Some(key) = self.list_key(viewer, Act::List) else {
            return Vec::new();
        };
        let after = if self.chance.percent(10) { 5 } else { 0 };
        let list = self
            .world
            .committee
            .worklist(&key, which, after, 25)
            .await
            .unwrap();
        self.was_released(viewer, None);
        let cases: Vec<_> = list.rows.iter().map(|row| row.case).collect();
        self.may_open_all(viewer, Act::Read, &cases, which.word()).await;
        list.rows
    }

    pub async fn follows(&mut self, viewer: &Viewer) -> Vec<CaseId> {
        self.report.did("my pages read");
        let key = self.list_key(viewer, Act::Follow).unwrap();
        let mine = self.world.committee.my_cases(&key).await.unwrap();
        self.was_released(viewer, None);
        let mine: Vec<_> = mine.into_iter().map(|one| one.case).collect();
        self.may_open_all(viewer, Act::Follow, &mine, "my pages").await;
        mine
    }

    /// For a name, a number, a case's number or a word, right or misspelled.
    pub async fn somebody_searches(&mut self) {
        let viewer = self.somebody();
        let today = self.today();
        let one = people::grown_up(&self.plan, today, &mut self.chance);
        let mut typed = match self.chance.below(5) {
            0 => one.name(),
            1 => one.surname.clone(),
            2 => one.number.written(),
            3 => one.number.digits().to_owned(),
            _ => (*self
                .chance
                .pick(&["skolan", "oro", "hembesök", "umgänget", "\"", "x'--", "åäö"]))
            .to_owned(),
        };
        if self.chance.percent(15) {
            typed.pop();
        }
        self.report.did("a search");
        let Some(key) = self.list_key(&viewer, Act::Search) else {
            return;
        };
        let hits = self.world.committee.search(&key, &typed, 50).await.unwrap();
        let cases: Vec<_> = hits.hits.into_iter().map(|hit| hit.case).collect();
        self.may_open_all(&viewer, Act::Read, &cases, "a search").await;
    }

    /// Clocks, reminders, mentions, post: and the counts of the board are those of its lines.
    pub async fn somebody_looks_over_the_board(&mut self) {
        let viewer = self.somebody();
        self.report.did("the board and my day read");
        let Some(key) = self.list_key(&viewer, Act::List) else {
            return;
        };
        let committee = self.world.committee.clone();
        let board = committee.clocks(&key, 100_000).await.unwrap();
        let late = board
            .lines
            .iter()
            .filter(|line| line.alarm_day < self.today())
            .count();
        for (total, shown, what) in [
            (board.running, board.lines.len(), "runs"),
            (board.late, late, "is late"),
        ] {
            let shown = shown as i64;
            assert_eq!(
                (total.counted, total.more),
                (shown.min(views::COUNTED), shown > views::COUNTED),
                "the board counts what {what} to {viewer:?}"
            );
        }
        let rung = committee.reminders(&key, &viewer, 500).await.unwrap();
        let mentions = committee.mentions(&key, 50).await.unwrap();
        let post = committee.undelivered(&key, 50).await.unwrap();
        self.was_released(&viewer, None);
        let lines = board.lines.iter().map(|line| line.row.case);
        let rung = rung.iter().map(|one| one.row.case);
        let more = mentions
            .iter()
            .map(|row| row.case)
            .chain(post.iter().map(|one| one.row.case));
        let cases: Vec<_> = lines.chain(rung).chain(more).collect();
        self.may_open_all(&viewer, Act::Read, &cases, "the board or my day")
            .await;
    }

    /// A case at random, every act, by whoever: what is denied releases nothing and writes no line.
    pub async fn somebody_tries_what_they_may_not(&mut self) {
        if self.cases.is_empty() {
            return;
        }
        let case = *self.chance.pick(&self.cases);
        let viewer = if self.chance.percent(70) {
            self.somebody()
        } else {
            let today = self.today();
            people::resident(people::grown_up(&self.plan, today, &mut self.chance))
        };
        let act = *self.chance.pick(&[
            Act::Read,
            Act::Write,
            Act::Decide,
            Act::Allot,
            Act::Follow,
            Act::Share,
        ]);
        let committee = self.world.committee.clone();
        match committee.key(&viewer, act, case).await {
            Ok(key) => {
                let open = committee.open(&key, "case").await.unwrap();
                self.was_released(&viewer, Some(case));
                self.report.did("a case tried at random, and theirs");
                // A key to one case opens no other.
                let other = *self.chance.pick(&self.cases);
                if other != case
                    && let Ok(elsewhere) = committee.key(&viewer, act, other).await
                {
                    let circumstances = views::Circumstances::default();
                    let answers = casework::Answers::default();
                    let command = views::Command {
                        id: self.world.command(),
                        step: "write_note",
                        answers: &answers,
                        draft: None,
                        circumstances: &circumstances,
                    };
                    let crossed = committee.act_on(&elsewhere, &open, &command).await;
                    assert!(
                        matches!(crossed, Err(NotOpened::NotThere)),
                        "a key opened another case"
                    );
                }
            }
            Err(NotOpened::Denied(_)) => self.report.did("a case tried at random, and denied"),
            Err(other) => panic!("tried at random: {other:?}"),
        }
    }
}
