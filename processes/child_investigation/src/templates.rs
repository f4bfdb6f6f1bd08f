//! *Mallar.* What a municipality may word in its own way: the plan's aim and questions, its usual
//! tasks, the phrases offered where the document, the assessment and the decision are written.

use crate::law_data::plan;
use crate::words::said;
use casework::{Phrase, Template, UsualTask, Wording};

pub const AIM: Template = Template {
    key: "child-investigation-template-aim",
    usual: || Wording::Text(said("child-investigation-plan-usual-aim")),
};

pub const QUESTIONS: Template = Template {
    key: "child-investigation-template-questions",
    usual: || Wording::Text(said("child-investigation-plan-usual-questions")),
};

pub const TASKS: Template = Template {
    key: "child-investigation-template-tasks",
    usual: || Wording::Tasks(plan().iter().map(usual_task).collect()),
};

pub const PASSAGES: Template = Template {
    key: "child-investigation-template-passages",
    usual: || {
        Wording::Phrases(vec![
            phrase(
                "child-investigation-phrase-child",
                "child-investigation-phrase-child-text",
            ),
            phrase(
                "child-investigation-phrase-differs",
                "child-investigation-phrase-differs-text",
            ),
            phrase(
                "child-investigation-phrase-unknown",
                "child-investigation-phrase-unknown-text",
            ),
            phrase(
                "child-investigation-phrase-works",
                "child-investigation-phrase-works-text",
            ),
        ])
    },
};

pub const REASONS: Template = Template {
    key: "child-investigation-template-reasons",
    usual: || {
        Wording::Phrases(vec![
            phrase(
                "child-investigation-phrase-rests-on",
                "child-investigation-phrase-rests-on-text",
            ),
            phrase(
                "child-investigation-phrase-childs-view",
                "child-investigation-phrase-childs-view-text",
            ),
            phrase(
                "child-investigation-phrase-comment",
                "child-investigation-phrase-comment-text",
            ),
        ])
    },
};

/// Words that may hurt whoever reads about themselves, each with what to write instead.
pub const WORDS: Template = Template {
    key: "child-investigation-template-words",
    usual: || {
        Wording::Words(vec![
            phrase(
                "child-investigation-word-claims",
                "child-investigation-word-claims-instead",
            ),
            phrase(
                "child-investigation-word-denies",
                "child-investigation-word-denies-instead",
            ),
            phrase(
                "child-investigation-word-admits",
                "child-investigation-word-admits-instead",
            ),
            phrase(
                "child-investigation-word-refuses",
                "child-investigation-word-refuses-instead",
            ),
            phrase(
                "child-investigation-word-client",
                "child-investigation-word-client-instead",
            ),
            phrase(
                "child-investigation-word-manipulates",
                "child-investigation-word-manipulates-instead",
            ),
        ])
    },
};

pub const ALL: &[Template] = &[AIM, QUESTIONS, TASKS, PASSAGES, REASONS, WORDS];

fn usual_task(task: &crate::law_data::PlannedStep) -> UsualTask {
    UsualTask {
        what: said(&task.key),
        days: task.days,
    }
}

fn phrase(name: &str, text: &str) -> Phrase {
    Phrase {
        name: said(name),
        text: said(text),
    }
}
