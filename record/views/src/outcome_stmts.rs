//! An outcome as one unit of work: events, view rows, due dates, letters, hand-overs, files for others.

use crate::carry_out::DISPATCH;
use crate::cases::OpenCase;
use crate::committee::Committee;
use crate::{meetings, notices, rows};
use case_store::{Append, Fault, outbox};
use casework::journal::Happened;
use casework::{Actor, CaseFile, CaseId, CaseNumber, EventData, Outcome, Target};
use db::Unit;
use jiff::Timestamp;

/// Where the outcome's own events went.
pub(crate) struct Built {
    pub unit: Unit,
    pub case: CaseId,
    pub number: CaseNumber,
}

impl Committee {
    /// `this` is the case the step was done in; None when the step opens cases only.
    pub(crate) fn build(
        &self,
        this: Option<&OpenCase>,
        outcome: &Outcome,
        by: &Actor,
        at: Timestamp,
    ) -> Result<Built, Fault> {
        let mut unit = Unit::new();
        let mut main: Option<(CaseId, CaseNumber)> = this.map(|open| (open.case, open.number.clone()));
        for (target, events) in &outcome.streams {
            match (target, this) {
                (Target::This, Some(open)) => {
                    let events = self.with_letters(events, outcome);
                    self.append(&mut unit, open, &events, by, at)?;
                }
                (Target::This, None) => return Err(Fault::Broken("outcome without a case")),
                (Target::New { id, number, process }, _) => {
                    let process = self
                        .process(process)
                        .ok_or(Fault::Broken("process of a new case"))?;
                    let blank = OpenCase {
                        case: *id,
                        number: number.clone(),
                        process: process.id().to_owned(),
                        file: process.blank().into(),
                        acts: Vec::new(),
                        read_as: crate::cases::ReadAs::default(),
                        head: case_store::chain::START,
                    };
                    self.append(&mut unit, &blank, events, by, at)?;
                    main.get_or_insert_with(|| (*id, number.clone()));
                }
            }
        }
        let (case, number) = main.ok_or(Fault::Broken("outcome without a case"))?;
        for (nth, hand_over) in outcome.hand_overs.iter().enumerate() {
            let payload = serde_json::to_string(hand_over)?;
            let id = format!("{case}-{}-hand-over-{nth}", at.as_microsecond());
            unit.push(outbox::put(&id, case, "hand-over", &payload, at));
        }
        for letter in &outcome.letters {
            let payload = serde_json::to_string(letter)?;
            unit.push(outbox::put(&letter.once, case, "letter", &payload, at));
        }
        for (nth, dispatch) in outcome.dispatches.iter().enumerate() {
            let payload = serde_json::to_string(dispatch)?;
            let id = format!("{case}-{}-dispatch-{nth}", at.as_microsecond());
            unit.push(outbox::put(&id, case, DISPATCH, &payload, at));
        }
        let case_unit = this.and_then(|open| open.file.journal().unit.as_ref());
        for change in &outcome.slots {
            unit.extend(meetings::slot_stmts(case, case_unit, change));
        }
        Ok(Built { unit, case, number })
    }

    /// A letter that is written is a fact of the case, beside the parcel that carries it out.
    fn with_letters(&self, events: &[EventData], outcome: &Outcome) -> Vec<EventData> {
        let letters = outcome.letters.iter().map(|order| {
            EventData::of(&Happened::LetterWritten {
                to: order.to,
                letter: order.letter.clone(),
            })
        });
        events.iter().cloned().chain(letters).collect()
    }

    pub(crate) fn append(
        &self,
        unit: &mut Unit,
        open: &OpenCase,
        events: &[EventData],
        by: &Actor,
        at: Timestamp,
    ) -> Result<(), Fault> {
        let append = Append {
            case: open.case,
            process: &open.process,
            number: &open.number,
            seen: open.file.version(),
            head: open.head,
            events,
            by,
            at,
        };
        let appended = append.stmts()?;
        let mut file = self.refold(open)?;
        for event in &appended.recorded {
            file.apply(event).map_err(|_| Fault::Broken("event"))?;
        }
        unit.extend(appended.stmts);
        unit.extend(rows::changed(
            open.case,
            &open.process,
            &open.number,
            (open.file.as_ref(), file.as_ref()),
            self.law,
        )?);
        let draw = || self.outside.draw().simple().to_string();
        unit.extend(notices::stmts(
            open.case,
            open.file.version(),
            file.as_ref(),
            at,
            draw,
        ));
        Ok(())
    }

    /// A copy to apply new events to: the one in hand stays as it was read.
    fn refold(&self, open: &OpenCase) -> Result<Box<dyn CaseFile>, Fault> {
        Ok(open.file.duplicate())
    }
}
