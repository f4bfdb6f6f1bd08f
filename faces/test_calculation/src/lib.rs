//! *Provräkning.* Anybody may try what financial assistance would come to: questions, and the same rows as in a decision.
//!
//! What for: one piece of code that reads what was typed, counts by `assistance` and draws the answer, compiled twice: into
//! the program, for browsers without code, and for the browser itself, where nothing is sent. So both answer alike.
//!
//! Must never know who asks, keep what is asked, or say that somebody has no right. Begin with [`draw`]; the browser comes
//! in by [`by_message`].

mod answer;
mod fields;
mod form;
mod message;
mod module;
mod read;
mod words;

pub use message::{by_message, of_page};
pub use module::{asset, module};
pub use read::Fields;

use assistance::Month;
use design::{ErrorSummary, Html};
use language::{Lang, Source, Texts};
use words::Words;

/// Its own sentences; those of the rows are `assistance`'s.
pub const TEXTS: &[Source] = language::texts!(residents "faces/test_calculation");

/// All that an answer is made of besides what was typed.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub texts: &'a Texts,
    pub lang: Lang,
    pub month: Month,
    /// The month in words.
    pub month_said: &'a str,
    /// The municipality's guideline as it is kept in its settings; empty where it has set none.
    pub guideline: &'a str,
    /// Where the form is posted by browsers without code.
    pub action: &'a str,
}

/// The questions, and the answer when they were sent. What was typed stands there again, right or wrong.
pub fn draw(setting: &Setting<'_>, fields: &Fields, sent: bool) -> Html {
    let words = Words::of(setting);
    if !sent {
        return form::form(setting, fields, &[], &words);
    }
    match read::calculation(setting, fields) {
        Ok(calculation) => Html::all([
            answer::answer(setting, &calculation, &words),
            form::form(setting, fields, &[], &words),
        ]),
        Err(faults) => {
            let told: Vec<(String, Html)> = faults
                .iter()
                .map(|fault| (fault.field.clone(), words.get(&fault.key).into()))
                .collect();
            let summary = design::error_summary(&ErrorSummary {
                title: words.get("test-calculation-faults").into(),
                errors: told.clone(),
            });
            Html::all([summary, form::form(setting, fields, &told, &words)])
        }
    }
}
