//! *Utlämnande till den enskilde.* Which lines of the history a party reads, whole, in part or as withheld, and
//! which leave no trace. Pages, counts, search, exports and notices are all made of [`lines`] and of nothing else.
//!
//! What holds for a kind of line is data (`disclosure.toml`); what was decided about one line is a fact of the
//! journal ([`crate::journal::record`]). Whatever is neither is not shown.

mod child;
mod rules;
mod sentences;

pub use rules::{Release, Rule, Rules, Withheld};
pub use sentences::{Span, sentences};

use crate::event::{Actor, Helped};
use crate::journal::Journal;
use crate::journal::record::{Contest, Mark, Reviewed};
use crate::person::{Party, PartyRole};
use crate::say::Say;
use crate::summary::{Entry, EntryKind, PartyView};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;

/// Who reads.
pub struct Reader<'a> {
    /// Their places in the case: nobody's, nothing.
    pub parties: Vec<&'a Party>,
    /// The municipality shows the record while it is written.
    pub live: bool,
    /// The day on which they read: how old they are. None: nobody is old enough for anything.
    pub day: Option<Date>,
}

impl<'a> Reader<'a> {
    pub fn of(journal: &'a Journal, number: &crate::PersonalNumber, live: bool) -> Self {
        let own = |party: &&Party| party.person.number.as_ref() == Some(number) && !party.blocked;
        Self {
            parties: journal.parties.iter().filter(own).collect(),
            live,
            day: None,
        }
    }
    pub fn on(self, day: Date) -> Self {
        Self {
            day: Some(day),
            ..self
        }
    }
    fn is(&self, person: crate::PersonId) -> bool {
        self.parties.iter().any(|party| party.person.id == person)
    }
    fn wrote(&self, entry: &Entry) -> bool {
        let own = |number| {
            self.parties
                .iter()
                .any(|party| party.person.number.as_ref() == Some(number))
        };
        match &entry.by {
            Actor::Resident { number, .. } => own(number),
            Actor::Child { person, .. } => self.is(*person),
            _ => false,
        }
    }
}

/// A piece of a line's text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(Arc<str>),
    /// Something stood here; on this ground it is not shown.
    Withheld(String),
}

/// A line as one party reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub seq: u64,
    pub at: Timestamp,
    /// When it became theirs to read, or was last answered.
    pub since: Timestamp,
    pub happened_on: Option<Date>,
    pub kind: EntryKind,
    /// None: nothing of it is shown but that it is there.
    pub heading: Option<Say>,
    pub text: Vec<Piece>,
    /// All of its text is withheld, on this ground.
    pub withheld: Option<String>,
    /// Who of us filled it in with the reader.
    pub helped: Option<Say>,
    /// What this reader has said of it, and what we answered.
    pub contests: Vec<Contest>,
}

impl Line {
    /// Something of it is kept from the reader, who is told so.
    pub fn is_withheld(&self) -> bool {
        self.withheld.is_some() || self.text.iter().any(|piece| matches!(piece, Piece::Withheld(_)))
    }
    /// The sentences that are shown, as one may point at them.
    pub fn sentences(&self) -> Vec<String> {
        let shown = self.text.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(sentences(text)),
            Piece::Withheld(_) => None,
        });
        shown.flatten().map(|span| span.words.trim().to_owned()).collect()
    }
    /// Everything of its text that is shown.
    pub fn shown_text(&self) -> String {
        let shown = self.text.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(&**text),
            Piece::Withheld(_) => None,
        });
        shown.collect()
    }
}

/// The lines that this reader meets, oldest first.
pub fn lines(entries: &[Entry], journal: &Journal, rules: &Rules, reader: &Reader<'_>) -> Vec<Line> {
    let sent = |entry: &&Entry| rules.communicates(&entry.of);
    let to_reader = |entry: &Entry| {
        let view = entry.for_parties.as_ref()?;
        view.persons
            .iter()
            .any(|person| reader.is(*person))
            .then_some((entry.seq, entry.at))
    };
    let of_case = OfCase {
        journal,
        rules,
        sent: entries.iter().filter(sent).filter_map(to_reader).max(),
    };
    let mut lines = Vec::with_capacity(entries.len());
    lines.extend(entries.iter().filter_map(|entry| of_case.line(entry, reader)));
    lines
}

struct OfCase<'a> {
    journal: &'a Journal,
    rules: &'a Rules,
    /// What was written before this line has been sent to the reader for comment.
    sent: Option<(u64, Timestamp)>,
}

enum Fate<'a> {
    Whole,
    /// What parties are told at once, and no more.
    AsTold,
    Withheld(&'a str, Withheld),
}

impl OfCase<'_> {
    fn line(&self, entry: &Entry, reader: &Reader<'_>) -> Option<Line> {
        let rule = self.rules.of(&entry.of)?;
        let told = entry.for_parties.as_ref().filter(|view| {
            reader.parties.iter().any(|party| view.is_for(party)) && !self.is_anothers(entry, reader)
        });
        let fate = self.fate(entry, rule, told.is_some(), reader);
        let heading = told.map(|view| view.heading.clone());
        let (heading, text, withheld) = match fate {
            Fate::Whole => (
                Some(heading.unwrap_or_else(|| entry.heading.clone())),
                entry
                    .text
                    .as_ref()
                    .map(|text| self.pieces(entry, text, reader))
                    .unwrap_or_default(),
                None,
            ),
            Fate::AsTold => {
                let view = told?;
                let text = view.text.as_ref().map(|text| self.pieces(entry, text, reader));
                (heading, text.unwrap_or_default(), None)
            }
            Fate::Withheld(_, Withheld::NoTrace) => return None,
            Fate::Withheld(ground, Withheld::Told) => (heading, Vec::new(), Some(ground.to_owned())),
        };
        let kind = match entry.kind {
            EntryKind::YouSaid if !reader.wrote(entry) && told.is_none() => EntryKind::SomeoneSaid,
            kind => kind,
        };
        let contests = self.contests(entry, reader);
        let helped = entry.by.helped().filter(|_| reader.wrote(entry));
        Some(Line {
            seq: entry.seq,
            at: entry.at,
            since: self.since(entry, reader, &contests),
            happened_on: entry.happened_on,
            kind,
            heading,
            text,
            withheld,
            helped: helped.map(Helped::said),
            contests,
        })
    }

    /// The latest of what let the reader have it as it stands: the line, the review of it, that it was sent for comment,
    /// our answer to what they said of it.
    fn since(&self, entry: &Entry, reader: &Reader<'_>, contests: &[Contest]) -> Timestamp {
        let reviewed = self.review(entry, reader).map(|review| review.at);
        let sent = self.sent.filter(|(seq, _)| {
            let rule = self.rules.of(&entry.of);
            entry.seq < *seq
                && rule.is_some_and(|rule| rule.release(reader.live) == Release::AfterCommunication)
        });
        let answers = contests
            .iter()
            .filter_map(|contest| contest.answer.as_ref().map(|(at, _, _)| *at));
        let later = reviewed.into_iter().chain(sent.map(|(_, at)| at)).chain(answers);
        later.fold(entry.at, Timestamp::max)
    }

    fn fate<'a>(&'a self, entry: &Entry, rule: &'a Rule, told: bool, reader: &Reader<'_>) -> Fate<'a> {
        if let Some(review) = self.review(entry, reader) {
            return match &review.withheld {
                None => Fate::Whole,
                Some(withheld) => Fate::Withheld(&withheld.ground, withheld.trace()),
            };
        }
        let may_be_for = self.may_be_for(rule, reader);
        if self.is_anothers(entry, reader) || !may_be_for {
            return if told {
                Fate::AsTold
            } else {
                Fate::Withheld("", Withheld::NoTrace)
            };
        }
        let released = match rule.release(reader.live) {
            Release::AtOnce => return Fate::AsTold,
            Release::Whole => true,
            Release::AfterCommunication => self.sent.is_some_and(|(seq, _)| entry.seq < seq),
            Release::AfterReview | Release::Never => false,
        };
        // Where somebody else's address must not be found, nothing is shown that nobody has looked at.
        if released && !self.somebody_else_is_protected(reader) {
            return Fate::Whole;
        }
        match told {
            true if entry.text.is_none() || rule.withheld == Withheld::NoTrace => Fate::AsTold,
            true if entry.for_parties.as_ref().is_some_and(|view| view.text.is_some()) => Fate::AsTold,
            _ => Fate::Withheld(&rule.ground, rule.withheld),
        }
    }

    /// What was decided last about this line for this reader; a decision that names them goes before one for all.
    fn review(&self, entry: &Entry, reader: &Reader<'_>) -> Option<&Reviewed> {
        let about = |review: &&Reviewed| review.entry == entry.seq;
        let named = |review: &&Reviewed| review.persons.iter().any(|person| reader.is(*person));
        let reviews = &self.journal.record.reviews;
        let last_named = reviews.iter().rev().find(|review| about(review) && named(review));
        let rule = self.rules.of(&entry.of)?;
        let holds = |review: &&Reviewed| {
            let own = reader
                .parties
                .iter()
                .any(|party| party.role == PartyRole::Subject);
            own || review.withheld.is_some() || child::still_holds(self.journal, rule, review.at, reader.day)
        };
        // For all: all who may read it at all, never whoever it was kept from by its kind.
        let may = self.may_be_for(rule, reader) && !self.is_anothers(entry, reader) && !rule.by_name_only;
        last_named.filter(holds).or_else(|| {
            let for_all = |review: &&Reviewed| about(review) && review.persons.is_empty();
            reviews.iter().rev().find(for_all).filter(|_| may)
        })
    }

    /// The kind of line is for somebody in their place, and they are old enough for it.
    fn may_be_for(&self, rule: &Rule, reader: &Reader<'_>) -> bool {
        let mut places = reader.parties.iter();
        places.any(|party| {
            rule.may_be_for(party.role) && child::old_enough(self.journal, rule, party, reader.day)
        })
    }

    fn somebody_else_is_protected(&self, reader: &Reader<'_>) -> bool {
        let mut parties = self.journal.parties.iter();
        parties.any(|party| party.person.protection.is_protected() && !reader.is(party.person.id))
    }

    /// Another resident's words to us, and not to the reader as well.
    fn is_anothers(&self, entry: &Entry, reader: &Reader<'_>) -> bool {
        let shares = |view: &PartyView| view.shared && view.persons.iter().any(|person| reader.is(*person));
        matches!(entry.by, Actor::Resident { .. } | Actor::Child { .. })
            && !reader.wrote(entry)
            && !entry.for_parties.as_ref().is_some_and(shares)
    }

    /// A text less what was marked in it. A mark that was made on other words than these hides all of them.
    fn pieces(&self, entry: &Entry, text: &Arc<str>, reader: &Reader<'_>) -> Vec<Piece> {
        let marks = self
            .journal
            .record
            .marks
            .iter()
            .filter(|mark| mark.entry == entry.seq);
        let marks: Vec<&Mark> = marks
            .filter(|mark| mark.persons.is_empty() || mark.persons.iter().any(|person| reader.is(*person)))
            .collect();
        let mut hidden: Vec<(std::ops::Range<usize>, &Mark)> = Vec::new();
        for mark in marks {
            for span in &mark.spans {
                let Some(range) = span.range(text) else {
                    return vec![Piece::Withheld(mark.ground.clone())];
                };
                hidden.push((range, mark));
            }
        }
        hidden.sort_by_key(|(range, _)| range.start);
        let (mut pieces, mut at) = (Vec::new(), 0);
        for (range, mark) in hidden {
            if range.start > at {
                pieces.push(Piece::Text(text[at..range.start].into()));
            }
            if range.end > at && mark.trace() == Withheld::Told {
                pieces.push(Piece::Withheld(mark.ground.clone()));
            }
            at = at.max(range.end);
        }
        if at < text.len() {
            let rest = if at == 0 {
                Arc::clone(text)
            } else {
                text[at..].into()
            };
            pieces.push(Piece::Text(rest));
        }
        pieces
    }

    fn contests(&self, entry: &Entry, reader: &Reader<'_>) -> Vec<Contest> {
        let contests = self.journal.record.contests.iter();
        contests
            .filter(|contest| contest.entry == entry.seq && reader.is(contest.by))
            .cloned()
            .collect()
    }
}
