//! *Vem har läst min akt.* What a party is told of who has looked at their case, by day and person, by the data in
//! `looks.toml`. What it does not name is told to nobody.

use crate::cases::OpenCase;
use crate::committee::Committee;
use access::{Key, Subject};
use case_store::{Fault, read_log::Looked};
use casework::journal::Journal;
use casework::journal::requests::Look;
use casework::{Actor, PersonalNumber, Through};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::OnceLock;

/// The latest lines of the read log that are gone through; whoever wants older ones asks for an extract.
const LINES: i64 = 5_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    told: Vec<String>,
    why: Vec<String>,
}

/// Read once; the test below keeps the file well formed.
fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| toml::from_str(include_str!("../looks.toml")).expect("looks.toml is tested"))
}

/// One person's looks on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayLook {
    pub look: Look,
    /// Keys of the reasons that are told; none: another one.
    pub why: Vec<&'static str>,
}

impl Committee {
    /// Newest first, by name within a day. Nothing where it could tell of somebody else whom the party must not find.
    pub async fn looks_told(&self, key: &Key, open: &OpenCase) -> Result<Vec<DayLook>, Fault> {
        let Subject::Party(number) = key.subject() else {
            return Err(Fault::Broken("key of a party"));
        };
        if key.case() != open.case || hides_others(open.file.journal(), number) {
            return Ok(Vec::new());
        }
        Ok(by_day(&self.store.who_looked(key, LINES).await?))
    }

    /// On which days whoever represents the party looked: theirs to know, whoever else is in the case.
    pub async fn representatives_looked(
        &self,
        key: &Key,
        open: &OpenCase,
    ) -> Result<Vec<(Date, Through)>, Fault> {
        let Subject::Party(number) = key.subject() else {
            return Err(Fault::Broken("key of a party"));
        };
        if key.case() != open.case || key.represents().is_some() {
            return Ok(Vec::new());
        }
        let mut days: Vec<(Date, Through)> = Vec::new();
        for line in self.store.who_looked(key, LINES).await? {
            let Actor::Resident {
                number: of,
                through: Some(through),
                ..
            } = line.by
            else {
                continue;
            };
            let one = (line.at.to_zoned(law::stockholm()).date(), *through);
            if of == *number && !days.contains(&one) {
                days.push(one);
            }
        }
        Ok(days)
    }
}

/// Somebody else in the case is protected or shut out: when we worked with it may say more than what is written.
fn hides_others(journal: &Journal, reader: &PersonalNumber) -> bool {
    let mut others = journal
        .parties
        .iter()
        .filter(|party| party.person.number.as_ref() != Some(reader));
    others.any(|party| party.blocked || party.person.protection.is_protected())
}

fn by_day(lines: &[Looked]) -> Vec<DayLook> {
    let mut days: Vec<DayLook> = Vec::new();
    for line in lines.iter().filter(|line| rules().told.contains(&line.what)) {
        let Actor::Staff { id, name, title } = &line.by else {
            continue;
        };
        let day = line.at.to_zoned(law::stockholm()).date();
        let known = days
            .iter()
            .position(|one| one.look.staff == *id && one.look.day == day);
        let at = known.unwrap_or_else(|| {
            days.push(DayLook {
                look: Look {
                    day,
                    staff: *id,
                    name: name.clone(),
                    title: title.clone(),
                },
                why: Vec::new(),
            });
            days.len() - 1
        });
        let told = rules().why.iter().find(|why| **why == line.purpose);
        if let Some(why) = told.filter(|why| !days[at].why.contains(&why.as_str())) {
            days[at].why.push(why.as_str());
        }
    }
    days.sort_by(|one, other| (other.look.day, &one.look.name).cmp(&(one.look.day, &other.look.name)));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::StaffId;
    use jiff::Timestamp;

    fn line(who: u128, at: &str, what: &str, purpose: &str) -> Looked {
        Looked {
            at: at.parse::<Timestamp>().expect("a time"),
            by: Actor::Staff {
                id: format!("{who:032x}").parse::<StaffId>().expect("an id"),
                name: format!("Colleague {who}"),
                title: "socialsekreterare".to_owned(),
            },
            case: None,
            purpose: purpose.to_owned(),
            what: what.to_owned(),
        }
    }

    #[test]
    fn a_day_of_work_is_one_line_for_each_colleague_and_a_night_is_the_day_that_it_is_in_sweden() {
        let days = by_day(&[
            line(1, "2026-11-24T23:30:00Z", "case", "purpose-work"),
            line(2, "2026-11-24T12:00:00Z", "case", "purpose-emergency"),
            line(1, "2026-11-24T10:00:00Z", "step", "purpose-work"),
            line(1, "2026-11-24T09:00:00Z", "case", "purpose-work"),
        ]);
        let told: Vec<_> = days
            .iter()
            .map(|one| {
                (
                    one.look.day.to_string(),
                    one.look.name.as_str(),
                    one.why.as_slice(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("2026-11-25".to_owned(), "Colleague 1", &["purpose-work"][..]),
                ("2026-11-24".to_owned(), "Colleague 1", &["purpose-work"][..]),
                ("2026-11-24".to_owned(), "Colleague 2", &["purpose-emergency"][..]),
            ]
        );
    }

    #[test]
    fn what_the_data_does_not_name_is_told_to_nobody_and_own_words_are_another_reason() {
        let party = Looked {
            by: Actor::Public,
            ..line(1, "2026-11-24T09:00:00Z", "case", "purpose-code")
        };
        assert_eq!(
            by_day(&[
                party,
                line(1, "2026-11-24T09:00:00Z", "block_party", "purpose-work")
            ]),
            []
        );
        let stated = by_day(&[line(1, "2026-11-24T09:00:00Z", "case", "Modern ringde")]);
        assert_eq!(stated[0].why, [] as [&str; 0]);
    }
}
