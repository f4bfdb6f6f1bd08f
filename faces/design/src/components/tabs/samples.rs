//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    vec![Sample::new("three pages", tabs(&navigation(r))), Sample::new("side", side_links(Some(r.pick("Delar", "أجزاء")), &navigation(r).links))]
}

pub(crate) fn navigation(r: Reader) -> Tabs {
    Tabs {
        label: r.pick("Mina sidor", "صفحاتي").into(),
        links: vec![
            NavLink::new(r.pick("Översikt", "نظرة عامة"), "/mina-sidor").current(true),
            NavLink::new(r.pick("Meddelanden", "رسائل"), "/mina-sidor/meddelanden").count("2", r.pick("nya", "جديدة")),
            NavLink::new(r.pick("Dokument", "مستندات"), "/mina-sidor/dokument"),
            NavLink::new(r.pick("Min säkerhet", "أماني"), "/mina-sidor/sakerhet"),
        ],
    }
}
