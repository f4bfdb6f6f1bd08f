//! What must hold for every component and every page.

use design::gallery::{Reader, all, pages};
use design::{CONTENT_SECURITY_POLICY, Scheme};

const READERS: [Reader; 2] = [Reader::Swedish, Reader::Arabic];
const VOID: [&str; 7] = ["meta", "link", "input", "br", "img", "hr", "source"];

/// Every sample and page with a name to find it by.
fn everything() -> Vec<(String, String)> {
    let mut out = Vec::new();
    for reader in READERS {
        for (component, samples) in all(reader) {
            for sample in samples {
                out.push((
                    format!("{component}: {}", sample.what),
                    sample.html.as_str().to_owned(),
                ));
            }
        }
        for (name, page) in pages(reader, Scheme::Auto) {
            out.push((format!("page {name}"), page));
        }
    }
    out
}

/// The tags of a piece of HTML in order, without the angle brackets.
fn tags(html: &str) -> Vec<&str> {
    let opened = html.split('<').skip(1);
    opened
        .map(|rest| rest.split('>').next().unwrap_or(rest))
        .collect()
}

/// The attribute names of one tag; values may hold anything but quotes.
fn attributes(tag: &str) -> Vec<String> {
    let outside_values: String = tag.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    outside_values
        .split_whitespace()
        .skip(1)
        .map(|name| name.trim_end_matches('=').to_owned())
        .collect()
}

fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

#[test]
fn every_component_shows_at_least_one_sample() {
    for reader in READERS {
        for (component, samples) in all(reader) {
            assert!(!samples.is_empty(), "{component} has no sample");
            assert!(
                samples.iter().all(|s| !s.html.is_empty()),
                "{component} shows nothing"
            );
        }
    }
}

#[test]
fn no_page_carries_an_inline_style_or_script() {
    for (name, html) in everything() {
        for tag in tags(&html) {
            for attribute in attributes(tag) {
                assert_ne!(attribute, "style", "{name}: {tag}");
                assert!(!attribute.starts_with("on"), "{name}: {tag}");
            }
            assert!(tag != "script" && tag != "style", "{name}: inline {tag}");
        }
    }
    assert!(!CONTENT_SECURITY_POLICY.contains("unsafe"));
}

#[test]
fn every_element_that_is_opened_is_closed_in_order() {
    for (name, html) in everything() {
        let mut open: Vec<&str> = Vec::new();
        for tag in tags(&html) {
            let element = tag
                .trim_start_matches('/')
                .split([' ', '\n'])
                .next()
                .unwrap_or("");
            if tag.starts_with('!') || VOID.contains(&element) {
                continue;
            }
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(element), "{name}");
            } else {
                assert!(
                    !(element == "a" && open.contains(&"a")),
                    "{name}: a link in a link"
                );
                assert!(
                    !(element == "form" && open.contains(&"form")),
                    "{name}: a form in a form"
                );
                let in_phrase = open.last().is_some_and(|parent| *parent == "p");
                let block =
                    ["div", "p", "ul", "ol", "dl", "section", "h1", "h2", "h3", "table"].contains(&element);
                assert!(!(in_phrase && block), "{name}: {element} in a p");
                let list = open.last().is_some_and(|parent| ["ul", "ol"].contains(parent));
                assert!(!list || element == "li", "{name}: {element} straight in a list");
                open.push(element);
            }
        }
        assert!(open.is_empty(), "{name}: {open:?} never closed");
    }
}

#[test]
fn what_a_label_or_description_points_at_is_there_once() {
    for (name, html) in everything() {
        let tags = tags(&html);
        let ids: Vec<&str> = tags.iter().filter_map(|tag| value(tag, "id")).collect();
        for tag in &tags {
            for attribute in ["for", "aria-describedby", "aria-labelledby"] {
                for target in value(tag, attribute).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(&target), "{name}: nothing is called {target}");
                }
            }
        }
        if !name.starts_with("page") {
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), ids.len(), "{name}: an id twice in {ids:?}");
        }
    }
}

#[test]
fn every_field_has_a_label_and_every_button_a_type() {
    for (name, html) in everything() {
        let tags = tags(&html);
        let labels: Vec<&str> = tags
            .iter()
            .filter(|t| t.starts_with("label"))
            .filter_map(|t| value(t, "for"))
            .collect();
        for tag in &tags {
            let element = tag.split(' ').next().unwrap_or("");
            let field =
                ["input", "textarea", "select"].contains(&element) && value(tag, "type") != Some("hidden");
            if field {
                let id = value(tag, "id").unwrap_or_else(|| panic!("{name}: no id in {tag}"));
                assert!(
                    labels.contains(&id) || name.starts_with("field"),
                    "{name}: no label for {id}"
                );
            }
            assert!(
                element != "button" || value(tag, "type").is_some(),
                "{name}: {tag}"
            );
        }
    }
}

#[test]
fn a_page_says_its_language_direction_and_main_content() {
    for (reader, lang, dir) in [(Reader::Swedish, "sv", "ltr"), (Reader::Arabic, "ar", "rtl")] {
        for (name, page) in pages(reader, Scheme::Auto) {
            assert!(page.starts_with("<!DOCTYPE html>"), "{name}");
            assert!(
                page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")),
                "{name}"
            );
            assert_eq!(page.matches("<main").count(), 1, "{name}");
            assert!(page.contains("href=\"#content\""), "{name}");
        }
    }
}
