//! One thing that happens: when, by whom, in which case, which step, with which answers.

use casework::PersonalNumber;
use jiff::Timestamp;

/// Who does it.
#[derive(Clone, Debug, PartialEq)]
pub enum By {
    /// Somebody who does not sign in.
    Public,
    /// Place in the list of staff.
    Staff(usize),
    Resident {
        name: String,
        number: PersonalNumber,
    },
}

/// An answer, or where it is found once the case is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Fill {
    Text(String),
    /// The id that the party with this number has in the case.
    Party(PersonalNumber),
    /// The place in the stream of the newest line with this heading.
    Newest(&'static str),
    NewestNote,
    /// The task that should have been done first.
    FirstTask,
    /// The number of another case of the same family.
    NumberOf(usize),
    /// Place in the list of staff.
    Colleague(usize),
}

/// What the decision hands over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandsOver {
    /// Opens this case of the family.
    To(usize),
    /// To a case that is there already.
    ToOneThere,
}

#[derive(Clone, Debug)]
pub struct Happening {
    pub at: Timestamp,
    pub family: usize,
    /// Cases of a family are counted from 0; the first of those that a report opens.
    pub case: usize,
    /// The report opens one case for each of these: name of the child as given, in order.
    pub begins: Vec<String>,
    pub by: By,
    pub step: &'static str,
    pub answers: Vec<(String, Fill)>,
    /// Numbers that the register is asked about before.
    pub asks_register: Vec<PersonalNumber>,
    pub is_signed: bool,
    pub hands_over: Option<HandsOver>,
}
