//! A party cancels a meeting, or takes back what they proposed. No reason is asked for.

use super::{acting, choose, meetings, own, party};
use crate::ids::PersonId;
use crate::journal::meetings::{Asked, Fact, Meeting, SlotChange};
use crate::journal::{Happened, Journal};
use crate::page::Choice;
use crate::{Answers, File, Given, Outcome, Page, Rejection, Say, Step};

pub const NAME: &str = "cancel_meeting";

enum Of<'a> {
    Meeting(&'a Meeting),
    Asked(&'a Asked),
}

pub fn step<S>() -> Step<S> {
    Step {
        info: party(NAME, "cancel-meeting-title"),
        open: |file| {
            !file.journal.meetings.all.is_empty() || file.journal.meetings.waiting().next().is_some()
        },
        page,
        submit,
    }
}

/// What they have proposed and not been answered; wishes about a meeting go with the meeting.
fn proposed(journal: &Journal, person: Option<PersonId>) -> impl Iterator<Item = &Asked> {
    let waiting = journal.meetings.waiting();
    waiting.filter(move |asked| Some(asked.person) == person && !asked.wishes.times.is_empty())
}

fn page<S>(file: &File<S>, given: &Given) -> Page {
    let mut mine = meetings(own(&file.journal, given));
    mine.extend(
        proposed(&file.journal, acting(&file.journal, given).ok()).map(|asked| Choice {
            value: asked.id.to_string(),
            label: Say::key("meet-proposed-on").with("at", asked.at),
            help: None,
        }),
    );
    let page = Page::new("cancel-meeting-title", "cancel-meeting-submit").lead("cancel-meeting-lead");
    choose(page, "meeting", mine, "meet-which", "meet-none-ahead")
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let person = acting(&file.journal, given)?;
    let mut read = answers.reader(given.today);
    let of = read.choice("meeting", |word| {
        let mut booked = own(&file.journal, given).filter(|meeting| meeting.id.to_string() == word);
        let mut asked = proposed(&file.journal, Some(person)).filter(|asked| asked.id.to_string() == word);
        booked
            .next()
            .map(Of::Meeting)
            .or_else(|| asked.next().map(Of::Asked))
    });
    read.check()?;
    match of.ok_or_else(crate::journal::unread)? {
        Of::Meeting(Meeting { id, .. }) => {
            let fact = Fact::CalledOff {
                id: *id,
                reason: None,
            };
            Ok(Outcome::of(&Happened::Meeting(fact)).slot(SlotChange::Free { meeting: *id }))
        }
        Of::Asked(asked) => Ok(Outcome::of(&Happened::Meeting(Fact::Withdrawn { id: asked.id }))),
    }
}
