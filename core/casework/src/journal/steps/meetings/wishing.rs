//! What a party may ask for in a meeting: the same questions whether the time is booked or proposed.

use crate::answers::Reader;
use crate::journal::meetings::{Gender, Wishes};
use crate::page::{Kind, Page, Question, choices};

const HELP: [&str; 2] = ["meet-wish-interpreter", "meet-wish-sign-language"];

pub fn ask(page: Page) -> Page {
    let help = Question::new("help", Kind::Choices(choices(&HELP)), "meet-ask-help");
    let gender = Question::choice("gender", Gender::KEYS, "meet-ask-gender");
    page.ask(help.optional().group("meet-ask-language"))
        .ask(
            Question::text("language", 60, "meet-ask-which-language")
                .optional()
                .group("meet-ask-language"),
        )
        .ask(
            gender
                .prefill(Gender::Either.key())
                .optional()
                .group("meet-ask-language"),
        )
        .ask(
            Question::text("support", 200, "meet-ask-support")
                .help("meet-ask-support-help")
                .optional(),
        )
        .ask(
            Question::long("topics", 2_000, "meet-ask-topics")
                .help("meet-ask-topics-help")
                .optional(),
        )
}

pub fn read(read: &mut Reader<'_>) -> Wishes {
    let help = read.choices("help", |word| HELP.into_iter().find(|help| *help == word));
    let language = read.optional_text("language", 60);
    let wants = help.contains(&HELP[0]);
    if wants && language.is_none() {
        read.problems.add("language", "problem-required");
    }
    let gender = match read.answers.first("gender") {
        "" => Some(Gender::Either),
        _ => read.choice("gender", Gender::parse),
    };
    Wishes {
        interpreter: language.zip(gender),
        sign_language: help.contains(&HELP[1]),
        support: read.optional_text("support", 200),
        topics: read.optional_text("topics", 2_000),
        ..Wishes::default()
    }
}
