//! Reads a JSON object field by field and refuses whatever was not asked for.

use super::answers::Failure;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value};

pub struct Fields<'a> {
    object: &'a Map<String, Value>,
    within: &'static str,
}

fn invalid(what: &str, field: &str) -> Failure {
    Failure::InvalidParameters(format!("{what} {field}"))
}

impl<'a> Fields<'a> {
    /// `allowed` are all the names that may occur.
    pub fn new(value: &'a Value, within: &'static str, allowed: &[&str]) -> Result<Self, Failure> {
        let object = value
            .as_object()
            .ok_or_else(|| invalid("Not an object:", within))?;
        match object.keys().find(|name| !allowed.contains(&name.as_str())) {
            Some(name) => Err(invalid("Unknown field", name)),
            None => Ok(Self { object, within }),
        }
    }

    pub fn text(&self, name: &str, at_most: usize) -> Result<Option<&'a str>, Failure> {
        match self.object.get(name) {
            None => Ok(None),
            Some(Value::String(text)) if !text.is_empty() && text.chars().count() <= at_most => {
                Ok(Some(text))
            }
            Some(_) => Err(invalid("Invalid", name)),
        }
    }

    pub fn needed(&self, name: &str, at_most: usize) -> Result<&'a str, Failure> {
        self.text(name, at_most)?.ok_or_else(|| invalid("Missing", name))
    }

    /// Base64 in the spelling that was sent.
    pub fn base64(&self, name: &str, at_most: usize, utf8: bool) -> Result<Option<String>, Failure> {
        let Some(text) = self.text(name, at_most)? else {
            return Ok(None);
        };
        let bytes = STANDARD
            .decode(text)
            .map_err(|_| invalid("Invalid base64", name))?;
        if utf8 && String::from_utf8(bytes).is_err() {
            return Err(invalid("Not UTF-8:", name));
        }
        Ok(Some(text.to_owned()))
    }

    pub fn flag(&self, name: &str) -> Result<bool, Failure> {
        match self.object.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(invalid("Invalid", name)),
        }
    }

    pub fn one_of(&self, name: &str, words: &[&str]) -> Result<Option<&'a str>, Failure> {
        match self.text(name, 100)? {
            Some(word) if !words.contains(&word) => Err(invalid("Invalid", name)),
            other => Ok(other),
        }
    }

    pub fn texts(&self, name: &str) -> Result<Vec<&'a str>, Failure> {
        match self.object.get(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => items
                .iter()
                .map(|item| item.as_str().ok_or_else(|| invalid("Invalid", name)))
                .collect(),
            Some(_) => Err(invalid("Invalid", name)),
        }
    }

    pub fn value(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.object.contains_key(name)
    }

    pub fn refuse(&self, name: &str) -> Failure {
        invalid(&format!("Invalid in {}:", self.within), name)
    }
}
