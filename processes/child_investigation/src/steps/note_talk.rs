//! *Samtal.* With the child, a guardian or somebody else: who, when, where, in whose words. A child
//! may be talked with without the guardians' consent (SoL 20 kap. 7 §); why is written down.

use super::staff;
use crate::events::{Event, Talk};
use crate::state::State;
use crate::terms::TalkWith;
use casework::answers::NO;
use casework::journal::understood;
use casework::page::Tone;
use casework::{Act, Answers, File, Given, Outcome, Page, PartyRole, Question, Rejection, Say, Step};

pub const STEP: Step<State> = Step {
    info: staff("note_talk", "child-investigation-talk-title", Act::Write),
    open: super::under_investigation,
    page,
    submit,
};

const HELD: [&str; 2] = [
    "child-investigation-talk-held",
    "child-investigation-talk-not-held",
];
const CHILD: &[&str] = &["child-investigation-talk-child"];

fn held(question: Question) -> Question {
    question.when("held", &HELD[..1])
}

fn page(file: &File<State>, given: &Given) -> Page {
    let check = understood::question(file, given.today).map(held);
    check.into_iter().fold(talk(file, given), Page::ask)
}

fn talk(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-talk-title",
        "child-investigation-talk-submit",
    )
    .lead("child-investigation-talk-lead");
    if let Some(now) = file.state.investigating() {
        if !now.child_is_heard() {
            page = page.notice(Tone::Info, "child-investigation-child-not-heard");
        }
        if let Some(own) = now.plan.as_ref().and_then(|plan| plan.childs_questions.as_ref()) {
            page = page.fact("child-investigation-plan-child", super::plain(own));
        }
    }
    page.ask(Question::choice(
        "with",
        TalkWith::KEYS,
        "child-investigation-talk-with",
    ))
    .ask(Question::choice(
        "held",
        &HELD,
        "child-investigation-talk-was-held",
    ))
    .ask(held(
        Question::text("name", 120, "child-investigation-talk-name")
            .help("child-investigation-talk-name-help"),
    ))
    .ask(held(
        Question::date("on", "child-investigation-talk-on").prefill(given.today.to_string()),
    ))
    .ask(held(Question::text(
        "place",
        200,
        "child-investigation-talk-place",
    )))
    .ask(
        Question::yes_no("alone", "child-investigation-talk-alone")
            .optional()
            .when("with", CHILD),
    )
    .ask(
        Question::long(
            "without_consent",
            2_000,
            "child-investigation-talk-without-consent",
        )
        .help("child-investigation-talk-without-consent-help")
        .optional()
        .when("with", CHILD),
    )
    .ask(held(
        Question::long("words", 20_000, "child-investigation-talk-words")
            .help("child-investigation-talk-words-help"),
    ))
    .ask(held(
        Question::long("seen", 10_000, "child-investigation-talk-seen")
            .help("child-investigation-talk-seen-help")
            .optional(),
    ))
    .ask(
        Question::yes_no("shown_to_child", "child-investigation-talk-shown")
            .help("child-investigation-talk-shown-help")
            .optional()
            .prefill(NO)
            .when("with", CHILD),
    )
    .ask(Question::long("why", 5_000, "child-investigation-talk-why-not").when("held", &HELD[1..]))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let with = read.choice("with", TalkWith::parse);
    let held = read.choice("held", |word| HELD.iter().position(|known| *known == word));
    if held == Some(1) {
        let why = read.text("why", 5_000);
        read.check()?;
        let with = with.ok_or_else(super::unread)?;
        return Ok(Outcome::of(&Event::TalkNotHeld { with, why }));
    }
    let name = read.text("name", 120);
    let on = read.past_date("on").unwrap_or(given.today);
    let place = read.text("place", 200);
    let words = read.text("words", 20_000);
    let seen = read.optional_text("seen", 10_000);
    let child = with == Some(TalkWith::Child);
    let alone = child.then(|| read.yes_no("alone"));
    let without_consent = if child {
        read.optional_text("without_consent", 2_000)
    } else {
        None
    };
    let shown_to_child = child && answers.first("shown_to_child") == casework::answers::YES;
    let check = understood::chosen(&mut read, file);
    // A child's words are the child's alone: nobody else says whether we understood them right.
    if child && check.is_some_and(|party| party.role != PartyRole::Subject) {
        read.problems
            .add(understood::WITH, "child-investigation-problem-childs-words");
    }
    read.check()?;
    let sent = check.map(|to| {
        let heading = Say::key("child-investigation-entry-talk-child");
        understood::send(file, to, heading, &words, given)
    });
    let talk = Talk {
        with: with.ok_or_else(super::unread)?,
        name,
        on,
        place,
        alone,
        without_consent,
        words,
        seen,
        shown_to_child,
    };
    let outcome = Outcome::of(&Event::TalkNoted(Box::new(talk)));
    Ok(sent.iter().fold(outcome, Outcome::and))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, talk_with_elin};
    use casework::{Answers, PartyRole};

    #[test]
    fn what_elin_says_is_never_shown_to_her_parents() {
        let mut tale = Tale::told();
        tale.act("note_talk", &talk_with_elin()).expect("it is noted");
        let entry = tale.file.entries().last().expect("a line in the history");
        assert!(entry.for_parties.is_none());
        assert!(
            entry
                .text
                .as_deref()
                .is_some_and(|words| words.contains("hunden"))
        );
    }

    #[test]
    fn a_child_may_read_her_own_words_and_still_her_parents_may_not() {
        let mut tale = Tale::told();
        let mut answers = talk_with_elin();
        answers.set("shown_to_child", "yes");
        tale.act("note_talk", &answers).expect("it is noted");
        let entry = tale.file.entries().last().expect("a line in the history");
        let only = entry.for_parties.as_ref().map(|view| view.only.clone());
        assert_eq!(only, Some(vec![PartyRole::Subject]));
    }

    #[test]
    fn it_is_written_whether_the_child_was_met_alone() {
        let mut tale = Tale::told();
        let mut answers = talk_with_elin();
        answers.set("alone", "");
        assert!(tale.act("note_talk", &answers).is_err());
    }

    #[test]
    fn a_baby_who_cannot_be_asked_is_written_down_as_not_heard_with_the_reason() {
        let mut tale = Tale::told();
        let answers = Answers::default()
            .with("with", "child-investigation-talk-child")
            .with("held", "child-investigation-talk-not-held");
        assert!(tale.act("note_talk", &answers).is_err(), "the reason is missing");
        let answers = answers.with("why", "Barnet är tre månader.");
        tale.act("note_talk", &answers).expect("it is noted");
    }
}
