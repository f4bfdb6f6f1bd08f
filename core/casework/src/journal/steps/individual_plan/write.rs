//! *Individuell plan.* Who does what and when, who answers for the whole, and what the person wants; signed, and sent to all.

use super::{about, current, readers};
use crate::answers::Reader;
use crate::journal::Happened;
use crate::journal::individual_plan::{Fact, Plan, Row, Written, letters};
use crate::journal::steps::staff;
use crate::letter::LetterOrder;
use crate::page::Kind;
use crate::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Say, Step};

const MOST: usize = 15;

pub fn step<S>() -> Step<S> {
    Step {
        info: staff("write_individual_plan", "individual-plan-write-title", Act::Write),
        open: |file| called(file).is_some(),
        page,
        submit,
    }
}

fn called<S>(file: &File<S>) -> Option<&Plan> {
    current(file).filter(|plan| plan.invited.is_some() && plan.written.is_none())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let mut page = Page::new("individual-plan-write-title", "individual-plan-write-submit")
        .lead("individual-plan-write-lead")
        .sends_letters();
    let plan = called(file);
    for (one, nth) in plan
        .into_iter()
        .flat_map(|plan| plan.is.participants.iter().zip(0..))
    {
        let answer = plan.and_then(|plan| plan.answer_of(nth));
        let key = match answer.map(|answer| answer.comes) {
            None => "individual-plan-answer-none",
            Some(true) => "journal-plan-comes",
            Some(false) => "journal-plan-comes-not",
        };
        let said = Say::key(key).with("name", &one.organisation);
        page = page.fact("individual-plan-participants", said);
    }
    let item = vec![
        Question::text("need", 300, "individual-plan-row-need"),
        Question::long("what", 2_000, "individual-plan-row-what"),
        Question::text("who", 200, "individual-plan-row-who").help("individual-plan-row-who-help"),
        Question::date("by", "individual-plan-row-by").optional(),
    ];
    let rows = Kind::Repeat {
        item,
        max: MOST,
        add: Say::key("individual-plan-row-add"),
    };
    page.ask(Question::long("wants", 4_000, "individual-plan-wants").help("individual-plan-wants-help"))
        .ask(Question::new("row", rows, "individual-plan-rows"))
        .ask(Question::text("main", 200, "individual-plan-main").help("individual-plan-main-help"))
        .ask(Question::date("follow_up_on", "individual-plan-follow-up-on"))
        .signed(Say::key("individual-plan-sign"))
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = called(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let wants = read.text("wants", 4_000);
    let rows = rows(&mut read);
    let main_responsible = read.text("main", 200);
    let follow_up_on = read.coming_date("follow_up_on");
    read.check()?;
    let written = Written {
        plan: plan.seq,
        rows,
        main_responsible,
        wants,
        follow_up_on: follow_up_on.ok_or_else(crate::journal::unread)?,
        signature: given.signed()?,
    };
    Ok(sent(file, plan, written, given))
}

fn rows(read: &mut Reader<'_>) -> Vec<Row> {
    let count = read.answers.items("row").max(1);
    if count > MOST {
        let too_many = Say::key("problem-too-many").with("max", MOST as i64);
        read.problems.add("row.0.need", too_many);
    }
    let one = |nth: usize| Row {
        need: read.text(&format!("row.{nth}.need"), 300),
        what: read.text(&format!("row.{nth}.what"), 2_000),
        who: read.text(&format!("row.{nth}.who"), 200),
        by: read.optional_date(&format!("row.{nth}.by")),
    };
    (0..count.min(MOST)).map(one).collect()
}

/// A copy to each who takes part, whether they came or not, and to those who said yes.
fn sent<S>(file: &File<S>, plan: &Plan, written: Written, given: &Given) -> Outcome {
    let whom = about(file);
    let organisations = plan
        .is
        .participants
        .iter()
        .zip(0..)
        .map(|(one, nth)| LetterOrder {
            to: given.ids.person(),
            letter: letters::copy(&whom, &written, Some(one)),
            once: format!("plan-written:{}:{nth}", written.signature.document_sha256),
        });
    let persons = readers(file, plan).map(|to| LetterOrder {
        to,
        letter: letters::copy(&whom, &written, None),
        once: format!("plan-written:{}:{to}", written.signature.document_sha256),
    });
    let letters: Vec<LetterOrder> = organisations.chain(persons).collect();
    let outcome = Outcome::of(&Happened::IndividualPlan(Fact::Written(Box::new(written))));
    letters.into_iter().fold(outcome, Outcome::sends)
}
