//! Acts that any case allows.

mod add_colleague;
mod add_document;
mod add_party;
mod allot;
mod block_party;
mod correct_note;
mod end_colleague;
mod finish_task;
mod name_staff;
mod send_message;
mod set_task;
mod write_message;
mod write_note;

pub use add_document::documents;

use crate::file::File;
use crate::step::{Act, Audience, Step, StepInfo};

/// In the order in which they are offered.
pub fn steps<S>() -> [Step<S>; 13] {
    [
        write_note::step(),
        correct_note::step(),
        add_document::step(),
        set_task::step(),
        finish_task::step(),
        send_message::step(),
        write_message::step(),
        add_party::step(),
        block_party::step(),
        allot::step(),
        add_colleague::step(),
        end_colleague::step(),
        name_staff::step(),
    ]
}

const fn staff(name: &'static str, title: &'static str, act: Act) -> StepInfo {
    StepInfo {
        name,
        title,
        act,
        audience: Audience::Staff,
        starts: false,
    }
}

/// The case is there. Notes and messages stay open after closing: a life goes on.
fn exists<S>(file: &File<S>) -> bool {
    file.version > 0
}
