//! All errors of a page, first in the content, with a link to each field.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// What is wrong on the page.
#[derive(Debug, Clone, Default)]
pub struct ErrorSummary {
    pub title: Html,
    /// Field name and error text, in the order of the page. For a date the
    /// name of its first part (`born-day`). Without a name: about no field, and no link.
    pub errors: Vec<(String, Html)>,
}

/// Nothing at all when there are no errors. Takes the focus when the page
/// opens, with and without scripts. Set `Frame::error_prefix` too.
pub fn error_summary(summary: &ErrorSummary) -> Html {
    if summary.errors.is_empty() {
        return Html::default();
    }
    html(maud_borrow! {
        div class="ds-error-summary sos-error-summary" id="error-summary" role="alert" tabindex="-1"
            autofocus data-error-summary aria-labelledby="error-summary-title" {
            h2 class="sos-error-summary__title" id="error-summary-title" { (summary.title) }
            ul {
                @for (name, error) in &summary.errors {
                    @if name.is_empty() {
                        li { (error) }
                    } @else {
                        li { a class="ds-link" href={ "#" (crate::field::id_of(name)) } { (error) } }
                    }
                }
            }
        }
    })
}
