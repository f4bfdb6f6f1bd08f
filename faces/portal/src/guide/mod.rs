//! *Guiden.* The articles as pages: by situation, by search, one at a time; and without a trace.

mod article;
mod changes;
pub mod community;
mod helped;
mod index;
pub mod keep;
mod listen;
pub mod media;
pub mod municipalities;
pub mod open;
pub mod self_help;
mod standing;

use common::guide::{Reading, lines, links, sources};

pub use article::{article, unnamed};
pub use changes::page as changes;
pub use helped::count;
pub use index::{found, index, search};

use ::guide::{Guide, Index};
use common::{Site, Words};
use design::Html;
use std::sync::LazyLock;

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(Guide::national()));

/// The articles that belong to what a resident is doing.
pub fn read_more(site: &Site, process: &str, step: &str, words: &Words<'_>) -> Html {
    let reading = Reading {
        lang: words.lang,
        trace: true,
    };
    links::read_more(site, process, step, words, |article| reading.article(article))
}
