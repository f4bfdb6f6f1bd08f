//! What the bank says, line by line. Nothing that it says twice counts twice, and what does not fit is told to a person.

use super::{Date, Fault, NotPaid, PaymentKey, Query, Stmt, Unit, args};
use crate::committee::Committee;
use case_store::read_log;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Accepted,
    /// With the bank's codes.
    Rejected(String),
    Paid {
        on: Option<Date>,
        ore: Option<i64>,
    },
    Returned(String),
}

/// Of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankWord {
    pub line: String,
    pub word: Word,
}

/// What came of what was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadIn {
    pub changed: i64,
    /// Said before, or already further on.
    pub known: i64,
    /// Says something else than we know: a person must look.
    pub contradicts: i64,
    /// No line of ours.
    pub others: i64,
}

impl Word {
    fn state(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected(_) => "rejected",
            Self::Paid { .. } => "paid",
            Self::Returned(_) => "returned",
        }
    }
    /// States after which the word is nothing new.
    fn is_known_in(&self, state: &str) -> bool {
        match self {
            Self::Accepted => matches!(state, "accepted" | "paid" | "returned"),
            Self::Paid { .. } => matches!(state, "paid" | "returned"),
            other => other.state() == state,
        }
    }
    fn stmt(&self, line: &str, at: i64) -> Stmt {
        match self {
            Self::Accepted => Stmt::new(
                "UPDATE payment_line SET state = 'accepted', told_at = $2 WHERE id = $1 AND state IN ('released', 'handed') \
                 RETURNING id",
                args![line, at],
            ),
            Self::Rejected(codes) => Stmt::new(
                "UPDATE payment_line SET state = 'rejected', told_at = $2, reason = $3 \
                 WHERE id = $1 AND state IN ('released', 'handed', 'accepted') RETURNING id",
                args![line, at, codes.as_str()],
            ),
            Self::Paid { on, ore } => Stmt::new(
                "UPDATE payment_line SET state = 'paid', told_at = $2, paid_on = COALESCE($3, pay_on) \
                 WHERE id = $1 AND state IN ('released', 'handed', 'accepted') AND ore = COALESCE($4, ore) RETURNING id",
                args![line, at, on.map(|day| day.to_string()), *ore],
            ),
            Self::Returned(codes) => Stmt::new(
                "UPDATE payment_line SET state = 'returned', told_at = $2, reason = $3 \
                 WHERE id = $1 AND state IN ('released', 'handed', 'accepted', 'paid') RETURNING id",
                args![line, at, codes.as_str()],
            ),
        }
    }
}

impl Committee {
    /// All of it in one unit of work.
    pub async fn read_in_payments(&self, key: &PaymentKey, words: &[BankWord]) -> Result<ReadIn, NotPaid> {
        let log = self.line("payment-answer");
        let at = log.at.as_microsecond();
        let mut unit: Vec<Stmt> = words.iter().map(|one| one.word.stmt(&one.line, at)).collect();
        unit.push(read_log::of_key(key.list(), &log).map_err(Fault::from)?);
        // What the bank has answered was handed to it.
        unit.push(Stmt::new(
            "UPDATE payment_file SET state = 'handed', handed_at = $1, handed_by = $2 WHERE state = 'released' \
             AND id IN (SELECT file FROM payment_line WHERE told_at = $1)",
            args![at, super::actor(key)?],
        ));
        unit.push(Stmt::new(
            "UPDATE payment_line SET state = 'handed' WHERE state = 'released' \
             AND file IN (SELECT id FROM payment_file WHERE handed_at = $1)",
            args![at],
        ));
        let done = self.store.db().commit(Unit::from(unit)).await?;
        let mut read = ReadIn::default();
        for (one, rows) in words.iter().zip(&done) {
            if !rows.is_empty() {
                read.changed += 1;
                continue;
            }
            let query = Query::new(
                "SELECT state FROM payment_line WHERE id = $1",
                args![one.line.as_str()],
            );
            let rows = self.store.db().read(query).await.map_err(Fault::from)?;
            match rows
                .first()
                .map(|row| row.text(0))
                .transpose()
                .map_err(Fault::from)?
            {
                None => read.others += 1,
                Some(state) if one.word.is_known_in(state) => read.known += 1,
                Some(_) => read.contradicts += 1,
            }
        }
        Ok(read)
    }

    /// A person has seen to it that what was refused, or came back, can be paid as it is: it is due again.
    pub async fn pay_again(&self, key: &PaymentKey, line: &str) -> Result<(), NotPaid> {
        let log = self.line("payment-again");
        let unit = vec![
            Stmt::new(
                "UPDATE payment_line SET again = 1 WHERE id = $1 AND state IN ('rejected', 'returned') AND again = 0 \
                 AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = payment_line.case_id AND p.number = $2)",
                args![line, key.own_number().digits()],
            )
            .expect_rows(1),
            read_log::of_key(key.list(), &log).map_err(Fault::from)?,
        ];
        self.store.db().commit(Unit::from(unit)).await?;
        Ok(())
    }
}
