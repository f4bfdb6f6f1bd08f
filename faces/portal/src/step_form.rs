//! A step as one form: heading, what is wrong, every question, the button.

use crate::begun;
use casework::{Answers, Kind, Page, Problems, Question};
use common::ask::Asking;
use common::{Visit, Words, problems};
use design::{Button, Heading, Html};

pub struct StepForm<'a> {
    pub page: &'a Page,
    pub answers: &'a Answers,
    pub found: &'a Problems,
    pub hidden: &'a [(&'a str, &'a str)],
    /// Between what is good to know and the questions.
    pub above: Html,
    /// Files that were chosen before.
    pub kept: Html,
    /// It can be saved and gone on with another day.
    pub later: bool,
}

impl StepForm<'_> {
    pub fn draw(self, words: Words<'_>, visit: &Visit) -> Html {
        self.drawn(words, visit, false)
    }

    /// The browser is asked to remember nothing that was typed.
    pub fn draw_without_trace(self, words: Words<'_>, visit: &Visit) -> Html {
        self.drawn(words, visit, true)
    }

    fn drawn(self, words: Words<'_>, visit: &Visit, forget: bool) -> Html {
        let page = self.page;
        let asking = Asking {
            words,
            answers: self.answers,
            problems: self.found,
            colleagues: &[],
            alone: false,
            items: 1,
        };
        // Nothing can be chosen: that is told, and there is nothing to send.
        let told_only = page.questions.is_empty() && !page.notices.is_empty();
        let (autosave, later) = match self.later {
            true => {
                let (autosave, button) = begun::saving(&visit.path, &words);
                (Some(autosave), Some(design::button(&button)))
            }
            false => (None, None),
        };
        let send = design::button(&Button::new(words.say(&page.submit)));
        let form = design::form(&design::Form {
            action: visit.path.clone(),
            content: Html::all([
                design::hidden_fields(self.hidden),
                asking.all(&page.questions),
                self.kept,
                design::button_row(std::iter::once(send).chain(later)),
            ]),
            multipart: page.questions.iter().any(is_file),
            autosave,
            guard: true,
            forget,
            ..design::Form::default()
        });
        let notices = page.notices.iter().map(|notice| {
            design::alert(&design::Alert {
                tone: crate::service::tone(notice.tone),
                title: None,
                body: words.say(&notice.say).into(),
                announce: false,
            })
        });
        Html::all([
            problems::summary(page, self.found, &words),
            design::heading(&Heading {
                caption: None,
                title: words.say(&page.title),
                lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
            }),
            Html::all(notices.collect::<Vec<_>>()),
            self.above,
            if told_only { Html::default() } else { form },
        ])
    }
}

pub fn is_file(question: &Question) -> bool {
    matches!(question.kind, Kind::Files { .. } | Kind::Voice | Kind::Drawing)
}
