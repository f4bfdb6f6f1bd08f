//! A step's page as a description, not HTML. The same description is one question a page for
//! residents, one dense form for staff, a paper form, and JSON Schema for the API.

use crate::benefits::BenefitsQuestion;
use crate::say::Say;
use crate::template::Phrase;

/// A page of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub title: Say,
    pub lead: Option<Say>,
    /// What is good to know before answering; shown first.
    pub notices: Vec<Notice>,
    /// What is already known and should not be asked again.
    pub facts: Vec<(Say, Say)>,
    pub questions: Vec<Question>,
    /// The word on the button.
    pub submit: Say,
    /// True: the step is a decision that the person signs with their e-identification.
    pub signed: Option<Signing>,
    /// What a reader would miss in what is written so far: told below the form, never a hindrance.
    pub quality: Vec<Say>,
    /// What may be quoted into one of the texts, beside the form.
    pub quotes: Option<Quotes>,
    /// The step may send letters: they can be read before it is done.
    pub sends_letters: bool,
    /// Whom benefit registers are asked about when the step is done.
    pub asks_registers: Vec<BenefitsQuestion>,
}

/// *Citera.* Lines of the case's history that a text is written from.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotes {
    /// The question whose text takes the words.
    pub into: &'static str,
    /// The question where the line is ticked as a source.
    pub ticks: &'static str,
    /// The lines, by their number in the history.
    pub from: Vec<u64>,
}

/// What a signer reads in their e-identification app.
#[derive(Clone, Debug, PartialEq)]
pub struct Signing {
    pub visible: Say,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub tone: Tone,
    pub say: Say,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Info,
    Warning,
    /// 112 and the out-of-hours team.
    Danger,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub name: String,
    pub kind: Kind,
    pub label: Say,
    pub help: Option<Say>,
    pub required: bool,
    /// Asked only when another question has one of these answers.
    pub when: Option<When>,
    /// Questions with the same heading belong together: one fieldset for staff, one page for residents.
    pub group: Option<Say>,
    /// Already answered earlier, or a usual answer.
    pub prefill: Vec<String>,
    /// Its answer says which part is being written: two who write in the same part are told at once.
    pub is_part: bool,
    /// What may be put into the text by one press.
    pub phrases: Vec<Phrase>,
    /// Words that may hurt, each with what to write instead.
    pub avoid: Vec<Phrase>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct When {
    pub question: String,
    pub is: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One line. `autocomplete` is HTML's token (WCAG 1.3.5).
    Text {
        max: usize,
        autocomplete: Option<&'static str>,
    },
    LongText {
        max: usize,
    },
    Choice(Vec<Choice>),
    Choices(Vec<Choice>),
    /// One of many: a list that unfolds.
    Select(Vec<Choice>),
    YesNo,
    Date,
    PersonalNumber,
    /// An amount in kronor, with öre or without; as people write them.
    Money,
    /// One of the colleagues in `Given`.
    Colleague,
    Files {
        max: usize,
    },
    /// A recording, made in the browser or chosen as a file; the question is always called [`VOICE`].
    Voice,
    /// One of a few, each a face that is drawn; the value names the picture.
    Faces(Vec<Choice>),
    /// A drawing, made in the browser or chosen as a picture of one.
    Drawing,
    /// The same questions several times: children in a report, goals of a plan.
    Repeat {
        item: Vec<Question>,
        max: usize,
        add: Say,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub value: String,
    pub label: Say,
    pub help: Option<Say>,
}

impl Choice {
    /// Value and text key are one word.
    pub fn key(key: &'static str) -> Self {
        Self {
            value: key.to_owned(),
            label: Say::key(key),
            help: None,
        }
    }
    pub fn help(mut self, key: &'static str) -> Self {
        self.help = Some(Say::key(key));
        self
    }
}

/// What the question of a recording is called: what comes under it is read as sound, and may last so long.
pub const VOICE: &str = "voice";
pub const VOICE_MINUTES: u16 = 10;
/// Of any file that somebody sends; a recording as long as it may be is less, however a telephone makes it.
pub const FILE_MEGABYTES: u16 = 25;

/// Choices whose values are their text keys.
pub fn choices(keys: &[&'static str]) -> Vec<Choice> {
    keys.iter().copied().map(Choice::key).collect()
}

fn asks_for_colleague(questions: &[Question]) -> bool {
    questions.iter().any(|question| match &question.kind {
        Kind::Colleague => true,
        Kind::Repeat { item, .. } => asks_for_colleague(item),
        _ => false,
    })
}

impl Page {
    pub fn asks_for_colleague(&self) -> bool {
        asks_for_colleague(&self.questions)
    }
    pub fn new(title: impl Into<Say>, submit: impl Into<Say>) -> Self {
        Self {
            title: title.into(),
            lead: None,
            notices: Vec::new(),
            facts: Vec::new(),
            questions: Vec::new(),
            submit: submit.into(),
            signed: None,
            quality: Vec::new(),
            quotes: None,
            sends_letters: false,
            asks_registers: Vec::new(),
        }
    }
    pub fn lead(mut self, say: impl Into<Say>) -> Self {
        self.lead = Some(say.into());
        self
    }
    pub fn notice(mut self, tone: Tone, say: impl Into<Say>) -> Self {
        self.notices.push(Notice {
            tone,
            say: say.into(),
        });
        self
    }
    pub fn fact(mut self, label: impl Into<Say>, value: impl Into<Say>) -> Self {
        self.facts.push((label.into(), value.into()));
        self
    }
    pub fn ask(mut self, question: Question) -> Self {
        self.questions.push(question);
        self
    }
    pub fn quality(mut self, say: Say) -> Self {
        self.quality.push(say);
        self
    }
    pub fn quotes(mut self, into: &'static str, ticks: &'static str, from: Vec<u64>) -> Self {
        self.quotes = Some(Quotes { into, ticks, from });
        self
    }
    pub fn sends_letters(mut self) -> Self {
        self.sends_letters = true;
        self
    }
    pub fn signed(mut self, visible: Say) -> Self {
        self.signed = Some(Signing { visible });
        self
    }
}

impl Question {
    pub fn voice(label: impl Into<Say>) -> Self {
        Self::new(VOICE, Kind::Voice, label)
    }
    pub fn new(name: &str, kind: Kind, label: impl Into<Say>) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            label: label.into(),
            help: None,
            required: true,
            when: None,
            group: None,
            prefill: Vec::new(),
            is_part: false,
            phrases: Vec::new(),
            avoid: Vec::new(),
        }
    }
    pub fn text(name: &str, max: usize, label: impl Into<Say>) -> Self {
        Self::new(
            name,
            Kind::Text {
                max,
                autocomplete: None,
            },
            label,
        )
    }
    pub fn long(name: &str, max: usize, label: impl Into<Say>) -> Self {
        Self::new(name, Kind::LongText { max }, label)
    }
    pub fn choice(name: &str, keys: &[&'static str], label: impl Into<Say>) -> Self {
        Self::new(name, Kind::Choice(choices(keys)), label)
    }
    pub fn yes_no(name: &str, label: impl Into<Say>) -> Self {
        Self::new(name, Kind::YesNo, label)
    }
    pub fn date(name: &str, label: impl Into<Say>) -> Self {
        Self::new(name, Kind::Date, label)
    }
    pub fn help(mut self, say: impl Into<Say>) -> Self {
        self.help = Some(say.into());
        self
    }
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }
    pub fn when(mut self, question: &str, is: &[&str]) -> Self {
        self.when = Some(When {
            question: question.to_owned(),
            is: is.iter().map(|word| (*word).to_owned()).collect(),
        });
        self
    }
    pub fn group(mut self, say: impl Into<Say>) -> Self {
        self.group = Some(say.into());
        self
    }
    /// Which part is being written.
    pub fn part(mut self) -> Self {
        self.is_part = true;
        self
    }
    pub fn phrases(mut self, phrases: Vec<Phrase>) -> Self {
        self.phrases = phrases;
        self
    }
    pub fn avoid(mut self, words: Vec<Phrase>) -> Self {
        self.avoid = words;
        self
    }
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        if let Kind::Text { autocomplete, .. } = &mut self.kind {
            *autocomplete = Some(token);
        }
        self
    }
    pub fn prefill(mut self, answer: impl Into<String>) -> Self {
        self.prefill = vec![answer.into()];
        self
    }
}
