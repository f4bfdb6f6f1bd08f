//! *Svara på kallelse.* An organisation answers by the code of its letter, and reads there when and where the meeting is
//! and who takes part. Nothing else of the case, and not whom it is about: the letter says that.

use super::current;
use crate::journal::Happened;
use crate::journal::individual_plan::{Answered, Fact, Plan};
use crate::step::{Audience, StepInfo};
use crate::{Act, Answers, CaseNumber, File, Given, Outcome, Page, Question, Rejection, Say, Step};

pub const NAME: &str = "answer_plan_invitation";

pub fn step<S>() -> Step<S> {
    let info = StepInfo {
        name: NAME,
        title: "individual-plan-answer-title",
        act: Act::Tell,
        audience: Audience::Holder,
        starts: false,
    };
    Step {
        info,
        open: |file| invited(file).is_some(),
        page,
        submit,
    }
}

fn invited<S>(file: &File<S>) -> Option<&Plan> {
    current(file).filter(|plan| plan.invited.is_some())
}

fn page<S>(file: &File<S>, _: &Given) -> Page {
    let page = Page::new("individual-plan-answer-title", "individual-plan-answer-submit");
    let Some((plan, (meeting, _))) = invited(file).and_then(|plan| Some((plan, plan.invited.as_ref()?)))
    else {
        return page;
    };
    let at = Say::key("individual-plan-at").with("at", meeting.meeting_at);
    let mut page = page
        .lead("individual-plan-answer-lead")
        .fact("individual-plan-meeting-at", at)
        .fact(
            "individual-plan-place",
            Say::key("plain").with("text", &meeting.place),
        );
    for one in &plan.is.participants {
        let name = Say::key("plain").with("text", &one.organisation);
        page = page.fact("individual-plan-organisation", name);
    }
    if let (Some((written, _)), Some(day)) = (&plan.written, plan.follow_up_on()) {
        let main = Say::key("plain").with("text", &written.main_responsible);
        let day = Say::key("individual-plan-day").with("day", day);
        page = page
            .fact("individual-plan-main", main)
            .fact("individual-plan-follow-up-on", day);
    }
    page.ask(Question::text("name", 120, "individual-plan-answer-name").autocomplete("name"))
        .ask(
            Question::text("contact", 160, "individual-plan-answer-contact")
                .help("individual-plan-answer-contact-help"),
        )
        .ask(Question::yes_no("comes", "individual-plan-answer-comes"))
        .ask(
            Question::long("can_do", 2_000, "individual-plan-answer-can")
                .help("individual-plan-answer-can-help")
                .optional(),
        )
}

fn submit<S>(file: &File<S>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let plan = invited(file).ok_or(crate::process::STEP_NOT_OPEN)?;
    let code = CaseNumber::parse(answers.first("code"));
    let codes = plan.invited.iter().flat_map(|(invited, _)| &invited.codes);
    let participant = codes.zip(0..).find(|(held, _)| Some(*held) == code.as_ref());
    let (_, participant) = participant.ok_or(crate::process::STEP_NOT_OPEN)?;
    let mut read = answers.reader(given.today);
    let name = read.text("name", 120);
    let contact = read.text("contact", 160);
    let comes = read.yes_no("comes");
    let can_do = read.optional_text("can_do", 2_000);
    read.check()?;
    let answered = Answered {
        plan: plan.seq,
        participant,
        name,
        contact,
        comes,
        can_do,
    };
    let thanks = Say::key("individual-plan-answer-thanks");
    Ok(Outcome::of(&Happened::IndividualPlan(Fact::Answered(answered))).receipt(thanks))
}
