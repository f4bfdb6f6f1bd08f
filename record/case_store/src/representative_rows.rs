//! Who represents whom in a case, as rows kept with each event, and read back for access.

use access::RepresentativeFact;
use casework::journal::Journal;
use casework::journal::representation::{Kind, Representation, Scope};
use casework::{CaseId, PersonalNumber};
use db::{Migration, ReadError, Row, Stmt, args};
use jiff::civil::Date;

pub const REPRESENTATIVES: Migration = Migration {
    name: "case_store_13_representatives",
    sql: "
-- Who sees and does things for a party. nth: its number in the case's stream. waits: has not said yes. lists: may see that
-- the case is there. A view: folded anew from the stream.
CREATE TABLE case_representative (
    case_id TEXT NOT NULL,
    nth {i64} NOT NULL,
    number TEXT NOT NULL,
    of_number TEXT NOT NULL,
    of_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    scopes TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    ended {i64} NOT NULL,
    waits {i64} NOT NULL,
    lists {i64} NOT NULL,
    PRIMARY KEY (case_id, nth)
) {strict};
CREATE INDEX case_representative_number ON case_representative (number);
",
};

/// In which an interpreter speaks; empty: of whoever is none.
pub const INTERPRETERS: Migration = Migration {
    name: "case_store_16_interpreters",
    sql: "ALTER TABLE case_representative ADD COLUMN language TEXT NOT NULL DEFAULT '';",
};

const UNTIL_IT_IS_ENDED: &str = "9999-12-31";
/// A place in the case that nobody follows it by: whoever acts for a party is never the one who works with their case.
pub(crate) const ROLE: &str = "party-representative";

pub(crate) fn stmts(case: CaseId, journal: &Journal) -> Vec<Stmt> {
    let id = case.to_string();
    let gone = Stmt::new(
        "DELETE FROM case_representative WHERE case_id = $1",
        args![id.as_str()],
    );
    let rows = journal.representations.all.iter().filter_map(|one| {
        let of = journal.party(one.is.person)?;
        let (number, of_number) = (one.is.by.number.as_ref()?, of.person.number.as_ref()?);
        Some(Stmt::new(
            "INSERT INTO case_representative (case_id, nth, number, of_number, of_name, kind, scopes, from_day, to_day, \
             ended, waits, lists, language) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            args![
                id.as_str(),
                one.seq as i64,
                number.digits(),
                of_number.digits(),
                of.person.name.as_str(),
                one.is.kind.key(),
                scopes(one),
                one.is.from.to_string(),
                one.is.to.map_or(UNTIL_IT_IS_ENDED.to_owned(), |day| day.to_string()),
                !one.stands(),
                one.accepted_at.is_none(),
                one.is.scopes.contains(&Scope::Follow),
                one.is.language.as_str()
            ],
        ))
    });
    std::iter::once(gone).chain(rows).collect()
}

fn scopes(one: &Representation) -> String {
    let words: Vec<&str> = one.is.scopes.iter().map(|scope| scope.key()).collect();
    words.join(" ")
}

pub(crate) fn fact(row: &Row) -> Result<RepresentativeFact, ReadError> {
    let number = |digits: &str| PersonalNumber::parse(digits, Date::MAX).map_err(|_| broken("number"));
    let day = |text: &str| text.parse::<Date>().map_err(|_| broken("day"));
    let scopes = row.text(4)?.split_whitespace();
    Ok(RepresentativeFact {
        number: number(row.text(0)?)?,
        of: number(row.text(1)?)?,
        of_name: row.text(2)?.to_owned(),
        kind: Kind::parse(row.text(3)?).ok_or_else(|| broken("kind"))?,
        scopes: scopes
            .map(|word| Scope::parse(word).ok_or_else(|| broken("scope")))
            .collect::<Result<_, _>>()?,
        from: day(row.text(5)?)?,
        to: match row.text(6)? {
            UNTIL_IT_IS_ENDED => None,
            text => Some(day(text)?),
        },
        ended: row.i64(7)? != 0,
        waits: row.i64(8)? != 0,
    })
}

fn broken(what: &str) -> ReadError {
    ReadError::Failed(format!(
        "what access must know of who represents whom cannot be read: {what}"
    ))
}
