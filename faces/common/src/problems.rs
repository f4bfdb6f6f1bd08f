//! Problems as the reader meets them: a summary first, and each beside its field.

use crate::words::Words;
use casework::{Kind, Page, Problems, Question};
use design::{ErrorSummary, Html};

/// The problems of a question, in words: each on a line of its own.
pub fn beside(problems: &Problems, question: &str, words: &Words<'_>) -> Option<Html> {
    let own = problems.0.iter().filter(|problem| problem.question == question);
    let lines: Vec<String> = own.map(|problem| words.say(&problem.say)).collect();
    (!lines.is_empty()).then(|| lines.join("\n").into())
}

/// The summary at the top. A date's first box is linked to, not the date.
pub fn summary(page: &Page, problems: &Problems, words: &Words<'_>) -> Html {
    let errors = problems.0.iter().map(|problem| {
        let date = page
            .questions
            .iter()
            .any(|question| is_date(question, &problem.question));
        let field = if date {
            format!("{}-day", problem.question)
        } else {
            problem.question.clone()
        };
        (field, Html::from(words.say(&problem.say)))
    });
    design::error_summary(&ErrorSummary {
        title: words.get("frame-error-summary").into(),
        errors: errors.collect(),
    })
}

fn is_date(question: &Question, name: &str) -> bool {
    match &question.kind {
        Kind::Date => question.name == name,
        Kind::Repeat { item, .. } => {
            let last = name.rsplit('.').next().unwrap_or(name);
            name.starts_with(&format!("{}.", question.name))
                && item
                    .iter()
                    .any(|inner| inner.kind == Kind::Date && inner.name == last)
        }
        _ => false,
    }
}

/// Does a problem belong to this question?
pub fn belongs(question: &Question, problem: &str) -> bool {
    problem == question.name || problem.starts_with(&format!("{}.", question.name))
}
