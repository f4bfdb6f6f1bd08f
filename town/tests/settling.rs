//! A town settled in an empty store, on each database: made the same again, and what must be true of it.

mod support;

use access::{Resident, Viewer};
use casework::{Act, CaseId, PersonalNumber, Recorded};
use db::testing::each_store;
use db::{Query, Store};
use ed25519_dalek::SigningKey;
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use support::{PROCESSES, TODAY, Town, digest, settled_in};
use tokio::sync::Mutex;
use town::{NO_EVIDENCE, Plan, QUICK, SETTLED_BY_THE_TOWN};
use views::Which;

const SEED: u64 = 7;
const NEW_ACT: Date = date(2025, 7, 1);

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_makes_the_same_town_again() {
    let digests = Arc::new(Mutex::new(Vec::new()));
    for _ in 0..2 {
        each_store(views::migrations(), |db| {
            let digests = Arc::clone(&digests);
            async move {
                let town = settled_in(db, Plan::new(SEED, 0, TODAY)).await;
                digests.lock().await.push(digest(&town.db).await);
            }
        })
        .await;
    }
    let digests = digests.lock().await;
    assert!(digests.windows(2).all(|pair| pair[0] == pair[1]), "{digests:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_holds_in_a_real_town_holds_in_this_one() {
    each_store(views::migrations(), |db| async move {
        let town = settled_in(db, Plan::new(SEED, QUICK, TODAY)).await;
        assert_eq!(town.settled.happenings, town.plan.happenings.len());
        nothing_is_wrong_with_the_record(&town).await;
        let streams = streams(&town).await;
        no_clock_is_silently_reset(&streams);
        everything_rests_on_the_act_of_its_day(&town, &streams).await;
        nobody_acts_without_having_looked(&town, &streams).await;
        nobody_acts_in_a_unit_of_others(&town, &streams);
        no_case_is_about_somebody_who_works_with_it(&town, &streams);
        those_whom_the_start_screen_names_follow_their_case(&town).await;
        every_state_is_there(&town).await;
        kept_views_are_what_the_streams_say(&town).await;
    })
    .await;
}

#[test]
fn signatures_of_the_made_up_past_say_what_they_are() {
    assert_eq!(
        hex::encode(Sha256::digest("settled by the town")),
        SETTLED_BY_THE_TOWN
    );
    assert_eq!(hex::encode(Sha256::digest("")), NO_EVIDENCE);
}

struct Stream {
    process: String,
    events: Vec<Recorded>,
}

async fn streams(town: &Town) -> BTreeMap<CaseId, Stream> {
    let mut all = BTreeMap::new();
    for row in read(&town.db, "SELECT case_id FROM stream").await {
        let case: CaseId = row[0].parse().expect("an id");
        let stream = town
            .committee
            .store()
            .stream_for_the_house(case)
            .await
            .expect("it can be read");
        let stream = stream.expect("it is there");
        all.insert(
            case,
            Stream {
                process: stream.process,
                events: stream.events,
            },
        );
    }
    all
}

async fn read(db: &Arc<dyn Store>, sql: &'static str) -> Vec<Vec<String>> {
    let rows = db
        .read(Query::new(sql, Vec::new()))
        .await
        .expect("it can be read");
    let columns = sql
        .split(" FROM ")
        .next()
        .map_or(1, |select| select.split(',').count());
    let texts = rows.iter().map(|row| {
        (0..columns)
            .map(|at| row.text(at).expect("a text").to_owned())
            .collect()
    });
    texts.collect()
}

async fn nothing_is_wrong_with_the_record(town: &Town) {
    let key = SigningKey::from_bytes(&[3; 32]);
    let now = views::Outside::now(town.committee.outside().as_ref());
    town.committee
        .store()
        .checkpoint(&key, now)
        .await
        .expect("a checkpoint is written");
    let findings = town.committee.store().verify(&key.verifying_key(), |_| {}).await;
    assert_eq!(findings.expect("the record is read"), Vec::new());
    let waiting = read(
        &town.db,
        "SELECT id FROM outbox WHERE kind = 'hand-over' AND state <> 'done'",
    )
    .await;
    assert!(waiting.is_empty(), "every hand-over was carried out");
}

async fn kept_views_are_what_the_streams_say(town: &Town) {
    let kept = town.committee.view_rows().await.expect("the views are read");
    town.committee
        .rebuild_views(|_| {})
        .await
        .expect("the views are folded anew");
    let rebuilt = town.committee.view_rows().await.expect("the views are read");
    assert_eq!(views::differing(&kept, &rebuilt), Vec::new());
}

/// A clock that has begun never begins later, event by event. Two are exempt by their nature: the party's
/// own time to appeal runs from the latest delivery, and each sending gives its own time to answer.
fn no_clock_is_silently_reset(streams: &BTreeMap<CaseId, Stream>) {
    for (case, stream) in streams {
        let process = PROCESSES
            .iter()
            .find(|process| process.id() == stream.process)
            .expect("a process");
        let mut file = process.blank();
        let mut started = BTreeMap::new();
        for event in &stream.events {
            file.apply(event).expect("our own event");
            // One rule may have several clocks, each with its place: every message that waits has its own.
            let mut places = BTreeMap::new();
            for clock in file.summary().clocks {
                let place = places.entry(clock.rule.clone()).or_insert(0);
                *place += 1;
                if clock.rule == "appeal-individual" || clock.rule == "party-communication" {
                    continue;
                }
                let since = *started
                    .entry((clock.rule.clone(), *place))
                    .or_insert(clock.started_at);
                assert_eq!(since, clock.started_at, "{case} {}", clock.rule);
            }
        }
    }
}

/// No trace, no look; no look, no act. Reports alone come without a look.
async fn nobody_acts_without_having_looked(town: &Town, streams: &BTreeMap<CaseId, Stream>) {
    let looks = read(
        &town.db,
        "SELECT case_id, actor FROM read_log WHERE case_id IS NOT NULL",
    )
    .await;
    let looks: BTreeSet<(String, String)> = looks
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    for (case, stream) in streams {
        let first = stream.events.first().map(|event| event.meta.at);
        for event in stream.events.iter().filter(|event| Some(event.meta.at) != first) {
            if event.meta.by == casework::Actor::House {
                continue;
            }
            let actor = serde_json::to_string(&event.meta.by).expect("an actor");
            assert!(
                looks.contains(&(case.to_string(), actor)),
                "{case} {}",
                event.event.kind
            );
        }
    }
}

/// Before 1 July 2025 by the former Social Services Act and no other, from then on by the new; a clock by
/// the act of the day it began. Both are there.
async fn everything_rests_on_the_act_of_its_day(town: &Town, streams: &BTreeMap<CaseId, Stream>) {
    let act = |day| if day < NEW_ACT { "former" } else { "new" };
    let mut seen = BTreeSet::new();
    for event in streams.values().flat_map(|stream| &stream.events) {
        let day = law::Start::at(event.meta.at).day();
        let data = event.event.data.value().expect("data");
        let cited = &data["law"];
        let all = cited.as_array().cloned().unwrap_or_else(|| vec![cited.clone()]);
        for cited in all.iter().filter_map(|one| one.as_str()) {
            let is_former = cited.contains("-sol2001-") || cited.starts_with("SoL2001 ");
            let is_new = cited.contains("-sol-") || cited.starts_with("SoL ");
            assert!(is_former != is_new, "{cited}");
            assert_eq!(
                act(day),
                if is_former { "former" } else { "new" },
                "{cited} on {day}"
            );
            seen.insert((event.event.kind.clone(), act(day)));
        }
    }
    for kind in [
        "child_concern:InvestigationOpened",
        "child_concern:InvestigationDeclined",
        "child_investigation:InvestigationDecided",
    ] {
        assert!(seen.contains(&(kind.to_owned(), "former")), "{kind}");
        assert!(seen.contains(&(kind.to_owned(), "new")), "{kind}");
    }
    let rows = town
        .db
        .read(Query::new(
            "SELECT started_at, provision FROM due WHERE provision LIKE 'SoL%'",
            Vec::new(),
        ))
        .await;
    for row in &rows.expect("the clocks are read") {
        let at = jiff::Timestamp::from_microsecond(row.i64(0).expect("a time")).expect("a moment");
        let provision = row.text(1).expect("a text");
        let is_former = provision.starts_with("SoL2001 ");
        let day = law::Start::at(at).day();
        assert_eq!(
            act(day),
            if is_former { "former" } else { "new" },
            "{provision} on {day}"
        );
    }
}

/// Staff held a role that reaches some case with writing, on the day they acted.
fn nobody_acts_in_a_unit_of_others(town: &Town, streams: &BTreeMap<CaseId, Stream>) {
    for stream in streams.values() {
        for event in &stream.events {
            let Some(id) = event.meta.by.staff() else { continue };
            let one = town
                .plan
                .staff
                .iter()
                .find(|one| one.staff.id == id)
                .expect("they are on the register");
            let day = law::Start::at(event.meta.at).day();
            let may = one.staff.held.iter().filter(|held| held.on(day)).any(|held| {
                [Act::Receive, Act::Write, Act::Allot]
                    .iter()
                    .any(|act| access::reach(held.role, *act) != access::Reach::No)
            });
            assert!(may, "{}", event.event.kind);
        }
    }
}

fn no_case_is_about_somebody_who_works_with_it(town: &Town, streams: &BTreeMap<CaseId, Stream>) {
    let staff: BTreeSet<&str> = town
        .plan
        .staff
        .iter()
        .map(|one| one.staff.number.digits())
        .collect();
    for stream in streams.values() {
        let parties = stream
            .events
            .iter()
            .filter(|event| event.event.kind == "journal:PartyAdded");
        for party in parties {
            let data = party.event.data.value().expect("data");
            let number = data["person"]["number"].as_str().unwrap_or_default();
            assert!(!staff.contains(number));
        }
    }
}

/// Both divorced guardians and the boy of fifteen follow the same case; who was shut off sees nothing.
async fn those_whom_the_start_screen_names_follow_their_case(town: &Town) {
    for login in town.plan.logins().into_iter().filter(|login| !login.is_staff) {
        let number = PersonalNumber::parse(&login.personal_number, TODAY).expect("a number");
        let resident = Viewer::Resident(Resident {
            name: login.name,
            number,
        });
        assert_eq!(followed(town, &resident).await, 1, "{}", login.who);
    }
    let shut_out = town.plan.families[1]
        .guardians()
        .nth(1)
        .expect("two have custody");
    let resident = Viewer::Resident(Resident {
        name: shut_out.name(),
        number: shut_out.number.clone(),
    });
    assert_eq!(followed(town, &resident).await, 0);
}

/// How many investigations a resident follows.
async fn followed(town: &Town, resident: &Viewer) -> usize {
    let key = access::list(resident, Act::Follow, TODAY).expect("they may");
    let cases = town.committee.my_cases(&key).await.expect("their cases");
    cases
        .iter()
        .filter(|case| case.kind == "child-investigation-kind")
        .count()
}

async fn every_state_is_there(town: &Town) {
    let login = |who: &str| {
        let one = town
            .plan
            .staff
            .iter()
            .find(|one| one.login.as_deref() == Some(who));
        one.expect("a login").viewer()
    };
    let list = |who: &str, which| {
        let key = access::list(&login(who), Act::List, TODAY).expect("they may");
        async move {
            town.committee
                .worklist(&key, which, 0, 1_000)
                .await
                .expect("a list")
                .rows
        }
    };
    let inbox = list("intake_worker", Which::Intake).await;
    let said: BTreeSet<String> = inbox.iter().map(|row| row.now.key.to_string()).collect();
    assert!(
        said.contains("child-concern-now-protection"),
        "from this morning: {said:?}"
    );
    assert!(
        said.contains("child-concern-now-preliminary"),
        "awaits a decision"
    );
    assert!(
        inbox
            .iter()
            .any(|row| row.next_alarm.is_some_and(|day| day < TODAY)),
        "somebody is late"
    );
    assert!(
        inbox
            .iter()
            .any(|row| row.next_alarm.is_some_and(|day| day > TODAY)),
        "somebody has days left"
    );
    assert!(list("team_lead", Which::Unallotted).await.len() >= 3);
    let own = list("caseworker", Which::Mine).await;
    assert!(own.len() >= 5, "{}", own.len());
    let kinds: BTreeSet<String> = read(&town.db, "SELECT kind FROM event")
        .await
        .into_iter()
        .flatten()
        .collect();
    for kind in [
        "child_concern:AssessmentExtended",
        "child_concern:InvestigationDeclined",
        "child_concern:JoinedRunning",
        "child_concern:FamilyNotToldYet",
        "child_concern:FeedbackGiven",
        "child_investigation:Communicated",
        "child_investigation:CommentReceived",
        "child_investigation:InvestigationExtended",
        "child_investigation:InvestigationDecided",
        "child_investigation:MeasureOrdered",
        "child_investigation:MeasureFollowedUp",
        "child_investigation:FollowUpStarted",
        "child_investigation:FurtherReportReceived",
        "child_investigation:CaseClosed",
        "journal:PartyBlocked",
        "journal:NoteCorrected",
        "journal:NamedStaffSet",
        "journal:MessageSent",
        "journal:ColleagueAdded",
        "journal:TaskDone",
    ] {
        assert!(kinds.contains(kind), "{kind}");
    }
}

/// Somebody tries the house on a Christmas Eve, on a leap day, in July.
#[tokio::test(flavor = "multi_thread")]
async fn on_whatever_day_the_town_is_made_nothing_is_refused() {
    let days = [
        // The new act is three days old.
        date(2025, 7, 3),
        date(2026, 12, 24),
        date(2027, 2, 28),
        date(2027, 7, 5),
        date(2028, 2, 29),
    ];
    for (seed, day) in (1..).zip(days) {
        each_store(views::migrations(), |db| async move {
            settled_in(db, Plan::new(seed, 700, day)).await;
        })
        .await;
    }
}
