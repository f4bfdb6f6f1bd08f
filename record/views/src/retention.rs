//! *Bevarande och gallring.* Which files are due to be destroyed, which are kept and why: rows kept with each event,
//! and asked about as a person's whole file. What is destroyed is judged anew from the streams, never from these rows.

use crate::cases::OpenCase;
use crate::committee::Committee;
use crate::holds::{self, Hold};
use access::DestructionKey;
use case_store::Fault;
use casework::retention::{self, Days, Fate, Term, UNCLEAR_NO_NUMBER, UNCLEAR_NOT_BORN};
use casework::{CaseFile, CaseId, PersonalNumber, Phase, Summary};
use db::{Query, Row, Stmt, args};
use jiff::civil::Date;
use law::{Catalogue, Keeper};

/// Sorts after every day: there is none.
const NO_DAY: &str = "9999-12-31";

/// A person's cases, as a list shows them: nothing of what stands in them.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonFile {
    pub cases: Vec<Listed>,
    pub from: Date,
    pub by: Date,
    pub provision: String,
    /// Why it is kept, or would have been had the archive not received it.
    pub ground: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub case: CaseId,
    pub number: String,
    pub kind: String,
}

/// What is due, what is kept until the archive has it, and what a person must look at first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetentionLists {
    pub due: Vec<PersonFile>,
    pub kept: Vec<PersonFile>,
    /// Standing holds, whatever else their cases wait for.
    pub held: Vec<Hold>,
    /// With the reason.
    pub unclear: Vec<(Listed, String)>,
    /// More than the lists show.
    pub more: bool,
}

/// A person's whole file, judged from its streams.
pub(crate) struct Judged {
    pub cases: Vec<OpenCase>,
    pub subject: Option<PersonalNumber>,
    pub fate: Fate,
    /// The archive's ids, case by case; None where one of them was not received as it stands.
    pub received: Option<Vec<String>>,
    /// Somebody ordered that one of them is not destroyed for now.
    pub held: bool,
}

impl Judged {
    /// May it be destroyed on the day? With the ground on which it would be kept, had the archive not received it.
    pub fn due(&self, today: Date) -> Option<(&Term, Option<&'static str>)> {
        match &self.fate {
            _ if self.held => None,
            Fate::Destroyed(term) if term.from <= today => Some((term, None)),
            Fate::Kept { ground, term } if term.from <= today && self.received.is_some() => {
                Some((term, Some(ground)))
            }
            _ => None,
        }
    }
}

/// The case by itself, whom it is about, and their birthday.
pub(crate) fn fate(
    file: &dyn CaseFile,
    summary: &Summary,
    law: &Catalogue,
) -> (Fate, Option<PersonalNumber>, Option<Date>) {
    let day = |at: jiff::Timestamp| at.to_zoned(law::stockholm()).date();
    let subject = file.journal().subject().map(|party| &party.person);
    let number = subject.and_then(|person| person.number.clone());
    let born = subject.and_then(|person| person.born.or_else(|| person.number.as_ref()?.born()));
    // Of a child who was not born, a birthday from before the case is somebody else's.
    let of_another =
        |born: Date| summary.about_unborn && file.entries().first().is_some_and(|first| born < day(first.at));
    let born = born.filter(|born| !of_another(*born));
    let done = summary.phase == Phase::Closed && summary.tasks.iter().all(|task| task.done);
    let last_note = summary
        .closed_at
        .filter(|_| done)
        .map(|closed| file.entries().last().map_or(closed, |entry| entry.at.max(closed)));
    let days = Days {
        last_note: last_note.map(day),
        born,
    };
    let fate = match retention::of_case(&file.retention(), days, law) {
        Fate::Open => Fate::Open,
        _ if number.is_none() => Fate::Unclear(UNCLEAR_NO_NUMBER),
        Fate::Destroyed(_) if born.is_none() => Fate::Unclear(UNCLEAR_NOT_BORN),
        fate => fate,
    };
    (fate, number, born)
}

pub(crate) fn stmts(id: &str, file: &dyn CaseFile, summary: &Summary, law: &Catalogue) -> Vec<Stmt> {
    let (fate, number, born) = fate(file, summary, law);
    let (state, why, term) = match &fate {
        Fate::Open => ("open", None, None),
        Fate::Unclear(why) => ("unclear", Some(*why), None),
        Fate::Destroyed(term) => ("due", None, Some(term)),
        Fate::Kept { ground, term } => ("kept", Some(*ground), Some(term)),
    };
    let day = |day: fn(&Term) -> Date| term.map_or(NO_DAY.to_owned(), |term| day(term).to_string());
    vec![Stmt::new(
        "INSERT INTO retention (case_id, subject, born_day, state, why, from_day, last_day, provision) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (case_id) DO UPDATE SET subject = excluded.subject, \
         born_day = excluded.born_day, state = excluded.state, why = excluded.why, from_day = excluded.from_day, \
         last_day = excluded.last_day, provision = excluded.provision",
        args![
            id,
            number.as_ref().map(PersonalNumber::digits),
            born.map_or(0, |born| i64::from(born.day())),
            state,
            why,
            day(|term| term.from),
            day(|term| term.by),
            term.map(|term| term.provision.as_str()).unwrap_or_default()
        ],
    )]
}

macro_rules! files {
    ($which:literal) => {
        concat!(
            "SELECT f.* FROM (SELECT r.case_id, v.number, v.kind, r.subject, r.from_day, r.last_day, r.provision, r.why, \
             CASE WHEN $3 LIKE '%,' || CAST(r.born_day AS TEXT) || ',%' THEN 1 ELSE 0 END AS sampled, \
             CASE WHEN EXISTS (SELECT 1 FROM retention o WHERE o.subject = r.subject AND o.state = 'kept') THEN 1 ELSE 0 END AS stays, \
             CASE WHEN EXISTS (SELECT 1 FROM retention o JOIN destruction_hold h ON h.case_id = o.case_id \
                 WHERE o.subject = r.subject AND h.lifted_at IS NULL AND (h.until IS NULL OR h.until >= $1)) THEN 1 ELSE 0 END AS held, \
             CASE WHEN EXISTS (SELECT 1 FROM retention o JOIN stream s ON s.case_id = o.case_id LEFT JOIN archive_receipt a \
                 ON a.case_id = o.case_id AND a.version = s.version WHERE o.subject = r.subject AND a.case_id IS NULL) THEN 1 ELSE 0 END AS here, r.born_day \
             FROM retention r JOIN case_view v ON v.case_id = r.case_id WHERE r.from_day <= $1 \
             AND NOT EXISTS (SELECT 1 FROM retention o WHERE o.subject = r.subject AND o.from_day > $1) \
             AND NOT EXISTS (SELECT 1 FROM destruction_case d WHERE d.case_id = r.case_id AND d.state = 'waits') \
             AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = r.case_id AND p.number = $2)) f \
             WHERE ", $which, " ORDER BY f.from_day, f.subject, f.case_id LIMIT $4"
        )
    };
}

const DUE: &str = files!("f.held = 0 AND (f.here = 0 OR (f.sampled = 0 AND f.stays = 0))");
const KEPT: &str = files!("f.here = 1 AND (f.sampled = 1 OR f.stays = 1)");
const UNCLEAR: &str = "SELECT r.case_id, v.number, v.kind, r.why FROM retention r JOIN case_view v ON v.case_id = r.case_id \
    WHERE r.state = 'unclear' AND NOT EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = r.case_id AND p.number = $1) \
    ORDER BY v.closed_at, r.case_id LIMIT $2";

impl Committee {
    /// The lists of a day. Cases about whoever asks are in none of them.
    pub async fn retention_lists(
        &self,
        key: &DestructionKey,
        keeper: Keeper<'_>,
        most: usize,
    ) -> Result<RetentionLists, Fault> {
        let own = key.own_number().digits();
        let asked = |sql: &'static str| {
            let today = self.outside.today().to_string();
            Query::new(sql, args![today, own, self.sampled_days(keeper), most as i64 + 1])
        };
        let unclear = Query::new(UNCLEAR, args![own, most as i64 + 1]);
        let held = holds::query(own, most as i64 + 1);
        let queries = vec![asked(DUE), asked(KEPT), unclear, held];
        let rows = self
            .store
            .logged_list(key.list(), &self.line("destruction"), queries)
            .await?;
        let [due, kept, unclear, held] = rows.as_slice() else {
            return Err(Fault::Broken("retention lists"));
        };
        let reasons = unclear.iter().take(most);
        let today = self.outside.today();
        let mut holds = held
            .iter()
            .take(most)
            .map(holds::hold)
            .collect::<Result<Vec<_>, _>>()?;
        holds.retain(|hold| hold.stands(today));
        Ok(RetentionLists {
            due: self.files(due, keeper, most)?,
            kept: self.files(kept, keeper, most)?,
            held: holds,
            unclear: reasons
                .map(|row| Ok((listed(row)?, row.text(3)?.to_owned())))
                .collect::<Result<_, Fault>>()?,
            more: [due, kept, unclear, held].iter().any(|rows| rows.len() > most),
        })
    }

    /// `,5,15,25,`: days of birth whose files are kept; every day where all of them are.
    fn sampled_days(&self, keeper: Keeper<'_>) -> String {
        let today = self.outside.today();
        let kept = |day: &i8| self.law.sample().keeps(keeper, *day, today).is_some();
        let days: Vec<String> = (1..=31).filter(kept).map(|day: i8| day.to_string()).collect();
        format!(",{},", days.join(","))
    }

    fn files(&self, rows: &[Row], keeper: Keeper<'_>, most: usize) -> Result<Vec<PersonFile>, Fault> {
        let day = |row: &Row, column| row.text(column)?.parse().map_err(|_| Fault::Broken("day"));
        let mut files: Vec<(String, PersonFile)> = Vec::new();
        for row in rows.iter().take(most) {
            let subject = row.text(3)?;
            let (from, by): (Date, Date) = (day(row, 4)?, day(row, 5)?);
            let born_day = i8::try_from(row.i64(12)?).map_err(|_| Fault::Broken("day"))?;
            let sample = self.law.sample().keeps(keeper, born_day, self.outside.today());
            let (ground, provision) = match (row.opt_text(7)?, sample) {
                (None, Some(by)) => (Some(retention::sample_ground(by)), by.provision()),
                (own, _) => (own, row.text(6)?),
            };
            let (ground, provision) = (ground.map(str::to_owned), provision.to_owned());
            match files.iter_mut().find(|(of, _)| of == subject) {
                Some((_, file)) => {
                    if from > file.from {
                        (file.from, file.by, file.provision) = (from, by, provision);
                    }
                    file.ground = file.ground.take().or(ground);
                    file.cases.push(listed(row)?);
                }
                None => {
                    let file = PersonFile {
                        cases: vec![listed(row)?],
                        from,
                        by,
                        provision,
                        ground,
                    };
                    files.push((subject.to_owned(), file));
                }
            }
        }
        Ok(files.into_iter().map(|(_, file)| file).collect())
    }

    /// All cases of the person whom the case is about, folded and judged; shown to nobody.
    pub(crate) async fn judge(&self, case: CaseId, keeper: Keeper<'_>) -> Result<Judged, Fault> {
        const CASES: &str = "SELECT DISTINCT o.case_id FROM case_party m JOIN case_party o ON o.number = m.number \
            WHERE m.case_id = $1 AND m.role = 'party-subject' AND o.role = 'party-subject' ORDER BY o.case_id";
        let rows = self
            .store
            .db()
            .read(Query::new(CASES, args![case.to_string()]))
            .await?;
        let mut judged = Judged {
            cases: Vec::new(),
            subject: None,
            fate: Fate::Unclear(UNCLEAR_NO_NUMBER),
            received: Some(Vec::new()),
            held: false,
        };
        let (mut fates, mut born) = (Vec::new(), None);
        for row in &rows {
            let case = row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?;
            let open = self
                .for_the_house(case)
                .await?
                .ok_or(Fault::Broken("case of a file"))?;
            let (fate, number, day) = fate(open.file.as_ref(), &open.file.summary(), self.law);
            fates.push(if self.something_waits(case).await? {
                Fate::Open
            } else {
                fate
            });
            let receipt = self.store.receipt(case, open.file.version()).await?;
            judged.received = judged.received.zip(receipt).map(|(mut all, one)| {
                all.push(one);
                all
            });
            judged.held |= self.is_held(case).await?;
            judged.cases.push(open);
            judged.subject = judged.subject.or(number);
            born = born.or(day);
        }
        if !fates.is_empty() {
            judged.fate = retention::of_file(fates, keeper, born, self.outside.today(), self.law);
        }
        Ok(judged)
    }

    /// A letter or a hand-over that has not gone out yet, or that somebody must see to.
    async fn something_waits(&self, case: CaseId) -> Result<bool, Fault> {
        let waits = "SELECT 1 FROM outbox WHERE state <> 'done' AND case_id = $1 LIMIT 1";
        let rows = self
            .store
            .db()
            .read(Query::new(waits, args![case.to_string()]))
            .await?;
        Ok(!rows.is_empty())
    }
}

pub(crate) fn listed(row: &Row) -> Result<Listed, Fault> {
    Ok(Listed {
        case: row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?,
        number: row.text(1)?.to_owned(),
        kind: row.text(2)?.to_owned(),
    })
}
