//! *Den enskildes journal.* What was decided about showing lines of the history, and what parties say of them.

use crate::clock::Clock;
use crate::disclosure::{Span, Withheld};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The step that refuses in writing what somebody has asked to read.
pub const REFUSE: &str = "refuse_disclosure";

/// Facts about lines; a line is named by its number in the case's stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Fact {
    /// *Sekretessprövning* of one line.
    Reviewed(Review),
    /// Words of a line are not shown.
    Marked(Mark),
    /// "Det stämmer inte." Beside the line for every later reader; the line itself stays.
    Contested {
        entry: u64,
        words: Option<String>,
        by: PersonId,
        says: Says,
        text: String,
    },
    /// What we answer to it.
    Answered {
        contest: u64,
        outcome: Outcome,
        text: String,
    },
    /// A party asks for a decision on what is withheld from them, which can be appealed.
    DecisionAsked { entry: u64, by: PersonId },
    /// *Avslag.* What they asked to read stays withheld, by a decision that can be appealed.
    DecisionRefused {
        entry: u64,
        to: PersonId,
        ground: String,
        text: String,
    },
}

/// What was decided about one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    pub entry: u64,
    /// Empty: all whom it may be for.
    pub persons: Vec<PersonId>,
    /// None: shown.
    pub withheld: Option<Ground>,
}

/// A review, and when it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    pub at: Timestamp,
    review: Review,
}

impl std::ops::Deref for Reviewed {
    type Target = Review;
    fn deref(&self) -> &Review {
        &self.review
    }
}

/// Why something is not shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ground {
    pub ground: String,
    /// Not even that there is something.
    pub no_trace: bool,
}

impl Ground {
    pub fn trace(&self) -> Withheld {
        if self.no_trace {
            Withheld::NoTrace
        } else {
            Withheld::Told
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    pub entry: u64,
    pub spans: Vec<Span>,
    /// Empty: from every party.
    pub persons: Vec<PersonId>,
    pub ground: String,
    pub no_trace: bool,
}

impl Mark {
    pub fn trace(&self) -> Withheld {
        if self.no_trace {
            Withheld::NoTrace
        } else {
            Withheld::Told
        }
    }
}

crate::words! {
    /// What a party says of a line.
    Says {
        Correct = "contest-correct",
        NotCorrect = "contest-not-correct",
        Adds = "contest-adds",
    }
}

crate::words! {
    /// How we answer somebody who contests a line.
    Outcome {
        /// What was wrong is told beside it, dated.
        Corrected = "contest-corrected",
        /// Both stand: it is noted as contested.
        Noted = "contest-noted",
        /// A decision, with how to appeal.
        Refused = "contest-refused",
    }
}

/// What one party says of one line, and what we answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    /// Its own number in the stream.
    pub seq: u64,
    pub entry: u64,
    pub words: Option<String>,
    pub by: PersonId,
    pub name: String,
    pub says: Says,
    pub text: String,
    pub at: Timestamp,
    pub answer: Option<(Timestamp, Outcome, String)>,
}

impl Contest {
    /// Somebody must answer: whoever says that it is right asks for nothing.
    pub fn waits(&self) -> bool {
        self.says != Says::Correct && self.answer.is_none()
    }
}

/// What these facts add up to.
#[derive(Clone, Debug, Default)]
pub struct Record {
    pub reviews: Vec<Reviewed>,
    pub marks: Vec<Mark>,
    pub contests: Vec<Contest>,
    pub asked: Vec<(u64, PersonId, Timestamp)>,
}

impl Record {
    /// What somebody has contested is answered within the time that the house has set itself.
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        let asks = self
            .contests
            .iter()
            .filter(|contest| contest.says != Says::Correct);
        asks.map(|contest| {
            let answered = contest.answer.as_ref().map(|(at, _, _)| *at);
            Clock::started("disputed-fact-answer", contest.at).met(answered)
        })
    }
    /// The step that answers whoever waits.
    pub fn waits(&self) -> Option<&'static str> {
        let contested = self.contests.iter().any(Contest::waits);
        // Looked at anew first; what then still is withheld is refused in writing.
        let looked = |(entry, _, at): &(u64, PersonId, Timestamp)| {
            let mut reviews = self.reviews.iter();
            reviews.any(|review| review.entry == *entry && review.at > *at)
        };
        let asked = self.asked.first().map(|asked| match looked(asked) {
            true => REFUSE,
            false => "review_disclosure",
        });
        (contested.then_some("answer_contest")).or(asked)
    }

    pub fn apply(&mut self, fact: &Fact, meta: &Meta, name: &str) {
        match fact {
            Fact::Reviewed(review) => {
                // Shown whole there is nothing left to decide on for whom it is shown; else they wait for it in writing.
                let marked = self.marks.iter().any(|mark| mark.entry == review.entry);
                let whole = review.withheld.is_none() && !marked;
                let to = |by: &PersonId| review.persons.is_empty() || review.persons.contains(by);
                self.asked
                    .retain(|(entry, by, _)| !(whole && *entry == review.entry && to(by)));
                self.reviews.push(Reviewed {
                    at: meta.at,
                    review: review.clone(),
                });
            }
            Fact::Marked(mark) => {
                // What is marked anew for the same people takes the place of what was; nothing marked is nothing hidden.
                self.marks
                    .retain(|before| before.entry != mark.entry || before.persons != mark.persons);
                self.marks.extend((!mark.spans.is_empty()).then(|| mark.clone()));
            }
            Fact::Contested {
                entry,
                words,
                by,
                says,
                text,
            } => self.contests.push(Contest {
                seq: meta.seq,
                entry: *entry,
                words: words.clone(),
                by: *by,
                name: name.to_owned(),
                says: *says,
                text: text.clone(),
                at: meta.came_at(),
                answer: None,
            }),
            Fact::Answered {
                contest,
                outcome,
                text,
            } => {
                let answer = (meta.at, *outcome, text.clone());
                let found = self.contests.iter_mut().find(|one| one.seq == *contest);
                found
                    .into_iter()
                    .for_each(|one| one.answer = Some(answer.clone()));
            }
            Fact::DecisionAsked { entry, by } => self.asked.push((*entry, *by, meta.came_at())),
            Fact::DecisionRefused { entry, to, .. } => {
                self.asked.retain(|(asked, by, _)| (asked, by) != (entry, to));
            }
        }
    }
}

fn ground(key: &str) -> Say {
    Say {
        key: key.to_owned().into(),
        args: Vec::new(),
    }
}

/// The reasons are for whoever asked.
fn refused(of: u64, to: PersonId, (why, text): (&str, &str), meta: &Meta) -> Entry {
    let heading = Say::key("record-refusal").with("line", of as i64);
    Entry::new(meta, EntryKind::Decision, heading)
        .text(text)
        .fact("record-ground", ground(why))
        .shown("record-refused-parties", true)
        .only_to(&[to])
}

/// The fact as a line of the history.
pub fn entry(record: &Record, fact: &Fact, meta: &Meta) -> Option<Entry> {
    let line =
        |kind, key: &'static str, of: u64| Entry::new(meta, kind, Say::key(key).with("line", of as i64));
    Some(match fact {
        Fact::Reviewed(review) => {
            let key = if review.withheld.is_some() {
                "record-kept-back"
            } else {
                "record-released"
            };
            let entry = line(EntryKind::Decision, key, review.entry);
            match &review.withheld {
                Some(withheld) => entry.fact("record-ground", ground(&withheld.ground)),
                None => entry,
            }
        }
        Fact::Marked(mark) if mark.spans.is_empty() => return None,
        Fact::Marked(mark) => {
            let mut entry = line(EntryKind::Decision, "record-marked", mark.entry);
            for span in &mark.spans {
                entry = entry.fact("record-words", Say::key("plain").with("text", &span.words));
            }
            entry.fact("record-ground", ground(&mark.ground))
        }
        Fact::Contested {
            entry,
            words,
            by,
            says,
            text,
        } => {
            let line = line(EntryKind::YouSaid, "record-contested", *entry)
                .text(text)
                .fact("record-says", says.key());
            let line = match words {
                Some(words) => line.fact("record-words", Say::key("plain").with("text", words)),
                None => line,
            };
            line.shown(says.key(), true).only_to(&[*by])
        }
        Fact::Answered {
            contest,
            outcome,
            text,
        } => {
            let by = record
                .contests
                .iter()
                .find(|one| one.seq == *contest)
                .map(|one| one.by);
            let line = line(EntryKind::Decision, "record-answered", *contest)
                .text(text)
                .fact("record-outcome", outcome.key());
            match by {
                Some(by) => line.shown(outcome.key(), true).only_to(&[by]),
                None => line,
            }
        }
        Fact::DecisionAsked { entry, by } => line(EntryKind::YouSaid, "record-asked", *entry)
            .shown("record-decision-asked-parties", false)
            .only_to(&[*by]),
        Fact::DecisionRefused {
            entry,
            to,
            ground,
            text,
        } => refused(*entry, *to, (ground.as_str(), text.as_str()), meta),
    })
}
