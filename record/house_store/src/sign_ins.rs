//! Sign-in log: each sign-in that was begun, succeeded, was refused or ended, in which half, by which means and
//! at which level of assurance. Whose it was stands as a staff id or as a keyed hash of a number, never as a
//! number or a name.

use crate::{Fault, House, SessionOf};
use casework::StaffId;
use db::{Query, Row, Stmt, Unit, args};
use jiff::Timestamp;

/// How somebody showed who they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proof {
    /// `bankid`, `passkey`, or a provider's key in the configuration.
    pub method: String,
    /// *Tillitsnivå*, as the provider names it.
    pub level: String,
    /// Keyed hash of the person's number: the same person has the same, and it tells nobody whose it is.
    pub mark: String,
    /// What the provider calls its own session, so that it can end ours.
    pub there: Option<String>,
    /// What the provider calls the person.
    pub subject: Option<String>,
    /// How many seconds ago they showed it; none: nobody knows, so it is not fresh.
    pub age: Option<i64>,
}

impl Proof {
    pub const BANK_ID: &'static str = "bankid";
    pub const PASSKEY: &'static str = "passkey";
    pub const RECOVERY: &'static str = "recovery";

    pub fn bank_id(mark: String) -> Self {
        Self {
            method: Self::BANK_ID.to_owned(),
            level: "loa3".to_owned(),
            mark,
            age: Some(0),
            ..Self::default()
        }
    }

    /// Two administrators say so; no fresh proof, so that what is sensitive asks for the new passkey.
    pub fn recovery(mark: String) -> Self {
        Self {
            method: Self::RECOVERY.to_owned(),
            mark,
            ..Self::default()
        }
    }

    /// Whoever made it had shown who they are by one of the other ways.
    pub fn passkey(mark: String) -> Self {
        Self {
            method: Self::PASSKEY.to_owned(),
            mark,
            age: Some(0),
            ..Self::default()
        }
    }
}

/// Whose line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineOf {
    Resident,
    Staff,
    /// Another system, by a token that it signed.
    Program,
}

impl LineOf {
    pub fn word(self) -> &'static str {
        match self {
            Self::Resident => SessionOf::Resident.word(),
            Self::Staff => SessionOf::Staff.word(),
            Self::Program => "program",
        }
    }
}

impl From<SessionOf> for LineOf {
    fn from(of: SessionOf) -> Self {
        match of {
            SessionOf::Resident => Self::Resident,
            SessionOf::Staff => Self::Staff,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Begun,
    SignedIn,
    Refused,
    Ended,
    ProvenAnew,
    PasskeyMade,
    PasskeyRemoved,
    RecoveryAsked,
    RecoveryApproved,
    RecoveryWithdrawn,
    RecoveryUsed,
}

impl What {
    pub const ALL: [Self; 11] = [
        Self::Begun,
        Self::SignedIn,
        Self::Refused,
        Self::Ended,
        Self::ProvenAnew,
        Self::PasskeyMade,
        Self::PasskeyRemoved,
        Self::RecoveryAsked,
        Self::RecoveryApproved,
        Self::RecoveryWithdrawn,
        Self::RecoveryUsed,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::SignedIn => "signed-in",
            Self::Refused => "refused",
            Self::Ended => "ended",
            Self::ProvenAnew => "proven-anew",
            Self::PasskeyMade => "passkey-made",
            Self::PasskeyRemoved => "passkey-removed",
            Self::RecoveryAsked => "recovery-asked",
            Self::RecoveryApproved => "recovery-approved",
            Self::RecoveryWithdrawn => "recovery-withdrawn",
            Self::RecoveryUsed => "recovery-used",
        }
    }
    fn parse(word: &str) -> Result<Self, Fault> {
        let found = Self::ALL.into_iter().find(|what| what.word() == word);
        found.ok_or(Fault::Broken("sign-in"))
    }
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn {
    pub id: String,
    pub at: Timestamp,
    pub of: LineOf,
    pub what: What,
    /// Of a refusal: the key of the sentence that was shown. Of an end: by whom.
    pub why: String,
    pub method: String,
    pub level: String,
    pub staff: Option<StaffId>,
}

/// Which lines are sought; what is empty does not matter.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    pub of: Option<LineOf>,
    pub what: Option<What>,
    pub staff: Option<StaffId>,
    pub mark: String,
    /// Nothing later than this.
    pub until: Option<Timestamp>,
}

pub(crate) fn line(
    of: impl Into<LineOf>,
    what: What,
    why: &str,
    proof: &Proof,
    staff: Option<StaffId>,
    now: Timestamp,
) -> Result<Stmt, Fault> {
    Ok(Stmt::new(
        "INSERT INTO sign_in (id, at, half, what, why, method, level, staff, mark) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            fresh_id()?,
            now.as_microsecond(),
            of.into().word(),
            what.word(),
            why,
            proof.method.as_str(),
            proof.level.as_str(),
            staff.map(|id| id.to_string()),
            proof.mark.as_str()
        ],
    ))
}

/// Ends the sessions for which `$whose` holds: the log's lines first. `$at` and `$why` are the places after its own.
macro_rules! ended {
    ($whose:literal, $at:literal, $why:literal; $args:expr; $now:expr, $said:expr) => {{
        let whose: Vec<db::Val> = $args;
        let mut logged = whose.clone();
        logged.extend(db::args![$now.as_microsecond(), $said]);
        vec![
            db::Stmt::new(
                concat!(
                    "INSERT INTO sign_in (id, at, half, what, why, method, level, staff, mark) \
                     SELECT 'end' || id_hash, CAST(",
                    $at,
                    " AS BIGINT), half, 'ended', CAST(",
                    $why,
                    " AS TEXT), method, level, staff, mark FROM session WHERE ",
                    $whose,
                    " ON CONFLICT (id) DO NOTHING"
                ),
                logged,
            ),
            db::Stmt::new(
                concat!("DELETE FROM session WHERE ", $whose, " RETURNING half"),
                whose,
            ),
        ]
    }};
}
pub(crate) use ended;

#[expect(
    clippy::disallowed_methods,
    reason = "a session id must never be repeatable, and decides nothing about a person"
)]
pub(crate) fn fresh_id() -> Result<String, Fault> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Fault::Chance)?;
    Ok(hex::encode(bytes))
}

impl House {
    /// A sign-in that was begun or refused; what begins and ends sessions writes its own lines.
    pub async fn note_sign_in(
        &self,
        of: impl Into<LineOf>,
        what: What,
        why: &str,
        proof: &Proof,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let line = line(of, what, why, proof, None, now)?;
        self.db.commit(Unit::from(vec![line])).await?;
        Ok(())
    }

    /// Newest first.
    pub async fn sign_ins(&self, sought: &Sought, most: i64) -> Result<Vec<SignIn>, Fault> {
        let until = sought.until.unwrap_or(Timestamp::MAX).as_microsecond();
        let query = Query::new(
            "SELECT at, half, what, why, method, level, staff, id FROM sign_in \
             WHERE at <= $1 AND ($2 = '' OR half = $2) AND ($3 = '' OR what = $3) AND ($4 = '' OR staff = $4) \
             AND ($5 = '' OR mark = $5) ORDER BY at DESC, id LIMIT $6",
            args![
                until,
                sought.of.map_or("", LineOf::word),
                sought.what.map_or("", What::word),
                sought.staff.map(|id| id.to_string()).unwrap_or_default(),
                sought.mark.as_str(),
                most
            ],
        );
        let rows = self.db.read(query).await?;
        rows.iter().map(sign_in).collect()
    }

    /// Oldest first, from the line after `after` on: a moment, and the id of a line of that moment.
    pub async fn sign_ins_after(&self, after: (Timestamp, &str), most: i64) -> Result<Vec<SignIn>, Fault> {
        let query = Query::new(
            "SELECT at, half, what, why, method, level, staff, id FROM sign_in \
             WHERE at > $1 OR (at = $1 AND id > $2) ORDER BY at, id LIMIT $3",
            args![after.0.as_microsecond(), after.1, most],
        );
        let rows = self.db.read(query).await?;
        rows.iter().map(sign_in).collect()
    }

    /// The log is kept as long as it may be.
    pub async fn forget_old_sign_ins(&self, before: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "DELETE FROM sign_in WHERE at < $1",
            args![before.as_microsecond()],
        );
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }
}

fn sign_in(row: &Row) -> Result<SignIn, Fault> {
    let staff = row.opt_text(6)?.map(str::parse).transpose();
    Ok(SignIn {
        id: row.text(7)?.to_owned(),
        at: Timestamp::from_microsecond(row.i64(0)?).map_err(|_| Fault::Broken("time"))?,
        of: match row.text(1)? {
            "staff" => LineOf::Staff,
            "program" => LineOf::Program,
            _ => LineOf::Resident,
        },
        what: What::parse(row.text(2)?)?,
        why: row.text(3)?.to_owned(),
        method: row.text(4)?.to_owned(),
        level: row.text(5)?.to_owned(),
        staff: staff.map_err(|_| Fault::Broken("staff id"))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MIGRATIONS, NewSession};
    use casework::PersonalNumber;
    use db::testing::{each_location, open};
    use jiff::civil::Date;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    async fn told(house: &House) -> Vec<(What, String, Timestamp)> {
        let lines = house.sign_ins(&Sought::default(), 100).await.expect("a log");
        lines
            .into_iter()
            .rev()
            .map(|line| (line.what, line.why, line.at))
            .collect()
    }

    #[tokio::test]
    async fn what_ends_by_itself_is_told_with_the_moment_when_it_did() {
        each_location(async |place| {
            let house = House::new(open(&place, MIGRATIONS).await);
            let sara = PersonalNumber::parse("19850116-9885", Date::MAX).expect("a number");
            let proof = Proof::bank_id("her mark".to_owned());
            let new = NewSession {
                of: SessionOf::Resident,
                number: &sara,
                name: "Sara Ek",
                staff: None,
                device: "phone",
                proof: &proof,
            };
            let began = at("2026-11-24T08:00:00Z");
            let first = house.start_session(new, began).await.expect("a session");
            house
                .start_session(new, at("2026-11-24T08:10:00Z"))
                .await
                .expect("a session");
            house
                .end_session(&first, "oneself", at("2026-11-24T08:20:00Z"))
                .await
                .expect("ended");
            house
                .end_session(&first, "oneself", began)
                .await
                .expect("a repeat");
            house
                .forget_old_sessions(at("2026-11-24T09:00:00Z"))
                .await
                .expect("forgotten");
            assert_eq!(
                told(&house).await,
                [
                    (What::SignedIn, String::new(), began),
                    (What::SignedIn, String::new(), at("2026-11-24T08:10:00Z")),
                    (What::Ended, "oneself".to_owned(), at("2026-11-24T08:20:00Z")),
                    (What::Ended, "idle".to_owned(), at("2026-11-24T08:40:00Z")),
                ]
            );
            house
                .forget_old_sign_ins(at("2026-11-24T08:30:00Z"))
                .await
                .expect("forgotten");
            assert_eq!(told(&house).await.len(), 1);
        })
        .await;
    }

    #[tokio::test]
    async fn a_provider_ends_what_it_began_and_nothing_else() {
        each_location(async |place| {
            let house = House::new(open(&place, MIGRATIONS).await);
            let sara = PersonalNumber::parse("19850116-9885", Date::MAX).expect("a number");
            let now = at("2026-11-24T08:00:00Z");
            let proof = |method: &str, there: &str| Proof {
                method: method.to_owned(),
                there: Some(there.to_owned()),
                subject: Some("somebody".to_owned()),
                ..Proof::default()
            };
            for (method, there) in [("one", "1"), ("one", "2"), ("other", "1"), ("one", "3")] {
                let new = NewSession {
                    of: SessionOf::Resident,
                    number: &sara,
                    name: "Sara Ek",
                    staff: None,
                    device: "phone",
                    proof: &proof(method, there),
                };
                house.start_session(new, now).await.expect("a session");
            }
            let ends =
                async |there, subject| house.end_as_told("one", there, subject, now).await.expect("told");
            assert_eq!(ends(None, None).await, 0);
            assert_eq!(ends(Some("1"), Some("somebody")).await, 1);
            assert_eq!(ends(Some("1"), None).await, 0);
            assert_eq!(ends(None, Some("somebody else")).await, 0);
            assert_eq!(ends(None, Some("somebody")).await, 2);
        })
        .await;
    }
}
