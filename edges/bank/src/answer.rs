//! What a bank says of what it was handed.

use jiff::civil::Date;

/// A file from the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `pain.002`: what it will do with a file of ours.
    Status(Line),
    /// `camt.054`: what it has done. Entries that are not ours are among them, and of those nothing but their ids is kept.
    Booked(Vec<Booked>),
}

/// Of a file, of the payments of a day in it, or of one payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The message's id, the day's or the payment's own.
    pub id: String,
    pub status: Status,
    /// What is said of its parts; where nothing is, what is said here counts for all of them.
    pub parts: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    Accepted,
    /// Some of its parts were refused: they tell which.
    Partly,
    /// Not yet decided.
    Waits,
    Refused(Refused),
    /// Nothing is said on this level, or in a word that we do not know: a person must look where no part says more.
    Unsaid,
}

/// Why: codes of ISO 20022 (`AC04`, an account that is closed), and nothing that is free text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refused {
    pub codes: Vec<String>,
}

/// A payment that left the account, or came back to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The payment's own id.
    pub id: String,
    /// None: it is not said of this payment alone.
    pub ore: Option<i64>,
    pub on: Option<Date>,
    /// It came back, and why.
    pub returned: Option<Refused>,
}

impl Answer {
    /// What is said of each payment that is named, the nearest word first. Of those that are not named, see
    /// [`Line::of`].
    pub fn status(&self) -> Option<&Line> {
        match self {
            Self::Status(line) => Some(line),
            Self::Booked(_) => None,
        }
    }
}

impl Line {
    /// What the bank says of one payment: its own line, else its day's, else the file's.
    pub fn of(&self, day: &str, payment: &str) -> &Status {
        let own = |lines: &'_ [Self]| lines.iter().position(|line| line.id == payment);
        if let Some(place) = own(&self.parts) {
            return &self.parts[place].status;
        }
        let of_day = self.parts.iter().find(|line| line.id == day);
        let named = self.parts.iter().find_map(|line| {
            let place = own(&line.parts)?;
            Some(&line.parts[place].status)
        });
        match (named, of_day) {
            (Some(status), _) => status,
            // Of a file that is taken in part, those that are not named are taken.
            (None, Some(day)) if day.status == Status::Partly => &Status::Accepted,
            (None, Some(day)) if day.status != Status::Unsaid => &day.status,
            _ if self.status == Status::Partly => match of_day {
                None => &Status::Unsaid,
                Some(_) => &Status::Accepted,
            },
            _ => &self.status,
        }
    }
}
