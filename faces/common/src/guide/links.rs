//! Steps and the articles that belong to them, both ways.

use crate::site::Site;
use crate::words::Words;
use ::guide::Article;
use casework::guide_links::GuideLinks;
use casework::step::{Audience, StepInfo};
use casework::{Process, template};
use design::Html;
use hypertext::prelude::*;
use language::Lang;

/// A step that an article belongs to.
#[derive(Clone, Copy)]
pub struct Use {
    pub process: &'static dyn Process,
    pub step: StepInfo,
}

impl Use {
    /// Something that anybody may begin.
    pub fn is_service(&self) -> bool {
        self.step.audience == Audience::Public && self.step.starts
    }
}

/// Addresses for a step of a process, its own before those of every case.
fn addresses(site: &Site, process: &str, step: &str) -> Vec<String> {
    let own = site.committee.process(process);
    let own = own.map_or(&[][..], |process| process.guide().of_step(step));
    let shared = GuideLinks::shared().of_step(step);
    own.iter().chain(shared).cloned().collect()
}

/// Steps that an article belongs to, in the order of the work.
pub fn steps_of(site: &Site, article: &str) -> Vec<Use> {
    let mut uses = Vec::new();
    for process in site.committee.processes().iter().copied() {
        let own: Vec<&str> = process.guide().steps_of(article).collect();
        let shared: Vec<&str> = GuideLinks::shared().steps_of(article).collect();
        let steps = process.steps().into_iter();
        let named = steps.filter(|step| own.contains(&step.name) || shared.contains(&step.name));
        uses.extend(named.map(|step| Use { process, step }));
    }
    uses
}

/// Keys of the templates that an article belongs to.
pub fn templates_of(site: &Site, article: &str) -> Vec<&'static str> {
    let all = site.committee.processes().iter();
    let own = all.flat_map(|process| process.templates().iter().map(|one| (process.guide(), one.key)));
    let shared = template::SHARED.iter().map(|one| (GuideLinks::shared(), one.key));
    own.chain(shared)
        .filter(|(links, key)| links.templates_of(article).any(|one| one == *key))
        .map(|(_, key)| key)
        .collect()
}

/// *Läs mer i guiden.* The articles that belong to a step, as links; nothing where there are none.
pub fn read_more(
    site: &Site,
    process: &str,
    step: &str,
    words: &Words<'_>,
    to: impl Fn(&Article) -> String,
) -> Html {
    let here = site.here();
    let addresses = addresses(site, process, step);
    let articles: Vec<&Article> = addresses.iter().filter_map(|one| here.find(one)).collect();
    if articles.is_empty() {
        return Html::default();
    }
    let links: Vec<Html> = articles
        .iter()
        .map(|article| {
            let (address, version) = (to(article), article.version(words.lang));
            let foreign = (!article.is_in(words.lang)).then(|| Lang::Sv.html());
            design::html(hypertext::maud_borrow! {
                a class="ds-link" href=(address) lang=[foreign] { (design::hyphenate(&version.title)) }
            })
        })
        .collect();
    let (title, list) = (words.get("guide-read-more"), design::bullets(links));
    design::html(hypertext::maud_borrow! {
        nav class="sos-read-more" aria-label=(title) { p { strong { (title) } } (list) }
    })
}
