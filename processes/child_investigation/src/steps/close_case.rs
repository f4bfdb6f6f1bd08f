//! *Avsluta ärendet.* Nothing is left to do: no support runs, and nobody is followed up.

use super::{decided, staff};
use crate::events::Event;
use crate::state::State;
use casework::{Act, Answers, File, Given, Outcome, Page, Question, Rejection, Step};

pub const STEP: Step<State> = Step {
    info: staff("close_case", "child-investigation-close-title", Act::Decide),
    open: |file| {
        super::is_decided(file)
            && file
                .state
                .decided()
                .is_some_and(|decided| !decided.measure_runs() && !decided.follow_up_runs())
    },
    page,
    submit,
};

fn page(_: &File<State>, _: &Given) -> Page {
    Page::new(
        "child-investigation-close-title",
        "child-investigation-close-submit",
    )
    .lead("child-investigation-close-lead")
    .ask(Question::long("why", 5_000, "child-investigation-close-why"))
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    decided(file)?;
    let mut read = answers.reader(given.today);
    let why = read.text("why", 5_000);
    read.check()?;
    Ok(Outcome::of(&Event::CaseClosed { why }))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, decision_of_none};
    use casework::{Answers, Phase};

    #[test]
    fn a_closed_case_has_no_own_step_left_but_a_correction() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        tale.act(
            "close_case",
            &Answers::default().with("why", "Inget mer att göra."),
        )
        .expect("it is closed");
        assert_eq!(tale.file.summary().phase, Phase::Closed);
        let own: Vec<_> = tale.own_steps();
        assert_eq!(own, ["correct_passage"]);
    }

    #[test]
    fn a_guardian_who_is_found_when_it_is_over_starts_no_clock() {
        let mut tale = Tale::ready();
        tale.act("decide", &decision_of_none()).expect("it is decided");
        let why = Answers::default().with("why", "Inget mer att göra.");
        tale.act("close_case", &why).expect("it is closed");
        let found = Answers::default()
            .with("role", "party-guardian")
            .with("name", "Mona Lind");
        tale.act("add_party", &found).expect("she is written down");
        let clocks = tale.file.summary().clocks;
        assert!(clocks.iter().all(|clock| !clock.runs()), "{clocks:?}");
    }
}
