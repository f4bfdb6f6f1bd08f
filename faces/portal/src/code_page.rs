//! A page that asks for one code and shows its answer above the field: a report's number, the code on
//! a document.

use axum::response::Response;
use casework::{Page, Problems};
use common::{Shell, Site, Visit, problems};
use design::{Account, Button, Field, Heading, Html, TextInput};

/// Which code, in keys of its words.
pub struct CodePage {
    /// The field's name.
    pub field: &'static str,
    /// The page's address under the language.
    pub path: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub button: &'static str,
    /// Whoever asks may need to leave at once, and to leave nothing behind in the browser.
    pub leaves_no_trace: bool,
}

impl CodePage {
    pub fn show(&self, site: &Site, visit: &Visit, typed: &str, found: &Problems, told: Html) -> Response {
        let words = visit.words(site);
        let title = words.get(self.title);
        let field = Field::new(self.field, words.get(self.label))
            .hint(words.get(self.hint))
            .error(problems::beside(found, self.field, &words));
        let form = design::form(&design::Form {
            action: format!("/{}/{}", visit.lang.tag(), self.path),
            content: Html::all([
                design::text_input(&TextInput {
                    field,
                    value: typed.to_owned(),
                    kind: design::InputKind::Code,
                    ..TextInput::default()
                }),
                design::button(&Button::new(words.get(self.button))),
            ]),
            forget: self.leaves_no_trace,
            ..design::Form::default()
        });
        let summary = problems::summary(&Page::new(self.title, self.button), found, &words);
        let heading = design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get(self.lead).into()),
        });
        let shell = Shell {
            quick_exit: self.leaves_no_trace,
            account: Account::Hidden,
            has_errors: !found.0.is_empty(),
            ..Shell::new(title)
        };
        shell.page(site, visit, Html::all([summary, heading, told, form]))
    }
}
