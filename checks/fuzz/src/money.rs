//! What a household writes of its money, and what a municipality writes of its guideline.

use assistance::{Account, Calculation, Guideline, GuidelineTable, Household, Month, Norms, Ore, calculate};

/// Amounts and accounts as they are typed, one a line.
pub fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for line in text.lines().take(1_000) {
        if let Ok(ore) = Ore::read(line) {
            assert_eq!(
                Ore::read(&ore.to_string()),
                Ok(ore),
                "what is written is read again"
            );
        }
        let (clearing, number) = line.split_once(' ').unwrap_or((line, line));
        let _ = Account::read(clearing, number);
    }
}

/// A household as it is sent: refused with its faults, or counted with sums that are their rows'.
pub fn household(bytes: &[u8]) {
    let Ok(household) = serde_json::from_slice::<Household>(bytes) else {
        return;
    };
    let guideline = Guideline::none(Month::new(1_900, 1).expect("a month"));
    let Ok(calculation) = calculate(&household, Norms::national(), &guideline) else {
        return;
    };
    for row in calculation.rows().filter(|row| !row.children.is_empty()) {
        assert_eq!(
            row.amount,
            row.children.iter().map(|child| child.amount).sum::<Ore>()
        );
    }
    assert!(!calculation.support.is_negative() && !calculation.other_support.is_negative());
    let written = serde_json::to_string(&calculation).expect("written");
    let read: Calculation = serde_json::from_str(&written).expect("read");
    assert_eq!(read, calculation);
}

/// A guideline as TOML, whole or row by row: refused, or the same when it is written and read again.
pub fn guideline(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = Guideline::read(&text);
    if let Ok(table) = GuidelineTable::read(&text) {
        let written = table.write().expect("written");
        assert_eq!(GuidelineTable::read(&written).as_ref(), Ok(&table));
        let month = Month::new(2_026, 11).expect("a month");
        let _ = table.at(month);
    }
}
