//! *Ansökan om ekonomiskt bistånd.* Somebody who has identified themselves asks for a month's support, alone or with a
//! partner, and signs it (SoL 12 kap. 1 §, FL 19 §).

use super::unread;
use crate::events::{Event, Member};
use crate::questions;
use crate::reading::{self, Household};
use crate::state::State;
use crate::terms::{Living, Together};
use casework::journal::Happened;
use casework::step::{Act, Audience, StepInfo};
use casework::{
    Actor, Answers, EventData, File, Given, Outcome, Page, PartyRole, Person, Rejection, Say, Step,
};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "apply",
        title: "financial-assistance-apply-title",
        act: Act::Apply,
        audience: Audience::Resident,
        starts: true,
    },
    open: super::not_started,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let page = Page::new(
        "financial-assistance-apply-title",
        "financial-assistance-apply-submit",
    )
    .lead("financial-assistance-apply-lead");
    questions::asked(questions::told(page), file, given).signed(Say::key("financial-assistance-apply-sign"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let Actor::Resident { name, number, .. } = &given.by else {
        return Err(unread().into());
    };
    let applicant = given.person(name, Some(number.clone()), None);
    let new = read(file, answers, given, applicant)?;
    let signature = given.signed()?;
    Ok(opened(
        NewCase {
            signature: Some(signature),
            ..new
        },
        given,
    ))
}

/// What a first application makes a case of.
pub struct NewCase {
    pub applicant: Person,
    pub household: Household,
    pub application: crate::events::Application,
    /// What the applicant said of applying together: for staff alone.
    pub private: Option<(Together, Option<String>)>,
    pub signature: Option<casework::given::Signature>,
    pub files: Vec<Happened>,
}

/// Everything that is wrong is told at once.
pub fn read(
    file: &File<State>,
    answers: &Answers,
    given: &Given,
    applicant: Person,
) -> Result<NewCase, Rejection> {
    let mut read = answers.reader(given.today);
    let month = reading::month(&mut read, &file.state, given);
    let household = reading::household(&mut read, file, given, applicant.number.as_ref());
    let couple = household
        .as_ref()
        .is_some_and(|household| household.living == Living::Couple);
    let private = match couple {
        true => read
            .choice("together", Together::parse)
            .map(|together| (together, read.optional_text("together-text", 2_000))),
        false => None,
    };
    let money = reading::rest(&mut read, couple);
    let files = reading::files(&mut read, !couple, given);
    read.check()?;
    let (Some(month), Some(household), Some(money)) = (month, household, money) else {
        return Err(unread().into());
    };
    let adults = adults(&applicant, household.partner.as_ref());
    let application = reading::application(1, month, &household, adults, money, given);
    Ok(NewCase {
        applicant,
        household,
        application,
        private,
        signature: None,
        files,
    })
}

fn adults(applicant: &Person, partner: Option<&Person>) -> Vec<Member> {
    let all = std::iter::once(applicant).chain(partner);
    let nth = all.zip(["a1", "a2"]);
    nth.map(|(person, who)| Member {
        who: who.to_owned(),
        person: person.id,
        name: person.name.clone(),
        born: person
            .born
            .or_else(|| person.number.as_ref().and_then(casework::PersonalNumber::born)),
    })
    .collect()
}

/// The case, with whom it is about. A partner who is to sign sees it from today; one whom the applicant wants to be talked
/// with about first sees nothing.
pub fn opened(new: NewCase, given: &Given) -> Outcome {
    let (id, number) = given.ids.case();
    let together = new.private.as_ref().map(|(together, _)| *together);
    let signs = new.household.partner.is_some() && together == Some(Together::Yes);
    let mut application = new.application;
    application.with_partner = signs;
    application.signature = new.signature;
    let party = |person: &Person, role| Happened::PartyAdded {
        person: Box::new(person.clone()),
        role,
    };
    let follows = |person: &Person| Happened::PartyFollows {
        person: person.id,
        from: given.today,
    };
    let mut journal = vec![
        Happened::CaseOpened {
            number: number.clone(),
            unit: given.intake_unit.clone(),
        },
        party(&new.applicant, PartyRole::Subject),
        follows(&new.applicant),
    ];
    if let Some(partner) = &new.household.partner {
        journal.push(party(partner, PartyRole::CoApplicant));
        journal.extend(signs.then(|| follows(partner)));
    }
    let children = new.household.children.iter();
    journal.extend(children.map(|(child, _)| party(child, PartyRole::HouseholdMember)));
    let mut events: Vec<EventData> = journal.iter().map(EventData::of).collect();
    events.push(EventData::of(&Event::Applied(Box::new(application))));
    events.extend(new.files.iter().map(EventData::of));
    if let Some((together, text)) = new.private {
        events.push(EventData::of(&Event::ToldInPrivate {
            person: new.applicant.id,
            together,
            text,
        }));
    }
    let process = <crate::FinancialAssistance as casework::Definition>::ID;
    let receipt = match signs {
        true => "financial-assistance-receipt-together",
        false => "financial-assistance-receipt",
    };
    Outcome::default()
        .opens(id, number, process, events)
        .receipt(Say::key(receipt))
}
