//! What became of each payment of a case: to colleagues all of them, to a party their own.

use crate::words::Words;
use design::{Column, Html, Row, Table};
use views::CasePayment;

/// An amount with its word for kronor.
pub fn kronor(words: &Words<'_>, ore: i64) -> String {
    words.with("payment-kronor", "amount", assistance::Ore(ore).to_string())
}

/// Nothing where nothing is to be paid. `staff`: with to whom, and the bank's code.
pub fn section(payments: &[CasePayment], staff: bool, words: &Words<'_>) -> Html {
    if payments.is_empty() {
        return Html::default();
    }
    let row = |one: &CasePayment| {
        let mut state = words.get(&one.state);
        if let Some(code) = one.reason.as_ref().filter(|code| staff && !code.is_empty()) {
            state = format!("{state} ({code})");
        }
        let to = staff.then(|| one.name.as_str().into());
        let rest = [words.day(one.on), kronor(words, one.ore).into(), state.into()];
        Row {
            cells: to.into_iter().chain(rest).collect(),
            marked: staff && matches!(one.state.as_str(), "payment-rejected" | "payment-returned"),
        }
    };
    let to = staff.then(|| Column::new(words.get("payment-to")));
    let rest = [
        Column::new(words.get("payment-on")),
        Column::new(words.get("payment-amount")).number(),
        Column::new(words.get("payment-where")),
    ];
    let table = design::table(&Table {
        id: "payments".to_owned(),
        caption: words.get("payments-of-case").into(),
        hide_caption: true,
        columns: to.into_iter().chain(rest).collect(),
        rows: payments.iter().map(row).collect(),
        compact: staff,
    });
    design::section("payments-of-case", &words.get("payments-of-case"), &table)
}
