//! *Guiden* as both halves draw it: how somebody reads, an article's blocks, what claims lean on, and what the
//! municipality tells beside the national text.

pub mod here;
pub mod lines;
pub mod links;
pub mod sources;

use ::guide::Article;
use language::Lang;

/// How somebody reads: in which language, and whether addresses may say what.
#[derive(Clone, Copy)]
pub struct Reading {
    pub lang: Lang,
    pub trace: bool,
}

impl Reading {
    /// A page of the site that is not in every language of the guide, and whether it is in the reader's.
    pub fn page(self, rest: &str) -> (String, bool) {
        let lang = self.lang.for_services();
        (format!("/{}/{rest}", lang.tag()), lang == self.lang)
    }
    pub fn article(self, article: &Article) -> String {
        let lang = self.lang.tag();
        match self.trace {
            true => format!("/{lang}/guide/{}", article.address),
            false => format!("/{lang}/info/{}", article.front.number),
        }
    }
}
