//! *Utbetalningar.* What decisions have made due, kept with each event and folded anew like every view; and the files in
//! which it is sent, which are facts of their own. Whoever prepared a file never releases it. Of one payment there is at
//! most one line that goes out, by the store's own rule: whatever is repeated, and whoever presses at once.

use crate::committee::Committee;
use crate::proposals::{official, time};
use access::{Key, PaymentKey};
use case_store::Fault;
use casework::{Actor, CaseFile, PaidTo, PersonId, StaffId};
use db::{CommitError, Migration, Query, Row, Stmt, Unit, args};
use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};

mod answered;
mod files;

pub use answered::{BankWord, ReadIn, Word};
pub use files::{FileLine, NewFile, PaymentFile};

pub(crate) const TABLES: Migration = Migration {
    name: "views_16_payment_due",
    sql: "
-- What a decision has made due. why: the account is missing, or waits for somebody's approval.
CREATE TABLE payment_due (
    due TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    ore {i64} NOT NULL,
    pay_on TEXT NOT NULL,
    clearing TEXT NOT NULL,
    number TEXT NOT NULL,
    why TEXT
) {strict};
CREATE INDEX payment_due_case ON payment_due (case_id);
CREATE INDEX payment_due_day ON payment_due (pay_on);
",
};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum NotPaid {
    #[error("whoever prepares does not release")]
    SamePerson,
    #[error("nobody takes part in a payment to themselves")]
    OwnMatter,
    #[error("what was due is not what it was")]
    Changed,
    #[error("somebody was there before")]
    TooLate,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<CommitError> for NotPaid {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict => Self::TooLate,
            other => Self::Fault(other.into()),
        }
    }
}

/// A payment that nothing is under way of.
#[derive(Clone, Debug, PartialEq)]
pub struct DueLine {
    pub due: String,
    pub case: String,
    pub name: String,
    pub ore: i64,
    pub on: Date,
    /// Clearing number and account number.
    pub account: Option<(String, String)>,
    /// Key of the text that says why there is no account.
    pub why: Option<String>,
    /// So many lines went before it.
    pub nth: i64,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DuePayments {
    pub lines: Vec<DueLine>,
    /// Of cases in which somebody has a protected identity: how many and how much. They are in no file.
    pub protected: (i64, i64),
}

/// A payment as its case shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct CasePayment {
    pub to: PersonId,
    pub name: String,
    pub ore: i64,
    pub on: Date,
    /// Key of the text that says where it stands.
    pub state: String,
    /// What the bank says, in its own code.
    pub reason: Option<String>,
}

/// For ever the same of the same place in the same case, and short enough for a bank.
fn due_id(case: &str, place: &str) -> String {
    let sum = Sha256::digest(format!("payment {case} {place}").as_bytes());
    format!("P{}", hex::encode(&sum[..10]))
}

pub(crate) fn stmts(case: &str, file: &dyn CaseFile) -> Vec<Stmt> {
    let mut stmts = vec![Stmt::new(
        "DELETE FROM payment_due WHERE case_id = $1",
        args![case],
    )];
    stmts.extend(file.payments().into_iter().map(|one| {
        let (clearing, number, why) = match one.account {
            PaidTo::Bank { clearing, number } => (clearing, number, None),
            PaidTo::Nowhere => (String::new(), String::new(), Some("payment-no-account")),
            PaidTo::WaitsForApproval => (String::new(), String::new(), Some("payment-account-waits")),
        };
        Stmt::new(
            "INSERT INTO payment_due (due, case_id, person_id, name, ore, pay_on, clearing, number, why) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            args![
                due_id(case, &one.place),
                case,
                one.to.to_string(),
                one.name,
                one.amount,
                one.on.to_string(),
                clearing,
                number,
                why
            ],
        )
    }));
    stmts
}

/// Nothing is under way of it: no line, or the last came to nothing and it has been put right since.
macro_rules! due_now {
    ($what:literal, $and:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM payment_due d JOIN case_access a ON a.case_id = d.case_id WHERE d.ore > 0 \
             AND NOT EXISTS (SELECT 1 FROM payment_line l WHERE l.due = d.due AND l.state <> 'withdrawn' \
             AND NOT (l.state IN ('rejected', 'returned') AND (l.again = 1 OR l.clearing <> d.clearing OR l.number <> d.number))) \
             AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = d.case_id AND p.number = $1) AND ",
            $and
        )
    };
}

impl Committee {
    /// What is due, the earliest first, with those that cannot be paid yet; none to whoever asks.
    pub async fn due_payments(&self, key: &PaymentKey) -> Result<DuePayments, Fault> {
        let own = key.own_number().digits();
        let lines = Query::new(
            due_now!(
                "d.due, d.case_id, d.name, d.ore, d.pay_on, d.clearing, d.number, d.why, \
                 (SELECT COUNT(*) FROM payment_line n WHERE n.due = d.due)",
                "a.protected = 0 AND a.shielded = 0 ORDER BY d.pay_on, d.due"
            ),
            args![own],
        );
        let protected = Query::new(
            due_now!(
                "COUNT(*), CAST(COALESCE(SUM(d.ore), 0) AS BIGINT)",
                "(a.protected <> 0 OR a.shielded <> 0)"
            ),
            args![own],
        );
        let rows = self
            .store
            .logged_list(key.list(), &self.line("payments-due"), vec![lines, protected])
            .await?;
        let [lines, protected] = rows.as_slice() else {
            return Err(Fault::Broken("payments"));
        };
        let protected = match protected.first() {
            Some(row) => (row.i64(0)?, row.i64(1)?),
            None => (0, 0),
        };
        Ok(DuePayments {
            lines: lines.iter().map(due_line).collect::<Result<_, _>>()?,
            protected,
        })
    }

    /// What became of each payment of a case, for whoever has the case open.
    pub async fn payments_of(&self, key: &Key) -> Result<Vec<CasePayment>, Fault> {
        let query = Query::new(
            "SELECT d.person_id, d.name, d.ore, COALESCE(l.paid_on, l.pay_on, d.pay_on), d.why, l.state, l.reason, \
             COALESCE(l.again, 0) FROM payment_due d LEFT JOIN payment_line l ON l.due = d.due \
             AND l.nth = (SELECT MAX(m.nth) FROM payment_line m WHERE m.due = d.due) \
             WHERE d.case_id = $1 ORDER BY d.pay_on, d.due",
            args![key.case().to_string()],
        );
        let rows = self.store.db().read(query).await?;
        let one = |row: &Row| {
            let waits = row.opt_text(4)?.unwrap_or("payment-due");
            let state = match row.opt_text(5)? {
                None | Some("withdrawn") => waits.to_owned(),
                Some("rejected" | "returned") if row.i64(7)? != 0 => waits.to_owned(),
                Some(state) => files::line_key(state).to_owned(),
            };
            Ok(CasePayment {
                to: row.text(0)?.parse().map_err(|_| Fault::Broken("person"))?,
                name: row.text(1)?.to_owned(),
                ore: row.i64(2)?,
                on: day(row, 3)?,
                state,
                reason: row.opt_text(6)?.map(str::to_owned),
            })
        };
        rows.iter().map(one).collect()
    }
}

fn day(row: &Row, column: usize) -> Result<Date, Fault> {
    row.text(column)?.parse().map_err(|_| Fault::Broken("day"))
}

fn due_line(row: &Row) -> Result<DueLine, Fault> {
    let why = row.opt_text(7)?.map(str::to_owned);
    let account = (row.text(5)?.to_owned(), row.text(6)?.to_owned());
    Ok(DueLine {
        due: row.text(0)?.to_owned(),
        case: row.text(1)?.to_owned(),
        name: row.text(2)?.to_owned(),
        ore: row.i64(3)?,
        on: day(row, 4)?,
        account: why.is_none().then_some(account),
        why,
        nth: row.i64(8)?,
    })
}

fn actor(key: &PaymentKey) -> Result<String, Fault> {
    Ok(serde_json::to_string(key.list().actor())?)
}
