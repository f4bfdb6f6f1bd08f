//! A family's life with the office so far: its cases, what runs, and when it may be reported again.

use crate::chance::Chance;
use crate::data::Worry;
use crate::happening::Happening;
use crate::pen::{Crew, Pen};
use crate::people::Family;
use crate::tale::{concern, investigation, report};
use jiff::civil::{Date, DateTime};

/// One report and all that comes of it.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    pub at: DateTime,
    pub worry: &'static Worry,
    pub elsewhere: bool,
    pub course: concern::Course,
    pub after: investigation::Course,
}

/// An investigation of a child, by its place in the family.
#[derive(Clone, Copy, Debug)]
struct Running {
    child: Option<usize>,
    case: usize,
    from: Date,
    to: Date,
}

pub struct Life {
    pub family: Family,
    pub place: usize,
    pub written: Vec<Happening>,
    /// Intake is at work with a report until then.
    pub busy_until: Date,
    next_case: usize,
    investigations: Vec<Running>,
}

impl Life {
    pub fn new(family: Family, place: usize) -> Self {
        Self {
            family,
            place,
            written: Vec::new(),
            busy_until: Date::MIN,
            next_case: 0,
            investigations: Vec::new(),
        }
    }

    /// The investigation of this child that runs on a day.
    fn runs(&self, child: Option<usize>, day: Date) -> Option<usize> {
        let of_child = |one: &&Running| one.child == child && one.from < day && day < one.to;
        self.investigations.iter().find(of_child).map(|one| one.case)
    }

    /// A report on these children of the family, and what follows for each of them.
    pub fn is_reported(&mut self, report: Report, children: &[usize], crew: Crew, chance: Chance) {
        let mut pen = Pen {
            family: &self.family,
            place: self.place,
            crew,
            chance,
            at: report.at,
            case: 0,
            next_case: self.next_case,
            child: None,
            written: Vec::new(),
        };
        let cases = report::given(&mut pen, report.worry, children, report.elsewhere);
        let given = pen.at;
        let mut opened = Vec::new();
        for (nth, case) in cases.iter().enumerate() {
            let child = children.get(nth).copied();
            let mut course = report.course;
            if let Some(running) = self.runs(child, given.date()) {
                course.ending = concern::Ending::Joined(running);
                course.is_identified = true;
            }
            pen.at = given;
            if let Some(case) = concern::assessment(&mut pen, *case, child, course, report.worry, nth == 0) {
                opened.push((case, child, pen.at));
            }
            self.busy_until = self.busy_until.max(pen.at.date());
        }
        for (case, child, decided) in opened {
            pen.at = decided;
            let to = investigation::investigate(&mut pen, case, child, report.after);
            self.investigations.push(Running {
                child,
                case,
                from: decided.date(),
                to,
            });
        }
        self.next_case = pen.next_case;
        self.written.append(&mut pen.written);
    }
}
