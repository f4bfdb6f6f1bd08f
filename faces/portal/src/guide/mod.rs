//! *Guiden.* The articles as pages: by situation, by search, one at a time; and without a trace.

mod article;
pub mod community;
mod helped;
mod index;
pub mod keep;
mod lines;
mod listen;
pub mod media;
pub mod self_help;
mod sources;

pub use article::{article, unnamed};
pub use helped::count;
pub use index::{found, index, search};

use ::guide::{Guide, Index};
use language::Lang;
use std::sync::LazyLock;

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(Guide::national()));

/// How somebody reads: in which language, and whether addresses may say what.
#[derive(Clone, Copy)]
pub struct Reading {
    lang: Lang,
    trace: bool,
}

impl Reading {
    /// A page of the site that is not in every language of the guide, and whether it is in the reader's.
    fn page(self, rest: &str) -> (String, bool) {
        let lang = self.lang.for_services();
        (format!("/{}/{rest}", lang.tag()), lang == self.lang)
    }
    fn article(self, article: &::guide::Article) -> String {
        let lang = self.lang.tag();
        match self.trace {
            true => format!("/{lang}/guide/{}", article.address),
            false => format!("/{lang}/info/{}", article.front.number),
        }
    }
}
