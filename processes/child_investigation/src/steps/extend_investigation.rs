//! *Förlängning av utredningstiden* (SoL 20 kap. 3 §). For a set time and on the law's own ground; which
//! ground, who may decide and that it must be decided in time stand in the law's data.

use super::{investigating, must_be_told, staff};
use crate::chain::{self, RULE};
use crate::events::Event;
use crate::letters;
use crate::state::{Investigation, State};
use casework::page::Kind;
use casework::{
    Act, Answers, Decider, File, Given, Outcome, Page, PersonId, Question, Refusal, Rejection, Say, Step,
    extension,
};
use law::{Due, Extension, RuleVersion};

pub const STEP: Step<State> = Step {
    info: staff(
        "extend_investigation",
        "child-investigation-extend-title",
        Act::Decide,
    ),
    open: super::under_investigation,
    page,
    submit,
};

/// *Särskilda skäl*, as the rule names it, and the word for it on the page.
const GROUNDS: [(&str, &str); 2] = [
    ("particular_reasons", "child-investigation-extend-particular"),
    ("exceptional_reasons", "child-investigation-extend-exceptional"),
];

/// The version of the rule that governs this investigation's clock.
fn version<'a>(now: &Investigation, given: &'a Given) -> Result<&'a RuleVersion, Refusal> {
    let on = law::Start::at(now.opening.opened_at).day();
    given
        .law
        .in_force(RULE, on)
        .map_err(|_| Refusal::because("child-investigation-refusal-no-rule"))
}

/// The clock with the longer time that was decided before.
fn due_now<'a>(now: &Investigation, version: &'a RuleVersion) -> Due<'a> {
    let plain = law::due(version, now.opening.opened_at);
    now.extensions.iter().fold(plain, |due, before| {
        let asked = Extension {
            new_last_day: before.to,
            ground: &before.ground,
            decided_by_role: before.decided_by.role(),
            decided_on: before.decided_on,
        };
        version.extended(&due, &asked).unwrap_or(due)
    })
}

fn ground_words(version: &RuleVersion) -> Vec<&'static str> {
    let allowed = version.extension.as_ref().map(|rule| rule.ground.as_str());
    let fits = GROUNDS.iter().filter(|(ground, _)| Some(*ground) == allowed);
    fits.map(|(_, word)| *word).collect()
}

fn page(file: &File<State>, given: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-extend-title",
        "child-investigation-extend-submit",
    )
    .lead("child-investigation-extend-lead")
    .sends_letters();
    let Some(now) = file.state.investigating() else {
        return page;
    };
    page = chain::told(page, now, given);
    let Ok(version) = version(now, given) else {
        return page;
    };
    if let Some(last) = due_now(now, version).last_day {
        page = page.fact(
            "child-investigation-last-day",
            Say::key("child-investigation-day").with("day", last),
        );
    }
    page.ask(Question::choice(
        "ground",
        &ground_words(version),
        "child-investigation-extend-ground",
    ))
    .ask(Question::new(
        "decided_by",
        Kind::Choice(Decider::of_longer_time(version)),
        "decided-by",
    ))
    .ask(Question::date("to", "child-investigation-new-last-day"))
    .ask(
        Question::long("reason", 5_000, "child-investigation-extend-reason")
            .help("child-investigation-extend-reason-help"),
    )
}

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let now = investigating(file)?;
    let version = version(now, given)?;
    let mut read = answers.reader(given.today);
    let ground = read.choice("ground", |word| {
        let known = GROUNDS.iter().find(|(_, known)| *known == word)?;
        ground_words(version).contains(&known.1).then_some(known.0)
    });
    let decided_by = read.choice("decided_by", Decider::parse);
    let to = read.coming_date("to");
    let reason = read.text("reason", 5_000);
    if let (Some(ground), Some(decided_by), Some(to)) = (ground, decided_by, to) {
        let asked = Extension {
            new_last_day: to,
            ground,
            decided_by_role: decided_by.role(),
            decided_on: given.today,
        };
        if let Err(refused) = version.extended(&due_now(now, version), &asked) {
            let (question, say) = extension::refused(
                refused,
                "child-investigation-refusal-too-late",
                "child-investigation-refusal-no-rule",
            )?;
            read.problems.add(question, say);
        }
    }
    read.check()?;
    let (Some(ground), Some(decided_by), Some(to)) = (ground, decided_by, to) else {
        return Err(super::unread().into());
    };
    let letter = letters::extension(file, to, &reason);
    let outcome = Outcome::of(&Event::InvestigationExtended {
        to,
        ground: ground.to_owned(),
        decided_by,
        decided_on: given.today,
        reason,
    });
    let reachable: Vec<PersonId> = must_be_told(file, given.today)
        .filter(|party| letters::reachable(party))
        .map(|party| party.person.id)
        .collect();
    Ok(letters::send(
        outcome,
        file,
        &reachable,
        "investigation-longer",
        &letter,
    ))
}

#[cfg(test)]
mod tests {
    use crate::samples::{Tale, extension_to};
    use casework::Rejection;
    use jiff::civil::date;

    #[test]
    fn the_new_day_is_later_than_the_old_one_and_moves_the_clock() {
        let mut tale = Tale::told();
        assert!(
            tale.act("extend_investigation", &extension_to("2027-03-01"))
                .is_err(),
            "that is sooner"
        );
        tale.act("extend_investigation", &extension_to("2027-05-03"))
            .expect("it is extended");
        let clock = tale.file.summary().clocks.remove(0);
        assert_eq!(clock.extended_to, Some(date(2027, 5, 3)));
        assert!(
            tale.act("extend_investigation", &extension_to("2027-05-03"))
                .is_err(),
            "no later than before"
        );
    }

    #[test]
    fn when_the_time_has_run_out_it_is_too_late_to_make_it_longer() {
        let mut tale = Tale::told();
        tale.wait_until(date(2027, 4, 20));
        let refused = tale.act("extend_investigation", &extension_to("2027-05-03"));
        let Err(Rejection::Refused(why)) = refused else {
            panic!("four months have gone")
        };
        assert_eq!(why.0.key, "child-investigation-refusal-too-late");
    }

    #[test]
    fn the_family_is_told_with_the_reason() {
        let mut tale = Tale::told();
        let outcome = tale
            .act("extend_investigation", &extension_to("2027-05-03"))
            .expect("it is extended");
        assert_eq!(outcome.letters.len(), 2);
        let entries = tale.file.entries();
        let line = entries
            .iter()
            .find(|entry| entry.heading.key == "child-investigation-entry-extended");
        assert!(
            line.and_then(|entry| entry.for_parties.as_ref())
                .is_some_and(|view| view.text.is_some())
        );
    }
}
