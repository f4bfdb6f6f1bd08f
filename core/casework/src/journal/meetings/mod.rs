//! *Möten.* Times that colleagues have opened, meetings that were booked in them, and what somebody asked for.
//!
//! A time is a row of the committee's store, where two can never have it; what came of it is a [`Fact`] of the case.

mod asking;
mod entry;

pub use asking::{Answer, Asked, Gender, Verdict, Wish, Wishes};
pub use entry::entry;

use crate::event::Meta;
use crate::ids::{MeetingId, PersonId, SlotId, StaffId};
use crate::say::{Arg, Say};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

crate::words! {
    /// *Mötesform.* How people meet.
    Form {
        Office = "meet-office",
        /// At the person's home: where that is stands in no meeting.
        Home = "meet-home",
        Phone = "meet-phone",
        Video = "meet-video",
        Walk = "meet-walk",
    }
}

crate::words! {
    /// What became of a meeting.
    State {
        Booked = "meet-booked",
        Held = "meet-held",
        NotHeld = "meet-not-held",
        CalledOff = "meet-called-off",
    }
}

/// *Bokningsbar tid.* With whom, when, how and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slot {
    pub id: SlotId,
    pub staff: StaffId,
    pub staff_name: String,
    pub starts_at: Timestamp,
    pub minutes: i64,
    pub form: Form,
    /// A room, an address to meet at, a link. Nobody's home.
    pub place: String,
}

impl Slot {
    pub fn ends_at(&self) -> Timestamp {
        self.starts_at
            .saturating_add(self.minutes.minutes())
            .unwrap_or(Timestamp::MAX)
    }
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts_at < other.ends_at() && other.starts_at < self.ends_at()
    }
    /// When, how long, how and with whom; the place stands where one meeting is read alone.
    pub fn say(&self) -> Say {
        Say::key("meet-slot")
            .with("at", self.starts_at)
            .with("minutes", self.minutes)
            .with("form", Arg::Key(self.form.key().into()))
            .with("name", &self.staff_name)
    }
}

/// Times that may be taken now, as the store has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// Open to this case, in order.
    pub offered: Vec<Slot>,
    /// Meetings that the colleague who acts has already.
    pub busy: Vec<Slot>,
}

/// What becomes of a bookable time, in the unit of work that says why.
#[derive(Clone, Debug, PartialEq)]
pub enum SlotChange {
    /// An open one is taken; whoever comes second finds it gone.
    Take { slot: SlotId, meeting: MeetingId },
    /// The colleague's own time, taken at once; their open times beneath it go.
    Make { slot: Slot, meeting: MeetingId },
    /// The meeting's time is open again, to whom it was.
    Free { meeting: MeetingId },
    /// The meeting's time is gone: the colleague cannot.
    Drop { meeting: MeetingId },
}

/// Facts of meetings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    Booked {
        id: MeetingId,
        slot: Slot,
        persons: Vec<PersonId>,
        /// *Gemensamt möte.* Every party who follows the case sees it.
        joint: bool,
    },
    Moved {
        id: MeetingId,
        slot: Slot,
    },
    /// No reason is asked of a party.
    CalledOff {
        id: MeetingId,
        reason: Option<String>,
    },
    /// It was held, or it was not.
    Noted {
        id: MeetingId,
        held: bool,
    },
    /// *Önskemål.* Times that a party proposes, or what they ask for in a meeting that is booked.
    Wished {
        id: MeetingId,
        person: PersonId,
        wishes: Box<Wishes>,
    },
    /// An answer to each wish.
    Answered {
        id: MeetingId,
        answers: Vec<Answer>,
    },
    Withdrawn {
        id: MeetingId,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    pub id: MeetingId,
    pub slot: Slot,
    pub persons: Vec<PersonId>,
    pub joint: bool,
    pub state: State,
}

impl Meeting {
    /// Each party has their own meetings, and those that are for all.
    pub fn is_for(&self, person: PersonId) -> bool {
        self.joint || self.persons.contains(&person)
    }
    /// Still to come.
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.state == State::Booked && self.slot.ends_at() > now
    }
}

/// What the facts of meetings add up to.
#[derive(Clone, Debug, Default)]
pub struct Meetings {
    pub all: Vec<Meeting>,
    pub asked: Vec<Asked>,
}

impl Meetings {
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.all.iter().find(|meeting| meeting.id == id)
    }
    pub fn asked(&self, id: MeetingId) -> Option<&Asked> {
        self.asked.iter().find(|asked| asked.id == id)
    }
    /// What a party asked for and nobody has answered.
    pub fn waiting(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(|asked| asked.waits())
    }

    pub fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::Booked {
                id,
                slot,
                persons,
                joint,
            } => self.all.push(Meeting {
                id: *id,
                slot: slot.clone(),
                persons: persons.clone(),
                joint: *joint,
                state: State::Booked,
            }),
            Fact::Moved { id, slot } => self.change(*id, |meeting| meeting.slot = slot.clone()),
            Fact::CalledOff { id, .. } => {
                self.change(*id, |meeting| meeting.state = State::CalledOff);
                self.withdraw(*id);
            }
            Fact::Noted { id, held } => self.change(*id, |meeting| {
                meeting.state = if *held { State::Held } else { State::NotHeld };
            }),
            Fact::Wished { id, person, wishes } => self.asked.push(Asked {
                id: *id,
                person: *person,
                at: meta.at,
                wishes: (**wishes).clone(),
                answers: Vec::new(),
                withdrawn: false,
            }),
            Fact::Answered { id, answers } => {
                let asked = self.asked.iter_mut().find(|asked| asked.id == *id);
                if let Some(asked) = asked {
                    asked.answers.clone_from(answers);
                }
            }
            Fact::Withdrawn { id } => self.withdraw(*id),
        }
    }

    fn change(&mut self, id: MeetingId, change: impl FnOnce(&mut Meeting)) {
        if let Some(meeting) = self.all.iter_mut().find(|meeting| meeting.id == id) {
            change(meeting);
        }
    }

    fn withdraw(&mut self, id: MeetingId) {
        if let Some(asked) = self.asked.iter_mut().find(|asked| asked.id == id) {
            asked.withdrawn = true;
        }
    }
}
