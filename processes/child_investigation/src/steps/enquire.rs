//! *Hämta in uppgifter.* School, health care and others are asked, with the ground for asking: the
//! duty to hand over what matters (SoL 20 kap. 6 §), or consent. The question becomes a letter.

use super::{investigating, staff};
use crate::events::Event;
use crate::law_data::law;
use crate::letters;
use crate::state::State;
use crate::terms::{Body, EnquiryGround};
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("enquire", "child-investigation-enquire-title", Act::Write),
    open: super::under_investigation,
    page,
    submit,
};

fn page(file: &File<State>, given: &Given) -> Page {
    let grounds: Vec<&str> = EnquiryGround::KEYS
        .iter()
        .copied()
        .filter(|ground| law().provision_of(ground, given.today).is_some())
        .collect();
    let mut page = Page::new(
        "child-investigation-enquire-title",
        "child-investigation-enquire-submit",
    )
    .lead("child-investigation-enquire-lead")
    .notice(Tone::Info, "child-investigation-enquire-say-little");
    if let Some(plan) = file.state.investigating().and_then(|now| now.plan.as_ref()) {
        page = page.fact(
            "child-investigation-plan-questions",
            super::plain(&plan.questions),
        );
    }
    page.ask(Question::choice(
        "body",
        Body::KEYS,
        "child-investigation-enquire-body",
    ))
    .ask(
        Question::text("to", 160, "child-investigation-enquiry-to")
            .help("child-investigation-enquire-to-help"),
    )
    .ask(
        Question::choice("ground", &grounds, "child-investigation-enquiry-ground")
            .help("child-investigation-enquire-ground-help"),
    )
    .ask(Question::long("asks", 10_000, "child-investigation-enquire-asks"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    investigating(file)?;
    let mut read = answers.reader(given.today);
    let body = read.choice("body", Body::parse);
    let to = read.text("to", 160);
    let ground = read.choice("ground", |word| {
        EnquiryGround::parse(word).zip(law().provision_of(word, given.today))
    });
    let asks = read.text("asks", 10_000);
    read.check()?;
    let (Some(body), Some((ground, provision))) = (body, ground) else {
        return Err(super::unread().into());
    };
    let letter = letters::enquiry(file, &to, ground.key(), provision, &asks);
    Ok(Outcome::of(&Event::EnquirySent {
        body,
        to,
        ground,
        provision: provision.to_owned(),
        asks,
        letter,
    }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, enquiry_to_school};
    use casework::Answers;

    #[test]
    fn the_school_is_asked_with_the_provision_in_the_letter() {
        let mut tale = Tale::told();
        let outcome = tale
            .act("enquire", &enquiry_to_school())
            .expect("the school is asked");
        let event = format!("{:?}", outcome.streams);
        assert!(event.contains("SoL 20:6"));
    }

    #[test]
    fn nobody_is_asked_without_a_ground() {
        let mut tale = Tale::told();
        let mut answers = enquiry_to_school();
        answers.set("ground", "");
        assert!(tale.act("enquire", &answers).is_err());
        assert!(tale.act("enquire", &Answers::default()).is_err());
    }

    #[test]
    fn an_answer_can_be_recorded_only_where_somebody_was_asked() {
        let mut tale = Tale::told();
        assert!(!tale.opens("record_answer"));
        tale.act("enquire", &enquiry_to_school())
            .expect("the school is asked");
        assert!(tale.opens("record_answer"));
    }
}
