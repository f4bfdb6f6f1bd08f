//! The questions. Nothing must be filled in; what is empty is not counted.

use crate::Setting;
use crate::fields::{
    ADULTS, ASSETS, CHILDREN, CHILDREN_SHOWN, COSTS, COSTS_MORE, COSTS_OF_ADULT, INCOMES, INCOMES_MORE,
    INCOMES_OF_HOME, LODGERS, LUNCH, OTHERS, OTHERS_PAY, RENT, SCHOOL, TWO, YES, asset, cost, income,
    of_adult, of_child,
};
use crate::read::Fields;
use crate::words::Words;
use assistance::Kinds;
use design::{
    Button, ButtonKind, Checkboxes, Choice, Details, Field, Fieldset, Form, Html, InputKind, Radios,
    TextInput, Width,
};

/// What is wrong, by field.
type Told = [(String, Html)];

pub fn form(setting: &Setting<'_>, fields: &Fields, told: &Told, words: &Words<'_>) -> Html {
    let asking = Asking { fields, told, words };
    let button = Button::new(words.get("test-calculation-button")).kind(ButtonKind::Primary);
    let parts = [
        asking.home(),
        asking.children(),
        asking.costs(),
        asking.adult(0),
        asking.folded("test-calculation-second", asking.adult(1)),
        asking.incomes(),
        asking.assets(),
        design::button(&button),
    ];
    design::form(&Form {
        action: setting.action.to_owned(),
        content: Html::all(parts),
        forget: true,
        ..Form::default()
    })
}

struct Asking<'a> {
    fields: &'a Fields,
    told: &'a Told,
    words: &'a Words<'a>,
}

impl Asking<'_> {
    fn field(&self, name: &str, label: String) -> Field {
        let error = self.told.iter().find(|(field, _)| field == name);
        Field::new(name, label).error(error.map(|(_, told)| told.clone()))
    }

    fn typed(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    fn input(&self, name: &str, field: Field, unit: Option<String>) -> Html {
        design::text_input(&TextInput {
            field,
            value: self.typed(name).first().cloned().unwrap_or_default(),
            kind: InputKind::Number,
            width: if unit.is_some() { Width::Short } else { Width::Tiny },
            suffix: unit,
            ..TextInput::default()
        })
    }

    fn amount(&self, name: &str, label: String) -> Html {
        let field = self.field(name, label);
        self.input(name, field, Some(self.words.get("test-calculation-unit")))
    }

    fn number(&self, name: &str, label: &str, hint: Option<&str>) -> Html {
        let field = self.field(name, self.words.get(label));
        let field = match hint {
            Some(hint) => field.hint(self.words.get(hint)),
            None => field,
        };
        self.input(name, field, None)
    }

    fn choices(&self, name: &str, choices: &[(&str, &str)]) -> Vec<Choice> {
        let chosen = self.typed(name);
        let choice = |(value, label): &(&str, &str)| {
            Choice::new(*value, self.words.get(label)).checked(chosen.iter().any(|one| one == value))
        };
        choices.iter().map(choice).collect()
    }

    fn part(&self, legend: &str, content: impl IntoIterator<Item = Html>) -> Html {
        design::fieldset(&Fieldset {
            legend: self.words.get(legend).into(),
            hint: None,
            content: Html::all(content),
            columns: false,
        })
    }

    /// Shut until somebody opens it, or until something in it was typed.
    fn folded(&self, summary: &str, content: Html) -> Html {
        let holds = |(name, typed): (&String, &Vec<String>)| {
            let named = format!("name=\"{name}\"");
            content.as_str().contains(&named) && typed.iter().any(|one| !one.trim().is_empty())
        };
        let open = self.fields.iter().any(holds);
        design::details(&Details {
            summary: self.words.get(summary).into(),
            content,
            open,
        })
    }

    fn home(&self) -> Html {
        let adults = design::radios(&Radios {
            field: self.field(ADULTS, self.words.get("test-calculation-adults")),
            choices: self.choices(
                ADULTS,
                &[
                    ("one", "test-calculation-adults-one"),
                    (TWO, "test-calculation-adults-two"),
                ],
            ),
            inline: false,
        });
        let pay = design::checkboxes(&Checkboxes {
            field: self.field(OTHERS_PAY, self.words.get("test-calculation-others-pay")),
            choices: self.choices(OTHERS_PAY, &[(YES, "test-calculation-others-pay-yes")]),
        });
        let others = self.number(
            OTHERS,
            "test-calculation-others",
            Some("test-calculation-others-help"),
        );
        self.part("test-calculation-part-home", [adults, others, pay])
    }

    fn child(&self, nth: usize) -> Html {
        let more = of_child(nth, "more");
        let legend = self
            .words
            .with("test-calculation-child", "number", (nth + 1).to_string());
        let boxes = design::checkboxes(&Checkboxes {
            field: self.field(&more, self.words.get("test-calculation-child-more")),
            choices: self.choices(
                &more,
                &[
                    (LUNCH, "test-calculation-child-lunch"),
                    (SCHOOL, "test-calculation-child-school"),
                ],
            ),
        });
        design::fieldset(&Fieldset {
            legend: legend.into(),
            hint: None,
            content: Html::all([
                self.number(&of_child(nth, "age"), "test-calculation-child-age", None),
                self.number(
                    &of_child(nth, "days"),
                    "test-calculation-child-days",
                    Some("test-calculation-child-days-help"),
                ),
                boxes,
            ]),
            columns: false,
        })
    }

    fn children(&self) -> Html {
        let child = |nth| self.child(nth);
        let first = Html::all((0..CHILDREN_SHOWN).map(child));
        let more = Html::all((CHILDREN_SHOWN..CHILDREN).map(child));
        let more = self.folded("test-calculation-children-more", more);
        self.part("test-calculation-part-children", [first, more])
    }

    fn cost(&self, name: &str, kind: &str) -> Html {
        let key = Kinds::national().cost(kind).map(|kind| kind.key.as_str());
        self.amount(name, self.words.get(key.unwrap_or_default()))
    }

    fn income(&self, name: &str, kind: &str) -> Html {
        let key = Kinds::national().income(kind).map(|kind| kind.key.as_str());
        self.amount(name, self.words.get(key.unwrap_or_default()))
    }

    fn costs(&self) -> Html {
        let rent = self.amount(RENT, self.words.get("test-calculation-rent"));
        let lodgers = self.amount(LODGERS, self.words.get("test-calculation-lodgers"));
        let usual = COSTS.map(|kind| self.cost(&cost(kind), kind));
        let more = Html::all(COSTS_MORE.map(|kind| self.cost(&cost(kind), kind)));
        let more = self.folded("test-calculation-costs-more", more);
        let parts = [rent, lodgers].into_iter().chain(usual).chain([more]);
        self.part("test-calculation-part-costs", parts)
    }

    fn adult(&self, nth: usize) -> Html {
        let legend = ["test-calculation-part-you", "test-calculation-part-second"];
        let usual = INCOMES.map(|kind| self.income(&of_adult(nth, kind), kind));
        let more = Html::all(INCOMES_MORE.map(|kind| self.income(&of_adult(nth, kind), kind)));
        let more = self.folded("test-calculation-incomes-more", more);
        let costs = COSTS_OF_ADULT.map(|kind| self.cost(&of_adult(nth, kind), kind));
        let parts = usual.into_iter().chain([more]).chain(costs);
        self.part(legend[nth.min(1)], parts)
    }

    fn incomes(&self) -> Html {
        let of_home = INCOMES_OF_HOME.map(|kind| self.income(&income(kind), kind));
        self.part("test-calculation-part-incomes", of_home)
    }

    fn assets(&self) -> Html {
        let assets = ASSETS.map(|kind| {
            let key = Kinds::national().asset(kind).map(|kind| kind.key.as_str());
            self.amount(&asset(kind), self.words.get(key.unwrap_or_default()))
        });
        self.part("test-calculation-part-assets", assets)
    }
}
