//! *Nedsatt eller avslagen rad.* A rent or a cost that a person accepts less of than was asked for has a reason of a closed list,
//! kept as a code beside the words, so that one can count them.

use crate::events::{Application, Lowered};
use crate::questions::{List, stated};
use assistance::Ore;
use casework::answers::Reader;
use casework::page::{Kind, choices};
use casework::{Page, Question, Say, words};

words!(
    /// Why less is accepted.
    LoweredBecause {
        Over = "financial-assistance-lowered-over",
        NotShown = "financial-assistance-lowered-not-shown",
        NotNeeded = "financial-assistance-lowered-not-needed",
        MetOtherwise = "financial-assistance-lowered-met-otherwise",
        AlreadyPaid = "financial-assistance-lowered-already-paid",
        Other = "financial-assistance-lowered-other",
    }
);

fn field(name: &str) -> String {
    format!("{name}-because")
}

/// The question beside an amount.
pub fn asked(page: Page, name: &str, group: Say) -> Page {
    page.ask(
        Question::new(
            &field(name),
            Kind::Select(choices(LoweredBecause::KEYS)),
            "financial-assistance-lowered",
        )
        .group(group)
        .optional(),
    )
}

/// Every row with what was asked for, by the name of its field.
fn rows(application: &Application) -> impl Iterator<Item = (String, Ore)> {
    let rent = (application.rent > Ore::ZERO).then(|| (RENT.to_owned(), application.rent));
    let costs = stated(application, List::Costs).into_iter();
    rent.into_iter()
        .chain(costs.map(|(kind, asked)| (List::Costs.amount(&kind), asked)))
}

pub const RENT: &str = "rent";

/// The rows that less is accepted of; one without its reason is told beside its field.
pub fn read(read: &mut Reader<'_>, application: &Application) -> Vec<Lowered> {
    let mut lowered = Vec::new();
    for (row, asked) in rows(application) {
        // What is no amount is told where it is read.
        let Ok(counted) = Ore::read(read.answers.first(&row)) else {
            continue;
        };
        if counted >= asked {
            continue;
        }
        if let Some(because) = read.choice(&field(&row), LoweredBecause::parse) {
            lowered.push(Lowered { row, because });
        }
    }
    lowered
}

/// What a row is called.
pub fn named(row: &str) -> Say {
    match row.strip_prefix("costs-") {
        Some(kind) => List::Costs.name(kind),
        None => Say::key("financial-assistance-rent"),
    }
}
