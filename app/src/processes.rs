//! The only list of processes. A new one is a folder and a line here.

use casework::{Process, erased};

pub static PROCESSES: &[&dyn Process] = &[
    &erased::<child_concern::ChildConcern>(),
    &erased::<child_investigation::ChildInvestigation>(),
    &casework::erased::<financial_assistance::FinancialAssistance>(),
    // processes: end
];
