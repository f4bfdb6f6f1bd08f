//! *Tavlan.* Where an application stands, and what whoever handles sixty households must look out for.

use crate::changes;
use crate::state::{Applied, Partner, State};
use assistance::Flag;
use casework::{Board, Mark, Placed};

pub const BOARD: Board = Board {
    title: "financial-assistance-board",
    lead: "financial-assistance-board-lead",
    states: &[SIGNATURE, NEW, PAPERS, COUNTED, READY, DECIDED],
    marks: &[TALK, PAPER_LATE, OPEN_ROW, OVER, INCOMES, CHANGED],
};

const SIGNATURE: &str = "financial-assistance-board-signature";
const NEW: &str = "financial-assistance-board-new";
const PAPERS: &str = "financial-assistance-board-papers";
const COUNTED: &str = "financial-assistance-board-counted";
const READY: &str = "financial-assistance-board-ready";
const DECIDED: &str = "financial-assistance-board-decided";

const TALK: &str = "financial-assistance-mark-talk";
const PAPER_LATE: &str = "financial-assistance-mark-paper-late";
const OPEN_ROW: &str = "financial-assistance-mark-open-row";
const OVER: &str = "financial-assistance-mark-over";
const INCOMES: &str = "financial-assistance-mark-incomes";
const CHANGED: &str = "financial-assistance-mark-changed";

/// None: nothing was applied for, or the case is closed.
pub fn placed(state: &State) -> Option<Placed> {
    let applied = state.latest().filter(|_| state.closed_at.is_none())?;
    Some(Placed {
        state: stands(state, applied),
        marks: match applied.is_open() {
            true => marks(state, applied),
            false => Vec::new(),
        },
    })
}

fn stands(state: &State, applied: &Applied) -> &'static str {
    if !applied.is_open() {
        return DECIDED;
    }
    if applied.partner == Partner::Waits {
        return SIGNATURE;
    }
    if applied.waits_for_papers().is_some() {
        return PAPERS;
    }
    match &applied.calculated {
        None => NEW,
        Some(calculated) if calculated.calculation.may_be_decided() && !state.asks_to_talk() => READY,
        Some(_) => COUNTED,
    }
}

fn marks(state: &State, applied: &Applied) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut mark = |key, is: bool| {
        if is {
            marks.push(Mark { key, from: None });
        }
    };
    mark(TALK, state.asks_to_talk());
    if let Some(calculated) = &applied.calculated {
        let calculation = &calculated.calculation;
        mark(OPEN_ROW, !calculation.may_be_decided());
        let over = |flags: &[Flag]| flags.contains(&Flag::Cut) && flags.contains(&Flag::Local);
        mark(OVER, calculation.rows().any(|row| over(&row.flags)));
    }
    if let Some((was, is)) = changes::pair(state) {
        mark(INCOMES, changes::other_incomes(was, is));
        mark(CHANGED, !changes::between(was, is).is_empty());
    }
    let late = applied
        .waits_for_papers()
        .and_then(|papers| papers.by.tomorrow().ok());
    marks.extend(late.map(|day| Mark {
        key: PAPER_LATE,
        from: Some(day),
    }));
    marks
}
