//! A date in three fields, for dates a person knows by heart or on paper.

use hypertext::{maud_borrow, prelude::*};

use crate::field::{Field, grouped};
use crate::html::{Html, html};

pub(crate) mod samples;

/// Posts `{name}-day`, `{name}-month` and `{name}-year`, as typed.
#[derive(Debug, Clone, Default)]
pub struct DateInput {
    pub field: Field,
    /// The words for day, month, year.
    pub words: [String; 3],
    /// What was typed: day, month, year.
    pub typed: [String; 3],
    /// A birthday: the browser may fill it in.
    pub birthday: bool,
}

const PARTS: [(&str, usize); 3] = [("day", 2), ("month", 2), ("year", 4)];

pub fn date_input(date: &DateInput) -> Html {
    let field = &date.field;
    let inputs = html(maud_borrow! {
        div class="sos-date" {
            @for (at, (part, letters)) in PARTS.iter().enumerate() {
                @let id = format!("{}-{part}", field.id());
                @let fill = date.birthday.then(|| format!("bday-{part}"));
                div class="sos-date__part" {
                    label class="ds-label" for=(id) { (date.words[at]) }
                    input class={ "ds-input sos-input sos-date__" (part) } type="text" inputmode="numeric"
                        id=(id) name={ (field.name) "-" (part) } value=(date.typed[at]) maxlength=(letters)
                        dir="ltr" autocomplete=[&fill] aria-invalid=[field.invalid()];
                }
            }
        }
    });
    grouped(field, "date-input", &inputs)
}
