//! *Redaktionellt flöde.* How a text of the municipality's comes to stand in the guide: written, checked in order by
//! somebody else, published for a day, withdrawn. Folded from what happened; pure.

use casework::{Actor, StaffId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextKind {
    /// Stands beside a national article.
    Addition,
    /// An article of the municipality's own.
    Own,
    /// *Lokal rutin.* For staff alone.
    Routine,
    /// A national translation, that somebody here has found right.
    Translation,
}

impl TextKind {
    pub const ALL: [Self; 4] = [Self::Addition, Self::Own, Self::Routine, Self::Translation];

    /// Its word in the store, in addresses and in texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Addition => "addition",
            Self::Own => "own",
            Self::Routine => "routine",
            Self::Translation => "translation",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Which text: of what kind, of which article, in which language (its tag).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    pub kind: TextKind,
    pub article: String,
    pub lang: String,
}

impl TextKey {
    pub fn new(kind: TextKind, article: &str, lang: &str) -> Self {
        Self {
            kind,
            article: article.to_owned(),
            lang: lang.to_owned(),
        }
    }
}

/// What is looked through, in this order, by somebody who did not write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// *Faktagranskning.*
    Facts,
    /// *Juridisk granskning.*
    Law,
    /// *Språkgranskning.*
    Plain,
    /// *Läsarprov.*
    Readers,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::Facts, Self::Law, Self::Plain, Self::Readers];

    pub fn word(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Law => "law",
            Self::Plain => "plain",
            Self::Readers => "readers",
        }
    }
}

/// How it was published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// The first day on which it stands.
    pub from: Date,
    pub review_by: Date,
    /// What it leans on.
    pub source: String,
    /// What changed, as the public list of changes says it.
    pub told: String,
    /// Whoever published it wishes to stand there by name.
    pub named: bool,
}

/// What happened to a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// Its parts by their names.
    Written(BTreeMap<String, String>),
    Checked {
        stage: Stage,
        note: String,
    },
    SentBack {
        why: String,
    },
    Published(Release),
    Withdrawn {
        why: String,
    },
    /// A native speaker has found a national translation right; `print` says which text that was.
    Signed {
        print: String,
        title: String,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct GuideTextLine {
    pub nth: i64,
    pub at: Timestamp,
    pub by: Actor,
    pub what: Happened,
}

/// Somebody looked it through.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    pub stage: Stage,
    pub by: Actor,
    pub at: Timestamp,
    pub note: String,
}

/// A text as somebody wrote it, and how far it came.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideTextVersion {
    pub nth: i64,
    pub parts: BTreeMap<String, String>,
    pub by: Actor,
    pub at: Timestamp,
    /// Everybody who wrote in it since the last that was published.
    pub authors: Vec<StaffId>,
    pub reviewed: Vec<Reviewed>,
    pub sent_back: Option<String>,
    pub release: Option<(Release, Actor)>,
    /// It was withdrawn, or never stood because it was.
    pub withdrawn_at: Option<Timestamp>,
}

/// Why something may not be done to a text now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Whoever wrote it neither reviews nor publishes it.
    OwnText,
    /// Not what comes next.
    NotNow,
    /// A day that has been, or a review before the text stands.
    Day,
    /// No source, or nothing told of what changed.
    Empty,
}

/// A text with its whole story.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GuideText {
    pub lines: Vec<GuideTextLine>,
    /// The oldest first; the last may be a draft.
    pub versions: Vec<GuideTextVersion>,
}

fn who(actor: &Actor) -> Option<StaffId> {
    match actor {
        Actor::Staff { id, .. } => Some(*id),
        _ => None,
    }
}

impl GuideTextVersion {
    /// What must be looked through next.
    pub fn next(&self) -> Option<Stage> {
        let done = |stage: &Stage| self.reviewed.iter().any(|one| one.stage == *stage);
        Stage::ALL.into_iter().find(|stage| !done(stage))
    }
    pub fn is_by(&self, staff: StaffId) -> bool {
        self.authors.contains(&staff)
    }
}

impl GuideText {
    pub fn apply(&mut self, line: GuideTextLine) {
        match &line.what {
            Happened::Written(parts) => {
                let mut authors = self
                    .draft()
                    .map(|draft| draft.authors.clone())
                    .unwrap_or_default();
                authors.extend(who(&line.by).filter(|one| !authors.contains(one)));
                self.versions.push(GuideTextVersion {
                    nth: line.nth,
                    parts: parts.clone(),
                    by: line.by.clone(),
                    at: line.at,
                    authors,
                    reviewed: Vec::new(),
                    sent_back: None,
                    release: None,
                    withdrawn_at: None,
                });
            }
            Happened::Withdrawn { .. } => {
                let standing = self.versions.iter_mut().filter(|one| one.withdrawn_at.is_none());
                standing.for_each(|one| one.withdrawn_at = Some(line.at));
            }
            Happened::Signed { .. } => {}
            of_draft => self.apply_to_draft(of_draft, &line),
        }
        self.lines.push(line);
    }

    fn apply_to_draft(&mut self, what: &Happened, line: &GuideTextLine) {
        let Some(draft) = self.versions.last_mut() else {
            return;
        };
        match what {
            Happened::Checked { stage, note } => draft.reviewed.push(Reviewed {
                stage: *stage,
                by: line.by.clone(),
                at: line.at,
                note: note.clone(),
            }),
            Happened::SentBack { why } => {
                draft.sent_back = Some(why.clone());
                draft.reviewed.clear();
            }
            Happened::Published(release) => draft.release = Some((release.clone(), line.by.clone())),
            _ => {}
        }
    }

    /// The last line's number: what a form was drawn from.
    pub fn seen(&self) -> i64 {
        self.lines.last().map_or(0, |line| line.nth)
    }

    /// The last text, where it is not published yet.
    pub fn draft(&self) -> Option<&GuideTextVersion> {
        let last = self.versions.last();
        last.filter(|one| one.release.is_none() && one.withdrawn_at.is_none())
    }

    fn released(&self) -> impl Iterator<Item = (&GuideTextVersion, &Release)> {
        let standing = self.versions.iter().filter(|one| one.withdrawn_at.is_none());
        standing.filter_map(|one| Some((one, &one.release.as_ref()?.0)))
    }

    /// What readers see on the day: of those whose day has come, the one that was to stand last.
    pub fn on(&self, day: Date) -> Option<(&GuideTextVersion, &Release)> {
        let come = self.released().filter(|(_, release)| release.from <= day);
        come.max_by_key(|(version, release)| (release.from, version.nth))
    }

    /// What will stand after the day.
    pub fn scheduled(&self, day: Date) -> Option<(&GuideTextVersion, &Release)> {
        let to_come = self.released().filter(|(_, release)| release.from > day);
        to_come.min_by_key(|(version, release)| (release.from, version.nth))
    }

    /// The last that a native speaker found right: which text, who by title, when.
    pub fn signature(&self) -> Option<(&str, &str, Timestamp)> {
        self.lines.iter().rev().find_map(|line| match &line.what {
            Happened::Signed { print, title } => Some((print.as_str(), title.as_str(), line.at)),
            _ => None,
        })
    }

    /// May this person do that to it today?
    pub fn may(&self, staff: StaffId, what: &Happened, today: Date) -> Result<(), Refused> {
        let review = || {
            let draft = self.draft().filter(|draft| draft.sent_back.is_none());
            let draft = draft.ok_or(Refused::NotNow)?;
            match draft.is_by(staff) {
                true => Err(Refused::OwnText),
                false => Ok(draft),
            }
        };
        let holds = |is: bool, refused| if is { Ok(()) } else { Err(refused) };
        match what {
            Happened::Written(_) | Happened::Signed { .. } => Ok(()),
            Happened::Checked { stage, .. } => holds(review()?.next() == Some(*stage), Refused::NotNow),
            Happened::SentBack { why } => {
                review()?;
                holds(!why.is_empty(), Refused::Empty)
            }
            Happened::Published(release) => {
                holds(review()?.next().is_none(), Refused::NotNow)?;
                holds(
                    release.from >= today && release.review_by > release.from,
                    Refused::Day,
                )?;
                holds(
                    !release.source.is_empty() && !release.told.is_empty(),
                    Refused::Empty,
                )
            }
            Happened::Withdrawn { why } => {
                let stands = self.versions.iter().any(|one| one.withdrawn_at.is_none());
                holds(stands, Refused::NotNow)?;
                holds(!why.is_empty(), Refused::Empty)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn staff(id: u128) -> StaffId {
        format!("{id:032x}").parse().expect("an id")
    }

    fn by(id: u128) -> Actor {
        Actor::Staff {
            id: staff(id),
            name: "Elsa Palm".to_owned(),
            title: "redaktör".to_owned(),
        }
    }

    fn happens(text: &mut GuideText, who: u128, what: Happened) {
        assert_eq!(text.may(staff(who), &what, TODAY), Ok(()), "{what:?}");
        let nth = text.seen() + 1;
        text.apply(GuideTextLine {
            nth,
            at: Timestamp::UNIX_EPOCH,
            by: by(who),
            what,
        });
    }

    fn written(text: &str) -> Happened {
        Happened::Written(BTreeMap::from([("text".to_owned(), text.to_owned())]))
    }

    fn released(from: Date) -> Happened {
        Happened::Published(Release {
            from,
            review_by: date(2027, 5, 1),
            source: "Delegationsordningen".to_owned(),
            told: "Nya tider".to_owned(),
            named: false,
        })
    }

    fn checked(text: &mut GuideText, who: u128) {
        for stage in Stage::ALL {
            let note = String::new();
            happens(text, who, Happened::Checked { stage, note });
        }
    }

    fn read(text: &GuideText, day: Date) -> Option<&str> {
        text.on(day).map(|(version, _)| version.parts["text"].as_str())
    }

    #[test]
    fn whoever_wrote_it_or_wrote_in_it_neither_reviews_nor_publishes_it() {
        let mut text = GuideText::default();
        happens(&mut text, 1, written("Vi svarar tisdagar."));
        happens(&mut text, 2, written("Vi svarar tisdagar 9–11."));
        let facts = Happened::Checked {
            stage: Stage::Facts,
            note: String::new(),
        };
        for author in [1, 2] {
            assert_eq!(text.may(staff(author), &facts, TODAY), Err(Refused::OwnText));
        }
        checked(&mut text, 3);
        assert_eq!(text.may(staff(1), &released(TODAY), TODAY), Err(Refused::OwnText));
        happens(&mut text, 3, released(TODAY));
        assert_eq!(read(&text, TODAY), Some("Vi svarar tisdagar 9–11."));
    }

    #[test]
    fn nothing_is_published_that_was_not_looked_through_to_the_end_or_leans_on_nothing() {
        let mut text = GuideText::default();
        happens(&mut text, 1, written("Ny text."));
        assert_eq!(text.may(staff(2), &released(TODAY), TODAY), Err(Refused::NotNow));
        let law = Happened::Checked {
            stage: Stage::Law,
            note: String::new(),
        };
        assert_eq!(
            text.may(staff(2), &law, TODAY),
            Err(Refused::NotNow),
            "facts come first"
        );
        checked(&mut text, 2);
        let yesterday = TODAY.yesterday().expect("a day");
        assert_eq!(text.may(staff(2), &released(yesterday), TODAY), Err(Refused::Day));
        let Happened::Published(mut bare) = released(TODAY) else {
            return;
        };
        bare.source.clear();
        assert_eq!(
            text.may(staff(2), &Happened::Published(bare), TODAY),
            Err(Refused::Empty)
        );
        happens(&mut text, 1, written("Ändrad igen."));
        assert_eq!(
            text.may(staff(2), &released(TODAY), TODAY),
            Err(Refused::NotNow),
            "looked through anew"
        );
    }

    #[test]
    fn a_text_stands_from_its_day_and_what_is_withdrawn_never_comes_back_by_itself() {
        let mut text = GuideText::default();
        happens(&mut text, 1, written("Nu."));
        checked(&mut text, 2);
        happens(&mut text, 2, released(TODAY));
        happens(&mut text, 1, written("Sedan."));
        checked(&mut text, 2);
        let later = date(2026, 12, 1);
        happens(&mut text, 2, released(later));
        assert_eq!(read(&text, date(2026, 11, 30)), Some("Nu."));
        assert_eq!(read(&text, later), Some("Sedan."));
        assert_eq!(text.scheduled(TODAY).map(|(one, _)| one.nth), Some(7));
        let why = "Fel nummer".to_owned();
        happens(&mut text, 1, Happened::Withdrawn { why });
        assert_eq!(read(&text, later), None);
        assert_eq!(text.versions.len(), 2, "both can still be read");
    }

    #[test]
    fn what_is_sent_back_waits_for_its_author() {
        let mut text = GuideText::default();
        happens(&mut text, 1, written("Fel."));
        let why = "Paragrafen stämmer inte".to_owned();
        happens(&mut text, 2, Happened::SentBack { why });
        let facts = Happened::Checked {
            stage: Stage::Facts,
            note: String::new(),
        };
        assert_eq!(text.may(staff(2), &facts, TODAY), Err(Refused::NotNow));
        happens(&mut text, 1, written("Rätt."));
        assert_eq!(text.may(staff(2), &facts, TODAY), Ok(()));
    }
}
