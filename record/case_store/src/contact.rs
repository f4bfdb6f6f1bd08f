//! *Kontaktprofil.* How a person can be reached, by their number: sealed with a key of its own, which stands among the
//! keys of cases and is sealed anew with them. Taking the key away destroys the profile.

use crate::outbox::Parcel;
use crate::read_log::{self, Line};
use crate::store::{CaseStore, Fault};
use access::key::Filter;
use access::{Key, ListKey};
use casework::{Actor, CaseId, ContactProfile, PersonId, PersonalNumber};
use db::{CommitError, Migration, Query, Row, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// Its tables.
pub(crate) const TABLES: Migration = Migration {
    name: "case_store_11_contact_profile",
    sql: "
-- How a person said that they can be reached, sealed. told_at: the last time they were told that there is something
-- new; carried_by: the parcel that tells them, since carried_at.
CREATE TABLE contact_profile (
    number TEXT PRIMARY KEY,
    sealed {bytes} NOT NULL,
    changed_at {i64} NOT NULL,
    told_at {i64} NOT NULL,
    carried_by TEXT,
    carried_at {i64} NOT NULL
) {strict};

-- Who changed it and when, never to what. Rows are inserted, never updated.
CREATE TABLE contact_profile_change (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL
) {strict};
CREATE INDEX contact_profile_change_number ON contact_profile_change (number, at);
",
};

/// What is kept of who changed a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Set,
    Deleted,
    /// A test was sent to where it says.
    Tested,
}

impl Change {
    fn word(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Deleted => "deleted",
            Self::Tested => "tested",
        }
    }
}

/// One notice in so long, whatever happens.
pub const APART: SignedDuration = SignedDuration::from_mins(15);

/// Tests that one person may send in a day: a number that is not theirs is not to ring all night.
const TESTS_A_DAY: i64 = 5;

/// Does a notice go now with this parcel?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    This,
    /// The person has been told since.
    Told,
    /// Another tells them at this moment, or told them just before.
    After(Timestamp),
}

/// Of a person, as their key and their profile are kept.
fn place(number: &str) -> String {
    format!("contact {number}")
}

fn own(key: &ListKey) -> Result<&PersonalNumber, Fault> {
    match key.filter() {
        Filter::Party(number) => Ok(number),
        _ => Err(Fault::Broken("key to a contact profile")),
    }
}

impl CaseStore {
    /// One's own, and when it was last changed.
    pub async fn contact(
        &self,
        key: &ListKey,
        line: &Line,
    ) -> Result<Option<(ContactProfile, Timestamp)>, Fault> {
        let query = Query::new(
            "SELECT number, sealed, changed_at FROM contact_profile WHERE number = $1",
            args![own(key)?.digits()],
        );
        let rows = self.logged_list(key, line, vec![query]).await?;
        let Some(row) = rows.first().and_then(|rows| rows.first()) else {
            return Ok(None);
        };
        let changed_at =
            Timestamp::from_microsecond(row.i64(2)?).map_err(|_| Fault::Broken("contact profile"))?;
        Ok(self
            .opened_profile(row)
            .await?
            .map(|profile| (profile, changed_at)))
    }

    /// Pressed twice at once, the first press makes the key and the second finds it.
    pub async fn set_contact(
        &self,
        key: &ListKey,
        profile: &ContactProfile,
        change: Uuid,
        now: Timestamp,
    ) -> Result<(), Fault> {
        match self.set_once(key, profile, change, now).await {
            Err(Fault::Commit(CommitError::Conflict)) => self.set_once(key, profile, change, now).await,
            done => done,
        }
    }

    async fn set_once(
        &self,
        key: &ListKey,
        profile: &ContactProfile,
        change: Uuid,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let number = own(key)?.digits();
        let place = place(number);
        let mut stmts = Vec::new();
        let sealing = self.key_of(&place, &mut stmts).await?;
        let sealed = sealing.seal(&serde_json::to_vec(profile)?, &place)?;
        stmts.push(Stmt::new(
            "INSERT INTO contact_profile (number, sealed, changed_at, told_at, carried_at) VALUES ($1, $2, $3, 0, 0) \
             ON CONFLICT (number) DO UPDATE SET sealed = excluded.sealed, changed_at = excluded.changed_at",
            args![number, sealed, now.as_microsecond()],
        ));
        stmts.push(changed(number, Change::Set, key.actor(), change, now)?);
        self.db().commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// With its key: no copy of the sealed profile can be opened any more with what is here.
    pub async fn delete_contact(&self, key: &ListKey, change: Uuid, now: Timestamp) -> Result<(), Fault> {
        let number = own(key)?.digits();
        let mut stmts = forget(number);
        stmts.push(changed(number, Change::Deleted, key.actor(), change, now)?);
        self.db().commit(Unit::from(stmts)).await?;
        Ok(())
    }

    /// Written down before it is sent; false: there have been enough today.
    pub async fn may_test_contact(&self, key: &ListKey, change: Uuid, now: Timestamp) -> Result<bool, Fault> {
        let number = own(key)?.digits();
        let day = (now - SignedDuration::from_hours(24)).as_microsecond();
        let query = Query::new(
            "SELECT COUNT(*) FROM contact_profile_change WHERE number = $1 AND at > $2 AND what = $3",
            args![number, day, Change::Tested.word()],
        );
        if self.db().read(query).await?[0].i64(0)? >= TESTS_A_DAY {
            return Ok(false);
        }
        let tested = changed(number, Change::Tested, key.actor(), change, now)?;
        self.db().commit(Unit::from(vec![tested])).await?;
        Ok(true)
    }

    /// Of those who follow the case that the key opens. Who has said nothing is not among them, and where nobody has,
    /// nothing is read that the log should tell of.
    pub async fn contacts_in(
        &self,
        key: &Key,
        line: &Line,
    ) -> Result<Vec<(PersonId, ContactProfile)>, Fault> {
        let query = Query::new(
            "SELECT DISTINCT c.number, c.sealed, p.person_id FROM case_party p JOIN contact_profile c ON c.number = p.number \
             WHERE p.case_id = $1 AND p.follows_from IS NOT NULL ORDER BY p.person_id",
            args![key.case().to_string()],
        );
        let rows = self.db().read(query.quick()).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        self.db()
            .commit(Unit::from(vec![read_log::of_case(key, line)?]))
            .await?;
        let mut found = Vec::new();
        for row in &rows {
            let person = row.text(2)?.parse().map_err(|_| Fault::Broken("party"))?;
            found.extend(self.opened_profile(row).await?.map(|profile| (person, profile)));
        }
        Ok(found)
    }

    /// For the house itself, which sends by it and shows it to nobody.
    pub async fn contact_for_the_house(
        &self,
        number: &PersonalNumber,
    ) -> Result<Option<ContactProfile>, Fault> {
        let query = Query::new(
            "SELECT number, sealed FROM contact_profile WHERE number = $1",
            args![number.digits()],
        );
        match self.db().read(query).await?.first() {
            Some(row) => self.opened_profile(row).await,
            None => Ok(None),
        }
    }

    /// None where it was deleted while it was read.
    async fn opened_profile(&self, row: &Row) -> Result<Option<ContactProfile>, Fault> {
        let place = place(row.text(0)?);
        let Some(sealing) = self.key_kept(&place).await? else {
            return Ok(None);
        };
        let plain = sealing.open(row.bytes(1)?, &place)?;
        let profile = serde_json::from_slice(&plain).map_err(|_| Fault::Broken("contact profile"))?;
        Ok(Some(profile))
    }

    /// Before a notice is sent: of all that wait for a person one goes, and tells of all that came before it.
    /// `happened`: what the parcel tells of.
    pub async fn carries_notice(
        &self,
        number: &PersonalNumber,
        parcel: &Parcel,
        happened: Timestamp,
        now: Timestamp,
    ) -> Result<Carries, Fault> {
        let free = (now - APART).as_microsecond();
        let claim = Stmt::new(
            "UPDATE contact_profile SET carried_by = $1, carried_at = $2 WHERE number = $3 AND told_at < $4 \
             AND (carried_by = $1 OR (carried_at <= $5 AND told_at <= $5))",
            args![
                parcel.id.as_str(),
                now.as_microsecond(),
                number.digits(),
                happened.as_microsecond(),
                free
            ],
        );
        match self.db().commit(Unit::from(vec![claim.expect_rows(1)])).await {
            Ok(_) => return Ok(Carries::This),
            Err(CommitError::Conflict) => {}
            Err(other) => return Err(other.into()),
        }
        let query = Query::new(
            "SELECT told_at, carried_at FROM contact_profile WHERE number = $1",
            args![number.digits()],
        );
        let rows = self.db().read(query).await?;
        let Some(row) = rows.first() else {
            return Ok(Carries::Told);
        };
        let (told, carried) = (row.i64(0)?, row.i64(1)?);
        if told >= happened.as_microsecond() {
            return Ok(Carries::Told);
        }
        let last =
            Timestamp::from_microsecond(told.max(carried)).map_err(|_| Fault::Broken("contact profile"))?;
        Ok(Carries::After(
            (last + APART).max(now + SignedDuration::from_mins(1)),
        ))
    }

    /// The notice is out: they have been told of all that happened until it was carried. The parcel is done with.
    pub async fn notice_told(&self, number: &PersonalNumber, parcel: &Parcel) -> Result<(), Fault> {
        let told = Stmt::new(
            "UPDATE contact_profile SET told_at = carried_at WHERE number = $1 AND carried_by = $2",
            args![number.digits(), parcel.id.as_str()],
        );
        self.db().commit(Unit::from(vec![told])).await?;
        self.parcel_done(parcel).await
    }

    /// Of people who stand in no case any more, and changed nothing since `before`.
    pub async fn forget_contacts(&self, before: Timestamp) -> Result<(), Fault> {
        const NOBODYS: &str = "SELECT c.number FROM contact_profile c WHERE c.changed_at < $1 \
             AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.number = c.number) LIMIT 100";
        let rows = self
            .db()
            .read(Query::new(NOBODYS, args![before.as_microsecond()]))
            .await?;
        let mut stmts = Vec::new();
        for row in &rows {
            stmts.extend(forget(row.text(0)?));
            stmts.push(Stmt::new(
                "DELETE FROM contact_profile_change WHERE number = $1",
                args![row.text(0)?],
            ));
        }
        if !stmts.is_empty() {
            self.db().commit(Unit::from(stmts)).await?;
        }
        Ok(())
    }
}

/// For the unit of the fact: a notice to whoever has said how they can be reached. Of anybody else nothing is written.
/// What they said is read when it is delivered.
pub fn notice_stmt(id: &str, case: CaseId, payload: &str, number: &PersonalNumber, at: Timestamp) -> Stmt {
    Stmt::new(
        "INSERT INTO outbox (id, case_id, kind, payload, state, run_at, lease_until, attempts) \
         SELECT $1, $2, 'notice', $3, 'waiting', $4, 0, 0 FROM contact_profile WHERE number = $5",
        args![
            id,
            case.to_string(),
            payload,
            at.as_microsecond(),
            number.digits()
        ],
    )
}

fn forget(number: &str) -> Vec<Stmt> {
    vec![
        Stmt::new("DELETE FROM case_key WHERE case_id = $1", args![place(number)]),
        Stmt::new("DELETE FROM contact_profile WHERE number = $1", args![number]),
    ]
}

fn changed(number: &str, what: Change, by: &Actor, id: Uuid, at: Timestamp) -> Result<Stmt, Fault> {
    Ok(Stmt::new(
        "INSERT INTO contact_profile_change (id, number, at, actor, what) VALUES ($1, $2, $3, $4, $5)",
        args![
            id.simple().to_string(),
            number,
            at.as_microsecond(),
            serde_json::to_string(by)?,
            what.word()
        ],
    ))
}
