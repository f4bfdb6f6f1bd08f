//! *Guiden.* What the municipality tells whoever looks for help: articles in many languages, from files of this folder.
//!
//! Must never know a page, a store or a person. `README.md` says how an article is written; what is wrong with the form
//! stops the build, what is wrong with the content is said by [`check`].
//! Begin with [`Guide::national`].

mod article;
mod body;
pub mod check;
mod check_more;
mod compare;
pub mod directory;
mod front;
mod mark;
mod module;
mod own;
mod pictures;
mod plain;
mod registry;
mod search;
mod spoken;
mod standing;
mod tool;
pub mod watch;
pub mod xliff;

pub use article::{Article, File, Guide, Version};
pub use body::{Block, Body, Line, Piece, Section, To};
pub use check_more::{check_modules, check_tools};
pub use front::{Audience, Fault, Situation, Swedish};
pub use mark::{Certainty, Mark};
pub use module::{Module, ModuleVersion, Part};
pub use own::{Own, PARTS, translated};
pub use pictures::{Picture, picture};
pub use plain::{Ease, ease};
pub use registry::{Helpline, Registry, Source, SourceOf, kind_key};
pub use search::{Found, Index};
pub use spoken::{Saying, spoken, spoken_module};
pub use standing::marks_of;
pub use tool::{
    Answered, Asked, Definition, Judged, Outcome, Question, Tool, ToolVersion, ToolWords, Way, amount,
};
