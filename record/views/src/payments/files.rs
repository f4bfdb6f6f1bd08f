//! A file of payments: made by one, released by another, handed to the bank.

use super::{Actor, Date, DueLine, Fault, PaymentKey, Query, Row, StaffId, Stmt, Timestamp, Unit, args};
use super::{NotPaid, actor, day, official, time};
use crate::committee::Committee;
use case_store::read_log;

/// A file that is to be made, with the content that goes to the bank.
#[derive(Clone, Debug)]
pub struct NewFile<'a> {
    pub id: &'a str,
    pub made_at: Timestamp,
    pub lines: &'a [FileLine],
    pub content: &'a str,
    pub sha256: &'a str,
}

/// One payment in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileLine {
    /// The bank gives it back.
    pub id: String,
    pub file: String,
    pub due: String,
    pub nth: i64,
    pub case: String,
    pub name: String,
    pub ore: i64,
    pub on: Date,
    pub clearing: String,
    pub number: String,
    pub state: String,
    pub reason: Option<String>,
    pub paid_on: Option<Date>,
    pub again: bool,
}

/// Key of the text that says where a line stands.
pub(crate) fn line_key(state: &str) -> &'static str {
    match state {
        "in-file" => "payment-in-file",
        "released" => "payment-released",
        "handed" => "payment-handed",
        "accepted" => "payment-accepted",
        "rejected" => "payment-rejected",
        "paid" => "payment-paid",
        "returned" => "payment-returned",
        _ => "payment-due",
    }
}

impl FileLine {
    pub fn key(&self) -> &'static str {
        line_key(&self.state)
    }
    /// Of what is due, not before today; None where there is no account.
    pub fn of(due: &DueLine, today: Date) -> Option<Self> {
        let (clearing, number) = due.account.clone()?;
        Some(Self {
            id: format!("{}-{}", due.due, due.nth + 1),
            file: String::new(),
            due: due.due.clone(),
            nth: due.nth + 1,
            case: due.case.clone(),
            name: due.name.clone(),
            ore: due.ore,
            on: due.on.max(today),
            clearing,
            number,
            state: "in-file".to_owned(),
            reason: None,
            paid_on: None,
            again: false,
        })
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PaymentFile {
    pub id: String,
    pub made_at: Timestamp,
    pub staff: StaffId,
    pub made_by: Actor,
    /// `made`, `released`, `handed`, `withdrawn`.
    pub state: String,
    pub sha256: String,
    pub released: Option<(Timestamp, Actor)>,
    pub handed: Option<(Timestamp, Actor)>,
    pub many: i64,
    pub ore: i64,
    /// Refused, or came back.
    pub failed: i64,
    pub paid: i64,
}

impl PaymentFile {
    /// Key of the text that says where it stands.
    pub fn key(&self) -> &'static str {
        match self.state.as_str() {
            "made" => "payments-file-made",
            "released" => "payments-file-released",
            "handed" => "payments-file-handed",
            _ => "payments-file-withdrawn",
        }
    }
}

macro_rules! files {
    ($which:literal) => {
        concat!(
            "SELECT f.id, f.made_at, f.made_staff, f.made_by, f.state, f.sha256, f.released_at, f.released_by, f.handed_at, \
             f.handed_by, COUNT(*), CAST(SUM(l.ore) AS BIGINT), \
             CAST(SUM(CASE WHEN l.state IN ('rejected', 'returned') THEN 1 ELSE 0 END) AS BIGINT), \
             CAST(SUM(CASE WHEN l.state = 'paid' THEN 1 ELSE 0 END) AS BIGINT) \
             FROM payment_file f JOIN payment_line l ON l.file = f.id ",
            $which,
            " GROUP BY f.id, f.made_at, f.made_staff, f.made_by, f.state, f.sha256, f.released_at, f.released_by, \
             f.handed_at, f.handed_by ORDER BY f.made_at DESC, f.id"
        )
    };
}

/// A line about somebody who asks, or about somebody with a protected identity since the file was made.
const OWN: &str = "SELECT 1 FROM payment_line l JOIN case_party p ON p.case_id = l.case_id \
    WHERE l.file = $1 AND p.number = $2 LIMIT 1";

impl Committee {
    /// Newest first; totals alone.
    pub async fn payment_files(&self, key: &PaymentKey, most: usize) -> Result<Vec<PaymentFile>, Fault> {
        let line = self.line("payment-files");
        let query = Query::new(files!(""), args![]);
        let rows = self.store.logged_list(key.list(), &line, vec![query]).await?;
        rows.iter().flatten().take(most).map(file).collect()
    }

    /// With its lines; None where there is no such file, or a line of it is about whoever asks.
    pub async fn payment_file(
        &self,
        key: &PaymentKey,
        id: &str,
    ) -> Result<Option<(PaymentFile, Vec<FileLine>)>, Fault> {
        let queries = vec![
            Query::new(files!("WHERE f.id = $1"), args![id]),
            Query::new(
                "SELECT id, due, nth, case_id, name, ore, pay_on, clearing, number, state, reason, paid_on, again, file \
                 FROM payment_line WHERE file = $1 ORDER BY pay_on, id",
                args![id],
            ),
            Query::new(OWN, args![id, key.own_number().digits()]),
        ];
        let line = self.line("payment-file");
        let rows = self.store.logged_list(key.list(), &line, queries).await?;
        let [files, lines, own] = rows.as_slice() else {
            return Err(Fault::Broken("payments"));
        };
        let Some(row) = files.first().filter(|_| own.is_empty()) else {
            return Ok(None);
        };
        let lines = lines.iter().map(file_line).collect::<Result<_, _>>()?;
        Ok(Some((file(row)?, lines)))
    }

    /// What goes to the bank, once somebody else has released it.
    pub async fn payment_content(&self, key: &PaymentKey, id: &str) -> Result<Option<String>, Fault> {
        let queries = vec![
            Query::new(
                "SELECT content FROM payment_file WHERE id = $1 AND state IN ('released', 'handed') AND content <> ''",
                args![id],
            ),
            Query::new(OWN, args![id, key.own_number().digits()]),
        ];
        let line = self.line("payment-file-content");
        let rows = self.store.logged_list(key.list(), &line, queries).await?;
        let [content, own] = rows.as_slice() else {
            return Err(Fault::Broken("payments"));
        };
        let content = content.first().filter(|_| own.is_empty());
        Ok(content.map(|row| row.text(0).map(str::to_owned)).transpose()?)
    }

    /// Every line as it is due at this moment, or nothing of it.
    pub async fn make_payment_file(&self, key: &PaymentKey, new: &NewFile<'_>) -> Result<(), NotPaid> {
        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO payment_file (id, made_at, made_staff, made_by, state, sha256, content) \
             VALUES ($1, $2, $3, $4, 'made', $5, $6)",
            args![
                new.id,
                new.made_at.as_microsecond(),
                key.staff().to_string(),
                actor(key)?,
                new.sha256,
                new.content
            ],
        ));
        for line in new.lines {
            let still = Stmt::new(
                "SELECT 1 FROM payment_due d JOIN case_access a ON a.case_id = d.case_id WHERE d.due = $1 AND d.ore = $2 \
                 AND d.clearing = $3 AND d.number = $4 AND d.why IS NULL AND a.protected = 0 AND a.shielded = 0",
                args![
                    line.due.as_str(),
                    line.ore,
                    line.clearing.as_str(),
                    line.number.as_str()
                ],
            );
            unit.push(still.expect_rows(1));
            unit.push(Stmt::new(
                "INSERT INTO payment_line (id, file, due, nth, case_id, ore, pay_on, name, clearing, number, state, again) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'in-file', 0)",
                args![
                    line.id.as_str(),
                    new.id,
                    line.due.as_str(),
                    line.nth,
                    line.case.as_str(),
                    line.ore,
                    line.on.to_string(),
                    line.name.as_str(),
                    line.clearing.as_str(),
                    line.number.as_str()
                ],
            ));
        }
        let log = self.line("payment-file-made");
        unit.push(read_log::of_key(key.list(), &log).map_err(Fault::from)?);
        self.store.db().commit(unit).await?;
        Ok(())
    }

    /// By another than the one who made it, with the sum that they saw, while each line is still as it is due.
    pub async fn release_payment_file(
        &self,
        key: &PaymentKey,
        id: &str,
        sha256: &str,
    ) -> Result<(), NotPaid> {
        if !key.releases() {
            return Err(NotPaid::TooLate);
        }
        let own = Query::new(OWN, args![id, key.own_number().digits()]);
        if !self.store.db().read(own).await.map_err(Fault::from)?.is_empty() {
            return Err(NotPaid::OwnMatter);
        }
        let staff = key.staff().to_string();
        let made = Query::new(
            "SELECT made_staff FROM payment_file WHERE id = $1 AND state = 'made'",
            args![id],
        );
        let rows = self.store.db().read(made).await.map_err(Fault::from)?;
        let maker = rows.first().ok_or(NotPaid::TooLate)?;
        if maker.text(0).map_err(Fault::from)? == staff {
            return Err(NotPaid::SamePerson);
        }
        let other = Query::new(
            "SELECT 1 FROM payment_line l LEFT JOIN payment_due d ON d.due = l.due LEFT JOIN case_access a ON a.case_id = l.case_id \
             WHERE l.file = $1 AND (d.due IS NULL OR d.why IS NOT NULL OR d.ore <> l.ore OR d.clearing <> l.clearing \
             OR d.number <> l.number OR a.protected <> 0 OR a.shielded <> 0) LIMIT 1",
            args![id],
        );
        if !self.store.db().read(other).await.map_err(Fault::from)?.is_empty() {
            return Err(NotPaid::Changed);
        }
        let log = self.line("payment-file-released");
        let unit = vec![
            Stmt::new(
                "UPDATE payment_file SET state = 'released', released_at = $2, released_by = $3 \
                 WHERE id = $1 AND state = 'made' AND made_staff <> $4 AND sha256 = $5",
                args![id, log.at.as_microsecond(), actor(key)?, staff, sha256],
            )
            .expect_rows(1),
            Stmt::new(
                "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM payment_line l LEFT JOIN payment_due d ON d.due = l.due \
                 LEFT JOIN case_access a ON a.case_id = l.case_id WHERE l.file = $1 AND (d.due IS NULL OR d.why IS NOT NULL \
                 OR d.ore <> l.ore OR d.clearing <> l.clearing OR d.number <> l.number OR a.protected <> 0 OR a.shielded <> 0))",
                args![id],
            )
            .expect_rows(1),
            moved(id, "in-file", "released"),
            read_log::of_key(key.list(), &log).map_err(Fault::from)?,
        ];
        self.store.db().commit(Unit::from(unit)).await?;
        Ok(())
    }

    /// Before it is released: everything in it is due again.
    pub async fn withdraw_payment_file(&self, key: &PaymentKey, id: &str) -> Result<(), NotPaid> {
        let log = self.line("payment-file-withdrawn");
        let unit = vec![
            Stmt::new(
                "UPDATE payment_file SET state = 'withdrawn' WHERE id = $1 AND state = 'made'",
                args![id],
            )
            .expect_rows(1),
            moved(id, "in-file", "withdrawn"),
            read_log::of_key(key.list(), &log).map_err(Fault::from)?,
        ];
        self.store.db().commit(Unit::from(unit)).await?;
        Ok(())
    }

    /// Somebody has handed it to the bank.
    pub async fn payment_file_handed(&self, key: &PaymentKey, id: &str) -> Result<(), NotPaid> {
        let log = self.line("payment-file-handed");
        let unit = vec![
            Stmt::new(
                "UPDATE payment_file SET state = 'handed', handed_at = $2, handed_by = $3 WHERE id = $1 AND state = 'released'",
                args![id, log.at.as_microsecond(), actor(key)?],
            )
            .expect_rows(1),
            moved(id, "released", "handed"),
            read_log::of_key(key.list(), &log).map_err(Fault::from)?,
        ];
        self.store.db().commit(Unit::from(unit)).await?;
        Ok(())
    }
}

fn moved(file: &str, from: &str, to: &str) -> Stmt {
    Stmt::new(
        "UPDATE payment_line SET state = $3 WHERE file = $1 AND state = $2",
        args![file, from, to],
    )
}

fn file(row: &Row) -> Result<PaymentFile, Fault> {
    let done = |at: usize| match (row.opt_i64(at)?, row.opt_text(at + 1)?) {
        (Some(at), Some(by)) => Ok::<_, Fault>(Some((time(at)?, official(by)?))),
        _ => Ok(None),
    };
    Ok(PaymentFile {
        id: row.text(0)?.to_owned(),
        made_at: time(row.i64(1)?)?,
        staff: row.text(2)?.parse().map_err(|_| Fault::Broken("staff id"))?,
        made_by: official(row.text(3)?)?,
        state: row.text(4)?.to_owned(),
        sha256: row.text(5)?.to_owned(),
        released: done(6)?,
        handed: done(8)?,
        many: row.i64(10)?,
        ore: row.i64(11)?,
        failed: row.i64(12)?,
        paid: row.i64(13)?,
    })
}

fn file_line(row: &Row) -> Result<FileLine, Fault> {
    let paid_on = row.opt_text(11)?.map(str::parse).transpose();
    Ok(FileLine {
        id: row.text(0)?.to_owned(),
        file: row.text(13)?.to_owned(),
        due: row.text(1)?.to_owned(),
        nth: row.i64(2)?,
        case: row.text(3)?.to_owned(),
        name: row.text(4)?.to_owned(),
        ore: row.i64(5)?,
        on: day(row, 6)?,
        clearing: row.text(7)?.to_owned(),
        number: row.text(8)?.to_owned(),
        state: row.text(9)?.to_owned(),
        reason: row.opt_text(10)?.map(str::to_owned),
        paid_on: paid_on.map_err(|_| Fault::Broken("day"))?,
        again: row.i64(12)? != 0,
    })
}
