//! A file that somebody sends in, held against the schema that the house has published for it
//! (`schemas/`). What does not fit is told by its path in the file, never by what stands there.

use casework::answers::is_hidden;
use casework::{PersonalNumber, Say};
use jiff::civil::Date;
use jsonschema::error::ValidationErrorKind as Fault;
use jsonschema::paths::LocationSegment;
use jsonschema::{ValidationError, Validator};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// So many faults are told; whoever made the file will look through the rest.
const MOST: usize = 10;
/// More children than a schema takes, and more reasons than there are.
const LONGEST: usize = 64;

/// A schema as it is published, and what holds files against it.
pub struct Schema {
    text: &'static str,
    validator: Validator,
}

impl Schema {
    pub fn new(text: &'static str) -> Self {
        let schema = serde_json::from_str(text).expect("the schema is JSON");
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("the schema is a schema");
        Self { text, validator }
    }

    /// Reads the file; otherwise where it does not fit, never what stands there.
    pub fn read<T: DeserializeOwned>(&self, bytes: &[u8], today: Date) -> Result<T, Vec<Say>> {
        let not_json = |error: serde_json::Error| {
            let line = i64::try_from(error.line()).unwrap_or(i64::MAX);
            vec![Say::key("child-concern-file-not-json").with("line", line)]
        };
        let mut file: Value = serde_json::from_slice(bytes).map_err(not_json)?;
        // The schema refuses longer lists however they go on: a million faults are not sought out.
        for list in ["/children", "/reasons"] {
            if let Some(Value::Array(items)) = file.pointer_mut(list) {
                items.truncate(LONGEST);
            }
        }
        let mut told = Told {
            schema: self.text,
            faults: Vec::new(),
        };
        for error in self.validator.iter_errors(&file).take(MOST + 1) {
            broken(&error, &mut told);
        }
        beyond_schema(&file, today, &mut told);
        told.check()?;
        // Read from the bytes and not from the value: a field that stands twice is told, not chosen from.
        serde_json::from_slice(bytes).map_err(not_json)
    }
}

/// A place in the file.
#[derive(Clone, Default)]
struct Place(Vec<Step>);

#[derive(Clone)]
enum Step {
    Field(String),
    Item(usize),
}

impl Place {
    fn field(&self, name: &str) -> Self {
        self.and(Step::Field(name.to_owned()))
    }
    fn item(&self, nth: usize) -> Self {
        self.and(Step::Item(nth))
    }
    fn and(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
    /// For people: `children[0].name`.
    fn path(&self) -> String {
        let path = self.0.iter().fold(String::new(), |path, step| match step {
            Step::Field(name) if path.is_empty() => name.clone(),
            Step::Field(name) => format!("{path}.{name}"),
            Step::Item(nth) => format!("{path}[{nth}]"),
        });
        shown(&path)
    }
    /// For programs: `/children/0/name`. A field that is not the schema's may be called anything, a person too:
    /// its name is left out, and what it stands in is pointed at.
    fn pointer(&self, schema: &str) -> String {
        let known = |step: &&Step| match step {
            Step::Field(name) => schema.contains(&format!("\"{name}\":")),
            Step::Item(_) => true,
        };
        let steps = self.0.iter().take_while(known);
        steps.fold(String::new(), |pointer, step| match step {
            Step::Field(name) => format!("{pointer}/{name}"),
            Step::Item(nth) => format!("{pointer}/{nth}"),
        })
    }
}

/// Each fault once, and one more than are told, however many there are.
struct Told {
    schema: &'static str,
    faults: Vec<Say>,
}

impl Told {
    fn add(&mut self, key: &'static str, at: &Place) {
        self.say(Say::key(key), at);
    }
    fn more_than(&mut self, key: &'static str, at: &Place, limit: u64) {
        let max = i64::try_from(limit).unwrap_or(i64::MAX);
        self.say(Say::key(key).with("max", max), at);
    }
    fn say(&mut self, say: Say, at: &Place) {
        let say = say
            .with("path", at.path())
            .with("pointer", at.pointer(self.schema));
        if self.faults.len() <= MOST && !self.faults.contains(&say) {
            self.faults.push(say);
        }
    }
    fn check(mut self) -> Result<(), Vec<Say>> {
        if self.faults.len() > MOST {
            self.faults[MOST] = Say::key("child-concern-file-more");
        }
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(self.faults)
        }
    }
}

/// What the schema says of one place in the file.
fn broken(error: &ValidationError<'_>, told: &mut Told) {
    let at = error
        .instance_path()
        .iter()
        .fold(Place::default(), |at, step| match step {
            LocationSegment::Property(name) => at.field(&name),
            LocationSegment::Index(nth) => at.item(nth),
        });
    match error.kind() {
        Fault::AdditionalProperties { unexpected } => {
            for name in unexpected {
                told.add("child-concern-file-unknown", &at.field(name));
            }
        }
        Fault::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            told.add("child-concern-file-missing", &at.field(name));
        }
        Fault::AnyOf { .. } => told.add("child-concern-file-no-child", &at),
        Fault::MaxLength { limit } => told.more_than("child-concern-file-too-long", &at, *limit),
        Fault::MaxItems { limit } => told.more_than("child-concern-file-too-many", &at, *limit),
        Fault::MinLength { .. } | Fault::MinItems { .. } => told.add("child-concern-file-empty", &at),
        Fault::Pattern { pattern } if pattern == "\\S" => told.add("child-concern-file-empty", &at),
        _ => told.add("child-concern-file-value", &at),
    }
}

/// What no schema can say: a day that has been, a right check digit, no hidden characters.
fn beyond_schema(file: &Value, today: Date, told: &mut Told) {
    let top = Place::default();
    let received_on = file["received_on"].as_str().unwrap_or_default();
    if let Ok(day) = received_on.parse::<Date>() {
        if day > today {
            told.add("child-concern-file-future", &top.field("received_on"));
        } else if day.year() < 1900 {
            told.add("child-concern-file-value", &top.field("received_on"));
        }
    }
    for (nth, child) in file["children"].as_array().into_iter().flatten().enumerate() {
        let number = child["personal_number"].as_str();
        let twelve = |digits: &&str| digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if number
            .filter(twelve)
            .is_some_and(|digits| PersonalNumber::parse(digits, today).is_err())
        {
            let at = top.field("children").item(nth).field("personal_number");
            told.add("child-concern-file-number", &at);
        }
    }
    hidden(file, &top, told);
}

fn hidden(value: &Value, at: &Place, told: &mut Told) {
    match value {
        Value::String(text) if text.contains(is_hidden) => told.add("child-concern-file-hidden", at),
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                hidden(item, &at.item(nth), told);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                hidden(field, &at.field(name), told);
            }
        }
        _ => {}
    }
}

/// A field that is not ours may be called anything: no longer than a line, nothing hidden.
fn shown(path: &str) -> String {
    let plain = |c| if is_hidden(c) { '\u{FFFD}' } else { c };
    path.chars().map(plain).take(80).collect()
}
