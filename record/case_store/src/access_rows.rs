//! What access must know of a case, as rows kept with each event, and read back sealed.

use crate::representative_rows;
use access::{AccessFacts, ChildCodeFact, Grant, PartyFact};
use casework::journal::{Journal, Scope};
use casework::{AnsweredBy, CaseId, CaseNumber, PartyRole, PersonalNumber, Phase, StaffId, UnitId};
use db::{Query, ReadError, Row, Rows, Stmt, args};
use jiff::{Timestamp, civil::Date};

const AS_LONG_AS_THEY_HAVE_IT: &str = "9999-12-31";

/// Rows of a case after its newest event, table by table: the old ones go, the new ones come. What has not changed need not be written again.
pub fn by_table(case: CaseId, journal: &Journal, phase: Phase, codes: &[AnsweredBy]) -> Vec<Vec<Stmt>> {
    let id = case.to_string();
    let unit = journal.unit.as_ref().map(UnitId::as_str).unwrap_or_default();
    let owner = journal.owner.as_ref().map(|owner| owner.id.to_string());
    let protected = journal.is_protected();
    // Until somebody is named, those on duty must be able to act; afterwards only the named.
    let shielded = protected && !journal.named_staff.is_empty();
    let access = vec![Stmt::new(
        "INSERT INTO case_access (case_id, unit, phase, owner, protected, shielded) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (case_id) DO UPDATE SET unit = excluded.unit, phase = excluded.phase, owner = excluded.owner, \
             protected = excluded.protected, shielded = excluded.shielded",
        args![id.as_str(), unit, phase.key(), owner.clone(), protected, shielded],
    )];
    let gone = |sql: &'static str| vec![Stmt::new(sql, args![id.as_str()])];
    let mut opened = gone("DELETE FROM case_code WHERE case_id = $1");
    opened.extend(codes.iter().map(|held| {
        Stmt::new(
            "INSERT INTO case_code (code, case_id, step) VALUES ($1, $2, $3)",
            args![held.code.as_str(), id.as_str(), held.step],
        )
    }));
    let mut grants = gone("DELETE FROM case_grant WHERE case_id = $1");
    let mut grant = |staff: StaffId, kind: &str, may_write: bool, until: String| {
        grants.push(Stmt::new(
            "INSERT INTO case_grant (case_id, staff, kind, may_write, until) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (case_id, staff, kind) DO NOTHING",
            args![id.as_str(), staff.to_string(), kind, may_write, until],
        ));
    };
    if let Some(owner) = &journal.owner {
        grant(owner.id, "owner", true, AS_LONG_AS_THEY_HAVE_IT.to_owned());
    }
    for colleague in &journal.colleagues {
        grant(
            colleague.id,
            "colleague",
            colleague.scope == Scope::Whole,
            colleague.until.to_string(),
        );
    }
    for (staff, _) in &journal.named_staff {
        grant(*staff, "named", true, AS_LONG_AS_THEY_HAVE_IT.to_owned());
    }
    let parties = party_stmts(&id, journal);
    let represented = representative_rows::stmts(case, journal);
    vec![
        access,
        opened,
        grants,
        parties,
        child_code(&id, journal),
        represented,
    ]
}

fn party_stmts(id: &str, journal: &Journal) -> Vec<Stmt> {
    let gone = Stmt::new("DELETE FROM case_party WHERE case_id = $1", args![id]);
    let mut parties = vec![gone];
    for party in &journal.parties {
        let number = party.person.number.as_ref().map(PersonalNumber::digits);
        let follows = party.follows_from.map(|day| day.to_string());
        parties.push(Stmt::new(
            "INSERT INTO case_party (case_id, person_id, role, number, name, follows_from, blocked) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id, person_id, role) DO NOTHING",
            args![
                id,
                party.person.id.to_string(),
                party.role.key(),
                number,
                party.person.name.as_str(),
                follows,
                party.blocked
            ],
        ));
    }
    // Whom somebody only named has done nothing: nobody is kept from their work by another's word.
    let all = journal.representations.all.iter();
    for one in all.filter(|one| one.accepted_at.is_some()) {
        let number = one.is.by.number.as_ref().map(PersonalNumber::digits);
        parties.push(Stmt::new(
            "INSERT INTO case_party (case_id, person_id, role, number, name, follows_from, blocked) \
             VALUES ($1, $2, $3, $4, $5, NULL, 0) ON CONFLICT (case_id, person_id, role) DO NOTHING",
            args![
                id,
                one.is.by.id.to_string(),
                representative_rows::ROLE,
                number,
                one.is.by.name.as_str()
            ],
        ));
    }
    parties
}

/// The code that opens the child's own door: its hash, and nothing that it could be told from.
fn child_code(id: &str, journal: &Journal) -> Vec<Stmt> {
    let gone = Stmt::new("DELETE FROM child_code WHERE case_id = $1", args![id]);
    let given = journal.child.code.as_ref().map(|code| {
        Stmt::new(
            "INSERT INTO child_code (sha256, case_id, person_id, until) VALUES ($1, $2, $3, $4)",
            args![
                code.of.sha256.as_str(),
                id,
                code.person.to_string(),
                code.of.until.to_string()
            ],
        )
    });
    std::iter::once(gone).chain(given).collect()
}

pub(crate) fn queries(case: CaseId, now: Timestamp) -> Vec<Query> {
    let id = case.to_string();
    let queries = vec![
        Query::new(
            "SELECT unit, phase, owner, protected FROM case_access WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT staff, kind, may_write, until FROM case_grant WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT number, role, follows_from, blocked FROM case_party WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT number, of_number, of_name, kind, scopes, from_day, to_day, ended, waits FROM case_representative \
             WHERE case_id = $1 ORDER BY nth",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT code FROM case_code WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT sha256, person_id, until FROM child_code WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(
            "SELECT staff FROM emergency WHERE case_id = $1 AND until > $2",
            args![id, now.as_microsecond()],
        ),
    ];
    queries.into_iter().map(Query::quick).collect()
}

/// None: no such case.
pub(crate) fn facts(case: CaseId, rows: &[Rows]) -> Result<Option<AccessFacts>, ReadError> {
    let [
        access,
        grants,
        parties,
        representatives,
        codes,
        child_codes,
        emergencies,
    ] = rows
    else {
        return Ok(None);
    };
    let Some(row) = access.first() else {
        return Ok(None);
    };
    let named = grants
        .iter()
        .filter(|row| row.text(1).is_ok_and(|kind| kind == "named"));
    let others = grants
        .iter()
        .filter(|row| row.text(1).is_ok_and(|kind| kind != "named"));
    Ok(Some(AccessFacts {
        case,
        unit: UnitId::new(row.text(0)?),
        phase: Phase::parse(row.text(1)?).ok_or_else(|| broken("phase"))?,
        owner: row.opt_text(2)?.map(staff_id).transpose()?,
        protected: row.i64(3)? != 0,
        named_staff: named
            .map(|row| staff_id(row.text(0)?))
            .collect::<Result<_, _>>()?,
        grants: others.map(grant).collect::<Result<_, _>>()?,
        parties: parties
            .iter()
            .filter(|row| row.text(1).is_ok_and(|role| role != representative_rows::ROLE))
            .map(party)
            .collect::<Result<_, _>>()?,
        representatives: representatives
            .iter()
            .map(representative_rows::fact)
            .collect::<Result<_, _>>()?,
        codes: codes.iter().map(code).collect::<Result<_, _>>()?,
        child_codes: child_codes.iter().map(childs).collect::<Result<_, _>>()?,
        emergencies: emergencies
            .iter()
            .map(|row| staff_id(row.text(0)?))
            .collect::<Result<_, _>>()?,
    }))
}

fn grant(row: &Row) -> Result<Grant, ReadError> {
    let until = match row.text(3)? {
        AS_LONG_AS_THEY_HAVE_IT => None,
        day => Some(day.parse().map_err(|_| broken("last day"))?),
    };
    Ok(Grant {
        staff: staff_id(row.text(0)?)?,
        may_write: row.i64(2)? != 0,
        until,
    })
}

fn party(row: &Row) -> Result<PartyFact, ReadError> {
    let role = match row.text(1)? {
        "party-subject" => PartyRole::Subject,
        "party-reporter" => PartyRole::Reporter,
        "party-co-applicant" => PartyRole::CoApplicant,
        "party-household-member" => PartyRole::HouseholdMember,
        word => PartyRole::parse(word).ok_or_else(|| broken("role"))?,
    };
    let number = row
        .opt_text(0)?
        .map(|digits| PersonalNumber::parse(digits, Date::MAX))
        .transpose();
    let follows_from = row.opt_text(2)?.map(str::parse).transpose();
    Ok(PartyFact {
        number: number.map_err(|_| broken("number"))?,
        role,
        follows_from: follows_from.map_err(|_| broken("day"))?,
        blocked: row.i64(3)? != 0,
    })
}

fn code(row: &Row) -> Result<CaseNumber, ReadError> {
    CaseNumber::parse(row.text(0)?).ok_or_else(|| broken("code"))
}

fn childs(row: &Row) -> Result<ChildCodeFact, ReadError> {
    Ok(ChildCodeFact {
        sha256: row.text(0)?.to_owned(),
        person: row.text(1)?.parse().map_err(|_| broken("person id"))?,
        until: row.text(2)?.parse().map_err(|_| broken("last day"))?,
    })
}

fn staff_id(text: &str) -> Result<StaffId, ReadError> {
    text.parse().map_err(|_| broken("staff id"))
}

fn broken(what: &str) -> ReadError {
    ReadError::Failed(format!("what access must know of a case cannot be read: {what}"))
}
