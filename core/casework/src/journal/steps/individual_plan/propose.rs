//! *Föreslå individuell plan.* What has to be coordinated, and with whom. Nobody outside is told of it before there is consent.

use super::asked;
use crate::answers::Reader;
use crate::journal::Happened;
use crate::journal::individual_plan::{Fact, Participant, Proposed};
use crate::journal::steps::staff;
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

const MOST: usize = 8;

pub fn step<S>() -> Step<S> {
    Step {
        info: staff(
            "propose_individual_plan",
            "individual-plan-propose-title",
            Act::Write,
        ),
        open: |file| super::current(file).is_none() && !asked(file).is_empty(),
        page,
        submit,
    }
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let item = vec![
        Question::text("organisation", 160, "individual-plan-organisation"),
        Question::text("address", 300, "individual-plan-address").help("individual-plan-address-help"),
    ];
    let participants = Kind::Repeat {
        item,
        max: MOST,
        add: Say::key("individual-plan-participant-add"),
    };
    let mut page = Page::new("individual-plan-propose-title", "individual-plan-propose-submit")
        .lead("individual-plan-propose-lead");
    for person in asked(file) {
        let name = file.journal.party(person).map(|party| party.person.name.clone());
        let name = Say::key("plain").with("text", name.unwrap_or_default());
        page = page.fact("individual-plan-asked", name);
    }
    page.ask(Question::long("needs", 4_000, "individual-plan-needs").help("individual-plan-needs-help"))
        .ask(Question::new(
            "participant",
            participants,
            "individual-plan-participants",
        ))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let needs = read.text("needs", 4_000);
    let participants = participants(&mut read);
    read.check()?;
    let proposed = Proposed {
        needs,
        participants,
        asked: asked(file),
    };
    Ok(Outcome::of(&Happened::IndividualPlan(Fact::Proposed(proposed))))
}

fn participants(read: &mut Reader<'_>) -> Vec<Participant> {
    let count = read.answers.items("participant").max(1);
    if count > MOST {
        let too_many = Say::key("problem-too-many").with("max", MOST as i64);
        read.problems.add("participant.0.organisation", too_many);
    }
    let one = |nth: usize| Participant {
        organisation: read.text(&format!("participant.{nth}.organisation"), 160),
        address: read.text(&format!("participant.{nth}.address"), 300),
    };
    (0..count.min(MOST)).map(one).collect()
}
