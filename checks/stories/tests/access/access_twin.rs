//! The filter of lists and the rule for one case are twins: whatever a list shows can be opened,
//! and whatever can be opened is in the list. Tried on hundreds of made-up cases and people.

use access::{Held, Resident, Role, Staff, StandIn, Viewer};
use casework::journal::{ColleagueIn, Journal, Owner, Scope};
use casework::{
    Act, CaseId, Party, PartyRole, Person, PersonId, PersonalNumber, Phase, Protection, StaffId, UnitId,
};
use db::{Stmt, Unit, args};
use jiff::civil::Date;
use std::collections::BTreeSet;
use stories::{World, both, number};
use uuid::Uuid;
use views::{Wanted, Which};

const NUMBERS: [&str; 8] = [
    "194710162381",
    "194809132386",
    "195002192382",
    "195303282387",
    "195308072395",
    "195309192382",
    "195404132382",
    "20150917-2381",
];
const UNITS: [&str; 3] = ["mottagning", "barn", "vuxen"];

/// Chance with a seed: the same cases every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
    fn pick<T: Clone>(&mut self, among: &[T]) -> T {
        among[self.below(among.len() as u64) as usize].clone()
    }
    /// A day around today.
    fn day(&mut self, today: Date) -> Date {
        today.saturating_add(jiff::Span::new().days(self.below(5) as i64 - 2))
    }
}

fn staff_id(nth: u64) -> StaffId {
    StaffId(Uuid::from_u128(u128::from(nth) + 1))
}

fn somebody(chance: &mut Chance, nth: u64, today: Date) -> Staff {
    let held = (0..chance.below(4)).map(|_| Held {
        role: chance.pick(&Role::ALL),
        unit: UnitId::new(chance.pick(&UNITS)),
        from: chance.day(today),
        to: if chance.one_in(2) {
            Some(chance.day(today))
        } else {
            None
        },
    });
    let held = held.collect();
    let stands_in = (0..chance.below(4)).map(|_| StandIn {
        absent: staff_id(chance.below(6)),
        from: chance.day(today),
        to: chance.day(today),
    });
    Staff {
        stands_in: stands_in.collect(),
        held,
        id: staff_id(nth),
        name: format!("Somebody {nth}"),
        title: "socialsekreterare".to_owned(),
        number: number(NUMBERS[nth as usize]),
    }
}

fn party(chance: &mut Chance, nth: u64, today: Date) -> Party {
    let roles = [
        PartyRole::Subject,
        PartyRole::Guardian,
        PartyRole::Sibling,
        PartyRole::Reporter,
    ];
    let number = if chance.one_in(2) {
        Some(number(chance.pick(&NUMBERS)))
    } else {
        None
    };
    Party {
        person: Person {
            id: PersonId(Uuid::from_u128(u128::from(nth) + 100)),
            name: "Elin Ek".to_owned(),
            number,
            born: None,
            protection: if chance.one_in(5) {
                Protection::ConfidentialityMarked
            } else {
                Protection::Ordinary
            },
            address: None,
        },
        role: chance.pick(&roles),
        follows_from: if chance.one_in(2) {
            Some(chance.day(today))
        } else {
            None
        },
        blocked: chance.one_in(4),
    }
}

fn journal(chance: &mut Chance, today: Date) -> (Journal, Phase) {
    let someone = |chance: &mut Chance| staff_id(chance.below(6));
    let mut journal = Journal {
        unit: Some(UnitId::new(chance.pick(&UNITS))),
        ..Journal::default()
    };
    if chance.one_in(2) {
        let since = today.to_zoned(law::stockholm()).expect("a day").timestamp();
        journal.owner = Some(Owner {
            id: someone(chance),
            name: String::new(),
            title: String::new(),
            since,
        });
    }
    for _ in 0..chance.below(3) {
        let colleague = ColleagueIn {
            id: someone(chance),
            name: String::new(),
            scope: chance.pick(&[Scope::Whole, Scope::Read]),
            until: chance.day(today),
        };
        journal.colleagues.push(colleague);
    }
    for _ in 0..chance.below(3) * chance.below(2) {
        journal.named_staff.push((someone(chance), String::new()));
    }
    for nth in 0..chance.below(4) {
        let party = party(chance, nth, today);
        journal.parties.push(party);
    }
    (
        journal,
        chance.pick(&[Phase::Intake, Phase::Unallotted, Phase::Allotted, Phase::Closed]),
    )
}

async fn keep(world: &World, case: CaseId, journal: &Journal, phase: Phase) {
    let rows = case_store::access_rows::by_table(case, journal, phase, &[]);
    let mut unit = Unit::from(rows.concat());
    let closed = (phase == Phase::Closed).then_some(1_i64);
    unit.push(Stmt::new(
        "INSERT INTO case_view (case_id, process, number, kind, phase, unit, subject_name, protected, now_say, resident_say, \
         opened_at, changed_at, closed_at, next_alarm, unread, owner) \
         VALUES ($1, 'x', $1, 'x', $2, $3, '', 0, $4, $4, 0, 0, $5, '9999-12-31', 0, $6)",
        args![
            case.to_string(),
            phase.key(),
            journal.unit.as_ref().map(|unit| unit.as_str().to_owned()),
            r#"{"key":"x","args":[]}"#,
            closed,
            journal.owner.as_ref().map(|owner| owner.id.to_string())
        ],
    ));
    world.committee.store().db().commit(unit).await.expect("kept");
}

async fn made_up_cases(world: &World, chance: &mut Chance, many: u128) -> Vec<CaseId> {
    let mut cases = Vec::new();
    for nth in 0..many {
        let case = CaseId(Uuid::from_u128((nth + 1) << 64));
        let (journal, phase) = journal(chance, world.site.today());
        keep(world, case, &journal, phase).await;
        cases.push(case);
    }
    cases
}

async fn permitted(world: &World, viewer: &Viewer, act: Act, cases: &[CaseId]) -> BTreeSet<CaseId> {
    let mut permitted = BTreeSet::new();
    for case in cases {
        if world.committee.key(viewer, act, *case).await.is_ok() {
            permitted.insert(*case);
        }
    }
    permitted
}

async fn listed(world: &World, viewer: &Viewer) -> BTreeSet<CaseId> {
    let Ok(key) = access::list(viewer, Act::List, world.site.today()) else {
        return BTreeSet::new();
    };
    let mut listed = BTreeSet::new();
    for which in [Which::Open, Which::Closed] {
        let list = world
            .committee
            .worklist(&key, which, 0, 10_000)
            .await
            .expect("a list");
        listed.extend(list.rows.into_iter().map(|row| row.case));
    }
    listed
}

async fn open(world: &World, viewer: &Viewer) -> BTreeSet<CaseId> {
    let Ok(key) = access::list(viewer, Act::List, world.site.today()) else {
        return BTreeSet::new();
    };
    let list = world.committee.worklist(&key, Which::Open, 0, 10_000).await;
    let rows = list.expect("a list").rows.into_iter();
    rows.map(|row| row.case).collect()
}

/// The board, with what it counts held against what it shows.
async fn on_board(world: &World, viewer: &Viewer) -> BTreeSet<CaseId> {
    let Ok(key) = access::list(viewer, Act::List, world.site.today()) else {
        return BTreeSet::new();
    };
    let wanted = Wanted {
        process: "any",
        ..Wanted::default()
    };
    let board = world
        .committee
        .on_board(&key, wanted, 0, 10_000)
        .await
        .expect("a board");
    let counted: i64 = board.states.values().sum();
    assert_eq!(counted, board.rows.len() as i64, "{viewer:?}");
    board.rows.into_iter().map(|placed| placed.row.case).collect()
}

#[tokio::test]
async fn a_list_shows_exactly_the_cases_that_one_may_open() {
    both(async |world| {
        world.on("2026-11-20 12:00");
        let mut chance = Chance(20_261_120);
        let cases = made_up_cases(&world, &mut chance, 250).await;
        let placed = "INSERT INTO board_place (case_id, process, state, marks) SELECT case_id, 'any', 'anywhere', '' FROM case_view";
        world.tampers(placed, Vec::new()).await;
        let mut seen = 0;
        for round in 0..40 {
            let staff = somebody(&mut chance, round % 6, world.site.today());
            let viewer = Viewer::Staff(staff);
            let (listed, permitted) = (
                listed(&world, &viewer).await,
                permitted(&world, &viewer, Act::Read, &cases).await,
            );
            let differ: Vec<_> = listed.symmetric_difference(&permitted).collect();
            assert!(differ.is_empty(), "{viewer:?} differs on {differ:?}");
            let (open, on_board) = (open(&world, &viewer).await, on_board(&world, &viewer).await);
            assert_eq!(open, on_board, "{viewer:?}: a board shows the open ones of the list");
            seen += listed.len();
        }
        assert!(seen > 200, "the made-up people see something: {seen}");
    })
    .await;
}

#[tokio::test]
async fn my_pages_show_exactly_the_cases_that_one_may_follow() {
    both(async |world| {
        world.on("2026-11-20 12:00");
        let mut chance = Chance(7);
        let cases = made_up_cases(&world, &mut chance, 180).await;
        let mut seen = 0;
        for digits in NUMBERS {
            let number: PersonalNumber = number(digits);
            let viewer = Viewer::Resident(Resident {
                name: "Sara Ek".to_owned(),
                number,
            });
            let key = access::list(&viewer, Act::Follow, world.site.today()).expect("a key");
            let mine = world.committee.my_cases(&key).await.expect("my cases");
            let mine: BTreeSet<_> = mine.into_iter().map(|case| case.case).collect();
            assert_eq!(mine, permitted(&world, &viewer, Act::Follow, &cases).await);
            seen += mine.len();
        }
        assert!(seen > 20, "somebody follows something: {seen}");
    })
    .await;
}
