//! *Kommunicering* (FL 25 §, SoL 14 kap. 8 §). The parties read what we have written, before we
//! decide, and get time to answer, by mouth too; or it is written why that is needless.

use super::{investigating, must_be_told, party_choice, read_parties, staff};
use crate::document::Document;
use crate::events::{Addressee, Communication, Event};
use crate::letters;
use crate::state::{Investigation, State};
use crate::terms::{Exception, Tag};
use casework::page::{Kind, Tone};
use casework::{Act, Answers, File, Given, Outcome, Page, PersonId, Question, Rejection, Step};
use jiff::civil::Date;

pub const STEP: Step<State> = Step {
    info: staff("communicate", "child-investigation-communicate-title", Act::Write),
    open: super::under_investigation,
    page,
    submit,
};

const SEND: [&str; 2] = [
    "child-investigation-communicate-send",
    "child-investigation-communicate-needless",
];

/// The usual time to answer, from the law's data.
fn usual_last_day(given: &Given) -> Option<Date> {
    let rule = given.law.in_force("party-communication", given.today).ok()?;
    let due = law::due(rule, given.today);
    due.alarm_day
}

/// What we know and how we judge it. What others told stays out until somebody has looked at it.
fn draft(now: &Investigation) -> String {
    let parts = now.document.by_area().filter_map(|(area, under)| {
        let own: Vec<_> = under
            .into_iter()
            .filter(|written| written.passage.tag != Tag::Told)
            .collect();
        let heading = crate::words::said(area.key());
        (!own.is_empty()).then(|| format!("{heading}\n{}", Document::text_under(&own)))
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

fn page(file: &File<State>, given: &Given) -> Page {
    let who = must_be_told(file, given.today).map(party_choice).collect();
    let mut text = Question::long("text", 50_000, "child-investigation-communicate-text")
        .help("child-investigation-communicate-text-help");
    if let Some(now) = file.state.investigating() {
        text = text.prefill(draft(now));
    }
    let mut last_day = Question::date("last_day", "child-investigation-answer-by");
    if let Some(day) = usual_last_day(given) {
        last_day = last_day.prefill(day.to_string());
    }
    let sent = |question: Question| question.when("send", &SEND[..1]);
    Page::new(
        "child-investigation-communicate-title",
        "child-investigation-communicate-submit",
    )
    .lead("child-investigation-communicate-lead")
    .sends_letters()
    .notice(Tone::Warning, "child-investigation-communicate-secrecy")
    .ask(Question::choice(
        "send",
        &SEND,
        "child-investigation-communicate-question",
    ))
    .ask(sent(Question::new(
        "who",
        Kind::Choices(who),
        "child-investigation-communicate-who",
    )))
    .ask(sent(text))
    .ask(sent(last_day))
    .ask(
        Question::choice(
            "exception",
            Exception::KEYS,
            "child-investigation-communicate-exception",
        )
        .when("send", &SEND[1..]),
    )
    .ask(
        Question::long("why", 5_000, "child-investigation-communicate-why")
            .help("child-investigation-communicate-why-help")
            .when("send", &SEND[1..]),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    investigating(file)?;
    let mut read = answers.reader(given.today);
    let send = read.choice("send", |word| SEND.iter().position(|known| *known == word));
    if send == Some(1) {
        let exception = read.choice("exception", Exception::parse);
        let why = read.text("why", 5_000);
        read.check()?;
        return Ok(Outcome::of(&Event::CommunicationNeedless { why, exception }));
    }
    let who = read_parties(&mut read, "who", must_be_told(file, given.today));
    let text = read.text("text", 50_000);
    let last_day = read.coming_date("last_day");
    read.check()?;
    let last_day = last_day.ok_or_else(super::unread)?;
    let to: Vec<Addressee> = must_be_told(file, given.today)
        .filter(|party| who.contains(&party.person.id))
        .map(|party| Addressee {
            person: party.person.id,
            role: party.role,
        })
        .collect();
    let letter = letters::communication(file, &text, last_day);
    let reachable: Vec<PersonId> = file
        .journal
        .parties
        .iter()
        .filter(|party| who.contains(&party.person.id) && letters::reachable(party))
        .map(|party| party.person.id)
        .collect();
    let outcome = Outcome::of(&Event::Communicated(Communication { to, text, last_day }));
    Ok(letters::send(
        outcome,
        file,
        &reachable,
        "investigation-read",
        &letter,
    ))
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, communication_to};

    #[test]
    fn both_guardians_read_it_and_get_the_usual_time_to_answer() {
        let mut tale = Tale::documented();
        let outcome = tale
            .act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        assert_eq!(outcome.letters.len(), 2);
        let clocks = tale.file.summary().clocks;
        let clock = clocks.iter().find(|clock| clock.rule == "party-communication");
        assert!(clock.is_some_and(|clock| clock.runs() && clock.extended_to > Some(tale.today)));
    }

    #[test]
    fn what_is_sent_to_the_mother_alone_is_not_put_where_the_father_reads() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[..1], &tale))
            .expect("it is sent");
        let entries = tale.file.entries();
        let line = entries
            .iter()
            .find(|entry| entry.heading.key == "child-investigation-entry-communicated");
        let view = line
            .and_then(|entry| entry.for_parties.as_ref())
            .expect("that it was sent is seen");
        let [mother, father] = BOTH.map(|who| tale.party(who));
        assert!(view.is_for(&mother) && view.text.is_some());
        assert!(!view.is_for(&father));
    }

    #[test]
    fn a_father_who_is_let_in_later_does_not_find_what_was_sent_to_the_mother() {
        let mut tale = Tale::documented();
        tale.shut_off(BOTH[1]);
        tale.act("communicate", &communication_to(&BOTH[..1], &tale))
            .expect("it is sent");
        let father = tale.party(BOTH[1]);
        let sent = "Skolan beskriver hög frånvaro under hösten.";
        let holds = |entry: &&casework::Entry| entry.text.as_deref() == Some(sent);
        let line = tale
            .file
            .entries()
            .iter()
            .find(holds)
            .expect("that it was sent is written down");
        let view = line.for_parties.as_ref().expect("the mother reads it");
        assert!(!view.is_for(&father));
    }

    #[test]
    fn the_draft_holds_our_words_and_not_what_elin_told() {
        let tale = Tale::documented();
        let page = tale.page("communicate");
        let draft = page.questions.iter().find(|question| question.name == "text");
        assert!(draft.is_some_and(|question| !question.prefill.concat().contains("hunden")));
    }

    #[test]
    fn the_mother_keeps_her_time_when_the_father_is_sent_it_too() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[..1], &tale))
            .expect("the mother is sent it");
        let sooner = tale.today.tomorrow().expect("a day").to_string();
        let mut to_the_father = communication_to(&BOTH[1..], &tale);
        to_the_father.set("last_day", sooner.as_str());
        tale.act("communicate", &to_the_father).expect("so is the father");
        let clocks = tale.file.summary().clocks;
        let clock = clocks.iter().find(|clock| clock.rule == "party-communication");
        let day = clock.and_then(|clock| clock.extended_to).expect("a day");
        assert!(day.to_string() > sooner, "her day is not his");
        let comment = casework::Answers::default().with("text", "Jag var där.");
        tale.act_as_mother("comment", &comment).expect("she answers");
        let clocks = tale.file.summary().clocks;
        let clock = clocks.iter().find(|clock| clock.rule == "party-communication");
        assert!(
            clock.is_some_and(|clock| clock.runs()),
            "the father has not answered yet"
        );
    }

    #[test]
    fn what_cannot_wait_ends_the_time_to_answer_and_does_not_hide_it() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        let needless = casework::Answers::default()
            .with("send", "child-investigation-communicate-needless")
            .with("exception", "child-investigation-exception-at-once")
            .with("why", "Elin behöver skydd i kväll.");
        tale.act("communicate", &needless).expect("it is written why");
        let clocks = tale.file.summary().clocks;
        let clock = clocks.iter().find(|clock| clock.rule == "party-communication");
        assert!(clock.is_some_and(|clock| !clock.runs()), "it ran, and is over");
        let comment = casework::Answers::default().with("text", "Jag var där.");
        tale.act_as_mother("comment", &comment)
            .expect("what she was sent can be answered");
    }

    #[test]
    fn leaving_it_out_needs_a_ground_of_the_law_and_a_reason() {
        let mut tale = Tale::documented();
        let answers = casework::Answers::default().with("send", "child-investigation-communicate-needless");
        assert!(tale.act("communicate", &answers).is_err());
        let reason = answers.with("why", "Beslutet går familjen helt till mötes.");
        assert!(tale.act("communicate", &reason).is_err(), "on no ground");
        let ground = reason.with("exception", "child-investigation-exception-needless");
        assert!(tale.act("communicate", &ground).is_ok());
    }
}
