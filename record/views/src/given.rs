//! What a decision may use: gathered before deciding, so that deciding stays pure.

use crate::committee::Committee;
use case_store::Fault;
use casework::benefits::BenefitsAnswer;
use casework::given::{
    Colleague, EarlierSpan, FreshIds, KnownPerson, Municipality, NamedCase, RegisterAnswer, Signature,
    ToldLook,
};
use casework::journal::meetings::Times;
use casework::{Actor, Answers, CaseId, CaseNumber, Given, PersonId, PersonalNumber, UnitId};
use db::{Query, args};
use jiff::{Timestamp, civil::Date};

/// What the face knows and the store does not.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    pub intake_unit: Option<UnitId>,
    pub municipality: String,
    pub municipalities: &'static [Municipality],
    pub register: Vec<(PersonalNumber, RegisterAnswer)>,
    /// What benefit registers said of those whom the step asks about.
    pub benefits: Vec<(PersonalNumber, BenefitsAnswer)>,
    pub colleagues: Vec<Colleague>,
    pub signature: Option<Signature>,
    pub templates: casework::Templates,
    /// Numbers of the municipalities whose houses we can send files to.
    pub reachable: Vec<String>,
    /// The step is about meetings: which times there are is asked for.
    pub times: bool,
    /// SHA-256 of a code that the face has drawn for a child.
    pub code_sha256: Option<String>,
    /// Looks that the one who acts was told of, where the step is about one.
    pub looks: Vec<ToldLook>,
    /// Staff type in what came on paper this day.
    pub on_paper: Option<Date>,
}

/// More than any step asks for.
const IDS: usize = 128;

impl Committee {
    pub async fn given(
        &self,
        by: Actor,
        case: Option<CaseId>,
        answers: &Answers,
        circumstances: &Circumstances,
    ) -> Result<Given, Fault> {
        let mut known = Vec::new();
        for number in numbers(&circumstances.register) {
            known.extend(self.known_person(number).await?);
        }
        let staff = by.staff();
        Ok(Given {
            now: self.outside.now(),
            today: self.outside.today(),
            by,
            ids: FreshIds::new(self.outside.draw_many(IDS)),
            law: self.law,
            intake_unit: circumstances
                .intake_unit
                .clone()
                .unwrap_or_else(|| UnitId::new("")),
            register: circumstances.register.clone(),
            benefits: circumstances.benefits.clone(),
            known,
            colleagues: circumstances.colleagues.clone(),
            cases: self.named_cases(answers).await?,
            earlier: match case {
                Some(case) => self.earlier_spans(case).await?,
                None => Vec::new(),
            },
            signature: circumstances.signature.clone(),
            municipality: circumstances.municipality.clone(),
            municipalities: circumstances.municipalities,
            templates: circumstances.templates.clone(),
            code_sha256: circumstances.code_sha256.clone(),
            live_record: self.live_record,
            reachable: circumstances.reachable.clone(),
            times: match case {
                Some(case) if circumstances.times => self.times(case, staff).await?,
                _ => Times::default(),
            },
            looks: circumstances.looks.clone(),
            on_paper: circumstances.on_paper,
        })
    }

    async fn known_person(&self, number: &PersonalNumber) -> Result<Option<KnownPerson>, Fault> {
        let query = Query::new(
            "SELECT person_id FROM case_party WHERE number = $1 ORDER BY person_id LIMIT 1",
            args![number.digits()],
        )
        .quick();
        let rows = self.store.db().read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let id: PersonId = row.text(0)?.parse().map_err(|_| Fault::Broken("person id"))?;
        Ok(Some(KnownPerson {
            id,
            number: number.clone(),
        }))
    }

    /// Other cases about the same subject, for clocks that count over cases that follow each other.
    async fn earlier_spans(&self, case: CaseId) -> Result<Vec<EarlierSpan>, Fault> {
        let query = Query::new(
            "SELECT v.process, v.opened_at, v.closed_at FROM case_party mine \
             JOIN case_party other ON other.number = mine.number AND other.role = 'party-subject' \
             JOIN case_view v ON v.case_id = other.case_id \
             WHERE mine.case_id = $1 AND mine.role = 'party-subject' AND mine.number IS NOT NULL AND v.case_id <> $1 \
             ORDER BY v.opened_at, v.case_id LIMIT 100",
            args![case.to_string()],
        )
        .quick();
        let day = |micros: i64| {
            let at = Timestamp::from_microsecond(micros).map_err(|_| Fault::Broken("time"))?;
            Ok::<_, Fault>(at.to_zoned(law::stockholm()).date())
        };
        let rows = self.store.db().read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(EarlierSpan {
                    process: row.text(0)?.to_owned(),
                    opened: day(row.i64(1)?)?,
                    closed: row.opt_i64(2)?.map(day).transpose()?,
                })
            })
            .collect()
    }

    /// Cases that somebody typed the number of.
    async fn named_cases(&self, answers: &Answers) -> Result<Vec<NamedCase>, Fault> {
        let mut cases = Vec::new();
        for number in answers
            .fields
            .values()
            .flatten()
            .filter(|typed| typed.len() <= 20)
            .filter_map(|typed| CaseNumber::parse(typed))
        {
            let query = Query::new(
                "SELECT case_id, process, subject_number, closed_at FROM case_view WHERE number = $1",
                args![number.as_str()],
            );
            if let Some(row) = self.store.db().read(query).await?.first() {
                let id: CaseId = row.text(0)?.parse().map_err(|_| Fault::Broken("case id"))?;
                cases.push(NamedCase {
                    number,
                    id,
                    unborn_of: self.unborn_of(id).await?,
                    process: row.text(1)?.to_owned(),
                    subject: row
                        .opt_text(2)?
                        .and_then(|digits| PersonalNumber::parse(digits, Date::MAX).ok()),
                    is_open: row.opt_i64(3)?.is_none(),
                });
            }
        }
        Ok(cases)
    }

    /// Whose child it is that a case is about, where that child is not born and has no number of its own.
    async fn unborn_of(&self, case: CaseId) -> Result<Vec<PersonalNumber>, Fault> {
        let Some(open) = self.for_the_house(case).await? else {
            return Ok(Vec::new());
        };
        if !open.file.summary().about_unborn {
            return Ok(Vec::new());
        }
        let parties = open.file.journal().parties.iter();
        let parents = parties.filter(|party| party.role.is_parent());
        Ok(parents.filter_map(|party| party.person.number.clone()).collect())
    }

    /// Colleagues with how many open cases each has, for whoever allots.
    pub async fn with_load(&self, colleagues: &[Colleague]) -> Result<Vec<Colleague>, Fault> {
        let query = Query::new(
            "SELECT owner, COUNT(*) FROM case_view WHERE owner IS NOT NULL AND closed_at IS NULL GROUP BY owner",
            args![],
        );
        let rows = self.store.db().read(query).await?;
        Ok(colleagues
            .iter()
            .map(|colleague| {
                let id = colleague.id.to_string();
                let row = rows.iter().find(|row| row.text(0).is_ok_and(|owner| owner == id));
                let open_cases = row.and_then(|row| row.i64(1).ok()).unwrap_or(0);
                Colleague {
                    open_cases,
                    ..colleague.clone()
                }
            })
            .collect())
    }
}

/// The persons asked about, and their relatives: one human keeps one id.
fn numbers(register: &[(PersonalNumber, RegisterAnswer)]) -> Vec<&PersonalNumber> {
    let mut numbers = Vec::new();
    for (number, answer) in register {
        numbers.push(number);
        if let RegisterAnswer::Found(found) = answer {
            numbers.extend(
                found
                    .guardians
                    .iter()
                    .chain(&found.siblings)
                    .map(|relative| &relative.number),
            );
        }
    }
    numbers
}
