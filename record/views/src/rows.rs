//! A folded case as rows: the old ones go, the new ones come. The same code keeps views with each
//! event and rebuilds them, so the two cannot differ.

use crate::{meetings, payments, placed, retention, search, statistics};
use casework::journal::Journal;
use casework::letter::{Block, check_code};
use casework::summary::PlannedTask;
use casework::{Ask, CaseFile, CaseId, CaseNumber, Clock, Summary};
use db::{Stmt, args};
use law::{Catalogue, Due, Start};
use std::collections::BTreeMap;

/// Sorts after every day.
pub(crate) const NO_ALARM: &str = "9999-12-31";

/// The clock as the law counts it; None where the rule has no version for its trigger day.
pub(crate) fn reckon<'law>(clock: &Clock, law: &'law Catalogue) -> Option<Due<'law>> {
    let start = Start::at(clock.started_at);
    let version = law.in_force(&clock.rule, start.day()).ok()?;
    Some(law::due(version, start))
}

/// All view rows of a case, table by table in the order of `kept::TABLES`.
pub(crate) fn all(
    case: CaseId,
    process: &str,
    number: &CaseNumber,
    file: &dyn CaseFile,
    law: &Catalogue,
) -> Result<Vec<Vec<Stmt>>, serde_json::Error> {
    let summary = file.summary();
    let mut tables = by_table(case, process, number, (file, &summary), law)?;
    tables.push(search::stmts(case, None, &search::words(file, &summary)));
    Ok(tables)
}

/// Those that differ from what was written when the case stood as `before`: most of what happens
/// changes little of what is shown.
pub(crate) fn changed(
    case: CaseId,
    process: &str,
    number: &CaseNumber,
    (before, after): (&dyn CaseFile, &dyn CaseFile),
    law: &Catalogue,
) -> Result<Vec<Stmt>, serde_json::Error> {
    let (was, is) = (before.summary(), after.summary());
    let tables = |file, summary| by_table(case, process, number, (file, summary), law);
    let pairs = tables(before, &was)?.into_iter().zip(tables(after, &is)?);
    // Before its first event a case has no rows.
    let new = before.version() == 0;
    let mut stmts: Vec<Stmt> = pairs
        .filter(|(was, is)| new || was != is)
        .flat_map(|(_, is)| is)
        .collect();
    let was = (!new).then(|| search::words(before, &was));
    stmts.extend(search::stmts(case, was.as_ref(), &search::words(after, &is)));
    Ok(stmts)
}

/// Table by table: the old rows go, the new ones come.
fn by_table(
    case: CaseId,
    process: &str,
    number: &CaseNumber,
    (file, summary): (&dyn CaseFile, &Summary),
    law: &Catalogue,
) -> Result<Vec<Vec<Stmt>>, serde_json::Error> {
    let journal = file.journal();
    let id = case.to_string();
    let gone = |sql: &'static str| vec![Stmt::new(sql, args![id.as_str()])];
    let mut dues = gone("DELETE FROM due WHERE case_id = $1");
    let mut next: Option<(String, String)> = None;
    // A clock is known by its rule and its place among those of that rule: others may come before it later.
    let mut of_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for clock in &summary.clocks {
        let place = of_rule.entry(&clock.rule).or_default();
        let nth = *place;
        *place += 1;
        let Some(due) = reckon(clock, law) else { continue };
        let alarm = clock
            .extended_to
            .or(due.alarm_day)
            .map_or(NO_ALARM.to_owned(), |day| day.to_string());
        if clock.runs() && next.as_ref().is_none_or(|(earliest, _)| alarm < *earliest) {
            next = Some((alarm.clone(), clock.rule.to_string()));
        }
        dues.push(due_stmt(&id, nth, clock, &due, alarm));
    }
    let mut tasks = gone("DELETE FROM task WHERE case_id = $1");
    tasks.extend(summary.tasks.iter().map(|task| task_stmt(&id, task)));
    let mut names = gone("DELETE FROM name_word WHERE case_id = $1");
    names.extend(name_stmts(&id, file));
    let mut mentions = gone("DELETE FROM mention WHERE case_id = $1");
    mentions.extend(mention_stmts(&id, file));
    let mut signed = gone("DELETE FROM signed_document WHERE case_id = $1");
    signed.extend(signed_stmts(&id, file));
    let kept = retention::stmts(&id, file, summary, law);
    let counted = statistics::stmts(case, journal, summary, law);
    let case_row = vec![case_stmt(&id, process, number, file, summary, next)?];
    let status = status_stmt(&id, number, journal, summary)?.into_iter().collect();
    let access = case_store::access_rows::by_table(case, journal, summary.phase, &summary.answered_by);
    let views = [
        dues, tasks, case_row, names, status, mentions, signed, kept, counted,
    ];
    let met = meetings::by_table(&id, journal);
    let mut asked = gone("DELETE FROM party_ask WHERE case_id = $1");
    asked.extend(summary.asks.iter().map(|ask| ask_stmt(&id, ask)));
    Ok(access
        .into_iter()
        .chain(views)
        .chain(met)
        .chain([asked, payments::stmts(&id, file)])
        .chain(placed::by_table(&id, process, file))
        .collect())
}

fn ask_stmt(id: &str, ask: &Ask) -> Stmt {
    let by = ask.by.map_or(NO_ALARM.to_owned(), |day| day.to_string());
    Stmt::new(
        "INSERT INTO party_ask (case_id, person_id, place, title, by_day) VALUES ($1, $2, $3, $4, $5)",
        args![id, ask.person.to_string(), ask.at.as_str(), ask.title, by],
    )
}

fn task_stmt(id: &str, task: &PlannedTask) -> Stmt {
    Stmt::new(
        "INSERT INTO task (case_id, id, what, due, done) VALUES ($1, $2, $3, $4, $5)",
        args![
            id,
            task.id.to_string(),
            task.what.as_str(),
            task.due.to_string(),
            task.done
        ],
    )
}

/// For whoever holds the number.
fn status_stmt(
    id: &str,
    number: &CaseNumber,
    journal: &Journal,
    summary: &Summary,
) -> Result<Option<Stmt>, serde_json::Error> {
    let (Some(say), Some(opened)) = (&summary.sender_status, journal.opened_at) else {
        return Ok(None);
    };
    Ok(Some(Stmt::new(
        "INSERT INTO sender_status (number, case_id, received_at, say) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (number) DO UPDATE SET say = excluded.say",
        args![
            number.as_str(),
            id,
            opened.as_microsecond(),
            serde_json::to_string(say)?
        ],
    )))
}

fn due_stmt(id: &str, nth: usize, clock: &Clock, due: &Due<'_>, alarm: String) -> Stmt {
    let last = clock.extended_to.or(due.last_day).map(|day| day.to_string());
    let last_at = due
        .last_time
        .as_ref()
        .map(|time| time.timestamp().as_microsecond());
    let met = clock.met_at.map(|at| at.as_microsecond());
    Stmt::new(
        "INSERT INTO due (case_id, rule, nth, started_at, last_day, alarm_day, last_at, severity, provision, met_at, extended) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            id,
            clock.rule.as_ref(),
            nth as i64,
            clock.started_at.as_microsecond(),
            last,
            alarm,
            last_at,
            due.severity.mark(),
            due.provision,
            met,
            clock.extended_to.is_some()
        ],
    )
}

fn case_stmt(
    id: &str,
    process: &str,
    number: &CaseNumber,
    file: &dyn CaseFile,
    summary: &Summary,
    next: Option<(String, String)>,
) -> Result<Stmt, serde_json::Error> {
    let journal = file.journal();
    let subject = journal.subject().map(|party| &party.person);
    let entries = file.entries();
    let opened = journal.opened_at.map_or(0, |at| at.as_microsecond());
    let changed = entries.last().map_or(opened, |entry| entry.at.as_microsecond());
    // Messages, wishes and requests that nobody has answered, and other news.
    let unread = journal.messages.unanswered()
        + journal.meetings.waiting().count()
        + journal.requests.waiting().count()
        + summary.news;
    let (alarm, rule) = next.map_or((NO_ALARM.to_owned(), None), |(alarm, rule)| (alarm, Some(rule)));
    let unit = journal
        .unit
        .as_ref()
        .map(|unit| unit.as_str().to_owned())
        .unwrap_or_default();
    Ok(Stmt::new(
        "INSERT INTO case_view (case_id, process, number, kind, phase, unit, owner, owner_name, subject_name, subject_number, \
         protected, now_say, next_step, opened_at, changed_at, closed_at, next_alarm, next_rule, unread, resident_say) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) \
         ON CONFLICT (case_id) DO UPDATE SET phase = excluded.phase, unit = excluded.unit, owner = excluded.owner, \
         owner_name = excluded.owner_name, subject_name = excluded.subject_name, subject_number = excluded.subject_number, \
         protected = excluded.protected, now_say = excluded.now_say, next_step = excluded.next_step, \
         changed_at = excluded.changed_at, closed_at = excluded.closed_at, next_alarm = excluded.next_alarm, \
         next_rule = excluded.next_rule, unread = excluded.unread, resident_say = excluded.resident_say",
        args![
            id,
            process,
            number.as_str(),
            summary.kind,
            summary.phase.key(),
            unit,
            journal.owner.as_ref().map(|owner| owner.id.to_string()),
            journal.owner.as_ref().map(|owner| owner.name.clone()),
            subject.map(|person| person.name.clone()).unwrap_or_default(),
            subject
                .and_then(|person| person.number.as_ref())
                .map(|number| number.digits().to_owned()),
            journal.is_protected(),
            serde_json::to_string(&summary.staff_now)?,
            summary.next_step,
            opened,
            changed,
            summary.closed_at.map(|at| at.as_microsecond()),
            alarm,
            rule,
            unread as i64,
            serde_json::to_string(&summary.resident_now)?
        ],
    ))
}

/// Colleagues who were called for in a note.
fn mention_stmts(id: &str, file: &dyn CaseFile) -> Vec<Stmt> {
    let mentions = file.journal().mentions.iter().enumerate();
    mentions
        .map(|(nth, (staff, at))| {
            Stmt::new(
                "INSERT INTO mention (case_id, nth, staff, at) VALUES ($1, $2, $3, $4)",
                args![id, nth as i64, staff.to_string(), at.as_microsecond()],
            )
        })
        .collect()
}

/// Documents that were signed and sent, by the code that a receiver types.
fn signed_stmts(id: &str, file: &dyn CaseFile) -> Vec<Stmt> {
    let blocks = file
        .journal()
        .letters
        .iter()
        .flat_map(|(_, _, letter)| &letter.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Signature { name, title, at, document_sha256 } => {
                let code = check_code(document_sha256)?;
                Some(Stmt::new(
                    "INSERT INTO signed_document (code, case_id, sha256, signed_by, signed_at) VALUES ($1, $2, $3, $4, $5) \
                     ON CONFLICT (code, case_id) DO NOTHING",
                    args![code.as_str(), id, document_sha256.as_str(), format!("{name}, {title}"), at.as_microsecond()],
                ))
            }
            _ => None,
        })
        .collect()
}

/// Names of those the case is about. A reporter is not found by name: they are not whom it is about.
fn name_stmts(id: &str, file: &dyn CaseFile) -> Vec<Stmt> {
    let parties = file
        .journal()
        .parties
        .iter()
        .filter(|party| party.role != casework::PartyRole::Reporter);
    let mut words: Vec<String> = parties
        .flat_map(|party| search::name_words(&party.person.name))
        .collect();
    words.sort();
    words.dedup();
    words
        .into_iter()
        .map(|word| {
            Stmt::new(
                "INSERT INTO name_word (case_id, word) VALUES ($1, $2)",
                args![id, word],
            )
        })
        .collect()
}
