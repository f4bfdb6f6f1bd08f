//! *Gallring och bevarande.* When a case may be destroyed, and why not: the process names the rules, the law's
//! data count them, and a person's cases are judged together as one file (*personakt*).
//!
//! Pure, and on the safe side: what is not known keeps the file.

use jiff::civil::Date;
use law::{Catalogue, Keeper, KeptBy, RuleVersion, Start};

/// Placed outside the home, or may have been (SoL 16 kap. 2 §).
pub const KEEP_PLACEMENT: &str = "keep-placement";
/// *Forskningsurval* (SoL 16 kap. 4 §).
pub const KEEP_SAMPLE: &str = "keep-sample";
/// The municipality keeps it, by a decision of its own.
pub const KEEP_OWN_SAMPLE: &str = "keep-own-sample";

pub const UNCLEAR_NO_RULE: &str = "unclear-no-rule";
pub const UNCLEAR_NO_NUMBER: &str = "unclear-no-number";
pub const UNCLEAR_NOT_BORN: &str = "unclear-not-born";

/// *Gallringsstopp.* Why somebody may order that a case is not destroyed for the time being.
pub const HOLD_GROUNDS: [&str; 5] = [
    "hold-court",
    "hold-oversight",
    "hold-redress",
    "hold-disclosure",
    "hold-research",
];

/// The law's rule for what is never destroyed.
const NEVER: &str = "never-destroy-flags";
/// … and for when what must be destroyed is gone at the latest.
const FINISHED: &str = "destroy-finished";

/// From what a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    LastNote,
    Birth,
}

/// What a process says of one of its cases: all its rules must have run out, and nothing may keep it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    rules: Vec<(&'static str, From)>,
    kept: Option<&'static str>,
}

impl Retention {
    pub fn after_last_note(rule: &'static str) -> Self {
        Self {
            rules: vec![(rule, From::LastNote)],
            kept: None,
        }
    }
    /// Neither before this rule has run out, counted from the child's birth.
    pub fn and_birth(mut self, rule: &'static str) -> Self {
        self.rules.push((rule, From::Birth));
        self
    }
    /// Never, on this ground.
    pub fn kept(mut self, ground: &'static str) -> Self {
        self.kept = Some(ground);
        self
    }
}

/// What a case's time is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// None: there is still something to do in it.
    pub last_note: Option<Date>,
    pub born: Option<Date>,
}

/// What the law says of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    Open,
    /// A person must look: something that the rules ask for is not known.
    Unclear(&'static str),
    /// From `from`, and finished by `by`.
    Destroyed(Term),
    /// Never destroyed here; may be handed to the archive from the term's day, and destroyed when the archive has it.
    Kept {
        ground: &'static str,
        term: Term,
    },
}

/// From which day, until when at the latest, by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub from: Date,
    pub by: Date,
    pub rule: String,
    pub provision: String,
}

/// One case by itself.
pub fn of_case(retention: &Retention, days: Days, law: &Catalogue) -> Fate {
    let Some(last_note) = days.last_note else {
        return Fate::Open;
    };
    let mut latest: Option<(Date, &RuleVersion)> = None;
    for (rule, counted) in &retention.rules {
        // A file that is kept anyway needs no birthday.
        let start = match (counted, days.born) {
            (From::LastNote, _) => last_note,
            (From::Birth, Some(born)) => born,
            (From::Birth, None) if retention.kept.is_some() => continue,
            (From::Birth, None) => return Fate::Unclear(UNCLEAR_NOT_BORN),
        };
        let start = Start::from(start);
        let Ok(version) = law.in_force(rule, start.day()) else {
            return Fate::Unclear(UNCLEAR_NO_RULE);
        };
        let after = law::due(version, start)
            .last_day
            .and_then(|day| day.tomorrow().ok());
        let Some(after) = after else {
            return Fate::Unclear(UNCLEAR_NO_RULE);
        };
        if latest.is_none_or(|(day, _)| after > day) {
            latest = Some((after, version));
        }
    }
    let finished = |from: Date| {
        let version = law.in_force(FINISHED, from).ok()?;
        law::due(version, Start::from(from)).last_day
    };
    let Some((from, by, version)) = latest.and_then(|(from, version)| Some((from, finished(from)?, version)))
    else {
        return Fate::Unclear(UNCLEAR_NO_RULE);
    };
    let term = Term {
        from,
        by,
        rule: version.id.clone(),
        provision: version.provision.clone(),
    };
    match (retention.kept, law.in_force(NEVER, last_note)) {
        (None, _) => Fate::Destroyed(term),
        (Some(ground), Ok(never)) => Fate::Kept {
            ground,
            term: Term {
                rule: never.id.clone(),
                provision: never.provision.clone(),
                ..term
            },
        },
        (Some(_), Err(_)) => Fate::Unclear(UNCLEAR_NO_RULE),
    }
}

/// A person's whole file: as long as any of its cases is kept, all of it is; otherwise the last one decides.
/// The sample is the municipality's, by the law's data and its own decisions of the day.
pub fn of_file(
    cases: Vec<Fate>,
    keeper: Keeper<'_>,
    born: Option<Date>,
    today: Date,
    law: &Catalogue,
) -> Fate {
    let together = cases.into_iter().reduce(|one, other| match (one, other) {
        (Fate::Open, _) | (_, Fate::Open) => Fate::Open,
        (Fate::Unclear(why), _) | (_, Fate::Unclear(why)) => Fate::Unclear(why),
        (Fate::Kept { ground, term }, Fate::Kept { term: other, .. }) => Fate::Kept {
            ground,
            term: later(term, other),
        },
        (Fate::Kept { ground, term }, Fate::Destroyed(other))
        | (Fate::Destroyed(other), Fate::Kept { ground, term }) => {
            // The keeping rule stands, until the later day.
            let (from, by) = (term.from.max(other.from), term.by.max(other.by));
            Fate::Kept {
                ground,
                term: Term { from, by, ..term },
            }
        }
        (Fate::Destroyed(one), Fate::Destroyed(other)) => Fate::Destroyed(later(one, other)),
    });
    let (term, born) = match (together, born) {
        (None, _) => return Fate::Open,
        (Some(Fate::Destroyed(_)), None) => return Fate::Unclear(UNCLEAR_NOT_BORN),
        (Some(Fate::Destroyed(term)), Some(born)) => (term, born),
        (Some(fate), _) => return fate,
    };
    match law.sample().keeps(keeper, born.day(), today) {
        None => Fate::Destroyed(term),
        Some(by) => Fate::Kept {
            ground: sample_ground(by),
            term: Term {
                rule: match by {
                    KeptBy::Law(_) => NEVER.to_owned(),
                    KeptBy::Decision(_) => KEEP_OWN_SAMPLE.to_owned(),
                },
                provision: by.provision().to_owned(),
                ..term
            },
        },
    }
}

pub fn sample_ground(by: KeptBy<'_>) -> &'static str {
    match by {
        KeptBy::Law(_) => KEEP_SAMPLE,
        KeptBy::Decision(_) => KEEP_OWN_SAMPLE,
    }
}

fn later(one: Term, other: Term) -> Term {
    if other.from > one.from { other } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn at(municipality: &str) -> Keeper<'_> {
        Keeper {
            municipality,
            own: &[],
        }
    }
    fn of(retention: &Retention, last_note: Option<Date>, born: Option<Date>) -> Fate {
        of_case(retention, Days { last_note, born }, Catalogue::national())
    }
    fn report() -> Retention {
        Retention::after_last_note("unopened-report-destroy")
    }
    fn investigation() -> Retention {
        Retention::after_last_note("person-file-destroy").and_birth("child-investigation-keep")
    }
    fn from(fate: &Fate) -> (&str, Date, Date) {
        match fate {
            Fate::Destroyed(term) | Fate::Kept { term, .. } => (&term.rule, term.from, term.by),
            other => panic!("no day: {other:?}"),
        }
    }

    #[test]
    fn albins_report_is_destroyed_when_five_years_have_passed_and_by_the_end_of_the_next() {
        let fate = of(&report(), Some(date(2021, 3, 10)), Some(date(2012, 7, 8)));
        assert_eq!(
            from(&fate),
            ("unopened-report-destroy", date(2026, 3, 11), date(2027, 12, 31))
        );
    }

    #[test]
    fn an_investigation_of_a_child_waits_until_the_child_is_thirty() {
        let fate = of(&investigation(), Some(date(2021, 3, 10)), Some(date(2012, 7, 8)));
        let (rule, day, _) = from(&fate);
        assert_eq!((rule, day), ("child-investigation-keep", date(2042, 7, 9)));
        let young_adult = of(&investigation(), Some(date(2030, 1, 1)), Some(date(2000, 1, 31)));
        assert_eq!(from(&young_adult).1, date(2035, 1, 2), "both must have run out");
    }

    #[test]
    fn a_case_that_somebody_still_works_with_is_not_asked_about() {
        assert_eq!(of(&report(), None, Some(date(2012, 7, 8))), Fate::Open);
    }

    #[test]
    fn what_is_not_known_keeps_the_file() {
        assert_eq!(
            of(&investigation(), Some(date(2021, 3, 10)), None),
            Fate::Unclear(UNCLEAR_NOT_BORN)
        );
        let silent = of(
            &Retention::default(),
            Some(date(1990, 3, 10)),
            Some(date(1950, 1, 1)),
        );
        assert_eq!(
            silent,
            Fate::Unclear(UNCLEAR_NO_RULE),
            "a process that says nothing"
        );
    }

    #[test]
    fn the_whole_file_of_a_child_who_was_placed_is_kept() {
        let law = Catalogue::national();
        let born = date(2012, 7, 8);
        let unopened = of(&report(), Some(date(2021, 3, 10)), Some(born));
        let placed = of(
            &investigation().kept(KEEP_PLACEMENT),
            Some(date(2019, 3, 10)),
            Some(born),
        );
        let file = of_file(vec![unopened.clone(), placed], at("0000"), Some(born), TODAY, law);
        assert!(
            matches!(&file, Fate::Kept { ground: KEEP_PLACEMENT, term } if term.provision.contains("16:2")),
            "{file:?}"
        );
        assert_eq!(
            of_file(vec![unopened, Fate::Open], at("0000"), Some(born), TODAY, law),
            Fate::Open
        );
    }

    #[test]
    fn the_last_note_of_all_the_persons_cases_counts() {
        let born = date(2012, 7, 8);
        let early = of(&report(), Some(date(2019, 3, 10)), Some(born));
        let late = of(&report(), Some(date(2021, 3, 10)), Some(born));
        let file = of_file(
            vec![late, early],
            at("0000"),
            Some(born),
            TODAY,
            Catalogue::national(),
        );
        assert_eq!(from(&file).1, date(2026, 3, 11));
    }

    #[test]
    fn a_child_born_on_the_fifteenth_is_kept_for_research_and_so_is_everybody_on_gotland() {
        let law = Catalogue::national();
        let told = |municipality: &str, born: Date| {
            let case = of(&report(), Some(date(2021, 3, 10)), Some(born));
            of_file(vec![case], at(municipality), Some(born), TODAY, law)
        };
        assert!(matches!(
            told("0000", date(2012, 7, 15)),
            Fate::Kept {
                ground: KEEP_SAMPLE,
                ..
            }
        ));
        assert!(matches!(
            told("0980", date(2012, 7, 8)),
            Fate::Kept {
                ground: KEEP_SAMPLE,
                ..
            }
        ));
        assert!(matches!(told("0000", date(2012, 7, 8)), Fate::Destroyed(_)));
    }
}
