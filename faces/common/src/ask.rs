//! A question's description as form fields. Residents meet them one a page, staff in one dense form.

use crate::ask_choices::is_nested;
use crate::problems::beside;
use crate::words::Words;
use casework::answers::{NO, YES};
use casework::given::Colleague;
use casework::page::{Choice, When};
use casework::template::found_in;
use casework::{Answers, Kind, Page, Problems, Question};
use design::{
    Button, ButtonKind, Choice as DesignChoice, DateInput, Field, Fieldset, FileUpload, Heading, Html,
    InputKind, Radios, Select, SelectOption, TextArea, TextInput, Width, YesNo,
};
use hypertext::prelude::*;
use language::Lang;

/// Name of the button that puts a phrase into a text; its value is the question and which phrase.
pub const PHRASE: &str = "_phrase";

/// Name of the button that looks a text through for words that may hurt.
pub const LOOK_THROUGH: &str = "_look";

/// What is needed to draw questions.
pub struct Asking<'a> {
    pub words: Words<'a>,
    pub answers: &'a Answers,
    pub problems: &'a Problems,
    pub colleagues: &'a [Colleague],
    /// The only question of its page: its label is the heading.
    pub alone: bool,
    /// How many items of a repeated question to show, at least.
    pub items: usize,
}

impl Asking<'_> {
    /// All questions of a page, each conditional one inside the choice that it hangs on.
    pub fn all(&self, questions: &[Question]) -> Html {
        let free: Vec<&Question> = questions
            .iter()
            .filter(|question| !is_nested(question, questions))
            .collect();
        self.grouped(&free, questions)
    }

    /// Questions in order; those that follow each other under the same heading as one set.
    fn grouped(&self, some: &[&Question], all: &[Question]) -> Html {
        let sets = some
            .chunk_by(|one, next| one.group.is_some() && one.group == next.group)
            .map(|set| {
                let fields = Html::all(
                    set.iter()
                        .map(|question| self.one(question, all))
                        .collect::<Vec<_>>(),
                );
                match &set[0].group {
                    Some(group) => design::fieldset(&Fieldset {
                        legend: self.words.say(group).into(),
                        content: fields,
                        ..Fieldset::default()
                    }),
                    None => fields,
                }
            });
        Html::all(sets.collect::<Vec<_>>())
    }

    /// One question with those that hang on it.
    pub fn one(&self, question: &Question, all: &[Question]) -> Html {
        self.named(question, &question.name, all)
    }

    fn named(&self, question: &Question, name: &str, all: &[Question]) -> Html {
        let field = self.field(question, name);
        let typed = self.typed(question, name);
        match &question.kind {
            Kind::Text { autocomplete, .. } => design::text_input(&TextInput {
                field,
                value: typed,
                autocomplete: autocomplete.map(str::to_owned),
                ..TextInput::default()
            }),
            Kind::Money => self.money(field, typed),
            Kind::LongText { .. } => Html::all([
                design::textarea(&TextArea {
                    field,
                    value: typed,
                    rows: 8,
                    ..TextArea::default()
                }),
                self.phrases(question),
                self.hurting(question, name),
            ]),
            Kind::Choice(choices) => self.radios(field, choices, &typed, question, all),
            Kind::Choices(choices) => self.several(field, name, choices, &question.prefill),
            Kind::Select(choices) => {
                let options = choices
                    .iter()
                    .map(|choice| (choice.value.clone(), self.words.say(&choice.label)));
                self.select(field, options, &typed)
            }
            Kind::YesNo => {
                let more =
                    |answer: &str| Some(self.hanging(question, answer, all)).filter(|more| !more.is_empty());
                design::yes_no(&YesNo {
                    field,
                    yes: self.words.get("yes"),
                    no: self.words.get("no"),
                    value: match typed.as_str() {
                        YES => Some(true),
                        NO => Some(false),
                        _ => None,
                    },
                    if_yes: more(YES),
                    if_no: more(NO),
                })
            }
            Kind::Date => self.date(field, name, &typed),
            Kind::PersonalNumber => design::personal_number(&design::PersonalNumber {
                field,
                value: typed,
                own: false,
            }),
            Kind::Colleague => self.colleague(field, &typed),
            Kind::Files { max } => design::file_upload(&FileUpload {
                field,
                accept: Some("image/jpeg,image/png,image/webp,application/pdf,application/json".to_owned()),
                multiple: *max > 1,
                most: Some(crate::uploads::most(&self.words)),
            }),
            Kind::Voice => design::voice(&crate::sound::recorder(field, &self.words)),
            Kind::Faces(choices) => self.faces(field, choices, &typed),
            Kind::Drawing => design::drawing(&crate::sketch::sheet(field, &self.words)),
            Kind::Repeat { item, max, add } => self.repeat(question, item, *max, add),
        }
    }

    /// In kronor, by a keyboard of digits.
    fn money(&self, field: Field, typed: String) -> Html {
        design::text_input(&TextInput {
            field,
            value: typed,
            kind: InputKind::Number,
            width: Width::Short,
            suffix: Some(self.words.get("money-unit")),
            ..TextInput::default()
        })
    }

    /// Phrases below a text, folded: a press puts one into it.
    fn phrases(&self, question: &Question) -> Html {
        if question.phrases.is_empty() {
            return Html::default();
        }
        let buttons = question.phrases.iter().enumerate().map(|(nth, phrase)| {
            let button = Button::new(phrase.name.clone())
                .kind(ButtonKind::Secondary)
                .posts(PHRASE, format!("{} {nth}", question.name));
            design::button(&Button {
                skip_checks: true,
                ..button
            })
        });
        design::details(&design::Details {
            summary: self.words.get("frame-phrases").into(),
            content: design::button_row(buttons),
            open: false,
        })
    }

    /// Words in the text that may hurt, and a button that looks again.
    fn hurting(&self, question: &Question, name: &str) -> Html {
        if question.avoid.is_empty() {
            return Html::default();
        }
        let typed = self.typed(question, name);
        let told = found_in(&question.avoid, &typed).into_iter().map(|word| {
            let say = casework::Say::key("frame-word-hurts")
                .with("word", &word.name)
                .with("instead", &word.text);
            design::alert(&design::Alert {
                tone: design::Tone::Info,
                title: None,
                body: self.words.say(&say).into(),
                announce: false,
            })
        });
        let button = Button::new(self.words.get("frame-look-through"))
            .kind(ButtonKind::Quiet)
            .posts(LOOK_THROUGH, name);
        let button = design::button(&Button {
            skip_checks: true,
            ..button
        });
        Html::all(told.chain([button]).collect::<Vec<_>>())
    }

    fn field(&self, question: &Question, name: &str) -> Field {
        let mut field =
            Field::new(name, self.words.say(&question.label)).error(beside(self.problems, name, &self.words));
        if let Some(help) = &question.help {
            field = field.hint(self.words.say(help));
        }
        if !question.required {
            field = field.optional(self.words.get("frame-optional"));
        }
        if self.alone { field.question() } else { field }
    }

    /// What was typed; before anything was typed, what is usual.
    fn typed(&self, question: &Question, name: &str) -> String {
        match self.answers.fields.get(name).and_then(|answers| answers.first()) {
            Some(typed) => typed.clone(),
            None => question.prefill.first().cloned().unwrap_or_default(),
        }
    }

    fn radios(
        &self,
        field: Field,
        choices: &[Choice],
        typed: &str,
        question: &Question,
        all: &[Question],
    ) -> Html {
        let drawn = choices.iter().map(|choice| {
            self.choice(
                choice,
                choice.value == typed,
                self.hanging(question, &choice.value, all),
            )
        });
        design::radios(&Radios {
            field,
            choices: drawn.collect(),
            inline: false,
        })
    }

    pub(crate) fn choice(&self, choice: &Choice, checked: bool, more: Html) -> DesignChoice {
        let said = self.words.say(&choice.label);
        // What somebody wrote or is called is in a language that nobody knows.
        let label: Html = match choice.label.key.as_ref() {
            "plain" => design::html(hypertext::maud_borrow! { span lang="" dir="auto" { (said) } }),
            _ => said.into(),
        };
        let mut drawn = DesignChoice::new(choice.value.clone(), label).checked(checked);
        if let Some(help) = &choice.help {
            drawn = drawn.hint(self.words.say(help));
        }
        if more.is_empty() { drawn } else { drawn.more(more) }
    }

    /// The questions that are asked only with this answer.
    fn hanging(&self, question: &Question, answer: &str, all: &[Question]) -> Html {
        if self.alone {
            return Html::default();
        }
        let hangs =
            |when: &When| when.question == question.name && when.is.len() == 1 && when.is[0] == answer;
        let some: Vec<&Question> = all
            .iter()
            .filter(|other| other.when.as_ref().is_some_and(hangs))
            .collect();
        self.grouped(&some, all)
    }

    fn date(&self, field: Field, name: &str, typed: &str) -> Html {
        let part = |part: &str, at: usize| {
            let own = self
                .answers
                .fields
                .get(&format!("{name}-{part}"))
                .and_then(|typed| typed.first())
                .cloned();
            own.unwrap_or_else(|| {
                typed
                    .split('-')
                    .nth(at)
                    .unwrap_or_default()
                    .trim_start_matches('0')
                    .to_owned()
            })
        };
        let words = ["frame-day", "frame-month", "frame-year"].map(|key| self.words.get(key));
        design::date_input(&DateInput {
            field,
            words,
            typed: [part("day", 2), part("month", 1), part("year", 0)],
            birthday: false,
        })
    }

    fn colleague(&self, field: Field, typed: &str) -> Html {
        let options = self.colleagues.iter().map(|colleague| {
            let mut label = format!(
                "{}, {} ({})",
                colleague.name, colleague.title, colleague.open_cases
            );
            if let Some(until) = colleague.away_until {
                label = format!("{label}, {}", self.words.with("away-until", "until", until));
            }
            (colleague.id.to_string(), label)
        });
        self.select(field, options, typed)
    }

    /// Values and labels below a first line that chooses nothing. The labels are names: Swedish.
    fn select(&self, field: Field, options: impl Iterator<Item = (String, String)>, typed: &str) -> Html {
        let none = SelectOption {
            value: String::new(),
            label: self.words.get("frame-choose"),
            selected: typed.is_empty(),
            lang: None,
        };
        let options = options.map(|(value, label)| SelectOption {
            selected: value == typed,
            value,
            label,
            lang: (self.words.lang != Lang::Sv).then(|| Lang::Sv.tag().to_owned()),
        });
        design::select(&Select {
            field,
            options: std::iter::once(none).chain(options).collect(),
        })
    }

    fn repeat(&self, question: &Question, item: &[Question], max: usize, add: &casework::Say) -> Html {
        let name = question.name.as_str();
        let count = self.answers.items(name).max(self.items).clamp(1, max);
        let inner = Asking {
            alone: false,
            ..*self
        };
        let sets = (0..count).map(|nth| {
            let fields = item
                .iter()
                .map(|question| inner.named(question, &format!("{name}.{nth}.{}", question.name), &[]));
            design::fieldset(&Fieldset {
                legend: self.words.with("frame-item", "nth", nth as i64 + 1).into(),
                content: Html::all(fields.collect::<Vec<_>>()),
                ..Fieldset::default()
            })
        });
        let more = (count < max).then(|| {
            let button = Button::new(self.words.say(add))
                .kind(ButtonKind::Secondary)
                .posts("_add", name);
            design::button(&Button {
                skip_checks: true,
                ..button
            })
        });
        let (title, lead) = (
            self.words.say(&question.label),
            question.help.as_ref().map(|help| self.words.say(help).into()),
        );
        let legend = if self.alone {
            design::heading(&Heading {
                caption: None,
                title,
                lead,
            })
        } else {
            title.into()
        };
        // Enter in a field goes on; without this it would press the first button, which adds an item.
        let go_on = design::default_button(&self.words.get("service-next"));
        let parts = [legend, go_on].into_iter().chain(sets).chain(more);
        Html::all(parts.collect::<Vec<_>>())
    }
}

/// A whole page's questions as one form: with what was typed, and what was wrong beside each.
pub fn form(
    words: &Words<'_>,
    action: &str,
    page: &Page,
    (answers, problems): (&Answers, &Problems),
) -> design::Form {
    let asking = Asking {
        words: *words,
        answers,
        problems,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    design::Form {
        action: action.to_owned(),
        content: Html::all([
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        ..design::Form::default()
    }
}
