//! *Enkät efter kontakt.* What all answered, as both halves draw it: bars, and the same in a table.

use crate::words::Words;
use design::{Bar, BarList, Html};
use jiff::civil::Date;
use views::SurveyResult;

/// Of its first day: `2026 Q4`.
pub fn quarter(day: Date) -> String {
    format!("{} Q{}", day.year(), (day.month() - 1) / 3 + 1)
}

/// Of fewer than five nobody answered anything.
pub fn too_few(result: &SurveyResult) -> bool {
    result.answers.iter().all(|(_, many)| many.is_none())
}

/// How many, or that they are too few to tell.
pub fn number(many: Option<i64>, words: &Words<'_>) -> Html {
    many.map_or_else(
        || words.get("survey-few").into(),
        |many| design::ltr(&many.to_string()),
    )
}

/// One question of one unit and quarter.
pub fn chart(id: &str, result: &SurveyResult, words: &Words<'_>) -> Html {
    let quarter = quarter(result.quarter);
    let few = too_few(result);
    let finding = if few {
        words.with("survey-too-few", "quarter", quarter)
    } else {
        words.with("survey-in", "quarter", quarter)
    };
    let bars = result.answers.iter().filter(|_| !few).map(|(answer, many)| Bar {
        label: words.get(answer).into(),
        value: many.unwrap_or(0) as f64,
        value_text: number(*many, words),
    });
    design::bar_list(&BarList {
        id: id.to_owned(),
        title: words.get(&result.question),
        finding: finding.into(),
        bars: bars.collect(),
        full: None,
        table_word: words.get("survey-as-table"),
        columns: [words.get("survey-answer"), words.get("survey-many")],
    })
}
