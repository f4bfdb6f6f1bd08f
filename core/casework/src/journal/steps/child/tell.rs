//! *Berätta själv.* The child writes, chooses a face, draws or speaks: one of them is enough. It is the child's own
//! statement in the case.

use super::super::exists;
use super::super::write_message;
use crate::event::Actor;
use crate::journal::Happened;
use crate::journal::child::{Fact, Feeling};
use crate::page::{Kind, VOICE, choices};
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Refusal, Rejection, Step};

pub const NAME: &str = "tell_as_child";
/// What the question of a drawing is called: what comes under it is read as a picture.
pub const DRAWING: &str = "drawing";
const LONGEST: usize = 5_000;

pub fn step<S>() -> Step<S> {
    Step {
        info: StepInfo {
            name: NAME,
            title: "child-tell-title",
            act: Act::Speak,
            audience: Audience::Child,
            starts: false,
        },
        open: exists,
        page,
        submit,
    }
}

fn page<S>(_: &File<S>, _: &Given) -> Page {
    Page::new("child-tell-title", "child-tell-submit")
        .lead("child-tell-lead")
        .ask(
            Question::new(
                "feeling",
                Kind::Faces(choices(Feeling::KEYS)),
                "child-tell-feeling",
            )
            .optional(),
        )
        .ask(Question::long("text", LONGEST, "child-tell-text").optional())
        .ask(
            Question::new(DRAWING, Kind::Drawing, "child-tell-drawing")
                .help("child-tell-drawing-help")
                .optional(),
        )
        .ask(
            Question::voice("child-tell-voice")
                .help("child-tell-voice-help")
                .optional(),
        )
}

fn submit<S>(_: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.optional_text("text", LONGEST);
    let feeling = match answers.first("feeling") {
        "" => None,
        _ => read.choice("feeling", Feeling::parse),
    };
    let mut files = Vec::new();
    for (question, is) in [(DRAWING, "image/"), (VOICE, "audio/")] {
        for file in answers.uploads.get(question).into_iter().flatten().take(1) {
            if file.media_type.starts_with(is) {
                files.push(write_message::attachment(file, given));
            } else {
                let say = crate::Say::key("problem-drawing-type").with("name", &file.name);
                read.problems.add(question, say);
            }
        }
    }
    if text.is_none() && feeling.is_none() && files.is_empty() && read.problems.0.is_empty() {
        read.problems.add("text", "problem-child-says-nothing");
    }
    read.check()?;
    let Actor::Child { person, .. } = &given.by else {
        return Err(Refusal::because("refusal-not-a-party").into());
    };
    Ok(Outcome::of(&Happened::Child(Fact::Said {
        person: *person,
        text,
        feeling,
        files,
    })))
}
