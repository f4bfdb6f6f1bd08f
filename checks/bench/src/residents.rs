//! Residents at the worst that is promised: each follows thirty cases, one of which has two thousand lines.

use crate::fill::fresh_from;
use crate::load::Ask;
use crate::mould::Mould;
use crate::process::Running;
use crate::{At, staff};
use casework::journal::{Happened, Note};
use casework::{Actor, CaseId, EntryKind, EventData, NoteId, PersonalNumber};
use common::Site;
use house_store::{NewSession, Proof, SessionOf};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use views::Written;

/// What is asked of them, by the words of `--only`.
pub const PAGES: [&str; 3] = ["my pages", "my case", "my record"];
/// As many as are signed in at once.
const PEOPLE: u64 = 64;
const CASES: usize = 30;
const LINES: usize = 2_000;

/// One of them, as the store's note has it.
#[derive(Serialize, Deserialize)]
struct Kept {
    number: PersonalNumber,
    case: CaseId,
}

/// One of them who is signed in, and their long case.
#[derive(Serialize, Deserialize, Clone)]
pub struct Resident {
    pub cookie: String,
    pub case: String,
}

fn note(at: &At) -> std::path::PathBuf {
    at.data
        .join(format!("{}_{}_residents.json", at.engine(), at.cases))
}

pub fn are_there(at: &At) -> bool {
    note(at).exists()
}

/// Writes their cases, on top of those that the store is filled with.
pub async fn move_in(at: &At, moulds: &[Mould]) -> anyhow::Result<()> {
    let followed: Vec<&Mould> = moulds.iter().filter(|mould| mould.follower().is_some()).collect();
    anyhow::ensure!(!followed.is_empty(), "nobody follows a case of the town");
    let committee = at.committee().await?;
    let mut nth = fresh_from()?;
    let mut kept = Vec::new();
    for one in 0..PEOPLE {
        // Older than anybody in the moulds: nobody else's number.
        let born = jiff::civil::date(1931, 1, 1).saturating_add(i64::try_from(one)?.days());
        let number = staff::number(born, one);
        let mut long = None;
        for mould in followed.iter().cycle().skip(one as usize).take(CASES) {
            let mut cast = mould.cast_for(nth, Some(&number))?;
            nth += 1;
            if long.is_none() {
                long = Some(cast.case);
                let after = cast.acts.last().map(|act| (act.by.clone(), act.at));
                cast.acts.extend(after.map(|(by, at)| lines(by, at)));
            }
            committee
                .take_in(cast.case, &cast.number, &cast.process, &cast.acts)
                .await?;
        }
        let number = PersonalNumber::parse(&number, jiff::Zoned::now().date());
        let number = number.map_err(|_| anyhow::anyhow!("no number"))?;
        kept.extend(long.map(|case| Kept { number, case }));
    }
    std::fs::write(note(at), serde_json::to_vec(&kept)?)?;
    Ok(())
}

/// Notes that the parties read at once.
fn lines(by: Actor, at: jiff::Timestamp) -> Written {
    let on = at.to_zoned(law::stockholm()).date();
    let lines = (0..LINES).map(|nth| {
        EventData::of(&Happened::NoteWritten {
            id: NoteId(Uuid::from_u128(nth as u128)),
            note: Note {
                heading: format!("Samtal {nth}"),
                text: format!(
                    "Jag ringde skolan om frånvaron vecka {nth}. De säger att det går bättre när någon möter vid \
                     grinden. Vi bestämde att höras igen."
                ),
                happened_on: on,
                kind: EntryKind::WeSaw,
                told_by: None,
                shown_to_parties: true,
            },
        })
    });
    Written {
        by,
        at: at.saturating_add(1.second()).unwrap_or(at),
        events: lines.collect(),
    }
}

/// Signs them in.
pub async fn come_in(site: &Site, at: &At) -> anyhow::Result<Vec<Resident>> {
    let Ok(bytes) = std::fs::read(note(at)) else {
        return Ok(Vec::new());
    };
    let kept: Vec<Kept> = serde_json::from_slice(&bytes)?;
    let mut all = Vec::new();
    for one in kept {
        let new = NewSession {
            of: SessionOf::Resident,
            number: &one.number,
            name: "Sara Ek",
            staff: None,
            device: "bench",
            proof: &Proof::bank_id(site.mark(&one.number)),
        };
        let session = site.house.start_session(new, site.now()).await?;
        all.push(Resident {
            cookie: format!("resident={session}"),
            case: one.case.to_string(),
        });
    }
    Ok(all)
}

/// Each page, as everybody asks for it.
pub fn asks(house: &Running) -> [(&'static str, Vec<Ask>); 3] {
    PAGES.map(|what| {
        let ask = |one: &Resident| {
            let path = match what {
                "my pages" => "/sv/mina-sidor".to_owned(),
                "my case" => format!("/sv/mina-sidor/{}", one.case),
                _ => format!("/sv/mina-sidor/{}/journal", one.case),
            };
            Ask {
                url: format!("{}{path}", house.stands.base),
                cookie: one.cookie.clone(),
                ..Ask::default()
            }
        };
        (what, house.stands.residents.iter().map(ask).collect())
    })
}
