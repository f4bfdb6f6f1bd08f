//! What a tool asks, and what the browser's code needs to come to the same answer.

use super::Page;
use ::guide::{Asked, Question, Tool, ToolVersion, Way};
use common::Words;
use design::{
    Button, ButtonKind, Checkboxes, Choice, Field, Html, InputKind, Radios, TextArea, TextInput, Width,
};
use hypertext::prelude::*;
use serde_json::json;

pub fn form(page: &Page<'_>, version: &ToolVersion, words: &Words<'_>) -> Html {
    let definition = &page.tool.definition;
    let fields = definition.question.iter().map(|question| {
        let part = question.part.as_ref().map(|part| {
            let title = version.say(part).to_owned();
            design::html(
                hypertext::maud_borrow! { h2 class="sos-section__title" { (design::hyphenate(&title)) } },
            )
        });
        Html::all([part.unwrap_or_default(), field(page, version, question, words)])
    });
    let fields = Html::all(fields.collect::<Vec<_>>());
    let [stays, sent, paper] =
        ["guide-tool-stays", "guide-tool-sent", "guide-tool-paper"].map(|key| words.get(key));
    let (keep, clear) = (words.get("guide-tool-keep"), words.get("guide-tool-clear"));
    // Told as it is: with the browser's code nothing leaves, without it the answers are posted.
    let told = design::html(hypertext::maud_borrow! {
        div class="sos-aid__told" {
            p data-tool-part="stays" hidden { (stays) }
            p data-tool-part="sent" { (sent) }
            p { (paper) }
        }
    });
    let by_code = design::html(hypertext::maud_borrow! {
        div class="sos-choice" data-tool-part="keeping" hidden {
            input class="ds-input" type="checkbox" id="tool-keep" data-tool-part="keep";
            label class="ds-label" for="tool-keep" { (keep) }
        }
    });
    let clear = design::html(hypertext::maud_borrow! {
        button class="ds-button sos-button" type="button" data-variant="tertiary" data-color="accent"
            data-tool-part="clear" hidden { (clear) }
    });
    let button = Button::new(version.words.button.clone()).kind(ButtonKind::Primary);
    design::form(&design::Form {
        action: super::at(page.tool, page.reading),
        content: Html::all([
            told,
            fields,
            by_code,
            design::button_row([design::button(&button), clear]),
        ]),
        forget: true,
        ..design::Form::default()
    })
}

fn field(page: &Page<'_>, version: &ToolVersion, question: &Question, words: &Words<'_>) -> Html {
    let said = page.answered.get(&question.key).map_or(&[][..], Vec::as_slice);
    let field = Field::new(question.key.clone(), version.say(&question.key));
    let first = said.first().cloned().unwrap_or_default();
    let choices = question.choices.iter().map(|choice| {
        let label = version.choice(&question.key, &choice.key).to_owned();
        Choice::new(choice.key.clone(), label).checked(said.contains(&choice.key))
    });
    match question.asked {
        Asked::One => design::radios(&Radios {
            field,
            choices: choices.collect(),
            inline: false,
        }),
        Asked::Many => design::checkboxes(&Checkboxes {
            field,
            choices: choices.collect(),
        }),
        Asked::Amount => design::text_input(&TextInput {
            field,
            value: first,
            kind: InputKind::Number,
            width: Width::Short,
            suffix: Some(
                words
                    .with("guide-tool-amount", "amount", String::new())
                    .trim()
                    .to_owned(),
            ),
            ..TextInput::default()
        }),
        Asked::Words => design::textarea(&TextArea {
            field,
            value: first,
            rows: 2,
            ..TextArea::default()
        }),
    }
}

/// Of a definition, what is needed to add up and to choose.
pub fn data(tool: &Tool) -> String {
    let definition = &tool.definition;
    let way = match definition.way {
        Way::Points => "points",
        Way::Sums => "sums",
        Way::Advice => "advice",
        Way::List => "list",
    };
    let questions = definition.question.iter().map(|question| {
        let points: serde_json::Map<_, _> = question
            .choices
            .iter()
            .map(|choice| (choice.key.clone(), json!(choice.points)))
            .collect();
        json!({ "key": question.key, "amount": question.asked == Asked::Amount, "one": question.asked == Asked::One,
            "group": question.group, "points": points })
    });
    let outcomes = definition.outcome.iter().map(
        |outcome| json!({ "key": outcome.key, "from": outcome.from, "to": outcome.to, "when": outcome.when }),
    );
    json!({ "way": way, "questions": questions.collect::<Vec<_>>(), "outcomes": outcomes.collect::<Vec<_>>() }).to_string()
}
