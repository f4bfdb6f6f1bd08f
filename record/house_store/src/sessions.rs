//! Sessions: on the server, short, revocable, per device. The browser holds an opaque id; the
//! store holds its hash.

use crate::sign_ins::{self, Proof, What, ended, fresh_id};
use crate::{Fault, House, absences, staff};
use access::Staff;
use casework::{PersonalNumber, StaffId};
use db::{Query, Row, Stmt, Unit, args};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// Which half a session is for. One person may be both, never in the same session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionOf {
    Resident,
    Staff,
}

impl SessionOf {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Staff => "staff",
        }
    }
    /// Without a sign of life for so long it ends.
    fn idle(self) -> SignedDuration {
        match self {
            Self::Resident => SignedDuration::from_mins(30),
            Self::Staff => SignedDuration::from_mins(60),
        }
    }
    fn longest(self) -> SignedDuration {
        match self {
            Self::Resident => SignedDuration::from_hours(4),
            Self::Staff => SignedDuration::from_hours(10),
        }
    }
}

/// A sign of life is written no more often.
const SIGN_OF_LIFE: SignedDuration = SignedDuration::from_mins(1);

#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub of: SessionOf,
    pub number: PersonalNumber,
    pub name: String,
    pub staff: Option<StaffId>,
    pub created_at: Timestamp,
    /// The last sign of life, within a minute.
    pub seen_at: Timestamp,
    /// Not the id that the browser holds: for lists and for ending it.
    pub hash: String,
    pub device: String,
    /// `bankid`, `passkey` or a provider's key.
    pub method: String,
    /// When the person last showed who they are.
    pub proved_at: Timestamp,
    level: String,
    mark: String,
    /// Whatever the signs of life.
    longest: Timestamp,
}

impl Session {
    /// As it stands in the sign-in log.
    pub(crate) fn proof(&self) -> Proof {
        Proof {
            method: self.method.clone(),
            level: self.level.clone(),
            mark: self.mark.clone(),
            ..Proof::default()
        }
    }
    /// When it ends unless there is another sign of life; that moves it no farther than the longest time.
    pub fn ends_at(&self) -> Timestamp {
        (self.seen_at + self.of.idle()).min(self.longest)
    }
    /// Seconds that are surely left just after it was read: a sign of life is known within a minute.
    pub fn left_at_least(&self) -> i64 {
        (self.ends_at().duration_since(self.seen_at) - SIGN_OF_LIFE).as_secs()
    }
}

/// What begins a session.
#[derive(Clone, Copy)]
pub struct NewSession<'a> {
    pub of: SessionOf,
    pub number: &'a PersonalNumber,
    pub name: &'a str,
    pub staff: Option<StaffId>,
    pub device: &'a str,
    /// How they showed who they are.
    pub proof: &'a Proof,
}

pub(crate) fn hash(id: &str) -> String {
    hex::encode(Sha256::digest(id.as_bytes()))
}

impl House {
    /// Starts a session and gives the id for the browser's cookie: 256 bits of chance.
    pub async fn start_session(&self, new: NewSession<'_>, now: Timestamp) -> Result<String, Fault> {
        let id = fresh_id()?;
        let (of, proof) = (new.of, new.proof);
        let stmt = Stmt::new(
            "INSERT INTO session (id_hash, half, number, name, staff, device, created_at, seen_at, ends_at, \
             method, level, mark, there, subject, proved_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, $13, $14)",
            args![
                hash(&id),
                of.word(),
                new.number.digits(),
                new.name,
                new.staff.map(|id| id.to_string()),
                new.device,
                now.as_microsecond(),
                (now + of.longest()).as_microsecond(),
                proof.method.as_str(),
                proof.level.as_str(),
                proof.mark.as_str(),
                proof.there.as_deref().map(hash),
                proof.subject.as_deref().map(hash),
                proof
                    .age
                    .map_or(0, |age| (now - SignedDuration::from_secs(age)).as_microsecond())
            ],
        );
        let line = sign_ins::line(of, What::SignedIn, "", proof, new.staff, now)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(id)
    }

    /// The session behind an id, if it lives. A sign of life is written at most once a minute.
    pub async fn session(&self, id: &str, of: SessionOf, now: Timestamp) -> Result<Option<Session>, Fault> {
        let found = self.session_unseen(id, of, now).await?;
        self.seen(found, now).await
    }

    /// A session of staff with its person as registered today, in one look; no person: they are not,
    /// or not any more, on the register.
    pub async fn staff_session(
        &self,
        id: &str,
        now: Timestamp,
        today: Date,
    ) -> Result<Option<(Session, Option<Staff>)>, Fault> {
        let (of, id) = (SessionOf::Staff, hash(id));
        let person = args![id.as_str(), today.to_string()];
        let queries = vec![
            living_query(LIVING_BY_HASH, id.clone(), of, now),
            Query::new(staff::OF_SESSION, person).quick(),
            Query::new(staff::ROLES_OF_SESSION, args![id.as_str(), now.as_microsecond()]).quick(),
            Query::new(absences::OF_SESSION, args![id, today.to_string()]).quick(),
        ];
        let found = self.db.read_all(queries).await?;
        let [sessions, people, roles, absent] = found.as_slice() else {
            return Err(Fault::Broken("session"));
        };
        let session = sessions.first().map(|row| session(row, of)).transpose()?;
        let mut person = people.first().map(|row| staff::staff(row, roles)).transpose()?;
        if let Some(person) = &mut person {
            person.stands_in = absences::stands_in(person, absent, today)?;
        }
        Ok(self.seen(session, now).await?.map(|session| (session, person)))
    }

    async fn seen(&self, session: Option<Session>, now: Timestamp) -> Result<Option<Session>, Fault> {
        let Some(session) = session else {
            return Ok(None);
        };
        if now.duration_since(session.seen_at) > SIGN_OF_LIFE {
            let stmt = Stmt::new(
                "UPDATE session SET seen_at = $1 WHERE id_hash = $2",
                args![now.as_microsecond(), session.hash.as_str()],
            );
            self.db.commit(Unit::from(vec![stmt])).await?;
        }
        Ok(Some(session))
    }

    /// The same, and it is no sign of life: whoever asks how long is left does not make it longer.
    pub async fn session_unseen(
        &self,
        id: &str,
        of: SessionOf,
        now: Timestamp,
    ) -> Result<Option<Session>, Fault> {
        let found = self.living(LIVING_BY_HASH, hash(id), of, now).await?;
        Ok(found.into_iter().next())
    }

    /// All that live, of one person in one half: the one used last stands first.
    pub async fn sessions(
        &self,
        of: SessionOf,
        number: &PersonalNumber,
        now: Timestamp,
    ) -> Result<Vec<Session>, Fault> {
        self.living(LIVING_BY_NUMBER, number.digits().to_owned(), of, now)
            .await
    }

    /// What lives is decided here alone: neither idle too long nor past its longest time.
    async fn living(
        &self,
        sql: &'static str,
        whose: String,
        of: SessionOf,
        now: Timestamp,
    ) -> Result<Vec<Session>, Fault> {
        let rows = self.db.read(living_query(sql, whose, of, now)).await?;
        rows.iter().map(|row| session(row, of)).collect()
    }

    /// `why` is a word for the sign-in log.
    pub async fn end_session(&self, id: &str, why: &str, now: Timestamp) -> Result<(), Fault> {
        let stmts = ended!("id_hash = $1", "$2", "$3"; args![hash(id)]; now, why);
        self.db.commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// Ends another session of the same person in the same half. False: there is no such.
    pub async fn end_one_of(&self, mine: &Session, other: &str, now: Timestamp) -> Result<bool, Fault> {
        let whose = args![other, mine.number.digits(), mine.of.word(), mine.hash.as_str()];
        let stmts = ended!(
            "id_hash = $1 AND number = $2 AND half = $3 AND id_hash <> $4",
            "$5",
            "$6"; whose; now, "elsewhere"
        );
        let ended = self.db.commit(Unit::from(stmts)).await?;
        Ok(ended.iter().any(|rows| !rows.is_empty()))
    }

    /// Ends every session of the same person in the same half but this one.
    pub async fn end_all_but(&self, mine: &Session, now: Timestamp) -> Result<(), Fault> {
        let whose = args![mine.number.digits(), mine.of.word(), mine.hash.as_str()];
        let stmts =
            ended!("number = $1 AND half = $2 AND id_hash <> $3", "$4", "$5"; whose; now, "elsewhere");
        self.db.commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// Ends what a provider says has ended there: one session of theirs, or all of one person. How many.
    pub async fn end_as_told(
        &self,
        method: &str,
        there: Option<&str>,
        subject: Option<&str>,
        now: Timestamp,
    ) -> Result<usize, Fault> {
        let (said, stmts) = match (there, subject) {
            (Some(there), _) => {
                let whose = args![method, hash(there)];
                (
                    true,
                    ended!("method = $1 AND there = $2", "$3", "$4"; whose; now, "provider"),
                )
            }
            (None, Some(subject)) => {
                let whose = args![method, hash(subject)];
                (
                    true,
                    ended!("method = $1 AND subject = $2", "$3", "$4"; whose; now, "provider"),
                )
            }
            (None, None) => (false, Vec::new()),
        };
        if !said {
            return Ok(0);
        }
        let ended = self.db.commit(Unit::from(stmts)).await?;
        Ok(ended.last().map_or(0, |rows| rows.len()))
    }

    /// Every session of everybody.
    pub async fn end_all_sessions(&self, why: &str, now: Timestamp) -> Result<(), Fault> {
        let stmts = ended!("ends_at > $1", "$2", "$3"; args![0]; now, why);
        self.db.commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// How many have not ended, by half: numbers for those who watch the house.
    pub async fn sessions_by_half(&self, now: Timestamp) -> Result<Vec<(String, i64)>, Fault> {
        let query = Query::new(
            "SELECT half, COUNT(*) FROM session WHERE ends_at > $1 GROUP BY half",
            args![now.as_microsecond()],
        );
        let rows = self.db.read(query).await?;
        Ok(rows
            .iter()
            .map(|row| Ok((row.text(0)?.to_owned(), row.i64(1)?)))
            .collect::<Result<_, db::ReadError>>()?)
    }

    /// What has ended by itself: the log says when that was, though it is noticed later.
    pub async fn forget_old_sessions(&self, now: Timestamp) -> Result<(), Fault> {
        let mut unit = Unit::new();
        for of in [SessionOf::Resident, SessionOf::Staff] {
            let idle = of.idle().as_micros() as i64;
            let whose = || {
                args![
                    of.word(),
                    now.as_microsecond(),
                    now.as_microsecond().saturating_sub(idle)
                ]
            };
            let mut logged = whose();
            logged.extend(args![idle]);
            unit.push(Stmt::new(
                "INSERT INTO sign_in (id, at, half, what, why, method, level, staff, mark) \
                 SELECT 'end' || id_hash, CASE WHEN ends_at < seen_at + $4 THEN ends_at ELSE seen_at + $4 END, half, \
                 'ended', CASE WHEN ends_at < seen_at + $4 THEN 'longest' ELSE 'idle' END, method, level, staff, mark \
                 FROM session WHERE half = $1 AND (ends_at <= $2 OR seen_at <= $3) ON CONFLICT (id) DO NOTHING",
                logged,
            ));
            unit.push(Stmt::new(
                "DELETE FROM session WHERE half = $1 AND (ends_at <= $2 OR seen_at <= $3)",
                whose(),
            ));
        }
        self.db.commit(unit).await?;
        Ok(())
    }
}

fn living_query(sql: &'static str, whose: String, of: SessionOf, now: Timestamp) -> Query {
    let idle = (now - of.idle()).as_microsecond();
    Query::new(sql, args![whose, of.word(), now.as_microsecond(), idle]).quick()
}

/// Read by [`session`]; `$2` half, `$3` now, `$4` the earliest sign of life that counts.
macro_rules! living {
    ($whose:literal) => {
        concat!(
            "SELECT number, name, staff, device, created_at, seen_at, id_hash, ends_at, method, level, mark, \
             proved_at FROM session WHERE ",
            $whose,
            " AND half = $2 AND ends_at > $3 AND seen_at > $4 ORDER BY seen_at DESC, id_hash"
        )
    };
}
const LIVING_BY_HASH: &str = living!("id_hash = $1");
const LIVING_BY_NUMBER: &str = living!("number = $1");

fn session(row: &Row, of: SessionOf) -> Result<Session, Fault> {
    let staff = row
        .opt_text(2)?
        .map(str::parse)
        .transpose()
        .map_err(|_| Fault::Broken("staff id"))?;
    let time = |at| Timestamp::from_microsecond(at).map_err(|_| Fault::Broken("time"));
    Ok(Session {
        of,
        number: PersonalNumber::parse(row.text(0)?, Date::MAX).map_err(|_| Fault::Broken("number"))?,
        name: row.text(1)?.to_owned(),
        staff,
        created_at: time(row.i64(4)?)?,
        seen_at: time(row.i64(5)?)?,
        hash: row.text(6)?.to_owned(),
        device: row.text(3)?.to_owned(),
        longest: time(row.i64(7)?)?,
        method: row.text(8)?.to_owned(),
        level: row.text(9)?.to_owned(),
        mark: row.text(10)?.to_owned(),
        proved_at: time(row.i64(11)?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MIGRATIONS;
    use access::{Held, Role};
    use casework::{Actor, UnitId};
    use db::testing::{each_location, open};
    use uuid::Uuid;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn number(digits: &str) -> PersonalNumber {
        PersonalNumber::parse(digits, Date::MAX).expect("a number")
    }

    /// Of Sara and Johan.
    async fn told(tale: impl AsyncFn(House, PersonalNumber, PersonalNumber)) {
        each_location(async |at| {
            let house = House::new(open(&at, MIGRATIONS).await);
            tale(house, number("19850116-9885"), number("19850208-9884")).await;
        })
        .await;
    }

    fn new<'a>(of: SessionOf, number: &'a PersonalNumber, device: &'a str) -> NewSession<'a> {
        static PROOF: std::sync::LazyLock<Proof> =
            std::sync::LazyLock::new(|| Proof::bank_id("mark".to_owned()));
        NewSession {
            of,
            number,
            name: "Sara Ek",
            staff: None,
            device,
            proof: &PROOF,
        }
    }

    async fn begins(house: &House, of: SessionOf, who: &PersonalNumber, device: &str, now: &str) -> Session {
        let id = house.start_session(new(of, who, device), at(now)).await;
        let found = house.session(&id.expect("a session"), of, at(now)).await;
        found.expect("a reading").expect("it lives")
    }

    async fn devices(house: &House, of: SessionOf, who: &PersonalNumber, now: &str) -> Vec<String> {
        let found = house.sessions(of, who, at(now)).await.expect("a list");
        found.into_iter().map(|session| session.device).collect()
    }

    #[tokio::test]
    async fn a_person_sees_the_living_sessions_of_one_half_and_nobody_elses() {
        told(async |house, sara, johan| {
            begins(
                &house,
                SessionOf::Resident,
                &sara,
                "too old",
                "2026-11-24T08:00:00Z",
            )
            .await;
            begins(
                &house,
                SessionOf::Resident,
                &sara,
                "phone",
                "2026-11-24T08:40:00Z",
            )
            .await;
            begins(
                &house,
                SessionOf::Resident,
                &sara,
                "computer",
                "2026-11-24T08:50:00Z",
            )
            .await;
            begins(&house, SessionOf::Staff, &sara, "at work", "2026-11-24T08:50:00Z").await;
            begins(
                &house,
                SessionOf::Resident,
                &johan,
                "johans",
                "2026-11-24T08:50:00Z",
            )
            .await;
            let now = "2026-11-24T09:00:00Z";
            let resident = devices(&house, SessionOf::Resident, &sara, now).await;
            assert_eq!(resident, ["computer", "phone"]);
            assert_eq!(devices(&house, SessionOf::Staff, &sara, now).await, ["at work"]);
            // Idle for half an hour: gone from the list as it is from the door.
            let later = devices(&house, SessionOf::Resident, &sara, "2026-11-24T09:10:00Z").await;
            assert_eq!(later, ["computer"]);
        })
        .await;
    }

    #[tokio::test]
    async fn a_session_that_has_lived_its_longest_is_not_listed_though_it_was_just_used() {
        told(async |house, sara, _| {
            let id = house
                .start_session(
                    new(SessionOf::Resident, &sara, "phone"),
                    at("2026-11-24T08:00:00Z"),
                )
                .await
                .expect("a session");
            for minute in (20..240).step_by(20) {
                let now = at("2026-11-24T08:00:00Z") + SignedDuration::from_mins(minute);
                let found = house
                    .session(&id, SessionOf::Resident, now)
                    .await
                    .expect("a reading");
                assert!(found.is_some(), "after {minute} minutes");
            }
            let last = devices(&house, SessionOf::Resident, &sara, "2026-11-24T11:59:00Z").await;
            assert_eq!(last, ["phone"]);
            assert!(
                devices(&house, SessionOf::Resident, &sara, "2026-11-24T12:00:00Z")
                    .await
                    .is_empty()
            );
        })
        .await;
    }

    #[tokio::test]
    async fn one_ends_ones_other_sessions_and_never_somebody_elses_or_those_of_the_other_half() {
        told(async |house, sara, johan| {
            let now = "2026-11-24T08:00:00Z";
            let mine = begins(&house, SessionOf::Resident, &sara, "mine", now).await;
            let other = begins(&house, SessionOf::Resident, &sara, "other", now).await;
            let work = begins(&house, SessionOf::Staff, &sara, "at work", now).await;
            let johans = begins(&house, SessionOf::Resident, &johan, "johans", now).await;
            for (hash, ended) in [
                (&johans.hash, false),
                (&work.hash, false),
                (&mine.hash, false),
                (&other.hash, true),
                (&other.hash, false),
            ] {
                assert_eq!(
                    house.end_one_of(&mine, hash, at(now)).await.expect("an answer"),
                    ended
                );
            }
            begins(&house, SessionOf::Resident, &sara, "third", now).await;
            house.end_all_but(&mine, at(now)).await.expect("ended");
            assert_eq!(devices(&house, SessionOf::Resident, &sara, now).await, ["mine"]);
            assert_eq!(devices(&house, SessionOf::Staff, &sara, now).await, ["at work"]);
            assert_eq!(
                devices(&house, SessionOf::Resident, &johan, now).await,
                ["johans"]
            );
        })
        .await;
    }

    #[tokio::test]
    async fn who_has_left_the_register_is_signed_in_and_nobody_there() {
        told(async |house, sara, _| {
            let (now, day) = (at("2026-11-24T08:00:00Z"), jiff::civil::date(2026, 11, 24));
            let record = crate::StaffRecord {
                id: StaffId(Uuid::from_u128(1)),
                number: sara.clone(),
                name: "Sara Ek".to_owned(),
                title: "socialsekreterare".to_owned(),
            };
            let held = Held {
                role: Role::Caseworker,
                unit: UnitId::new("barn"),
                from: day,
                to: None,
            };
            let (by, change) = (Actor::House, Uuid::from_u128);
            house.put_staff(&record, change(2), now, &by).await.expect("put");
            house
                .give_role(record.id, &held, change(3), now, &by)
                .await
                .expect("given");
            let id = house
                .start_session(new(SessionOf::Staff, &sara, "at work"), now)
                .await;
            let id = id.expect("a session");
            let who = async |day| {
                let found = house.staff_session(&id, now, day).await.expect("a reading");
                found.map(|(session, staff)| (session.device, staff.map(|staff| staff.held)))
            };
            assert_eq!(
                who(day).await,
                Some(("at work".to_owned(), Some(vec![held.clone()])))
            );
            house
                .end_staff(record.id, day, change(4), now, &by)
                .await
                .expect("ended");
            let after = day.tomorrow().expect("a day");
            assert_eq!(who(after).await, Some(("at work".to_owned(), None)));
            assert_eq!(
                house.staff_session("another", now, day).await.expect("a reading"),
                None
            );
        })
        .await;
    }

    #[tokio::test]
    async fn what_the_list_knows_of_a_session_opens_no_door() {
        told(async |house, sara, _| {
            let now = "2026-11-24T08:00:00Z";
            let mine = begins(&house, SessionOf::Resident, &sara, "mine", now).await;
            let found = house.session(&mine.hash, SessionOf::Resident, at(now)).await;
            assert_eq!(found.expect("a reading"), None);
        })
        .await;
    }
}
