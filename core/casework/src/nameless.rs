//! *Fråga utan namn.* What somebody asks without saying who they are, and what we answer. It is no case: nobody is named
//! in it by us, and it becomes a report only when a person here decides that it must.
//!
//! Whoever asks holds a code and nothing else. A clock runs while they wait.

use crate::clock::Clock;
use crate::event::Actor;
use crate::ids::{CaseId, UnitId};
use crate::outcome::Refusal;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How soon whoever asks is answered.
pub const ANSWER: &str = "question-answer";
/// How soon whoever wishes learns what came of it.
pub const WISH_ANSWER: &str = "wish-answer";
/// How long what was answered is kept.
pub const KEPT: &str = "question-kept";
/// Of one text.
pub const LONGEST: usize = 4_000;
/// Lines of one thread: nobody fills the house with one code.
const MOST_LINES: usize = 60;

crate::words! {
    /// What it is about, in the words of whoever asks.
    Topic {
        Child = "nameless-topic-child",
        Home = "nameless-topic-home",
        Violence = "nameless-topic-violence",
        Money = "nameless-topic-money",
        Addiction = "nameless-topic-addiction",
        Other = "nameless-topic-other",
        /// *Önskemål.* About the service itself; put to a unit by whoever wishes.
        Wish = "nameless-topic-wish",
    }
}

impl Topic {
    /// Those that a question may be about.
    pub fn asked() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|topic| *topic != Self::Wish)
    }
}

/// *Kod.* Four words that can be said aloud in any language, of 64 bits of chance. It stands in no store.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

/// Says nothing of it.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aiou";
const WORDS: usize = 4;
const LETTERS: usize = 5;

impl Code {
    pub fn from_chance(bits: u64) -> Self {
        let word = |word: u16| -> String {
            let consonant = |at: u16| char::from(CONSONANTS[usize::from(word >> at & 15)]);
            let vowel = |at: u16| char::from(VOWELS[usize::from(word >> at & 3)]);
            [consonant(12), vowel(10), consonant(6), vowel(4), consonant(0)]
                .iter()
                .collect()
        };
        let words = (0..WORDS).map(|nth| word((bits >> (16 * nth)) as u16));
        Self(words.collect::<Vec<_>>().join("-"))
    }

    /// As people write it: large letters, spaces, any dash or none.
    pub fn parse(typed: &str) -> Option<Self> {
        let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '‑' | '.' | ',');
        let letters: Vec<char> = typed
            .chars()
            .filter(kept)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let is_of = |letters: &[u8], c: char| u8::try_from(c).is_ok_and(|byte| letters.contains(&byte));
        let fits = letters.iter().enumerate().all(|(at, c)| match at % LETTERS % 2 {
            0 => is_of(CONSONANTS, *c),
            _ => is_of(VOWELS, *c),
        });
        if letters.len() != WORDS * LETTERS || !fits {
            return None;
        }
        let words = letters
            .chunks(LETTERS)
            .map(|word| word.iter().collect::<String>());
        Some(Self(words.collect::<Vec<_>>().join("-")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What happened. Never changes shape; what is new is added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum What {
    /// They wrote, the first time or again.
    Asked {
        text: String,
    },
    /// We answered, or asked back.
    Answered {
        by: Actor,
        text: String,
    },
    PassedOn {
        by: Actor,
        to: UnitId,
    },
    /// *Anmälan.* What they told had to be acted upon. They learn that, and not which case.
    BecameReport {
        by: Actor,
        case: CaseId,
    },
    /// *Ni önskade – vi gjorde.* Told to everybody, in words in which a person here has seen that nobody can be recognised.
    Published {
        by: Actor,
        asked: String,
        done: String,
    },
    /// None: whoever asked ended it.
    Ended {
        by: Option<Actor>,
    },
}

impl What {
    /// For the list of changes, which holds no word of what was written.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "asked",
            Self::Answered { .. } => "answered",
            Self::PassedOn { .. } => "passed-on",
            Self::BecameReport { .. } => "became-report",
            Self::Published { .. } => "published",
            Self::Ended { .. } => "ended",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub at: Timestamp,
    #[serde(flatten)]
    pub what: What,
}

/// One question with all that followed, as it is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thread {
    pub topic: Topic,
    /// BCP 47, of the answer that they want.
    pub lang: String,
    pub unit: UnitId,
    pub lines: Vec<Line>,
}

pub const ENDED: Refusal = Refusal::because("nameless-refused-ended");
pub const FULL: Refusal = Refusal::because("nameless-refused-full");
pub const NO_WISH: Refusal = Refusal::because("nameless-refused-no-wish");
pub const SAME_UNIT: Refusal = Refusal::because("nameless-refused-same-unit");

impl Thread {
    pub fn asked(topic: Topic, lang: &str, unit: UnitId, text: String, at: Timestamp) -> Self {
        Self {
            topic,
            lang: lang.to_owned(),
            unit,
            lines: vec![Line {
                at,
                what: What::Asked { text },
            }],
        }
    }

    /// The first that they wrote since we last answered.
    pub fn waits_since(&self) -> Option<Timestamp> {
        let mut since = None;
        for line in &self.lines {
            match &line.what {
                What::Asked { .. } => since = since.or(Some(line.at)),
                What::Answered { .. }
                | What::BecameReport { .. }
                | What::Published { .. }
                | What::Ended { .. } => since = None,
                What::PassedOn { .. } => {}
            }
        }
        since
    }

    pub fn has_ended(&self) -> bool {
        let ended = |line: &Line| matches!(line.what, What::Ended { .. });
        self.lines.iter().any(ended)
    }

    pub fn became(&self) -> Option<CaseId> {
        self.lines.iter().find_map(|line| match &line.what {
            What::BecameReport { case, .. } => Some(*case),
            _ => None,
        })
    }

    pub fn is_wish(&self) -> bool {
        self.topic == Topic::Wish
    }

    fn rule(&self) -> &'static str {
        if self.is_wish() { WISH_ANSWER } else { ANSWER }
    }

    /// *Svarstid.* Passing on does not set it back.
    pub fn clock(&self) -> Option<Clock> {
        self.waits_since().map(|at| Clock::started(self.rule(), at))
    }

    /// When nobody waits: how long it has lain.
    pub fn rests(&self) -> Option<Clock> {
        let last = self.lines.last()?;
        (self.waits_since().is_none()).then(|| Clock::started(KEPT, last.at))
    }

    /// All that whoever asked has told, for a report that is made of it.
    pub fn told(&self) -> String {
        let texts = self.lines.iter().filter_map(|line| match &line.what {
            What::Asked { text } => Some(text.as_str()),
            _ => None,
        });
        texts.collect::<Vec<_>>().join("\n\n")
    }

    pub fn asked_at(&self) -> Option<Timestamp> {
        self.lines.first().map(|line| line.at)
    }

    pub fn after(mut self, what: What, at: Timestamp) -> Result<Self, Refusal> {
        if self.has_ended() {
            return Err(ENDED);
        }
        match &what {
            What::Asked { .. } if self.lines.len() >= MOST_LINES => return Err(FULL),
            What::Published { .. } if !self.is_wish() => return Err(NO_WISH),
            What::PassedOn { to, .. } if *to == self.unit => return Err(SAME_UNIT),
            What::PassedOn { to, .. } => self.unit = to.clone(),
            _ => {}
        }
        self.lines.push(Line { at, what });
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + hour * 3600).expect("a moment")
    }

    fn ines() -> Actor {
        Actor::Staff {
            id: crate::StaffId(uuid::Uuid::nil()),
            name: "Ines Aalto".to_owned(),
            title: "socialsekreterare".to_owned(),
        }
    }

    fn question() -> Thread {
        let unit = UnitId::new("intake");
        Thread::asked(Topic::Home, "so", unit, "Pappa slår.".to_owned(), at(0))
    }

    fn answer() -> What {
        What::Answered {
            by: ines(),
            text: "Vill du berätta mer?".to_owned(),
        }
    }

    #[test]
    fn a_code_is_four_words_that_are_read_back_however_they_are_typed() {
        let code = Code::from_chance(0x0123_4567_89AB_CDEF);
        assert_eq!(code.as_str().split('-').count(), 4);
        let loud = code.as_str().to_uppercase().replace('-', "  ");
        assert_eq!(Code::parse(&loud), Some(code.clone()));
        assert_eq!(Code::parse(&code.as_str().replace('-', "")), Some(code.clone()));
        assert_eq!(Code::parse(&code.as_str()[1..]), None);
        assert!(!format!("{code:?}").contains(&code.as_str()[..5]));
    }

    #[test]
    fn every_bit_of_chance_makes_another_code() {
        let all: std::collections::BTreeSet<_> = (0..64)
            .map(|bit| Code::from_chance(1 << bit).as_str().to_owned())
            .collect();
        assert_eq!(all.len(), 64);
    }

    #[test]
    fn who_asks_waits_from_the_first_line_until_we_answer_and_passing_on_gives_us_no_more_time() {
        let asked = question();
        assert_eq!(asked.waits_since(), Some(at(0)));
        let again = What::Asked {
            text: "Hallå?".to_owned(),
        };
        let asked = asked.after(again.clone(), at(5)).expect("open");
        assert_eq!(asked.waits_since(), Some(at(0)));
        let passed = What::PassedOn {
            by: ines(),
            to: UnitId::new("barn"),
        };
        let asked = asked.after(passed.clone(), at(6)).expect("open");
        assert_eq!((asked.waits_since(), asked.unit.as_str()), (Some(at(0)), "barn"));
        assert_eq!(asked.clone().after(passed, at(7)), Err(SAME_UNIT));
        let answered = asked.after(answer(), at(8)).expect("open");
        assert_eq!(answered.waits_since(), None);
        assert_eq!(answered.rests().map(|clock| clock.started_at), Some(at(8)));
        let more = answered.after(again, at(9)).expect("open");
        assert_eq!(more.waits_since(), Some(at(9)));
        assert_eq!(more.rests(), None);
    }

    #[test]
    fn what_has_ended_takes_no_more_and_a_report_holds_what_they_told_alone() {
        let became = What::BecameReport {
            by: ines(),
            case: CaseId(uuid::Uuid::nil()),
        };
        let thread = question()
            .after(answer(), at(1))
            .and_then(|it| it.after(became, at(2)))
            .expect("open");
        assert_eq!(thread.told(), "Pappa slår.");
        assert!(thread.became().is_some());
        let ended = thread.after(What::Ended { by: None }, at(3)).expect("open");
        assert_eq!(ended.after(answer(), at(4)), Err(ENDED));
    }

    #[test]
    fn a_wish_may_be_told_to_everybody_and_a_question_never() {
        let published = || What::Published {
            by: ines(),
            asked: "Öppet på kvällen".to_owned(),
            done: "Vi har öppet till 19 på torsdagar.".to_owned(),
        };
        assert_eq!(question().after(published(), at(1)), Err(NO_WISH));
        let wish = Thread {
            topic: Topic::Wish,
            ..question()
        };
        assert_eq!(wish.clock().map(|clock| clock.rule), Some(WISH_ANSWER.into()));
        let told = wish.after(published(), at(1)).expect("open");
        assert_eq!(told.waits_since(), None);
        assert!(Topic::asked().all(|topic| topic != Topic::Wish));
    }

    #[test]
    fn nobody_fills_the_house_with_one_code() {
        let mut thread = question();
        let again = What::Asked {
            text: "Hallå?".to_owned(),
        };
        for _ in 1..MOST_LINES {
            thread = thread.after(again.clone(), at(1)).expect("room");
        }
        assert_eq!(thread.after(again, at(2)), Err(FULL));
    }
}
