//! A step as one form: heading, what is wrong, every question, the button.

use casework::{Answers, Page, Problems};
use common::ask::Asking;
use common::{Visit, Words, problems};
use design::{Button, Heading, Html};

pub struct StepForm<'a> {
    pub page: &'a Page,
    pub answers: &'a Answers,
    pub found: &'a Problems,
    pub hidden: &'a [(&'a str, &'a str)],
}

impl StepForm<'_> {
    pub fn draw(&self, words: Words<'_>, visit: &Visit) -> Html {
        let page = self.page;
        let asking = Asking {
            words,
            answers: self.answers,
            problems: self.found,
            colleagues: &[],
            alone: false,
            items: 1,
        };
        let form = design::form(&design::Form {
            action: visit.path.clone(),
            content: Html::all([
                design::hidden_fields(self.hidden),
                asking.all(&page.questions),
                design::button(&Button::new(words.say(&page.submit))),
            ]),
            guard: true,
            ..design::Form::default()
        });
        Html::all([
            problems::summary(page, self.found, &words),
            design::heading(&Heading {
                caption: None,
                title: words.say(&page.title),
                lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
            }),
            form,
        ])
    }
}
