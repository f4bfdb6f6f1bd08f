//! An opened case, and a party's own cases.

use crate::committee::Committee;
use crate::rows;
use access::{Key, ListKey, Represents, Subject};
use case_store::Fault;
use case_store::chain::Hash;
use casework::journal::representation::Kind;
use casework::{Act, CaseFile, CaseId, CaseNumber, Clock, Person, PersonalNumber, Say};
use db::{Query, Row, Stmt, args};
use jiff::{Timestamp, civil::Date};
use law::Due;
use std::sync::Arc;

/// A case as it was read, folded.
pub struct OpenCase {
    pub case: CaseId,
    pub number: CaseNumber,
    pub process: String,
    pub file: Arc<dyn CaseFile>,
    /// What whoever opened it may do with it.
    pub acts: Vec<Act>,
    pub read_as: ReadAs,
    pub(crate) head: Hash,
}

/// As which party a case is read, and by whom for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadAs {
    party: Option<PersonalNumber>,
    pub represents: Option<Represents>,
}

impl ReadAs {
    pub(crate) fn of(key: &Key) -> Self {
        let party = match key.subject() {
            Subject::Party(number) => Some(number.clone()),
            _ => None,
        };
        Self {
            party,
            represents: key.represents().cloned(),
        }
    }
    /// Is it this person's place that it is read from?
    pub fn is(&self, person: &Person) -> bool {
        self.party.is_some() && person.number == self.party
    }
    /// Whose place it is read from, where it is a party's.
    pub fn party(&self) -> Option<&PersonalNumber> {
        self.party.as_ref()
    }
    pub fn covers(&self, what: &str) -> bool {
        self.represents.as_ref().is_none_or(|of| of.covers(what))
    }
}

/// A case that was read to act in it, and the line of the read log that says so. The line goes with the act; before
/// anything of the case is shown it is written alone ([`Committee::show`]).
pub struct Unshown {
    pub(crate) open: OpenCase,
    pub(crate) line: Option<Stmt>,
}

impl Unshown {
    /// To decide by, never to show.
    pub fn to_decide(&self) -> &OpenCase {
        &self.open
    }
}

/// What somebody follows: their places in cases from the day when they were told, and no case that they are shut out of.
/// `$1` is their number, `$2` the day.
macro_rules! followed {
    ($columns:literal, $joins:literal, $tail:literal) => {
        concat!(
            "SELECT DISTINCT ",
            $columns,
            " FROM case_party p ",
            $joins,
            " WHERE p.number = $1 AND p.follows_from IS NOT NULL AND p.follows_from <= $2 \
             AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = p.case_id AND b.number = $1 AND b.blocked = 1) ",
            $tail
        )
    };
}
pub(crate) use followed;

const MY_CASES: &str = followed!(
    "v.case_id, v.number, v.kind, v.subject_name, v.subject_number, v.closed_at, v.opened_at, v.resident_say",
    "JOIN case_view v ON v.case_id = p.case_id",
    "ORDER BY v.opened_at DESC, v.case_id LIMIT 200"
);

const MY_ASKS: &str = followed!(
    "a.case_id, a.place, a.title, a.by_day",
    "JOIN party_ask a ON a.case_id = p.case_id AND a.person_id = p.person_id",
    "ORDER BY a.by_day, a.case_id, a.place LIMIT 200"
);

/// The twin of `access` for whoever represents somebody: no place of their own, the person follows and is not shut out,
/// and it is one of its days.
const REPRESENTED: &str = "SELECT v.case_id, v.number, v.kind, v.subject_name, v.subject_number, v.closed_at, v.opened_at, \
     v.resident_say, r.of_name, r.kind, r.waits FROM case_representative r JOIN case_view v ON v.case_id = r.case_id \
     WHERE r.number = $1 AND r.ended = 0 AND (r.lists = 1 OR r.waits = 1) AND r.from_day <= $2 AND r.to_day >= $2 \
     AND EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = r.case_id AND p.number = r.of_number AND p.follows_from <= $2) \
     AND NOT EXISTS (SELECT 1 FROM case_party b WHERE b.case_id = r.case_id AND \
     ((b.number = r.of_number AND b.blocked = 1) OR (b.number = $1 AND b.role <> 'party-representative'))) \
     ORDER BY v.opened_at DESC, v.case_id, r.waits, r.nth LIMIT 200";

/// *Förfrågan.* Somebody wants the reader to help them or speak for them: nothing more is told before they have said yes.
#[derive(Clone, Debug, PartialEq)]
pub struct Invited {
    pub case: CaseId,
    pub by: String,
    pub kind: Kind,
}

/// For whom the reader sees a case, and as what.
#[derive(Clone, Debug, PartialEq)]
pub struct For {
    pub name: String,
    pub kind: Kind,
}

/// What somebody meets on their pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCases {
    pub cases: Vec<MyCase>,
    pub invited: Vec<Invited>,
}

/// One of a party's own cases.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCase {
    pub case: CaseId,
    pub number: String,
    pub kind: String,
    pub about: String,
    /// Whom it is about is the reader.
    pub about_me: bool,
    /// Cases about the same person have the same mark, which tells nothing more.
    pub whom: usize,
    pub now: Say,
    pub closed: bool,
    pub asks: Vec<MyAsk>,
    /// None: they have a place of their own in it.
    pub represents: Option<For>,
}

/// *Att göra.* Something that the party is asked to do in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct MyAsk {
    /// Where it is done, from the case's own page.
    pub at: String,
    pub title: String,
    pub by: Option<Date>,
}

impl Committee {
    /// A clock of a case as the law counts it.
    pub fn reckon(&self, clock: &Clock) -> Option<Due<'static>> {
        rows::reckon(clock, self.law)
    }

    /// When the holder of the key last looked at this of the case, before a moment.
    pub async fn looked_before(
        &self,
        key: &Key,
        what: &str,
        before: Timestamp,
    ) -> Result<Option<Timestamp>, Fault> {
        self.store.looked_before(key, what, before).await
    }

    /// The cases that a party follows.
    pub async fn my_cases(&self, key: &ListKey) -> Result<Vec<MyCase>, Fault> {
        let mut all = self.on_my_pages(key).await?.cases;
        all.retain(|case| case.represents.is_none());
        Ok(all)
    }

    /// The cases that a party follows, those where they represent somebody, and who has asked them to.
    pub async fn on_my_pages(&self, key: &ListKey) -> Result<MyCases, Fault> {
        let access::key::Filter::Party(number) = key.filter() else {
            return Ok(MyCases::default());
        };
        let args = || args![number.digits(), key.today().to_string()];
        let queries = [MY_CASES, MY_ASKS, REPRESENTED].map(|sql| Query::new(sql, args()));
        let line = self.line("my-cases");
        let found = self.store.logged_list(key, &line, queries.into()).await?;
        let [cases, asks, represented] = found.as_slice() else {
            return Err(Fault::Broken("my cases"));
        };
        let mut mine = MyCases::default();
        let mut subjects = Vec::new();
        for row in cases {
            let case = my_case(row, number, &mut subjects)?;
            let asks = asks_of(asks, row.text(0)?)?;
            mine.cases.push(MyCase { asks, ..case });
        }
        for row in represented {
            let kind = Kind::parse(row.text(9)?).ok_or(Fault::Broken("kind"))?;
            let name = row.text(8)?.to_owned();
            let case = my_case(row, number, &mut subjects)?;
            let id = case.case;
            let known = mine.cases.iter().any(|one| one.case == id);
            // One place in a case at a time: what access finds first.
            if known || mine.invited.iter().any(|one| one.case == id) {
                continue;
            }
            if row.i64(10)? != 0 {
                mine.invited.push(Invited {
                    case: id,
                    by: name,
                    kind,
                });
            } else {
                let represents = Some(For { name, kind });
                mine.cases.push(MyCase { represents, ..case });
            }
        }
        Ok(mine)
    }
}

fn my_case(row: &Row, reader: &PersonalNumber, subjects: &mut Vec<String>) -> Result<MyCase, Fault> {
    // Whoever has no number is nobody else's namesake.
    let subject = row.opt_text(4)?.unwrap_or(row.text(0)?);
    let known = subjects.iter().position(|one| one == subject);
    let whom = known.unwrap_or_else(|| {
        subjects.push(subject.to_owned());
        subjects.len() - 1
    });
    Ok(MyCase {
        case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
        number: row.text(1)?.to_owned(),
        kind: row.text(2)?.to_owned(),
        about: row.text(3)?.to_owned(),
        about_me: subject == reader.digits(),
        whom,
        now: say(row.text(7)?)?,
        closed: row.opt_i64(5)?.is_some(),
        asks: Vec::new(),
        represents: None,
    })
}

fn asks_of(asks: &[Row], case: &str) -> Result<Vec<MyAsk>, Fault> {
    let mut own = Vec::new();
    for row in asks {
        if row.text(0)? == case {
            let day = row.text(3)?;
            own.push(MyAsk {
                at: row.text(1)?.to_owned(),
                title: row.text(2)?.to_owned(),
                by: (day != rows::NO_ALARM)
                    .then(|| day.parse().map_err(|_| Fault::Broken("day")))
                    .transpose()?,
            });
        }
    }
    Ok(own)
}

/// A sentence kept as text in a view row.
pub(crate) fn say(text: &str) -> Result<Say, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::Broken("sentence"))
}
